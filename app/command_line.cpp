// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "catalog_location.h"
#include "output/text_table.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace costrata {
namespace {

const CommandOption everyCommand[] = {
    {"catalog", "FILE", "Read prices from this catalog instead of the shipped one."},
    {"help", "", "Show this help.", {}, 'h'},
    {"version", "", "Show the version.", {}, 'v'},
};

QString qt(const char* text) { return QString::fromUtf8(text); }

std::vector<CommandOption> optionsOf(const Command& command)
{
    std::vector<CommandOption> options = command.options;
    options.insert(options.end(), std::begin(everyCommand), std::end(everyCommand));
    return options;
}

std::string valueText(const CommandOption& option)
{
    if (option.choices.empty())
        return option.value;
    std::string text;
    for (const char* choice : option.choices)
        text += (text.empty() ? "" : "|") + std::string(choice);
    return text;
}

std::string optionText(const CommandOption& option)
{
    std::string text = option.letter ? std::string("-") + option.letter + ", --" + option.name : std::string("--") + option.name;
    return *option.value ? text + " " + valueText(option) : text;
}

}  // namespace

CommandLine::CommandLine(const Command& command) : m_command(&command)
{
    for (const CommandOption& option : optionsOf(command)) {
        QStringList names{qt(option.name)};
        if (option.letter)
            names.prepend(QString(QLatin1Char(option.letter)));
        m_parser.addOption(QCommandLineOption(names, qt(option.help), qt(option.value)));
    }
}

std::optional<int> CommandLine::parse(const QStringList& arguments, Streams streams)
{
    const bool parsed = m_parser.parse(QStringList{QStringLiteral("costrata")} + arguments);
    if (has("help")) {
        streams.out << help();
        return Done;
    }
    if (has("version")) {
        streams.out << "costrata " COSTRATA_VERSION "\n";
        return Done;
    }
    if (!parsed)
        return wrongUsage(streams, m_parser.errorText().toStdString());
    for (const CommandOption& option : m_command->options) {
        if (option.required && !has(option.name))
            return wrongUsage(streams, "option " + optionText(option) + " is needed");
        if (!option.choices.empty() && std::none_of(option.choices.begin(), option.choices.end(), [&](const char* c) { return value(option.name) == qt(c); }))
            return wrongUsage(streams, "--" + std::string(option.name) + " '" + value(option.name).toStdString() + "' is not one of " + valueText(option));
    }
    const std::string_view wanted = m_command->arguments;
    const qsizetype given = words().size();
    if (!wanted.empty() && !wanted.starts_with('[') && given == 0)
        return wrongUsage(streams, std::string(wanted) + " is missing");
    if (wanted.find("...") == wanted.npos && given > (wanted.empty() ? 0 : 1))
        return wrongUsage(streams, "unexpected argument '" + words().last().toStdString() + "'");
    return std::nullopt;
}

bool CommandLine::has(const char* option) const { return m_parser.isSet(qt(option)); }

QString CommandLine::value(const char* option) const
{
    if (has(option))
        return m_parser.value(qt(option));
    for (const CommandOption& known : m_command->options) {
        if (qt(known.name) == qt(option) && !known.choices.empty())
            return qt(known.choices.front());
    }
    return {};
}

QStringList CommandLine::values(const char* option) const { return m_parser.values(qt(option)); }

std::filesystem::path CommandLine::catalog() const
{
    return QFile::encodeName(has("catalog") ? value("catalog") : catalogLocation()).toStdString();
}

int CommandLine::wrongUsage(Streams streams, const std::string& what) const
{
    streams.err << "costrata " << m_command->name << ": " << printable(what) << "\nTry 'costrata " << m_command->name << " --help'.\n";
    return WrongUsage;
}

std::string CommandLine::help() const
{
    std::string text = "Usage: " + synopsis(*m_command) + "\n\n" + m_command->summary + "\n\nOptions:\n";
    const auto options = optionsOf(*m_command);
    std::size_t width = 0;
    for (const CommandOption& option : options)
        width = std::max(width, optionText(option).size());
    for (const CommandOption& option : options) {
        const std::string left = optionText(option);
        text += "  " + left + std::string(width - left.size() + 2, ' ') + option.help;
        text += option.choices.empty() ? "\n" : std::string(" Default: ") + option.choices.front() + ".\n";
    }
    return text + "\nExit status: 0 done, 1 the input is wrong, 2 wrong usage, 3 incomplete and --strict was given, 4 check found what --fail-on names.\n";
}

std::string synopsis(const Command& command)
{
    std::string text = std::string("costrata ") + command.name;
    if (*command.arguments)
        text += std::string(" ") + command.arguments;
    for (const CommandOption& option : command.options) {
        const std::string one = (option.letter ? std::string("-") + option.letter : std::string("--") + option.name)
            + (*option.value ? " " + valueText(option) : "");
        text += option.required ? " " + one : " [" + one + "]";
    }
    return text;
}

int wrongInput(Streams streams, const std::string& what)
{
    streams.err << "costrata: " << printable(what) << "\n";
    return WrongInput;
}

}  // namespace costrata
