// SPDX-License-Identifier: GPL-3.0-or-later
// The checks by theme, one file each, in the order in which they are listed.
#pragma once

#include "findings/finding.h"

namespace costrata::findings {

std::vector<Check> availabilityChecks();
std::vector<Check> recoveryChecks();
std::vector<Check> sizingChecks();
std::vector<Check> generationChecks();
std::vector<Check> storageChecks();
std::vector<Check> requestChecks();
std::vector<Check> serverlessChecks();
std::vector<Check> commitmentChecks();
std::vector<Check> cachingChecks();
std::vector<Check> editionChecks();
std::vector<Check> transferChecks();
std::vector<Check> versionChecks();
std::vector<Check> practiceChecks();

}  // namespace costrata::findings
