// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of Amazon ElastiCache, its versions, and what billing and sizing both ask of them.
#pragma once

#include "services/aws/transfer.h"
#include "services/engine_version.h"

namespace costrata::elasticache {

inline const Symbol valkey{"valkey"}, redis{"redis"}, memcached{"memcached"};
inline const Symbol serverless{"serverless"}, provisioned{"provisioned"};
inline const char* const guide = "Amazon ElastiCache User Guide: nodes and shards, serverless scaling, reserved nodes, quotas; ElastiCache pricing page";
inline const char* const calendar = "Amazon ElastiCache User Guide: extended support for Redis OSS";

inline const EngineVersion versions[] = {
    {redis, Symbol("7"), "Redis OSS 7", {}, {}, {}, calendar},
    {redis, Symbol("6"), "Redis OSS 6", Month(2027, 2), Month(2029, 2), Month(2030, 2), calendar},
    {redis, Symbol("5"), "Redis OSS 5", Month(2026, 2), Month(2028, 2), Month(2029, 2), calendar},
    {redis, Symbol("4"), "Redis OSS 4", Month(2026, 2), Month(2028, 2), Month(2029, 2), calendar},
};

extern Parameters parameters;
extern const Choice engine, version, deployment, nodeClass, purchaseOption, serverlessPurchase;
extern const Number shards, replicas, nodes, data, requestSize, minimumData, minimumEcpu, snapshots, secondaryReplicas;
extern const Asked requests, replicated;
extern const Regions secondaries;
extern const aws::Transfer transfer;

bool isServerless(const Settings& s);
bool isMemcachedCluster(const Settings& s);
bool isSharded(const Settings& s);
bool takesSnapshots(const Settings& s);
bool hasVersions(const Settings& s);
bool hasSecondaries(const Settings& s);

PriceKey nodeKey(Symbol ofEngine, Symbol name, Symbol variant, Symbol purchase);
PriceKey dataKey(const Settings& s, Symbol purchase);
PriceKey ecpuKey(const Settings& s, Symbol purchase);
/// Node prices were collected from two lists, one of which names no variant.
PriceRef<Dimension::InstanceTime> nodePrice(const Prices& prices, Symbol ofEngine, Symbol name, Symbol purchase);

void traits(const Settings& s, Traits& t);
void size(Sizing& z);
void recover(Sizing& z);

}  // namespace costrata::elasticache
