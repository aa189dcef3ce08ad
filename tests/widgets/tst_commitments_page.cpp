// SPDX-License-Identifier: GPL-3.0-or-later
// The Commitments page as a person uses it: options added, edges dragged, hours painted, optimised, tried, undone, exported.
#include "shown_window.h"

#include "charts/curve_chart_view.h"
#include "commitments/commitment_chart_view.h"
#include "commitments/commitments_page.h"
#include "commitments/heat_map.h"
#include "commitments/options_model.h"
#include "commitments/plan_panel.h"
#include "inspector/number_box.h"
#include "output/format.h"
#include "window/elided_label.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSlider>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace costrata;
using namespace costrata::commitments;

namespace {

/// The example's first design: RDS PostgreSQL, db.r6g.xlarge, Multi-AZ, which is two Single-AZ steps of a reservation.
struct Opened : Shown {
    Opened()
    {
        document().setCurrent(0);
        window.pages().setCurrent(QStringLiteral("commitments"));
        QCoreApplication::processEvents();
    }
    CommitmentsPage& page() { return *static_cast<CommitmentsPage*>(window.pages().page(QStringLiteral("commitments"))); }
    PlanSession& session() { return page().session(); }
    const PlanSetup& setup() { return session().setup(); }
    QTableView* table() { return find<QTableView>("optionTable"); }
    void click(const char* button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); QCoreApplication::processEvents(); }
    bool waitForBest() { return QTest::qWaitFor([this] { return session().best() != nullptr; }, 20000); }
    /// Selects the option with this text and presses "Add to the plan".
    void add(const char* option)
    {
        const auto* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, OptionsModel::Option).data().toString() == QString::fromUtf8(option)) {
                table()->setCurrentIndex(model->index(row, 0));
                return click("optionAdd");
            }
        }
        qFatal("no option %s", option);
    }
    QString outcome(int row) { return find<ElidedLabel>(qPrintable(QStringLiteral("outcome%1").arg(row)))->text(); }
};

}  // namespace

class TestCommitmentsPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_commitments_page"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }

    void showsUsageAndOptions()
    {
        Opened shown;
        const CommitmentChart& chart = shown.page().chart()->chart();
        QCOMPARE(chart.usage.size(), hoursInWeek);
        QCOMPARE(chart.usage[0], 2.0);  // Multi-AZ takes two steps of the Single-AZ reservation that covers it
        QVERIFY(chart.bands.empty());
        QVERIFY(shown.table()->model()->rowCount() >= 5);
        new QAbstractItemModelTester(shown.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &shown.window);
        QCOMPARE(shown.find<QTabBar>("sideTabs")->currentIndex(), 1);
        QVERIFY(shown.page().panel()->isVisible());
        shown.window.pages().setCurrent(QStringLiteral("compare"));
        QVERIFY(!shown.page().panel()->isVisible());
    }

    /// Two steps of a year without upfront fee cover all of it: the bill falls by what the table says.
    void addsAnOption()
    {
        Opened shown;
        shown.add("1 year, no upfront");
        shown.add("1 year, no upfront");
        QCOMPARE(shown.setup().terms.size(), std::size_t(1));
        QCOMPARE(shown.setup().terms[0].steps, 2);
        const Simulation& s = shown.session().shown().simulation;
        const Group& group = shown.session().market().groups[shown.session().group()];
        const auto offer = std::ranges::find(group.offers, purchase::reserved1yNo, &Offer::purchase);
        QCOMPARE(s.months[0].billed(), offer->hourly * Decimal(2 * hoursInMonth));
        QCOMPARE(s.months[12].billed(), s.months[12].onDemandOnly);  // a year, then on demand again
        QCOMPARE(shown.outcome(2), QStringLiteral("100 %"));
        QCOMPARE(shown.document().undoStack().count(), 2);
        shown.document().undoStack().undo();
        shown.document().undoStack().undo();
        QVERIFY(shown.setup() == PlanSetup());
        QVERIFY(shown.page().chart()->chart().bands.empty());
    }

    void dragsAnEdge()
    {
        Opened shown;
        shown.add("3 years, all upfront");
        auto* chart = shown.page().chart();
        const QPointF from = chart->handleOf(0).value();
        const double perStep = (chart->height() - 64.0) / 2.5;
        QTest::mousePress(chart, Qt::LeftButton, {}, from.toPoint());
        for (int part = 1; part <= 4; ++part)
            QTest::mouseMove(chart, (from - QPointF(0, perStep * part / 4)).toPoint());
        QTest::mouseRelease(chart, Qt::LeftButton, {}, (from - QPointF(0, perStep)).toPoint());
        QCOMPARE(shown.setup().terms[0].steps, 2);
        QCOMPARE(shown.document().undoStack().count(), 2);  // the option, and one drag
        QCOMPARE(shown.outcome(1), QStringLiteral("100 %"));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Up);
        QCOMPARE(shown.setup().terms[0].steps, 3);
        QCOMPARE(shown.outcome(2), QStringLiteral("67 %"));  // 2 of 3 are used
        shown.document().undoStack().undo();
        QCOMPARE(shown.setup().terms[0].steps, 2);
        shown.document().undoStack().undo();
        QCOMPARE(shown.setup().terms[0].steps, 1);
    }

    /// A year all upfront, given up after six months: the fee less six months on demand.
    void lossWhenStopped()
    {
        Opened shown;
        auto* stopped = shown.find<NumberBox>("optionStopped");
        stopped->setFocus();
        QTest::keyClick(stopped, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(stopped, QStringLiteral("6"));
        QTest::keyClick(stopped, Qt::Key_Return);
        const auto* model = shown.table()->model();
        QCOMPARE(model->headerData(OptionsModel::Loss, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Loss if stopped after 6 months"));
        const Group& group = shown.session().market().groups[shown.session().group()];
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, OptionsModel::Option).data().toString() != QStringLiteral("1 year, all upfront"))
                continue;
            const auto offer = std::ranges::find(group.offers, purchase::reserved1yAll, &Offer::purchase);
            const Cover& first = group.covers.front();
            const Money onDemand(shown.session().market().pools[first.pool].onDemand * group.step / first.weight * Decimal(6 * hoursInMonth));
            QCOMPARE(model->index(row, OptionsModel::Loss).data().toString(), QString::fromStdString(dollars(offer->upfront - onDemand)));
        }
    }

    void optimises()
    {
        Opened shown;
        QVERIFY(shown.waitForBest());
        QVERIFY(shown.find<QAbstractButton>("planOptimise")->isEnabled());
        shown.click("planOptimise");
        QVERIFY(!shown.setup().terms.empty());
        QVERIFY(shown.waitForBest());
        QVERIFY(shown.session().isBest());
        QVERIFY(!shown.find<QAbstractButton>("planOptimise")->isEnabled());
        QVERIFY2(shown.find<QLabel>("planReasons")->text().contains(QStringLiteral("run 100 % of hours")), qPrintable(shown.find<QLabel>("planReasons")->text()));
        QVERIFY(shown.find<QLabel>("planHeadline")->text().contains(QStringLiteral("less a month than on demand")));
        QVERIFY(QTest::qWaitFor([&] { return !shown.find<QLabel>("planCalendar")->text().isEmpty(); }));
        // A budget of nothing: no upfront fee is left.
        auto* budget = shown.find<NumberBox>("plan.maxUpfront");
        budget->setFocus();
        QTest::keyClick(budget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(budget, QStringLiteral("0"));
        QTest::keyClick(budget, Qt::Key_Return);
        QVERIFY(shown.waitForBest());
        shown.click("planOptimise");
        for (const SimulatedMonth& month : shown.session().shown().simulation.months)
            QCOMPARE(month.upfront, Money());
    }

    /// Fields of a term: steps, term and payment, start, owned, removed.
    void editsATerm()
    {
        Opened shown;
        shown.add("1 year, no upfront");
        auto* steps = shown.find<NumberBox>("termSteps");
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(steps, QStringLiteral("2"));
        QTest::keyClick(steps, Qt::Key_Return);
        QCOMPARE(shown.setup().terms[0].steps, 2);
        const Month start = shown.session().start();
        shown.find<QDateEdit>("termStart")->setDate(QDate((start + -6).year(), (start + -6).month(), 1));
        QCOMPARE(shown.setup().terms[0].start, start + -6);
        QTest::keyClick(shown.find<QCheckBox>("termOwned"), Qt::Key_Space);
        QVERIFY(shown.setup().terms[0].owned);
        QCOMPARE(shown.session().shown().simulation.months[5].recurring > Money(), true);
        QCOMPARE(shown.session().shown().simulation.months[6].recurring, Money());  // half of its year has passed
        auto* purchase = shown.find<QComboBox>("termPurchase");
        const int at = purchase->findData(QStringLiteral("reserved-3y-all-upfront"));
        QVERIFY(at >= 0);
        purchase->setCurrentIndex(at);
        emit purchase->activated(at);
        QCOMPARE(shown.setup().terms[0].purchase, purchase::reserved3yAll);
        // The design moves to another class: the reservation is kept and said to serve nothing.
        const auto before = shown.setup().terms;
        const Settings& settings = shown.document().design(0).components[0].settings;
        const auto cls = settings.parameters().indexOf("class").value();
        shown.document().setValue(0, 0, cls, {{}, Symbol("db.m6g.large"), {}});
        QCOMPARE(shown.setup().terms, before);
        QVERIFY(!shown.session().shown().notes.empty());
        shown.document().undoStack().undo();
        shown.click("termRemove");
        QVERIFY(shown.setup().terms.empty());
        while (shown.document().undoStack().canUndo())
            shown.document().undoStack().undo();
        QVERIFY(shown.document().workspace() == exampleWorkspace());
    }

    /// Nights off, painted over the heat map: Monday 0 to 8 o'clock.
    void paintsTheWeek()
    {
        Opened shown;
        shown.click("commitmentView2");
        HeatMap* heat = shown.page().heatMap();
        QVERIFY(heat->isVisible());
        QCOMPARE(heat->week()[0], 2.0);
        QTest::mousePress(heat, Qt::LeftButton, {}, heat->cell(0).center().toPoint());
        QTest::mouseMove(heat, heat->cell(7).center().toPoint());
        QTest::mouseRelease(heat, Qt::LeftButton, {}, heat->cell(7).center().toPoint());
        QCOMPARE(heat->week()[0], 0.0);
        QCOMPARE(heat->week()[7], 0.0);
        QCOMPARE(heat->week()[8], 2.0);
        QCOMPARE(heat->week()[24], 2.0);
        // Tuesday's first hour, by the keys.
        heat->setFocus();
        QTest::mouseMove(heat, heat->cell(0).center().toPoint());
        QTest::keyClick(heat, Qt::Key_Down);
        QTest::keyClick(heat, Qt::Key_Space);
        QCOMPARE(heat->week()[24], 0.0);
        shown.document().undoStack().undo();
        shown.document().undoStack().undo();
        QCOMPARE(heat->week()[0], 2.0);
        auto* preset = shown.find<QComboBox>("coursePreset");
        preset->setCurrentIndex(1);
        emit preset->activated(1);
        QCOMPARE(heat->week()[7], 0.0);
        QCOMPARE(heat->week()[8], 2.0);
        QCOMPARE(heat->week()[18], 0.0);
    }

    /// "From the fourth month on, two replicas": the months view has two steps more from there on.
    void plansAChange()
    {
        Opened shown;
        shown.click("commitmentView1");
        const double before = shown.page().chart()->chart().usage[3];
        auto* parameter = shown.find<QComboBox>("courseParameter");
        const Settings& settings = shown.document().design(0).components[0].settings;
        const int at = parameter->findData(static_cast<int>(settings.parameters().indexOf("replicas").value()));
        parameter->setCurrentIndex(at);
        emit parameter->activated(at);
        auto* value = shown.find<QLineEdit>("courseValue");
        value->setFocus();
        QTest::keyClicks(value, QStringLiteral("plenty"));
        shown.click("courseAdd");
        QVERIFY(shown.document().workspace() == exampleWorkspace());
        value->clear();
        QTest::keyClicks(value, QStringLiteral("2"));
        shown.click("courseAdd");
        QCOMPARE(shown.document().design(0).components[0].course.changes.size(), std::size_t(1));
        // Replicas are db.r6g.large here, so steps are too: the Multi-AZ db.r6g.xlarge is 4 of them, the replicas 2 more.
        QCOMPARE(before, 2.0);
        QCOMPARE(shown.page().chart()->chart().usage[2], 4.0);
        QCOMPARE(shown.page().chart()->chart().usage[3], 6.0);
        QTest::keyClick(shown.find<QCheckBox>("courseEnds"), Qt::Key_Space);
        QCOMPARE(shown.page().chart()->chart().usage[12], 0.0);
        shown.click("courseRemove");
        QCOMPARE(shown.page().chart()->chart().usage[3], before);
    }

    void whatIf()
    {
        Opened shown;
        shown.add("3 years, all upfront");
        auto* usage = shown.find<QSlider>("whatIfUsage");
        usage->setValue(-50);
        QCOMPARE(shown.setup().whatIf.usage, 0.5_d);
        QCOMPARE(shown.page().chart()->chart().usage[0], 1.0);
        shown.find<QSlider>("whatIfEnds")->setValue(6);
        QCOMPARE(shown.setup().whatIf.lastMonths, std::optional(6));
        QVERIFY(shown.find<QLabel>("planHeadline")->text().contains(QStringLiteral("more a month than on demand")));
        while (shown.document().undoStack().canUndo())
            shown.document().undoStack().undo();
        QVERIFY(shown.document().workspace() == exampleWorkspace());
        QCOMPARE(usage->value(), 0);
    }

    void futures()
    {
        Opened shown;
        shown.click("futureAdd");
        QCOMPARE(shown.setup().futures.size(), std::size_t(2));
        QVERIFY(QTest::qWaitFor([&] { return shown.session().best() && shown.session().best()->futures.size() == 2; }, 20000));
        QVERIFY(shown.session().best()->futures[0].regret > Money());  // nothing is committed yet
        shown.document().undoStack().undo();
        QVERIFY(shown.setup().futures.empty());
    }

    void exports()
    {
        Opened shown;
        shown.add("3 years, all upfront");
        QTemporaryDir folder;
        for (const char* name : {"plan.csv", "plan.json", "plan.md", "plan.xlsx"}) {
            const QString path = folder.filePath(QString::fromUtf8(name));
            QVERIFY(shown.page().exportTo(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains(QByteArray(name).endsWith("xlsx") ? "xl/workbook.xml" : "3 years, all upfront"), name);
        }
        QVERIFY(!shown.page().exportTo(folder.filePath(QStringLiteral("none/plan.csv"))));
    }

    /// A design that nothing is sold for, and no design at all, say so.
    void nothingToCommit()
    {
        Opened shown;
        for (int d = 0; d < shown.document().designCount(); ++d) {
            shown.document().setCurrent(d);
            QCoreApplication::processEvents();
            QVERIFY(shown.page().isVisible());
        }
        while (shown.document().designCount() > 0)
            shown.document().removeDesign(0);
        QVERIFY(shown.session().empty());
        QCOMPARE(shown.find<QLabel>("planHeadline")->text(), QStringLiteral("No design is selected."));
        shown.document().undoStack().undo();
        QVERIFY(!shown.session().empty());
    }
};

QTEST_MAIN(TestCommitmentsPage)
#include "tst_commitments_page.moc"
