// SPDX-License-Identifier: GPL-3.0-or-later
// How large the window's text is. Paper and exported charts are not concerned: they use uiFont() as it is.
#pragma once

#include <QFont>

#include <array>

namespace costrata {

inline constexpr std::array textSizes{100, 125, 150, 200};  ///< that the menu offers, in percent of the designed size

/// For this run, in percent, 100 to 200. Before the first applyTheme(): widgets take their sizes when they are made.
void setTextSize(int percent);
int textSize();

int storedTextSize();  ///< what the user chose for the next start; 100 unless it is one of textSizes
void storeTextSize(int percent);

/// A length that holds text, in pixels at 100 %. The space between things does not grow: the text needs it.
int scaled(int pixels);
/// uiFont() as large as the user wants it.
QFont windowFont(double pixels, QFont::Weight weight = QFont::Normal);
/// Whether the text is so large that captions stand above their fields instead of beside them.
bool captionsAbove();

}  // namespace costrata
