// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/azure_retail.h"

#include <algorithm>
#include <array>

namespace costrata::import {

bool AzureRetail::member(std::string_view key)
{
    if (key != "Items" && key != "items")
        return false;
    m_page = true;
    if (!m_json->enterArray()) {
        m_json->fail("'Items' is no array");
        return true;
    }
    while (m_json->nextItem()) {
        if (!m_json->enterObject())
            continue;
        AzureItem item;
        readItem(item);
        if (!m_json->failed())
            take(item);
    }
    return true;
}

void AzureRetail::readItem(AzureItem& item)
{
    struct Member {
        std::string_view name;
        std::string AzureItem::*value;
    };
    static constexpr Member members[] = {
        {"currencyCode", &AzureItem::currencyCode},
        {"retailPrice", &AzureItem::retailPrice},
        {"tierMinimumUnits", &AzureItem::tierMinimumUnits},
        {"armRegionName", &AzureItem::armRegionName},
        {"effectiveStartDate", &AzureItem::effectiveStartDate},
        {"meterName", &AzureItem::meterName},
        {"productName", &AzureItem::productName},
        {"skuName", &AzureItem::skuName},
        {"serviceName", &AzureItem::serviceName},
        {"unitOfMeasure", &AzureItem::unitOfMeasure},
        {"type", &AzureItem::type},
        {"reservationTerm", &AzureItem::reservationTerm},
        {"armSkuName", &AzureItem::armSkuName},
        {"isPrimaryMeterRegion", &AzureItem::isPrimaryMeterRegion},
    };
    while (m_json->nextKey()) {
        const auto member = std::ranges::find(members, m_json->text(), &Member::name);
        if (member != std::end(members)) {
            item.*member->value = m_json->scalar();
        } else if (m_json->text() == "savingsPlan" && m_json->enterArray()) {
            while (m_json->nextItem()) {
                std::pair<std::string, std::string> plan;
                if (!m_json->enterObject())
                    continue;
                while (m_json->nextKey()) {
                    if (m_json->text() == "term")
                        plan.first = m_json->scalar();
                    else if (m_json->text() == "retailPrice")
                        plan.second = m_json->scalar();
                }
                if (item.savingsPlan.size() < 16)
                    item.savingsPlan.push_back(std::move(plan));
            }
        }
    }
}

void AzureRetail::take(const AzureItem& item)
{
    constexpr std::string_view source = "Azure Retail Prices API";
    const std::string what = item.productName + ", " + item.skuName + ", " + item.meterName + ", " + item.unitOfMeasure;
    const auto skip = [&](std::string_view reason) { m_sink->skip(reason, what, 1 + item.savingsPlan.size()); };
    if (item.currencyCode != "USD")
        return skip("not in US dollars");
    const bool reserved = item.type == "Reservation";
    if (!reserved && item.type != "Consumption")
        return skip("neither pay as you go nor a reservation: development and test prices");
    AzureMeter meter;
    if (const char* reason = mapAzure(item, meter))
        return skip(reason);
    const auto amount = listedNumber(item.retailPrice), from = listedNumber(item.tierMinimumUnits.empty() ? "0" : item.tierMinimumUnits);
    if (!amount || !from)
        return skip("a price or tier that is no exact number");
    const std::string_view region =
        item.armRegionName == "Global" || item.armRegionName.empty() ? std::string_view("global") : std::string_view(item.armRegionName);
    ListedKey key{.provider = "azure",
                  .service = meter.service,
                  .region = region,
                  .component = meter.component,
                  .name = meter.name,
                  .variant = meter.variant,
                  .engine = meter.engine,
                  .purchase = "on-demand",
                  .unit = unitOf(meter.unit),
                  .vcpu = meter.vcpu};
    // A meter is billed at its primary region's price; others stand in only where there is none.
    const std::string_view start = dateOf(item.effectiveStartDate);
    const bool standsIn = item.isPrimaryMeterRegion == "false" && start <= m_today;
    ListedPrice price{.amount = *amount,
                      .tierFrom = *from + meter.included,
                      .tierTo = {},
                      .source = source,
                      .asOf = m_today,
                      .effective = standsIn ? std::string_view() : start};
    if (reserved) {
        // The price of the whole term; "1 Year", "1 Years", "3 Years".
        const int years = item.reservationTerm.starts_with("1 Year") ? 1 : item.reservationTerm.starts_with("3 Year") ? 3 : 0;
        if (!years)
            return skip("a term that the catalog does not have");
        key.purchase = years == 1 ? "reserved-1y-no-upfront" : "reserved-3y-no-upfront";
        // As the facts hold it: per hour, to nine places.
        price.amount = (price.amount / Decimal(8760 * years)).rounded(9);
    }
    m_sink->take(key, price);
    for (const auto& [term, rate] : item.savingsPlan) {
        if (!meter.plans) {
            m_sink->skip("a savings plan stated for something else than the price beside it", what, 1);
            continue;
        }
        const auto planned = listedNumber(rate);
        key.purchase = term == "1 Year" ? "savings-plan-1y" : term == "3 Years" ? "savings-plan-3y" : "";
        if (!planned || key.purchase.empty() || !from->isZero()) {
            m_sink->skip("a savings plan whose term or price is not understood", what, 1);
            continue;
        }
        price.amount = *planned;
        m_sink->take(key, price);
    }
}

}  // namespace costrata::import
