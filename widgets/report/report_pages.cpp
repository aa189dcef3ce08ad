// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_pages.h"

#include "charts/text.h"
#include "report/print.h"

#include <qcustomplot.h>

namespace costrata {
namespace {

constexpr double marginSide = 56, marginTop = 52, footerHeight = 66;

void paintFooter(QCPPainter& painter, QSizeF page, const ReportContents& contents, std::size_t number, std::size_t count)
{
    const Theme& theme = lightTheme();
    const QRectF line(marginSide, page.height() - footerHeight + 20, page.width() - 2 * marginSide, 14);
    const QFont font = plainFont(10);
    const double room = line.width() - 90;
    printLine(painter, line.topLeft() - QPointF(0, 6), line.topRight() - QPointF(0, 6), theme.line);
    const QString& dates = textWidth(contents.footer, font) <= room ? contents.footer : contents.shortFooter;
    print(painter, QRectF(line.topLeft(), QSizeF(room, 14)), Qt::AlignLeft, dates, font, theme.muted);
    print(painter, QRectF(line.topLeft() + QPointF(0, 14), QSizeF(room, 14)), Qt::AlignLeft, contents.title, font, theme.muted);
    print(painter, line, Qt::AlignRight, ReportText::tr("%1 of %2").arg(number).arg(count), plainFont(10, QFont::Medium), theme.text);
}

}  // namespace

QSizeF roomOnPage(QSizeF page) { return {page.width() - 2 * marginSide, page.height() - marginTop - footerHeight}; }

ReportPages::ReportPages(ReportContents contents, QSizeF size) : m_contents(std::move(contents)), m_size(size)
{
    const QSizeF room = roomOnPage(size);
    for (const auto& block : m_contents.blocks)
        m_extents.push_back(block->measure(room.width()));
    m_pages = breakPages(m_extents, room.height());
}

void ReportPages::paint(QCPPainter& painter, std::size_t page) const
{
    const double width = roomOnPage(m_size).width();
    for (const Piece& piece : m_pages[page]) {
        const Extent& extent = m_extents[piece.block];
        double height = extent.header;
        for (std::size_t r = piece.firstRow; r < piece.firstRow + piece.rowCount; ++r)
            height += extent.rows[r].height;
        m_contents.blocks[piece.block]->paint(painter, QRectF(marginSide, marginTop + piece.top, width, height), piece.firstRow, piece.rowCount);
    }
    paintFooter(painter, m_size, m_contents, page + 1, m_pages.size());
}

}  // namespace costrata
