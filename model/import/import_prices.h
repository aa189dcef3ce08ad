// SPDX-License-Identifier: GPL-3.0-or-later
// Imports the providers' official price lists into the user's own catalog.
#pragma once

#include "catalog/user_catalog.h"

#include <filesystem>
#include <functional>

namespace costrata {

struct ImportProgress {
    std::size_t file = 0, files = 0;         ///< which of how many, from 0
    std::uint64_t read = 0, total = 0;       ///< stored (packed) bytes of all files
    bool writing = false;                    ///< all is read; the snapshot is being written
};

struct ImportOptions {
    std::string today;    ///< yyyy-mm-dd: date of the snapshot, and of prices whose list states none
    bool dryRun = false;  ///< reads and settles all, writes nothing
    /// Called some times a second, in the thread of the import; false cancels: nothing is changed.
    std::function<bool(const ImportProgress&)> progress = {};
    /// Called with every record that becomes no price, with the reason.
    std::function<void(std::string_view reason, std::string_view what)> skipped = {};
};

struct SkippedRecords {
    std::string reason;
    std::uint64_t records;
};

struct ImportReport {
    SnapshotId snapshot = 0;          ///< 0: nothing was written
    std::vector<ImportedFile> files;  ///< as read
    std::vector<std::string> known;   ///< files that an earlier snapshot holds already: "rds.csv: is snapshot 3"
    std::uint64_t records = 0;        ///< prices that the files state = mapped + skipped
    std::uint64_t mapped = 0;
    std::int64_t prices = 0;          ///< that they make: a reservation's fee and rate are one
    std::int64_t changed = 0;         ///< of those, new or other than what the newest earlier import states
    std::vector<SkippedRecords> skipped;  ///< by reason, most first
};

/// What the catalog can be made of, for messages: "AWS offer files (CSV, JSON), ...".
extern const char* const importableLists;

/// One transaction: all files or none. Formats are told by content; plain or gzip. A file that a snapshot holds already, by
/// its content, is left out; when no price is new nothing is written. Errors name the file and the line or byte.
Result<ImportReport> importPrices(UserCatalog& catalog, const std::vector<std::filesystem::path>& files, const ImportOptions& options);

}  // namespace costrata
