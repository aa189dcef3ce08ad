// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a usage file (YAML): refused with the file's name, or entries by address.
#include "terraform/usage_file.h"

#include <cstdlib>

using namespace costrata;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto usage = terraform::readUsageFile(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), "fuzz");
    if (!usage && !usage.error().text().starts_with("fuzz: "))
        std::abort();
    if (usage)
        static_cast<void>(usage->of("module.a[0].aws_dynamodb_table.t[\"x\"]", "aws_dynamodb_table"));
    return 0;
}
