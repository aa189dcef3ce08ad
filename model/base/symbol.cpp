// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/symbol.h"

#include <deque>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace costrata {
namespace {

struct Table {
    std::shared_mutex mutex;
    std::deque<std::string> texts{std::string()};  // a deque never moves its strings
    std::unordered_map<std::string_view, std::uint32_t> ids{{std::string_view(), 0}};
};

Table& table()
{
    static Table instance;
    return instance;
}

}  // namespace

Symbol::Symbol(std::string_view text)
{
    Table& t = table();
    {
        const std::shared_lock lock(t.mutex);
        if (const auto it = t.ids.find(text); it != t.ids.end()) {
            m_id = it->second;
            return;
        }
    }
    const std::unique_lock lock(t.mutex);
    if (const auto it = t.ids.find(text); it != t.ids.end()) {
        m_id = it->second;
        return;
    }
    const std::string& stored = t.texts.emplace_back(text);
    m_id = static_cast<std::uint32_t>(t.texts.size() - 1);
    t.ids.emplace(stored, m_id);
}

std::string_view Symbol::text() const
{
    Table& t = table();
    const std::shared_lock lock(t.mutex);
    return t.texts[m_id];
}

}  // namespace costrata
