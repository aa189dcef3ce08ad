// SPDX-License-Identifier: GPL-3.0-or-later
#include "terraform_input.h"

#include "bytes/byte_source.h"

#include <QFileInfo>

namespace costrata {

std::string titleOf(const QString& path) { return QFileInfo(path).completeBaseName().left(maxName - 40).toStdString(); }

Result<TerraformFile> readTerraform(const QString& path, const CommandLine& line, const PriceBook& book)
{
    auto source = openBytes(path, terraform::mostPlanBytes);
    if (!source)
        return tl::make_unexpected(source.error());
    const auto text = readAllBytes(**source, terraform::mostPlanBytes);
    if (!text)
        return failure(text.error().message, path.toStdString());
    return readTerraform(*text, path, line, book);
}

Result<TerraformFile> readTerraform(const QByteArray& text, const QString& path, const CommandLine& line, const PriceBook& book)
{
    const auto plan = terraform::readPlan(text, path.toStdString());
    if (!plan)
        return tl::make_unexpected(plan.error());
    terraform::UsageFile usage;
    if (line.has("usage")) {
        const QString usagePath = line.value("usage");
        auto source = openBytes(usagePath, terraform::mostUsageFileBytes);
        if (!source)
            return tl::make_unexpected(source.error());
        const auto yaml = readAllBytes(**source, terraform::mostUsageFileBytes);
        if (!yaml)
            return failure(yaml.error().message, usagePath.toStdString());
        auto read = terraform::readUsageFile(*yaml, usagePath.toStdString());
        if (!read)
            return tl::make_unexpected(read.error());
        usage = std::move(*read);
    }
    const std::string region = line.value("region").toStdString(), title = titleOf(path);
    TerraformFile file{plan->isPlan, importResources(plan->before, book, usage, region, title + ", before"), importResources(plan->after, book, usage, region, title), plan->notes};
    if (const auto damage = book.damage())
        return tl::make_unexpected(*damage);
    return file;
}

}  // namespace costrata
