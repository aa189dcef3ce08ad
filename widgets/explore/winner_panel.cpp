// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/winner_panel.h"

#include "explore/space_words.h"
#include "language/language.h"
#include "output/format.h"
#include "theme/text_size.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace costrata {
namespace {

using namespace space;

QLabel* makeHeading(const QString& text)
{
    auto* label = new QLabel(text.toUpper());
    label->setProperty("role", QStringLiteral("heading"));
    label->setContentsMargins(0, 10, 0, 0);
    return label;
}

QLabel* makeText(const char* objectName)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromUtf8(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QString named(const Ranking& ranking, const Found& found)
{
    const QString words = configurationWords(ranking, found);
    return QString::fromUtf8(ranking.serviceOf(found).name) + (words.isEmpty() ? QString() : QStringLiteral("; ") + words);
}

}  // namespace

WinnerPanel::WinnerPanel(QWidget* parent)
    : QWidget(parent), m_relaxations(new QVBoxLayout), m_changes(new QVBoxLayout), m_winner(makeText("winner")), m_none(makeText("noRelaxation"))
{
    m_relaxations->setSpacing(10);
    m_none->setProperty("role", QStringLiteral("notice"));
    m_changes->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("The cheapest now")));
    layout->addWidget(m_winner);
    layout->addWidget(makeHeading(tr("If one requirement is relaxed")));
    layout->addWidget(m_none);
    layout->addLayout(m_relaxations);
    layout->addWidget(makeHeading(tr("If the load changes")));
    layout->addLayout(m_changes);
    layout->addStretch(1);
}

void WinnerPanel::showRelaxations(const Ranking& ranking)
{
    empty(m_relaxations);
    const bool any = !ranking.found.empty();
    m_winner->setText(any ? tr("%1: %2 a month").arg(named(ranking, ranking.found.front()), shownNumber(dollars(ranking.found.front().amortised)))
                          : tr("No configuration meets all requirements."));
    bool relaxable = false;
    for (std::size_t u = 0; u < unmetCount; ++u) {
        const auto& found = ranking.without[u];
        if (!found)
            continue;
        relaxable = true;
        const auto which = static_cast<Unmet>(u);
        QString cost = tr("%1 a month").arg(shownNumber(dollars(found->amortised)));
        if (any)
            cost += QStringLiteral(", ") + differenceText(found->amortised, ranking.found.front().amortised);
        const QString condition = relaxationText(which, ranking.promiseOf(*found), *found);
        auto* row = new QWidget;
        row->setObjectName(QStringLiteral("relaxation-") + QString::fromUtf8(unmetIds[u]));
        auto* head = makeText("condition");
        head->setProperty("role", QStringLiteral("finding"));
        head->setText(condition + QStringLiteral(": ") + cost);
        auto* what = makeText("instead");
        what->setProperty("role", QStringLiteral("notice"));
        what->setText(named(ranking, *found));
        auto* button = new QPushButton(tr("Relax"));
        button->setAccessibleName(tr("Relax: %1").arg(condition));
        button->setToolTip(tr("Change this requirement so that it is met"));
        connect(button, &QPushButton::clicked, this, [this, which] { emit relaxWanted(which); });
        auto* grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(0, 1);
        grid->addWidget(head, 0, 0);
        grid->addWidget(what, 1, 0);
        if (captionsAbove())
            grid->addWidget(button, 2, 0, Qt::AlignLeft);
        else
            grid->addWidget(button, 0, 1, 2, 1, Qt::AlignVCenter);
        m_relaxations->addWidget(row);
    }
    m_none->setVisible(!relaxable);
    m_none->setText(any ? tr("No requirement makes it dearer: without any one of them the same is the cheapest.")
                        : tr("No requirement alone is in the way: relax several of them, or take more providers, services or regions."));
    say({});
}

void WinnerPanel::say(const QStringList& sentences)
{
    empty(m_changes);
    for (const QString& sentence : sentences) {
        auto* label = makeText("winnerChange");
        label->setText(sentence);
        m_changes->addWidget(label);
    }
}

void WinnerPanel::showSearching() { say({tr("Searching other loads\u2026")}); }

void WinnerPanel::showChanges(const std::vector<WinnerChange>& changes)
{
    QStringList sentences;
    for (const WinnerChange& change : changes)
        sentences << changeText(change);
    if (sentences.isEmpty())
        sentences << tr("From a tenth to ten times of the data, the reads, the writes and the active hours, each alone, the same service stays the cheapest.");
    say(sentences);
}

}  // namespace costrata
