// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sizing.h"

#include "money/number_text.h"
#include "services/service.h"

#include <algorithm>
#include <stdexcept>

namespace costrata {

Sizing::Sizing(const Service& service, const PriceBook& book, const Workload& workload, Symbol region, Symbol second, LeastCompute least)
    : Sizing(service, book, service.initialSettings(book, region), &workload, workload[workload::recovery], region, second)
{
    m_least = least;
}

Sizing::Sizing(const Service& service, const PriceBook& book, Settings settings, const Workload* workload, Symbol pattern, Symbol region, Symbol second)
    : m_service(&service), m_need(workload), m_prices(service, book, region), m_pattern(pattern), m_second(second), m_settings(std::move(settings))
{
}

void Sizing::watch(ReadSet* reads)
{
    m_reads = reads;
    m_settings.watch(reads);
}

void Sizing::choose(Alternatives alternatives)
{
    const std::size_t p = alternatives.parameter;
    if (m_chosen.test(p))
        throw std::logic_error(std::string("a sizing chooses twice: ") + m_settings.parameters().at(p).id);
    m_chosen.set(p);
    const auto taken = std::ranges::find(m_taken, p, &Taken::value_type::first);
    if (taken != m_taken.end()) {
        m_settings.set(p, taken->second);
        if (std::ranges::find(alternatives.values, taken->second) == alternatives.values.end())
            refuse(std::string(m_settings.parameters().at(p).label) + ": not offered with the other choices");
        return;
    }
    m_settings.set(p, alternatives.values.front());
    if (alternatives.values.size() > 1)
        m_open.push_back(std::move(alternatives));
    if (m_reads)
        m_reads->reset(p);  // what was read before is not what was chosen
}

void Sizing::choose(Choice p, std::vector<Symbol> values)
{
    Alternatives all{p.index, {}, {}};
    for (const Symbol value : values)
        all.values.push_back({{}, value, {}});
    choose(std::move(all));
}

void Sizing::choose(Flag p, bool first)
{
    choose(Alternatives{p.index, {{Amount(first ? 1 : 0), {}, {}}, {Amount(first ? 0 : 1), {}, {}}}, {}});
}

void Sizing::choose(Number p, int first, int last)
{
    Alternatives all{p.index, {}, {}};
    for (int i = first; i <= last; ++i)
        all.values.push_back({Amount(i), {}, {}});
    choose(std::move(all));
}

void Sizing::chooseAny(Choice p)
{
    const ParameterSpec& spec = m_settings.parameters().at(p.index);
    const Symbol now = m_settings[p];
    std::vector<Symbol> values{now};
    for (const Option& option : spec.offers ? spec.offers(m_settings, m_prices) : spec.options) {
        if (option.id != now)
            values.push_back(option.id);
    }
    choose(p, std::move(values));
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
    chooseClass(p, prices.family(like), need, suits);
}

void Sizing::chooseClass(Choice p, const std::vector<const Price*>& among, ComputeNeed need, Suits suits)
{
    Alternatives fitting{p.index, {}, {}};
    const Price* best = nullptr;
    for (const Price* price : among) {
        const auto vcpu = Decimal::parse(price->vcpu), memory = Decimal::parse(price->memoryGib);
        if (!vcpu || !memory || *vcpu < need.vcpu || *memory < need.memoryGib || (suits && !suits(price->key.name)))
            continue;
        const bool cheapest = !best || price->amount < best->amount;
        best = cheapest ? price : best;
        const auto at = cheapest ? 0 : static_cast<std::ptrdiff_t>(fitting.values.size());
        fitting.values.insert(fitting.values.begin() + at, Value{{}, price->key.name, {}});
        fitting.headroom.insert(fitting.headroom.begin() + at, need.vcpu.isZero() ? *vcpu : *vcpu / need.vcpu);
    }
    if (best)
        choose(std::move(fitting));
    else
        refuse("no class with " + quantityText(need.vcpu.ceil()) + " vCPU and " + quantityText(need.memoryGib.ceil()) + " GiB has a price in " + m_prices.region().str());
}

ComputeNeed Sizing::computeNeed(bool atPeak, Decimal readers)
{
    namespace w = workload;
    const Workload& need = *m_need;
    const Decimal reads = atPeak ? w::peakReads(need) : need[w::reads], writes = atPeak ? w::peakWrites(need) : need[w::writes];
    const Decimal used = reads / (readers + Decimal(1)) / need[w::readsPerVcpu] + writes / need[w::writesPerVcpu];
    const ComputeNeed result{std::max({(used / need[w::targetUtilisation]).rounded(2), atPeak ? Decimal(2) : 0.25_d, atPeak ? m_least.node.vcpu : Decimal()}),
                             std::max((need[w::data] * need[w::workingSet]).rounded(1), m_least.node.memoryGib)};
    rule(std::string(atPeak ? "At the peak " : "On average ") + quantityText(reads) + " reads and " + quantityText(writes) + " writes a second use " + used.rounded(2).toString()
         + " vCPU (" + quantityText(need[w::readsPerVcpu]) + " reads or " + quantityText(need[w::writesPerVcpu]) + " writes a second on each); at "
         + (need[w::targetUtilisation] * Decimal(100)).toString() + " % utilisation that is " + result.vcpu.toString() + " vCPU.");
    if (!readers.isZero())
        rule("Reads are shared evenly by the writer and its " + readers.toString() + " readers; every one of them also applies all writes.");
    rule("Memory holds a working set of " + (need[w::workingSet] * Decimal(100)).toString() + " % of the data: " + quantityText(result.memoryGib) + " GiB.");
    return result;
}

Decimal Sizing::iopsNeed() const { return std::max(workload::peakWrites(*m_need).ceil(), m_least.iops); }

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
