// SPDX-License-Identifier: GPL-3.0-or-later
// One comparison matrix: services as columns, traits and costs as rows.
#pragma once

#include "output/matrix.h"

#include <QAbstractTableModel>

namespace costrata {

class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(Matrix matrix);
    const Matrix& matrix() const { return m_matrix; }
    /// The cell in words: service, row, value, and where it is stated.
    QString sentence(const QModelIndex& index) const;
    static QString cellText(const Matrix::Cell& cell);  ///< "not stated" when empty

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Matrix::Cell& cell(const QModelIndex& index) const;

    Matrix m_matrix;
};

}  // namespace costrata
