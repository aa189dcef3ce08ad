// SPDX-License-Identifier: GPL-3.0-or-later
// Cost over one variable: which one, how far, in which designs; the curves and where they cross.
#pragma once

#include "curves/curves_view.h"
#include "explore/presets.h"
#include "explore/variables.h"
#include "window/newest_job.h"

#include <deque>
#include <map>
#include <optional>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace costrata {

class CurveChartView;
class ElidedLabel;
class NumberBox;

class SweepView final : public CurvesView {
    Q_OBJECT
public:
    explicit SweepView(Document& document, QWidget* parent = nullptr);

    void choosePreset(const char* id);
    void chooseVariable(std::size_t component, std::size_t parameter);  ///< of the current design
    CurveChartView* chart() const { return m_chart; }
    bool busy() const { return m_job.busy(); }

protected:
    void refresh() override;

private:
    /// What varies: a preset, or a setting by its meaning, so that it stays while designs come and go.
    struct Choice {
        const SweepPreset* preset = nullptr;
        std::size_t component = 0;  ///< ofWorkload: a number of the workload; ofLoad, ofData: a factor on all of it
        std::string parameter, unit;
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    static constexpr std::size_t ofWorkload = std::size_t(-1), ofLoad = std::size_t(-2), ofData = std::size_t(-3);
    std::optional<SweepOver> multiplied() const;  ///< when all load or all data of every design varies
    void findVariables();
    const ParameterSpec& specOf(const Variable& variable) const;  ///< of the chosen kind: the design's or the workload's
    void choose(const Choice& choice);
    void fillChoices();
    const Variable* chosenVariable() const;
    std::optional<Sweep> sweep();
    void setAxis(const SweepAxis& axis);
    void makeRangeBoxes();
    void fillFollowMenu();
    std::optional<Follower> followerOf(std::size_t design, const Sweep& automatic) const;
    void compute();

    std::optional<Choice> m_choice;
    std::vector<Choice> m_choices;  ///< one per entry of the list; headings have an empty one
    std::vector<Variable> m_variables, m_need;  ///< of the current design, of the workload
    SweepAxis m_axis;
    std::map<std::string, std::optional<Follower>> m_follow;  ///< what the user has chosen, by the design's name
    QComboBox* m_vary;
    QToolButton* m_followButton;
    QMenu* m_followMenu;
    QHBoxLayout* m_rangeRow;
    ParameterSpec m_fromSpec{}, m_toSpec{};  ///< what the boxes accept; they refer to it
    NumberBox *m_from = nullptr, *m_to = nullptr;
    QLabel* m_problem;
    QButtonGroup* m_scales;
    ElidedLabel* m_hint;
    CurveChartView* m_chart;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    NewestJob m_job;
};

}  // namespace costrata
