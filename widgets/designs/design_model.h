// SPDX-License-Identifier: GPL-3.0-or-later
// The designs of the document as a list, each with its total and its difference to the baseline.
#pragma once

#include "document/document.h"

#include <QAbstractListModel>

namespace costrata {

class DesignModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SubtitleRole = Qt::UserRole + 1, TotalRole, DeltaRole, DeltaSignRole, BaselineRole, IncompleteRole };

    explicit DesignModel(Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;  ///< renames
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

private:
    Document& m_document;
    int m_rows;  ///< as the views know it
};

/// What a design consists of, in a line: "db.r6g.xlarge, Multi-AZ" or "3 services".
QString designSubtitle(const Design& design);

}  // namespace costrata
