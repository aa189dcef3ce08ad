// SPDX-License-Identifier: GPL-3.0-or-later
// Settings in JSON files.
#pragma once

#include "services/parameters.h"

#include <QJsonObject>

namespace costrata {

/// Fails with a message when the value is of another type than the parameter's, or out of its range.
Result<Value> readValue(const QJsonValue& json, const Parameters& parameters, std::size_t index);
/// Numbers that a double cannot hold exactly are written as text; one that is not given is null.
QJsonValue writeValue(const ParameterSpec& spec, const Value& value);
/// Every setting, by parameter id.
QJsonObject writeSettings(const Settings& settings);

}  // namespace costrata
