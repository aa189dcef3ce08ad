// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/projection.h"

#include "billing/bill_design.h"
#include "money/number_text.h"

#include <algorithm>
#include <set>

namespace costrata {
namespace {

Decimal factor(Decimal growth, int months)
{
    Decimal product = 1;
    for (int i = 0; i < months; ++i)
        product *= Decimal(1) + growth;
    return product;
}

bool changes(const Design& design, const Assumptions& assumptions)
{
    return !assumptions.dataGrowth.isZero() || !assumptions.loadGrowth.isZero()
        || std::ranges::any_of(design.components, [](const Component& c) { return !c.course.changes.empty() || c.course.end.known(); });
}

/// The descriptions of a bill's lines. Volume tiers come and go with the quantity and are no change of the design.
std::set<std::string> charges(const Bill& bill)
{
    std::set<std::string> texts;
    for (const LineItem& line : bill.lines)
        texts.insert(line.description.substr(0, line.description.find(", above ")));
    return texts;
}

/// Numbers that have grown to the largest that is sold, and stay there.
void addLimits(const Design& design, std::vector<std::string>& warnings)
{
    for (const Component& component : design.components) {
        const auto& specs = component.settings.parameters().all();
        for (std::size_t i = 0; i < specs.size(); ++i) {
            const Amount number = component.settings.value(i).number;
            if (specs[i].grows != Grows::No && number == Amount(specs[i].max) && component.settings.relevant(i))
                warnings.push_back(component.name + ": " + specs[i].label + " has reached the largest that is sold, " + quantityText(specs[i].max)
                                   + (*specs[i].unit ? std::string(" ") + specs[i].unit : "") + ".");
        }
    }
}

}  // namespace

Money Projection::total() const
{
    Money sum;
    for (const ProjectedMonth& month : months)
        sum += month.paid();
    return sum;
}

Money upfrontDue(const Bill& bill, int month)
{
    Money sum;
    for (const LineItem& line : bill.lines) {
        if (line.termMonths ? month % line.termMonths == 0 : month == 0)
            sum += line.upfront;
    }
    return sum;
}

void setGrown(Settings& later, const Settings& now, Decimal dataFactor, Decimal loadFactor)
{
    const auto& specs = now.parameters().all();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const ParameterSpec& spec = specs[i];
        if (spec.grows == Grows::No || !now.value(i).number.known())
            continue;
        const Decimal number = now.value(i).number.value() * (spec.grows == Grows::Data ? dataFactor : loadFactor);
        Value value = now.value(i);
        value.number = std::clamp(spec.roundedUp(number), spec.min, spec.max);
        later.set(i, std::move(value));
    }
}

Design grown(const Design& design, const Assumptions& assumptions, int months, Month start)
{
    Design later = design;
    const Decimal data = factor(assumptions.dataGrowth, months), load = factor(assumptions.loadGrowth, months);
    for (std::size_t c = 0; c < design.components.size(); ++c)
        setGrown(later.components[c].settings, design.components[c].settings, data, load);
    if (!start.known())
        return later;
    const Month now = start + months;
    for (Component& component : later.components) {
        for (const PlannedSetting& change : component.course.changes) {
            if (change.month <= now)
                component.settings.set(change.parameter, change.value);
        }
    }
    std::erase_if(later.components, [&](const Component& c) { return c.course.endedBy(now); });
    return later;
}

Projection projectDesign(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months)
{
    const Month start = assumptions.start.known() ? assumptions.start : book.month();
    const bool changing = changes(design, assumptions);
    Projection projection;
    std::set<std::string> before, warned;
    for (int i = 0; i < months; ++i) {
        const Month month = start + i;
        const Design then = changing ? grown(design, assumptions, i, start) : design;
        const Bill bill = billDesign(then, book, month);
        ProjectedMonth& projected = projection.months.emplace_back(ProjectedMonth{month, bill.totals.monthly, upfrontDue(bill, i), bill.complete, {}});
        const std::set<std::string> now = charges(bill);
        if (i > 0) {
            for (const std::string& text : now) {
                if (!before.contains(text))
                    projected.changes.push_back("starts: " + text);
            }
            for (const std::string& text : before) {
                if (!now.contains(text))
                    projected.changes.push_back("ends: " + text);
            }
        }
        before = now;
        std::vector<std::string> warnings = bill.warnings;
        addLimits(then, warnings);
        for (const std::string& warning : warnings) {
            if (warned.insert(warning).second)
                projection.warnings.push_back(month.text() + ": " + warning);
        }
    }
    return projection;
}

Bill billOfMonths(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months)
{
    const Month start = assumptions.start.known() ? assumptions.start : book.month();
    const bool changing = changes(design, assumptions);
    Bill sum;
    for (int i = 0; i < months; ++i) {
        const Bill bill = billDesign(changing ? grown(design, assumptions, i, start) : design, book, start + i);
        sum.totals.monthly += bill.totals.monthly;
        sum.totals.upfront += upfrontDue(bill, i);
        sum.totals.amortised += bill.totals.amortised;
        for (std::size_t c = 0; c < categoryCount; ++c)
            sum.totals.amortisedByCategory[c] += bill.totals.amortisedByCategory[c];
        sum.complete = sum.complete && bill.complete;
    }
    return sum;
}

}  // namespace costrata
