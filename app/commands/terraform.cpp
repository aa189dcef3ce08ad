// SPDX-License-Identifier: GPL-3.0-or-later
// costrata terraform: the databases of a Terraform plan or state, as a priced design.
#include "terraform_input.h"

#include "billed_workspace.h"
#include "billing/bill_design.h"
#include "design/workspace_file.h"
#include "output/terraform_output.h"

namespace costrata {
namespace {

int run(const CommandLine& line, Streams streams)
{
    const auto book = line.openBook();
    if (!book)
        return wrongInput(streams, book.error().text());
    const QString path = line.words().front();
    const auto file = readTerraform(path, line, **book);
    if (!file)
        return wrongInput(streams, file.error().text());
    if (line.has("output")) {
        std::vector<terraform::Import> sides;
        if (file->isPlan && !file->before.design.components.empty() && file->before.design.components != file->after.design.components)
            sides.push_back(file->before);
        sides.push_back(file->after);
        if (const auto saved = saveWorkspace(workspaceOf(sides, titleOf(path)), line.value("output")); !saved)
            return wrongInput(streams, saved.error().text());
    }
    const Bill bill = billDesign(file->after.design, **book);
    if (const auto damage = (*book)->damage())
        return wrongInput(streams, damage->text());
    const TerraformImport of{&file->after, &bill};
    const QString format = line.value("format");
    streams.out << (format == u"json"       ? terraformJson(of, file->notes)
                    : format == u"csv"      ? terraformCsv(of, file->notes)
                    : format == u"markdown" ? terraformMarkdown(of, file->notes)
                                            : terraformTable(of, file->notes));
    return line.has("strict") && !(bill.complete && file->after.complete()) ? Incomplete : Done;
}

}  // namespace

const Command terraformCommand{
    .name = "terraform",
    .arguments = "FILE",
    .summary = "The databases of a plan or state as 'terraform show -json' prints it: a priced design, what it still needs, and what was left out.",
    .options = {{"output", "OUT.costrata", "A workspace to write, with the design after the plan, and before it where that differs.", {}, 'o'},
                usageOption,
                regionOption,
                formatOption,
                {"strict", "", "Exit with status 3 when a price, a quantity or a database is missing."}},
    .run = run,
};

}  // namespace costrata
