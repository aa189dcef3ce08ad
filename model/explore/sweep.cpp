// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/sweep.h"

#include "billing/bill_design.h"
#include "design/from_workload.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace costrata {
namespace {

/// The numbers that grow by this, count, and are given.
std::vector<std::size_t> growing(const Settings& settings, Grows by)
{
    std::vector<std::size_t> list;
    for (std::size_t p = 0; p < settings.parameters().all().size(); ++p) {
        if (settings.parameters().at(p).grows == by && settings.value(p).number.known() && settings.relevant(p))
            list.push_back(p);
    }
    return list;
}

/// One design whose cost can be asked for at any x. What does not follow the variable is billed once.
class Curve {
public:
    Curve(const SweptDesign& swept, const Sweep& sweep, const PriceBook& book) : m_book(&book), m_over(sweep.over), m_month(sweep.month)
    {
        if (m_over == SweepOver::MonthsKept) {
            m_fixed = billDesign(swept.design, book, m_month);
            return;
        }
        Design fixed;
        std::vector<std::size_t> place(swept.design.components.size());
        for (std::size_t i = 0; i < place.size(); ++i) {
            const Component& component = swept.design.components[i];
            if (m_over == SweepOver::Need && component.followsWorkload)
                m_sized.push_back({m_moving.components.size(), sizeFor(*component.service, *sweep.workload, book), component.settings});
            const bool follows = m_over == SweepOver::Need ? component.followsWorkload
                : multiplies()                             ? !growing(component.settings, grows()).empty()
                                                           : std::ranges::find(swept.followers, i, &Follower::component) != swept.followers.end();
            Design& into = follows ? m_moving : fixed;
            place[i] = into.components.size();
            into.components.push_back(swept.design.components[i]);
        }
        m_fixed = billDesign(fixed, book, m_month);
        m_now = m_moving;
        if (m_over == SweepOver::Need) {
            m_need = sweep.workload;
            m_parameter = sweep.workloadParameter;
            return;
        }
        m_followers = swept.followers;
        for (Follower& f : m_followers)
            f.component = place[f.component];
    }

    SweepPoint at(Decimal x)
    {
        try {
            if (m_over == SweepOver::MonthsKept)
                return {costOfKeeping(m_fixed, static_cast<int>(x.raw() / Decimal::one)), m_fixed.complete ? PointState::Complete : PointState::Incomplete};
            if ((m_need && !resize(x)) || (multiplies() && !multiply(x)))
                return {{}, PointState::OutOfRange};
            for (const Follower& f : m_followers) {
                Settings& settings = m_moving.components[f.component].settings;
                const Decimal wanted = x * f.factor;
                const Value value{settings.parameters().at(f.parameter).whole ? wanted.ceil() : wanted, {}, {}};
                if (!settings.parameters().validate(f.parameter, value))
                    return {{}, PointState::OutOfRange};
                settings.set(f.parameter, value);
            }
            if (m_moving.components.empty())
                return point(m_fixed.totals.amortised, m_fixed.complete);
            const Bill bill = billDesign(m_moving, *m_book, m_month);
            return point(m_fixed.totals.amortised + bill.totals.amortised, m_fixed.complete && bill.complete);
        } catch (const std::overflow_error&) {
            return {{}, PointState::OutOfRange};
        }
    }

private:
    bool multiplies() const { return m_over == SweepOver::Load || m_over == SweepOver::Data; }
    Grows grows() const { return m_over == SweepOver::Load ? Grows::Load : Grows::Data; }

    /// At least what the service sells at least; false when it does not sell so much.
    bool multiply(Decimal x)
    {
        for (std::size_t c = 0; c < m_now.components.size(); ++c) {
            const Settings& now = m_now.components[c].settings;
            Settings& settings = m_moving.components[c].settings;
            for (const std::size_t p : growing(now, grows())) {
                const ParameterSpec& spec = now.parameters().at(p);
                const Value value{std::max(spec.roundedUp(now.value(p).number.value() * x), spec.min), {}, {}};
                if (!now.parameters().validate(p, value))
                    return false;
                settings.set(p, value);
            }
        }
        return true;
    }

    /// Sizes what follows the workload; false when the number or a service does not fit.
    bool resize(Decimal x)
    {
        const Parameters& parameters = m_need->parameters();
        const Value value{parameters.at(m_parameter).whole ? x.ceil() : x, {}, {}};
        if (!parameters.validate(m_parameter, value))
            return false;
        m_need->set(m_parameter, value);
        for (const Sized& sized : m_sized) {
            Component& component = m_moving.components[sized.component];
            component.settings = sized.original;
            auto settings = resized(component, sized.before, sizeFor(*component.service, *m_need, *m_book));
            if (!settings)
                return false;
            component.settings = std::move(*settings);
        }
        return true;
    }

    struct Sized {
        std::size_t component;  ///< in m_moving
        SizedComponent before;
        Settings original;
    };
    std::vector<Sized> m_sized;
    std::optional<Workload> m_need;
    std::size_t m_parameter = 0;

    static SweepPoint point(Money cost, bool complete) { return {cost, complete ? PointState::Complete : PointState::Incomplete}; }

    const PriceBook* m_book;
    SweepOver m_over;
    Month m_month;
    Design m_moving, m_now;  ///< as at the last x, as it is set
    std::vector<Follower> m_followers;
    Bill m_fixed;
};

constexpr int mostChanges = 16;  // between two neighbouring x: bounds the work for staircases that cross at every step

using Cheapest = std::vector<std::size_t>;

/// Divisions round at the 12th digit, and two ways to one sum may end there differently: that is no difference.
Decimal compared(Money difference) { return difference.dollars().rounded(10); }

/// Among the designs `which`; `at` gives a design's point.
template <class At>
Cheapest cheapestOf(const std::vector<std::size_t>& which, At at)
{
    Cheapest best;
    Money least;
    for (const std::size_t d : which) {
        const SweepPoint point = at(d);
        if (point.state != PointState::Complete)
            continue;
        const Decimal lead = best.empty() ? Decimal(-1) : compared(point.cost - least);
        if (best.empty() || lead.isNegative())
            least = point.cost;
        if (lead.isNegative())
            best = {d};
        else if (lead.isZero())
            best.push_back(d);
    }
    return best;
}

std::vector<Decimal> places(const SweepAxis& axis)
{
    const int steps = std::max(axis.points, 2) - 1;
    const double ratio = axis.logarithmic && axis.from > Decimal(0) ? axis.to.toDouble() / axis.from.toDouble() : 0;
    std::vector<Decimal> x{axis.from};
    for (int i = 1; i <= steps; ++i) {
        Decimal next = axis.to;
        if (i < steps && ratio > 0)  // where points stand is a matter of drawing; what they cost is exact
            next = axis.from * Decimal::fromDouble(std::pow(ratio, static_cast<double>(i) / steps)).value_or(1);
        else if (i < steps)
            next = axis.from + (axis.to - axis.from) * Decimal(i) / Decimal(steps);
        if (i < steps) {
            const Decimal unit = resolutionAt(axis, next);
            next = (next / unit).rounded(0) * unit;  // on the grid of the crossings
        }
        if (next > x.back() && next <= axis.to)
            x.push_back(next);
    }
    return x;
}

/// Where which of the designs `which` are the cheapest: first at the points of the drawing, then between them.
std::vector<CheapestSpan> spansOf(const SweepAxis& axis, const SweepResult& drawn, std::vector<Curve>& curves, const std::vector<std::size_t>& which)
{
    const auto atPoint = [&](std::size_t i) { return cheapestOf(which, [&](std::size_t d) { return drawn.series[d][i]; }); };
    std::vector<CheapestSpan> spans;
    CheapestSpan span{drawn.x.front(), drawn.x.front(), atPoint(0)};
    for (std::size_t i = 1; i < drawn.x.size(); ++i) {
        const Decimal end = drawn.x[i];
        const Cheapest atEnd = atPoint(i);
        for (int changes = 1; span.designs != atEnd; ++changes) {
            // The first step of the grid after the span's known end from which other designs are cheapest.
            const Decimal unit = resolutionAt(axis, end);
            Decimal same = (span.to / unit).floor(), other = (end / unit).ceil();
            Cheapest after = atEnd;
            while (other - same > Decimal(1) && changes <= mostChanges) {
                const Decimal middle = ((same + other) / Decimal(2)).floor();
                if (Cheapest there = cheapestOf(which, [&](std::size_t d) { return curves[d].at(middle * unit); }); there == span.designs) {
                    same = middle;
                } else {
                    other = middle;
                    after = std::move(there);
                }
            }
            span.to = std::max(span.to, same * unit);
            spans.push_back(span);
            const Decimal from = std::min(other * unit, end);
            span = {from, from, std::move(after)};
        }
        span.to = end;
    }
    spans.push_back(std::move(span));
    return spans;
}

}  // namespace

Decimal resolutionAt(const SweepAxis& axis, Decimal x)
{
    if (axis.whole)
        return 1;
    Decimal unit = 0.000000001_d;
    while (unit * Decimal(1'000'000) <= x)
        unit *= Decimal(10);
    return unit;
}

SweepResult runSweep(const Sweep& sweep, const PriceBook& book)
{
    std::vector<Curve> curves;
    curves.reserve(sweep.designs.size());
    for (const SweptDesign& d : sweep.designs)
        curves.emplace_back(d, sweep, book);
    SweepResult result{places(sweep.axis), {}, {}, {}};
    for (Curve& curve : curves) {
        auto& points = result.series.emplace_back();
        for (const Decimal x : result.x)
            points.push_back(curve.at(x));
    }
    std::vector<std::size_t> all(curves.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    if (!all.empty())
        result.cheapest = spansOf(sweep.axis, result, curves, all);
    for (std::size_t d = 0; sweep.reference && d < curves.size(); ++d)
        result.against.push_back(d == *sweep.reference ? std::vector<CheapestSpan>() : spansOf(sweep.axis, result, curves, {std::min(d, *sweep.reference), std::max(d, *sweep.reference)}));
    return result;
}

Money costOfKeeping(const Bill& bill, int months)
{
    Money cost;
    for (const LineItem& line : bill.lines) {
        const int terms = line.termMonths ? (months + line.termMonths - 1) / line.termMonths : 0;
        cost += line.termMonths ? (line.monthly * Decimal(line.termMonths) + line.upfront) * Decimal(terms) : line.monthly * Decimal(months) + line.upfront;
    }
    return cost;
}

}  // namespace costrata
