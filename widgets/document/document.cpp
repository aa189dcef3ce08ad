// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "design/workspace_file.h"
#include "explore/region_prices.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"
#include "recovery/recovery.h"

#include <QFileInfo>

#include <algorithm>

namespace costrata {

namespace {

/// "from -> to" of two edits of one field: the first "from", the last "to".
QString mergedText(const QString& first, const QString& last)
{
    const QString arrow = QStringLiteral(" \u2192 ");
    return first.contains(arrow) ? first.section(arrow, 0, 0) + arrow + last.section(arrow, 1) : first;
}

}  // namespace

/// Edits with the same key, other than 0, become one step.
class Document::Edit : public QUndoCommand {
public:
    Edit(Document& document, const QString& text, quint64 mergeKey) : QUndoCommand(text), m_document(document), m_mergeKey(mergeKey) {}
    quint64 mergeKey() const { return m_mergeKey; }

protected:
    Document& m_document;

private:
    quint64 m_mergeKey;
};

/// Replaces designs. Edits with the same merge key become one step; a step that ends where it began vanishes.
class EditDesigns final : public Document::Edit {
public:
    EditDesigns(Document& document, Document::Designs after, const QString& text, quint64 mergeKey)
        : Edit(document, text, mergeKey), m_after(std::move(after))
    {
        for (const auto& [index, design] : m_after)
            m_before.emplace_back(index, document.design(index));
    }
    void undo() override
    {
        m_document.endGesture();  // what is typed after an undo is a step of its own
        m_document.replaceDesigns(m_before);
    }
    void redo() override { m_document.replaceDesigns(m_after); }
    int id() const override { return mergeKey() ? 1 : -1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* edit = static_cast<const EditDesigns*>(next);
        if (edit->mergeKey() != mergeKey() || !std::ranges::equal(m_after, edit->m_after, {}, &Place::first, &Place::first))
            return false;
        m_after = edit->m_after;
        setText(mergedText(text(), edit->text()));
        setObsolete(m_before == m_after);
        return true;
    }
    /// The design before the step; null when the step is not about it.
    const Design* before(int index) const
    {
        const auto it = std::ranges::find(m_before, index, &Place::first);
        return it == m_before.end() ? nullptr : &it->second;
    }

private:
    using Place = std::pair<int, Design>;
    Document::Designs m_before, m_after;
};

/// Replaces the list of designs, the baseline, the title, the workload or the assumptions. Merges as EditDesigns does.
class EditWorkspace final : public Document::Edit {
public:
    EditWorkspace(Document& document, Workspace after, const QString& text, int current, quint64 mergeKey)
        : Edit(document, text, mergeKey), m_before(document.workspace()), m_after(std::move(after)), m_currentBefore(document.current()), m_currentAfter(current)
    {
    }
    void undo() override
    {
        m_document.endGesture();
        apply(m_before, m_currentBefore);
    }
    void redo() override { apply(m_after, m_currentAfter); }
    int id() const override { return mergeKey() ? 2 : -1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* edit = static_cast<const EditWorkspace*>(next);
        if (edit->mergeKey() != mergeKey())
            return false;
        m_after = edit->m_after;
        setText(mergedText(text(), edit->text()));
        setObsolete(m_before == m_after);
        return true;
    }

private:
    void apply(const Workspace& workspace, int current)
    {
        m_document.replaceWorkspace(workspace);
        m_document.setCurrent(current);
    }
    Workspace m_before, m_after;
    int m_currentBefore, m_currentAfter;
};

Document::Document(std::shared_ptr<const PriceBook> book, QObject* parent) : QObject(parent), m_catalog(std::move(book)), m_book(m_catalog)
{
    m_undo.setUndoLimit(500);
}

std::vector<Estimate> Document::estimates() const
{
    std::vector<Estimate> list;
    for (std::size_t i = 0; i < m_bills.size(); ++i)
        list.push_back({&m_workspace.designs[i], &m_bills[i]});
    return list;
}

void Document::setCurrent(int index)
{
    index = std::clamp(index, designCount() ? 0 : -1, designCount() - 1);
    if (index == m_current)
        return;
    m_current = index;
    endGesture();
    const bool several = m_selection.size() > 1;
    m_selection.assign(index < 0 ? 0 : 1, index);
    emit currentChanged(index);
    if (several)
        emit selectionChanged();
}

void Document::setSelection(std::vector<int> designs, int current)
{
    designs.push_back(current);
    std::ranges::sort(designs);
    const auto repeated = std::ranges::unique(designs);
    designs.erase(repeated.begin(), repeated.end());
    std::erase_if(designs, [this](int d) { return d < 0 || d >= designCount(); });
    if (designs == m_selection && current == m_current)
        return;
    if (designs.size() < 2)
        setCurrent(current);
    endGesture();
    const bool moves = current != m_current;
    const bool several = m_selection.size() > 1 || designs.size() > 1;
    m_selection = std::move(designs);
    m_current = std::clamp(current, designCount() ? 0 : -1, designCount() - 1);
    if (moves)
        emit currentChanged(m_current);
    if (several)
        emit selectionChanged();
}

QString Document::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).completeBaseName();
    return m_workspace.title.empty() ? tr("Untitled") : QString::fromStdString(m_workspace.title);
}

void Document::reset(Workspace workspace, const QString& path)
{
    m_undo.clear();
    m_current = -1;
    m_selection.clear();
    replaceWorkspace(std::move(workspace));
    setCurrent(0);
    m_path = path;
    emit pathChanged();
}

void Document::restore(Workspace workspace, const QString& path)
{
    reset(std::move(workspace), path);
    m_undo.resetClean();
}

Result<void> Document::save(const QString& path)
{
    auto saved = saveWorkspace(m_workspace, path);
    if (saved) {
        m_path = path;
        m_undo.setClean();
        emit pathChanged();
    }
    return saved;
}

void Document::setValue(int design, int component, std::size_t parameter, const Value& value)
{
    Design after = this->design(design);
    Component& c = after.components[static_cast<std::size_t>(component)];
    const ParameterSpec& spec = c.settings.parameters().at(parameter);
    const Value before = c.settings.value(parameter);
    if (value == before || !c.settings.parameters().validate(parameter, value))
        return;
    c.settings.set(parameter, value);
    const QString text = tr("%1 %2 \u2192 %3").arg(declared(spec.label), valueText(spec, before), valueText(spec, value));
    editDesign(design, std::move(after), text, (m_gesture << 24) + (static_cast<quint64>(component) << 12) + parameter);
}

void Document::abandonGesture()
{
    const auto* last = m_undo.index() > 0 ? static_cast<const Edit*>(m_undo.command(m_undo.index() - 1)) : nullptr;
    if (last && last->mergeKey() >> 24 == m_gesture)
        m_undo.undo();
}

QStringList Document::setValues(const std::vector<FieldRef>& fields, const Value& value)
{
    if (fields.empty())
        return {};
    // Of this gesture, a mark that no edit of one design has, and the first field.
    const quint64 key = (m_gesture << 24) + (1u << 23) + (static_cast<quint64>(fields.front().component) << 12) + fields.front().parameter;
    const auto* last = m_undo.index() > 0 ? dynamic_cast<const EditDesigns*>(m_undo.command(m_undo.index() - 1)) : nullptr;
    if (last && last->mergeKey() != key)
        last = nullptr;
    Designs after;
    QStringList kept;
    for (const FieldRef& field : fields) {
        auto it = std::ranges::find(after, field.design, &std::pair<int, Design>::first);
        if (it == after.end())
            it = after.insert(after.end(), {field.design, design(field.design)});
        const auto at = static_cast<std::size_t>(field.component);
        Component& c = it->second.components[at];
        const ParameterSpec& spec = c.settings.parameters().at(field.parameter);
        QString reason;
        if (const auto valid = c.settings.parameters().validate(field.parameter, value); !valid)
            reason = declared(valid.error().message);
        else if (spec.offers && std::ranges::count(spec.offers(c.settings, Prices(*c.service, *m_book, c.region)), value.choice, &Option::id) == 0)
            reason = tr("%1 is not offered there").arg(QString::fromStdString(value.choice.str()));
        if (reason.isEmpty()) {
            c.settings.set(field.parameter, value);
            continue;
        }
        if (const Design* before = last ? last->before(field.design) : nullptr)
            c.settings.set(field.parameter, before->components[at].settings.value(field.parameter));
        kept << tr("%1: %2").arg(QString::fromStdString(it->second.name), reason);
    }
    std::ranges::sort(after, {}, &std::pair<int, Design>::first);
    if (std::ranges::all_of(after, [this](const auto& place) { return place.second == design(place.first); }))
        return kept;
    const ParameterSpec& spec = design(fields.front().design).components[static_cast<std::size_t>(fields.front().component)].settings.parameters().at(fields.front().parameter);
    editDesigns(after, tr("%1 of %n designs \u2192 %2", nullptr, static_cast<int>(after.size())).arg(declared(spec.label), valueText(spec, value)), key);
    return kept;
}

void Document::setRegion(int design, int component, Symbol region)
{
    Design after = this->design(design);
    Component& c = after.components[static_cast<std::size_t>(component)];
    if (c.region == region)
        return;
    const QString text = tr("Region %1 \u2192 %2").arg(QString::fromStdString(c.region.str()), QString::fromStdString(region.str()));
    c.region = region;
    editDesign(design, std::move(after), text);
}

void Document::moveToRegion(int design, std::string_view provider, Symbol region)
{
    Design after = inRegion(this->design(design), provider, region);
    if (!(after == this->design(design)))
        editDesign(design, std::move(after), tr("Move to %1").arg(QString::fromStdString(region.str())));
}

void Document::renameComponent(int design, int component, const QString& name)
{
    const QString wanted = name.trimmed().left(maxName);
    Design after = this->design(design);
    after.components[static_cast<std::size_t>(component)].name = wanted.toStdString();
    if (!wanted.isEmpty() && !(after == this->design(design)))
        editDesign(design, std::move(after), tr("Rename component to %1").arg(wanted));
}

void Document::addComponent(int design, const Service& service)
{
    Design after = this->design(design);
    if (static_cast<qsizetype>(after.components.size()) >= maxComponents)
        return;
    const Symbol region(service.defaultRegion);
    after.components.push_back({service.name, &service, region, service.initialSettings(*m_book, region)});
    editDesign(design, std::move(after), tr("Add %1").arg(QString::fromUtf8(service.name)));
}

void Document::removeComponent(int design, int component)
{
    Design after = this->design(design);
    const QString name = QString::fromStdString(after.components[static_cast<std::size_t>(component)].name);
    after.components.erase(after.components.begin() + component);
    editDesign(design, std::move(after), tr("Remove %1").arg(name));
}

void Document::renameDesign(int design, const QString& name)
{
    const std::string wanted = name.trimmed().left(maxName).toStdString();
    if (wanted.empty() || wanted == this->design(design).name)
        return;
    Workspace after = m_workspace;
    Design& renamed = after.designs[static_cast<std::size_t>(design)];
    renamed.name.clear();
    renamed.name = uniqueDesignName(after, wanted);
    editWorkspace(std::move(after), tr("Rename to %1").arg(name.trimmed()), m_current);
}

void Document::setNotes(int design, const QString& notes)
{
    Design after = this->design(design);
    after.notes = notes.left(maxText).toStdString();
    const QString text = tr("Notes of %1").arg(QString::fromStdString(after.name));
    if (!(after == this->design(design)))
        editDesign(design, std::move(after), text, (m_gesture << 24) + 0xFFFFFF);
}

void Document::setPlan(int design, commitments::PlanSetup plan, const QString& text)
{
    Design after = this->design(design);
    if (after.plan == plan)
        return;
    after.plan = std::move(plan);
    editDesign(design, std::move(after), text, (m_gesture << 24) + 0xFFFFFC);
}

void Document::setCourse(int design, int component, Course course, const QString& text)
{
    Design after = this->design(design);
    Course& kept = after.components[static_cast<std::size_t>(component)].course;
    if (kept == course)
        return;
    kept = std::move(course);
    editDesign(design, std::move(after), text, (m_gesture << 24) + 0xFFFFFB);
}

void Document::setUptime(int design, int component, std::optional<Decimal> share)
{
    Design after = this->design(design);
    Component& c = after.components[static_cast<std::size_t>(component)];
    if (c.uptime == share || (share && (share->isNegative() || *share > Decimal(1))))
        return;
    c.uptime = share;
    const QString name = QString::fromStdString(c.name);
    const QString text = share ? tr("Availability of %1").arg(name) : tr("Availability of %1 as promised").arg(name);
    editDesign(design, std::move(after), text, (m_gesture << 24) + (static_cast<quint64>(component) << 12) + 0xFFF);
}

void Document::setAlternative(int design, int component, int number)
{
    Design after = this->design(design);
    Component& c = after.components[static_cast<std::size_t>(component)];
    if (c.alternative == number || number < 0 || number > maxComponents)
        return;
    c.alternative = number;
    const QString text = number ? tr("%1 has an alternative") : tr("%1 is needed");
    editDesign(design, std::move(after), text.arg(QString::fromStdString(c.name)));
}

void Document::setDowntimeCost(int design, std::optional<Money> perHour)
{
    Design after = this->design(design);
    if (after.downtimePerHour == perHour || (perHour && (*perHour < Money() || perHour->dollars() > maxDowntimeCost)))
        return;
    after.downtimePerHour = perHour;
    editDesign(design, std::move(after), tr("Cost of downtime"), (m_gesture << 24) + 0xFFFFFA);
}

void Document::applyChange(int design, Design after, const QString& what)
{
    if (static_cast<qsizetype>(after.components.size()) <= maxComponents && !(after == this->design(design)))
        editDesign(design, std::move(after), what);
}

void Document::setProduction(int design, bool production)
{
    Design after = this->design(design);
    if (std::exchange(after.production, production) != production)
        editDesign(design, std::move(after), production ? tr("Mark as production") : tr("Mark as not for production"));
}

void Document::setPractice(int design, std::string_view id, bool followed)
{
    Design after = this->design(design);
    const auto at = std::ranges::lower_bound(after.practices, id);
    const bool there = at != after.practices.end() && *at == id;
    if (there == followed)
        return;
    if (there)
        after.practices.erase(at);
    else
        after.practices.emplace(at, id);
    editDesign(design, std::move(after), followed ? tr("Practice is followed") : tr("Practice is not followed"));
}

void Document::addDesign(const Service& service)
{
    const Symbol region(service.defaultRegion);
    Design design{service.name, {}, {}};
    design.components.push_back({service.name, &service, region, service.initialSettings(*m_book, region)});
    addDesign(std::move(design));
}

void Document::addDesigns(std::vector<Design> designs)
{
    std::erase_if(designs, [](const Design& design) { return static_cast<qsizetype>(design.components.size()) > maxComponents; });
    designs.resize(std::min(designs.size(), static_cast<std::size_t>(std::max<qsizetype>(0, maxDesigns - designCount()))));
    if (designs.empty())
        return;
    Workspace after = m_workspace;
    const QString name = QString::fromStdString(designs.front().name);
    const int count = static_cast<int>(designs.size());
    for (Design& design : designs) {
        design.name = uniqueDesignName(after, design.name);
        after.designs.push_back(std::move(design));
    }
    const int added = static_cast<int>(after.designs.size()) - 1;
    editWorkspace(std::move(after), count == 1 ? tr("Add %1").arg(name) : tr("Add %n designs", nullptr, count), added);
}

void Document::duplicateDesigns(const std::vector<int>& designs)
{
    if (designs.empty() || designCount() + static_cast<qsizetype>(designs.size()) > maxDesigns)
        return;
    Workspace after = m_workspace;
    std::vector<int> copies;
    for (const int design : designs) {
        Design copy = this->design(design);
        copy.name = uniqueDesignName(after, copy.name);
        copies.push_back(design + static_cast<int>(copies.size()) + 1);
        after.designs.insert(after.designs.begin() + copies.back(), std::move(copy));
        if (m_workspace.baseline > static_cast<std::size_t>(design))
            ++after.baseline;
    }
    const QString name = QString::fromStdString(after.designs[static_cast<std::size_t>(copies.front())].name);
    const int count = static_cast<int>(copies.size());
    editWorkspace(std::move(after), count == 1 ? tr("Duplicate as %1").arg(name) : tr("Duplicate %n designs", nullptr, count), copies.back());
    setSelection(copies, copies.back());
}

void Document::removeDesigns(const std::vector<int>& designs)
{
    if (designs.empty())
        return;
    Workspace after = m_workspace;
    const int base = baseline(), count = static_cast<int>(designs.size());
    const QString name = QString::fromStdString(design(designs.front()).name);
    for (auto it = designs.rbegin(); it != designs.rend(); ++it)
        after.designs.erase(after.designs.begin() + *it);
    const bool kept = std::ranges::find(designs, base) == designs.end();
    after.baseline = static_cast<std::size_t>(kept ? base - std::ranges::count_if(designs, [base](int d) { return d < base; }) : 0);
    editWorkspace(std::move(after), count == 1 ? tr("Delete %1").arg(name) : tr("Delete %n designs", nullptr, count),
                  std::min(designs.front(), designCount() - count - 1));
}

void Document::moveDesign(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= designCount() || to >= designCount())
        return;
    Workspace after = m_workspace;
    const std::string base = after.designs[after.baseline].name;
    Design moved = std::move(after.designs[static_cast<std::size_t>(from)]);
    const QString name = QString::fromStdString(moved.name);
    after.designs.erase(after.designs.begin() + from);
    after.designs.insert(after.designs.begin() + to, std::move(moved));
    const auto it = std::find_if(after.designs.begin(), after.designs.end(), [&](const Design& d) { return d.name == base; });
    after.baseline = static_cast<std::size_t>(it - after.designs.begin());
    editWorkspace(std::move(after), tr("Move %1").arg(name), to);
}

void Document::setBaseline(int design)
{
    if (design == baseline())
        return;
    Workspace after = m_workspace;
    after.baseline = static_cast<std::size_t>(design);
    editWorkspace(std::move(after), tr("Compare with %1").arg(QString::fromStdString(this->design(design).name)), m_current);
}

void Document::setTitle(const QString& title)
{
    Workspace after = m_workspace;
    after.title = title.trimmed().left(maxName).toStdString();
    if (after.title != m_workspace.title)
        editWorkspace(std::move(after), tr("Title"), m_current);
}

void Document::setReport(const ReportSetup& report)
{
    if (report == m_workspace.report)
        return;
    Workspace after = m_workspace;
    after.report = report;
    for (std::string* text : {&after.report.title, &after.report.subtitle, &after.report.author})
        *text = QString::fromStdString(*text).left(maxName).toStdString();
    editWorkspace(std::move(after), tr("Report"), m_current, (m_gesture << 24) + 0xFFFFFD);
}

void Document::setInReport(int design, bool in)
{
    Design after = this->design(design);
    if (std::exchange(after.inReport, in) == in)
        return;
    Workspace workspace = m_workspace;
    workspace.designs[static_cast<std::size_t>(design)] = after;
    editWorkspace(std::move(workspace), tr("%1: in the report").arg(QString::fromStdString(after.name)), m_current);
}

void Document::setWorkloadValue(std::size_t parameter, const Value& value)
{
    Workload workload = m_workspace.workload.value_or(Workload(workload::parameters()));
    const ParameterSpec& spec = workload.parameters().at(parameter);
    const Value before = workload.value(parameter);
    if (value == before || !workload.parameters().validate(parameter, value))
        return;
    workload.set(parameter, value);
    Workspace after = m_workspace;
    followWorkload(after, workload, *m_book);
    const QString text = tr("Workload: %1 %2 \u2192 %3").arg(declared(spec.label), valueText(spec, before), valueText(spec, value));
    editWorkspace(std::move(after), text, m_current, (m_gesture << 24) + parameter + 1);
}

void Document::setFollowsWorkload(int design, int component, bool follows)
{
    Design after = this->design(design);
    Component& c = after.components[static_cast<std::size_t>(component)];
    if (c.followsWorkload == follows)
        return;
    c.followsWorkload = follows;
    const QString name = QString::fromStdString(c.name);
    editDesign(design, std::move(after), follows ? tr("%1 follows the workload").arg(name) : tr("%1 no longer follows the workload").arg(name));
}

void Document::followAgain(int design, int component, std::optional<std::size_t> parameter)
{
    Design after = this->design(design);
    Component& c = after.components[static_cast<std::size_t>(component)];
    const SizedComponent& sized = sizing(*c.service);
    if (!sized.reasons.empty())
        return;
    if (parameter) {
        c.settings.set(*parameter, sized.settings.value(*parameter));
    } else {
        c.settings = sized.settings;
        c.region = sized.region;
    }
    const QString what = parameter ? declared(c.settings.parameters().at(*parameter).label) : QString::fromStdString(c.name);
    if (!(after == this->design(design)))
        editDesign(design, std::move(after), tr("%1 as the workload needs").arg(what));
}

const SizedComponent& Document::sizing(const Service& service) const
{
    const auto it = m_sizings.find(&service);
    return it != m_sizings.end() ? it->second : m_sizings.emplace(&service, sizeFor(service, *m_workspace.workload, *m_book)).first->second;
}

void Document::setAssumptions(const Assumptions& assumptions)
{
    if (assumptions == m_workspace.assumptions)
        return;
    Workspace after = m_workspace;
    after.assumptions = assumptions;
    after.assumptions.dataGrowth = std::clamp(assumptions.dataGrowth, minGrowth, maxGrowth);
    after.assumptions.loadGrowth = std::clamp(assumptions.loadGrowth, minGrowth, maxGrowth);
    editWorkspace(std::move(after), tr("Start and growth"), m_current, (m_gesture << 24) + 0xFFFFFE);
}

void Document::addAdjustment(Adjustment adjustment)
{
    std::vector<Adjustment> after = m_workspace.adjustments;
    if (after.size() >= maxAdjustments)
        return;
    after.push_back(std::move(adjustment));
    const QString text = tr("Add %1").arg(declared(adjustmentText(after.back())));
    editAdjustments(std::move(after), text);
}

void Document::editAdjustment(int index, Adjustment adjustment)
{
    std::vector<Adjustment> after = m_workspace.adjustments;
    const QString text = tr("Change to %1").arg(declared(adjustmentText(adjustment)));
    after[static_cast<std::size_t>(index)] = std::move(adjustment);
    editAdjustments(std::move(after), text);
}

void Document::removeAdjustment(int index)
{
    std::vector<Adjustment> after = m_workspace.adjustments;
    const QString text = tr("Remove %1").arg(declared(adjustmentText(after[static_cast<std::size_t>(index)])));
    after.erase(after.begin() + index);
    editAdjustments(std::move(after), text);
}

void Document::setAdjustmentOn(int index, bool on)
{
    std::vector<Adjustment> after = m_workspace.adjustments;
    Adjustment& changed = after[static_cast<std::size_t>(index)];
    changed.on = on;
    const QString text = (on ? tr("Switch on %1") : tr("Switch off %1")).arg(declared(adjustmentText(changed)));
    editAdjustments(std::move(after), text);
}

void Document::editAdjustments(std::vector<Adjustment> adjustments, const QString& text)
{
    if (adjustments == m_workspace.adjustments)
        return;
    Workspace after = m_workspace;
    after.adjustments = std::move(adjustments);
    editWorkspace(std::move(after), text, m_current);
}

void Document::designForWorkload()
{
    Workspace after = m_workspace;
    if (!after.workload)
        after.workload.emplace(workload::parameters());
    const auto fits = [&](const Service& service) { return sizeFor(service, *after.workload, *m_book).reasons.empty(); };
    std::erase_if(after.designs, [&](const Design& design) {
        return std::any_of(design.components.begin(), design.components.end(), [&](const Component& c) { return c.followsWorkload && !fits(*c.service); });
    });
    for (SizedDesign& sized : designsForWorkload(*after.workload, *m_book, after.assumptions.start).designs) {
        const Service* service = sized.design.components.front().service;
        const bool there = std::any_of(after.designs.begin(), after.designs.end(), [&](const Design& design) {
            return std::any_of(design.components.begin(), design.components.end(), [&](const Component& c) { return c.followsWorkload && c.service == service; });
        });
        if (there || after.designs.size() >= static_cast<std::size_t>(maxDesigns))
            continue;
        sized.design.name = uniqueDesignName(after, sized.design.name);
        after.designs.push_back(std::move(sized.design));
    }
    const std::string base = m_workspace.designs.empty() ? std::string() : m_workspace.designs[m_workspace.baseline].name;
    const auto it = std::find_if(after.designs.begin(), after.designs.end(), [&](const Design& d) { return d.name == base; });
    after.baseline = it == after.designs.end() ? 0 : static_cast<std::size_t>(it - after.designs.begin());
    if (!(after == m_workspace))
        editWorkspace(std::move(after), tr("Designs for the workload"), m_current);
}

QStringList Document::addRecoveryVariants(int index)
{
    const Design& of = design(index);
    const RecoveryComparison found =
        compareRecovery(of, m_workspace.workload ? &*m_workspace.workload : nullptr, *m_book, m_workspace.assumptions.start);
    QStringList refused;
    for (const RecoveryVariant& variant : found.variants) {
        if (!variant.made())
            refused << tr("%1: %2").arg(declared(variant.pattern->name), declared(variant.reasons.front()));
    }
    Workspace after = m_workspace;
    if (addVariants(after, static_cast<std::size_t>(index), found))
        editWorkspace(std::move(after), tr("Recovery variants of %1").arg(QString::fromStdString(of.name)), index);
    return refused;
}

void Document::stateWorkload()
{
    if (m_workspace.workload)
        return;
    Workspace after = m_workspace;
    after.workload.emplace(workload::parameters());
    editWorkspace(std::move(after), tr("State a workload"), m_current);
}

void Document::editDesign(int index, Design after, const QString& text, quint64 mergeKey)
{
    Designs one;
    one.emplace_back(index, std::move(after));
    editDesigns(std::move(one), text, mergeKey);
}

void Document::editDesigns(Designs after, const QString& text, quint64 mergeKey)
{
    m_undo.push(new EditDesigns(*this, std::move(after), text, mergeKey));
}

void Document::editWorkspace(Workspace after, const QString& text, int current, quint64 mergeKey)
{
    if (!mergeKey)
        endGesture();
    m_undo.push(new EditWorkspace(*this, std::move(after), text, current, mergeKey));
}

void Document::replaceDesigns(const Designs& designs)
{
    for (const auto& [index, design] : designs) {
        const auto i = static_cast<std::size_t>(index);
        m_workspace.designs[i] = design;
        m_bills[i] = billDesign(design, *m_book, m_workspace.assumptions.start);
    }
    // Undo shows what it changed.
    if (std::ranges::find(designs, m_current, &std::pair<int, Design>::first) == designs.end())
        setCurrent(designs.front().first);
    for (const auto& place : designs)
        emit designChanged(place.first);
}

void Document::replaceWorkspace(Workspace workspace)
{
    const bool repriced = workspace.adjustments != m_workspace.adjustments;
    const bool same = std::ranges::equal(workspace.designs, m_workspace.designs, {}, &Design::name, &Design::name);
    m_workspace = std::move(workspace);
    m_sizings.clear();
    m_bills.clear();
    if (repriced)
        m_book = m_catalog->with(m_workspace.adjustments);
    for (const Design& design : m_workspace.designs)
        m_bills.push_back(billDesign(design, *m_book, m_workspace.assumptions.start));
    m_current = std::clamp(m_current, designCount() ? 0 : -1, designCount() - 1);
    const bool several = m_selection.size() > 1 && !same;
    if (!same || m_selection.empty())
        m_selection.assign(m_current < 0 ? 0 : 1, m_current);
    emit structureChanged();
    emit currentChanged(m_current);
    if (several)
        emit selectionChanged();
}

QString valueText(const ParameterSpec& spec, const Value& value)
{
    switch (spec.kind) {
    case ParameterKind::Choice:
        for (const Option& option : spec.options) {
            if (option.id == value.choice)
                return declared(option.label);
        }
        return QString::fromStdString(value.choice.str());
    case ParameterKind::Flag:
        return value.number.value().isZero() ? Document::tr("no") : Document::tr("yes");
    case ParameterKind::Regions: {
        QStringList names;
        for (const Symbol region : value.regions)
            names << QString::fromStdString(region.str());
        return names.isEmpty() ? Document::tr("none") : names.join(QStringLiteral(", "));
    }
    case ParameterKind::Number:
    case ParameterKind::Share:
        break;
    }
    if (!value.number.known())
        return Document::tr("not given");
    const QString unit = spec.kind == ParameterKind::Share ? QStringLiteral("%") : declared(spec.unit);
    // Every digit, because this is what was set; grouped before the point.
    const Decimal exact = value.number.value();
    const std::string plain = exact.toString();
    const std::string text = exact.isWhole() || exact.isNegative() ? quantityText(exact) : quantityText(exact.floor()) + plain.substr(plain.find('.'));
    return shownNumber(text) + (unit.isEmpty() ? QString() : u' ' + unit);
}

}  // namespace costrata
