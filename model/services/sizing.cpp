// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sizing.h"

#include "money/number_text.h"
#include "services/service.h"

#include <algorithm>

namespace costrata {

Sizing::Sizing(const Service& service, const PriceBook& book, const Workload& workload, Symbol region, Symbol second)
    : Sizing(service, book, service.initialSettings(book, region), &workload, workload[workload::recovery], region, second)
{
}

Sizing::Sizing(const Service& service, const PriceBook& book, Settings settings, const Workload* workload, Symbol pattern, Symbol region, Symbol second)
    : m_service(&service), m_need(workload), m_prices(service, book, region), m_pattern(pattern), m_second(second), m_settings(std::move(settings))
{
}

void Sizing::setNumber(std::size_t index, Decimal value)
{
    const ParameterSpec& spec = m_settings.parameters().at(index);
    value = std::max(spec.roundedUp(value), spec.min);
    if (value > spec.max) {
        const std::string unit = *spec.unit ? std::string(" ") + spec.unit : std::string();
        refuse(std::string(spec.label) + ": " + quantityText(value) + unit + " are needed, " + quantityText(spec.max) + unit + " is the most");
        value = spec.max;
    }
    m_settings.set(index, {value, {}, {}});
}

void Sizing::chooseClass(Choice p, const PriceKey& like, ComputeNeed need, Suits suits) { chooseClass(p, m_prices, like, need, suits); }

void Sizing::chooseClass(Choice p, const Prices& prices, const PriceKey& like, ComputeNeed need, Suits suits)
{
    const Price* best = nullptr;
    for (const Price* price : prices.family(like)) {
        if (suits && !suits(price->key.name))
            continue;
        const auto vcpu = Decimal::parse(price->vcpu), memory = Decimal::parse(price->memoryGib);
        if (vcpu && memory && *vcpu >= need.vcpu && *memory >= need.memoryGib && (!best || price->amount < best->amount))
            best = price;
    }
    if (best)
        set(p, best->key.name);
    else
        refuse("no class with " + quantityText(need.vcpu.ceil()) + " vCPU and " + quantityText(need.memoryGib.ceil()) + " GiB has a price in " + prices.region().str());
}

ComputeNeed Sizing::computeNeed(bool atPeak)
{
    namespace w = workload;
    const Workload& need = *m_need;
    const Decimal reads = atPeak ? w::peakReads(need) : need[w::reads], writes = atPeak ? w::peakWrites(need) : need[w::writes];
    const Decimal used = reads / need[w::readsPerVcpu] + writes / need[w::writesPerVcpu];
    const ComputeNeed result{std::max((used / need[w::targetUtilisation]).rounded(2), atPeak ? Decimal(2) : 0.25_d), (need[w::data] * need[w::workingSet]).rounded(1)};
    rule(std::string(atPeak ? "At the peak " : "On average ") + quantityText(reads) + " reads and " + quantityText(writes) + " writes a second use " + used.rounded(2).toString()
         + " vCPU (" + quantityText(need[w::readsPerVcpu]) + " reads or " + quantityText(need[w::writesPerVcpu]) + " writes a second on each); at "
         + (need[w::targetUtilisation] * Decimal(100)).toString() + " % utilisation that is " + result.vcpu.toString() + " vCPU.");
    rule("Memory holds a working set of " + (need[w::workingSet] * Decimal(100)).toString() + " % of the data: " + quantityText(result.memoryGib) + " GiB.");
    return result;
}

std::optional<ComputeNeed> Sizing::computeOf(const PriceKey& named, Decimal part)
{
    const Amount vcpu = listedVcpu(m_prices, named), memory = listedMemoryGib(m_prices, named);
    if (vcpu.known() && memory.known())
        return ComputeNeed{vcpu.value() * part, memory.value() * part};
    refuse("the catalog does not state how large " + named.name.str() + " is");
    return std::nullopt;
}

bool Sizing::hasSecondRegion()
{
    if (m_second.empty())
        refuse("it has no second region there");
    return !m_second.empty();
}

void Sizing::staysInRegion(const char* why, const char* backups) { refuse(m_pattern == workload::backupRestore ? backups : why); }

void Sizing::rule(std::string text)
{
    if (std::ranges::find(m_rules, text) == m_rules.end())
        m_rules.push_back(std::move(text));
}

}  // namespace costrata
