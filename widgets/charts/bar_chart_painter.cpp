// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart_painter.h"

#include "charts/axis.h"
#include "charts/hatch.h"
#include "charts/text.h"

#include <qcustomplot.h>

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace costrata {
namespace {

using Orientation = BarChartPainter::Orientation;

constexpr double capLength = 16;  // the hatched cap of an incomplete bar
constexpr double widestBar = 62, widestBesideBar = 44;
constexpr double tickDistance = 42;
constexpr double twoTurnedLines = 24;  // a slot this wide has total and difference side by side
constexpr double narrowSlot = 46;      // below this, texts around upright bars are turned
constexpr double turnedLabel = 130;    // longest turned label
constexpr double crampedHeight = 300;  // below this, a chart of narrow slots shows no legend and no differences
constexpr double crampedLabel = 64;
constexpr double turn = 55;            // degrees
constexpr double legendRow = 20;
constexpr double roomForSubLabels = 84;  // a slot this wide shows what a design consists of
constexpr int subLabelLines = 2;
constexpr double slotMargin = 4;
int mostLabelLines(double slot) { return slot < roomForSubLabels ? 3 : 2; }

QFont totalFont() { return plainFont(12, QFont::DemiBold); }
QFont deltaFont() { return plainFont(11); }
QFont labelFont() { return plainFont(12, QFont::Medium); }
QFont smallLabelFont() { return plainFont(10, QFont::Medium); }
QFont subLabelFont() { return plainFont(11); }
QFont legendFont() { return plainFont(11); }
QFont axisFont() { return plainFont(11); }
QFont turnedFont() { return plainFont(11, QFont::Medium); }

/// A hook into QCustomPlot's layers for what its plottables cannot draw.
class Drawing : public QCPLayerable {
public:
    Drawing(QCustomPlot& plot, const QString& layer, std::function<void(QCPPainter&)> draw)
        : QCPLayerable(&plot, layer), m_draw(std::move(draw))
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override { m_draw(*painter); }

private:
    std::function<void(QCPPainter&)> m_draw;
};

struct Extremes {
    double low = 0, high = 0;
};
Extremes extremesOf(const Bar& bar)
{
    Extremes e;
    for (const double value : bar.values)
        (value < 0 ? e.low : e.high) += value;
    return e;
}
Extremes extremesOf(const BarChart& chart)
{
    Extremes all;
    for (const Bar& bar : chart.bars) {
        const Extremes e = extremesOf(bar);
        all = {std::min(all.low, e.low), std::max(all.high, e.high)};
    }
    return all;
}

struct LegendItem {
    QString text;
    QColor color;
    bool hatched;
    QPointF at;
};
/// Left to right, wrapping within `width`; positions relative to the legend.
std::vector<LegendItem> legendOf(const BarChart& chart, const Theme& theme, double width)
{
    std::vector<LegendItem> items;
    for (const BarSeries& series : chart.series)
        items.push_back({series.label, theme.categoryColor(series.category), false, {}});
    if (chart.anyIncomplete())
        items.push_back({ChartText::tr("Incomplete: a price or quantity is missing"), theme.warn, true, {}});
    QPointF at;
    for (LegendItem& item : items) {
        const double itemWidth = 16 + textWidth(item.text, legendFont());
        if (at.x() > 0 && at.x() + itemWidth > width)
            at = {0, at.y() + legendRow};
        item.at = at;
        at.rx() += itemWidth + 20;
    }
    return items;
}
double legendHeight(const std::vector<LegendItem>& items)
{
    return items.empty() ? 0 : items.back().at.y() + legendRow;
}

/// Lines of a label under a bar: broken between words only; a word that is too wide is cut short.
QStringList labelLines(const QString& text, const QFont& font, double width, int most)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = QFontMetricsF(font).elidedText(word, Qt::ElideRight, width);
    return wrapText(words.join(u' '), font, width, most, Qt::ElideMiddle);
}

double widest(const std::vector<Bar>& bars, QString Bar::*text, const QFont& font)
{
    return std::accumulate(bars.begin(), bars.end(), 0.0,
                           [&](double w, const Bar& bar) { return std::max(w, textWidth(bar.*text, font)); });
}

}  // namespace

struct BarChartPainter::Private {
    QCustomPlot& plot;
    Orientation orientation;
    const Theme* theme;
    BarChart chart;
    std::optional<std::size_t> current;
    std::optional<BarSegment> hovered;
    std::vector<QCPBars*> stack;  // one per category for good; unused ones are hidden
    QCPAxis* keyAxis;
    QCPAxis* valueAxis;
    QSharedPointer<QCPAxisTickerText> ticker{new QCPAxisTickerText};

    bool upright() const { return orientation == Orientation::Upright; }
    bool cramped = false;  // set by the layout: too little room for all there is to say
    double longestTurned() const { return cramped ? crampedLabel : turnedLabel; }
    double slot() const { return std::abs(keyAxis->coordToPixel(1) - keyAxis->coordToPixel(0)); }
    bool narrow() const { return upright() && slot() < narrowSlot; }
    double barWidth() const { return stack.front()->width(); }
    double valueAt(double value) const { return valueAxis->coordToPixel(value); }

    /// From value `a` to value `b` of one bar, in pixels.
    QRectF piece(std::size_t bar, double a, double b) const
    {
        const double middle = keyAxis->coordToPixel(static_cast<double>(bar)), half = barWidth() / 2;
        const double p = valueAt(a), q = valueAt(b);
        return (upright() ? QRectF(QPointF(middle - half, p), QPointF(middle + half, q))
                          : QRectF(QPointF(p, middle - half), QPointF(q, middle + half)))
            .normalized();
    }
    QRectF segmentRect(const BarSegment& s) const
    {
        const auto& values = chart.bars[s.bar].values;
        double base = 0;
        for (std::size_t i = 0; i < s.series; ++i) {
            if ((values[i] < 0) == (values[s.series] < 0))
                base += values[i];
        }
        return piece(s.bar, base, base + values[s.series]);
    }
    QRectF slotRect(std::size_t bar) const
    {
        const QRectF area = plot.axisRect()->rect();
        const double middle = keyAxis->coordToPixel(static_cast<double>(bar)), half = slot() / 2;
        return upright() ? QRectF(middle - half, 0, 2 * half, area.bottom())
                         : QRectF(0, middle - half, plot.viewport().width(), 2 * half);
    }
    QRectF capRect(std::size_t bar) const
    {
        const double end = extremesOf(chart.bars[bar]).high;
        QRectF rect = piece(bar, end, end);
        if (upright())
            rect.setTop(rect.top() - capLength);
        else
            rect.setRight(rect.right() + capLength);
        return rect;
    }
    QColor deltaColor(const Bar& bar) const
    {
        if (bar.incomplete)
            return theme->warn;
        return bar.deltaSign < 0 ? theme->good : bar.deltaSign > 0 ? theme->bad : theme->muted;
    }

    void drawBelow(QCPPainter& painter);
    void drawAbove(QCPPainter& painter);
    void drawUprightTexts(QCPPainter& painter, std::size_t bar);
    void drawLyingTexts(QCPPainter& painter, std::size_t bar);
    void drawLegend(QCPPainter& painter);
    void write(QCPPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font,
               const QColor& color, Qt::TextElideMode elide = Qt::ElideRight) const
    {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                         QFontMetricsF(font).elidedText(text, elide, rect.width() + 0.5));
    }
    void setTicks(double low, double high, double length);
};

void BarChartPainter::Private::setTicks(double low, double high, double length)
{
    ticker->clear();
    const double step = niceStep(high - low, length / tickDistance);
    for (double tick = std::ceil(low / step) * step; tick <= high + step / 1000; tick += step) {
        const double value = std::abs(tick) < step / 2 ? 0 : tick;
        ticker->addTick(value, chart.tickText(value));
    }
}

void BarChartPainter::Private::drawBelow(QCPPainter& painter)
{
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        if (current == chart.bars[i].design) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme->accentWash);
            QRectF band = slotRect(i).adjusted(2, upright() ? 20 : 0, -2, 0);
            if (const double beside = (band.width() - barWidth()) / 2 - widestBesideBar; upright() && beside > 0)
                band.adjust(beside, 0, -beside, 0);  // one bar alone is no wide field
            painter.drawRoundedRect(band, 6, 6);
        }
    }
}

void BarChartPainter::Private::drawAbove(QCPPainter& painter)
{
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        if (chart.bars[i].incomplete)
            hatch(painter, capRect(i), theme->warn);
        if (upright())
            drawUprightTexts(painter, i);
        else
            drawLyingTexts(painter, i);
    }
    if (hovered) {
        painter.setPen(QPen(theme->text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(segmentRect(*hovered));
    }
    if (upright() && !chart.bars.empty())
        write(painter, QRectF(4, 2, plot.viewport().width(), 16), Qt::AlignLeft | Qt::AlignVCenter, chart.axisLabel,
              axisFont(), theme->muted);
    drawLegend(painter);
}

void BarChartPainter::Private::drawUprightTexts(QCPPainter& painter, std::size_t index)
{
    const Bar& bar = chart.bars[index];
    const QRectF area = plot.axisRect()->rect();
    const QRectF place = slotRect(index);
    const double top = bar.incomplete ? capRect(index).top() : valueAt(extremesOf(bar).high);
    const double under = area.bottom() + 7;
    if (narrow()) {
        const double em =
            std::min(12.0, std::max(8.0, place.width() - 5));  // turned lines side by side must fit the slot
        painter.save();
        painter.translate(place.center().x(), top - 5);
        painter.rotate(-90);
        const bool two = place.width() >= twoTurnedLines;
        const QRectF line(0, two ? -13 : -8, 130, two ? 13 : 16);
        write(painter, line, Qt::AlignLeft | Qt::AlignVCenter, bar.total, plainFont(em, QFont::DemiBold), theme->text);
        if (!cramped) {  // else the list of designs has the differences
            const QPointF beside = two ? QPointF(0, 12) : QPointF(textWidth(bar.total, plainFont(em, QFont::DemiBold)) + 6, 0);
            write(painter, line.translated(beside), Qt::AlignLeft | Qt::AlignVCenter, bar.delta, plainFont(em - 1), deltaColor(bar));
        }
        painter.restore();
        painter.save();
        painter.translate(place.center().x() + 3, under);
        painter.rotate(-turn);
        write(painter, QRectF(-longestTurned(), -7, longestTurned(), 14), Qt::AlignRight | Qt::AlignVCenter, bar.label,
              turnedFont(), theme->text, Qt::ElideMiddle);
        painter.restore();
        return;
    }
    write(painter, QRectF(place.left(), top - 36, place.width(), 17), Qt::AlignCenter, bar.total, totalFont(),
          theme->text);
    write(painter, QRectF(place.left(), top - 19, place.width(), 15), Qt::AlignCenter, bar.delta, deltaFont(),
          deltaColor(bar));
    const double width = place.width() - slotMargin;
    double y = under;
    const QFont font = slot() < roomForSubLabels ? smallLabelFont() : labelFont();
    for (const QString& line : labelLines(bar.label, font, width, mostLabelLines(slot()))) {
        write(painter, QRectF(place.left() + slotMargin / 2, y, width, 16), Qt::AlignCenter, line, font, theme->text);
        y += 15;
    }
    for (const QString& line : labelLines(slot() < roomForSubLabels ? QString() : bar.subLabel, subLabelFont(), width, subLabelLines)) {
        write(painter, QRectF(place.left() + slotMargin / 2, y, width, 15), Qt::AlignCenter, line, subLabelFont(), theme->muted);
        y += 14;
    }
}

void BarChartPainter::Private::drawLyingTexts(QCPPainter& painter, std::size_t index)
{
    const Bar& bar = chart.bars[index];
    const QRectF area = plot.axisRect()->rect();
    const QRectF place = slotRect(index);
    const double end = bar.incomplete ? capRect(index).right() : valueAt(extremesOf(bar).high);
    const double labelWidth = area.left() - 12;
    const QStringList lines =
        wrapText(bar.label, labelFont(), labelWidth, place.height() >= 32 ? 2 : 1, Qt::ElideMiddle);
    double y = place.center().y() - 7.5 * static_cast<double>(lines.size());
    for (const QString& line : lines) {
        write(painter, QRectF(0, y, labelWidth, 15), Qt::AlignLeft | Qt::AlignVCenter, line, labelFont(), theme->text);
        y += 15;
    }
    write(painter, QRectF(end + 10, place.top(), 150, place.height()), Qt::AlignLeft | Qt::AlignVCenter, bar.total,
          totalFont(), theme->text);
    write(painter, QRectF(place.right() - 90, place.top(), 90, place.height()), Qt::AlignRight | Qt::AlignVCenter,
          bar.delta, plainFont(12), deltaColor(bar));
}

void BarChartPainter::Private::drawLegend(QCPPainter& painter)
{
    if (cramped)
        return;  // tool tips and the breakdown name the categories
    const double left = plot.axisRect()->rect().left();
    const auto items = legendOf(chart, *theme, plot.viewport().width() - left);
    const QPointF origin(left, plot.viewport().height() - legendHeight(items));
    for (const LegendItem& item : items) {
        const QRectF swatch(origin + item.at + QPointF(0, 5), QSizeF(10, 10));
        if (item.hatched) {
            hatch(painter, swatch, item.color);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(item.color);
            painter.drawRoundedRect(swatch, 2, 2);
        }
        write(painter, QRectF(swatch.right() + 6, swatch.top() - 5, 400, legendRow), Qt::AlignLeft | Qt::AlignVCenter,
              item.text, legendFont(), theme->muted);
    }
}

BarChartPainter::BarChartPainter(QCustomPlot& plot, Orientation orientation, const Theme& theme)
    : d(new Private{plot, orientation, &theme, {}, {}, {}, {}, nullptr, nullptr})
{
    const bool upright = orientation == Orientation::Upright;
    d->keyAxis = upright ? plot.xAxis : plot.yAxis;
    d->valueAxis = upright ? plot.yAxis : plot.xAxis;
    d->keyAxis->setRangeReversed(!upright);
    d->keyAxis->setTicks(false);
    d->keyAxis->setTickLabels(false);
    d->keyAxis->grid()->setVisible(false);
    d->valueAxis->setTicker(d->ticker);
    d->valueAxis->setBasePen(Qt::NoPen);
    d->valueAxis->setTickPen(Qt::NoPen);
    d->valueAxis->setSubTicks(false);
    d->valueAxis->setTickLabelPadding(8);
    d->valueAxis->setTickLabelFont(axisFont());
    d->valueAxis->setVisible(upright);
    plot.setNoAntialiasingOnDrag(false);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.plotLayout()->setRowSpacing(0);
    plot.axisRect()->setMinimumSize(1, 1);
    for (std::size_t c = 0; c < categoryCount; ++c) {
        auto* bars = new QCPBars(d->keyAxis, d->valueAxis);
        bars->setWidthType(QCPBars::wtAbsolute);
        bars->setPen(Qt::NoPen);
        bars->setStackingGap(1);
        bars->setAntialiased(false);
        if (c > 0)
            bars->moveAbove(d->stack.back());
        d->stack.push_back(bars);
    }
    Private* p = d.get();
    new Drawing(plot, QStringLiteral("background"),
                [p](QCPPainter& painter) { p->drawBelow(painter); });  // owned by the plot
    new Drawing(plot, QStringLiteral("axes"), [p](QCPPainter& painter) { p->drawAbove(painter); });
    setTheme(theme);
}

BarChartPainter::~BarChartPainter() = default;

const BarChart& BarChartPainter::chart() const { return d->chart; }

void BarChartPainter::setTheme(const Theme& theme)
{
    d->theme = &theme;
    d->plot.setBackground(theme.panel);
    d->keyAxis->setBasePen(QPen(theme.line, 1));
    d->valueAxis->setTickLabelColor(theme.muted);
    d->valueAxis->grid()->setPen(QPen(theme.line, 1));
    d->valueAxis->grid()->setZeroLinePen(QPen(theme.faint, 1));
    for (std::size_t c = 0; c < categoryCount; ++c)
        d->stack[c]->setBrush(theme.category[c]);
}

void BarChartPainter::setChart(BarChart chart)
{
    d->chart = std::move(chart);
    d->hovered.reset();
    QVector<double> keys(static_cast<qsizetype>(d->chart.bars.size())), values(keys.size());
    std::iota(keys.begin(), keys.end(), 0.0);
    for (QCPBars* bars : d->stack)
        bars->data()->clear();
    for (std::size_t s = 0; s < d->chart.series.size(); ++s) {
        for (std::size_t i = 0; i < d->chart.bars.size(); ++i)
            values[static_cast<qsizetype>(i)] = d->chart.bars[i].values[s];
        d->stack[static_cast<std::size_t>(d->chart.series[s].category)]->setData(keys, values, true);
    }
}

void BarChartPainter::setCurrent(std::optional<std::size_t> design) { d->current = design; }
void BarChartPainter::setHovered(std::optional<BarSegment> segment) { d->hovered = segment; }

void BarChartPainter::layOut(QSize size)
{
    const auto& bars = d->chart.bars;
    const double width = size.width(), height = size.height();
    const bool upright = d->upright(), empty = bars.empty();
    d->keyAxis->setVisible(!empty);
    d->valueAxis->setVisible(!empty && upright);
    d->valueAxis->grid()->setVisible(!empty && upright);
    if (empty)
        return;

    Extremes range = extremesOf(d->chart);
    if (range.high - range.low <= 0)
        range.high = 1;
    const double cap = d->chart.anyIncomplete() ? capLength : 0;
    const double count = static_cast<double>(bars.size());
    double left = 0, right = 0, top = 0, bottom = 0;
    if (upright) {
        left = std::max(textWidth(d->chart.tickText(range.high), axisFont()),
                        textWidth(d->chart.tickText(range.low), axisFont()))
            + 22;
        right = 4;
        const bool narrow = (width - left - right) / count < narrowSlot;
        d->cramped = narrow && height < crampedHeight;
        if (narrow)  // the first turned label reaches out to the left
            left = std::max(
                left,
                std::cos(qDegreesToRadians(turn)) * std::min(d->longestTurned(), widest(bars, &Bar::label, turnedFont())) - 4);
        const double slot = (width - left - right) / count;
        double labels = 0;
        for (const Bar& bar : bars) {
            if (narrow) {
                labels = std::max(
                    labels,
                    std::sin(qDegreesToRadians(turn)) * std::min(d->longestTurned(), textWidth(bar.label, turnedFont())) + 10);
            } else {
                const auto lines = [slot](const QString& text, const QFont& font, int most) {
                    return text.isEmpty() ? 0.0 : static_cast<double>(labelLines(text, font, slot - slotMargin, most).size());
                };
                labels = std::max(labels,
                                  15 * lines(bar.label, slot < roomForSubLabels ? smallLabelFont() : labelFont(), mostLabelLines(slot))
                                      + (slot < roomForSubLabels ? 0 : 14 * lines(bar.subLabel, subLabelFont(), subLabelLines)));
            }
        }
        const double turned = slot >= twoTurnedLines
            ? std::max(widest(bars, &Bar::total, totalFont()), widest(bars, &Bar::delta, deltaFont()))
            : widest(bars, &Bar::total, totalFont()) + widest(bars, &Bar::delta, deltaFont()) + 6;
        top = 22 + cap + (d->cramped ? widest(bars, &Bar::total, totalFont()) + 6 : narrow ? std::min(turned, 130.0) + 6 : 36);
        bottom = 7 + labels + 12 + (d->cramped ? 0 : legendHeight(legendOf(d->chart, *d->theme, width - left)));
    } else {
        const double totals = std::min(widest(bars, &Bar::total, totalFont()), 150.0),
                     deltas = std::min(widest(bars, &Bar::delta, plainFont(12)), 90.0);
        left = std::min(widest(bars, &Bar::label, labelFont()), 0.3 * width) + 14;
        right = 10 + totals + cap + 16 + deltas;
        bottom = 6 + legendHeight(legendOf(d->chart, *d->theme, width - left));
    }
    top = std::min(top, height / 3);
    bottom = std::min(bottom, height / 2);
    d->plot.axisRect()->setMargins(QMargins(qRound(left), qRound(top), qRound(right), qRound(bottom)));
    const double slot = upright ? (width - left - right) / count : (height - top - bottom) / count;
    for (QCPBars* b : d->stack)
        b->setWidth(std::clamp(0.62 * slot, 1.0, widestBar));
    d->keyAxis->setRange(-0.5, count - 0.5);
    const double length = upright ? height - top - bottom : width - left - right;
    if (const double step = niceStep(range.high - range.low, length / tickDistance);
        upright && std::fmod(range.high, step) > 0.8 * step)
        range.high = std::ceil(range.high / step) * step;  // a grid line just above the highest bar
    d->valueAxis->setRange(range.low, range.high);
    d->setTicks(range.low, range.high, length);
}

std::optional<std::size_t> BarChartPainter::barAt(QPointF position) const
{
    for (std::size_t i = 0; i < d->chart.bars.size(); ++i) {
        QRectF place = d->slotRect(i);
        if (d->upright())
            place.setBottom(d->plot.viewport().height()
                            - legendHeight(legendOf(d->chart, *d->theme, d->plot.axisRect()->width())));
        if (place.contains(position))
            return i;
    }
    return {};
}

std::optional<BarSegment> BarChartPainter::segmentAt(QPointF position) const
{
    const auto bar = barAt(position);
    for (std::size_t s = 0; bar && s < d->chart.series.size(); ++s) {
        const BarSegment segment{*bar, s};
        if (d->chart.bars[*bar].values[s] != 0 && d->segmentRect(segment).contains(position))
            return segment;
    }
    return {};
}

void BarChartPainter::paint(QCPPainter& painter, const QRectF& rect)
{
    const QSize size = rect.size().toSize();
    layOut(size);
    painter.save();
    painter.translate(rect.topLeft());
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNonCosmetic);
    d->plot.toPainter(&painter, size.width(), size.height());
    painter.restore();
}

double printedBarChartHeight(const BarChart& chart, double width)
{
    if (chart.bars.empty())
        return 0;
    const double slot = chart.bars.size() <= 8 ? 32 : chart.bars.size() <= 16 ? 22 : 17;
    const double left = std::min(widest(chart.bars, &Bar::label, labelFont()), 0.3 * width) + 14;
    return slot * static_cast<double>(chart.bars.size()) + 6
        + legendHeight(legendOf(chart, lightTheme(), width - left));
}

void printBarChart(QCPPainter& painter, const QRectF& rect, const BarChart& chart, const Theme& theme)
{
    QCustomPlot plot;  // never shown
    plot.setBackground(Qt::NoBrush);
    BarChartPainter bars(plot, Orientation::Lying, theme);
    bars.setChart(chart);
    bars.paint(painter, rect);
}

}  // namespace costrata
