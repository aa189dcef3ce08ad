// SPDX-License-Identifier: GPL-3.0-or-later
// What a usage export says: spend by service, region and category, and the hourly usage of what can be committed.
#pragma once

#include "billing/bill.h"
#include "commitments/hourly_readings.h"
#include "usage/charges.h"

#include <map>

namespace costrata::usage {

/// One service as vendors bill it; several of Costrata's may be on its lines.
struct BilledService {
    const char* name;                         ///< "Amazon RDS"
    std::vector<const char*> names;           ///< in exports: product codes and FOCUS's service names
    std::vector<const char*> services;        ///< of Costrata
    const char* catalog;                      ///< of its commitment pools: "aws/rds"; empty: none is read
};
std::span<const BilledService> billedServices();
const BilledService* billedService(std::string_view exportName);
/// By the service's id; null for what no export is read of.
const BilledService* billedServiceOf(std::string_view service);

/// By the words of AWS's usage types and of descriptions.
Category categoryOf(const Charge& charge);
/// "aws/rds/us-east-1/db.r6g.large/single-az/postgresql", as commitments::poolNamed() takes it; empty when the charge is of no such thing.
std::string poolOf(const Charge& charge, const BilledService& service);

struct Spend {
    Money billed, effective;
    std::array<Money, kindCount> byKind;  ///< as billed
    std::uint64_t rows = 0;
};

struct SpendKey {
    const BilledService* service;
    std::string region;
    Category category;
    friend auto operator<=>(const SpendKey& a, const SpendKey& b) = default;
};

struct Export {
    Layout layout;
    std::map<SpendKey, Spend> spend;      ///< of databases; credits, refunds and taxes among them
    std::map<std::string, Spend> others;  ///< of services that are no databases, by their names in the file
    std::uint64_t rows = 0, databaseRows = 0;
    std::int64_t start = 0, end = 0;      ///< hours since 1970 of the databases' usage
    commitments::HourlyReadings readings;  ///< when they were asked for
    std::vector<std::string> notes;

    int hours() const { return static_cast<int>(end - start); }
};

/// Memory grows with services, regions and pooled hours, never with rows. Fails, naming file and line, on what is no such export, on another currency
/// than US dollars, and on more than 20 million pooled hours.
Result<Export> readExport(ByteSource& source, const std::string& file, bool withPools);

}  // namespace costrata::usage
