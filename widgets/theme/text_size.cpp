// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/text_size.h"

#include "theme/theme.h"

#include <QSettings>

#include <algorithm>

namespace costrata {
namespace {

int percentOfRun = 100;
QString settingsKey() { return QStringLiteral("textSize"); }

}  // namespace

void setTextSize(int percent) { percentOfRun = std::clamp(percent, textSizes.front(), textSizes.back()); }
int textSize() { return percentOfRun; }

int storedTextSize()
{
    const int stored = QSettings().value(settingsKey(), textSizes.front()).toInt();
    return std::ranges::find(textSizes, stored) == textSizes.end() ? textSizes.front() : stored;
}

void storeTextSize(int percent) { QSettings().setValue(settingsKey(), percent); }

int scaled(int pixels) { return (pixels * percentOfRun + 50) / 100; }
QFont windowFont(double pixels, QFont::Weight weight) { return uiFont(pixels * percentOfRun / 100, weight); }
bool captionsAbove() { return percentOfRun >= 125; }

}  // namespace costrata
