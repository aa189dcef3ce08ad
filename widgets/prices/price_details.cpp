// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/price_details.h"

#include "catalog/regions.h"
#include "charts/text.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace costrata {
namespace {

struct PriceDetails {
    Q_DECLARE_TR_FUNCTIONS(costrata::PriceDetails)
};

QString amountText(const Price& p)
{
    QString text = PriceDetails::tr("%1 per %2").arg(shownNumber("$" + unitPriceText(p.amount)), declared(p.unit.label()));
    if (!p.upfront.isZero())
        text += PriceDetails::tr(" and $%1 upfront").arg(shownNumber(moneyText(Money(p.upfront))));
    return text;
}

}  // namespace

QString priceTitle(const Price& price)
{
    QStringList parts;
    for (const Symbol part : {price.key.name, price.key.variant, price.key.engine, price.key.purchase}) {
        if (!part.empty())
            parts << toQString(part.text());
    }
    return parts.join(QStringLiteral(", "));
}

QString priceDetails(const PriceIndex::Entry& entry, const PriceBook& book, const Adjustment* by)
{
    const Price& p = *entry.price;
    const QString place = declared(regionPlace(p.region));
    QStringList lines;
    lines << toQString(entry.service.provider.text()) + u' ' + toQString(entry.service.service.text()) + QStringLiteral(", ") + toQString(p.region.text())
            + (place.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(place)) + QStringLiteral(", ") + toQString(p.key.component.text());
    QString amount = amountText(p);
    if (const auto month = instanceMonth(p))
        amount += PriceDetails::tr("; $%1 a month of 730 hours").arg(shownNumber(moneyText(Money(*month)))) + (p.upfront.isZero() ? QString() : PriceDetails::tr(", its upfront fee spread over the term"));
    if (!p.vcpu.empty() || !p.memoryGib.empty())
        amount += PriceDetails::tr("; %1 vCPU, %2 GiB").arg(p.vcpu.empty() ? QStringLiteral("?") : toQString(p.vcpu), p.memoryGib.empty() ? QStringLiteral("?") : toQString(p.memoryGib));
    lines << amount;
    if (by)
        lines << PriceDetails::tr("You pay: %1 (%2)").arg(amountText(adjustedPrice(p, *by)), declared(adjustmentText(*by)) + (by->note.empty() ? QString() : QStringLiteral("; ") + toQString(by->note)));
    if (const auto tiers = book.slice(entry.service, p.region).find(p.key, p.unit.dimension()); tiers.size() > 1 || !p.tierFrom.isZero() || p.tierTo) {
        QStringList parts;
        for (const Price& tier : tiers)
            parts << PriceDetails::tr("from %1%2: $%3").arg(shownNumber(quantityText(tier.tierFrom)), tier.tierTo ? PriceDetails::tr(" to %1").arg(shownNumber(quantityText(*tier.tierTo))) : QString(), shownNumber(unitPriceText(tier.amount)));
        lines << PriceDetails::tr("Tiers of use per month: %1").arg(parts.join(QStringLiteral("; ")));
    }
    lines << PriceDetails::tr("Source: %1, as of %2, %3").arg(toQString(p.source.text()), toQString(p.asOf.text()), declared(p.confidence.text()));
    if (!p.note.empty())
        lines << PriceDetails::tr("Note: %1").arg(toQString(p.note.text()));
    const std::vector<Price> older = book.history(entry.service, p);
    for (const Price& old : older)
        lines << PriceDetails::tr("Earlier: %1, as of %2, %3 (%4)").arg(amountText(old), toQString(old.asOf.text()), declared(old.confidence.text()), toQString(old.source.text()));
    if (older.empty())
        lines << PriceDetails::tr("No earlier price is in the catalog.");
    return lines.join(u'\n');
}

}  // namespace costrata
