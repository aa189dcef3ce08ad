// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/workload.h"

namespace costrata::workload {
namespace {

Parameters table;
const char* const ours = "Rule of thumb of this program, not of a vendor";

}  // namespace

const Parameters& parameters() { return table; }

const Choice kind = table.choice({.id = "kind", .label = "Kind of data", .group = "Need",
    .options = {{relational, "Relational, SQL"}, {keyValue, "Key-value"}, {document, "Documents"}, {wideColumn, "Wide columns"}, {cache, "Cache"},
                {timeSeries, "Time series"}, {graph, "Graph"}, {search, "Search"}, {analytics, "Analytics, warehouse"}},
    .chosen = "relational"});
const Choice engine = table.choice({.id = "engine", .label = "Compatible with", .group = "Need",
    .options = {{anyEngine, "Any engine"}, {postgresql, "PostgreSQL"}, {mysql, "MySQL"}, {mariadb, "MariaDB"}, {sqlserver, "SQL Server"}, {oracle, "Oracle"},
                {redis, "Redis or Valkey"}, {memcached, "Memcached"}, {mongodb, "MongoDB"}, {cassandra, "Cassandra"}},
    .chosen = "any"});
const Number data = table.number({.id = "data", .label = "Data", .group = "Need", .unit = "GB", .max = 10'000'000, .initial = 100, .step = 10, .grows = Grows::Data,
    .help = "User data. Copies in zones and replicas are the vendor's or the design's matter."});
const Number itemSize = table.number({.id = "itemSize", .label = "Item size", .group = "Need", .unit = "KB", .min = 0.001_d, .max = 16384, .initial = 1,
    .help = "A typical row, item or document."});

const Number reads = table.number({.id = "reads", .label = "Reads, average", .group = "Load", .unit = "per second", .max = 100'000'000, .initial = 500, .step = 100,
    .grows = Grows::Load, .help = "Over the active hours."});
const Number writes = table.number({.id = "writes", .label = "Writes, average", .group = "Load", .unit = "per second", .max = 100'000'000, .initial = 100, .step = 50,
    .grows = Grows::Load, .help = "Over the active hours."});
const Number peakFactor = table.number({.id = "peakFactor", .label = "Peak, times the average", .group = "Load", .min = 1, .max = 1000, .initial = 2, .step = 0.5_d});
const Number activeHours = table.number({.id = "activeHours", .label = "Active hours", .group = "Load", .unit = "hours / month", .min = 1, .max = 730, .initial = 730, .step = 10,
    .help = "Hours with any load. 730 is always; office hours are about 170."});
const Number egress = table.number({.id = "egress", .label = "Traffic to the internet", .group = "Load", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
    .grows = Grows::Load, .help = "Read by clients outside the provider's network."});

const Flag zoneRedundant = table.flag({.id = "zoneRedundant", .label = "Survives the loss of a zone", .group = "Resilience", .initial = 1});
const Choice recovery = table.choice({.id = "recovery", .label = "Disaster recovery", .group = "Resilience",
    .options = {{backupRestore, "Backup and restore"}, {pilotLight, "Pilot light: data in a second region, no load"},
                {warmStandby, "Warm standby: a smaller copy in a second region"}, {activeActive, "Active-active: both regions serve writes"}},
    .chosen = "backup-restore", .help = "What stands ready when a whole region is lost. RTO and RPO shrink, cost grows, from the first to the last."});
const Number backupDays = table.number({.id = "backupDays", .label = "Backups kept", .group = "Resilience", .unit = "days", .max = 3650, .initial = 7, .whole = true});
const Choice location = table.choice({.id = "location", .label = "Location", .group = "Resilience",
    .options = {{anyLocation, "Each service's default region"}, {unitedStates, "United States"}, {europe, "Europe"}, {asia, "Asia"}, {australia, "Australia"},
                {southAmerica, "South America"}},
    .chosen = "any"});

const Share targetUtilisation = table.share({.id = "targetUtilisation", .label = "Target utilisation", .group = "Sizing assumptions", .unit = "%", .min = 10, .max = 100,
    .initial = 65, .help = "Of provisioned capacity, at the peak.", .source = ours});
const Share workingSet = table.share({.id = "workingSet", .label = "Working set", .group = "Sizing assumptions", .unit = "%", .max = 100, .initial = 10,
    .help = "The share of the data that memory should hold, so that most reads need no disk.", .source = ours});
const Number readsPerVcpu = table.number({.id = "readsPerVcpu", .label = "Reads on a vCPU", .group = "Sizing assumptions", .unit = "per second", .min = 1, .max = 1'000'000,
    .initial = 1000, .step = 100, .help = "Small indexed reads that a vCPU of an instance serves at full use. Measure yours.", .source = ours});
const Number writesPerVcpu = table.number({.id = "writesPerVcpu", .label = "Writes on a vCPU", .group = "Sizing assumptions", .unit = "per second", .min = 1,
    .max = 1'000'000, .initial = 400, .step = 50, .help = "Small durable writes that a vCPU of an instance serves at full use. Measure yours.", .source = ours});

const std::vector<Symbol>& regionsOf(Symbol where)
{
    static const struct {
        Symbol place;
        std::vector<Symbol> regions;
    } lists[] = {
        {unitedStates, {Symbol("us-east-1"), Symbol("us-west-2"), Symbol("us-east-2"), Symbol("us-central1"), Symbol("us-east1"), Symbol("us-west1"), Symbol("eastus2"),
                        Symbol("westus2"), Symbol("centralus"), Symbol("eastus"), Symbol("westus3"), Symbol("us"), Symbol("gcp-us-central1"), Symbol("gcp-us-east1"),
                        Symbol("oregon"), Symbol("virginia")}},
        {europe, {Symbol("eu-west-1"), Symbol("eu-central-1"), Symbol("eu-west-2"), Symbol("europe-west1"), Symbol("europe-west4"), Symbol("europe-west3"),
                  Symbol("westeurope"), Symbol("northeurope"), Symbol("germanywestcentral"), Symbol("eu"), Symbol("gcp-europe-west1"), Symbol("frankfurt")}},
        {asia, {Symbol("ap-southeast-1"), Symbol("ap-northeast-1"), Symbol("ap-south-1"), Symbol("asia-southeast1"), Symbol("asia-northeast1"), Symbol("asia-south1"),
                Symbol("southeastasia"), Symbol("japaneast"), Symbol("centralindia"), Symbol("gcp-asia-southeast1"), Symbol("singapore"), Symbol("alicloud-ap-southeast-1")}},
        {australia, {Symbol("ap-southeast-2"), Symbol("ap-southeast-4"), Symbol("australia-southeast1"), Symbol("australia-southeast2"), Symbol("australiaeast"),
                     Symbol("australiasoutheast")}},
        {southAmerica, {Symbol("sa-east-1"), Symbol("southamerica-east1"), Symbol("southamerica-west1"), Symbol("brazilsouth")}},
    };
    static const std::vector<Symbol> none;
    for (const auto& row : lists) {
        if (row.place == where)
            return row.regions;
    }
    return none;
}

}  // namespace costrata::workload
