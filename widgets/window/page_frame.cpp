// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page_frame.h"

#include "window/page_scroll.h"

#include <QAction>
#include <QActionGroup>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

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
    layout->addWidget(new PageScroll(m_stack), 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PageFrame::setIndex);
}

void PageFrame::add(const QString& name, const QString& title, std::function<QWidget*()> make)
{
    const int index = m_stack->count();
    m_names << name;
    m_make.push_back(std::move(make));
    auto* command = new QAction(title, m_commands);
    command->setObjectName(QStringLiteral("page-") + name);
    command->setCheckable(true);
    if (index < 9)
        command->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(command, &QAction::triggered, this, [this, index] { setIndex(index); });
    addAction(command);
    m_stack->addWidget(new QWidget);  // holds the page's place
    m_tabs->addTab(title);
    m_tabs->setTabToolTip(index, command->shortcut().toString(QKeySequence::NativeText));
    if (index == 0)
        setIndex(0);
}

QStringList PageFrame::names() const { return m_names; }
QString PageFrame::current() const { return m_names.value(m_stack->currentIndex()); }

QWidget* PageFrame::page(const QString& name)
{
    const auto index = static_cast<int>(m_names.indexOf(name));
    return index < 0 ? nullptr : made(index);
}

QWidget* PageFrame::made(int index)
{
    QWidget* place = m_stack->widget(index);
    auto& make = m_make[static_cast<std::size_t>(index)];
    if (!make)
        return place;
    QWidget* page = std::exchange(make, nullptr)();
    m_stack->insertWidget(index, page);
    m_stack->removeWidget(place);
    delete place;
    // Its fields come after the tabs, where its place was, not after all that was made before it.
    QWidget* before = m_tabs;
    std::vector<QWidget*> fields;
    for (QWidget* w = page->nextInFocusChain(); w != page; w = w->nextInFocusChain()) {
        if (page->isAncestorOf(w))
            fields.push_back(w);
    }
    for (QWidget* field : fields) {
        setTabOrder(before, field);
        before = field;
    }
    return page;
}

bool PageFrame::setCurrent(const QString& name)
{
    const auto index = m_names.indexOf(name);
    if (index >= 0)
        setIndex(static_cast<int>(index));
    return index >= 0;
}

void PageFrame::setIndex(int index)
{
    m_tabs->setCurrentIndex(index);
    made(index);
    m_stack->setCurrentIndex(index);
    if (QAction* command = m_commands->actions().value(index))
        command->setChecked(true);
    emit currentChanged(m_names[index]);
}

}  // namespace costrata
