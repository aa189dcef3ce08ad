// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/number_box.h"

#include "document/document.h"
#include "language/declared.h"
#include "language/language.h"
#include "language/typed_quantity.h"
#include "money/number_text.h"
#include "theme/text_size.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>

namespace costrata {
NumberBox::NumberBox(const ParameterSpec& spec, QWidget* parent)
    : QAbstractSpinBox(parent), m_spec(spec), m_unit(spec.kind == ParameterKind::Share ? QStringLiteral("%") : declared(spec.unit)), m_empty(tr("not given"))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);  // narrower than its hint where a mark stands beside it
    lineEdit()->setAlignment(Qt::AlignLeft);
    restore();
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::readText);
    connect(lineEdit(), &QLineEdit::cursorPositionChanged, this, [this](int, int now) {
        // What is typed goes before the unit, also after a click behind it.
        const QString text = lineEdit()->text();
        const auto end = text.size() - m_unit.size() - 1;
        if (!m_unit.isEmpty() && end >= 0 && now > end && text.endsWith(u' ' + m_unit) && !lineEdit()->hasSelectedText())
            lineEdit()->setCursorPosition(static_cast<int>(end));
    });
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] {
        const bool wrong = property("wrong").toBool();
        restore();
        // What was typed before the text went wrong ("12" of "12 apples") is no answer either.
        if (wrong)
            emit gestureAbandoned();
        emit gestureEnded();
    });
}

/// Without commas while it is edited, so that taking a digit away leaves a number.
QString NumberBox::display() const
{
    if (!m_value.known())
        return {};
    QString text = valueText(m_spec, {m_value, {}, {}});
    if (hasFocus())
        text.replace(0, text.size() - (m_unit.isEmpty() ? 0 : m_unit.size() + 1), shownNumber(m_value.value().toString()));
    return text;
}

void NumberBox::setValue(Amount value)
{
    if (m_several || !(m_value == value))
        noteEntered({});
    m_several = false;
    m_value = value;
    restore();
}

void NumberBox::setSeveral()
{
    noteEntered({});
    m_several = true;
    m_value = {};
    restore();
}

void NumberBox::setEmptyText(const QString& text)
{
    m_empty = text;
    restore();
}

void NumberBox::dropTyping()
{
    noteEntered({});
    restore();
}

void NumberBox::restore()
{
    if (m_several)
        lineEdit()->setPlaceholderText(tr("several values"));
    else if (m_spec.initial.known())
        lineEdit()->setPlaceholderText(m_unit);
    else
        lineEdit()->setPlaceholderText(m_unit.isEmpty() ? m_empty : QStringLiteral("%1 (%2)").arg(m_empty, m_unit));
    if (const QString text = display(); lineEdit()->text() != text)
        lineEdit()->setText(text);
    mark({});
    emit converted({});
}

void NumberBox::noteEntered(const QString& text)
{
    if (text == m_entered)
        return;
    if (m_entered.isEmpty())
        m_help = toolTip();
    m_entered = text;
    setToolTip(text.isEmpty() ? m_help : m_help + (m_help.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Entered: %1").arg(text));
}

void NumberBox::mark(const QString& wrong)
{
    const bool wasWrong = property("wrong").toBool();
    if (wrong.isEmpty() && !wasWrong)
        return;
    if (wasWrong == wrong.isEmpty()) {
        setProperty("wrong", !wrong.isEmpty());
        style()->unpolish(this);
        style()->polish(this);
    }
    emit problem(wrong);
}

/// Also "2 TB GB": what is typed before the unit that stands there may have its own.
Result<EnteredQuantity> NumberBox::parsed(const QString& text) const
{
    const std::string unit = m_spec.kind == ParameterKind::Share ? "%" : m_spec.unit;
    const auto read = [&](const QString& typed) { return parseQuantity(neutralQuantity(typed).toStdString(), unit); };
    if (m_unit.isEmpty() || !text.endsWith(u' ' + m_unit))
        return read(text);
    const QString before = text.chopped(m_unit.size());
    auto entered = parseQuantity((neutralQuantity(before) + QString::fromStdString(unit)).toStdString(), unit);
    if (!entered) {
        if (auto alone = read(before))
            return alone;
    }
    return entered;
}

void NumberBox::readText(const QString& text)
{
    const QString plain = text.trimmed();
    const auto inWords = [this](Decimal n) { return valueText(m_spec, {n, {}, {}}); };
    QString wrong, entered, amounts;
    Amount value;
    if (plain.isEmpty() || plain.compare(m_unit, Qt::CaseInsensitive) == 0) {
        if (m_several)
            return mark({});
        if (m_spec.initial.known())
            wrong = tr("A number is needed, like %1").arg(shownNumber(quantityText(m_spec.initial.value())));
    } else if (const auto quantity = parsed(plain); !quantity) {
        wrong = declared(quantity.error().message);
    } else {
        const Decimal number = quantity->converted ? m_spec.roundedUp(quantity->value) : quantity->value;
        value = number;
        if (number < m_spec.min || number > m_spec.max)
            wrong = tr("From %1 to %2").arg(inWords(m_spec.min), inWords(m_spec.max));
        else if (m_spec.whole && !number.isWhole())
            wrong = tr("A whole number is needed");
        else if (quantity->converted) {
            const bool raised = number != quantity->value && (m_spec.whole || m_spec.multiples);
            entered = plain;
            amounts = raised ? tr("= %1, rounded up").arg(inWords(number)) : tr("= %1").arg(inWords(number));
        }
    }
    mark(wrong);
    if (!wrong.isEmpty())
        return;
    noteEntered(entered);
    emit converted(amounts);
    if (value == m_value && !m_several)
        return;
    m_several = false;
    m_value = value;
    emit edited(value);
}

void NumberBox::stepBy(int steps)
{
    if (m_several)
        return;
    const Decimal from = m_value.known() ? m_value.value() : m_spec.min;
    const Amount to = std::clamp(from + m_spec.step * Decimal(steps), m_spec.min, m_spec.max);
    const bool changes = !(m_value == to);
    setValue(to);
    if (changes)
        emit edited(to);
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (m_several)
        return enabled;
    if (!m_value.known() || m_value.value() < m_spec.max)
        enabled |= StepUpEnabled;
    if (m_value.known() && m_value.value() > m_spec.min)
        enabled |= StepDownEnabled;
    return enabled;
}

bool NumberBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (const auto* key = static_cast<QKeyEvent*>(event); key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();  // the line edit would take it; the window's shortcut shall
            return false;
        }
    }
    return QAbstractSpinBox::event(event);
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();  // scrolling the form must not change a number on its way
}

void NumberBox::focusInEvent(QFocusEvent* event)
{
    restore();
    QAbstractSpinBox::focusInEvent(event);
}

QSize NumberBox::sizeHint() const { return {scaled(150), scaled(20) + 10}; }
QSize NumberBox::minimumSizeHint() const { return {scaled(80), scaled(20) + 10}; }

}  // namespace costrata
