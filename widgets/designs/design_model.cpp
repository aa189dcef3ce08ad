// SPDX-License-Identifier: GPL-3.0-or-later
#include "designs/design_model.h"

#include "charts/bar_chart.h"
#include "language/language.h"
#include "output/format.h"
#include "services/engine_version.h"
#include "theme/theme.h"

#include <QIODevice>
#include <QMimeData>

namespace costrata {
namespace {

const QString rowMime = QStringLiteral("application/x-costrata-design-row");

}  // namespace

QString designSubtitle(const Design& design)
{
    if (design.components.empty())
        return DesignModel::tr("empty");
    if (design.components.size() > 1) {
        QStringList names;
        for (const Component& c : design.components)
            names << QString::fromStdString(c.name);
        return names.join(QStringLiteral(" + "));
    }
    const Component& c = design.components.front();
    QStringList parts{QString::fromUtf8(c.service->provider)};
    // The first two relevant choices say most: engine and deployment, or mode and class.
    for (std::size_t i = 0; i < c.settings.parameters().all().size() && parts.size() < 3; ++i) {
        const ParameterSpec& spec = c.settings.parameters().at(i);
        if (spec.kind == ParameterKind::Choice && c.settings.relevant(i) && c.settings.value(i).choice != keptCurrent)
            parts << valueText(spec, c.settings.value(i)).section(u',', 0, 0);
    }
    return parts.join(QStringLiteral(", "));
}

DesignModel::DesignModel(Document& document, QObject* parent) : QAbstractListModel(parent), m_document(document), m_rows(document.designCount())
{
    connect(&document, &Document::structureChanged, this, [this] {
        // As many designs as before: renamed or moved. The list keeps its place, and an open editor its row.
        if (m_rows == rowCount() && m_rows > 0) {
            emit dataChanged(index(0), index(m_rows - 1));
            return;
        }
        beginResetModel();
        m_rows = rowCount();
        endResetModel();
    });
    connect(&document, &Document::designChanged, this, [this](int row) {
        // A change of the baseline moves every difference.
        const bool all = row == m_document.baseline();
        emit dataChanged(index(all ? 0 : row), index(all ? rowCount() - 1 : row));
    });
}

int DesignModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_document.designCount();
}

QVariant DesignModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_document.designCount())
        return {};
    const Design& design = m_document.design(index.row());
    const Bill& bill = m_document.bill(index.row());
    const bool isBaseline = index.row() == m_document.baseline();
    const Bill& baseline = m_document.bill(m_document.baseline());
    const Money base = baseline.totals.amortised;
    const bool comparable = bill.complete && baseline.complete;
    const QString total = shownNumber(dollars(bill.totals.amortised));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return QString::fromStdString(design.name);
    case SubtitleRole:
        return designSubtitle(design);
    case TotalRole:
        return bill.complete ? total : QStringLiteral("\u2265 ") + total;
    case DeltaRole:
        return isBaseline ? tr("baseline") : comparable ? changeText(bill.totals.amortised, base) : bill.complete ? QString() : tr("incomplete");
    case DeltaSignRole:
        return isBaseline || !comparable ? 0 : bill.totals.amortised < base ? -1 : bill.totals.amortised > base ? 1 : 0;
    case BaselineRole:
        return isBaseline;
    case IncompleteRole:
        return !bill.complete;
    case Qt::ToolTipRole:
        return asToolTip(QString::fromStdString(design.name) + (bill.complete ? QString() : tr("\nIncomplete: %1 missing").arg(bill.missing().size())));
    case Qt::AccessibleTextRole:
        return tr("%1, %2 per month%3, %4").arg(QString::fromStdString(design.name), total, bill.complete ? QString() : tr(" at least, incomplete"),
                                                 data(index, DeltaRole).toString());
    default:
        return {};
    }
}

bool DesignModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    m_document.renameDesign(index.row(), value.toString());
    return true;
}

Qt::ItemFlags DesignModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : Qt::ItemFlags(Qt::ItemIsDropEnabled);
}

QStringList DesignModel::mimeTypes() const { return {rowMime}; }

QMimeData* DesignModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    const int current = m_document.current();  // of several, the one that was pressed
    const bool dragged = indexes.contains(index(current));
    data->setData(rowMime, QByteArray::number(indexes.isEmpty() ? -1 : dragged ? current : indexes.first().row()));
    return data;
}

bool DesignModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex&)
{
    bool isRow = false;
    const int from = data->data(rowMime).toInt(&isRow);
    if (action != Qt::MoveAction || !isRow)
        return false;
    const int before = row < 0 ? rowCount() : row;
    m_document.moveDesign(from, before > from ? before - 1 : before);
    return false;  // the document has moved it; the view must not remove the row
}

}  // namespace costrata
