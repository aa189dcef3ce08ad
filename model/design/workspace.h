// SPDX-License-Identifier: GPL-3.0-or-later
// What the user works on: alternatives, each made of services with settings. Plain values; copying one copies all.
#pragma once

#include "base/month.h"
#include "commitments/plan_setup.h"
#include "design/course.h"
#include "design/report_setup.h"
#include "services/service.h"
#include "workload/workload.h"

#include <QJsonObject>

#include <cstddef>
#include <string>
#include <vector>

namespace costrata {

/// Bounds of what a workspace may hold, in entries and characters: those of the file, which is input from the wild.
inline constexpr qsizetype maxDesigns = 500, maxComponents = 100, maxName = 200, maxText = 100'000;

inline constexpr qsizetype maxPractices = 200;
inline const Decimal maxDowntimeCost = 1'000'000'000;  ///< dollars an hour

/// One service with its settings, in one region.
struct Component {
    std::string name;
    const Service* service;  ///< never null
    Symbol region;
    Settings settings;
    QJsonObject extra = {};  ///< keys of a newer program version, written back untouched
    bool followsWorkload = false;  ///< sized anew when the workspace's workload changes
    Course course = {};
    std::optional<Decimal> uptime = {};  ///< what the user reckons with instead of the vendor's promise: a share of 1, 0 to 1
    int alternative = 0;  ///< components of a design with the same number stand in for each other: any one is enough; 0: it is needed

    friend bool operator==(const Component&, const Component&) = default;
};

/// One alternative.
struct Design {
    std::string name;  ///< unique in its workspace
    std::string notes;
    std::vector<Component> components;
    QJsonObject extra = {};
    bool inReport = true;
    bool production = false;  ///< findings then ask for what production needs
    /// Practices that the user says are followed: ids of checks (findings/finding.h), each once, in alphabetic order.
    std::vector<std::string> practices = {};
    commitments::PlanSetup plan = {};  ///< of commitments
    std::optional<Money> downtimePerHour = {};  ///< what an hour without the design costs the user, 0 to maxDowntimeCost

    friend bool operator==(const Design&, const Design&) = default;
};

/// What the future is taken to be; the user's, never a vendor's.
struct Assumptions {
    Month start = {};  ///< the month that bills are for and projections start in; none: that of the newest prices
    Decimal dataGrowth = 0, loadGrowth = 0;  ///< share per month: 0.03 is 3 %

    QJsonObject extra = {};

    friend bool operator==(const Assumptions&, const Assumptions&) = default;
};
inline const Decimal minGrowth = -0.5_d, maxGrowth = 1;

struct Workspace {
    std::string title;
    std::string notes;
    std::vector<Design> designs;
    std::size_t baseline = 0;  ///< index into designs; what the others are compared with
    QJsonObject extra = {};
    std::optional<Workload> workload = {};  ///< what the designs are for, when it was stated
    Assumptions assumptions = {};
    ReportSetup report = {};
    std::vector<Adjustment> adjustments = {};  ///< discounts and own prices; bill with PriceBook::with(adjustments)

    friend bool operator==(const Workspace&, const Workspace&) = default;
};

/// `wanted`, or `wanted 2`, `wanted 3` ... when a design has that name already. At most maxName characters.
std::string uniqueDesignName(const Workspace& workspace, std::string wanted);

}  // namespace costrata
