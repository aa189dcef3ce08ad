// SPDX-License-Identifier: GPL-3.0-or-later
#include "terraform/plan.h"

#include "json/json_reader.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace costrata::terraform {
namespace {

constexpr int mostDepth = 64;          ///< of modules within modules, and of references through variables
constexpr std::size_t mostResources = 200'000;

std::string text(const QJsonValue& value) { return value.toString().toStdString(); }
QString key(const std::string& text) { return QString::fromStdString(text); }

/// A word such as "eu-west-1": nothing else is taken for a region, whatever a variable holds.
std::string placeName(const QJsonValue& value)
{
    const std::string name = text(value);
    const bool isWord = !name.empty() && name.size() <= 40
        && std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ' '; });
    return isWord ? name : std::string();
}

std::string joined(const std::string& module, const std::string& address) { return module.empty() ? address : module + "." + address; }

/// Looks things up in the plan's "configuration".
class Configuration {
public:
    explicit Configuration(const QJsonObject& plan)
        : m_root(plan[u"configuration"][u"root_module"].toObject()), m_providers(plan[u"configuration"][u"provider_config"].toObject()),
          m_variables(plan[u"variables"].toObject())
    {
        collect(m_root, {}, 0);
    }

    void describe(Resource& resource) const
    {
        const auto it = m_resources.find(withoutKeys(resource.address));
        if (it == m_resources.end())
            return;
        const auto& [module, config] = it->second;
        const QJsonObject expressions = config[u"expressions"].toObject();
        for (auto e = expressions.begin(); e != expressions.end(); ++e) {
            std::vector<std::string> named;
            for (const QJsonValue& reference : e.value()[u"references"].toArray())
                resolve(module, text(reference), named, 0);
            if (!named.empty())
                resource.references[e.key().toStdString()] = std::move(named);
        }
        resource.region = regionOf(text(config[u"provider_config_key"]));
    }

private:
    struct Config {
        std::string module;
        QJsonObject resource;
    };

    void collect(const QJsonObject& module, const std::string& path, int depth)
    {
        if (depth > mostDepth)
            return;
        m_modules[path] = module;
        for (const QJsonValue& resource : module[u"resources"].toArray())
            m_resources[joined(path, text(resource[u"address"]))] = {path, resource.toObject()};
        const QJsonObject calls = module[u"module_calls"].toObject();
        for (auto call = calls.begin(); call != calls.end(); ++call)
            collect(call.value()[u"module"].toObject(), joined(path, "module." + call.key().toStdString()), depth + 1);
    }

    /// The call of a module in its parent, and the parent's path; an empty call for the root.
    std::pair<QJsonObject, std::string> callOf(const std::string& module) const
    {
        const auto at = module.rfind("module.");
        if (at == module.npos)
            return {};
        const std::string parent = at ? module.substr(0, at - 1) : std::string();
        const auto it = m_modules.find(parent);
        return {it == m_modules.end() ? QJsonObject() : it->second[u"module_calls"][key(module.substr(at + 7))].toObject(), parent};
    }

    void resolve(const std::string& module, const std::string& reference, std::vector<std::string>& into, int depth) const
    {
        if (depth > mostDepth || into.size() > 100)
            return;
        const auto part = [&](std::size_t n) {
            std::size_t begin = 0;
            for (; n; --n) {
                begin = reference.find('.', begin);
                if (begin == reference.npos)
                    return std::string();
                ++begin;
            }
            const std::size_t end = reference.find_first_of(".[", begin);
            return reference.substr(begin, end == reference.npos ? end : end - begin);
        };
        const auto follow = [&](const QJsonValue& expression, const std::string& from) {
            for (const QJsonValue& next : expression[u"references"].toArray())
                resolve(from, text(next), into, depth + 1);
        };
        const std::string first = part(0), second = part(1);
        if (first == "var") {
            const auto [call, parent] = callOf(module);
            follow(call[u"expressions"][key(second)], parent);
        } else if (first == "module") {
            const std::string child = joined(module, "module." + second);
            if (const auto it = m_modules.find(child); it != m_modules.end())
                follow(it->second[u"outputs"][key(part(2))][u"expression"], child);
        } else if (const std::string address = joined(module, first + "." + second); !second.empty() && std::ranges::find(into, address) == into.end()) {
            into.push_back(address);
        }
    }

    /// A constant, or the value of the variable that an expression is.
    std::string placeOf(const std::string& module, const QJsonValue& expression, int depth) const
    {
        if (depth > mostDepth)
            return {};
        if (const std::string constant = placeName(expression[u"constant_value"]); !constant.empty())
            return constant;
        for (const QJsonValue& reference : expression[u"references"].toArray()) {
            const std::string name = text(reference);
            if (!name.starts_with("var.") || name.find('.', 4) != name.npos)
                continue;
            const QString variable = key(name.substr(4));
            std::string place;
            if (module.empty()) {
                place = placeName(m_variables[variable][u"value"]);
                if (place.empty())
                    place = placeName(m_root[u"variables"][variable][u"default"]);
            } else {
                const auto [call, parent] = callOf(module);
                place = placeOf(parent, call[u"expressions"][variable], depth + 1);
                if (const auto it = m_modules.find(module); place.empty() && it != m_modules.end())
                    place = placeName(it->second[u"variables"][variable][u"default"]);
            }
            if (!place.empty())
                return place;
        }
        return {};
    }

    /// A module without a block of its own has its parent's provider of that name.
    std::string regionOf(std::string provider) const
    {
        for (int depth = 0; depth < mostDepth; ++depth) {
            const QJsonObject config = m_providers[key(provider)].toObject();
            const auto colon = provider.rfind(':');
            const std::string module = colon == provider.npos ? std::string() : provider.substr(0, colon);
            for (const char* attribute : {"region", "zone"}) {
                const std::string place = placeOf(module, config[u"expressions"][QLatin1String(attribute)], 0);
                if (!place.empty())
                    return attribute[0] == 'z' && place.size() > 2 && place[place.size() - 2] == '-' ? place.substr(0, place.size() - 2) : place;
            }
            if (colon == provider.npos)
                return {};
            const auto above = module.rfind(".module.");
            provider = (above == module.npos ? std::string() : module.substr(0, above) + ":") + provider.substr(colon + 1);
        }
        return {};
    }

    QJsonObject m_root, m_providers, m_variables;
    std::map<std::string, QJsonObject> m_modules;
    std::map<std::string, Config> m_resources;
};

using Found = std::map<std::string, Resource>;

/// Resources of "planned_values" or of a state's "values".
void collect(const QJsonObject& module, Found& into, int depth)
{
    if (depth > mostDepth)
        return;
    for (const QJsonValue& r : module[u"resources"].toArray()) {
        if (into.size() >= mostResources)
            return;
        if (text(r[u"mode"]) == "data" || r[u"deposed_key"].isString())
            continue;
        const std::string address = text(r[u"address"]);
        into[address] = {address, text(r[u"type"]), r[u"values"].toObject(), {}, r[u"sensitive_values"].toObject(), {}, {}};
    }
    for (const QJsonValue& child : module[u"child_modules"].toArray())
        collect(child.toObject(), into, depth + 1);
}

std::vector<Resource> listed(Found found, const Configuration& configuration)
{
    std::vector<Resource> list;
    for (auto& [address, resource] : found) {
        if (resource.type.empty() || address.empty())
            continue;
        configuration.describe(resource);
        list.push_back(std::move(resource));
    }
    return list;
}

/// From the first line that begins with a brace.
QByteArray fromJson(const QByteArray& bytes)
{
    for (qsizetype line = 0; line < bytes.size();) {
        qsizetype at = line;
        while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r'))
            ++at;
        if (at < bytes.size() && bytes[at] == '{')
            return bytes.mid(at);
        line = bytes.indexOf('\n', line);
        if (line < 0)
            break;
        ++line;
    }
    return bytes;
}

}  // namespace

std::string withoutKeys(const std::string& address)
{
    std::string plain;
    bool quoted = false;
    int depth = 0;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const char c = address[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == '[')
            ++depth;
        else if (!quoted && c == ']')
            --depth;
        else if (!depth)
            plain += c;
    }
    return plain;
}

Result<Plan> readPlan(const QByteArray& bytes, const std::string& file)
{
    static const char* const howTo = "; 'terraform show -json' of a plan file or a state prints what is wanted";
    const QByteArray json = fromJson(bytes);
    if (json.isEmpty() || json[0] != '{')
        return failure(std::string("this is no Terraform JSON") + howTo, file);
    auto read = parseJsonObject(json, file);
    if (!read)
        return tl::make_unexpected(read.error());
    const QJsonObject& top = *read;
    const bool isPlan = top.contains(u"planned_values") || top.contains(u"resource_changes"), isState = top[u"values"].isObject();
    if (!isPlan && !isState) {
        if (top[u"lineage"].isString() || top[u"serial"].isDouble())
            return failure(std::string("this is a raw state file") + howTo, file);
        if (!top.contains(u"terraform_version") || !top.contains(u"format_version"))
            return failure(std::string("this is neither a Terraform plan nor a state") + howTo, file);
    }
    const std::string format = text(top[u"format_version"]);
    if (!format.empty() && !format.starts_with("0.") && !format.starts_with("1."))
        return failure("format version " + format.substr(0, 20) + " is not known; 0.1 to 1.x are", file);

    Plan plan;
    plan.isPlan = isPlan;
    if (top[u"errored"].toBool())
        plan.notes.push_back("Terraform says that planning failed: resources may be missing.");
    if (top[u"complete"].isBool() && !top[u"complete"].toBool())
        plan.notes.push_back("Terraform says that the plan is not complete, as with -target or deferred changes.");
    const Configuration configuration(top);
    Found before, after;
    collect(top[isPlan ? u"planned_values" : u"values"][u"root_module"].toObject(), after, 0);
    if (isPlan) {
        collect(top[u"prior_state"][u"values"][u"root_module"].toObject(), before, 0);
        std::size_t onlyChanged = 0, onlyPlanned = after.size();
        for (const QJsonValue& r : top[u"resource_changes"].toArray()) {
            if (text(r[u"mode"]) == "data" || r[u"deposed"].isString() || before.size() + after.size() >= 2 * mostResources)
                continue;
            const std::string address = text(r[u"address"]), previous = text(r[u"previous_address"]);
            const QJsonObject change = r[u"change"].toObject();
            if (!previous.empty() && previous != address)
                before.erase(previous);  // moved: compared under its new address
            const auto put = [&](Found& found, QStringView side, QStringView marks, const QJsonObject& unknown) {
                if (change[side].isObject())
                    found[address] = {address, text(r[u"type"]), change[side].toObject(), unknown, change[marks].toObject(), {}, {}};
                else
                    found.erase(address);
            };
            put(before, u"before", u"before_sensitive", {});
            const bool planned = after.contains(address);
            put(after, u"after", u"after_sensitive", change[u"after_unknown"].toObject());
            onlyPlanned -= planned ? 1 : 0;
            onlyChanged += !planned && after.contains(address) ? 1 : 0;
        }
        if (onlyChanged)
            plan.notes.push_back(std::to_string(onlyChanged) + " of the resources that change are not among the planned values; the changes count.");
        if (onlyPlanned && top[u"resource_changes"].isArray())
            plan.notes.push_back(std::to_string(onlyPlanned) + " of the planned resources are not among those that were looked at, as with -target; their planned values count.");
    }
    if (after.size() >= mostResources)
        return failure("more than " + std::to_string(mostResources) + " resources", file);
    plan.before = listed(std::move(before), configuration);
    plan.after = listed(std::move(after), configuration);
    return plan;
}

}  // namespace costrata::terraform
