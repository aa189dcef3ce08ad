// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/declared_texts.h"

#include "base/text.h"
#include "billing/bill_design.h"
#include "catalog/regions.h"
#include "commitments/instruments.h"
#include "commitments/market.h"
#include "commitments/plan_setup.h"
#include "design/from_workload.h"
#include "explore/presets.h"
#include "explore/sweep_words.h"
#include "findings/finding.h"
#include "guide/guide_design.h"
#include "money/quantity_text.h"
#include "output/format.h"
#include "output/matrix.h"
#include "output/plan_parts.h"
#include "output/text_pattern.h"
#include "recovery/recovery.h"
#include "topology/failure.h"
#include "space/requirement_table.h"

#include <algorithm>
#include <functional>
#include <set>

namespace costrata {
namespace {

class Texts {
public:
    explicit Texts(const std::vector<std::string>& known = {}) : m_seen(known.begin(), known.end()) { }
    void add(std::string_view text)
    {
        const bool words = std::ranges::any_of(patternOf(text).pattern, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        if (words && m_seen.emplace(text).second)
            m_list.emplace_back(text);
    }
    /// A whole sentence.
    void addSentence(std::string_view text)
    {
        if (!m_seen.contains(std::string(text)))
            add(patternOf(text).pattern);
    }
    /// A text put together from parts, each of which is looked up alone: "Storage, above 10 GB".
    void addParts(std::string_view text)
    {
        if (m_seen.contains(std::string(text)))
            return;
        const std::size_t seam = seamOf(text);
        addSentence(text.substr(0, seam));
        if (seam != text.npos)
            addParts(text.substr(seam + 2));
    }
    std::vector<std::string> take() { return std::move(m_list); }

private:
    std::set<std::string> m_seen;
    std::vector<std::string> m_list;
};

/// Those of the catalog and the usual one of every dimension.
std::vector<Unit> unitsOf(const PriceBook& book)
{
    std::vector<Unit> units;
    for (int d = 0; d <= static_cast<int>(Dimension::Credits); ++d)
        units.push_back(Unit::usual(static_cast<Dimension>(d)));
    for (const SliceInfo& slice : book.slices()) {
        for (const Price& price : book.slice(slice.service, slice.region).all()) {
            if (std::ranges::find(units, price.unit) == units.end())
                units.push_back(price.unit);
        }
    }
    return units;
}

void addParameters(Texts& texts, const Parameters& parameters)
{
    for (const ParameterSpec& spec : parameters.all()) {
        for (const char* text : {spec.group, spec.label, spec.unit, spec.help})
            texts.add(text);
        for (const Option& option : spec.options) {
            texts.add(option.label);
            texts.add(option.detail);
        }
    }
}

std::vector<Option> offersOf(const ParameterSpec& spec, const Settings& settings, const Service& service, const PriceBook& book)
{
    return spec.offers(settings, Prices(service, book, Symbol(service.defaultRegion)));
}

/// Calls `visit` with the settings and with each that differs from them in one value; `depth` times over for what
/// chooses between ways to run or to pay.
void variations(const Settings& base, const Service* service, const PriceBook& book, int depth, const std::function<void(const Settings&)>& visit)
{
    visit(base);
    if (depth == 0)
        return;
    const auto& specs = base.parameters().all();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (!base.relevant(i))
            continue;
        const ParameterSpec& spec = specs[i];
        std::vector<Value> values;
        int further = 0;
        switch (spec.kind) {
        case ParameterKind::Choice:
            for (const Option& option : spec.options)
                values.push_back({{}, option.id, {}});
            if (service && spec.offers) {
                const auto offered = offersOf(spec, base, *service, book);
                for (std::size_t o = 0; o < offered.size(); o += std::max<std::size_t>(1, offered.size() / 3))
                    values.push_back({{}, offered[o].id, {}});
            }
            further = depth - 1;
            break;
        case ParameterKind::Flag:
            values = {{0, {}, {}}, {1, {}, {}}};
            further = depth - 1;
            break;
        case ParameterKind::Regions:
            if (const auto regions = service->regions(book); !regions.empty())
                values = {{{}, {}, {regions.front()}}, {{}, {}, {Symbol(service->defaultRegion), regions.back()}}};
            further = depth - 1;
            break;
        case ParameterKind::Number:
        case ParameterKind::Share:
            for (const Decimal number :
                 {spec.min, std::clamp(spec.roundedUp(spec.min + spec.step), spec.min, spec.max),
                  std::clamp(spec.roundedUp(1000), spec.min, spec.max), std::clamp(spec.roundedUp(200'000), spec.min, spec.max), spec.max})
                values.push_back({number, {}, {}});
            break;
        }
        for (const Value& value : values) {
            if (value == base.value(i))
                continue;
            Settings changed = base;
            changed.set(i, value);
            variations(changed, service, book, further, visit);
        }
    }
}

void addBilling(Texts& texts, const Service& service, const Settings& settings, const PriceBook& book)
{
    const Design design{service.name, {}, {{service.name, &service, Symbol(service.defaultRegion), settings}}};
    for (const Month month : {Month(), Month(2030, 1)}) {  // later, charges of old versions are due
        const Bill bill = billDesign(design, book, month);
        for (const LineItem& line : bill.lines) {
            texts.addParts(line.description);
            texts.addParts(line.missing.substr(0, line.missing.find(": ")));
        }
        for (const std::string& text : bill.assumptions)
            texts.addSentence(text);
        for (const std::string& text : bill.warnings)
            texts.addSentence(
                text.starts_with(std::string(service.name) + ": ") ? std::string_view(text).substr(std::string_view(service.name).size() + 2) : text);
    }
    const Traits traits = service.traitsOf(settings);
    for (std::size_t t = 0; t < traitCount; ++t)
        texts.addParts(traits[static_cast<Trait>(t)].text);
}

/// The architecture, and what its vendor says of losses.
void addTopology(Texts& texts, const Service& service, const Settings& settings, Symbol region)
{
    const Topology topology = topologyOf({service.name, {}, {{service.name, &service, region, settings}}});
    for (const Node& node : topology.nodes) {
        texts.addSentence(node.label);
        texts.addParts(node.detail);
    }
    for (const Link& link : topology.links)
        texts.addParts(link.lag.text);
    for (const NodeGroup& group : topology.groups) {
        texts.addSentence(group.label);
        for (const Remedy* remedy : {&group.takeover, &group.promotion, &group.rebuild, &group.elsewhere, &group.abroad, &group.restore}) {
            texts.addSentence(remedy->what);
            texts.addParts(remedy->rto.text);
            texts.addParts(remedy->rpo.text);
        }
    }
    for (const std::string& assumption : topology.assumptions)
        texts.addSentence(assumption);
}

/// What a field says of a quantity that it cannot read.
void addRefusals(Texts& texts, const Parameters& parameters)
{
    for (const ParameterSpec& spec : parameters.all()) {
        if (spec.kind != ParameterKind::Number && spec.kind != ParameterKind::Share)
            continue;
        for (const char* typed :
             {"many", "5 apples", "5 GB", "5 GB / s", "5 days", "5 / s", "5 m", "5 Gb", "5 k", "5 %", "5 % / year", "99999999999999999999"}) {
            if (const auto read = parseQuantity(typed, spec.kind == ParameterKind::Share ? "%" : spec.unit); !read)
                texts.addParts(read.error().message);
        }
    }
}

void addAdjustments(Texts& texts, const PriceBook& book)
{
    Adjustment discount{.discount = 0.1_d, .from = Month(2026, 1), .until = Month(2026, 12)}, price;
    for (const bool upfront : {false, true}) {
        discount.discountsUpfront = upfront;
        texts.addParts(adjustmentText(discount));
        texts.addParts(changeText({&discount, nullptr}));
    }
    for (const Unit unit : unitsOf(book)) {
        price.own = OwnPrice{1, {}, unit};
        texts.addParts(adjustmentText(price));
        price.own->upfront = 1;
        texts.addParts(adjustmentText(price));
    }
    for (const Unit unit : unitsOf(book)) {
        const Price list{.key = {}, .unit = unit, .amount = 1};
        Price paid = list;
        const PriceChange change{&price, &list};
        paid.change = &change;
        texts.addParts(listPriceText(paid));
        texts.addParts("per " + std::string(unit.label()));  // how a missing price ends
    }
    texts.addParts(changeText({&price, nullptr}));
    texts.add("not in the catalog");
}

void addSizing(Texts& texts, const Service& service, const PriceBook& book)
{
    Workload need(workload::parameters());
    if (!service.kinds.empty())
        need.set(workload::kind.index, {{}, service.kinds.front(), {}});
    variations(need, nullptr, book, 2, [&](const Workload& varied) {
        const SizedComponent sized = sizeFor(service, varied, book);
        for (const std::string& rule : sized.rules)
            texts.addSentence(rule);
        for (const std::string& reason : sized.reasons)
            reason.ends_with(" is the most") ? texts.addParts(reason) : texts.addSentence(reason);
    });
}

/// Why a pattern is not offered: each service's answer to each, as it is sold.
void addRecovery(Texts& texts, const Service& service, const PriceBook& book)
{
    const Symbol region(service.defaultRegion);
    std::vector<Settings> all{service.initialSettings(book, region)};
    for (const Configuration& configuration : service.configurations)
        all.push_back(service.settingsOf(configuration, book, region));
    for (const Settings& settings : all) {
        const Design design{.name = {}, .notes = {}, .components = {{service.name, &service, region, settings}}};
        for (const RecoveryVariant& variant : compareRecovery(design, nullptr, book).variants) {
            for (const std::string& reason : variant.reasons)
                texts.addSentence(reason);
        }
    }
}

void addGuide(Texts& texts)
{
    for (const guide::Question& question : guide::questions()) {
        texts.add(question.label);
        texts.add(question.text);
        for (const guide::Answer& answer : question.answers)
            texts.add(answer.label);
    }
    for (const guide::Row& row : guide::rows()) {
        texts.add(row.name);
        texts.add(row.why);
    }
    // What is said of a service besides its traits, for answers that bring out each of them.
    guide::Answers own, closed;
    own.set(guide::ask::data, workload::timeSeries);
    own.set(guide::ask::operation, guide::say::own);
    closed.set(guide::ask::ecosystem, guide::say::azure);
    for (const guide::Answers& answers : {own, closed}) {
        const guide::Advice advice = guide::advise(answers);
        const auto add = [&](const guide::Reason& reason) {
            texts.add(reason.label);
            for (const std::string& fact : reason.facts)
                texts.addParts(fact);
        };
        for (const guide::Unfit& unfit : advice.others)
            add(unfit.reason);
        for (const guide::Fit& fit : advice.fits)
            std::ranges::for_each(fit.reasons, add);
    }
    texts.add(guide::doesNotMeet);
}

}  // namespace

std::vector<std::string> declaredTexts(const PriceBook& book)
{
    Texts texts;
    addParameters(texts, workload::parameters());
    addParameters(texts, commitments::planParameters());
    for (const RecoveryPattern& pattern : recoveryPatterns())
        texts.add(pattern.name);
    for (const Option& pattern : workload::parameters().at(workload::recovery.index).options)
        texts.add(pattern.label.substr(0, pattern.label.find(':')));  // by its name alone
    addParameters(texts, space::requirement::parameters());
    for (std::size_t c = 0; c < categoryCount; ++c)
        texts.add(categoryLabel(static_cast<Category>(c)));
    for (const Unit unit : unitsOf(book))
        texts.add(unit.label());
    for (const SliceInfo& slice : book.slices()) {
        for (const Price& price : book.slice(slice.service, slice.region).all())
            texts.add(price.confidence.text());
    }
    for (std::size_t t = 0; t < traitCount; ++t) {
        texts.add(traitInfo(static_cast<Trait>(t)).label);
        texts.add(traitInfo(static_cast<Trait>(t)).help);
    }
    for (const Service* service : allServices()) {
        texts.add(service->summary);
        for (const Configuration& configuration : service->configurations)
            texts.add(configuration.name);
        addParameters(texts, *service->parameters);
        texts.add(service->advice.sharedCpu.says);
    }
    for (const findings::Check& check : findings::allChecks()) {
        texts.add(check.title);
        texts.add(check.reason);
    }
    for (const commitments::Instrument& instrument : commitments::instruments()) {
        texts.add(instrument.name);
        texts.add(instrument.rule);
    }
    for (std::size_t kind = 0; kind < nodeKindCount; ++kind)
        texts.add(nodeKindLabel(static_cast<NodeKind>(kind)));
    for (const LinkMode mode : {LinkMode::Synchronous, LinkMode::Quorum, LinkMode::Asynchronous, LinkMode::ReadsFrom, LinkMode::Routes})
        texts.add(linkModeLabel(mode));
    for (const std::string_view pattern : saidPatterns())
        texts.add(pattern);
    addGuide(texts);
    for (const SweepPreset& preset : sweepPresets()) {
        for (const std::string& text : {std::string(preset.question), std::string(preset.stated), preset.axis.label, preset.axis.unit})
            texts.add(text);
        for (const PresetDesign& design : preset.designs)
            texts.add(design.name);
    }
    for (const std::string& pattern : sweepPatterns())
        texts.add(pattern);
    for (const MatrixName& name : matrixNames()) {
        const auto matrix = makeMatrix(name.id, book);
        texts.add(matrix->title);
        texts.add(matrix->summary);
        for (const Matrix::Row& row : matrix->rows)
            texts.add(row.label);
    }
    for (const RegionInfo& region : allRegions()) {
        texts.add(region.place);
        texts.add(region.country);
        texts.add(region.continent);
        texts.add(regionResidency(Symbol(region.code)));
    }
    return texts.take();
}

std::vector<std::string> composedTexts(const PriceBook& book)
{
    Texts texts(declaredTexts(book));
    for (const Service* service : allServices()) {
        const Settings initial = service->initialSettings(book, Symbol(service->defaultRegion));
        std::vector<Settings> starts{initial};
        for (const Configuration& configuration : service->configurations)
            starts.push_back(service->settingsOf(configuration, book, Symbol(service->defaultRegion)));
        for (const Settings& start : starts) {
            for (const ParameterSpec& spec : service->parameters->all()) {
                for (const Option& option : spec.offers ? offersOf(spec, start, *service, book) : std::vector<Option>()) {
                    texts.addParts(option.label);
                    texts.addParts(option.detail);
                }
            }
            for (const Symbol region : service->regions(book))  // some are made of several
                addTopology(texts, *service, start, region);
            for (const Decimal number : {Decimal(3), Decimal(20)}) {  // several of everything at once: replicas of shards
                Settings many = start;
                for (std::size_t i = 0; i < many.parameters().all().size(); ++i) {
                    const ParameterSpec& spec = many.parameters().at(i);
                    if (spec.kind == ParameterKind::Number)
                        many.set(i, {std::clamp(spec.roundedUp(number), spec.min, spec.max), {}, {}});
                }
                addTopology(texts, *service, many, Symbol(service->defaultRegion));
            }
            variations(start, service, book, 2, [&](const Settings& settings) {
                addBilling(texts, *service, settings, book);
                addTopology(texts, *service, settings, Symbol(service->defaultRegion));
            });
        }
        addRefusals(texts, *service->parameters);
        addSizing(texts, *service, book);
        addRecovery(texts, *service, book);
    }
    addRefusals(texts, workload::parameters());
    addRefusals(texts, commitments::planParameters());
    addRefusals(texts, space::requirement::parameters());
    addAdjustments(texts, book);
    for (const commitments::Instrument& instrument : commitments::instruments()) {
        for (const Symbol term : instrument.purchases)
            texts.addParts(commitments::offerText(term));
    }
    for (const auto proof : {commitments::Proof::Exact, commitments::Proof::Local, commitments::Proof::Stopped})
        texts.addSentence(proofText(proof));
    for (const MatrixName& name : matrixNames()) {
        const auto matrix = makeMatrix(name.id, book);
        for (const std::string& note : matrix->notes)
            texts.addParts(note);
        for (const Matrix::Row& row : matrix->rows) {
            for (const Matrix::Cell& cell : row.cells)
                texts.addParts(cell.text);
        }
    }
    // Of overflows and projections (billing/, design/), which no variation here comes to.
    for (const std::string_view text :
         {std::string_view("a spare takes over"), std::string_view("the rest goes on"), std::string_view("what follows is not stated"),
          secondRegion.text(), witnessRegion.text(), enteredByUser.text(), std::string_view("the numbers are too large to bill."), std::string_view("the numbers are too large to size it"),
          std::string_view("starts"), std::string_view("ends")})
        texts.add(text);
    return texts.take();
}

}  // namespace costrata
