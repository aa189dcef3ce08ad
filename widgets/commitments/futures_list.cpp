// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/futures_list.h"

#include "charts/text.h"
#include "commitments/plan_session.h"
#include "document/document.h"
#include "inspector/number_box.h"
#include "language/language.h"
#include "output/format.h"
#include "theme/text_size.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace costrata {

using namespace commitments;

namespace {

const ParameterSpec weightSpec{.id = "weight", .label = "", .group = "", .unit = "x", .min = 0, .max = 1000, .initial = 1, .step = 1};
const ParameterSpec usageSpec{.id = "usage", .label = "", .group = "", .unit = "%", .min = 0, .max = 10'000, .initial = 100, .step = 10};
const ParameterSpec growthSpec{.id = "growth", .label = "", .group = "", .unit = "%", .min = -50, .max = 100, .initial = 0, .step = 0.5_d};
const ParameterSpec endsSpec{.id = "ends", .label = "", .group = "", .unit = "months", .min = 0, .max = 120, .whole = true};

int wholeOf(Amount amount) { return static_cast<int>(amount.value().toDouble()); }

}  // namespace

FuturesList::FuturesList(PlanSession& session, QWidget* parent) : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

FuturesList::Row FuturesList::makeRow(std::size_t f)
{
    Row row{new QWidget, new QLineEdit, new NumberBox(weightSpec), new NumberBox(usageSpec), new NumberBox(growthSpec), new NumberBox(endsSpec), new QLabel};
    auto* layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    row.name->setObjectName(QStringLiteral("futureName"));
    row.name->setAccessibleName(tr("Name of the future"));
    row.name->setPlaceholderText(tr("Name"));
    row.name->setMaxLength(JsonReader::maxWord);
    connect(row.name, &QLineEdit::editingFinished, this, [this, f, row] {
        if (f < m_session.setup().futures.size())
            m_session.edit(tr("Name of a future"), [&](PlanSetup& setup) { setup.futures[f].name = row.name->text().trimmed().toStdString(); });
    });
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("futureRemove"));
    remove->setText(QStringLiteral("\u00d7"));
    remove->setAccessibleName(tr("Remove this future"));
    connect(remove, &QToolButton::clicked, this, [this, f] {
        m_session.edit(tr("Remove a future"), [&](PlanSetup& setup) { setup.futures.erase(setup.futures.begin() + static_cast<std::ptrdiff_t>(f)); });
    });
    auto* first = new QHBoxLayout;
    first->addWidget(row.name, 1);
    first->addWidget(remove);
    layout->addLayout(first);
    const auto field = [&](QBoxLayout* into, NumberBox* box, const char* object, const QString& name, const QString& tip, std::function<void(Future&, Amount)> set) {
        box->setObjectName(QString::fromUtf8(object));
        box->setAccessibleName(name);
        box->setToolTip(tip);
        auto* label = new QLabel(name);
        label->setProperty("role", QStringLiteral("hint"));
        label->setBuddy(box);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(label);
        column->addWidget(box);
        into->addLayout(column, 1);
        connect(box, &NumberBox::edited, this, [this, f, name, set](Amount value) {
            m_session.edit(tr("A future: %1").arg(name), [&](PlanSetup& setup) { set(setup.futures[f], value); }, true);
        });
        connect(box, &NumberBox::gestureEnded, this, [this] { m_session.document().endGesture(); });
        connect(box, &NumberBox::gestureAbandoned, this, [this] { m_session.document().abandonGesture(); });
    };
    auto* second = new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    second->setSpacing(6);
    field(second, row.usage, "futureUsage", tr("Usage"), tr("In every hour, of what the design says"), [](Future& future, Amount v) { future.usage = v.value() / Decimal(100); });
    field(second, row.growth, "futureGrowth", tr("Growth / month"), tr("Besides the growth of the design's own"), [](Future& future, Amount v) { future.growthPerMonth = v.value() / Decimal(100); });
    layout->addLayout(second);
    auto* third = new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    third->setSpacing(6);
    field(third, row.ends, "futureEnds", tr("Ends after"), tr("Months after which nothing is used any more; empty: it goes on"),
          [](Future& future, Amount v) { future.lastMonths = v.known() ? std::optional(wholeOf(v)) : std::nullopt; });
    field(third, row.weight, "futureWeight", tr("Weight"), tr("How likely it is, relative to the others"), [](Future& future, Amount v) { future.weight = v.value(); });
    layout->addLayout(third);
    row.result->setProperty("role", QStringLiteral("hint"));
    row.result->setWordWrap(true);
    layout->addWidget(row.result);
    m_layout->addWidget(row.widget);
    return row;
}

void FuturesList::refresh()
{
    const std::size_t count = m_session.empty() ? 0 : m_session.setup().futures.size();
    while (m_rows.size() > count) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < count)
        m_rows.push_back(makeRow(m_rows.size()));
    const auto show = [](NumberBox* box, Amount value) {
        if (!box->hasFocus() || box->value() != value)
            box->setValue(value);
    };
    for (std::size_t f = 0; f < count; ++f) {
        const Future& future = m_session.setup().futures[f];
        const Row& row = m_rows[f];
        if (!row.name->hasFocus())
            row.name->setText(toQString(future.name));
        show(row.weight, future.weight);
        show(row.usage, future.usage * Decimal(100));
        show(row.growth, future.growthPerMonth * Decimal(100));
        show(row.ends, future.lastMonths ? Amount(*future.lastMonths) : Amount());
    }
    showResults();
}

void FuturesList::showResults()
{
    const auto* best = m_session.empty() ? nullptr : m_session.best();
    for (std::size_t f = 0; f < m_rows.size(); ++f) {
        if (!best || f >= best->futures.size()) {
            m_rows[f].result->setText(best && !best->error.empty() ? toQString(best->error) : tr("being worked out …"));
            continue;
        }
        const ScenarioResult& result = best->futures[f];
        const Money saving = result.simulation.onDemandOnly() - result.simulation.cost();
        const QString saves = saving < Money() ? tr("The plan loses %1").arg(shownNumber(dollars(Money() - saving, 0))) : tr("The plan saves %1").arg(shownNumber(dollars(saving, 0)));
        m_rows[f].result->setText(tr("%1; the best for this future alone costs %2 less (regret).").arg(saves, shownNumber(dollars(result.regret, 0))));
    }
}

}  // namespace costrata
