// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page_frame.h"

#include <QAction>
#include <QActionGroup>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace costrata {

PageFrame::PageFrame(QWidget* parent) : QWidget(parent), m_tabs(new QTabBar), m_stack(new QStackedWidget), m_commands(new QActionGroup(this))
{
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setProperty("role", QStringLiteral("pages"));
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("pageRow"));
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(18, 4, 18, 0);
    rowLayout->addWidget(m_tabs, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(row);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PageFrame::setIndex);
}

void PageFrame::add(const QString& name, const QString& title, QWidget* page)
{
    const int index = m_stack->count();
    page->setProperty("page", name);
    auto* command = new QAction(title, m_commands);
    command->setObjectName(QStringLiteral("page-") + name);
    command->setCheckable(true);
    if (index < 9)
        command->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(command, &QAction::triggered, this, [this, index] { setIndex(index); });
    addAction(command);
    m_stack->addWidget(page);
    m_tabs->addTab(title);
    m_tabs->setTabToolTip(index, command->shortcut().toString(QKeySequence::NativeText));
    if (index == 0)
        setIndex(0);
}

QStringList PageFrame::names() const
{
    QStringList list;
    for (int i = 0; i < m_stack->count(); ++i)
        list << m_stack->widget(i)->property("page").toString();
    return list;
}

QString PageFrame::current() const { return names().value(m_stack->currentIndex()); }

bool PageFrame::setCurrent(const QString& name)
{
    const auto index = names().indexOf(name);
    if (index >= 0)
        setIndex(static_cast<int>(index));
    return index >= 0;
}

void PageFrame::setIndex(int index)
{
    m_tabs->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
    if (QAction* command = m_commands->actions().value(index))
        command->setChecked(true);
}

}  // namespace costrata
