// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_breaks.h"

#include <utility>

namespace costrata {
namespace {

constexpr double rounding = 0.01;

struct Position {
    std::size_t block, row;
};

/// The page being filled.
class Filling {
public:
    Filling(const std::vector<Extent>& blocks, double height) : m_blocks(blocks), m_height(height) {}

    bool fresh() const { return m_page.empty(); }
    bool fits(const std::vector<Position>& chunk) const
    {
        Filling trial = *this;
        for (const Position& p : chunk)
            trial.put(p);
        return trial.m_bottom <= m_height + rounding;
    }
    void put(Position p)
    {
        const Extent& extent = m_blocks[p.block];
        if (!m_page.empty() && m_page.back().block == p.block) {
            ++m_page.back().rowCount;
        } else {
            if (!m_page.empty())
                m_bottom += extent.spaceBefore;
            m_page.push_back({p.block, p.row, 1, m_bottom});
            m_bottom += extent.header;
        }
        m_bottom += extent.rows[p.row].height;
    }
    PageLayout take()
    {
        m_bottom = 0;
        return std::exchange(m_page, {});
    }

private:
    const std::vector<Extent>& m_blocks;
    double m_height;
    double m_bottom = 0;
    PageLayout m_page;
};

}  // namespace

std::vector<PageLayout> breakPages(const std::vector<Extent>& blocks, double pageHeight)
{
    // Chunks of rows that want to stay together.
    std::vector<std::vector<Position>> chunks;
    bool joined = false;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        for (std::size_t r = 0; r < blocks[b].rows.size(); ++r) {
            if (!joined || (r == 0 && blocks[b].startsPage))
                chunks.emplace_back();
            chunks.back().push_back({b, r});
            const bool last = r + 1 == blocks[b].rows.size();
            joined = last ? blocks[b].keepWithNext : blocks[b].rows[r].keepWithNext;
        }
    }

    std::vector<PageLayout> pages;
    Filling filling(blocks, pageHeight);
    for (const auto& chunk : chunks) {
        const Position& first = chunk.front();
        const bool forced = first.row == 0 && blocks[first.block].startsPage;
        if (!filling.fresh() && (forced || !filling.fits(chunk)))
            pages.push_back(filling.take());
        for (const Position& p : chunk) {
            if (!filling.fresh() && !filling.fits({p}))
                pages.push_back(filling.take());
            filling.put(p);
        }
    }
    if (!filling.fresh())
        pages.push_back(filling.take());
    return pages;
}

}  // namespace costrata
