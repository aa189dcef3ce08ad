// SPDX-License-Identifier: GPL-3.0-or-later
// What was read out of a Terraform file, as a table, JSON, CSV or Markdown: what `costrata terraform` prints.
#pragma once

#include "billing/bill.h"
#include "terraform/import.h"

namespace costrata {

/// An import with its bill. Both must outlive it.
struct TerraformImport {
    const terraform::Import* import;
    const Bill* bill;
};

/// `notes`: of the file as a whole.
std::string terraformTable(const TerraformImport& of, const std::vector<std::string>& notes);
std::string terraformMarkdown(const TerraformImport& of, const std::vector<std::string>& notes);
std::string terraformJson(const TerraformImport& of, const std::vector<std::string>& notes);
/// One record for each resource, setting that is needed, and note.
std::string terraformCsv(const TerraformImport& of, const std::vector<std::string>& notes);

}  // namespace costrata
