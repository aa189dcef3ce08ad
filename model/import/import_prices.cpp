// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_prices.h"

#include "import/aws_lists.h"
#include "import/azure_retail.h"
#include "import/facts_csv.h"
#include "import/google_skus.h"
#include "import/staged_prices.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace costrata {

const char* const importableLists = "AWS offer files and savings-plan offers (CSV, JSON), pages of the Azure Retail Prices API, pages of the Google "
                                    "Cloud Billing catalog, price facts (CSV)";

namespace import {
namespace {

/// A file's text: what was read is hashed and counted, and reading stops when it is cancelled or turns out to be a bomb.
class ListBytes : public ByteSource {
public:
    /// Price lists shrink to a twentieth at best; what grows a hundredfold, beyond this much, is no price list.
    static constexpr std::uint64_t mostGrowth = 200, alwaysFine = 64 * 1024 * 1024;

    ListBytes(std::unique_ptr<ByteSource> from, std::string name, std::function<bool(std::uint64_t)> goOn)
        : m_from(std::move(from)), m_name(std::move(name)), m_goOn(std::move(goOn)), m_hash(QCryptographicHash::Blake2b_256)
    {
    }

    /// The first bytes, which are read again.
    Result<std::string_view> first()
    {
        m_first.resize(64 * 1024);
        const auto got = take(m_first);
        if (!got)
            return tl::make_unexpected(got.error());
        m_first.resize(*got);
        return std::string_view(m_first.data(), m_first.size());
    }

    Result<std::size_t> read(std::span<char> into) override
    {
        if (m_first.empty())
            return take(into);
        const std::size_t n = std::min(into.size(), m_first.size());
        std::memcpy(into.data(), m_first.data(), n);
        m_first.erase(m_first.begin(), m_first.begin() + static_cast<std::ptrdiff_t>(n));
        return n;
    }
    std::uint64_t consumed() const override { return m_from->consumed(); }
    std::uint64_t bytes() const { return m_bytes; }
    std::string hash() const { return m_hash.result().toHex().toStdString(); }

private:
    Result<std::size_t> take(std::span<char> into)
    {
        const auto got = m_from->read(into);
        if (!got)
            return got;
        m_bytes += *got;
        m_hash.addData(QByteArrayView(into.data(), static_cast<qsizetype>(*got)));
        if (m_bytes > alwaysFine && m_bytes / mostGrowth > m_from->consumed())
            return failure("unpacks to more than " + std::to_string(mostGrowth) + " times its size: no price list does", m_name);
        if (!m_goOn(m_from->consumed()))
            return failure("cancelled", m_name);
        return got;
    }

    std::unique_ptr<ByteSource> m_from;
    std::string m_name;
    std::function<bool(std::uint64_t)> m_goOn;
    QCryptographicHash m_hash;
    std::uint64_t m_bytes = 0;
    std::vector<char> m_first;
};

/// The outermost value of a JSON list is an object; its members tell whose list it is.
Result<ListInfo> readJson(ByteSource& source, PriceSink& sink, const std::string& today)
{
    JsonPull json(source);
    AwsJson aws(json, sink);
    AzureRetail azure(json, sink, today);
    GoogleSkus google(json, sink, today);
    if (!json.enterObject() && !json.failed())
        json.fail("is no object");
    while (json.nextKey()) {
        const std::string key(json.text());
        if (!aws.member(key) && !azure.member(key) && !google.member(key))
            json.skip();
    }
    if (!json.failed())
        json.next();  // nothing follows
    if (json.error())
        return tl::make_unexpected(*json.error());
    if (aws.isOffer() + azure.isPage() + google.isPage() != 1)
        return failure(std::string("is none of the lists that can be imported: ") + importableLists);
    return aws.isOffer() ? aws.info() : azure.isPage() ? azure.info() : google.info();
}

Result<ListInfo> readList(ListBytes& bytes, PriceSink& sink, const std::string& today)
{
    const auto first = bytes.first();
    if (!first)
        return tl::make_unexpected(first.error());
    const std::size_t begin = first->find_first_not_of(" \t\r\n");
    if (begin == first->npos)
        return failure("is empty");
    if ((*first)[begin] == '{')
        return readJson(bytes, sink, today);
    if (first->substr(begin, 64).find("FormatVersion") <= 1)
        return readAwsCsv(bytes, sink);
    if (first->substr(begin).starts_with(factsHeader))
        return readFactsCsv(bytes, sink);
    return failure(std::string("is none of the lists that can be imported: ") + importableLists);
}

/// The place of an error in a file: "rds.csv: line 7".
Error inFile(Error error, const std::string& file)
{
    if (!error.where.starts_with(file))
        error.where = error.where.empty() ? file : file + ": " + error.where;
    return error;
}

/// How many prices of a snapshot are not as the newest snapshot before states them.
Result<std::int64_t> changedPrices(const Database& database, SnapshotId snapshot)
{
    auto query = database.prepare(
        "SELECT COUNT(*) FROM price n WHERE n.snapshot = ?1 AND NOT EXISTS (SELECT 1 FROM price o WHERE o.slice = n.slice AND o.meter = n.meter AND "
        "o.snapshot ="
        " (SELECT MAX(x.snapshot) FROM price x WHERE x.slice = n.slice AND x.meter = n.meter AND x.snapshot < ?1) AND o.tier_from = n.tier_from"
        " AND o.tier_to = n.tier_to AND o.amount = n.amount AND o.upfront = n.upfront AND o.as_of = n.as_of AND o.source = n.source)");
    if (!query || !query->bind(1, snapshot).step())
        return tl::make_unexpected(database.lastError());
    return query->integer(0);
}

}  // namespace
}  // namespace import

Result<ImportReport> importPrices(UserCatalog& catalog, const std::vector<std::filesystem::path>& files, const ImportOptions& options)
{
    using namespace import;
    ImportReport report;
    ImportProgress progress{.file = 0, .files = files.size()};
    std::error_code ignored;
    for (const auto& file : files)
        progress.total +=
            std::filesystem::file_size(file, ignored) == static_cast<std::uintmax_t>(-1) ? 0 : std::filesystem::file_size(file, ignored);
    const auto goOn = [&] { return !options.progress || options.progress(progress); };

    const Database& database = catalog.database();
    StagedPrices staged(catalog, options.today, options.skipped);
    std::uint64_t before = 0;
    for (const auto& file : files) {
        const std::string name = file.filename().string();
        auto opened = openBytes(QFile::decodeName(file.string().c_str()));
        if (!opened)
            return tl::make_unexpected(opened.error());
        ListBytes bytes(std::move(*opened), name, [&](std::uint64_t consumed) {
            progress.read = before + consumed;
            return !staged.error() && goOn();
        });
        const std::uint64_t records = staged.records(), mapped = staged.mapped();
        const auto info = readList(bytes, staged, options.today);
        if (staged.error())
            return tl::make_unexpected(inFile(*staged.error(), name));
        if (!info)
            return tl::make_unexpected(inFile(info.error(), name));
        report.files.push_back({name, info->format, info->list, info->published, bytes.hash(), static_cast<std::int64_t>(bytes.bytes()),
                                static_cast<std::int64_t>(staged.records() - records), static_cast<std::int64_t>(staged.mapped() - mapped)});
        before = progress.read;
        ++progress.file;
    }
    progress.writing = true;
    if (!goOn())
        return failure("cancelled");

    bool fresh = false;
    for (const ImportedFile& file : report.files) {
        const auto holder = catalog.holding(file.hash);
        if (!holder)
            return tl::make_unexpected(holder.error());
        if (*holder)
            report.known.push_back(file.name + ": is in snapshot " + std::to_string(*holder) + " already");
        fresh = fresh || !*holder;
    }
    auto snapshot = database.prepare("INSERT INTO snapshot (imported, prices) VALUES (?, 0)");
    auto counted = database.prepare("UPDATE snapshot SET prices = ? WHERE id = ?");
    auto held = database.prepare("INSERT INTO file VALUES (?,?,?,?,?,?,?,?,?)");
    if (!snapshot || !counted || !held || !snapshot->bind(1, options.today).run())
        return tl::make_unexpected(database.lastError());
    const SnapshotId id = database.lastInsertId();
    const auto prices = staged.settle(id, goOn);
    if (!prices)
        return tl::make_unexpected(prices.error());
    const auto changed = changedPrices(database, id);
    if (!changed)
        return tl::make_unexpected(changed.error());
    report.prices = *prices;
    report.changed = *changed;
    report.records = staged.records();
    report.mapped = staged.mapped();
    for (const Skipped& s : staged.skipped())
        report.skipped.push_back({s.reason, s.records});
    if (!fresh || *changed == 0 || options.dryRun)
        return report;  // what was written is rolled back

    bool written = counted->bind(1, *prices).bind(2, id).run();
    for (const ImportedFile& f : report.files) {
        held->bind(1, id)
            .bind(2, f.name)
            .bind(3, f.format)
            .bind(4, f.list)
            .bind(5, f.published)
            .bind(6, f.hash)
            .bind(7, f.bytes)
            .bind(8, f.records)
            .bind(9, f.mapped);
        written = written && held->run();
    }
    if (!written || !database.execute("COMMIT"))
        return tl::make_unexpected(database.lastError());
    report.snapshot = id;
    return report;
}

}  // namespace costrata
