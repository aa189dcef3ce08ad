// SPDX-License-Identifier: GPL-3.0-or-later
// All configurations of a service in a region that serve a workload, as its sizing tells them: settings that are fixed, and
// choices that are free of each other.
#pragma once

#include "design/workspace.h"
#include "space/requirements.h"

#include <map>

namespace costrata::space {

/// Settings in which some parameters are open: each of the values of one, with each of those of the others, serves the
/// workload alike, and no value of one changes what is offered for another.
struct Base {
    Settings settings;  ///< with the first value of every open choice
    std::vector<Alternatives> open;
    std::vector<std::size_t> chosen = {};  ///< every parameter that was a choice, open or not, and that counts; ascending
};

struct Bases {
    std::vector<Base> bases;
    std::map<std::string, int> refusals;  ///< reasons, and how many combinations of choices they end
};

/// Sizes the service anew for every value of each choice that its sizing reads afterwards, so that every base is one that
/// the sizing itself has made. `second`: the region for disaster recovery, or empty.
Bases basesOf(const Service& service, const PriceBook& book, const Requirements& requirements, Symbol region, Symbol second);

}  // namespace costrata::space
