// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to pay for one more step of a group, as a table.
#pragma once

#include "commitments/options.h"

#include <QAbstractTableModel>

#include <vector>

namespace costrata {

class OptionsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Option, Upfront, Monthly, Hourly, Saving, BreakEven, FromUse, Loss, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The options of one group, on demand first. `lossAfter`: months after which usage is taken to stop.
    void show(const commitments::Market& market, std::size_t group, int lossAfter);
    void clear();
    /// The offer of a row; none for on demand.
    std::optional<std::size_t> offer(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString name;
        std::optional<commitments::OptionRow> option;
        std::optional<Money> onDemandHourly;
    };
    QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    int m_lossAfter = 12;
};

}  // namespace costrata
