// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the Azure Retail Prices API.
#pragma once

#include "import/json_pull.h"
#include "import/price_list.h"

#include <vector>

namespace costrata::import {

/// An item as the API states it.
struct AzureItem {
    std::string currencyCode, retailPrice, tierMinimumUnits, armRegionName, effectiveStartDate, meterName, productName, skuName, serviceName, unitOfMeasure, type,
        reservationTerm, armSkuName, isPrimaryMeterRegion;
    std::vector<std::pair<std::string, std::string>> savingsPlan;  ///< term and price
};

/// An item in the words of the catalog; owns its texts.
struct AzureMeter {
    std::string_view service, component, variant, engine, unit;
    std::string name = {}, vcpu = {};
    bool plans = true;  ///< the savings-plan price beside it is for the same
    Decimal included = 0;  ///< usage at no charge, below the first tier
};

/// Null when mapped, else why not.
const char* mapAzure(const AzureItem& item, AzureMeter& meter);

class AzureRetail {
public:
    AzureRetail(JsonPull& json, PriceSink& sink, std::string today) : m_json(&json), m_sink(&sink), m_today(std::move(today)) {}

    /// As AwsJson::member.
    bool member(std::string_view key);
    bool isPage() const { return m_page; }
    ListInfo info() const { return {"Azure Retail Prices API, JSON", "Azure Retail Prices", {}}; }

private:
    void readItem(AzureItem& item);
    void take(const AzureItem& item);

    JsonPull* m_json;
    PriceSink* m_sink;
    std::string m_today;
    bool m_page = false;
};

}  // namespace costrata::import
