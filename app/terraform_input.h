// SPDX-License-Identifier: GPL-3.0-or-later
// A Terraform file as designs: what `terraform` and `diff` start from.
#pragma once

#include "command_line.h"
#include "terraform/import.h"

namespace costrata {

struct TerraformFile {
    bool isPlan = false;
    terraform::Import before, after;  ///< a state has no `before`
    std::vector<std::string> notes;
};

/// Reads FILE, plain or gzip, and with --usage and --region what they name. Fails as those do.
Result<TerraformFile> readTerraform(const QString& path, const CommandLine& line, const PriceBook& book);
/// The same of text that was read already.
Result<TerraformFile> readTerraform(const QByteArray& text, const QString& path, const CommandLine& line, const PriceBook& book);

/// "infra/plan.json" -> "plan"
std::string titleOf(const QString& path);

inline const CommandOption usageOption{"usage", "FILE.yml", "Usage that Terraform does not state, in the layout of Infracost's usage files; ids of settings are keys, too."};
inline const CommandOption regionOption{"region", "REGION", "The region of resources that do not say theirs."};

}  // namespace costrata
