// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/number_box.h"

#include "output/format.h"

#include <QLineEdit>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace costrata {

NumberBox::NumberBox(const ParameterSpec& spec, QWidget* parent)
    : QAbstractSpinBox(parent), m_spec(spec), m_unit(spec.kind == ParameterKind::Share ? QStringLiteral("%") : QString::fromUtf8(spec.unit))
{
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setAlignment(Qt::AlignLeft);
    lineEdit()->setPlaceholderText(m_unit.isEmpty() ? tr("not given") : tr("not given (%1)").arg(m_unit));
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::readText);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        setValue(m_value);  // a wrong text gives way to the value that counts
        emit gestureEnded();
    });
}

QString NumberBox::display(Amount value) const
{
    if (!value.known())
        return {};
    std::string text = quantityText(value.value());
    if (text.find('.') != text.npos)
        text = value.value().toString();
    return QString::fromStdString(text) + (m_unit.isEmpty() ? QString() : u' ' + m_unit);
}

void NumberBox::setValue(Amount value)
{
    const bool same = m_value == value && lineEdit()->text() == display(value);
    m_value = value;
    if (same)
        return;
    lineEdit()->setText(display(value));
    setProperty("wrong", false);
    style()->polish(this);
    emit problem({});
}

void NumberBox::readText(const QString& text)
{
    QString plain = text.trimmed();
    if (!m_unit.isEmpty() && plain.endsWith(m_unit))
        plain.chop(m_unit.size());
    plain.remove(u',').remove(u' ').remove(QChar(0xA0));
    const auto number = Decimal::parse(plain.toStdString());
    QString wrong;
    if (plain.isEmpty() ? m_spec.initial.known() : !number)
        wrong = tr("A number is needed, like %1").arg(QString::fromStdString(quantityText(m_spec.initial.known() ? m_spec.initial.value() : m_spec.min)));
    else if (number && (*number < m_spec.min || *number > m_spec.max))
        wrong = tr("From %1 to %2").arg(display(m_spec.min), display(m_spec.max));
    else if (number && m_spec.whole && !number->isWhole())
        wrong = tr("A whole number is needed");
    if (const bool isWrong = !wrong.isEmpty(); property("wrong").toBool() != isWrong) {
        setProperty("wrong", isWrong);
        style()->polish(this);
    }
    emit problem(wrong);
    if (!wrong.isEmpty())
        return;
    const Amount value = plain.isEmpty() ? Amount() : Amount(*number);
    if (value == m_value)
        return;
    m_value = value;
    emit edited(value);
}

void NumberBox::stepBy(int steps)
{
    const Decimal from = m_value.known() ? m_value.value() : m_spec.min;
    const Decimal to = std::clamp(from + m_spec.step * Decimal(steps), m_spec.min, m_spec.max);
    if (m_value == Amount(to))
        return;
    setValue(to);
    emit edited(to);
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (!m_value.known() || m_value.value() < m_spec.max)
        enabled |= StepUpEnabled;
    if (m_value.known() && m_value.value() > m_spec.min)
        enabled |= StepDownEnabled;
    return enabled;
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();  // scrolling the form must not change a number on its way
}

void NumberBox::focusOutEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusOutEvent(event);
    emit gestureEnded();
}

QSize NumberBox::sizeHint() const { return {150, 30}; }
QSize NumberBox::minimumSizeHint() const { return {80, 30}; }

}  // namespace costrata
