// SPDX-License-Identifier: GPL-3.0-or-later
// The selection guide: a few questions about what is needed; the services that fit the answers, with why; and why not the
// others. Whether a service fits follows from what it declares (services/service.h, traits.h); which of those that fit
// come first, from the published guides (rows.cpp).
#pragma once

#include "base/result.h"
#include "services/service.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace costrata::guide {

/// What was answered, in the order of answering.
class Answers {
public:
    Symbol operator[](Symbol question) const;         ///< empty: not answered
    void set(Symbol question, Symbol answer);         ///< an empty answer takes it back
    const std::vector<std::pair<Symbol, Symbol>>& all() const { return m_all; }
    friend bool operator==(const Answers&, const Answers&) = default;

private:
    std::vector<std::pair<Symbol, Symbol>> m_all;
};

/// A service in one of its configurations, as its vendor states it.
struct Offer {
    const Service* service;
    const Configuration* configuration;  ///< null: a service without configurations
    Traits traits;
};

/// "Cloud: AWS, Azure": what an answer is about, and what the service declares of it.
struct Reason {
    const char* label = "";
    std::vector<std::string> facts = {};
    const char* source = "";  ///< the vendor's document; empty for what the service itself is declared to be
    std::string text() const;
};

struct Answer {
    Symbol id;
    const char* label;
    bool asksNothing = false;  ///< every service meets it; it only decides what comes first
};

struct Question {
    Symbol id;
    const char* label;  ///< "Branching": names it in a few words
    const char* text;   ///< "Are copies of the database made for development and previews?"
    std::vector<Answer> answers;
    bool (*when)(const Answers&);  ///< can it matter with these answers?
    bool (*meets)(const Offer&, Symbol answer) = nullptr;  ///< null: no answer asks anything of a service
    Reason (*reason)(const Offer&, Symbol answer) = nullptr;

    const Answer* find(Symbol answer) const;
};

/// In the order in which they are asked, and in which unmet answers are told.
const std::vector<Question>& questions();
const Question* findQuestion(Symbol id);
/// "ecosystem=aws" as on a command line. Fails with what is known instead.
Result<void> give(Answers& answers, std::string_view text);

/// One recommendation of a guide: a row of one of its tables, or a leaf of its decision tree.
struct Row {
    const char* document;
    const char* section;
    const char* name;  ///< "Standard web application on AWS"
    const char* why;
    /// Holds when every one of these questions has one of these answers.
    std::vector<std::pair<Symbol, std::vector<Symbol>>> when;
    std::vector<const char*> recommended, alternative = {};  ///< service ids
    std::vector<const char*> elsewhere = {};  ///< what it names that is no service of this program
    bool general = false;  ///< yields to rows that say more

    bool holds(const Answers& answers) const;
    bool asks(Symbol question) const;
};
const std::vector<Row>& rows();

enum class Rank : std::uint8_t { Recommended, Alternative, Fits };
/// "recommended": a contract in JSON.
const char* rankId(Rank rank);
const char* rankLabel(Rank rank);

struct Fit {
    const Service* service;
    const Configuration* configuration;   ///< the first that meets every answer; null: the service has none
    Rank rank;
    std::vector<const Row*> rows;         ///< that name it for these answers
    std::vector<Reason> reasons;          ///< one per answer that asks something
};

struct Unfit {
    const Service* service;
    Symbol question;                      ///< the first that it does not meet; empty: it is no choice at all
    Reason reason;
    const Row* named = nullptr;           ///< a guide names it for these very answers, and its vendor says otherwise
};

/// A question that is not answered and would change the advice, with those of its answers that leave a service.
struct Open {
    const Question* question;
    struct Choice {
        const Answer* answer;
        std::size_t fits;  ///< services that are left with it
    };
    std::vector<Choice> choices;
};

struct Advice {
    std::vector<Fit> fits;       ///< recommended first
    std::vector<Unfit> others;   ///< in the order of the services
    std::vector<Open> open;
    std::vector<std::pair<const Row*, const char*>> elsewhere;  ///< named by a guide, no service of this program
};
Advice advise(const Answers& answers);

/// The choices of a question that leave a service, whatever else was answered to it. Empty for one that cannot matter.
std::vector<Open::Choice> choices(const Question& question, const Answers& answers);

/// Whether the service, set up like this, meets every answer; the first that it does not meet.
std::optional<Reason> unmet(const Service& service, const Settings& settings, const Answers& answers);

namespace ask {
extern const Symbol data, ecosystem, engine, profile, regions, capacity, branching, analytics, from, mongodb, use, open, operation;
}
namespace say {
extern const Symbol yes, no, any, backend, aws, azure, google, web, traditional, startup, development, scale, cost, one, strong, writes, steady, follows, zero, oracleStays,
    oracleLeft, sqlserverStays, sqlserverLeft, cache, sessions, durable, vendor, own;
}

}  // namespace costrata::guide
