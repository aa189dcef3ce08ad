// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/finding_panel.h"

#include "charts/text.h"
#include "findings/finding_row.h"
#include "language/declared.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {

using findings::Finding;

FindingPanel::FindingPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_heading(new QLabel), m_production(new QCheckBox), m_list(new QVBoxLayout), m_fold(new QToolButton),
      m_practices(new QWidget)
{
    m_heading->setObjectName(QStringLiteral("findingsHeading"));
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setContentsMargins(0, 10, 0, 0);
    m_production->setObjectName(QStringLiteral("production"));
    m_production->setText(tr("For production"));
    m_production->setToolTip(tr("Findings then ask for what production needs, whatever the workload says."));
    m_fold->setObjectName(QStringLiteral("practicesFold"));
    m_fold->setAccessibleName(tr("Practices that are followed"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setProperty("role", QStringLiteral("link"));
    m_practices->hide();

    auto* boxes = new QVBoxLayout(m_practices);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(4);
    for (const findings::Check& check : findings::allChecks()) {
        if (!check.ticked)
            continue;
        auto* box = new QCheckBox(declared(check.title));
        box->setObjectName(toQString(check.id));
        box->setToolTip(asToolTip(declared(check.reason) + QStringLiteral("\n\n") + tr("Source: %1").arg(toQString(check.source))));
        connect(box, &QCheckBox::clicked, this, [this, id = check.id](bool on) { m_document.setPractice(m_document.current(), id, on); });
        boxes->addWidget(box);
        m_boxes.emplace(check.id, box);
    }
    connect(m_production, &QCheckBox::clicked, this, [this](bool on) { m_document.setProduction(m_document.current(), on); });
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_practices->setVisible(open);
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_production);
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    layout->addWidget(m_fold);
    layout->addWidget(m_practices);

    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &FindingPanel::compute);
    connect(&document, &Document::currentChanged, this, &FindingPanel::schedule);
    connect(&document, &Document::structureChanged, this, &FindingPanel::schedule);
    connect(&document, &Document::designChanged, this, [this](int design) {
        if (design == m_document.current())
            schedule();
    });
    schedule();
}

void FindingPanel::schedule()
{
    m_job.cancel();
    m_pause.start();
    if (m_document.current() >= 0)
        m_production->setChecked(m_document.design(m_document.current()).production);
}

void FindingPanel::compute()
{
    const int current = m_document.current();
    if (current < 0)
        return;
    const Workspace& workspace = m_document.workspace();
    m_job.run([this, current, design = m_document.design(current), book = m_document.sharedBook(), workload = workspace.workload,
               assumptions = workspace.assumptions](const NewestJob::Outdated&) -> NewestJob::Land {
        auto found = findings::check({design, *book, workload ? &*workload : nullptr, assumptions});
        return [this, current, design, found = std::move(found)]() mutable { land(current, std::move(design), std::move(found)); };
    });
}

void FindingPanel::land(int design, Design checked, std::vector<Finding> found)
{
    m_design = design;
    m_checked = std::move(checked);
    m_found = std::move(found);
    std::size_t shown = 0;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        if (m_found[i].check->ticked)
            continue;
        if (shown == m_rows.size()) {
            auto* row = new FindingRow;
            m_list->addWidget(row);
            m_rows.push_back(row);
        }
        FindingRow* row = m_rows[shown++];
        row->disconnect(this);
        connect(row, &FindingRow::applied, this, [this, i] { apply(i); });
        row->show(m_checked, m_found[i]);
    }
    for (std::size_t i = shown; i < m_rows.size(); ++i)
        m_rows[i]->hide();
    m_heading->setText(shown ? tr("FINDINGS (%1)").arg(shown) : tr("NO FINDINGS"));
    showPractices();
}

void FindingPanel::showPractices()
{
    int followed = 0, all = 0;
    for (const auto& [id, box] : m_boxes) {
        const bool ticked = std::ranges::find(m_checked.practices, id) != m_checked.practices.end();
        const bool open = std::ranges::any_of(m_found, [&](const Finding& f) { return f.check->id == id; });
        box->setChecked(ticked);
        box->setVisible(ticked || open);
        followed += ticked;
        all += ticked || open;
    }
    m_fold->setText(tr("Practices: %1 of %2 followed").arg(followed).arg(all));
    m_fold->setVisible(all > 0);
}

void FindingPanel::apply(std::size_t finding)
{
    const auto& change = m_found[finding].change;
    if (!change || m_design != m_document.current() || !(m_document.design(m_design) == m_checked))
        return;
    m_document.applyChange(m_design, change->design, declared(change->action));
}

}  // namespace costrata
