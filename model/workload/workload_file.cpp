// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_reader.h"
#include "services/settings_json.h"
#include "workload/workload.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

constexpr qint64 maxBytes = 1 << 20;

}  // namespace

Result<Workload> parseWorkload(const QByteArray& json, const std::string& fileName)
{
    const auto wrong = [&](const std::string& what, const std::string& where) { return failure(what, fileName + (where.empty() ? "" : ": " + where)); };
    if (json.size() > maxBytes)
        return wrong("the file is larger than 1 MiB", "");
    const auto document = parseJsonObject(json, fileName);
    if (!document)
        return tl::make_unexpected(document.error());
    const QJsonObject& root = *document;
    if (root.value(QLatin1String("format")).toString() != QLatin1String("costrata-workload"))
        return wrong("this is no Costrata workload (\"format\" is not \"costrata-workload\")", "");
    if (root.value(QLatin1String("version")).toInt() != 1)
        return wrong("only version 1 is known", "version");
    if (!root.value(QLatin1String("workload")).isObject())
        return wrong("an object { } is expected", "workload");
    for (const QString& key : root.keys()) {
        if (key != QLatin1String("format") && key != QLatin1String("version") && key != QLatin1String("workload"))
            return wrong("unknown key", key.toStdString());
    }

    const Parameters& parameters = workload::parameters();
    Workload workload(parameters);
    const QJsonObject values = root.value(QLatin1String("workload")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const std::string id = it.key().toStdString();
        const auto index = parameters.indexOf(id);
        if (!index)
            return wrong("a workload has no such parameter", "workload." + id);
        auto value = readValue(it.value(), parameters, *index);
        if (!value)
            return wrong(value.error().message, "workload." + id);
        workload.set(*index, std::move(*value));
    }
    return workload;
}

Result<Workload> loadWorkload(const QString& path)
{
    const std::string name = path.toStdString();
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure("this is a folder, not a workload file", name);
    if (!file.open(QIODevice::ReadOnly))
        return failure("cannot be opened: " + file.errorString().toStdString(), name);
    const QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure("cannot be read: " + file.errorString().toStdString(), name);
    return parseWorkload(bytes, name);
}

QByteArray writeWorkload(const Workload& workload)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("costrata-workload")}, {QStringLiteral("version"), 1},
                                     {QStringLiteral("workload"), writeSettings(workload)}}).toJson();
}

}  // namespace costrata
