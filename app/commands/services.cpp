// SPDX-License-Identifier: GPL-3.0-or-later
// costrata services: which databases can be priced, and with which settings.
#include "command_line.h"
#include "output/service_description.h"

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
    const auto book = PriceBook::open(line.catalog());
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

}  // namespace costrata
