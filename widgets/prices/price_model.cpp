// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/price_model.h"

#include "catalog/regions.h"
#include "charts/text.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"
#include "tables/table_view.h"
#include "theme/theme.h"

#include <algorithm>
#include <unordered_map>

namespace costrata {
namespace {

PriceIndex::Column orderColumn(int column)
{
    switch (column) {
    case PriceModel::Service: return PriceIndex::Service;
    case PriceModel::Region: return PriceIndex::Region;
    case PriceModel::Name: return PriceIndex::Name;
    case PriceModel::Variant: return PriceIndex::Variant;
    case PriceModel::Engine: return PriceIndex::Engine;
    case PriceModel::Purchase: return PriceIndex::Purchase;
    case PriceModel::Amount:
    case PriceModel::Yours:
    case PriceModel::PerUnit: return PriceIndex::Amount;
    case PriceModel::Upfront:
    case PriceModel::Month: return PriceIndex::Month;
    case PriceModel::Vcpu: return PriceIndex::Vcpu;
    case PriceModel::Memory: return PriceIndex::Memory;
    case PriceModel::UsedFor: return PriceIndex::Component;
    case PriceModel::AsOf: return PriceIndex::AsOf;
    default: return PriceIndex::Provider;
    }
}

bool isNumber(int column)
{
    return column == PriceModel::Amount || column == PriceModel::Yours || column == PriceModel::Month || column == PriceModel::Vcpu || column == PriceModel::Memory || column == PriceModel::Upfront;
}

}  // namespace

void PriceModel::setIndex(std::shared_ptr<const PriceIndex> index)
{
    m_index = std::move(index);
    sort(m_column, m_direction);
}

void PriceModel::setFilter(const PriceFilter& filter)
{
    m_filter = filter;
    find();
}

void PriceModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    if (m_index) {
        m_order = m_index->order(orderColumn(column), order == Qt::DescendingOrder);
        if (column == Yours)
            orderByYours();
    }
    find();
}

/// Those that have one first, by what it is.
void PriceModel::orderByYours()
{
    std::unordered_map<std::uint32_t, Decimal> yours;
    for (const std::uint32_t i : m_order) {
        if (const Adjustment* by = adjustment((*m_index)[i]))
            yours.emplace(i, adjustedPrice(*(*m_index)[i].price, *by).amount);
    }
    const auto end = std::stable_partition(m_order.begin(), m_order.end(), [&](std::uint32_t i) { return yours.contains(i); });
    std::stable_sort(m_order.begin(), end, [&](std::uint32_t a, std::uint32_t b) {
        return m_direction == Qt::AscendingOrder ? yours[a] < yours[b] : yours[b] < yours[a];
    });
}

void PriceModel::find()
{
    beginResetModel();
    m_found = m_index ? m_index->find(m_filter, m_order) : std::vector<std::uint32_t>();
    endResetModel();
}

void PriceModel::setAdjusted(std::shared_ptr<const AdjustedPrices> adjusted, ::costrata::Month month)
{
    if (m_adjusted == adjusted && m_month == month)
        return;
    m_adjusted = std::move(adjusted);
    m_month = month;
    if (m_column == Yours)
        sort(m_column, m_direction);
    else if (rowCount())
        emit dataChanged(index(0, Amount), index(rowCount() - 1, Yours));
}

const Adjustment* PriceModel::adjustment(const PriceIndex::Entry& entry) const
{
    return m_adjusted ? m_adjusted->find(entry.service, entry.price->region, entry.price->key, *entry.price, m_month) : nullptr;
}

int PriceModel::rowOf(const Price* price) const
{
    const auto it = std::find_if(m_found.begin(), m_found.end(), [&](std::uint32_t i) { return (*m_index)[i].price == price; });
    return it == m_found.end() ? -1 : static_cast<int>(it - m_found.begin());
}

int PriceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_found.size()); }
int PriceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PriceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Month)
        return tr("One instance or node for 730 hours, an upfront fee spread over its term");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Provider: return tr("Provider");
    case Service: return tr("Service");
    case Region: return tr("Region");
    case Name: return tr("Class or meter");
    case Variant: return tr("Mode");
    case Engine: return tr("Engine");
    case Purchase: return tr("Purchase");
    case Yours: return tr("You pay");
    case Amount: return tr("US dollars");
    case PerUnit: return tr("Per");
    case Month: return tr("Per month");
    case Vcpu: return tr("vCPU");
    case Memory: return tr("GiB");
    case Upfront: return tr("Upfront");
    case UsedFor: return tr("For");
    default: return tr("As of");
    }
}

QVariant PriceModel::text(const PriceIndex::Entry& entry, int column) const
{
    const Price& p = *entry.price;
    switch (column) {
    case Provider: return toQString(entry.service.provider.text());
    case Service: return toQString(entry.service.service.text());
    case Region: return toQString(p.region.text());
    case Name: return toQString(p.key.name.text());
    case Variant: return toQString(p.key.variant.text());
    case Engine: return toQString(p.key.engine.text());
    case Purchase: return toQString(p.key.purchase.text());
    case Amount: return shownNumber(unitPriceText(p.amount));
    case Yours: {
        const Adjustment* by = adjustment(entry);
        return by ? QVariant(shownNumber(unitPriceText(adjustedPrice(p, *by).amount))) : QVariant();
    }
    case PerUnit: return declared(p.unit.label());
    case Month: {
        const auto month = instanceMonth(p);
        return month ? QVariant(shownNumber(moneyText(Money(*month)))) : QVariant();
    }
    case Vcpu: return toQString(p.vcpu);
    case Memory: return toQString(p.memoryGib);
    case Upfront: return p.upfront.isZero() ? QVariant() : QVariant(shownNumber(moneyText(Money(p.upfront))));
    case UsedFor: return toQString(p.key.component.text());
    default: return toQString(p.asOf.text());
    }
}

QVariant PriceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PriceIndex::Entry& e = entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(e, index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ForegroundRole: return index.column() == Yours ? QVariant(currentTheme().accent) : index.column() == Name || isNumber(index.column()) ? QVariant() : QVariant(currentTheme().muted);
    case Qt::ToolTipRole: {
        if (const Adjustment* by = index.column() == Yours ? adjustment(e) : nullptr)
            return asToolTip(declared(adjustmentText(*by)) + (by->note.empty() ? QString() : u'\n' + toQString(by->note)));
        const QString shown = index.column() == Region ? declared(regionPlace(e.price->region)) : text(e, index.column()).toString();
        return shown.isEmpty() ? QVariant() : QVariant(asToolTip(shown));
    }
    case CopyRole: {
        const auto month = instanceMonth(*e.price);
        switch (index.column()) {
        case Amount: return toQString(e.price->amount.toString());
        case Yours: {
            const Adjustment* by = adjustment(e);
            return by ? QVariant(toQString(adjustedPrice(*e.price, *by).amount.toString())) : QVariant();
        }
        case Upfront: return e.price->upfront.isZero() ? QVariant() : QVariant(toQString(e.price->upfront.toString()));
        case Month: return month ? QVariant(toQString(Money(*month).toCents())) : QVariant();
        default: return {};
        }
    }
    default: return {};
    }
}

}  // namespace costrata
