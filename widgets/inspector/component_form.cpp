// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/component_form.h"

#include "inspector/choice_box.h"
#include "inspector/follow_mark.h"
#include "inspector/settings_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
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
                               .abandonGesture = [this] { m_document.abandonGesture(); },
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
                                   },
                               .deviation = [this](std::size_t parameter) { return deviation(parameter); },
                               .followAgain = [this](std::optional<std::size_t> parameter) { m_document.followAgain(m_design, m_component, parameter); }});
    m_follows = new QCheckBox(tr("Follows the workload"));
    m_follows->setObjectName(QStringLiteral("followsWorkload"));
    m_follows->setToolTip(tr("Sized anew when the workload changes; a value that you change by hand stays"));
    connect(m_follows, &QCheckBox::clicked, this, [this](bool on) { m_document.setFollowsWorkload(m_design, m_component, on); });
    m_followAll = new QToolButton;
    m_followAll->setObjectName(QStringLiteral("followAll"));
    m_followAll->setText(tr("Follow again"));
    m_followAll->setAccessibleName(tr("Follow the workload again in all fields"));
    m_followAll->setToolTip(tr("Takes the sizing's value wherever yours is another"));
    m_followAll->setProperty("role", QStringLiteral("link"));
    connect(m_followAll, &QToolButton::clicked, this, [this] { m_document.followAgain(m_design, m_component); });
    m_regionMark = new FollowMark(
        tr("Region"), [this] { m_document.setRegion(m_design, m_component, sizing()->region); }, [this] { m_document.followAgain(m_design, m_component); });
    m_regionMark->setObjectName(QStringLiteral("follow.region"));
    m_following = new QWidget;
    auto* line = new QHBoxLayout(m_following);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_follows);
    line->addStretch();
    line->addWidget(m_followAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_following);
    QWidget* regionRow = formRow(tr("Region"), m_region);
    addMark(regionRow, m_regionMark);
    layout->addWidget(regionRow);
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
    showFollowing();
}

const SizedComponent* ComponentForm::sizing() const
{
    const Component& c = component();
    if (!c.followsWorkload || !m_document.workspace().workload)
        return nullptr;
    const SizedComponent& sized = m_document.sizing(*c.service);
    return sized.reasons.empty() ? &sized : nullptr;
}

QString ComponentForm::deviation(std::size_t parameter) const
{
    const SizedComponent* sized = sizing();
    const Value& yours = component().settings.value(parameter);
    if (!sized || yours == sized->settings.value(parameter))
        return {};
    const ParameterSpec& spec = m_service->parameters->at(parameter);
    return tr("sizing says %1; yours is %2").arg(valueText(spec, sized->settings.value(parameter)), valueText(spec, yours));
}

void ComponentForm::showFollowing()
{
    const Component& c = component();
    m_following->setVisible(m_document.workspace().workload.has_value());
    m_follows->setChecked(c.followsWorkload);
    const SizedComponent* sized = sizing();
    const bool elsewhere = sized && sized->region != c.region;
    m_regionMark->setDeviation(elsewhere ? tr("sizing says %1; yours is %2").arg(QString::fromStdString(sized->region.str()), QString::fromStdString(c.region.str()))
                                         : QString());
    m_followAll->setVisible(elsewhere || (sized && !differences(c.settings, sized->settings).empty()));
}

}  // namespace costrata
