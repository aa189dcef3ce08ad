// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/fit_card.h"

#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"
#include "output/guide_output.h"
#include "theme/theme.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace costrata {
namespace {

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QLabel* makeText(const char* role)
{
    auto* label = new QLabel;
    label->setProperty("role", QString::fromUtf8(role));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

/// "Branching: copy-on-write branches, in seconds", each part in the window's language.
QString reasonText(const guide::Reason& reason)
{
    QStringList facts;
    for (const std::string& fact : reason.facts)
        facts << declared(fact);
    return declared(reason.label) + QStringLiteral(": ") + facts.join(QStringLiteral(", "));
}

}  // namespace

FitCard::FitCard(const Service& service, QWidget* parent)
    : QFrame(parent), m_service(service), m_price(new QLabel), m_why(makeText("reasons")), m_add(new QPushButton(tr("Add as design")))
{
    setObjectName(QStringLiteral("fit-") + QString::fromUtf8(service.id));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(QString::fromUtf8(service.name));
    auto* name = makeLabel("title", QString::fromUtf8(service.name));
    m_price->setObjectName(QStringLiteral("fitPrice"));
    m_price->setProperty("role", QStringLiteral("price"));
    m_price->setTextFormat(Qt::PlainText);
    auto* summary = makeText("hint");
    summary->setTextFormat(Qt::PlainText);
    summary->setText(declared(service.summary));
    m_why->setObjectName(QStringLiteral("fitWhy"));
    m_why->setTextFormat(Qt::RichText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_add->setObjectName(QStringLiteral("fitAdd"));
    m_add->setAccessibleName(tr("Add %1 as a design").arg(QString::fromUtf8(service.name)));
    connect(m_add, &QPushButton::clicked, this, &FitCard::addWanted);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(name, 1);
    head->addWidget(m_price, 0, Qt::AlignRight);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(summary);
    layout->addWidget(m_why);
    layout->addStretch(1);
    layout->addLayout(foot);
}

void FitCard::setFit(const guide::Fit& fit)
{
    const QString source = QStringLiteral("<span style=\"color:%1; font-size:small\">").arg(currentTheme().faint.name());
    QStringList lines, spoken;
    // A guide that says the same twice is told once; its rows are in the tool tip.
    QStringList rows;
    std::vector<std::string_view> told;
    for (const guide::Row* row : fit.rows) {
        rows << qt(sourceOf(*row)) + QStringLiteral(": ") + declared(row->name);
        if (std::ranges::find(told, std::string_view(row->why)) != told.end())
            continue;
        told.emplace_back(row->why);
        lines << declared(row->why).toHtmlEscaped() + QStringLiteral("<br>") + source + qt(row->document).toHtmlEscaped() + QStringLiteral(": ") + declared(row->name).toHtmlEscaped()
                + QStringLiteral("</span>");
        spoken << declared(row->why);
    }
    for (const guide::Reason& reason : fit.reasons) {
        lines << reasonText(reason).toHtmlEscaped();
        spoken << reasonText(reason);
    }
    m_why->setText(QStringLiteral("<p style=\"margin:0 0 5px 0\">") + lines.join(QStringLiteral("</p><p style=\"margin:0 0 5px 0\">")) + QStringLiteral("</p>"));
    m_why->setVisible(!lines.isEmpty());
    m_why->setToolTip(rows.isEmpty() ? QString() : asToolTip(rows.join(u'\n')));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

void FitCard::setPrice(const std::optional<guide::PricedFit>& priced)
{
    const bool sized = priced && priced->sized;
    if (!priced)
        m_price->setText(QStringLiteral("\u2026"));
    else if (sized)
        m_price->setText((priced->sized->bill.complete ? QString() : QStringLiteral("\u2265 ")) + shownNumber(dollars(priced->sized->bill.totals.amortised)));
    else
        m_price->setText(tr("no price"));
    const QString tip = !priced ? QString()
        : !sized               ? declared(priced->reason)
        : priced->sized->bill.complete
            ? tr("a month, sized for the workload")
            : tr("a month at least, sized for the workload: %1").arg(declared(priced->sized->bill.missing().front()));
    m_price->setToolTip(tip);
    m_price->setAccessibleName(m_price->text() + u' ' + tip);
    m_add->setEnabled(sized);
    m_add->setToolTip(sized || !priced ? QString() : tip);
}

}  // namespace costrata
