// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page.h"

#include <utility>

namespace costrata {

void Page::changed()
{
    m_stale = true;
    if (isVisible() && std::exchange(m_stale, false))
        refresh();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
}

}  // namespace costrata
