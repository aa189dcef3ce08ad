// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a discount or an own price, and for which prices it is.
#pragma once

#include "catalog/price_index.h"

#include <QDialog>

#include <array>
#include <memory>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace costrata {

class NumberBox;

class AdjustmentDialog final : public QDialog {
    Q_OBJECT
public:
    enum Kind { Discount, Own };
    /// A scope that is offered, with its words: "The selected price".
    using Offer = std::pair<QString, AdjustmentScope>;

    /// Starts with `adjustment`; its scope can be changed to an offered one, and every part of it by hand.
    AdjustmentDialog(Kind kind, const Adjustment& adjustment, const std::vector<Offer>& offers, std::shared_ptr<const PriceIndex> index, QWidget* parent);

    Adjustment adjustment() const;

private:
    void showScope(const AdjustmentScope& scope);
    void check();
    QString problem() const;
    int matching(const Adjustment& adjustment) const;

    Kind m_kind;
    Adjustment m_adjustment;
    std::shared_ptr<const PriceIndex> m_index;
    std::array<QLineEdit*, 8> m_parts;
    NumberBox *m_amount, *m_upfront;
    QComboBox* m_unit;
    QCheckBox* m_discountsUpfront;
    QLineEdit *m_from, *m_until, *m_note;
    QLabel* m_words;
    QDialogButtonBox* m_buttons;
};

}  // namespace costrata
