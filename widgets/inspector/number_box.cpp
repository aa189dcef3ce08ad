// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/number_box.h"

#include "document/document.h"
#include "output/format.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

namespace costrata {
namespace {

/// The number in a text, which may be grouped by commas or blanks, but only in threes: "1,5" may mean a half.
std::optional<Decimal> numberIn(QString text)
{
    static const QRegularExpression groups(QStringLiteral("^\\d{1,3}([, \u00A0]\\d{3})+(\\.\\d+)?$"));
    if (groups.match(text).hasMatch())
        text.remove(u',').remove(u' ').remove(QChar(0xA0));
    return Decimal::parse(text.toStdString());
}

}  // namespace

NumberBox::NumberBox(const ParameterSpec& spec, QWidget* parent)
    : QAbstractSpinBox(parent), m_spec(spec), m_unit(spec.kind == ParameterKind::Share ? QStringLiteral("%") : QString::fromUtf8(spec.unit))
{
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setAlignment(Qt::AlignLeft);
    if (spec.initial.known())
        lineEdit()->setPlaceholderText(m_unit);
    else
        lineEdit()->setPlaceholderText(m_unit.isEmpty() ? tr("not given") : tr("not given (%1)").arg(m_unit));
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::readText);
    connect(lineEdit(), &QLineEdit::cursorPositionChanged, this, [this](int, int now) {
        // What is typed goes before the unit, also after a click behind it.
        const QString text = lineEdit()->text();
        const auto end = text.size() - m_unit.size() - 1;
        if (!m_unit.isEmpty() && end >= 0 && now > end && text.endsWith(u' ' + m_unit) && !lineEdit()->hasSelectedText())
            lineEdit()->setCursorPosition(static_cast<int>(end));
    });
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] {
        setValue(m_value);  // a wrong text gives way to the value that counts
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
        text.replace(0, text.size() - (m_unit.isEmpty() ? 0 : m_unit.size() + 1), QString::fromStdString(m_value.value().toString()));
    return text;
}

void NumberBox::setValue(Amount value)
{
    m_value = value;
    if (const QString text = display(); lineEdit()->text() != text)
        lineEdit()->setText(text);
    mark({});
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

void NumberBox::readText(const QString& text)
{
    QString plain = text.trimmed();
    if (!m_unit.isEmpty() && plain.endsWith(m_unit, Qt::CaseInsensitive))
        plain = plain.chopped(m_unit.size()).trimmed();
    const auto number = numberIn(plain);
    const auto inWords = [this](Decimal n) { return valueText(m_spec, {n, {}, {}}); };
    QString wrong;
    if (plain.isEmpty() ? m_spec.initial.known() : !number)
        wrong = tr("A number is needed, like %1").arg(QString::fromStdString(quantityText(m_spec.initial.known() ? m_spec.initial.value() : m_spec.min)));
    else if (number && (*number < m_spec.min || *number > m_spec.max))
        wrong = tr("From %1 to %2").arg(inWords(m_spec.min), inWords(m_spec.max));
    else if (number && m_spec.whole && !number->isWhole())
        wrong = tr("A whole number is needed");
    mark(wrong);
    const Amount value = number ? Amount(*number) : Amount();
    if (!wrong.isEmpty() || value == m_value)
        return;
    m_value = value;
    emit edited(value);
}

void NumberBox::stepBy(int steps)
{
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
    setValue(m_value);
    QAbstractSpinBox::focusInEvent(event);
}

QSize NumberBox::sizeHint() const { return {150, 30}; }
QSize NumberBox::minimumSizeHint() const { return {80, 30}; }

}  // namespace costrata
