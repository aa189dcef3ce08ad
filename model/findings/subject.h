// SPDX-License-Identifier: GPL-3.0-or-later
// One component as a check sees it: its settings by their ids, and the design with them changed.
#pragma once

#include "findings/finding.h"
#include "money/number_text.h"

#include <span>

namespace costrata::findings {

/// A parameter's id and its new value, as on a command line.
struct Setting {
    const char* id;
    std::string value;
};

/// Compute of a class as the catalog states it; unknown when it does not.
struct ClassSize {
    Amount vcpu, memoryGib;
};

/// Settings that change to the better value.
std::vector<Setting> settingsFor(const Better& better);

/// The ids of the services that declare something, in their order.
std::vector<const char*> servicesWith(bool (*declares)(const Service&));

/// Reads what its context refers to, which must outlive it.
class Subject {
public:
    Subject(const Context& of, std::size_t at) : context(of), component(of.design.components[at]), index(at) {}

    const Context& context;
    const Component& component;
    const std::size_t index;

    bool is(std::string_view service) const { return component.service->id == service; }
    /// The parameter exists and counts with these settings.
    bool has(const char* id) const;
    /// The value; the parameter must exist.
    Symbol choice(const char* id) const { return value(id).choice; }
    Amount number(const char* id) const { return value(id).number; }  ///< a share is a percentage
    bool flag(const char* id) const { return has(id) && number(id) != Amount(0); }
    bool chosen(const char* id, std::string_view option) const { return has(id) && choice(id).text() == option; }
    /// What the service tells of itself.
    const Advice& advice() const { return component.service->advice; }
    /// The parameter counts, and has one of the values that there is a better one than.
    bool wants(const Better& better) const;
    std::span<const Symbol> regions(const char* id) const { return value(id).regions; }
    Text label(const char* id) const;  ///< "Deployment"
    Text words(const char* id) const;  ///< the value as the form shows it: "Single-AZ", "100 GB"
    std::vector<Option> options(const char* id) const;  ///< the choices that are offered now

    ClassSize sizeOf(Symbol className) const;
    const Bill& bill() const;  ///< of this component alone
    Money cost(Category category) const;  ///< amortised
    Traits traits() const { return component.service->traitsOf(component.settings); }

    /// The one component of the design that stores the kind of data of the workload: the load is its load.
    bool servesWorkload() const;

    /// The design with these settings. None when nothing changes, a value is not allowed, or the vendor then refuses what it
    /// does not refuse now; `why` tells what the vendor says.
    std::optional<Change> change(const std::vector<Setting>& settings, Text* why = nullptr) const;
    /// What these settings cost more, as `change` has it, without its words: for trying many. None as there, and when unknown.
    std::optional<Money> extra(const std::vector<Setting>& settings) const;
    /// The change, when it is known to cost less.
    std::optional<Change> saving(const std::vector<Setting>& settings) const;
    /// The same for what can only be cheaper: also when a missing price hides by how much.
    std::optional<Change> savingOrUnknown(const std::vector<Setting>& settings) const;
    /// Of several alternatives the one that saves most.
    std::optional<Change> cheapest(const std::vector<std::vector<Setting>>& alternatives) const;
    /// The change, or the reason with the vendor's objection to it.
    Proposal propose(Text reason, const std::vector<Setting>& settings) const;

    /// Another component in its place, or one more.
    Change replacedBy(Component other) const;
    Change with(Component added) const;

private:
    struct Changed;
    std::optional<Changed> changed(const std::vector<Setting>& settings, Text* why) const;
    const Value& value(const char* id) const;
    mutable std::optional<Bill> m_bill;
};

// Words of reasons.
std::string percentText(Decimal share);     ///< "27 %", "0.4 %"
Text perMonth(Money money);                 ///< "$41.25 a month"
std::string joined(const std::vector<std::string>& texts, std::string_view between);

/// Why the loss of a zone must be survived, as a sentence; empty when nobody says that it must.
Text zoneReason(const Context& context);
/// The load is there all month: the workload says so, or without one the design is marked as production.
bool isSteady(const Context& context);
/// Hours a month with any load, where there are fewer than all.
std::optional<Decimal> activeHours(const Context& context);

}  // namespace costrata::findings
