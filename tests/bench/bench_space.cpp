// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the whole space is searched. Nothing here passes or fails.
#include "space/search.h"

#include "billing/bill_design.h"

#include <sys/resource.h>

#include <chrono>
#include <cstdio>

using namespace costrata;
using namespace costrata::space;

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }
double megabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void run(const char* name, const Requirements& wanted, const PriceBook& book)
{
    double first = 0;
    const double start = now();
    SearchControl control;
    control.progress = [&](std::size_t, std::size_t) { first = first == 0 ? now() - start : first; };
    const Ranking ranking = search(wanted, book, {}, control);
    const double took = now() - start;
    const auto all = static_cast<double>(ranking.configurations());
    // The same configurations billed whole, one by one, as the window bills a design: what the tables save.
    double billed = 0;
    std::size_t sample = 0;
    for (std::size_t i = 0; i < ranking.found.size(); i += 1 + ranking.found.size() / 2000, ++sample) {
        const Design design{"", "", {ranking.componentOf(ranking.found[i])}};
        const double before = now();
        static_cast<void>(billDesign(design, book));
        billed += now() - before;
    }
    std::printf("%-34s %12.0f configurations, %11.0f feasible: %6.3f s (first service %5.3f s), %6.1f M/s; one by one %5.2f M/s on each core; peak %4.0f MB\n", name, all,
                static_cast<double>(ranking.feasible()), took, first, all / took / 1e6, sample ? static_cast<double>(sample) / billed / 1e6 : 0, megabytes());
}

}  // namespace

int main()
{
    const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    if (!book)
        return 1;
    Requirements wanted{.workload = Workload(workload::parameters())};
    run("first run, all services", wanted, **book);
    run("all services, one region each", wanted, **book);
    for (const char* id : {"aws.rds", "aws.aurora", "gcp.cloud-sql", "azure.postgresql"}) {
        Requirements one = wanted;
        one.services = {id};
        run(id, one, **book);
    }
    Requirements everywhere = wanted;
    for (const Service* service : allServices()) {
        for (const Symbol region : service->regions(**book))
            everywhere.regions.push_back(region);
    }
    run("all services, every region", everywhere, **book);
}
