// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the model in the language of the window: resources/translations/declared_*.ts has them.
#pragma once

#include "base/text.h"

#include <QString>

#include <string_view>

namespace costrata {

/// What model/ declares or composes in English, in the window's language: as a whole, else by its pattern
/// (output/text_pattern.h; a translation writes %1 for a value as it is and %L1 for a number as the window shows it), else
/// part by part. What the dictionary does not have, such as a name, stays.
QString declared(std::string_view english);
/// What the model says in patterns: each with its parts, which are looked up in turn; a part without letters as the window
/// shows numbers. A translated pattern writes %1 for a part.
QString declared(const Text& text);
inline QString declared(const char* english) { return declared(std::string_view(english)); }
inline QString declared(const std::string& english) { return declared(std::string_view(english)); }
/// The same for each line of a text.
QString declaredLines(std::string_view english);

}  // namespace costrata
