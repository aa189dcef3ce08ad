// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/component_form.h"

#include "inspector/choice_box.h"
#include "inspector/number_box.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

QString qt(const char* text) { return QString::fromUtf8(text); }

std::vector<Option> regionOptions(const Service& service, const PriceBook& book)
{
    std::vector<Option> options;
    for (const Symbol region : service.regions(book))
        options.push_back({region, region.str()});
    return options;
}

QString helpText(const ParameterSpec& spec)
{
    QString text = qt(spec.help);
    if (spec.kind == ParameterKind::Number && spec.max < Decimal(1'000'000'000))
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + ComponentForm::tr("Range: %1 to %2").arg(valueText(spec, {spec.min, {}, {}}), valueText(spec, {spec.max, {}, {}}));
    if (*spec.source)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + ComponentForm::tr("Source: %1").arg(qt(spec.source));
    return text;
}

}  // namespace

ComponentForm::ComponentForm(Document& document, int design, int component, QWidget* parent)
    : QWidget(parent), m_document(document), m_design(design), m_component(component), m_service(this->component().service)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);

    m_region = new ChoiceBox([this] { return regionOptions(*m_service, m_document.book()); });
    m_region->setObjectName(QStringLiteral("region"));
    m_region->setAccessibleName(tr("Region"));
    connect(m_region, &ChoiceBox::chosen, this, [this](Symbol region) { m_document.setRegion(m_design, m_component, region); });
    auto* regionRow = new QWidget;
    auto* regionGrid = new QGridLayout(regionRow);
    regionGrid->setContentsMargins(0, 0, 0, 0);
    regionGrid->setColumnMinimumWidth(0, 108);
    regionGrid->setColumnStretch(1, 1);
    regionGrid->setHorizontalSpacing(8);
    auto* regionLabel = new QLabel(tr("Region"));
    regionLabel->setBuddy(m_region);
    regionLabel->setFixedWidth(108);
    regionGrid->addWidget(regionLabel, 0, 0);
    regionGrid->addWidget(m_region, 0, 1);
    layout->addWidget(regionRow);

    const auto& specs = m_service->parameters->all();
    std::vector<QString> names;  // groups in the order of their first parameter
    for (const ParameterSpec& spec : specs) {
        if (std::find(names.begin(), names.end(), qt(spec.group)) == names.end())
            names.push_back(qt(spec.group));
    }
    for (const QString& name : names) {
        auto* heading = new QLabel(name.toUpper());
        heading->setProperty("role", QStringLiteral("heading"));
        heading->setContentsMargins(0, 10, 0, 0);
        layout->addWidget(heading);
        m_groups.push_back({heading, {}});
        for (std::size_t i = 0; i < specs.size(); ++i) {
            if (qt(specs[i].group) != name)
                continue;
            m_groups.back().rows.push_back(m_rows.size());
            addRow(i);
            layout->addWidget(m_rows.back().container);
        }
    }
    refresh();
}

const Component& ComponentForm::component() const
{
    return m_document.design(m_design).components[static_cast<std::size_t>(m_component)];
}

void ComponentForm::turnTo(int design, int component)
{
    if (m_design != design || m_component != component) {
        for (NumberBox* box : findChildren<NumberBox*>())
            box->setValue(box->value());  // what was being typed was for the other one
    }
    m_design = design;
    m_component = component;
    refresh();
}

void ComponentForm::change(std::size_t parameter, const Value& value, bool endsGesture)
{
    m_document.setValue(m_design, m_component, parameter, value);
    if (endsGesture)
        m_document.endGesture();
}

void ComponentForm::addRow(std::size_t parameter)
{
    const ParameterSpec& spec = m_service->parameters->at(parameter);
    Row row{parameter, new QWidget, new QLabel, {}};
    auto* grid = new QGridLayout(row.container);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, 108);
    grid->setColumnStretch(1, 1);
    row.hint->setProperty("role", QStringLiteral("hint"));
    row.hint->setWordWrap(true);
    row.hint->hide();
    QWidget* editor = makeEditor(parameter, row);
    editor->setObjectName(qt(spec.id));
    editor->setAccessibleName(qt(spec.label));
    editor->setAccessibleDescription(helpText(spec));
    auto* label = new QLabel(qt(spec.label));
    label->setWordWrap(true);
    label->setBuddy(editor);
    label->setFixedWidth(108);
    for (QWidget* widget : {static_cast<QWidget*>(label), editor})
        widget->setToolTip(helpText(spec));
    grid->addWidget(label, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    label->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(row.hint, 1, 1);
    m_rows.push_back(std::move(row));
}

QWidget* ComponentForm::makeEditor(std::size_t parameter, Row& row)
{
    const ParameterSpec& spec = m_service->parameters->at(parameter);
    QLabel* hint = row.hint;
    switch (spec.kind) {
    case ParameterKind::Choice: {
        const auto offers = [this, &spec]() -> std::vector<Option> {
            return spec.offers ? spec.offers(component().settings, Prices(*m_service, m_document.book(), component().region)) : spec.options;
        };
        auto* box = new ChoiceBox(offers);
        connect(box, &ChoiceBox::chosen, this, [this, parameter](Symbol choice) { change(parameter, {{}, choice, {}}, true); });
        row.show = [box, hint, fromCatalog = spec.offers != nullptr](const Value& value) {
            box->setChoice(value.choice);
            if (fromCatalog) {
                hint->setText(box->isOffered() ? box->detail() : tr("not offered in this region: its price is missing"));
                hint->setVisible(!hint->text().isEmpty());
            }
        };
        return box;
    }
    case ParameterKind::Flag: {
        auto* box = new QCheckBox;
        connect(box, &QCheckBox::clicked, this, [this, parameter](bool on) { change(parameter, {on ? 1 : 0, {}, {}}, true); });
        row.show = [box](const Value& value) { box->setChecked(!value.number.value().isZero()); };
        return box;
    }
    case ParameterKind::Regions: {
        auto* button = new QToolButton;
        button->setPopupMode(QToolButton::InstantPopup);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        auto* menu = new QMenu(button);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, parameter] {
            menu->clear();
            for (const Symbol region : m_service->regions(m_document.book())) {
                if (region == component().region)
                    continue;
                const auto& chosen = component().settings.value(parameter).regions;
                auto* action = menu->addAction(QString::fromStdString(region.str()));
                action->setCheckable(true);
                action->setChecked(std::find(chosen.begin(), chosen.end(), region) != chosen.end());
                connect(action, &QAction::toggled, this, [this, parameter, region](bool on) {
                    Value value = component().settings.value(parameter);
                    std::erase(value.regions, region);
                    if (on)
                        value.regions.push_back(region);
                    change(parameter, value, true);
                });
            }
        });
        button->setMenu(menu);
        row.show = [button, &spec](const Value& value) { button->setText(valueText(spec, value)); };
        return button;
    }
    case ParameterKind::Number:
    case ParameterKind::Share:
        break;
    }
    auto* box = new NumberBox(spec);
    connect(box, &NumberBox::edited, this, [this, parameter](Amount value) { change(parameter, {value, {}, {}}, false); });
    connect(box, &NumberBox::gestureEnded, this, [this] { m_document.endGesture(); });
    connect(box, &NumberBox::problem, hint, [hint](const QString& text) {
        hint->setText(text);
        hint->setVisible(!text.isEmpty());
    });
    row.show = [box](const Value& value) {
        if (!box->hasFocus() || !(box->value() == value.number))  // what is being typed stays as typed
            box->setValue(value.number);
    };
    return box;
}

void ComponentForm::refresh()
{
    const Component& c = component();
    m_region->setChoice(c.region);
    for (const Row& row : m_rows) {
        const bool relevant = c.settings.relevant(row.parameter);
        row.container->setVisible(relevant);
        if (relevant)
            row.show(c.settings.value(row.parameter));
    }
    for (const Group& group : m_groups) {
        group.heading->setVisible(std::any_of(group.rows.begin(), group.rows.end(), [&](std::size_t row) { return c.settings.relevant(m_rows[row].parameter); }));
    }
}

}  // namespace costrata
