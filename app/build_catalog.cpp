// SPDX-License-Identifier: GPL-3.0-or-later
// costrata-catalog FACTS SCHEMA OUTPUT: builds the price catalog, or says file by file what is wrong with the facts.
#include "catalog/catalog_builder.h"

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fputs("usage: costrata-catalog FACTS-FOLDER SCHEMA.sql OUTPUT.sqlite\n", stderr);
        return 2;
    }
    const auto built = costrata::buildCatalog(argv[1], argv[2], argv[3]);
    if (!built) {
        std::fprintf(stderr, "%s\n", built.error().text().c_str());
        return 1;
    }
    std::printf("%d current prices, %d with their history, from %d files\n", built->current, built->rows, built->files);
    return 0;
}
