// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities as people write them: every form that is read, what it becomes in another unit, and what is refused in which words.
#include "money/quantity_text.h"
#include "services/service.h"

#include <QTest>

using namespace costrata;

class TestQuantityText : public QObject {
    Q_OBJECT
private slots:
    void read_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("value");  // empty: refused
        const auto row = [](const char* text, const char* unit, const char* value) {
            QTest::newRow(qPrintable(QStringLiteral("%1 in %2").arg(QString::fromUtf8(text), QString::fromUtf8(unit)))) << QString::fromUtf8(unit) << QString::fromUtf8(value);
        };
        // numbers
        row("500", "GB", "500");
        row(" 0.5 ", "ACU", "0.5");
        row(".5", "ACU", "0.5");
        row("-3", "% / month", "-3");
        row("\u22123 %", "% / month", "-3");
        row("1,200", "GB", "1200");
        row("1 200", "GB", "1200");
        row("1\u202F200\u202FGB", "GB", "1200");
        row("1\u00A0200.5", "GB", "1200.5");
        row("12,345,678", "", "12345678");
        row("1.200", "GB", "1.2");
        row("1.200.000", "GB", "1200000");
        row("1.200,5", "GB", "1200.5");
        row("1 200,5", "GB", "1200.5");
        row("1,5", "GB", "1.5");
        row("1,50", "GB", "1.5");
        row("0,200", "GB", "0.2");
        row("1,5 TB", "GB", "1500");
        row("1,200,5", "GB", "");
        row("1,200 300", "GB", "");
        row("7 0 0", "GB", "");
        row("", "GB", "");
        row("-", "GB", "");
        row("--1", "GB", "");
        row("GB", "GB", "");
        row("1e3", "GB", "");
        row("0x7", "GB", "");
        // data
        row("500 GB", "GB", "500");
        row("500gb", "GB", "500");
        row("2TiB", "GiB", "2048");
        row("2 TB", "GB", "2000");
        row("1 GB", "TB", "0.001");
        row("512 MiB", "GiB", "0.5");
        row("4 KB", "KB", "4");
        row("4 KiB", "KB", "4.096");
        row("1 GiB", "GB", "1.073741824");
        row("500 GB", "GiB", "465.661287307739");
        row("100 MB", "8 GiB, 2 vCPU", "");
        row("3", "8 GiB, 2 vCPU", "3");
        row("5 Gb", "GB", "");
        row("2G", "GB", "");
        row("3k GB", "GB", "3000");
        // rates
        row("1.5M/day", "per second", "17.361111111111");
        row("3k/s", "per second", "3000");
        row("3k reads/s", "per second", "3000");
        row("1.5M", "per second", "1500000");
        row("1.5 million", "per second", "1500000");
        row("7.3k per hour", "per day", "175200");
        row("600 / minute", "per second", "10");
        row("1/s", "per month", "2628000");
        row("3k/s", "million / month", "7884");
        row("1.5M/day", "million / month", "45.625");
        row("1.5", "million / month", "1.5");
        row("2M", "million / month", "2");
        row("2000000 / month", "million / month", "2");
        row("3M DPU", "million DPU / month", "3");
        row("1 TB / month", "GB / month", "1000");
        row("10 GB/day", "GB / month", "304.166666666667");
        row("2 MB/s", "MB / hour", "7200");
        row("1000 MB/s", "MiB/s", "953.67431640625");
        row("$100 / month", "$ / hour", "0.13698630137");
        row("$0.5", "$ / hour", "0.5");
        row("36 % / year", "% / month", "");
        row("5 GB / month", "GB", "");
        row("2 per zone", "per zone", "2");
        row("2 / s", "per zone", "");
        // time
        row("730 h", "hours / month", "730");
        row("24 h/day", "hours / month", "730");
        row("36 h", "days", "1.5");
        row("1 year", "months", "12");
        row("2 weeks", "days", "14");
        row("5 min", "seconds", "300");
        row("5 m", "seconds", "");
        row("1k", "hours", "1000");
        row("10 GB", "days", "");
        row("3 days", "GB", "");
        // the rest
        row("12%", "%", "12");
        row("12 %", "GB", "");
        row("4 vCPUs", "vCPU", "4");
        row("3k IOPS", "IOPS", "3000");
        row("3 ACU", "vCPU", "");
        row("400 RU/s", "RU/s, average", "400");
        row("99999999999999999999999999999", "GB", "");
        row("99999999999999999999999 TB", "KB", "");
        row("1T years", "seconds", "31536000000000000000");
        row("0.000000001 B", "TB", "");
    }
    void read()
    {
        QFETCH(QString, unit);
        QFETCH(QString, value);
        const std::string text = QString::fromUtf8(QTest::currentDataTag()).chopped(unit.size() + 4).toStdString();
        const auto entered = parseQuantity(text, unit.toStdString());
        QCOMPARE(entered ? QString::fromStdString(entered->value.toString()) : QString(), value);
        if (!entered)
            QVERIFY(!entered.error().message.empty());
    }

    void refusalsAreWords()
    {
        const auto said = [](const char* text, const char* unit) {
            const auto entered = parseQuantity(text, unit);
            return entered ? QString() : QString::fromStdString(entered.error().message);
        };
        QCOMPARE(said("5 GB", "days"), QStringLiteral("'GB' is no unit of time; write: days"));
        QCOMPARE(said("5 days", "GB"), QStringLiteral("'days' is no unit of data; write: GB"));
        QCOMPARE(said("5 GB", "%"), QStringLiteral("'GB' is no percentage"));
        QCOMPARE(said("5 foo", "IOPS"), QStringLiteral("'foo' does not fit; unit: IOPS"));
        QCOMPARE(said("5 GB", ""), QStringLiteral("'GB' does not fit; a number without a unit is needed"));
        QCOMPARE(said("5 / s", "GB"), QStringLiteral("'/ s' is a rate; needed: GB"));
        QCOMPARE(said("many", "GB"), QStringLiteral("'many' is no number"));
        QCOMPARE(said("5 Gb", "GB"), QStringLiteral("'Gb' may mean bits: write 'GB'"));
    }

    void whatWasConvertedIsKnown()
    {
        QVERIFY(!parseQuantity("500 GB", "GB")->converted);
        QVERIFY(!parseQuantity("1,200", "GB")->converted);
        QVERIFY(parseQuantity("2 TB", "GB")->converted);
        QVERIFY(!parseQuantity("2 TB", "GB")->crossed);
        QVERIFY(parseQuantity("2 TB", "GiB")->crossed);
        QVERIFY(parseQuantity("2 GiB / day", "GB / month")->crossed);
    }

    /// Each number of each service and of the workload can be written with its own unit, and is then itself.
    void everyUnitReadsItself()
    {
        const auto check = [](const Parameters& parameters) {
            for (const ParameterSpec& spec : parameters.all()) {
                if (spec.kind != ParameterKind::Number)
                    continue;
                for (const std::string& text : {std::string("7"), std::string("7 ") + spec.unit, "7 " + QString::fromUtf8(spec.unit).toLower().toStdString()}) {
                    const auto entered = parseQuantity(text, spec.unit);
                    QVERIFY2(entered && entered->value == Decimal(7) && !entered->converted, text.c_str());
                }
            }
        };
        for (const Service* service : allServices())
            check(*service->parameters);
        check(workload::parameters());
    }
};

QTEST_APPLESS_MAIN(TestQuantityText)
#include "tst_quantity_text.moc"
