// SPDX-License-Identifier: GPL-3.0-or-later
// How fast it is, as figures. Nothing here passes or fails; README.md says how to run and read it.
#include "billing/bill_design.h"
#include "catalog/price_index.h"
#include "charts/curve_chart_painter.h"
#include "commitments/commitment_chart_view.h"
#include "commitments/commitments_page.h"
#include "design/workspace_file.h"
#include "explore/region_prices.h"
#include "explore/sensitivity.h"
#include "explore/sweep_words.h"
#include "explore/uncertainty.h"
#include "explore/variables.h"
#include "report/report.h"
#include "theme/theme.h"
#include "window/compare_page.h"
#include "window/main_window.h"
#include "window/page_frame.h"
#include "charts/bar_chart_view.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <new>

using namespace costrata;

namespace {

std::size_t allocations = 0;  // of the window thread, the only one that counts here

}  // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* p = std::malloc(size ? size : 1))
        return p;
    throw std::bad_alloc();
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }

namespace {

/// Milliseconds of processor time of this thread: what a busy machine does not disturb.
double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Lets events happen for so long.
void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// Times in milliseconds, in any order.
class Times {
public:
    void add(double ms) { m_times.push_back(ms); }
    std::size_t count() const { return m_times.size(); }
    double quantile(double q)
    {
        std::sort(m_times.begin(), m_times.end());
        return m_times[std::min(m_times.size() - 1, static_cast<std::size_t>(q * static_cast<double>(m_times.size())))];
    }
    void print(const char* what)
    {
        std::printf("%-44s p50 %7.2f   p95 %7.2f   p99 %7.2f   max %7.2f ms   (%zu times)\n", what, quantile(.5), quantile(.95), quantile(.99), quantile(1), m_times.size());
    }

private:
    std::vector<double> m_times;
};

/// Nanoseconds per call, the median of seven runs of at least 20 ms.
template <class F>
double nanosecondsPer(F call)
{
    std::size_t calls = 1;
    QElapsedTimer timer;
    for (;; calls *= 2) {
        timer.start();
        for (std::size_t i = 0; i < calls; ++i)
            call();
        if (timer.nsecsElapsed() > 20'000'000)
            break;
    }
    Times runs;
    for (int run = 0; run < 7; ++run) {
        timer.start();
        for (std::size_t i = 0; i < calls; ++i)
            call();
        runs.add(static_cast<double>(timer.nsecsElapsed()) / static_cast<double>(calls));
    }
    return runs.quantile(.5);
}

/// Bytes that the process has read from files so far.
qint64 bytesRead()
{
    QFile io(QStringLiteral("/proc/self/io"));
    return io.open(QIODevice::ReadOnly) ? io.readLine().mid(6).trimmed().toLongLong() : 0;
}

std::shared_ptr<const PriceBook> openBook()
{
    auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    if (!book) {
        std::fprintf(stderr, "%s\n", book.error().text().c_str());
        std::exit(1);
    }
    return *book;
}

Component component(const Service& service, const PriceBook& book)
{
    const Symbol region(service.defaultRegion);
    return {service.name, &service, region, service.initialSettings(book, region)};
}

/// Designs of five components each, over all services in turn.
Workspace workspaceOf(int designs, const PriceBook& book)
{
    std::vector<Component> parts;
    for (const Service* service : allServices())
        parts.push_back(component(*service, book));
    Workspace w{.title = "Bench"};
    for (int d = 0; d < designs; ++d) {
        Design design{"Design " + std::to_string(d + 1), {}, {}};
        for (int c = 0; c < 5; ++c)
            design.components.push_back(parts[static_cast<std::size_t>(d + c * 2) % parts.size()]);
        w.designs.push_back(std::move(design));
    }
    return w;
}

/// Watches what has been painted since it was last asked.
class Painted final : public QObject {
public:
    explicit Painted(QList<QWidget*> widgets) : m_widgets(std::move(widgets))
    {
        for (QWidget* w : m_widgets)
            w->installEventFilter(this);
    }
    void forget() { m_seen.clear(); }
    bool all() const { return m_seen.size() == m_widgets.size(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_seen.insert(watched);
        return false;
    }

private:
    QList<QWidget*> m_widgets;
    QSet<QObject*> m_seen;
};

/// Handles events until everything that was asked for has been painted, and nothing waits any more.
void paintAll(const Painted& painted)
{
    for (int round = 0; round < 100; ++round) {
        QApplication::sendPostedEvents();
        const bool idle = !QApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents);
        if (painted.all() && idle)
            return;
    }
}

/// Another value of a relevant number, one step up or back at its smallest, or of a choice; the same when it is neither.
Value changed(const Component& c, std::size_t parameter, bool choose)
{
    const ParameterSpec& spec = c.settings.parameters().at(parameter);
    Value value = c.settings.value(parameter);
    if (!c.settings.relevant(parameter) || spec.kind != (choose ? ParameterKind::Choice : ParameterKind::Number))
        return value;
    if (!choose) {
        const Decimal next = value.number.known() ? value.number.value() + spec.step : spec.min + spec.step;
        value.number = next > spec.max ? spec.min : next;
    } else if (spec.options.size() > 1) {
        value.choice = spec.options[value.choice == spec.options[0].id].id;
    }
    return value;
}

/// One edit in the real window, until list, chart, breakdown and total are painted.
void editToPicture(const std::shared_ptr<const PriceBook>& book)
{
    MainWindow window(book);
    Document& document = window.document();
    document.reset(workspaceOf(20, *book), {});
    window.resize(1440, 900);
    window.show();
    auto* plot = window.comparePage().chart()->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    auto* tree = window.findChild<QAbstractItemView*>(QStringLiteral("breakdown"));
    auto* list = window.findChild<QAbstractItemView*>(QStringLiteral("designList"));
    Painted painted({plot, tree->viewport(), list->viewport()});
    paintAll(painted);
    rest(8000);  // the forms are prepared while nobody does anything

    Times selecting, numbers, choices, processing;
    QElapsedTimer timer;
    std::size_t edits = 0;
    const auto select = [&](int d) {
        painted.forget();
        timer.start();
        document.setCurrent(d);
        paintAll(painted);
        selecting.add(milliseconds(timer));
    };
    for (int d = 0; d < 20; ++d) {
        select(d);
        for (int round = 0; round < 25; ++round) {
            // The first number or choice of the component that the form shows; every fifth edit changes a choice.
            const Component c = document.design(d).components[0];
            const bool choose = round % 5 == 4;
            for (std::size_t p = 0; p < c.settings.parameters().all().size(); ++p) {
                const Value value = changed(c, p, choose);
                if (value == c.settings.value(p))
                    continue;
                painted.forget();
                const std::size_t before = allocations;
                const double processor = processorTime();
                timer.start();
                document.setValue(d, 0, p, value);
                document.endGesture();
                paintAll(painted);
                (choose ? choices : numbers).add(milliseconds(timer));
                processing.add(processorTime() - processor);
                edits += allocations - before;
                break;
            }
        }
    }
    for (int i = 0; i < 100; ++i)
        select(i * 7 % 20);
    numbers.print("edit of a number to picture");
    choices.print("edit of a choice to picture");
    processing.print("  both: processor time of the window's thread");
    selecting.print("another design to picture");
    std::printf("%-44s %zu\n", "allocations per edit, C++ only", edits / std::max<std::size_t>(1, processing.count()));
    document.undoStack().setClean();
}

/// The same with each page open, until no event waits; and one edge of a commitment dragged.
void editWithPage(const std::shared_ptr<const PriceBook>& book)
{
    std::printf("\nedit of a number until no event waits, with a page open\n");
    MainWindow window(book);
    Document& document = window.document();
    document.reset(workspaceOf(20, *book), {});
    window.resize(1440, 900);
    window.show();
    QElapsedTimer timer;
    for (const QString& page : window.pages().names()) {
        window.pages().setCurrent(page);
        rest(3000);  // what is computed in the background when a page is first shown
        Times times;
        for (int round = 0; round < 60; ++round) {
            const int d = round % 3;
            document.setCurrent(d);
            rest(30);
            const Component c = document.design(d).components[0];
            for (std::size_t p = 0; p < c.settings.parameters().all().size(); ++p) {
                const Value value = changed(c, p, false);
                if (value == c.settings.value(p))
                    continue;
                timer.start();
                document.setValue(d, 0, p, value);
                document.endGesture();
                QCoreApplication::processEvents();
                times.add(milliseconds(timer));
                break;
            }
        }
        times.print(qPrintable(page));
    }
    document.setCurrent(0);
    window.pages().setCurrent(QStringLiteral("commitments"));
    auto* page = static_cast<CommitmentsPage*>(window.pages().page(QStringLiteral("commitments")));
    PlanSession& session = page->session();
    for (int d = 1; d < document.designCount() && session.market().groups.empty(); ++d)
        document.setCurrent(d);
    session.add(session.group(), 0);
    rest(500);
    Times times;
    for (int i = 0; i < 300; ++i) {
        timer.start();
        emit page->chart()->stepsChanged(0, 2 + i % 7);
        QCoreApplication::processEvents();
        times.add(milliseconds(timer));
    }
    times.print("dragging an edge of a commitment");
    document.undoStack().setClean();
}

void billing(const std::shared_ptr<const PriceBook>& book)
{
    std::printf("\nbilling one component with its defaults\n");
    for (const Service* service : allServices()) {
        const Design design{"one", {}, {component(*service, *book)}};
        const std::size_t lines = billDesign(design, *book).lines.size();
        const std::size_t before = allocations;
        billDesign(design, *book);
        const std::size_t used = allocations - before;
        std::printf("  %-42s %8.0f ns   %4zu allocations   %3zu lines\n", service->id, nanosecondsPer([&] { billDesign(design, *book); }), used, lines);
    }
    const Workspace w = workspaceOf(20, *book);
    std::printf("%-44s %8.3f ms\n", "recalculating 20 designs x 5 components", nanosecondsPer([&] {
                    for (const Design& d : w.designs)
                        billDesign(d, *book);
                }) / 1e6);
    for (const int factor : {1, 10, 100}) {
        const Workspace many = workspaceOf(20 * factor, *book);
        QElapsedTimer timer;
        timer.start();
        for (const Design& d : many.designs)
            billDesign(d, *book);
        std::printf("  %5d designs x 5 %41.3f ms   %6.2f us each\n", 20 * factor, milliseconds(timer), milliseconds(timer) * 1000 / 20 / factor);
    }
}

/// What the Curves page computes and paints.
void exploring(const PriceBook& book)
{
    std::printf("\nexploring, 20 designs x 5 components\n");
    const Workspace w = workspaceOf(20, book);
    Times sweeps, words;
    std::size_t most = 0;
    Sweep shared;
    for (std::size_t d = 0; d < w.designs.size(); ++d) {
        for (const Variable& v : variablesOf(w.designs[d])) {
            Sweep sweep = sweepOf(w.designs, d, v);
            sweep.reference = d;
            QElapsedTimer timer;
            timer.start();
            const SweepResult result = runSweep(sweep, book);
            sweeps.add(milliseconds(timer));
            timer.start();
            sweepWords(sweep, result);
            words.add(milliseconds(timer));
            const auto following = static_cast<std::size_t>(std::count_if(sweep.designs.begin(), sweep.designs.end(), [](const SweptDesign& s) { return !s.followers.empty(); }));
            if (following > most) {
                most = following;
                shared = sweep;
            }
        }
    }
    sweeps.print("sweep of 200 points, every variable");
    words.print("  its rules in words");
    std::printf("%-44s %8.2f ms   (%zu of 20 designs follow)\n", "sweep of 200 points, most followers", nanosecondsPer([&] { runSweep(shared, book); }) / 1e6, most);
    const CurveChart chart = curveChart(shared, runSweep(shared, book), 0);
    QImage image(860, 560, QImage::Format_RGB32);
    std::printf("%-44s %8.2f ms\n", "painting its chart, 860x560", nanosecondsPer([&] {
                    QPainter painter(&image);
                    CurveChartPainter(chart, image.size(), lightTheme()).paint(painter);
                }) / 1e6);
    std::printf("%-44s %8.2f ms\n", "sensitivity of one design", nanosecondsPer([&] { sensitivityOf(w.designs[0], book); }) / 1e6);
    for (const char* id : {"aws.rds", "aws.dynamodb"}) {
        Component c = component(*findService(id), book);
        for (const char* asked : {"reads", "writes"}) {
            if (const auto index = c.settings.parameters().indexOf(asked))
                c.settings.set(*index, {Decimal(500), {}, {}});
        }
        const Uncertainty u{.data = {GrowthShape::Triangular, 0, 0.02_d, 0.05_d}, .load = {GrowthShape::Triangular, 0, 0.02_d, 0.05_d}};
        QElapsedTimer timer;
        timer.start();
        fanOf({id, {}, {c}}, book, u);
        std::printf("%-44s %8.0f ms   (%s)\n", "10,000 runs of 36 months", milliseconds(timer), id);
    }
}

void catalog(const std::shared_ptr<const PriceBook>& book)
{
    std::printf("\ncatalog, %lld KiB\n", static_cast<long long>(QFile(QStringLiteral(COSTRATA_SHIPPED_CATALOG)).size() / 1024));
    std::printf("%-44s %8.3f ms\n", "opening it", nanosecondsPer([] { openBook(); }) / 1e6);
    std::vector<SliceInfo> slices(book->slices().begin(), book->slices().end());
    std::sort(slices.begin(), slices.end(), [](const SliceInfo& a, const SliceInfo& b) { return a.prices < b.prices; });
    for (const auto& [name, info] : {std::pair("largest", slices.back()), std::pair("median", slices[slices.size() / 2])}) {
        Times times;
        for (int i = 0; i < 7; ++i) {
            const auto fresh = openBook();
            QElapsedTimer timer;
            timer.start();
            fresh->slice(info.service, info.region);
            times.add(milliseconds(timer));
        }
        std::printf("loading the %-7s slice, %5d prices %8s %8.3f ms\n", name, info.prices, "", times.quantile(.5));
    }
    const Service& rds = *findService("aws.rds");
    const Prices prices(rds, *book, Symbol(rds.defaultRegion));
    const auto all = prices.family({component::computeInstance, {}, Symbol("multi-az"), Symbol("postgresql"), purchase::onDemand});
    if (!all.empty()) {
        const PriceKey key = all[all.size() / 2]->key;
        std::printf("%-44s %8.0f ns\n", "finding a price", nanosecondsPer([&] { prices.find<Dimension::InstanceTime>(key); }));
    }
    std::printf("%-44s %8.3f ms\n", "classes offered in a region", nanosecondsPer([&] {
                    classOptions(prices, {component::computeInstance, {}, Symbol("multi-az"), Symbol("postgresql"), purchase::onDemand});
                }) / 1e6);

    const auto example = loadWorkspace(QStringLiteral(COSTRATA_SOURCE "/resources/examples/production-comparison.costrata"));
    const qint64 before = bytesRead();
    const auto fresh = openBook();
    const qint64 opened = bytesRead() - before;
    for (const Design& d : example->designs)
        billDesign(d, *fresh);
    std::printf("read when opening / with the example billed  %8lld / %lld KiB\n", static_cast<long long>(opened / 1024), static_cast<long long>((bytesRead() - before) / 1024));

    QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    QProcess builder;
    builder.start(QStringLiteral(COSTRATA_CATALOG_BUILDER), {QStringLiteral(COSTRATA_SOURCE "/pricing-db/facts"), QStringLiteral(COSTRATA_SOURCE "/pricing-db/schema.sql"),
                                                             folder.filePath(QStringLiteral("catalog.sqlite"))});
    builder.waitForFinished(-1);
    std::printf("%-44s %8.0f ms\n", "building it from the facts", milliseconds(timer));
}

/// Finding prices among all, and among half a million; the window does this at each key press.
void priceSearch(const std::shared_ptr<const PriceBook>& book)
{
    const auto measure = [](const char* what, const PriceBook& prices) {
        QElapsedTimer timer;
        timer.start();
        const PriceIndex index(prices);
        std::printf("\n%s: %zu prices read in %.0f ms\n", what, index.size(), milliseconds(timer));
        timer.start();
        const auto order = index.order(PriceIndex::Month);
        std::printf("%-44s %8.2f ms\n", "ordering by the cost of a month", milliseconds(timer));
        const std::pair<const char*, PriceFilter> filters[] = {{"one letter", {.words = {"r"}}},
                                                               {"three words", {.words = {"r6g", "multi-az", "frankfurt"}}},
                                                               {"nothing matches", {.words = {"no", "such", "thing"}}},
                                                               {"a need", {.vcpu = Decimal(4), .memoryGib = Decimal(16)}}};
        for (const auto& [name, filter] : filters)
            std::printf("%-44s %8.2f ms   %zu found\n", name, nanosecondsPer([&] { index.find(filter, order); }) / 1e6, index.find(filter, order).size());
    };
    measure("the catalog", *book);
    std::vector<std::pair<CatalogService, Price>> many;
    for (int copy = 0; many.size() < 500'000; ++copy) {
        for (const SliceInfo& slice : book->slices()) {
            for (Price p : book->slice(slice.service, slice.region).all()) {
                if (copy > 0)  // as if a provider had more classes
                    p.key.name = Symbol(p.key.name.str() + '-' + std::to_string(copy));
                many.emplace_back(slice.service, std::move(p));
            }
        }
    }
    measure("synthetic", *PriceBook::of(many));
}

/// Everything priced everywhere, as the Regions page does: the first time it reads all slices.
void regions(const std::shared_ptr<const PriceBook>& book)
{
    const auto fresh = openBook();
    const Workspace w = workspaceOf(20, *book);
    const auto all = [&] {
        std::size_t bills = 0;
        for (const Design& d : w.designs) {
            for (const std::string& provider : movableProviders(d, *fresh))
                bills += regionPrices(d, provider, *fresh).size();
        }
        return bills;
    };
    QElapsedTimer timer;
    timer.start();
    const std::size_t bills = all();
    std::printf("\n%zu bills of 5 components in every region: first %.1f ms, then %.1f ms\n", bills, milliseconds(timer), nanosecondsPer(all) / 1e6);
    const Component rds = component(*findService("aws.rds"), *book);
    std::printf("%-44s %8.3f ms\n", "one design in every region", nanosecondsPer([&] { regionPrices({"one", {}, {rds}}, "AWS", *fresh); }) / 1e6);
}

void report(const std::shared_ptr<const PriceBook>& book)
{
    QTemporaryDir folder;
    const auto example = loadWorkspace(QStringLiteral(COSTRATA_SOURCE "/resources/examples/production-comparison.costrata"));
    for (const auto& [name, workspace] : {std::pair("PDF of the example", *example), std::pair("PDF of 20 designs x 5 components", workspaceOf(20, *book))}) {
        std::vector<Bill> bills;
        for (const Design& d : workspace.designs)
            bills.push_back(billDesign(d, *book));
        ReportOptions options;
        options.title = QString::fromUtf8(name);
        options.date = QDate(2026, 1, 1);
        Times times;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (!writeReport(workspace, bills, *book, options, folder.filePath(QStringLiteral("out.pdf"))))
                std::printf("failed\n");
            times.add(milliseconds(timer));
        }
        std::printf("%-44s %8.0f ms\n", name, times.quantile(.5));
    }
}

/// From the start of the process to the painted window, as whoever starts it sees it.
void startup()
{
    Times times;
    for (int i = 0; i < 11; ++i) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        program.start(QStringLiteral(COSTRATA_WINDOW), {QStringLiteral("--print-startup")});
        if (!program.waitForReadyRead(20000) || !program.readAll().contains("painted"))
            return static_cast<void>(std::printf("the window did not say that it was painted\n"));
        if (i > 0)  // the first warms the caches
            times.add(milliseconds(timer));
        program.waitForFinished();
    }
    times.print("start to painted window, warm");
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("costrata-bench"));
    QApplication::setApplicationName(QStringLiteral("bench"));
    QSettings().clear();
    applyTheme(application, ThemeChoice::Light);
    const auto book = openBook();
    std::printf("platform %s, Qt %s\n\n", qPrintable(QApplication::platformName()), qVersion());
    if (QApplication::arguments().contains(QStringLiteral("edits")))
        return editToPicture(book), editWithPage(book), 0;
    if (QApplication::arguments().contains(QStringLiteral("prices")))
        return priceSearch(book), regions(book), 0;
    if (QApplication::arguments().contains(QStringLiteral("exploring")))
        return exploring(*book), 0;
    startup();
    editToPicture(book);
    editWithPage(book);
    billing(book);
    exploring(*book);
    catalog(book);
    priceSearch(book);
    regions(book);
    std::printf("\n");
    report(book);
    return 0;
}
