// SPDX-License-Identifier: GPL-3.0-or-later
// Newer generations and Arm processors: the same size of another family, where the catalog has it for no more money.
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

#include <algorithm>
#include <charconv>

namespace costrata::findings {
namespace {

/// "db.r6gd.xlarge": prefix "db.", series "r", generation 6, processor "g", rest "d.xlarge".
/// "Standard_D4ads_v5": prefix "Standard_", series "D", generation 5, processor "a", rest "4ds".
struct ClassName {
    std::string prefix, series, processor, rest;
    int generation = 0;

    bool isArm() const { return processor == "g" || processor == "p"; }
    bool sameBut(const ClassName& other) const { return prefix == other.prefix && series == other.series && rest == other.rest; }
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<ClassName> parsedAzure(std::string_view name)
{
    ClassName c{"Standard_", {}, {}, {}};
    name.remove_prefix(c.prefix.size());
    const std::size_t digits = name.find_first_of("0123456789"), version = name.rfind("_v");
    if (digits == name.npos || version == name.npos || version < digits)
        return std::nullopt;
    std::from_chars(name.data() + version + 2, name.data() + name.size(), c.generation);
    c.series = name.substr(0, digits);
    for (const char letter : name.substr(digits, version - digits)) {
        if (letter == 'a' || letter == 'p')
            c.processor += letter;
        else
            c.rest += letter;
    }
    return c;
}

std::optional<ClassName> parsed(std::string_view name)
{
    if (name.starts_with("Standard_"))
        return parsedAzure(name);
    ClassName c;
    // The family is the first part with a digit that is no size: "db.r6g.xlarge", "r7g.large.search".
    while (!name.empty()) {
        const std::size_t dot = name.find('.');
        const std::string_view part = name.substr(0, dot);
        const std::size_t digit = part.find_first_of("0123456789");
        if (digit == part.npos || digit == 0) {
            if (dot == name.npos)
                return std::nullopt;
            c.prefix += name.substr(0, dot + 1);
            name.remove_prefix(dot + 1);
            continue;
        }
        c.series = part.substr(0, digit);
        std::size_t at = digit;
        while (at < part.size() && isDigit(part[at]))
            c.generation = c.generation * 10 + (part[at++] - '0');
        for (; at < part.size(); ++at) {
            if (part[at] == 'g' || part[at] == 'i' || part[at] == 'a')
                c.processor += part[at];
            else
                c.rest += part[at];
        }
        c.rest += dot == name.npos ? "" : name.substr(dot);
        return c;
    }
    return std::nullopt;
}

/// For every class of the component the cheapest replacement that `fits` and costs no more; of equal ones the newest.
template <class Fits>
std::optional<Change> replaced(const Subject& s, Fits fits)
{
    std::vector<Setting> all;
    for (const char* parameter : s.advice().classes) {
        const auto now = s.has(parameter) ? parsed(s.choice(parameter).text()) : std::nullopt;
        if (!now)
            continue;
        std::optional<Money> best;
        std::string name;
        int generation = 0;
        for (const Option& option : s.options(parameter)) {
            const auto other = parsed(option.id.text());
            if (!other || !other->sameBut(*now) || !fits(*now, *other))
                continue;
            const auto money = s.extra({{parameter, option.id.str()}});
            if (!money || *money > Money())
                continue;
            if (!best || std::pair(*money, -other->generation) < std::pair(*best, -generation)) {
                best = money;
                name = option.id.str();
                generation = other->generation;
            }
        }
        if (best)
            all.push_back({parameter, name});
    }
    return all.empty() ? std::nullopt : s.change(all);
}

Text classesOf(const Subject& s)
{
    std::vector<Text> names;
    for (const char* parameter : s.advice().classes) {
        if (s.has(parameter) && std::ranges::find(names, s.words(parameter)) == names.end())
            names.push_back(s.words(parameter));
    }
    return Text::list(std::move(names), ", ");
}

std::optional<Proposal> olderGeneration(const Subject& s)
{
    auto change =
        replaced(s, [](const ClassName& now, const ClassName& other) { return other.generation > now.generation && other.isArm() == now.isArm(); });
    const Better& newer = s.advice().newer;
    if (s.wants(newer))
        change = s.saving(settingsFor(newer));
    if (!change)
        return std::nullopt;
    return Proposal{say<"A newer generation of the same size costs no more than %1.">(newer.parameter ? s.words(newer.parameter) : classesOf(s)), change};
}

std::optional<Proposal> otherProcessor(const Subject& s)
{
    const Better& arm = s.advice().arm;
    std::optional<Change> change;
    if (arm.parameter)
        change = s.wants(arm) ? s.saving(settingsFor(arm)) : std::nullopt;
    else
        change = replaced(
            s, [](const ClassName& now, const ClassName& other) { return other.isArm() && !now.isArm() && other.generation >= now.generation; });
    if (!change || !change->extra || *change->extra >= Money())
        return std::nullopt;
    return Proposal{say<"An Arm class of the same size and no older generation is sold for less than %1.">(arm.parameter ? s.words(arm.parameter) : classesOf(s)),
                    change};
}

}  // namespace

std::vector<Check> generationChecks()
{
    return {
        {.id = "newer-generation", .title = "Newer generation of the class", .topic = Topic::Cost, .severity = Severity::Advice,
         .reason = "Vendors sell a new generation for the price of the old one or less, faster, and retire the old one some day.",
         .source = source::savings,
         .services = servicesWith([](const Service& service) { return !service.advice.classes.empty() || service.advice.newer.parameter; }),
         .applies = olderGeneration},
        {.id = "arm-class", .title = "Arm class of the same size", .topic = Topic::Cost, .severity = Severity::Advice,
         .reason = "A managed database hides the processor from the application; where the vendor sells Arm (Graviton, C4A) for less, the size "
                   "stays the same.",
         .source = "Amazon RDS, Aurora, ElastiCache and OpenSearch user guides: instance class types (AWS Graviton); AlloyDB and PlanetScale "
                   "documentation: machine types",
         .services = servicesWith([](const Service& service) { return !service.advice.classes.empty() || service.advice.arm.parameter; }),
         .applies = otherProcessor},
    };
}

}  // namespace costrata::findings
