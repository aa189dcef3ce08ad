// SPDX-License-Identifier: GPL-3.0-or-later
// Colours by meaning, in a light and a dark version, and the one typeface. No other file names a colour or a font.
#pragma once

#include "billing/bill.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;

namespace costrata {

struct Theme {
    bool dark;
    QColor window, panel, raised, line, field;
    QColor text, muted, faint;
    QColor accent, accentWash, onAccent;
    QColor good, warn, bad;
    std::array<QColor, categoryCount> category;  ///< the same category has the same colour everywhere

    /// Lines of designs: told apart also by those who see few colours, and with 3:1 against the panel. Dashes tell on.
    std::array<QColor, 7> series;

    QColor categoryColor(Category c) const { return category[static_cast<std::size_t>(c)]; }
};

const Theme& lightTheme();  ///< also the theme of everything printed
const Theme& darkTheme();

/// The theme of the application's palette: the system's, or the one that the user chose.
const Theme& currentTheme();

enum class ThemeChoice { System, Light, Dark };
/// Sets palette, style sheet and font of the application; open windows follow at once.
void applyTheme(QApplication& application, ThemeChoice choice);

/// Applies the system's theme again whenever that changes, unless the user chose another. Once, after the first applyTheme().
void followSystemTheme(QApplication& application);

/// Loads the bundled typeface; call once after the QGuiApplication exists. Safe to call again.
void loadFonts();
/// From `a` to `b`, share 0 to 1: the shades of heat maps.
QColor mixed(const QColor& a, const QColor& b, double share);
/// Plain text as a tool tip that shows it as it is: names come from files and may look like markup.
QString asToolTip(const QString& plain);
/// The bundled typeface in pixels (so that screen and paper agree), tabular figures where the platform can.
QFont uiFont(double pixels, QFont::Weight weight = QFont::Normal);

}  // namespace costrata
