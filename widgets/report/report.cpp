// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "charts/text.h"
#include "report/print.h"
#include "report/report_contents.h"

#include <qcustomplot.h>

#include <QPdfWriter>
#include <QSaveFile>

#include <stdexcept>

namespace costrata {
namespace {

constexpr double pointToUnit = 96.0 / 72;  // pages are laid out in 1/96 inch
constexpr double marginSide = 56, marginTop = 52, footerHeight = 66;

void paintFooter(QCPPainter& painter, QSizeF page, const ReportContents& contents, std::size_t number,
                 std::size_t count)
{
    const Theme& theme = lightTheme();
    const QRectF line(marginSide, page.height() - footerHeight + 20, page.width() - 2 * marginSide, 14);
    const QFont font = plainFont(10);
    const double room = line.width() - 90;
    printLine(painter, line.topLeft() - QPointF(0, 6), line.topRight() - QPointF(0, 6), theme.line);
    const QString& dates = textWidth(contents.footer, font) <= room ? contents.footer : contents.shortFooter;
    print(painter, QRectF(line.topLeft(), QSizeF(room, 14)), Qt::AlignLeft, dates, font, theme.muted);
    print(painter, QRectF(line.topLeft() + QPointF(0, 14), QSizeF(room, 14)), Qt::AlignLeft, contents.title, font,
          theme.muted);
    print(painter, line, Qt::AlignRight, QStringLiteral("%1 of %2").arg(number).arg(count),
          plainFont(10, QFont::Medium), theme.text);
}

void paintPages(QPdfWriter& writer, QCPPainter& painter, const ReportContents& contents, QSizeF page)
{
    const double width = page.width() - 2 * marginSide;
    std::vector<Extent> extents;
    for (const auto& block : contents.blocks)
        extents.push_back(block->measure(width));
    const auto pages = breakPages(extents, page.height() - marginTop - footerHeight);
    for (std::size_t p = 0; p < pages.size(); ++p) {
        if (p > 0)
            writer.newPage();
        for (const Piece& piece : pages[p]) {
            const Extent& extent = extents[piece.block];
            double height = extent.header;
            for (std::size_t r = piece.firstRow; r < piece.firstRow + piece.rowCount; ++r)
                height += extent.rows[r].height;
            contents.blocks[piece.block]->paint(painter, QRectF(marginSide, marginTop + piece.top, width, height),
                                                piece.firstRow, piece.rowCount);
        }
        paintFooter(painter, page, contents, p + 1, pages.size());
    }
}

}  // namespace

Result<void> writeReport(const Workspace& workspace, const std::vector<Bill>& bills, const ReportOptions& options,
                         const QString& path)
try {
    if (workspace.designs.empty())
        return failure("There is no design to report on; add one first.");
    if (bills.size() != workspace.designs.size())
        return failure("Every design needs its bill before a report can be written.");
    if (!options.date.isValid())
        return failure("The report needs a valid date.");
    if (!options.pageSize.isValid())
        return failure("The report needs a valid page size.");
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return failure("Reports need the graphical application to paint with.");
    loadFonts();
    const ReportContents contents = reportContents(workspace, bills, options);

    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return failure("The report could not be written: " + file.errorString().toStdString() + ".",
                       path.toStdString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    {
        QPdfWriter writer(&file);
        writer.setTitle(contents.title);
        writer.setCreator(QStringLiteral("Costrata"));
        writer.setPageSize(options.pageSize);
        writer.setPageMargins(QMarginsF());
        QCPPainter painter;
        if (!painter.begin(&writer)) {
            file.cancelWriting();
            return cannotWrite();
        }
        const double scale = writer.logicalDpiX() / 96.0;
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPages(writer, painter, contents, options.pageSize.size(QPageSize::Point) * pointToUnit);
        painter.end();
    }
    if (!file.commit())
        return cannotWrite();
    return {};
} catch (const std::overflow_error&) {
    return failure("The numbers of this workspace are too large to report.");
}

}  // namespace costrata
