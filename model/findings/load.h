// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a component's compute the workload's peak uses, by the workload's own rules of thumb.
#pragma once

#include "findings/subject.h"

namespace costrata::findings {

/// vCPUs in full use at the peak. Precondition: the context has a workload.
struct Load {
    Decimal reads, writes;
    Decimal all() const { return reads + writes; }
};
Load peakLoad(const Workload& workload);

/// Services with one primary and its replicas, whose load can be told; not those that spread their data over shards.
std::vector<const char*> instanceServices();
/// Of the subject's service, when its primary is an instance now; null otherwise.
const Instances* instancesOf(const Subject& s);

/// Compute of a class or of a number of vCPUs.
Amount vcpusOf(const Subject& s, const char* parameter);
Decimal replicaCount(const Subject& s, const Instances& instances);

/// The settings of the smallest primary that keeps `vcpu` at the target utilisation and the working set in memory: the next
/// of the same family, or the next even number of vCPUs. Empty: there is none.
std::vector<Setting> primaryFor(const Subject& s, const Instances& instances, Decimal vcpuInUse);

/// "db.r6g.xlarge" and "db.r6g.2xlarge" are of one family; so are "Standard_D4ds_v5" and "Standard_D8ds_v5".
std::string familyOf(std::string_view className);

}  // namespace costrata::findings
