// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/workload_panel.h"

#include "inspector/number_box.h"
#include "inspector/settings_form.h"
#include "language/declared.h"
#include "language/language.h"
#include "money/number_text.h"
#include "theme/text_size.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace costrata {
namespace {

QLabel* label(const char* role)
{
    auto* l = new QLabel;
    l->setTextFormat(Qt::PlainText);
    l->setProperty("role", QString::fromUtf8(role));
    l->setWordWrap(true);
    return l;
}

const ParameterSpec& growthSpec()
{
    static const ParameterSpec spec{.id = "growth", .label = "Growth", .group = "", .unit = "% / month", .min = minGrowth * Decimal(100), .max = maxGrowth * Decimal(100), .initial = 0,
                                    .step = 0.5_d};
    return spec;
}

QString growthText(Decimal share)
{
    const Decimal percent = share * Decimal(100);
    return share.isZero() ? QString() : QStringLiteral(", ") + (percent.isNegative() ? QString() : QStringLiteral("+")) + shownNumber(quantityText(percent)) + QStringLiteral(" %");
}

/// The label of a choice.
QString choiceText(const Workload& w, Choice p)
{
    const ParameterSpec& spec = w.parameters().at(p.index);
    return valueText(spec, w.value(p.index));
}

}  // namespace

WorkloadPanel::WorkloadPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_default(workload::parameters()), m_toggle(new QToolButton), m_summary(label("notice")), m_scroll(new QScrollArea)
{
    setAttribute(Qt::WA_StyledBackground);
    auto* heading = label("heading");
    heading->setText(tr("WORKLOAD"));
    m_toggle->setObjectName(QStringLiteral("workloadToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setProperty("role", QStringLiteral("link"));
    connect(m_toggle, &QToolButton::toggled, this, &WorkloadPanel::setOpen);
    m_summary->setObjectName(QStringLiteral("workloadSummary"));

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(scaled(220));

    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_toggle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 8, 10);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_scroll, 1);

    connect(&document, &Document::structureChanged, this, &WorkloadPanel::refresh);
    setOpen(false);
    refresh();
}

/// Made when the panel is first opened: most starts do not need it.
void WorkloadPanel::makeForm()
{
    m_dataGrowth = new NumberBox(growthSpec());
    m_loadGrowth = new NumberBox(growthSpec());
    m_start = new QDateEdit;
    m_fit = label("hint");
    m_design = new QToolButton;
    m_fit->setObjectName(QStringLiteral("workloadFit"));
    m_design->setObjectName(QStringLiteral("workloadDesign"));
    m_design->setText(tr("Design every service that fits"));
    m_design->setToolTip(tr("Adds a design for each service that fits and has none, and removes those that follow the workload and no longer fit"));
    m_design->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_design, &QToolButton::clicked, this, [this] { m_document.designForWorkload(); });
    m_form = new SettingsForm(workload::parameters(),
                              {.settings = [this]() -> const Settings& { return m_document.workspace().workload ? *m_document.workspace().workload : m_default; },
                               .change = [this](std::size_t parameter, const Value& value) { m_document.setWorkloadValue(parameter, value); },
                               .endGesture = [this] { m_document.endGesture(); },
                               .abandonGesture = [this] { m_document.abandonGesture(); },
                               .options = [](std::size_t parameter) { return workload::parameters().at(parameter).options; },
                               .prefix = QStringLiteral("workload.")});
    auto* content = new QWidget;
    auto* form = new QVBoxLayout(content);
    form->setContentsMargins(0, 0, 8, 8);
    form->setSpacing(6);
    form->addWidget(m_form);
    form->addWidget(makeGrowth());
    form->addWidget(m_design);
    form->addWidget(m_fit);
    form->addStretch();
    m_scroll->setWidget(content);
}

QWidget* WorkloadPanel::makeGrowth()
{
    auto* group = new QWidget;
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* heading = label("heading");
    heading->setText(tr("OVER TIME"));
    heading->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(heading);
    const auto addGrowth = [&](NumberBox* box, const char* name, const QString& text, Decimal Assumptions::*member) {
        box->setObjectName(QString::fromUtf8(name));
        box->setAccessibleName(text);
        layout->addWidget(formRow(text, box));
        showHints(box);
        connect(box, &NumberBox::gestureAbandoned, this, [this] { m_document.abandonGesture(); });
        connect(box, &NumberBox::gestureEnded, this, [this] { m_document.endGesture(); });
        connect(box, &NumberBox::edited, this, [this, member](Amount percent) {
            Assumptions changed = m_document.workspace().assumptions;
            changed.*member = percent.value() / Decimal(100);
            m_document.setAssumptions(changed);
        });
    };
    addGrowth(m_dataGrowth, "dataGrowth", tr("Data grows"), &Assumptions::dataGrowth);
    addGrowth(m_loadGrowth, "loadGrowth", tr("Load grows"), &Assumptions::loadGrowth);
    m_start->setObjectName(QStringLiteral("startMonth"));
    m_start->setAccessibleName(tr("First month"));
    m_start->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_start->setDateRange(QDate(2000, 1, 1), QDate(2999, 12, 31));
    layout->addWidget(formRow(tr("First month"), m_start));
    connect(m_start, &QDateEdit::dateChanged, this, [this](QDate date) {
        Assumptions changed = m_document.workspace().assumptions;
        changed.start = Month(date.year(), date.month());
        m_document.setAssumptions(changed);
    });
    return group;
}

void WorkloadPanel::setOpen(bool open)
{
    const QSignalBlocker quiet(m_toggle);
    m_toggle->setChecked(open);
    m_toggle->setText(open ? tr("Close") : tr("Edit"));
    m_toggle->setAccessibleName(open ? tr("Close the workload") : tr("Edit the workload"));
    if (open && !m_form)
        makeForm();
    m_scroll->setVisible(open);
    setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    if (open)
        refresh();
}

void WorkloadPanel::refresh()
{
    showSummary();
    if (m_scroll->isHidden())
        return;
    m_form->refresh();
    showAssumptions();
    findLeftOut();
    showFit();
}

void WorkloadPanel::showSummary()
{
    const Assumptions& assumptions = m_document.workspace().assumptions;
    const auto& workload = m_document.workspace().workload;
    if (!workload) {
        m_summary->setText(tr("Not stated. Say what you need and get a priced design for every service that fits."));
        return fitSummary();
    }
    const Workload& w = *workload;
    const auto number = [&](Number p) { return valueText(w.parameters().at(p.index), w.value(p.index)); };
    const auto perSecond = [&](Number p) { return shownNumber(quantityText(w[p])); };
    m_summary->setText(tr("%1, %2%3\n%4 reads/s, %5 writes/s%6\n%7, %8")
                           .arg(choiceText(w, workload::kind), number(workload::data), growthText(assumptions.dataGrowth), perSecond(workload::reads),
                                perSecond(workload::writes), growthText(assumptions.loadGrowth),
                                w[workload::zoneRedundant] ? tr("survives a zone") : tr("one zone"), choiceText(w, workload::recovery).section(u':', 0, 0).toLower()));
    fitSummary();
}

void WorkloadPanel::fitSummary() { m_summary->setMinimumHeight(m_summary->heightForWidth(m_summary->width())); }

void WorkloadPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSummary();
}

void WorkloadPanel::showAssumptions()
{
    const Assumptions& assumptions = m_document.workspace().assumptions;
    const auto show = [](NumberBox* box, Decimal share) {
        if (!box->hasFocus() || !(box->value() == Amount(share * Decimal(100))))
            box->setValue(share * Decimal(100));
    };
    show(m_dataGrowth, assumptions.dataGrowth);
    show(m_loadGrowth, assumptions.loadGrowth);
    const Month start = assumptions.start.known() ? assumptions.start : m_document.book().month();
    const QSignalBlocker quiet(m_start);
    m_start->setDate(QDate(start.year(), start.month(), 1));
}

/// Every service is sized to know who does not fit, and prices of services that nobody has looked at are read: not on this thread.
void WorkloadPanel::findLeftOut()
{
    const Asked wanted{m_document.workspace().workload, m_document.sharedBook()};
    if (m_asked == wanted)
        return;
    m_asked = wanted;
    if (!wanted.workload) {
        m_job.cancel();
        m_leftOut.clear();
        return;
    }
    m_job.run([this, wanted](const NewestJob::Outdated&) -> NewestJob::Land {
        return [this, left = designsForWorkload(*wanted.workload, *wanted.book).leftOut] {
            m_leftOut = left;
            showFit();
        };
    });
}

void WorkloadPanel::showFit()
{
    if (!m_form)
        return;
    int following = 0;
    for (int i = 0; i < m_document.designCount(); ++i) {
        const auto& components = m_document.design(i).components;
        following += std::any_of(components.begin(), components.end(), [](const Component& c) { return c.followsWorkload; });
    }
    QString text = following ? tr("%n design(s) follow the workload; a value that you change by hand stays.", nullptr, following)
                             : tr("No design follows the workload yet.");
    if (!m_leftOut.empty())
        text += QStringLiteral("\n\n") + tr("Left out:");
    for (const LeftOut& one : m_leftOut)
        text += QStringLiteral("\n") + tr("%1: %2").arg(QString::fromUtf8(one.service->name), declared(one.reason));
    m_fit->setText(text);
}

}  // namespace costrata
