// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and the PDF report: what they say is what the bills say, and what is missing is said to be.
#include "charts/bar_chart_view.h"
#include "billing/bill_design.h"
#include "output/format.h"
#include "report/report.h"
#include "report/report_facts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace costrata;

namespace {

std::shared_ptr<const PriceBook> book()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    return opened ? *opened : nullptr;
}

Component component(const char* id, const char* name, std::initializer_list<std::pair<const char*, Value>> values)
{
    const Service* service = findService(id);
    Component c{name, service, Symbol(service->defaultRegion), service->initialSettings(*book(), Symbol(service->defaultRegion))};
    for (const auto& [key, value] : values)
        c.settings.set(c.settings.parameters().indexOf(key).value(), value);
    return c;
}
Value number(int n) { return {Amount(n), {}, {}}; }
Value choice(const char* id) { return {{}, Symbol(id), {}}; }

/// Designs of the three kinds: complete, with an upfront fee, and with a price that no catalog has.
Workspace shop()
{
    Workspace w{.title = "Database options for the order platform", .notes = {}, .designs = {}, .baseline = 0};
    w.designs.push_back({"RDS PostgreSQL Multi-AZ", "Today's system.",
                         {component("aws.rds", "Orders", {{"storage", number(500)}, {"replicas", number(1)}})}});
    w.designs.push_back({"RDS PostgreSQL, 3 years all upfront", {},
                         {component("aws.rds", "Orders", {{"storage", number(500)}, {"purchase", choice("reserved-3y-all-upfront")}, {"deployment", choice("single-az")}})}});
    w.designs.push_back({"DynamoDB on demand", {},
                         {component("aws.dynamodb", "Orders", {{"reads", number(500)}, {"writes", number(100)}, {"storage", number(500)}})}});
    w.designs.push_back({"Neon Scale", {}, {component("neon.postgres", "Orders", {{"computeSize", number(4)}, {"storage", number(500)}})}});
    w.designs.push_back({"RDS on a class of tomorrow", {},
                         {component("aws.rds", "Orders", {{"class", choice("db.r99.large")}, {"storage", number(500)}}),
                          component("aws.dynamodb", "Sessions", {{"writes", number(10)}})}});
    return w;
}

std::vector<Bill> billsOf(const Workspace& w)
{
    std::vector<Bill> bills;
    for (const Design& d : w.designs)
        bills.push_back(billDesign(d, *book()));
    return bills;
}
std::vector<Estimate> estimatesOf(const Workspace& w, const std::vector<Bill>& bills)
{
    std::vector<Estimate> list;
    for (std::size_t i = 0; i < bills.size(); ++i)
        list.push_back({&w.designs[i], &bills[i]});
    return list;
}

[[maybe_unused]] QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}
[[maybe_unused]] bool has(const char* tool) { return !QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty(); }

}  // namespace

class TestReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(book());
    }
    void look()
    {
        // PICTURES
        const QString out = qEnvironmentVariable("COSTRATA_PICTURES");
        if (out.isEmpty())
            QSKIP("no pictures wanted");
        const Workspace w = shop();
        const auto bills = billsOf(w);
        const auto r = writeReport(w, bills, {.title = {}, .subtitle = {}, .author = QStringLiteral("the platform team"), .date = QDate(2026, 11, 20)}, out + QStringLiteral("/a.pdf"));
        QVERIFY2(r, r ? "" : r.error().text().c_str());
        Workspace many = w;
        while (many.designs.size() < 30) {
            Design d = many.designs[many.designs.size() % 5];
            d.name = "Design with quite a long and winding name that goes on and on, number " + std::to_string(many.designs.size());
            d.components[0].settings.set(d.components[0].settings.parameters().indexOf("storage").value(), number(100 + 77 * static_cast<int>(many.designs.size())));
            many.designs.push_back(d);
        }
        const auto manyBills = billsOf(many);
        QVERIFY(writeReport(many, manyBills, {.date = QDate(2026, 11, 20), .pageSize = QPageSize(QPageSize::Letter)}, out + QStringLiteral("/b.pdf")));
        Workspace eight = many;
        eight.designs.resize(8);
        eight.designs[5].name = "RDS with 485 GB";
        eight.designs[6].name = "RDS reserved, larger";
        eight.designs[7].name = "DynamoDB, larger";
        const auto eightBills = billsOf(eight);
        for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            for (const auto mode : {BarMode::Absolute, BarMode::Share, BarMode::Delta}) {
                for (const auto& [name, set, setBills] : {std::tuple("8", &eight, &eightBills), std::tuple("30", &many, &manyBills)}) {
                    BarChartView view;
                    view.resize(900, 450);
                    view.setChart(compareChart(estimatesOf(*set, *setBills), 0, mode));
                    view.setCurrentDesign(2);
                    view.show();
                    view.replotNow();
                    view.grab().save(out + QStringLiteral("/chart-%1-%2-%3.png").arg(QLatin1String(name)).arg(int(mode)).arg(theme == ThemeChoice::Dark ? QLatin1String("dark") : QLatin1String("light")));
                }
            }
        }
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
