// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/azure/flexible_server.h"

#include "money/number_text.h"

#include <algorithm>
#include <string>

namespace costrata::azure {
namespace {

const Symbol supportMeter{"Extended support"}, backupMeter{"Backup storage"};

bool isCommitted(const Running& running) { return running.purchase != purchase::onDemand; }

}  // namespace

ServerSizes::ServerSizes(const char* engine, const char* memoryTier, std::initializer_list<ServerSeries> series)
    : m_engine(engine), m_memoryTier(memoryTier)
{
    for (const ServerSeries& s : series) {
        for (const int vcores : s.vcores)
            m_sizes.push_back({Symbol(s.prefix + std::to_string(vcores) + s.suffix), Symbol(s.meter), vcores});
    }
}

bool isBurstable(Symbol size) { return size.text().starts_with("Standard_B"); }

Symbol ServerSizes::tier(Symbol size) const
{
    return isBurstable(size) ? burstable : size.text().starts_with("Standard_D") ? generalPurpose : m_memoryTier;
}

const ServerSizes::Size* ServerSizes::find(Symbol size) const
{
    const auto found = std::ranges::find(m_sizes, size, &Size::name);
    return found == m_sizes.end() ? nullptr : &*found;
}

PriceKey ServerSizes::sizeKey(Symbol size, Symbol purchase) const
{
    return {component::computeInstance, size, tier(size), m_engine, purchase};
}

PriceKey ServerSizes::vcoreKey(const Size& size, Symbol purchase) const
{
    return {component::computeCapacity, size.meter, tier(size.name), m_engine, purchase};
}

std::vector<Option> ServerSizes::offered(const Prices& prices) const
{
    std::vector<Option> options;
    for (const Symbol of : {burstable, generalPurpose, m_memoryTier})
        std::ranges::move(classOptions(prices, {component::computeInstance, {}, of, m_engine, purchase::onDemand}), std::back_inserter(options));
    const std::size_t listed = options.size();
    for (const Size& size : m_sizes) {
        if (std::ranges::find(options.begin(), options.begin() + static_cast<std::ptrdiff_t>(listed), size.name, &Option::id)
            != options.begin() + static_cast<std::ptrdiff_t>(listed))
            continue;
        if (const auto price = prices.find<Dimension::VcoreTime>(vcoreKey(size, purchase::onDemand)))
            options.push_back({size.name, size.name.str(),
                               std::to_string(size.vcores) + " vCPU, $" + price.tiers.front().amount.toString() + " / vCore-hour"});
    }
    return options;
}

void ServerSizes::billCompute(const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Symbol size, Decimal count,
                              Decimal hours, Symbol purchase) const
{
    const auto own = prices.find<Dimension::InstanceTime>(sizeKey(size, purchase));
    const Size* metered = own ? nullptr : find(size);
    if (metered)
        out.line(category, {whose, size.text()}, counted<Dimension::VcoreTime>(Decimal(metered->vcores) * count * hours),
                 prices.find<Dimension::VcoreTime>(vcoreKey(*metered, purchase)));
    else
        out.line(category, {whose, size.text()}, counted<Dimension::InstanceTime>(count * hours), own);
}

Amount ServerSizes::vcores(const Prices& prices, Symbol size) const
{
    if (const Size* known = find(size))
        return known->vcores;
    return listedVcpu(prices, sizeKey(size, purchase::onDemand));
}

void ServerSizes::bill(const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Symbol size, Decimal count,
                       const Running& running) const
{
    billCompute(prices, out, category, whose, size, count, isCommitted(running) ? hoursPerMonth : running.activeHours, running.purchase);
    if (running.version && supportIn(*running.version, out.month()) == Support::Extended)
        out.line(category, {whose, "extended support"}, counted<Dimension::VcoreTime>(vcores(prices, size) * count * running.activeHours),
                 prices.find<Dimension::VcoreTime>({component::other, supportMeter, {}, m_engine, purchase::onDemand}));
}

void ServerSizes::choose(Sizing& z, Choice p, ComputeNeed need, bool memoryTierOnly) const
{
    std::vector<const Price*> fitting;
    for (const Symbol of : {generalPurpose, m_memoryTier}) {
        if (memoryTierOnly && of == generalPurpose)
            continue;
        for (const Price* price : z.prices().family({component::computeInstance, {}, of, m_engine, purchase::onDemand})) {
            const auto vcpu = Decimal::parse(price->vcpu), memory = Decimal::parse(price->memoryGib);
            const std::string_view name = price->key.name.text();
            const bool recent = name.ends_with("_v5") || name.ends_with("_v6");
            if (recent && vcpu && memory && *vcpu >= need.vcpu && *memory >= need.memoryGib)
                fitting.push_back(price);
        }
    }
    if (fitting.empty())
        return z.refuse("no size with " + quantityText(need.vcpu.ceil()) + " vCores and " + quantityText(need.memoryGib.ceil()) + " GiB has a price in "
                        + z.prices().region().str());
    z.chooseClass(p, fitting, need);
    z.rule("The cheapest size of the v5 series and newer that has both; burstable sizes are for development.");
}

void warnOfEnd(BillBuilder& out, const EngineVersion* version)
{
    if (version && supportIn(*version, out.month()) == Support::Ended)
        out.warn(std::string(version->label) + ": extended support has ended; upgrade to a version that Azure still supports.");
}

void checkVersion(Problems& problems, std::span<const EngineVersion> versions, Symbol engine, Symbol version)
{
    if (version != keptCurrent && !findVersion(versions, engine, version))
        problems.add("Version " + version.str() + " is not one of this engine's that Azure supports.");
}

void checkServers(Problems& problems, const Servers& servers)
{
    if (isBurstable(servers.size) && servers.hasStandby)
        problems.add("Burstable sizes have no high availability.");
    if (!servers.replicas.isZero() && (isBurstable(servers.size) || isBurstable(servers.replicaSize)))
        problems.add("Burstable sizes have no read replicas.");
    if (servers.replicas > Decimal(servers.maxReplicas))
        problems.add("A primary has at most " + std::to_string(servers.maxReplicas) + " read replicas.");
    if (isCommitted(servers.running) && servers.running.activeHours < hoursPerMonth)
        problems.add("A commitment is billed every hour: stopping the server saves nothing.");
}

void billBackups(const Prices& prices, BillBuilder& out, Symbol engine, Symbol redundancy, Decimal keptGb, bool geoRedundant, Decimal provisionedGib)
{
    const Amount billed = beyond(geoRedundant ? keptGb * Decimal(2) : keptGb, provisionedGib);
    if (billed == Amount(0))
        out.included(Category::Backup, {"Backups, up to the provisioned storage"});
    else
        out.line(Category::Backup, {"Backups beyond the provisioned storage"}, allMonth<Dimension::GbTime>(billed),
                 prices.find<Dimension::GbTime>({component::backup, backupMeter, redundancy, engine, purchase::onDemand}));
}

namespace {

void keepGeoBackups(Sizing& z, const Recovery& parameters)
{
    z.set(parameters.geoBackup, true);
    z.rule("Geo-redundant backups survive the loss of the region.");
}

}  // namespace

void recoverServer(Sizing& z, const Recovery& parameters, const char* replicaRule)
{
    z.set(parameters.replicaRegions, {});
    if (z.pattern() == workload::activeActive)
        return z.refuse("it has one writer, in one region");
    if (z.pattern() == workload::backupRestore)
        return keepGeoBackups(z, parameters);
    parameters.replication.sizeSecondRegion(z, parameters.replicaRegions, replicaRule);
    z.set(parameters.replicaSize, z.settings()[parameters.size]);
}

void sizeForOneRegion(Sizing& z, const Recovery& parameters, const char* stopRule)
{
    if (workload::needsSecondRegion(z.need()))
        return;
    keepGeoBackups(z, parameters);
    if (!z.need()[workload::zoneRedundant]) {
        z.set(parameters.activeHours, z.need()[workload::activeHours]);
        z.rule(stopRule);
    }
}

}  // namespace costrata::azure
