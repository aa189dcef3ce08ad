// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/component_form.h"

#include "inspector/choice_box.h"
#include "inspector/settings_form.h"

#include <QLabel>
#include <QVBoxLayout>

namespace costrata {
namespace {

std::vector<Option> regionOptions(const Service& service, const PriceBook& book)
{
    std::vector<Option> options;
    for (const Symbol region : service.regions(book))
        options.push_back({region, region.str()});
    return options;
}

}  // namespace

ComponentForm::ComponentForm(Document& document, int design, int component, QWidget* parent)
    : QWidget(parent), m_document(document), m_design(design), m_component(component), m_service(this->component().service)
{
    m_region = new ChoiceBox([this] { return regionOptions(*m_service, m_document.book()); });
    m_region->setObjectName(QStringLiteral("region"));
    m_region->setAccessibleName(tr("Region"));
    connect(m_region, &ChoiceBox::chosen, this, [this](Symbol region) { m_document.setRegion(m_design, m_component, region); });
    m_form = new SettingsForm(*m_service->parameters,
                              {.settings = [this]() -> const Settings& { return this->component().settings; },
                               .change = [this](std::size_t parameter, const Value& value) { m_document.setValue(m_design, m_component, parameter, value); },
                               .endGesture = [this] { m_document.endGesture(); },
                               .options =
                                   [this](std::size_t parameter) {
                                       const ParameterSpec& spec = m_service->parameters->at(parameter);
                                       const Component& c = this->component();
                                       return spec.offers ? spec.offers(c.settings, Prices(*m_service, m_document.book(), c.region)) : spec.options;
                                   },
                               .regions =
                                   [this] {
                                       std::vector<Symbol> regions = m_service->regions(m_document.book());
                                       std::erase(regions, this->component().region);
                                       return regions;
                                   }});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(formRow(new QLabel(tr("Region")), m_region));
    layout->addWidget(m_form);
    turnTo(design, component);
}

const Component& ComponentForm::component() const
{
    return m_document.design(m_design).components[static_cast<std::size_t>(m_component)];
}

void ComponentForm::turnTo(int design, int component)
{
    if (m_design != design || m_component != component)
        m_form->dropTyping();  // it was for the other one
    m_design = design;
    m_component = component;
    m_region->setChoice(this->component().region);
    m_form->refresh();
}

}  // namespace costrata
