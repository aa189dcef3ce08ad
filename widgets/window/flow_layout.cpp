// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/flow_layout.h"

#include "theme/text_size.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace costrata {
namespace {

/// As wide as it likes, or as there is room; text that wraps is then higher.
QSize sizeWithin(const QLayoutItem& item, int width)
{
    const QSize size = item.sizeHint();
    if (size.width() <= width)
        return size;
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : size.height()};
}

}  // namespace

FlowLayout::FlowLayout(int spacing) : m_spacing(spacing) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addText(QLabel* label)
{
    label->setWordWrap(captionsAbove());
    addWidget(label);
}

void FlowLayout::addPair(QLabel* caption, QWidget* field)
{
    caption->setWordWrap(captionsAbove());
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_spacing);
    row->addWidget(caption);
    row->addWidget(field);
    addWidget(pair);
}

QLayoutItem* FlowLayout::itemAt(int index) const { return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr; }

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? m_spacing : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool move) const
{
    int x = rect.x(), y = rect.y(), line = 0;
    std::vector<std::pair<QLayoutItem*, int>> row;  // and where each begins
    const auto endRow = [&] {
        for (const auto& [item, left] : row) {
            const QSize size = sizeWithin(*item, rect.width());
            if (move)
                item->setGeometry({QPoint(left, y + (line - size.height()) / 2), size});
        }
        row.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeWithin(*item, rect.width());
        if (line && x + size.width() > rect.right() + 1) {
            endRow();
            x = rect.x();
            y += line + m_spacing;
            line = 0;
        }
        row.emplace_back(item, x);
        x += size.width() + m_spacing;
        line = std::max(line, size.height());
    }
    endRow();
    return y + line - rect.y();
}

}  // namespace costrata
