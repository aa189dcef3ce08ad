// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recovery_bar.h"

#include "window/parts.h"
#include "window/elided_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace costrata {

RecoveryBar::RecoveryBar(Autosave& autosave, std::function<bool()> mayRestore, QWidget* parent)
    : QFrame(parent), m_autosave(autosave), m_text(makeLabel("notice"))
{
    setObjectName(QStringLiteral("recoveryBar"));
    setProperty("role", QStringLiteral("offer"));
    m_text->setObjectName(QStringLiteral("recoveryText"));
    auto* restore = new QPushButton(tr("Restore"));
    restore->setObjectName(QStringLiteral("restoreWork"));
    auto* discard = new QPushButton(tr("Discard"));
    discard->setObjectName(QStringLiteral("discardWork"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(restore);
    layout->addWidget(discard);
    connect(restore, &QPushButton::clicked, this, [this, mayRestore = std::move(mayRestore)] {
        if (mayRestore())
            m_autosave.adopt();
    });
    connect(discard, &QPushButton::clicked, this, [this] { m_autosave.discard(); });
    connect(&autosave, &Autosave::lostChanged, this, &RecoveryBar::showOffer);
    showOffer();
}

void RecoveryBar::showOffer()
{
    const auto& lost = m_autosave.lost();
    setVisible(lost.has_value());
    if (!lost)
        return;
    m_text->setText(offerText(*lost));
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);  // read aloud, though nothing takes the focus
    QAccessible::updateAccessibility(&alert);
}

QString offerText(const LostWork& work)
{
    const QLocale locale;
    const bool today = work.time.date() == QDate::currentDate();
    const QString when = today ? locale.toString(work.time.time(), QLocale::ShortFormat) : locale.toString(work.time, QLocale::ShortFormat);
    return RecoveryBar::tr("Work from %1 was not saved: %2 (%3).").arg(when, work.name, RecoveryBar::tr("%n edit(s)", nullptr, work.edits));
}

}  // namespace costrata
