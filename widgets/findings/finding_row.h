// SPDX-License-Identifier: GPL-3.0-or-later
// One finding: what it is, its money, why, and a button that makes the change.
#pragma once

#include "findings/finding.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace costrata {

class FindingRow final : public QFrame {
    Q_OBJECT
public:
    explicit FindingRow(QWidget* parent = nullptr);

    void show(const Design& design, const findings::Finding& finding);

signals:
    void applied();

private:
    QLabel *m_title, *m_money, *m_reason;
    QToolButton* m_apply;
};

}  // namespace costrata
