// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrices/matrix_model.h"

#include "charts/text.h"
#include "language/declared.h"
#include "theme/theme.h"

namespace costrata {

void MatrixModel::setMatrix(Matrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

QString MatrixModel::cellText(const Matrix::Cell& cell) { return cell.text.empty() ? tr("not stated") : declared(cell.text); }

const Matrix::Cell& MatrixModel::cell(const QModelIndex& index) const
{
    return m_matrix.rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
}

QString MatrixModel::sentence(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Matrix::Row& row = m_matrix.rows[static_cast<std::size_t>(index.row())];
    const Matrix::Cell& c = cell(index);
    QString text = tr("%1 \u2013 %2: %3").arg(declared(m_matrix.columns[static_cast<std::size_t>(index.column())]), declared(row.label), cellText(c));
    if (!c.source.empty())
        text += u'\n' + tr("Source: %1").arg(toQString(c.source));
    else if (!row.help.empty())
        text += u'\n' + declared(row.help);
    return text;
}

int MatrixModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows.size()); }
int MatrixModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_matrix.columns.size()); }

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(cell(index));
    case Qt::ToolTipRole: return asToolTip(sentence(index));
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::ForegroundRole: return cell(index).text.empty() ? QVariant(currentTheme().muted) : QVariant();
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(declared(m_matrix.columns[at])) : QVariant();
    if (role == Qt::DisplayRole)
        return declared(m_matrix.rows[at].label);
    return role == Qt::ToolTipRole && !m_matrix.rows[at].help.empty() ? QVariant(asToolTip(declared(m_matrix.rows[at].help))) : QVariant();
}

}  // namespace costrata
