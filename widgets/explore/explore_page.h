// SPDX-License-Identifier: GPL-3.0-or-later
// The Explore page: which service to choose. One view at a time.
#pragma once

#include "document/document.h"
#include "window/page.h"

class QButtonGroup;
class QStackedWidget;

namespace costrata {

class ElidedLabel;
class GuideView;
class SpaceView;

class ExplorePage final : public Page {
    Q_OBJECT
public:
    explicit ExplorePage(Document& document, QWidget* parent = nullptr);

    GuideView* guide() const { return m_guide; }
    SpaceView* space() const { return m_space; }
    void setView(int index);  ///< in the order of the buttons

protected:
    void refresh() override { }  // the views follow the document themselves

private:
    void addView(const QString& name, QWidget* view);

    GuideView* m_guide;
    SpaceView* m_space;
    QWidget* m_switch;  ///< shown when there is more than one view
    QButtonGroup* m_buttons;
    QStackedWidget* m_stack;
};

}  // namespace costrata
