// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page: one stacked bar per design, and below it the breakdown of the current one.
#pragma once

#include "charts/bar_chart.h"
#include "document/document.h"
#include "window/page.h"

class QButtonGroup;
class QSplitter;
class QStackedWidget;
class QTreeView;
class QSortFilterProxyModel;

namespace costrata {

class BarChartView;
class BillModel;
class ElidedLabel;

class ComparePage final : public Page {
    Q_OBJECT
public:
    explicit ComparePage(Document& document, QWidget* parent = nullptr);

    void setMode(BarMode mode);
    QSplitter* splitter() const { return m_splitter; }
    BarChartView* chart() const { return m_chart; }
    void copySelection() const;  ///< the selected lines, or all, as tab-separated text with a header

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeChartCard();
    QWidget* makeBreakdownCard();
    void showHeading();
    void fitColumns();

    Document& m_document;
    BarMode m_mode = BarMode::Absolute;
    BarChartView* m_chart;
    BillModel* m_bill;
    QSortFilterProxyModel* m_sorted;
    QTreeView* m_tree;
    ElidedLabel *m_heading, *m_place;
    QButtonGroup* m_modes;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
};

}  // namespace costrata
