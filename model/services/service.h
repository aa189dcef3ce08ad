// SPDX-License-Identifier: GPL-3.0-or-later
// A service: one database product, one file under services/<provider>/. It declares its parameters and how it bills.
#pragma once

#include "billing/bill_builder.h"
#include "catalog/price_book.h"
#include "services/parameters.h"
#include "services/prices.h"

#include <string>
#include <string_view>
#include <vector>

namespace costrata {

/// A setting that the vendor would not accept, or that makes the bill misleading.
struct Problems {
    std::vector<std::string> texts;
    void add(std::string text) { texts.push_back(std::move(text)); }
};

struct Service {
    const char* id;         ///< "aws.rds": a contract in files and on the command line
    const char* name;       ///< "Amazon RDS"
    const char* provider;   ///< "AWS"
    const char* summary;    ///< one line: what it is
    /// Where its prices stand in the catalog; the first is the service's own.
    std::vector<CatalogService> catalogs;
    const Parameters* parameters;
    void (*bill)(const Settings&, const Prices&, BillBuilder&);
    void (*check)(const Settings&, Problems&) = nullptr;
    /// Regions for a vendor with one worldwide price list; empty: the regions of the catalog.
    std::vector<const char*> fixedRegions = {};
    const char* defaultRegion;
    const char* source;  ///< where the billing rules come from

    std::vector<Symbol> regions(const PriceBook& book) const;
    /// Default settings, with choices from the catalog set to a name that is offered in the region.
    Settings initialSettings(const PriceBook& book, Symbol region) const;
};

/// Every service of the program, in the order of provider and name.
const std::vector<const Service*>& allServices();
const Service* findService(std::string_view id);

/// A service file ends with one of these at namespace scope; nothing else lists the services.
struct RegisterService {
    explicit RegisterService(const Service& service);
};

}  // namespace costrata
