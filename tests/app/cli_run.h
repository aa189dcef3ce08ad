// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a command in process, as a shell would: its exit status and what it wrote to which stream.
#pragma once

#include "command_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sstream>

namespace costrata {

struct Ran {
    int status;
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline Ran run(const QStringList& arguments)
{
    std::ostringstream out, err;
    const int status = runCommandLine(arguments, {out, err});
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

/// The path of a file that now has this text.
inline QString writeIn(const QTemporaryDir& folder, const char* name, const QByteArray& text)
{
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return path;
}

}  // namespace costrata
