// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/options_model.h"

#include "charts/text.h"
#include "language/language.h"
#include "language/declared.h"
#include "money/number_text.h"
#include "output/format.h"
#include "tables/table_view.h"

namespace costrata {

using namespace commitments;

namespace {

QString percent(Decimal share) { return shownNumber((share * Decimal(100)).rounded(0).toString()) + QStringLiteral(" %"); }

}  // namespace

void OptionsModel::show(const Market& market, std::size_t group, int lossAfter)
{
    beginResetModel();
    m_rows.clear();
    m_lossAfter = lossAfter;
    for (const OptionRow& option : optionsOf(market)) {
        if (option.group != group)
            continue;
        if (m_rows.empty())
            m_rows.push_back({tr("On demand"), {}, option.onDemandHourly});
        m_rows.push_back({declared(offerText(market.groups[group].offers[option.offer].purchase)), option, {}});
    }
    endResetModel();
}

void OptionsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

std::optional<std::size_t> OptionsModel::offer(int row) const
{
    const auto& option = m_rows[static_cast<std::size_t>(row)].option;
    return option ? std::optional(option->offer) : std::nullopt;
}

int OptionsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int OptionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Option ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Hourly: return tr("The upfront fee spread over the hours of the term, plus the hourly fee");
        case Saving: return tr("Against on demand, when every hour of the term is used");
        case BreakEven: return tr("The month at whose end it has cost no more than on demand");
        case FromUse: return tr("The share of the hours above which it pays");
        case Loss: return tr("All fees of the term less what on demand would have cost until then; a minus is still a gain");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Option: return tr("One more step");
    case Upfront: return tr("Upfront");
    case Monthly: return tr("Per month");
    case Hourly: return tr("Effective / h");
    case Saving: return tr("Saves");
    case BreakEven: return tr("Break-even");
    case FromUse: return tr("From use of");
    default: return tr("Loss if stopped after %n months", nullptr, m_lossAfter);
    }
}

QString OptionsModel::text(const Row& row, int column) const
{
    if (column == Option)
        return row.name;
    if (!row.option) {
        switch (column) {
        case Upfront: return shownNumber(dollars(Money()));
        case Monthly: return shownNumber(dollars(*row.onDemandHourly * Decimal(hoursInMonth)));
        case Hourly: return shownNumber(dollars(*row.onDemandHourly, 4));
        default: return QStringLiteral("\u2013");
        }
    }
    const OptionRow& option = *row.option;
    switch (column) {
    case Upfront: return shownNumber(dollars(option.upfront));
    case Monthly: return shownNumber(dollars(option.monthly));
    case Hourly: return shownNumber(dollars(option.effectiveHourly, 4));
    case Saving: return percent(option.saving);
    case BreakEven: return option.breakEvenMonth ? tr("month %L1").arg(*option.breakEvenMonth) : tr("never");
    case FromUse: return option.breakEvenUse > Decimal(1) ? tr("never") : percent(option.breakEvenUse);
    default: return shownNumber(dollars(option.lossIfStoppedAfter(m_lossAfter)));
    }
}

QVariant OptionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Option ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

}  // namespace costrata
