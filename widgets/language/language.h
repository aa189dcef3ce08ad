// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: its words, and how its numbers and dates are written.
#pragma once

#include <QLocale>
#include <QString>

#include <string_view>

class QCoreApplication;

namespace costrata {

enum class Language { System, English, Russian };

/// The choice that is stored, and storing it. It counts from the next start: windows are built in one language.
Language storedLanguage();
void storeLanguage(Language language);

/// Loads the translations and sets the default locale; before the first window is made. Without it, as in the command
/// line program, words are English and numbers are written the same on every machine.
void applyLanguage(QCoreApplication& application, Language language);

/// A number as model/ writes it ("-$1,234.50"), with the window's signs for thousands and decimals. Money stays in US
/// dollars; nothing but the two signs changes.
QString shownNumber(std::string_view neutral);

/// A number as it is typed in the window ("1 500,5"), with a decimal point where the window has a decimal comma. What follows
/// the number stays.
QString neutralNumber(const QString& typed);

/// The dictionary of the model's texts, for declared() (language/declared.h). Empty: the text is not in it.
bool hasDictionary();
QString inDictionary(const char* english);

}  // namespace costrata
