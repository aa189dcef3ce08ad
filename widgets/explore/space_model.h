// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations of a ranking as a table of any length: words are made for the rows that are looked at.
#pragma once

#include "explore/arrangement.h"

#include <QAbstractTableModel>
#include <QCache>

namespace costrata {

class SpaceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int StyleRole = Qt::UserRole + 10;  ///< of the service's provider

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const RankedSpace> ranked, std::vector<std::uint32_t> rows);
    const RankedSpace* ranked() const { return m_ranked.get(); }
    std::uint32_t foundAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }  ///< index into Ranking::found
    int rowOf(std::uint32_t found) const;                                                 ///< -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void sortWanted(int column, bool descending);

private:
    QString text(const space::Found& found, SpaceColumn column, std::uint32_t index) const;
    QVariant copied(const space::Found& found, SpaceColumn column) const;

    std::shared_ptr<const RankedSpace> m_ranked;
    std::vector<std::uint32_t> m_rows;
    mutable QCache<std::uint32_t, QString> m_words{1000};
};

}  // namespace costrata
