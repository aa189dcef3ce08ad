// SPDX-License-Identifier: GPL-3.0-or-later
// A quantity as it is typed in the window.
#pragma once

#include <QString>

namespace costrata {

/// What is typed in the window's notation ("1 500,5 ГБ", "1,5 млн/день", "2 ТБ") as parseQuantity (money/quantity_text.h) reads it.
/// Words that it does not know stay.
QString neutralQuantity(const QString& typed);

}  // namespace costrata
