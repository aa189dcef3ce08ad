// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a window that shows all it has to show: for the documentation and the tests.
#pragma once

#include <QPixmap>

class QString;
class QWidget;

namespace costrata {

/// Waits for what is worked out in the background and until two pictures in a row are the same; at most a minute.
QPixmap settledPicture(QWidget& window);

/// Runs the command of this name, or presses the visible button of this name or text; false when there is none.
bool press(const QWidget& window, const QString& name);

}  // namespace costrata
