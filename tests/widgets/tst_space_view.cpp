// SPDX-License-Identifier: GPL-3.0-or-later
// All configurations as a person uses them: requirements typed, rows sorted and filtered, points clicked, designs adopted and
// taken back, what would change the winner.
#include "charts/scatter_chart_view.h"
#include "explore/explore_page.h"
#include "explore/many_box.h"
#include "explore/space_view.h"
#include "explore/space_words.h"
#include "inspector/choice_box.h"
#include "inspector/number_box.h"
#include "shown_window.h"
#include "space/search.h"
#include "tables/table_view.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <set>

using namespace costrata;

namespace {

struct SpaceShown : Shown {
    explicit SpaceShown(const Workload& workload = Workload(workload::parameters()))
    {
        Workspace workspace = document().workspace();
        workspace.workload = workload;
        document().reset(workspace, {});
        window.pages().setCurrent(QStringLiteral("explore"));
        auto* page = window.findChild<ExplorePage*>();
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("All configurations"))
                button->click();
        }
        settle();
    }
    SpaceView& view() const { return *window.findChild<ExplorePage*>()->space(); }
    const space::Ranking& ranking() const { return view().ranked()->ranking; }
    TableView* table() const { return find<TableView>("spaceTable"); }
    ScatterChartView* chart() const { return find<ScatterChartView>("spaceChart"); }
    QComboBox* box(const char* name) const { return find<QComboBox>(name); }
    QPushButton* adopt() const { return find<QPushButton>("adopt"); }
    int rows() const { return table()->model()->rowCount(); }
    QModelIndex cell(int row, SpaceColumn column) const { return table()->model()->index(row, static_cast<int>(column)); }
    QString text(int row, SpaceColumn column) const { return cell(row, column).data().toString(); }
    const SpaceModel& model() const { return *qobject_cast<SpaceModel*>(table()->model()); }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!view().busy(), 60'000); }
    void type(const char* field, const char* text)
    {
        auto* box = find<NumberBox>(field);
        QVERIFY2(box, field);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::fromUtf8(text));
        QTest::keyClick(box, Qt::Key_Return);
        settle();
    }
    void section(const char* name)
    {
        for (QPushButton* button : view().findChildren<QPushButton*>()) {
            if (button->text() == QString::fromUtf8(name))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no section %s", name);
    }
    space::Ranking searched() const
    {
        return space::search(view().requirements().wanted().requirements(), *shippedBook(), view().ranked() ? const_cast<SpaceShown*>(this)->document().month() : Month());
    }
};

}  // namespace

class TestSpaceView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_space_view"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    /// The table says what the search finds, and every order and filter keeps to it.
    void listsSortsAndFilters()
    {
        SpaceShown s;
        QAbstractItemModelTester tester(s.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const space::Ranking ranking = s.searched();
        const auto best = space::bestOfEach(ranking);
        QVERIFY(best.size() > 5);
        QCOMPARE(static_cast<std::size_t>(s.rows()), best.size());
        for (int row = 0; row < s.rows(); ++row) {
            const space::Found& found = ranking.found[best[static_cast<std::size_t>(row)]];
            QCOMPARE(s.text(row, SpaceColumn::Service), qt(ranking.serviceOf(found).name));
            QCOMPARE(s.text(row, SpaceColumn::PerMonth), qt(dollars(found.amortised)));
        }
        QVERIFY(s.find<QLabel>("spaceTitle")->text().startsWith(qt(grouped(std::to_string(ranking.feasible())))));

        s.box("spaceScope")->setCurrentIndex(1);
        s.settle();
        QCOMPARE(static_cast<std::size_t>(s.rows()), ranking.found.size());
        for (int column = 0; column < spaceColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                s.table()->sortByColumn(column, order);
                s.settle();
                QCOMPARE(static_cast<std::size_t>(s.rows()), ranking.found.size());
            }
        }
        s.table()->sortByColumn(static_cast<int>(SpaceColumn::Availability), Qt::DescendingOrder);
        s.settle();
        std::optional<Decimal> last = Decimal(2);
        for (int row = 0; row < s.rows(); ++row) {  // what is not stated comes last
            const auto figure = s.ranking().promiseOf(s.ranking().found[s.model().foundAt(row)]).availability;
            QVERIFY(figure ? last && *figure <= *last : true);
            last = figure;
        }
        s.table()->sortByColumn(static_cast<int>(SpaceColumn::PerMonth), Qt::AscendingOrder);
        QTest::keyClicks(s.find<QLineEdit>("spaceText"), QStringLiteral("rds multi-az"));
        s.settle();
        QVERIFY(s.rows() > 0 && static_cast<std::size_t>(s.rows()) < ranking.found.size());
        for (int row = 0; row < std::min(200, s.rows()); ++row) {
            const QString all = s.text(row, SpaceColumn::Service) + s.text(row, SpaceColumn::Configuration);
            QVERIFY2(all.contains(QStringLiteral("rds"), Qt::CaseInsensitive) && all.contains(QStringLiteral("multi-az"), Qt::CaseInsensitive), qPrintable(all));
        }
        s.find<QLineEdit>("spaceText")->clear();
        s.box("spaceSeller")->setCurrentText(QStringLiteral("Azure"));
        s.box("spaceTerm")->setCurrentIndex(1);
        s.settle();
        QVERIFY(s.rows() > 0);
        for (int row = 0; row < s.rows(); ++row) {
            const space::Found& found = s.ranking().found[s.model().foundAt(row)];
            QCOMPARE(QString::fromUtf8(s.ranking().serviceOf(found).provider), QStringLiteral("Azure"));
            QCOMPARE(int(found.term), 0);
        }
    }

    /// What people write is understood, and nothing that is listed fails it.
    void requirements()
    {
        SpaceShown s;
        s.type("require.zoneRto", "2 min");
        s.type("require.memory", "32 GiB");
        s.type("require.availability", "99.95 %");
        s.type("require.budget", "$5,000");
        const space::Requirements wanted = s.view().requirements().wanted().requirements();
        QCOMPARE(wanted.zoneRto, std::optional(Decimal(120)));
        QCOMPARE(wanted.least.node.memoryGib, Decimal(32));
        QCOMPARE(wanted.availability, std::optional(0.9995_d));
        QCOMPARE(wanted.budget, std::optional(Money(Decimal(5000))));
        QVERIFY(s.rows() > 0);
        for (const space::Found& found : s.ranking().found) {
            QVERIFY(space::unmet(wanted, s.ranking().promiseOf(found)).none());
            QVERIFY(found.amortised <= Money(Decimal(5000)));
        }
        QCOMPARE(s.ranking().found.size(), s.searched().found.size());
        // Kept for the next session.
        SpaceShown again;
        QCOMPARE(again.view().requirements().wanted().requirements().zoneRto, std::optional(Decimal(120)));
        QTest::mouseClick(again.find<QToolButton>("clearRequirements"), Qt::LeftButton);
        again.settle();
        QVERIFY(!again.view().requirements().wanted().requirements().zoneRto);
    }

    /// Only some providers and regions.
    void places()
    {
        SpaceShown s;
        auto* providers = s.find<ManyBox>("require.providers");
        providers->setChosen({QStringLiteral("AWS")});
        emit providers->edited();
        auto* regions = s.find<ManyBox>("require.regions");
        regions->setChosen({QStringLiteral("eu-west-1"), QStringLiteral("us-east-1")});
        emit regions->edited();
        s.settle();
        QVERIFY(s.rows() > 1);
        std::set<QString> seen;
        for (int row = 0; row < s.rows(); ++row)
            seen.insert(s.text(row, SpaceColumn::Region));
        QCOMPARE(seen, (std::set<QString>{QStringLiteral("eu-west-1"), QStringLiteral("us-east-1")}));
        for (const space::Found& found : s.ranking().found)
            QCOMPARE(QString::fromUtf8(s.ranking().serviceOf(found).provider), QStringLiteral("AWS"));
    }

    /// An adopted design bills to what the row says, follows nothing, and undo takes it back.
    void adopts()
    {
        SpaceShown s;
        const int before = s.document().designCount();
        QVERIFY(!s.adopt()->isEnabled());
        s.table()->setCurrentIndex(s.cell(0, SpaceColumn::Service));
        QVERIFY(s.adopt()->isEnabled());
        const QString cost = s.text(0, SpaceColumn::PerMonth), words = s.text(0, SpaceColumn::Configuration);
        const Money exact = s.ranking().found[s.model().foundAt(0)].amortised;
        QTest::mouseClick(s.adopt(), Qt::LeftButton);
        QCOMPARE(s.document().designCount(), before + 1);
        const Design& adopted = s.document().design(before);
        QVERIFY(!adopted.components.front().followsWorkload);
        QCOMPARE(qt(adopted.notes), words);
        QCOMPARE(s.document().bill(before).totals.amortised, exact);
        QCOMPARE(qt(dollars(s.document().bill(before).totals.amortised)), cost);
        QVERIFY(s.find<QLabel>("spaceSaid")->text().contains(qt(adopted.name)));
        QVERIFY(!s.view().busy());  // the designs are no requirement
        QCOMPARE(s.list()->model()->rowCount(), before + 1);
        // The same again has a name of its own; Enter does it, too.
        s.table()->setFocus();
        QTest::keyClick(s.table(), Qt::Key_Return);
        QCOMPARE(s.document().designCount(), before + 2);
        QVERIFY(s.document().design(before + 1).name != s.document().design(before).name);
        s.document().undoStack().undo();
        s.document().undoStack().undo();
        QCOMPARE(s.document().designCount(), before);
        // Several at once are one step.
        s.table()->selectionModel()->select(QItemSelection(s.cell(0, SpaceColumn::Service), s.cell(2, SpaceColumn::Headroom)), QItemSelectionModel::ClearAndSelect);
        QTest::mouseClick(s.adopt(), Qt::LeftButton);
        QCOMPARE(s.document().designCount(), before + 3);
        s.document().undoStack().undo();
        QCOMPARE(s.document().designCount(), before);
    }

    /// The chart has every point, its front is what nothing beats, and a click or the keyboard chooses the row.
    void chart()
    {
        SpaceShown s;
        for (int axis = 0; axis < s.box("spaceAxis")->count(); ++axis) {
            s.box("spaceAxis")->setCurrentIndex(axis);
            s.settle();
            const ScatterChart& chart = s.chart()->chart();
            QCOMPARE(chart.points.size(), s.ranking().found.size());
            std::vector<std::size_t> front;
            for (const auto& point : chart.front)
                front.push_back(point.point);
            QCOMPARE(front, space::front(s.ranking(), static_cast<space::Axis>(axis)));
            QVERIFY(!chart.description().isEmpty());
            const bool any = std::ranges::any_of(chart.points, [](const ScatterPoint& point) { return point.height.has_value(); });
            QCOMPARE(!chart.yTicks.empty(), any);  // no vendor may state it
            QVERIFY(any || !chart.laneText.isEmpty());
            for (const ScatterPoint& point : chart.points)
                QVERIFY(!point.height || (*point.height >= chart.low && *point.height <= chart.high));
        }
        const std::size_t point = s.chart()->chart().front.back().point;
        QTest::mouseMove(s.chart(), s.chart()->placeOf(point).toPoint());
        QTest::mouseClick(s.chart(), Qt::LeftButton, {}, s.chart()->placeOf(point).toPoint());
        QVERIFY(s.chart()->selected());
        const auto selected = s.table()->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(std::size_t(s.model().foundAt(selected.front().row())), *s.chart()->selected());
        s.chart()->setFocus();
        QTest::keyClick(s.chart(), Qt::Key_Home);
        QCOMPARE(*s.chart()->selected(), s.chart()->chart().front.front().point);
        QCOMPARE(s.chart()->shown(), s.chart()->selected());
        QVERIFY(s.chart()->accessibleDescription().contains(QStringLiteral("$")));
        const int before = s.document().designCount();
        QTest::keyClick(s.chart(), Qt::Key_Return);
        QCOMPARE(s.document().designCount(), before + 1);
        s.document().undoStack().undo();

        QTemporaryDir folder;
        QVERIFY(s.chart()->saveSvg(folder.filePath(QStringLiteral("chart.svg")), {900, 400}));
        QVERIFY(s.chart()->savePng(folder.filePath(QStringLiteral("chart.png")), {900, 400}));
    }

    /// A requirement that makes it dearer is named with what it costs, and one click relaxes it.
    void relaxes()
    {
        SpaceShown s;
        auto* services = s.find<ManyBox>("require.services");  // few of them: other loads are searched soon
        services->setChosen({QStringLiteral("aws.rds"), QStringLiteral("neon.postgres")});
        emit services->edited();
        emit s.find<ChoiceBox>("require.term")->chosen(Symbol("0"));
        s.settle();
        QCOMPARE(s.view().requirements().wanted().requirements().longestTerm, 0);
        const Money dear = s.ranking().found.front().amortised;
        const auto& cheaper = s.ranking().without[static_cast<std::size_t>(space::Unmet::Term)];
        QVERIFY(cheaper && cheaper->amortised < dear);
        s.section("What if");
        auto* row = s.view().findChild<QWidget*>(QStringLiteral("relaxation-term"));
        QVERIFY(row && row->isVisible());
        QVERIFY(row->findChild<QLabel*>(QStringLiteral("condition"))->text().contains(qt(dollars(cheaper->amortised))));
        const Money expected = cheaper->amortised;
        QTest::mouseClick(row->findChild<QPushButton*>(), Qt::LeftButton);
        s.settle();
        QVERIFY(s.view().requirements().wanted().requirements().longestTerm > 0);
        QVERIFY(s.ranking().found.front().amortised <= expected);
        QTRY_VERIFY_WITH_TIMEOUT(s.find<QLabel>("winnerChange")->text().contains(QStringLiteral("cheapest")), 60'000);
    }

    /// Nothing meets it, and without a workload: both say what to do.
    void empty()
    {
        SpaceShown s;
        s.type("require.budget", "$0.01");
        QCOMPARE(s.rows(), 0);
        QVERIFY(s.find<QLabel>("spaceEmpty")->isVisible());
        QTest::mouseClick(s.find<QPushButton>("spaceEmptyAction"), Qt::LeftButton);
        QVERIFY(s.view().findChild<QWidget*>(QStringLiteral("relaxation-budget"))->isVisible());
        QTest::mouseClick(s.find<QToolButton>("clearRequirements"), Qt::LeftButton);
        s.settle();

        Workspace bare = s.document().workspace();
        bare.workload.reset();
        s.document().reset(bare, {});
        s.settle();
        QVERIFY(!s.view().ranked());
        QVERIFY(s.find<QPushButton>("spaceEmptyAction")->isVisible());
        QTest::mouseClick(s.find<QPushButton>("spaceEmptyAction"), Qt::LeftButton);
        s.settle();
        QVERIFY(s.document().workspace().workload);
        s.section("Ranking");
        QVERIFY(s.rows() > 0);
        s.document().undoStack().undo();
        QVERIFY(!s.document().workspace().workload);
    }

    /// Why services are left out; every one of them is listed.
    void leftOut()
    {
        SpaceShown s;
        s.section("Left out");
        const auto* table = s.find<TableView>("spaceLeftOut");
        int without = 0;
        for (const space::Space& space : s.ranking().spaces)
            without += space.feasible == 0;
        QVERIFY(without > 0 && table->model()->rowCount() >= without);
        for (int row = 0; row < without; ++row)
            QVERIFY(!table->model()->index(row, 1).data().toString().isEmpty());
    }

    /// What is copied is what the rows say, one line each.
    void copies()
    {
        SpaceShown s;
        s.table()->setFocus();
        QTest::keyClick(s.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), s.rows() + 1);
        QCOMPARE(lines[1].split(u'\t').size(), spaceColumnCount);
        QCOMPARE(lines[1].split(u'\t')[1], qt(s.ranking().found.front().amortised.toCents()));
    }

    /// In a narrow window the requirements are a section of their own.
    void narrow()
    {
        SpaceShown s;
        QVERIFY(s.view().requirements().isBeside());
        s.window.resize(1280, 720);
        QTRY_VERIFY(!s.view().requirements().isBeside());
        QVERIFY(!s.view().requirements().isVisible() && s.chart()->isVisible());
        s.section("Requirements");
        QVERIFY(s.view().requirements().isVisible());
        s.type("require.budget", "900");
        s.section("Ranking");
        for (const space::Found& found : s.ranking().found)
            QVERIFY(found.amortised <= Money(Decimal(900)));
        s.window.resize(1440, 900);
        QTRY_VERIFY(s.view().requirements().isBeside() && s.view().requirements().isVisible());
    }

    /// Controls have names for those who do not see them.
    void accessible()
    {
        SpaceShown s;
        for (const QWidget* widget : s.view().findChildren<QWidget*>()) {
            const bool control = qobject_cast<const QComboBox*>(widget) || qobject_cast<const NumberBox*>(widget) || qobject_cast<const ScatterChartView*>(widget)
                || qobject_cast<const TableView*>(widget) || qobject_cast<const ManyBox*>(widget);
            if (control)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestSpaceView)
#include "tst_space_view.moc"
