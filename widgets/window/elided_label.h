// SPDX-License-Identifier: GPL-3.0-or-later
// A label of one line that gives way: what does not fit is elided, and the tool tip has it all.
#pragma once

#include <QLabel>

namespace costrata {

class ElidedLabel final : public QLabel {
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace costrata
