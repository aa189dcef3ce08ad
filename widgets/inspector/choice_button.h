// SPDX-License-Identifier: GPL-3.0-or-later
// A button with a menu of what can be chosen, several at once: looks like the choices around it.
#pragma once

#include <QPushButton>

namespace costrata {

/// Its text stands at the left and is elided: many choices do not widen the form.
class ChoiceButton : public QPushButton {
public:
    explicit ChoiceButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace costrata
