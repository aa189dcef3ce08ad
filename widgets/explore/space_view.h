// SPDX-License-Identifier: GPL-3.0-or-later
// All configurations of the Explore page: requirements, the ranking as a chart and a table, what would change the winner,
// and what is left out.
#pragma once

#include "explore/requirement_panel.h"
#include "explore/space_model.h"
#include "window/newest_job.h"
#include "window/page.h"

#include <QStandardItemModel>
#include <QTimer>

#include <atomic>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace costrata {

class ElidedLabel;
class ScatterChartView;
class TableView;
class WinnerPanel;
struct ScatterChart;

class SpaceView final : public Page {
    Q_OBJECT
public:
    explicit SpaceView(Document& document, QWidget* parent = nullptr);
    ~SpaceView() override;

    enum Section { RankingSection, WhatIfSection, LeftOutSection, RequirementSection };  ///< the last in a narrow view only
    void setSection(int section);
    const RankedSpace* ranked() const { return m_ranked.get(); }
    RequirementPanel& requirements() { return *m_panel; }
    bool busy() const { return m_search.busy() || m_arranging.busy(); }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Ranked = std::shared_ptr<const RankedSpace>;
    /// What is asked of the search.
    struct Asked {
        RequirementPanel::Wanted wanted;
        std::shared_ptr<const PriceBook> book;
        Month month;
        friend bool operator==(const Asked&, const Asked&) = default;
    };
    /// What is shown of a ranking.
    struct Look {
        Arrangement rows;
        space::Axis axis = space::Axis::Availability;
        friend bool operator==(const Look&, const Look&) = default;
    };

    QWidget* makeHead();
    QWidget* makeRanking();
    QWidget* makeChartPane();
    QWidget* makeTablePane();
    QWidget* makeWhatIf();
    QWidget* makeLeftOut();
    QWidget* makeEmpty();

    void placePanel();
    void search();
    void stopSearch();
    void land(const Ranked& ranked, const RowWords& words, std::vector<std::uint32_t> rows, ScatterChart chart, const Look& look);
    void arrange();
    void findWinners();
    void showProgress(int done, int all);
    void showSummary();
    void showServices();
    void showLeftOut();
    void showSection();
    void showSelection();
    void showRow(std::uint32_t found);
    void showRows(std::vector<std::uint32_t> rows);
    Look look() const;
    std::vector<std::uint32_t> selectedFound() const;
    void adopt(const std::vector<std::uint32_t>& found);

    Document& m_document;
    RequirementPanel* m_panel;
    QHBoxLayout* m_layout;
    QVBoxLayout* m_panelPlace;
    ElidedLabel *m_title, *m_hint;
    QButtonGroup* m_sections;
    QProgressBar* m_progress;
    QStackedWidget* m_stack;
    QComboBox *m_axis, *m_scope, *m_seller, *m_term;
    QLineEdit* m_text;
    ScatterChartView* m_chart;
    SpaceModel m_model;
    TableView* m_table;
    QLabel *m_count, *m_said, *m_empty;
    QPushButton *m_adopt, *m_emptyAction;
    WinnerPanel* m_whatIf;
    QStandardItemModel m_leftOutModel;
    TableView* m_leftOut;

    std::optional<Asked> m_asked;
    Ranked m_ranked;
    RowWords m_words;
    SpaceColumn m_sortColumn = SpaceColumn::PerMonth;
    bool m_descending = false;
    Look m_shown;                 ///< of what is shown now
    int m_section = RankingSection;
    bool m_winnersKnown = false;
    std::shared_ptr<std::atomic<bool>> m_stopSearch, m_stopWinners;
    QTimer m_slow;                ///< a quick search shows no progress
    NewestJob m_search, m_arranging, m_winners;
};

}  // namespace costrata
