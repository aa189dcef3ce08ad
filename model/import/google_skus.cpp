// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/google_skus.h"

#include <algorithm>

namespace costrata::import {

bool GoogleSkus::member(std::string_view key)
{
    if (key != "skus")
        return false;
    m_page = true;
    if (!m_json->enterArray()) {
        m_json->fail("'skus' is no array");
        return true;
    }
    while (m_json->nextItem()) {
        if (!m_json->enterObject())
            continue;
        GoogleSku sku;
        readSku(sku);
        if (!m_json->failed())
            take(sku);
    }
    return true;
}

void GoogleSkus::readSku(GoogleSku& sku)
{
    while (m_json->nextKey()) {
        if (m_json->text() == "description") {
            sku.description = m_json->scalar();
        } else if (m_json->text() == "category" && m_json->enterObject()) {
            while (m_json->nextKey()) {
                if (m_json->text() == "serviceDisplayName")
                    sku.service = m_json->scalar();
                else if (m_json->text() == "resourceFamily")
                    sku.family = m_json->scalar();
                else if (m_json->text() == "resourceGroup")
                    sku.group = m_json->scalar();
                else if (m_json->text() == "usageType")
                    sku.usageType = m_json->scalar();
            }
        } else if (m_json->text() == "serviceRegions" && m_json->enterArray()) {
            while (m_json->nextItem()) {
                if (sku.regions.size() < 200)
                    sku.regions.emplace_back(m_json->scalar());
            }
        } else if (m_json->text() == "pricingInfo" && m_json->enterArray()) {
            while (m_json->nextItem()) {
                if (m_json->enterObject())
                    readPricing(sku);
            }
        }
    }
}

/// Of several the one that began last counts.
void GoogleSkus::readPricing(GoogleSku& sku)
{
    std::string effective, unit;
    std::vector<GoogleRate> rates;
    while (m_json->nextKey()) {
        if (m_json->text() == "effectiveTime") {
            effective = dateOf(m_json->scalar());
        } else if (m_json->text() == "pricingExpression" && m_json->enterObject()) {
            while (m_json->nextKey()) {
                if (m_json->text() == "usageUnit") {
                    unit = m_json->scalar();
                } else if (m_json->text() == "tieredRates" && m_json->enterArray()) {
                    while (m_json->nextItem()) {
                        GoogleRate rate;
                        if (!m_json->enterObject())
                            continue;
                        while (m_json->nextKey()) {
                            if (m_json->text() == "startUsageAmount") {
                                rate.from = m_json->scalar();
                            } else if (m_json->text() == "unitPrice" && m_json->enterObject()) {
                                while (m_json->nextKey()) {
                                    std::string* const value = m_json->text() == "currencyCode" ? &rate.currency
                                        : m_json->text() == "units"                             ? &rate.units
                                        : m_json->text() == "nanos"                             ? &rate.nanos
                                                                                                : nullptr;
                                    if (value)
                                        *value = m_json->scalar();
                                }
                            }
                        }
                        if (rates.size() < 1000)
                            rates.push_back(std::move(rate));
                    }
                }
            }
        }
    }
    if (sku.rates.empty() || effective > sku.effectiveTime) {
        sku.effectiveTime = effective;
        sku.usageUnit = unit;
        sku.rates = std::move(rates);
    }
}

void GoogleSkus::take(const GoogleSku& sku)
{
    constexpr std::string_view source = "Google Cloud Billing catalog";
    const auto records = std::max<std::uint64_t>(1, sku.rates.size() * std::max<std::size_t>(1, sku.regions.size()));
    const auto skip = [&](std::string_view reason) { m_sink->skip(reason, sku.service + ", " + sku.description + ", " + sku.usageUnit, records); };
    GoogleMeter meter;
    if (const char* reason = mapGoogle(sku, meter))
        return skip(reason);
    if (sku.rates.empty() || sku.regions.empty())
        return skip("no rates or no regions");
    std::vector<ListedPrice> prices;
    for (const GoogleRate& rate : sku.rates) {
        const auto from = listedNumber(rate.from.empty() ? "0" : rate.from), units = listedNumber(rate.units.empty() ? "0" : rate.units),
                   nanos = listedNumber(rate.nanos.empty() ? "0" : rate.nanos);
        if (rate.currency != "USD")
            return skip("not in US dollars");
        if (!from || !units || !nanos)
            return skip("a price or tier that is no exact number");
        prices.push_back({.amount = (*units + *nanos / Decimal(1'000'000'000)) * meter.perUnit,
                          .tierFrom = *from / meter.perUnit,
                          .tierTo = {},
                          .source = source,
                          .asOf = m_today,
                          .effective = sku.effectiveTime});
    }
    const auto regions = sku.regions.size();
    if (meter.freeApart && prices.size() > 1 && prices.front().amount.isZero()) {
        prices.erase(prices.begin());
        prices.front().tierFrom = 0;
        m_sink->skip("usage at no charge, which is a setting of the service", sku.description, regions);
    }
    if (meter.from > 0 && prices.size() == 1) {
        prices.front().tierFrom = meter.from;
        if (meter.to > 0)
            prices.front().tierTo = Decimal(meter.to);
    }
    for (const std::string& region : sku.regions) {
        for (const ListedPrice& price : prices)
            m_sink->take({.provider = "gcp",
                          .service = meter.service,
                          .region = region,
                          .component = meter.component,
                          .name = meter.name,
                          .variant = meter.variant,
                          .engine = meter.engine,
                          .purchase = meter.purchase,
                          .unit = unitOf(meter.unit)},
                         price);
    }
}

}  // namespace costrata::import
