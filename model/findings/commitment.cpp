// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments: terms for what runs all month, and none for what does not. `costrata plan` decides between all of them.
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

#include <algorithm>

namespace costrata::findings {
namespace {

/// The choices by which the component is paid for: every service names them so.
std::vector<const char*> purchasesOf(const Subject& s)
{
    std::vector<const char*> ids;
    for (const ParameterSpec& spec : s.component.settings.parameters().all()) {
        const std::string_view id = spec.id;
        if (spec.kind == ParameterKind::Choice && (id == "purchase" || id.ends_with("Purchase")) && s.has(spec.id))
            ids.push_back(spec.id);
    }
    return ids;
}

bool isPlan(Symbol purchase) { return purchase.text().starts_with("savings-plan"); }

/// The cheapest option of a kind, for everything of the component that is bought on demand.
template <class Wanted>
std::optional<Proposal> committed(const Subject& s, Wanted wanted, const Text& words)
{
    if (!isSteady(s.context))
        return std::nullopt;
    for (const char* parameter : purchasesOf(s)) {
        if (s.choice(parameter) != purchase::onDemand)
            continue;
        std::vector<std::vector<Setting>> alternatives;
        for (const Option& option : s.options(parameter)) {
            if (wanted(option.id))
                alternatives.push_back({{parameter, option.id.str()}});
        }
        if (auto change = s.cheapest(alternatives)) {
            const Money now = s.bill().totals.amortised;
            const std::string share = percentText(-change->extra->dollars() / now.dollars());
            return Proposal{say<"The load is there all month and bought on demand; %1 saves %2 of %3.">(words, share, perMonth(now)), std::move(change)};
        }
    }
    return std::nullopt;
}

std::optional<Proposal> oneYear(const Subject& s)
{
    return committed(
        s, [](Symbol p) { return !isPlan(p) && purchase::termMonths(p) == 12; }, say<"a commitment of one year">());
}

std::optional<Proposal> threeYears(const Subject& s)
{
    return committed(
        s, [](Symbol p) { return !isPlan(p) && purchase::termMonths(p) == 36; }, say<"a commitment of three years">());
}

std::optional<Proposal> savingsPlan(const Subject& s)
{
    return committed(s, isPlan, say<"a savings plan, which follows the use from one class to another,">());
}

std::optional<Proposal> wasted(const Subject& s)
{
    for (const char* parameter : purchasesOf(s)) {
        if (purchase::termMonths(s.choice(parameter)) == 0)
            continue;
        if (const auto change = s.saving({{parameter, "on-demand"}}))
            return Proposal{say<"The commitment (%1) costs more than what is used costs on demand.">(s.words(parameter)), change};
    }
    return std::nullopt;
}

}  // namespace

std::vector<Check> commitmentChecks()
{
    constexpr Topic cost = Topic::Cost;
    return {
        {.id = "commit-one-year", .title = "One-year commitment for a steady load", .topic = cost, .severity = Severity::Advice,
         .reason = "A year's term suits a load that is stable or may change later. Upfront fees are spread over the term.", .source = source::savings,
         .applies = oneYear},
        {.id = "commit-three-years", .title = "Three-year commitment for long-term production", .topic = cost, .severity = Severity::Info,
         .reason = "The largest discount, for what is sure to run that long. Upfront fees are spread over the term.", .source = source::savings,
         .applies = threeYears},
        {.id = "savings-plan", .title = "Savings plan where one is sold", .topic = cost, .severity = Severity::Info,
         .reason = "A plan commits to money per hour, not to a class: it stays used when classes, sizes or regions change.",
         .source = "AWS Database Savings Plans; Azure savings plan for databases", .applies = savingsPlan},
        {.id = "commitment-unused", .title = "Commitment beyond the use", .topic = cost, .severity = Severity::Warning,
         .reason = "A commitment is billed every hour, used or not.", .source = source::savings, .applies = wasted},
    };
}

}  // namespace costrata::findings
