// SPDX-License-Identifier: GPL-3.0-or-later
#include "space/search.h"

#include "design/from_workload.h"
#include "space/enumerate.h"

#include <algorithm>
#include <thread>

namespace costrata::space {
namespace {

template <class T>
bool takes(const std::vector<T>& list, const T& one) { return list.empty() || std::ranges::find(list, one) != list.end(); }

/// The regions to look in, each with the one for disaster recovery; empty: the reason stands in the space.
std::vector<std::pair<Symbol, Symbol>> placesOf(const Service& service, const Requirements& wanted, const PriceBook& book)
{
    const std::vector<Symbol> preferred = regionsFor(service, book, wanted.workload[workload::location]);
    const auto secondTo = [&](Symbol first) {
        const auto other = std::ranges::find_if(preferred, [&](Symbol r) { return r != first; });
        return other == preferred.end() ? Symbol() : *other;
    };
    std::vector<std::pair<Symbol, Symbol>> places;
    if (wanted.regions.empty()) {
        if (!preferred.empty())
            places.emplace_back(preferred.front(), secondTo(preferred.front()));
        return places;
    }
    for (const Symbol region : service.regions(book)) {
        if (takes(wanted.regions, region))
            places.emplace_back(region, secondTo(region));
    }
    return places;
}

/// Runs `work(index)` for every index on some threads, until all is done or cancelled.
template <class Work>
void inParallel(std::size_t count, const SearchControl& control, const Work& work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !(control.cancel && *control.cancel); i = next++)
            work(i);
    };
    std::vector<std::jthread> threads;
    for (int i = 1; i < control.threads; ++i)
        threads.emplace_back(run);
    run();
}

/// All that is known of one space while it is searched.
struct Searched {
    Symbol second;
    std::optional<Keeper> keeper = {};
    std::mutex mutex = {};
    std::atomic<std::size_t> basesLeft = 0;
    std::deque<TableStore> stores = {};
};

}  // namespace

Ranking search(const Requirements& wanted, const PriceBook& book, Month month, const SearchControl& control)
{
    Ranking ranking{.book = &book};
    Walking walking{.requirements = wanted, .book = book, .month = month.known() ? month : book.month(), .keep = control.winnerOnly ? 1 : std::max<std::size_t>(control.keep, 1), .winnerOnly = control.winnerOnly};
    std::deque<Searched> searched;
    for (const Service* service : allServices()) {
        Space space{.service = service, .region = Symbol(service->defaultRegion)};
        if (!takes(wanted.providers, std::string(service->provider)) || !takes(wanted.services, std::string(service->id)))
            continue;
        const auto unfit = whyNot(*service, wanted.workload);
        const auto places = unfit ? std::vector<std::pair<Symbol, Symbol>>() : placesOf(*service, wanted, book);
        if (places.empty()) {
            space.reason = unfit ? *unfit : "the catalog has no prices of it there";
            ranking.spaces.push_back(std::move(space));
            searched.emplace_back();
        }
        for (const auto& [region, second] : places) {
            space.region = region;
            ranking.spaces.push_back(space);
            searched.emplace_back(second);
        }
    }

    std::mutex mutex;
    std::size_t done = 0;
    const auto finished = [&] {
        const std::lock_guard lock(mutex);
        ++done;
        if (control.progress)
            control.progress(done, ranking.spaces.size());
    };
    inParallel(ranking.spaces.size(), control, [&](std::size_t i) {
        Space& space = ranking.spaces[i];
        searched[i].keeper.emplace(walking, static_cast<std::uint16_t>(i));
        if (space.reason.empty()) {
            Bases bases = basesOf(*space.service, book, wanted, space.region, searched[i].second);
            space.bases = std::move(bases.bases);
            const auto most = std::ranges::max_element(bases.refusals, {}, [](const auto& refusal) { return refusal.second; });
            if (space.bases.empty() && most != bases.refusals.end())
                space.reason = most->first;
        }
        searched[i].basesLeft = space.bases.size();
        searched[i].stores.resize(Keeper::functions(*space.service));
        if (space.bases.empty())
            finished();
    });
    // Bases are walked by whoever is free: the spaces are of very different sizes.
    struct Step {
        std::size_t space;
        std::uint32_t base;
    };
    std::vector<Step> steps;
    for (std::size_t i = 0; i < ranking.spaces.size(); ++i) {
        for (std::uint32_t base = 0; base < ranking.spaces[i].bases.size(); ++base)
            steps.push_back({i, base});
    }
    constexpr std::size_t batch = 16;
    inParallel((steps.size() + batch - 1) / batch, control, [&](std::size_t b) {
        for (std::size_t at = b * batch; at < std::min(steps.size(), (b + 1) * batch);) {
            const std::size_t i = steps[at].space;
            Keeper keeper(walking, static_cast<std::uint16_t>(i));
            std::size_t walked = 0;
            for (; at < std::min(steps.size(), (b + 1) * batch) && steps[at].space == i; ++at, ++walked)
                keeper.walk(ranking.spaces[i], steps[at].base, searched[i].stores);
            {
                const std::lock_guard lock(searched[i].mutex);
                searched[i].keeper->join(std::move(keeper));
            }
            if (searched[i].basesLeft.fetch_sub(walked) == walked) {
                searched[i].stores.clear();
                finished();
            }
        }
    });

    ranking.cancelled = control.cancel && *control.cancel;
    ranking.promises = walking.promises.take();
    for (std::size_t i = 0; i < searched.size(); ++i) {
        if (!searched[i].keeper)
            continue;
        Keeper& keeper = *searched[i].keeper;
        Space& space = ranking.spaces[i];
        space.configurations = keeper.configurations;
        space.feasible = keeper.feasible;
        space.withoutPrice = keeper.withoutPrice;
        space.refused = keeper.refused;
        space.unmet = keeper.unmetCounts;
        for (std::size_t u = 0; u < unmetCount; ++u) {
            if (keeper.without[u] && (!ranking.without[u] || before(*keeper.without[u], *ranking.without[u])))
                ranking.without[u] = keeper.without[u];
        }
        const std::vector<Found> found = std::move(keeper).found();
        ranking.found.insert(ranking.found.end(), found.begin(), found.end());
    }
    std::ranges::sort(ranking.found, before);
    for (auto& relaxed : ranking.without) {
        if (relaxed && !ranking.found.empty() && !(relaxed->amortised < ranking.found.front().amortised))
            relaxed.reset();
    }
    return ranking;
}

std::uint64_t Ranking::configurations() const
{
    std::uint64_t sum = 0;
    for (const Space& space : spaces)
        sum += space.configurations;
    return sum;
}

std::uint64_t Ranking::feasible() const
{
    std::uint64_t sum = 0;
    for (const Space& space : spaces)
        sum += space.feasible;
    return sum;
}

std::optional<Decimal> Ranking::headroomOf(const Found& one) const
{
    return one.headroom == Cell::noHeadroom ? std::nullopt : std::optional(Decimal(static_cast<std::int64_t>(one.headroom)) / Decimal(1000));
}

Component Ranking::componentOf(const Found& one) const
{
    const Space& space = spaces[one.space];
    const Base& base = space.bases[one.base];
    Component component{.name = "Database", .service = space.service, .region = space.region, .settings = base.settings};
    std::uint64_t at = one.at;
    for (const Alternatives& choice : base.open) {
        component.settings.set(choice.parameter, choice.values[at % choice.values.size()]);
        at /= choice.values.size();
    }
    return component;
}

}  // namespace costrata::space
