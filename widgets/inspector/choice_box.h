// SPDX-License-Identifier: GPL-3.0-or-later
// A choice whose list is made when it opens: the catalog's classes in this region, each with size and price.
#pragma once

#include "services/parameters.h"

#include <QComboBox>

#include <functional>

namespace costrata {

class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(std::function<std::vector<Option>()> offers, QWidget* parent = nullptr);

    /// Shows `choice` even when it is not offered; no signal.
    void setChoice(Symbol choice);
    Symbol choice() const;
    void showPopup() override;

signals:
    void chosen(costrata::Symbol choice);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    std::function<std::vector<Option>()> m_offers;
};

}  // namespace costrata
