// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a Terraform file: refused with the file's name, or a design that a workspace file can hold.
#include "billing/bill_design.h"
#include "bytes/byte_source.h"
#include "design/workspace_file.h"
#include "output/terraform_output.h"

#include <cstdlib>

using namespace costrata;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    const auto source = bytesOf({reinterpret_cast<const char*>(data), size}, "fuzz", 1 << 22);
    const auto text = readAllBytes(*source, 1 << 22);
    if (!text)
        return 0;
    const auto plan = terraform::readPlan(*text, "fuzz");
    if (!plan) {
        if (!plan.error().text().starts_with("fuzz: "))
            std::abort();
        return 0;
    }
    for (const auto* side : {&plan->before, &plan->after}) {
        const terraform::Import import = terraform::importResources(*side, **book, {}, {}, "fuzz");
        if (import.components.size() != import.design.components.size())
            std::abort();
        const Bill bill = billDesign(import.design, **book);
        const TerraformImport of{&import, &bill};
        static_cast<void>(terraformTable(of, plan->notes) + terraformMarkdown(of, plan->notes) + terraformJson(of, plan->notes) + terraformCsv(of, plan->notes));
        if (!parseWorkspace(writeWorkspace(terraform::workspaceOf({import}, "fuzz")), "again"))
            std::abort();
    }
    return 0;
}
