// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking of configurations as text for people and programs.
#pragma once

#include "space/front.h"
#include "space/winner.h"

namespace costrata {

struct RankingReport {
    const space::Ranking& ranking;
    std::vector<std::size_t> rows;  ///< indices into ranking.found, in the order that they are printed
    std::optional<std::vector<space::WinnerChange>> changes = {};  ///< when they were looked for
};

/// The rows, what each requirement costs, and why services are left out.
std::string rankingText(const RankingReport& report);
std::string rankingMarkdown(const RankingReport& report);
std::string rankingCsv(const RankingReport& report);   ///< rows only
std::string rankingJson(const RankingReport& report);

/// "without a limit on terms: Amazon RDS at $512.20, 31 % less"; one for each requirement without which something is cheaper.
std::vector<std::string> relaxations(const space::Ranking& ranking);
/// "Data from 1,200 GB up: Amazon Aurora, $2,310.00 a month".
std::string changeText(const space::WinnerChange& change);

}  // namespace costrata
