// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/traits.h"

#include <string_view>

namespace costrata {
namespace {

const TraitInfo infos[traitCount] = {
    {"engine", "Engine", "The engine or the interface that applications see, with its versions."},
    {"licence", "Licence", "What the price includes of the engine's licence, and the core rules."},
    {"selfHosting", "Self-hosting", "Whether the same engine can be run on one's own machines."},
    {"readReplicas", "Read replicas", "The most copies that serve reads."},
    {"storage", "Storage", "The smallest and the largest database."},
    {"serverless", "Serverless capacity", "The range and step in which capacity follows the load."},
    {"scaleToZero", "Scales to zero", "Whether an idle database costs no compute."},
    {"wakeUp", "Wake-up", "The delay of the first request after a pause."},
    {"sla", "SLA", "The uptime that the vendor promises per month."},
    {"failover", "Failover", "From the loss of a node or zone until writes are served again."},
    {"rpo", "RPO", "What is lost at most when a node or zone is lost."},
    {"durability", "Durability", "How committed data is kept."},
    {"consistency", "Consistency", "The consistency levels that reads can have."},
    {"branching", "Branching", "Copies of a database that share its storage."},
    {"multiRegion", "Several regions", "How a database spans regions."},
    {"regionalWrites", "Writes in several regions", "Whether more than one region takes writes to the same data."},
    {"globalConsistency", "Strong across regions", "Whether reads are strongly consistent while the data stands in several regions."},
    {"analytics", "Analytics beside transactions", "How the same data serves analytical queries without loading the transactions."},
    {"engineItself", "The engine itself", "Whether the engine itself runs, or another that is compatible with it."},
    {"backend", "Back end services", "Sign-in, files and functions that come with the database."},
};

std::string remarked(std::string text, const std::string& remark) { return remark.empty() ? text : text + ", " + remark; }

std::string size(Decimal amount, std::string_view unit)
{
    const bool tera = amount >= Decimal(1024) && (amount / Decimal(1024)).rounded(1) == amount / Decimal(1024);
    if (tera)
        return (amount / Decimal(1024)).toString() + (unit == "GiB" ? " TiB" : " TB");
    return amount.toString() + " " + std::string(unit);
}

std::string duration(Decimal seconds, bool withUnit)
{
    static const struct {
        int length;
        const char* unit;
    } units[] = {{86400, " d"}, {3600, " h"}, {60, " min"}, {1, " s"}};
    for (const auto& unit : units) {
        const Decimal in = seconds / Decimal(unit.length);
        if ((in >= Decimal(2) && in.isWhole()) || unit.length == 1)
            return in.toString() + (withUnit ? unit.unit : "");
    }
    return {};
}

}  // namespace

const TraitInfo& traitInfo(Trait trait) { return infos[static_cast<std::size_t>(trait)]; }

void Traits::upTo(Trait trait, Decimal most, const char* source, const std::string& remark)
{
    set(trait, {remarked("up to " + most.toString(), remark), most, source});
}

void Traits::sizes(Trait trait, Decimal from, Decimal to, const char* unit, const char* source, const std::string& remark)
{
    const std::string text = from.isZero() ? "up to " + size(to, unit) : size(from, unit) + " to " + size(to, unit);
    set(trait, {remarked(text, remark), to, source});
}

void Traits::seconds(Trait trait, Decimal from, Decimal to, const char* source, const std::string& remark)
{
    std::string text = duration(to, true);
    if (from != to) {
        const std::string low = duration(from, true), unit = text.substr(text.find(' '));
        text = from.isZero() ? "up to " + text : (low.ends_with(unit) ? low.substr(0, low.find(' ')) : low) + " to " + text;
    }
    set(trait, {remarked(text, remark), to, source});
}

void Traits::percent(Trait trait, Decimal share, const char* source, const std::string& remark)
{
    set(trait, {remarked((share * Decimal(100)).toString() + " %", remark), share, source});
}

}  // namespace costrata
