// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/settings_form.h"

#include "document/document.h"
#include "inspector/choice_box.h"
#include "inspector/choice_button.h"
#include "inspector/follow_mark.h"
#include "inspector/number_box.h"
#include "language/declared.h"
#include "theme/text_size.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

int labelWidth() { return scaled(104); }
int editorRow() { return captionsAbove() ? 1 : 0; }

QString qt(const char* text) { return QString::fromUtf8(text); }

QString helpText(const ParameterSpec& spec)
{
    QString text = declared(spec.help);
    if (spec.kind == ParameterKind::Number && spec.max < Decimal(1'000'000'000))
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + SettingsForm::tr("Range: %1 to %2").arg(valueText(spec, {spec.min, {}, {}}), valueText(spec, {spec.max, {}, {}}));
    if (*spec.source)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + SettingsForm::tr("Source: %1").arg(qt(spec.source));
    return text;
}

QLabel* heading(const QString& group)
{
    auto* label = new QLabel(declared(group.toStdString()).toUpper());
    label->setProperty("role", QStringLiteral("heading"));
    label->setContentsMargins(0, 10, 0, 0);
    return label;
}

}  // namespace

QWidget* formRow(const QString& text, QWidget* editor)
{
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto* label = new QLabel(text, row);
    label->setWordWrap(true);
    label->setBuddy(editor);
    label->setContentsMargins(0, 6, 0, 0);
    if (captionsAbove()) {
        grid->addWidget(label, 0, 1);
    } else {
        label->setFixedWidth(labelWidth());
        grid->addWidget(label, editorRow(), 0, Qt::AlignTop | Qt::AlignLeft);
    }
    grid->addWidget(editor, editorRow(), 1);
    return row;
}

void showHint(QWidget* editor, const QString& text)
{
    auto* grid = static_cast<QGridLayout*>(editor->parentWidget()->layout());
    QLayoutItem* item = grid->itemAtPosition(editorRow() + 1, 1);
    auto* hint = item ? static_cast<QLabel*>(item->widget()) : nullptr;
    if (!hint) {
        if (text.isEmpty())
            return;
        hint = new QLabel(editor->parentWidget());
        hint->setProperty("role", QStringLiteral("hint"));
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        hint->setMinimumWidth(1);  // it wraps: neither it nor a mark beside the editor widens the form
        grid->addWidget(hint, editorRow() + 1, 1);
    }
    hint->setText(text);
    hint->setVisible(!text.isEmpty());
}

void addMark(QWidget* row, FollowMark* mark)
{
    auto* grid = static_cast<QGridLayout*>(row->layout());
    QWidget* editor = grid->itemAtPosition(editorRow(), 1)->widget();
    grid->addWidget(mark, editorRow(), 2, Qt::AlignVCenter);
    QWidget::setTabOrder(editor, mark);
}

void showHints(NumberBox* box)
{
    const auto show = [box](const QString& text) { showHint(box, text); };
    QObject::connect(box, &NumberBox::problem, box, show);
    QObject::connect(box, &NumberBox::converted, box, show);
}

SettingsForm::SettingsForm(const Parameters& parameters, SettingsSource source, QWidget* parent) : QWidget(parent), m_parameters(&parameters), m_source(std::move(source))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto& specs = m_parameters->all();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const QString name = qt(specs[i].group);
        auto group = std::ranges::find(m_groups, name, &Group::name);
        if (group == m_groups.end())
            group = m_groups.insert(group, {name, nullptr, {}});
        group->rows.push_back({i});
    }
    refresh();
}

void SettingsForm::dropTyping()
{
    for (NumberBox* box : findChildren<NumberBox*>())
        box->dropTyping();
}

void SettingsForm::change(std::size_t parameter, const Value& value, bool endsGesture)
{
    {
        const QScopedValueRollback editing(m_edited, std::optional(parameter));
        m_source.change(parameter, value);
    }
    if (endsGesture)
        m_source.endGesture();
}

void SettingsForm::makeRow(Row& row)
{
    const ParameterSpec& spec = m_parameters->at(row.parameter);
    row.editor = makeEditor(row);
    row.editor->setObjectName(m_source.prefix + qt(spec.id));
    row.editor->setAccessibleName(declared(spec.label));
    row.editor->setAccessibleDescription(helpText(spec));
    row.container = formRow(declared(spec.label), row.editor);
    for (QWidget* widget : {row.container, row.editor})
        widget->setToolTip(helpText(spec));
}

QWidget* SettingsForm::makeEditor(Row& row)
{
    const std::size_t parameter = row.parameter;
    const ParameterSpec& spec = m_parameters->at(parameter);
    switch (spec.kind) {
    case ParameterKind::Choice: {
        auto* box = new ChoiceBox([this, parameter] { return m_source.options(parameter); });
        connect(box, &ChoiceBox::chosen, this, [this, parameter](Symbol choice) { change(parameter, {{}, choice, {}}, true); });
        row.show = [box, fromCatalog = spec.offers != nullptr](const Value& value, bool several) {
            if (several)
                return box->setSeveral();
            box->setChoice(value.choice);
            if (fromCatalog)
                showHint(box, box->isOffered() ? box->detail() : tr("not offered in this region: its price is missing"));
        };
        return box;
    }
    case ParameterKind::Flag: {
        auto* box = new QCheckBox;
        connect(box, &QCheckBox::clicked, this, [this, parameter](bool on) { change(parameter, {on ? 1 : 0, {}, {}}, true); });
        row.show = [box](const Value& value, bool several) {
            box->setTristate(several);
            box->setCheckState(several ? Qt::PartiallyChecked : value.number.value().isZero() ? Qt::Unchecked : Qt::Checked);
            box->setText(several ? tr("several values") : QString());
        };
        return box;
    }
    case ParameterKind::Regions: {
        auto* button = new ChoiceButton;
        auto* menu = new QMenu(button);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, parameter] {
            menu->clear();
            for (const Symbol region : m_source.regions()) {
                const auto& chosen = m_source.settings().value(parameter).regions;
                auto* action = menu->addAction(QString::fromStdString(region.str()));
                action->setCheckable(true);
                action->setChecked(std::find(chosen.begin(), chosen.end(), region) != chosen.end());
                connect(action, &QAction::toggled, this, [this, parameter, region](bool on) {
                    Value value = m_source.settings().value(parameter);
                    std::erase(value.regions, region);
                    if (on)
                        value.regions.push_back(region);
                    change(parameter, value, true);
                });
            }
        });
        button->setMenu(menu);
        row.show = [button, &spec](const Value& value, bool several) { 
            button->setText(several ? tr("several values") : valueText(spec, value));
            button->setToolTip(asToolTip(button->text()));
        };
        return button;
    }
    case ParameterKind::Number:
    case ParameterKind::Share:
        break;
    }
    auto* box = new NumberBox(spec);
    if (!m_source.empty.isEmpty())
        box->setEmptyText(m_source.empty);
    connect(box, &NumberBox::edited, this, [this, parameter](Amount value) { change(parameter, {value, {}, {}}, false); });
    connect(box, &NumberBox::gestureAbandoned, this, [this] { m_source.abandonGesture(); });
    connect(box, &NumberBox::gestureEnded, this, [this, box, parameter] {
        m_source.endGesture();
        if (m_source.several(parameter))
            box->setSeveral();  // not all have taken what was typed
    });
    showHints(box);
    row.show = [box](const Value& value, bool several) {
        if (several)
            return box->setSeveral();
        if (!box->hasFocus() || !(box->value() == value.number))  // what is being typed stays as typed
            box->setValue(value.number);
    };
    return box;
}

void SettingsForm::showMark(Row& row)
{
    const QString deviation = m_source.deviation(row.parameter);
    if (!row.mark) {
        if (deviation.isEmpty())
            return;
        const ParameterSpec& spec = m_parameters->at(row.parameter);
        row.mark = new FollowMark(declared(spec.label), [this, parameter = row.parameter] { m_source.followAgain(parameter); }, [this] { m_source.followAgain({}); });
        row.mark->setObjectName(QStringLiteral("follow.") + qt(spec.id));
        addMark(row.container, row.mark);
    }
    row.mark->setDeviation(deviation);
}

void SettingsForm::refresh()
{
    const Settings& settings = m_source.settings();
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    int at = 0;               // where in the layout
    QWidget* before = this;   // in the order of the Tab key
    for (Group& group : m_groups) {
        const bool any = std::ranges::any_of(group.rows, [&](const Row& row) { return settings.relevant(row.parameter); });
        if (any && !group.heading)
            layout->insertWidget(at, group.heading = heading(group.name));
        if (!group.heading)
            continue;
        group.heading->setVisible(any);
        ++at;
        for (Row& row : group.rows) {
            const bool relevant = settings.relevant(row.parameter);
            if (relevant && !row.container) {
                makeRow(row);
                layout->insertWidget(at, row.container);
                setTabOrder(before, row.editor);
            }
            if (!row.container)
                continue;
            ++at;
            if (relevant) {
                if (const bool several = m_source.several(row.parameter); !several || m_edited != row.parameter)
                    row.show(settings.value(row.parameter), several);
                if (m_source.deviation)
                    showMark(row);
            }
            row.container->setVisible(relevant);
            before = row.mark ? static_cast<QWidget*>(row.mark) : row.editor;
        }
    }
}

}  // namespace costrata
