// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMessageBox>
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

void askPath(QWidget& chart, const QString& suffix, const QString& filter, const std::function<bool(const QString&)>& save)
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

}  // namespace

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

bool saveChartPng(const QString& path, QSize size, double scale, const PaintChart& paint)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && pictureOf(size, scale, paint).save(&file, "PNG") && file.commit();
}

void addChartMenu(QWidget& chart, const PaintChart& paint)
{
    chart.setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [&chart](const char* name, const QString& text, const auto& run) {
        auto* action = new QAction(text, &chart);
        action->setObjectName(QString::fromUtf8(name));
        QObject::connect(action, &QAction::triggered, &chart, run);
        chart.addAction(action);
    };
    add("copyPicture", ChartText::tr("Copy Picture"), [&chart, paint] { QGuiApplication::clipboard()->setImage(pictureOf(chart.size(), 2, paint)); });
    add("saveSvg", ChartText::tr("Save as SVG\u2026"), [&chart, paint] {
        askPath(chart, QStringLiteral("svg"), ChartText::tr("SVG pictures (*.svg)"),
                [&chart, paint](const QString& path) { return saveChartSvg(path, chart.size(), chart.accessibleName(), chart.accessibleDescription(), paint); });
    });
    add("savePng", ChartText::tr("Save as PNG\u2026"), [&chart, paint] {
        askPath(chart, QStringLiteral("png"), ChartText::tr("PNG pictures (*.png)"), [&chart, paint](const QString& path) { return saveChartPng(path, chart.size(), 2, paint); });
    });
}

}  // namespace costrata
