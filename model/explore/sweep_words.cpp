// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/sweep_words.h"

#include "output/format.h"

#include <algorithm>

namespace costrata {
namespace {

constexpr std::size_t mostSentences = 8;  // a staircase may cross another at every step

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

/// How one sweep speaks of its designs and values.
class Words {
public:
    Words(const Sweep& sweep, const SweepResult& result) : m_sweep(sweep), m_result(result)
    {
        for (std::size_t d = 0; d < sweep.designs.size(); ++d)
            m_compared += std::ranges::any_of(result.series[d], [](const SweepPoint& p) { return p.state == PointState::Complete; });
    }

    std::vector<std::string> all() const
    {
        std::vector<std::string> sentences;
        const auto& spans = m_result.cheapest;
        for (std::size_t i = 0; i < spans.size();) {
            if (sentences.size() == mostSentences) {
                sentences.push_back("The order changes " + std::to_string(spans.size() - i) + " more times up to " + value(m_sweep.axis.to) + ".");
                break;
            }
            // "Below x A is cheaper, above it B", where it is that simple.
            const bool meet = spans.size() == 3 && isPoint(spans[1]);
            if (i == 0 && (spans.size() == 2 || meet) && !spans.front().designs.empty() && !spans.back().designs.empty()) {
                sentences.push_back(border(spans.front(), spans.back(), meet));
                break;
            }
            sentences.push_back(stretch(i));
            ++i;
        }
        for (const auto further : {&Words::againstReference, &Words::notCompared}) {
            for (const std::string& sentence : (this->*further)())
                sentences.push_back(sentence);
        }
        return sentences;
    }

private:
    std::string value(Decimal v) const { return axisValueText(m_sweep.axis, v); }
    bool isPoint(const CheapestSpan& span) const { return !m_sweep.axis.whole && span.from == span.to; }
    std::string names(const std::vector<std::size_t>& designs) const
    {
        std::vector<std::string> list;
        for (const std::size_t d : designs)
            list.push_back(m_sweep.designs[d].design.name);
        return joined(list);
    }
    std::string claim(const CheapestSpan& span) const
    {
        if (span.designs.size() > 1)
            return names(span.designs) + (m_compared == 2 ? " cost the same" : " cost the same and least");
        return names(span.designs) + (m_compared == 2 ? " is cheaper" : m_compared == 1 ? " is the only one with all prices and quantities" : " is the cheapest");
    }

    std::string border(const CheapestSpan& below, const CheapestSpan& above, bool meet) const
    {
        const std::string second = below.designs.size() == 1 && above.designs.size() == 1 ? names(above.designs) : claim(above);
        if (m_sweep.axis.whole)
            return "Up to " + value(below.to) + " " + claim(below) + ", from " + value(above.from) + " " + second + ".";
        return "Below " + value(above.from) + " " + claim(below) + ", above it " + second + (meet ? "; there they cost the same." : ".");
    }

    std::string stretch(std::size_t index) const
    {
        const auto& spans = m_result.cheapest;
        const CheapestSpan& span = spans[index];
        const bool first = index == 0, last = index + 1 == spans.size(), whole = m_sweep.axis.whole;
        std::string place;
        if (first && last)
            place = "Everywhere from " + value(span.from) + " to " + value(span.to);
        else if (span.from == span.to)
            place = "At " + value(span.from);
        else if (first)
            place = (whole ? "Up to " : "Below ") + value(whole ? span.to : spans[index + 1].from);
        else if (last)
            place = (whole ? "From " : "Above ") + value(span.from);
        else
            place = (whole ? "From " : "Between ") + value(span.from) + (whole ? " to " : " and ") + value(whole ? span.to : spans[index + 1].from);
        return place + " " + (span.designs.empty() ? "no design has all its prices and quantities" : claim(span)) + ".";
    }

    /// Which designs change places with the reference, and where. Those that never do are left to the picture.
    std::vector<std::string> againstReference() const
    {
        std::vector<std::string> sentences;
        if (m_compared < 3)
            return {};  // the rules have said it
        for (std::size_t d = 0; d < m_result.against.size(); ++d) {
            std::vector<CheapestSpan> led;  // by one of the two; what is between is a tie or not known
            for (const CheapestSpan& span : m_result.against[d]) {
                if (span.designs.size() == 1 && (led.empty() || led.back().designs != span.designs))
                    led.push_back(span);
            }
            const std::string& name = m_sweep.designs[d].design.name;
            const std::string& reference = m_sweep.designs[m_sweep.reference.value_or(0)].design.name;
            if (led.size() == 2) {
                const bool first = led.front().designs.front() == d;
                sentences.push_back(name + " is " + (first ? "cheaper" : "dearer") + " than " + reference
                                    + (m_sweep.axis.whole ? " up to " + value(led.front().to) : " below " + value(led.back().from)) + ", then "
                                    + (first ? "dearer." : "cheaper."));
            } else if (led.size() > 2) {
                std::vector<std::string> places;
                for (std::size_t i = 1; i < std::min(led.size(), mostSentences); ++i)
                    places.push_back(value(led[i].from));
                sentences.push_back(name + " and " + reference + " change places at " + joined(places) + (led.size() > mostSentences ? " and further on." : "."));
            }
        }
        return sentences;
    }

    std::vector<std::string> notCompared() const
    {
        std::vector<std::string> never, partly, ended;
        for (std::size_t d = 0; d < m_sweep.designs.size(); ++d) {
            const auto count = [&](PointState state) {
                return std::ranges::count(m_result.series[d], state, &SweepPoint::state);
            };
            const std::string& name = m_sweep.designs[d].design.name;
            if (const auto incomplete = count(PointState::Incomplete); incomplete > 0)
                (count(PointState::Complete) == 0 ? never : partly).push_back(name);
            if (count(PointState::OutOfRange) > 0)
                ended.push_back(name);
        }
        std::vector<std::string> sentences;
        if (!never.empty())
            sentences.push_back("Not compared, because a price or a quantity is missing: " + joined(never) + ".");
        if (!partly.empty())
            sentences.push_back("Compared only where no price and no quantity is missing: " + joined(partly) + ".");
        if (!ended.empty())
            sentences.push_back("Compared only where the service takes the value: " + joined(ended) + ".");
        return sentences;
    }

    const Sweep& m_sweep;
    const SweepResult& m_result;
    std::size_t m_compared = 0;
};

}  // namespace

std::string axisValueText(const SweepAxis& axis, Decimal value)
{
    int digits = 3;
    for (Decimal bound = 10; digits > 0 && value >= bound; bound *= Decimal(10))
        --digits;
    for (Decimal bound = 1; digits > 0 && digits < 9 && !value.isZero() && value < bound; bound = bound / Decimal(10))
        ++digits;
    const std::string text = quantityText(value.rounded(digits));
    return axis.unit.empty() ? text : text + " " + axis.unit;
}

std::vector<std::string> sweepWords(const Sweep& sweep, const SweepResult& result)
{
    if (sweep.designs.empty())
        return {"There is no design to compare."};
    return Words(sweep, result).all();
}

}  // namespace costrata
