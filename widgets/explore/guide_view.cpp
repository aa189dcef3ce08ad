// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/guide_view.h"

#include "explore/fit_card.h"
#include "explore/question_list.h"
#include "language/declared.h"
#include "output/guide_output.h"
#include "tables/cell_delegate.h"
#include "tables/table_view.h"
#include "theme/text_size.h"
#include "theme/theme.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace costrata {
namespace {

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QLabel* makeNote(const char* objectName, const char* role)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromUtf8(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromUtf8(role));
    label->setWordWrap(true);
    label->hide();
    return label;
}

QScrollArea* makeScroll(QWidget* inside)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    return scroll;
}

/// The need in a few words: what the prices are for.
QString needText(const Workload& w)
{
    const auto text = [&](Number p) { return valueText(w.parameters().at(p.index), w.value(p.index)); };
    return GuideView::tr("%1, %2 reads and %3 writes").arg(text(workload::data), text(workload::reads), text(workload::writes));
}

QString headingOf(guide::Rank rank)
{
    return rank == guide::Rank::Recommended ? GuideView::tr("RECOMMENDED") : rank == guide::Rank::Alternative ? GuideView::tr("ALTERNATIVES") : GuideView::tr("ALSO FIT, NAMED BY NO GUIDE");
}

}  // namespace

GuideView::GuideView(Document& document, QWidget* parent)
    : Page(parent), m_document(document), m_questions(new QuestionList), m_again(new QToolButton), m_title(makeLabel("title")), m_need(makeNote("guideNeed", "hint")),
      m_elsewhere(makeNote("guideElsewhere", "notice")), m_said(makeNote("guideSaid", "notice")), m_cards(new QWidget), m_grid(new QGridLayout(m_cards)), m_others(new TableView),
      m_othersTitle(makeLabel("title"))
{
    auto* layout = new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeQuestions());
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(makeFits(), 5);
    right->addWidget(makeOthers(), 2);
    layout->addLayout(right, 1);
    connect(&document, &Document::structureChanged, this, &GuideView::changed);  // the workload, the month, what the user pays
}

QWidget* GuideView::makeQuestions()
{
    auto* card = makeCard();
    m_again->setObjectName(QStringLiteral("guideAgain"));
    m_again->setText(tr("Start again"));
    m_again->setProperty("role", QStringLiteral("link"));
    connect(m_again, &QToolButton::clicked, this, [this] { setAnswers({}); });
    connect(m_questions, &QuestionList::answered, this, &GuideView::answer);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel("title", tr("What is needed")), 1);
    head->addWidget(m_again);
    auto* scroll = makeScroll(m_questions);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 14, 8, 10);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    if (captionsAbove())
        card->setMinimumHeight(scaled(190));
    else
        card->setFixedWidth(scaled(312));
    return card;
}

QWidget* GuideView::makeFits()
{
    auto* panel = new QWidget;
    m_cards->setObjectName(QStringLiteral("guideCards"));
    m_grid->setContentsMargins(0, 0, 4, 4);
    m_grid->setSpacing(12);
    m_scroll = makeScroll(m_cards);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_cards->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->setMinimumHeight(scaled(180));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_need);
    layout->addWidget(m_said);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_scroll, 1);
    m_title->setObjectName(QStringLiteral("guideTitle"));
    return panel;
}

QWidget* GuideView::makeOthers()
{
    auto* card = makeCard();
    m_othersModel.setColumnCount(2);
    m_othersModel.setHorizontalHeaderLabels({tr("Service"), tr("Because")});
    m_others->setObjectName(QStringLiteral("guideOthers"));
    m_others->setAccessibleName(tr("Services that do not fit"));
    m_others->setModel(&m_othersModel);
    m_others->setItemDelegate(new CellDelegate(m_others));
    m_others->setColumnWidth(0, scaled(220));
    m_others->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 12, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_othersTitle);
    layout->addWidget(m_others, 1);
    card->setMinimumHeight(scaled(132));
    return card;
}

void GuideView::setAnswers(const guide::Answers& answers)
{
    if (answers == m_answers)
        return;
    m_answers = answers;
    m_said->hide();
    changed();
}

void GuideView::answer(Symbol question, Symbol answer)
{
    guide::Answers answers = m_answers;
    answers.set(question, answer);
    setAnswers(answers);
}

void GuideView::refresh()
{
    m_advice = guide::advise(m_answers);
    m_questions->show(m_answers, m_advice);
    m_again->setEnabled(!m_answers.all().empty());
    const auto& workload = m_document.workspace().workload;
    m_need->setText(workload ? tr("Prices a month for the workload: %1.").arg(needText(*workload))
                             : tr("The workspace states no workload: prices a month are for the default one, %1.").arg(needText(Workload(workload::parameters()))));
    m_need->setVisible(!m_answers.all().empty());
    price();
    showFits();
    showOthers();
}

/// Every service that fits is sized and billed, and prices that nobody has looked at are read: not on this thread.
void GuideView::price()
{
    const Asked wanted{m_answers, m_document.workspace().workload, m_document.workspace().assumptions.start, m_document.sharedBook()};
    if (m_asked == wanted)
        return;
    m_asked = wanted;
    m_prices.clear();
    if (m_answers.all().empty()) {
        m_job.cancel();
        return;
    }
    std::vector<const Service*> services;
    for (const guide::Fit& fit : m_advice.fits)
        services.push_back(fit.service);
    m_job.run([this, wanted, services](const NewestJob::Outdated& outdated) -> NewestJob::Land {
        const Workload need = wanted.workload.value_or(Workload(workload::parameters()));
        std::map<const Service*, guide::PricedFit> prices;
        for (const Service* service : services) {
            if (outdated())
                break;
            prices.emplace(service, guide::priced(*service, wanted.answers, need, *wanted.book, wanted.month));
        }
        return [this, prices = std::move(prices)] {
            m_prices = prices;
            showFits();
        };
    });
}

FitCard* GuideView::cardOf(const Service& service)
{
    FitCard*& card = m_cardOf[&service];
    if (!card) {
        card = new FitCard(service, m_cards);
        card->hide();
        connect(card, &FitCard::addWanted, this, [this, &service] { add(service); });
    }
    return card;
}

void GuideView::showFits()
{
    // Among those that no guide names the cheapest comes first; a bill that misses prices proves nothing.
    const auto cost = [&](const guide::Fit& fit) {
        const auto known = m_prices.find(fit.service);
        const bool sized = known != m_prices.end() && known->second.sized;
        return std::tuple(!sized, sized && !known->second.sized->bill.complete, sized ? known->second.sized->bill.totals.amortised : Money());
    };
    const auto plain = std::ranges::find(m_advice.fits, guide::Rank::Fits, &guide::Fit::rank);
    std::stable_sort(plain, m_advice.fits.end(), [&](const guide::Fit& a, const guide::Fit& b) { return cost(a) < cost(b); });
    for (const guide::Fit& fit : m_advice.fits) {
        FitCard* card = cardOf(*fit.service);
        card->setFit(fit);
        const auto known = m_prices.find(fit.service);
        card->setPrice(known == m_prices.end() ? std::nullopt : std::optional(known->second));
    }
    const auto count = static_cast<int>(m_advice.fits.size());
    m_title->setText(m_answers.all().empty() ? tr("Which service fits?") : count == 0 ? tr("No service meets all of it") : tr("%n service(s) fit", nullptr, count));
    QStringList elsewhere;
    for (const auto& [row, name] : m_advice.elsewhere)
        elsewhere << tr("%1 is named too (%2), but not priced here.").arg(QString::fromUtf8(name), qt(sourceOf(*row)));
    m_elsewhere->setText(elsewhere.join(u'\n'));
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    placeCards();
}

/// Cards in as many columns as there is room for, under a heading for each rank.
void GuideView::placeCards()
{
    const bool asked = !m_answers.all().empty();
    for (const auto& [service, card] : m_cardOf) {
        m_grid->removeWidget(card);
        if (!asked || std::ranges::find(m_advice.fits, service, &guide::Fit::service) == m_advice.fits.end())
            card->hide();
    }
    for (const auto& [rank, heading] : m_headings) {
        m_grid->removeWidget(heading);
        heading->hide();
    }
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = std::max(1, m_scroll->viewport()->width() / scaled(300));
    int row = 0, column = 0;
    std::optional<guide::Rank> rank;
    for (const guide::Fit& fit : m_advice.fits) {
        if (!asked)
            break;
        if (rank != fit.rank) {
            rank = fit.rank;
            QLabel*& heading = m_headings[fit.rank];
            if (!heading) {
                heading = new QLabel(headingOf(fit.rank), m_cards);
                heading->setProperty("role", QStringLiteral("heading"));
            }
            row += column > 0;
            m_grid->addWidget(heading, row++, 0, 1, m_columns);
            heading->show();
            column = 0;
        }
        FitCard* card = cardOf(*fit.service);
        m_grid->addWidget(card, row, column);
        card->show();
        if (++column == m_columns) {
            column = 0;
            ++row;
        }
    }
    for (int c = 0; c < m_columns; ++c)
        m_grid->setColumnStretch(c, 1);
    m_grid->setRowStretch(row + 1, 1);
}

bool GuideView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && std::max(1, m_scroll->viewport()->width() / scaled(300)) != m_columns)
        placeCards();
    return Page::eventFilter(watched, event);
}

void GuideView::showOthers()
{
    const bool asked = !m_answers.all().empty();
    m_othersModel.removeRows(0, m_othersModel.rowCount());
    int count = 0;
    for (const guide::Unfit& unfit : m_advice.others) {
        if (!asked)
            break;
        QStringList facts;
        for (const std::string& fact : unfit.reason.facts)
            facts << declared(fact);
        QString because = declared(unfit.reason.label) + QStringLiteral(": ") + facts.join(QStringLiteral(", "));
        if (unfit.named)
            because = tr("%1; though named by %2").arg(because, qt(sourceOf(*unfit.named)));
        auto* name = new QStandardItem(QString::fromUtf8(unfit.service->name));
        auto* reason = new QStandardItem(because);
        if (unfit.named)
            reason->setForeground(currentTheme().warn);
        name->setEditable(false);
        reason->setEditable(false);
        reason->setToolTip(asToolTip(*unfit.reason.source ? because + u'\n' + QString::fromUtf8(unfit.reason.source) : because));
        m_othersModel.appendRow({name, reason});
        ++count;
    }
    m_othersTitle->setText(asked ? tr("Why not the other %n", nullptr, count) : tr("Why not the others"));
}

void GuideView::add(const Service& service)
{
    const auto known = m_prices.find(&service);
    if (known == m_prices.end() || !known->second.sized)
        return;
    const int before = m_document.designCount();
    m_document.addDesign(known->second.sized->design);
    m_said->setText(m_document.designCount() > before ? tr("%1 is added to the designs. Undo takes it back.").arg(QString::fromStdString(m_document.design(m_document.current()).name))
                                                      : tr("A workspace holds no more designs than it has now."));
    m_said->show();
}

void GuideView::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        changed();
}

}  // namespace costrata
