// SPDX-License-Identifier: GPL-3.0-or-later
// Page breaking over heights alone: nothing is lost, cut or left hanging.
#include "report/page_breaks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace costrata;

namespace {

Extent block(std::vector<double> heights, double header = 0, double space = 0)
{
    Extent e;
    for (const double h : heights)
        e.rows.push_back({h});
    e.header = header;
    e.spaceBefore = space;
    return e;
}

}  // namespace

class TestPageBreaks : public QObject {
    Q_OBJECT
private slots:
    void nothingMakesNoPage()
    {
        QVERIFY(breakPages({}, 100).empty());
        QVERIFY(breakPages({block({})}, 100).empty());
    }
    void blocksFollowWithTheirSpace()
    {
        const auto pages = breakPages({block({30}, 0, 10), block({40}, 0, 10)}, 100);
        QCOMPARE(pages.size(), std::size_t(1));
        QCOMPARE(pages[0][0].top, 0.0);  // no space at the top of a page
        QCOMPARE(pages[0][1].top, 40.0);
    }
    void aTableRepeatsItsHeader()
    {
        // Header 20, rows of 30: two fit a page of 90, exactly two and no more.
        const auto pages = breakPages({block({30, 30, 30, 30, 30}, 20)}, 90);
        QCOMPARE(pages.size(), std::size_t(3));
        QVERIFY((pages[0] == PageLayout{{0, 0, 2, 0}}));
        QVERIFY((pages[1] == PageLayout{{0, 2, 2, 0}}));
        QVERIFY((pages[2] == PageLayout{{0, 4, 1, 0}}));
    }
    void aHeaderNeverStandsAlone()
    {
        const auto pages = breakPages({block({70}), block({30, 30}, 20)}, 100);  // room for the header, not for a row
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0].size(), std::size_t(1));
        QVERIFY((pages[1] == PageLayout{{1, 0, 2, 0}}));
    }
    void aHeadingStaysWithWhatFollows()
    {
        Extent heading = block({20});
        heading.keepWithNext = true;
        const auto pages = breakPages({block({60}), heading, block({30, 30})}, 100);
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0].size(), std::size_t(1));
        QVERIFY((pages[1] == PageLayout{{1, 0, 1, 0}, {2, 0, 2, 20}}));
    }
    void aGroupRowStaysWithItsFirstLine()
    {
        Extent table = block({30, 30, 30});
        table.rows[1].keepWithNext = true;
        const auto pages = breakPages({table}, 70);
        QVERIFY((pages[0] == PageLayout{{0, 0, 1, 0}}));
        QVERIFY((pages[1] == PageLayout{{0, 1, 2, 0}}));
    }
    void aBlockMayStartAPage()
    {
        Extent chapter = block({10}, 0, 5);
        chapter.startsPage = true;
        Extent before = block({10});
        before.keepWithNext = true;  // does not hold against a forced break
        QCOMPARE(breakPages({before, chapter}, 100).size(), std::size_t(2));
        QCOMPARE(breakPages({chapter}, 100).size(), std::size_t(1));  // no empty page before the first
    }
    void tooTallARowGetsAPageOfItsOwn()
    {
        const auto pages = breakPages({block({10}), block({150}), block({10})}, 100);
        QCOMPARE(pages.size(), std::size_t(3));
    }
    void tooTallAChunkIsBrokenWhereItMust()
    {
        Extent table = block({40, 40, 40});
        for (RowExtent& row : table.rows)
            row.keepWithNext = true;
        QCOMPARE(breakPages({table}, 100).size(), std::size_t(2));
    }
    void everyRowOnceAndInsideItsPage()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            std::vector<Extent> blocks;
            for (int b = random.bounded(1, 12); b > 0; --b) {
                Extent e;
                for (int r = random.bounded(0, 25); r > 0; --r)
                    e.rows.push_back({1.0 + random.bounded(30), random.bounded(5) == 0});
                e.header = random.bounded(20);
                e.spaceBefore = random.bounded(20);
                e.keepWithNext = random.bounded(3) == 0;
                e.startsPage = random.bounded(6) == 0;
                blocks.push_back(e);
            }
            std::vector<std::size_t> next(blocks.size(), 0);
            std::size_t last = 0;
            for (const PageLayout& page : breakPages(blocks, 100)) {
                QVERIFY(!page.empty());
                double bottom = 0;
                for (const Piece& piece : page) {
                    QVERIFY(piece.block >= last && piece.rowCount > 0);
                    last = piece.block;
                    QCOMPARE(piece.firstRow, next[piece.block]);
                    next[piece.block] += piece.rowCount;
                    QVERIFY(piece.top >= bottom);
                    bottom = piece.top + blocks[piece.block].header;
                    for (std::size_t r = 0; r < piece.rowCount; ++r)
                        bottom += blocks[piece.block].rows[piece.firstRow + r].height;
                }
                QVERIFY(bottom <= 100.01);
            }
            for (std::size_t b = 0; b < blocks.size(); ++b)
                QCOMPARE(next[b], blocks[b].rows.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestPageBreaks)
#include "tst_page_breaks.moc"
