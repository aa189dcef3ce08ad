// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/requirement_panel.h"

#include "catalog/regions.h"
#include "charts/text.h"
#include "explore/many_box.h"
#include "explore/space_words.h"
#include "inspector/settings_form.h"
#include "language/declared.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace costrata {
namespace {

using namespace space;

QString keyOf(const char* id) { return QStringLiteral("explore/requirements/") + QString::fromUtf8(id); }

std::vector<ManyBox::Item> providerItems()
{
    std::vector<ManyBox::Item> items;
    for (const char* provider : allProviders())
        items.push_back({QString::fromUtf8(provider), QString::fromUtf8(provider)});
    return items;
}

std::vector<ManyBox::Item> serviceItems()
{
    std::vector<ManyBox::Item> items;
    for (const Service* service : allServices()) {
        if (service->alternative)
            items.push_back({QString::fromUtf8(service->id), QString::fromUtf8(service->name), QString::fromUtf8(service->provider)});
    }
    return items;
}

/// Of all services, by continent.
std::vector<ManyBox::Item> regionItems(const PriceBook& book)
{
    std::set<std::string> codes;
    for (const Service* service : allServices()) {
        for (const Symbol region : service->regions(book))
            codes.insert(region.str());
    }
    std::vector<ManyBox::Item> items;
    for (const std::string& code : codes) {
        const Symbol region(code);
        const QString place = declared(regionPlace(region)), continent = declared(regionContinent(region));
        items.push_back({toQString(code), place.isEmpty() ? toQString(code) : toQString(code) + QStringLiteral("  ") + place,
                         continent.isEmpty() ? RequirementPanel::tr("Elsewhere") : continent});
    }
    return items;
}

}  // namespace

RequirementPanel::RequirementPanel(Document& document, QWidget* parent)
    : QFrame(parent), m_document(document), m_settings(requirement::parameters()), m_workload(new QLabel), m_clear(new QToolButton),
      m_providers(new ManyBox(tr("All providers"), providerItems)), m_services(new ManyBox(tr("All services"), serviceItems)),
      m_regions(new ManyBox(tr("Best for each service"), [this] { return regionItems(m_document.book()); }))
{
    load();
    m_clear->setObjectName(QStringLiteral("clearRequirements"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Require nothing but the workload"));
    m_clear->setProperty("role", QStringLiteral("link"));
    connect(m_clear, &QToolButton::clicked, this, &RequirementPanel::clear);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel("title", tr("Requirements")), 1);
    head->addWidget(m_clear);

    m_workload->setObjectName(QStringLiteral("spaceWorkload"));
    m_workload->setProperty("role", QStringLiteral("notice"));
    m_workload->setTextFormat(Qt::PlainText);
    m_workload->setWordWrap(true);
    m_workload->setMinimumWidth(1);
    m_workload->setToolTip(tr("Change it in the Workload panel."));
    auto* inside = new QWidget;
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, 10, 4);
    fields->setSpacing(6);
    fields->addWidget(m_workload);
    auto* heading = new QLabel(tr("Where").toUpper());
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setContentsMargins(0, 10, 0, 0);
    fields->addWidget(heading);
    const std::tuple<ManyBox*, const char*, QString, QString> boxes[] = {
        {m_providers, "require.providers", tr("Providers"), tr("Only these providers.")},
        {m_services, "require.services", tr("Services"), tr("Only these services. The workload says which kinds of data and engines serve it.")},
        {m_regions, "require.regions", tr("Regions"), tr("In each of these. Else each service in the region that is best for the workload's location.")}};
    for (const auto& [box, name, label, help] : boxes) {
        box->setObjectName(QString::fromUtf8(name));
        box->setAccessibleName(label);
        box->setToolTip(help);
        fields->addWidget(formRow(label, box));
        connect(box, &ManyBox::edited, this, [this] {
            store();
            emit edited();
        });
    }
    m_form = new SettingsForm(requirement::parameters(), {.settings = [this]() -> const Settings& { return m_settings; },
                                                          .change = [this](std::size_t parameter, const Value& value) { set(parameter, value); },
                                                          .endGesture = [] {},
                                                          .abandonGesture = [] {},
                                                          .options = [](std::size_t parameter) { return requirement::parameters().at(parameter).options; },
                                                          .empty = tr("any"),
                                                          .prefix = QStringLiteral("require.")});
    fields->addWidget(m_form);
    fields->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    setMinimumHeight(scaled(200));
    setBeside(true);
    showWorkload();
}

void RequirementPanel::setBeside(bool beside)
{
    m_beside = beside;
    setProperty("role", beside ? QVariant(QStringLiteral("card")) : QVariant());
    style()->unpolish(this);
    style()->polish(this);
    layout()->setContentsMargins(beside ? 20 : 0, beside ? 14 : 4, 8, beside ? 10 : 0);
    setMinimumWidth(beside ? scaled(286) : 0);
    setMaximumWidth(beside ? scaled(286) : QWIDGETSIZE_MAX);
}

RequirementPanel::Wanted RequirementPanel::wanted() const
{
    return {m_document.workspace().workload, m_settings, m_providers->chosen(), m_services->chosen(), m_regions->chosen()};
}

Requirements RequirementPanel::Wanted::requirements() const
{
    Requirements result = requirement::requirementsOf(settings, *workload);
    for (const QString& provider : providers)
        result.providers.push_back(provider.toStdString());
    for (const QString& service : services)
        result.services.push_back(service.toStdString());
    for (const QString& region : regions)
        result.regions.emplace_back(region.toStdString());
    return result;
}

void RequirementPanel::showWorkload()
{
    const auto& workload = m_document.workspace().workload;
    m_workload->setText(workload ? tr("For the workload: %1").arg(workloadWords(*workload))
                                 : tr("The workspace states no workload."));
}

void RequirementPanel::set(std::size_t parameter, const Value& value)
{
    if (m_settings.value(parameter) == value)
        return;
    m_settings.set(parameter, value);
    store();
    emit edited();
}

void RequirementPanel::clear()
{
    m_settings = Settings(requirement::parameters());
    for (ManyBox* box : {m_providers, m_services, m_regions})
        box->setChosen({});
    m_form->dropTyping();
    m_form->refresh();
    store();
    emit edited();
}

void RequirementPanel::relax(Unmet which, const Promise& promise, const Found& found)
{
    const auto figure = [&]() -> std::optional<Decimal> {
        switch (which) {
        case Unmet::Availability: return promise.availability ? std::optional(*promise.availability * Decimal(100)) : std::nullopt;
        case Unmet::ZoneRto: return promise.zoneRto;
        case Unmet::ZoneRpo: return promise.zoneRpo;
        case Unmet::RegionRto: return promise.regionRto;
        case Unmet::RegionRpo: return promise.regionRpo;
        case Unmet::Upfront: return found.upfront.dollars().ceil();
        case Unmet::Budget: return found.amortised.dollars().ceil();
        case Unmet::Term: break;
        }
        return std::nullopt;
    };
    const std::size_t parameter = requirement::parameterOf(which);
    Value value;
    if (which == Unmet::Term)
        value.choice = Symbol(found.term <= 12 ? "12" : "36");
    else if (const auto number = figure())
        value.number = *number;
    set(parameter, value);
    m_form->dropTyping();
    m_form->refresh();
}

void RequirementPanel::load()
{
    const QSettings stored;
    const Parameters& table = requirement::parameters();
    for (std::size_t p = 0; p < table.all().size(); ++p) {
        const QVariant text = stored.value(keyOf(table.at(p).id));
        if (!text.isValid())
            continue;
        if (auto value = table.parse(p, text.toString().toStdString()))
            m_settings.set(p, *value);
    }
    const auto known = [](const QStringList& ids, const std::vector<ManyBox::Item>& items) {
        QStringList left;
        for (const QString& id : ids) {
            if (std::ranges::find(items, id, &ManyBox::Item::id) != items.end())
                left << id;
        }
        return left;
    };
    m_providers->setChosen(known(stored.value(keyOf("providers")).toStringList(), providerItems()));
    m_services->setChosen(known(stored.value(keyOf("services")).toStringList(), serviceItems()));
    m_regions->setChosen(known(stored.value(keyOf("regions")).toStringList(), regionItems(m_document.book())));
}

void RequirementPanel::store()
{
    QSettings stored;
    const Parameters& table = requirement::parameters();
    for (std::size_t p = 0; p < table.all().size(); ++p) {
        const Value& value = m_settings.value(p);
        if (table.at(p).kind == ParameterKind::Choice)
            stored.setValue(keyOf(table.at(p).id), toQString(value.choice.str()));
        else if (value.number.known())
            stored.setValue(keyOf(table.at(p).id), toQString(value.number.value().toString()));
        else
            stored.remove(keyOf(table.at(p).id));
    }
    stored.setValue(keyOf("providers"), m_providers->chosen());
    stored.setValue(keyOf("services"), m_services->chosen());
    stored.setValue(keyOf("regions"), m_regions->chosen());
}

}  // namespace costrata
