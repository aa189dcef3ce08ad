// SPDX-License-Identifier: GPL-3.0-or-later
// A field for an exact number with its unit. May be empty when the number may be unknown.
#pragma once

#include "money/quantity_text.h"
#include "services/parameters.h"

#include <QAbstractSpinBox>

namespace costrata {

/// Accepts what people write (money/quantity_text.h): numbers with or without the unit, and other units, which are converted
/// and rounded as the parameter needs (ParameterSpec::roundedUp). While the text is wrong the field is marked, `problem` says what is right, and the value
/// does not change. Undo belongs to the window, not to the letters typed.
class NumberBox final : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit NumberBox(const ParameterSpec& spec, QWidget* parent = nullptr);

    Amount value() const { return m_value; }
    void setValue(Amount value);  ///< no signal
    void setSeveral();            ///< shows that there are several values, of which none is this field's; no signal
    void setEmptyText(const QString& text);  ///< what it says while it has no value; "not given" by default
    void dropTyping();            ///< shows the value again, and forgets in which unit it was entered

    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(costrata::Amount value);
    void gestureEnded();
    void gestureAbandoned();  ///< the text was wrong in the end: what it changed is to be taken back; gestureEnded follows
    void problem(const QString& text);  ///< empty: the text is right
    void converted(const QString& text);  ///< what a text in another unit amounts to: "= 2,000 GB"; empty: nothing to say

protected:
    StepEnabled stepEnabled() const override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QString display() const;
    void readText(const QString& text);
    void mark(const QString& wrong);
    void restore();  ///< the text of the value
    void noteEntered(const QString& text);
    Result<EnteredQuantity> parsed(const QString& text) const;

    const ParameterSpec& m_spec;
    QString m_unit, m_empty;
    Amount m_value;
    bool m_several = false;
    QString m_help, m_entered;  ///< tool tip without and about what was entered in another unit
};

}  // namespace costrata
