// SPDX-License-Identifier: GPL-3.0-or-later
// What a design survives: one row for each usual failure, with what follows and how long that takes.
#pragma once

#include "topology/failure.h"

#include <QAbstractTableModel>

#include <vector>

namespace costrata {

class SurvivalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Loss, Rto, Rpo, Follows, Capacity, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Topology& topology, const std::vector<NodeCost>& costs);
    const Failure& failure(int row) const { return m_stories[static_cast<std::size_t>(row)].failure; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<FailureStory> m_stories;
    std::vector<std::array<QString, ColumnCount>> m_texts;
    std::vector<QString> m_help;
};

}  // namespace costrata
