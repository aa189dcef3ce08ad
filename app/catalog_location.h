// SPDX-License-Identifier: GPL-3.0-or-later
// Where the shipped price catalog is.
#pragma once

#include <QString>

namespace costrata {

/// COSTRATA_CATALOG when set; else catalog.sqlite beside the program (a build tree); else ../share/costrata (installed).
/// The file need not exist: opening it says so with its path.
QString catalogLocation();

}  // namespace costrata
