// SPDX-License-Identifier: GPL-3.0-or-later
// A choice among what is offered now: the catalog's classes in this region, each with size and price.
#pragma once

#include "services/parameters.h"

#include <QComboBox>

#include <functional>

namespace costrata {

class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(std::function<std::vector<Option>()> offers, QWidget* parent = nullptr);

    /// Shows `choice`, and that it is not offered when it is not; no signal.
    void setChoice(Symbol choice);
    void setSeveral();  ///< shows that there are several values; no signal
    Symbol choice() const { return m_choice; }
    bool isOffered() const { return m_offered; }
    QString detail() const;  ///< of the choice: "4 vCPU, 32 GiB, $0.519 / hour"

    void showPopup() override;
    QSize sizeHint() const override;         ///< whatever its choices are
    QSize minimumSizeHint() const override;  ///< may be narrower than its longest choice

signals:
    void chosen(costrata::Symbol choice);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void initStyleOption(QStyleOptionComboBox* option) const override;

private:
    void refresh();  ///< asks what is offered, and rebuilds the list when that has changed

    std::function<std::vector<Option>()> m_offers;
    std::vector<Option> m_options;  ///< as listed: what is offered, and last the choice when it is not
    Symbol m_choice;
    bool m_offered = false;
    bool m_opened = false;  ///< the list was, once
};

}  // namespace costrata
