// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace file (.costrata): one JSON document, versioned, with keys in a stable order.
#pragma once

#include "base/result.h"
#include "design/workspace.h"

#include <QByteArray>
#include <QString>

namespace costrata {

inline constexpr int workspaceVersion = 1;
inline constexpr qint64 workspaceMaxBytes = qint64(16) * 1024 * 1024;

/// Errors name the file and the place: "shop.costrata: designs[2].components[0].settings.replicas: 16 is out of range".
/// An unknown key or parameter is an error in a file of this version; in one of a newer version it is kept and written
/// back. A parameter that the file leaves out has its default; null means "not given".
Result<Workspace> parseWorkspace(const QByteArray& json, const std::string& fileName);
QByteArray writeWorkspace(const Workspace& workspace);

Result<Workspace> loadWorkspace(const QString& path);
/// Atomic: the old file stays whole until the new one is complete.
Result<void> saveWorkspace(const Workspace& workspace, const QString& path);

}  // namespace costrata
