// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the Google Cloud Billing catalog: SKUs with tiered rates.
#pragma once

#include "import/json_pull.h"
#include "import/price_list.h"

namespace costrata::import {

struct GoogleRate {
    std::string from, currency, units, nanos;  ///< above so many usage units; dollars and 10^-9 dollars
};

/// A SKU as the catalog of Google states it.
struct GoogleSku {
    std::string description, service, family, group, usageType, usageUnit, effectiveTime;
    std::vector<std::string> regions;
    std::vector<GoogleRate> rates;  ///< of the newest pricingInfo
};

/// A SKU in the words of our catalog; owns its texts.
struct GoogleMeter {
    std::string_view service, component, variant, engine, unit, purchase;
    std::string name = {};
    Decimal perUnit = 1;  ///< of Google's units in one of ours
    int from = 0, to = 0;    ///< sizes that the price is for; 0: all
    bool freeApart = false;  ///< a first rate of zero is no tier
};

/// Null when mapped, else why not.
const char* mapGoogle(const GoogleSku& sku, GoogleMeter& meter);

class GoogleSkus {
public:
    GoogleSkus(JsonPull& json, PriceSink& sink, std::string today) : m_json(&json), m_sink(&sink), m_today(std::move(today)) {}

    /// As AwsJson::member.
    bool member(std::string_view key);
    bool isPage() const { return m_page; }
    ListInfo info() const { return {"Google Cloud Billing catalog, JSON", "Google Cloud Billing catalog", {}}; }

private:
    void readSku(GoogleSku& sku);
    void readPricing(GoogleSku& sku);
    void take(const GoogleSku& sku);

    JsonPull* m_json;
    PriceSink* m_sink;
    std::string m_today;
    bool m_page = false;
};

}  // namespace costrata::import
