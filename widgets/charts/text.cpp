// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/text.h"

#include "language/language.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace costrata {

QString numberText(std::string_view number)
{
    QString text = shownNumber(number);
    if (text.startsWith(u'-'))
        text[0] = QChar(0x2212);
    return text;
}

QFont plainFont(double pixels, QFont::Weight weight)
{
    QFont font = uiFont(pixels, weight);
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    return font;
}

double textWidth(const QString& text, const QFont& font) { return QFontMetricsF(font).horizontalAdvance(text); }

QStringList wrapText(const QString& text, const QFont& font, double width, int maxLines, Qt::TextElideMode elide)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (maxLines > 0 && lines.size() + 1 == maxLines) {
                const QString rest = paragraph.mid(line.textStart());
                const bool more = text.size() > paragraph.size() && !text.endsWith(paragraph);
                lines << QFontMetricsF(font).elidedText(more ? rest + QChar(0x2026) : rest, elide, width);
                layout.endLayout();
                return lines;
            }
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    if (lines.isEmpty())
        lines << QString();
    return lines;
}

}  // namespace costrata
