// SPDX-License-Identifier: GPL-3.0-or-later
// What a service tells those who advise about it: which of its settings are its servers, its standby, its backups. By the
// ids of its own parameters and their values as in a workspace file; nothing of it is billed. tst_services checks them.
#pragma once

#include "money/decimal.h"

#include <utility>
#include <vector>

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

/// Capacity that scales by itself, in place of servers.
struct AutomaticCapacity {
    const char* choice = nullptr;   ///< decides between both; null: there is no such capacity
    const char* automatic = nullptr, *servers = nullptr;  ///< its values
    const char* most = nullptr;     ///< units at the maximum
    const char* readers = nullptr;  ///< how many readers of it there are
    Decimal gibPerUnit = {};        ///< memory of a unit
};

/// Values of a parameter, and the one that is better than they.
struct Better {
    const char* parameter = nullptr;       ///< null: there is none
    std::vector<const char*> than = {};    ///< of a choice or a number; "no" of a flag
    const char* value = nullptr;
    std::vector<std::pair<const char*, const char*>> with = {};  ///< what must change with it
};

/// Choices of a parameter, the dearest first; those of one level differ in other things than what they offer.
struct Ladder {
    const char* parameter = nullptr;
    std::vector<std::vector<const char*>> levels = {};
};

/// Machines that sustain a part of their CPU only.
struct SharedCpu {
    const char* parameter = nullptr;
    const char* prefix = nullptr;  ///< of the names
    const char* says = "";    ///< the vendor, of their use
    const char* source = "";
};

struct Disk {
    const char* type = nullptr;  ///< choice between the kinds of Amazon EBS: gp2, gp3, io1, io2
    const char* allocated = nullptr;  ///< GB that are billed whether used or not
    std::vector<const char*> iops = {};  ///< provisioned; the first that counts
};

struct Backups {
    const char* kept = nullptr;  ///< days for which they are kept, or how many are; 0: there are none
    bool byDay = false;          ///< `kept` is days, or backups of one a day
    Better on = {};              ///< where a choice decides whether any are made
    Better abroad = {};          ///< kept in another region, too
};

/// A record that requests are billed by.
struct Record {
    const char* size = nullptr;  ///< in KB
    Decimal writeUnit = {}, readUnit = {};  ///< KB of one request unit; 0: units grow with the size in no such steps
    const char* strongReads = nullptr;      ///< share of reads that take twice the units for being consistent
    bool expires = false;        ///< the vendor deletes records whose time is over
    const char* expiry = nullptr;  ///< setting that tells whether any do
};

/// All of it optional.
struct Advice {
    Better zones = {};      ///< copies in several zones instead of one
    bool standby = false;   ///< all that `zones` brings is a standby that does no work, and may be left out where nobody needs it
    AutomaticCapacity automatic = {};
    std::vector<const char*> classes = {};  ///< choices of an instance class by the vendor's name: family, generation and size
    Better newer = {};      ///< generation that is no class of another name
    Better arm = {};        ///< processor that is no class of another name
    SharedCpu sharedCpu = {};
    Disk disk = {};
    Better ioIncluded = {}; ///< dearer compute and storage without a charge for I/O
    Backups backups = {};
    Record record = {};
    Ladder editions = {}, plans = {};
    Better regions = {};    ///< a choice that puts copies into several regions, where they are no list of regions
    bool encryptionChosen = false;  ///< at rest, when it is made; not later
    bool usualCache = false;  ///< what this provider's customers put in front of a database
};

}  // namespace costrata
