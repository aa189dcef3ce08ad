// SPDX-License-Identifier: GPL-3.0-or-later
// costrata catalog import, snapshots, diff, remove, restore: the user's own price lists.
#include "catalog/catalog_diff.h"
#include "catalog_location.h"
#include "command_line.h"
#include "import/facts_csv.h"
#include "import/import_prices.h"
#include "output/format.h"
#include "output/text_table.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <map>

namespace costrata {
namespace {

std::filesystem::path userCatalog() { return QFile::encodeName(userCatalogLocation()).toStdString(); }

std::string count(std::int64_t n, const char* one, const char* many) { return std::to_string(n) + " " + (n == 1 ? one : many); }

/// Tells on stderr how far the import is; at most twice a second, and nothing of what is done at once.
class ProgressLine {
public:
    explicit ProgressLine(std::ostream& err) : m_err(&err) { m_clock.start(); }
    bool operator()(const ImportProgress& p)
    {
        const qint64 now = m_clock.elapsed();
        if (now < 1000 || (now - m_said < 500 && p.writing == m_writing))
            return true;
        m_said = now;
        m_writing = p.writing;
        const double seconds = static_cast<double>(now) / 1000, rate = static_cast<double>(p.read) / seconds;
        *m_err << "costrata: ";
        if (p.writing)
            *m_err << "writing the snapshot\n";
        else
            *m_err << "file " << p.file + 1 << " of " << p.files << ", " << p.read / 1'000'000 << " of " << p.total / 1'000'000 << " MB, "
                   << static_cast<std::int64_t>(rate / 1e6) << " MB/s, "
                   << static_cast<std::int64_t>(static_cast<double>(p.total - std::min(p.read, p.total)) / std::max(rate, 1.0)) << " s left\n";
        m_err->flush();
        return true;
    }

private:
    std::ostream* m_err;
    QElapsedTimer m_clock;
    qint64 m_said = 0;
    bool m_writing = false;
};

int importLists(const CommandLine& line, Streams streams)
{
    auto catalog = UserCatalog::openOrCreate(userCatalog());
    if (!catalog)
        return wrongInput(streams, catalog.error().text());
    std::vector<std::filesystem::path> files;
    for (const QString& file : line.words())
        files.emplace_back(QFile::encodeName(file).toStdString());
    ProgressLine progress(streams.err);
    ImportOptions options{
        .today = QDate::currentDate().toString(Qt::ISODate).toStdString(), .dryRun = line.has("dry-run"), .progress = std::ref(progress)};
    if (line.has("date")) {
        const QDate date = QDate::fromString(line.value("date"), Qt::ISODate);
        if (!date.isValid())
            return line.wrongUsage(streams, "--date '" + line.value("date").toStdString() + "' is no date like 2026-11-21");
        options.today = date.toString(Qt::ISODate).toStdString();
    }
    if (line.has("unmapped"))
        options.skipped = [&](std::string_view reason, std::string_view what) {
            streams.out << printable(std::string(reason)) << ": " << printable(std::string(what)) << "\n";
        };
    const auto report = importPrices(*catalog, files, options);
    if (!report)
        return wrongInput(streams, report.error().text() + "; nothing was changed");

    for (const ImportedFile& f : report->files)
        streams.out << printable(f.name) << ": " << f.format << ", " << printable(f.list) << (f.published.empty() ? "" : " of " + f.published) << ", "
                    << count(f.records, "record", "records") << "\n";
    streams.out << count(report->prices, "price", "prices") << " of " << report->mapped << " records; "
                << count(static_cast<std::int64_t>(report->records - report->mapped), "record is", "records are") << " no price of the catalog\n";
    if (!report->skipped.empty()) {
        TextTable table({{"Records", Align::Right}, {"Reason"}});
        for (const SkippedRecords& s : report->skipped)
            table.row({std::to_string(s.records), s.reason});
        streams.out << "\n" << table.plain();
        if (!line.has("unmapped"))
            streams.out << "--unmapped lists them.\n";
        streams.out << "\n";
    }
    for (const std::string& known : report->known)
        streams.out << printable(known) << "\n";
    if (report->snapshot)
        streams.out << "Snapshot " << report->snapshot << " of " << options.today << ": " << count(report->prices, "price", "prices") << ", "
                    << report->changed << " of them not as imported before. 'costrata catalog diff' shows what it changed.\n";
    else if (options.dryRun)
        streams.out << "A dry run: nothing was written; " << count(report->changed, "price", "prices")
                    << " would be new or other than imported before.\n";
    else
        streams.out << (report->prices ? "No price is new: nothing was written.\n" : "There is nothing in it to import: nothing was written.\n");
    return Done;
}

std::string filesText(const Snapshot& snapshot)
{
    std::string text;
    for (const ImportedFile& f : snapshot.files)
        text += (text.empty() ? "" : ", ") + f.name + " (" + f.list + (f.published.empty() ? "" : " of " + f.published) + ")";
    return text;
}

/// A catalog that does not exist holds no snapshots; one of an older version is brought up to date.
Result<std::vector<Snapshot>> snapshotList()
{
    if (std::error_code ignored; !std::filesystem::exists(userCatalog(), ignored))
        return std::vector<Snapshot>();
    const auto catalog = UserCatalog::openOrCreate(userCatalog());
    if (!catalog)
        return tl::make_unexpected(catalog.error());
    return catalog->snapshots();
}

int snapshots(const CommandLine& line, Streams streams)
{
    const auto list = snapshotList();
    if (!list)
        return wrongInput(streams, list.error().text());
    if (line.value("format") == u"csv") {
        streams.out << csvRecord({"snapshot", "imported", "prices", "file", "format", "list", "published", "records", "mapped"});
        for (const Snapshot& s : *list) {
            for (const ImportedFile& f : s.files)
                streams.out << csvRecord({std::to_string(s.id), s.imported, std::to_string(s.prices), csvText(f.name), csvText(f.format),
                                          csvText(f.list), f.published, std::to_string(f.records), std::to_string(f.mapped)});
        }
        return Done;
    }
    if (list->empty()) {
        streams.err << "costrata: no price lists were imported\n";
        return Done;
    }
    TextTable table({{"Snapshot", Align::Right}, {"Imported"}, {"Prices", Align::Right}, {"Files"}});
    for (const Snapshot& s : *list)
        table.row({std::to_string(s.id), s.imported, std::to_string(s.prices), filesText(s)});
    streams.out << table.plain();
    return Done;
}

std::string moneyText(const Price& p) { return unitPriceText(p.amount) + (p.upfront.isZero() ? "" : " + " + unitPriceText(p.upfront) + " upfront"); }

std::string percentText(const Price& before, const Price& after)
{
    if (before.unit != after.unit || before.amount.isZero() || before.upfront != after.upfront)
        return {};
    const Decimal change = ((after.amount - before.amount) / before.amount * Decimal(100)).rounded(1);
    return (change.isNegative() ? "" : "+") + change.toString() + " %";
}

int diff(const CommandLine& line, Streams streams)
{
    const auto list = snapshotList();
    if (!list)
        return wrongInput(streams, list.error().text());
    if (list->empty())
        return wrongInput(streams, "no price lists were imported: there is nothing to compare with the shipped catalog");
    SnapshotId from = list->size() > 1 ? (*list)[list->size() - 2].id : shippedOnly, to = list->back().id;
    const QStringList words = line.words();
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool whole = false;
        const SnapshotId id = words[i].toLongLong(&whole);
        if (!whole || (id != shippedOnly && std::ranges::find(*list, id, &Snapshot::id) == list->end()))
            return wrongInput(streams, "there is no snapshot '" + words[i].toStdString() + "'; 0 is the shipped catalog");
        (i == 0 ? from : to) = id;
    }
    if (from >= to)
        return wrongInput(streams, "snapshot " + std::to_string(from) + " is not older than " + std::to_string(to));
    const auto differences = catalogDiff(line.catalog(), userCatalog(), from, to);
    if (!differences)
        return wrongInput(streams, differences.error().text());

    if (line.value("format") == u"csv") {
        streams.out << csvRecord({"change", "provider", "service", "region", "component", "name", "variant", "engine", "purchase", "tier_from",
                                  "unit_before", "price_before", "upfront_before", "as_of_before", "unit", "price", "upfront", "as_of"});
        for (const PriceDifference& d : *differences) {
            const bool fresh = d.change == ChangeOfPrice::New, gone = d.change == ChangeOfPrice::Gone;
            const Price &b = d.before, &a = d.after;
            const auto unless = [](bool none, std::string text) { return none ? std::string() : std::move(text); };
            streams.out << csvRecord({std::string(changeName(d.change)), csvText(d.service.provider.str()), csvText(d.service.service.str()),
                                      csvText(a.region.str()), csvText(a.key.component.str()), csvText(a.key.name.str()),
                                      csvText(a.key.variant.str()), csvText(a.key.engine.str()), csvText(a.key.purchase.str()), a.tierFrom.toString(),
                                      unless(fresh, std::string(b.unit.id())), unless(fresh, b.amount.toString()),
                                      unless(fresh, b.upfront.toString()), unless(fresh, b.asOf.str()), unless(gone, std::string(a.unit.id())),
                                      unless(gone, a.amount.toString()), unless(gone, a.upfront.toString()), unless(gone, a.asOf.str())});
        }
        return Done;
    }
    std::map<ChangeOfPrice, std::int64_t> counts;
    TextTable table({{"Change"},
                     {"Service"},
                     {"Region"},
                     {"Component"},
                     {"Name"},
                     {"Variant"},
                     {"Engine"},
                     {"Purchase"},
                     {"Before", Align::Right},
                     {"After", Align::Right},
                     {"", Align::Right},
                     {"per"}});
    const std::int64_t most = line.has("all") ? INT64_MAX : 50;
    for (const PriceDifference& d : *differences) {
        if (++counts[d.change] > most)
            continue;
        const bool fresh = d.change == ChangeOfPrice::New, gone = d.change == ChangeOfPrice::Gone;
        table.row({std::string(changeName(d.change)), d.service.provider.str() + "." + d.service.service.str(), d.after.region.str(),
                   d.after.key.component.str(), d.after.key.name.str(), d.after.key.variant.str(), d.after.key.engine.str(),
                   d.after.key.purchase.str(), fresh ? "" : moneyText(d.before), gone ? "" : moneyText(d.after),
                   fresh || gone ? "" : percentText(d.before, d.after), std::string(d.after.unit.label())});
    }
    if (!differences->empty())
        streams.out << table.plain();
    std::string sum;
    for (const ChangeOfPrice change : {ChangeOfPrice::Dearer, ChangeOfPrice::Cheaper, ChangeOfPrice::New, ChangeOfPrice::Gone})
        sum += (sum.empty() ? "" : ", ") + std::to_string(counts[change]) + " " + std::string(changeName(change));
    streams.out << (from == shippedOnly ? std::string("From the shipped catalog") : "From snapshot " + std::to_string(from)) << " to snapshot " << to
                << ": " << sum << ".\n";
    if (std::ranges::any_of(counts, [&](const auto& c) { return c.second > most; }))
        streams.err << "costrata: at most " << most << " prices of each kind shown; --all shows the rest\n";
    return Done;
}

int remove(const CommandLine& line, Streams streams)
{
    bool whole = false;
    const SnapshotId id = line.words().front().toLongLong(&whole);
    const auto list = snapshotList();
    if (!list)
        return wrongInput(streams, list.error().text());
    if (!whole || std::ranges::find(*list, id, &Snapshot::id) == list->end())
        return wrongInput(streams, "there is no snapshot '" + line.words().front().toStdString() + "'");
    auto catalog = UserCatalog::openOrCreate(userCatalog());
    const auto removed = catalog ? catalog->remove(id) : tl::make_unexpected(catalog.error());
    if (!removed)
        return wrongInput(streams, removed.error().text());
    streams.out << "Snapshot " << id << " is removed.\n";
    return Done;
}

int restore(const CommandLine&, Streams streams)
{
    const auto list = snapshotList();
    if (!list)
        return wrongInput(streams, list.error().text());
    if (!list->empty()) {
        auto catalog = UserCatalog::openOrCreate(userCatalog());
        const auto cleared = catalog ? catalog->clear() : tl::make_unexpected(catalog.error());
        if (!cleared)
            return wrongInput(streams, cleared.error().text());
    }
    streams.out << count(static_cast<std::int64_t>(list->size()), "snapshot is", "snapshots are")
                << " removed; prices are those of the shipped catalog.\n";
    return Done;
}

int exportPrices(const CommandLine& line, Streams streams)
{
    const auto list = snapshotList();
    if (!list)
        return wrongInput(streams, list.error().text());
    if (list->empty())
        return wrongInput(streams, "no price lists were imported: there is nothing to export");
    const auto catalog = UserCatalog::open(userCatalog());
    const auto text = catalog ? import::writeFactsCsv(*catalog, line.imported().upTo) : tl::make_unexpected(catalog.error());
    if (!text)
        return wrongInput(streams, text.error().text());
    streams.out << *text;
    return Done;
}

const CommandOption tableOrCsv{"format", "FORMAT", "How to print.", {"table", "csv"}};

}  // namespace

const Command catalogImportCommand{
    .name = "catalog import",
    .arguments = "FILE...",
    .summary = "Imports official price lists into your own catalog: AWS offers, Azure Retail Prices, Google Cloud Billing catalog, price facts; "
               "plain or gzip.",
    .options = {{"unmapped", "", "List every record that becomes no price, with the reason."},
                {"dry-run", "", "Read and report only; write nothing."},
                {"date", "YYYY-MM-DD", "Day of the lists that state none (Azure, Google), and of the snapshot. Default: today."}},
    .run = importLists,
};

const Command catalogSnapshotsCommand{
    .name = "catalog snapshots",
    .arguments = "",
    .summary = "The imports, oldest first; a later one goes before an earlier one, and both before the shipped catalog.",
    .options = {tableOrCsv},
    .run = snapshots,
};

const Command catalogDiffCommand{
    .name = "catalog diff",
    .arguments = "[A [B]]",
    .summary =
        "What the imports after snapshot A up to B made dearer, cheaper, new or gone; 0 is the shipped catalog. Default: what the newest changed.",
    .options = {{"all", "", "Show all, not the first 50 of each kind."}, tableOrCsv},
    .run = diff,
};

const Command catalogExportCommand{
    .name = "catalog export",
    .arguments = "",
    .summary = "Writes the imported prices as price facts (CSV), which 'catalog import' reads again.",
    .options = {},
    .run = exportPrices,
};

const Command catalogRemoveCommand{
    .name = "catalog remove",
    .arguments = "SNAPSHOT",
    .summary = "Takes one import out of your own catalog.",
    .options = {},
    .run = remove,
};

const Command catalogRestoreCommand{
    .name = "catalog restore",
    .arguments = "",
    .summary = "Takes all imports out: back to the shipped catalog.",
    .options = {},
    .run = restore,
};

}  // namespace costrata
