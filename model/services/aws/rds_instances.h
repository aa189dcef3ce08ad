// SPDX-License-Identifier: GPL-3.0-or-later
// What RDS bills alike for every engine: instances with standbys and read replicas, also in other regions, their storage,
// backups and commitments.
#pragma once

#include "services/aws/rds_extras.h"
#include "services/aws/transfer.h"
#include "services/service.h"

namespace costrata::aws {

// Inline, so that they stand before a product's parameters are declared.
inline const Symbol singleAz{"single-az"}, multiAz{"multi-az"}, multiAzCluster{"multi-az-cluster"};
inline const Symbol gp3{"gp3"}, gp2{"gp2"}, io1{"io1"}, io2{"io2"};
inline const char* const rdsGuide = "AWS RDS User Guide: DB instance billing, storage types, reserved DB instances";
inline const char* const rdsSla = "Amazon RDS Service Level Agreement, 2024-01-22";
inline const CatalogService rdsCatalog{Symbol("aws"), Symbol("rds")};

inline constexpr Instances rdsInstances{.size = "class", .replicas = "replicas", .replicaSize = "replicaClass"};
inline Advice rdsAdvice()
{
    return {.zones = {"deployment", {"single-az"}, "multi-az"},
            .standby = true,
            .classes = {"class", "replicaClass"},
            .sharedCpu = {"class", "db.t", "T classes sustain a baseline of their CPU and burst above it on credits.", "Amazon RDS User Guide: DB instance class types"},
            .disk = {.type = "storageType", .allocated = "storage", .iops = {"iops"}},
            .backups = {.kept = "backupRetention", .byDay = true},
            .encryptionChosen = true};
}

/// In what the products differ. The callbacks read settings of the product.
struct RdsProduct {
    Symbol (*engine)(const Settings&);         ///< of the instances' prices: "oracle-se2-li"
    Symbol (*storageEngine)(const Settings&);  ///< of all other meters: "oracle"
    std::vector<Option> (*classes)(const Settings&, const Prices&);         ///< calls RdsInstances::offeredClasses
    std::vector<Option> (*replicaClasses)(const Settings&, const Prices&);  ///< calls RdsInstances::offeredReplicaClasses
    /// A reservation also covers instances of other sizes and deployments of its family, in proportion.
    bool (*sizeFlexible)(const Settings&);
    const char* instanceClass;
    const char* replicaClass;
    std::vector<Option> deployments;
    std::vector<Option> purchases;
    Decimal mostReplicas, mostStorage;
    Decimal stripedFrom;        ///< GB from which gp3 has four volumes' performance; nothing is striped when above `mostStorage`
    Decimal mostGp3Iops;
    Decimal leastIopsPerGb;     ///< of io1 and io2
};

class RdsInstances {
public:
    /// Declares the parameters, in their order; the product's own choices come before.
    RdsInstances(Parameters& parameters, RdsProduct product);

    const Choice deployment, instanceClass;
    const Number replicas;
    const Regions replicaRegions;
    const Choice replicaClass, replicaDeployment;
    const Asked replicatedData;
    const Choice storageType;
    const Number storage, iops, throughput, retention;
    const Share dailyChange;
    const Regions backupRegions;
    const Choice purchaseOption;
    const Transfer transfer;
    const DatabaseInsights insights;

    std::vector<Option> offeredClasses(const Settings& s, const Prices& prices) const;
    std::vector<Option> offeredReplicaClasses(const Settings& s, const Prices& prices) const;

    // The parts of the bill, in the order of its lines.
    void billPrimary(const Settings& s, const Prices& prices, BillBuilder& out) const;
    void billPrimaryStorage(const Settings& s, const Prices& prices, BillBuilder& out) const { billStorage(s, prices, out, "Primary", s[deployment], 1, Category::Storage); }
    void billReplicas(const Settings& s, const Prices& prices, BillBuilder& out) const;
    void billReplicaStorage(const Settings& s, const Prices& prices, BillBuilder& out) const;
    void billAbroad(const Settings& s, const Prices& prices, BillBuilder& out) const;
    void billBackups(const Settings& s, const Prices& prices, BillBuilder& out) const;
    void billInsights(const Settings& s, const Prices& prices, BillBuilder& out) const;

    void check(const Settings& s, Problems& problems) const;
    /// Deployment, class, storage and backups for the workload; the product's own choices stand already.
    void size(Sizing& z) const;
    /// A replica or backups in the second region; the product's own choices allow it already.
    void recover(Sizing& z) const;
    /// What follows from the deployment: SLA, failover, loss of data.
    void traits(const Settings& s, Traits& t) const;
    void topology(const Settings& s, TopologyBuilder& t) const;

    bool hasReplicas(const Settings& s) const { return !s[replicas].isZero() || !s[replicaRegions].empty(); }
    PriceKey classKey(const Settings& s, Symbol name, Symbol variant, Symbol purchase) const;
    /// Of one machine that runs the primary.
    Amount vcpusOfPrimary(const Settings& s, const Prices& prices) const { return vcpusOf(s, prices, s[instanceClass], s[deployment]); }
    /// Of every machine of the component's region: primary, standbys, replicas and their standbys.
    Amount vcpus(const Settings& s, const Prices& prices) const;
    /// Of the replica in a further region, with its standby.
    Amount vcpusOfReplica(const Settings& s, const Prices& there) const;
    static Decimal machines(Symbol deployment) { return deployment == multiAzCluster ? 3 : deployment == multiAz ? 2 : 1; }

private:
    Amount vcpusOf(const Settings& s, const Prices& prices, Symbol name, Symbol variant) const;
    bool striped(const Settings& s) const { return s[storage] >= m_product.stripedFrom; }
    void billInstances(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, Symbol name, Symbol variant,
                       Decimal count) const;
    void billStorage(const Settings& s, const Prices& prices, BillBuilder& out, std::string_view whose, Symbol variant, Decimal copies,
                     Category category) const;
    void sizeStorage(Sizing& z) const;
    void sizeReplicaAbroad(Sizing& z) const;

    RdsProduct m_product;
};

/// The parts of the bill that every product has.
template <const RdsInstances& of>
Billing billingOf()
{
    return {[](const Settings& s, const Prices& prices, BillBuilder& out) { of.billPrimary(s, prices, out); },
            [](const Settings& s, const Prices& prices, BillBuilder& out) { of.billPrimaryStorage(s, prices, out); },
            [](const Settings& s, const Prices& prices, BillBuilder& out) { of.billReplicas(s, prices, out); },
            [](const Settings& s, const Prices& prices, BillBuilder& out) { of.billReplicaStorage(s, prices, out); },
            [](const Settings& s, const Prices& prices, BillBuilder& out) { of.billAbroad(s, prices, out); },
            [](const Settings& s, const Prices& prices, BillBuilder& out) { of.billBackups(s, prices, out); },
            [](const Settings& s, const Prices& prices, BillBuilder& out) { of.billInsights(s, prices, out); },
            [](const Settings& s, const Prices& prices, BillBuilder& out) { of.transfer.bill(s, prices, out); }};
}

}  // namespace costrata::aws
