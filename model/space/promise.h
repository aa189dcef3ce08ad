// SPDX-License-Identifier: GPL-3.0-or-later
// What the architecture of one component promises.
#pragma once

#include "design/workspace.h"
#include "space/requirements.h"

namespace costrata::space {

/// From the traits of the chosen configuration and the failure stories of its topology: the worst of its region's zones, and
/// the loss of the whole region. Pure.
Promise promiseOf(const Component& component);

}  // namespace costrata::space
