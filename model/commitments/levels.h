// SPDX-License-Identifier: GPL-3.0-or-later
// What each further step of a commitment saves: usage cut into levels.
#pragma once

#include "commitments/market.h"

namespace costrata::commitments {

/// Of one month; entry k is for the k-th level, counted from 0.
struct Levels {
    std::vector<double> saved;  ///< dollars of on-demand usage that the level covers
    std::vector<double> hours;  ///< hours in which the level is used, partly used ones in proportion
};

/// Collects usage of a group's covers in their order, then gives the levels.
class LevelBuilder {
public:
    /// `owned`: levels that lie below these, covered already; may be a fraction. `count`: levels above are dropped.
    LevelBuilder(std::size_t count, double owned);
    /// `usage` in billionths of a unit, `covered` the part that is covered otherwise (empty: none); `levelsPerUnit` and
    /// `savedPerLevel` of this cover. `weight` of the future it belongs to. Covers of one future follow each other.
    void add(std::span<const Units> usage, std::span<const Units> covered, double levelsPerUnit, double savedPerLevel, double weight);
    void nextFuture();
    Levels take();

private:
    void piece(double from, double to, double savedPerLevel, double times);
    std::size_t m_count;
    double m_owned;
    std::vector<double> m_position;  // where the next cover's usage starts in each hour
    std::vector<double> m_saved, m_hours, m_savedChange, m_hoursChange;
};

}  // namespace costrata::commitments
