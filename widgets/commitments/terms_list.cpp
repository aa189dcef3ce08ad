// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/terms_list.h"

#include "charts/text.h"
#include "language/declared.h"
#include "commitments/options.h"
#include "commitments/plan_session.h"
#include "document/document.h"
#include "inspector/number_box.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {

using namespace commitments;

namespace {

const ParameterSpec stepsSpec{.id = "steps", .label = "", .group = "", .unit = "", .min = 1, .max = maxSteps, .initial = 1, .whole = true};

}  // namespace

TermsList::TermsList(PlanSession& session, QWidget* parent) : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

TermsList::Row TermsList::makeRow(std::size_t term)
{
    Row row{new QWidget, makeLabel("notice"), new NumberBox(stepsSpec), makeFilterBox("termPurchase", tr("Term and payment")), new QDateEdit, new QCheckBox(tr("Owned")), new QLabel};
    const auto edit = [this, term](const QString& text, const std::function<void(PlannedTerm&)>& change) {
        m_session.edit(text, [&](PlanSetup& setup) { change(setup.terms[term]); });
    };
    row.steps->setObjectName(QStringLiteral("termSteps"));
    row.steps->setAccessibleName(tr("Steps"));
    connect(row.steps, &NumberBox::edited, this, [this, term](Amount steps) { m_session.setSteps(term, static_cast<int>(steps.value().toDouble())); });
    connect(row.steps, &NumberBox::gestureEnded, this, [this] { m_session.document().endGesture(); });
    connect(row.steps, &NumberBox::gestureAbandoned, this, [this] { m_session.document().abandonGesture(); });
    connect(row.purchase, &QComboBox::activated, this, [edit, row] {
        const Symbol purchase(row.purchase->currentData().toString().toStdString());
        edit(tr("Term: %1").arg(row.purchase->currentText()), [&](PlannedTerm& t) { t.purchase = purchase; });
    });
    row.start->setObjectName(QStringLiteral("termStart"));
    row.start->setAccessibleName(tr("First month of the term"));
    row.start->setDisplayFormat(QStringLiteral("yyyy-MM"));
    row.start->setDateRange(QDate(2000, 1, 1), QDate(2999, 12, 31));
    connect(row.start, &QDateEdit::dateChanged, this, [edit](QDate date) {
        edit(tr("Start of a term: %1").arg(date.toString(QStringLiteral("yyyy-MM"))), [&](PlannedTerm& t) { t.start = Month(date.year(), date.month()); });
    });
    row.owned->setObjectName(QStringLiteral("termOwned"));
    row.owned->setToolTip(tr("Bought already: it is counted, kept by “Optimise”, and its upfront fee was paid before the plan"));
    connect(row.owned, &QCheckBox::clicked, this, [edit](bool owned) { edit(tr("Owned commitment"), [&](PlannedTerm& t) { t.owned = owned; }); });
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("termRemove"));
    remove->setText(QStringLiteral("\u00d7"));
    remove->setAccessibleName(tr("Remove this commitment"));
    remove->setToolTip(tr("Remove this commitment"));
    connect(remove, &QToolButton::clicked, this, [this, term] {
        m_session.edit(tr("Remove a commitment"), [&](PlanSetup& setup) { setup.terms.erase(setup.terms.begin() + static_cast<std::ptrdiff_t>(term)); });
    });
    row.note->setProperty("role", QStringLiteral("hint"));
    row.note->setWordWrap(true);
    row.note->hide();

    auto* layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    const auto line = [&](std::initializer_list<std::pair<QWidget*, int>> widgets) {
        auto* box = new QBoxLayout(captionsAbove() && widgets.begin()->first != row.name ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        box->setSpacing(6);
        for (const auto& [widget, stretch] : widgets)
            box->addWidget(widget, stretch);
        layout->addLayout(box);
    };
    line({{row.name, 1}, {remove, 0}});
    line({{row.steps, 2}, {row.purchase, 5}});
    line({{row.start, 2}, {row.owned, 5}});
    layout->addWidget(row.note);
    m_layout->addWidget(row.widget);
    return row;
}

void TermsList::refresh()
{
    const std::size_t count = m_session.empty() ? 0 : m_session.setup().terms.size();
    while (m_rows.size() > count) {
        m_rows.back().widget->hide();  // it may be handling the click that removes it
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < count)
        m_rows.push_back(makeRow(m_rows.size()));
    for (std::size_t t = 0; t < count; ++t)
        showRow(m_rows[t], t);
}

void TermsList::showRow(const Row& row, std::size_t term)
{
    const PlannedTerm& t = m_session.setup().terms[term];
    const auto& groups = m_session.market().groups;
    const auto group = std::ranges::find(groups, t.group, &Group::name);
    row.name->setText(toQString(t.group));
    row.steps->setAccessibleName(tr("Steps of %1").arg(toQString(t.step)));
    row.name->setToolTip(toQString(t.group) + u'\n' + tr("In steps of %1").arg(toQString(t.step)));
    if (!row.steps->hasFocus() || row.steps->value() != Amount(t.steps))
        row.steps->setValue(Amount(t.steps));
    const QSignalBlocker quietPurchase(row.purchase), quietStart(row.start);
    QStringList offers;
    if (group != groups.end()) {
        for (const Offer& offer : group->offers)
            offers << toQString(offer.purchase.str());
    }
    if (!offers.contains(toQString(t.purchase.str())))
        offers << toQString(t.purchase.str());
    QStringList listed;
    for (int i = 0; i < row.purchase->count(); ++i)
        listed << row.purchase->itemData(i).toString();
    if (offers != listed) {
        row.purchase->clear();
        for (const QString& offer : offers)
            row.purchase->addItem(declared(offerText(Symbol(offer.toStdString()))), offer);
    }
    row.purchase->setCurrentIndex(row.purchase->findData(toQString(t.purchase.str())));
    row.start->setDate(QDate(t.start.year(), t.start.month(), 1));
    row.owned->setChecked(t.owned);
    const auto& named = m_session.shown().named;
    const auto in = [&](const std::vector<std::size_t>& list) { return std::ranges::find(list, term) != list.end(); };
    const QString note = in(named.unmatched)                              ? tr("Nothing that it covers is in use, or it has no price: it is not counted.")
                       : in(named.ended)                                  ? tr("It has lapsed before the plan starts.")
                       : !t.owned && t.start < m_session.start()          ? tr("Its start has passed: it counts as owned.")
                       : t.start - m_session.start() >= m_session.setup().goal.months ? tr("It starts after the horizon: it changes nothing shown here.")
                                                                          : QString();
    row.note->setText(note);
    row.note->setVisible(!note.isEmpty());
}

}  // namespace costrata
