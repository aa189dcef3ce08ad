// SPDX-License-Identifier: GPL-3.0-or-later
// The models behind the list of designs and the breakdown: lawful to Qt's views, and saying what the bills say.
#include "breakdown/bill_model.h"
#include "designs/design_model.h"
#include "output/format.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace costrata;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The tree as it is read: a row per line, cells between bars, children indented.
QStringList picture(const QAbstractItemModel& model, const QModelIndex& parent = {}, int indent = 0)
{
    QStringList rows;
    for (int r = 0; r < model.rowCount(parent); ++r) {
        QStringList cells;
        for (int c = 0; c < model.columnCount(parent); ++c)
            cells << model.index(r, c, parent).data().toString();
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        rows << QString(indent, u' ') + cells.join(QStringLiteral(" | "));
        rows << picture(model, model.index(r, 0, parent), indent + 2);
    }
    return rows;
}

QStringList names(const DesignModel& model)
{
    QStringList list;
    for (int r = 0; r < model.rowCount(); ++r)
        list << model.index(r).data().toString();
    return list;
}

QStringList deltas(const DesignModel& model)
{
    QStringList list;
    for (int r = 0; r < model.rowCount(); ++r)
        list << model.index(r).data(DesignModel::DeltaRole).toString();
    return list;
}

/// One design on Neon at round prices: 2 CU all month, 100 GB.
Workspace neon()
{
    Component c = makeComponent("neon.postgres", *roundBook());
    c.settings.set(parameterIndex(c, "computeSize"), number(2));
    c.settings.set(parameterIndex(c, "storage"), number(100));
    c.settings.set(parameterIndex(c, "egress"), number(1300));
    Workspace w;
    w.designs.push_back({"Neon", {}, {c}});
    return w;
}

}  // namespace

class TestModels : public QObject {
    Q_OBJECT

private slots:
    void breakdownReads()
    {
        Document document(roundBook());
        BillModel model(document);
        const QAbstractItemModelTester tester(&model, fatal);
        QCOMPARE(picture(model), QStringList());
        document.reset(neon(), {});
        // 2 CU x 730 h x 0.20; 100 GB x 0.50; 1 day x 1 GB x 0.25; 1,300 GB less the included 100, x 0.10.
        QCOMPARE(picture(model).join(u'\n'), QStringLiteral(R"(Compute |  |  | 292.00
  Primary compute | 1,460 CU-hour | 0.20 | 292.00 |  | 2026-06, exact
Storage |  |  | 50.00
  Root branch | 100 GB-month | 0.50 | 50.00 |  | 2026-06, exact
Backup |  |  | 0.25
  Instant restore history | 1 GB-month | 0.25 | 0.25 |  | 2026-06, exact
Data transfer |  |  | 120.00
  Public egress, above 100 GB | 1,200 GB | 0.10 | 120.00 |  | 2026-06, exact)"));
    }

    /// A missing price shows as missing, in the line, in its category and in the list, and never as zero.
    void missingShows()
    {
        Document document(roundBook());
        BillModel bill(document);
        DesignModel designs(document);
        document.reset(neon(), {});
        QCOMPARE(designs.index(0).data(DesignModel::TotalRole).toString(), QStringLiteral("$462.25"));
        QVERIFY(!designs.index(0).data(DesignModel::IncompleteRole).toBool());
        document.setValue(0, 0, parameterIndex(document.design(0).components[0], "snapshots"), number(10));
        const QStringList rows = picture(bill);
        QVERIFY2(rows.contains(QStringLiteral("Backup |  |  | \u2265 0.25")), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.contains(QStringLiteral("  Snapshots | 10 GB-month | ? | price missing")), qPrintable(rows.join(u'\n')));
        QCOMPARE(designs.index(0).data(DesignModel::TotalRole).toString(), QStringLiteral("\u2265 $462.25"));
        QVERIFY(designs.index(0).data(DesignModel::IncompleteRole).toBool());
        QVERIFY(designs.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("incomplete")));
        const QModelIndex line = bill.index(1, BillModel::Line, bill.categoryIndex(Category::Backup));
        QVERIFY(line.data(Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("price not in the catalog: neon.postgres in us-east-1")));
        QCOMPARE(line.data(BillModel::StateRole).toInt(), static_cast<int>(LineState::MissingPrice));
        document.addComponent(0, *findService("aws.dynamodb"));  // its reads are asked for
        QVERIFY2(picture(bill).filter(QStringLiteral("| ? |")).filter(QStringLiteral("not given")).size() > 0, qPrintable(picture(bill).join(u'\n')));
    }

    /// With several components, a line says which one it belongs to.
    void linesNameTheirComponent()
    {
        Document document(roundBook());
        BillModel model(document);
        document.reset(neon(), {});
        document.addComponent(0, *findService("neon.postgres"));
        document.renameComponent(0, 1, QStringLiteral("Sessions"));
        QVERIFY2(picture(model).contains(QStringLiteral("  Sessions: Root branch | 10 GB-month | 0.50 | 5.00 |  | 2026-06, exact")), qPrintable(picture(model).join(u'\n')));
        QVERIFY(picture(model).join(u'\n').contains(QStringLiteral("Storage |  |  | 55.00")));
    }

    void lineTellsItsPrice()
    {
        Document document(roundBook());
        BillModel model(document);
        document.reset(neon(), {});
        const QString text = model.index(0, 0, model.categoryIndex(Category::Storage)).data(Qt::ToolTipRole).toString();
        QVERIFY2(text.contains(QStringLiteral("100 GB-month \u00d7 $0.50 = $50.00 per month")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Price of 2026-06, exact from a test")), qPrintable(text));
        QVERIFY2(text.startsWith(QStringLiteral("<qt>Root branch<br>")), qPrintable(text));  // in full: the cell may be elided
        DesignModel designs(document);
        document.renameDesign(0, QStringLiteral("R&D <b>"));
        QCOMPARE(designs.index(0).data(Qt::ToolTipRole).toString(), QStringLiteral("<qt>R&amp;D &lt;b&gt;</qt>"));
    }

    /// The rows of each category sum to it, the categories to the bill, for every design of the example.
    void totalsAreTheBills()
    {
        Document document(shippedBook());
        BillModel model(document);
        document.reset(exampleWorkspace(), {});
        for (int d = 0; d < document.designCount(); ++d) {
            document.setCurrent(d);
            const Bill& bill = document.bill(d);
            double monthly = 0, upfront = 0;
            std::size_t lines = 0;
            for (int g = 0; g < model.rowCount(); ++g) {
                const QModelIndex group = model.index(g, 0);
                double sum = 0;
                for (int r = 0; r < model.rowCount(group); ++r) {
                    sum += model.index(r, BillModel::PerMonth, group).data(BillModel::SortRole).toDouble();
                    ++lines;
                }
                const double shown = group.siblingAtColumn(BillModel::PerMonth).data(BillModel::SortRole).toDouble();
                QVERIFY(qAbs(sum - shown) < 1e-6);
                monthly += shown;
                upfront += group.siblingAtColumn(BillModel::Upfront).data(BillModel::SortRole).toDouble();
            }
            QCOMPARE(lines, bill.lines.size());
            QVERIFY(qAbs(monthly - bill.totals.monthly.dollars().toDouble()) < 1e-6);
            QVERIFY(qAbs(upfront - bill.totals.upfront.dollars().toDouble()) < 1e-6);
        }
    }

    void listSaysTotalsAndDifferences()
    {
        Document document(roundBook());
        DesignModel model(document);
        const QAbstractItemModelTester tester(&model, fatal);
        document.reset(neon(), {});
        document.duplicateDesign(0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        document.setValue(1, 0, parameterIndex(document.design(1).components[0], "storage"), number(0));
        QCOMPARE(names(model), (QStringList{QStringLiteral("Neon"), QStringLiteral("Neon 2")}));
        QCOMPARE(model.index(1).data(DesignModel::TotalRole).toString(), QStringLiteral("$412.25"));
        QCOMPARE(deltas(model), (QStringList{QStringLiteral("baseline"), QStringLiteral("\u221211 %")}));
        QCOMPARE(model.index(1).data(DesignModel::DeltaSignRole).toInt(), -1);
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 1);
        document.setBaseline(1);
        QCOMPARE(deltas(model), (QStringList{QStringLiteral("+12 %"), QStringLiteral("baseline")}));
        changed.clear();
        document.setValue(1, 0, parameterIndex(document.design(1).components[0], "storage"), number(200));
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 0);  // every difference moves with the baseline
        QCOMPARE(deltas(model), (QStringList{QStringLiteral("\u221210 %"), QStringLiteral("baseline")}));
    }

    void renameInTheList()
    {
        Document document(shippedBook());
        DesignModel model(document);
        document.reset(exampleWorkspace(), {});
        QVERIFY(model.setData(model.index(1), QStringLiteral("Committed"), Qt::EditRole));
        QCOMPARE(document.design(1).name, "Committed");
        QVERIFY(!model.setData(model.index(1), QStringLiteral("x"), Qt::DisplayRole));
        QVERIFY(!model.setData({}, QStringLiteral("x"), Qt::EditRole));
    }

    void dropReorders_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");  // the row that is dropped before; -1: below the list
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << 0 << 3 << QStringLiteral("bcad");
        QTest::newRow("up") << 3 << 1 << QStringLiteral("adbc");
        QTest::newRow("to the top") << 2 << 0 << QStringLiteral("cabd");
        QTest::newRow("below the list") << 1 << -1 << QStringLiteral("acdb");
        QTest::newRow("behind the last") << 1 << 4 << QStringLiteral("acdb");
        QTest::newRow("before itself") << 2 << 2 << QStringLiteral("abcd");
        QTest::newRow("behind itself") << 2 << 3 << QStringLiteral("abcd");
    }
    void dropReorders()
    {
        QFETCH(int, from);
        QFETCH(int, before);
        QFETCH(QString, order);
        Document document(roundBook());
        DesignModel model(document);
        const QAbstractItemModelTester tester(&model, fatal);
        Workspace w;
        for (const char* name : {"a", "b", "c", "d"})
            w.designs.push_back({name, {}, {makeComponent("neon.postgres", *roundBook())}});
        document.reset(w, {});
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from)}));
        QVERIFY(data->hasFormat(model.mimeTypes().first()));
        model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        QCOMPARE(names(model).join(QString()), order);
        QCOMPARE(document.undoStack().count(), order == QStringLiteral("abcd") ? 0 : 1);
        document.undoStack().setIndex(0);
        QCOMPARE(names(model).join(QString()), QStringLiteral("abcd"));
    }

    void dropRefusesWhatIsNoDesign()
    {
        Document document(shippedBook());
        DesignModel model(document);
        document.reset(exampleWorkspace(), {});
        QMimeData text;
        text.setText(QStringLiteral("0"));
        QVERIFY(!model.dropMimeData(&text, Qt::MoveAction, 1, 0, {}));
        for (const char* rows : {"", "-1", "99", "two"}) {
            QMimeData data;
            data.setData(model.mimeTypes().first(), rows);
            model.dropMimeData(&data, Qt::MoveAction, 3, 0, {});
        }
        QCOMPARE(document.undoStack().count(), 0);
    }

    void anything_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 21; seed <= 24; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    /// Qt's own checker watches both models, and the sorted breakdown, while a person does anything.
    void anything()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Document document(shippedBook());
        BillModel bill(document);
        DesignModel designs(document);
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&bill);
        sorted.setSortRole(BillModel::SortRole);
        const QAbstractItemModelTester billTester(&bill, fatal), designTester(&designs, fatal), sortedTester(&sorted, fatal);
        document.reset(exampleWorkspace(), {});
        for (int i = 0; i < 200; ++i) {
            randomEdit(document, random);
            if (i % 10 == 0)
                sorted.sort(static_cast<int>(random.bounded(BillModel::ColumnCount + 1)) - 1, random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            QCOMPARE(designs.rowCount(), document.designCount());
            const std::size_t lines = document.current() < 0 ? 0 : document.bill(document.current()).lines.size();
            std::size_t shown = 0;
            for (int g = 0; g < sorted.rowCount(); ++g)
                shown += static_cast<std::size_t>(sorted.rowCount(sorted.index(g, 0)));
            QCOMPARE(shown, lines);
        }
        const QStringList now = picture(bill);
        BillModel fresh(document);
        QCOMPARE(now, picture(fresh));
    }

    void sortsByTheNumber()
    {
        Document document(shippedBook());
        BillModel bill(document);
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&bill);
        sorted.setSortRole(BillModel::SortRole);
        document.reset(exampleWorkspace(), {});
        sorted.sort(BillModel::PerMonth, Qt::DescendingOrder);
        for (int d = 0; d < document.designCount(); ++d) {
            document.setCurrent(d);
            double last = 1e300;
            for (int g = 0; g < sorted.rowCount(); ++g) {
                const double cost = sorted.index(g, BillModel::PerMonth).data(BillModel::SortRole).toDouble();
                QVERIFY(cost <= last);
                last = cost;
            }
        }
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
