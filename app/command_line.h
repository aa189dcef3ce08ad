// SPDX-License-Identifier: GPL-3.0-or-later
// What the user typed after a command's name, checked against the command's declaration.
#pragma once

#include "command.h"

#include <QCommandLineParser>

#include <filesystem>
#include <optional>
#include <string>

namespace costrata {

class CommandLine {
public:
    explicit CommandLine(const Command& command);

    /// Answers --help and --version and refuses wrong usage: the exit status. Empty: the command may run.
    std::optional<int> parse(const QStringList& arguments, Streams streams);

    bool has(const char* option) const;
    QString value(const char* option) const;  ///< the first choice, or empty, when the option was not given
    QStringList values(const char* option) const;  ///< each that was given, of an option that may be given again
    QStringList words() const { return m_parser.positionalArguments(); }
    std::filesystem::path catalog() const;    ///< --catalog, else the shipped one

    /// Says on stderr what is wrong with the usage and how to get help.
    int wrongUsage(Streams streams, const std::string& what) const;

private:
    std::string help() const;

    const Command* m_command;
    QCommandLineParser m_parser;
};

/// "costrata estimate FILE [--design NAME]"
std::string synopsis(const Command& command);

/// Says on stderr what is wrong with the input.
int wrongInput(Streams streams, const std::string& what);

}  // namespace costrata
