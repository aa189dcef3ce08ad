// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/availability_panel.h"

#include "charts/text.h"
#include "document/document.h"
#include "inspector/number_box.h"
#include "language/language.h"
#include "output/format.h"
#include "theme/text_size.h"
#include "theme/theme.h"
#include "topology/availability.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

const ParameterSpec uptimeSpec{.id = "uptime", .label = "", .group = "", .unit = "%", .min = 0, .max = 100, .step = 0.01_d};
const ParameterSpec downtimeSpec{.id = "downtime", .label = "", .group = "", .unit = "USD", .min = 0, .max = maxDowntimeCost, .step = 1000};

QString percent(Decimal share) { return shownNumber((share * Decimal(100)).rounded(5).toString()) + QStringLiteral(" %"); }

QLabel* wrapped(const char* role)
{
    auto* label = new QLabel;
    label->setProperty("role", QString::fromUtf8(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QLabel* figure()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

/// The part that a component has in the downtime of all.
class PartBar final : public QWidget {
public:
    PartBar() { setFixedHeight(5); }
    void setPart(double part)
    {
        m_part = part;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTheme().line);
        painter.drawRoundedRect(rect(), 2.5, 2.5);
        painter.setBrush(currentTheme().accent);
        painter.drawRoundedRect(QRectF(0, 0, width() * m_part, height()), 2.5, 2.5);
    }

private:
    double m_part = 0;
};

}  // namespace

AvailabilityPanel::AvailabilityPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_share(figure()), m_minutes(wrapped("hint")), m_note(wrapped("hint")), m_rowsLayout(new QVBoxLayout),
      m_downtime(new NumberBox(downtimeSpec)), m_bill(figure()), m_lossTitle(wrapped("notice")), m_loss(figure()), m_together(figure())
{
    setObjectName(QStringLiteral("availabilityPanel"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(6);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel("title", tr("Availability")), 1);
    m_share->setObjectName(QStringLiteral("availabilityShare"));
    m_share->setProperty("role", QStringLiteral("title"));
    head->addWidget(m_share);
    layout->addLayout(head);
    m_minutes->setObjectName(QStringLiteral("availabilityMinutes"));
    layout->addWidget(m_minutes);
    m_rowsLayout->setSpacing(12);
    m_rowsLayout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(m_rowsLayout);

    const auto heading = [&](const QString& text) {
        auto* label = makeLabel("heading", text);
        label->setContentsMargins(0, 12, 0, 0);
        layout->addWidget(label);
    };
    heading(tr("COST OF DOWNTIME"));
    m_downtime->setObjectName(QStringLiteral("downtimeCost"));
    m_downtime->setAccessibleName(tr("What an hour of downtime costs you"));
    auto* caption = wrapped("hint");
    caption->setText(tr("What an hour without it costs you: lost sales, penalties, idle people"));
    layout->addWidget(caption);
    layout->addWidget(m_downtime);
    connect(m_downtime, &NumberBox::edited, this, [this](Amount value) {
        if (m_document.current() >= 0)
            m_document.setDowntimeCost(m_document.current(), value.known() ? std::optional(Money(value.value())) : std::nullopt);
    });
    connect(m_downtime, &NumberBox::gestureEnded, &m_document, &Document::endGesture);
    connect(m_downtime, &NumberBox::gestureAbandoned, &m_document, &Document::abandonGesture);

    heading(tr("RISK-ADJUSTED COST"));
    const auto sum = [&](QLabel* title, QLabel* value, const char* name) {
        auto* row = new QHBoxLayout;
        row->addWidget(title, 1);
        row->addWidget(value);
        value->setObjectName(QString::fromUtf8(name));
        layout->addLayout(row);
    };
    auto* bill = wrapped("notice");
    bill->setText(tr("Bill a month"));
    auto* together = wrapped("notice");
    together->setText(tr("Together"));
    sum(bill, m_bill, "riskBill");
    sum(m_lossTitle, m_loss, "riskLoss");
    sum(together, m_together, "riskTogether");
    m_together->setProperty("role", QStringLiteral("title"));
    m_note->setText(tr("An estimate of ours: vendors' promises say when they pay you back, not how often they fail, and components are taken to fail independently."));
    layout->addWidget(m_note);
    layout->addStretch(1);
}

AvailabilityPanel::Row AvailabilityPanel::makeRow(int component)
{
    Row row{new QWidget, makeLabel("notice"), figure(), wrapped("hint"), new NumberBox(uptimeSpec), new PartBar, makeFilterBox("neededBox", tr("Whether it is needed"))};
    auto* layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(row.name, 1);
    head->addWidget(row.share);
    layout->addLayout(head);
    layout->addWidget(row.bar);
    row.bar->setToolTip(tr("Its part in the downtime of all"));
    layout->addWidget(row.source);
    auto* fields = new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fields->setSpacing(6);
    auto* caption = new QLabel(tr("Your figure"));
    caption->setProperty("role", QStringLiteral("hint"));
    caption->setBuddy(row.own);
    fields->addWidget(caption);
    fields->addWidget(row.own, 1);
    layout->addLayout(fields);
    layout->addWidget(row.needed);
    row.own->setObjectName(QStringLiteral("ownUptime%1").arg(component));
    row.own->setToolTip(tr("What you measured or reckon with, in per cent of a month; empty: what the vendor promises"));
    row.needed->setObjectName(QStringLiteral("neededBox%1").arg(component));
    connect(row.own, &NumberBox::edited, this, [this, component](Amount value) {
        m_document.setUptime(m_document.current(), component, value.known() ? std::optional(value.value() / Decimal(100)) : std::nullopt);
    });
    connect(row.own, &NumberBox::gestureEnded, &m_document, &Document::endGesture);
    connect(row.own, &NumberBox::gestureAbandoned, &m_document, &Document::abandonGesture);
    connect(row.needed, &QComboBox::activated, this,
            [this, component, box = row.needed](int index) { m_document.setAlternative(m_document.current(), component, box->itemData(index).toInt()); });
    m_rowsLayout->addWidget(row.widget);
    row.widget->show();  // at once, not when the layout gets to it
    return row;
}

/// One set for every two components, and those that a file has.
void AvailabilityPanel::fillNeeded(QComboBox* box, int components, int chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("It is needed"), 0);
    for (int set = 1; set <= std::max(components / 2, chosen); ++set)
        box->addItem(tr("Any one of set %1 is enough").arg(set), set);
    box->setCurrentIndex(chosen);
}

void AvailabilityPanel::refresh()
{
    const int current = m_document.current();
    const std::size_t count = current < 0 ? 0 : m_document.design(current).components.size();
    while (m_rows.size() > count) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < count)
        m_rows.push_back(makeRow(static_cast<int>(m_rows.size())));
    setEnabled(current >= 0 && count > 0);
    const auto show = [](NumberBox* box, Amount value) {
        if (!box->hasFocus() || box->value() != value)
            box->setValue(value);
    };
    if (current < 0 || count == 0) {
        m_share->clear();
        m_minutes->setText(tr("There is nothing to reckon with yet."));
        for (QLabel* label : {m_bill, m_lossTitle, m_loss, m_together})
            label->clear();
        show(m_downtime, {});
        return;
    }
    const Design& design = m_document.design(current);
    const Bill& bill = m_document.bill(current);
    const Availability a = availabilityOf(design, bill);
    m_share->setText((a.complete ? QString() : QStringLiteral("\u2264 ")) + percent(a.share));
    const QString minutes = shownNumber(quantityText(a.minutesDown.rounded(1)));
    m_minutes->setText(a.complete ? tr("%1 minutes down a month; estimated from published SLAs and your figures").arg(minutes)
                                  : tr("At least %1 minutes down a month: a component without a figure is taken as perfect").arg(minutes));
    Decimal downOfAll;
    for (const ComponentAvailability& c : a.components)
        downOfAll += Decimal(1) - c.share.value_or(Decimal(1));
    for (std::size_t i = 0; i < count; ++i) {
        const Component& component = design.components[i];
        const ComponentAvailability& c = a.components[i];
        const Row& row = m_rows[i];
        const QString name = toQString(component.name);
        row.name->setText(name);
        row.share->setText(c.share ? percent(*c.share) : tr("not stated"));
        row.source->setText(c.own         ? tr("Your figure")
                                : c.share ? tr("Promised: %1").arg(toQString(c.source))
                                : c.source.empty() ? tr("No promise is known for this configuration")
                                                   : tr("No promise for this configuration: %1").arg(toQString(c.source)));
        row.own->setAccessibleName(tr("Your figure for %1").arg(name));
        row.needed->setAccessibleName(tr("Whether %1 is needed").arg(name));
        show(row.own, component.uptime ? Amount(*component.uptime * Decimal(100)) : Amount());
        row.needed->setVisible(count > 1);
        fillNeeded(row.needed, static_cast<int>(count), component.alternative);
        const Decimal down = Decimal(1) - c.share.value_or(Decimal(1));
        static_cast<PartBar*>(row.bar)->setPart(downOfAll.isZero() ? 0 : (down / downOfAll).toDouble());
    }
    show(m_downtime, design.downtimePerHour ? Amount(design.downtimePerHour->dollars()) : Amount());
    const QString least = bill.complete ? QString() : QStringLiteral("\u2265 ");
    m_bill->setText(least + shownNumber(dollars(bill.totals.amortised)));
    m_lossTitle->setText(design.downtimePerHour ? tr("Expected downtime, %1 min at %2 an hour").arg(minutes, shownNumber(dollars(*design.downtimePerHour, 0))) : tr("Expected downtime"));
    m_loss->setText(a.expectedLoss ? (a.complete ? QString() : QStringLiteral("\u2265 ")) + shownNumber(dollars(*a.expectedLoss)) : tr("not given"));
    m_together->setText(a.riskAdjusted ? (a.complete && bill.complete ? QString() : QStringLiteral("\u2265 ")) + shownNumber(dollars(*a.riskAdjusted)) : QStringLiteral("\u2013"));
}

}  // namespace costrata
