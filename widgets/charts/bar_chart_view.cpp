// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart_view.h"

#include "charts/text.h"
#include "charts/bar_chart_painter.h"
#include "charts/chart_export.h"
#include "charts/scaled_plot.h"
#include "theme/text_size.h"

#include <QToolTip>
#include <QVBoxLayout>

namespace costrata {
namespace {

void paintOnPaper(QPaintDevice& device, QSize size, double scale, const BarChart& chart)
{
    QCustomPlot plot;
    BarChartPainter bars(plot, BarChartPainter::Orientation::Upright, lightTheme());
    bars.setChart(chart);
    QCPPainter painter;
    painter.begin(&device);
    painter.scale(scale, scale);
    bars.paint(painter, QRectF(QPointF(), size));
    painter.end();
}

}  // namespace

struct BarChartView::Private {
    ScaledPlot* plot;
    BarChartPainter painter;
    int current = -1;
    std::optional<BarSegment> hovered;

    explicit Private(ScaledPlot* p) : plot(p), painter(*p, BarChartPainter::Orientation::Upright, currentTheme()) {}

    QString toolTip(const BarSegment& segment) const
    {
        const Bar& bar = painter.chart().bars[segment.bar];
        return ChartText::tr("%1\n%2: %3 per month\nTotal: %4")
            .arg(bar.label, painter.chart().series[segment.series].label,
                 bar.amounts[segment.series].isEmpty() ? QStringLiteral("$0.00") : bar.amounts[segment.series],
                 bar.exact);
    }
    void hover(QPointF position, QPoint global)
    {
        const auto segment = painter.segmentAt(position);
        if (segment)
            QToolTip::showText(global, toolTip(*segment), plot);
        else
            QToolTip::hideText();
        mark(segment);
    }
    void mark(std::optional<BarSegment> segment)
    {
        if (segment == hovered)
            return;
        hovered = segment;
        painter.setHovered(segment);
        plot->setCursor(segment ? Qt::PointingHandCursor : Qt::ArrowCursor);
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
};

BarChartView::BarChartView(QWidget* parent) : QWidget(parent)
{
    loadFonts();
    auto* plot = new ScaledPlot(this);
    d = std::make_unique<Private>(plot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot);
    plot->setMouseTracking(true);
    plot->setFocusPolicy(Qt::NoFocus);
    plot->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(ChartText::tr("Monthly cost by category"));
    addChartMenu(*this, [this](QPaintDevice& device, double scale) { paintOnPaper(device, size(), scale, this->chart()); });
}

BarChartView::~BarChartView()
{
    d->plot->removeEventFilter(this);  // the pointer leaves a plot that is half gone
    delete d->plot;  // its layers draw with the painter, so it goes first
}

const BarChart& BarChartView::chart() const { return d->painter.chart(); }
int BarChartView::currentDesign() const { return d->current; }

void BarChartView::setChart(BarChart chart)
{
    d->painter.setChart(std::move(chart));
    d->hovered.reset();
    setAccessibleDescription(this->chart().description());
    refresh();
}

void BarChartView::setCurrentDesign(int design)
{
    if (design == d->current)
        return;
    d->current = design;
    d->painter.setCurrent(design < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(design)));
    refresh();
}

void BarChartView::refresh()
{
    d->painter.layOut(d->plot->plotSize());
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

QSize BarChartView::minimumSizeHint() const { return {scaled(captionsAbove() ? 200 : 320), scaled(textSize() > 100 ? 300 : 220)}; }

void BarChartView::replotNow()
{
    d->painter.layOut(d->plot->plotSize());
    d->plot->replot(QCustomPlot::rpImmediateRefresh);
}

bool BarChartView::saveSvg(const QString& path, QSize size) const
{
    return saveChartSvg(path, size, accessibleName(), accessibleDescription(), [&](QPaintDevice& device, double scale) { paintOnPaper(device, size, scale, chart()); });
}

bool BarChartView::savePng(const QString& path, QSize size, double scale) const
{
    return saveChartPng(path, size, scale, [&](QPaintDevice& device, double by) { paintOnPaper(device, size, by, chart()); });
}

bool BarChartView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        d->painter.setTheme(currentTheme());
        refresh();
        break;
    case QEvent::Show:
        d->plot->matchDensity();
        refresh();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool BarChartView::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        d->hover(d->plot->inPlot(mouse->position()), mouse->globalPosition().toPoint());
        break;
    }
    case QEvent::Leave:
        d->mark({});
        break;
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            break;
        setFocus(Qt::MouseFocusReason);
        const auto segment = d->painter.segmentAt(d->plot->inPlot(mouse->position()));
        if (const auto bar = d->painter.barAt(d->plot->inPlot(mouse->position()))) {
            const int design = static_cast<int>(chart().bars[*bar].design);
            const auto category = segment ? std::optional(chart().series[segment->series].category) : std::nullopt;
            emit barClicked(design);  // a slot may set another chart: nothing of this one is used after it
            if (category)
                emit segmentClicked(design, *category);
        }
        break;
    }
    case QEvent::Paint:
        // The window may have moved to a screen of another density.
        if (d->plot->matchDensity())
            refresh();
        break;
    case QEvent::Resize:
        d->painter.layOut(d->plot->plotSize());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void BarChartView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto& bars = chart().bars;
    if (!step || bars.empty())
        return QWidget::keyPressEvent(event);
    const int last = static_cast<int>(bars.size()) - 1;
    int index = step > 0 ? -1 : last + 1;
    for (int i = 0; i <= last; ++i) {
        if (static_cast<int>(bars[static_cast<std::size_t>(i)].design) == d->current)
            index = i;
    }
    const auto next = static_cast<std::size_t>(std::clamp(index + step, 0, last));
    const int design = static_cast<int>(bars[next].design);
    setCurrentDesign(design);
    emit barClicked(design);
}

}  // namespace costrata
