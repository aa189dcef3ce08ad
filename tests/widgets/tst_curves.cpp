// SPDX-License-Identifier: GPL-3.0-or-later
// The Curves page and its charts: ticks, descriptions, pictures, and the page as a person uses it.
#include "charts/chart_export.h"
#include "charts/curve_chart_painter.h"
#include "charts/curve_chart_view.h"
#include "charts/tornado_view.h"
#include "curves/curves_page.h"
#include "curves/growth_view.h"
#include "window/newest_job.h"
#include "curves/sensitivity_view.h"
#include "curves/sweep_view.h"
#include "inspector/number_box.h"
#include "shown_window.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <cmath>

using namespace costrata;

namespace {

QStringList texts(const std::vector<Tick>& ticks)
{
    QStringList list;
    for (const Tick& tick : ticks)
        list << tick.text;
    return list;
}

/// Two designs that cross at 41: 10 + 0.5 x and 24.35 + 0.15 x, in the points 0, 50 and 100.
CurveChart crossing()
{
    Sweep sweep;
    sweep.axis = {.label = "Data", .unit = "GB", .from = 0, .to = 100};
    sweep.designs = {SweptDesign{{"A", {}, {}}}, SweptDesign{{"B", {}, {}}}};
    const auto point = [](Decimal cost) { return SweepPoint{Money(cost), PointState::Complete}; };
    const SweepResult result{{0, 50, 100},
                             {{point(10), point(35), point(60)}, {point(24.35_d), point(31.85_d), point(39.35_d)}},
                             {{0, 40.9999_d, {0}}, {41, 41, {0, 1}}, {41.0001_d, 100, {1}}},
                             {}};
    return curveChart(sweep, result, 1);
}

QImage painted(const CurveChart& chart, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    CurveChartPainter(chart, size, lightTheme()).paint(painter);
    return image;
}

int pixelsOf(const QImage& image, const QColor& color, const QRect& where)
{
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += std::abs(c.red() - color.red()) + std::abs(c.green() - color.green()) + std::abs(c.blue() - color.blue()) < 30;
        }
    }
    return count;
}

CurvesPage& curvesPage(Shown& shown)
{
    shown.window.pages().setCurrent(QStringLiteral("curves"));
    return *shown.window.findChild<CurvesPage*>();
}

#define SETTLED(page) QTRY_VERIFY_WITH_TIMEOUT(!(page).sweep()->busy(), 10000)

}  // namespace

class TestCurves : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_curves"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void ticks()
    {
        QCOMPARE(texts(linearTicks(0, 100, 5)), (QStringList{QStringLiteral("0"), QStringLiteral("20"), QStringLiteral("40"), QStringLiteral("60"), QStringLiteral("80"),
                                                             QStringLiteral("100")}));
        QCOMPARE(texts(linearTicks(0, 1, 4)), (QStringList{QStringLiteral("0.00"), QStringLiteral("0.25"), QStringLiteral("0.50"), QStringLiteral("0.75"), QStringLiteral("1.00")}));
        QCOMPARE(texts(linearTicks(-50, 50, 2)), (QStringList{QStringLiteral("\u221250"), QStringLiteral("0"), QStringLiteral("50")}));
        const QStringList log = texts(logarithmicTicks(0.1, 1000, 8));
        QCOMPARE(log.filter(QRegularExpression(QStringLiteral("."))), (QStringList{QStringLiteral("0.1"), QStringLiteral("1"), QStringLiteral("10"), QStringLiteral("100"), QStringLiteral("1,000")}));
        QVERIFY(log.size() > 5);  // lines between the powers of ten
        QCOMPARE(texts(monthTicks(1, 36, 8)), (QStringList{QStringLiteral("6"), QStringLiteral("12"), QStringLiteral("18"), QStringLiteral("24"), QStringLiteral("30"), QStringLiteral("36")}));
        QCOMPARE(texts(logarithmicTicks(100, 1'000'000, 12)).last(), QStringLiteral("1M"));
        QCOMPARE((Scale{1, 1000, true}).position(100), std::log(100.0) / std::log(1000.0));
        QCOMPARE((Scale{100, 300, false}).position(150), 0.25);
    }

    void chartSaysWhatItShows()
    {
        const CurveChart chart = crossing();
        QCOMPARE(chart.marks.size(), std::size_t(1));  // the tie in one point is part of the crossing
        QCOMPARE(chart.marks[0].text, QStringLiteral("41 GB"));
        QCOMPARE(chart.valueText(1), QStringLiteral("50 GB: B $31.85, A $35.00"));
        QCOMPARE(chart.nearest(0.4), std::size_t(1));
        QVERIFY(chart.description().contains(QStringLiteral("A: $10.00 at 0 GB, $60.00 at 100 GB.")));
        QVERIFY(chart.description().contains(QStringLiteral("Another design becomes the cheapest at 41 GB.")));
    }

    void incompleteIsDottedAndSaid()
    {
        CurveChart chart = crossing();
        const CurveChartPainter place(chart, QSizeF(600, 300), lightTheme());
        const QRect left(place.plot().toRect().adjusted(2, 0, -place.plot().toRect().width() / 2 - 10, 0));
        const QColor color = lightTheme().series[0];
        const int whole = pixelsOf(painted(chart, {600, 300}), color, left);
        for (SweepPoint& p : chart.curves[0].points)
            p.state = PointState::Incomplete;
        const int dotted = pixelsOf(painted(chart, {600, 300}), color, left);
        QVERIFY2(dotted > 0 && dotted < 0.75 * whole, qPrintable(QStringLiteral("%1 of %2").arg(dotted).arg(whole)));
        QCOMPARE(chart.costText(chart.curves[0], 0), QStringLiteral("at least $10.00"));
        for (SweepPoint& p : chart.curves[0].points)
            p.state = PointState::OutOfRange;
        QCOMPARE(pixelsOf(painted(chart, {600, 300}), color, left), 0);
        QCOMPARE(chart.costText(chart.curves[0], 0), QStringLiteral("not offered"));
        QCOMPARE(chart.order(0), (std::vector<std::size_t>{1, 0}));
    }

    void manyStylesDiffer()
    {
        for (std::size_t a = 0; a < 35; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const QPen p = curvePen(lightTheme(), a, 2), q = curvePen(lightTheme(), b, 2);
                QVERIFY(p.color() != q.color() || p.dashPattern() != q.dashPattern());
            }
        }
    }

    void paintsAtAnySize()
    {
        CurveChart many = crossing();
        for (int i = 0; i < 38; ++i)
            many.curves.push_back(many.curves[static_cast<std::size_t>(i % 2)]);
        QVERIFY(CurveChartPainter(crossing(), QSizeF(800, 400), lightTheme()).namesBeside());
        QVERIFY(!CurveChartPainter(crossing(), QSizeF(300, 300), lightTheme()).namesBeside());
        QVERIFY(!CurveChartPainter(many, QSizeF(800, 400), lightTheme()).namesBeside());
        for (const QSize size : {QSize(1, 1), QSize(40, 900), QSize(900, 40), QSize(280, 180), QSize(1600, 1000)}) {
            painted(many, size);
            painted({}, size);
        }
    }

    void exports()
    {
        QTemporaryDir folder;
        CurveChartView view;
        view.setChart(crossing());
        QVERIFY(view.saveSvg(folder.filePath(QStringLiteral("c.svg")), {800, 400}));
        QVERIFY(view.savePng(folder.filePath(QStringLiteral("c.png")), {800, 400}));
        QVERIFY(!view.saveSvg(folder.filePath(QStringLiteral("no/such/folder.svg")), {800, 400}));
        QFile svg(folder.filePath(QStringLiteral("c.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.contains("<svg") && text.contains("41 GB") && !text.contains("<image"));  // vectors, and text that can be found
        QCOMPARE(QImage(folder.filePath(QStringLiteral("c.png"))).size(), QSize(1600, 800));
    }

    void onlyTheNewestLands()
    {
        QSemaphore start;
        QList<int> landed;
        {
            NewestJob job;
            for (int i = 0; i < 5; ++i) {
                job.run([&, i](const NewestJob::Outdated&) -> NewestJob::Land {
                    if (i == 0)
                        start.acquire();
                    return [&, i] { landed << i; };
                });
            }
            QVERIFY(job.busy());
            start.release();
            QTRY_COMPARE(landed, QList<int>{4});
            QVERIFY(!job.busy());
            job.run([&](const NewestJob::Outdated&) -> NewestJob::Land { return [&] { landed << 9; }; });
            job.cancel();
            QVERIFY(!job.busy());
        }
        QTest::qWait(20);
        QCOMPARE(landed, QList<int>{4});
    }

    /// A view that is to move while edits come sees results that are outdated already, in their order, but none that is cancelled.
    void outdatedJobsMayLand()
    {
        QSemaphore start;
        QList<int> landed;
        NewestJob job(NewestJob::Landed);
        const auto run = [&](int i) {
            job.run([&, i](const NewestJob::Outdated&) -> NewestJob::Land {
                start.acquire();
                return [&, i] { landed << i; };
            });
        };
        run(0);
        QTest::qWait(20);  // it runs
        run(1);
        run(2);
        start.release(2);
        QTRY_COMPARE(landed, (QList<int>{0, 2}));
        QVERIFY(!job.busy());
        run(3);
        job.cancel();
        start.release();
        QTest::qWait(20);
        QCOMPARE(landed, (QList<int>{0, 2}));
    }

    /// What the page draws is what the bills say, at the value that is set.
    void curvesMeetTheBills()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        SETTLED(page);
        const CurveChart& chart = page.sweep()->chart()->chart();
        QCOMPARE(chart.curves.size(), static_cast<std::size_t>(shown.document().designCount()));
        QVERIFY(chart.now);
        auto* to = shown.find<NumberBox>("sweepTo");
        to->setValue(Decimal(static_cast<int>(*chart.now)));  // so that the last point is the present
        emit to->edited(to->value());
        SETTLED(page);
        const int current = shown.document().current();
        const Curve& own = page.sweep()->chart()->chart().curves[static_cast<std::size_t>(current)];
        QVERIFY(own.current);
        QCOMPARE(own.points.back().cost, shown.document().bill(current).totals.amortised);
    }

    void editsMoveTheCurves()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        SETTLED(page);
        const QString before = page.sweep()->chart()->chart().description();
        shown.document().removeDesign(10);
        SETTLED(page);
        QVERIFY(page.sweep()->chart()->chart().description() != before);
        QCOMPARE(page.sweep()->chart()->chart().curves.size(), std::size_t(10));
        shown.document().undoStack().undo();
        SETTLED(page);
        QCOMPARE(page.sweep()->chart()->chart().curves.size(), std::size_t(11));
        while (shown.document().designCount())
            shown.document().removeDesign(0);
        QVERIFY(!page.sweep()->chart()->isVisible());  // a text says what to do
    }

    void questionsAreAnswered()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        page.sweep()->choosePreset("aurora-io");
        SETTLED(page);
        QCOMPARE(page.sweep()->chart()->chart().curves.size(), std::size_t(2));
        QVERIFY(shown.find<QLabel>("curvesWords")->text().startsWith(QStringLiteral("Below ")));
        QVERIFY(!shown.find<QToolButton>("sweepFollow")->isVisible());
        // A question needs no design.
        shown.document().reset({}, {});
        SETTLED(page);
        QVERIFY(page.sweep()->chart()->isVisible());
    }

    void everyChoiceOfTheListDraws()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        SETTLED(page);
        auto* vary = shown.find<QComboBox>("sweepVariable");
        int drawn = 0;
        for (int i = 0; i < vary->count(); ++i) {
            if (!(vary->model()->flags(vary->model()->index(i, 0)) & Qt::ItemIsEnabled))
                continue;
            vary->setCurrentIndex(i);
            emit vary->activated(i);
            SETTLED(page);
            QCOMPARE(vary->currentIndex(), i);
            QVERIFY2(page.sweep()->chart()->chart().x.size() > 1, qPrintable(vary->itemText(i)));
            ++drawn;
        }
        QVERIFY(drawn > 15);
    }

    void anotherSettingMayFollow()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        SETTLED(page);
        auto* button = shown.find<QToolButton>("sweepFollow");
        QVERIFY(button->text().startsWith(QStringLiteral("8 of 11")));
        emit button->menu()->aboutToShow();
        QMenu* first = button->menu()->actions().first()->menu();
        QVERIFY(first);
        QCOMPARE(first->actions().first()->text(), QStringLiteral("Does not follow"));
        first->actions().first()->trigger();
        SETTLED(page);
        QVERIFY(button->text().startsWith(QStringLiteral("7 of 11")));
        const Curve& level = page.sweep()->chart()->chart().curves[1];
        QCOMPARE(level.points.front().cost, level.points.back().cost);
    }

    void wrongRangeIsSaid()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        SETTLED(page);
        const auto before = page.sweep()->chart()->chart().x;
        auto* to = shown.find<NumberBox>("sweepTo");
        to->setValue(Decimal(20));
        emit to->edited(to->value());
        SETTLED(page);
        QCOMPARE(page.sweep()->chart()->chart().x, before);
        bool said = false;
        for (const QLabel* label : page.findChildren<QLabel*>())
            said = said || label->text().contains(QStringLiteral("must end above"));
        QVERIFY(said);
    }

    void keysTellValues()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        SETTLED(page);
        CurveChartView* chart = page.sweep()->chart();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->shown(), std::optional<std::size_t>(0));
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chart->shown(), std::optional<std::size_t>(11));
        QCOMPARE(chart->accessibleDescription(), chart->chart().valueText(11));
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!chart->shown());
        QTest::mouseMove(chart, chart->rect().center());
        QTRY_VERIFY(chart->shown());
    }

    /// Twice the load on every design: at 1 each costs what its bill says; the chart says where the load stands now.
    void loadTimesAFactor()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        SETTLED(page);
        auto* vary = shown.find<QComboBox>("sweepVariable");
        const int index = vary->findText(QStringLiteral("  Load, times today's"));
        QVERIFY(index > 0);
        vary->setCurrentIndex(index);
        emit vary->activated(index);
        SETTLED(page);
        auto* from = shown.find<NumberBox>("sweepFrom");
        from->setValue(Decimal(1));
        emit from->edited(from->value());
        SETTLED(page);
        const CurveChart& chart = page.sweep()->chart()->chart();
        QCOMPARE(chart.now, std::optional(1.0));
        QCOMPARE(chart.x.front(), 1.0);
        bool grows = false;
        for (std::size_t d = 0; d < chart.curves.size(); ++d) {
            QVERIFY(chart.curves[d].points.front().cost == shown.document().bill(static_cast<int>(d)).totals.amortised);
            grows = grows || chart.curves[d].points.back().cost > chart.curves[d].points.front().cost;
        }
        QVERIFY(grows);
        QVERIFY(!shown.find<QToolButton>("sweepFollow")->isVisible());
        QCOMPARE(vary->currentIndex(), index);
    }

    /// One number of the tornado gets a range of its own, keeps it while the design changes, and loses it again.
    void aNumberMayHaveItsOwnRange()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        page.setView(1);
        TornadoView* tornado = page.sensitivity()->chart();
        QTRY_VERIFY(!tornado->chart().bars.empty());
        tornado->setFocus();
        QTest::keyClick(tornado, Qt::Key_Down);
        const QString label = tornado->chart().bars[0].label, before = tornado->chart().bars[0].range;
        auto* input = shown.find<QComboBox>("sensitivityInput");
        QCOMPARE(input->currentText(), label);
        auto* forget = shown.find<QPushButton>("sensitivityForget");
        QVERIFY(!forget->isVisible());
        const auto range = [&] {
            for (const TornadoBar& bar : tornado->chart().bars) {
                if (bar.label == label)
                    return bar.range;
            }
            return QString();
        };
        auto* high = shown.find<NumberBox>("sensitivityHigh");
        const Decimal now = high->value().value(), wider = now * Decimal(3);
        high->setValue(wider);
        emit high->edited(wider);
        QTRY_VERIFY(range() != before);
        QCOMPARE(shown.find<NumberBox>("sensitivityHigh")->value().value(), wider);
        QTRY_VERIFY(forget->isVisible());
        QVERIFY(shown.find<QLabel>("curvesWords")->text().contains(QStringLiteral("In a range of their own, not by the same share: ") + label));
        const QString wide = range();
        shown.document().setNotes(shown.document().current(), QStringLiteral("a note"));
        QTRY_COMPARE(range(), wide);

        auto* low = shown.find<NumberBox>("sensitivityLow");
        low->setValue(wider);
        emit low->edited(wider);  // above what is set
        bool said = false;
        for (const QLabel* text : page.findChildren<QLabel*>())
            said = said || text->text() == QStringLiteral("The range must include the value that is set");
        QVERIFY(said);
        QCOMPARE(range(), wide);
        QTest::mouseClick(forget, Qt::LeftButton);
        QTRY_COMPARE(range(), before);
        QVERIFY(!forget->isVisible());
    }

    void tornadoLeadsToItsCurve()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        page.setView(1);
        TornadoView* tornado = page.sensitivity()->chart();
        QTRY_VERIFY(!tornado->chart().bars.empty());
        QVERIFY(std::ranges::is_sorted(tornado->chart().bars, std::greater(), [](const TornadoBar& b) { return std::max(std::abs(b.low), std::abs(b.high)); }));
        tornado->setFocus();
        QTest::keyClick(tornado, Qt::Key_Down);
        QCOMPARE(tornado->accessibleDescription(), tornado->chart().barText(0));
        const QString label = tornado->chart().bars[0].label;
        QTest::keyClick(tornado, Qt::Key_Return);
        QVERIFY(page.sweep()->isVisible());
        SETTLED(page);
        QVERIFY(page.sweep()->chart()->chart().xLabel.startsWith(label));
    }

    void uncertainGrowthIsAFan()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        page.setView(2);
        GrowthView& view = *page.growth();
        const CurveChart& chart = view.chart()->chart();
        QTRY_VERIFY_WITH_TIMEOUT(!chart.curves.empty(), 60000);
        QCOMPARE(chart.x.size(), std::size_t(36));
        const Curve& own = chart.curves[0];
        QVERIFY(own.low.back() < own.points.back().cost && own.points.back().cost < own.high.back());
        QVERIFY(shown.find<QLabel>("curvesWords")->text().contains(QStringLiteral("in eight of ten cases")));
        // Without doubt there is no band; the first month is today's bill.
        for (const char* name : {"growthData", "growthLoad"}) {
            auto* shape = shown.find<QComboBox>(name);
            shape->setCurrentIndex(0);
            emit shape->activated(0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!view.busy(), 60000);
        QCOMPARE(chart.curves[0].low.back(), chart.curves[0].high.back());
        QCOMPARE(chart.curves[0].points[0].cost, shown.document().bill(shown.document().current()).totals.monthly);
        // A wrong order is said, and changes nothing.
        auto* shape = shown.find<QComboBox>("growthData");
        auto* low = shown.find<NumberBox>("growthDataLow");
        shape->setCurrentIndex(2);
        low->setValue(Decimal(50));
        emit shape->activated(2);
        QVERIFY(!view.busy());
        QCOMPARE(chart.curves[0].low.back(), chart.curves[0].high.back());
    }

    void followsTheTheme()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        SETTLED(page);
        const QImage light = page.sweep()->chart()->grab().toImage();
        applyTheme(*qApp, ThemeChoice::Dark);
        const QImage dark = page.sweep()->chart()->grab().toImage();
        applyTheme(*qApp, ThemeChoice::Light);
        QCOMPARE(light.pixelColor(2, 40), lightTheme().panel);
        QCOMPARE(dark.pixelColor(2, 40), darkTheme().panel);
    }

    void everyControlHasAName()
    {
        Shown shown;
        CurvesPage& page = curvesPage(shown);
        SETTLED(page);
        for (const int view : {0, 1, 2}) {
            page.setView(view);
            for (const QWidget* w : page.findChildren<QWidget*>()) {
                if (w->isVisible() && w->focusPolicy() & Qt::TabFocus && !w->inherits("QLineEdit") && !w->inherits("QAbstractButton"))
                    QVERIFY2(!w->accessibleName().isEmpty(), qPrintable(QString::fromUtf8(w->metaObject()->className()) + u' ' + w->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestCurves)
#include "tst_curves.moc"
