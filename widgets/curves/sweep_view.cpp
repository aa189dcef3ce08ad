// SPDX-License-Identifier: GPL-3.0-or-later
#include "curves/sweep_view.h"

#include "charts/curve_chart_view.h"
#include "charts/text.h"
#include "explore/sweep_words.h"
#include "inspector/number_box.h"
#include "language/declared.h"
#include "theme/text_size.h"
#include "window/elided_label.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

QLabel* caption(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("notice"));
    return label;
}

QString variableName(const Design& design, const Variable& v)
{
    const Component& component = design.components[v.component];
    QString name = declared(v.axis.label);
    if (!v.axis.unit.empty())
        name += QStringLiteral(", ") + declared(v.axis.unit);
    return design.components.size() > 1 ? toQString(component.name).simplified() + QStringLiteral(": ") + name : name;
}

const ParameterSpec& designSpec(const Design& design, const Variable& v) { return design.components[v.component].settings.parameters().at(v.parameter); }

}  // namespace

SweepView::SweepView(Document& document, QWidget* parent)
    : CurvesView(document, parent), m_vary(new QComboBox), m_followButton(new QToolButton), m_followMenu(new QMenu(this)), m_rangeRow(new QHBoxLayout),
      m_problem(new QLabel), m_scales(new QButtonGroup(this)), m_hint(new ElidedLabel), m_chart(new CurveChartView), m_empty(new QLabel), m_stack(new QStackedWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);

    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    m_vary->setObjectName(QStringLiteral("sweepVariable"));
    m_vary->setAccessibleName(tr("What varies"));
    m_vary->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_vary->setMinimumContentsLength(16);
    m_vary->setMaxVisibleItems(24);
    auto* vary = caption(tr("&Vary"));
    vary->setBuddy(m_vary);
    first->addWidget(vary);
    first->addWidget(m_vary, 1);
    m_followButton->setObjectName(QStringLiteral("sweepFollow"));
    m_followButton->setPopupMode(QToolButton::InstantPopup);
    m_followButton->setMenu(m_followMenu);
    m_followButton->setFocusPolicy(Qt::StrongFocus);
    m_followButton->setProperty("role", QStringLiteral("link"));
    m_followButton->setAccessibleName(tr("Which designs follow the variable"));
    if (!captionsAbove())
        first->addWidget(m_followButton);
    layout->addLayout(first);
    if (captionsAbove())
        layout->addWidget(m_followButton, 0, Qt::AlignLeft);

    m_rangeRow->setSpacing(8);
    m_problem->setProperty("role", QStringLiteral("hint"));
    if (!captionsAbove())
        m_rangeRow->addWidget(m_problem);
    m_rangeRow->addStretch(1);
    auto* scales = captionsAbove() ? new QHBoxLayout : m_rangeRow;
    for (const auto& [id, text] : {std::pair(0, tr("Linear")), std::pair(1, tr("Logarithmic"))}) {
        auto* button = new QPushButton(text);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("segment"));
        m_scales->addButton(button, id);
        scales->addWidget(button);
    }
    connect(m_scales, &QButtonGroup::idClicked, this, [this](int id) {
        m_axis.logarithmic = id == 1;
        compute();
    });
    layout->addLayout(m_rangeRow);
    if (scales != m_rangeRow) {
        m_problem->setWordWrap(true);
        scales->addWidget(m_problem, 1);
        layout->addLayout(scales);
    }

    m_hint->setProperty("role", QStringLiteral("hint"));
    layout->addWidget(m_hint);
    m_chart->setObjectName(QStringLiteral("sweepChart"));
    m_empty->setProperty("role", QStringLiteral("hint"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("There is no design to draw yet.\n\nUse \u201c+ Add\u201d at the left to price a database, or choose one of the questions under \u201cVary\u201d."));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(m_vary, &QComboBox::activated, this, [this](int index) { choose(m_choices[static_cast<std::size_t>(index)]); });
    connect(m_followMenu, &QMenu::aboutToShow, this, &SweepView::fillFollowMenu);
}

void SweepView::choosePreset(const char* id)
{
    for (const SweepPreset& preset : sweepPresets()) {
        if (std::string_view(preset.id) == id)
            choose({&preset, 0, {}, {}});
    }
}

void SweepView::chooseVariable(std::size_t component, std::size_t parameter)
{
    const ParameterSpec& spec = m_document.design(m_document.current()).components[component].settings.parameters().at(parameter);
    choose({nullptr, component, spec.id, spec.unit});
}

void SweepView::findVariables()
{
    const auto& workload = m_document.workspace().workload;
    m_variables = m_document.current() < 0 ? std::vector<Variable>() : variablesOf(m_document.design(m_document.current()));
    m_need = workload && m_document.designCount() ? variablesOf(*workload) : std::vector<Variable>();
}

const ParameterSpec& SweepView::specOf(const Variable& variable) const
{
    return m_choice && m_choice->component == ofWorkload ? workload::parameters().at(variable.parameter)
                                                         : designSpec(m_document.design(m_document.current()), variable);
}

void SweepView::choose(const Choice& choice)
{
    m_choice = choice;
    m_follow.clear();
    findVariables();
    if (choice.preset)
        setAxis(choice.preset->axis);
    else if (const auto over = multiplied())
        setAxis(sweepOf({}, *over).axis);
    else if (const Variable* v = chosenVariable())
        setAxis(v->axis);
    changed();
}

std::optional<SweepOver> SweepView::multiplied() const
{
    if (!m_choice || m_choice->preset || (m_choice->component != ofLoad && m_choice->component != ofData))
        return {};
    return m_choice->component == ofLoad ? SweepOver::Load : SweepOver::Data;
}

const Variable* SweepView::chosenVariable() const
{
    if (!m_choice || m_choice->preset || multiplied() || m_document.current() < 0)
        return nullptr;
    if (m_choice->component == ofWorkload) {
        const auto it = std::ranges::find_if(m_need, [&](const Variable& v) { return m_choice->parameter == workload::parameters().at(v.parameter).id; });
        return it == m_need.end() ? nullptr : &*it;
    }
    const Design& design = m_document.design(m_document.current());
    const Variable* same = nullptr;  // of another component, when this design has it elsewhere
    for (const Variable& v : m_variables) {
        const ParameterSpec& spec = designSpec(design, v);
        if (m_choice->parameter != spec.id || m_choice->unit != spec.unit)
            continue;
        if (v.component == m_choice->component)
            return &v;
        same = same ? same : &v;
    }
    return same;
}

void SweepView::refresh()
{
    findVariables();
    if (!(m_choice && m_choice->preset) && !multiplied() && !chosenVariable() && !m_variables.empty()) {
        // What most designs share says most about them.
        const Design& design = m_document.design(m_document.current());
        const auto shared = [&](const Variable& v) {
            return std::ranges::count_if(m_document.workspace().designs, [&](const Design& d) { return sameMeaning(d, designSpec(design, v)).has_value(); })
                * (designSpec(design, v).kind == ParameterKind::Number ? 2 : 1);
        };
        const Variable& best = *std::ranges::max_element(m_variables, {}, shared);
        m_choice = Choice{nullptr, best.component, designSpec(design, best).id, designSpec(design, best).unit};
        m_follow.clear();
        setAxis(best.axis);
    }
    fillChoices();
    compute();
}

void SweepView::fillChoices()
{
    const QSignalBlocker quiet(m_vary);
    m_vary->clear();
    m_choices.clear();
    const auto heading = [this](const QString& text) {
        m_vary->addItem(text);
        m_choices.emplace_back();
        if (auto* item = qobject_cast<QStandardItemModel*>(m_vary->model())->item(m_vary->count() - 1)) {
            item->setFlags(Qt::NoItemFlags);
            item->setAccessibleText(text);
        }
    };
    if (!m_variables.empty()) {
        const Design& design = m_document.design(m_document.current());
        heading(tr("Settings of %1").arg(toQString(design.name).simplified()));
        for (const Variable& v : m_variables) {
            m_vary->addItem(QStringLiteral("  ") + variableName(design, v));
            m_choices.push_back({nullptr, v.component, designSpec(design, v).id, designSpec(design, v).unit});
        }
    }
    if (!m_need.empty())
        heading(tr("The workload"));
    for (const Variable& v : m_need) {
        const ParameterSpec& spec = workload::parameters().at(v.parameter);
        m_vary->addItem(QStringLiteral("  ") + declared(v.axis.label) + (v.axis.unit.empty() ? QString() : QStringLiteral(", ") + declared(v.axis.unit)));
        m_choices.push_back({nullptr, ofWorkload, spec.id, spec.unit});
    }
    if (m_document.designCount()) {
        heading(tr("Every design"));
        m_vary->addItem(QStringLiteral("  ") + tr("Load, times today's"));
        m_choices.push_back({nullptr, ofLoad, {}, {}});
        m_vary->addItem(QStringLiteral("  ") + tr("Data, times today's"));
        m_choices.push_back({nullptr, ofData, {}, {}});
    }
    heading(tr("Questions"));
    for (const SweepPreset& preset : sweepPresets()) {
        m_vary->addItem(QStringLiteral("  ") + declared(preset.question));
        m_choices.push_back({&preset, 0, {}, {}});
    }
    int current = -1;
    const Variable* chosen = chosenVariable();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool is = m_choice && (m_choice->preset || multiplied() ? m_choices[i] == *m_choice
                                                      : chosen && m_choices[i].parameter == m_choice->parameter
                                                            && m_choices[i].component == (m_choice->component == ofWorkload ? ofWorkload : chosen->component));
        if (is)
            current = static_cast<int>(i);
    }
    m_vary->setCurrentIndex(current);
}

void SweepView::setAxis(const SweepAxis& axis)
{
    m_axis = axis;
    makeRangeBoxes();
}

/// The boxes know their unit and bounds from the start, so another variable has other boxes.
void SweepView::makeRangeBoxes()
{
    delete m_from;
    delete m_to;
    for (QLabel* old : findChildren<QLabel*>(QStringLiteral("rangeCaption")))
        delete old;
    Decimal low, high = 1'000'000'000;
    if (const Variable* v = chosenVariable()) {
        const ParameterSpec& spec = specOf(*v);
        low = spec.min;
        high = spec.max;
    }
    m_problem->clear();
    int place = 0;
    const auto box = [&](ParameterSpec& spec, const QString& text, const char* name, Decimal value) {
        spec = ParameterSpec{.id = name, .label = "", .group = "", .unit = m_axis.unit.c_str(), .min = low, .max = high, .initial = value, .whole = m_axis.whole};
        spec.step = std::max(m_axis.whole ? Decimal(1) : 0.001_d, ((m_axis.to - m_axis.from) / Decimal(20)).rounded(m_axis.whole ? 0 : 2));
        auto* b = new NumberBox(spec);
        b->setObjectName(QString::fromUtf8(name));
        b->setValue(value);
        b->setFixedWidth(scaled(captionsAbove() ? 90 : 166));
        auto* label = caption(text);
        label->setObjectName(QStringLiteral("rangeCaption"));
        label->setBuddy(b);
        b->setAccessibleName(QString(text).remove(u'&'));
        m_rangeRow->insertWidget(place++, label);
        m_rangeRow->insertWidget(place++, b);
        connect(b, &NumberBox::problem, m_problem, &QLabel::setText);
        return b;
    };
    m_from = box(m_fromSpec, tr("Fro&m"), "sweepFrom", m_axis.from);
    m_to = box(m_toSpec, tr("&to"), "sweepTo", m_axis.to);
    const auto edited = [this] {
        const Decimal from = m_from->value().value(), to = m_to->value().value();
        if (from >= to)
            return m_problem->setText(tr("The range must end above its start"));
        m_problem->clear();
        m_axis.from = from;
        m_axis.to = to;
        compute();
    };
    connect(m_from, &NumberBox::edited, this, edited);
    connect(m_to, &NumberBox::edited, this, edited);
    QWidget::setTabOrder(m_from, m_to);
}

std::optional<Follower> SweepView::followerOf(std::size_t design, const Sweep& automatic) const
{
    const Design& d = automatic.designs[design].design;
    const auto own = m_follow.find(d.name);
    if (own == m_follow.end()) {
        const auto& followers = automatic.designs[design].followers;
        return followers.empty() ? std::nullopt : std::optional(followers.front());
    }
    if (!own->second)
        return {};
    // The design may have changed since.
    const auto variables = variablesOf(d);
    const bool still = std::ranges::any_of(variables, [&](const Variable& v) { return v.component == own->second->component && v.parameter == own->second->parameter; });
    return still ? own->second : std::nullopt;
}

std::optional<Sweep> SweepView::sweep()
{
    if (m_choice && m_choice->preset) {
        auto made = sweepOf(*m_choice->preset, m_document.book());
        if (!made)
            return {};
        for (SweptDesign& swept : made->designs)
            swept.design.name = declared(swept.design.name).toStdString();
        made->axis = m_axis;
        made->month = m_document.workspace().assumptions.start;
        return std::move(*made);
    }
    if (const auto over = multiplied(); over && m_document.current() >= 0) {
        Sweep made = sweepOf(m_document.workspace().designs, *over);
        made.axis = m_axis;
        made.month = m_document.workspace().assumptions.start;
        made.reference = static_cast<std::size_t>(m_document.current());
        return made;
    }
    const Variable* v = chosenVariable();
    if (!v)
        return {};
    const bool need = m_choice->component == ofWorkload;
    Sweep made = need ? sweepOf(m_document.workspace().designs, *m_document.workspace().workload, *v)
                      : sweepOf(m_document.workspace().designs, static_cast<std::size_t>(m_document.current()), *v);
    made.axis = m_axis;
    made.month = m_document.workspace().assumptions.start;
    made.reference = static_cast<std::size_t>(m_document.current());
    for (std::size_t d = 0; d < made.designs.size() && !need; ++d) {
        const auto follower = followerOf(d, made);
        made.designs[d].followers = follower ? std::vector<Follower>{*follower} : std::vector<Follower>();
    }
    return made;
}

void SweepView::fillFollowMenu()
{
    m_followMenu->clear();
    const Variable* chosen = chosenVariable();
    if (!chosen)
        return;
    const auto& designs = m_document.workspace().designs;
    const auto current = static_cast<std::size_t>(m_document.current());
    const Sweep automatic = sweepOf(designs, current, *chosen);
    for (std::size_t d = 0; d < designs.size(); ++d) {
        if (d == current)
            continue;
        const auto now = followerOf(d, automatic);
        QMenu* menu = m_followMenu->addMenu(toQString(designs[d].name).simplified().replace(u'&', QStringLiteral("&&")));
        auto* group = new QActionGroup(menu);
        const auto add = [&](const QString& text, std::optional<Follower> follower) {
            QAction* action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(follower == now);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, name = designs[d].name, follower] {
                m_follow[name] = follower;
                compute();
            });
        };
        add(tr("Does not follow"), {});
        menu->addSeparator();
        for (const Variable& v : variablesOf(designs[d]))
            add(variableName(designs[d], v), Follower{v.component, v.parameter});
    }
}

void SweepView::compute()
{
    auto wanted = sweep();
    const bool preset = m_choice && m_choice->preset;
    m_stack->setCurrentWidget(wanted ? static_cast<QWidget*>(m_chart) : m_empty);
    for (QWidget* w : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to)}) {
        if (w)
            w->setEnabled(wanted.has_value());
    }
    m_scales->button(m_axis.logarithmic ? 1 : 0)->setChecked(true);
    const bool need = m_choice && m_choice->component == ofWorkload;
    m_followButton->setVisible(wanted && !preset && !need && !multiplied() && wanted->designs.size() > 1);
    if (!wanted) {
        m_job.cancel();
        m_hint->clear();
        return tell({});
    }
    const auto followers = std::ranges::count_if(wanted->designs, [](const SweptDesign& d) { return !d.followers.empty(); });
    m_followButton->setText(tr("%1 of %2 designs follow \u25be").arg(followers).arg(wanted->designs.size()));
    m_hint->setText(preset                                          ? declared(m_choice->preset->stated)
                        : need                                      ? tr("Designs that follow the workload are sized for each value; where one ends, its service no longer fits.")
                        : multiplied() && !(m_axis.logarithmic && m_axis.from.isZero())
                        ? tr("Every number that grows is multiplied, in every design, up to what the service sells; a design without one is a level line.")
                        : m_axis.logarithmic && m_axis.from.isZero() ? tr("A logarithmic axis needs a range that starts above zero; this one is drawn linear.")
                                                                     : tr("The setting that means the same follows in every design; a design without one is a level line."));
    std::optional<double> now;
    if (const Variable* v = chosenVariable(); v && v->now.known())
        now = v->now.value().toDouble();
    if (multiplied())
        now = 1;
    m_job.run([this, wanted = std::move(*wanted), current = preset ? -1 : m_document.current(), now, book = m_document.sharedBook()](const NewestJob::Outdated&) -> NewestJob::Land {
        const SweepResult result = runSweep(wanted, *book);
        CurveChart chart = curveChart(wanted, result, current);
        chart.now = now;
        const SweepVoice spoken{[](const char* pattern) { return declared(pattern).toStdString(); }, [](const SweepAxis& axis, Decimal value) { return axisText(axis, value).toStdString(); }};
        QStringList words;
        for (const std::string& sentence : sweepWords(wanted, result, spoken))
            words << toQString(sentence);
        return [this, chart = std::move(chart), words] {
            m_chart->setChart(chart);
            tell(words);
        };
    });
}

}  // namespace costrata
