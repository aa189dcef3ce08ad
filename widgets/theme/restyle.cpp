// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/restyle.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QSet>
#include <QStyle>
#include <QWidget>

#include <vector>

namespace costrata {
namespace {

/// Knows the widgets that still have the style of before, and gives them the present one when they are shown.
class LateStyling final : public QObject {
public:
    explicit LateStyling(QApplication& application) : QObject(&application) { application.installEventFilter(this); }

    void give(QApplication& application, const QString& sheet)
    {
        std::vector<QWidget*> hidden;
        QSet<const QObject*> late;
        for (QWidget* widget : QApplication::allWidgets()) {
            if (widget->isVisible() || widget->testAttribute(Qt::WA_SetStyle))
                continue;
            hidden.push_back(widget);
            if (widget->testAttribute(Qt::WA_WState_Polished) || m_late.contains(widget))
                late.insert(widget);
            widget->setAttribute(Qt::WA_WState_Polished, false);  // Qt styles again what it has styled,
            widget->setAttribute(Qt::WA_SetStyle, true);          // and tells all others but these
        }
        application.setStyleSheet({});  // Qt is five times as fast at giving widgets a sheet as at changing theirs
        application.setStyleSheet(sheet);
        for (QWidget* widget : hidden)
            widget->setAttribute(Qt::WA_SetStyle, false);
        m_late = std::move(late);
    }
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        if (event->type() == QEvent::Show && !m_late.isEmpty() && m_late.contains(receiver)) {
            auto* widget = static_cast<QWidget*>(receiver);
            while (m_late.contains(widget->parentWidget()))  // a parent hands its font and its colours down
                widget = widget->parentWidget();
            style(*widget);
        }
        return false;
    }

private:
    void style(QWidget& widget)
    {
        if (m_late.remove(&widget)) {
            QEvent polish(QEvent::Polish), changed(QEvent::StyleChange);
            QCoreApplication::sendEvent(&widget, &polish);
            QCoreApplication::sendEvent(&widget, &changed);
        }
        for (QObject* child : widget.children()) {
            if (child->isWidgetType() && !static_cast<QWidget*>(child)->isHidden())
                style(*static_cast<QWidget*>(child));
        }
    }

    QSet<const QObject*> m_late;  ///< only compared: some are gone by now
};

}  // namespace

void restyle(QApplication& application, const QString& sheet)
{
    static QPointer<LateStyling> late;
    if (!late)
        late = new LateStyling(application);
    late->give(application, sheet);
}

}  // namespace costrata
