// SPDX-License-Identifier: GPL-3.0-or-later
// What a product of an AWS price list is in the words of the catalog, told by its service code, usage type and operation.
#pragma once

#include "import/price_list.h"

namespace costrata::import {

/// Of a product's attributes, those that tell what it is. Savings-plan rates state only the first five.
struct AwsProduct {
    std::string_view service;     ///< "AmazonRDS"
    std::string_view region;      ///< "eu-central-1"
    std::string_view usageType;   ///< "EUC1-InstanceUsage:db.r6g.xl"
    std::string_view operation;   ///< "CreateDBInstance:0014"
    std::string_view instanceType = {};
    std::string_view locationType = {};   ///< "AWS Region"; others are not mapped
    std::string_view engine = {};         ///< databaseEngine: "PostgreSQL", "Any"
    std::string_view deployment = {};     ///< "Single-AZ", "Multi-AZ", "Multi-AZ (readable standbys)"
    std::string_view volumeType = {};     ///< "General Purpose-GP3"
    std::string_view vcpu = {}, memory = {};  ///< "4", "32 GiB"
};

/// A product as the catalog calls it; the unit and the purchase option come with each price. Owns what is not of the tables.
struct AwsMeter {
    std::string_view service, component, variant, engine;
    std::string region, name, vcpu, memoryGib;
    std::string_view unit;      ///< of the catalog
    std::int64_t perUnit = 1;   ///< of the list's units in one of the catalog's: a million requests
};

/// Whether a list of this offer can hold prices of the catalog: "AmazonRDS".
bool isAwsDatabaseOffer(std::string_view offer);

/// Null when mapped, else why not.
const char* mapAws(const AwsProduct& product, AwsMeter& meter);

/// What the catalog calls the product when it is bought so: some savings-plan rates have names of their own.
std::string_view awsName(const AwsMeter& meter, bool savingsPlan);

/// Purchase option of a reservation ("1yr", "No Upfront"); empty when the catalog has none of the kind.
std::string_view awsReservation(std::string_view length, std::string_view option);

/// The price in the catalog's unit, or an empty optional when the list's unit is not one that the meter can have.
std::optional<ListedPrice> awsPrice(const AwsMeter& meter, std::string_view unit, Decimal amount, Decimal from, std::optional<Decimal> to);

}  // namespace costrata::import
