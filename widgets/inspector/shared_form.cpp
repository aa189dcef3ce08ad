// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/shared_form.h"

#include "inspector/settings_form.h"
#include "inspector/shared_fields.h"

#include <QVBoxLayout>

#include <algorithm>

namespace costrata {

/// A parameter table made of shared fields, with its form. Lives until Qt deletes it, also while one of its fields reports
/// the edit that makes another table necessary.
class SharedForm::Table final : public QWidget {
public:
    Table(Document& document, std::vector<SharedField> fields, std::function<void(std::size_t, const Value&)> change)
        : m_document(document), m_fields(std::move(fields))
    {
        for (const SharedField& field : m_fields) {
            switch (field.spec.kind) {
            case ParameterKind::Choice: m_parameters.choice(field.spec); break;
            case ParameterKind::Share: m_parameters.share(field.spec); break;
            case ParameterKind::Flag: m_parameters.flag(field.spec); break;
            case ParameterKind::Number:
            case ParameterKind::Regions: m_parameters.number(field.spec); break;
            }
        }
        m_values.emplace(m_parameters);
        takeValues();
        m_form = new SettingsForm(m_parameters, {.settings = [this]() -> const Settings& { return *m_values; },
                                                 .change = std::move(change),
                                                 .endGesture = [this] { m_document.endGesture(); },
                                                 .abandonGesture = [this] { m_document.abandonGesture(); },
                                                 .options = [this](std::size_t i) { return m_fields[i].spec.options; },
                                                 .several = [this](std::size_t i) { return m_several[i]; }});
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_form);
    }

    const std::vector<SharedField>& fields() const { return m_fields; }
    /// True when these are its fields; it then shows their values, and what they offer now.
    bool takes(const std::vector<SharedField>& fields)
    {
        if (!std::ranges::equal(fields, m_fields, {}, &SharedField::fields, &SharedField::fields))
            return false;
        for (std::size_t i = 0; i < fields.size(); ++i)
            m_fields[i].spec.options = fields[i].spec.options;
        takeValues();
        m_form->refresh();
        return true;
    }
    void dropTyping() { m_form->dropTyping(); }

private:
    void takeValues()
    {
        m_several.assign(m_fields.size(), false);
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const auto value = [this](const FieldRef& f) -> const Value& {
                return m_document.design(f.design).components[static_cast<std::size_t>(f.component)].settings.value(f.parameter);
            };
            const Value& first = value(m_fields[i].fields.front());
            m_several[i] = !std::ranges::all_of(m_fields[i].fields, [&](const FieldRef& f) { return value(f) == first; });
            m_values->set(i, first);
        }
    }

    Document& m_document;
    std::vector<SharedField> m_fields;
    Parameters m_parameters;
    std::optional<Settings> m_values;
    std::vector<bool> m_several;
    SettingsForm* m_form = nullptr;
};

SharedForm::SharedForm(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void SharedForm::refresh()
{
    if (m_designs != m_document.selection()) {
        m_designs = m_document.selection();
        m_kept.clear();
        if (m_table)
            m_table->dropTyping();  // it was for the others
    }
    std::vector<SharedField> fields = sharedFields(m_document, m_designs);
    m_empty = fields.empty();
    if (m_table && m_table->takes(fields))
        return;
    const QString focused = m_table && m_table->focusWidget() && m_table->focusWidget()->hasFocus() ? m_table->focusWidget()->objectName() : QString();
    if (m_table) {
        m_table->hide();
        m_table->setObjectName({});
        m_table->deleteLater();
    }
    m_table = new Table(m_document, std::move(fields), [this](std::size_t index, const Value& value) { change(index, value); });
    layout()->addWidget(m_table);
    m_table->show();
    if (QWidget* again = focused.isEmpty() ? nullptr : m_table->findChild<QWidget*>(focused))
        again->setFocus();  // the edit has changed which parameters matter; the one that is edited goes on
}

void SharedForm::change(std::size_t index, const Value& value)
{
    const std::vector<FieldRef> fields = m_table->fields()[index].fields;  // the table may go while they change
    m_kept = m_document.setValues(fields, value);
    emit keptChanged();
}

}  // namespace costrata
