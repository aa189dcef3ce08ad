// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/sweep_words.h"

#include "output/format.h"

#include <algorithm>

namespace costrata {
namespace {

constexpr std::size_t mostSentences = 8;  // a staircase may cross another at every step

// Patterns: %1, %2 ... are values and, in claims and places, names of designs.
constexpr const char* allOfTwo = "%1 cost the same";
constexpr const char* allOfMore = "%1 cost the same and least";
constexpr const char* cheaper = "%1 is cheaper";
constexpr const char* only = "%1 is the only one with all prices and quantities";
constexpr const char* cheapest = "%1 is the cheapest";
constexpr const char* noDesign = "no design has all its prices and quantities";
constexpr const char* listed = "%1, %2";
constexpr const char* listedLast = "%1 and %2";
constexpr const char* more = "The order changes %1 more times up to %2.";
constexpr const char* upToFrom = "Up to %1 %2, from %3 %4.";
constexpr const char* belowAbove = "Below %1 %2, above it %3.";
constexpr const char* belowAboveTie = "Below %1 %2, above it %3; there they cost the same.";
constexpr const char* everywhere = "Everywhere from %1 to %2 %3.";
constexpr const char* at = "At %1 %2.";
constexpr const char* upTo = "Up to %1 %2.";
constexpr const char* below = "Below %1 %2.";
constexpr const char* from = "From %1 %2.";
constexpr const char* above = "Above %1 %2.";
constexpr const char* fromTo = "From %1 to %2 %3.";
constexpr const char* between = "Between %1 and %2 %3.";
constexpr const char* cheaperUpTo = "%1 is cheaper than %2 up to %3, then dearer.";
constexpr const char* cheaperBelow = "%1 is cheaper than %2 below %3, then dearer.";
constexpr const char* dearerUpTo = "%1 is dearer than %2 up to %3, then cheaper.";
constexpr const char* dearerBelow = "%1 is dearer than %2 below %3, then cheaper.";
constexpr const char* changePlaces = "%1 and %2 change places at %3.";
constexpr const char* changePlacesOn = "%1 and %2 change places at %3 and further on.";
constexpr const char* never = "Not compared, because a price or a quantity is missing: %1.";
constexpr const char* partly = "Compared only where no price and no quantity is missing: %1.";
constexpr const char* ended = "Compared only where the service takes the value: %1.";
constexpr const char* nothing = "There is no design to compare.";

std::string filled(const std::string& pattern, const std::vector<std::string>& values)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t place = pattern[i] == '%' && i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1] - '1') : values.size();
        if (place < values.size())
            text += values[place], ++i;
        else
            text += pattern[i];
    }
    return text;
}

/// How one sweep speaks of its designs and values.
class Words {
public:
    Words(const Sweep& sweep, const SweepResult& result, const SweepVoice& voice) : m_sweep(sweep), m_result(result), m_voice(voice)
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
                sentences.push_back(say(more, {std::to_string(spans.size() - i), value(m_sweep.axis.to)}));
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
    std::string say(const char* pattern, const std::vector<std::string>& values) const { return filled(m_voice.pattern(pattern), values); }
    std::string value(Decimal v) const { return m_voice.value(m_sweep.axis, v); }
    bool isPoint(const CheapestSpan& span) const { return !m_sweep.axis.whole && span.from == span.to; }
    std::string joined(const std::vector<std::string>& names) const
    {
        std::string text;
        for (std::size_t i = 0; i < names.size(); ++i)
            text = i == 0 ? names[i] : say(i + 1 == names.size() ? listedLast : listed, {text, names[i]});
        return text;
    }
    std::string names(const std::vector<std::size_t>& designs) const
    {
        std::vector<std::string> list;
        for (const std::size_t d : designs)
            list.push_back(m_sweep.designs[d].design.name);
        return joined(list);
    }
    std::string claim(const CheapestSpan& span) const
    {
        const bool one = span.designs.size() == 1;
        if (!one)
            return say(m_compared == 2 ? allOfTwo : allOfMore, {names(span.designs)});
        return say(m_compared == 2 ? cheaper : m_compared == 1 ? only : cheapest, {names(span.designs)});
    }

    std::string border(const CheapestSpan& first, const CheapestSpan& last, bool meet) const
    {
        const std::string second = first.designs.size() == 1 && last.designs.size() == 1 ? names(last.designs) : claim(last);
        if (m_sweep.axis.whole)
            return say(upToFrom, {value(first.to), claim(first), value(last.from), second});
        return say(meet ? belowAboveTie : belowAbove, {value(last.from), claim(first), second});
    }

    std::string stretch(std::size_t index) const
    {
        const auto& spans = m_result.cheapest;
        const CheapestSpan& span = spans[index];
        const bool first = index == 0, last = index + 1 == spans.size(), whole = m_sweep.axis.whole;
        const std::string who = span.designs.empty() ? say(noDesign, {}) : claim(span), start = value(span.from);
        if (first && last)
            return say(everywhere, {start, value(span.to), who});
        if (span.from == span.to)
            return say(at, {start, who});
        if (last)
            return say(whole ? from : above, {start, who});
        const std::string end = value(whole ? span.to : spans[index + 1].from);
        return first ? say(whole ? upTo : below, {end, who}) : say(whole ? fromTo : between, {start, end, who});
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
            const bool whole = m_sweep.axis.whole;
            if (led.size() == 2) {
                const bool first = led.front().designs.front() == d;
                sentences.push_back(say(first ? whole ? cheaperUpTo : cheaperBelow : whole ? dearerUpTo : dearerBelow,
                                        {name, reference, value(whole ? led.front().to : led.back().from)}));
            } else if (led.size() > 2) {
                std::vector<std::string> places;
                for (std::size_t i = 1; i < std::min(led.size(), mostSentences); ++i)
                    places.push_back(value(led[i].from));
                sentences.push_back(say(led.size() > mostSentences ? changePlacesOn : changePlaces, {name, reference, joined(places)}));
            }
        }
        return sentences;
    }

    std::vector<std::string> notCompared() const
    {
        std::vector<std::string> lacking, lackingPartly, outOfRange;
        for (std::size_t d = 0; d < m_sweep.designs.size(); ++d) {
            const auto count = [&](PointState state) {
                return std::ranges::count(m_result.series[d], state, &SweepPoint::state);
            };
            const std::string& name = m_sweep.designs[d].design.name;
            if (const auto incomplete = count(PointState::Incomplete); incomplete > 0)
                (count(PointState::Complete) == 0 ? lacking : lackingPartly).push_back(name);
            if (count(PointState::OutOfRange) > 0)
                outOfRange.push_back(name);
        }
        std::vector<std::string> sentences;
        for (const auto& [pattern, designs] : {std::pair(never, lacking), std::pair(partly, lackingPartly), std::pair(ended, outOfRange)}) {
            if (!designs.empty())
                sentences.push_back(say(pattern, {joined(designs)}));
        }
        return sentences;
    }

    const Sweep& m_sweep;
    const SweepResult& m_result;
    const SweepVoice& m_voice;
    std::size_t m_compared = 0;
};

}  // namespace

std::string axisNumberText(Decimal value)
{
    int digits = 3;
    for (Decimal bound = 10; digits > 0 && value >= bound; bound *= Decimal(10))
        --digits;
    for (Decimal bound = 1; digits > 0 && digits < 9 && !value.isZero() && value < bound; bound = bound / Decimal(10))
        ++digits;
    return quantityText(value.rounded(digits));
}

std::string axisValueText(const SweepAxis& axis, Decimal value)
{
    return axisNumberText(value) + (axis.unit.empty() ? "" : " " + axis.unit);
}

SweepVoice english() { return {[](const char* pattern) { return std::string(pattern); }, axisValueText}; }

std::vector<std::string> sweepWords(const Sweep& sweep, const SweepResult& result, const SweepVoice& voice)
{
    if (sweep.designs.empty())
        return {voice.pattern(nothing)};
    return Words(sweep, result, voice).all();
}

std::vector<std::string> sweepPatterns()
{
    return {allOfTwo, allOfMore, cheaper, only, cheapest, noDesign, listed, listedLast, more, upToFrom, belowAbove,
            belowAboveTie, everywhere, at, upTo, below, from, above, fromTo, between, cheaperUpTo, cheaperBelow, dearerUpTo,
            dearerBelow, changePlaces, changePlacesOn, never, partly, ended, nothing};
}

}  // namespace costrata
