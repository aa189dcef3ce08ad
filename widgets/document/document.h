// SPDX-License-Identifier: GPL-3.0-or-later
// The open workspace with its bills and its undo history. The one place where a design is changed. A change that is out
// of range, or would pass a bound of the workspace file (design/workspace.h), is not made.
#pragma once

#include "billing/bill_design.h"
#include "design/from_workload.h"
#include "output/estimate.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <vector>

namespace costrata {

class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(std::shared_ptr<const PriceBook> book, QObject* parent = nullptr);

    const Workspace& workspace() const { return m_workspace; }
    const PriceBook& book() const { return *m_book; }
    const std::shared_ptr<const PriceBook>& sharedBook() const { return m_book; }  ///< for work on another thread
    int designCount() const { return static_cast<int>(m_workspace.designs.size()); }
    const Design& design(int index) const { return m_workspace.designs[static_cast<std::size_t>(index)]; }
    const Bill& bill(int index) const { return m_bills[static_cast<std::size_t>(index)]; }
    const std::vector<Bill>& bills() const { return m_bills; }
    std::vector<Estimate> estimates() const;
    int baseline() const { return static_cast<int>(m_workspace.baseline); }

    /// The design that list, inspector and breakdown show; -1 when there is none.
    int current() const { return m_current; }
    void setCurrent(int index);

    QString path() const { return m_path; }  ///< empty: never saved
    QString displayName() const;             ///< the title, the file's name, or "Untitled"
    QUndoStack& undoStack() { return m_undo; }

    void reset(Workspace workspace, const QString& path);  ///< forgets history
    void restore(Workspace workspace, const QString& path);  ///< as reset, but the work is not saved
    Result<void> save(const QString& path);

    /// Repeated edits of one field are one undo step until endGesture(); an edit that changes nothing leaves no step.
    void setValue(int design, int component, std::size_t parameter, const Value& value);
    void endGesture() { ++m_gesture; }
    void setRegion(int design, int component, Symbol region);
    void moveToRegion(int design, std::string_view provider, Symbol region);  ///< all its components of one provider, one step
    void renameComponent(int design, int component, const QString& name);
    void addComponent(int design, const Service& service);
    void removeComponent(int design, int component);
    void renameDesign(int design, const QString& name);  ///< made unique when taken
    void setNotes(int design, const QString& notes);  ///< repeated edits are one step, as with setValue

    /// Designs that follow the workload are sized for the new one. Repeated edits of one field are one step.
    void setWorkloadValue(std::size_t parameter, const Value& value);
    void setAssumptions(const Assumptions& assumptions);
    /// Takes out the designs of followers that no longer fit and adds one for every service that fits and has none. Gives a
    /// workspace without a workload the default one.
    void designForWorkload();
    /// What does not fit the workload, in the order of the services.
    std::vector<LeftOut> leftOut() const;

    void addDesign(const Service& service);  ///< with the service's defaults; becomes current
    void duplicateDesign(int design);
    void removeDesign(int design);
    void moveDesign(int from, int to);
    void setBaseline(int design);
    void setTitle(const QString& title);

signals:
    void structureChanged();        ///< designs were added, removed, moved, renamed, or the baseline changed
    void designChanged(int index);  ///< settings of one design and its bill
    void currentChanged(int index);
    void pathChanged();

private:
    friend class EditDesign;
    friend class EditWorkspace;
    void replaceDesign(int index, Design design);
    void replaceWorkspace(Workspace workspace);
    void editDesign(int index, Design after, const QString& text, quint64 mergeKey = 0);
    void editWorkspace(Workspace after, const QString& text, int current, quint64 mergeKey = 0);

    std::shared_ptr<const PriceBook> m_book;
    Workspace m_workspace;
    std::vector<Bill> m_bills;
    QUndoStack m_undo;
    QString m_path;
    int m_current = -1;
    quint64 m_gesture = 1;
};

/// A value in words, with its unit: "2", "500 GB", "not given", "Multi-AZ, one standby".
QString valueText(const ParameterSpec& spec, const Value& value);

}  // namespace costrata
