// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/bill.h"

namespace costrata {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, categoryCount> names{{
    {"compute", "Compute"},
    {"storage", "Storage"},
    {"io", "I/O and requests"},
    {"backup", "Backup"},
    {"transfer", "Data transfer"},
    {"replication", "Replicas"},
    {"license", "Licence"},
    {"other", "Other"},
}};

}  // namespace

std::string_view categoryId(Category category) { return names[static_cast<std::size_t>(category)].first; }
std::string_view categoryLabel(Category category) { return names[static_cast<std::size_t>(category)].second; }

std::vector<std::string> Bill::missing() const
{
    std::vector<std::string> list;
    for (const LineItem& line : lines) {
        if (!line.complete())
            list.push_back(line.missing);
    }
    return list;
}

}  // namespace costrata
