// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison matrices: services side by side, with what their vendors state and what one and the same workload costs.
#pragma once

#include "base/month.h"
#include "catalog/price_book.h"

#include <optional>

#include <string>
#include <string_view>
#include <vector>

namespace costrata {

struct Matrix {
    struct Cell {
        std::string text;    ///< empty: not stated by the service, or not priced
        std::string source;  ///< the vendor's document; empty for sums of this program
    };
    struct Row {
        std::string label;
        std::string help;
        std::vector<Cell> cells;  ///< one per column
    };
    std::string id, title, summary;
    std::vector<std::string> columns;
    std::vector<Row> rows;
    std::vector<std::string> notes;  ///< the workload that is priced, the reasons for what is not
};

/// Ids and titles of the matrices, in their order; "all" compares every service in every configuration.
struct MatrixName {
    std::string id, title;
};
std::vector<MatrixName> matrixNames();

/// Empty for an unknown id. Prices are those of each service's default region, in `month` (billing/bill_design.h).
std::optional<Matrix> makeMatrix(std::string_view id, const PriceBook& book, Month month = {});

std::string matrixText(const Matrix& matrix);  ///< a block per row: readable at any width
std::string matrixMarkdown(const Matrix& matrix);
std::string matrixCsv(const Matrix& matrix);
std::string matrixJson(const Matrix& matrix);

}  // namespace costrata
