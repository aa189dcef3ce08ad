// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blocks.h"

#include "charts/bar_chart_painter.h"
#include "charts/curve_chart_painter.h"
#include "charts/text.h"
#include "report/print.h"

#include <qcustomplot.h>

#include <algorithm>

namespace costrata {
namespace {

/// Lines of one font, each a row: long text runs on over pages.
class TextBlock : public Block {
public:
    TextBlock(QString text, QFont font, QColor color, double lineHeight, Extent style, double indent = 0,
              QString mark = {})
        : m_text(std::move(text)), m_font(std::move(font)), m_color(std::move(color)), m_lineHeight(lineHeight),
          m_style(std::move(style)), m_indent(indent), m_mark(std::move(mark))
    {
    }
    void setAside(QString aside) { m_aside = std::move(aside); }

    Extent measure(double width) override
    {
        const double aside = m_aside.isEmpty() ? 0 : std::min(textWidth(m_aside, asideFont()) + 20, width / 2);
        m_lines = wrapText(m_text, m_font, width - m_indent - aside);
        Extent extent = m_style;
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            extent.rows.push_back({m_lineHeight, i == 0 || i + 2 == m_lines.size()});  // no line alone at either end
        extent.rows.back().keepWithNext = false;
        return extent;
    }
    void paint(QCPPainter& painter, const QRectF& rect, std::size_t firstRow, std::size_t rowCount) override
    {
        QRectF line(rect.left() + m_indent, rect.top(), rect.width() - m_indent, m_lineHeight);
        for (std::size_t i = firstRow; i < firstRow + rowCount; ++i) {
            print(painter, line, Qt::AlignLeft, m_lines[static_cast<qsizetype>(i)], m_font, m_color);
            if (i == 0 && !m_mark.isEmpty())
                print(painter, line.translated(-m_indent, 0), Qt::AlignLeft, m_mark, m_font, m_color);
            if (i == 0 && !m_aside.isEmpty())
                print(painter, QRectF(rect.center().x(), line.top(), rect.width() / 2, m_lineHeight), Qt::AlignRight,
                      m_aside, asideFont(), lightTheme().muted);
            line.translate(0, m_lineHeight);
        }
    }

private:
    static QFont asideFont() { return plainFont(11); }

    QString m_text;
    QFont m_font;
    QColor m_color;
    double m_lineHeight;
    Extent m_style;
    double m_indent;
    QString m_mark, m_aside;
    QStringList m_lines;
};

class BulletList : public Block {
public:
    BulletList(const QStringList& items, Tone tone)
    {
        for (const QString& item : items)
            m_items.push_back(std::make_unique<TextBlock>(item, plainFont(12), toneColor(tone), 18, Extent{}, 14,
                                                          QStringLiteral("•")));
    }
    Extent measure(double width) override
    {
        Extent all{{}, 0, 4, false, false};
        m_first.clear();
        for (const auto& item : m_items) {
            const Extent extent = item->measure(width);
            m_first.push_back(all.rows.size());
            all.rows.insert(all.rows.end(), extent.rows.begin(), extent.rows.end());
        }
        m_first.push_back(all.rows.size());
        return all;
    }
    void paint(QCPPainter& painter, const QRectF& rect, std::size_t firstRow, std::size_t rowCount) override
    {
        double y = rect.top();
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const std::size_t from = std::max(firstRow, m_first[i]), to = std::min(firstRow + rowCount, m_first[i + 1]);
            if (from >= to)
                continue;
            const double height = 18 * static_cast<double>(to - from);
            m_items[i]->paint(painter, QRectF(rect.left(), y, rect.width(), height), from - m_first[i], to - from);
            y += height;
        }
    }

private:
    std::vector<std::unique_ptr<TextBlock>> m_items;
    std::vector<std::size_t> m_first;
};

class Rule : public Block {
public:
    Extent measure(double) override { return {{{1}}, 0, 14, true, false}; }
    void paint(QCPPainter& painter, const QRectF& rect, std::size_t, std::size_t) override
    {
        printLine(painter, rect.topLeft(), rect.topRight(), lightTheme().line);
    }
};

class Callout : public Block {
public:
    Callout(QString title, QString text) : m_title(std::move(title)), m_text(std::move(text)) {}
    Extent measure(double width) override
    {
        m_titleLines = wrapText(m_title, titleFont(), width - 44, 4);
        m_lines = wrapText(m_text, plainFont(12), width - 44, 30);
        return {{{32 + 20 * static_cast<double>(m_titleLines.size()) + 18 * static_cast<double>(m_lines.size())}},
                0,
                10,
                false,
                false};
    }
    void paint(QCPPainter& painter, const QRectF& rect, std::size_t, std::size_t) override
    {
        printBox(painter, rect, lightTheme().window, Qt::transparent, 8);
        printBox(painter, QRectF(rect.left(), rect.top(), 4, rect.height()), lightTheme().accent, Qt::transparent, 2);
        QRectF line(rect.left() + 22, rect.top() + 14, rect.width() - 44, 20);
        for (const QString& text : m_titleLines) {
            print(painter, line, Qt::AlignLeft, text, titleFont(), lightTheme().text);
            line.translate(0, 20);
        }
        line.translate(0, 3);
        line.setHeight(18);
        for (const QString& text : m_lines) {
            print(painter, line, Qt::AlignLeft, text, plainFont(12), lightTheme().muted);
            line.translate(0, 18);
        }
    }

private:
    static QFont titleFont() { return plainFont(14, QFont::DemiBold); }
    QString m_title, m_text;
    QStringList m_titleLines, m_lines;
};

class KeyFigures : public Block {
public:
    explicit KeyFigures(std::vector<KeyFigure> figures) : m_figures(std::move(figures)) {}
    Extent measure(double) override { return {{{80}}, 0, 14, false, false}; }
    void paint(QCPPainter& painter, const QRectF& rect, std::size_t, std::size_t) override
    {
        const double gap = 12, count = static_cast<double>(m_figures.size());
        QRectF card(rect.left(), rect.top(), (rect.width() - gap * (count - 1)) / count, 80);
        for (const KeyFigure& figure : m_figures) {
            printBox(painter, card.adjusted(0.5, 0.5, -0.5, -0.5), Qt::transparent, lightTheme().line, 8);
            const QRectF inner = card.adjusted(14, 0, -10, 0);
            print(painter, QRectF(inner.left(), card.top() + 11, inner.width(), 16), Qt::AlignLeft, figure.label,
                  plainFont(11), lightTheme().muted);
            double size = 20;  // a very large amount shrinks before it is cut
            while (size > 10 && textWidth(figure.value, plainFont(size, QFont::Bold)) > inner.width())
                --size;
            print(painter, QRectF(inner.left(), card.top() + 28, inner.width(), 26), Qt::AlignLeft, figure.value,
                  plainFont(size, QFont::Bold), lightTheme().text);
            print(painter, QRectF(inner.left(), card.top() + 55, inner.width(), 16), Qt::AlignLeft, figure.note,
                  plainFont(11), toneColor(figure.tone));
            card.translate(card.width() + gap, 0);
        }
    }

private:
    std::vector<KeyFigure> m_figures;
};

class ChartBlock : public Block {
public:
    explicit ChartBlock(BarChart chart) : m_chart(std::move(chart)) {}
    Extent measure(double width) override { return {{{printedBarChartHeight(m_chart, width)}}, 0, 8, false, false}; }
    void paint(QCPPainter& painter, const QRectF& rect, std::size_t, std::size_t) override
    {
        printBarChart(painter, rect, m_chart, lightTheme());
    }

private:
    BarChart m_chart;
};

class CurveBlock : public Block {
public:
    CurveBlock(CurveChart chart, double height) : m_chart(std::move(chart)), m_height(height) {}
    Extent measure(double) override { return {{{m_height}}, 0, 10, false, false}; }
    void paint(QCPPainter& painter, const QRectF& rect, std::size_t, std::size_t) override
    {
        painter.save();
        painter.translate(rect.topLeft());
        CurveChartPainter(m_chart, rect.size(), lightTheme()).paint(painter);
        painter.restore();
    }

private:
    CurveChart m_chart;
    double m_height;
};

}  // namespace

std::unique_ptr<Block> heading(int level, const QString& text, const QString& aside, bool startsPage)
{
    struct Style {
        double size, line, before;
        QFont::Weight weight;
    };
    constexpr Style styles[] = {{26, 34, 0, QFont::Bold},
                                {20, 28, 30, QFont::Bold},
                                {15, 22, 24, QFont::DemiBold},
                                {12, 18, 12, QFont::DemiBold}};
    const Style& style = styles[std::clamp(level, 0, 3)];
    auto block = std::make_unique<TextBlock>(text, plainFont(style.size, style.weight), lightTheme().text, style.line,
                                             Extent{{}, 0, style.before, true, startsPage});
    block->setAside(aside);
    return block;
}

std::unique_ptr<Block> paragraph(const QString& text, Tone tone)
{
    return std::make_unique<TextBlock>(text, plainFont(12), toneColor(tone), 18, Extent{{}, 0, 6, false, false});
}

std::unique_ptr<Block> bulletList(const QStringList& items, Tone tone)
{
    return std::make_unique<BulletList>(items, tone);
}
std::unique_ptr<Block> rule() { return std::make_unique<Rule>(); }
std::unique_ptr<Block> callout(const QString& title, const QString& text)
{
    return std::make_unique<Callout>(title, text);
}
std::unique_ptr<Block> keyFigures(std::vector<KeyFigure> figures)
{
    return std::make_unique<KeyFigures>(std::move(figures));
}
std::unique_ptr<Block> chartBlock(CurveChart chart, double height) { return std::make_unique<CurveBlock>(std::move(chart), height); }
std::unique_ptr<Block> chartBlock(BarChart chart) { return std::make_unique<ChartBlock>(std::move(chart)); }

}  // namespace costrata
