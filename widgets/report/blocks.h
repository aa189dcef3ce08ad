// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is built of. A block is measured in rows for a width, then painted a few rows at a time.
// Lengths are in 1/96 inch, the pixel of the charts, so that fonts and charts agree.
#pragma once

#include "charts/bar_chart.h"
#include "charts/curve_chart.h"
#include "report/page_breaks.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QCPPainter;

namespace costrata {

class Block {
public:
    virtual ~Block() = default;
    virtual Extent measure(double width) = 0;
    /// Paints the rows at the top of `rect`, after the header. Only after measure() with the same width.
    virtual void paint(QCPPainter& painter, const QRectF& rect, std::size_t firstRow, std::size_t rowCount) = 0;
};
using Blocks = std::vector<std::unique_ptr<Block>>;

enum class Tone { Normal, Muted, Strong, Good, Warn, Bad };

/// Level 0 is the report's title, 1 a chapter, 2 a section, 3 a caption above a table. Stays with what follows.
std::unique_ptr<Block> heading(int level, const QString& text, const QString& aside = {}, bool startsPage = false);
std::unique_ptr<Block> paragraph(const QString& text, Tone tone = Tone::Normal);
std::unique_ptr<Block> bulletList(const QStringList& items, Tone tone = Tone::Normal);
std::unique_ptr<Block> rule();
/// The answer of the report: a line in bold and sentences, on a wash with an accent.
std::unique_ptr<Block> callout(const QString& title, const QString& text);

struct KeyFigure {
    QString label, value, note;
    Tone tone = Tone::Muted;  ///< of the note
};
std::unique_ptr<Block> keyFigures(std::vector<KeyFigure> figures);

std::unique_ptr<Block> chartBlock(BarChart chart);
std::unique_ptr<Block> chartBlock(CurveChart chart, double height);

struct TableColumn {
    QString title;
    bool number = false;  ///< right-aligned, as wide as its content; text columns share the rest
    double weight = 1;    ///< of a text column
};
struct TableCell {
    QString text;
    Tone tone = Tone::Normal;
};
struct TableRow {
    enum Kind { Plain, Group, Total } kind = Plain;
    std::vector<TableCell> cells;  ///< one per column
};
std::unique_ptr<Block> table(std::vector<TableColumn> columns, std::vector<TableRow> rows);

}  // namespace costrata
