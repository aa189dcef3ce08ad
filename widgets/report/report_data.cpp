// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_data.h"

#include "billing/bill_design.h"
#include "output/design_matrix.h"

#include <stdexcept>

namespace costrata {

std::vector<Estimate> ReportData::estimates() const
{
    std::vector<Estimate> list;
    for (std::size_t i = 0; i < bills.size(); ++i)
        list.push_back({&workspace.designs[i], &bills[i]});
    return list;
}

ReportData reportData(const Workspace& workspace, const std::vector<Bill>& bills, const PriceBook& book, const ReportOptions& options)
{
    ReportData data{workspace, {}, {}, {}, {}, {}};
    std::vector<Design>& designs = data.workspace.designs;
    designs.clear();
    std::optional<std::size_t> baseline;
    for (std::size_t i = 0; i < bills.size(); ++i) {
        if (!workspace.designs[i].inReport)
            continue;
        if (i == workspace.baseline)
            baseline = designs.size();
        designs.push_back(workspace.designs[i]);
        data.bills.push_back(bills[i]);
    }
    data.workspace.baseline = baseline.value_or(designs.size());  // out of range: nothing to compare with

    if (options.executive || options.has(ReportSection::Projection)) {
        for (const Design& design : designs)
            data.projections.push_back(projectDesign(design, book, workspace.assumptions));
    }
    if (options.executive) {
        const Assumptions doubling{workspace.assumptions.start, 0, 1};
        for (const Design& design : designs)
            data.twiceTheLoad.push_back(billDesign(grown(design, doubling, 1), book, workspace.assumptions.start));
    } else if (options.has(ReportSection::Matrices)) {
        data.matrix = options.matrix.empty() ? designMatrix(designs) : makeMatrix(options.matrix, book, workspace.assumptions.start);
    }
    if (!options.executive && options.has(ReportSection::Findings)) {
        for (const Design& design : designs)
            data.findings.push_back(findings::check({design, book, workspace.workload ? &*workspace.workload : nullptr, workspace.assumptions}));
    }
    if (!options.executive && options.has(ReportSection::Commitments)) {
        for (const Design& design : designs) {
            if (design.plan.terms.empty())
                continue;
            auto plan = commitments::plannedCommitments(design, design.plan, book, workspace.assumptions, commitments::PlanKind::AsPlanned);
            if (!plan)
                throw std::overflow_error(plan.error().message);
            data.plans.push_back(std::move(*plan));
        }
    }
    return data;
}

}  // namespace costrata
