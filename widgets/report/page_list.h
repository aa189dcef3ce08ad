// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a report as small pictures, to go to one.
#pragma once

#include "report/report_pages.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <map>

namespace costrata {

/// Paints a page when it is first asked for.
class PageListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int width = 54;  ///< of a picture, in pixels

    using QAbstractListModel::QAbstractListModel;

    void setPages(std::shared_ptr<const ReportPages> pages);
    void setRatio(double ratio) { m_ratio = ratio; }  ///< pixels of the screen per pixel

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const ReportPages> m_pages;
    double m_ratio = 1;
    mutable std::map<int, QPixmap> m_pictures;
};

}  // namespace costrata
