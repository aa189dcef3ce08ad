// SPDX-License-Identifier: GPL-3.0-or-later
// What would change the winner: each requirement that makes it dearer, with a button that relaxes it, and the load at which
// another service wins.
#pragma once

#include "explore/arrangement.h"
#include "space/winner.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace costrata {

class WinnerPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WinnerPanel(QWidget* parent = nullptr);

    void showRelaxations(const space::Ranking& ranking);
    void showSearching();
    void showChanges(const std::vector<space::WinnerChange>& changes);

signals:
    void relaxWanted(costrata::space::Unmet which);

private:
    void say(const QStringList& sentences);  ///< of other loads

    QVBoxLayout *m_relaxations, *m_changes;
    QLabel *m_winner, *m_none;
};

}  // namespace costrata
