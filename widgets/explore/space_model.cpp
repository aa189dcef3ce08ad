// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/space_model.h"

#include "charts/text.h"
#include "explore/space_words.h"
#include "language/language.h"
#include "output/format.h"
#include "tables/table_view.h"
#include "theme/theme.h"

#include <algorithm>

namespace costrata {
namespace {

using namespace space;

bool isNumber(SpaceColumn column)
{
    return column != SpaceColumn::Service && column != SpaceColumn::Configuration && column != SpaceColumn::Region && column != SpaceColumn::Term;
}

}  // namespace

void SpaceModel::show(std::shared_ptr<const RankedSpace> ranked, std::vector<std::uint32_t> rows)
{
    beginResetModel();
    if (ranked != m_ranked)
        m_words.clear();
    m_ranked = std::move(ranked);
    m_rows = std::move(rows);
    endResetModel();
}

int SpaceModel::rowOf(std::uint32_t found) const
{
    const auto it = std::ranges::find(m_rows, found);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int SpaceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int SpaceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : spaceColumnCount; }

void SpaceModel::sort(int column, Qt::SortOrder order) { emit sortWanted(column, order == Qt::DescendingOrder); }

QVariant SpaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= spaceColumnCount)
        return {};
    const auto column = static_cast<SpaceColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case SpaceColumn::PerMonth: return tr("Payments upfront are spread over their terms.");
        case SpaceColumn::Difference: return tr("Against the cheapest of all.");
        case SpaceColumn::Availability: return tr("Monthly uptime in the vendor's agreement.");
        case SpaceColumn::ZoneRto: return tr("Time to recover from the loss of a zone, at worst.");
        case SpaceColumn::RegionRto: return tr("Time to recover from the loss of the region, at worst.");
        case SpaceColumn::Headroom: return tr("vCPUs, as a multiple of what the load needs.");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SpaceColumn::Service: return tr("Service");
    case SpaceColumn::PerMonth: return tr("Per month");
    case SpaceColumn::Difference: return tr("Change");
    case SpaceColumn::Configuration: return tr("Configuration");
    case SpaceColumn::Region: return tr("Region");
    case SpaceColumn::Term: return tr("Commitment");
    case SpaceColumn::Upfront: return tr("Upfront");
    case SpaceColumn::Availability: return tr("Uptime");
    case SpaceColumn::ZoneRto: return tr("Zone RTO");
    case SpaceColumn::RegionRto: return tr("Region RTO");
    case SpaceColumn::Headroom: break;
    }
    return tr("Headroom");
}

QString SpaceModel::text(const Found& found, SpaceColumn column, std::uint32_t index) const
{
    const Ranking& ranking = m_ranked->ranking;
    const Promise& promise = ranking.promiseOf(found);
    switch (column) {
    case SpaceColumn::Service: return QString::fromUtf8(ranking.serviceOf(found).name);
    case SpaceColumn::PerMonth: return shownNumber(dollars(found.amortised));
    case SpaceColumn::Difference: return found.amortised == ranking.found.front().amortised ? tr("cheapest") : differenceText(found.amortised, ranking.found.front().amortised);
    case SpaceColumn::Region: return toQString(ranking.spaces[found.space].region.text());
    case SpaceColumn::Term: return termText(found.term);
    case SpaceColumn::Upfront: return found.upfront.isZero() ? QString() : shownNumber(dollars(found.upfront, 0));
    case SpaceColumn::Availability: return shareText(promise.availability);
    case SpaceColumn::ZoneRto: return durationText(promise.zoneRto);
    case SpaceColumn::RegionRto: return durationText(promise.regionRto);
    case SpaceColumn::Headroom: return headroomText(ranking.headroomOf(found));
    case SpaceColumn::Configuration: break;
    }
    if (const QString* known = m_words.object(index))
        return *known;
    auto* words = new QString(configurationWords(ranking, found));
    const QString copy = *words;
    m_words.insert(index, words);
    return copy;
}

QVariant SpaceModel::copied(const Found& found, SpaceColumn column) const
{
    const Promise& promise = m_ranked->ranking.promiseOf(found);
    const auto number = [](const std::optional<Decimal>& value) { return value ? QVariant(toQString(value->toString())) : QVariant(); };
    switch (column) {
    case SpaceColumn::PerMonth: return toQString(found.amortised.toCents());
    case SpaceColumn::Upfront: return toQString(found.upfront.toCents());
    case SpaceColumn::Availability: return number(promise.availability);
    case SpaceColumn::ZoneRto: return number(promise.zoneRto);
    case SpaceColumn::RegionRto: return number(promise.regionRto);
    case SpaceColumn::Headroom: return number(m_ranked->ranking.headroomOf(found));
    default: return {};
    }
}

QVariant SpaceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_ranked)
        return {};
    const std::uint32_t at = foundAt(index.row());
    const Found& found = m_ranked->ranking.found[at];
    const auto column = static_cast<SpaceColumn>(index.column());
    const Theme& t = currentTheme();
    switch (role) {
    case Qt::DisplayRole: return text(found, column, at);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ForegroundRole: {
        const Promise& promise = m_ranked->ranking.promiseOf(found);
        const bool unstated = (column == SpaceColumn::Availability && !promise.availability) || (column == SpaceColumn::ZoneRto && !promise.zoneRto)
            || (column == SpaceColumn::RegionRto && !promise.regionRto);
        if (unstated || (column == SpaceColumn::Term && found.term == 0))
            return t.faint;
        if (column == SpaceColumn::Difference)
            return found.amortised == m_ranked->ranking.found.front().amortised ? t.good : t.muted;
        return column == SpaceColumn::Configuration || column == SpaceColumn::Region ? QVariant(t.muted) : QVariant();
    }
    case Qt::ToolTipRole: return asToolTip(promiseText(m_ranked->ranking, found));
    case Qt::AccessibleDescriptionRole: return promiseText(m_ranked->ranking, found);
    case CopyRole: return copied(found, column);
    case StyleRole: return static_cast<int>(providerStyle(m_ranked->ranking.serviceOf(found)));
    default: return {};
    }
}

}  // namespace costrata
