// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/workspace.h"

#include <algorithm>

namespace costrata {

std::string uniqueDesignName(const Workspace& workspace, std::string wanted)
{
    const auto taken = [&](const std::string& name) {
        return std::any_of(workspace.designs.begin(), workspace.designs.end(), [&](const Design& d) { return d.name == name; });
    };
    if (!taken(wanted))
        return wanted;
    for (int i = 2;; ++i) {
        std::string name = wanted + " " + std::to_string(i);
        if (!taken(name))
            return name;
    }
}

}  // namespace costrata
