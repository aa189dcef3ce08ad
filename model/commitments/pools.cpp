// SPDX-License-Identifier: GPL-3.0-or-later
// Pools from designs and from names.
#include "billing/bill_design.h"
#include "billing/projection.h"
#include "commitments/design_plan.h"
#include "commitments/instruments.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace costrata::commitments {
namespace {

/// With every commitment that the settings choose set back to on demand.
Design onDemandDesign(Design design)
{
    for (Component& component : design.components) {
        const auto& specs = component.settings.parameters().all();
        for (std::size_t i = 0; i < specs.size(); ++i) {
            if (specs[i].kind == ParameterKind::Choice && purchase::termMonths(component.settings.value(i).choice) > 0) {
                Value value = component.settings.value(i);
                value.choice = purchase::onDemand;
                component.settings.set(i, value);
            }
        }
    }
    return design;
}

/// Where a price of a component stands.
std::optional<CatalogService> catalogOf(const Component& component, const Price& price, const PriceBook& book)
{
    for (const CatalogService service : component.service->catalogs) {
        const auto all = book.slice(service, price.region).all();
        if (!all.empty() && &price >= &all.front() && &price <= &all.back())
            return service;
    }
    return std::nullopt;
}

bool isCommittable(const Pool& pool)
{
    return std::ranges::any_of(instruments(), [&](const Instrument& i) {
        return i.provider == pool.provider && (i.services.empty() || std::ranges::find(i.services, pool.service) != i.services.end())
            && i.serves(pool);
    });
}

std::array<Decimal, hoursInWeek> sharesOf(const std::vector<std::uint8_t>& week)
{
    std::array<Decimal, hoursInWeek> shares = Shape::flat();
    for (std::size_t h = 0; h < week.size(); ++h)
        shares[h] = Decimal(week[h]) / Decimal(100);
    return shares;
}

Pool poolOf(std::string name, CatalogService service, const Price& price)
{
    return {std::move(name), service.provider, service.service, price.region, price.key, price.amount, std::string(price.unit.label()), &price, {}};
}

}  // namespace

Month planStart(const Assumptions& assumptions, const PriceBook& book) { return assumptions.start.known() ? assumptions.start : book.month(); }

DesignPools poolsOf(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months)
{
    const Design plain = onDemandDesign(design);
    const Month start = planStart(assumptions, book);
    const auto count = static_cast<std::size_t>(months);
    struct Held {
        Pool pool;
        std::map<std::size_t, std::vector<Decimal>> units;  // by component: in each hour of each month
    };
    DesignPools result;
    std::vector<Held> held;
    std::map<const Price*, std::optional<std::size_t>> index;  // none: nothing is sold for it
    std::set<std::size_t> changing;
    bool unknown = false;
    for (std::size_t m = 0; m < count; ++m) {
        const Design then = grown(plain, assumptions, static_cast<int>(m), start);
        const Bill bill = billDesign(then, book, start + static_cast<int>(m));
        std::vector<std::size_t> stays;  // of the design's components, those that `then` has
        for (std::size_t c = 0; c < plain.components.size(); ++c) {
            if (!plain.components[c].course.endedBy(start + static_cast<int>(m)))
                stays.push_back(c);
        }
        unknown = unknown || !bill.complete;
        for (const LineItem& line : bill.lines) {
            if (line.state != LineState::Priced || !line.price || line.price->key.purchase != purchase::onDemand || line.price->unit.monthly()
                || !line.quantity.known())
                continue;
            // Discounts and own prices stand for the list price that they change; one without is nothing that is sold with a term.
            const Price* list = line.price->change ? line.price->change->list : line.price;
            const auto [it, isNew] = index.try_emplace(list ? list : line.price);
            if (isNew) {
                const Component& component = then.components[line.component];
                const auto service = list ? catalogOf(component, *list, book) : std::nullopt;
                if (!service) {
                    if (!list)
                        result.notes.push_back(say<"%1: your own price is of nothing that the catalog lists; it is not planned for.">(line.description));
                    continue;
                }
                const std::string name = component.name + ", " + line.price->key.name.str()
                    + (line.price->key.variant.empty() ? "" : " " + line.price->key.variant.str()) + ", " + line.price->region.str();
                if (Pool pool = poolOf(name, *service, *line.price); isCommittable(pool)) {
                    it->second = held.size();
                    held.push_back({std::move(pool), {}});
                }
            }
            if (!it->second)
                continue;
            if (line.price->amount != held[*it->second].pool.onDemand && changing.insert(*it->second).second)
                result.notes.push_back(say<"%1: its price changes in %2; it is planned at that of the first month.">(
                    held[*it->second].pool.name, (start + static_cast<int>(m)).text()));
            std::vector<Decimal>& units = held[*it->second].units[stays[line.component]];
            units.resize(count);
            units[m] += line.quantity.value() / hoursPerMonth;
        }
    }

    for (Held& h : held) {
        std::vector<Units> hours(count * hoursInMonth);
        std::optional<std::string> tooMany;
        std::size_t end = 0;  // what is gone in the last months is planned to be left
        for (const auto& [component, units] : h.units) {
            const bool whole = h.pool.unit == "hour" && std::ranges::all_of(units, [](Decimal u) { return u.isWhole(); });
            const auto usage = shapedUsage(units, sharesOf(plain.components[component].course.week), whole);
            if (!usage) {
                tooMany = usage.error().message;
                break;
            }
            for (std::size_t i = 0; i < hours.size(); ++i)
                hours[i] += usage->hours()[i];
            for (std::size_t m = 0; m < count; ++m) {
                if (!units[m].isZero())
                    end = std::max(end, m + 1);
            }
        }
        if (tooMany) {
            result.notes.push_back(say<"%1 is left out: %2.">(h.pool.name, *tooMany));
            continue;
        }
        h.pool.usage = Usage(std::move(hours));
        if (end < count)
            h.pool.usage.end = static_cast<int>(end);
        result.pools.push_back(std::move(h.pool));
    }
    if (std::ranges::any_of(plain.components, [](const Component& c) { return !c.course.week.empty(); }))
        result.notes.push_back(say<"Usage runs by the shape of the week; the bill is of all 730 hours of a month.">());
    if (unknown)
        result.notes.push_back(say<"%1: prices or quantities are missing on the bill; what they belong to is not planned for.">(design.name));
    return result;
}

Result<Pool> poolNamed(const std::string& name, Usage usage, const PriceBook& book)
{
    static const char* const form = "provider/service/region/name/variant/engine, as in aws/rds/us-east-1/db.r6g.large/single-az/postgresql";
    // Names may have a slash of their own ("100 RU/s"), so the rest is compared whole.
    std::array<std::string_view, 3> place;
    std::string_view rest = name;
    for (std::string_view& part : place) {
        const std::size_t slash = rest.find('/');
        if (slash == rest.npos)
            return failure("the pool '" + name + "' is not of the form " + form);
        part = rest.substr(0, slash);
        rest.remove_prefix(slash + 1);
    }
    const CatalogService service{Symbol(place[0]), Symbol(place[1])};
    const auto matches = [&](const PriceKey& key) {
        std::string text = key.name.str();
        for (const Symbol part : {key.variant, key.engine}) {
            if (rest == text)
                return true;
            text += "/" + part.str();
        }
        return rest == text;
    };
    const Price* found = nullptr;
    for (const Price& price : book.slice(service, Symbol(place[2])).all()) {
        const bool fits =
            matches(price.key) && price.key.purchase == purchase::onDemand && !price.unit.monthly() && isCommittable(poolOf(name, service, price));
        if (!fits)
            continue;
        if (found)
            return failure("the pool '" + name + "' fits several prices; the full form is " + form);
        found = &price;
    }
    if (!found)
        return failure("the pool '" + name + "' fits no hourly price of the catalog; its form is " + form);
    Pool pool = poolOf(name, service, *found);
    pool.usage = std::move(usage);
    return pool;
}

}  // namespace costrata::commitments
