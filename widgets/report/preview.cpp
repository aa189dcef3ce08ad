// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/preview.h"

#include "theme/theme.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace costrata {
namespace {

constexpr double gap = 16;  // around pages
constexpr double smallest = 0.2, largest = 4, step = 1.15;

}  // namespace

QPixmap pagePicture(const ReportPages& pages, std::size_t page, double scale, double ratio)
{
    QPixmap picture((pages.size() * scale * ratio).toSize().expandedTo({1, 1}));
    picture.fill(Qt::white);
    QCPPainter painter;
    painter.begin(&picture);
    painter.scale(scale * ratio, scale * ratio);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);  // as on paper
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    pages.paint(painter, page);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
    setMinimumWidth(72);
    // A page that fits in width must not change its width when a bar comes.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

double ReportPreview::scale() const
{
    if (m_zoom > 0 || !m_pages)
        return m_zoom > 0 ? m_zoom : 1;
    return std::clamp((viewport()->width() - 2 * gap) / m_pages->size().width(), smallest, largest);
}

QSizeF ReportPreview::pageSize() const { return m_pages ? m_pages->size() * scale() : QSizeF(); }

QRectF ReportPreview::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const double left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(std::round(left), std::round(gap + page * (size.height() + gap) - verticalScrollBar()->value())), size};
}

double ReportPreview::place() const
{
    return m_pages ? (verticalScrollBar()->value() + viewport()->height() / 2.0) / (pageSize().height() + gap) : 0;
}

int ReportPreview::current() const
{
    return m_pages ? std::clamp(static_cast<int>(place()), 0, static_cast<int>(m_pages->count()) - 1) : -1;
}

/// Sets the bars for the pages as they are now, with `place` in the middle of the view.
void ReportPreview::arrange(double place)
{
    m_pictures.clear();
    const QSizeF size = pageSize();
    const int count = m_pages ? static_cast<int>(m_pages->count()) : 0;
    const auto set = [](QScrollBar* bar, double content, int view) {
        bar->setPageStep(view);
        bar->setSingleStep(40);
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(content)) - view));
    };
    set(verticalScrollBar(), count * (size.height() + gap) + gap, viewport()->height());
    set(horizontalScrollBar(), m_zoom > 0 ? size.width() + 2 * gap : 0, viewport()->width());
    verticalScrollBar()->setValue(static_cast<int>(std::round(place * (size.height() + gap) - viewport()->height() / 2.0)));
    viewport()->update();
    tell();
}

void ReportPreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    const double before = place();
    m_pages = std::move(pages);
    arrange(before);
}

void ReportPreview::setZoom(double zoom)
{
    const double before = place();
    m_zoom = zoom > 0 ? std::clamp(zoom, smallest, largest) : 0;
    arrange(before);
    emit zoomChanged();
}

void ReportPreview::showPage(int page)
{
    if (!m_pages || page == current())
        return;
    verticalScrollBar()->setValue(static_cast<int>(std::round(page * (pageSize().height() + gap))));
}

void ReportPreview::tell()
{
    const int now = current();
    setAccessibleDescription(m_pages ? tr("Page %1 of %2").arg(now + 1).arg(m_pages->count()) : QString());
    if (now != std::exchange(m_current, now))
        emit currentChanged(now);
}

void ReportPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), currentTheme().window);
    const double ratio = devicePixelRatioF();
    for (int page = 0; m_pages && page < static_cast<int>(m_pages->count()); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(viewport()->rect())) {
            m_pictures.erase(page);
            continue;
        }
        QPixmap& picture = m_pictures[page];
        if (picture.isNull() || !qFuzzyCompare(picture.devicePixelRatio(), ratio))
            picture = pagePicture(*m_pages, static_cast<std::size_t>(page), scale(), ratio);
        painter.setPen(currentTheme().line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        painter.drawPixmap(rect.topLeft(), picture);
    }
    if (hasFocus()) {
        painter.setPen(currentTheme().accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void ReportPreview::resizeEvent(QResizeEvent*) { arrange(place()); }

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y())
        setZoom(scale() * (event->angleDelta().y() > 0 ? step : 1 / step));
    event->accept();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    const int last = m_pages ? static_cast<int>(m_pages->count()) - 1 : 0;
    switch (event->key()) {
    case Qt::Key_PageDown: return showPage(std::min(current() + 1, last));
    case Qt::Key_PageUp: return showPage(std::max(current() - 1, 0));
    case Qt::Key_Home: return verticalScrollBar()->setValue(0);
    case Qt::Key_End: return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Plus: return setZoom(scale() * step);
    case Qt::Key_Minus: return setZoom(scale() / step);
    case Qt::Key_0: return setZoom(0);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace costrata
