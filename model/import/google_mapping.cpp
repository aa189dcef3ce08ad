// SPDX-License-Identifier: GPL-3.0-or-later
// What a SKU of the Google Cloud Billing catalog is in the words of our catalog, told by its service and description.
#include "import/google_skus.h"

#include <algorithm>

namespace costrata::import {
namespace {

/// A description begins so, and a place follows (" in Iowa", " (us-central1)"): the region is stated beside it.
struct SkuRule {
    std::string_view begins, unit, component, name, our;
};

/// Behind "Cloud SQL for MySQL: Zonal - ". Source: descriptions in the catalog, as the notes of pricing-db/facts/gcp-cloud-sql-2.csv quote them.
constexpr SkuRule cloudSql[] = {
    {"vCPU", "h", "compute-capacity", "Enterprise (general purpose) vCPU", "vcpu-hour"},
    {"RAM", "GiBy.h", "compute-capacity", "Enterprise (general purpose) memory", "gib-hour"},
    {"Enterprise Plus N vCPU", "h", "compute-capacity", "Enterprise Plus N2 (performance optimized) vCPU", "vcpu-hour"},
    {"Enterprise Plus N RAM", "GiBy.h", "compute-capacity", "Enterprise Plus N2 (performance optimized) memory", "gib-hour"},
    {"Micro instance", "h", "compute-instance", "db-f1-micro", "hour"},
    {"Small instance", "h", "compute-instance", "db-g1-small", "hour"},
    {"Standard storage", "GiBy.mo", "storage", "SSD storage", "gib-month"},
    {"Low cost storage", "GiBy.mo", "storage", "HDD storage", "gib-month"},
    {"Enterprise Plus Standard Storage", "GiBy.mo", "storage", "Enterprise Plus SSD storage", "gib-month"},
    {"Enterprise Plus Data Cache Storage", "GiBy.mo", "cache", "Enterprise Plus data cache storage", "gib-month"},
    {"IP address reservation", "h", "other", "idle IPv4 address", "hour"},
};

struct ServiceRule {
    std::string_view service, ours, variant, engine;
    SkuRule sku;
    int perUnit = 1;
    int from = 0, to = 0;    ///< of the sizes that the meter is for; 0: all
    bool freeApart = false;  ///< usage at no charge is counted by the day: a setting of the service, not a tier
};
constexpr ServiceRule services[] = {
    {"Cloud Memorystore for Redis", "memorystore", "basic", "redis", {"Redis Capacity Basic M1", "GiBy.h", "cache", "Redis Basic M1 capacity",
     "gib-hour"}, 1, 1, 4},
    {"Cloud Memorystore for Redis", "memorystore", "basic", "redis", {"Redis Capacity Basic M2", "GiBy.h", "cache", "Redis Basic M2 capacity",
     "gib-hour"}, 1, 5, 10},
    {"Cloud Memorystore for Redis", "memorystore", "basic", "redis", {"Redis Capacity Basic M3", "GiBy.h", "cache", "Redis Basic M3 capacity",
     "gib-hour"}, 1, 11, 35},
    {"Cloud Memorystore for Redis", "memorystore", "basic", "redis", {"Redis Capacity Basic M4", "GiBy.h", "cache", "Redis Basic M4 capacity",
     "gib-hour"}, 1, 36, 100},
    {"Cloud Memorystore for Redis", "memorystore", "basic", "redis", {"Redis Capacity Basic M5", "GiBy.h", "cache", "Redis Basic M5 capacity",
     "gib-hour"}, 1, 101, 0},
    {"Cloud Memorystore for Redis", "memorystore", "standard", "redis", {"Redis Capacity Standard M1", "GiBy.h", "cache",
     "Redis Standard M1 capacity", "gib-hour"}, 1, 1, 4},
    {"Cloud Memorystore for Redis", "memorystore", "standard", "redis", {"Redis Capacity Standard M2", "GiBy.h", "cache",
     "Redis Standard M2 capacity", "gib-hour"}, 1, 5, 10},
    {"Cloud Memorystore for Redis", "memorystore", "standard", "redis", {"Redis Capacity Standard M3", "GiBy.h", "cache",
     "Redis Standard M3 capacity", "gib-hour"}, 1, 11, 35},
    {"Cloud Memorystore for Redis", "memorystore", "standard", "redis", {"Redis Capacity Standard M4", "GiBy.h", "cache",
     "Redis Standard M4 capacity", "gib-hour"}, 1, 36, 100},
    {"Cloud Memorystore for Redis", "memorystore", "standard", "redis", {"Redis Capacity Standard M5", "GiBy.h", "cache",
     "Redis Standard M5 capacity", "gib-hour"}, 1, 101, 0},
    {"BigQuery", "bigquery", "on-demand", "", {"Analysis", "TiBy", "compute-capacity", "on-demand query", "tib"}},
    {"BigQuery", "bigquery", "", "", {"Active Logical Storage", "GiBy.mo", "storage", "active logical storage", "gib-month"}},
    {"BigQuery", "bigquery", "", "", {"Long Term Logical Storage", "GiBy.mo", "storage", "long-term logical storage", "gib-month"}},
    {"BigQuery Reservation API", "bigquery", "autoscaling", "", {"BigQuery Standard Edition", "h", "compute-capacity", "Standard edition slot",
     "slot-hour"}},
    {"BigQuery Reservation API", "bigquery", "autoscaling", "", {"BigQuery Enterprise Edition", "h", "compute-capacity", "Enterprise edition slot",
     "slot-hour"}},
    {"BigQuery Reservation API", "bigquery", "autoscaling", "", {"BigQuery Enterprise Plus Edition", "h", "compute-capacity",
     "Enterprise Plus edition slot", "slot-hour"}},
    {"Cloud Firestore", "firestore", "regional", "", {"Cloud Firestore Read Ops", "count", "requests-read", "document reads (Standard edition)",
     "100k-requests"}, 100'000, 0, 0, true},
    {"Cloud Firestore", "firestore", "regional", "", {"Cloud Firestore Entity Writes", "count", "requests-write",
     "document writes (Standard edition)", "100k-requests"}, 100'000, 0, 0, true},
    {"Cloud Firestore", "firestore", "regional", "", {"Cloud Firestore Entity Deletes", "count", "requests-write",
     "document deletes (Standard edition)", "100k-requests"}, 100'000, 0, 0, true},
};

/// Whether the text is the beginning, with nothing or a place behind it.
bool isThis(std::string_view text, std::string_view begins)
{
    if (!text.starts_with(begins))
        return false;
    const std::string_view rest = text.substr(begins.size());
    return rest.empty() || rest.starts_with(" in ") || rest.starts_with(" (") || rest.starts_with(" for ");
}

/// MySQL's first machine types are sold whole: "16 vCPU + 104GB RAM" is db-n1-highmem-16.
std::string n1Machine(std::string_view text)
{
    const std::size_t vcpu = text.find(" vCPU + "), gb = text.find("GB RAM");
    if (vcpu == text.npos || gb == text.npos || gb < vcpu + 8)
        return {};
    const auto count = Decimal::parse(text.substr(0, vcpu)), memory = Decimal::parse(text.substr(vcpu + 8, gb - vcpu - 8));
    if (!count || !memory || !isThis(text.substr(gb), "GB RAM"))
        return {};
    const char* kind = *memory == *count * Decimal::parse("6.5").value() ? "highmem" : *memory == *count * Decimal::parse("3.75").value() ? "standard" : nullptr;
    return kind ? std::string("db-n1-") + kind + "-" + std::string(text.substr(0, vcpu)) : std::string();
}

constexpr const char* unknownSku = "a SKU that is not priced here";

const char* mapCloudSql(const GoogleSku& sku, GoogleMeter& meter)
{
    struct Engine {
        std::string_view name, engine;
    };
    static constexpr Engine engines[] = {{"MySQL", "mysql"}, {"PostgreSQL", "postgresql"}, {"SQL Server", "sqlserver"}};
    for (const Engine& engine : engines) {
        for (const std::string_view variant : {"zonal", "regional"}) {
            const std::string begins = "Cloud SQL for " + std::string(engine.name) + (variant == "zonal" ? ": Zonal - " : ": Regional - ");
            if (!std::string_view(sku.description).starts_with(begins))
                continue;
            const std::string_view rest = std::string_view(sku.description).substr(begins.size());
            meter = {.service = "cloud-sql", .component = "compute-instance", .variant = variant, .engine = engine.engine, .unit = "hour",
                .purchase = "on-demand"};
            const auto rule = std::ranges::find_if(cloudSql, [&](const SkuRule& r) { return isThis(rest, r.begins); });
            if (rule != std::end(cloudSql)) {
                if (sku.usageUnit != rule->unit)
                    return "a unit that the catalog does not use for this";
                meter.component = rule->component;
                meter.name = rule->name;
                meter.unit = rule->our;
                return nullptr;
            }
            meter.name = engine.engine == "mysql" && sku.usageUnit == "h" ? n1Machine(rest) : std::string();
            return meter.name.empty() ? unknownSku : nullptr;
        }
    }
    return unknownSku;
}

}  // namespace

const char* mapGoogle(const GoogleSku& sku, GoogleMeter& meter)
{
    if (sku.usageType != "OnDemand")
        return sku.usageType.starts_with("Commit") ? "a commitment by spend, which is not priced here" : "neither on demand nor a commitment";
    if (sku.service == "Cloud SQL")
        return mapCloudSql(sku, meter);
    const char* reason = "a service that is not priced here";
    for (const ServiceRule& rule : services) {
        if (rule.service != sku.service)
            continue;
        reason = unknownSku;
        if (!isThis(sku.description,
            rule.sku.begins) && !(rule.ours == "memorystore" && std::string_view(sku.description).starts_with(std::string(rule.sku.begins) + " ")))
            continue;
        if (sku.usageUnit != rule.sku.unit)
            return "a unit that the catalog does not use for this";
        meter = {.service = rule.ours, .component = rule.sku.component, .variant = rule.variant, .engine = rule.engine, .unit = rule.sku.our,
            .purchase = "on-demand",
                 .name = std::string(rule.sku.name), .perUnit = Decimal(rule.perUnit), .from = rule.from, .to = rule.to, .freeApart = rule.freeApart};
        return nullptr;
    }
    return reason;
}

}  // namespace costrata::import
