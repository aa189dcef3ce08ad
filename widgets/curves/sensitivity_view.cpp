// SPDX-License-Identifier: GPL-3.0-or-later
#include "curves/sensitivity_view.h"

#include "charts/tornado_view.h"
#include "charts/text.h"
#include "inspector/number_box.h"
#include "language/declared.h"
#include "output/format.h"
#include "window/flow_layout.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    : CurvesView(document, parent), m_percent(new NumberBox(percentSpec)), m_chart(new TornadoView), m_empty(new QLabel), m_stack(new QStackedWidget)
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
    m_percent->setFixedWidth(90);
    row->addPair(caption, m_percent);
    auto* hint = new QLabel(tr("Double click a bar, or press Enter on it, to draw its curve."));
    hint->setProperty("role", QStringLiteral("hint"));
    row->addWidget(hint);
    layout->addLayout(row);
    m_chart->setObjectName(QStringLiteral("tornado"));
    m_empty->setProperty("role", QStringLiteral("hint"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_percent, &NumberBox::edited, this, &SensitivityView::changed);
    connect(m_chart, &TornadoView::barActivated, this, [this](int bar) {
        const Effect& effect = m_effects[static_cast<std::size_t>(bar)];
        emit variableActivated(effect.component, effect.parameter);
    });
}

void SensitivityView::refresh()
{
    if (m_document.current() < 0) {
        m_job.cancel();
        m_empty->setText(tr("There is no design yet.\n\nUse \u201c+ Add\u201d at the left to price a database; its numbers are then tried one by one."));
        m_stack->setCurrentWidget(m_empty);
        return tell({});
    }
    m_job.run([this, design = m_document.design(m_document.current()), percent = m_percent->value().value(), month = m_document.workspace().assumptions.start, book = m_document.sharedBook()](const NewestJob::Outdated&) -> NewestJob::Land {
        Sensitivity result = sensitivityOf(design, *book, percent, {}, month);
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
    m_empty->setText(tr("No number of this design changes its cost in this range.\n\nTry a larger change, or give the quantities that are asked for at the right."));
    m_stack->setCurrentWidget(m_effects.empty() ? static_cast<QWidget*>(m_empty) : m_chart);
    tell(words);
}

}  // namespace costrata
