// SPDX-License-Identifier: GPL-3.0-or-later
// Usage that no configuration states, from a file in the layout of Infracost's usage files.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <map>
#include <string>

namespace costrata::terraform {

/// Texts by key; a nested block's keys are joined with a dot.
using UsageEntries = std::map<std::string, std::string>;

struct UsageFile {
    std::map<std::string, UsageEntries> byAddress;  ///< "aws_dynamodb_table.orders", with [*] for any instance key
    std::map<std::string, UsageEntries> byType;

    /// What holds for a resource; an entry of its address comes before one of its type.
    UsageEntries of(const std::string& address, const std::string& type) const;
};

inline constexpr std::uint64_t mostUsageFileBytes = 4u << 20;

/// YAML with "resource_usage" and "resource_type_default_usage". Fails, naming the line, on what is not of that form.
Result<UsageFile> readUsageFile(const QByteArray& yaml, const std::string& file);

}  // namespace costrata::terraform
