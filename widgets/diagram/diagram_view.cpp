// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/diagram_view.h"

#include "diagram/diagram_painter.h"
#include "theme/text_size.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsItem>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>

namespace costrata {
namespace {

constexpr double leastZoom = 0.2, mostZoom = 3, mostFitted = 1.3, perStep = 1.2, margin = 6;

double textFactor() { return textSize() / 100.0; }

/// A part of the diagram: painted alone when only it is seen or changes.
class Part final : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter&)>;
    Part(const QRectF& rect, double z, Paint paint) : m_rect(rect.adjusted(-8, -8, 8, 8)), m_paint(std::move(paint)) { setZValue(z); }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_paint(*painter); }

private:
    QRectF m_rect;
    Paint m_paint;
};

/// What a place is known by over edits.
QString keyOf(const Diagram& diagram, std::size_t place)
{
    const DiagramPlace& p = diagram.places[place];
    return place < diagram.nodes.size() ? diagram.nodes[place].id : QString::fromStdString(p.failure.region.str()) + u'/' + p.name;
}

/// How far a place is in a direction; negative: it is not there.
double distance(QPointF from, QPointF to, QPointF direction)
{
    const QPointF way = to - from;
    const double along = QPointF::dotProduct(way, direction), aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
    return along < 4 ? -1 : along + 2.5 * aside;
}

}  // namespace

DiagramView::DiagramView(QWidget* parent) : QGraphicsView(parent)
{
    loadFonts();
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(AnchorUnderMouse);
    setResizeAnchor(NoAnchor);
    setAlignment(Qt::AlignCenter);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Architecture diagram"));
    setMinimumHeight(scaled(150));
    setMinimumWidth(scaled(160));
}

void DiagramView::setDiagram(Diagram diagram, bool fresh)
{
    const QString before = m_current >= 0 && !fresh ? keyOf(m_diagram, static_cast<std::size_t>(m_current)) : QString();
    scene()->clear();  // its parts paint from the diagram
    m_diagram = std::move(diagram);
    m_hovered = m_pressed = m_current = -1;
    for (std::size_t i = 0; i < m_diagram.places.size() && !before.isEmpty(); ++i) {
        if (keyOf(m_diagram, i) == before)
            m_current = static_cast<int>(i);
    }
    const auto part = [this](const QRectF& rect, double z, Part::Paint paint) { scene()->addItem(new Part(rect, z, std::move(paint))); };
    for (const DiagramArea& area : m_diagram.areas)
        part(area.rect, area.zone ? 1 : 0, [&area](QPainter& p) { paintArea(p, area, currentTheme()); });
    for (const DiagramLink& link : m_diagram.links) {
        part(link.path.boundingRect(), 2, [&link](QPainter& p) { paintLink(p, link, currentTheme()); });
        if (!link.label.isEmpty())
            part(link.path.boundingRect().adjusted(-60, 0, 60, 0), 4, [&link](QPainter& p) { paintLinkLabel(p, link, currentTheme()); });
    }
    for (const DiagramNode& node : m_diagram.nodes)
        part(node.rect, 3, [&node](QPainter& p) { paintNode(p, node, currentTheme()); });
    const QRectF all(QPointF(), m_diagram.size);
    part(all, 5, [this](QPainter& p) {
        paintKey(p, m_diagram, currentTheme());
        const auto outline = [&](int place, const QColor& color, double width, double grow) {
            p.setPen(QPen(color, width));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(m_diagram.places[static_cast<std::size_t>(place)].rect.adjusted(-grow, -grow, grow, grow), 8, 8);
        };
        if (m_hovered >= 0 && m_hovered != m_current)
            outline(m_hovered, m_breaking ? currentTheme().bad : currentTheme().faint, 1.2, 2.5);
        if (m_current >= 0)
            outline(m_current, currentTheme().accent, hasFocus() ? 2.2 : 1.4, 3);
    });
    scene()->setSceneRect(all.adjusted(-margin, -margin, margin, margin));
    setAccessibleDescription(m_diagram.description());
    if (fresh)
        m_fitted = true;
    if (m_fitted)
        fitNow();
}

void DiagramView::setBreaking(bool breaking)
{
    m_breaking = breaking;
    viewport()->update();
}

void DiagramView::setCurrent(int place)
{
    if (place < -1 || place >= static_cast<int>(m_diagram.places.size()))
        return;
    m_current = place;
    viewport()->update();
    if (place < 0)
        return;
    const DiagramPlace& chosen = m_diagram.places[static_cast<std::size_t>(place)];
    ensureVisible(chosen.rect, 12, 12);
    const std::size_t node = static_cast<std::size_t>(place);
    setAccessibleDescription(node < m_diagram.nodes.size() ? m_diagram.nodes[node].help : chosen.name);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QRect DiagramView::placeRect(int place) const
{
    return mapFromScene(m_diagram.places[static_cast<std::size_t>(place)].rect).boundingRect();
}

double DiagramView::zoom() const { return transform().m11() / textFactor(); }

void DiagramView::setZoom(double zoom)
{
    m_fitted = false;
    const double scale = std::clamp(zoom, leastZoom, mostZoom) * textFactor() / transform().m11();
    this->scale(scale, scale);
    emit zoomChanged();
}

void DiagramView::zoomBy(int steps)
{
    const ViewportAnchor before = transformationAnchor();
    if (!viewport()->underMouse())
        setTransformationAnchor(AnchorViewCenter);
    setZoom(zoom() * std::pow(perStep, steps));
    setTransformationAnchor(before);
}

void DiagramView::fit()
{
    m_fitted = true;
    fitNow();
}

/// As large as there is room, little larger than its texts are meant.
void DiagramView::fitNow()
{
    if (m_diagram.empty())
        return;
    const QSizeF room = maximumViewportSize() - QSize(2, 2), all = sceneRect().size();
    const double scale = std::clamp(std::min(room.width() / all.width(), room.height() / all.height()), leastZoom, mostFitted * textFactor());
    resetTransform();
    this->scale(scale, scale);
    centerOn(sceneRect().center());
    emit zoomChanged();
}

int DiagramView::placeAt(QPointF position) const
{
    const QPointF at = mapToScene(position.toPoint());
    // Nodes stand before areas in the list, and zones behind their regions: the first node, else the last area.
    int found = -1;
    for (std::size_t i = 0; i < m_diagram.places.size(); ++i) {
        if (!m_diagram.places[i].rect.contains(at))
            continue;
        if (i < m_diagram.nodes.size())
            return static_cast<int>(i);
        found = static_cast<int>(i);
    }
    return found;
}

void DiagramView::hover(int place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    viewport()->setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

/// Regions and zones have no settings: all one can do with them is to make them fail.
void DiagramView::use(int place)
{
    if (m_breaking || place >= static_cast<int>(m_diagram.nodes.size()))
        emit failureWanted(place);
    else
        emit chosen(place);
}

void DiagramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_pressed = placeAt(event->position());
    m_pressedAt = event->position().toPoint();
    if (m_pressed < 0)
        viewport()->setCursor(Qt::ClosedHandCursor);
    event->accept();
}

void DiagramView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return hover(placeAt(event->position()));
    const QPoint now = event->position().toPoint(), moved = now - m_pressedAt;
    if (m_pressed >= 0 && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed = -1;  // from here on it is a drag of the whole
    m_fitted = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    m_pressedAt = now;
}

void DiagramView::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1), at = placeAt(event->position());
    viewport()->setCursor(at >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (event->button() != Qt::LeftButton || pressed < 0 || pressed != at)
        return;
    setCurrent(at);
    use(at);
}

void DiagramView::leaveEvent(QEvent* event)
{
    hover(-1);
    QGraphicsView::leaveEvent(event);
}

void DiagramView::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() == 0)
        return event->ignore();
    setZoom(zoom() * std::pow(perStep, event->angleDelta().y() / 120.0));
    event->accept();
}

/// To the nearest place that way.
void DiagramView::go(QPointF direction)
{
    if (m_diagram.places.empty())
        return;
    if (m_current < 0)
        return setCurrent(0);
    const QPointF from = m_diagram.places[static_cast<std::size_t>(m_current)].rect.center();
    int best = -1;
    double least = 0;
    for (std::size_t i = 0; i < m_diagram.places.size(); ++i) {
        const double far = distance(from, m_diagram.places[i].rect.center(), direction);
        if (static_cast<int>(i) != m_current && far >= 0 && (best < 0 || far < least)) {
            best = static_cast<int>(i);
            least = far;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

void DiagramView::keyPressEvent(QKeyEvent* event)
{
    const bool pan = event->modifiers() & Qt::ShiftModifier;
    const auto way = [&](QPointF direction) {
        if (!pan)
            return go(direction);
        m_fitted = false;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(direction.x() * 40));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(direction.y() * 40));
    };
    switch (event->key()) {
    case Qt::Key_Left: return way({-1, 0});
    case Qt::Key_Right: return way({1, 0});
    case Qt::Key_Up: return way({0, -1});
    case Qt::Key_Down: return way({0, 1});
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(1);
    case Qt::Key_Minus: return zoomBy(-1);
    case Qt::Key_0: return fit();
    case Qt::Key_1: return setZoom(1);
    case Qt::Key_Home: return setCurrent(m_diagram.places.empty() ? -1 : 0);
    case Qt::Key_Escape:
        emit recoveryWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            use(m_current);
        return;
    case Qt::Key_Space:
    case Qt::Key_F:
    case Qt::Key_Delete:
        if (m_current >= 0)
            emit failureWanted(m_current);
        return;
    default: QGraphicsView::keyPressEvent(event);
    }
}

void DiagramView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int place = byKey ? m_current : placeAt(event->pos());
    const QPoint at = byKey && place >= 0 ? viewport()->mapToGlobal(placeRect(place).center()) : event->globalPos();
    if (place >= 0)
        setCurrent(place);
    showMenu(place, at);
}

void DiagramView::showMenu(int place, QPoint at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("diagramMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (place >= 0) {
        const DiagramPlace& p = m_diagram.places[static_cast<std::size_t>(place)];
        QString name = p.name;
        menu->addAction(tr("Make %1 fail").arg(name.replace(u'&', QStringLiteral("&&"))), this, [this, place] { emit failureWanted(place); });
        if (p.failure.scope == FailureScope::Node)
            menu->addAction(tr("Show its settings"), this, [this, place] { emit chosen(place); });
        menu->addSeparator();
    }
    menu->addActions(m_menuActions);
    menu->popup(at);
}

void DiagramView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fitNow();
}

void DiagramView::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !m_diagram.places.empty())
        setCurrent(0);
    viewport()->update();
    QGraphicsView::focusInEvent(event);
}

void DiagramView::focusOutEvent(QFocusEvent* event)
{
    viewport()->update();
    QGraphicsView::focusOutEvent(event);
}

void DiagramView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
    QGraphicsView::changeEvent(event);
}

bool DiagramView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    if (const int place = placeAt(help->pos()); place >= 0) {
        const auto i = static_cast<std::size_t>(place);
        text = i < m_diagram.nodes.size() ? m_diagram.nodes[i].help : tr("%1\nClick to make it fail").arg(m_diagram.places[i].name);
    } else {
        const QPointF at = mapToScene(help->pos());
        for (const DiagramLink& link : m_diagram.links) {
            for (qsizetype k = 1; k < link.path.size(); ++k) {
                if (QRectF(link.path[k - 1], link.path[k]).normalized().adjusted(-4, -4, 4, 4).contains(at))
                    text = link.help;
            }
        }
    }
    text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), asToolTip(text), viewport());
    return true;
}

}  // namespace costrata
