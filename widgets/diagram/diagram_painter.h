// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes of the architecture diagram, the same for window, picture and paper.
#pragma once

#include "diagram/diagram.h"
#include "theme/theme.h"

class QPainter;

namespace costrata {

void paintArea(QPainter& painter, const DiagramArea& area, const Theme& theme);
void paintLink(QPainter& painter, const DiagramLink& link, const Theme& theme);
void paintLinkLabel(QPainter& painter, const DiagramLink& link, const Theme& theme);
void paintNode(QPainter& painter, const DiagramNode& node, const Theme& theme);
/// What the lines mean.
void paintKey(QPainter& painter, const Diagram& diagram, const Theme& theme);

/// All of it, from the origin.
void paintDiagram(QPainter& painter, const Diagram& diagram, const Theme& theme);

}  // namespace costrata
