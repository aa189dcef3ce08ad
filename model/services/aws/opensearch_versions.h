// SPDX-License-Identifier: GPL-3.0-or-later
// Engine versions of Amazon OpenSearch Service, and what its Extended Support costs a node.
#pragma once

#include "services/engine_version.h"
#include "services/service.h"

#include <algorithm>
#include <utility>

namespace costrata::aws {

inline const char* const searchCalendar = "Amazon OpenSearch Service Developer Guide: end of support";

/// Standard support ended on 7 November. `dearer`: the surcharge is the price of the instance then, for versions
/// whose support was first to end on 7 November 2026.
inline const Symbol searchEngine{"opensearch"};
inline const EngineVersion searchVersions[] = {
    {searchEngine, Symbol("opensearch-3"), "OpenSearch 3.1 to 3.3", {}, {}, {}, searchCalendar},
    {searchEngine, Symbol("opensearch-2.19"), "OpenSearch 2.19", Month(2027, 11), {}, Month(2030, 12), searchCalendar},
    {searchEngine, Symbol("opensearch-2.17"), "OpenSearch 2.11 to 2.17", Month(2027, 11), {}, Month(2028, 12), searchCalendar},
    {searchEngine, Symbol("opensearch-2.9"), "OpenSearch 2.3 to 2.9", Month(2025, 11), Month(2026, 11), Month(2027, 12), searchCalendar},
    {searchEngine, Symbol("opensearch-1.3"), "OpenSearch 1.3", Month(2027, 11), {}, Month(2030, 12), searchCalendar},
    {searchEngine, Symbol("opensearch-1.2"), "OpenSearch 1.0 to 1.2", Month(2025, 11), Month(2026, 11), Month(2027, 12), searchCalendar},
    {searchEngine, Symbol("elasticsearch-7.10"), "Elasticsearch 7.10", Month(2027, 11), {}, Month(2030, 12), searchCalendar},
    {searchEngine, Symbol("elasticsearch-7.9"), "Elasticsearch 7.9", Month(2027, 11), {}, Month(2028, 12), searchCalendar},
    {searchEngine, Symbol("elasticsearch-7.8"), "Elasticsearch 7.1 to 7.8", Month(2025, 11), Month(2026, 11), Month(2027, 12), searchCalendar},
    {searchEngine, Symbol("elasticsearch-6.8"), "Elasticsearch 6.8", Month(2027, 11), {}, Month(2030, 12), searchCalendar},
    {searchEngine, Symbol("elasticsearch-6.7"), "Elasticsearch 6.0 to 6.7", Month(2025, 11), Month(2026, 11), Month(2027, 12), searchCalendar},
    {searchEngine, Symbol("elasticsearch-5.6"), "Elasticsearch 5.6", Month(2025, 11), {}, Month(2028, 12), searchCalendar},
    {searchEngine, Symbol("elasticsearch-5.5"), "Elasticsearch 1.5 to 5.5", Month(2025, 11), Month(2026, 11), Month(2027, 12), searchCalendar},
};

/// small 1, medium 2, large 4, xlarge 8, Nxlarge 8 x N: "4xlarge" of "r7g.4xlarge.search" is 32. Unknown for other names.
inline Amount normalizedSize(Symbol name)
{
    static constexpr std::pair<std::string_view, int> sizes[] = {{"small", 1}, {"medium", 2}, {"large", 4}, {"xlarge", 8}};
    std::string_view size = name.text().substr(std::min(name.text().find('.') + 1, name.text().size()));
    size = size.substr(0, size.find('.'));
    for (const auto& [label, units] : sizes) {
        if (size == label)
            return Decimal(units);
    }
    if (!size.ends_with("xlarge"))
        return {};
    const auto times = Decimal::parse(size.substr(0, size.size() - 6));
    return times ? Amount(*times * Decimal(8)) : Amount();
}

/// A fee for each normalised instance-hour; later, for versions past their first end, the price of the instance again.
inline void billSearchSupport(BillBuilder& out, const Prices& prices, Symbol version, Symbol name, Decimal count, const PriceRef<Dimension::InstanceTime>& instance)
{
    static const Symbol fee{"Extended Support"};
    const EngineVersion* found = findVersion(searchVersions, searchEngine, version);
    if (!found)
        return;
    const LineText text{"Extended Support,", name.text()};
    switch (supportIn(*found, out.month())) {
    case Support::Standard:
        return;
    case Support::Extended:
        return out.line(Category::Other, text, allMonth<Dimension::NormalizedInstanceTime>(normalizedSize(name) * count),
                        prices.find<Dimension::NormalizedInstanceTime>({component::other, fee, {}, {}, purchase::onDemand}));
    case Support::Dearer:
        return out.line(Category::Other, text, allMonth<Dimension::InstanceTime>(count), instance);
    case Support::Ended:
        return out.warn(std::string(found->label) + ": Extended Support has ended; AWS upgrades what still runs it.");
    }
}

}  // namespace costrata::aws
