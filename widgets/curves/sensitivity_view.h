// SPDX-License-Identifier: GPL-3.0-or-later
// What the cost of the current design hangs on: a tornado of its numeric settings.
#pragma once

#include "curves/curves_view.h"
#include "explore/sensitivity.h"
#include "window/newest_job.h"

class QLabel;
class QStackedWidget;

namespace costrata {

class NumberBox;
class TornadoView;

class SensitivityView final : public CurvesView {
    Q_OBJECT
public:
    explicit SensitivityView(Document& document, QWidget* parent = nullptr);
    TornadoView* chart() const { return m_chart; }

signals:
    void variableActivated(std::size_t component, std::size_t parameter);  ///< of the current design

protected:
    void refresh() override;

private:
    void land(const Design& design, Sensitivity result);

    NumberBox* m_percent;
    TornadoView* m_chart;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    std::vector<Effect> m_effects;  ///< as drawn
    NewestJob m_job;
};

}  // namespace costrata
