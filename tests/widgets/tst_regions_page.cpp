// SPDX-License-Identifier: GPL-3.0-or-later
// The Regions page as a person uses it: filters, sorting, moving the design, all designs, copying.
#include "catalog/regions.h"
#include "regions/heat_model.h"
#include "regions/region_model.h"
#include "shown_window.h"
#include "tables/table_view.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>

#include <set>

using namespace costrata;

namespace {

struct RegionsShown : Shown {
    RegionsShown() { window.pages().setCurrent(QStringLiteral("regions")); }
    TableView* table() const { return find<TableView>("regionTable"); }
    TableView* heat() const { return find<TableView>("heatTable"); }
    QComboBox* box(const char* name) const { return find<QComboBox>(name); }
    QPushButton* use() const { return find<QPushButton>("useRegion"); }
    QString details() const { return find<QLabel>("regionDetails")->text(); }
    QPushButton* segment(const char* text) const
    {
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->text() == QString::fromUtf8(text))
                return button;
        }
        qFatal("no button %s", text);
    }
    int rows() const { return table()->model()->rowCount(); }
    QModelIndex cell(int row, int column) const { return table()->model()->index(row, column); }
    QString text(int row, int column) const { return cell(row, column).data().toString(); }
    int rowOf(const char* region) const
    {
        for (int r = 0; r < rows(); ++r) {
            if (text(r, RegionModel::Region) == QString::fromUtf8(region))
                return r;
        }
        return -1;
    }
    void waitForPrices(int design)
    {
        const QString name = qt(document().design(design).name);
        QTRY_VERIFY(find<QLabel>("regionsHeading")->text().startsWith(name) && rows() > 0);
    }
    /// Every row says what billing says.
    void check()
    {
        const int current = document().current();
        const std::string provider = document().design(current).components[0].service->provider;
        for (const RegionPrice& price : regionPrices(document().design(current), provider, *shippedBook())) {
            const int row = rowOf(price.region.str().c_str());
            if (row < 0)
                continue;  // filtered
            QCOMPARE(text(row, RegionModel::PerMonth), (price.bill.complete ? QString() : QStringLiteral("\u2265 ")) + qt(dollars(price.bill.totals.amortised)));
            QCOMPARE(text(row, RegionModel::Missing).isEmpty(), price.bill.complete && price.bill.warnings.empty());
            QCOMPARE(text(row, RegionModel::Difference) == QStringLiteral("here"), price.here);
        }
    }
};

}  // namespace

class TestRegionsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_regions_page"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void everyRegionInOrder()
    {
        RegionsShown shown;
        shown.waitForPrices(0);
        QCOMPARE(shown.rows(), static_cast<int>(regionPrices(shown.document().design(0), "AWS", *shippedBook()).size()));
        shown.check();
        bool incomplete = false;
        double last = 0;
        for (int r = 0; r < shown.rows(); ++r) {  // whole ones first, cheap before dear
            const bool whole = !shown.text(r, RegionModel::PerMonth).startsWith(QChar(0x2265));
            if (!whole && !incomplete)
                last = 0;
            QVERIFY(!whole || !incomplete);
            incomplete = !whole;
            const double cost = shown.cell(r, RegionModel::PerMonth).data(CopyRole).toDouble();
            QVERIFY(cost >= last - 1e-6);
            last = cost;
        }
    }

    void followsEditsAndSelection()
    {
        RegionsShown shown;
        shown.waitForPrices(0);
        QAbstractItemModelTester tester(shown.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int row = shown.rowOf("eu-west-1");
        shown.table()->setCurrentIndex(shown.cell(row, 0));
        const QString before = shown.text(row, RegionModel::PerMonth);
        const Component& c = shown.document().design(0).components[0];
        shown.document().setValue(0, 0, parameterIndex(c, "storage"), number(2000));
        QTRY_VERIFY(shown.text(shown.rowOf("eu-west-1"), RegionModel::PerMonth) != before);
        shown.check();
        QCOMPARE(shown.table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("eu-west-1"));  // the selection stays
        for (int d = 1; d < shown.document().designCount(); ++d) {
            shown.document().setCurrent(d);
            shown.waitForPrices(d);
            shown.check();
        }
    }

    void movesTheDesignInOneStep()
    {
        RegionsShown shown;
        shown.waitForPrices(0);
        const Workspace before = shown.document().workspace();
        QVERIFY(!shown.use()->isEnabled());
        shown.table()->setFocus();
        shown.table()->setCurrentIndex(shown.cell(shown.rowOf("us-east-1"), 0));
        QVERIFY(!shown.use()->isEnabled());  // it stands there
        shown.table()->setCurrentIndex(shown.cell(shown.rowOf("eu-west-1"), 0));
        QVERIFY(shown.use()->isEnabled());
        QVERIFY(shown.details().contains(QStringLiteral("Ireland")));
        QTest::mouseClick(shown.use(), Qt::LeftButton);
        QCOMPARE(shown.document().design(0).components[0].region.str(), std::string("eu-west-1"));
        QCOMPARE(shown.document().undoStack().count(), 1);
        QTRY_COMPARE(shown.text(shown.rowOf("eu-west-1"), RegionModel::Difference), QStringLiteral("here"));
        QVERIFY(!shown.use()->isEnabled());
        shown.check();
        shown.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shown.document().workspace() == before);
    }

    void filters()
    {
        RegionsShown shown;
        shown.waitForPrices(0);
        const int all = shown.rows();
        shown.box("continentFilter")->setCurrentText(QStringLiteral("Europe"));
        QVERIFY(shown.rows() > 3 && shown.rows() < all);
        for (int r = 0; r < shown.rows(); ++r)
            QCOMPARE(shown.text(r, RegionModel::Continent), QStringLiteral("Europe"));
        QVERIFY(shown.rowOf("eu-west-2") >= 0);
        shown.box("residencyFilter")->setCurrentText(QStringLiteral("EU/EEA"));
        QVERIFY(shown.rows() > 2);
        QCOMPARE(shown.rowOf("eu-west-2"), -1);
        for (int r = 0; r < shown.rows(); ++r)
            QCOMPARE(std::string(regionResidency(Symbol(shown.text(r, 0).toStdString()))), std::string("EU/EEA"));
        shown.box("continentFilter")->setCurrentText(QStringLiteral("Africa"));
        bool said = false;
        for (const QLabel* label : shown.window.findChildren<QLabel*>())
            said |= label->isVisible() && label->text().contains(QStringLiteral("No region passes"));
        QVERIFY(said);
        shown.box("continentFilter")->setCurrentIndex(0);
        shown.box("residencyFilter")->setCurrentIndex(0);
        QCOMPARE(shown.rows(), all);
    }

    void allDesigns()
    {
        RegionsShown shown;
        shown.waitForPrices(0);
        QTest::mouseClick(shown.segment("All designs"), Qt::LeftButton);
        auto* model = shown.heat()->model();
        QTRY_VERIFY(model->columnCount() > 60 && model->headerData(model->rowCount() - 1, Qt::Vertical).isValid());
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), shown.document().designCount());
        for (int d = 0; d < model->rowCount(); ++d) {
            const Design& design = shown.document().design(d);
            const auto movable = movableProviders(design, *shippedBook());
            int priced = 0;
            for (const RegionPrice& price : movable.empty() ? std::vector<RegionPrice>() : regionPrices(design, movable.front(), *shippedBook())) {
                for (int c = 0; c < model->columnCount(); ++c) {
                    if (model->headerData(c, Qt::Horizontal).toString() == qt(price.region.text())) {
                        QCOMPARE(model->index(d, c).data(CopyRole).toString(), qt(price.bill.totals.amortised.toCents()));
                        ++priced;
                    }
                }
            }
            int offered = 0;
            std::set<double> heats;
            for (int c = 0; c < model->columnCount(); ++c) {
                const QVariant heat = model->index(d, c).data(HeatModel::HeatRole);
                offered += heat.isValid();
                if (heat.isValid() && heat.toDouble() >= 0)
                    heats.insert(heat.toDouble());
            }
            QCOMPARE(offered, priced);
            if (!heats.empty())
                QVERIFY(*heats.begin() == 0 && *heats.rbegin() <= 1);
        }
        // A cell selects its design, and the button moves that one.
        const int row = 2;
        int column = -1;
        for (int c = 0; c < model->columnCount(); ++c) {
            const QModelIndex at = model->index(row, c);
            if (at.data(HeatModel::HeatRole).isValid() && !at.data(HeatModel::HereRole).toBool())
                column = c;
        }
        const std::string region = model->headerData(column, Qt::Horizontal).toString().toStdString();
        shown.heat()->scrollTo(model->index(row, column));
        QTest::mouseClick(shown.heat()->viewport(), Qt::LeftButton, {}, shown.heat()->visualRect(model->index(row, column)).center());
        QCOMPARE(shown.document().current(), row);
        QVERIFY(shown.use()->isEnabled());
        QTest::mouseClick(shown.use(), Qt::LeftButton);
        for (const Component& c : shown.document().design(row).components)
            QCOMPARE(c.region.str(), region);
        QCOMPARE(shown.document().undoStack().count(), 1);
    }

    void copies()
    {
        RegionsShown shown;
        shown.waitForPrices(0);
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 1 + shown.rows());
        QVERIFY(lines[0].startsWith(QStringLiteral("Region\t")));
        const auto columns = lines[0].split(u'\t');
        for (const QString& line : lines.mid(1)) {
            QCOMPARE(line.split(u'\t').size(), columns.size());
            bool number = false;
            line.split(u'\t').value(columns.indexOf(QStringLiteral("Per month"))).toDouble(&number);
            QVERIFY2(number, qPrintable(line));
        }
        shown.table()->setCurrentIndex(shown.cell(1, 0));
        QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
    }

    void saysWhatToDoWhenThereIsNothing()
    {
        RegionsShown shown;
        const auto says = [&](const char* text) {
            for (const QLabel* label : shown.window.pages().findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                    return true;
            }
            return false;
        };
        shown.document().reset({}, {});
        QVERIFY(says("+ Add"));
        QVERIFY(!shown.use()->isVisible());
        shown.add("self-managed.vm");
        QTRY_VERIFY(says("Select another design"));
        QVERIFY(!shown.use()->isEnabled());
        shown.document().removeComponent(0, 0);
        QTRY_VERIFY(says("+ Component"));
        shown.document().undoStack().setClean();
    }

    void oneOfTwoProvidersMoves()
    {
        RegionsShown shown;
        shown.document().addComponent(0, *findService("gcp.cloud-sql"));
        QTRY_VERIFY(shown.box("movingProvider")->isVisible());
        QCOMPARE(shown.box("movingProvider")->count(), 2);
        shown.box("movingProvider")->setFocus();
        QTest::keyClick(shown.box("movingProvider"), Qt::Key_Down);
        QTRY_VERIFY(shown.rowOf("europe-west3") >= 0);
        shown.table()->setCurrentIndex(shown.cell(shown.rowOf("europe-west3"), 0));
        QTest::mouseClick(shown.use(), Qt::LeftButton);
        QCOMPARE(shown.document().design(0).components[0].region.str(), std::string("us-east-1"));
        QCOMPARE(shown.document().design(0).components[1].region.str(), std::string("europe-west3"));
    }

    /// The smallest window still shows region, cost and change.
    void smallestWindow()
    {
        RegionsShown shown;
        shown.waitForPrices(0);
        shown.window.resize(900, 560);
        QCoreApplication::processEvents();
        for (const int column : {RegionModel::Region, RegionModel::Cost, RegionModel::PerMonth, RegionModel::Difference})
            QVERIFY(!shown.table()->isColumnHidden(column) && shown.table()->columnWidth(column) >= 40);
        QVERIFY(shown.table()->height() > 100);
        const QRect at(shown.use()->mapTo(&shown.window, QPoint()), shown.use()->size());
        QVERIFY(shown.window.rect().contains(at));
    }
};

QTEST_MAIN(TestRegionsPage)
#include "tst_regions_page.moc"
