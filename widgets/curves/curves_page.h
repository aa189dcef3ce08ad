// SPDX-License-Identifier: GPL-3.0-or-later
// The Curves page: how the cost moves when a number moves. One chart at a time, and below it what it says, in words.
#pragma once

#include "document/document.h"
#include "window/page.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace costrata {

class ElidedLabel;

class CurvesView;
class GrowthView;
class SensitivityView;
class SweepView;

class CurvesPage final : public Page {
    Q_OBJECT
public:
    explicit CurvesPage(Document& document, QWidget* parent = nullptr);

    void setView(int index);  ///< in the order of the buttons
    SweepView* sweep() const { return m_sweep; }
    SensitivityView* sensitivity() const { return m_sensitivity; }
    GrowthView* growth() const { return m_growth; }

protected:
    void refresh() override {}  // the views follow the document themselves

private:
    void addView(const QString& name, const QString& title, CurvesView* view);
    void showWords();

    SweepView* m_sweep;
    SensitivityView* m_sensitivity;
    GrowthView* m_growth;
    QList<CurvesView*> m_views;
    QStringList m_titles;
    QButtonGroup* m_buttons;
    QStackedWidget* m_stack;
    ElidedLabel* m_title;
    QLabel* m_words;
};

}  // namespace costrata
