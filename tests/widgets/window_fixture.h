// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's tests share: the shipped catalog, the example, a small book with round prices, and random edits.
#pragma once

#include "billing/bill_design.h"
#include "design/workspace_file.h"
#include "document/document.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QWidget>

namespace costrata {

inline QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

inline std::shared_ptr<const PriceBook> shippedBook()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    return *opened;
}

/// The child of this name; a visible one when there are several. Every service has a form with fields of its own, and
/// those of a form that is not shown do not count.
template <class W, class Root>
W* shownChild(const Root& root, const char* name)
{
    const auto inHiddenForm = [](QObject* child) {
        while (child && !child->inherits("costrata::ComponentForm"))
            child = child->parent();
        return child && static_cast<QWidget*>(child)->isHidden();
    };
    W* found = nullptr;
    for (W* child : root.template findChildren<W*>(QString::fromUtf8(name))) {
        const auto* widget = qobject_cast<QWidget*>(child);
        if (widget && widget->isVisible())
            return child;
        if (!found && !inHiddenForm(child))
            found = child;
    }
    return found;
}

inline Workspace exampleWorkspace()
{
    auto workspace = loadWorkspace(QStringLiteral(COSTRATA_SOURCE "/resources/examples/production-comparison.costrata"));
    if (!workspace)
        qFatal("%s", workspace.error().text().c_str());
    return std::move(*workspace);
}

/// Neon's Scale plan at round prices that no vendor asks; snapshots have no price.
inline std::shared_ptr<const PriceBook> roundBook()
{
    const auto price = [](const char* component, const char* name, const char* variant, const char* unit, Decimal amount, Decimal from = 0) {
        Price p{{Symbol(component), Symbol(name), Symbol(variant), Symbol("postgresql"), purchase::onDemand}, Unit::parse(unit).value(), amount, {}, from, {}, {}, {},
                Symbol("global"), Symbol("a test"), Symbol("2026-06"), Symbol("exact"), {}};
        return std::pair(CatalogService{Symbol("neon"), Symbol("neon")}, p);
    };
    return PriceBook::of({price("compute-capacity", "compute (Scale plan)", "serverless", "cu-hour", 0.2_d),
                          price("storage", "storage, root and child branches (Scale plan)", "serverless", "gb-month", 0.5_d),
                          price("backup", "instant restore history (Scale plan)", "", "gb-month", 0.25_d),
                          price("data-transfer", "public network transfer (Scale plan)", "egress", "gb", 0.1_d, 100)});
}

inline Component makeComponent(const char* id, const PriceBook& book)
{
    const Service* service = findService(id);
    const Symbol region(service->defaultRegion);
    return {service->name, service, region, service->initialSettings(book, region)};
}

inline std::size_t parameterIndex(const Component& component, const char* id) { return component.settings.parameters().indexOf(id).value(); }
inline Value number(Decimal n) { return {n, {}, {}}; }
inline Value notGiven() { return {}; }
inline Value choice(const char* id) { return {{}, Symbol(id), {}}; }

/// A bill with all its digits, to compare.
inline QStringList billText(const Bill& bill)
{
    QStringList lines{qt(bill.totals.amortised.dollars().toString()), qt(bill.totals.upfront.dollars().toString()), bill.complete ? QStringLiteral("complete") : QStringLiteral("incomplete")};
    for (const LineItem& line : bill.lines)
        lines << qt(line.description) + u'|' + qt(line.monthly.dollars().toString()) + u'|' + qt(line.upfront.dollars().toString()) + u'|' + qt(line.missing);
    for (const auto& texts : {bill.assumptions, bill.warnings}) {
        for (const std::string& text : texts)
            lines << qt(text);
    }
    return lines;
}

/// A value of the parameter's kind: mostly right, sometimes out of range.
inline Value randomValue(const Component& c, std::size_t parameter, const PriceBook& book, QRandomGenerator& random)
{
    const ParameterSpec& spec = c.settings.parameters().at(parameter);
    switch (spec.kind) {
    case ParameterKind::Choice: {
        const auto options = spec.offers ? spec.offers(c.settings, Prices(*c.service, book, c.region)) : spec.options;
        return options.empty() || random.bounded(10) == 0 ? choice("no-such-name") : Value{{}, options[random.bounded(static_cast<quint32>(options.size()))].id, {}};
    }
    case ParameterKind::Flag:
        return number(static_cast<int>(random.bounded(2)));
    case ParameterKind::Regions: {
        Value value;
        for (const Symbol region : c.service->regions(book)) {
            if (random.bounded(4) == 0)
                value.regions.push_back(region);
        }
        return value;
    }
    case ParameterKind::Number:
    case ParameterKind::Share:
        break;
    }
    switch (random.bounded(8)) {
    case 0: return notGiven();
    case 1: return number(spec.max + Decimal(1));
    case 2: return number(spec.min);
    case 3: return number(spec.min + Decimal::fromRaw(Decimal::one / 3));
    default: return number(spec.min + Decimal(static_cast<int>(random.bounded(100))));
    }
}

/// One of the things that a person can do to the document, at random.
inline void randomEdit(Document& document, QRandomGenerator& random)
{
    const auto below = [&](std::size_t n) { return static_cast<int>(random.bounded(static_cast<quint32>(n))); };
    const Service& service = *allServices()[static_cast<std::size_t>(below(allServices().size()))];
    const int designs = document.designCount();
    if (designs == 0)
        return random.bounded(3) ? document.addDesign(service) : document.undoStack().undo();
    const int d = below(static_cast<std::size_t>(designs));
    const auto& components = document.design(d).components;
    const int action = below(20);
    if (action < 8) {
        if (components.empty())
            return document.addComponent(d, service);
        const int c = below(components.size());
        const Component& component = components[static_cast<std::size_t>(c)];
        const auto parameter = static_cast<std::size_t>(below(component.settings.parameters().all().size()));
        return document.setValue(d, c, parameter, randomValue(component, parameter, document.book(), random));
    }
    switch (action) {
    case 8: return document.addDesign(service);
    case 9: return document.removeDesign(d);
    case 10: return document.duplicateDesign(d);
    case 11: return document.moveDesign(d, below(static_cast<std::size_t>(designs) + 1));
    case 12: return document.setBaseline(d);
    case 13: return document.renameDesign(d, random.bounded(2) ? QStringLiteral("Same name") : QStringLiteral("Name %1").arg(below(50)));
    case 14: return document.addComponent(d, service);
    case 15: return components.empty() ? document.setNotes(d, QStringLiteral("note")) : document.removeComponent(d, below(components.size()));
    case 16: {
        if (components.empty())
            return document.setTitle(QStringLiteral("Title"));
        const int c = below(components.size());
        const auto regions = components[static_cast<std::size_t>(c)].service->regions(document.book());
        return document.setRegion(d, c, regions[static_cast<std::size_t>(below(regions.size()))]);
    }
    case 17: return document.setCurrent(d);
    case 18: return document.undoStack().undo();
    default: return random.bounded(2) ? document.undoStack().redo() : document.endGesture();
    }
}

}  // namespace costrata
