// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakdown/bill_model.h"

#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"
#include "theme/theme.h"

namespace costrata {
namespace {

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

constexpr quintptr isCategory = ~quintptr(0);  // internal id of a top row; a line's is the row of its category

QString costText(const LineItem& line)
{
    switch (line.state) {
    case LineState::MissingPrice:
        return BillModel::tr("price missing");
    case LineState::UnknownQuantity:
        return BillModel::tr("not given");
    case LineState::Included:
        return BillModel::tr("included");
    case LineState::Priced:
        break;
    }
    return shownNumber(moneyText(line.monthly));
}

/// How the line came about: its arithmetic and its price's source, or what is missing.
QString explanation(const LineItem& line)
{
    if (!line.complete())
        return declared(line.missing);
    if (!line.price)
        return BillModel::tr("Included at no charge");
    const bool once = line.termMonths == 0 && !line.upfront.isZero();
    QString text = BillModel::tr("%1 %2 \u00d7 $%3 = $%4")
                       .arg(shownNumber(quantityText(line.quantity.value())), declared(line.unit.label()), shownNumber(unitPriceText(line.price->amount)), shownNumber(moneyText(once ? line.upfront : line.monthly)))
        + (once ? BillModel::tr(" once") : BillModel::tr(" per month"));
    if (line.termMonths && !line.upfront.isZero())
        text += BillModel::tr(", and $%1 upfront for %2 months").arg(shownNumber(moneyText(line.upfront)), QString::number(line.termMonths));
    if (const PriceChange* change = line.price->change) {
        text += u'\n' + declared(changeText(*change)) + QStringLiteral("; ") + declared(listPriceText(*line.price)) + u'\n' + declared(adjustmentText(*change->by));
        if (!change->by->note.empty())
            text += u'\n' + qt(change->by->note);
    }
    if (isEntered(*line.price))
        return line.price->change ? text : text + BillModel::tr("\nPrice entered by you");
    text += BillModel::tr("\nPrice of %1 from %2").arg(declared(originText(*line.price)), qt(line.price->source.text()));
    if (!line.price->note.empty())
        text += u'\n' + qt(line.price->note.text());
    return text;
}

}  // namespace

BillModel::BillModel(Document& document, QObject* parent) : QAbstractItemModel(parent), m_document(document)
{
    connect(&document, &Document::designChanged, this, [this](int index) {
        if (index == m_document.current())
            rebuild();
    });
    connect(&document, &Document::currentChanged, this, &BillModel::rebuild);
    connect(&document, &Document::structureChanged, this, &BillModel::rebuild);
    rebuild();
}

const Bill* BillModel::bill() const
{
    return m_document.current() < 0 ? nullptr : &m_document.bill(m_document.current());
}

void BillModel::rebuild()
{
    std::vector<Group> groups;
    if (const Bill* b = bill()) {
        for (std::size_t c = 0; c < categoryCount; ++c) {
            Group group{static_cast<Category>(c), {}};
            for (std::size_t i = 0; i < b->lines.size(); ++i) {
                if (b->lines[i].category == group.category)
                    group.lines.push_back(i);
            }
            if (!group.lines.empty())
                groups.push_back(std::move(group));
        }
    }
    const bool sameShape = std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
                                      [](const Group& a, const Group& b) { return a.category == b.category && a.lines == b.lines; });
    if (!sameShape) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    // Only numbers changed: the view keeps its place and its selection.
    for (int g = 0; g < rowCount(); ++g) {
        const QModelIndex category = index(g, 0);
        emit dataChanged(category, index(g, ColumnCount - 1));
        emit dataChanged(index(0, 0, category), index(rowCount(category) - 1, ColumnCount - 1, category));
    }
}

QModelIndex BillModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : isCategory);
}

QModelIndex BillModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == isCategory)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, isCategory);
}

int BillModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != isCategory || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].lines.size());
}

int BillModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant BillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line || section == PriceSource ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Quantity: return tr("Quantity");
    case UnitPrice: return tr("Unit price");
    case PerMonth: return tr("Per month");
    case Upfront: return tr("Upfront");
    default: return tr("Price as of");
    }
}

QVariant BillModel::data(const QModelIndex& index, int role) const
{
    const Bill* b = bill();
    if (!index.isValid() || !b)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (index.internalId() == isCategory)
        return categoryData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const Group& group = m_groups[static_cast<std::size_t>(index.internalId())];
    return lineData(b->lines[group.lines[static_cast<std::size_t>(index.row())]], index.column(), role);
}

QVariant BillModel::categoryData(const Group& group, int column, int role) const
{
    Money monthly, upfront;
    bool complete = true;
    for (const std::size_t i : group.lines) {
        const LineItem& line = bill()->lines[i];
        monthly += line.monthly;
        upfront += line.upfront;
        complete = complete && line.complete();
    }
    if (role == SortRole)
        return column == PerMonth ? QVariant(monthly.dollars().toDouble()) : column == Upfront ? QVariant(upfront.dollars().toDouble()) : QVariant(static_cast<int>(group.category));
    if (role == Qt::ForegroundRole && column == PerMonth && !complete)
        return currentTheme().warn;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Line: return declared(categoryLabel(group.category));
    case PerMonth: return (complete ? QString() : QStringLiteral("\u2265 ")) + shownNumber(moneyText(monthly));
    case Upfront: return upfront.isZero() ? QVariant() : QVariant(shownNumber(moneyText(upfront)));
    default: return {};
    }
}

QVariant BillModel::lineData(const LineItem& line, int column, int role) const
{
    if (role == StateRole)
        return static_cast<int>(line.state);
    if (role == Qt::ForegroundRole) {
        const Theme& t = currentTheme();
        if (!line.complete())
            return t.warn;
        if (column == UnitPrice && line.price && line.price->change)
            return t.accent;
        return column == Quantity || column == UnitPrice || column == PriceSource ? QVariant(t.muted) : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return asToolTip(declared(line.description) + u'\n' + explanation(line));
    if (role == Qt::AccessibleDescriptionRole)
        return explanation(line);
    if (role == SortRole) {
        switch (column) {
        case Quantity: return line.quantity.known() ? line.quantity.value().toDouble() : -1;
        case UnitPrice: return line.price ? line.price->amount.toDouble() : -1;
        case PerMonth: return line.monthly.dollars().toDouble();
        case Upfront: return line.upfront.dollars().toDouble();
        default: break;
        }
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Line: {
        const Design& design = m_document.design(m_document.current());
        return design.components.size() > 1 ? qt(design.components[line.component].name) + QStringLiteral(": ") + declared(line.description) : declared(line.description);
    }
    case Quantity: return line.state == LineState::Included ? QVariant() : line.quantity.known() ? QVariant(shownNumber(quantityText(line.quantity.value())) + u' ' + declared(line.unit.label())) : QVariant(QStringLiteral("?"));
    case UnitPrice: return line.price ? QVariant(shownNumber(unitPriceText(line.price->amount)) + (line.price->change ? QStringLiteral(" *") : QString())) : line.state == LineState::MissingPrice ? QVariant(QStringLiteral("?")) : QVariant();
    case PerMonth: return costText(line);
    case Upfront: return line.upfront.isZero() ? QVariant() : QVariant(shownNumber(moneyText(line.upfront)));
    default: return line.price ? QVariant(declared(originText(*line.price))) : QVariant();
    }
}

QModelIndex BillModel::categoryIndex(Category category) const
{
    for (int g = 0; g < rowCount(); ++g) {
        if (m_groups[static_cast<std::size_t>(g)].category == category)
            return index(g, 0);
    }
    return {};
}

}  // namespace costrata
