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
#include <unordered_map>
#include <vector>

namespace costrata {

/// One parameter of one component of one design.
struct FieldRef {
    int design, component;
    std::size_t parameter;
    friend bool operator==(const FieldRef&, const FieldRef&) = default;
};

class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(std::shared_ptr<const PriceBook> book, QObject* parent = nullptr);

    const Workspace& workspace() const { return m_workspace; }
    /// The prices with the workspace's adjustments: another book after each change of these.
    const PriceBook& book() const { return *m_book; }
    const std::shared_ptr<const PriceBook>& sharedBook() const { return m_book; }  ///< for work on another thread
    Month month() const { return m_workspace.assumptions.start.known() ? m_workspace.assumptions.start : m_book->month(); }  ///< of the bills
    int designCount() const { return static_cast<int>(m_workspace.designs.size()); }
    const Design& design(int index) const { return m_workspace.designs[static_cast<std::size_t>(index)]; }
    const Bill& bill(int index) const { return m_bills[static_cast<std::size_t>(index)]; }
    const std::vector<Bill>& bills() const { return m_bills; }
    std::vector<Estimate> estimates() const;
    int baseline() const { return static_cast<int>(m_workspace.baseline); }

    /// The design that list, inspector and breakdown show; -1 when there is none.
    int current() const { return m_current; }
    void setCurrent(int index);
    /// The designs that are edited together, in their order: the current one, and others when several are selected.
    const std::vector<int>& selection() const { return m_selection; }
    void setSelection(std::vector<int> designs, int current);  ///< `current` is taken in

    QString path() const { return m_path; }  ///< empty: never saved
    QString displayName() const;             ///< the title, the file's name, or "Untitled"
    QUndoStack& undoStack() { return m_undo; }

    void reset(Workspace workspace, const QString& path);  ///< forgets history
    void restore(Workspace workspace, const QString& path);  ///< as reset, but the work is not saved
    Result<void> save(const QString& path);

    /// Repeated edits of one field are one undo step until endGesture(); an edit that changes nothing leaves no step.
    void setValue(int design, int component, std::size_t parameter, const Value& value);
    void endGesture() { ++m_gesture; }
    void abandonGesture();  ///< takes back the gesture's edit
    /// Gives all of them the value, as one step. Those that cannot take it keep what they had before the gesture; returns why,
    /// with the name of the design.
    QStringList setValues(const std::vector<FieldRef>& fields, const Value& value);
    void setRegion(int design, int component, Symbol region);
    void moveToRegion(int design, std::string_view provider, Symbol region);  ///< all its components of one provider, one step
    void renameComponent(int design, int component, const QString& name);
    void addComponent(int design, const Service& service);
    void removeComponent(int design, int component);
    void renameDesign(int design, const QString& name);  ///< made unique when taken
    /// The plan of commitments, and how the use of a component runs; repeated edits are one step, as with setValue.
    void setPlan(int design, commitments::PlanSetup plan, const QString& text);
    void setCourse(int design, int component, Course course, const QString& text);
    /// What availability is reckoned with (Component, Design); repeated edits of one are one step, as with setValue.
    void setUptime(int design, int component, std::optional<Decimal> share);
    void setAlternative(int design, int component, int number);
    void setDowntimeCost(int design, std::optional<Money> perHour);
    void setNotes(int design, const QString& notes);  ///< repeated edits are one step, as with setValue
    void applyChange(int design, Design after, const QString& what);  ///< of its components, one step that is called `what`
    void setProduction(int design, bool production);
    void setPractice(int design, std::string_view id, bool followed);  ///< Design::practices

    /// Discounts and own prices; each call is one undo step.
    void addAdjustment(Adjustment adjustment);
    void editAdjustment(int index, Adjustment adjustment);
    void removeAdjustment(int index);
    void setAdjustmentOn(int index, bool on);

    /// Designs that follow the workload are sized for the new one. Repeated edits of one field are one step.
    void setWorkloadValue(std::size_t parameter, const Value& value);
    /// The component is sized anew from now on when the workload changes, or no longer; its values stay.
    void setFollowsWorkload(int design, int component, bool follows);
    /// Takes the sizing's value for one parameter, or all of its values and its region.
    void followAgain(int design, int component, std::optional<std::size_t> parameter = {});
    /// The service sized for the workload. Precondition: the workspace has one.
    const SizedComponent& sizing(const Service& service) const;
    void setAssumptions(const Assumptions& assumptions);
    /// Takes out the designs of followers that no longer fit and adds one for every service that fits and has none. Gives a
    /// workspace without a workload the default one.
    void designForWorkload();
    void stateWorkload();  ///< the default one, where there is none

    /// The variants of a design for each disaster recovery pattern, behind it, as one step. Returns what is not offered, with
    /// the reason.
    QStringList addRecoveryVariants(int design);

    void addDesign(const Service& service);  ///< with the service's defaults; becomes current
    void addDesign(Design design) { addDesigns({std::move(design)}); }
    /// As one step, as many as there is room for; made unique by their names. The last becomes current.
    void addDesigns(std::vector<Design> designs);
    void duplicateDesigns(const std::vector<int>& designs);  ///< each behind its original; the copies are selected
    void duplicateDesign(int design) { duplicateDesigns({design}); }
    void removeDesigns(const std::vector<int>& designs);
    void removeDesign(int design) { removeDesigns({design}); }
    void moveDesign(int from, int to);
    void setBaseline(int design);
    void setTitle(const QString& title);
    void setReport(const ReportSetup& report);  ///< repeated edits are one step, as with setValue
    void setInReport(int design, bool in);

signals:
    void structureChanged();        ///< designs were added, removed, moved, renamed, or the baseline or the adjustments changed
    void designChanged(int index);  ///< settings of one design and its bill
    void currentChanged(int index);
    void selectionChanged();        ///< several designs are selected, or several were
    void pathChanged();

private:
    class Edit;
    friend class EditDesigns;
    friend class EditWorkspace;
    using Designs = std::vector<std::pair<int, Design>>;  ///< with their places, ascending
    void replaceDesigns(const Designs& designs);
    void replaceWorkspace(Workspace workspace);
    void editDesigns(Designs after, const QString& text, quint64 mergeKey = 0);
    void editDesign(int index, Design after, const QString& text, quint64 mergeKey = 0);
    void editAdjustments(std::vector<Adjustment> after, const QString& text);
    void editWorkspace(Workspace after, const QString& text, int current, quint64 mergeKey = 0);

    std::shared_ptr<const PriceBook> m_catalog, m_book;  ///< list prices; with the workspace's adjustments
    Workspace m_workspace;
    std::vector<Bill> m_bills;
    QUndoStack m_undo;
    QString m_path;
    int m_current = -1;
    std::vector<int> m_selection;
    mutable std::unordered_map<const Service*, SizedComponent> m_sizings;  ///< for the workload as it is
    quint64 m_gesture = 1;
};

/// A value in words, with its unit: "2", "500 GB", "not given", "Multi-AZ, one standby".
QString valueText(const ParameterSpec& spec, const Value& value);

}  // namespace costrata
