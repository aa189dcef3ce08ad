// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of one resource, or of one block in it, which remember what was read of them.
#pragma once

#include "money/decimal.h"
#include "terraform/plan.h"

#include <optional>
#include <set>

namespace costrata::terraform {

class Attributes {
public:
    /// `read` collects the names that are asked for ("settings.tier"); it and the resource outlive this.
    Attributes(const Resource& resource, std::set<std::string>& read);

    bool empty() const { return m_values.isEmpty(); }
    /// Decided only when the plan is applied, or hidden because it is sensitive.
    bool later(const char* name) const;
    /// Neither absent, null nor later.
    bool given(const char* name) const;
    /// These have no bearing on the cost here.
    void passOver(std::initializer_list<const char*> names) const;
    std::optional<std::string> text(const char* name) const;  ///< of a number, too
    std::string text(const char* name, const char* otherwise) const { return text(name).value_or(otherwise); }
    std::optional<Decimal> number(const char* name) const;    ///< of a text, too
    bool flag(const char* name, bool otherwise = false) const;
    std::vector<std::string> texts(const char* name) const;   ///< of a list
    /// A nested block, as an object or a list of one: the first. Empty when there is none.
    Attributes block(const char* name) const;
    std::vector<Attributes> blocks(const char* name) const;

private:
    Attributes(QJsonObject values, QJsonObject unknown, QJsonObject sensitive, std::string path, std::set<std::string>& read)
        : m_values(std::move(values)), m_unknown(std::move(unknown)), m_sensitive(std::move(sensitive)), m_path(std::move(path)), m_read(&read)
    {
    }
    QJsonValue at(const char* name) const;

    QJsonObject m_values, m_unknown, m_sensitive;
    std::string m_path;
    std::set<std::string>* m_read;
};

/// Names of attributes that state something, were not read, and might bear on the cost. Values stay where they are.
std::vector<std::string> notRead(const Resource& resource, const std::set<std::string>& read);

}  // namespace costrata::terraform
