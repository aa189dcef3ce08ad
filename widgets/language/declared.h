// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the model in the language of the window: resources/translations/declared_*.ts has them.
#pragma once

#include <QString>

#include <string_view>

namespace costrata {

/// What model/ declares or composes in English, in the window's language: as a whole, else by its pattern
/// (output/text_pattern.h; a translation writes %1 for a value as it is and %L1 for a number as the window shows it), else
/// part by part. What the dictionary does not have, such as a name, stays.
QString declared(std::string_view english);
/// The same for each line of a text.
QString declaredLines(std::string_view english);

}  // namespace costrata
