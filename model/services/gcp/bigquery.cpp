// SPDX-License-Identifier: GPL-3.0-or-later
// BigQuery: pay for data scanned by queries, or for slots (virtual CPUs) that a reservation holds; and for the data stored, loaded and read out.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol onDemandQueries{"on-demand"}, standard{"standard"}, enterprise{"enterprise"}, enterprisePlus{"enterprise-plus"};
const Symbol logical{"logical"}, physical{"physical"};
const char* const guide = "BigQuery documentation: pricing; introduction to editions; slots autoscaling; purchase and manage slot commitments";

bool isOnDemand(const Settings& s);
bool hasSlots(const Settings& s);
bool mayHaveBaseline(const Settings& s);
bool isCommitted(const Settings& s);
bool isPhysical(const Settings& s);

Parameters parameters;
const Choice compute = parameters.choice({.id = "compute", .label = "Queries", .group = "Compute",
    .options = {{onDemandQueries, "On demand, by data scanned"}, {standard, "Standard edition, by slots"},
                {enterprise, "Enterprise edition, by slots"}, {enterprisePlus, "Enterprise Plus edition, by slots"}}, .chosen = "on-demand",
    .help = "Enterprise adds baseline slots and slot commitments.", .source = guide});
const Asked scanned = parameters.asked({.id = "scanned", .label = "Data scanned", .group = "Compute", .unit = "TiB / month", .max = 1'000'000,
    .grows = Grows::Load, .when = isOnDemand,
    .help = "Logical bytes of the columns that queries read, at least 10 MiB for each query and for each of its tables. 1 TiB a month is free.",
    .source = guide});
const Number baseline = parameters.number({.id = "baselineSlots", .label = "Baseline slots", .group = "Compute", .unit = "slots", .max = 100'000,
    .initial = 0, .whole = true, .step = 50, .when = mayHaveBaseline, .help = "Always there, always billed.", .source = guide});
const Number maximum = parameters.number({.id = "maximumSlots", .label = "Maximum slots", .group = "Compute", .unit = "slots", .min = 50,
    .max = 100'000, .initial = 400, .whole = true, .step = 50, .when = hasSlots,
    .help = "Size of the reservation: its baseline and what the autoscaler may add, in steps of 50.", .source = guide});
const Asked scaled = parameters.asked({.id = "scaledSlots", .label = "Autoscaled slots", .group = "Compute", .unit = "slots, average while scaled up",
    .max = 100'000, .when = hasSlots, .help = "Above the baseline. Slots are billed as scaled, in steps of 50, whether or not queries use them all.",
    .source = guide});
const Asked scaledHours = parameters.asked({.id = "scaledHours", .label = "Hours scaled up", .group = "Compute", .unit = "hours / month",
    .max = hoursPerMonth, .when = hasSlots, .help = "Each time for at least one minute.", .source = guide});

const Choice storageBilling = parameters.choice({.id = "storageBilling", .label = "Storage billing", .group = "Storage",
    .options = {{logical, "Logical, uncompressed bytes"}, {physical, "Physical, compressed bytes"}}, .chosen = "logical",
    .help = "A choice of each dataset. Physical billing also counts bytes kept for time travel and fail-safe.", .source = guide});
const Number active = parameters.number({.id = "activeStorage", .label = "Active storage", .group = "Storage", .unit = "GiB", .max = 100'000'000,
    .initial = 500, .step = 100, .grows = Grows::Data, .help = "Tables and partitions changed in the last 90 days. 10 GiB of storage are free.", .source = guide});
const Number longTerm = parameters.number({.id = "longTermStorage", .label = "Long-term storage", .group = "Storage", .unit = "GiB",
    .max = 100'000'000, .initial = 500, .step = 100, .grows = Grows::Data, .help = "Unchanged for 90 days.", .source = guide});
const Asked timeTravel = parameters.asked({.id = "timeTravel", .label = "Time travel and fail-safe", .group = "Storage", .unit = "GiB",
    .max = 100'000'000, .when = isPhysical, .help = "Changed and deleted data, kept for up to 7 days each.", .source = guide});

const Number writeApi = parameters.number({.id = "writeApi", .label = "Storage Write API", .group = "Ingestion and reading", .unit = "GiB / month",
    .max = 100'000'000, .initial = 0, .step = 100, .grows = Grows::Load, .help = "2 TiB a month are free.", .source = guide});
const Number streaming = parameters.number({.id = "streamingInserts", .label = "Streaming inserts (legacy)", .group = "Ingestion and reading",
    .unit = "GiB / month", .max = 100'000'000, .initial = 0, .step = 100, .grows = Grows::Load, .help = "At least 1 KB for each row.", .source = guide});
const Number readApi = parameters.number({.id = "readApi", .label = "Storage Read API", .group = "Ingestion and reading", .unit = "TiB / month",
    .max = 1'000'000, .initial = 0, .grows = Grows::Load});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Slot commitment", .group = "Commitment",
    .options = {{purchase::onDemand, "None"}, {purchase::cud1y, "1 year"}, {purchase::cud3y, "3 years"}}, .chosen = "on-demand",
    .when = mayHaveBaseline, .help = "Slots of one region or multi-region, billed every hour, no upfront fee. Autoscaled slots are pay as you go.",
    .source = guide});
const Number committed = parameters.number({.id = "committedSlots", .label = "Committed slots", .group = "Commitment", .unit = "slots", .min = 50,
    .max = 100'000, .initial = 100, .whole = true, .step = 50, .when = isCommitted,
    .help = "They serve the baseline; a baseline beyond them is pay as you go.", .source = guide});

bool isOnDemand(const Settings& s) { return s[compute] == onDemandQueries; }
bool hasSlots(const Settings& s) { return !isOnDemand(s); }
bool mayHaveBaseline(const Settings& s) { return s[compute] == enterprise || s[compute] == enterprisePlus; }
bool isCommitted(const Settings& s) { return mayHaveBaseline(s) && s[purchaseOption] != purchase::onDemand; }
bool isPhysical(const Settings& s) { return s[storageBilling] == physical; }

const Symbol queryMeter{"on-demand query"}, standardSlot{"Standard edition slot"}, enterpriseSlot{"Enterprise edition slot"},
    plusSlot{"Enterprise Plus edition slot"};
const Symbol autoscaling{"autoscaling"}, slotCommitment{"slot commitment"};
const Symbol activeLogical{"active logical storage"}, longTermLogical{"long-term logical storage"}, activePhysical{"active physical storage"},
    longTermPhysical{"long-term physical storage"};
const Symbol writeApiMeter{"Storage Write API"}, streamingMeter{"streaming inserts (legacy)"}, readApiMeter{"Storage Read API"};
constexpr Decimal gibPerTib = 1024, freeWrites = 2048, freeStorage = 10;  // GiB

void billSlots(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Symbol name = s[compute] == standard ? standardSlot : s[compute] == enterprise ? enterpriseSlot : plusSlot;
    // Baseline and autoscaled slots have one pay-as-you-go price, which the list calls autoscaling.
    const auto payAsYouGo = prices.find<Dimension::SlotTime>({component::computeCapacity, name, autoscaling, {}, purchase::onDemand});
    if (payAsYouGo && payAsYouGo.tiers.front().region != prices.region())
        out.assume("BigQuery slots without a price for the location are billed at the lowest price of any location, the one the list begins with.");
    if (isCommitted(s))
        out.line(Category::Compute, {"Committed slots"}, allMonth<Dimension::SlotTime>(s[committed]),
                 prices.find<Dimension::SlotTime>({component::computeCapacity, name, slotCommitment, {}, s[purchaseOption]}));
    const Amount uncommitted = mayHaveBaseline(s) ? beyond(s[baseline], isCommitted(s) ? s[committed] : 0) : 0;
    if (uncommitted != Amount(0))
        out.line(Category::Compute, {isCommitted(s) ? "Baseline slots above the commitment" : "Baseline slots"},
                 allMonth<Dimension::SlotTime>(uncommitted), payAsYouGo);
    out.line(Category::Compute, {"Autoscaled slots"}, counted<Dimension::SlotTime>(s[scaled] * s[scaledHours]), payAsYouGo);
}

/// The free gigabytes belong to active storage first, then to long-term storage; they are taken off here because not
/// every location's price says so.
void billStorage(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto line = [&](std::string_view what, Amount gib, Symbol meter) {
        out.lineBeyondAllowance(Category::Storage, {what}, allMonth<Dimension::GibTime>(gib),
                                prices.find<Dimension::GibTime>({component::storage, meter, {}, {}, purchase::onDemand}));
    };
    const Amount changing = isPhysical(s) ? s[active] + s[timeTravel] : s[active];
    line(isPhysical(s) ? "Active storage with time travel and fail-safe" : "Active storage", beyond(changing, freeStorage),
         isPhysical(s) ? activePhysical : activeLogical);
    line("Long-term storage", beyond(s[longTerm], beyond(freeStorage, changing)), isPhysical(s) ? longTermPhysical : longTermLogical);
}

void billTransfer(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = [&](Symbol meter) { return prices.find<Dimension::Gib>({component::throughput, meter, {}, {}, purchase::onDemand}); };
    if (!s[writeApi].isZero())
        out.lineBeyondAllowance(Category::Io, {"Storage Write API"}, counted<Dimension::Gib>(beyond(s[writeApi], freeWrites)), price(writeApiMeter));
    if (!s[streaming].isZero())
        out.line(Category::Io, {"Streaming inserts"}, counted<Dimension::Mib200>(s[streaming] * Decimal(1024) / Decimal(200)),
                 prices.find<Dimension::Mib200>({component::throughput, streamingMeter, {}, {}, purchase::onDemand}));
    if (!s[readApi].isZero())
        out.line(Category::Io, {"Storage Read API"}, counted<Dimension::Gib>(s[readApi] * gibPerTib), price(readApiMeter));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isOnDemand(s))
        out.line(Category::Compute, {"Data scanned"}, counted<Dimension::Gib>(s[scanned] * gibPerTib),
                 prices.find<Dimension::Gib>({component::computeCapacity, queryMeter, onDemandQueries, {}, purchase::onDemand}));
    else
        billSlots(s, prices, out);
    billStorage(s, prices, out);
    billTransfer(s, prices, out);
    out.assume("No other project of the billing account uses BigQuery's free storage, queries and writes.");
}

void check(const Settings& s, Problems& problems)
{
    if (!hasSlots(s))
        return;
    if (s[compute] == standard && s[maximum] > Decimal(1600))
        problems.add("A Standard edition reservation has at most 1,600 slots.");
    const Decimal base = mayHaveBaseline(s) ? s[baseline] : Decimal(0);
    if (base > s[maximum])
        problems.add("The baseline is above the maximum slots.");
    else if (!((s[maximum] - base) / Decimal(50)).isWhole())
        problems.add("The autoscaler works in steps of 50 slots: the maximum must be the baseline and a multiple of 50.");
    if (s[scaled].known() && base <= s[maximum] && s[scaled].value() > s[maximum] - base)
        problems.add("The autoscaled slots are above what the maximum leaves.");
    if (isCommitted(s) && s[committed] > base)
        problems.add("Committed slots above the baseline are billed, but this reservation does not hold them.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "GoogleSQL", guide);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide);
    t.text(Trait::Storage, "no limit stated", guide);
    if (isOnDemand(s))
        t.text(Trait::Serverless, "queries billed by the data that they scan", guide);
    else
        t.text(Trait::Serverless, s[compute] == standard ? "0 to 1,600 slots, in steps of 50" : "slots above the baseline, in steps of 50", guide);
    const Decimal base = mayHaveBaseline(s) ? s[baseline] : Decimal(0);
    base.isZero() ? t.yes(Trait::ScaleToZero, guide, "storage only") : t.none(Trait::ScaleToZero, guide, "baseline slots are billed");
    t.percent(Trait::Sla, s[compute] == standard ? 0.999_d : 0.9999_d, guide);
    t.text(Trait::MultiRegion, "by location: the multi-regions us and eu", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const auto steps = [](Decimal vcpu) { return (vcpu / Decimal(50)).ceil() * Decimal(50); };
    const Decimal peak = std::max(steps(z.computeNeed().vcpu), Decimal(50)), average = steps(z.computeNeed(false).vcpu);
    z.set(compute, peak > Decimal(1600) ? enterprise : standard);
    z.set(maximum, peak);
    z.set(scaled, std::min(average, peak));
    z.set(scaledHours, need[w::reads].isZero() && need[w::writes].isZero() ? Decimal(0) : need[w::activeHours]);
    z.rule("A slot is a virtual CPU; the autoscaler adds them by 50 in the active hours, none at other times. Above 1,600 slots, the Enterprise edition.");
    z.rule("For few, large queries, billing by data scanned may cost less: compare it.");
    z.set(active, need[w::data]);
    z.set(longTerm, 0);
    z.set(writeApi, (w::meanWrites(need) * need[w::itemSize] / Decimal(1024) * secondsPerMonth / Decimal(1024)).rounded(3));
    z.rule("All data counts as active; writes come in through the Storage Write API.");
    if (need[w::backupDays] > Decimal(7))
        z.refuse("time travel reaches 7 days back; table snapshots are not modelled");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const reliability = "BigQuery documentation: reliability, disaster planning";
    shape::regionalStore(t, {.source = reliability, .endpoint = isOnDemand(s) ? "Queries on demand" : "Slots", .detail = isOnDemand(s) ? "" : "up to " + s[maximum].toString(), .store = "Data in a zone", .copies = 2});
}

const Service service{
    .id = "gcp.bigquery",
    .name = "BigQuery",
    .provider = "Google Cloud",
    .summary = "Serverless data warehouse, billed by data scanned or by slots, and by data stored",
    .catalogs = {{Symbol("gcp"), Symbol("bigquery")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"On demand", {{"compute", "on-demand"}}},
                       {"Standard edition", {{"compute", "standard"}}},
                       {"Enterprise edition", {{"compute", "enterprise"}}},
                       {"Enterprise Plus edition", {{"compute", "enterprise-plus"}}}},
    .kinds = {workload::analytics},
    .size = size,
    .recover = [](Sizing& z) { z.staysInRegion("replication of datasets to another region is not modelled", "copies of datasets in another region are not modelled"); },
    .defaultRegion = "us-central1",
    .source = guide,
    .notModelled = {"spend-based commitments for pay-as-you-go slots", "table snapshots", "replication between regions", "BI Engine", "BigQuery ML", "egress of query results and extracts"},
    .advice = {.editions = {"compute", {{"enterprise-plus"}, {"enterprise"}, {"standard"}}}},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
