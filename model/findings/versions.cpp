// SPDX-License-Identifier: GPL-3.0-or-later
// Engine versions: what staying on an old one costs, now and within a year.
#include "billing/bill_design.h"
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"
#include "services/engine_version.h"

namespace costrata::findings {
namespace {

/// What the version adds to the component's bill of a month, against one that is kept current.
struct Support {
    bool charged, ended;
    std::optional<Money> fee;
};

Support supportOf(const Subject& s, Month month)
{
    Design kept, current;
    kept.components = current.components = {s.component};
    current.components[0].settings.set(s.component.settings.parameters().indexOf("version").value(), {{}, keptCurrent, {}});
    const Bill with = billDesign(kept, s.context.book, month), without = billDesign(current, s.context.book, month);
    return {with.lines.size() > without.lines.size(), with.warnings.size() > without.warnings.size(),
            extraCost(current, kept, s.context.book, month)};
}

bool staysOnVersion(const Subject& s) { return s.has("version") && s.choice("version") != keptCurrent; }

Month monthOf(const Context& context) { return context.assumptions.start.known() ? context.assumptions.start : context.book.month(); }

std::optional<Proposal> extended(const Subject& s)
{
    if (!staysOnVersion(s))
        return std::nullopt;
    const Support now = supportOf(s, monthOf(s.context));
    if (!now.charged && !now.ended)
        return std::nullopt;
    const Text version = s.words("version");
    if (now.ended)
        return s.propose(say<"The vendor no longer runs %1 in %2.">(version, monthOf(s.context).text()), {{"version", "current"}});
    return s.propose(say<"In %1 %2 is in extended support: %3.">(monthOf(s.context).text(), version,
                                                               now.fee ? perMonth(*now.fee) : say<"the rate is not in the catalog">()),
                     {{"version", "current"}});
}

std::optional<Proposal> endsSoon(const Subject& s)
{
    if (!staysOnVersion(s))
        return std::nullopt;
    const Month start = monthOf(s.context);
    if (const Support now = supportOf(s, start); now.charged || now.ended)
        return std::nullopt;
    for (int month = 1; month <= 12; ++month) {
        const Support then = supportOf(s, start + month);
        if (!then.charged && !then.ended)
            continue;
        const Text fee = then.ended ? say<"the vendor no longer runs it">()
            : then.fee              ? say<"extended support adds %1">(perMonth(*then.fee))
                                    : say<"extended support is charged">();
        return s.propose(say<"From %1 on, %2 (%3).">((start + month).text(), fee, s.words("version")), {{"version", "current"}});
    }
    return std::nullopt;
}

}  // namespace

std::vector<Check> versionChecks()
{
    const auto versioned = servicesWith([](const Service& service) { return service.parameters->indexOf("version").has_value(); });
    const char* const calendars = "The release calendars that each service's page names as sources of its versions";
    return {
        {.id = "extended-support", .title = "Extended support is charged", .topic = Topic::Cost, .severity = Severity::Warning,
         .reason = "After standard support a version is charged for every vCPU, standbys included, and more in later years, until it is upgraded "
                   "or the vendor does it.",
         .source = calendars, .services = versioned, .applies = extended},
        {.id = "support-ends-soon", .title = "Standard support ends within a year", .topic = Topic::Operations, .severity = Severity::Advice,
         .reason = "An upgrade to a new major version needs tests and a window: better planned than charged or forced.", .source = calendars,
         .services = versioned,
         .applies = endsSoon},
    };
}

}  // namespace costrata::findings
