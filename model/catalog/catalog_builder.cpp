// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog_builder.h"

#include "catalog/csv_reader.h"
#include "catalog/sqlite.h"
#include "money/units.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <sstream>
#include <tuple>

namespace costrata {
namespace {

enum Column {
    Provider, Service, Region, Component, Name, Variant, Engine, Vcpu, Memory, Purchase, UnitName, PriceUsd, UpfrontUsd,
    TierFrom, TierTo, Source, AsOf, Confidence, Note, ColumnCount
};
constexpr std::array<std::string_view, ColumnCount> header{
    "provider", "service", "region", "component", "name", "variant", "engine", "vcpu", "memory_gib", "purchase", "unit",
    "price_usd", "upfront_usd", "tier_from", "tier_to", "source", "as_of", "confidence", "note"};
constexpr std::array required{Provider, Service, Region, Component, Name, Purchase, UnitName, PriceUsd, Source, AsOf, Confidence};

struct Row {
    std::vector<std::string> field;
    int file = 0;
    int line = 0;
    std::int64_t amount = 0;   // 10^-12 USD
    std::int64_t upfront = 0;
    Decimal tierFrom;
    std::optional<Decimal> tierTo;
    bool current = false;
};

auto meter(const Row& r)  // what the price is for, without its tier and date
{
    const auto& f = r.field;
    return std::tie(f[Provider], f[Service], f[Region], f[Component], f[Name], f[Variant], f[Engine], f[Purchase], f[UnitName]);
}

bool isDate(std::string_view text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7 ? text[i] != '-' : text[i] < '0' || text[i] > '9')
            return false;
    }
    const auto from1To = [&](std::size_t at, int most) {
        const int n = (text[at] - '0') * 10 + text[at + 1] - '0';
        return n >= 1 && n <= most;
    };
    return (text.size() < 7 || from1To(5, 12)) && (text.size() < 10 || from1To(8, 31));
}

/// One run over the facts: collects rows and refusals.
class Facts {
public:
    void readFile(const std::filesystem::path& path)
    {
        m_files.push_back(path.filename().string());
        std::ifstream in(path, std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(in)), {});
        if (!in)
            return refuse(0, "cannot be read");
        CsvReader reader(text);
        for (bool first = true;; first = false) {
            auto record = reader.next();
            if (!record)
                return refuse(reader.line(), record.error().message);
            if (!*record)
                return first ? refuse(1, "the file is empty") : void();
            if (!first) {
                readRow(std::move(**record), reader.line());
            } else if (!std::equal((*record)->begin(), (*record)->end(), header.begin(), header.end())) {
                return refuse(reader.line(), "the header is not the one of the price facts");
            }
        }
    }

    /// Sorts, finds the current price of every key, checks tiers.
    void settle()
    {
        std::sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
            if (const auto order = meter(a) <=> meter(b); order != 0)
                return order < 0;
            if (a.tierFrom != b.tierFrom)
                return a.tierFrom < b.tierFrom;
            if (a.tierTo != b.tierTo)
                return a.tierTo && (!b.tierTo || *a.tierTo < *b.tierTo);  // as numbers: 100 and 100.0 are one bound
            if (a.field[AsOf] != b.field[AsOf])
                return a.field[AsOf] > b.field[AsOf];  // newest first
            return std::tie(a.file, a.line) < std::tie(b.file, b.line);
        });
        std::vector<Row> kept;
        kept.reserve(m_rows.size());
        for (Row& row : m_rows) {
            const Row* last = kept.empty() ? nullptr : &kept.back();
            const bool sameTier = last && meter(*last) == meter(row) && last->tierFrom == row.tierFrom && last->tierTo == row.tierTo;
            if (sameTier && last->field[AsOf] == row.field[AsOf]) {
                if (last->amount != row.amount || last->upfront != row.upfront)
                    refuse(row, "this key already has another price of " + row.field[AsOf] + " (" + place(*last) + ")");
                continue;  // the same price twice is one price
            }
            row.current = !sameTier;
            kept.push_back(std::move(row));
        }
        m_rows = std::move(kept);
        retireOldTiers();
        checkTiers();
    }

    const std::vector<Row>& rows() const { return m_rows; }
    int fileCount() const { return static_cast<int>(m_files.size()); }
    const std::string& refusals() const { return m_refusals; }

private:
    std::string place(const Row& row) const { return m_files[static_cast<std::size_t>(row.file)] + ":" + std::to_string(row.line); }
    void refuse(const Row& row, const std::string& why) { m_refusals += place(row) + ": " + why + "\n"; }
    void refuse(int line, const std::string& why) { m_refusals += m_files.back() + ":" + std::to_string(line) + ": " + why + "\n"; }

    void readRow(std::vector<std::string> field, int line)
    {
        if (field.size() != ColumnCount)
            return refuse(line, std::to_string(field.size()) + " fields, not " + std::to_string(int(ColumnCount)));
        for (const Column c : required) {
            if (field[c].empty())
                return refuse(line, std::string(header[c]) + " is empty");
        }
        if (!Unit::parse(field[UnitName]))
            return refuse(line, "unknown unit '" + field[UnitName] + "'");
        if (!isDate(field[AsOf]))
            return refuse(line, "as_of '" + field[AsOf] + "' is not yyyy, yyyy-mm or yyyy-mm-dd");
        if (field[Confidence] != "exact" && field[Confidence] != "published" && field[Confidence] != "secondary")
            return refuse(line, "unknown confidence '" + field[Confidence] + "'");
        Row row;
        row.file = fileCount() - 1;
        row.line = line;
        if (!readMoney(field, PriceUsd, row.amount, line) || !readMoney(field, UpfrontUsd, row.upfront, line))
            return;
        for (const Column c : {TierFrom, TierTo}) {
            const auto bound = field[c].empty() ? Decimal() : Decimal::parse(field[c]);
            if (!bound || bound->isNegative())
                return refuse(line, std::string(header[c]) + " '" + field[c] + "' is no decimal number");
            if (c == TierFrom)
                row.tierFrom = *bound;
            else if (!field[c].empty())
                row.tierTo = *bound;
        }
        if (row.tierTo && *row.tierTo <= row.tierFrom)
            return refuse(line, "the tier ends before it begins");
        row.field = std::move(field);
        m_rows.push_back(std::move(row));
    }

    bool readMoney(const std::vector<std::string>& field, Column column, std::int64_t& out, int line)
    {
        const std::string& text = field[column];
        const auto value = text.empty() ? Decimal() : Decimal::parse(text);
        if (!value || value->isNegative() || value->raw() > INT64_MAX) {
            refuse(line, std::string(header[column]) + " '" + text + "' is no exact amount (a decimal number below 9.2 million with at most 12 places)");
            return false;
        }
        out = static_cast<std::int64_t>(value->raw());
        return true;
    }

    /// A newer price list may cut its tiers elsewhere: an older tier that reaches into a newer one is history.
    void retireOldTiers()
    {
        for (auto first = m_rows.begin(); first != m_rows.end();) {
            const auto end = std::find_if(first, m_rows.end(), [&](const Row& r) { return meter(r) != meter(*first); });
            for (auto old = first; old != end; ++old) {
                const auto newerOverlaps = [&](const Row& r) {
                    return r.current && r.field[AsOf] > old->field[AsOf] && (!r.tierTo || *r.tierTo > old->tierFrom) && (!old->tierTo || *old->tierTo > r.tierFrom);
                };
                if (old->current && std::any_of(first, end, newerOverlaps))
                    old->current = false;
            }
            first = end;
        }
    }

    void checkTiers()
    {
        const Row* last = nullptr;
        for (const Row& row : m_rows) {
            if (!row.current)
                continue;
            if (last && meter(*last) == meter(row)) {
                if (!last->tierTo || *last->tierTo > row.tierFrom)
                    refuse(row, "the tier overlaps the one of " + place(*last));
                else if (*last->tierTo < row.tierFrom)
                    refuse(row, "there is a gap between this tier and the one of " + place(*last));
            }
            last = &row;
        }
    }

    std::vector<std::string> m_files;
    std::vector<Row> m_rows;
    std::string m_refusals;
};

/// One kind of row to insert. The first failure of all is kept.
class Insert {
public:
    Insert(const Database& db, const char* sql, std::optional<Error>& error) : m_db(&db), m_error(&error)
    {
        if (auto statement = db.prepare(sql))
            m_statement = std::move(*statement);
        else
            keep(statement.error());
    }
    Statement& values() { return m_statement; }
    void run()
    {
        if (*m_error)
            return;
        m_statement.step();
        if (m_db->failed())
            keep(m_db->lastError());
        m_statement.reset();
    }

private:
    void keep(Error error)
    {
        if (!*m_error)
            *m_error = std::move(error);
    }
    const Database* m_db;
    std::optional<Error>* m_error;
    Statement m_statement;
};

/// Numbers texts in order of first use and writes each once.
class TextNumbers {
public:
    explicit TextNumbers(Insert insert) : m_insert(std::move(insert)) {}
    std::int64_t id(const std::string& text)
    {
        const auto [it, fresh] = m_ids.try_emplace(text, static_cast<std::int64_t>(m_ids.size()) + 1);
        if (fresh) {
            m_insert.values().bind(1, it->second).bind(2, text);
            m_insert.run();
        }
        return it->second;
    }

private:
    Insert m_insert;
    std::map<std::string, std::int64_t> m_ids;
};

std::optional<Error> writeRows(const Database& db, const std::vector<Row>& rows)
{
    std::optional<Error> error;
    TextNumbers sources(Insert(db, "INSERT INTO source VALUES (?, ?)", error));
    TextNumbers notes(Insert(db, "INSERT INTO note VALUES (?, ?)", error));
    Insert slice(db, "INSERT INTO slice VALUES (?, ?, ?, ?, ?, ?)", error);
    Insert price(db, "INSERT INTO price VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", error);
    std::int64_t sliceId = 0, priceId = 0;
    for (std::size_t i = 0; i < rows.size() && !error; ++i) {
        const auto& f = rows[i].field;
        const auto sameSlice = [&](const Row& r) {
            return r.field[Provider] == f[Provider] && r.field[Service] == f[Service] && r.field[Region] == f[Region];
        };
        if (i == 0 || !sameSlice(rows[i - 1])) {
            std::int64_t current = 0;
            std::string newest;
            for (std::size_t j = i; j < rows.size() && sameSlice(rows[j]); ++j) {
                current += rows[j].current;
                if (rows[j].current)
                    newest = std::max(newest, rows[j].field[AsOf]);
            }
            slice.values().bind(1, ++sliceId).bind(2, f[Provider]).bind(3, f[Service]).bind(4, f[Region]).bind(5, current).bind(6, newest);
            slice.run();
        }
        Statement& values = price.values().bind(1, ++priceId).bind(2, sliceId).bind(3, std::int64_t(rows[i].current));
        int column = 4;
        for (const Column c : {Component, Name, Variant, Engine, Purchase, UnitName, Vcpu, Memory})
            values.bind(column++, f[c]);
        values.bind(12, rows[i].amount).bind(13, rows[i].upfront).bind(14, f[TierFrom]).bind(15, f[TierTo]);
        values.bind(16, sources.id(f[Source])).bind(17, f[AsOf]).bind(18, f[Confidence]);
        f[Note].empty() ? values.bindNull(19) : values.bind(19, notes.id(f[Note]));
        price.run();
    }
    return error;
}

Result<void> writeCatalog(const std::filesystem::path& file, const std::string& schema, const std::vector<Row>& rows)
{
    const auto db = Database::create(file);
    if (!db)
        return tl::make_unexpected(db.error());
    for (const char* sql : {"PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;", schema.c_str(), "BEGIN"}) {
        if (auto done = db->execute(sql); !done)
            return done;
    }
    if (auto error = writeRows(*db, rows))
        return tl::make_unexpected(std::move(*error));
    return db->execute("CREATE INDEX price_by_slice ON price(slice, current); COMMIT; ANALYZE; VACUUM;");
}

}  // namespace

Result<CatalogSummary> buildCatalog(const std::filesystem::path& facts, const std::filesystem::path& schema,
                                    const std::filesystem::path& output)
{
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(facts, error)) {
        if (entry.path().extension() == ".csv" && entry.is_regular_file(error))
            files.push_back(entry.path());
    }
    if (error || files.empty())
        return failure("there are no price facts (*.csv)", facts.string());
    std::sort(files.begin(), files.end());

    Facts all;
    for (const auto& file : files)
        all.readFile(file);
    all.settle();
    if (!all.refusals().empty())
        return failure(all.refusals());

    std::ifstream in(schema, std::ios::binary);
    const std::string sql = std::filesystem::is_regular_file(schema, error) ? std::string((std::istreambuf_iterator<char>(in)), {}) : std::string();
    if (sql.empty())
        return failure("the schema cannot be read", schema.string());

    const std::filesystem::path temporary = output.string() + ".new";
    std::filesystem::remove(temporary, error);
    if (const auto written = writeCatalog(temporary, sql, all.rows()); !written) {
        std::filesystem::remove(temporary, error);
        return tl::make_unexpected(written.error());
    }
    std::filesystem::rename(temporary, output, error);
    if (error) {
        const std::string why = error.message();
        std::filesystem::remove(temporary, error);
        return failure("cannot be written: " + why, output.string());
    }

    CatalogSummary summary;
    summary.files = all.fileCount();
    summary.rows = static_cast<int>(all.rows().size());
    summary.current = static_cast<int>(std::count_if(all.rows().begin(), all.rows().end(), [](const Row& r) { return r.current; }));
    return summary;
}

}  // namespace costrata
