// SPDX-License-Identifier: GPL-3.0-or-later
// The commitments of the current design as the page shows them: its market, its plan, and the best plan found.
#pragma once

#include "commitments/design_plan.h"
#include "window/newest_job.h"

#include <QObject>

#include <functional>
#include <memory>

namespace costrata {

class Document;

class PlanSession final : public QObject {
    Q_OBJECT
public:
    /// What was found to be the cheapest, and how it fares.
    struct Best {
        commitments::Plan plan;
        commitments::Simulation simulation;  ///< in the design's own usage
        std::vector<commitments::ScenarioResult> futures;  ///< of the shown plan, not of the best
        std::string error;  ///< why there is none; empty otherwise
    };

    explicit PlanSession(Document& document, QObject* parent = nullptr);

    Document& document() const { return m_document; }
    /// Brings all up to date with the document; the best plan comes later, by bestFound().
    void refresh();

    bool empty() const { return !m_market; }  ///< no design
    /// Precondition of what follows: not empty.
    const commitments::Market& market() const { return *m_market; }
    const commitments::Market& tried() const { return m_tried ? *m_tried : *m_market; }  ///< in the what-if
    const commitments::PlanSetup& setup() const;
    const commitments::ShownPlan& shown() const { return m_shown; }
    const std::string& error() const { return m_error; }  ///< why shown() is without a simulation; empty otherwise
    Month start() const { return m_start; }
    const Best* best() const { return m_best.get(); }  ///< null: being sought
    /// Whether the terms are those of the best plan.
    bool isBest() const;

    /// The group that chart and options show; by name, so that it stays while the design changes. At most the number of groups.
    std::size_t group() const;
    void setGroup(std::size_t group);
    int month() const { return m_month; }  ///< whose week is shown, 0 the first
    void setMonth(int month);

    /// One edit of the plan, undoable. Edits with `gesture` are one step until the document's gesture ends.
    void edit(const QString& text, const std::function<void(commitments::PlanSetup&)>& change, bool gesture = false);
    void setSteps(std::size_t term, int steps);  ///< counted as the term is; within a gesture
    void setGroupSteps(std::size_t term, int steps);  ///< counted as the shown group is
    /// One step of an offer from the plan's start; to what is planned already, one more.
    void add(std::size_t group, std::size_t offer, bool owned = false);
    void takeBest();

signals:
    void changed();
    void bestFound();

private:
    void seekBest();

    Document& m_document;
    Design m_for;  ///< what the market is of, without the plan; valid with m_market
    Assumptions m_assumptions;
    std::shared_ptr<const PriceBook> m_book;
    std::shared_ptr<const commitments::Market> m_market, m_tried;  ///< m_tried: null without a what-if
    std::vector<std::pair<std::string, std::string>> m_counted;  ///< groups and steps of the terms that the market is of
    commitments::PlanSetup m_sought;  ///< what the best plan is of
    commitments::ShownPlan m_shown;
    std::string m_error;
    Month m_start;
    std::shared_ptr<const Best> m_best;
    std::string m_group;
    int m_month = 0;
    NewestJob m_job;
};

}  // namespace costrata
