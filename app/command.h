// SPDX-License-Identifier: GPL-3.0-or-later
// The command line program as a library: commands run in process, so tests see exactly what a shell would.
#pragma once

#include <QStringList>

#include <ostream>
#include <vector>

namespace costrata {

/// Exit statuses; a contract.
enum ExitStatus { Done = 0, WrongInput = 1, WrongUsage = 2, Incomplete = 3 };

struct Streams {
    std::ostream& out;
    std::ostream& err;
};

struct Command {
    const char* name;
    const char* synopsis;  ///< "FILE [--design NAME] [--format table|json|csv|markdown]"
    const char* summary;
    int (*run)(const QStringList& arguments, Streams streams);  ///< without the program and command names
};

extern const Command estimateCommand, compareCommand, reportCommand, servicesCommand, catalogCommand;
const std::vector<const Command*>& allCommands();

/// `costrata ARGUMENTS`. Needs a QCoreApplication; `report` needs a QApplication.
int runCommandLine(const QStringList& arguments, Streams streams);

}  // namespace costrata
