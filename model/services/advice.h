// SPDX-License-Identifier: GPL-3.0-or-later
// What a service tells those who advise about it: which of its settings are its servers, its standby, its backups. By the
// ids of its own parameters and their values as in a workspace file; nothing of it is billed. tst_services checks them.
#pragma once

namespace costrata {

/// Servers whose size the user chooses: primaries, and replicas that serve reads beside them in the region.
struct Instances {
    const char* size = nullptr;         ///< class of a primary, or its vCPUs by number; null: the service is not sold by servers
    const char* memory = nullptr;       ///< GiB of a primary, where that is a number of its own; null: part of the class, or in proportion
    const char* count = nullptr;        ///< how many primaries share the data, as shards; null: one has all of it
    const char* replicas = nullptr;     ///< how many serve reads beside each primary; null: none can
    const char* replicaSize = nullptr;  ///< class of each, or its vCPUs; null: that of the primary
    bool replicasTakeOver = false;      ///< they share the primary's storage: one of them takes its place when it fails

    bool sold() const { return size != nullptr; }
};

}  // namespace costrata
