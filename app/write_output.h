// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command's output goes: to the screen, or to the file that --output names.
#pragma once

#include "command_line.h"

#include "base/result.h"

#include <QByteArray>

namespace costrata {

/// For commands that write spreadsheets, too.
inline const CommandOption spreadsheetFormatOption{"format", "FORMAT", "How to print; xlsx needs --output.", {"table", "json", "csv", "markdown", "xlsx"}};
inline const CommandOption outputOption{"output", "FILE", "The file to write, instead of the screen.", {}, 'o'};

/// Fails when the format is one that no screen shows and no file is named.
Result<void> outputPlace(const CommandLine& line);

/// All or nothing: on failure a file is what it was before. An error in place of bytes is passed on.
Result<void> writeOutput(const CommandLine& line, Streams streams, const Result<QByteArray>& bytes);
Result<void> writeOutput(const CommandLine& line, Streams streams, const std::string& text);

}  // namespace costrata
