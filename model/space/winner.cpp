// SPDX-License-Identifier: GPL-3.0-or-later
#include "space/winner.h"

#include <algorithm>

namespace costrata::space {
namespace {

struct Winner {
    const Service* service = nullptr;
    Money amortised;
};

class Searcher {
public:
    Searcher(const Requirements& requirements, const PriceBook& book, Month month, const std::atomic<bool>* cancel)
        : m_requirements(requirements), m_book(book), m_month(month), m_cancel(cancel)
    {
    }

    bool cancelled() const { return m_cancel && *m_cancel; }

    Winner at(std::size_t parameter, Decimal value) const
    {
        Requirements changed = m_requirements;
        changed.workload.set(parameter, {value, {}, {}});
        const Ranking ranking = search(changed, m_book, m_month, {.winnerOnly = true, .cancel = m_cancel});
        return ranking.found.empty() ? Winner() : Winner{&ranking.serviceOf(ranking.found.front()), ranking.found.front().amortised};
    }

    /// The nearest value on one side at which `winner` does not win.
    std::optional<WinnerChange> change(std::size_t parameter, Decimal now, const Service* winner, bool up) const
    {
        const ParameterSpec& spec = m_requirements.workload.parameters().at(parameter);
        const Decimal end = up ? std::min(now * Decimal(10), spec.max) : std::max(now / Decimal(10), spec.min);
        Decimal same = now;
        while (same != end && !cancelled()) {
            Decimal other = up ? std::min(same * Decimal(2), end) : std::max(same / Decimal(2), end);
            if (spec.whole)
                other = up ? other.floor() : other.ceil();
            if (other == same)
                break;
            Winner then = at(parameter, other);
            if (then.service == winner) {
                same = other;
                continue;
            }
            while (!cancelled() && (up ? other - same : same - other) > other * 0.01_d) {
                Decimal middle = (same + other) / Decimal(2);
                if (spec.whole)
                    middle = middle.floor();
                if (middle == same || middle == other)
                    break;
                const Winner there = at(parameter, middle);
                if (there.service == winner) {
                    same = middle;
                } else {
                    other = middle;
                    then = there;
                }
            }
            return WinnerChange{parameter, now, other, then.service, then.amortised};
        }
        return std::nullopt;
    }

private:
    const Requirements& m_requirements;
    const PriceBook& m_book;
    Month m_month;
    const std::atomic<bool>* m_cancel;
};

}  // namespace

std::vector<WinnerChange> winnerChanges(const Requirements& requirements, const PriceBook& book, Month month, const std::atomic<bool>* cancel)
{
    const Searcher searcher(requirements, book, month, cancel);
    std::vector<WinnerChange> changes;
    for (const Number p : {workload::data, workload::reads, workload::writes, workload::activeHours}) {
        const Decimal now = requirements.workload[p];
        const Winner winner = searcher.at(p.index, now);
        if (!winner.service || now.isZero())
            continue;
        for (const bool up : {false, true}) {
            if (auto change = searcher.change(p.index, now, winner.service, up); change && !searcher.cancelled())
                changes.push_back(std::move(*change));
        }
    }
    return changes;
}

}  // namespace costrata::space
