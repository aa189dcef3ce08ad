// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings_json.h"

#include "json/json_reader.h"

#include <QJsonArray>

#include <algorithm>

namespace costrata {
namespace {

constexpr qsizetype maxText = 200, maxRegions = 100;  // input from the wild is bounded

bool isName(const QJsonValue& json) { return json.isString() && json.toString().size() <= maxText; }
QString qt(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

Result<Value> readValue(const QJsonValue& json, const Parameters& parameters, std::size_t index)
{
    Value value;
    switch (parameters.at(index).kind) {
    case ParameterKind::Choice:
        if (!isName(json))
            return failure("a text is expected");
        value.choice = Symbol(json.toString().toStdString());
        break;
    case ParameterKind::Regions: {
        const QJsonArray list = json.toArray();
        if (!json.isArray() || list.size() > maxRegions || !std::all_of(list.begin(), list.end(), isName))
            return failure("a list of region names is expected");
        for (const QJsonValueConstRef region : list)
            value.regions.emplace_back(region.toString().toStdString());
        break;
    }
    case ParameterKind::Flag:
        if (!json.isBool())
            return failure("true or false is expected");
        value.number = json.toBool() ? 1 : 0;
        break;
    case ParameterKind::Number:
    case ParameterKind::Share:
        if (json.isDouble() || json.isString()) {  // a text keeps digits that a double would lose
            const auto number = json.isDouble() ? Decimal::fromDouble(json.toDouble()) : Decimal::parse(json.toString().toStdString());
            if (!number)
                return failure("this is no number that can be held exactly");
            value.number = *number;
        } else if (!json.isNull()) {
            return failure("a number is expected");
        }
        break;
    }
    if (const auto valid = parameters.validate(index, value); !valid)
        return failure(valid.error().message);
    return value;
}

QJsonValue writeValue(const ParameterSpec& spec, const Value& value)
{
    switch (spec.kind) {
    case ParameterKind::Choice:
        return qt(value.choice.str());
    case ParameterKind::Flag:
        return !value.number.value().isZero();
    case ParameterKind::Regions: {
        QJsonArray list;
        for (const Symbol region : value.regions)
            list.append(qt(region.str()));
        return list;
    }
    case ParameterKind::Number:
    case ParameterKind::Share:
        break;
    }
    if (!value.number.known())
        return QJsonValue::Null;
    return jsonNumber(value.number.value());
}

QJsonObject writeSettings(const Settings& settings)
{
    QJsonObject json;
    const auto& specs = settings.parameters().all();
    for (std::size_t i = 0; i < specs.size(); ++i)
        json.insert(QString::fromUtf8(specs[i].id), writeValue(specs[i], settings.value(i)));
    return json;
}

}  // namespace costrata
