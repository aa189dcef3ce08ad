// SPDX-License-Identifier: GPL-3.0-or-later
// Usage exports in the layouts of AWS and of FOCUS: what was spent on which database, and the hours of what can be committed.
#include "billing/bill_design.h"
#include "commitments/instruments.h"
#include "design/workspace_file.h"
#include "output/actual_output.h"
#include "usage/spend.h"

#include <QTest>

#include <algorithm>

using namespace costrata;
using namespace costrata::usage;

namespace {

Result<Export> read(const QByteArray& text, bool withPools = true)
{
    const auto source = bytesOf({text.constData(), static_cast<std::size_t>(text.size())}, "bill.csv");
    return readExport(*source, "bill.csv", withPools);
}

QString money(Money m) { return QString::fromStdString(m.dollars().toString()); }

const QByteArray curHeader = "identity/LineItemId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/UsageType,lineItem/Operation,lineItem/AvailabilityZone,"
                             "lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,lineItem/LineItemDescription,product/regionCode,product/databaseEngine,reservation/EffectiveCost,"
                             "reservation/ReservationARN,reservation/UnusedAmortizedUpfrontFeeForBillingPeriod,reservation/UnusedRecurringFee,savingsPlan/SavingsPlanEffectiveCost,"
                             "savingsPlan/TotalCommitmentToDate,savingsPlan/UsedCommitment\n";

QByteArray cur(const char* type, const char* start, const char* end, const char* product, const char* usageType, const char* operation, const char* amount, const char* cost, const char* rest)
{
    return QByteArray("x,") + type + "," + start + "," + end + "," + product + "," + usageType + "," + operation + ",," + amount + ",USD," + cost + "," + rest + "\n";
}

/// Every kind of row that a legacy report has.
QByteArray curRows()
{
    const char *from = "2025-01-01T00:00:00Z", *to = "2025-01-01T01:00:00Z";
    return curHeader
        + cur("Usage", from, to, "AmazonRDS", "USE2-InstanceUsage:db.r6g.large", "CreateDBInstance:0014", "2.0000000000", "0.4500000000", "\"$0.225 per hour\",us-east-2,PostgreSQL,,,,,,,")
        + cur("DiscountedUsage", from, to, "AmazonRDS", "Multi-AZUsage:db.m5.12xl", "CreateDBInstance:0002", "1", "0", "covered,us-east-1,MySQL,4.5,arn:aws:rds:us-east-1:1:ri:x,,,,,")
        + cur("RIFee", from, "2025-02-01T00:00:00Z", "AmazonRDS", "HeavyUsage:db.m5.12xl", "CreateDBInstance:0002", "744", "3348", "fee,us-east-1,,,arn:aws:rds:us-east-1:1:ri:x,0.5,10,,,")
        + cur("Fee", from, to, "AmazonRDS", "HeavyUsage:db.m5.12xl", "CreateDBInstance:0002", "1", "9000", "upfront,us-east-1,,,arn:aws:rds:us-east-1:1:ri:x,,,,,")
        + cur("Usage", from, to, "AmazonRDS", "RDS:GP3-Storage", "CreateDBInstance:0014", "0.13440860215", "0.015456989247", "storage,us-east-1,,,,,,,,")
        + cur("Usage", from, to, "AmazonRDS", "Aurora:StorageIOUsage", "CreateDBInstance:0021", "1000", "0.0002", "io,us-east-1,,,,,,,,")
        + cur("Usage", from, to, "AmazonRDS", "RDS:ChargedBackupUsage", "", "0.5", "0.0475", "backup,us-east-1,,,,,,,,")
        + cur("SavingsPlanCoveredUsage", from, to, "AmazonElastiCache", "NodeUsage:cache.r7g.large", "CreateCacheCluster:0003", "1", "0.175", "node,us-east-1,Valkey,,,,,0.12,,")
        + cur("SavingsPlanNegation", from, to, "AmazonElastiCache", "NodeUsage:cache.r7g.large", "CreateCacheCluster:0003", "1", "-0.175", "node,us-east-1,,,,,,0,,")
        + cur("Credit", from, to, "AmazonRDS", "InstanceUsage:db.r6g.large", "", "0", "-1.25", "a credit,us-east-2,,,,,,,,") + cur("Tax", from, to, "AmazonRDS", "", "", "1", "2.5", "VAT,,,,,,,,,")
        + cur("Usage", from, to, "AmazonEC2", "BoxUsage:m5.large", "RunInstances", "1", "0.096", "\"a, b\nc\",us-east-1,,,,,,,,");
}

const SpendKey keyOf(const char* service, const char* region, Category category) { return {billedService(service), region, category}; }

const QByteArray focusHeader = "BilledCost,BillingCurrency,ChargeCategory,ChargeClass,ChargeDescription,ChargePeriodEnd,ChargePeriodStart,CommitmentDiscountStatus,ConsumedQuantity,EffectiveCost,ProviderName,RegionId,ServiceName\n";

/// A month of two instances, on demand.
QByteArray month()
{
    QByteArray text = curHeader;
    for (int hour = 0; hour < 730; ++hour) {
        const QByteArray day = QByteArray::number(hour / 24 + 1).rightJustified(2, '0'), of = QByteArray::number(hour % 24).rightJustified(2, '0');
        const QByteArray start = "2025-01-" + day + "T" + of + ":00:00Z", end = "2025-01-" + day + "T" + of + ":59:59Z";
        text += cur("Usage", start.constData(), end.constData(), "AmazonRDS", "InstanceUsage:db.r6g.large", "CreateDBInstance:0014", "2", "0.45", "x,us-east-1,PostgreSQL,,,,,,,");
        text += cur("Usage", start.constData(), end.constData(), "AmazonRDS", "InstanceUsage:db.nonsense", "CreateDBInstance:0014", "1", "0.45", "x,us-east-1,PostgreSQL,,,,,,,");
    }
    return text;
}

}  // namespace

class TestUsageExport : public QObject {
    Q_OBJECT

private slots:
    void reportOfEveryKind()
    {
        const auto bill = read(curRows());
        QVERIFY2(bill, bill ? "" : bill.error().text().c_str());
        QVERIFY(bill->layout == Layout::Cur);
        QCOMPARE(bill->rows, std::uint64_t(12));
        QCOMPARE(bill->databaseRows, std::uint64_t(11));
        QCOMPARE(bill->others.at("AmazonEC2").rows, std::uint64_t(1));
        const auto spend = [&](const char* service, const char* region, Category category) { return bill->spend.at(keyOf(service, region, category)); };
        QCOMPARE(money(spend("AmazonRDS", "us-east-2", Category::Compute).effective), QStringLiteral("-0.8"));  // with the credit
        QCOMPARE(money(spend("AmazonRDS", "us-east-2", Category::Compute).byKind[std::size_t(Kind::Usage)]), QStringLiteral("0.45"));
        // Invoiced: the fees. Amortised: what was used of them (4.5) and what was not (10.5).
        QCOMPARE(money(spend("AmazonRDS", "us-east-1", Category::Compute).billed), QStringLiteral("12348"));
        QCOMPARE(money(spend("AmazonRDS", "us-east-1", Category::Compute).effective), QStringLiteral("15"));
        QCOMPARE(money(spend("AmazonRDS", "us-east-1", Category::Storage).billed), QStringLiteral("0.015456989247"));
        QCOMPARE(money(spend("AmazonRDS", "us-east-1", Category::Io).billed), QStringLiteral("0.0002"));
        QCOMPARE(money(spend("AmazonRDS", "us-east-1", Category::Backup).billed), QStringLiteral("0.0475"));
        QCOMPARE(money(spend("AmazonElastiCache", "us-east-1", Category::Compute).billed), QStringLiteral("0"));
        QCOMPARE(money(spend("AmazonElastiCache", "us-east-1", Category::Compute).effective), QStringLiteral("0.12"));
        QCOMPARE(bill->readings.pools, (std::vector<std::string>{"aws/rds/us-east-2/db.r6g.large/single-az/postgresql", "aws/rds/us-east-1/db.m5.12xlarge/multi-az/mysql",
                                                                 "aws/elasticache/us-east-1/cache.r7g.large/provisioned/valkey"}));
        QCOMPARE(bill->readings.readings.size(), std::size_t(3));
        QCOMPARE(bill->readings.readings.front().units, 2 * commitments::oneUnit);
    }

    void reportTwo()
    {
        QByteArray text = curRows();
        const QByteArray header = "identity_line_item_id,line_item_line_item_type,line_item_usage_start_date,line_item_usage_end_date,line_item_product_code,line_item_usage_type,line_item_operation,"
                                  "line_item_availability_zone,line_item_usage_amount,line_item_currency_code,line_item_unblended_cost,line_item_line_item_description,product_region_code,product_database_engine,"
                                  "reservation_effective_cost,reservation_reservation_arn,reservation_unused_amortized_upfront_fee_for_billing_period,reservation_unused_recurring_fee,"
                                  "savings_plan_savings_plan_effective_cost,savings_plan_total_commitment_to_date,savings_plan_used_commitment\n";
        text.replace(curHeader, header);
        const auto two = read(text), one = read(curRows());
        QVERIFY2(two, two ? "" : two.error().text().c_str());
        QVERIFY(two->layout == Layout::Cur2);
        for (const auto& [key, spend] : one->spend)
            QVERIFY(two->spend.at(key).effective == spend.effective && two->spend.at(key).billed == spend.billed);
    }

    void focus()
    {
        const QByteArray text = focusHeader
            + "0.348,USD,Usage,NULL,\"$0.348 per RDS db.t3.xlarge Multi-AZ instance hour (or partial hour) running PostgreSQL\",2024-09-18 23:00:00,2024-09-18 22:00:00,NULL,1.000000000000000,0.348,AWS,us-west-2,Amazon Relational Database Service\n"
            + "0,USD,Usage,NULL,Azure SQL Database vCore,2024-09-19 00:00:00,2024-09-18 00:00:00,Used,24,1.5,Microsoft,westeurope,Azure SQL Database\n"
            + "2,USD,Purchase,NULL,Reservation,2024-09-19 00:00:00,2024-09-18 00:00:00,NULL,NULL,0,Microsoft,westeurope,Azure SQL Database\n"
            + "-1E-7,USD,Credit,NULL,Promotion,2024-09-18 23:00:00,2024-09-18 22:00:00,NULL,NULL,-1E-7,AWS,us-west-2,Amazon DynamoDB\n"
            + "5,USD,Usage,Correction,storage,2024-09-18 23:00:00,2024-09-18 22:00:00,NULL,NULL,5,AWS,us-west-2,Amazon DynamoDB\n";
        const auto bill = read(text);
        QVERIFY2(bill, bill ? "" : bill.error().text().c_str());
        QVERIFY(bill->layout == Layout::Focus);
        QCOMPARE(bill->readings.pools, (std::vector<std::string>{"aws/rds/us-west-2/db.t3.xlarge/multi-az/postgresql"}));
        Spend sql;
        for (const auto& [key, spend] : bill->spend) {
            if (key.service == billedService("Azure SQL Database"))
                sql.effective += spend.effective, sql.billed += spend.billed, sql.byKind[std::size_t(Kind::Commitment)] += spend.byKind[std::size_t(Kind::Commitment)];
        }
        QCOMPARE(money(sql.effective), QStringLiteral("1.5"));
        QCOMPARE(money(sql.billed), QStringLiteral("2"));
        QCOMPARE(money(sql.byKind[std::size_t(Kind::Commitment)]), QStringLiteral("2"));
        QCOMPARE(money(bill->spend.at(keyOf("Amazon DynamoDB", "us-west-2", Category::Storage)).byKind[std::size_t(Kind::Refund)]), QStringLiteral("5"));
    }

    void planned()
    {
        auto bill = read(month());
        QVERIFY2(bill, bill ? "" : bill.error().text().c_str());
        QCOMPARE(bill->hours(), 730);  // the last hour ends at 59:59
        const auto usage = commitments::usageOf(std::move(bill->readings));
        QVERIFY2(usage, usage ? "" : usage.error().text().c_str());
        QCOMPARE(usage->pools.size(), std::size_t(2));
        QCOMPARE(usage->pools[0].usage.peak(), 2 * commitments::oneUnit);
        QCOMPARE(usage->pools[0].usage.months(), 1);
        const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
        QVERIFY(commitments::poolNamed(usage->pools[0].pool, usage->pools[0].usage, **book));
        QVERIFY(!commitments::poolNamed(usage->pools[1].pool, usage->pools[1].usage, **book));
    }

    void againstTheModel()
    {
        const auto workspace = parseWorkspace(QByteArray("{'format':'costrata-workspace','version':1,'designs':[{'name':'One','components':[{'service':'aws.rds','region':'us-east-1',"
                                                         "'settings':{'class':'db.r6g.large','deployment':'single-az','storage':100}}]}]}")
                                                  .replace('\'', '"'),
                                              "w");
        QVERIFY(workspace);
        const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
        const Bill estimate = billDesign(workspace->designs[0], **book);
        const auto bill = read(month(), false);
        const Actual actual = compareActual(*bill, {&workspace->designs[0], &estimate});
        const auto compute = std::ranges::find_if(actual.lines, [](const ActualLine& l) { return l.category == Category::Compute; });
        QVERIFY(compute != actual.lines.end() && compute->actual && compute->model);
        QVERIFY(actual.model == estimate.totals.amortised);
        Money lines;
        for (const ActualLine& line : actual.lines)
            lines += line.model.value_or(Money());
        QVERIFY(lines == actual.model);
        QVERIFY(std::ranges::any_of(actual.lines, [](const ActualLine& l) { return l.category == Category::Storage && !l.actual && l.model; }));
        QVERIFY(actualTable(actual).find("not billed") != std::string::npos);
        QVERIFY(!actualJson(actual).empty() && !actualCsv(actual).empty() && !actualMarkdown(actual).empty());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("bill.csv: line 1: this is no usage export");
        QTest::newRow("another") << QByteArray("a,b\n1,2\n") << QStringLiteral("bill.csv: line 1: this is no usage export");
        QTest::newRow("Azure's own") << QByteArray("\xEF\xBB\xBF" "Date,MeterCategory,Quantity,Cost,ChargeType\n") << QStringLiteral("bill.csv: line 1: this is an Azure cost export of its own layout, not FOCUS");
        QTest::newRow("a column less") << QByteArray(focusHeader).replace("ServiceName", "Service") << QStringLiteral("bill.csv: line 1: the column ServiceName is missing");
        QTest::newRow("short row") << focusHeader + "1,USD\n" << QStringLiteral("bill.csv: line 2: the row has 2 fields, the header 13");
        QTest::newRow("number") << focusHeader + "1x,USD,Usage,,d,2024-01-01,2024-01-01,,1,1,AWS,r,Amazon DynamoDB\n" << QStringLiteral("bill.csv: line 2: '1x' is no number");
        QTest::newRow("absurd") << focusHeader + "1e30,USD,Usage,,d,2024-01-01,2024-01-01,,1,1,AWS,r,Amazon DynamoDB\n" << QStringLiteral("bill.csv: line 2: '1e30' is no number");
        QTest::newRow("time") << focusHeader + "1,USD,Usage,,d,2024-01-01,yesterday,,1,1,AWS,r,Amazon DynamoDB\n" << QStringLiteral("bill.csv: line 2: 'yesterday' is no time");
        QTest::newRow("currency") << focusHeader + "1,EUR,Usage,,d,2024-01-01,2024-01-01,,1,1,AWS,r,Amazon DynamoDB\n" << QStringLiteral("bill.csv: line 2: costs are in EUR");
        QTest::newRow("quote") << focusHeader + "\"1,USD\n" << QStringLiteral("bill.csv: line 2: a quoted field is not closed");
    }
    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const auto bill = read(text);
        QVERIFY(!bill);
        QVERIFY2(QString::fromStdString(bill.error().text()).startsWith(error), bill.error().text().c_str());
    }

    void numbers()
    {
        const auto text = [](const char* n) {
            const auto number = exportNumber(n);
            return number ? QString::fromStdString(number->toString()) : QStringLiteral("none");
        };
        QCOMPARE(text("2.000000000000000"), QStringLiteral("2"));
        QCOMPARE(text("0.1234567890125"), QStringLiteral("0.123456789013"));
        QCOMPARE(text("-0.1234567890125"), QStringLiteral("-0.123456789013"));
        QCOMPARE(text("1.5E-3"), QStringLiteral("0.0015"));
        QCOMPARE(text("1e-20"), QStringLiteral("0"));
        QCOMPARE(text(""), QStringLiteral("none"));
        QCOMPARE(text("nan"), QStringLiteral("none"));
        QCOMPARE(*exportHour("1970-01-02T03:00:00.000Z"), std::int64_t(27));
        QVERIFY(!exportHour("2024-13-01") && !exportHour("01/02/2024"));
    }

    /// Real files, where a folder of them is named.
    void realFiles()
    {
        const QString folder = qEnvironmentVariable("COSTRATA_REAL_DATA") + QStringLiteral("/usage/");
        if (qEnvironmentVariableIsEmpty("COSTRATA_REAL_DATA"))
            QSKIP("COSTRATA_REAL_DATA names no folder");
        auto source = openBytes(folder + QStringLiteral("focus-1.0-sample.csv"));
        QVERIFY(source);
        const auto bill = readExport(**source, "sample", true);
        QVERIFY2(bill, bill ? "" : bill.error().text().c_str());
        QCOMPARE(bill->rows, std::uint64_t(1000));
        QCOMPARE(bill->databaseRows, std::uint64_t(20));
        auto azure = openBytes(folder + QStringLiteral("azure-ea-amortized.csv"));
        QVERIFY(azure);
        const auto refused = readExport(**azure, "azure", true);
        QVERIFY(!refused && refused.error().message.find("not FOCUS") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestUsageExport)
#include "tst_usage_export.moc"
