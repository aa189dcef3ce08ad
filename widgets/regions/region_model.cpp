// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions/region_model.h"

#include "catalog/regions.h"
#include "charts/text.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"
#include "tables/table_view.h"
#include "theme/theme.h"

#include <algorithm>
#include <numeric>

namespace costrata {

QString shortcomings(const Bill& bill)
{
    QStringList parts;
    const auto add = [&](const QString& heading, const std::vector<std::string>& texts) {
        if (texts.empty())
            return;
        constexpr std::size_t most = 4;
        QStringList list;
        for (std::size_t i = 0; i < std::min(texts.size(), most); ++i)
            list << declared(texts[i]);
        if (texts.size() > most)
            list << RegionModel::tr("and %1 more").arg(texts.size() - most);
        parts << heading + list.join(QStringLiteral("; "));
    };
    add(RegionModel::tr("Missing: "), bill.missing());
    add(RegionModel::tr("Not possible as set: "), bill.warnings);
    return parts.join(u'\n');
}

void RegionModel::show(std::shared_ptr<const PricedEverywhere> priced)
{
    const auto sameRegions = [](const PricedEverywhere& a, const PricedEverywhere& b) {
        return std::equal(a.regions.begin(), a.regions.end(), b.regions.begin(), b.regions.end(),
                          [](const RegionPrice& x, const RegionPrice& y) { return x.region == y.region; });
    };
    const bool same = m_priced && priced && sameRegions(*m_priced, *priced);
    if (!same)
        beginResetModel();
    m_priced = std::move(priced);
    m_chart = {};
    m_most = 0;
    if (m_priced) {
        // The design as it stands is the baseline of all; it comes last and is no row.
        std::vector<Design> named;
        for (const RegionPrice& price : m_priced->regions)
            named.push_back({price.region.str(), {}, {}});
        std::vector<Estimate> estimates;
        for (std::size_t i = 0; i < named.size(); ++i)
            estimates.push_back({&named[i], &m_priced->regions[i].bill});
        estimates.push_back({&m_priced->design, &m_priced->bill});
        m_chart = compareChart(estimates, named.size(), BarMode::Absolute);
        m_chart.bars.pop_back();
        for (const Bar& bar : m_chart.bars)
            m_most = std::max(m_most, std::accumulate(bar.values.begin(), bar.values.end(), 0.0));
    }
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RegionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_priced ? 0 : static_cast<int>(m_priced->regions.size());
}

int RegionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RegionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == PerMonth || section == Difference ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Region: return tr("Region");
    case Place: return tr("Place");
    case Continent: return tr("Continent");
    case Cost: return tr("Cost");
    case PerMonth: return tr("Per month");
    case Difference: return tr("Change");
    default: return tr("Missing there");
    }
}

QVariant RegionModel::sortKey(const RegionPrice& price, int column) const
{
    constexpr double last = 1e12;  // what is incomplete is no bargain: it comes behind everything that is whole
    const double cost = price.bill.totals.amortised.dollars().toDouble();
    switch (column) {
    case Region: return toQString(price.region.text());
    case Place: return declared(regionPlace(price.region));
    case Continent: return declared(regionContinent(price.region));
    case Missing: return static_cast<int>(price.bill.missing().size() + price.bill.warnings.size());
    default: return price.bill.complete ? cost : last + cost;
    }
}

QVariant RegionModel::text(std::size_t row, int column) const
{
    const RegionPrice& price = m_priced->regions[row];
    switch (column) {
    case Region: return toQString(price.region.text());
    case Place: {
        const QString place = declared(regionPlace(price.region));
        return place.isEmpty() ? tr("not stated") : place;
    }
    case Continent: return declared(regionContinent(price.region));
    case PerMonth: return (price.bill.complete ? QString() : QStringLiteral("\u2265 ")) + shownNumber(dollars(price.bill.totals.amortised));
    case Difference: return price.here ? tr("here") : price.bill.complete && m_priced->bill.complete ? m_chart.bars[row].delta : QStringLiteral("\u2013");
    case Missing: {
        const auto count = static_cast<int>(price.bill.missing().size());
        return count ? tr("%n missing", nullptr, count) : price.bill.complete ? price.bill.warnings.empty() ? QString() : tr("not possible") : tr("incomplete");
    }
    default: return {};
    }
}

QVariant RegionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_priced)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const RegionPrice& price = m_priced->regions[row];
    const Bar& bar = m_chart.bars[row];
    const Theme& t = currentTheme();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ForegroundRole:
        if (index.column() == Missing || (index.column() == PerMonth && bar.incomplete))
            return t.warn;
        if (index.column() == Difference)
            return bar.deltaSign < 0 ? t.good : bar.deltaSign > 0 ? t.bad : t.muted;
        return index.column() == Place || index.column() == Continent ? QVariant(t.muted) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines{toQString(price.region.text()) + QStringLiteral(": ") + bar.exact};
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            if (!bar.amounts[s].isEmpty())
                lines << m_chart.series[s].label + QStringLiteral(": ") + bar.amounts[s];
        }
        if (const QString lacks = shortcomings(price.bill); !lacks.isEmpty())
            lines << lacks;
        return role == Qt::ToolTipRole ? asToolTip(lines.join(u'\n')) : lines.join(u'\n');
    }
    case SortRole: return sortKey(price, index.column());
    case CopyRole:
        if (index.column() == PerMonth)
            return toQString(price.bill.totals.amortised.toCents());
        return index.column() == Missing ? QVariant(shortcomings(price.bill)) : index.column() == Cost ? QVariant(bar.exact) : QVariant();
    case RegionRole: return toQString(price.region.text());
    case HereRole: return price.here;
    case BarRole: return QVariant::fromValue(RowBar{&m_chart, row, m_most});
    default: return {};
    }
}

}  // namespace costrata
