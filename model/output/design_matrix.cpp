// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/design_matrix.h"

#include <algorithm>

namespace costrata {

Matrix designMatrix(const std::vector<Design>& designs)
{
    Matrix matrix{"", "What the designs offer", "As the vendors of their services state it.", {}, {}, {}};
    std::vector<Traits> stated;
    for (const Design& design : designs) {
        for (const Component& component : design.components) {
            matrix.columns.push_back(design.components.size() == 1 ? design.name : design.name + ": " + component.name);
            stated.push_back(component.service->traitsOf(component.settings));
        }
    }
    for (std::size_t t = 0; t < traitCount; ++t) {
        const auto trait = static_cast<Trait>(t);
        if (std::ranges::none_of(stated, [&](const Traits& traits) { return traits[trait].stated(); }))
            continue;
        Matrix::Row row{traitInfo(trait).label, traitInfo(trait).help, {}};
        for (const Traits& traits : stated)
            row.cells.push_back({traits[trait].text, traits[trait].stated() ? traits[trait].source : ""});
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

}  // namespace costrata
