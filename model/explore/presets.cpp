// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/presets.h"

namespace costrata {

const std::vector<SweepPreset>& sweepPresets()
{
    static const std::vector<SweepPreset> presets{
        {"dynamodb-requests", "DynamoDB: on demand or provisioned, by load",
         "Items of 1 KB, four eventually consistent reads for each write, auto scaling at 70 %.",
         {.label = "Requests", .unit = "per second", .from = 0.1_d, .to = 1000, .logarithmic = true},
         {{"On demand", "aws.dynamodb", {}, {{"reads", 0.8_d}, {"writes", 0.2_d}}},
          {"Provisioned, auto scaling", "aws.dynamodb", {{"capacityMode", "provisioned"}}, {{"reads", 0.8_d}, {"writes", 0.2_d}}}}},

        {"dynamodb-utilisation", "DynamoDB: on demand or provisioned, by utilisation",
         "800 reads and 200 writes of 1 KB per second on average; provisioned capacity is used to the given share.",
         {.label = "Target utilisation", .unit = "%", .from = 20, .to = 90},
         {{"On demand", "aws.dynamodb", {{"reads", "800"}, {"writes", "200"}}},
          {"Provisioned, auto scaling", "aws.dynamodb", {{"capacityMode", "provisioned"}, {"reads", "800"}, {"writes", "200"}}, {{"targetUtilisation"}}}}},

        {"aurora-io", "Aurora: Standard or I/O-Optimized",
         "A writer and a reader of db.r6g.xlarge, 500 GB.",
         {.label = "I/O requests, average", .unit = "per second", .from = 0, .to = 2000},
         {{"Standard", "aws.aurora", {{"storage", "500"}}, {{"ioRequests"}}},
          {"I/O-Optimized", "aws.aurora", {{"storage", "500"}, {"configuration", "io-optimized"}}}}},

        {"aurora-acu", "Aurora: Serverless v2 or an instance, by average capacity",
         "One writer, 100 GB, I/O-Optimized; the instance is a db.r6g.xlarge with the memory of 16 ACU.",
         {.label = "Average capacity", .unit = "ACU", .from = 0.5_d, .to = 16},
         {{"Serverless v2", "aws.aurora", {{"configuration", "io-optimized"}, {"writer", "serverless"}, {"readers", "0"}, {"minimumAcu", "0.5"}, {"peakHours", "0"}},
           {{"averageAcu"}}},
          {"Instance", "aws.aurora", {{"configuration", "io-optimized"}, {"readers", "0"}}}}},

        {"aurora-paused", "Aurora: Serverless v2 or an instance, by hours paused",
         "One writer, 100 GB, I/O-Optimized; Serverless v2 runs at 8 ACU when it runs, the instance is a db.r6g.xlarge.",
         {.label = "Paused", .unit = "hours / day", .from = 0, .to = 24},
         {{"Serverless v2", "aws.aurora",
           {{"configuration", "io-optimized"}, {"writer", "serverless"}, {"readers", "0"}, {"minimumAcu", "0"}, {"peakHours", "0"}, {"averageAcu", "8"}},
           {{"pausedHours"}}},
          {"Instance", "aws.aurora", {{"configuration", "io-optimized"}, {"readers", "0"}}}}},

        {"elasticache-requests", "ElastiCache: nodes or serverless, by load",
         "Valkey with 2 GB of data and 1 KB per request; the cluster is a primary and a replica of cache.r6g.large.",
         {.label = "Requests", .unit = "per second", .from = 100, .to = 100'000, .logarithmic = true},
         {{"Nodes", "aws.elasticache", {{"class", "cache.r6g.large"}}},
          {"Serverless", "aws.elasticache", {{"deployment", "serverless"}, {"data", "2"}}, {{"requests"}}}}},

        {"elasticache-data", "ElastiCache: nodes or serverless, by data",
         "Valkey with 1,000 requests of 1 KB per second; the cluster is a primary and a replica of cache.r6g.large, which hold at most 13 GiB.",
         {.label = "Data stored", .unit = "GB", .from = 0, .to = 12},
         {{"Nodes", "aws.elasticache", {{"class", "cache.r6g.large"}}},
          {"Serverless", "aws.elasticache", {{"deployment", "serverless"}, {"requests", "1000"}}, {{"data"}}}}},

        {"rds-aurora-storage", "RDS or Aurora, by data",
         "PostgreSQL on two db.r6g.xlarge in two zones; Aurora Standard with 300 I/O requests per second, RDS on gp3 with its included IOPS.",
         {.label = "Storage", .unit = "GB", .from = 20, .to = 5000, .whole = true},
         {{"RDS Multi-AZ", "aws.rds", {}, {{"storage"}}}, {"Aurora Standard", "aws.aurora", {{"ioRequests", "300"}}, {{"storage"}}}}},

        {"rds-aurora-io", "RDS or Aurora, by I/O",
         "PostgreSQL on two db.r6g.xlarge in two zones with 2,000 GB; RDS on gp3, whose included 12,000 IOPS cover the range.",
         {.label = "I/O requests, average", .unit = "per second", .from = 0, .to = 3000},
         {{"RDS Multi-AZ", "aws.rds", {{"storage", "2000"}, {"iops", "12000"}, {"throughput", "500"}}},
          {"Aurora Standard", "aws.aurora", {{"storage", "2000"}}, {{"ioRequests"}}},
          {"Aurora I/O-Optimized", "aws.aurora", {{"storage", "2000"}, {"configuration", "io-optimized"}}}}},

        {"rds-reserved", "RDS: on demand or reserved, by months kept",
         "One db.r6g.xlarge for PostgreSQL with 100 GB. A reservation is paid to the end of its term, whether used or not.",
         {.label = "Kept", .unit = "months", .from = 1, .to = 36, .points = 36, .whole = true},
         {{"On demand", "aws.rds", {{"deployment", "single-az"}}},
          {"Reserved, 1 year, no upfront", "aws.rds", {{"deployment", "single-az"}, {"purchase", "reserved-1y-no-upfront"}}},
          {"Reserved, 1 year, all upfront", "aws.rds", {{"deployment", "single-az"}, {"purchase", "reserved-1y-all-upfront"}}},
          {"Reserved, 3 years, all upfront", "aws.rds", {{"deployment", "single-az"}, {"purchase", "reserved-3y-all-upfront"}}}},
         SweepOver::MonthsKept},

        {"cloud-sql-hours", "Cloud SQL: by the hour or committed, by running hours",
         "PostgreSQL, Enterprise, regional, 4 vCPU and 16 GiB with 100 GiB. A commitment is paid for every hour of the month.",
         {.label = "Running hours", .unit = "hours / month", .from = 0, .to = 730},
         {{"On demand", "gcp.cloud-sql", {}, {{"activeHours"}}},
          {"Committed, 1 year", "gcp.cloud-sql", {{"purchase", "cud-1y"}}},
          {"Committed, 3 years", "gcp.cloud-sql", {{"purchase", "cud-3y"}}}}},
    };
    return presets;
}

Result<Sweep> sweepOf(const SweepPreset& preset, const PriceBook& book)
{
    Sweep sweep{preset.axis, {}, preset.over};
    for (const PresetDesign& wanted : preset.designs) {
        const std::string where = std::string(preset.id) + ", " + wanted.name;
        const Service* service = findService(wanted.service);
        if (!service)
            return failure("there is no service " + std::string(wanted.service), where);
        const Symbol region(service->defaultRegion);
        Component component{wanted.name, service, region, service->initialSettings(book, region)};
        const Parameters& parameters = *service->parameters;
        for (const PresetSetting& setting : wanted.settings) {
            const auto index = parameters.indexOf(setting.parameter);
            if (!index)
                return failure("there is no parameter " + std::string(setting.parameter), where);
            Value value;
            if (const ParameterKind kind = parameters.at(*index).kind; kind == ParameterKind::Choice)
                value.choice = Symbol(setting.value);
            else if (const auto number = Decimal::parse(setting.value))
                value.number = *number;
            if (const auto valid = parameters.validate(*index, value); !valid)
                return failure(valid.error().text(), where);
            component.settings.set(*index, value);
        }
        SweptDesign swept{{wanted.name, preset.stated, {std::move(component)}}};
        for (const PresetFollower& follower : wanted.follows) {
            const auto index = parameters.indexOf(follower.parameter);
            if (!index || !swept.design.components[0].settings.relevant(*index))
                return failure(std::string(follower.parameter) + " does not count here", where);
            swept.followers.push_back({0, *index, follower.factor});
        }
        sweep.designs.push_back(std::move(swept));
    }
    return sweep;
}

}  // namespace costrata
