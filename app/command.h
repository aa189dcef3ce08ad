// SPDX-License-Identifier: GPL-3.0-or-later
// The command line program as a library: commands run in process, so tests see exactly what a shell would.
#pragma once

#include <QStringList>

#include <ostream>
#include <vector>

namespace costrata {

/// Exit statuses; a contract. Found: `check` has a finding that --fail-on names; `explore` has nothing that meets the requirements.
enum ExitStatus { Done = 0, WrongInput = 1, WrongUsage = 2, Incomplete = 3, Found = 4 };

struct Streams {
    std::ostream& out;
    std::ostream& err;
};

/// One option of a command. Parsing, help and checking of choices all come from this.
struct CommandOption {
    const char* name;       ///< "design", given as --design
    const char* value;      ///< "NAME"; empty for a switch
    const char* help;
    std::vector<const char*> choices = {};  ///< the values that are allowed, the first being the default; empty: any text
    char letter = 0;        ///< 'o' for -o
    bool required = false;
};

class CommandLine;

struct Command {
    const char* name;       ///< "estimate", "services list"
    const char* arguments;  ///< "FILE", "WORDS...", "[WORDS...]" when they may be left out, "" when there are none
    const char* summary;
    std::vector<CommandOption> options;  ///< besides --catalog, --help and --version, which every command has
    int (*run)(const CommandLine& line, Streams streams);
};

extern const Command estimateCommand, compareCommand, servicesListCommand, servicesDescribeCommand, catalogInfoCommand, catalogSearchCommand;
<<<<<<< HEAD
extern const Command reportCommand, newCommand, workloadCommand, projectCommand, planCommand, checkCommand, topologyCommand, exploreCommand, servicesMatrixCommand, servicesDocumentCommand;
=======
extern const Command reportCommand, newCommand, workloadCommand, projectCommand, planCommand, checkCommand, topologyCommand, chooseCommand, servicesMatrixCommand, servicesDocumentCommand;
>>>>>>> guide
const std::vector<const Command*>& allCommands();

/// `costrata ARGUMENTS`, without the program's name. Needs a QCoreApplication; `report` needs a QApplication.
int runCommandLine(const QStringList& arguments, Streams streams);

}  // namespace costrata
