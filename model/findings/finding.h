// SPDX-License-Identifier: GPL-3.0-or-later
// What good practice says about a design: checks that are declared once, and what they find, with its money.
#pragma once

#include "base/text.h"
#include "design/workspace.h"

#include <array>
#include <optional>

namespace costrata::findings {

enum class Topic : std::uint8_t { Cost, Availability, Performance, Security, Operations };
enum class Severity : std::uint8_t { Info, Advice, Warning };
/// Their names in files and on the command line, in the order of the values: a contract.
inline constexpr std::array<const char*, 5> topicIds{"cost", "availability", "performance", "security", "operations"};
inline constexpr std::array<const char*, 3> severityIds{"info", "advice", "warning"};

/// What checks read. Without a workload, checks that need the load do not fire.
struct Context {
    const Design& design;
    const PriceBook& book;
    const Workload* workload = nullptr;
    Assumptions assumptions = {};  ///< bills are of their first month
};

/// The design as it would be.
struct Change {
    Design design;
    Text action;                 ///< what is done, in words: "Deployment: Multi-AZ, one standby"
    std::optional<Money> extra;  ///< amortised, per month; negative: a saving; none: a price or quantity of what changes is missing
};

/// What a check says of a design.
struct Proposal {
    Text reason;  ///< with the design's own numbers
    std::optional<Change> change = {};
};

class Subject;

/// One practice. It looks at each component of some services, or at the design as a whole.
struct Check {
    const char* id;     ///< a contract in files and on the command line
    const char* title;
    Topic topic;
    Severity severity;
    const char* reason;  ///< why, whatever the design
    const char* source;  ///< document and section of the practice and of its thresholds
    std::vector<const char*> services = {};  ///< of which components; empty: of every service
    std::optional<Proposal> (*applies)(const Subject&) = nullptr;
    std::optional<Proposal> (*appliesToDesign)(const Context&) = nullptr;
    bool ticked = false;  ///< nothing in a design shows it: the user says that it is followed (Design::practices)
};

struct Finding {
    const Check* check;
    std::optional<std::size_t> component;  ///< index in the design; none: of the design as a whole
    Text reason;
    std::optional<Change> change;

    friend bool operator==(const Finding& a, const Finding& b)
    {
        return a.check == b.check && a.component == b.component && a.reason == b.reason && a.change.has_value() == b.change.has_value()
            && (!a.change || (a.change->design == b.change->design && a.change->extra == b.change->extra));
    }
};

/// Every check, theme by theme.
const std::vector<Check>& allChecks();
const Check* findCheck(std::string_view id);

/// What the checks find, the most severe first, else in their order. Pure. `context.design` is read until it returns.
std::vector<Finding> check(const Context& context);

/// What `after` costs more than `before`, amortised per month, by billing the components in which they differ. None when
/// one of these bills is incomplete.
std::optional<Money> extraCost(const Design& before, const Design& after, const PriceBook& book, Month month);

}  // namespace costrata::findings
