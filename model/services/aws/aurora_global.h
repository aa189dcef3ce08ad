// SPDX-License-Identifier: GPL-3.0-or-later
// Aurora Global Database: read-only clusters in other regions, kept in step by storage replication, with instances or
// without ("headless").
#pragma once

#include "services/aws/transfer.h"

namespace costrata::aws {

inline const Symbol headless{"headless"}, secondaryProvisioned{"provisioned"}, secondaryServerless{"serverless"};

struct GlobalDatabase {
    static constexpr const char* guide = "Amazon Aurora User Guide: Aurora global databases; Aurora pricing page";
    Regions regions;
    Choice kind;
    Number instances;
    Choice instanceClass;
    Number acu;
    Asked replicatedWrites, replicatedData, reads;

    /// `classes` and `isStandard` are the cluster's own.
    GlobalDatabase(Parameters& p, std::vector<Option> (*classes)(const Settings&, const Prices&), bool (*readsAreBilled)(const Settings&))
        : regions(p.regions({.id = "secondaryRegions", .label = "Secondary regions", .group = "Global Database", .help = "Each holds a copy of the data, about a second behind.", .source = guide})),
          kind(p.choice({.id = "secondary", .label = "Instances there", .group = "Global Database",
              .options = {{headless, "None (headless), storage only"}, {secondaryProvisioned, "Provisioned readers"}, {secondaryServerless, "Serverless v2 readers"}}, .chosen = "headless", .when = used})),
          instances(p.number({.id = "secondaryInstances", .label = "Readers in each", .group = "Global Database", .min = 1, .max = 16, .initial = 1, .whole = true, .when = hasInstances, .source = guide})),
          instanceClass(p.choice({.id = "secondaryClass", .label = "Reader class there", .group = "Global Database", .chosen = "db.r6g.large", .offers = classes,
              .when = [](const Settings& s) { return kindOf(s) == secondaryProvisioned && used(s); }})),
          acu(p.number({.id = "secondaryAcu", .label = "Average capacity of each", .group = "Global Database", .unit = "ACU", .min = 0.5_d, .max = 256, .initial = 1, .step = 0.5_d,
              .when = [](const Settings& s) { return kindOf(s) == secondaryServerless && used(s); }})),
          replicatedWrites(p.asked({.id = "replicatedWrites", .label = "Replicated write I/Os", .group = "Global Database", .unit = "per second", .grows = Grows::Load, .when = used,
              .help = "As many as the primary writes, for each region: the metric AuroraGlobalDBReplicatedWriteIO.", .source = guide})),
          replicatedData(p.asked({.id = "replicatedData", .label = "Changes sent to each region", .group = "Global Database", .unit = "GB / month", .max = 10'000'000, .step = 10,
              .grows = Grows::Load, .when = used, .help = "The metric AuroraGlobalDBDataTransferBytes.", .source = guide})),
          reads(p.asked({.id = "secondaryReads", .label = "Read I/Os in each region", .group = "Global Database", .unit = "per second", .grows = Grows::Load, .when = readsAreBilled,
              .help = "Billed in Aurora Standard.", .source = guide}))
    {
    }

    static bool used(const Settings& s) { return !s.value(*s.parameters().indexOf("secondaryRegions")).regions.empty(); }
    static Symbol kindOf(const Settings& s) { return s.value(*s.parameters().indexOf("secondary")).choice; }
    static bool hasInstances(const Settings& s) { return used(s) && kindOf(s) != headless; }

    /// ACU-hours of a month in one secondary region.
    Decimal acuHours(const Settings& s) const { return s[kind] == secondaryServerless ? s[acu] * s[instances] * hoursPerMonth : Decimal(0); }
};

}  // namespace costrata::aws
