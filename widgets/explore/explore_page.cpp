// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/explore_page.h"

#include "explore/guide_view.h"
#include "explore/space_view.h"
#include "theme/text_size.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace costrata {

ExplorePage::ExplorePage(Document& document, QWidget* parent)
    : Page(parent), m_guide(new GuideView(document)), m_space(new SpaceView(document)), m_switch(new QWidget), m_buttons(new QButtonGroup(this)), m_stack(new QStackedWidget)
{
    auto* row = new QHBoxLayout(m_switch);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_switch);
    layout->addWidget(m_stack, 1);
    addView(tr("Guide"), m_guide);
    addView(tr("All configurations"), m_space);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ExplorePage::setView);
    m_stack->setMinimumWidth(1);  // what does not fit scrolls or wraps inside
    setView(0);
}

void ExplorePage::addView(const QString& name, QWidget* view)
{
    auto* button = new QPushButton(name);
    button->setCheckable(true);
    button->setProperty("role", QStringLiteral("segment"));
    button->setMinimumWidth(QFontMetrics(windowFont(13, QFont::DemiBold)).horizontalAdvance(name) + scaled(26));  // the chosen one is bold
    m_buttons->addButton(button, m_stack->count());
    m_switch->layout()->addWidget(button);
    m_stack->addWidget(view);
    m_switch->setVisible(m_stack->count() > 1);
}

void ExplorePage::setView(int index)
{
    m_buttons->button(index)->setChecked(true);
    m_stack->setCurrentIndex(index);
}

}  // namespace costrata
