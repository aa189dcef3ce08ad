// SPDX-License-Identifier: GPL-3.0-or-later
// The Regions page: what the current design, or every design, costs in each region.
#pragma once

#include "document/document.h"
#include "regions/heat_model.h"
#include "window/newest_job.h"
#include "window/page.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace costrata {

class CategoryLegend;
class ElidedLabel;
class TableView;

class RegionsPage final : public Page {
    Q_OBJECT
public:
    explicit RegionsPage(Document& document, QWidget* parent = nullptr);

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum View { OneDesign, AllDesigns, Empty };
    using Priced = std::shared_ptr<const PricedEverywhere>;

    QWidget* makeHead();
    void makeTable();
    void makeHeatTable();
    bool all() const;
    std::string provider(int design) const;  ///< whose components move
    Priced find(int design) const;           ///< as it is now; null while it is worked out
    void showPriced();
    void showProviders();
    void showSelection();
    void filterChanged();
    bool accepts(Symbol region) const;
    Symbol selectedRegion() const;
    void useRegion();
    void fitColumns();

    Document& m_document;
    std::vector<Priced> m_known;
    std::string m_wantedProvider;
    RegionModel m_rows;
    HeatModel m_heat;
    QSortFilterProxyModel* m_sorted;
    ElidedLabel *m_heading, *m_hint;
    QButtonGroup* m_views;
    QComboBox *m_continents, *m_residencies, *m_providers;
    QPushButton* m_use;
    CategoryLegend* m_legend;
    TableView *m_table, *m_heatTable;
    QLabel *m_details, *m_empty;
    QStackedWidget* m_stack;
    NewestJob m_job{NewestJob::Landed};
};

}  // namespace costrata
