// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/parts.h"

#include "theme/text_size.h"
#include "window/elided_label.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QWheelEvent>

namespace costrata {
namespace {

class FilterBox final : public QComboBox {
public:
    FilterBox()
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(2);
        setMinimumWidth(scaled(56));  // four of them stand side by side in the smallest window
        setMaxVisibleItems(18);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace

QFrame* makeCard()
{
    auto* frame = new QFrame;
    frame->setProperty("role", QStringLiteral("card"));
    return frame;
}

ElidedLabel* makeLabel(const char* role, const QString& text)
{
    auto* label = new ElidedLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromUtf8(role));
    return label;
}

QLayout* makeHead(QWidget* title, const QList<QWidget*>& controls)
{
    const bool choice = qobject_cast<QComboBox*>(controls.first());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* control : controls)
        row->addWidget(control, choice && control == controls.first() ? 1 : 0);
    if (captionsAbove() && !choice)
        row->addStretch(1);
    auto* head = new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    head->setSpacing(8);
    head->addWidget(title, 1);
    head->addLayout(row, choice ? 2 : 0);
    return head;
}

QLayout* makeFilterRow(const QList<QWidget*>& filters)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    const int columns = captionsAbove() ? 2 : static_cast<int>(filters.size());
    for (int i = 0; i < filters.size(); ++i) {
        grid->addWidget(filters[i], i / columns, i % columns);
        grid->setColumnStretch(i % columns, 1);
    }
    return grid;
}

QLabel* makeEmptyState(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("hint"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMinimumWidth(1);  // a long sentence must not widen the window
    return label;
}

QComboBox* makeFilterBox(const char* objectName, const QString& accessibleName)
{
    auto* box = new FilterBox;
    box->setObjectName(QString::fromUtf8(objectName));
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    return box;
}

}  // namespace costrata
