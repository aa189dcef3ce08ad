// SPDX-License-Identifier: GPL-3.0-or-later
// What the cost of the current design hangs on: a tornado of its numeric settings, each changed by a share or in a range
// of its own.
#pragma once

#include "curves/curves_view.h"
#include "explore/sensitivity.h"
#include "explore/variables.h"
#include "window/newest_job.h"

#include <map>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
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
    /// A range that the user gave, as long as the component is of the same service.
    struct Own {
        const Service* service;
        OwnRange range;
    };
    void land(const Design& design, Sensitivity result);
    std::vector<OwnRange> ownRanges() const;  ///< of the current design
    Own* ownOf(const Variable& variable);     ///< of the current design; null when its range is the share
    void fillInputs();
    void showRange();
    void setRange();
    void sayProblem(const QString& text);
    void forgetRange();
    const Variable* chosen() const;

    NumberBox* m_percent;
    std::map<std::string, std::vector<Own>> m_own;  ///< by the design's name
    std::vector<Variable> m_inputs;                 ///< of the current design, in the order of the list
    QComboBox* m_input;
    QWidget* m_rangeRow;
    QBoxLayout* m_range;
    const ParameterSpec* m_spec = nullptr;  ///< that the boxes are for
    NumberBox *m_low = nullptr, *m_high = nullptr;
    QLabel* m_problem;
    QPushButton* m_forget;
    TornadoView* m_chart;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    std::vector<Effect> m_effects;  ///< as drawn
    NewestJob m_job;
};

}  // namespace costrata
