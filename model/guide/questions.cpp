// SPDX-License-Identifier: GPL-3.0-or-later
// The questions, and how each answer is met by what a service declares.
#include "guide/guide.h"

#include "workload/workload.h"

#include <algorithm>

namespace costrata::guide {

namespace ask {
const Symbol data{"data"}, ecosystem{"ecosystem"}, engine{"engine"}, profile{"profile"}, regions{"regions"}, capacity{"capacity"}, branching{"branching"}, analytics{"analytics"},
    from{"from"}, mongodb{"mongodb"}, use{"use"}, open{"open-source"}, operation{"operation"};
}
namespace say {
const Symbol yes{"yes"}, no{"no"}, any{"any"}, backend{"backend"}, aws{"aws"}, azure{"azure"}, google{"google"}, web{"web"}, traditional{"traditional"}, startup{"startup"},
    development{"development"}, scale{"scale"}, cost{"cost"}, one{"one"}, strong{"strong"}, writes{"writes"}, steady{"steady"}, follows{"follows"}, zero{"zero"},
    oracleStays{"oracle"}, oracleLeft{"oracle-left"}, sqlserverStays{"sqlserver"}, sqlserverLeft{"sqlserver-left"}, cache{"cache"}, sessions{"sessions"}, durable{"durable"},
    vendor{"vendor"}, own{"own"};
}

namespace {

namespace w = workload;

bool has(const std::vector<Symbol>& list, Symbol wanted) { return std::ranges::find(list, wanted) != list.end(); }

std::string kindLabel(Symbol kind)
{
    const auto& options = w::parameters().at(w::kind.index).options;
    return std::ranges::find(options, kind, &Option::id)->label;
}

Reason ofTrait(const Offer& o, Trait trait)
{
    const TraitValue& value = o.traits[trait];
    return {traitInfo(trait).label, {value.stated() ? value.text : "not stated"}, value.source};
}

// ---- the answers that are about data, clouds and engines -----------------------------------------------------------

bool meetsData(const Offer& o, Symbol answer) { return answer == say::backend ? o.traits[Trait::Backend].holds() : has(o.service->kinds, answer); }
Reason ofData(const Offer& o, Symbol answer)
{
    if (answer == say::backend)
        return ofTrait(o, Trait::Backend);
    Reason reason{"Made for", {}, ""};
    for (const Symbol kind : o.service->kinds)
        reason.facts.push_back(kindLabel(kind));
    return reason;
}

bool isCloud(std::string_view provider) { return provider == "AWS" || provider == "Azure" || provider == "Google Cloud"; }
bool meetsEcosystem(const Offer& o, Symbol answer)
{
    const Service& service = *o.service;
    const std::string_view wanted = answer == say::aws ? "AWS" : answer == say::azure ? "Azure" : "Google Cloud";
    return service.ownMachines || (service.clouds.empty() ? service.provider == wanted : std::ranges::find(service.clouds, wanted) != service.clouds.end());
}
Reason ofEcosystem(const Offer& o, Symbol)
{
    const Service& service = *o.service;
    Reason reason{"Cloud", {service.clouds.begin(), service.clouds.end()}, ""};
    if (service.ownMachines)
        reason.facts = {"your own machines"};
    else if (reason.facts.empty())
        reason.facts = {isCloud(service.provider) ? service.provider : "not stated"};
    return reason;
}

bool meetsEngine(const Offer& o, Symbol answer) { return has(o.service->engines, answer); }
Reason ofEngine(const Offer& o, Symbol) { return ofTrait(o, Trait::Engine); }

bool meetsOrigin(const Offer& o, Symbol answer)
{
    const auto& engines = o.service->engines;
    if (answer == say::oracleStays)
        return has(engines, w::oracle);
    if (answer == say::sqlserverStays)
        return has(engines, w::sqlserver);
    // Left is the licence: schema and code move to an open engine.
    return has(engines, w::postgresql) || (answer == say::sqlserverLeft && has(engines, w::mysql));
}

// ---- the answers that a trait meets --------------------------------------------------------------------------------

template <Trait T>
bool holds(const Offer& o, Symbol) { return o.traits[T].holds(); }
template <Trait T>
Reason stated(const Offer& o, Symbol) { return ofTrait(o, T); }

Trait regionTrait(Symbol answer) { return answer == say::strong ? Trait::GlobalConsistency : Trait::RegionalWrites; }
bool meetsRegions(const Offer& o, Symbol answer) { return o.traits[regionTrait(answer)].holds(); }
/// Where a vendor does not state it, what it does state of several regions says why.
Reason ofRegions(const Offer& o, Symbol answer) { return ofTrait(o, o.traits[regionTrait(answer)].stated() ? regionTrait(answer) : Trait::MultiRegion); }

Trait capacityTrait(Symbol answer) { return answer == say::zero ? Trait::ScaleToZero : Trait::Serverless; }
bool meetsCapacity(const Offer& o, Symbol answer) { return o.traits[capacityTrait(answer)].holds(); }
Reason ofCapacity(const Offer& o, Symbol answer) { return ofTrait(o, capacityTrait(answer)); }

/// Durability is stated of every database in words; of stores in memory also with a number: only 1 keeps what memory loses.
bool meetsUse(const Offer& o, Symbol) { return o.traits[Trait::Durability].number == Decimal(1); }

bool meetsOperation(const Offer& o, Symbol answer) { return o.service->ownMachines == (answer == say::own); }
Reason ofOperation(const Offer& o, Symbol) { return {"Operation", {o.service->ownMachines ? "on your own machines, by you" : "by its vendor"}, ""}; }

// ---- when a question can matter ------------------------------------------------------------------------------------

bool always(const Answers&) { return true; }
bool knownData(const Answers& a) { return !a[ask::data].empty(); }
bool isRelational(const Answers& a) { return a[ask::data] == w::relational; }
bool isCache(const Answers& a) { return a[ask::data] == w::cache; }
bool anyEngine(const Answers& a) { return a[ask::engine].empty() || a[ask::engine] == say::any; }
bool hasEngines(const Answers& a)
{
    const Symbol origin = a[ask::from];
    return knownData(a) && a[ask::data] != say::backend && (origin.empty() || origin == say::no);
}
bool isDocuments(const Answers& a) { return a[ask::data] == w::document && (anyEngine(a) || a[ask::engine] == w::mongodb); }
bool hasOrigin(const Answers& a) { return isRelational(a) && anyEngine(a); }
bool hasProfile(const Answers& a) { return isRelational(a) || a[ask::data] == w::keyValue || a[ask::data] == w::document; }

const std::vector<Answer>& engineAnswers()
{
    static const auto made = [] {
        std::vector<Answer> list;
        for (const Option& option : w::parameters().at(w::engine.index).options)
            list.push_back({option.id, option.label.c_str(), option.id == w::anyEngine});
        return list;
    }();
    return made;
}

std::vector<Answer> dataAnswers()
{
    std::vector<Answer> list;
    for (const Option& option : w::parameters().at(w::kind.index).options)
        list.push_back({option.id, option.label.c_str()});
    list.push_back({say::backend, "Back end for an app"});
    return list;
}

}  // namespace

const std::vector<Question>& questions()
{
    static const std::vector<Question> list{
        {ask::data, "Kind of data", "What is stored?", dataAnswers(), always, meetsData, ofData},
        {ask::ecosystem, "Cloud", "In which cloud does the rest run?",
         {{say::aws, "AWS"}, {say::azure, "Azure"}, {say::google, "Google Cloud"}, {say::any, "Any or several", true}}, knownData, meetsEcosystem, ofEcosystem},
        {ask::engine, "Compatible with", "Which engine does the application speak?", engineAnswers(), hasEngines, meetsEngine, ofEngine},
        {ask::use, "Use", "What is kept in memory?",
         {{say::cache, "Copies of what a database holds", true}, {say::sessions, "Sessions, leaderboards", true}, {say::durable, "Data that must not be lost"}},
         isCache, meetsUse, stated<Trait::Durability>},
        {ask::profile, "Application", "What describes it best?",
         {{say::web, "Standard web application", true}, {say::traditional, "Traditional business application", true}, {say::startup, "Small team, fast iteration", true},
          {say::development, "Development and test", true}, {say::scale, "High scale, high performance", true}, {say::cost, "Steady load, low cost", true}},
         hasProfile},
        {ask::regions, "Regions", "Where is it used?",
         {{say::one, "In one region", true}, {say::strong, "In several, strongly consistent"}, {say::writes, "In several, each takes writes"}}, knownData, meetsRegions, ofRegions},
        {ask::capacity, "Capacity", "How does capacity follow the load?",
         {{say::steady, "It is set", true}, {say::follows, "It follows by itself"}, {say::zero, "Down to zero when idle"}}, knownData, meetsCapacity, ofCapacity},
        {ask::branching, "Branching", "Are branches of the database made for development and previews?", {{say::no, "No", true}, {say::yes, "Yes"}}, isRelational,
         holds<Trait::Branching>, stated<Trait::Branching>},
        {ask::analytics, "Analytics beside transactions", "Is the same data analysed heavily?", {{say::no, "No", true}, {say::yes, "Yes"}}, isRelational, holds<Trait::Analytics>,
         stated<Trait::Analytics>},
        {ask::from, "Migration", "Does it come from Oracle or SQL Server?",
         {{say::no, "No", true}, {say::oracleStays, "Oracle, kept"}, {say::oracleLeft, "Oracle, to an open engine"}, {say::sqlserverStays, "SQL Server, kept"},
          {say::sqlserverLeft, "SQL Server, to an open engine"}},
         hasOrigin, meetsOrigin, ofEngine},
        {ask::mongodb, "All of MongoDB", "Are all features of MongoDB needed?", {{say::no, "No", true}, {say::yes, "Yes"}}, isDocuments, holds<Trait::EngineItself>,
         stated<Trait::EngineItself>},
        {ask::open, "Open source", "Must the engine also run on machines of your own?", {{say::no, "No", true}, {say::yes, "Yes"}}, knownData, holds<Trait::SelfHosting>,
         stated<Trait::SelfHosting>},
        {ask::operation, "Operation", "Who operates it?", {{say::vendor, "Its vendor"}, {say::own, "We do, on our machines"}}, knownData, meetsOperation, ofOperation},
    };
    return list;
}

}  // namespace costrata::guide
