// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/many_box.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QMenu>

#include <map>

namespace costrata {
namespace {

constexpr std::size_t inOneMenu = 16;  // more than these are parted by their groups

}  // namespace

ManyBox::ManyBox(const QString& all, std::function<std::vector<Item>()> items, QWidget* parent) : ChoiceButton(parent), m_all(all), m_items(std::move(items))
{
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &ManyBox::fillMenu);
    menu->installEventFilter(this);
    setMenu(menu);
    setChosen({});
}

void ManyBox::setChosen(const QStringList& ids)
{
    m_chosen = ids;
    QStringList names;
    for (const Item& item : ids.isEmpty() ? std::vector<Item>() : m_items()) {
        if (ids.contains(item.id))
            names << item.text;
    }
    setText(names.isEmpty() ? m_all : names.join(QStringLiteral(", ")));
    setToolTip(asToolTip(text()));
    setAccessibleDescription(text());
}

void ManyBox::choose(const QStringList& ids)
{
    setChosen(ids);
    emit edited();
}

void ManyBox::fillMenu()
{
    QMenu* top = menu();
    top->clear();
    qDeleteAll(top->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    QAction* all = top->addAction(m_all);
    all->setCheckable(true);
    all->setChecked(m_chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this, top, all] {
        choose({});
        for (QAction* action : top->findChildren<QAction*>())
            action->setChecked(action == all);
    });
    top->addSeparator();
    const std::vector<Item> items = m_items();
    std::map<QString, QMenu*> groups;
    for (const Item& item : items) {
        QMenu* menu = top;
        if (items.size() > inOneMenu && !item.group.isEmpty()) {
            QMenu*& group = groups[item.group];
            if (!group) {
                group = top->addMenu(item.group);
                group->installEventFilter(this);
            }
            menu = group;
        }
        QAction* action = menu->addAction(item.text);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(item.id));
        connect(action, &QAction::triggered, this, [this, all, id = item.id](bool on) {
            QStringList ids = m_chosen;
            ids.removeAll(id);
            if (on)
                ids << id;
            choose(ids);
            all->setChecked(ids.isEmpty());
        });
    }
}

bool ManyBox::eventFilter(QObject* watched, QEvent* event)
{
    auto* menu = qobject_cast<QMenu*>(watched);
    const bool released = event->type() == QEvent::MouseButtonRelease;
    const bool space = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (menu && (released || space)) {
        if (QAction* action = menu->activeAction(); action && action->isCheckable()) {
            action->trigger();
            return true;
        }
    }
    return ChoiceButton::eventFilter(watched, event);
}

}  // namespace costrata
