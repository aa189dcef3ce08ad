// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace file with the bills of its designs: what estimate, compare and report start from.
#pragma once

#include "command_line.h"
#include "output/estimate.h"

#include <memory>

namespace costrata {

struct BilledWorkspace {
    Workspace workspace;
    std::shared_ptr<const PriceBook> book;  ///< with the workspace's adjustments; the bills point into it
    std::vector<Bill> bills;                ///< one per design

    std::vector<Estimate> estimates() const;
    std::optional<std::size_t> find(const QString& design) const;
};

/// Reads FILE and bills it. Fails, too, when the catalog turns out to be damaged.
Result<BilledWorkspace> billWorkspace(const CommandLine& line);

/// Options that commands share. Inline, so that they are ready before the commands that name them.
inline const CommandOption formatOption{"format", "FORMAT", "How to print.", {"table", "json", "csv", "markdown"}};
inline const CommandOption strictOption{"strict", "", "Exit with status 3 when a price or a quantity is missing."};

/// Says on stderr what is missing, and gives the exit status: Done, or Incomplete with --strict.
int finish(const CommandLine& line, Streams streams, const std::vector<Estimate>& estimates);

}  // namespace costrata
