// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/question_list.h"

#include "language/declared.h"
#include "window/flow_layout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {

using namespace guide;

QuestionList::QuestionList(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->setSpacing(16);
    for (const Question& question : questions()) {
        m_blocks.push_back(makeBlock(question));
        layout->addWidget(m_blocks.back().widget);
    }
    layout->addStretch(1);
}

QuestionList::Block QuestionList::makeBlock(const Question& question)
{
    Block block{&question, new QWidget, {}};
    const QString text = declared(question.text);
    block.widget->setObjectName(QStringLiteral("question-") + QString::fromStdString(question.id.str()));
    block.widget->setAccessibleName(text);
    auto* caption = new QLabel(text);
    caption->setTextFormat(Qt::PlainText);
    caption->setProperty("role", QStringLiteral("question"));
    caption->setWordWrap(true);
    auto* rows = new QWidget;
    auto* chips = new FlowLayout(6);
    chips->setContentsMargins(0, 0, 0, 0);
    rows->setLayout(chips);
    auto* layout = new QVBoxLayout(block.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(caption);
    layout->addWidget(rows);
    for (const Answer& answer : question.answers) {
        auto* chip = new QPushButton(declared(answer.label));
        chip->setObjectName(QStringLiteral("answer-") + QString::fromStdString(question.id.str()) + u'-' + QString::fromStdString(answer.id.str()));
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, id = question.id, answer = answer.id](bool on) { emit answered(id, on ? answer : Symbol()); });
        chips->addWidget(chip);
        block.chips.push_back(chip);
    }
    block.widget->hide();
    return block;
}

void QuestionList::show(const Answers& answers, const Advice& advice)
{
    for (const Block& block : m_blocks) {
        const Question& question = *block.question;
        const Symbol given = answers[question.id];
        const auto open = std::ranges::find(advice.open, &question, &Open::question);
        const std::vector<Open::Choice> offered = open != advice.open.end() ? open->choices : given.empty() ? std::vector<Open::Choice>() : choices(question, answers);
        const QPushButton* stop = nullptr;
        for (std::size_t i = 0; i < block.chips.size(); ++i) {
            const Answer& answer = question.answers[i];
            QPushButton* chip = block.chips[i];
            const auto choice = std::ranges::find(offered, &answer, &Open::Choice::answer);
            const bool chosen = answer.id == given;
            chip->setVisible(chosen || choice != offered.end());
            chip->setChecked(chosen);
            const QString left = tr("%n service(s) fit", nullptr, choice == offered.end() ? 0 : static_cast<int>(choice->fits));
            chip->setToolTip(left);
            chip->setAccessibleDescription(left);
            if (chosen || (!stop && !chip->isHidden()))
                stop = chip;
        }
        setTabStop(block, stop);
        block.widget->setVisible(!offered.empty() || !given.empty());
    }
}

void QuestionList::setTabStop(const Block& block, const QPushButton* stop)
{
    for (QPushButton* chip : block.chips)
        chip->setFocusPolicy(chip == stop || chip->hasFocus() ? Qt::StrongFocus : Qt::ClickFocus);
}

bool QuestionList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    for (const Block& block : m_blocks) {
        std::vector<QPushButton*> shown;
        std::ranges::copy_if(block.chips, std::back_inserter(shown), [](const QPushButton* chip) { return !chip->isHidden(); });
        const auto at = std::ranges::find(shown, watched);
        if (at == shown.end())
            continue;
        const auto count = static_cast<std::ptrdiff_t>(shown.size());
        QPushButton* next = shown[static_cast<std::size_t>((at - shown.begin() + step + count) % count)];
        next->setFocusPolicy(Qt::StrongFocus);
        next->setFocus(Qt::OtherFocusReason);
        setTabStop(block, next);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace costrata
