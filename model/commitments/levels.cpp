// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/levels.h"

#include <algorithm>
#include <cmath>

namespace costrata::commitments {

LevelBuilder::LevelBuilder(std::size_t count, double owned)
    : m_count(count), m_owned(owned), m_position(hoursInMonth, -owned), m_saved(count + 1), m_hours(count + 1), m_savedChange(count + 2),
      m_hoursChange(count + 2)
{
}

void LevelBuilder::nextFuture() { std::ranges::fill(m_position, -m_owned); }

void LevelBuilder::piece(double from, double to, double savedPerLevel, double times)
{
    const double limit = static_cast<double>(m_count);
    from = std::max(from, 0.0);
    to = std::min(to, limit);
    if (to <= from)
        return;
    const std::size_t first = static_cast<std::size_t>(from), last = static_cast<std::size_t>(to);
    const double saved = savedPerLevel * times;
    if (first == last) {
        m_saved[first] += (to - from) * saved;
        m_hours[first] += (to - from) * times;
        return;
    }
    const double head = static_cast<double>(first + 1) - from, tail = to - static_cast<double>(last);
    m_saved[first] += head * saved;
    m_hours[first] += head * times;
    m_savedChange[first + 1] += saved;
    m_savedChange[last] -= saved;
    m_hoursChange[first + 1] += times;
    m_hoursChange[last] -= times;
    m_saved[last] += tail * saved;
    m_hours[last] += tail * times;
}

void LevelBuilder::add(std::span<const Units> usage, std::span<const Units> covered, double levelsPerUnit, double savedPerLevel, double weight)
{
    // Hours that equal the one before are counted and cut once: most usage is steady.
    double runFrom = 0, runTo = 0, run = 0;
    const double scale = levelsPerUnit / static_cast<double>(oneUnit);
    for (std::size_t h = 0; h < usage.size(); ++h) {
        const Units open = covered.empty() ? usage[h] : usage[h] - covered[h];
        const double from = m_position[h], to = from + static_cast<double>(open) * scale;
        m_position[h] = to;
        if (from == runFrom && to == runTo) {
            ++run;
            continue;
        }
        if (run > 0)
            piece(runFrom, runTo, savedPerLevel, run * weight);
        runFrom = from;
        runTo = to;
        run = 1;
    }
    if (run > 0)
        piece(runFrom, runTo, savedPerLevel, run * weight);
}

Levels LevelBuilder::take()
{
    double saved = 0, hours = 0;
    for (std::size_t k = 0; k < m_count; ++k) {
        saved += m_savedChange[k];
        hours += m_hoursChange[k];
        m_saved[k] += saved;
        m_hours[k] += hours;
    }
    m_saved.resize(m_count);
    m_hours.resize(m_count);
    // Sums of floating-point numbers may rise by a rounding: the levels' order must not.
    for (std::size_t k = m_count; k-- > 1;)
        m_saved[k - 1] = std::max(m_saved[k - 1], m_saved[k]);
    return {std::move(m_saved), std::move(m_hours)};
}

}  // namespace costrata::commitments
