// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/plan_session.h"

#include "document/document.h"

#include <algorithm>

namespace costrata {

using namespace commitments;

namespace {

/// What the search depends on besides the market: everything but planned purchases and the what-if.
PlanSetup searchOf(PlanSetup setup)
{
    setup.whatIf = {};
    std::erase_if(setup.terms, [](const PlannedTerm& term) { return !term.owned; });
    return setup;
}

std::vector<std::pair<std::string, std::string>> countedIn(const PlanSetup& setup)
{
    std::vector<std::pair<std::string, std::string>> counted;
    for (const PlannedTerm& term : setup.terms)
        counted.emplace_back(term.group, term.step);
    return counted;
}

Design withoutPlan(Design design)
{
    design.plan = {};
    return design;
}

}  // namespace

PlanSession::PlanSession(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

const PlanSetup& PlanSession::setup() const { return m_document.design(m_document.current()).plan; }

void PlanSession::refresh()
{
    const int current = m_document.current();
    if (current < 0) {
        m_market = nullptr;
        m_job.cancel();
        return emit changed();
    }
    const Design& design = m_document.design(current);
    const Assumptions& assumptions = m_document.workspace().assumptions;
    const PlanSetup search = searchOf(design.plan);
    const bool sameMarket = m_market && m_book == m_document.sharedBook() && m_assumptions == assumptions && m_sought.goal.months == search.goal.months
        && m_counted == countedIn(design.plan) && m_for == withoutPlan(design);
    if (!sameMarket) {
        m_book = m_document.sharedBook();
        m_for = withoutPlan(design);
        m_assumptions = assumptions;
        m_counted = countedIn(design.plan);
        m_start = planStart(assumptions, *m_book);
        m_market = std::make_shared<Market>(marketOf(design, *m_book, assumptions, design.plan.goal.months));
    }
    m_month = std::clamp(m_month, 0, design.plan.goal.months - 1);
    m_tried = nullptr;
    if (design.plan.whatIf != Future()) {
        if (auto tried = marketIn(*m_market, design.plan.whatIf, design.plan.goal.months))
            m_tried = std::make_shared<Market>(std::move(*tried));
    }
    auto shown = showPlan(*m_market, design.plan, m_start);
    m_error = shown ? std::string() : shown.error().text();
    m_shown = shown ? std::move(*shown) : ShownPlan{portfolioOf(*m_market, design.plan.terms, m_start), {}, {}};
    const bool sameSearch = sameMarket && m_best && m_sought == search;
    m_sought = search;
    if (!sameSearch)
        m_best = nullptr;
    if (!sameSearch || !design.plan.futures.empty())
        seekBest();
    emit changed();
}

void PlanSession::seekBest()
{
    m_job.run([this, market = m_market, book = m_book, search = m_sought, start = m_start, shown = m_shown.named.portfolio](const NewestJob::Outdated&) -> NewestJob::Land {
        auto best = std::make_shared<Best>();
        if (auto plan = planFor(*market, portfolioOf(*market, search.terms, start).portfolio, search)) {
            best->plan = std::move(*plan);
            best->simulation = simulate(*market, best->plan.portfolio, search.goal.months);
            std::vector<Scenario> scenarios;
            for (const Future& future : search.futures)
                scenarios.push_back(scenarioOf(*market, future, search.goal.months).value());  // planFor has made them
            best->futures = evaluate(*market, shown, search.goal, scenarios);
        } else {
            best->error = plan.error().text();
        }
        return [this, best] {
            m_best = best;
            emit bestFound();
        };
    });
}

bool PlanSession::isBest() const
{
    if (!m_best || !m_best->error.empty())
        return false;
    const auto sorted = [](Portfolio portfolio) {
        std::ranges::sort(portfolio, {}, [](const Commitment& c) { return std::tuple(!c.owned, c.group, c.offer, c.start, c.steps); });
        return portfolio;
    };
    return sorted(m_best->plan.portfolio) == sorted(m_shown.named.portfolio);
}

std::size_t PlanSession::group() const
{
    const auto& groups = m_market->groups;
    if (const auto it = std::ranges::find(groups, m_group, &Group::name); it != groups.end())
        return static_cast<std::size_t>(it - groups.begin());
    // The one with the most to commit for: what its usage costs on demand.
    std::size_t most = 0;
    Decimal highest = -1;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        Decimal cost;
        for (const Cover& cover : groups[g].covers)
            cost += m_market->pools[cover.pool].onDemand * toDecimal(m_market->pools[cover.pool].usage.peak());
        if (cost > highest) {
            highest = cost;
            most = g;
        }
    }
    return most;
}

void PlanSession::setGroup(std::size_t group)
{
    m_group = m_market->groups[group].name;
    emit changed();
}

void PlanSession::setMonth(int month)
{
    if (m_month == month)
        return;
    m_month = month;
    emit changed();
}

void PlanSession::edit(const QString& text, const std::function<void(PlanSetup&)>& change, bool gesture)
{
    PlanSetup after = setup();
    change(after);
    if (!gesture)
        m_document.endGesture();
    m_document.setPlan(m_document.current(), std::move(after), text);
    if (!gesture)
        m_document.endGesture();
}

void PlanSession::setSteps(std::size_t term, int steps)
{
    const QString name = QString::fromStdString(setup().terms[term].group);
    edit(tr("%1: %2 \u2192 %3").arg(name).arg(setup().terms[term].steps).arg(steps), [&](PlanSetup& plan) { plan.terms[term].steps = std::clamp(steps, 1, maxSteps); }, true);
}

void PlanSession::setGroupSteps(std::size_t term, int steps)
{
    const std::string step = m_market->groups[group()].stepName;
    edit(tr("%1: %2").arg(QString::fromStdString(setup().terms[term].group)).arg(steps), [&](PlanSetup& plan) {
        plan.terms[term].steps = std::clamp(steps, 1, maxSteps);
        plan.terms[term].step = step;
    }, true);
}

void PlanSession::add(std::size_t group, std::size_t offer, bool owned)
{
    const Group& g = m_market->groups[group];
    const PlannedTerm wanted{g.name, g.offers[offer].purchase, g.stepName, 1, m_start, owned};
    edit(tr("Commit: %1").arg(QString::fromStdString(g.name)), [&](PlanSetup& plan) {
        const auto same = std::ranges::find_if(plan.terms, [&](const PlannedTerm& t) {
            return t.group == wanted.group && t.purchase == wanted.purchase && t.step == wanted.step && t.start == wanted.start && t.owned == owned;
        });
        if (same != plan.terms.end())
            same->steps = std::min(same->steps + 1, maxSteps);
        else if (plan.terms.size() < maxPlannedTerms)
            plan.terms.push_back(wanted);
    });
}

void PlanSession::takeBest()
{
    if (!m_best || !m_best->error.empty())
        return;
    edit(tr("Optimise the commitments"), [&](PlanSetup& plan) {
        std::erase_if(plan.terms, [](const PlannedTerm& term) { return !term.owned; });
        for (PlannedTerm& term : termsOf(*m_market, m_best->plan.portfolio, m_start)) {
            if (!term.owned)
                plan.terms.push_back(std::move(term));
        }
    });
}

}  // namespace costrata
