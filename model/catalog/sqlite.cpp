// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/sqlite.h"

#include <sqlite3.h>

namespace costrata {

void Statement::Finalize::operator()(sqlite3_stmt* stmt) const { sqlite3_finalize(stmt); }
void Database::Close::operator()(sqlite3* db) const { sqlite3_close_v2(db); }

Statement& Statement::bind(int index, std::string_view text)
{
    sqlite3_bind_text64(m_stmt.get(), index, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int index, std::int64_t number)
{
    sqlite3_bind_int64(m_stmt.get(), index, number);
    return *this;
}

Statement& Statement::bindNull(int index)
{
    sqlite3_bind_null(m_stmt.get(), index);
    return *this;
}

bool Statement::step() { return sqlite3_step(m_stmt.get()) == SQLITE_ROW; }
bool Statement::run()
{
    sqlite3_step(m_stmt.get());
    return sqlite3_reset(m_stmt.get()) == SQLITE_OK;  // repeats the step's error
}
void Statement::reset() { sqlite3_reset(m_stmt.get()); }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_stmt.get(), column); }
bool Statement::isNull(int column) const { return sqlite3_column_type(m_stmt.get(), column) == SQLITE_NULL; }
bool Statement::isInteger(int column) const { return sqlite3_column_type(m_stmt.get(), column) == SQLITE_INTEGER; }

std::string_view Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt.get(), column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_stmt.get(), column)))
                : std::string_view();
}

Result<Database> Database::openReadOnly(const std::filesystem::path& file)
{
    Database db;
    db.m_file = file.string();
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return failure("the price catalog does not exist", db.m_file);
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr char hex[] = "0123456789ABCDEF";
            uri += {'%', hex[(c >> 4) & 15], hex[c & 15]};
        } else {
            uri.push_back(c);
        }
    }
    uri += "?mode=ro&immutable=1";
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(uri.c_str(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    db.m_db.reset(raw);
    if (code != SQLITE_OK)
        return tl::make_unexpected(db.lastError());
    return db;
}

Result<Database> Database::create(const std::filesystem::path& file)
{
    Database db;
    db.m_file = file.string();
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(db.m_file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    db.m_db.reset(raw);
    if (code != SQLITE_OK)
        return tl::make_unexpected(db.lastError());
    return db;
}

Result<Database> Database::openShared(const std::filesystem::path& file)
{
    Database db;
    db.m_file = file.string();
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(db.m_file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    db.m_db.reset(raw);
    if (code != SQLITE_OK)
        return tl::make_unexpected(db.lastError());
    if (auto set = db.execute("PRAGMA query_only = 1; PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = 0"); !set)
        return tl::make_unexpected(set.error());
    return db;
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    Statement statement;
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(m_db.get(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr) != SQLITE_OK)
        return tl::make_unexpected(lastError());
    statement.m_stmt.reset(raw);
    return statement;
}

Result<void> Database::execute(const char* sql) const
{
    if (sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::make_unexpected(lastError());
    return {};
}

std::int64_t Database::lastInsertId() const { return sqlite3_last_insert_rowid(m_db.get()); }

bool Database::failed() const
{
    const int code = sqlite3_errcode(m_db.get());
    return code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE;
}

Error Database::lastError() const
{
    return {"the database reports: " + std::string(m_db ? sqlite3_errmsg(m_db.get()) : "out of memory"), m_file};
}

}  // namespace costrata
