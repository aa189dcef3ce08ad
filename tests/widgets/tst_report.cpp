// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and the PDF report: what they say is what the bills say, and what is missing is said to be.
#include "charts/bar_chart_view.h"
#include "billing/bill_design.h"
#include "language/language.h"
#include "output/format.h"
#include "report/report.h"
#include "report/report_facts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolTip>

#include <numeric>

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
    Component c{name, service, Symbol(service->defaultRegion),
                service->initialSettings(*book(), Symbol(service->defaultRegion))};
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
    w.designs.push_back({"RDS PostgreSQL Multi-AZ",
                         "Today's system.",
                         {component("aws.rds", "Orders", {{"storage", number(500)}, {"replicas", number(1)}})}});
    w.designs.push_back({"RDS PostgreSQL, 3 years all upfront",
                         {},
                         {component("aws.rds", "Orders",
                                    {{"storage", number(500)},
                                     {"purchase", choice("reserved-3y-all-upfront")},
                                     {"deployment", choice("single-az")}})}});
    w.designs.push_back({"DynamoDB on demand",
                         {},
                         {component("aws.dynamodb", "Orders",
                                    {{"reads", number(500)}, {"writes", number(100)}, {"storage", number(500)}})}});
    w.designs.push_back(
        {"Neon Scale",
         {},
         {component("neon.postgres", "Orders", {{"computeSize", number(4)}, {"storage", number(500)}})}});
    w.designs.push_back({"RDS on a class of tomorrow",
                         {},
                         {component("aws.rds", "Orders", {{"class", choice("db.r99.large")}, {"storage", number(500)}}),
                          component("aws.dynamodb", "Sessions", {{"writes", number(10)}})}});
    return w;
}

/// A design at the user's own prices beside one at list prices.
Workspace ownMachines()
{
    Workspace w{.title = "Own or rented", .notes = {}, .designs = {}, .baseline = 0};
    w.designs.push_back(
        {"Own", {}, {component("self-managed.vm", "Orders", {{"machinePrice", number(1)}, {"storagePrice", number(2)}})}});
    w.designs.push_back({"Neon", {}, {component("neon.postgres", "Orders", {})}});
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

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}
int pagesOf(const QString& pdf)
{
    return run(QStringLiteral("pdfinfo"), {pdf})
        .section(QStringLiteral("Pages:"), 1)
        .section(u'\n', 0, 0)
        .trimmed()
        .toInt();
}
QString textOf(const QString& pdf)
{
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}
QString squeezed(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s+"))); }
bool has(const char* tool) { return !QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty(); }

/// `count` designs, most with long names that differ at their end.
Workspace many(int count)
{
    Workspace w = shop();
    for (int i = static_cast<int>(w.designs.size()); i < count; ++i) {
        Design d = w.designs[static_cast<std::size_t>(i % 5)];
        d.name = "Design with quite a long and winding name that goes on and on, number " + std::to_string(i);
        Settings& settings = d.components[0].settings;
        settings.set(settings.parameters().indexOf("storage").value(), number(100 + 77 * i));
        w.designs.push_back(d);
    }
    w.designs.resize(static_cast<std::size_t>(count));
    return w;
}

QString written(const QTemporaryDir& dir, const Workspace& w, const std::vector<Bill>& bills,
                QPageSize size = QPageSize(QPageSize::A4))
{
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    const auto result = writeReport(w, bills, *book(),
                                    {.title = {},
                                     .subtitle = {},
                                     .author = QStringLiteral("the platform team"),
                                     .date = QDate(2026, 11, 20),
                                     .pageSize = size},
                                    path);
    if (!result)
        qWarning("%s", result.error().text().c_str());
    return result ? path : QString();
}

QImage shown(BarChartView& view)
{
    view.show();
    view.replotNow();
    return view.grab().toImage();
}
int painted(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}
/// For looking at: set COSTRATA_PICTURES to a folder.
void keepFile(const QString& file, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("COSTRATA_PICTURES"); !folder.isEmpty())
        QFile::copy(file, folder + u'/' + name);
}
void keep(const QImage& image, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("COSTRATA_PICTURES"); !folder.isEmpty())
        image.save(folder + u'/' + name + QStringLiteral(".png"));
}

}  // namespace

class TestReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(book());
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void enteredPricesAreNoListPrices()
    {
        const Workspace w = ownMachines();
        const auto bills = billsOf(w);
        const Sources sources(estimatesOf(w, bills));
        QCOMPARE(sources.citation(bills[0].lines[0]), QStringLiteral("entered by you"));
        QVERIFY(sources.citation(bills[1].lines[0]).contains(QStringLiteral("[1]")));
        QVERIFY(!sources.datesByProvider().contains(QStringLiteral("Self-managed")));
        for (const Source& s : sources.all())
            QVERIFY(!s.dates.oldest.isEmpty() && s.name != QStringLiteral("entered by you"));
    }
    void aChartHoldsWhatTheBillsSay()
    {
        const Workspace w = shop();
        const auto bills = billsOf(w);
        const BarChart chart = compareChart(estimatesOf(w, bills), 0, BarMode::Absolute);
        QCOMPARE(chart.bars.size(), w.designs.size());
        for (std::size_t i = 0; i < bills.size(); ++i) {
            const Bar& bar = chart.bars[i];
            QCOMPARE(bar.design, i);
            QCOMPARE(bar.incomplete, !bills[i].complete);
            double sum = 0;
            for (std::size_t s = 0; s < chart.series.size(); ++s) {
                const Money amount =
                    bills[i].totals.amortisedByCategory[static_cast<std::size_t>(chart.series[s].category)];
                QCOMPARE(bar.values[s], amount.dollars().toDouble());
                QCOMPARE(bar.amounts[s], amount.isZero() ? QString() : QString::fromStdString(dollars(amount)));
                sum += bar.values[s];
            }
            QVERIFY(qAbs(sum - bills[i].totals.amortised.dollars().toDouble()) < 1e-6);  // no category is left out
            QVERIFY(bar.exact.contains(QString::fromStdString(dollars(bills[i].totals.amortised))));
        }
        QCOMPARE(chart.bars[0].delta, QStringLiteral("baseline"));
        QCOMPARE(chart.bars[1].deltaSign, -1);
        QVERIFY(chart.bars[1].delta.startsWith(QChar(0x2212)));
        QCOMPARE(chart.bars[4].delta, QStringLiteral("incomplete"));
        QVERIFY(chart.bars[4].total.startsWith(QStringLiteral("≥ ")));
        QCOMPARE(chart.bars[4].deltaSign, 0);
        QVERIFY(chart.description().contains(QStringLiteral("at least")));
    }
    void againstAnIncompleteBaselineNothingIsClaimed()
    {
        const Workspace w = shop();
        const auto bills = billsOf(w);
        for (const auto mode : {BarMode::Absolute, BarMode::Delta}) {
            const BarChart chart = compareChart(estimatesOf(w, bills), 4, mode);
            QCOMPARE(chart.bars[0].delta, QStringLiteral("unknown"));
            QCOMPARE(chart.bars[0].deltaSign, 0);
        }
        QVERIFY(compareChart(estimatesOf(w, bills), 4, BarMode::Delta).bars[0].total.startsWith(QStringLiteral("≤ ")));
    }
    void sharesSumToTheWholeAndDeltasToTheDifference()
    {
        const Workspace w = shop();
        const auto bills = billsOf(w);
        const auto estimates = estimatesOf(w, bills);
        const BarChart share = compareChart(estimates, 0, BarMode::Share),
                       delta = compareChart(estimates, 0, BarMode::Delta);
        for (std::size_t i = 0; i < bills.size(); ++i) {
            QVERIFY(qAbs(std::accumulate(share.bars[i].values.begin(), share.bars[i].values.end(), 0.0) - 100) < 1e-6);
            const double difference = (bills[i].totals.amortised - bills[0].totals.amortised).dollars().toDouble();
            QVERIFY(qAbs(std::accumulate(delta.bars[i].values.begin(), delta.bars[i].values.end(), 0.0) - difference)
                    < 1e-6);
        }
    }

    void aViewShowsAnyNumberOfBars_data()
    {
        QTest::addColumn<int>("count");
        for (const int n : {0, 1, 2, 8, 30})
            QTest::addRow("%d", n) << n;
    }
    void aViewShowsAnyNumberOfBars()
    {
        QFETCH(int, count);
        const Workspace w = many(count);
        const auto bills = billsOf(w);
        for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            for (const auto mode : {BarMode::Absolute, BarMode::Share, BarMode::Delta}) {
                BarChartView view;
                view.resize(900, 450);
                view.setChart(compareChart(estimatesOf(w, bills), 0, mode));
                view.setCurrentDesign(1);
                const QImage image = shown(view);
                const Theme& t = currentTheme();
                QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), t.panel);
                // Something of the kind that costs most is painted in its colour; nothing without bars.
                const Category category = count ? view.chart().series.front().category : Category::Compute;
                QCOMPARE(painted(image, t.categoryColor(category)) > 50, count > 0);  // bars or at least the legend
                keep(image,
                     QStringLiteral("chart-%1-%2-%3")
                         .arg(count)
                         .arg(int(mode))
                         .arg(t.dark ? QStringLiteral("dark") : QStringLiteral("light")));
            }
        }
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void aViewFollowsTheTheme()
    {
        const Workspace w = shop();
        const auto bills = billsOf(w);
        BarChartView view;
        view.resize(900, 450);
        view.setChart(compareChart(estimatesOf(w, bills), 0, BarMode::Absolute));
        QVERIFY(painted(shown(view), lightTheme().categoryColor(Category::Compute)) > 1000);
        QImage dark;
        QTimer::singleShot(0, &view,
                           [] { applyTheme(*qApp, ThemeChoice::Dark); });  // widgets hear of it only in a running loop
        QTimer::singleShot(50, &view, [&] {
            dark = view.grab().toImage();
            QCoreApplication::quit();
        });
        QCoreApplication::exec();
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(painted(dark, darkTheme().categoryColor(Category::Compute)) > 1000);
        QCOMPARE(painted(dark, lightTheme().categoryColor(Category::Compute)), 0);
    }
    void clicksAndKeysNameTheDesign()
    {
        const Workspace w = shop();
        const auto bills = billsOf(w);
        BarChartView view;
        view.resize(900, 450);
        view.setChart(compareChart(estimatesOf(w, bills), 0, BarMode::Absolute));
        const QImage image = shown(view);
        QSignalSpy bars(&view, &BarChartView::barClicked), segments(&view, &BarChartView::segmentClicked);
        QWidget* plot = view.findChild<QWidget*>();
        // Somewhere inside Neon's compute, the fourth bar of five; and above the same bar.
        const int x = 50 + 850 * 7 / 10;
        int y = 0;
        while (y < image.height() && image.pixelColor(x, y) != lightTheme().categoryColor(Category::Compute))
            ++y;
        QVERIFY(y < image.height());
        QTest::mouseClick(plot, Qt::LeftButton, {}, {x, y + 5});
        QCOMPARE(bars.size(), 1);
        QCOMPARE(bars[0][0].toInt(), 3);
        QCOMPARE(segments.size(), 1);
        QCOMPARE(segments[0][1].value<Category>(), Category::Compute);
        QTest::mouseClick(plot, Qt::LeftButton, {}, {x, 40});
        QCOMPARE(bars.size(), 2);
        QCOMPARE(segments.size(), 1);
        view.setCurrentDesign(3);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentDesign(), 4);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentDesign(), 4);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(bars.last()[0].toInt(), 3);
        QTest::mouseMove(plot, {x, y + 5});
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("Neon Scale\nCompute: ")));
        QVERIFY(QToolTip::text().contains(QString::fromStdString(dollars(bills[3].totals.amortisedByCategory[0]))));
        QVERIFY(view.accessibleDescription().contains(QString::fromStdString(dollars(bills[3].totals.amortised))));
    }
    void savesItselfAsVectorsAndPixels()
    {
        const Workspace w = shop();
        const auto bills = billsOf(w);
        BarChartView view;
        view.setChart(compareChart(estimatesOf(w, bills), 0, BarMode::Absolute));
        QTemporaryDir dir;
        QVERIFY(view.savePng(dir.filePath(QStringLiteral("c.png")), {900, 450}));
        QCOMPARE(QImage(dir.filePath(QStringLiteral("c.png"))).size(), QSize(1800, 900));
        QVERIFY(view.saveSvg(dir.filePath(QStringLiteral("c.svg")), {900, 450}));
        QFile svg(dir.filePath(QStringLiteral("c.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.contains("Neon Scale") && text.contains("</svg>") && !text.contains("<image"));
        QVERIFY(!view.saveSvg(dir.filePath(QStringLiteral("none/c.svg")), {900, 450}));
    }
    void theReportSaysWhatTheBillsSay()
    {
        if (!has("pdftotext"))
            QSKIP("pdftotext is not installed");
        const Workspace w = shop();
        const auto bills = billsOf(w);
        QTemporaryDir dir;
        const QString pdf = written(dir, w, bills);
        QVERIFY(!pdf.isEmpty());
        keepFile(pdf, QStringLiteral("five.pdf"));
        const QString text = textOf(pdf);
        QVERIFY(text.contains(QStringLiteral("Database options for the order platform")));
        QVERIFY(text.contains(QStringLiteral("20 November 2026")));
        for (std::size_t i = 0; i < bills.size(); ++i) {
            const Totals& t = bills[i].totals;
            QVERIFY(text.contains(QString::fromStdString(w.designs[i].name)));
            for (const Money m : {t.monthly, t.upfront, t.amortised})
                QVERIFY2(text.contains(QString::fromStdString((bills[i].complete ? "" : "at least ") + dollars(m))),
                         dollars(m).c_str());
            for (const LineItem& line : bills[i].lines) {
                if (line.state == LineState::Priced)
                    QVERIFY2(text.contains(QString::fromStdString(dollars(line.monthly))), line.description.c_str());
                if (line.price)
                    QVERIFY2(text.contains(QString::fromStdString(line.price->asOf.str())),
                             line.price->asOf.str().c_str());
            }
            for (const std::string& assumption : bills[i].assumptions)
                QVERIFY2(squeezed(text).contains(squeezed(QString::fromStdString(assumption))), assumption.c_str());
        }
        // What is missing has a name, and its place says so.
        QVERIFY(text.contains(QStringLiteral("db.r99.large: price not in the catalog")));
        QVERIFY(text.contains(QStringLiteral("Sessions: Reads: the quantity was not given")));
        QVERIFY(text.contains(QStringLiteral("incomplete")));
        QVERIFY(text.contains(QStringLiteral("not given")));
        QVERIFY(text.contains(QStringLiteral("Multi-AZ, one standby")));  // a choice by its label
        QVERIFY(text.contains(QStringLiteral("500 per second")));
        QVERIFY(text.contains(QStringLiteral("The oldest price used is of")));
        const int pages = pagesOf(pdf);
        QVERIFY(pages >= 3);
        QVERIFY(text.contains(QStringLiteral("%1 of %1").arg(pages)));
        QVERIFY(!text.contains(QStringLiteral("%1 of").arg(pages + 1)));
    }
    void theReportInRussian()
    {
        if (!has("pdftotext"))
            QSKIP("pdftotext is not installed");
        applyLanguage(*qApp, Language::Russian);
        const auto english = qScopeGuard([] { applyLanguage(*qApp, Language::English); });
        const Workspace w = shop();
        const auto bills = billsOf(w);
        QTemporaryDir dir;
        const QString pdf = written(dir, w, bills);
        QVERIFY(!pdf.isEmpty());
        keepFile(pdf, QStringLiteral("russian.pdf"));
        const QString text = textOf(pdf).simplified();
        for (const char* russian : {"Рейтинг", "Строки счёта", "Вычисления", "20 ноября 2026", "количество не указано", "цены нет в каталоге",
                                    "Допущения", "Источники цен", "ГБ-мес."})
            QVERIFY2(text.contains(QString::fromUtf8(russian)), russian);
        for (const char* left : {"Ranking", "Line items", "per month", "not given", "at least", "Compute", "Storage", "GB-month", "November", "baseline"})
            QVERIFY2(!text.contains(QString::fromUtf8(left)), left);
        QString money = shownNumber(dollars(bills[0].totals.amortised)).replace(QChar(QChar::Nbsp), u' ');
        QVERIFY2(text.contains(money) && money.contains(u','), qPrintable(money));
    }
    void theReportIsVectorsWithItsFontsInside()
    {
        if (!has("pdffonts") || !has("pdfimages") || !has("pdfinfo"))
            QSKIP("the poppler tools are not installed");
        const Workspace w = shop();
        QTemporaryDir dir;
        const QString pdf = written(dir, w, billsOf(w));
        QStringList fonts = run(QStringLiteral("pdffonts"), {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts) {
            QVERIFY2(font.startsWith(QStringLiteral("Inter-")), qPrintable(font));
            QVERIFY2(font.contains(QStringLiteral(" yes ")), qPrintable(font));
        }
        QCOMPARE(
            run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).split(u'\n', Qt::SkipEmptyParts).size(),
            2);  // its heading only
        const QString info = run(QStringLiteral("pdfinfo"), {pdf});
        QVERIFY(info.contains(QStringLiteral("Database options for the order platform"))
                && info.contains(QStringLiteral("Costrata")) && info.contains(QStringLiteral("(A4)")));
    }
    void thirtyDesignsWithLongNamesStayOnThePage()
    {
        if (!has("pdftotext") || !has("pdfinfo"))
            QSKIP("the poppler tools are not installed");
        const Workspace w = many(30);
        const auto bills = billsOf(w);
        QTemporaryDir dir;
        const QString pdf = written(dir, w, bills, QPageSize(QPageSize::Letter));
        QVERIFY(run(QStringLiteral("pdfinfo"), {pdf}).contains(QStringLiteral("(letter)")));
        // Word boxes in points; the margins are 42 points wide.
        static const QRegularExpression box(
            QStringLiteral("xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">"));
        auto words =
            box.globalMatch(run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")}));
        int count = 0;
        while (words.hasNext()) {
            const auto word = words.next();
            QVERIFY2(word.captured(1).toDouble() > 40 && word.captured(3).toDouble() < 612 - 40
                         && word.captured(2).toDouble() > 30 && word.captured(4).toDouble() < 792 - 12,
                     qPrintable(word.captured(0)));
            ++count;
        }
        QVERIFY(count > 1000);
        keepFile(pdf, QStringLiteral("thirty.pdf"));
    }
    void theAnswerIsHonest()
    {
        const Workspace w = shop();
        const auto bills = billsOf(w);
        const auto estimates = estimatesOf(w, bills);
        const auto order = ranking(estimates);
        QCOMPARE(order.back(), std::size_t(4));  // incomplete after all complete ones
        const Answer answer = answerOf(estimates, order, 0);
        QVERIFY(bills[answer.design].complete);
        for (const Bill& bill : bills)
            QVERIFY(!bill.complete || bill.totals.amortised >= bills[answer.design].totals.amortised);
        QVERIFY(answer.title.contains(QString::fromStdString(w.designs[answer.design].name))
                && answer.title.contains(QStringLiteral("cheapest complete")));
        QVERIFY(answer.text.contains(
            QString::fromStdString(dollars(bills[0].totals.amortised - bills[answer.design].totals.amortised))));
        QVERIFY(answer.text.contains(QStringLiteral("RDS on a class of tomorrow")));

        const Answer unknown = answerOf({estimates[4], estimates[4]}, {0, 1}, 0);
        QVERIFY(unknown.title.contains(QStringLiteral("No design is complete"))
                && unknown.text.contains(QStringLiteral("at least")));
        const Answer against = answerOf(estimates, order, 4);
        QVERIFY(against.text.contains(QStringLiteral("the difference is not known")));
    }
    void agesCountFromTheReport()
    {
        const QDate day(2026, 11, 20);
        QCOMPARE(ageText(QStringLiteral("2026-11-08"), day), QStringLiteral("12 days old"));
        QCOMPARE(ageText(QStringLiteral("2026-10"), day), QStringLiteral("1 month old"));
        QCOMPARE(ageText(QStringLiteral("2023"), day), QStringLiteral("3 years and 10 months old"));
        QCOMPARE(ageText(QStringLiteral("2025-11-20"), day), QStringLiteral("1 year old"));
        QCOMPARE(ageText(QStringLiteral("2026-12-01"), day), QStringLiteral("dated after this report"));
        QCOMPARE(ageText(QStringLiteral("soon"), day), QStringLiteral("of unknown age"));
        DateSpan span;
        for (const char* date : {"2026-05", "2024-08-09", "2026"})
            span.add(QString::fromLatin1(date));
        QCOMPARE(span.text(), QStringLiteral("2024-08-09 to 2026-05"));
    }
    void aFailureLeavesNothingBehind()
    {
        const Workspace w = shop();
        const auto bills = billsOf(w);
        QTemporaryDir dir;
        const ReportOptions options{.title = {}, .subtitle = {}, .author = {}, .date = QDate(2026, 11, 20)};
        const QString nowhere = dir.filePath(QStringLiteral("none/report.pdf"));
        const auto missing = writeReport(w, bills, *book(), options, nowhere);
        QVERIFY(!missing && missing.error().text().find("none/report.pdf") != std::string::npos);
        QVERIFY(!QFile::exists(nowhere));
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder.pdf")));
        QVERIFY(!writeReport(w, bills, *book(), options, dir.filePath(QStringLiteral("folder.pdf"))));
        QVERIFY(!writeReport(Workspace{}, {}, *book(), options, dir.filePath(QStringLiteral("empty.pdf"))));
        QVERIFY(!writeReport(w, {}, *book(), options, dir.filePath(QStringLiteral("empty.pdf"))));
        QVERIFY(!writeReport(w, bills, *book(), {}, dir.filePath(QStringLiteral("empty.pdf"))));  // no date
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList{QStringLiteral("folder.pdf")});
    }
    void oddWorkspacesMakeAReport()
    {
        Workspace w = shop();
        w.title.clear();
        w.baseline = 99;
        w.notes = std::string(20000, 'x') + "\n\n" + "Words and more words. ";
        w.designs[0].name = std::string(3000, 'n');
        w.designs[1].components.clear();
        w.designs[2].name = "  two\nlines\tand <b>marks</b> & %1 ";
        const auto bills = billsOf(w);
        QTemporaryDir dir;
        const QString pdf = written(dir, w, bills);
        QVERIFY(!pdf.isEmpty());
        if (has("pdftotext"))
            QVERIFY(textOf(pdf).contains(QStringLiteral("two lines and <b>marks</b> & %1")));
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
