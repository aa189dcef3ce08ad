// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_reader.h"

#include <QJsonDocument>

namespace costrata {

void JsonReader::wrong(const std::string& where, const std::string& what)
{
    if (!m_error)
        m_error = Error{what, place(where)};
}

QJsonObject JsonReader::object(const QJsonValue& value, const std::string& where)
{
    if (!value.isObject())
        wrong(where, "an object { } is expected");
    return value.toObject();
}

QJsonArray JsonReader::array(const QJsonObject& from, const char* key, const std::string& where, qsizetype most)
{
    const QJsonValue value = from.value(QLatin1String(key));
    if (!value.isArray())
        wrong(join(where, key), "a list [ ] is expected");
    if (value.toArray().size() > most)
        wrong(join(where, key), "more than " + std::to_string(most) + " entries");
    return m_error ? QJsonArray() : value.toArray();
}

std::string JsonReader::text(const QJsonObject& from, const char* key, const std::string& where, qsizetype most)
{
    const QJsonValue value = from.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isString())
        wrong(join(where, key), "a text is expected");
    if (value.toString().size() > most)
        wrong(join(where, key), "the text is longer than " + std::to_string(most) + " characters");
    return value.toString().toStdString();
}

bool JsonReader::flag(const QJsonObject& from, const char* key, const std::string& where, bool otherwise)
{
    const QJsonValue value = from.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isBool())
        wrong(join(where, key), "true or false is expected");
    return value.toBool(otherwise);
}

Month JsonReader::month(const QJsonObject& from, const char* key, const std::string& where)
{
    const std::string read = text(from, key, where);
    const auto month = Month::parse(read);
    if (!read.empty() && (!month || read.size() != 7))
        wrong(join(where, key), "'" + read + "' is no month such as 2026-11");
    return month.value_or(Month());
}

Decimal JsonReader::number(const QJsonObject& from, const char* key, const std::string& where, Decimal most, Decimal least)
{
    const QJsonValue value = from.value(QLatin1String(key));
    const auto number = value.isDouble()                                      ? Decimal::fromDouble(value.toDouble())
                      : value.isString() && value.toString().size() <= maxWord ? Decimal::parse(value.toString().toStdString())
                                                                               : std::nullopt;
    if (!number || *number < least || *number > most) {
        wrong(join(where, key), "a number from " + least.toString() + " to " + most.toString() + " is expected");
        return {};
    }
    return *number;
}

Decimal JsonReader::number(const QJsonObject& from, const char* key, const std::string& where, Decimal most, Decimal least, Decimal otherwise)
{
    return from.contains(QLatin1String(key)) ? number(from, key, where, most, least) : otherwise;
}

int JsonReader::whole(const QJsonObject& from, const char* key, const std::string& where, int most, int least, int otherwise)
{
    const Decimal read = number(from, key, where, most, least, otherwise);
    if (!read.isWhole())
        wrong(join(where, key), "a whole number is expected");
    return static_cast<int>(read.toDouble());
}

QJsonObject JsonReader::extra(const QJsonObject& from, std::initializer_list<const char*> known, const std::string& where)
{
    QJsonObject rest = from;
    for (const char* key : known)
        rest.remove(QLatin1String(key));
    if (!rest.isEmpty() && !m_newer)
        wrong(join(where, rest.begin().key().toUtf8().constData()), "unknown key");
    return rest;
}

Result<QJsonObject> parseJsonObject(const QByteArray& json, const std::string& file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(error.offset);
        return failure("this is no valid JSON: " + error.errorString().toStdString(), file + ": line " + std::to_string(before.count('\n') + 1) + ", column "
                                                                                          + std::to_string(error.offset - before.lastIndexOf('\n')));
    }
    if (!document.isObject())
        return failure("an object { } is expected", file);
    return document.object();
}

QJsonValue jsonNumber(Decimal number)
{
    const double rounded = number.toDouble();
    return Decimal::fromDouble(rounded) == number ? QJsonValue(rounded) : QJsonValue(QString::fromStdString(number.toString()));
}

}  // namespace costrata
