// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/course_form.h"

#include "charts/text.h"
#include "commitments/plan_session.h"
#include "document/document.h"
#include "inspector/number_box.h"
#include "inspector/settings_form.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

const ParameterSpec brushSpec{.id = "brush", .label = "", .group = "", .min = 0, .max = 100, .initial = 0, .whole = true, .step = 10, .kind = ParameterKind::Share};

/// Ready shapes of the week; empty: always.
std::vector<std::uint8_t> hours(int firstDay, int lastDay, int from, int to)
{
    std::vector<std::uint8_t> week(hoursInWeek, 0);
    for (int day = firstDay; day <= lastDay; ++day)
        std::fill_n(week.begin() + day * 24 + from, to - from, std::uint8_t(100));
    return week;
}
std::vector<std::uint8_t> preset(int index)
{
    switch (index) {
    case 1: return hours(0, 4, 8, 18);
    case 2: return hours(0, 4, 0, 24);
    case 3: return hours(0, 6, 6, 22);
    default: return {};
    }
}
constexpr int presets = 4;

QDateEdit* monthEdit(const char* name, const QString& accessible)
{
    auto* edit = new QDateEdit;
    edit->setObjectName(QString::fromUtf8(name));
    edit->setAccessibleName(accessible);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM"));
    edit->setDateRange(QDate(2000, 1, 1), QDate(2999, 12, 31));
    return edit;
}

QDate dateOf(Month month) { return QDate(month.year(), month.month(), 1); }
Month monthOf(QDate date) { return Month(date.year(), date.month()); }

}  // namespace

CourseForm::CourseForm(PlanSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_component(makeFilterBox("courseComponent", tr("Component"))), m_preset(makeFilterBox("coursePreset", tr("Hours of the week that run"))),
      m_parameter(makeFilterBox("courseParameter", tr("What changes"))), m_choice(makeFilterBox("courseChoice", tr("To what"))), m_brush(new NumberBox(brushSpec)),
      m_value(new QLineEdit), m_month(monthEdit("courseMonth", tr("From which month on"))), m_endMonth(monthEdit("courseEnd", tr("First month without it"))),
      m_ends(new QCheckBox(tr("Ends before"))), m_problem(new QLabel), m_componentRow(nullptr), m_changes(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_componentRow = formRow(tr("Component"), m_component);
    layout->addWidget(m_componentRow);
    connect(m_component, &QComboBox::activated, this, [this] {
        showParameters();
        refresh();
    });
    makeWeek(*layout);
    makeChanges(*layout);
}

void CourseForm::makeWeek(QVBoxLayout& layout)
{
    m_preset->addItems({tr("Always"), tr("Mon–Fri, 8 to 18"), tr("Mon–Fri, all day"), tr("Every day, 6 to 22"), tr("As painted")});
    layout.addWidget(formRow(tr("Runs"), m_preset));
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        if (index < presets)
            edit(tr("Runs: %1").arg(m_preset->itemText(index)), [&](Course& c) { c.week = preset(index); });
        else
            refresh();  // it is painted in the heat map
    });
    m_brush->setObjectName(QStringLiteral("courseBrush"));
    m_brush->setAccessibleName(tr("What painted hours run at"));
    m_brush->setToolTip(tr("Drag over hours in the heat map, or choose them with Shift and the arrow keys and press Space: so much of the units runs in them then"));
    m_brush->setValue(Decimal(0));
    layout.addWidget(formRow(tr("Paint with"), m_brush));
    m_ends->setObjectName(QStringLiteral("courseEnds"));
    connect(m_ends, &QCheckBox::clicked, this, [this](bool ends) {
        edit(tr("Planned end"), [&](Course& c) { c.end = ends ? m_session.start() + 12 : Month(); });
    });
    connect(m_endMonth, &QDateEdit::dateChanged, this, [this](QDate date) {
        edit(tr("Ends before %1").arg(date.toString(QStringLiteral("yyyy-MM"))), [&](Course& c) { c.end = monthOf(date); });
    });
    auto* row = new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->addWidget(m_ends, 1);
    row->addWidget(m_endMonth, 1);
    layout.addLayout(row);
}

void CourseForm::makeChanges(QVBoxLayout& layout)
{
    m_changes->setContentsMargins(0, 0, 0, 0);
    m_changes->setSpacing(2);
    layout.addLayout(m_changes);
    auto* add = new QPushButton(tr("Plan a change"));
    add->setObjectName(QStringLiteral("courseAdd"));
    add->setToolTip(tr("From the month on, the setting has this value: a replica added, another class, a move to serverless"));
    m_value->setObjectName(QStringLiteral("courseValue"));
    m_value->setAccessibleName(tr("To what"));
    m_value->setPlaceholderText(tr("new value"));
    layout.addWidget(m_parameter);
    auto* row = new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(6);
    row->addWidget(m_value, 1);
    row->addWidget(m_choice, 1);
    row->addWidget(m_month, 1);
    layout.addLayout(row);
    m_problem->setProperty("role", QStringLiteral("hint"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout.addWidget(m_problem);
    layout.addWidget(add, 0, Qt::AlignLeft);
    connect(m_parameter, &QComboBox::activated, this, &CourseForm::showParameters);
    connect(add, &QPushButton::clicked, this, &CourseForm::addChange);
    connect(m_value, &QLineEdit::returnPressed, this, &CourseForm::addChange);
}

int CourseForm::component() const { return m_session.empty() ? -1 : m_component->currentIndex(); }

const Course& CourseForm::course() const
{
    return m_session.document().design(m_session.document().current()).components[static_cast<std::size_t>(component())].course;
}

void CourseForm::edit(const QString& text, const std::function<void(Course&)>& change)
{
    if (component() < 0)
        return;
    Course after = course();
    change(after);
    Document& document = m_session.document();
    document.endGesture();
    document.setCourse(document.current(), component(), std::move(after), text);
    document.endGesture();
}

void CourseForm::paint(const QList<int>& painted)
{
    edit(tr("Hours of the week"), [&](Course& c) {
        if (c.week.empty())
            c.week.assign(hoursInWeek, 100);
        for (const int hour : painted)
            c.week[static_cast<std::size_t>(hour)] = static_cast<std::uint8_t>(m_brush->value().value().toDouble());
        if (std::ranges::all_of(c.week, [](std::uint8_t percent) { return percent == 100; }))
            c.week.clear();
    });
}

void CourseForm::refresh()
{
    const bool empty = m_session.empty() || m_session.document().design(m_session.document().current()).components.empty();
    setEnabled(!empty);
    if (empty) {
        m_component->clear();
        return;
    }
    const Design& design = m_session.document().design(m_session.document().current());
    QStringList names;
    for (const Component& component : design.components)
        names << toQString(component.name);
    QStringList shown;
    for (int i = 0; i < m_component->count(); ++i)
        shown << m_component->itemText(i);
    if (names != shown) {
        const int before = m_component->currentIndex();
        m_component->clear();
        m_component->addItems(names);
        m_component->setCurrentIndex(std::clamp(before, 0, static_cast<int>(names.size()) - 1));
        m_month->setDate(dateOf(m_session.start() + 3));
    }
    m_componentRow->setVisible(names.size() > 1);
    int chosen = presets;
    for (int i = 0; i < presets; ++i) {
        if (course().week == preset(i))
            chosen = i;
    }
    m_preset->setCurrentIndex(chosen);
    m_ends->setChecked(course().end.known());
    m_endMonth->setVisible(course().end.known());
    if (course().end.known()) {
        const QSignalBlocker quiet(m_endMonth);
        m_endMonth->setDate(dateOf(course().end));
    }
    if (!m_value->hasFocus() && !m_parameter->hasFocus())
        showParameters();
    showChanges();
}

/// The parameters that matter as the component is set, and the choices of the one that is chosen.
void CourseForm::showParameters()
{
    if (component() < 0)
        return;
    const Design& design = m_session.document().design(m_session.document().current());
    const Component& c = design.components[static_cast<std::size_t>(component())];
    const auto& specs = c.settings.parameters().all();
    const QVariant before = m_parameter->currentData();
    m_parameter->clear();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].kind != ParameterKind::Regions && c.settings.relevant(i))
            m_parameter->addItem(toQString(specs[i].label), static_cast<int>(i));
    }
    m_parameter->setCurrentIndex(std::max(0, m_parameter->findData(before)));
    if (m_parameter->currentIndex() < 0)
        return;
    const ParameterSpec& spec = specs[static_cast<std::size_t>(m_parameter->currentData().toInt())];
    const bool number = spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Share;
    m_value->setVisible(number);
    m_choice->setVisible(!number);
    const QString kept = m_choice->currentData().toString();
    m_choice->clear();
    if (spec.kind == ParameterKind::Flag) {
        m_choice->addItem(tr("yes"), QStringLiteral("yes"));
        m_choice->addItem(tr("no"), QStringLiteral("no"));
    } else if (spec.kind == ParameterKind::Choice) {
        const auto options = spec.offers ? spec.offers(c.settings, Prices(*c.service, m_session.document().book(), c.region)) : spec.options;
        for (const Option& option : options)
            m_choice->addItem(toQString(option.label), toQString(option.id.str()));
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(kept)));
}

void CourseForm::showChanges()
{
    const Design& current = m_session.document().design(m_session.document().current());
    const Parameters* of = &current.components[static_cast<std::size_t>(component())].settings.parameters();
    if (m_shownOf == of && m_shownChanges == course().changes)
        return;  // rows made anew at every edit would lay out the whole panel
    m_shownOf = of;
    m_shownChanges = course().changes;
    while (QLayoutItem* item = m_changes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Parameters& parameters = *of;
    for (std::size_t i = 0; i < course().changes.size(); ++i) {
        const PlannedSetting& change = course().changes[i];
        const ParameterSpec& spec = parameters.at(change.parameter);
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* text = makeLabel("notice", tr("From %1: %2 = %3").arg(toQString(change.month.text()), toQString(spec.label), valueText(spec, change.value)));
        text->setToolTip(text->text());
        auto* remove = new QToolButton;
        remove->setObjectName(QStringLiteral("courseRemove"));
        remove->setText(QStringLiteral("\u00d7"));
        remove->setAccessibleName(tr("Remove this planned change"));
        connect(remove, &QToolButton::clicked, this, [this, i] {
            edit(tr("Remove a planned change"), [&](Course& c) { c.changes.erase(c.changes.begin() + static_cast<std::ptrdiff_t>(i)); });
        });
        layout->addWidget(text, 1);
        layout->addWidget(remove);
        m_changes->addWidget(row);
    }
}

void CourseForm::addChange()
{
    if (component() < 0 || m_parameter->currentIndex() < 0)
        return;
    const Design& design = m_session.document().design(m_session.document().current());
    const Parameters& parameters = design.components[static_cast<std::size_t>(component())].settings.parameters();
    const auto index = static_cast<std::size_t>(m_parameter->currentData().toInt());
    const ParameterSpec& spec = parameters.at(index);
    const bool number = spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Share;
    const auto value = parameters.parse(index, (number ? m_value->text() : m_choice->currentData().toString()).trimmed().toStdString());
    m_problem->setText(value ? QString() : toQString(value.error().message));
    m_problem->setVisible(!value);
    if (!value)
        return;
    const Month month = monthOf(m_month->date());
    edit(tr("From %1: %2 = %3").arg(toQString(month.text()), toQString(spec.label), valueText(spec, *value)), [&](Course& c) {
        if (c.changes.size() >= maxPlannedSettings)
            return;
        std::erase_if(c.changes, [&](const PlannedSetting& p) { return p.month == month && p.parameter == index; });
        c.changes.push_back({month, index, *value});
        std::ranges::stable_sort(c.changes, {}, &PlannedSetting::month);
    });
    m_value->clear();
}

}  // namespace costrata
