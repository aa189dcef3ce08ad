// SPDX-License-Identifier: GPL-3.0-or-later
// A first configuration of one service for a workload, and the change of one that stands to a disaster recovery pattern.
// The service sets its parameters and says by which rule; what it cannot serve it refuses with the reason.
#pragma once

#include "services/prices.h"
#include "workload/workload.h"

#include <optional>
#include <string>
#include <vector>

namespace costrata {

struct Service;

/// Compute of one node that serves a workload, before classes and steps.
struct ComputeNeed {
    Decimal vcpu;
    Decimal memoryGib;
};

class Sizing {
public:
    /// Starts from the service's initial settings in the region. `second` is the region for disaster recovery; empty:
    /// the service has none there.
    Sizing(const Service& service, const PriceBook& book, const Workload& workload, Symbol region, Symbol second);

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

    /// The cheapest class of this key (its name left empty) that has the need and that `suits`; refuses when none has.
    /// Classes whose vCPUs or memory the catalog does not state are passed over.
    using Suits = bool (*)(Symbol name);
    void chooseClass(Choice p, const PriceKey& like, ComputeNeed need, Suits suits = nullptr);
    void chooseClass(Choice p, const Prices& prices, const PriceKey& like, ComputeNeed need, Suits suits = nullptr);

    /// vCPUs for the load at its peak (`atPeak`) or on average over the active hours, at the target utilisation, and
    /// memory for the working set: at least 2 vCPUs at the peak, 0.25 on average. States the rule.
    ComputeNeed computeNeed(bool atPeak = true);

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

private:
    void setNumber(std::size_t index, Decimal value);

    const Service* m_service;
    const Workload* m_need;
    Prices m_prices;
    Symbol m_pattern, m_second;
    Settings m_settings;
    std::vector<std::string> m_refusals, m_rules;
};

}  // namespace costrata
