// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/azure/sql_database_parameters.h"

#include "services/azure/hybrid_benefit.h"

namespace costrata::sqldatabase {
namespace {

const Symbol singleDatabase{"single"}, elasticPool{"pool"};
const Symbol savingsPlan1y{"savings-plan-1y"}, savingsPlan3y{"savings-plan-3y"};
const char* const backupDocs = "Azure SQL documentation: automated backups; automated backups for Hyperscale";
const char* const reservedDocs = "Azure SQL documentation: reserved capacity; Azure savings plan for databases";

bool isDtuSingle(const Settings& s);
bool mayBeZoned(const Settings& s);
bool mayPool(const Settings& s);
bool hasProvisionedNamed(const Settings& s);
std::vector<Option> offeredSizes(const Settings& s, const Prices& prices);
std::vector<Option> offeredPoolSizes(const Settings& s, const Prices& prices);
std::vector<Option> offeredHardware(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);

}  // namespace

Parameters parameters;
const Choice model = parameters.choice({.id = "model", .label = "Purchasing model", .group = "Compute",
    .options = {{vcore, "vCore, provisioned"}, {serverless, "vCore, serverless"}, {dtu, "DTU"}}, .chosen = "vcore",
    .help = "DTU: one daily price for compute, included storage and backups. vCore: each part on its own meter."});
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{singleDatabase, "Single database"}, {elasticPool, "Elastic pool"}}, .chosen = "single", .when = mayPool,
    .help = "A pool is one set of resources that its databases share; they cost nothing of their own.", .source = vcoreDocs});
const Choice size = parameters.choice({.id = "size", .label = "Size", .group = "Compute", .chosen = "S3", .offers = offeredSizes, .when = isDtuSingle});
const Choice poolSize = parameters.choice({.id = "poolSize", .label = "Pool size", .group = "Compute", .chosen = "Standard pool 100 eDTU",
    .offers = offeredPoolSizes, .when = isDtuPool});
const Choice tier = parameters.choice({.id = "tier", .label = "Service tier", .group = "Compute",
    .options = {{generalPurpose, "General Purpose"}, {businessCritical, "Business Critical"}, {hyperscale, "Hyperscale"}}, .chosen = "general-purpose", .when = isVcore,
    .help = "Business Critical holds three further replicas, one of them readable, in its price.", .source = vcoreDocs});
const Choice hardware = parameters.choice({.id = "hardware", .label = "Hardware", .group = "Compute", .chosen = "Gen5", .offers = offeredHardware, .when = isProvisioned});
const Number vcores = parameters.number({.id = "vcores", .label = "vCores", .group = "Compute", .min = 2, .max = 128, .initial = 4, .whole = true, .step = 2,
    .when = isProvisioned, .source = vcoreDocs});
const Number minVcores = parameters.number({.id = "minVcores", .label = "Minimum vCores", .group = "Compute", .min = 0.5_d, .max = 80, .initial = 0.5_d, .step = 0.25_d,
    .when = isServerless, .help = "Billed at least while online, with 3 GB of memory each (2.02 to 2.1 GB at half a vCore).", .source = serverlessDocs});
const Number maxVcores = parameters.number({.id = "maxVcores", .label = "Maximum vCores", .group = "Compute", .min = 1, .max = 80, .initial = 4, .whole = true,
    .when = isServerless, .help = "Limits the use; not billed itself.", .source = serverlessDocs});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Active hours", .group = "Compute", .unit = "hours / month", .max = hoursPerMonth,
    .initial = hoursPerMonth, .step = 10, .when = isServerless, .help = "With load; the auto-pause delay after it counts too."});
const Asked averageVcores = parameters.asked({.id = "averageVcores", .label = "vCores used while active, average", .group = "Compute", .max = 80,
    .step = 0.25_d,
    .grows = Grows::Load, .when = isServerless});
const Asked averageMemory = parameters.asked({.id = "averageMemory", .label = "Memory used while active, average", .group = "Compute", .unit = "GB", .max = 240, .when = isServerless,
    .help = "Each 3 GB bill as much as one vCore when that is more.", .source = serverlessDocs});
const Flag autoPause = parameters.flag({.id = "autoPause", .label = "Auto-pause", .group = "Compute", .initial = 1, .when = mayPause,
    .help = "Idle hours cost no compute. Without it they are billed at the minimum.", .source = serverlessDocs});
const Flag zoneRedundant = parameters.flag({.id = "zoneRedundant", .label = "Zone-redundant", .group = "Compute", .initial = 1, .when = mayBeZoned,
    .help = "General Purpose: a surcharge on each vCore and zone-redundant storage. Business Critical and DTU Premium: in the price; not for DTU Basic and Standard. "
            "Hyperscale: needs an HA replica.",
    .source = "Azure reliability documentation: SQL Database"});
const Number haReplicas = parameters.number({.id = "haReplicas", .label = "HA replicas", .group = "Compute", .max = 4, .initial = 1, .whole = true, .when = isHyperscale,
    .help = "Hyperscale failover targets that also serve reads, of the primary's size; they share its storage.", .source = "Azure SQL documentation: Hyperscale service tier"});
const Number namedReplicas = parameters.number({.id = "namedReplicas", .label = "Named replicas", .group = "Compute", .max = 30, .initial = 0, .whole = true, .when = isHyperscale,
    .help = "Hyperscale read replicas of their own size on the same storage.", .source = "Azure SQL documentation: Hyperscale service tier"});
const Number namedVcores = parameters.number({.id = "namedVcores", .label = "vCores of each named replica", .group = "Compute", .min = 2, .max = 128, .initial = 4,
    .whole = true, .step = 2, .when = hasProvisionedNamed});
const Flag hybridBenefit = parameters.flag({.id = "hybridBenefit", .label = "Azure Hybrid Benefit", .group = "Compute", .when = needsLicence,
    .help = azure::hybridBenefitHelp, .source = azure::hybridBenefitDocs});

const Number maxSize = parameters.number({.id = "maxSize", .label = "Maximum data size", .group = "Storage", .unit = "GB", .min = 1, .max = 131072, .initial = 100,
    .whole = true, .step = 10, .grows = Grows::Data,
    .help = "Billed as configured, whether used or not; Hyperscale bills what is allocated, in steps of 10 GB. "
                                       "One GB of the console is one GB of the price list.", .source = vcoreDocs});

const Choice redundancy = parameters.choice({.id = "backupRedundancy", .label = "Backup redundancy", .group = "Backup",
    .options = {{lrs, "Local"}, {zrs, "Zone"}, {raGrs, "Geo"}, {raGzrs, "Geo and zone"}}, .chosen = "ra-gzrs"});
const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .min = 1, .max = 35, .initial = 7,
    .whole = true, .when = isVcore, .source = backupDocs});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2, .when = isVcore,
    .help = "Our assumption, change it: the share of the data that each day of retention adds to the backups."});
const Number longTerm = parameters.number({.id = "longTermBackups", .label = "Long-term backups", .group = "Backup", .unit = "GB", .max = 10'000'000, .initial = 0, .step = 100,
    .grows = Grows::Data, .help = "All weekly, monthly and yearly backups kept; billed from the first GB.", .source = backupDocs});

const Regions geoSecondaries = parameters.regions({.id = "geoSecondaries", .label = "Geo-secondaries", .group = "Replication",
    .help = "Readable copies in other regions, of the primary's tier and size, each billed in full there. Backups are taken on the primary only.", .source = geoDocs});
const Flag geoZoneRedundant = parameters.flag({.id = "geoZoneRedundant", .label = "Zone-redundant geo-secondaries", .group = "Replication", .when = hasGeo});
const Number geoReplicas = parameters.number({.id = "geoReplicas", .label = "HA replicas of each geo-secondary", .group = "Replication", .max = 4, .initial = 0, .whole = true,
    .when = hasHyperscaleGeo});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .chosen = "on-demand", .offers = offeredPurchases, .when = isVcore,
    .help = "Covers compute only, of all replicas; licence, storage and backups stay. Serverless cannot be reserved.", .source = reservedDocs});

const azure::ReplicationTransfer replication(parameters, hasGeo);
const azure::InternetTransfer transfer(parameters);

bool isDtu(const Settings& s) { return s[model] == dtu; }
bool isVcore(const Settings& s) { return !isDtu(s); }
bool isProvisioned(const Settings& s) { return s[model] == vcore; }
bool isServerless(const Settings& s) { return s[model] == serverless; }
bool isDtuPool(const Settings& s) { return isDtu(s) && s[deployment] == elasticPool; }
bool isHyperscale(const Settings& s) { return isVcore(s) && s[tier] == hyperscale; }
const azure::DtuSize* dtuSizeOf(const Settings& s) { return azure::findDtuSize(s[isDtuPool(s) ? poolSize : size]); }
bool isPremium(const Settings& s) { return isDtu(s) && dtuSizeOf(s) && dtuSizeOf(s)->tier == azure::DtuTier::Premium; }
bool isZoned(const Settings& s) { return mayBeZoned(s) && s[zoneRedundant]; }
bool mayPause(const Settings& s) { return isServerless(s) && s[tier] == generalPurpose; }
bool needsLicence(const Settings& s) { return isProvisioned(s) && s[tier] != hyperscale; }
bool hasGeo(const Settings& s) { return !s[geoSecondaries].empty(); }
bool hasHyperscaleGeo(const Settings& s) { return isHyperscale(s) && hasGeo(s); }

const azure::TierMeters& metersOf(const Settings& s) { return azure::metersOf(s[tier]); }
const azure::HardwareMeter* hardwareOf(const Settings& s) { return azure::findHardware(s[tier], s[hardware]); }

namespace {

bool mayPool(const Settings& s) { return !isServerless(s); }
bool isDtuSingle(const Settings& s) { return isDtu(s) && s[deployment] == singleDatabase; }
bool mayBeZoned(const Settings& s) { return isVcore(s) || isPremium(s); }
bool hasProvisionedNamed(const Settings& s) { return isProvisioned(s) && isHyperscale(s) && !s[namedReplicas].isZero(); }

std::vector<Option> offeredSizes(const Settings&, const Prices& prices)
{
    return classOptions(prices, {component::computeInstance, {}, singleVariant, sqlserver, purchase::onDemand});
}
std::vector<Option> offeredPoolSizes(const Settings&, const Prices& prices)
{
    return classOptions(prices, {component::computeInstance, {}, poolVariant, sqlserver, purchase::onDemand});
}
std::vector<Option> offeredHardware(const Settings& s, const Prices& prices)
{
    std::vector<Option> options;
    for (const azure::HardwareMeter& h : azure::hardwareMeters()) {
        const auto price = prices.find<Dimension::VcoreTime>({component::computeCapacity, h.meter, metersOf(s).provisioned, sqlserver, purchase::onDemand});
        if (h.tier == s[tier] && price)
            options.push_back({h.series, h.label, "$" + price.tiers.front().amount.toString() + " / vCore-hour"});
    }
    return options;
}
std::vector<Option> offeredPurchases(const Settings& s, const Prices&)
{
    if (isServerless(s))
        return {{purchase::onDemand, "Pay as you go"}, {savingsPlan1y, "Savings plan, 1 year"}, {savingsPlan3y, "Savings plan, 3 years"}};
    return {{purchase::onDemand, "Pay as you go"}, {savingsPlan1y, "Savings plan, 1 year"}, {purchase::reserved1yNo, "Reserved, 1 year"},
            {purchase::reserved3yNo, "Reserved, 3 years"}};
}

}  // namespace
}  // namespace costrata::sqldatabase
