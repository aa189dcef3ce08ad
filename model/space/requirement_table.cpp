// SPDX-License-Identifier: GPL-3.0-or-later
#include "space/requirement_table.h"

#include <charconv>

namespace costrata::space::requirement {
namespace {

Parameters table;
constexpr int year = 31'536'000;  // seconds

}  // namespace

const Parameters& parameters() { return table; }

const Asked vcpu = table.asked({.id = "vcpu", .label = "vCPUs, at least", .group = "Compute", .unit = "vCPU", .max = 10'000,
    .help = "Of the node that writes, beyond what the load needs."});
const Asked memory = table.asked({.id = "memory", .label = "Memory, at least", .group = "Compute", .unit = "GiB", .max = 100'000, .step = 8,
    .help = "Of the node that writes, beyond what the load needs."});
const Asked iops = table.asked({.id = "iops", .label = "IOPS, at least", .group = "Compute", .unit = "IOPS", .max = 10'000'000, .step = 1000,
    .help = "Where they are provisioned."});

const Asked availability = table.asked({.id = "availability", .label = "Uptime, at least", .group = "Availability", .unit = "%", .max = 100, .step = 0.01_d,
    .help = "Monthly, in the vendor's agreement. What promises nothing does not meet it."});
const Asked zoneRto = table.asked({.id = "zoneRto", .label = "RTO, at most", .group = "Loss of a zone", .unit = "s", .max = year, .step = 30,
    .help = "Back in service within this time. What no vendor states does not meet it."});
const Asked zoneRpo = table.asked({.id = "zoneRpo", .label = "RPO, at most", .group = "Loss of a zone", .unit = "s", .max = year, .step = 30,
    .help = "No more of the latest writes is lost than of this time."});
const Asked regionRto = table.asked({.id = "regionRto", .label = "RTO, at most", .group = "Loss of the region", .unit = "s", .max = year, .step = 60,
    .help = "Back in service within this time. What no vendor states does not meet it."});
const Asked regionRpo = table.asked({.id = "regionRpo", .label = "RPO, at most", .group = "Loss of the region", .unit = "s", .max = year, .step = 60,
    .help = "No more of the latest writes is lost than of this time."});

const Choice term = table.choice({.id = "term", .label = "Longest commitment", .group = "Money",
    .options = {{Symbol("0"), "None, on demand only"}, {Symbol("12"), "1 year"}, {Symbol("36"), "3 years"}}, .chosen = "36"});
const Asked upfront = table.asked({.id = "upfront", .label = "Upfront, at most", .group = "Money", .unit = "$", .step = 1000, .help = "Paid once, all commitments together."});
const Asked budget = table.asked({.id = "budget", .label = "Budget, at most", .group = "Money", .unit = "$ / month", .step = 100,
    .help = "Payments upfront are spread over their terms."});

std::size_t parameterOf(Unmet unmet)
{
    switch (unmet) {
    case Unmet::Availability: return availability.index;
    case Unmet::ZoneRto: return zoneRto.index;
    case Unmet::ZoneRpo: return zoneRpo.index;
    case Unmet::RegionRto: return regionRto.index;
    case Unmet::RegionRpo: return regionRpo.index;
    case Unmet::Term: return term.index;
    case Unmet::Upfront: return upfront.index;
    case Unmet::Budget: break;
    }
    return budget.index;
}

Requirements requirementsOf(const Settings& settings, Workload workload)
{
    const auto number = [&](Asked p) { return settings[p].known() ? std::optional(settings[p].value()) : std::nullopt; };
    Requirements wanted{.workload = std::move(workload)};
    wanted.least = {.node = {number(vcpu).value_or(Decimal()), number(memory).value_or(Decimal())}, .iops = number(iops).value_or(Decimal())};
    if (const auto percent = number(availability))
        wanted.availability = *percent / Decimal(100);
    wanted.zoneRto = number(zoneRto);
    wanted.zoneRpo = number(zoneRpo);
    wanted.regionRto = number(regionRto);
    wanted.regionRpo = number(regionRpo);
    const std::string months = settings[term].str();
    std::from_chars(months.data(), months.data() + months.size(), wanted.longestTerm);
    if (const auto amount = number(upfront))
        wanted.mostUpfront = Money(*amount);
    if (const auto amount = number(budget))
        wanted.budget = Money(*amount);
    return wanted;
}

}  // namespace costrata::space::requirement
