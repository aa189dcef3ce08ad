// SPDX-License-Identifier: GPL-3.0-or-later
#include "billed_workspace.h"

#include "billing/bill_design.h"
#include "design/workspace_file.h"
#include "output/text_table.h"

#include <algorithm>

namespace costrata {

std::vector<Estimate> BilledWorkspace::estimates() const
{
    std::vector<Estimate> list;
    for (std::size_t i = 0; i < bills.size(); ++i)
        list.push_back({&workspace.designs[i], &bills[i]});
    return list;
}

std::optional<std::size_t> BilledWorkspace::find(const QString& design) const
{
    const auto it = std::find_if(workspace.designs.begin(), workspace.designs.end(), [&](const Design& d) { return d.name == design.toStdString(); });
    return it == workspace.designs.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - workspace.designs.begin()));
}

Result<BilledWorkspace> billWorkspace(const CommandLine& line)
{
    auto workspace = loadWorkspace(line.words().front());
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    auto book = line.openBook();
    if (!book)
        return tl::make_unexpected(book.error());
    auto adjusted = (*book)->with(workspace->adjustments);
    BilledWorkspace billed{std::move(*workspace), std::move(adjusted), {}};
    for (const Design& design : billed.workspace.designs)
        billed.bills.push_back(billDesign(design, *billed.book, billed.workspace.assumptions.start));
    if (auto damage = billed.book->damage())
        return tl::make_unexpected(*damage);
    return billed;
}

int finish(const CommandLine& line, Streams streams, const std::vector<Estimate>& estimates)
{
    bool complete = true;
    for (const Estimate& estimate : estimates) {
        if (estimate.bill->complete)
            continue;
        complete = false;
        const auto count = [&](LineState state) {
            return std::count_if(estimate.bill->lines.begin(), estimate.bill->lines.end(), [&](const LineItem& item) { return item.state == state; });
        };
        const auto prices = count(LineState::MissingPrice), quantities = count(LineState::UnknownQuantity);
        streams.err << "costrata: " << printable(estimate.design->name) << ": the estimate is incomplete: ";
        if (prices + quantities == 0)
            streams.err << "a part could not be billed\n";
        else
            streams.err << prices << (prices == 1 ? " price and " : " prices and ") << quantities << (quantities == 1 ? " quantity" : " quantities")
                        << " missing\n";
    }
    return !complete && line.has("strict") ? Incomplete : Done;
}

}  // namespace costrata
