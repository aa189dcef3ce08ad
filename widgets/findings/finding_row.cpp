// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/finding_row.h"

#include "charts/text.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/findings_output.h"
#include "output/format.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace costrata {
namespace {

QLabel* text(const char* role)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);  // names come from files
    label->setProperty("role", QString::fromUtf8(role));
    label->setWordWrap(true);
    return label;
}

/// "saves $302.50 a month" in the window's words and numbers.
QString moneyText(const findings::Finding& finding)
{
    if (!finding.change)
        return {};
    const auto& extra = finding.change->extra;
    if (!extra)
        return FindingRow::tr("cost unknown");
    if (extra->isZero())
        return FindingRow::tr("costs the same");
    const bool saves = *extra < Money();
    const QString amount = shownNumber(dollars(saves ? Money() - *extra : *extra));
    return saves ? FindingRow::tr("saves %1 a month").arg(amount) : FindingRow::tr("costs %1 a month").arg(amount);
}

}  // namespace

FindingRow::FindingRow(QWidget* parent)
    : QFrame(parent), m_title(text("finding")), m_money(text("money")), m_reason(text("notice")), m_apply(new QToolButton)
{
    setObjectName(QStringLiteral("finding"));
    m_title->setObjectName(QStringLiteral("findingTitle"));
    m_money->setObjectName(QStringLiteral("findingMoney"));
    m_money->setWordWrap(false);
    m_reason->setObjectName(QStringLiteral("findingReason"));
    m_apply->setObjectName(QStringLiteral("applyFinding"));
    m_apply->setText(tr("Apply"));
    m_apply->setProperty("role", QStringLiteral("link"));
    m_apply->setFocusPolicy(Qt::StrongFocus);
    connect(m_apply, &QToolButton::clicked, this, &FindingRow::applied);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_money);
    foot->addStretch(1);
    foot->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addLayout(foot);
}

void FindingRow::show(const Design& design, const findings::Finding& finding)
{
    const QString component = toQString(componentOf(design, finding)), title = declared(finding.check->title);
    m_title->setText(component.isEmpty() ? title : component + QStringLiteral(": ") + title);
    m_reason->setText(declared(finding.reason));
    const char* const states[] = {"info", "advice", "warning"};
    const QString state = QString::fromUtf8(states[static_cast<std::size_t>(finding.check->severity)]);
    if (m_title->property("state") != state) {
        m_title->setProperty("state", state);
        style()->unpolish(m_title);
        style()->polish(m_title);
    }
    m_money->setText(moneyText(finding));
    const bool saves = finding.change && finding.change->extra && *finding.change->extra < Money();
    if (m_money->property("saves") != saves) {
        m_money->setProperty("saves", saves);
        style()->unpolish(m_money);
        style()->polish(m_money);
    }
    m_money->setVisible(finding.change.has_value());
    m_apply->setVisible(finding.change.has_value());
    m_apply->setToolTip(finding.change ? asToolTip(declared(finding.change->action)) : QString());
    m_apply->setAccessibleName(tr("Apply: %1").arg(title));
    setToolTip(asToolTip(declared(finding.check->reason) + QStringLiteral("\n\n") + tr("Source: %1").arg(toQString(finding.check->source))));
    QFrame::show();
}

}  // namespace costrata
