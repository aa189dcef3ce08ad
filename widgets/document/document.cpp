// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "design/workspace_file.h"
#include "explore/region_prices.h"
#include "output/format.h"

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

/// Replaces one design. Edits with the same merge key become one step; a step that ends where it began vanishes.
class EditDesign final : public QUndoCommand {
public:
    EditDesign(Document& document, int index, Design after, const QString& text, quint64 mergeKey)
        : m_document(document), m_index(index), m_before(document.design(index)), m_after(std::move(after)), m_mergeKey(mergeKey)
    {
        setText(text);
    }
    void undo() override
    {
        m_document.endGesture();  // what is typed after an undo is a step of its own
        m_document.replaceDesign(m_index, m_before);
    }
    void redo() override { m_document.replaceDesign(m_index, m_after); }
    int id() const override { return m_mergeKey ? 1 : -1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* edit = static_cast<const EditDesign*>(next);
        if (edit->m_mergeKey != m_mergeKey || edit->m_index != m_index)
            return false;
        m_after = edit->m_after;
        setText(mergedText(text(), edit->text()));
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Document& m_document;
    int m_index;
    Design m_before, m_after;
    quint64 m_mergeKey;
};

/// Replaces the list of designs, the baseline, the title, the workload or the assumptions. Merges as EditDesign does.
class EditWorkspace final : public QUndoCommand {
public:
    EditWorkspace(Document& document, Workspace after, const QString& text, int current, quint64 mergeKey)
        : m_document(document), m_before(document.workspace()), m_after(std::move(after)), m_currentBefore(document.current()), m_currentAfter(current), m_mergeKey(mergeKey)
    {
        setText(text);
    }
    void undo() override
    {
        m_document.endGesture();
        apply(m_before, m_currentBefore);
    }
    void redo() override { apply(m_after, m_currentAfter); }
    int id() const override { return m_mergeKey ? 2 : -1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* edit = static_cast<const EditWorkspace*>(next);
        if (edit->m_mergeKey != m_mergeKey)
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
    Document& m_document;
    Workspace m_before, m_after;
    int m_currentBefore, m_currentAfter;
    quint64 m_mergeKey;
};

Document::Document(std::shared_ptr<const PriceBook> book, QObject* parent) : QObject(parent), m_book(std::move(book))
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
    emit currentChanged(index);
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
    const QString text = tr("%1 %2 \u2192 %3").arg(QString::fromUtf8(spec.label), valueText(spec, before), valueText(spec, value));
    editDesign(design, std::move(after), text, (m_gesture << 24) + (static_cast<quint64>(component) << 12) + parameter);
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

void Document::addDesign(const Service& service)
{
    if (designCount() >= maxDesigns)
        return;
    Workspace after = m_workspace;
    const Symbol region(service.defaultRegion);
    Design design{uniqueDesignName(after, service.name), {}, {}};
    design.components.push_back({service.name, &service, region, service.initialSettings(*m_book, region)});
    after.designs.push_back(std::move(design));
    const int added = static_cast<int>(after.designs.size()) - 1;
    editWorkspace(std::move(after), tr("Add %1").arg(QString::fromUtf8(service.name)), added);
}

void Document::duplicateDesign(int design)
{
    if (designCount() >= maxDesigns)
        return;
    Workspace after = m_workspace;
    Design copy = this->design(design);
    copy.name = uniqueDesignName(after, copy.name);
    const QString name = QString::fromStdString(copy.name);
    after.designs.insert(after.designs.begin() + design + 1, std::move(copy));
    if (m_workspace.baseline > static_cast<std::size_t>(design))
        ++after.baseline;
    editWorkspace(std::move(after), tr("Duplicate as %1").arg(name), design + 1);
}

void Document::removeDesign(int design)
{
    Workspace after = m_workspace;
    const QString name = QString::fromStdString(this->design(design).name);
    after.designs.erase(after.designs.begin() + design);
    const int base = baseline();
    after.baseline = static_cast<std::size_t>(base == design ? 0 : base > design ? base - 1 : base);
    editWorkspace(std::move(after), tr("Delete %1").arg(name), std::min(design, designCount() - 2));
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
    const QString text = tr("Workload: %1 %2 \u2192 %3").arg(QString::fromUtf8(spec.label), valueText(spec, before), valueText(spec, value));
    editWorkspace(std::move(after), text, m_current, (m_gesture << 24) + parameter + 1);
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

std::vector<LeftOut> Document::leftOut() const
{
    return m_workspace.workload ? designsForWorkload(*m_workspace.workload, *m_book).leftOut : std::vector<LeftOut>();
}

void Document::editDesign(int index, Design after, const QString& text, quint64 mergeKey)
{
    m_undo.push(new EditDesign(*this, index, std::move(after), text, mergeKey));
}

void Document::editWorkspace(Workspace after, const QString& text, int current, quint64 mergeKey)
{
    if (!mergeKey)
        endGesture();
    m_undo.push(new EditWorkspace(*this, std::move(after), text, current, mergeKey));
}

void Document::replaceDesign(int index, Design design)
{
    const auto i = static_cast<std::size_t>(index);
    m_workspace.designs[i] = std::move(design);
    m_bills[i] = billDesign(m_workspace.designs[i], *m_book, m_workspace.assumptions.start);
    if (m_current != index)
        setCurrent(index);  // undo shows what it changed
    emit designChanged(index);
}

void Document::replaceWorkspace(Workspace workspace)
{
    m_workspace = std::move(workspace);
    m_bills.clear();
    for (const Design& design : m_workspace.designs)
        m_bills.push_back(billDesign(design, *m_book, m_workspace.assumptions.start));
    m_current = std::clamp(m_current, designCount() ? 0 : -1, designCount() - 1);
    emit structureChanged();
    emit currentChanged(m_current);
}

QString valueText(const ParameterSpec& spec, const Value& value)
{
    switch (spec.kind) {
    case ParameterKind::Choice:
        for (const Option& option : spec.options) {
            if (option.id == value.choice)
                return QString::fromStdString(option.label);
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
    const QString unit = spec.kind == ParameterKind::Share ? QStringLiteral("%") : QString::fromUtf8(spec.unit);
    // Every digit, because this is what was set; grouped before the point.
    const Decimal exact = value.number.value();
    const std::string plain = exact.toString();
    const std::string text = exact.isWhole() || exact.isNegative() ? quantityText(exact) : quantityText(exact.floor()) + plain.substr(plain.find('.'));
    return QString::fromStdString(text) + (unit.isEmpty() ? QString() : u' ' + unit);
}

}  // namespace costrata
