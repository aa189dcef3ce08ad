// SPDX-License-Identifier: GPL-3.0-or-later
// What the mappings of the provider "aws" share.
#pragma once

#include "terraform/mapping.h"

namespace costrata::terraform {

void clusterInstance(Subject& in);
void rdsCluster(Subject& in);
void docdbCluster(Subject& in);
void neptuneCluster(Subject& in);

/// Storage of RDS instances, from "allocated_storage", "storage_type", "iops" and "storage_throughput".
void storage(Draft& to, const Attributes& is);
/// Performance Insights and Database Insights.
void insights(Draft& to, const Attributes& is);

/// Provisioned units of a table and of its indexes together.
struct Capacity {
    std::optional<Decimal> reads, writes;
    Decimal indexReads = 0, indexWrites = 0;
    int indexes = 0;
};
void provisioned(Draft& to, const Capacity& capacity);

}  // namespace costrata::terraform
