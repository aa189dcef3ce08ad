// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/uncertainty.h"

#include "billing/bill_design.h"

#include <algorithm>

namespace costrata {
namespace {

constexpr Decimal mostGrowth = Decimal(1'000'000'000'000);  // far beyond all that is sold, and within the range of Decimal
constexpr int toldEvery = 250;  // runs between two words on the progress

/// What one design pays in each month, for any growth. Components that do not grow are billed once a month.
class Payments {
public:
    Payments(const Design& design, const PriceBook& book, const Uncertainty& u) : m_book(&book), m_start(u.start.known() ? u.start : book.month())
    {
        Design fixed;
        for (const Component& component : design.components) {
            const auto& specs = component.settings.parameters().all();
            bool grows = false;
            for (std::size_t i = 0; i < specs.size(); ++i)
                grows = grows || (specs[i].grows != Grows::No && component.settings.value(i).number.known() && component.settings.relevant(i));
            (grows ? m_now : fixed).components.push_back(component);
        }
        m_later = m_now;
        for (int month = 0; month < u.months; ++month)
            m_fixed.push_back(paid(fixed, month));
    }

    bool grows() const { return !m_now.components.empty(); }
    bool complete() const { return m_complete; }

    Money in(int month, Decimal dataFactor, Decimal loadFactor)
    {
        if (!grows())
            return m_fixed[static_cast<std::size_t>(month)];
        for (std::size_t c = 0; c < m_now.components.size(); ++c)
            setGrown(m_later.components[c].settings, m_now.components[c].settings, dataFactor, loadFactor);
        return m_fixed[static_cast<std::size_t>(month)] + paid(m_later, month);
    }

private:
    Money paid(const Design& design, int month)
    {
        const Bill bill = billDesign(design, *m_book, m_start + month);
        m_complete = m_complete && bill.complete;
        return bill.totals.monthly + upfrontDue(bill, month);
    }

    const PriceBook* m_book;
    Month m_start;
    Design m_now, m_later;
    std::vector<Money> m_fixed;
    bool m_complete = true;
};

Quantiles quantilesOf(std::vector<Money>& costs)
{
    const auto rank = [&](std::size_t tenths) {  // nearest rank: the smallest that so many tenths do not exceed
        const std::size_t index = (costs.size() * tenths + 9) / 10 - 1;
        std::nth_element(costs.begin(), costs.begin() + static_cast<std::ptrdiff_t>(index), costs.end());
        return costs[index];
    };
    return {rank(1), rank(5), rank(9)};
}

}  // namespace

std::optional<Fan> fanOf(const Design& design, const PriceBook& book, const Uncertainty& u, const std::function<bool(int)>& progress)
{
    Payments payments(design, book, u);
    const auto months = static_cast<std::size_t>(u.months), runs = static_cast<std::size_t>(u.runs);
    std::vector<std::vector<Money>> monthly(months, std::vector<Money>(runs)), cumulative = monthly;
    GrowthSource source(u.seed);
    for (std::size_t run = 0; run < runs; ++run) {
        if (run % toldEvery == 0 && progress && !progress(static_cast<int>(run)))
            return {};
        const Decimal data = Decimal(1) + source.draw(u.data), load = Decimal(1) + source.draw(u.load);
        Decimal dataFactor = 1, loadFactor = 1;
        Money sum;
        for (std::size_t m = 0; m < months; ++m) {
            const Money cost = payments.in(static_cast<int>(m), dataFactor, loadFactor);
            sum += cost;
            monthly[m][run] = cost;
            cumulative[m][run] = sum;
            dataFactor = std::min(dataFactor * data, mostGrowth);
            loadFactor = std::min(loadFactor * load, mostGrowth);
        }
    }
    Fan fan{{}, {}, payments.complete(), payments.grows()};
    for (std::size_t m = 0; m < months; ++m) {
        fan.monthly.push_back(quantilesOf(monthly[m]));
        fan.cumulative.push_back(quantilesOf(cumulative[m]));
    }
    return fan;
}

std::uint64_t GrowthSource::next()
{
    std::uint64_t z = m_state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

Decimal GrowthSource::uniform() { return Decimal::fromRaw((Int128(next() >> 1) * Decimal::one) >> 63); }

/// The larger of two uniform numbers rises linearly up to 1, the smaller falls from 0.
Decimal GrowthSource::triangular(Decimal low, Decimal likely, Decimal high)
{
    const bool rising = uniform() * (high - low) < likely - low;
    const Decimal u = uniform(), v = uniform();
    return rising ? low + (likely - low) * std::max(u, v) : likely + (high - likely) * std::min(u, v);
}

bool GrowthSource::withChanceExpOfMinus(Decimal t)
{
    // exp(-t) = exp(-1) ... exp(-rest); and each by von Neumann: how long uniform numbers stay below t, t/2, t/3 ...
    while (true) {
        const Decimal part = std::min(t, Decimal(1));
        int k = 1;
        while (uniform() * Decimal(k) < part)
            ++k;
        if (k % 2 == 0)
            return false;
        t = t - part;
        if (t.isZero())
            return true;
    }
}

Decimal GrowthSource::normal()
{
    while (true) {
        int k = 0;
        while (withChanceExpOfMinus(0.5_d))
            ++k;
        if (!withChanceExpOfMinus(Decimal(k * (k - 1)) / Decimal(2)))
            continue;
        const Decimal x = uniform();
        if (withChanceExpOfMinus(x * (Decimal(2 * k) + x) / Decimal(2)))
            return next() >> 63 ? Decimal(k) + x : -(Decimal(k) + x);
    }
}

Decimal GrowthSource::draw(const Growth& g)
{
    if (g.shape == GrowthShape::Fixed || g.low >= g.high)
        return g.likely;
    switch (g.shape) {
    case GrowthShape::Uniform: return g.low + (g.high - g.low) * uniform();
    case GrowthShape::Triangular: return triangular(g.low, g.likely, g.high);
    default: break;
    }
    const Decimal deviation = (g.high - g.low) / Decimal(4);
    while (true) {
        if (const Decimal value = g.likely + deviation * normal(); value >= g.low && value <= g.high)
            return value;
    }
}

}  // namespace costrata
