// SPDX-License-Identifier: GPL-3.0-or-later
#include "curves/sensitivity_view.h"

#include "charts/tornado_view.h"
#include "charts/text.h"
#include "inspector/number_box.h"
#include "language/declared.h"
#include "output/format.h"
#include "theme/text_size.h"
#include "window/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

const ParameterSpec percentSpec{.id = "percent", .label = "Change", .group = "", .unit = "%", .min = 1, .max = 100, .initial = 20, .step = 5};

QString labelOf(const Design& design, std::size_t component, std::size_t parameter)
{
    const QString label = declared(design.components[component].settings.parameters().at(parameter).label);
    return design.components.size() > 1 ? toQString(design.components[component].name).simplified() + QStringLiteral(": ") + label : label;
}

}  // namespace

SensitivityView::SensitivityView(Document& document, QWidget* parent)
    : CurvesView(document, parent), m_percent(new NumberBox(percentSpec)), m_input(new QComboBox), m_rangeRow(new QWidget),
      m_range(new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_rangeRow)), m_problem(new QLabel), m_forget(new QPushButton(tr("As the others"))), m_chart(new TornadoView), m_empty(new QLabel), m_stack(new QStackedWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* row = new FlowLayout(8);
    auto* caption = new QLabel(tr("Change each number alone &by \u00b1"));
    caption->setProperty("role", QStringLiteral("notice"));
    caption->setBuddy(m_percent);
    m_percent->setObjectName(QStringLiteral("sensitivityPercent"));
    m_percent->setAccessibleName(tr("Change in percent"));
    m_percent->setValue(Decimal(20));
    m_percent->setFixedWidth(scaled(90));
    row->addPair(caption, m_percent);
    auto* hint = new QLabel(tr("Double click a bar, or press Enter on it, to draw its curve."));
    hint->setProperty("role", QStringLiteral("hint"));
    row->addText(hint);
    layout->addLayout(row);
    m_input->setObjectName(QStringLiteral("sensitivityInput"));
    m_input->setAccessibleName(tr("Number with a range of its own"));
    m_input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_input->setMinimumContentsLength(14);
    m_input->setMaxVisibleItems(24);
    m_forget->setObjectName(QStringLiteral("sensitivityForget"));
    m_forget->setToolTip(tr("Change this number by the same share as the others again"));
    m_problem->setProperty("role", QStringLiteral("hint"));
    m_problem->hide();
    auto* own = new FlowLayout(8);
    auto* inputCaption = new QLabel(tr("&Range of"));
    inputCaption->setProperty("role", QStringLiteral("notice"));
    inputCaption->setBuddy(m_input);
    own->addPair(inputCaption, m_input);
    m_range->setContentsMargins(0, 0, 0, 0);
    m_range->setSpacing(8);
    own->addWidget(m_rangeRow);
    own->addWidget(m_forget);
    own->addText(m_problem);
    layout->addLayout(own);
    m_chart->setObjectName(QStringLiteral("tornado"));
    m_empty->setProperty("role", QStringLiteral("hint"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_percent, &NumberBox::edited, this, &SensitivityView::changed);
    connect(m_input, &QComboBox::currentIndexChanged, this, &SensitivityView::showRange);
    connect(m_forget, &QPushButton::clicked, this, &SensitivityView::forgetRange);
    connect(m_chart, &TornadoView::barChosen, this, [this](int bar) {
        const Effect& effect = m_effects[static_cast<std::size_t>(bar)];
        const auto same = [&](const Variable& v) { return v.component == effect.component && v.parameter == effect.parameter; };
        m_input->setCurrentIndex(static_cast<int>(std::ranges::find_if(m_inputs, same) - m_inputs.begin()));
    });
    connect(m_chart, &TornadoView::barActivated, this, [this](int bar) {
        const Effect& effect = m_effects[static_cast<std::size_t>(bar)];
        emit variableActivated(effect.component, effect.parameter);
    });
}

const Variable* SensitivityView::chosen() const
{
    const int index = m_input->currentIndex();
    return index >= 0 && m_document.current() >= 0 ? &m_inputs[static_cast<std::size_t>(index)] : nullptr;
}

std::vector<OwnRange> SensitivityView::ownRanges() const
{
    const Design& design = m_document.design(m_document.current());
    std::vector<OwnRange> ranges;
    if (const auto found = m_own.find(design.name); found != m_own.end()) {
        for (const Own& own : found->second) {
            if (own.range.component < design.components.size() && design.components[own.range.component].service == own.service)
                ranges.push_back(own.range);
        }
    }
    return ranges;
}

SensitivityView::Own* SensitivityView::ownOf(const Variable& v)
{
    const Design& design = m_document.design(m_document.current());
    const auto found = m_own.find(design.name);
    if (found == m_own.end())
        return nullptr;
    const auto own = std::ranges::find_if(found->second, [&](const Own& o) {
        return o.service == design.components[v.component].service && o.range.component == v.component && o.range.parameter == v.parameter;
    });
    return own == found->second.end() ? nullptr : &*own;
}

/// The list stays at its input while the design changes; it starts at what the cost hangs on most.
void SensitivityView::fillInputs()
{
    const Design& design = m_document.design(m_document.current());
    {
        const QSignalBlocker quiet(m_input);
        const QString before = m_input->currentText();
        m_inputs = variablesOf(design);
        std::erase_if(m_inputs, [](const Variable& v) { return !v.now.known(); });
        m_input->clear();
        for (const Variable& v : m_inputs)
            m_input->addItem(labelOf(design, v.component, v.parameter));
        const auto same = [&](const Variable& v) { return !m_effects.empty() && v.component == m_effects[0].component && v.parameter == m_effects[0].parameter; };
        const auto most = static_cast<int>(std::ranges::find_if(m_inputs, same) - m_inputs.begin());
        const int again = m_input->findText(before);
        m_input->setCurrentIndex(again >= 0 ? again : most < m_input->count() ? most : 0);
    }
    showRange();
}

/// The boxes know their unit and bounds from the start, so another input has other boxes.
void SensitivityView::showRange()
{
    const Variable* v = chosen();
    m_rangeRow->setVisible(v);
    sayProblem({});
    if (!v)
        return m_forget->hide();
    const Own* own = ownOf(*v);
    m_forget->setVisible(own);
    const ParameterSpec& spec = m_document.design(m_document.current()).components[v->component].settings.parameters().at(v->parameter);
    const auto effect = std::ranges::find_if(m_effects, [&](const Effect& e) { return e.component == v->component && e.parameter == v->parameter; });
    const Decimal low = own ? own->range.low : effect != m_effects.end() ? effect->low : v->now.value();
    const Decimal high = own ? own->range.high : effect != m_effects.end() ? effect->high : v->now.value();
    if (m_spec != &spec) {
        m_spec = &spec;
        qDeleteAll(m_rangeRow->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
        const auto box = [&](const QString& text, const char* name) {
            auto* b = new NumberBox(spec);
            b->setObjectName(QString::fromUtf8(name));
            b->setAccessibleName(QString(text).remove(u'&'));
            b->setFixedWidth(scaled(150));
            auto* label = new QLabel(text);
            label->setProperty("role", QStringLiteral("notice"));
            label->setBuddy(b);
            m_range->addWidget(label);
            m_range->addWidget(b);
            connect(b, &NumberBox::edited, this, &SensitivityView::setRange);
            connect(b, &NumberBox::problem, this, &SensitivityView::sayProblem);
            return b;
        };
        m_low = box(tr("fro&m"), "sensitivityLow");
        m_high = box(tr("&to"), "sensitivityHigh");
        QWidget::setTabOrder(m_input, m_low);
        QWidget::setTabOrder(m_low, m_high);
    }
    m_low->setValue(low);
    m_high->setValue(high);
}

void SensitivityView::sayProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void SensitivityView::setRange()
{
    const Variable* v = chosen();
    if (!v || !m_low->value().known() || !m_high->value().known())
        return;
    const Decimal low = m_low->value().value(), high = m_high->value().value(), now = v->now.value();
    if (low > now || high < now)
        return sayProblem(tr("The range must include the value that is set"));
    sayProblem({});
    const Design& design = m_document.design(m_document.current());
    const Own wanted{design.components[v->component].service, {v->component, v->parameter, low, high}};
    if (Own* own = ownOf(*v))
        *own = wanted;
    else
        m_own[design.name].push_back(wanted);
    changed();
}

void SensitivityView::forgetRange()
{
    const Variable* v = chosen();
    if (!v)
        return;
    if (const Own* own = ownOf(*v)) {
        auto& list = m_own[m_document.design(m_document.current()).name];
        list.erase(list.begin() + (own - list.data()));
    }
    changed();
}

void SensitivityView::refresh()
{
    if (m_document.current() < 0) {
        m_inputs.clear();
        m_input->clear();
        m_job.cancel();
        m_empty->setText(tr("There is no design yet.\n\nUse \u201c+ Add\u201d at the left to price a database; its numbers are then tried one by one."));
        m_stack->setCurrentWidget(m_empty);
        return tell({});
    }
    m_job.run([this, design = m_document.design(m_document.current()), own = ownRanges(), percent = m_percent->value().value(), month = m_document.workspace().assumptions.start, book = m_document.sharedBook()](const NewestJob::Outdated&) -> NewestJob::Land {
        Sensitivity result = sensitivityOf(design, *book, percent, own, month);
        return [this, design, result = std::move(result)] { land(design, result); };
    });
}

void SensitivityView::land(const Design& design, Sensitivity result)
{
    m_chart->setChart(tornadoChart(design, result));
    QStringList words;
    const QString name = toQString(design.name).simplified();
    words << tr("%1 costs %2 now.").arg(name, m_chart->chart().base);
    if (!result.effects.empty()) {
        const TornadoBar& first = m_chart->chart().bars.front();
        words << tr("It hangs most on %1: from %2 the cost changes by %3 to %4 per month.").arg(first.label, first.range, first.lowText, first.highText);
    }
    if (result.without > 0)
        words << (result.without == 1 ? tr("One other number changes nothing in this range.") : tr("%1 other numbers change nothing in this range.").arg(result.without));
    if (!result.notGiven.empty()) {
        QStringList asked;
        for (const auto& [component, parameter] : result.notGiven)
            asked << labelOf(design, component, parameter);
        words << tr("Not tried, because they are not given: %1.").arg(asked.join(QStringLiteral(", ")));
    }
    m_effects = std::move(result.effects);
    QStringList own;
    for (const OwnRange& range : ownRanges())
        own << labelOf(design, range.component, range.parameter);
    if (!own.isEmpty())
        words << tr("In a range of their own, not by the same share: %1.").arg(own.join(QStringLiteral(", ")));
    fillInputs();
    m_empty->setText(tr("No number of this design changes its cost in this range.\n\nTry a larger change, or give the quantities that are asked for at the right."));
    m_stack->setCurrentWidget(m_effects.empty() ? static_cast<QWidget*>(m_empty) : m_chart);
    tell(words);
}

}  // namespace costrata
