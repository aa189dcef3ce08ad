// SPDX-License-Identifier: GPL-3.0-or-later
#include "curves/curves_page.h"

#include "curves/growth_view.h"
#include "curves/sensitivity_view.h"
#include "curves/sweep_view.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace costrata {

CurvesPage::CurvesPage(Document& document, QWidget* parent)
    : Page(parent), m_sweep(new SweepView(document)), m_sensitivity(new SensitivityView(document)), m_growth(new GrowthView(document)), m_buttons(new QButtonGroup(this)),
      m_stack(new QStackedWidget), m_title(makeLabel("title")), m_words(new QLabel)
{
    auto* chartCard = new QFrame;
    chartCard->setProperty("role", QStringLiteral("card"));
    auto* inChart = new QVBoxLayout(chartCard);
    inChart->setContentsMargins(20, 14, 20, 12);
    inChart->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setObjectName(QStringLiteral("curvesHead"));
    head->setSpacing(4);
    if (captionsAbove())
        inChart->addWidget(m_title);
    else
        head->addWidget(m_title, 1);
    inChart->addLayout(head);
    inChart->addWidget(m_stack, 1);

    auto* wordsCard = new QFrame;
    wordsCard->setProperty("role", QStringLiteral("card"));
    auto* inWords = new QVBoxLayout(wordsCard);
    inWords->setContentsMargins(20, 12, 8, 10);
    inWords->setSpacing(4);
    auto* heading = new QLabel(tr("In words"));
    heading->setProperty("role", QStringLiteral("title"));
    inWords->addWidget(heading);
    m_words->setObjectName(QStringLiteral("curvesWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("What the chart says"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_words->setAutoFillBackground(false);
    scroll->setWidget(m_words);
    m_words->setContentsMargins(0, 0, 12, 0);
    inWords->addWidget(scroll, 1);
    wordsCard->setFixedHeight(scaled(132));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(chartCard, 1);
    layout->addWidget(wordsCard);

    addView(tr("Curves"), tr("Cost over one number"), m_sweep);
    addView(tr("Sensitivity"), tr("What the cost hangs on"), m_sensitivity);
    addView(tr("Growth"), tr("Cost under uncertain growth"), m_growth);
    connect(m_buttons, &QButtonGroup::idClicked, this, &CurvesPage::setView);
    connect(m_sensitivity, &SensitivityView::variableActivated, this, [this](std::size_t component, std::size_t parameter) {
        m_sweep->chooseVariable(component, parameter);
        setView(0);
    });
    if (captionsAbove())
        head->addStretch(1);
    setView(0);
}

void CurvesPage::addView(const QString& name, const QString& title, CurvesView* view)
{
    auto* button = new QPushButton(name);
    button->setCheckable(true);
    button->setProperty("role", QStringLiteral("segment"));
    m_buttons->addButton(button, static_cast<int>(m_views.size()));
    findChild<QHBoxLayout*>(QStringLiteral("curvesHead"))->addWidget(button);
    m_views << view;
    m_titles << title;
    m_stack->addWidget(view);
    connect(view, &CurvesView::told, this, &CurvesPage::showWords);
}

void CurvesPage::setView(int index)
{
    m_buttons->button(index)->setChecked(true);
    m_title->setText(m_titles[index]);
    m_stack->setCurrentIndex(index);
    showWords();
}

void CurvesPage::showWords()
{
    m_words->setText(m_views[m_stack->currentIndex()]->words().join(u'\n'));
}

}  // namespace costrata
