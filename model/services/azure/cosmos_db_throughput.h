// SPDX-License-Identifier: GPL-3.0-or-later
// The request units of Azure Cosmos DB: how many the requests need, and how they are billed.
#pragma once

#include "services/azure/cosmos_db_parameters.h"

namespace costrata::cosmosdb {

/// Request units per second that the requests need on average.
Amount demand(const Settings& s);
/// Availability zones raise the request units of single-write accounts, except with autoscale.
Decimal zoneFactor(const Settings& s);

/// Throughput or requests, in all regions of the account.
void billThroughput(const Settings& s, const Prices& prices, BillBuilder& out);

}  // namespace costrata::cosmosdb
