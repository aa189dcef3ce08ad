// SPDX-License-Identifier: GPL-3.0-or-later
// Units: every one that the price facts use is known, converts exactly, and keeps its dimension.
#include "catalog/csv_reader.h"
#include "money/units.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>

using namespace costrata;

class TestUnits : public QObject {
    Q_OBJECT
private slots:
    void everyUnitOfTheFactsIsKnown()
    {
        const QDir folder(QStringLiteral(COSTRATA_SOURCE "/pricing-db/facts"));
        const auto files = folder.entryList({QStringLiteral("*.csv")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        std::set<std::string> units;
        for (const QString& name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string text = file.readAll().toStdString();
            CsvReader reader(text);
            std::size_t column = 0;
            for (bool first = true;; first = false) {
                const auto record = reader.next();
                QVERIFY(record);
                if (!*record)
                    break;
                if (first)
                    column = static_cast<std::size_t>(std::find((*record)->begin(), (*record)->end(), "unit") - (*record)->begin());
                else
                    units.insert((**record).at(column));
            }
        }
        QVERIFY(units.size() > 20);
        for (const std::string& unit : units) {
            QVERIFY2(Unit::parse(unit), unit.c_str());
            QCOMPARE(QString::fromStdString(std::string(Unit::parse(unit)->id())), QString::fromStdString(unit));
        }
    }

    void conversion_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("quantity");
        QTest::newRow("a month is 730 hours") << "month" << "730" << "1";
        QTest::newRow("hours") << "hour" << "730" << "730";
        QTest::newRow("days") << "day" << "730" << "30.416666666667";
        QTest::newRow("seconds") << "second" << "0.5" << "1800";
        QTest::newRow("GB-months") << "gb-month" << "73000" << "100";
        QTest::newRow("GB-hours") << "gb-hour" << "73000" << "73000";
        QTest::newRow("500 GiB-months") << "gib-month" << "365000" << "500";
        QTest::newRow("hundreds of RU/s") << "ru100-hour" << "292000" << "2920";
        QTest::newRow("million requests") << "million-requests" << "2500000" << "2.5";
        QTest::newRow("thousand requests") << "1000-requests" << "2500000" << "2500";
        QTest::newRow("TiB") << "tib" << "2048" << "2";
    }
    void conversion()
    {
        QFETCH(QString, unit);
        QFETCH(QString, base);
        QFETCH(QString, quantity);
        const auto u = Unit::parse(unit.toStdString());
        QVERIFY(u);
        QCOMPARE(QString::fromStdString(u->fromBase(*Decimal::parse(base.toStdString())).toString()), quantity);
    }

    void unitsOfTwoKindsNeverMix()
    {
        QVERIFY(Unit::parse("gb")->dimension() != Unit::parse("gib")->dimension());
        QVERIFY(Unit::parse("gb")->dimension() != Unit::parse("gb-month")->dimension());
        QVERIFY(Unit::parse("gb-month")->dimension() == Unit::parse("gb-hour")->dimension());
        QVERIFY(Unit::parse("mbps-month")->dimension() != Unit::parse("mibps-month")->dimension());
    }
    void unknownUnitsAreRefused()
    {
        for (const char* id : {"", "HOUR", "hour ", "hours", "gb-month\n", "GB"})
            QVERIFY2(!Unit::parse(id), id);
    }
    void everyDimensionHasAUsualUnit()
    {
        for (int d = 0; d <= static_cast<int>(Dimension::Credits); ++d)
            QCOMPARE(static_cast<int>(Unit::usual(static_cast<Dimension>(d)).dimension()), d);
    }
    void heldByTheMonthOrByTheHour()
    {
        for (const char* id : {"month", "gb-month", "iops-month", "gib-month-replica"})
            QVERIFY2(Unit::parse(id)->monthly(), id);
        for (const char* id : {"hour", "gb-hour", "ru100-hour", "day", "gb", "million-requests"})
            QVERIFY2(!Unit::parse(id)->monthly(), id);
    }
};

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
