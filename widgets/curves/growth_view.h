// SPDX-License-Identifier: GPL-3.0-or-later
// The cost over the coming months when the growth of data and load is uncertain: the current design and the baseline.
#pragma once

#include "charts/fan_chart.h"
#include "curves/curves_view.h"
#include "window/newest_job.h"

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace costrata {

class FlowLayout;

class CurveChartView;
class NumberBox;

class GrowthView final : public CurvesView {
    Q_OBJECT
public:
    explicit GrowthView(Document& document, QWidget* parent = nullptr);

    CurveChartView* chart() const { return m_chart; }
    bool busy() const { return m_job.busy(); }

protected:
    void refresh() override;

private:
    /// The fields of one distribution.
    struct Fields {
        QComboBox* shape;
        NumberBox *low, *likely, *high;
    };
    Fields makeFields(FlowLayout& row, const QString& name, const char* object);
    std::optional<Growth> read(const Fields& fields);  ///< nothing, and a hint, when the order is wrong
    void showFields(const Fields& fields);
    void land(const std::vector<NamedFan>& fans);
    void showChart();
    void stop();

    Fields m_data, m_load;
    NumberBox *m_months, *m_seed;
    QButtonGroup* m_kinds;
    QLabel *m_problem, *m_empty;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    CurveChartView* m_chart;
    QStackedWidget* m_stack;
    std::vector<NamedFan> m_fans;
    NewestJob m_job;
};

}  // namespace costrata
