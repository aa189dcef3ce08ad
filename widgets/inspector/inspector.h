// SPDX-License-Identifier: GPL-3.0-or-later
// The right side: the current design's components, their settings, and what is wrong or missing.
#pragma once

#include "document/document.h"

#include <QTimer>
#include <QWidget>

#include <unordered_map>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QScrollArea;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace costrata {

class ComponentForm;
class FindingPanel;
class Notices;
class SharedForm;

class Inspector final : public QWidget {
    Q_OBJECT
public:
    Inspector(Document& document, QMenu* addComponentMenu, QWidget* parent = nullptr);

    int currentComponent() const;
    QWidget* header() const { return m_header; }  ///< heading and buttons, to stand as the dock's title bar

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();  ///< another design or another list of components
    void refresh();  ///< same fields, new values
    ComponentForm* formOf(int design, int component);  ///< hidden when new
    void showForm(QWidget* form);
    void refreshSeveral();  ///< several designs are selected
    void focusField(const FieldRef& field);
    std::vector<std::string> misfits(const Design& design) const;
    void prepareForm();  ///< builds one form that the document will need, while nobody waits
    void showNotices();

    Document& m_document;
    QLabel *m_title, *m_total, *m_subtitle;
    Notices* m_notices;
    FindingPanel* m_findings;
    QLabel *m_empty, *m_notesHeading;
    QPlainTextEdit* m_notes;
    QTabBar* m_tabs;
    QToolButton* m_remove;
    QWidget *m_header, *m_head;
    QScrollArea* m_scroll;
    QVBoxLayout* m_formLayout;
    QWidget* m_form = nullptr;  ///< the one that is shown
    SharedForm* m_shared;
    std::vector<FieldRef> m_links;  ///< of the notices
    std::unordered_map<const Service*, ComponentForm*> m_forms;
    QTimer m_prepare;
    bool m_stale = false;  ///< a value has changed while it was hidden
};

}  // namespace costrata
