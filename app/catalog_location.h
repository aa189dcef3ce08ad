// SPDX-License-Identifier: GPL-3.0-or-later
// Where the shipped price catalog is, and the user's own.
#pragma once

#include <QString>

namespace costrata {

/// COSTRATA_CATALOG when set; else catalog.sqlite beside the program (a build tree); else ../share/costrata (installed).
/// The file need not exist: opening it says so with its path.
QString catalogLocation();

/// Of imported price lists: COSTRATA_USER_CATALOG when set; else imported.sqlite in the user's data folder. It need not exist.
QString userCatalogLocation();

}  // namespace costrata
