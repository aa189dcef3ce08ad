// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of commands, and which one a command line means.
#include "command_line.h"
#include "output/text_table.h"

#include <algorithm>
#include <exception>

namespace costrata {
namespace {

/// Help for the program, or for the commands of one group ("services").
std::string overview(const QString& group)
{
    std::string text = "Usage: costrata COMMAND [options]\n\nWhat managed cloud databases cost.\n\nCommands:\n";
    for (const Command* command : allCommands()) {
        if (group.isEmpty() || QString::fromUtf8(command->name).startsWith(group + u' '))
            text += "  " + synopsis(*command) + "\n      " + command->summary + "\n";
    }
    return text + "\nEvery command has --help, --version and --catalog FILE.\n";
}

const Command* findCommand(const QString& name)
{
    const auto& all = allCommands();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Command* c) { return QString::fromUtf8(c->name) == name; });
    return it == all.end() ? nullptr : *it;
}

int run(const QStringList& arguments, Streams streams)
{
    const QString first = arguments.value(0), second = arguments.value(1);
    const auto isHelp = [](const QString& word) { return word == u"--help" || word == u"-h" || word == u"help"; };
    if (isHelp(first) && !second.isEmpty() && !second.startsWith(u'-'))
        return run(arguments.mid(1) + QStringList{QStringLiteral("--help")}, streams);
    if (isHelp(first)) {
        streams.out << overview({});
        return Done;
    }
    if (first == u"--version" || first == u"-v") {
        streams.out << "costrata " COSTRATA_VERSION "\n";
        return Done;
    }
    const Command* command = findCommand(first);
    qsizetype used = 1;
    if (!command) {
        command = findCommand(first + u' ' + second);
        used = 2;
    }
    if (command) {
        CommandLine line(*command);
        if (const auto status = line.parse(arguments.mid(used), streams))
            return *status;
        return command->run(line, streams);
    }
    const auto& all = allCommands();
    const bool group = std::any_of(all.begin(), all.end(), [&](const Command* c) { return QString::fromUtf8(c->name).startsWith(first + u' '); });
    if (group && isHelp(second)) {
        streams.out << overview(first);
        return Done;
    }
    if (first.isEmpty())
        streams.err << "costrata: a command is needed\n";
    else if (group && second.isEmpty())
        streams.err << "costrata: '" << first.toStdString() << "' needs a second word\n";
    else
        streams.err << "costrata: unknown command '" << printable((group ? first + u' ' + second : first).toStdString()) << "'\n";
    streams.err << "Try 'costrata " << (group ? first.toStdString() + " " : std::string()) << "--help'.\n";
    return WrongUsage;
}

}  // namespace

const std::vector<const Command*>& allCommands()
{
<<<<<<< HEAD
    static const std::vector<const Command*> commands{&newCommand, &workloadCommand, &estimateCommand, &compareCommand, &projectCommand, &planCommand, &checkCommand, &topologyCommand, &exploreCommand, &reportCommand,
=======
    static const std::vector<const Command*> commands{&newCommand, &workloadCommand, &chooseCommand, &estimateCommand, &compareCommand, &projectCommand, &planCommand, &checkCommand, &topologyCommand, &reportCommand,
>>>>>>> guide
                                                      &servicesListCommand, &servicesDescribeCommand, &servicesMatrixCommand, &servicesDocumentCommand, &catalogInfoCommand, &catalogSearchCommand};
    return commands;
}

int runCommandLine(const QStringList& arguments, Streams streams)
{
    try {
        return run(arguments, streams);
    } catch (const std::exception& e) {
        return wrongInput(streams, e.what());
    }
}

}  // namespace costrata
