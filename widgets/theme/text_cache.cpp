// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/text_cache.h"

#include "theme/text_size.h"

#include <QCache>
#include <QFontMetrics>
#include <QPainter>
#include <QStaticText>

#include <cmath>

namespace costrata {
namespace {

struct Key {
    QString text;
    int pixels;
    int weight;
    int room;  ///< 0: whole; else elided to this width
    friend bool operator==(const Key&, const Key&) = default;
    friend std::size_t qHash(const Key& k, std::size_t seed = 0) { return qHashMulti(seed, k.text, k.pixels, k.weight, k.room); }
};

struct Line {
    QStaticText text;
    QFont font;
    QSizeF size;
};

Line& line(const Key& key)
{
    static QCache<Key, Line> lines(4000);
    if (Line* known = lines.object(key))
        return *known;
    auto* made = new Line{QStaticText(), windowFont(key.pixels, static_cast<QFont::Weight>(key.weight)), {}};
    made->text.setTextFormat(Qt::PlainText);
    made->text.setPerformanceHint(QStaticText::AggressiveCaching);
    made->text.setText(key.room ? QFontMetrics(made->font).elidedText(key.text, Qt::ElideRight, key.room) : key.text);
    made->text.prepare(QTransform(), made->font);
    made->size = made->text.size();
    lines.insert(key, made);
    return *made;
}

}  // namespace

void drawText(QPainter& painter, const QRect& rect, Qt::Alignment horizontal, const QString& text, int pixels, QFont::Weight weight)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    Line* l = &line({text, pixels, weight, 0});
    if (l->size.width() > rect.width())
        l = &line({text, pixels, weight, rect.width()});
    painter.setFont(l->font);
    const double x = horizontal & Qt::AlignRight ? rect.right() + 1 - l->size.width() : rect.left();
    painter.drawStaticText(QPointF(std::floor(x), std::floor(rect.top() + (rect.height() - l->size.height()) / 2)), l->text);
}

int cachedTextWidth(const QString& text, int pixels, QFont::Weight weight)
{
    return text.isEmpty() ? 0 : static_cast<int>(std::ceil(line({text, pixels, weight, 0}).size.width()));
}

}  // namespace costrata
