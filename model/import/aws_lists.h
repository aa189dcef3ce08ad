// SPDX-License-Identifier: GPL-3.0-or-later
// AWS price lists: offer files and savings-plan offers, as CSV and as JSON.
#pragma once

#include "bytes/byte_source.h"
#include "import/aws_mapping.h"
#include "import/json_pull.h"

#include <array>
#include <deque>
#include <vector>

namespace costrata::import {

/// Reads an offer or a savings-plan offer. Fails on what is no AWS list, naming the line.
Result<ListInfo> readAwsCsv(ByteSource& source, PriceSink& sink);

/// Reads the parts of an offer in JSON, in the order in which they stand in the file: products, then terms.
class AwsJson {
public:
    /// More than any database offer has.
    static constexpr std::size_t mostProducts = 1'000'000, mostMeters = 250'000;

    AwsJson(JsonPull& json, PriceSink& sink) : m_json(&json), m_sink(&sink) {}

    /// A member of the outermost object, whose key was just read; false: it is none of an AWS list, and still to be read.
    bool member(std::string_view key);
    bool isOffer() const { return m_products || m_plans; }
    ListInfo info() const;

private:
    using Sku = std::array<char, 16>;
    struct Product {
        Sku sku;
        std::uint32_t meter;  ///< of m_meters; `unmapped`: its prices were counted with the product
    };
    static constexpr std::uint32_t unmapped = UINT32_MAX;

    void readProducts();
    void readProduct();
    void readTerms();
    void readTermsOf(bool reserved);
    void readPlans();
    void readRates(std::string_view effective, std::string_view bought);
    const Product* find(std::string_view sku) const;

    JsonPull* m_json;
    PriceSink* m_sink;
    std::string m_offer, m_published, m_source;
    std::vector<Product> m_index;  ///< by SKU, once all are read
    std::deque<AwsMeter> m_meters;
    bool m_products = false, m_plans = false;
};

/// One price of a list as its record states it, handed on or skipped with the reason.
struct AwsPrice {
    std::string_view unit, amount, currency = "USD", from = "0", to = "Inf";
    std::string_view purchase;  ///< of the catalog; empty: one that it does not have
    std::string_view source, asOf, effective;
    std::string_view what;      ///< names the record
};
void takeAwsPrice(PriceSink& sink, const AwsMeter& meter, const AwsPrice& price);

}  // namespace costrata::import
