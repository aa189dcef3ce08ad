// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/symbol.h"

#include <array>
#include <atomic>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>
#include <unordered_map>

namespace costrata {
namespace {

/// Texts never move and are read without a lock: services read them wherever they write a line.
struct Table {
    static constexpr std::uint32_t chunkBits = 12, chunkSize = 1u << chunkBits;
    std::shared_mutex mutex;  // of what follows, but for reading chunks
    std::array<std::atomic<std::string*>, 4096> chunks{};
    std::uint32_t count = 0;
    std::unordered_map<std::string_view, std::uint32_t> ids;

    Table() { add({}); }
    /// With the mutex held.
    std::uint32_t add(std::string_view text)
    {
        const std::uint32_t id = count, chunk = id >> chunkBits;
        if (chunk == chunks.size())
            throw std::length_error("more names than the program can tell apart");
        if (!chunks[chunk].load(std::memory_order_relaxed))
            chunks[chunk].store(new std::string[chunkSize], std::memory_order_release);
        std::string& stored = chunks[chunk].load(std::memory_order_relaxed)[id % chunkSize];
        stored = text;
        ids.emplace(stored, id);
        ++count;
        return id;
    }
    const std::string& text(std::uint32_t id) const { return chunks[id >> chunkBits].load(std::memory_order_acquire)[id % chunkSize]; }
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
    m_id = t.add(text);
}

std::string_view Symbol::text() const
{
    return table().text(m_id);
}

}  // namespace costrata
