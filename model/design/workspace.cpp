// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/workspace.h"

#include <algorithm>

namespace costrata {

std::string uniqueDesignName(const Workspace& workspace, std::string wanted)
{
    const auto taken = [&](const std::string& name) {
        return std::any_of(workspace.designs.begin(), workspace.designs.end(), [&](const Design& d) { return d.name == name; });
    };
    const QString stem = QString::fromStdString(wanted);
    std::string name = stem.left(maxName).toStdString();
    for (int i = 2; taken(name); ++i) {
        const QString number = u' ' + QString::number(i);
        name = (stem.left(maxName - number.size()) + number).toStdString();
    }
    return name;
}

}  // namespace costrata
