// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/plan_panel.h"

#include "charts/text.h"
#include "commitments/course_form.h"
#include "commitments/futures_list.h"
#include "commitments/options.h"
#include "commitments/plan_session.h"
#include "commitments/terms_list.h"
#include "document/document.h"
#include "inspector/settings_form.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <memory>

namespace costrata {

using namespace commitments;

namespace {

enum Outcome : std::size_t { Saving, Coverage, Utilisation, Waste, UpfrontSum, MonthlyAfter, EffectiveHourly, BreakEven, PresentValue };
enum What : std::size_t { WhatUsage, WhatEnds, WhatPrices };

QString percent(Decimal share) { return shownNumber((share * Decimal(100)).rounded(0).toString()) + QStringLiteral(" %"); }
QString money(Money m, int digits = 0) { return shownNumber(dollars(m, digits)).replace(u'-', QChar(0x2212)); }

QLabel* wrapped(const char* role)
{
    auto* label = new QLabel;
    label->setProperty("role", QString::fromUtf8(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The settings of a plan as a form shows and edits them.
struct PlanForm {
    Settings settings{planParameters()};
};

}  // namespace

PlanPanel::PlanPanel(PlanSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(nullptr), m_optimise(new QPushButton(tr("Optimise"))), m_export(new QPushButton(tr("Export\u2026"))), m_headline(wrapped("title")),
      m_reasons(wrapped("notice")), m_calendar(wrapped("notice")), m_notes(wrapped("notice")), m_terms(new TermsList(session)), m_course(new CourseForm(session)), m_futures(new FuturesList(session))
{
    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(16, 0, 16, 16);
    m_layout->setSpacing(6);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("planScroll"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    m_headline->setObjectName(QStringLiteral("planHeadline"));
    m_headline->setContentsMargins(16, 12, 16, 0);
    m_headline->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    outer->addWidget(m_headline);
    m_optimise->setObjectName(QStringLiteral("planOptimise"));
    m_optimise->setProperty("role", QStringLiteral("primary"));
    m_optimise->setToolTip(tr("Takes the cheapest purchases within the goal and the limits; owned commitments stay"));
    connect(m_optimise, &QPushButton::clicked, &m_session, &PlanSession::takeBest);
    m_export->setObjectName(QStringLiteral("planExport"));
    m_export->setToolTip(tr("The plan of this design as a spreadsheet, CSV or JSON"));
    connect(m_export, &QPushButton::clicked, this, &PlanPanel::exportWanted);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_optimise, 2);
    buttons->addWidget(m_export, 1);
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    outer->addLayout(buttons);
    outer->addWidget(scroll, 1);

    addHeading(tr("OUTCOME"));
    addOutcome(Saving, tr("Effective savings rate"), tr("1 less the amortised cost over the cost of on demand"));
    addOutcome(Coverage, tr("Coverage"), tr("Share of the usage, at on-demand prices, that commitments cover"));
    addOutcome(Utilisation, tr("Utilisation"), tr("Share of the commitments' fees that usage drew on"));
    addOutcome(Waste, tr("Paid and not used"));
    addOutcome(UpfrontSum, tr("Upfront, in all"));
    addOutcome(MonthlyAfter, tr("Last month's invoice"));
    addOutcome(EffectiveHourly, tr("Effective hourly rate"), tr("Amortised cost per hour of the horizon"));
    addOutcome(BreakEven, tr("Break-even"), tr("From when on the invoices together are at most those of on demand"));
    addOutcome(PresentValue, tr("Net present value"), tr("Savings by the invoices at the discount rate"));

    const auto form = std::make_shared<PlanForm>();
    m_form = new SettingsForm(planParameters(), {.settings = [this, form]() -> const Settings& {
                                                     form->settings = planSettings(m_session.empty() ? PlanSetup() : m_session.setup());
                                                     return form->settings;
                                                 },
                                                 .change = [this](std::size_t parameter, const Value& value) {
                                                     if (m_session.empty() || !planParameters().validate(parameter, value))
                                                         return;
                                                     Settings after = planSettings(m_session.setup());
                                                     after.set(parameter, value);
                                                     m_session.edit(tr("Plan: %1").arg(toQString(planParameters().at(parameter).label)), [&](PlanSetup& setup) { takeSettings(setup, after); }, true);
                                                 },
                                                 .endGesture = [this] { m_session.document().endGesture(); },
                                                 .abandonGesture = [this] { m_session.document().abandonGesture(); },
                                                 .options = [](std::size_t parameter) { return planParameters().at(parameter).options; },
                                                 .prefix = QStringLiteral("plan.")});
    m_layout->addWidget(m_form);

    addHeading(tr("WHY"));
    m_reasons->setObjectName(QStringLiteral("planReasons"));
    m_layout->addWidget(m_reasons);

    addHeading(tr("WHAT IF"));
    addWhatIf(WhatUsage, "whatIfUsage", tr("Usage"), -100, 100);
    addWhatIf(WhatEnds, "whatIfEnds", tr("Ends after"), 0, 36);
    addWhatIf(WhatPrices, "whatIfPrices", tr("On-demand prices"), -50, 50);

    addHeading(tr("COMMITMENTS"));
    m_layout->addWidget(m_terms);
    m_calendar->setObjectName(QStringLiteral("planCalendar"));
    m_layout->addWidget(m_calendar);

    addHeading(tr("COURSE OF USE"));
    m_layout->addWidget(m_course);

    addHeading(tr("FUTURES"));
    m_layout->addWidget(m_futures);
    auto* add = new QPushButton(tr("Add a future"));
    add->setObjectName(QStringLiteral("futureAdd"));
    add->setToolTip(tr("With futures, the plan is the best for all of them, by their weights or in the worst case"));
    connect(add, &QPushButton::clicked, this, &PlanPanel::addFuture);
    m_layout->addWidget(add, 0, Qt::AlignLeft);

    m_notes->setObjectName(QStringLiteral("planNotes"));
    m_layout->addWidget(m_notes);
    m_layout->addStretch();
    fixValues();
    m_words.setSingleShot(true);
    m_words.setInterval(120);
    connect(&m_words, &QTimer::timeout, this, &PlanPanel::showReasons);
    connect(&m_session, &PlanSession::bestFound, this, [this] {
        showOutcome();
        showReasons();
        m_futures->showResults();
    });
}

PlanPanel::~PlanPanel() = default;

void PlanPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fixValues();
}

/// A label of fixed size can change its text without the panel, with all its long texts, being laid out anew.
void PlanPanel::fixValues()
{
    const auto fix = [](QLabel* label) {
        const QFontMetrics metrics(label->font());
        label->setFixedSize(metrics.horizontalAdvance(QStringLiteral("$000,000.00")), metrics.height() + 3);
    };
    m_headline->setMinimumHeight(3 * QFontMetrics(windowFont(15, QFont::DemiBold)).lineSpacing() + m_headline->contentsMargins().top());  // what is below it stands still
    for (ElidedLabel* label : m_outcome)
        fix(label);
    for (const WhatIf& what : m_whatIf)
        fix(what.value);
}

QLabel* PlanPanel::addHeading(const QString& text)
{
    auto* heading = new QLabel(text);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setContentsMargins(0, 12, 0, 0);
    m_layout->addWidget(heading);
    return heading;
}

void PlanPanel::addOutcome(std::size_t row, const QString& name, const QString& help)
{
    auto* label = makeLabel("notice", name);
    label->setToolTip(help.isEmpty() ? name : help);
    m_outcome[row] = makeLabel("value");
    m_outcome[row]->setObjectName(QStringLiteral("outcome%1").arg(row));
    m_outcome[row]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_outcome[row]->setToolTip(help);
    auto* line = new QHBoxLayout;
    line->addWidget(label, 1);
    line->addWidget(m_outcome[row]);
    m_layout->addLayout(line);
}

void PlanPanel::addWhatIf(std::size_t row, const char* object, const QString& name, int least, int most)
{
    WhatIf& what = m_whatIf[row];
    what = {new QSlider(Qt::Horizontal), new QLabel};
    what.slider->setObjectName(QString::fromUtf8(object));
    what.slider->setAccessibleName(name);
    what.slider->setRange(least, most);
    what.slider->setPageStep(10);
    what.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* label = makeLabel("notice", name);
    label->setBuddy(what.slider);
    auto* line = new QHBoxLayout;
    line->addWidget(label, 1);
    line->addWidget(what.value);
    m_layout->addLayout(line);
    m_layout->addWidget(what.slider);
    connect(what.slider, &QSlider::valueChanged, this, [this, row](int value) { setWhatIf(row, value); });
    connect(what.slider, &QSlider::sliderReleased, this, [this] { m_session.document().endGesture(); });
}

void PlanPanel::setWhatIf(std::size_t row, int value)
{
    if (m_session.empty())
        return;
    m_session.edit(tr("What if"), [&](PlanSetup& setup) {
        Future& future = setup.whatIf;
        switch (row) {
        case WhatUsage: future.usage = Decimal(100 + value) / Decimal(100); break;
        case WhatEnds: future.lastMonths = value < setup.goal.months ? std::optional(value) : std::nullopt; break;
        default: future.prices = Decimal(100 + value) / Decimal(100); break;
        }
    }, true);
}

void PlanPanel::addFuture()
{
    if (m_session.empty())
        return;
    m_session.edit(tr("Add a future"), [&](PlanSetup& setup) {
        if (setup.futures.size() >= maxFutures)
            return;
        // The first is what the design says, so that there is something to weigh the others against.
        if (setup.futures.empty())
            setup.futures.push_back({.name = tr("As the design says").toStdString()});
        setup.futures.push_back({.name = tr("Half the usage").toStdString(), .usage = 0.5_d});
    });
}

void PlanPanel::refresh()
{
    setEnabled(!m_session.empty());
    m_form->refresh();
    m_terms->refresh();
    m_course->refresh();
    m_futures->refresh();
    showOutcome();
    showWhatIf();
    m_words.start();
}

void PlanPanel::showOutcome()
{
    const bool known = !m_session.empty() && m_session.error().empty();
    const PlanSession::Best* best = m_session.empty() ? nullptr : m_session.best();
    m_optimise->setEnabled(best && best->error.empty() && !m_session.isBest());
    m_export->setEnabled(known);
    if (!known) {
        m_headline->setText(m_session.empty() ? tr("No design is selected.") : toQString(m_session.error()));
        for (ElidedLabel* label : m_outcome)
            label->setText(QStringLiteral("\u2013"));
        return;
    }
    const Simulation& s = m_session.shown().simulation;
    const int months = m_session.setup().goal.months;
    const Money saved = (s.onDemandOnly() - s.cost()) / Decimal(months);
    const bool none = m_session.shown().named.portfolio.empty();
    QString headline = none           ? tr("Nothing is committed: %1 a month on demand.").arg(money(s.onDemandOnly() / Decimal(months)))
                     : saved < Money() ? tr("%1 more a month than on demand.").arg(money(Money() - saved))
                                       : tr("%1 less a month than on demand.").arg(money(saved));
    if (best && best->error.empty() && !m_session.isBest() && m_session.setup().whatIf == Future()) {
        const Money more = (s.cost() - best->simulation.cost()) / Decimal(months);
        if (more > Money())
            headline += u' ' + tr("The optimum saves %1 more.").arg(money(more));
    }
    m_headline->setText(headline);
    const auto set = [&](Outcome row, const QString& text) { m_outcome[row]->setText(none && row != EffectiveHourly && row != MonthlyAfter ? QStringLiteral("\u2013") : text); };
    set(Saving, percent(s.effectiveSavingsRate()));
    set(Coverage, percent(s.coverage()));
    set(Utilisation, percent(s.utilisation()));
    set(Waste, money(s.waste()));
    Money upfront;
    for (const SimulatedMonth& month : s.months)
        upfront += month.upfront;
    set(UpfrontSum, money(upfront));
    set(MonthlyAfter, money(s.months.back().billed()));
    set(EffectiveHourly, money(s.effectiveHourly(), 4));
    const auto even = s.breakEvenMonth();
    set(BreakEven, !even ? QStringLiteral("> ") + tr("%n months", nullptr, months) : *even == 0 ? tr("at once") : tr("month %L1").arg(*even));
    set(PresentValue, money(s.netPresentValue(m_session.setup().goal.discountRate)));
}

void PlanPanel::showWhatIf()
{
    const PlanSetup setup = m_session.empty() ? PlanSetup() : m_session.setup();
    const Future& future = setup.whatIf;
    const auto percentOff = [](Decimal times) { return static_cast<int>(((times - Decimal(1)) * Decimal(100)).rounded(0).toDouble()); };
    m_whatIf[WhatEnds].slider->blockSignals(true);
    m_whatIf[WhatEnds].slider->setRange(0, setup.goal.months);
    const auto show = [&](What what, int value, const QString& text) {
        QSlider* slider = m_whatIf[what].slider;
        const QSignalBlocker quiet(slider);
        slider->setValue(value);
        m_whatIf[what].value->setText(text);
    };
    const auto signedPercent = [](int percent) { return percent == 0 ? tr("as planned") : (percent > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + QString::number(std::abs(percent)) + QStringLiteral(" %"); };
    show(WhatUsage, percentOff(future.usage), signedPercent(percentOff(future.usage)));
    show(WhatEnds, future.lastMonths.value_or(setup.goal.months), future.lastMonths ? tr("%n months", nullptr, *future.lastMonths) : tr("as planned"));
    show(WhatPrices, percentOff(future.prices), signedPercent(percentOff(future.prices)));
    m_whatIf[WhatEnds].slider->blockSignals(false);
}

void PlanPanel::showReasons()
{
    if (m_session.empty()) {
        m_reasons->clear();
        m_calendar->clear();
        m_notes->clear();
        return;
    }
    const PlanSession::Best* best = m_session.best();
    QStringList reasons;
    if (!best) {
        reasons << tr("The cheapest plan is being sought \u2026");
    } else if (!best->error.empty()) {
        reasons << toQString(best->error);
    } else {
        if (!m_session.isBest())
            reasons << tr("Of the optimum, which differs from the plan shown:");
        for (const Text& reason : best->plan.reasons)
            reasons << declared(reason).replace(QStringLiteral("; "), QStringLiteral(";\n"));
        if (best->plan.reasons.empty())
            reasons << tr("No commitment is sold for what this design uses, or none pays.");
        if (best->plan.proof != Proof::Exact)
            reasons << tr("Several kinds of commitment serve the same usage, or the budget binds: no change that was tried costs less, but that there is none is not proved.");
    }
    m_reasons->setText(reasons.join(QStringLiteral("\n")));
    QStringList calendar;
    for (const Expiry& expiry : calendarOf(m_session.market(), m_session.shown().named.portfolio))
        calendar << tr("%1 lapses: %2").arg(toQString((m_session.start() + expiry.lapse).text()), toQString(expiry.text));
    m_calendar->setText(calendar.join(u'\n'));
    m_calendar->setVisible(!calendar.isEmpty());
    QStringList notes;
    for (const auto* list : {&m_session.shown().notes, &m_session.market().missing, &m_session.market().notes}) {
        for (const Text& note : *list)
            notes << declared(note);
    }
    m_notes->setText(notes.join(u'\n'));
}

}  // namespace costrata
