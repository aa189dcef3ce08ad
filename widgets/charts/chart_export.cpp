// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMessageBox>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace costrata {
namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(costrata::ChartView)
};

QImage pictureOf(QSize size, double scale, const PaintChart& paint)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    paint(image, scale);
    return image;
}

}  // namespace

void askChartPath(QWidget& chart, const QString& suffix, const QString& filter, const std::function<bool(const QString&)>& save)
{
    auto* dialog = new QFileDialog(&chart, ChartText::tr("Save the chart"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(chart.accessibleName() + u'.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, &chart, [&chart, save](const QString& path) {
        if (save(path))
            return;
        auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Costrata"),
                                    ChartText::tr("The chart could not be written to %1. Choose a folder that you may write to.").arg(path), QMessageBox::Ok, &chart);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->open();
    });
    dialog->open();
}

bool saveChartSvg(const QString& path, QSize size, const QString& title, const QString& description, const PaintChart& paint)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(title);
    svg.setDescription(description);
    paint(svg, 1);
    return file.commit();
}

bool saveChartPdf(const QString& path, QSize size, const QString& title, const PaintChart& paint)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Costrata"));
        pdf.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point, title, QPageSize::ExactMatch));  // 96 pixels are 72 points
        pdf.setPageMargins(QMarginsF());
        paint(pdf, pdf.logicalDpiX() / 96.0);
    }
    return file.commit();
}

bool saveChartPng(const QString& path, QSize size, double scale, const PaintChart& paint)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && pictureOf(size, scale, paint).save(&file, "PNG") && file.commit();
}

void addChartMenu(QWidget& chart, const PaintChart& paint, const std::function<QSize()>& sizeOf)
{
    chart.setContextMenuPolicy(Qt::ActionsContextMenu);
    const std::function<QSize()> size = sizeOf ? sizeOf : [&chart] { return chart.size(); };
    const auto add = [&chart](const char* name, const QString& text, const auto& run) {
        auto* action = new QAction(text, &chart);
        action->setObjectName(QString::fromUtf8(name));
        QObject::connect(action, &QAction::triggered, &chart, run);
        chart.addAction(action);
    };
    add("copyPicture", ChartText::tr("Copy Picture"), [paint, size] { QGuiApplication::clipboard()->setImage(pictureOf(size(), 2, paint)); });
    add("saveSvg", ChartText::tr("Save as SVG\u2026"), [&chart, paint, size] {
        askChartPath(chart, QStringLiteral("svg"), ChartText::tr("SVG pictures (*.svg)"),
                     [&chart, paint, size](const QString& path) { return saveChartSvg(path, size(), chart.accessibleName(), chart.accessibleDescription(), paint); });
    });
    add("savePdf", ChartText::tr("Save as PDF\u2026"), [&chart, paint, size] {
        askChartPath(chart, QStringLiteral("pdf"), ChartText::tr("PDF documents (*.pdf)"),
                     [&chart, paint, size](const QString& path) { return saveChartPdf(path, size(), chart.accessibleName(), paint); });
    });
    add("savePng", ChartText::tr("Save as PNG\u2026"), [&chart, paint, size] {
        askChartPath(chart, QStringLiteral("png"), ChartText::tr("PNG pictures (*.png)"), [paint, size](const QString& path) { return saveChartPng(path, size(), 2, paint); });
    });
}

}  // namespace costrata
