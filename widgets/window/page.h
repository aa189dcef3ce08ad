// SPDX-License-Identifier: GPL-3.0-or-later
// A page in the middle of the window: it follows the document while it is seen, and does nothing while it is not.
#pragma once

#include <QWidget>

namespace costrata {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    /// To be called, or connected, when something that the page shows has changed: refreshes now or when it is next shown.
    void changed();
    /// Shows everything anew. The page is visible, and was never refreshed or has changed() since.
    virtual void refresh() = 0;
    void showEvent(QShowEvent* event) override;

private:
    bool m_stale = true;
};

}  // namespace costrata
