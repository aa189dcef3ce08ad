// SPDX-License-Identifier: GPL-3.0-or-later
// A field for an exact number with its unit. May be empty when the number may be unknown.
#pragma once

#include "services/parameters.h"

#include <QAbstractSpinBox>

namespace costrata {

/// Accepts plain and grouped numbers ("1,200") with or without the unit. While the text is wrong the field is marked,
/// `problem` says what is right, and the value does not change. Undo belongs to the window, not to the letters typed.
class NumberBox final : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit NumberBox(const ParameterSpec& spec, QWidget* parent = nullptr);

    Amount value() const { return m_value; }
    void setValue(Amount value);  ///< no signal

    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(costrata::Amount value);
    void gestureEnded();
    void problem(const QString& text);  ///< empty: the text is right

protected:
    StepEnabled stepEnabled() const override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QString display() const;
    void readText(const QString& text);
    void mark(const QString& wrong);

    const ParameterSpec& m_spec;
    QString m_unit;
    Amount m_value;
};

}  // namespace costrata
