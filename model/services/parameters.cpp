// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/parameters.h"

#include <algorithm>
#include <stdexcept>

namespace costrata {

std::size_t Parameters::add(ParameterSpec spec, ParameterKind kind)
{
    spec.kind = kind;
    if (kind == ParameterKind::Share && spec.max > Decimal(100))
        spec.max = 100;
    if (kind == ParameterKind::Flag) {
        spec.max = 1;
        spec.whole = true;
        if (!spec.initial.known())
            spec.initial = 0;
    }
    m_specs.push_back(std::move(spec));
    if (m_specs.size() > maxParameters)
        throw std::length_error("more parameters than maxParameters");
    return m_specs.size() - 1;
}

std::optional<std::size_t> Parameters::indexOf(std::string_view id) const
{
    const auto it = std::find_if(m_specs.begin(), m_specs.end(), [&](const ParameterSpec& p) { return p.id == id; });
    return it == m_specs.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - m_specs.begin()));
}

Result<Value> Parameters::parse(std::size_t index, std::string_view text) const
{
    const ParameterSpec& spec = m_specs[index];
    Value value;
    switch (spec.kind) {
    case ParameterKind::Choice:
        value.choice = Symbol(text);
        break;
    case ParameterKind::Regions:
        for (std::size_t at = 0; (at = text.find_first_not_of(' ', at)) != text.npos;) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            value.regions.emplace_back(text.substr(at, end - at));
            at = end;
        }
        break;
    case ParameterKind::Flag:
        if (text != "yes" && text != "no")
            return failure("'" + std::string(text) + "' is neither yes nor no", spec.id);
        value.number = text == "yes" ? 1 : 0;
        break;
    case ParameterKind::Number:
    case ParameterKind::Share:
        if (text == "unknown")
            break;
        const auto number = Decimal::parse(text);
        if (!number)
            return failure("'" + std::string(text) + "' is no number", spec.id);
        value.number = *number;
        break;
    }
    if (const auto valid = validate(index, value); !valid)
        return tl::make_unexpected(valid.error());
    return value;
}

Result<void> Parameters::validate(std::size_t index, const Value& value) const
{
    const ParameterSpec& spec = m_specs[index];
    switch (spec.kind) {
    case ParameterKind::Choice: {
        if (spec.offers ? !value.choice.empty() : std::any_of(spec.options.begin(), spec.options.end(), [&](const Option& o) { return o.id == value.choice; }))
            return {};
        std::string list;
        for (const Option& o : spec.options)
            list += (list.empty() ? "" : ", ") + o.id.str();
        return failure("'" + value.choice.str() + "' is not one of " + (list.empty() ? "the offered names" : list), spec.id);
    }
    case ParameterKind::Regions:
        for (auto it = value.regions.begin(); it != value.regions.end(); ++it) {
            if (it->empty() || std::find(value.regions.begin(), it, *it) != it)
                return failure("'" + it->str() + "' is empty or stands twice", spec.id);
        }
        return {};
    case ParameterKind::Number:
    case ParameterKind::Share:
    case ParameterKind::Flag:
        break;
    }
    if (!value.number.known())
        return spec.initial.known() ? Result<void>(failure("a number is needed", spec.id)) : Result<void>();
    const Decimal number = value.number.value();
    const std::string unit = spec.kind == ParameterKind::Share ? " %" : *spec.unit ? std::string(" ") + spec.unit : std::string();
    if (number < spec.min || number > spec.max)
        return failure(number.toString() + " is out of range: " + spec.min.toString() + " to " + spec.max.toString() + unit, spec.id);
    if (spec.whole && !number.isWhole())
        return failure(number.toString() + " is not a whole number", spec.id);
    return {};
}

Settings::Settings(const Parameters& parameters) : m_parameters(&parameters)
{
    m_values.reserve(parameters.all().size());
    for (const ParameterSpec& spec : parameters.all())
        m_values.push_back({spec.initial, Symbol(spec.chosen), {}});
}

bool Settings::relevant(std::size_t index) const
{
    const auto when = m_parameters->at(index).when;
    return !when || when(*this);
}

}  // namespace costrata
