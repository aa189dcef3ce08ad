// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guide.h"

#include <algorithm>
#include <tuple>

namespace costrata::guide {
namespace {

/// Every configuration of every service, in their order.
const std::vector<Offer>& offers()
{
    static const auto made = [] {
        std::vector<Offer> list;
        for (const Service* service : allServices()) {
            const Settings initial(*service->parameters);
            if (service->configurations.empty())
                list.push_back({service, nullptr, service->traitsOf(initial)});
            for (const Configuration& configuration : service->configurations) {
                Settings settings = initial;
                for (const auto& [id, text] : configuration.settings) {
                    const std::size_t index = service->parameters->indexOf(id).value();
                    settings.set(index, service->parameters->parse(index, text).value());
                }
                list.push_back({service, &configuration, service->traitsOf(settings)});
            }
        }
        return list;
    }();
    return made;
}

/// Something that is asked of a service.
struct Asked {
    const Question* question;
    Symbol answer;
    bool metBy(const Offer& offer) const { return question->meets(offer, answer); }
};

/// In the order of the questions.
std::vector<Asked> askedBy(const Answers& answers)
{
    std::vector<Asked> list;
    for (const Question& question : questions()) {
        const Symbol given = answers[question.id];
        const Answer* answer = question.find(given);
        if (answer && !answer->asksNothing && question.meets)
            list.push_back({&question, given});
    }
    return list;
}

/// The span of a service's offers.
template <class F>
void eachService(F visit)
{
    const auto& all = offers();
    for (auto first = all.begin(); first != all.end();) {
        const auto last = std::find_if(first, all.end(), [&](const Offer& o) { return o.service != first->service; });
        visit(std::vector<Offer>::const_iterator(first), std::vector<Offer>::const_iterator(last));
        first = last;
    }
}

/// The offer that meets the most in order, and how many it meets.
template <class It>
std::pair<It, std::size_t> furthest(It first, It last, const std::vector<Asked>& asked)
{
    std::pair<It, std::size_t> best{first, 0};
    for (It offer = first; offer != last; ++offer) {
        const auto met = static_cast<std::size_t>(std::ranges::find_if(asked, [&](const Asked& a) { return !a.metBy(*offer); }) - asked.begin());
        if (met > best.second)
            best = {offer, met};
    }
    return best;
}

/// Why a service is no choice whatever is asked; nothing for one that may be chosen.
std::optional<Reason> noChoice(const Service& service)
{
    if (!service.alternative)
        return Reason{"Use", {"beside a database, not as one"}, ""};
    if (*service.closedSince)
        return Reason{"Closed to new customers since", {service.closedSince}, service.source};
    return std::nullopt;
}

bool names(const std::vector<const char*>& list, const Service& service)
{
    return std::ranges::any_of(list, [&](std::string_view id) { return id == service.id; });
}

std::vector<const Row*> rowsFor(const Answers& answers)
{
    std::vector<const Row*> list;
    for (const Row& row : rows()) {
        if (row.holds(answers))
            list.push_back(&row);
    }
    return list;
}

/// Gives each its rank by the rows that hold.
void rank(std::vector<Fit>& fits, const std::vector<const Row*>& holding)
{
    const auto fitsAny = [&](const std::vector<const char*>& ids) { return std::ranges::any_of(fits, [&](const Fit& fit) { return names(ids, *fit.service); }); };
    const bool special = std::ranges::any_of(holding, [&](const Row* row) { return !row->general && (fitsAny(row->recommended) || fitsAny(row->alternative)); });
    for (Fit& fit : fits) {
        bool recommended = false, second = false;
        for (const Row* row : holding) {
            const bool first = names(row->recommended, *fit.service);
            if (!first && !names(row->alternative, *fit.service))
                continue;
            fit.rows.push_back(row);
            const bool top = first || !fitsAny(row->recommended);  // where nothing fits that a guide names first, what it names second is
            second = second || !top;
            recommended = recommended || (top && !(row->general && special));
        }
        fit.rank = fit.rows.empty() ? Rank::Fits : recommended && !second ? Rank::Recommended : Rank::Alternative;
    }
    std::ranges::stable_sort(fits, {}, [](const Fit& fit) { return std::tuple(fit.rank, -static_cast<int>(fit.rows.size())); });
}

/// Those that fit, ranked, without their reasons.
std::vector<Fit> fitting(const Answers& answers)
{
    const std::vector<Asked> asked = askedBy(answers);
    std::vector<Fit> fits;
    eachService([&](auto first, auto last) {
        if (noChoice(*first->service))
            return;
        if (const auto [offer, met] = furthest(first, last, asked); met == asked.size())
            fits.push_back({offer->service, offer->configuration, Rank::Fits, {}, {}});
    });
    rank(fits, rowsFor(answers));
    return fits;
}

/// Two advices are one to a person when the same services stand in the same ranks.
std::vector<std::pair<const Service*, Rank>> outcome(const std::vector<Fit>& fits)
{
    std::vector<std::pair<const Service*, Rank>> list;
    for (const Fit& fit : fits)
        list.emplace_back(fit.service, fit.rank);
    std::ranges::sort(list);
    return list;
}

}  // namespace

Symbol Answers::operator[](Symbol question) const
{
    const auto it = std::ranges::find(m_all, question, &std::pair<Symbol, Symbol>::first);
    return it == m_all.end() ? Symbol() : it->second;
}

void Answers::set(Symbol question, Symbol answer)
{
    const auto it = std::ranges::find(m_all, question, &std::pair<Symbol, Symbol>::first);
    if (answer.empty()) {
        if (it != m_all.end())
            m_all.erase(it);
    } else if (it != m_all.end()) {
        it->second = answer;
    } else {
        m_all.emplace_back(question, answer);
    }
}

std::string Reason::text() const
{
    std::string all = label;
    for (std::size_t i = 0; i < facts.size(); ++i)
        all += (i == 0 ? ": " : ", ") + facts[i];
    return all;
}

const Answer* Question::find(Symbol answer) const
{
    const auto it = std::ranges::find(answers, answer, &Answer::id);
    return it == answers.end() ? nullptr : &*it;
}

const Question* findQuestion(Symbol id)
{
    const auto it = std::ranges::find(questions(), id, &Question::id);
    return it == questions().end() ? nullptr : &*it;
}

Result<void> give(Answers& answers, std::string_view text)
{
    const auto listed = [](const auto& all) {
        std::string list;
        for (const auto& one : all)
            list += (list.empty() ? "" : ", ") + one.id.str();
        return list;
    };
    const std::size_t at = text.find('=');
    const std::string id(text.substr(0, at));
    const Question* question = findQuestion(Symbol(id));
    if (!question)
        return failure("no question '" + id + "'; there are " + listed(questions()));
    if (at == text.npos)
        return failure("'" + id + "' needs an answer: " + id + "=" + question->answers.front().id.str());
    const Answer* answer = question->find(Symbol(text.substr(at + 1)));
    if (!answer)
        return failure("'" + std::string(text.substr(at + 1)) + "' is no answer to '" + id + "'; there are " + listed(question->answers));
    answers.set(question->id, answer->id);
    return {};
}

bool Row::holds(const Answers& answers) const
{
    return std::ranges::all_of(when, [&](const auto& condition) { return std::ranges::find(condition.second, answers[condition.first]) != condition.second.end(); });
}

bool Row::asks(Symbol question) const
{
    return std::ranges::any_of(when, [&](const auto& condition) { return condition.first == question; });
}

const char* rankId(Rank rank) { return rank == Rank::Recommended ? "recommended" : rank == Rank::Alternative ? "alternative" : "fits"; }
const char* rankLabel(Rank rank) { return rank == Rank::Recommended ? "Recommended" : rank == Rank::Alternative ? "Alternative" : "Also fits"; }

std::vector<Open::Choice> choices(const Question& question, const Answers& answers)
{
    std::vector<Open::Choice> list;
    if (!question.when(answers))
        return list;
    for (const Answer& answer : question.answers) {
        Answers with = answers;
        with.set(question.id, answer.id);
        if (const std::size_t count = fitting(with).size())
            list.push_back({&answer, count});
    }
    return list;
}

Advice advise(const Answers& answers)
{
    Advice advice;
    const std::vector<Asked> asked = askedBy(answers);
    const std::vector<const Row*> holding = rowsFor(answers);
    advice.fits = fitting(answers);
    eachService([&](auto first, auto last) {
        const Service& service = *first->service;
        const auto [offer, met] = furthest(first, last, asked);
        if (const auto fit = std::ranges::find(advice.fits, &service, &Fit::service); fit != advice.fits.end()) {
            for (const Asked& a : asked)
                fit->reasons.push_back(a.question->reason(*offer, a.answer));
            return;
        }
        Unfit unfit{&service, {}, {}};
        const auto closed = noChoice(service);
        if (closed) {
            unfit.reason = *closed;
        } else {
            unfit.question = asked[met].question->id;
            unfit.reason = asked[met].question->reason(*offer, asked[met].answer);
        }
        const auto named = std::ranges::find_if(holding, [&](const Row* row) {
            return (names(row->recommended, service) || names(row->alternative, service)) && (closed || row->asks(unfit.question));
        });
        if (named != holding.end())
            unfit.named = *named;
        advice.others.push_back(std::move(unfit));
    });
    for (const Question& question : questions()) {
        if (!answers[question.id].empty() || !question.when(answers))
            continue;
        Open open{&question, {}};
        std::vector<std::vector<std::pair<const Service*, Rank>>> outcomes;
        for (const Answer& answer : question.answers) {
            Answers with = answers;
            with.set(question.id, answer.id);
            const auto fits = fitting(with);
            if (fits.empty())
                continue;
            open.choices.push_back({&answer, fits.size()});
            outcomes.push_back(outcome(fits));
        }
        if (std::ranges::any_of(outcomes, [&](const auto& one) { return one != outcomes.front(); }))
            advice.open.push_back(std::move(open));
    }
    for (const Row* row : holding) {
        for (const char* name : row->elsewhere)
            advice.elsewhere.emplace_back(row, name);
    }
    return advice;
}

std::optional<Reason> unmet(const Service& service, const Settings& settings, const Answers& answers)
{
    const Offer offer{&service, nullptr, service.traitsOf(settings)};
    for (const Asked& a : askedBy(answers)) {
        if (!a.metBy(offer))
            return a.question->reason(offer, a.answer);
    }
    return std::nullopt;
}

}  // namespace costrata::guide
