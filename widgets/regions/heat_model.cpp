// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions/heat_model.h"

#include "catalog/regions.h"
#include "charts/text.h"
#include "language/declared.h"
#include "tables/table_view.h"
#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace costrata {
namespace {

auto placeOrder(Symbol region)
{
    const RegionInfo* info = findRegion(region);
    return std::tuple(!info, regionContinent(region), info ? info->country : "", info ? info->place : "", region.text());
}

}  // namespace

void HeatModel::show(std::vector<std::shared_ptr<const PricedEverywhere>> designs, const std::function<bool(Symbol)>& accepts)
{
    std::vector<Symbol> regions;
    std::unordered_map<Symbol, int> whole;  // how many designs have every price there
    for (const auto& priced : designs) {
        for (std::size_t i = 0; priced && i < priced->regions.size(); ++i) {
            const RegionPrice& price = priced->regions[i];
            if (!accepts(price.region))
                continue;
            if (!whole.contains(price.region))
                regions.push_back(price.region);
            whole[price.region] += price.bill.complete;
        }
    }
    std::sort(regions.begin(), regions.end(), [&](Symbol a, Symbol b) {
        return whole[a] != whole[b] ? whole[a] > whole[b] : placeOrder(a) < placeOrder(b);
    });
    const bool same = regions == m_regions && designs.size() == m_rows.size();
    if (!same)
        beginResetModel();
    m_regions = std::move(regions);
    m_rows.clear();
    for (auto& priced : designs) {
        Row row{std::move(priced), std::vector<const RegionPrice*>(m_regions.size()), 0, 0};
        bool first = true;
        for (std::size_t c = 0; row.priced && c < m_regions.size(); ++c) {
            for (const RegionPrice& price : row.priced->regions) {
                if (price.region == m_regions[c])
                    row.prices[c] = &price;
            }
            if (!row.prices[c] || !row.prices[c]->bill.complete)
                continue;
            const double cost = row.prices[c]->bill.totals.amortised.dollars().toDouble();
            row.least = first ? cost : std::min(row.least, cost);
            row.most = first ? cost : std::max(row.most, cost);
            first = false;
        }
        m_rows.push_back(std::move(row));
    }
    if (!same)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

const RegionPrice* HeatModel::price(int row, int column) const
{
    return m_rows[static_cast<std::size_t>(row)].prices[static_cast<std::size_t>(column)];
}

int HeatModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int HeatModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_regions.size()); }

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const auto& priced = m_rows[static_cast<std::size_t>(section)].priced;
        if (!priced || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const QString name = toQString(priced->design.name).simplified();
        return role == Qt::DisplayRole ? name : asToolTip(name);
    }
    const Symbol code = region(section);
    const QString place = declared(regionPlace(code));
    switch (role) {
    case Qt::DisplayRole: return toQString(code.text());
    case Qt::ToolTipRole: return asToolTip(toQString(code.text()) + (place.isEmpty() ? QString() : u'\n' + place));
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant HeatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const RegionPrice* price = row.prices[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (!price)
        return role == Qt::DisplayRole && row.priced ? QVariant(QStringLiteral("\u2013")) : role == Qt::AccessibleTextRole ? QVariant(tr("not offered")) : QVariant();
    const Money total = price->bill.totals.amortised;
    const double cost = total.dollars().toDouble();
    const double heat = !price->bill.complete ? -1 : row.most > row.least ? (cost - row.least) / (row.most - row.least) : 0;
    switch (role) {
    case Qt::DisplayRole: return (price->bill.complete ? QString() : QStringLiteral("\u2265 ")) + shortDollars(total);
    case CopyRole: return toQString(total.toCents());
    case HeatRole: return heat;
    case HereRole: return price->here;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString place = declared(regionPlace(price->region));
        QString text = tr("%1 in %2").arg(toQString(row.priced->design.name), toQString(price->region.text())) + (place.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(place))
            + QStringLiteral(": ") + totalText(price->bill);
        if (heat == 0)
            text += tr(", the cheapest shown");
        if (price->here)
            text += tr(", where it stands");
        if (const QString lacks = shortcomings(price->bill); !lacks.isEmpty())
            text += u'\n' + lacks;
        return role == Qt::ToolTipRole ? asToolTip(text) : text;
    }
    default: return {};
    }
}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = currentTheme();
    const QVariant heat = index.data(HeatModel::HeatRole);
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    const double share = heat.isValid() ? heat.toDouble() : -1;
    if (share >= 0)
        painter->fillRect(cell, mixed(t.panel, t.accent, 0.06 + 0.39 * share));
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    const bool cheapest = heat.isValid() && share == 0;
    painter->setPen(!heat.isValid() ? t.faint : share < 0 ? t.warn : t.text);
    drawText(*painter, option.rect.adjusted(4, 0, -padding, 0), Qt::AlignRight, index.data().toString(), 13, cheapest ? QFont::Bold : QFont::Normal);
    if (index.data(HeatModel::HereRole).toBool()) {  // a dot, as in the list of designs
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(QPointF(cell.left() + 7, cell.center().y() + 0.5), 3, 3);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
}

}  // namespace costrata
