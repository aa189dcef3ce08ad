// SPDX-License-Identifier: GPL-3.0-or-later
// How fast commitments are planned, and in how much memory. Nothing here passes or fails.
#include "commitments/optimiser.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <sys/resource.h>

using namespace costrata;
using namespace costrata::commitments;

namespace {

double now() { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// 500 pools whose usage differs in every hour: reservations of five kinds for each, one plan over half of them.
Market largeMarket()
{
    Market market;
    unsigned state = 1;
    const auto random = [&] { return (state = state * 1664525u + 1013904223u) >> 8; };
    Group plan{"plan", "plan", "$0.01 per hour", Rank::Plan, {}, 0.01_d, {{Symbol("savings-plan-1y"), 12, Money(), Money(0.01_d)}}};
    for (std::size_t p = 0; p < 500; ++p) {
        const int base = 2 + static_cast<int>(random() % 20);
        std::vector<Units> hours;
        for (int h = 0; h < hoursInYear; ++h)
            hours.push_back((base + (h % 24 > 8 ? base / 2 : 0)) * oneUnit + static_cast<Units>(random() % 4) * oneUnit / 2);
        const Decimal price = Decimal(static_cast<int>(20 + random() % 80)) / Decimal(100);
        market.pools.push_back({"pool", Symbol("p"), Symbol("s"), Symbol("r"), {}, price, "hour", nullptr, Usage(std::move(hours))});
        const Money year(price * Decimal(hoursInYear));
        market.groups.push_back({"reserved",
                                 "reserved",
                                 "instance",
                                 Rank::Reservation,
                                 {{p, 1}},
                                 1,
                                 {{Symbol("reserved-1y-no-upfront"), 12, Money(), Money(price * 0.68_d)},
                                  {Symbol("reserved-1y-partial-upfront"), 12, year * 0.32_d, Money(price * 0.32_d)},
                                  {Symbol("reserved-1y-all-upfront"), 12, year * 0.62_d, Money()},
                                  {Symbol("reserved-3y-partial-upfront"), 36, year * 0.7_d, Money(price * 0.22_d)},
                                  {Symbol("reserved-3y-all-upfront"), 36, year * 1.3_d, Money()}}});
        if (p % 2)
            plan.covers.push_back({p, price * 0.8_d});
    }
    market.groups.push_back(std::move(plan));
    sortCovers(market);
    return market;
}

}  // namespace

int main()
{
    const Market market = largeMarket();
    for (const int months : {12, 36}) {
        const double start = now();
        const Plan plan = optimise(market, {}, {.months = months});
        const double optimised = now();
        const Simulation simulation = simulate(market, plan.portfolio, months);
        const double simulated = now();
        std::printf("500 pools x 8760 h, horizon %d: optimise %.0f ms, simulate %.0f ms, %zu purchases, saving %s %%\n", months, optimised - start,
                    simulated - optimised, plan.portfolio.size(), (simulation.effectiveSavingsRate() * Decimal(100)).toFixed(1).c_str());
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("memory: %.0f MB at most\n", static_cast<double>(usage.ru_maxrss) / 1024);
}
