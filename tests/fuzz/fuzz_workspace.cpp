// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a workspace file: refused with the file's name, or read, billed and written back the same.
#include "billing/bill_design.h"
#include "design/workspace_file.h"
#include "output/estimate.h"

#include <cstdlib>

using namespace costrata;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    require(book.has_value());
    const auto workspace = parseWorkspace(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), "fuzz");
    if (!workspace) {
        require(workspace.error().text().starts_with("fuzz: "));
        return 0;
    }
    const QByteArray written = writeWorkspace(*workspace);
    const auto again = parseWorkspace(written, "again");
    require(again && writeWorkspace(*again) == written);
    const auto adjusted = (*book)->with(workspace->adjustments);
    std::vector<Bill> bills;
    for (const Design& design : workspace->designs)
        bills.push_back(billDesign(design, *adjusted));
    std::vector<Estimate> estimates;
    for (std::size_t i = 0; i < bills.size(); ++i) {
        Money sum;
        for (const LineItem& line : bills[i].lines)
            sum += line.monthly;
        require(sum == bills[i].totals.monthly);
        estimates.push_back({&workspace->designs[i], &bills[i]});
    }
    require(!estimateJson(*workspace, estimates).empty());
    static_cast<void>(estimateTable(estimates) + estimateMarkdown(estimates) + estimateCsv(estimates));
    static_cast<void>(comparisonTable(estimates, workspace->baseline) + comparisonJson(*workspace, estimates, workspace->baseline));
    return 0;
}
