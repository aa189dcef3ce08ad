// SPDX-License-Identifier: GPL-3.0-or-later
// Pools from designs and from names.
#include "billing/bill_design.h"
#include "billing/projection.h"
#include "commitments/instruments.h"

#include <algorithm>
#include <array>
#include <map>

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

Pool poolOf(std::string name, CatalogService service, const Price& price)
{
    return {std::move(name), service.provider, service.service, price.region, price.key, price.amount, std::string(price.unit.label()), &price, {}};
}

}  // namespace

DesignPools poolsOf(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months)
{
    const Design plain = onDemandDesign(design);
    const Month start = assumptions.start.known() ? assumptions.start : book.month();
    DesignPools result;
    std::map<const Price*, std::size_t> index;
    std::vector<std::vector<Decimal>> held;  // per pool and month: units in each hour
    bool unknown = false;
    for (int m = 0; m < months; ++m) {
        const Bill bill = billDesign(m ? grown(plain, assumptions, m) : plain, book, start + m);
        unknown = unknown || !bill.complete;
        for (const LineItem& line : bill.lines) {
            if (line.state != LineState::Priced || !line.price || line.price->key.purchase != purchase::onDemand || line.price->unit.monthly()
                || !line.quantity.known())
                continue;
            const Component& component = plain.components[line.component];
            const auto service = catalogOf(component, *line.price, book);
            if (!service)
                continue;
            if (!index.contains(line.price)) {
                const std::string name = component.name + ", " + line.price->key.name.str()
                    + (line.price->key.variant.empty() ? "" : " " + line.price->key.variant.str()) + ", " + line.price->region.str();
                Pool pool = poolOf(name, *service, *line.price);
                if (!isCommittable(pool))
                    continue;
                index[line.price] = result.pools.size();
                result.pools.push_back(std::move(pool));
                held.emplace_back(static_cast<std::size_t>(months));
            }
            held[index[line.price]][static_cast<std::size_t>(m)] += line.quantity.value() / hoursPerMonth;
        }
    }
    std::vector<bool> tooMany(result.pools.size());
    for (std::size_t p = 0; p < result.pools.size(); ++p) {
        std::vector<Units> hours;
        for (const Decimal units : held[p]) {
            const auto hour = toUnits(units);
            if (!hour) {
                result.notes.push_back(result.pools[p].name + " is left out: " + hour.error().message + ".");
                tooMany[p] = true;
                break;
            }
            hours.insert(hours.end(), hoursInMonth, *hour);
        }
        result.pools[p].usage = Usage(std::move(hours));
        // What is gone in the last months is planned to be left.
        int end = months;
        while (end > 0 && held[p][static_cast<std::size_t>(end - 1)].isZero())
            --end;
        if (end < months)
            result.pools[p].usage.end = end;
    }
    std::erase_if(result.pools, [&, i = std::size_t(0)](const Pool&) mutable { return tooMany[i++]; });
    if (unknown)
        result.notes.push_back(design.name + ": prices or quantities are missing on the bill; what they belong to is not planned for.");
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
