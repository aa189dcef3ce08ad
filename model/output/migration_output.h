// SPDX-License-Identifier: GPL-3.0-or-later
// A plan to move a database, as table, Markdown and JSON.
#pragma once

#include "migration/migration.h"

namespace costrata {

std::string migrationTable(const MigrationInput& input, const MigrationPlan& plan);
std::string migrationMarkdown(const MigrationInput& input, const MigrationPlan& plan);
std::string migrationJson(const MigrationInput& input, const MigrationPlan& plan);

}  // namespace costrata
