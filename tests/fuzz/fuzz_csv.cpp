// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as CSV: records or an error, an end in any case; and what was read reads the same once written.
#include "catalog/csv_reader.h"
#include "output/text_table.h"

#include <cstdlib>

using namespace costrata;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    CsvReader reader(std::string_view(reinterpret_cast<const char*>(data), size));
    for (std::size_t records = 0;; ++records) {
        const auto record = reader.next();
        if (records > size || reader.line() < 1)
            std::abort();
        if (!record || !*record)
            return 0;
        const std::string text = csvRecord(**record);
        CsvReader again(text);
        const bool mark = text.starts_with("\xEF\xBB\xBF");  // would be read as a byte-order mark
        const auto same = again.next();
        if (!mark && (!same || !*same || **same != **record))
            std::abort();
    }
}
