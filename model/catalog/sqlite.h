// SPDX-License-Identifier: GPL-3.0-or-later
// A thin owner for an SQLite connection and its statements. One connection belongs to one thread at a time.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace costrata {

class Statement {
public:
    Statement() = default;
    /// Parameters count from 1.
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, std::int64_t number);
    Statement& bindNull(int index);
    bool step();  ///< true: a row is ready; false: done or failed (see Database::failed)
    void reset();
    /// Runs a statement that returns no row, and makes it ready for the next values. False: failed.
    bool run();
    std::string_view text(int column) const;  ///< valid until the next step; NULL reads as empty
    std::int64_t integer(int column) const;
    bool isNull(int column) const;
    bool isInteger(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt*) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_stmt;
};

class Database {
public:
    /// Read-only and immutable: for the shipped catalog, which no one writes while it is open.
    static Result<Database> openReadOnly(const std::filesystem::path& file);
    static Result<Database> create(const std::filesystem::path& file);
    /// An existing file that others may write meanwhile; nothing is written through this connection.
    static Result<Database> openShared(const std::filesystem::path& file);

    Result<Statement> prepare(std::string_view sql) const;
    Result<void> execute(const char* sql) const;
    std::int64_t lastInsertId() const;
    /// The error of the last failed call, if the last call failed.
    bool failed() const;
    Error lastError() const;

private:
    struct Close {
        void operator()(sqlite3*) const;
    };
    std::unique_ptr<sqlite3, Close> m_db;
    std::string m_file;
};

}  // namespace costrata
