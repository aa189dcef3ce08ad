// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_output.h"

#include <QSaveFile>

namespace costrata {

Result<void> outputPlace(const CommandLine& line)
{
    if (line.value("format") == u"xlsx" && line.value("output").isEmpty())
        return failure("--format xlsx needs --output FILE.xlsx");
    return {};
}

Result<void> writeOutput(const CommandLine& line, Streams streams, const Result<QByteArray>& bytes)
{
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (!line.has("output")) {
        streams.out.write(bytes->constData(), bytes->size());
        return {};
    }
    QSaveFile file(line.value("output"));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure("cannot be written: " + file.errorString().toStdString(), line.value("output").toStdString());
    return {};
}

Result<void> writeOutput(const CommandLine& line, Streams streams, const std::string& text)
{
    return writeOutput(line, streams, Result<QByteArray>(QByteArray::fromStdString(text)));
}

}  // namespace costrata
