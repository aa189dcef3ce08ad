// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of price facts that lives as long as a test, and the catalog built from it.
#pragma once

#include "catalog/catalog_builder.h"

#include <QFile>
#include <QTemporaryDir>

#include <string>

namespace costrata {

class CatalogFixture {
public:
    static constexpr const char* header =
        "provider,service,region,component,name,variant,engine,vcpu,memory_gib,purchase,unit,price_usd,upfront_usd,tier_from,tier_to,source,as_of,confidence,note\n";

    std::string path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string catalog() const { return path("catalog.sqlite"); }
    void write(const char* name, const std::string& text) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
            qFatal("cannot write %s", name);
    }
    QByteArray read(const char* name) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Writes `rows` below the header as facts.csv.
    void facts(const std::string& rows) const { write("facts.csv", header + rows); }
    Result<CatalogSummary> build() const { return buildCatalog(path("."), COSTRATA_SOURCE "/pricing-db/schema.sql", catalog()); }

private:
    QTemporaryDir m_folder;
};

}  // namespace costrata
