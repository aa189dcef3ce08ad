// SPDX-License-Identifier: GPL-3.0-or-later
#include "terraform/usage_file.h"

#include <yaml-cpp/yaml.h>

namespace costrata::terraform {
namespace {

constexpr std::size_t mostEntries = 100'000;

std::string lineOf(const YAML::Mark& mark) { return mark.is_null() ? std::string() : "line " + std::to_string(mark.line + 1); }

/// Scalars of a block and of the blocks in it, three deep: what the layout has.
void flatten(const YAML::Node& node, const std::string& path, int depth, std::size_t& left, UsageEntries& into)
{
    for (const auto& entry : node) {
        if (left == 0 || !entry.first.IsScalar())
            return;
        --left;
        const std::string name = path + entry.first.Scalar();
        if (entry.second.IsScalar())
            into[name] = entry.second.Scalar();
        else if (entry.second.IsMap() && depth < 3)
            flatten(entry.second, name + ".", depth + 1, left, into);
        else
            into[name] = "";
    }
}

/// Does an address fit a pattern with [*] for instance keys?
bool fits(const std::string& pattern, const std::string& address)
{
    const auto star = pattern.find("[*]");
    if (star == pattern.npos)
        return pattern == address;
    if (address.compare(0, star, pattern, 0, star) != 0 || star >= address.size() || address[star] != '[')
        return false;
    for (auto end = address.find(']', star); end != address.npos; end = address.find(']', end + 1)) {
        if (fits(pattern.substr(star + 3), address.substr(end + 1)))
            return true;
    }
    return false;
}

}  // namespace

UsageEntries UsageFile::of(const std::string& address, const std::string& type) const
{
    UsageEntries entries;
    const auto exact = byAddress.find(address);
    if (exact != byAddress.end())
        entries = exact->second;
    for (const auto& [pattern, more] : byAddress) {
        if (pattern.find("[*]") != pattern.npos && pattern.size() <= 1000 && fits(pattern, address))
            entries.insert(more.begin(), more.end());
    }
    if (const auto it = byType.find(type); it != byType.end())
        entries.insert(it->second.begin(), it->second.end());
    return entries;
}

Result<UsageFile> readUsageFile(const QByteArray& yaml, const std::string& file)
{
    const auto fail = [&](const std::string& what, const YAML::Mark& mark) {
        const std::string line = lineOf(mark);
        return failure(what, line.empty() ? file : file + ": " + line);
    };
    try {
        const YAML::Node top = YAML::Load(std::string(yaml.constData(), static_cast<std::size_t>(yaml.size())));
        UsageFile usage;
        std::size_t left = mostEntries;
        if (!top.IsMap())
            return fail("this is no usage file: 'resource_usage' is expected", top.Mark());
        bool any = false;
        for (const auto& [name, into] : {std::pair{"resource_usage", &usage.byAddress}, std::pair{"resource_type_default_usage", &usage.byType}}) {
            const YAML::Node resources = top[name];
            if (!resources.IsDefined())
                continue;
            any = true;
            if (resources.IsNull())
                continue;
            if (!resources.IsMap())
                return fail(std::string(name) + ": resources by their addresses are expected", resources.Mark());
            for (const auto& resource : resources) {
                if (!resource.first.IsScalar() || (!resource.second.IsMap() && !resource.second.IsNull()))
                    return fail(std::string(name) + ": keys and numbers are expected for each resource", resource.first.Mark());
                flatten(resource.second, {}, 0, left, (*into)[resource.first.Scalar()]);
            }
        }
        if (!any)
            return fail("this is no usage file: 'resource_usage' is expected", top.Mark());
        if (left == 0)
            return failure("more than " + std::to_string(mostEntries) + " entries", file);
        return usage;
    } catch (const YAML::Exception& e) {
        return fail("this is no valid YAML: " + e.msg, e.mark);
    }
}

}  // namespace costrata::terraform
