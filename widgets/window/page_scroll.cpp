// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace costrata {
namespace {

int leastHeight(const QWidget& page, int width)
{
    QLayout* layout = page.layout();
    return layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : page.minimumSizeHint().height();
}

}  // namespace

PageScroll::PageScroll(QStackedWidget* pages) : m_pages(pages)
{
    setObjectName(QStringLiteral("pageScroll"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(pages);
    pages->installEventFilter(this);
    connect(pages, &QStackedWidget::currentChanged, this, &PageScroll::fit);
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_pages && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PageScroll::fit()
{
    const QWidget* page = m_pages->currentWidget();
    if (!page)
        return;
    const int leastWidth = page->minimumSizeHint().width();
    QSize room = maximumViewportSize();
    if (leastWidth > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    if (leastHeight(*page, std::max(room.width(), leastWidth)) > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    const int width = std::max(room.width(), leastWidth);
    m_pages->resize(width, std::max(room.height(), leastHeight(*page, width)));
}

}  // namespace costrata
