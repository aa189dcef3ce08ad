// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guide_design.h"

#include "workload/workload.h"

#include <algorithm>

namespace costrata::guide {
namespace {

namespace w = workload;

void choose(Workload& need, Choice p, Symbol value) { need.set(p.index, {{}, value, {}}); }

bool has(const std::vector<Symbol>& list, Symbol wanted) { return std::ranges::find(list, wanted) != list.end(); }

/// The need as this service can be sized for it, where the answers leave that open.
Workload needOf(const Service& service, const Answers& answers, const Workload& need)
{
    Workload own = workloadOf(answers, need);
    if (!has(service.kinds, own[w::kind]))
        choose(own, w::kind, service.kinds.front());
    if (!has(service.engines, own[w::engine]))
        choose(own, w::engine, w::anyEngine);
    return own;
}

/// Changes settings that do not meet the answers to the first of the service's configurations that does and is sold.
void configureFor(const Service& service, const Answers& answers, SizedComponent& sized, const PriceBook& book)
{
    if (!unmet(service, sized.settings, answers))
        return;
    const Prices prices(service, book, sized.region);
    for (const Configuration& configuration : service.configurations) {
        Settings changed = sized.settings;
        configure(changed, configuration, prices);
        Problems problems;
        if (service.check)
            service.check(changed, problems);
        if (!problems.texts.empty() || unmet(service, changed, answers))
            continue;
        sized.settings = std::move(changed);
        sized.rules.push_back(std::string("Set up as ") + configuration.name + ", for the answers of the selection guide.");
        return;
    }
}

}  // namespace

Workload workloadOf(const Answers& answers, Workload need)
{
    if (const Symbol data = answers[ask::data]; !data.empty() && data != say::backend)
        choose(need, w::kind, data);
    const Symbol engine = answers[ask::engine], from = answers[ask::from];
    if (!engine.empty())
        choose(need, w::engine, engine);
    else if (from == say::oracleStays)
        choose(need, w::engine, w::oracle);
    else if (from == say::sqlserverStays)
        choose(need, w::engine, w::sqlserver);
    else if (from == say::oracleLeft)
        choose(need, w::engine, w::postgresql);
    if (const Symbol regions = answers[ask::regions]; regions == say::strong || regions == say::writes)
        choose(need, w::recovery, w::activeActive);
    return need;
}

PricedFit priced(const Service& service, const Answers& answers, const Workload& need, const PriceBook& book, Month month)
{
    Workload wanted = needOf(service, answers, need);
    SizedComponent sized = sizeFor(service, wanted, book);
    if (sized.reasons.empty())
        configureFor(service, answers, sized, book);
    // Strong consistency over regions does not need writes in each: where both cannot be had, one region writes.
    if (answers[ask::regions] == say::strong && (!sized.reasons.empty() || unmet(service, sized.settings, answers))) {
        choose(wanted, w::recovery, w::warmStandby);
        SizedComponent standby = sizeFor(service, wanted, book);
        if (standby.reasons.empty())
            sized = std::move(standby);
    }
    if (!sized.reasons.empty())
        return {{}, sized.reasons.front()};
    if (const auto reason = unmet(service, sized.settings, answers))
        return {{}, std::string(doesNotMeet) + ": " + reason->text()};
    PricedFit fit{designOf(service, std::move(sized), book, month), {}};
    fit.sized->design.components.front().followsWorkload = sizeFor(service, need, book).reasons.empty();
    return fit;
}

}  // namespace costrata::guide
