// SPDX-License-Identifier: GPL-3.0-or-later
// costrata services: which databases can be priced, and with which settings.
#include "billed_workspace.h"
#include "output/matrix.h"
#include "output/service_description.h"
#include "output/service_reference.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace costrata {
namespace {

int list(const CommandLine& line, Streams streams)
{
    const QString format = line.value("format");
    streams.out << (format == u"json" ? servicesJson() : format == u"markdown" ? servicesMarkdown() : servicesTable());
    return Done;
}

int describe(const CommandLine& line, Streams streams)
{
    const std::string id = line.words().front().toStdString();
    const Service* service = findService(id);
    if (!service)
        return wrongInput(streams, "unknown service '" + id + "'; 'costrata services list' names them all");
    const auto book = line.openBook();
    if (!book)
        return wrongInput(streams, book.error().text());
    const Symbol region(line.has("region") ? line.value("region").toStdString() : std::string(service->defaultRegion));
    const auto regions = service->regions(**book);
    if (std::find(regions.begin(), regions.end(), region) == regions.end()) {
        std::string known;
        for (const Symbol r : regions)
            known += (known.empty() ? "" : ", ") + r.str();
        return wrongInput(streams, id + " has no prices in region '" + region.str() + "'; it has " + (known.empty() ? "none" : known));
    }
    const QString format = line.value("format");
    const std::string text = format == u"json"       ? describeServiceJson(*service, **book, region)
                             : format == u"markdown" ? describeServiceMarkdown(*service, **book, region)
                                                     : describeServiceText(*service, **book, region);
    if (const auto damage = (*book)->damage())
        return wrongInput(streams, damage->text());
    streams.out << text;
    return Done;
}

int matrix(const CommandLine& line, Streams streams)
{
    const auto book = line.openBook();
    if (!book)
        return wrongInput(streams, book.error().text());
    std::vector<std::string> wanted;
    for (const QString& word : line.words())
        wanted.push_back(word.toStdString());
    if (wanted.empty()) {
        for (const MatrixName& name : matrixNames()) {
            if (name.id != "all")
                wanted.push_back(name.id);
        }
    }
    const QString format = line.value("format");
    std::string text, json;
    for (const std::string& id : wanted) {
        const auto made = makeMatrix(id, **book);
        if (!made) {
            std::string known;
            for (const MatrixName& name : matrixNames())
                known += (known.empty() ? "" : ", ") + name.id;
            return wrongInput(streams, "unknown matrix '" + id + "'; there are " + known);
        }
        if (format == u"csv")
            text += text.empty() ? matrixCsv(*made) : matrixCsv(*made).substr(matrixCsv(*made).find('\n') + 1);
        else if (format == u"json")
            json += (json.empty() ? "[\n" : ",\n") + matrixJson(*made);
        else
            text += (text.empty() ? "" : "\n") + (format == u"markdown" ? matrixMarkdown(*made) : matrixText(*made));
    }
    if (const auto damage = (*book)->damage())
        return wrongInput(streams, damage->text());
    streams.out << (json.empty() ? text : json + "]\n");
    return Done;
}

int document(const CommandLine& line, Streams streams)
{
    const auto book = line.openBook();
    if (!book)
        return wrongInput(streams, book.error().text());
    const QDir folder(line.words().front());
    if (!folder.mkpath(QStringLiteral(".")))
        return wrongInput(streams, folder.path().toStdString() + ": the folder cannot be made");
    const auto write = [&](const QString& name, const std::string& text) {
        QSaveFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) == static_cast<qint64>(text.size()) && file.commit();
    };
    bool written = write(QStringLiteral("README.md"), serviceReferenceIndex(**book));
    for (const Service* service : allServices())
        written = written && write(QString::fromUtf8(service->id) + QStringLiteral(".md"), serviceReference(*service, **book));
    return written ? Done : wrongInput(streams, folder.path().toStdString() + ": a page cannot be written");
}

const CommandOption format{"format", "FORMAT", "How to print.", {"table", "json", "markdown"}};

}  // namespace

const Command servicesListCommand{
    .name = "services list",
    .arguments = "",
    .summary = "The databases that can be priced.",
    .options = {format},
    .run = list,
};

const Command servicesDescribeCommand{
    .name = "services describe",
    .arguments = "ID",
    .summary = "Every setting of a service: unit, range, default, choices and source.",
    .options = {{"region", "R", "Show the choices of this region instead of the service's default one."}, format},
    .run = describe,
};

const Command servicesMatrixCommand{
    .name = "services matrix",
    .arguments = "[MATRIX...]",
    .summary = "Comparison matrices: what the vendors state, and what one need costs. 'all' compares every service.",
    .options = {formatOption},
    .run = matrix,
};

const Command servicesDocumentCommand{
    .name = "services document",
    .arguments = "FOLDER",
    .summary = "Writes the reference: a Markdown page per service, from what the program declares.",
    .options = {},
    .run = document,
};

}  // namespace costrata
