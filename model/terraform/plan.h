// SPDX-License-Identifier: GPL-3.0-or-later
// What `terraform show -json` says of a plan or a state: its resources before and after, with what their configuration refers to.
// Sources: Terraform documentation, "JSON Output Format", format versions 0.1 to 1.2.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <map>
#include <string>
#include <vector>

namespace costrata::terraform {

/// One instance of a managed resource. Its values may hold credentials: nothing but attributes that a mapping names leaves it.
struct Resource {
    std::string address;    ///< "module.shop[0].aws_db_instance.db["eu"]"
    std::string type;       ///< "aws_db_instance"
    QJsonObject values;
    QJsonObject unknown;    ///< the shape of `values`: true where a value is known only after apply
    QJsonObject sensitive;  ///< the same: true where a value is marked sensitive
    std::string region;     ///< what the block of its provider says; empty when that is not known
    /// Attributes and the resources that their expressions name, without instance keys: "module.shop.aws_rds_cluster.main".
    std::map<std::string, std::vector<std::string>> references;
};

struct Plan {
    bool isPlan = false;  ///< false: a state, which has no `before`
    std::vector<Resource> before, after;  ///< by address
    std::vector<std::string> notes;       ///< what was odd about the file
};

/// At most 128 MiB of UTF-8; lines before the JSON (Terraform's own messages) are passed over. Fails on what is no plan and no state, naming the
/// place, and says how to get the right file.
Result<Plan> readPlan(const QByteArray& json, const std::string& file);
inline constexpr std::uint64_t mostPlanBytes = 128u << 20;

/// Without instance keys: "module.shop.aws_db_instance.db".
std::string withoutKeys(const std::string& address);

}  // namespace costrata::terraform
