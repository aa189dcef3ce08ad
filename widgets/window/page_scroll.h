// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the current page of a stack: as large as there is room, and scrolled where even its smallest size is larger, as it
// is with large text. (QScrollArea itself would go by the size that wrapped text prefers, not by the least.)
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace costrata {

class PageScroll final : public QScrollArea {
public:
    explicit PageScroll(QStackedWidget* pages);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QStackedWidget* m_pages;
};

}  // namespace costrata
