// SPDX-License-Identifier: GPL-3.0-or-later
// A design out of what Terraform plans or runs: its databases with their settings, and an account of everything else in the file.
#pragma once

#include "design/workspace.h"
#include "terraform/plan.h"
#include "terraform/usage_file.h"

namespace costrata::terraform {

enum class Outcome {
    Imported,
    NotModelled,    ///< a database that Costrata does not price
    NotUnderstood,  ///< of a type that Costrata prices, and could not be read
    Part,           ///< belongs to a database; read with it, or without a price
    Ignored,        ///< no database
};

struct ImportedResource {
    std::string address, type;
    Outcome outcome;
    std::string why;                          ///< when it is not imported
    std::vector<std::size_t> components;      ///< of the design
    std::vector<std::string> notRead;         ///< attributes that may bear on the cost; names only, as values may be secrets
};

/// A number that the file does not say.
struct Needed {
    std::size_t parameter;
    bool assumed;  ///< the service's own default stands in for it; false: it is unknown, and so is the cost that hangs on it
};

/// What came with a component of the design.
struct ComponentAccount {
    std::vector<std::string> notes;
    std::vector<Needed> needed;
};

struct Import {
    Design design;                            ///< may have more components than a workspace file: see workspaceOf()
    std::vector<ComponentAccount> components;  ///< one for each of the design's
    std::vector<ImportedResource> resources;  ///< by address
    std::vector<std::string> usageNotRead;    ///< entries of the usage file that fit nothing

    std::size_t count(Outcome outcome) const;
    bool complete() const { return count(Outcome::NotModelled) + count(Outcome::NotUnderstood) == 0; }
};

/// `region`: for resources whose own is not in the file; empty: that of the service's price list, which a note says.
Import importResources(const std::vector<Resource>& resources, const PriceBook& book, const UsageFile& usage, const std::string& region, std::string name);

/// The imports as designs of one workspace, the first being the baseline; those with more components than a design may have become several. Needed
/// numbers and notes are in the designs' notes.
Workspace workspaceOf(const std::vector<Import>& imports, std::string title);

}  // namespace costrata::terraform
