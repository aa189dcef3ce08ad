// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a report as they will print, one below the other, painted by the code that prints them.
#pragma once

#include "report/report_pages.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>

namespace costrata {

class ReportPreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Keeps the place that is looked at. Null: no page.
    void setPages(std::shared_ptr<const ReportPages> pages);
    const std::shared_ptr<const ReportPages>& pages() const { return m_pages; }

    /// Screen pixels per 1/96 inch; 0: as wide as the view.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    double scale() const;  ///< what the zoom comes to now

    int current() const;  ///< the page in the middle of the view; -1 without pages
    void showPage(int page);

signals:
    void currentChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSizeF pageSize() const;
    QRectF pageRect(int page) const;  ///< in the viewport
    void arrange(double place);
    double place() const;  ///< of the middle of the view, in pages from the top
    void tell();

    std::shared_ptr<const ReportPages> m_pages;
    std::map<int, QPixmap> m_pictures;  ///< of the pages in view
    double m_zoom = 0;
    int m_current = -1;
};

/// One page with `scale` pixels for each 1/96 inch, at a density of `ratio`.
QPixmap pagePicture(const ReportPages& pages, std::size_t page, double scale, double ratio);

}  // namespace costrata
