// SPDX-License-Identifier: GPL-3.0-or-later
// A service: one database product, one file under services/<provider>/. It declares its parameters and how it bills.
#pragma once

#include "billing/bill_builder.h"
#include "catalog/price_book.h"
#include "services/parameters.h"
#include "services/prices.h"
#include "services/sizing.h"
#include "services/traits.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace costrata {

class TopologyBuilder;

/// A setting that the vendor would not accept, or that makes the bill misleading.
struct Problems {
    std::vector<std::string> texts;
    void add(std::string text) { texts.push_back(std::move(text)); }
};

/// Settings under which a service is another thing to compare: "Multi-AZ", "Serverless". Parameter ids and values as in
/// a workspace file; what is not named keeps its default.
struct Configuration {
    const char* name;
    std::vector<std::pair<const char*, const char*>> settings = {};
};

/// How a service bills: the lines of all parts, in their order. Several parts where each reads few of the settings: the
/// search of all configurations (explore/space.h) then bills a part once for settings that are equal in what it reads.
class Billing {
public:
    using Part = void (*)(const Settings&, const Prices&, BillBuilder&);
    Billing(Part whole) : m_parts{whole} {}
    Billing(std::initializer_list<Part> parts) : m_parts(parts) {}

    const std::vector<Part>& parts() const { return m_parts; }
    void operator()(const Settings& s, const Prices& prices, BillBuilder& out) const
    {
        for (const Part part : m_parts)
            part(s, prices, out);
    }

    friend Billing operator+(Billing first, const Billing& then)
    {
        first.m_parts.insert(first.m_parts.end(), then.m_parts.begin(), then.m_parts.end());
        return first;
    }

private:
    std::vector<Part> m_parts;
};

struct Service {
    const char* id;         ///< "aws.rds": a contract in files and on the command line
    const char* name;       ///< "Amazon RDS"
    const char* provider;   ///< "AWS"
    const char* summary;    ///< one line: what it is
    /// Where its prices stand in the catalog; the first is the service's own.
    std::vector<CatalogService> catalogs;
    const Parameters* parameters;
    Billing bill;
    void (*check)(const Settings&, Problems&) = nullptr;
    void (*traits)(const Settings&, Traits&) = nullptr;
    void (*topology)(const Settings&, TopologyBuilder&) = nullptr;  ///< its nodes, links and what makes up for a loss
    /// How the service is sold; traits and comparison tables are given for each. Empty: one configuration, the defaults.
    std::vector<Configuration> configurations = {};
    std::vector<Symbol> kinds = {};         ///< of workload::kind, that it is made for
    std::vector<Symbol> engines = {};  ///< of workload::engine, that it is compatible with
    /// What of it serves a workload of one of its kinds and engines.
    void (*size)(Sizing&) = nullptr;
    /// False for a companion that serves beside a database (a cache in front of it, a migration into it) and cannot be
    /// one: it is sized on request, but never listed among the alternatives for a workload.
    bool alternative = true;
    /// It runs on machines of one's own.
    bool ownMachines = false;
    /// Since when its vendor takes no new customers: "20 June 2025"; empty: it does.
    const char* closedSince = "";
    /// The clouds in which the service of a vendor without a cloud of its own runs, as these name themselves in `provider`; empty: not stated.
    std::vector<const char*> clouds = {};
    /// Regions for a vendor with one worldwide price list; empty: the regions of the catalog.
    std::vector<const char*> fixedRegions = {};
    const char* defaultRegion;
    const char* source;  ///< where the billing rules come from
    std::vector<const char*> notModelled = {};  ///< what the vendor also bills or sells and this program leaves out

    std::vector<Symbol> regions(const PriceBook& book) const;
    Traits traitsOf(const Settings& settings) const;
    /// Default settings, with choices from the catalog set to a name that is offered in the region.
    Settings initialSettings(const PriceBook& book, Symbol region) const;
    /// The initial settings changed to a configuration. Precondition: the configuration is one of the service's own.
    Settings settingsOf(const Configuration& configuration, const PriceBook& book, Symbol region) const;
};

/// Changes settings to a configuration of their service, and choices that are then not offered to ones that are.
void configure(Settings& settings, const Configuration& configuration, const Prices& prices);
/// Sets each choice from the catalog that is not offered with these settings to the first one that is.
void chooseOffered(Settings& settings, const Prices& prices);

/// Every service of the program, in the order of provider and name.
const std::vector<const Service*>& allServices();
const Service* findService(std::string_view id);

/// A service file ends with one of these at namespace scope; nothing else lists the services.
struct RegisterService {
    explicit RegisterService(const Service& service);
};

}  // namespace costrata
