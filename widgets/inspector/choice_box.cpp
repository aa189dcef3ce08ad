// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/choice_box.h"

#include "language/declared.h"
#include "theme/text_size.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

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
    setMinimumContentsLength(6);  // no policy of size: Qt would make the list for it
    setMaxVisibleItems(18);
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_choice = m_options[static_cast<std::size_t>(index)].id;
        emit chosen(m_choice);
    });
}

void ChoiceBox::setChoice(Symbol choice)
{
    m_choice = choice;
    setPlaceholderText({});
    refresh();
}

void ChoiceBox::setSeveral()
{
    m_choice = {};
    setPlaceholderText(tr("several values"));
    refresh();
}

QString ChoiceBox::detail() const
{
    return currentData(detailRole).toString();
}

void ChoiceBox::refresh()
{
    std::vector<Option> options = m_offers();
    const auto chosenOne = [this](const Option& o) { return o.id == m_choice; };
    m_offered = std::any_of(options.begin(), options.end(), chosenOne);
    const bool several = m_choice.empty() && !placeholderText().isEmpty();
    if (!m_offered && !several)
        options.push_back({m_choice, tr("%1 (not offered here)").arg(QString::fromStdString(m_choice.str())).toStdString()});
    const QSignalBlocker quiet(this);
    if (options != m_options) {
        m_options = std::move(options);
        clear();
        for (const Option& option : m_options) {
            addItem(declared(option.label));
            setItemData(count() - 1, declared(option.detail), detailRole);
        }
    }
    setCurrentIndex(several ? -1 : static_cast<int>(std::find_if(m_options.begin(), m_options.end(), chosenOne) - m_options.begin()));
}

QSize ChoiceBox::sizeHint() const { return QComboBox::minimumSizeHint().grownBy({0, 0, iconSize().width() + 4, 0}); }

QSize ChoiceBox::minimumSizeHint() const { return {80, QComboBox::minimumSizeHint().height()}; }

void ChoiceBox::showPopup()
{
    refresh();
    if (!std::exchange(m_opened, true))  // Qt makes eight widgets of a list; most are never opened
        setItemDelegate(new DetailDelegate(this));
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + scaled(40));
    QComboBox::showPopup();
}

bool ChoiceBox::event(QEvent* event)
{
    // Alt with an arrow opens the list; as a shortcut of the window it would move the design.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            event->accept();
            return true;
        }
    }
    return QComboBox::event(event);
}

void ChoiceBox::changeEvent(QEvent* event)
{
    // Qt would make a list to give it the style or the font.
    const bool concernsList = event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    return concernsList && !m_opened ? QWidget::changeEvent(event) : QComboBox::changeEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

void ChoiceBox::keyPressEvent(QKeyEvent* event)
{
    refresh();  // arrow keys walk the list that is offered now
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox* option) const
{
    QComboBox::initStyleOption(option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, field.width() - 2);
}

}  // namespace costrata
