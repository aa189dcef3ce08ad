// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/adjustment_dialog.h"

#include "charts/text.h"
#include "design/workspace.h"
#include "inspector/number_box.h"
#include "language/declared.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <map>

namespace costrata {
namespace {

const ParameterSpec discountSpec{.id = "discount", .label = "Discount", .group = "", .unit = "%", .max = 100};
const ParameterSpec priceSpec{.id = "price", .label = "Price", .group = "", .unit = "US dollars", .max = maxOwnPrice, .step = 0.01_d};

template <class Scope>
auto partsOf(Scope& s)
{
    return std::array{&s.provider, &s.service, &s.region, &s.key.component, &s.key.name, &s.key.variant, &s.key.engine, &s.key.purchase};
}

QLineEdit* makeText(const char* objectName, const QString& accessibleName, const QString& placeholder, qsizetype most = maxName)
{
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromUtf8(objectName));
    field->setAccessibleName(accessibleName);
    field->setPlaceholderText(placeholder);
    field->setMaxLength(static_cast<int>(most));
    return field;
}

std::optional<Month> monthOf(const QLineEdit* field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? Month() : text.size() == 7 ? Month::parse(text.toStdString()) : std::nullopt;
}

}  // namespace

AdjustmentDialog::AdjustmentDialog(Kind kind, const Adjustment& adjustment, const std::vector<Offer>& offers, std::shared_ptr<const PriceIndex> index, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_adjustment(adjustment), m_index(std::move(index)), m_amount(new NumberBox(kind == Discount ? discountSpec : priceSpec)),
      m_upfront(new NumberBox(priceSpec)), m_unit(new QComboBox), m_discountsUpfront(new QCheckBox(tr("Upfront fees of commitments, too"))),
      m_from(makeText("adjustmentFrom", tr("First month"), tr("always, or 2026-11"))), m_until(makeText("adjustmentUntil", tr("Last month"), tr("always, or 2027-10"))),
      m_note(makeText("adjustmentNote", tr("Note"), tr("Contract, who agreed"), maxText)), m_words(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(kind == Discount ? tr("Discount") : tr("My Price"));
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (!offers.empty()) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("adjustmentOffer"));
        for (const Offer& offer : offers)
            box->addItem(offer.first);
        connect(box, &QComboBox::activated, this, [this, offers](int i) { showScope(offers[static_cast<std::size_t>(i)].second); });
        form->addRow(tr("For"), box);
    }

    const std::pair<const char*, QString> names[] = {{"scopeProvider", tr("Provider")}, {"scopeService", tr("Service")}, {"scopeRegion", tr("Region")},
                                                     {"scopeComponent", tr("Used for")}, {"scopeName", tr("Class, meter or plan")}, {"scopeVariant", tr("Mode")},
                                                     {"scopeEngine", tr("Engine")}, {"scopePurchase", tr("Purchase")}};
    const std::vector<Symbol> known[] = {m_index->providers(), m_index->services({}), m_index->regions({}, {}), {}, {}, {}, {}, m_index->purchases()};
    auto* grid = new QGridLayout;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i] = makeText(names[i].first, names[i].second, tr("all"));
        m_parts[i]->setClearButtonEnabled(true);
        QStringList words;
        for (const Symbol symbol : known[i])
            words << toQString(symbol.text());
        auto* completer = new QCompleter(words, m_parts[i]);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_parts[i]->setCompleter(completer);
        auto* label = new QLabel(names[i].second);
        label->setBuddy(m_parts[i]);
        const int row = static_cast<int>(i / 2), column = static_cast<int>(i % 2) * 2;
        grid->addWidget(label, row, column);
        grid->addWidget(m_parts[i], row, column + 1);
        connect(m_parts[i], &QLineEdit::textChanged, this, &AdjustmentDialog::check);
    }
    form->addRow(grid);

    m_amount->setObjectName(QStringLiteral("adjustmentAmount"));
    m_upfront->setObjectName(QStringLiteral("adjustmentUpfront"));
    m_unit->setObjectName(QStringLiteral("adjustmentUnit"));
    m_discountsUpfront->setObjectName(QStringLiteral("adjustmentDiscountsUpfront"));
    if (kind == Discount) {
        m_amount->setValue(adjustment.discount * Decimal(100));
        m_discountsUpfront->setChecked(adjustment.discountsUpfront);
        form->addRow(tr("Discount"), m_amount);
        form->addRow(QString(), m_discountsUpfront);
    } else {
        std::map<QString, QString> units;
        for (std::uint32_t i = 0; i < m_index->size(); ++i) {
            const Unit unit = (*m_index)[i].price->unit;
            units.emplace(declared(unit.label()), toQString(unit.id()));
        }
        for (const auto& [label, id] : units)
            m_unit->addItem(label, id);
        if (adjustment.own) {
            m_amount->setValue(adjustment.own->amount);
            m_upfront->setValue(adjustment.own->upfront);
            m_unit->setCurrentIndex(m_unit->findData(toQString(adjustment.own->unit.id())));
        }
        form->addRow(tr("Price"), m_amount);
        form->addRow(tr("per"), m_unit);
        form->addRow(tr("Upfront, for the term"), m_upfront);
    }
    for (QWidget* unused : std::initializer_list<QWidget*>{m_upfront, m_unit, m_discountsUpfront}) {
        if (unused->parentWidget())
            continue;
        unused->setParent(this);
        unused->hide();
    }
    form->addRow(tr("From month"), m_from);
    form->addRow(tr("Until month"), m_until);
    form->addRow(tr("Note"), m_note);
    m_from->setText(toQString(adjustment.from.text()));
    m_until->setText(toQString(adjustment.until.text()));
    m_note->setText(toQString(adjustment.note));
    m_words->setObjectName(QStringLiteral("adjustmentWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(560);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * 4);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(m_words);
    // Large text in a small window: the fields scroll, the buttons stay.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    const QMargins around = layout->contentsMargins();
    layout->setContentsMargins(0, 0, 0, around.bottom());
    layout->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(around.left(), 0, around.right(), 0);
    foot->addWidget(m_buttons);
    layout->addLayout(foot);

    connect(m_amount, &NumberBox::edited, this, &AdjustmentDialog::check);
    connect(m_upfront, &NumberBox::edited, this, &AdjustmentDialog::check);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AdjustmentDialog::check);
    connect(m_discountsUpfront, &QCheckBox::toggled, this, &AdjustmentDialog::check);
    for (QLineEdit* field : {m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, &AdjustmentDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showScope(adjustment.scope);
    m_amount->setFocus();
    const QSize whole = content->sizeHint() + QSize(0, layout->spacing() + m_buttons->sizeHint().height() + around.bottom());
    resize(parent ? whole.boundedTo(parent->window()->size() - QSize(40, 40)) : whole);
}

void AdjustmentDialog::showScope(const AdjustmentScope& scope)
{
    const auto parts = partsOf(scope);
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setText(toQString(parts[i]->text()));
    check();
}

Adjustment AdjustmentDialog::adjustment() const
{
    Adjustment a = m_adjustment;
    const auto parts = partsOf(a.scope);
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        *parts[i] = Symbol(m_parts[i]->text().trimmed().toStdString());
    const Decimal amount = m_amount->value().known() ? m_amount->value().value() : Decimal();
    if (m_kind == Discount) {
        a.discount = amount / Decimal(100);
        a.discountsUpfront = m_discountsUpfront->isChecked();
    } else if (const auto unit = Unit::parse(m_unit->currentData().toString().toStdString())) {
        a.own = OwnPrice{amount, m_upfront->value().known() ? m_upfront->value().value() : Decimal(), *unit};
    }
    a.from = monthOf(m_from).value_or(Month());
    a.until = monthOf(m_until).value_or(Month());
    a.note = m_note->text().trimmed().toStdString();
    return a;
}

/// How many listed prices it is for, whatever else is agreed on them.
int AdjustmentDialog::matching(const Adjustment& adjustment) const
{
    Adjustment always = adjustment;
    always.on = true;
    always.from = always.until = {};
    const AdjustedPrices alone({always});
    int count = 0;
    for (std::uint32_t i = 0; i < m_index->size(); ++i) {
        const auto& [service, price] = (*m_index)[i];
        count += alone.find(service, price->region, price->key, *price, {}) != nullptr;
    }
    return count;
}

QString AdjustmentDialog::problem() const
{
    const auto from = monthOf(m_from), until = monthOf(m_until);
    if (!from || !until)
        return tr("A month is written like 2026-11.");
    if (until->known() && *until < *from)
        return tr("The last month is before the first.");
    const Adjustment a = adjustment();
    if (m_kind == Discount && a.discount.isZero())
        return tr("How many percent?");
    if (m_kind == Own && (!a.own || a.scope.service.empty() || a.scope.key.component.empty() || a.scope.key.name.empty()))
        return tr("An own price is for one thing: give its service, what it is used for and its class, meter or plan.");
    return {};
}

void AdjustmentDialog::check()
{
    const QString wrong = problem();
    const Adjustment a = adjustment();
    const int count = matching(a);
    const QString reach = count ? (count == 1 ? tr("One price of the catalog.") : tr("%L1 prices of the catalog.").arg(count))
                        : m_kind == Own ? tr("The catalog has no such price: yours fills the gap.") : tr("The catalog has no such price.");
    m_words->setText(declared(adjustmentText(a)) + u'\n' + (wrong.isEmpty() ? reach : wrong));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

}  // namespace costrata
