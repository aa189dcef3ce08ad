// SPDX-License-Identifier: GPL-3.0-or-later
// One line icon per kind of node, so that no kind is told by its colour alone.
#pragma once

#include "topology/topology.h"

#include <QPainterPath>

namespace costrata {

/// To be stroked, in a square of 16 by 16.
QPainterPath nodeIcon(NodeKind kind);

}  // namespace costrata
