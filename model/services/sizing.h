// SPDX-License-Identifier: GPL-3.0-or-later
// What of one service serves a workload, and the change of settings that stand to a disaster recovery pattern. The service
// sets its parameters and says by which rule; where several values would do, it says which, the best first; what it cannot
// serve it refuses with the reason. A first configuration takes the first of each; the search of all configurations
// (space/search.h) tries every one.
#pragma once

#include "services/prices.h"
#include "workload/workload.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace costrata {

struct Service;

/// Compute of one node that serves a workload, before classes and steps.
struct ComputeNeed {
    Decimal vcpu;
    Decimal memoryGib;
};

/// What somebody asks for beyond what the load needs.
struct LeastCompute {
    ComputeNeed node = {};  ///< of the node that writes
    Decimal iops = {};      ///< of storage whose IOPS are provisioned
};

/// Values of one parameter that serve the workload.
struct Alternatives {
    std::size_t parameter;
    std::vector<Value> values;      ///< the one that a first configuration takes comes first
    std::vector<Decimal> headroom;  ///< of classes: vCPUs / vCPUs needed, as many as values; else empty
};

class Sizing {
public:
    /// Starts from the service's initial settings in the region. `second` is the region for disaster recovery; empty:
    /// the service has none there.
    Sizing(const Service& service, const PriceBook& book, const Workload& workload, Symbol region, Symbol second, LeastCompute least = {});

    /// Starts from settings that stand, for Service::recover. `pattern` is one of workload::recovery; `workload` is what
    /// the component serves, null when nobody stated it.
    Sizing(const Service& service, const PriceBook& book, Settings settings, const Workload* workload, Symbol pattern, Symbol region, Symbol second);

    /// Precondition: a workload is stated. It always is where a service is sized for one.
    const Workload& need() const { return *m_need; }
    const Workload* workload() const { return m_need; }
    Symbol pattern() const { return m_pattern; }
    const Settings& settings() const { return m_settings; }
    const Prices& prices() const { return m_prices; }
    Symbol secondRegion() const { return m_second; }

    void set(Choice p, Symbol value) { m_settings.set(p.index, {{}, value, {}}); }
    void set(Flag p, bool value) { m_settings.set(p.index, {Amount(value ? 1 : 0), {}, {}}); }
    void set(Regions p, std::vector<Symbol> regions) { m_settings.set(p.index, {{}, {}, std::move(regions)}); }
    /// Raised to the smallest that is sold, to whole numbers and to multiples; above the largest, the service is refused.
    void set(Number p, Decimal value) { setNumber(p.index, value); }
    void set(Asked p, Decimal value) { setNumber(p.index, value); }
    void set(Share p, Decimal share) { setNumber(p.index, share * Decimal(100)); }

    /// Any of these values serves the workload. What settings() is asked for afterwards may depend on which is taken. A
    /// parameter is chosen once.
    void choose(Choice p, std::vector<Symbol> values);
    void choose(Flag p, bool first);            ///< both do
    void choose(Number p, int first, int last);  ///< every whole number between, `first` <= `last`, within the parameter's range
    /// Every option that is offered now, the present value first: for what the workload does not care about, as how it is paid.
    void chooseAny(Choice p);

    /// The classes of this key (its name left empty) that have the need and that `suits`, the cheapest first; refuses when
    /// none has. Classes whose vCPUs or memory the catalog does not state are passed over.
    using Suits = bool (*)(Symbol name);
    void chooseClass(Choice p, const PriceKey& like, ComputeNeed need, Suits suits = nullptr);
    void chooseClass(Choice p, const Prices& prices, const PriceKey& like, ComputeNeed need, Suits suits = nullptr);
    void chooseClass(Choice p, const std::vector<const Price*>& among, ComputeNeed need, Suits suits = nullptr);

    /// vCPUs for the load at its peak (`atPeak`) or on average over the active hours, at the target utilisation, and
    /// memory for the working set: at least 2 vCPUs at the peak, 0.25 on average. States the rule. With `readers` equal
    /// nodes that share the reads with the one that writes: of each of them.
    ComputeNeed computeNeed(bool atPeak = true, Decimal readers = 0);
    /// Operations a second that storage must take at the peak: one for each write; reads come from memory.
    Decimal iopsNeed() const;

    /// Compute of the class that the key names, or a part of it; none when the catalog does not state it, which is refused.
    std::optional<ComputeNeed> computeOf(const PriceKey& named, Decimal part = 1);
    /// Whether there is a region for a copy of the data; refuses when not.
    bool hasSecondRegion();
    /// For a service of one region: refuses the patterns that need the data in a second one, and backup and restore.
    void staysInRegion(const char* why, const char* backups = "copies of its backups in another region are not modelled");

    void refuse(std::string reason) { m_refusals.push_back(std::move(reason)); }
    /// What a value rests on, for the user to read: "Peak: 1,000 reads and 200 writes a second ...".
    void rule(std::string text);

    const std::vector<std::string>& refusals() const { return m_refusals; }
    const std::vector<std::string>& rules() const { return m_rules; }

    /// For the search of all configurations: values that are taken where a choice is offered. One that the service does
    /// not offer with the others is refused. To be given before the service sizes.
    using Taken = std::vector<std::pair<std::size_t, Value>>;
    void take(Taken taken) { m_taken = std::move(taken); }
    /// The choices that were left open, in their order.
    const std::vector<Alternatives>& open() const { return m_open; }
    /// Notes in `reads` what the service reads of its settings after it left a choice open.
    void watch(ReadSet* reads);

private:
    void setNumber(std::size_t index, Decimal value);
    void choose(Alternatives alternatives);

    const Service* m_service;
    const Workload* m_need;
    Prices m_prices;
    Symbol m_pattern, m_second;
    LeastCompute m_least = {};
    Settings m_settings;
    Taken m_taken;
    ReadSet m_chosen;
    std::vector<Alternatives> m_open;
    ReadSet* m_reads = nullptr;
    std::vector<std::string> m_refusals, m_rules;
};

}  // namespace costrata
