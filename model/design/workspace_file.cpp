// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/workspace_file.h"

#include "json/json_reader.h"
#include "output/matrix.h"
#include "services/settings_json.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace costrata {
namespace {

const QString formatName = QStringLiteral("costrata-workspace");

/// A scope's parts by their key in the file.
template <class Scope>
auto scopeParts(Scope& s)
{
    return std::array{std::pair("provider", &s.provider), std::pair("service", &s.service), std::pair("region", &s.region), std::pair("component", &s.key.component),
                      std::pair("name", &s.key.name), std::pair("variant", &s.key.variant), std::pair("engine", &s.key.engine), std::pair("purchase", &s.key.purchase)};
}

class Reader : JsonReader {
public:
    using JsonReader::JsonReader;

    Result<Workspace> read(const QJsonObject& root)
    {
        if (root.value(QLatin1String("format")).toString() != formatName)
            return failure("this is no Costrata workspace (\"format\" is not \"costrata-workspace\")", place(""));
        const QJsonValue version = root.value(QLatin1String("version"));
        if (!version.isDouble() || version.toInt(0) < 1)
            return failure("the version is missing or no positive number", place("version"));
        setNewer(version.toInt() > workspaceVersion);

        Workspace workspace;
        workspace.title = text(root, "title", "", maxName);
        workspace.notes = text(root, "notes", "", maxText);
        const QJsonArray designs = array(root, "designs", "", maxDesigns);
        for (qsizetype i = 0; i < designs.size() && !error(); ++i) {
            const std::string where = "designs[" + std::to_string(i) + "]";
            workspace.designs.push_back(readDesign(object(designs[i], where), where));
            const auto sameName = [&](const Design& d) { return d.name == workspace.designs.back().name; };
            if (std::any_of(workspace.designs.begin(), workspace.designs.end() - 1, sameName))
                wrong(where + ".name", "two designs are called '" + workspace.designs.back().name + "'");
        }
        const std::string baseline = text(root, "baseline", "", maxName);
        const auto it = std::find_if(workspace.designs.begin(), workspace.designs.end(), [&](const Design& d) { return d.name == baseline; });
        if (it != workspace.designs.end())
            workspace.baseline = static_cast<std::size_t>(it - workspace.designs.begin());
        else if (!baseline.empty())
            wrong("baseline", "no design is called '" + baseline + "'");
        if (const QJsonValue workload = root.value(QLatin1String("workload")); !workload.isUndefined()) {
            workspace.workload = Workload(workload::parameters());
            readSettings(object(workload, "workload"), "workload", "a workload", *workspace.workload);
        }
        if (const QJsonValue assumptions = root.value(QLatin1String("assumptions")); !assumptions.isUndefined())
            workspace.assumptions = readAssumptions(object(assumptions, "assumptions"));
        if (root.contains(QLatin1String("adjustments"))) {
            const QJsonArray list = array(root, "adjustments", "", static_cast<qsizetype>(maxAdjustments));
            for (qsizetype i = 0; i < list.size() && !error(); ++i) {
                const std::string where = "adjustments[" + std::to_string(i) + "]";
                workspace.adjustments.push_back(readAdjustment(object(list[i], where), where));
            }
        }
        if (const QJsonValue report = root.value(QLatin1String("report")); !report.isUndefined())
            readReport(object(report, "report"), workspace);
        workspace.extra = extra(root, {"format", "version", "title", "notes", "workload", "assumptions", "adjustments", "baseline", "designs", "report"}, "");
        if (newer())
            workspace.extra.insert(QLatin1String("version"), version);
        if (error())
            return tl::make_unexpected(*error());
        return workspace;
    }

private:
    Adjustment readAdjustment(const QJsonObject& json, const std::string& where)
    {
        Adjustment read;
        const std::string inScope = where + ".scope", inPrice = where + ".price";
        const QJsonObject scope = object(json.value(QLatin1String("scope")), inScope);
        for (const auto& [key, part] : scopeParts(read.scope))
            *part = Symbol(text(scope, key, inScope, maxName));
        QJsonObject kept;
        keep(kept, "scope", extra(scope, {"provider", "service", "region", "component", "name", "variant", "engine", "purchase"}, inScope));
        const QJsonValue price = json.value(QLatin1String("price"));
        if (price.isUndefined() == json.value(QLatin1String("discount")).isUndefined()) {
            wrong(where, "either a \"discount\" or a \"price\" is expected");
        } else if (price.isUndefined()) {
            read.discount = number(json, "discount", where, 100) / Decimal(100);
            read.discountsUpfront = flag(json, "discountsUpfront", where, true);
        } else {
            const QJsonObject own = object(price, inPrice);
            const std::string unit = text(own, "unit", inPrice, maxName);
            if (const auto parsed = Unit::parse(unit))
                read.own = OwnPrice{number(own, "amount", inPrice, maxOwnPrice), own.contains(QLatin1String("upfront")) ? number(own, "upfront", inPrice, maxOwnPrice) : Decimal(), *parsed};
            else
                wrong(inPrice + ".unit", "'" + unit + "' is no unit of the price catalog");
            keep(kept, "price", extra(own, {"amount", "upfront", "unit"}, inPrice));
        }
        read.note = text(json, "note", where, maxText);
        read.from = month(json, "from", where);
        read.until = month(json, "until", where);
        if (read.until.known() && read.until < read.from)
            wrong(where + ".until", "this is before \"from\"");
        read.on = flag(json, "on", where, true);
        read.extra = extra(json, {"scope", "discount", "discountsUpfront", "price", "note", "from", "until", "on"}, where);
        for (auto it = kept.begin(); it != kept.end(); ++it)
            read.extra.insert(it.key(), it.value());
        return read;
    }
    static void keep(QJsonObject& kept, const char* key, const QJsonObject& rest)
    {
        if (!rest.isEmpty())
            kept.insert(QLatin1String(key), rest);
    }

    Assumptions readAssumptions(const QJsonObject& json)
    {
        Assumptions read;
        read.start = month(json, "start", "assumptions");
        const auto growth = [&](const char* key) {
            const QJsonValue value = json.value(QLatin1String(key));
            if (value.isUndefined())
                return Decimal();
            const auto percent = value.isDouble() ? Decimal::fromDouble(value.toDouble()) : std::nullopt;
            const bool fits = percent && *percent >= minGrowth * Decimal(100) && *percent <= maxGrowth * Decimal(100);
            if (!fits)
                wrong(join("assumptions", key), "a percentage per month from -50 to 100 is expected");
            return fits ? *percent / Decimal(100) : Decimal();
        };
        read.dataGrowth = growth("dataGrowth");
        read.loadGrowth = growth("loadGrowth");
        read.extra = extra(json, {"start", "dataGrowth", "loadGrowth"}, "assumptions");
        return read;
    }

    /// The one of two words that the text is; the first when it is not there.
    bool isSecond(const QJsonObject& from, const char* key, const char* first, const char* second)
    {
        const std::string word = text(from, key, "report", maxName);
        if (!word.empty() && word != first && word != second)
            wrong(join("report", key), "'" + word + "' is not one of " + first + ", " + second);
        return word == second;
    }

    void readReport(const QJsonObject& json, Workspace& workspace)
    {
        ReportSetup& read = workspace.report;
        read.title = text(json, "title", "report", maxName);
        read.subtitle = text(json, "subtitle", "report", maxName);
        read.author = text(json, "author", "report", maxName);
        read.executive = isSecond(json, "audience", "full", "executive");
        read.letter = isSecond(json, "paper", "A4", "Letter");
        read.matrix = text(json, "matrix", "report", maxName);
        const auto matrices = matrixNames();
        if (!read.matrix.empty() && std::ranges::find(matrices, read.matrix, &MatrixName::id) == matrices.end())
            wrong("report.matrix", "there is no matrix '" + read.matrix + "'");
        if (json.contains(QLatin1String("sections"))) {
            read.sections = {};
            const QJsonArray sections = array(json, "sections", "report", static_cast<qsizetype>(reportSectionCount));
            for (qsizetype i = 0; i < sections.size(); ++i) {
                const std::string id = sections[i].toString().toStdString();
                const auto it = std::ranges::find(reportSectionIds, id);
                if (it == reportSectionIds.end())
                    wrong("report.sections[" + std::to_string(i) + "]", "there is no section '" + id + "'");
                else
                    read.sections[static_cast<std::size_t>(it - reportSectionIds.begin())] = true;
            }
        }
        if (json.contains(QLatin1String("leftOut"))) {
            const QJsonArray names = array(json, "leftOut", "report", maxDesigns);
            for (qsizetype i = 0; i < names.size(); ++i) {
                const std::string name = names[i].toString().toStdString();
                const auto it = std::ranges::find(workspace.designs, name, &Design::name);
                if (it == workspace.designs.end())
                    wrong("report.leftOut[" + std::to_string(i) + "]", "no design is called '" + name + "'");
                else
                    it->inReport = false;
            }
        }
        read.extra = extra(json, {"title", "subtitle", "author", "audience", "paper", "sections", "matrix", "leftOut"}, "report");
    }

    Design readDesign(const QJsonObject& json, const std::string& where)
    {
        Design design;
        design.name = text(json, "name", where, maxName);
        if (design.name.empty())
            wrong(where + ".name", "a design needs a name");
        design.notes = text(json, "notes", where, maxText);
        const QJsonArray components = array(json, "components", where, maxComponents);
        for (qsizetype i = 0; i < components.size() && !error(); ++i) {
            const std::string at = where + ".components[" + std::to_string(i) + "]";
            if (auto component = readComponent(object(components[i], at), at))
                design.components.push_back(std::move(*component));
        }
        if (const QJsonValue plan = json.value(QLatin1String("plan")); !plan.isUndefined())
            design.plan = commitments::readPlanSetup(*this, object(plan, where + ".plan"), where + ".plan");
        design.production = flag(json, "production", where, false);
        if (json.contains(QLatin1String("practices")))
            design.practices = readPractices(array(json, "practices", where, maxPractices), where + ".practices");
        if (json.contains(QLatin1String("downtimePerHour")))
            design.downtimePerHour = Money(number(json, "downtimePerHour", where, maxDowntimeCost));
        design.extra = extra(json, {"name", "notes", "components", "production", "practices", "plan", "downtimePerHour"}, where);
        return design;
    }

    std::vector<std::string> readPractices(const QJsonArray& json, const std::string& where)
    {
        std::vector<std::string> read;
        for (qsizetype i = 0; i < json.size() && !error(); ++i) {
            const QString id = json[i].toString();
            if (id.isEmpty() || id.size() > maxName)
                wrong(where + "[" + std::to_string(i) + "]", "the id of a practice is expected");
            read.push_back(id.toStdString());
        }
        std::ranges::sort(read);
        const auto repeated = std::ranges::unique(read);
        read.erase(repeated.begin(), repeated.end());
        return read;
    }

    std::optional<Component> readComponent(const QJsonObject& json, const std::string& where)
    {
        const std::string id = text(json, "service", where, maxName);
        const Service* service = findService(id);
        if (!service) {
            wrong(where + ".service", "unknown service '" + id + "'");
            return std::nullopt;
        }
        Component component{text(json, "name", where, maxName), service, Symbol(text(json, "region", where, maxName)), Settings(*service->parameters)};
        if (component.name.empty())
            component.name = service->name;
        if (component.region.empty())
            wrong(where + ".region", "a region is expected");
        const QJsonValue settings = json.value(QLatin1String("settings"));
        QJsonObject kept;
        if (!settings.isUndefined())
            kept = readSettings(object(settings, where + ".settings"), where + ".settings", service->name, component.settings);
        component.followsWorkload = flag(json, "followsWorkload", where, false);
        component.course = readCourse(*this, json, where, *service->parameters);
        if (json.contains(QLatin1String("uptime")))
            component.uptime = number(json, "uptime", where, 100) / Decimal(100);
        component.alternative = whole(json, "alternative", where, static_cast<int>(maxComponents), 1, 0);
        component.extra = extra(json, {"name", "service", "region", "settings", "followsWorkload", "week", "changes", "end", "uptime", "alternative"}, where);
        if (!kept.isEmpty())
            component.extra.insert(QLatin1String("settings"), kept);
        return component;
    }

    /// Returns what a newer version has written besides.
    QJsonObject readSettings(const QJsonObject& json, const std::string& where, const char* whose, Settings& settings)
    {
        QJsonObject rest;
        const Parameters& parameters = settings.parameters();
        for (auto it = json.begin(); it != json.end() && !error(); ++it) {
            const std::string id = it.key().toStdString();
            const auto index = parameters.indexOf(id);
            if (!index) {
                if (!newer())
                    wrong(where + "." + id, std::string(whose) + " has no such parameter");
                rest.insert(it.key(), it.value());
                continue;
            }
            auto value = readValue(it.value(), parameters, *index);
            if (value)
                settings.set(*index, std::move(*value));
            else
                wrong(where + "." + id, value.error().message);
        }
        return rest;
    }
};

QString qt(const std::string& text) { return QString::fromStdString(text); }

QJsonObject writeComponent(const Component& component)
{
    QJsonObject json = component.extra;
    QJsonObject settings = writeSettings(component.settings);
    const QJsonObject kept = json.value(QLatin1String("settings")).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        settings.insert(it.key(), it.value());
    json.insert(QLatin1String("name"), qt(component.name));
    json.insert(QLatin1String("service"), QString::fromUtf8(component.service->id));
    json.insert(QLatin1String("region"), qt(component.region.str()));
    json.insert(QLatin1String("settings"), settings);
    if (component.followsWorkload)
        json.insert(QLatin1String("followsWorkload"), true);
    writeCourse(json, component.course, *component.service->parameters);
    if (component.uptime)
        json.insert(QLatin1String("uptime"), jsonNumber(*component.uptime * Decimal(100)));
    if (component.alternative)
        json.insert(QLatin1String("alternative"), component.alternative);
    return json;
}

QJsonObject writeAssumptions(const Assumptions& assumptions)
{
    const auto percent = [](Decimal share) { return (share * Decimal(100)).toDouble(); };
    QJsonObject json = assumptions.extra;
    if (assumptions.start.known())
        json.insert(QLatin1String("start"), qt(assumptions.start.text()));
    json.insert(QLatin1String("dataGrowth"), percent(assumptions.dataGrowth));
    json.insert(QLatin1String("loadGrowth"), percent(assumptions.loadGrowth));
    return json;
}

QJsonObject writeReport(const Workspace& workspace)
{
    const ReportSetup& report = workspace.report;
    QJsonObject json = report.extra;
    const std::pair<const char*, const std::string&> texts[] = {{"title", report.title}, {"subtitle", report.subtitle}, {"author", report.author}, {"matrix", report.matrix}};
    for (const auto& [key, value] : texts) {
        if (!value.empty())
            json.insert(QLatin1String(key), qt(value));
    }
    json.insert(QLatin1String("audience"), QLatin1String(report.executive ? "executive" : "full"));
    json.insert(QLatin1String("paper"), QLatin1String(report.letter ? "Letter" : "A4"));
    QJsonArray sections, leftOut;
    for (std::size_t i = 0; i < reportSectionCount; ++i) {
        if (report.sections[i])
            sections.append(QLatin1String(reportSectionIds[i]));
    }
    json.insert(QLatin1String("sections"), sections);
    for (const Design& design : workspace.designs) {
        if (!design.inReport)
            leftOut.append(qt(design.name));
    }
    if (!leftOut.isEmpty())
        json.insert(QLatin1String("leftOut"), leftOut);
    return json;
}

QJsonObject writeAdjustment(const Adjustment& adjustment)
{
    QJsonObject json = adjustment.extra;
    QJsonObject scope = json.value(QLatin1String("scope")).toObject();
    for (const auto& [key, part] : scopeParts(adjustment.scope)) {
        if (!part->empty())
            scope.insert(QLatin1String(key), qt(part->str()));
    }
    json.insert(QLatin1String("scope"), scope);
    if (const auto& own = adjustment.own) {
        QJsonObject price = json.value(QLatin1String("price")).toObject();
        price.insert(QLatin1String("amount"), jsonNumber(own->amount));
        if (!own->upfront.isZero())
            price.insert(QLatin1String("upfront"), jsonNumber(own->upfront));
        price.insert(QLatin1String("unit"), qt(std::string(own->unit.id())));
        json.insert(QLatin1String("price"), price);
    } else {
        json.insert(QLatin1String("discount"), jsonNumber(adjustment.discount * Decimal(100)));
        if (!adjustment.discountsUpfront)
            json.insert(QLatin1String("discountsUpfront"), false);
    }
    if (!adjustment.note.empty())
        json.insert(QLatin1String("note"), qt(adjustment.note));
    if (adjustment.from.known())
        json.insert(QLatin1String("from"), qt(adjustment.from.text()));
    if (adjustment.until.known())
        json.insert(QLatin1String("until"), qt(adjustment.until.text()));
    if (!adjustment.on)
        json.insert(QLatin1String("on"), false);
    return json;
}

QJsonObject writeDesign(const Design& design)
{
    QJsonArray components;
    for (const Component& component : design.components)
        components.append(writeComponent(component));
    QJsonObject json = design.extra;
    json.insert(QLatin1String("name"), qt(design.name));
    json.insert(QLatin1String("notes"), qt(design.notes));
    json.insert(QLatin1String("components"), components);
    if (design.production)
        json.insert(QLatin1String("production"), true);
    if (!design.practices.empty()) {
        QJsonArray practices;
        for (const std::string& id : design.practices)
            practices.append(qt(id));
        json.insert(QLatin1String("practices"), practices);
    }
    if (design.plan != commitments::PlanSetup())
        json.insert(QLatin1String("plan"), commitments::writePlanSetup(design.plan));
    if (design.downtimePerHour)
        json.insert(QLatin1String("downtimePerHour"), jsonNumber(design.downtimePerHour->dollars()));
    return json;
}

}  // namespace

Result<Workspace> parseWorkspace(const QByteArray& json, const std::string& fileName)
{
    if (json.size() > workspaceMaxBytes)
        return failure("the file is larger than 16 MiB", fileName);
    const auto document = parseJsonObject(json, fileName);
    return document ? Reader(fileName).read(*document) : tl::make_unexpected(document.error());
}

QByteArray writeWorkspace(const Workspace& workspace)
{
    QJsonArray designs;
    for (const Design& design : workspace.designs)
        designs.append(writeDesign(design));
    QJsonObject json = workspace.extra;
    json.insert(QLatin1String("format"), formatName);
    if (!json.contains(QLatin1String("version")))
        json.insert(QLatin1String("version"), workspaceVersion);
    json.insert(QLatin1String("title"), qt(workspace.title));
    json.insert(QLatin1String("notes"), qt(workspace.notes));
    json.insert(QLatin1String("baseline"), workspace.baseline < workspace.designs.size() ? qt(workspace.designs[workspace.baseline].name) : QString());
    json.insert(QLatin1String("designs"), designs);
    if (workspace.workload)
        json.insert(QLatin1String("workload"), writeSettings(*workspace.workload));
    if (workspace.assumptions != Assumptions())
        json.insert(QLatin1String("assumptions"), writeAssumptions(workspace.assumptions));
    if (workspace.report != ReportSetup() || !std::ranges::all_of(workspace.designs, &Design::inReport))
        json.insert(QLatin1String("report"), writeReport(workspace));
    if (!workspace.adjustments.empty()) {
        QJsonArray adjustments;
        for (const Adjustment& adjustment : workspace.adjustments)
            adjustments.append(writeAdjustment(adjustment));
        json.insert(QLatin1String("adjustments"), adjustments);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Workspace> loadWorkspace(const QString& path)
{
    const std::string name = path.toStdString();
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure("this is a folder, not a workspace file", name);
    if (!file.open(QIODevice::ReadOnly))
        return failure("cannot be opened: " + file.errorString().toStdString(), name);
    const QByteArray bytes = file.read(workspaceMaxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure("cannot be read: " + file.errorString().toStdString(), name);
    return parseWorkspace(bytes, name);
}

Result<void> saveWorkspace(const Workspace& workspace, const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = writeWorkspace(workspace);
    if (bytes.size() > workspaceMaxBytes)
        return failure("cannot be saved: it would be larger than 16 MiB and could not be opened again", path.toStdString());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure("cannot be saved: " + file.errorString().toStdString(), path.toStdString());
    return {};
}

}  // namespace costrata
