// SPDX-License-Identifier: GPL-3.0-or-later
// Where pages end: a pure function over heights. Rows are never cut, tables repeat their header, and headings stay
// with what follows.
#pragma once

#include <cstddef>
#include <vector>

namespace costrata {

struct RowExtent {
    double height;
    bool keepWithNext = false;  ///< never the last on a page while a row follows
};

/// The heights of one block. Anything that is no table or text is one row.
struct Extent {
    std::vector<RowExtent> rows;
    double header = 0;          ///< repeated above the first row on every page
    double spaceBefore = 0;     ///< dropped at the top of a page
    bool keepWithNext = false;  ///< the last row stays with the first of the next block
    bool startsPage = false;
};

/// Consecutive rows of one block on one page. `top` is where its header, if any, begins, from the top of the page.
struct Piece {
    std::size_t block;
    std::size_t firstRow;
    std::size_t rowCount;
    double top;
    friend bool operator==(const Piece&, const Piece&) = default;
};
using PageLayout = std::vector<Piece>;

/// Every row of every block exactly once, in order. A row taller than the page gets one to itself and runs over its end;
/// rows kept together that exceed a page are broken where they must. A block without rows takes no part.
std::vector<PageLayout> breakPages(const std::vector<Extent>& blocks, double pageHeight);

}  // namespace costrata
