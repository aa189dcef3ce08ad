// SPDX-License-Identifier: GPL-3.0-or-later
// A service that fits, as a card: what it is, why, what its design costs a month, and the button that adds that design.
#pragma once

#include "guide/guide_design.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace costrata {

class FitCard final : public QFrame {
    Q_OBJECT
public:
    explicit FitCard(const Service& service, QWidget* parent = nullptr);

    const Service& service() const { return m_service; }
    void setFit(const guide::Fit& fit);
    /// Nothing: the price is on its way.
    void setPrice(const std::optional<guide::PricedFit>& priced);

signals:
    void addWanted();

private:
    const Service& m_service;
    QLabel *m_price, *m_why;
    QPushButton* m_add;
};

}  // namespace costrata
