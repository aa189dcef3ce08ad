// SPDX-License-Identifier: GPL-3.0-or-later
// Reads values out of a JSON document from the wild, and says where it is wrong.
#pragma once

#include "base/month.h"
#include "base/result.h"
#include "money/decimal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <optional>
#include <string>

namespace costrata {

/// The first thing that is wrong is kept with its place ("shop.costrata: designs[2].name"); what is read after it is without
/// meaning. In a file of a newer version unknown keys are kept, in others they are wrong.
class JsonReader {
public:
    static constexpr qsizetype maxWord = 200;  ///< characters of a name, a number or a choice

    explicit JsonReader(std::string file) : m_file(std::move(file)) {}

    const std::optional<Error>& error() const { return m_error; }
    bool newer() const { return m_newer; }
    void setNewer(bool newer) { m_newer = newer; }

    std::string place(const std::string& where) const { return where.empty() ? m_file : m_file + ": " + where; }
    static std::string join(const std::string& where, const char* key) { return where.empty() ? key : where + "." + key; }
    static std::string join(const std::string& where, const char* key, qsizetype index) { return join(where, key) + "[" + std::to_string(index) + "]"; }
    void wrong(const std::string& where, const std::string& what);

    QJsonObject object(const QJsonValue& value, const std::string& where);
    QJsonArray array(const QJsonObject& from, const char* key, const std::string& where, qsizetype most);  ///< it must be there
    std::string text(const QJsonObject& from, const char* key, const std::string& where, qsizetype most = maxWord);
    bool flag(const QJsonObject& from, const char* key, const std::string& where, bool otherwise);
    Month month(const QJsonObject& from, const char* key, const std::string& where);
    /// A number, or a text, which keeps digits that a double would lose. It must be there.
    Decimal number(const QJsonObject& from, const char* key, const std::string& where, Decimal most, Decimal least = 0);
    Decimal number(const QJsonObject& from, const char* key, const std::string& where, Decimal most, Decimal least, Decimal otherwise);
    int whole(const QJsonObject& from, const char* key, const std::string& where, int most, int least, int otherwise);
    QJsonObject extra(const QJsonObject& from, std::initializer_list<const char*> known, const std::string& where);

private:
    std::string m_file;
    bool m_newer = false;
    std::optional<Error> m_error;
};

/// The object that a file is. Fails, with line and column, on what is no JSON, and on any other value.
Result<QJsonObject> parseJsonObject(const QByteArray& json, const std::string& file);

/// A number, or a text where a double would lose digits.
QJsonValue jsonNumber(Decimal number);

}  // namespace costrata
