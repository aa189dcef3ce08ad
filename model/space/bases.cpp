// SPDX-License-Identifier: GPL-3.0-or-later
#include "space/bases.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace costrata::space {
namespace {

class Tree {
public:
    Tree(const Service& service, Sizing start, Bases& bases) : m_service(service), m_start(std::move(start)), m_bases(bases) {}

    void grow(Sizing::Taken taken)
    {
        ReadSet reads;
        Sizing sizing = m_start;
        sizing.watch(&reads);
        sizing.take(taken);
        try {
            m_service.size(sizing);
            if (m_service.recover && workload::needsSecondRegion(sizing.need()) && sizing.refusals().empty())
                m_service.recover(sizing);
        } catch (const std::overflow_error&) {
            sizing.refuse("the numbers are too large to size it");
        }
        if (!sizing.refusals().empty())
            return refused(sizing, reads, std::move(taken));

        std::vector<Alternatives> open = sizing.open();
        Settings settings = sizing.settings();
        settings.watch(&reads);
        // Whether an open choice counts at all may follow from another.
        std::erase_if(open, [&](const Alternatives& choice) { return !settings.relevant(choice.parameter); });
        settings.watch(nullptr);
        if (const Alternatives* decisive = readOf(sizing.open(), reads))
            return branch(*decisive, taken);
        std::set<std::size_t> chosen;
        for (const Alternatives& choice : open)
            chosen.insert(choice.parameter);
        for (const auto& [parameter, value] : taken) {
            if (settings.relevant(parameter))
                chosen.insert(parameter);
        }
        m_bases.bases.push_back({std::move(settings), std::move(open), {chosen.begin(), chosen.end()}});
    }

private:
    static const Alternatives* readOf(const std::vector<Alternatives>& open, const ReadSet& reads)
    {
        const auto found = std::ranges::find_if(open, [&](const Alternatives& choice) { return reads.test(choice.parameter); });
        return found == open.end() ? nullptr : &*found;
    }

    void branch(const Alternatives& choice, const Sizing::Taken& taken)
    {
        for (const Value& value : choice.values) {
            Sizing::Taken with = taken;
            with.emplace_back(choice.parameter, value);
            grow(std::move(with));
        }
    }

    /// With another value of what was read, it may not be refused.
    void refused(const Sizing& sizing, const ReadSet& reads, Sizing::Taken taken)
    {
        if (const Alternatives* decisive = readOf(sizing.open(), reads))
            return branch(*decisive, taken);
        for (const std::string& reason : sizing.refusals())
            ++m_bases.refusals[reason];
    }

    const Service& m_service;
    const Sizing m_start;
    Bases& m_bases;
};

}  // namespace

Bases basesOf(const Service& service, const PriceBook& book, const Requirements& requirements, Symbol region, Symbol second)
{
    Bases bases;
    Tree(service, Sizing(service, book, requirements.workload, region, second, requirements.least), bases).grow({});
    return bases;
}

}  // namespace costrata::space
