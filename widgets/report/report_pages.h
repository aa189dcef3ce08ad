// SPDX-License-Identifier: GPL-3.0-or-later
// A report laid out on pages, ready to be painted onto paper or into a window by the same strokes.
#pragma once

#include "report/report_contents.h"

namespace costrata {

class ReportPages {
public:
    ReportPages(ReportContents contents, QSizeF size);

    const QString& title() const { return m_contents.title; }
    std::size_t count() const { return m_pages.size(); }
    QSizeF size() const { return m_size; }  ///< of a page, in 1/96 inch
    /// One page in its own units. Charts are painted with QCustomPlot: only on the application's thread.
    void paint(QCPPainter& painter, std::size_t page) const;

private:
    ReportContents m_contents;
    QSizeF m_size;
    std::vector<Extent> m_extents;
    std::vector<PageLayout> m_pages;
};

/// The room for blocks on a page of this size, in 1/96 inch.
QSizeF roomOnPage(QSizeF page);

}  // namespace costrata
