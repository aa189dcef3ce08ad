// SPDX-License-Identifier: GPL-3.0-or-later
// AWS lists as JSON: products by SKU, then their terms by SKU; or savings-plan rates.
#include "import/aws_lists.h"

#include <algorithm>

namespace costrata::import {
namespace {

std::optional<std::array<char, 16>> skuOf(std::string_view text)
{
    std::array<char, 16> sku{};
    if (text.empty() || text.size() > sku.size())
        return {};
    std::ranges::copy(text, sku.begin());
    return sku;
}

}  // namespace

ListInfo AwsJson::info() const { return {m_plans ? "AWS savings-plan offer, JSON" : "AWS offer, JSON", m_offer, m_published}; }

bool AwsJson::member(std::string_view key)
{
    if (key == "offerCode") {
        m_offer = m_json->scalar();
    } else if (key == "publicationDate") {
        m_published = dateOf(m_json->scalar());
    } else if (key == "products" && !m_products) {
        readProducts();
    } else if (key == "terms") {
        readTerms();
    } else {
        return false;
    }
    return true;
}

void AwsJson::readProducts()
{
    const auto token = m_json->next();
    if (token == JsonPull::Token::ArrayBegin) {  // of the plans themselves; what they discount is in the terms
        while (m_json->nextItem()) {
        }
        return;
    }
    if (token != JsonPull::Token::ObjectBegin)
        return m_json->fail("'products' is no object");
    m_products = true;
    while (m_json->nextKey()) {
        if (!skuOf(m_json->text()))
            return m_json->fail("a SKU that is none");
        if (!m_offer.empty() && !isAwsDatabaseOffer(m_offer)) {  // its terms are skipped with it
            m_sink->skip("a service that is not priced here", m_offer + " " + std::string(m_json->text()), 1);
            continue;
        }
        if (m_index.size() == mostProducts)
            return m_json->fail("more products than any price list has");
        m_index.push_back({*skuOf(m_json->text()), unmapped});
        readProduct();
    }
    std::ranges::stable_sort(m_index, {}, &Product::sku);
    if (const auto twice = std::ranges::adjacent_find(m_index, {}, &Product::sku); twice != m_index.end())
        m_json->fail("SKU " + std::string(twice->sku.begin(), std::ranges::find(twice->sku, '\0')) + " stands twice");
}

void AwsJson::readProduct()
{
    if (!m_json->enterObject())
        return;
    enum { Service, Region, Usage, Operation, InstanceType, LocationType, Engine, Deployment, Volume, Vcpu, Memory, Count };
    constexpr std::array<std::string_view, Count> names{"servicecode",  "regionCode",   "usagetype",      "operation",
                                                        "instanceType", "locationType", "databaseEngine", "deploymentOption",
                                                        "volumeType",   "vcpu",         "memory"};
    std::array<std::string, Count> values;
    while (m_json->nextKey()) {
        if (m_json->text() != "attributes" || !m_json->enterObject())
            continue;
        while (m_json->nextKey()) {
            const auto name = std::ranges::find(names, m_json->text());
            if (name != names.end())
                values[static_cast<std::size_t>(name - names.begin())] = m_json->scalar();
        }
    }
    AwsMeter meter;
    const char* reason = mapAws({.service = values[Service].empty() ? m_offer : values[Service],
                                 .region = values[Region],
                                 .usageType = values[Usage],
                                 .operation = values[Operation],
                                 .instanceType = values[InstanceType],
                                 .locationType = values[LocationType],
                                 .engine = values[Engine],
                                 .deployment = values[Deployment],
                                 .volumeType = values[Volume],
                                 .vcpu = values[Vcpu],
                                 .memory = values[Memory]},
                                meter);
    if (m_json->failed())
        return;
    if (reason)
        return m_sink->skip(reason, values[Service] + " " + values[Usage] + " " + values[Operation], 1);
    if (m_meters.size() == mostMeters)
        return m_json->fail("more products than any price list has");
    m_index.back().meter = static_cast<std::uint32_t>(m_meters.size());
    m_meters.push_back(std::move(meter));
}

const AwsJson::Product* AwsJson::find(std::string_view sku) const
{
    const auto wanted = skuOf(sku);
    if (!wanted)
        return nullptr;
    const auto it = std::ranges::lower_bound(m_index, *wanted, {}, &Product::sku);
    return it != m_index.end() && it->sku == *wanted ? &*it : nullptr;
}

void AwsJson::readTerms()
{
    if (m_json->next() != JsonPull::Token::ObjectBegin)
        return m_json->fail("'terms' is no object");
    if (m_published.empty())
        return m_json->fail("terms stand before the date of publication");
    m_source = "AWS price list " + m_offer;
    while (m_json->nextKey()) {
        const std::string kind(m_json->text());
        if (kind == "savingsPlan") {
            m_plans = true;
            if (m_source.ends_with(' '))
                m_source = "AWS price list of savings plans";
            readPlans();
        } else if (!m_products) {
            return m_json->fail("terms stand before the products that they are for");
        } else if (kind == "OnDemand" || kind == "Reserved") {
            readTermsOf(kind == "Reserved");
        }
    }
}

void AwsJson::readTermsOf(bool reserved)
{
    if (!m_json->enterObject())
        return;
    while (m_json->nextKey()) {
        const std::string sku(m_json->text());
        const Product* product = find(sku);
        if (!product && isAwsDatabaseOffer(m_offer))
            m_sink->skip("terms of a SKU that is no product of the file", sku, 1);
        if (!product || product->meter == unmapped || !m_json->enterObject())  // the unmapped are counted with the product
            continue;
        while (m_json->nextKey()) {  // a term: its attributes stand behind its prices
            if (!m_json->enterObject())
                continue;
            std::string effective, length, option;
            struct Dimension {
                std::string unit, amount, currency, from, to;
            };
            std::vector<Dimension> dimensions;
            while (m_json->nextKey()) {
                if (m_json->text() == "effectiveDate") {
                    effective = dateOf(m_json->scalar());
                } else if (m_json->text() == "termAttributes" && m_json->enterObject()) {
                    while (m_json->nextKey()) {
                        if (m_json->text() == "LeaseContractLength")
                            length = m_json->scalar();
                        else if (m_json->text() == "PurchaseOption")
                            option = m_json->scalar();
                    }
                } else if (m_json->text() == "priceDimensions" && m_json->enterObject()) {
                    while (m_json->nextKey()) {
                        if (dimensions.size() == 1000)
                            return m_json->fail("more than a thousand prices of one term");
                        if (!m_json->enterObject())
                            continue;
                        Dimension d;
                        while (m_json->nextKey()) {
                            if (m_json->text() == "unit")
                                d.unit = m_json->scalar();
                            else if (m_json->text() == "beginRange")
                                d.from = m_json->scalar();
                            else if (m_json->text() == "endRange")
                                d.to = m_json->scalar();
                            else if (m_json->text() == "pricePerUnit" && m_json->enterObject()) {
                                while (m_json->nextKey()) {
                                    if (d.currency == "USD")
                                        continue;
                                    d.currency = m_json->text();
                                    d.amount = m_json->scalar();
                                }
                            }
                        }
                        dimensions.push_back(std::move(d));
                    }
                }
            }
            if (m_json->failed())
                return;
            for (const Dimension& d : dimensions)
                takeAwsPrice(*m_sink, m_meters[product->meter],
                             {.unit = d.unit,
                              .amount = d.amount,
                              .currency = d.currency,
                              .from = d.from,
                              .to = d.to,
                              .purchase = reserved ? awsReservation(length, option) : "on-demand",
                              .source = m_source,
                              .asOf = m_published,
                              .effective = effective,
                              .what = sku});
        }
    }
}

void AwsJson::readPlans()
{
    if (!m_json->enterArray())
        return;
    while (m_json->nextItem()) {
        if (!m_json->enterObject())
            continue;
        std::string effective, description, length, unit;
        while (m_json->nextKey()) {
            if (m_json->text() == "effectiveDate") {
                effective = dateOf(m_json->scalar());
            } else if (m_json->text() == "description") {
                description = m_json->scalar();
            } else if (m_json->text() == "leaseContractLength" && m_json->enterObject()) {
                while (m_json->nextKey()) {
                    if (m_json->text() == "duration")
                        length = m_json->scalar();
                    else if (m_json->text() == "unit")
                        unit = m_json->scalar();
                }
            } else if (m_json->text() == "rates") {
                const bool known = length == "1" && unit == "year" && description.find("No Upfront") != description.npos;
                readRates(effective, known ? "savings-plan-database-1y-no-upfront" : "");
            }
        }
    }
}

void AwsJson::readRates(std::string_view effective, std::string_view bought)
{
    if (!m_json->enterArray())
        return;
    AwsMeter meter;
    while (m_json->nextItem()) {
        if (!m_json->enterObject())
            continue;
        std::string service, usage, operation, region, unit, amount, currency;
        while (m_json->nextKey()) {
            const std::string_view key = m_json->text();
            std::string* const value = key == "discountedServiceCode" ? &service
                : key == "discountedUsageType"                        ? &usage
                : key == "discountedOperation"                        ? &operation
                : key == "discountedRegionCode"                       ? &region
                : key == "unit"                                       ? &unit
                                                                      : nullptr;
            if (value) {
                *value = m_json->scalar();
            } else if (key == "discountedRate" && m_json->enterObject()) {
                while (m_json->nextKey()) {
                    if (m_json->text() == "price")
                        amount = m_json->scalar();
                    else if (m_json->text() == "currency")
                        currency = m_json->scalar();
                }
            }
        }
        if (m_json->failed())
            return;
        if (const char* reason = mapAws({.service = service, .region = region, .usageType = usage, .operation = operation}, meter))
            m_sink->skip(reason, service + " " + usage + " " + operation, 1);
        else
            takeAwsPrice(*m_sink, meter,
                         {.unit = unit,
                          .amount = amount,
                          .currency = currency,
                          .from = "0",
                          .to = "Inf",
                          .purchase = bought,
                          .source = m_source,
                          .asOf = m_published,
                          .effective = effective,
                          .what = usage});
    }
}

}  // namespace costrata::import
