// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_items.h"

#include "charts/text.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <set>

namespace costrata {
namespace {

constexpr std::size_t mostPrices = 6;

struct PaletteItems {
    Q_DECLARE_TR_FUNCTIONS(costrata::PaletteItems)
};

/// A menu's text as it is read: without the mark of its key, and with real ampersands.
QString plain(QString text)
{
    text.replace(QStringLiteral("&&"), QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
    return text;
}

void walk(const QList<QAction*>& actions, const QString& path, std::vector<PaletteItem>& items)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QString text = plain(action->text());
        if (const QMenu* menu = action->menu()) {
            walk(menu->actions(), path.isEmpty() ? text : path + QStringLiteral(" \u203a ") + text, items);
            continue;
        }
        items.push_back({text, path, action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }, 4});
    }
}

}  // namespace

std::vector<PaletteItem> commandItems(const QMenuBar& menus)
{
    std::vector<PaletteItem> items;
    walk(menus.actions(), {}, items);
    return items;
}

std::vector<PaletteItem> designItems(Document& document)
{
    std::vector<PaletteItem> items;
    for (int d = 0; d < document.designCount(); ++d) {
        const Bill& bill = document.bill(d);
        items.push_back({toQString(document.design(d).name), (bill.complete ? QString() : QStringLiteral("\u2265 ")) + shownNumber(dollars(bill.totals.amortised)), PaletteItems::tr("Design"),
                         [&document, d] { document.setCurrent(d); }, 4});
    }
    return items;
}

std::vector<PaletteItem> settingItems(const Document& document, const std::function<void(int, const char*)>& focus)
{
    std::vector<PaletteItem> items;
    if (document.current() < 0)
        return items;
    const auto& components = document.design(document.current()).components;
    for (std::size_t c = 0; c < components.size(); ++c) {
        const Settings& settings = components[c].settings;
        for (std::size_t i = 0; i < settings.parameters().all().size(); ++i) {
            if (!settings.relevant(i))
                continue;
            const ParameterSpec& spec = settings.parameters().at(i);
            items.push_back({declared(spec.label), valueText(spec, settings.value(i)), toQString(components[c].name), [focus, c, id = spec.id] { focus(static_cast<int>(c), id); }, 2});
        }
    }
    return items;
}

std::vector<PaletteItem> workloadItems(const Document& document, const std::function<void(const char*)>& focus)
{
    std::vector<PaletteItem> items;
    const Workload need = document.workspace().workload.value_or(Workload(workload::parameters()));
    for (std::size_t i = 0; i < need.parameters().all().size(); ++i) {
        const ParameterSpec& spec = need.parameters().at(i);
        if (need.relevant(i))
            items.push_back({declared(spec.label), valueText(spec, need.value(i)), PaletteItems::tr("Workload"), [focus, id = spec.id] { focus(id); }, 1});
    }
    return items;
}

std::vector<PaletteItem> classItems(const PriceIndex& index, const ShowPrices& show)
{
    std::vector<PaletteItem> items;
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (std::uint32_t i = 0; i < index.size(); ++i) {
        const auto& [service, price] = index[i];
        if (price->vcpu.empty() || !seen.emplace(service.service.text(), price->key.name.text()).second)
            continue;
        const QString name = toQString(price->key.name.text()), of = toQString(service.service.text());
        const QString size = PaletteItems::tr("%1 vCPU, %2 GiB").arg(toQString(price->vcpu), price->memoryGib.empty() ? QStringLiteral("?") : toQString(price->memoryGib));
        items.push_back({name, of + QStringLiteral(", ") + size, PaletteItems::tr("Class"), [show, words = of + u' ' + name] { show(words); }});
    }
    return items;
}

std::vector<PaletteItem> priceItems(const PriceIndex& index, const QString& words, const ShowPrices& show)
{
    PriceFilter filter;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        filter.words.push_back(word.toStdString());
    std::vector<std::uint32_t> all(index.size());
    for (std::uint32_t i = 0; i < all.size(); ++i)
        all[i] = i;
    const auto found = index.find(filter, all);
    std::vector<PaletteItem> items;
    for (std::size_t i = 0; i < std::min(found.size(), mostPrices); ++i) {
        const auto& [service, price] = index[found[i]];
        const QStringList parts{toQString(service.service.text()), toQString(price->region.text()), toQString(price->key.name.text()), toQString(price->key.variant.text()),
                                toQString(price->key.purchase.text())};
        QStringList told = parts;
        told.removeAll(QString());
        items.push_back({told.join(QStringLiteral(", ")), PaletteItems::tr("%1 per %2").arg(u'$' + shownNumber(unitPriceText(price->amount)), declared(price->unit.label())), PaletteItems::tr("Price"),
                         [show, only = told.join(u' ')] { show(only); }});
    }
    if (!found.empty())
        items.push_back({PaletteItems::tr("Show %n price(s) with “%1”", nullptr, static_cast<int>(found.size())).arg(words), {}, PaletteItems::tr("Catalog"), [show, words] { show(words); }});
    return items;
}

}  // namespace costrata
