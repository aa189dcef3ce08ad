// SPDX-License-Identifier: GPL-3.0-or-later
// The Architecture page: the current design as a diagram, what a failure does to it, and what it survives.
#pragma once

#include "topology/failure.h"
#include "window/page.h"

class QAction;
class QButtonGroup;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace costrata {

class AvailabilityPanel;
class DiagramView;
class Document;
class ElidedLabel;
class SurvivalModel;
class TableView;
class Timeline;

class ArchitecturePage final : public Page {
    Q_OBJECT
public:
    explicit ArchitecturePage(Document& document, QWidget* parent = nullptr);

    /// Made with the page, shown where the window likes; owned by its parent there.
    AvailabilityPanel* panel() const { return m_panel; }
    DiagramView* diagram() const { return m_view; }
    Timeline* timeline() const { return m_timeline; }
    const Topology& topology() const { return m_topology; }
    /// Of what fails now; none: all stands.
    const std::optional<FailureStory>& story() const { return m_story; }
    void fail(const Failure& failure);
    void recover();

    /// The diagram as text, with the failure in it.
    QString mermaid() const;
    QString graphviz() const;

signals:
    void componentChosen(int component);

protected:
    void refresh() override;

private:
    QWidget* makeDiagramCard();
    QWidget* makeStoryCard();
    void addExports();
    void addText(const char* name, const QString& copy, const QString& save, const QString& suffix, const QString& filter, QString (ArchitecturePage::*text)() const);
    void show();
    void showStory();
    void fitColumns();

    Document& m_document;
    AvailabilityPanel* m_panel;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    ElidedLabel *m_title, *m_hint;
    DiagramView* m_view;
    QButtonGroup *m_modes, *m_lower;
    QToolButton* m_export;
    ElidedLabel* m_storyTitle;
    QPushButton* m_recover;
    QStackedWidget* m_below;
    TableView* m_table;
    SurvivalModel* m_survives;
    QLabel *m_summary, *m_details;
    Timeline* m_timeline;

    Topology m_topology;
    std::vector<NodeCost> m_costs;
    std::string m_failed;  ///< as parseFailure() reads it, over edits; empty: nothing
    std::optional<FailureStory> m_story;
    QString m_shown;       ///< the design of the last picture
    bool m_fresh = true;   ///< the next picture is of another one
};

}  // namespace costrata
