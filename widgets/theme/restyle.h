// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the application another style sheet without a stall, however many widgets are alive.
#pragma once

class QApplication;
class QString;

namespace costrata {

/// What is visible is styled at once, what is not when it is shown: Qt would style all of it, a tenth of a millisecond each.
void restyle(QApplication& application, const QString& sheet);

}  // namespace costrata
