// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/subject.h"
#include "findings/themes.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace costrata::findings {
namespace {

bool concerns(const Check& check, const Component& component)
{
    return check.services.empty() || std::ranges::any_of(check.services, [&](const char* id) { return std::strcmp(id, component.service->id) == 0; });
}

/// A number that grows out of range is the bill's to report; no check has anything to say of it.
template <class Applies, class About>
std::optional<Proposal> asked(Applies applies, const About& about)
{
    try {
        return applies(about);
    } catch (const std::overflow_error&) {
        return std::nullopt;
    }
}

}  // namespace

const std::vector<Check>& allChecks()
{
    static const std::vector<Check> all = [] {
        std::vector<Check> list;
        for (const auto& theme : {availabilityChecks, recoveryChecks, sizingChecks, generationChecks, storageChecks, requestChecks, serverlessChecks,
                                  commitmentChecks, cachingChecks, editionChecks, transferChecks, versionChecks, practiceChecks}) {
            for (Check& check : theme())
                list.push_back(std::move(check));
        }
        return list;
    }();
    return all;
}

const Check* findCheck(std::string_view id)
{
    const auto it = std::ranges::find(allChecks(), id, &Check::id);
    return it == allChecks().end() ? nullptr : &*it;
}

std::vector<Finding> check(const Context& context)
{
    std::vector<Finding> found;
    std::vector<Subject> subjects;
    for (std::size_t i = 0; i < context.design.components.size(); ++i)
        subjects.emplace_back(context, i);
    for (const Check& check : allChecks()) {
        if (check.ticked && std::ranges::count(context.design.practices, check.id) > 0)
            continue;
        if (check.appliesToDesign) {
            if (auto proposal = asked(check.appliesToDesign, context))
                found.push_back({&check, {}, std::move(proposal->reason), std::move(proposal->change)});
            continue;
        }
        for (const Subject& subject : subjects) {
            if (!concerns(check, subject.component))
                continue;
            if (auto proposal = asked(check.applies, subject))
                found.push_back({&check, subject.index, std::move(proposal->reason), std::move(proposal->change)});
        }
    }
    std::ranges::stable_sort(found, std::greater(), [](const Finding& f) { return f.check->severity; });
    return found;
}

}  // namespace costrata::findings
