// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog_location.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace costrata {

QString catalogLocation()
{
    if (QString set = qEnvironmentVariable("COSTRATA_CATALOG"); !set.isEmpty())
        return set;
    const QString program = QCoreApplication::applicationDirPath();
    const QString beside = program + QStringLiteral("/catalog.sqlite");
    return QFileInfo::exists(beside) ? beside : program + QStringLiteral("/../share/costrata/catalog.sqlite");
}

QString userCatalogLocation()
{
    if (QString set = qEnvironmentVariable("COSTRATA_USER_CATALOG"); !set.isEmpty())
        return set;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/costrata/imported.sqlite");
}

}  // namespace costrata
