// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/missing_field.h"

#include <algorithm>

namespace costrata {

std::optional<std::size_t> missingField(const Design& design, std::size_t component, const std::string& missing, const PriceBook& book, Month month)
{
    const Settings& settings = design.components[component].settings;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < settings.parameters().all().size(); ++i) {
        const ParameterSpec& spec = settings.parameters().at(i);
        if ((spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Share) && settings.relevant(i) && !settings.value(i).number.known())
            open.push_back(i);
    }
    // Bills the design with every open number given but one.
    const auto staysWithout = [&](std::optional<std::size_t> left) {
        Design given = design;
        for (const std::size_t i : open) {
            const ParameterSpec& spec = settings.parameters().at(i);
            if (i != left)
                given.components[component].settings.set(i, {std::clamp(spec.roundedUp(1), spec.min, spec.max), {}, {}});
        }
        return std::ranges::any_of(billDesign(given, book, month).lines,
                                   [&](const LineItem& line) { return line.component == component && line.missing == missing; });
    };
    if (open.empty() || staysWithout({}))
        return std::nullopt;
    const auto cause = std::ranges::find_if(open, [&](std::size_t i) { return staysWithout(i); });
    return cause == open.end() ? std::nullopt : std::optional(*cause);
}

}  // namespace costrata
