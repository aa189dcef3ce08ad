// SPDX-License-Identifier: GPL-3.0-or-later
#include "curves/growth_view.h"

#include "charts/curve_chart_view.h"
#include "charts/fan_chart.h"
#include "charts/text.h"
#include "inspector/number_box.h"
#include "output/format.h"
#include "theme/text_size.h"
#include "window/flow_layout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace costrata {
namespace {

const ParameterSpec growthSpec{.id = "growth", .label = "", .group = "", .unit = "%", .min = minGrowth * Decimal(100), .max = maxGrowth * Decimal(100), .initial = 0, .step = 0.5_d};
const ParameterSpec monthsSpec{.id = "months", .label = "", .group = "", .unit = "months", .min = 2, .max = maxProjectionMonths, .initial = projectionMonths, .whole = true, .step = 6};
const ParameterSpec seedSpec{.id = "seed", .label = "", .group = "", .unit = "", .min = 0, .max = 1'000'000, .initial = 1, .whole = true};
constexpr int runs = 10'000;

QLabel* caption(const QString& text, QWidget* buddy = nullptr)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("notice"));
    label->setBuddy(buddy);
    return label;
}

}  // namespace

GrowthView::GrowthView(Document& document, QWidget* parent)
    : CurvesView(document, parent), m_months(new NumberBox(monthsSpec)), m_seed(new NumberBox(seedSpec)), m_kinds(new QButtonGroup(this)), m_problem(new QLabel),
      m_empty(new QLabel), m_progress(new QProgressBar), m_stop(new QPushButton(tr("Stop"))), m_chart(new CurveChartView), m_stack(new QStackedWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* dataRow = new FlowLayout(8);
    m_data = makeFields(*dataRow, tr("Data, per month"), "growthData");
    layout->addLayout(dataRow);
    auto* loadRow = new FlowLayout(8);
    m_load = makeFields(*loadRow, tr("Load, per month"), "growthLoad");
    layout->addLayout(loadRow);

    auto* row = new FlowLayout(8);
    m_months->setObjectName(QStringLiteral("growthMonths"));
    m_months->setAccessibleName(tr("Months"));
    m_months->setValue(Decimal(projectionMonths));
    m_months->setFixedWidth(scaled(124));
    m_seed->setObjectName(QStringLiteral("growthSeed"));
    m_seed->setAccessibleName(tr("Seed of the random numbers"));
    m_seed->setToolTip(tr("The same seed draws the same growth again, on every machine."));
    m_seed->setValue(Decimal(1));
    m_seed->setFixedWidth(scaled(90));
    row->addPair(caption(tr("&Over"), m_months), m_months);
    row->addPair(caption(tr("See&d"), m_seed), m_seed);
    m_progress->setRange(0, runs);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(scaled(90), 6);
    m_progress->setAccessibleName(tr("Runs done"));
    m_progress->hide();
    m_stop->hide();
    m_problem->setProperty("role", QStringLiteral("hint"));
    m_problem->setWordWrap(true);
    for (const auto& [id, text] : {std::pair(0, tr("Per month")), std::pair(1, tr("Cumulative"))}) {
        auto* button = new QPushButton(text);
        button->setCheckable(true);
        button->setChecked(id == 1);
        button->setProperty("role", QStringLiteral("segment"));
        m_kinds->addButton(button, id);
        row->addWidget(button);
    }
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    layout->addLayout(row);
    layout->addWidget(m_problem);

    m_chart->setObjectName(QStringLiteral("fanChart"));
    m_chart->setAccessibleName(tr("Cost under uncertain growth"));
    m_empty->setProperty("role", QStringLiteral("hint"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("There is no design yet.\n\nUse \u201c+ Add\u201d at the left to price a database; its cost is then drawn month by month."));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(m_months, &NumberBox::edited, this, &GrowthView::changed);
    connect(m_seed, &NumberBox::edited, this, &GrowthView::changed);
    connect(m_kinds, &QButtonGroup::idClicked, this, &GrowthView::showChart);
    connect(m_stop, &QPushButton::clicked, this, &GrowthView::stop);
    showFields(m_data);
    showFields(m_load);
}

GrowthView::Fields GrowthView::makeFields(FlowLayout& row, const QString& name, const char* object)
{
    Fields fields{new QComboBox, new NumberBox(growthSpec), new NumberBox(growthSpec), new NumberBox(growthSpec)};
    fields.shape->addItems({tr("Exactly"), tr("Uniform"), tr("Triangular"), tr("Normal")});  // in the order of GrowthShape
    fields.shape->setCurrentIndex(static_cast<int>(GrowthShape::Triangular));
    fields.shape->setObjectName(QString::fromUtf8(object));
    fields.shape->setAccessibleName(tr("%1: distribution").arg(name));
    row.addPair(caption(name, fields.shape), fields.shape);
    const std::tuple<NumberBox*, QString, const char*, Decimal> boxes[] = {
        {fields.low, tr("from"), "Low", 0}, {fields.likely, tr("likely"), "Likely", 2}, {fields.high, tr("to"), "High", 5}};
    for (const auto& [box, text, suffix, value] : boxes) {
        box->setObjectName(QString::fromUtf8(object) + QString::fromUtf8(suffix));
        box->setAccessibleName(name + u' ' + text);
        box->setValue(value);
        box->setFixedWidth(scaled(80));
        row.addPair(caption(text, box), box);
        connect(box, &NumberBox::edited, this, &GrowthView::changed);
        connect(box, &NumberBox::problem, m_problem, &QLabel::setText);
    }
    connect(fields.shape, &QComboBox::activated, this, [this, fields] {
        showFields(fields);
        changed();
    });
    return fields;
}

/// Only what the distribution has.
void GrowthView::showFields(const Fields& fields)
{
    const auto shape = static_cast<GrowthShape>(fields.shape->currentIndex());
    fields.low->setEnabled(shape != GrowthShape::Fixed);
    fields.high->setEnabled(shape != GrowthShape::Fixed);
    fields.likely->setEnabled(shape != GrowthShape::Uniform);
}

std::optional<Growth> GrowthView::read(const Fields& fields)
{
    const auto share = [](const NumberBox* box) { return box->value().value() / Decimal(100); };
    Growth growth{static_cast<GrowthShape>(fields.shape->currentIndex()), share(fields.low), share(fields.likely), share(fields.high)};
    if (growth.shape == GrowthShape::Fixed)
        growth.low = growth.high = growth.likely;
    if (growth.shape == GrowthShape::Uniform)
        growth.likely = growth.low;
    if (growth.low <= growth.likely && growth.likely <= growth.high)
        return growth;
    m_problem->setText(tr("From, likely, to: each at least the one before"));
    return {};
}

void GrowthView::refresh()
{
    const int current = m_document.current();
    m_stack->setCurrentWidget(current < 0 ? static_cast<QWidget*>(m_empty) : m_chart);
    m_problem->clear();
    const auto dataGrowth = read(m_data), loadGrowth = read(m_load);
    if (current < 0 || !dataGrowth || !loadGrowth) {
        stop();
        return current < 0 ? tell({}) : void();
    }
    const auto months = static_cast<int>(m_months->value().value().raw() / Decimal::one);
    const auto seed = static_cast<std::uint64_t>(m_seed->value().value().raw() / Decimal::one);
    const Uncertainty uncertainty{*dataGrowth, *loadGrowth, months, runs, seed, m_document.workspace().assumptions.start};
    std::vector<std::pair<int, Design>> designs{{current, m_document.design(current)}};
    if (const int baseline = m_document.baseline(); baseline != current)
        designs.emplace_back(baseline, m_document.design(baseline));
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    m_job.run([this, uncertainty, current, designs = std::move(designs), book = m_document.sharedBook()](const NewestJob::Outdated& outdated) -> NewestJob::Land {
        std::vector<NamedFan> fans;
        for (const auto& [index, design] : designs) {
            const int before = runs * static_cast<int>(fans.size());
            auto fan = fanOf(design, *book, uncertainty, [&](int done) {
                const int share = (before + done) / static_cast<int>(designs.size());
                QMetaObject::invokeMethod(m_progress, [this, share] { m_progress->setValue(share); }, Qt::QueuedConnection);
                return !outdated();
            });
            if (!fan)
                return [] {};  // nobody waits for it
            fans.push_back({toQString(design.name).simplified(), static_cast<std::size_t>(index), index == current, std::move(*fan)});
        }
        return [this, fans = std::move(fans)] { land(fans); };
    });
}

void GrowthView::stop()
{
    m_job.cancel();
    m_progress->hide();
    m_stop->hide();
}

void GrowthView::land(const std::vector<NamedFan>& fans)
{
    m_progress->hide();
    m_stop->hide();
    m_fans = fans;
    showChart();
}

void GrowthView::showChart()
{
    const bool cumulative = m_kinds->checkedId() == 1;
    m_chart->setChart(fanChart(m_fans, cumulative));
    QStringList words;
    const auto text = [](Money m) { return numberText(dollars(m, 0)); };
    for (const NamedFan& named : m_fans) {
        const Quantiles& last = (cumulative ? named.fan.cumulative : named.fan.monthly).back();
        const auto month = named.fan.monthly.size();
        const QString cost = cumulative ? tr("%1 costs %2 over %3 months in the middle case; in eight of ten cases from %4 to %5.")
                                        : tr("%1 costs %2 in month %3 in the middle case; in eight of ten cases from %4 to %5.");
        words << cost.arg(named.name, text(last.p50), QString::number(month), text(last.p10), text(last.p90));
        if (!named.fan.grows)
            words << tr("No number of %1 is known to grow with data or load, so growth does not change its cost.").arg(named.name);
        if (!named.fan.complete)
            words << tr("A price or quantity of %1 is missing: its costs are lower bounds.").arg(named.name);
    }
    if (!m_fans.empty())
        words << tr("%L1 runs; each draws one growth of data and one of load and keeps them. Commitments that end are bought again.").arg(runs);
    tell(words);
}

}  // namespace costrata
