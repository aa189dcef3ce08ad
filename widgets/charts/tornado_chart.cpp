// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tornado_chart.h"

#include "charts/axis.h"
#include "charts/text.h"
#include "document/document.h"
#include "language/declared.h"
#include "output/format.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace costrata {
namespace {

constexpr double top = 44, bottom = 26, widestRow = 40, narrowestRow = 26, tickDistance = 74;

QString signedDollars(Money m)
{
    const QString text = numberText(dollars(m));
    return m > Money() ? u'+' + text : text;
}

QString numberOnly(const ParameterSpec& spec, Decimal value)
{
    ParameterSpec bare = spec;
    bare.unit = "";
    bare.kind = ParameterKind::Number;
    return valueText(bare, {value, {}, {}});
}

void write(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

double rowHeight(const TornadoChart& chart, double height)
{
    return std::clamp((height - top - bottom) / std::max(1.0, static_cast<double>(chart.bars.size())), narrowestRow, widestRow);
}

}  // namespace

QString TornadoChart::barText(std::size_t bar) const
{
    const TornadoBar& b = bars[bar];
    return ChartText::tr("%1, %2: %3 per month at the lower, %4 at the higher%5")
        .arg(b.label, b.range, b.lowText, b.highText, b.complete ? QString() : ChartText::tr("; a price or quantity is missing"));
}

QString TornadoChart::description() const
{
    QStringList sentences{ChartText::tr("The design costs %1.").arg(base)};
    for (std::size_t i = 0; i < bars.size(); ++i)
        sentences << barText(i) + u'.';
    return sentences.join(u' ');
}

TornadoChart tornadoChart(const Design& design, const Sensitivity& sensitivity)
{
    const QString cost = numberText(dollars(sensitivity.cost));
    TornadoChart chart{(sensitivity.complete ? ChartText::tr("%1 per month") : ChartText::tr("at least %1 per month, incomplete")).arg(cost),
                       ChartText::tr("Change of the monthly cost, US dollars"),
                       {}};
    const bool several = design.components.size() > 1;
    for (const Effect& e : sensitivity.effects) {
        const Component& component = design.components[e.component];
        const ParameterSpec& spec = component.settings.parameters().at(e.parameter);
        const QString label = declared(spec.label);
        chart.bars.push_back({several ? toQString(component.name).simplified() + QStringLiteral(": ") + label : label,
                              ChartText::tr("%1 to %2").arg(numberOnly(spec, e.low), valueText(spec, {e.high, {}, {}})), e.atLow.dollars().toDouble(),
                              e.atHigh.dollars().toDouble(), signedDollars(e.atLow), signedDollars(e.atHigh), e.complete});
    }
    return chart;
}

std::size_t tornadoRows(const TornadoChart& chart, double height)
{
    return std::min(chart.bars.size(), static_cast<std::size_t>(std::max(1.0, std::floor((height - top - bottom) / narrowestRow))));
}

QRectF tornadoRow(const TornadoChart& chart, QSizeF size, std::size_t bar)
{
    const double row = rowHeight(chart, size.height());
    return {0, top + row * static_cast<double>(bar), size.width(), row};
}

int tornadoBarAt(const TornadoChart& chart, QSizeF size, double y)
{
    for (std::size_t bar = 0; bar < tornadoRows(chart, size.height()); ++bar) {
        if (const QRectF row = tornadoRow(chart, size, bar); row.top() <= y && y < row.bottom())
            return static_cast<int>(bar);
    }
    return -1;
}

void paintTornado(QPainter& painter, QSizeF size, const TornadoChart& chart, const Theme& theme)
{
    if (chart.bars.empty())
        return;
    const QFont label = plainFont(12, QFont::Medium), small = plainFont(11);
    const std::size_t rows = tornadoRows(chart, size.height());
    const double row = rowHeight(chart, size.height());
    double low = 0, high = 0, labels = 0, lowTexts = 0, highTexts = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        const TornadoBar& bar = chart.bars[i];
        low = std::min({low, bar.low, bar.high});
        high = std::max({high, bar.low, bar.high});
        labels = std::max({labels, textWidth(bar.label, label), textWidth(bar.range, small)});
        const bool falls = bar.high < bar.low;
        lowTexts = std::max(lowTexts, textWidth(falls ? bar.highText : bar.lowText, small));
        highTexts = std::max(highTexts, textWidth(falls ? bar.lowText : bar.highText, small));
    }
    if (high - low <= 0)
        high = 1;
    labels = std::min(labels, 0.36 * size.width());
    const QRectF plot(labels + 16 + lowTexts + 8, top, std::max(40.0, size.width() - labels - 16 - lowTexts - highTexts - 24), row * static_cast<double>(rows));
    const auto px = [&](double v) { return plot.left() + (v - low) / (high - low) * plot.width(); };

    painter.save();
    write(painter, QRectF(0, 0, size.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, chart.axisLabel, small, theme.muted);
    for (const Tick& tick : linearTicks(low, high, plot.width() / tickDistance)) {
        const double x = std::round(px(tick.value));
        painter.setPen(QPen(tick.value == 0 ? theme.faint : theme.line, 1));
        painter.drawLine(QLineF(x, plot.top() - 4, x, plot.bottom()));
        write(painter, QRectF(x - 40, plot.bottom() + 4, 80, 15), Qt::AlignCenter, tick.value > 0 ? u'+' + tick.text : tick.text, small, theme.muted);
    }
    // Colour, place and outline say which end it is: the lower setting is an outline, the higher one is filled.
    const double legendY = 22;
    const QString lower = ChartText::tr("at the lower value"), higher = ChartText::tr("at the higher value");
    painter.setRenderHint(QPainter::Antialiasing);
    const auto draw = [&](QRectF rect, bool isHigher, bool complete) {
        const QColor color = isHigher ? theme.series[1] : theme.series[0];
        QColor wash = color;
        wash.setAlphaF(isHigher ? 0.85F : 0.22F);
        painter.setPen(QPen(complete ? color : theme.warn, 1.2, complete ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(wash);
        painter.drawRoundedRect(rect, 2, 2);
    };
    draw(QRectF(plot.left(), legendY + 3, 10, 10), false, true);
    write(painter, QRectF(plot.left() + 16, legendY, 140, 16), Qt::AlignLeft | Qt::AlignVCenter, lower, small, theme.muted);
    const double second = plot.left() + 16 + textWidth(lower, small) + 20;
    draw(QRectF(second, legendY + 3, 10, 10), true, true);
    write(painter, QRectF(second + 16, legendY, 140, 16), Qt::AlignLeft | Qt::AlignVCenter, higher, small, theme.muted);

    for (std::size_t i = 0; i < rows; ++i) {
        const TornadoBar& bar = chart.bars[i];
        const double y = plot.top() + row * static_cast<double>(i), middle = y + row / 2, half = std::min(9.0, row / 2 - 4);
        const bool two = row >= 30;
        write(painter, QRectF(0, two ? middle - 15 : middle - 8, labels, 16), Qt::AlignLeft | Qt::AlignVCenter, bar.label, label, theme.text);
        if (two)
            write(painter, QRectF(0, middle, labels, 15), Qt::AlignLeft | Qt::AlignVCenter, bar.range, small, theme.muted);
        for (const bool isHigher : {false, true}) {
            const double value = isHigher ? bar.high : bar.low;
            if (value == 0)
                continue;
            draw(QRectF(QPointF(px(0), middle - half), QPointF(px(value), middle + half)).normalized(), isHigher, bar.complete);
        }
        const double left = px(std::min({0.0, bar.low, bar.high})), right = px(std::max({0.0, bar.low, bar.high}));
        const bool falls = bar.high < bar.low;
        const QString leftText = falls ? bar.highText : bar.lowText, rightText = falls ? bar.lowText : bar.highText;
        if (std::min(bar.low, bar.high) < 0)
            write(painter, QRectF(left - 6 - lowTexts, middle - 8, lowTexts, 16), Qt::AlignRight | Qt::AlignVCenter, leftText, small, theme.text);
        if (std::max(bar.low, bar.high) > 0)
            write(painter, QRectF(right + 6, middle - 8, highTexts + 10, 16), Qt::AlignLeft | Qt::AlignVCenter, rightText, small, theme.text);
    }
    painter.restore();
}

}  // namespace costrata
