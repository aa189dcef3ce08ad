// SPDX-License-Identifier: GPL-3.0-or-later
// The Commitments page: usage with what is committed for it, the cash, and every option. Its panel stands beside it.
#pragma once

#include "commitments/commitment_chart.h"
#include "commitments/plan_session.h"
#include "window/page.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace costrata {

class CommitmentChartView;
class CurveChartView;
class Document;
class ElidedLabel;
class HeatMap;
class NumberBox;
class OptionsModel;
class PlanPanel;
class TableView;

class CommitmentsPage final : public Page {
    Q_OBJECT
public:
    enum View { Week, Months, Heat };

    explicit CommitmentsPage(Document& document, QWidget* parent = nullptr);

    PlanSession& session() { return m_session; }
    /// Made with the page, shown where the window likes; owned by its parent there.
    PlanPanel* panel() const { return m_panel; }
    CommitmentChartView* chart() const { return m_chart; }
    HeatMap* heatMap() const { return m_heat; }
    void setView(View view);
    /// Writes the current design's plan; the ending decides on the format. Returns false, and says why, when it cannot.
    bool exportTo(const QString& path);

protected:
    void refresh() override { m_session.refresh(); }

private:
    QWidget* makeUsageCard();
    QWidget* makeCashCard();
    QWidget* makeOptionsCard();
    void show();
    void showChart();
    void showOptions();
    void fitColumns();
    void addOption();
    void askExport();

    PlanSession m_session;
    PlanPanel* m_panel;
    QComboBox* m_groups;
    QButtonGroup* m_views;
    QStackedWidget *m_stack, *m_charts;
    CommitmentChartView* m_chart;
    HeatMap* m_heat;
    QSlider* m_month;
    QLabel *m_monthText, *m_empty;
    ElidedLabel *m_hint, *m_cashTitle, *m_optionsTitle, *m_said;
    CurveChartView* m_cash;
    TableView* m_table;
    OptionsModel* m_options;
    const commitments::Market* m_optionsOf = nullptr;  ///< what the table shows, only compared
    std::size_t m_optionsGroup = 0;
    QPushButton *m_add, *m_addOwned;
    NumberBox* m_stopped;  ///< months after which the loss is told
};

}  // namespace costrata
