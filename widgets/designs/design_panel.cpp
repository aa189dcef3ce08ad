// SPDX-License-Identifier: GPL-3.0-or-later
#include "designs/design_panel.h"

#include "theme/text_cache.h"
#include "theme/text_size.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOptionFrame>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

/// Two lines: name and total; what it is and the difference to the baseline.
class DesignDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {scaled(120), scaled(40) + 14}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = currentTheme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(t.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(t.accentWash);
            painter->drawRoundedRect(QRectF(row).adjusted(.5, .5, -.5, -.5), 6, 6);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.raised);
            painter->drawRoundedRect(row, 6, 6);
        }
        const bool baseline = index.data(DesignModel::BaselineRole).toBool();
        painter->setPen(QPen(baseline ? t.accent : t.faint, 1.5));
        painter->setBrush(baseline ? QBrush(t.accent) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QPointF(row.left() + 15, row.top() + 7 + scaled(20) / 2.0), 4.5, 4.5);

        const QRect text = row.adjusted(30, 7, -10, -7);
        const QRect top(text.left(), text.top(), text.width(), scaled(20)), bottom(text.left(), text.top() + scaled(20), text.width(), scaled(18));
        const QString total = index.data(DesignModel::TotalRole).toString();
        painter->setPen(index.data(DesignModel::IncompleteRole).toBool() ? t.warn : t.text);
        drawText(*painter, top, Qt::AlignRight, total, 13, QFont::DemiBold);
        painter->setPen(t.text);
        drawText(*painter, top.adjusted(0, 0, -cachedTextWidth(total, 13, QFont::DemiBold) - 10, 0), Qt::AlignLeft, index.data().toString(), 13, QFont::DemiBold);

        const QString delta = index.data(DesignModel::DeltaRole).toString();
        const int sign = index.data(DesignModel::DeltaSignRole).toInt();
        painter->setPen(sign < 0 ? t.good : sign > 0 ? t.bad : t.muted);
        drawText(*painter, bottom, Qt::AlignRight, delta, 11);
        painter->setPen(t.muted);
        drawText(*painter, bottom.adjusted(0, 0, -cachedTextWidth(delta, 11) - 10, 0), Qt::AlignLeft, index.data(DesignModel::SubtitleRole).toString(), 11);
        painter->restore();
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect.adjusted(26, 6, -8, -scaled(20)));
    }
};

/// A line that is elided while nobody edits it.
class TitleField final : public QLineEdit {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QStyleOptionFrame option;
        initStyleOption(&option);
        const QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(2, 0, -2, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width())
            return QLineEdit::paintEvent(event);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

}  // namespace

DesignPanel::DesignPanel(Document& document, QMenu* addMenu, QMenu* itemMenu, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(document), m_header(new QWidget), m_title(new TitleField), m_list(new QListView)
{
    auto* heading = new QLabel(tr("DESIGNS"));
    heading->setProperty("role", QStringLiteral("heading"));
    auto* add = new QToolButton;
    add->setObjectName(QStringLiteral("addDesign"));
    add->setText(tr("+ Add"));
    add->setAccessibleName(tr("Add a design"));
    add->setMenu(addMenu);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setProperty("role", QStringLiteral("link"));

    m_list->setObjectName(QStringLiteral("designList"));
    m_list->setAccessibleName(tr("Designs"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DesignDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);

    m_title->setObjectName(QStringLiteral("title"));
    m_title->setAccessibleName(tr("Title of the comparison"));
    m_title->setPlaceholderText(tr("Title of this comparison"));
    m_title->setMaxLength(200);
    m_title->setProperty("role", QStringLiteral("inline"));
    connect(m_title, &QLineEdit::editingFinished, this, [this] { m_document.setTitle(m_title->text()); });
    const auto showTitle = [this] {
        const QString title = QString::fromStdString(m_document.workspace().title);
        if (title != m_title->text()) {
            m_title->setText(title);
            m_title->setCursorPosition(0);
        }
        m_title->setToolTip(asToolTip(title));
    };
    connect(&document, &Document::structureChanged, this, showTitle);
    showTitle();

    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 0, 0);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(add);
    auto* header = new QVBoxLayout(m_header);
    header->setContentsMargins(8, 10, 8, 2);
    header->setSpacing(6);
    header->addWidget(m_title);
    header->addLayout(top);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DesignPanel::takeSelection);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this, itemMenu](const QPoint& at) {
        if (m_list->indexAt(at).isValid())
            itemMenu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(&document, &Document::currentChanged, this, &DesignPanel::showSelection);
    connect(&document, &Document::selectionChanged, this, &DesignPanel::showSelection);
    showSelection();
}

void DesignPanel::takeSelection()
{
    if (m_showing)
        return;
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty())
        return showSelection();  // one design is always selected
    // The list's own current one is set before or after its selection, as key or mouse has it.
    const int pressed = m_list->currentIndex().row();
    const int current = std::ranges::find(rows, pressed) == rows.end() ? rows.back() : pressed;
    m_taking = true;
    m_document.setSelection(std::move(rows), current);
    m_taking = false;
}

void DesignPanel::showSelection()
{
    if (m_taking)
        return;  // it came from here
    const QScopedValueRollback showing(m_showing, true);
    QItemSelection rows;
    for (const int design : m_document.selection())
        rows.select(m_model.index(design), m_model.index(design));
    m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_list->selectionModel()->setCurrentIndex(m_model.index(m_document.current()), QItemSelectionModel::NoUpdate);
}

void DesignPanel::editCurrentName()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_list->edit(current);
}

}  // namespace costrata
