// SPDX-License-Identifier: GPL-3.0-or-later
// The dot beside a value that is not the workload's sizing: its tool tip says both, its menu takes the sizing's again.
#pragma once

#include "theme/text_size.h"

#include <QToolButton>

#include <functional>

namespace costrata {

class FollowMark final : public QToolButton {
    Q_OBJECT
public:
    FollowMark(const QString& label, const std::function<void()>& followAgain, const std::function<void()>& followAllAgain, QWidget* parent = nullptr);

    void setDeviation(const QString& text);  ///< hidden when it is empty

    QSize sizeHint() const override { return {18, scaled(18) + 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
};

}  // namespace costrata
