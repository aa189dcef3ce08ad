// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the setup of a commitment plan: refused with the file's name, or written back the same, and planned with.
#include "commitments/planned.h"
#include "output/plan_output.h"

#include <cstdlib>

using namespace costrata;
using namespace costrata::commitments;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Two instances for a year, with a term of each length.
Market market()
{
    Market made;
    made.pools.push_back({"db", Symbol("p"), Symbol("s"), Symbol("r"), {}, 1, "hour", nullptr, shapedUsage(2, {.whole = false}, 1).value()});
    made.groups.push_back({"g", "g", "step", Rank::Reservation, {{0, 1}}, 1,
                           {{purchase::reserved1yNo, 12, Money(), Money(0.6_d)}, {purchase::reserved3yAll, 36, Money(10'000), Money()}}});
    return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto setup = parsePlanSetup(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), "fuzz");
    if (!setup) {
        require(setup.error().text().starts_with("fuzz: "));
        return 0;
    }
    const QJsonObject written = writePlanSetup(*setup);
    JsonReader reader("again");
    require(readPlanSetup(reader, written, {}) == *setup && !reader.error());
    if (setup->goal.months > 24 || setup->futures.size() > 3 || setup->terms.size() > 10)
        return 0;  // slow, and nothing new
    static const Market used = market();
    for (const PlanKind kind : {PlanKind::AsPlanned, PlanKind::Optimum}) {
        const auto plan = plannedCommitments("fuzz", used, *setup, Month(2026, 11), kind);
        require(plan ? plan->simulation.months.size() == static_cast<std::size_t>(setup->goal.months) : !plan.error().message.empty());
        if (plan)
            require(!planJson({*plan}).empty() && !planTable({*plan}).empty() && !planCsv({*plan}).empty());
    }
    return 0;
}
