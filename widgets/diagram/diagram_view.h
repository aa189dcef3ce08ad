// SPDX-License-Identifier: GPL-3.0-or-later
// The architecture diagram in the window: zoomed, moved, walked through with the keys, its places chosen and made to fail.
#pragma once

#include "diagram/diagram.h"

#include <QGraphicsView>

class QMenu;

namespace costrata {

class DiagramView final : public QGraphicsView {
    Q_OBJECT
public:
    explicit DiagramView(QWidget* parent = nullptr);

    /// The part that is seen stays where it is, unless `fresh`: then all of it is fitted in.
    void setDiagram(Diagram diagram, bool fresh);
    const Diagram& diagram() const { return m_diagram; }
    /// A click chooses a place, or makes it fail.
    void setBreaking(bool breaking);

    int current() const { return m_current; }  ///< index of Diagram::places; -1: none
    void setCurrent(int place);
    QRect placeRect(int place) const;  ///< in the viewport
    /// Of the pixels at 100 % text size.
    double zoom() const;
    void setZoom(double zoom);
    void zoomBy(int steps);
    void fit();  ///< and stays fitted while the view changes its size

    void addToMenu(const QList<QAction*>& actions) { m_menuActions = actions; }

signals:
    void chosen(int place);        ///< clicked, or Enter
    void failureWanted(int place);
    void recoveryWanted();
    void zoomChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int placeAt(QPointF position) const;  ///< in the viewport
    void hover(int place);
    void use(int place);
    void go(QPointF direction);
    void showMenu(int place, QPoint at);
    void fitNow();

    Diagram m_diagram;
    int m_current = -1, m_hovered = -1, m_pressed = -1;
    bool m_breaking = false, m_fitted = true;
    QPoint m_pressedAt;
    QList<QAction*> m_menuActions;
};

}  // namespace costrata
