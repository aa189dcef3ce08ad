// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/choice_box.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace costrata {
namespace {

constexpr int detailRole = Qt::UserRole + 1;

/// In the open list, a choice stands with its details; closed, by its name alone.
class DetailDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QString detail = index.data(detailRole).toString(); !detail.isEmpty())
            option->text += QStringLiteral("   ") + detail;
    }
};

}  // namespace

ChoiceBox::ChoiceBox(std::function<std::vector<Option>()> offers, QWidget* parent) : QComboBox(parent), m_offers(std::move(offers))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(18);
    setItemDelegate(new DetailDelegate(this));
    connect(this, &QComboBox::activated, this, [this] { emit chosen(choice()); });
}

void ChoiceBox::setChoice(Symbol choice)
{
    const QSignalBlocker quiet(this);
    const QString id = QString::fromStdString(choice.str());
    int at = findData(id);
    if (at < 0) {
        fill();
        at = findData(id);
    }
    if (at < 0) {
        addItem(tr("%1 (not offered here)").arg(id), id);
        at = count() - 1;
    }
    setCurrentIndex(at);
}

Symbol ChoiceBox::choice() const { return Symbol(currentData().toString().toStdString()); }

void ChoiceBox::fill()
{
    const QString now = currentData().toString();
    const QSignalBlocker quiet(this);
    clear();
    for (const Option& option : m_offers()) {
        addItem(QString::fromStdString(option.label), QString::fromStdString(option.id.str()));
        setItemData(count() - 1, QString::fromStdString(option.detail), detailRole);
    }
    if (const int at = findData(now); at >= 0) {
        setCurrentIndex(at);
    } else if (!now.isEmpty()) {
        addItem(tr("%1 (not offered here)").arg(now), now);
        setCurrentIndex(count() - 1);
    }
}

void ChoiceBox::showPopup()
{
    fill();
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 40);
    QComboBox::showPopup();
}

void ChoiceBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

void ChoiceBox::keyPressEvent(QKeyEvent* event)
{
    fill();  // arrow keys walk the list that is offered now
    QComboBox::keyPressEvent(event);
}

}  // namespace costrata
