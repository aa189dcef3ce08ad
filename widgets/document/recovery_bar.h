// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the top of the window that offers lost work back. Not modal: who ignores it loses nothing.
#pragma once

#include "document/autosave.h"

#include <QFrame>

#include <functional>

class QLabel;

namespace costrata {

class RecoveryBar final : public QFrame {
    Q_OBJECT
public:
    /// `mayRestore` is asked before the open workspace gives way.
    RecoveryBar(Autosave& autosave, std::function<bool()> mayRestore, QWidget* parent = nullptr);

private:
    void showOffer();

    Autosave& m_autosave;
    QLabel* m_text;
};

/// "Work from 14:03 was not saved: Production (12 edits)."
QString offerText(const LostWork& work);

}  // namespace costrata
