// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/commitment_chart.h"

#include "charts/text.h"
#include "commitments/application.h"
#include "commitments/instruments.h"
#include "language/declared.h"
#include "commitments/options.h"
#include "output/format.h"

#include <QLocale>

#include <algorithm>

namespace costrata {

using namespace commitments;

namespace {

bool inMoney(const Group& group) { return group.stepName.starts_with('$'); }

/// What one billionth of a unit of a cover's usage is in the unit of the chart.
double scaleOf(const Group& group, const Cover& cover)
{
    const Decimal weight = inMoney(group) ? cover.weight : cover.weight / group.step;
    return weight.toDouble() / static_cast<double>(oneUnit);
}

/// Per hour of a month: the group's usage, and how much of it the given groups cover.
struct Hours {
    std::vector<double> used = std::vector<double>(hoursInMonth), covered = std::vector<double>(hoursInMonth);
};

Hours hoursOf(const Market& market, std::size_t group, std::span<const std::size_t> order, std::span<const Int128> capacity, int month)
{
    std::vector<const Usage*> usages;
    for (const Pool& pool : market.pools)
        usages.push_back(&pool.usage);
    const Applied applied = apply(market, usages, order, capacity, month);
    Hours hours;
    for (const Cover& cover : market.groups[group].covers) {
        const double scale = scaleOf(market.groups[group], cover);
        const auto usage = market.pools[cover.pool].usage.month(month);
        const auto& covered = applied.covered[cover.pool];
        for (std::size_t h = 0; h < usage.size(); ++h) {
            hours.used[h] += static_cast<double>(usage[h]) * scale;
            if (!covered.empty())
                hours.covered[h] += static_cast<double>(covered[h]) * scale;
        }
    }
    return hours;
}

/// The 730 hours as one week of means.
std::vector<double> weekMeans(const std::vector<double>& hours)
{
    std::vector<double> sum(hoursInWeek), count(hoursInWeek);
    for (std::size_t h = 0; h < hours.size(); ++h) {
        sum[h % hoursInWeek] += hours[h];
        count[h % hoursInWeek] += 1;
    }
    for (std::size_t h = 0; h < hoursInWeek; ++h)
        sum[h] /= count[h];
    return sum;
}

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double v : values)
        sum += v;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

QString stepsText(const Group& group, const Offer& offer, int steps)
{
    if (inMoney(group))
        return CommitmentChart::tr("%1 per hour").arg(numberText(dollars(offer.hourly * Decimal(steps), 4)));
    return CommitmentChart::tr("%L1 \u00d7 %2").arg(steps).arg(toQString(classOfStep(group.stepName)));
}

}  // namespace

double CommitmentChart::top() const
{
    double top = 0;
    for (std::size_t x = 0; x < usage.size(); ++x) {
        top = std::max({top, usage[x], most.empty() ? 0 : most[x], below(bands.size(), x)});
    }
    return top;
}

double CommitmentChart::below(std::size_t band, std::size_t x) const
{
    double sum = 0;
    for (std::size_t b = 0; b < band; ++b)
        sum += bands[b].height[x];
    return sum;
}

QString CommitmentChart::description() const
{
    QStringList words;
    if (!usage.empty()) {
        const auto [low, high] = std::ranges::minmax(usage);
        words << CommitmentChart::tr("Usage from %L1 to %L2 %3.").arg(low, 0, 'g', 6).arg(high, 0, 'g', 6).arg(yLabel);
    }
    for (const CommitmentBand& band : bands)
        words << (band.steps.isEmpty() ? band.name : CommitmentChart::tr("%1: %2.").arg(band.name, band.steps));
    return words.join(u' ');
}

QString stepUnit(const Group& group)
{
    return inMoney(group) ? CommitmentChart::tr("US dollars per hour at the commitment's rates") : toQString(group.stepName);
}

std::array<double, hoursInWeek> weekOf(const Market& market, std::size_t group, int month)
{
    const std::vector<Int128> none(market.groups.size());
    const auto means = weekMeans(hoursOf(market, group, {}, none, month).used);
    std::array<double, hoursInWeek> week{};
    std::ranges::copy(means, week.begin());
    return week;
}

CommitmentChart commitmentChart(const Market& market, const NamedPortfolio& named, std::size_t g, Month start, int months, UsageSpan span, int month)
{
    const Group& group = market.groups[g];
    CommitmentChart chart;
    chart.span = span;
    chart.yLabel = stepUnit(group);
    chart.perStep = inMoney(group) ? group.step.toDouble() : 1;
    const auto order = inOrder(market);
    std::vector<std::size_t> before;
    for (const std::size_t other : order) {
        if (other == g)
            break;
        before.push_back(other);
    }

    const int first = span == UsageSpan::Week ? month : 0, count = span == UsageSpan::Week ? 1 : months;
    const std::size_t xs = span == UsageSpan::Week ? hoursInWeek : static_cast<std::size_t>(months);
    CommitmentBand earlier{CommitmentChart::tr("Other commitments"), CommitmentChart::tr("applied first"), std::vector<double>(xs), {}};
    CommitmentBand later{CommitmentChart::tr("Other commitments"), CommitmentChart::tr("applied after these"), std::vector<double>(xs), {}};
    chart.usage.resize(xs);
    std::vector<CommitmentBand> own;
    std::vector<std::pair<int, std::size_t>> rank;  // longest term lowest, owned below planned of the same length
    for (std::size_t i = 0; i < named.portfolio.size(); ++i) {
        const Commitment& c = named.portfolio[i];
        if (c.group == g)
            rank.emplace_back(-group.offers[c.offer].termMonths * 2 - c.owned, i);
    }
    std::ranges::stable_sort(rank, {}, &std::pair<int, std::size_t>::first);
    for (const auto& [_, i] : rank) {
        const Commitment& c = named.portfolio[i];
        own.push_back({declared(offerText(group.offers[c.offer].purchase)), stepsText(group, group.offers[c.offer], c.steps), std::vector<double>(xs), named.terms[i], c.owned, false});
    }
    for (int m = first; m < first + count; ++m) {
        const auto steps = activeSteps(market, named.portfolio, m);
        std::vector<Int128> capacity;
        for (std::size_t other = 0; other < market.groups.size(); ++other)
            capacity.push_back(capacityOf(market.groups[other], steps[other]));
        const Hours under = hoursOf(market, g, before, capacity, m);
        const Hours all = hoursOf(market, g, order, capacity, m);
        const double height = static_cast<double>(steps[g]) * chart.perStep;
        std::vector<double> after(hoursInMonth);
        for (std::size_t h = 0; h < after.size(); ++h)
            after[h] = std::max(0.0, all.covered[h] - under.covered[h] - std::min(height, all.used[h] - under.covered[h]));
        const auto put = [&](std::vector<double>& into, const std::vector<double>& hours) {
            if (span == UsageSpan::Week)
                into = weekMeans(hours);
            else
                into[static_cast<std::size_t>(m)] = mean(hours);
        };
        put(chart.usage, all.used);
        put(earlier.height, under.covered);
        put(later.height, after);
        if (span == UsageSpan::Months) {
            const auto [least, most] = std::ranges::minmax(all.used);
            chart.least.push_back(least);
            chart.most.push_back(most);
        }
        for (std::size_t b = 0; b < own.size(); ++b) {
            const Commitment& c = named.portfolio[rank[b].second];
            if (!activeIn(market, c, m))
                continue;
            own[b].shown = true;
            const double each = c.steps * chart.perStep;
            if (span == UsageSpan::Week)
                std::ranges::fill(own[b].height, each);
            else
                own[b].height[static_cast<std::size_t>(m)] = each;
        }
    }
    const auto covers = [](const CommitmentBand& band) { return std::ranges::any_of(band.height, [](double h) { return h > 1e-9; }); };
    if (covers(earlier))
        chart.bands.push_back(std::move(earlier));
    for (CommitmentBand& band : own) {
        if (band.shown)
            chart.bands.push_back(std::move(band));
    }
    if (covers(later))
        chart.bands.push_back(std::move(later));

    if (span == UsageSpan::Week) {
        const QLocale locale;
        for (std::size_t h = 0; h < hoursInWeek; ++h)
            chart.xTexts.push_back(locale.dayName(static_cast<int>(h / 24) + 1, QLocale::ShortFormat) + QStringLiteral(" %1:00").arg(h % 24, 2, 10, QLatin1Char('0')));
        chart.xLabel = CommitmentChart::tr("Hour of the week, in the mean of %1").arg(QString::fromStdString((start + month).text()));
    } else {
        for (int m = 0; m < months; ++m)
            chart.xTexts.push_back(QString::fromStdString((start + m).text()));
        chart.xLabel = CommitmentChart::tr("Month; line: mean, band: least and most");
    }
    return chart;
}

}  // namespace costrata
