// SPDX-License-Identifier: GPL-3.0-or-later
// What the vendors state of the services in a workspace's own designs, side by side.
#pragma once

#include "design/workspace.h"
#include "output/matrix.h"

namespace costrata {

/// One column per component; one row per trait that at least one of them states. Its id is empty.
Matrix designMatrix(const std::vector<Design>& designs);

}  // namespace costrata
