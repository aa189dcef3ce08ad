// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "report/report_pages.h"
#include "theme/theme.h"

#include <qcustomplot.h>

#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <stdexcept>

namespace costrata {
namespace {

constexpr double pointToUnit = 96.0 / 72;  // pages are laid out in 1/96 inch

}  // namespace

ReportOptions reportOptions(const Workspace& workspace, QDate date)
{
    const ReportSetup& setup = workspace.report;
    const auto qt = [](const std::string& text) { return QString::fromStdString(text); };
    return {.title = qt(setup.title),
            .subtitle = qt(setup.subtitle),
            .author = qt(setup.author),
            .date = date,
            .pageSize = QPageSize(setup.letter ? QPageSize::Letter : QPageSize::A4),
            .executive = setup.executive,
            .sections = setup.sections,
            .matrix = setup.matrix};
}

Result<std::shared_ptr<const ReportPages>> layOutReport(const Workspace& workspace, const std::vector<Bill>& bills, const PriceBook& book,
                                                        const ReportOptions& options)
try {
    if (workspace.designs.empty())
        return failure("There is no design to report on; add one first.");
    if (std::ranges::none_of(workspace.designs, &Design::inReport))
        return failure("Every design is left out of the report; choose at least one.");
    if (bills.size() != workspace.designs.size())
        return failure("Every design needs its bill before a report can be written.");
    if (!options.date.isValid())
        return failure("The report needs a valid date.");
    if (!options.pageSize.isValid())
        return failure("The report needs a valid page size.");
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return failure("Reports need the graphical application to paint with.");
    loadFonts();
    const QSizeF page = options.pageSize.size(QPageSize::Point) * pointToUnit;
    return std::make_shared<const ReportPages>(reportContents(reportData(workspace, bills, book, options), options, roomOnPage(page)), page);
} catch (const std::overflow_error&) {
    return failure("The numbers of this workspace are too large to report.");
}

Result<void> writeReport(const Workspace& workspace, const std::vector<Bill>& bills, const PriceBook& book, const ReportOptions& options,
                         const QString& path)
{
    const auto pages = layOutReport(workspace, bills, book, options);
    if (!pages)
        return tl::make_unexpected(pages.error());

    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return failure("The report could not be written: " + file.errorString().toStdString() + ".",
                       path.toStdString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    {
        QPdfWriter writer(&file);
        writer.setTitle((*pages)->title());
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
        for (std::size_t page = 0; page < (*pages)->count(); ++page) {
            if (page > 0)
                writer.newPage();
            (*pages)->paint(painter, page);
        }
        painter.end();
    }
    if (!file.commit())
        return cannotWrite();
    return {};
}

}  // namespace costrata
