// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of any number among many, in groups; none chosen means all.
#pragma once

#include "inspector/choice_button.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace costrata {

class ManyBox final : public ChoiceButton {
    Q_OBJECT
public:
    struct Item {
        QString id, text;
        QString group = {};  ///< items of a group stand in a menu of their own where there are many
    };
    /// `all` is what it says when none is chosen; `items` is asked whenever the menu opens.
    ManyBox(const QString& all, std::function<std::vector<Item>()> items, QWidget* parent = nullptr);

    const QStringList& chosen() const { return m_chosen; }
    void setChosen(const QStringList& ids);  ///< no signal

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;  ///< the menu stays open while several are chosen

private:
    void fillMenu();
    void choose(const QStringList& ids);

    QString m_all;
    std::function<std::vector<Item>()> m_items;
    QStringList m_chosen;
};

}  // namespace costrata
