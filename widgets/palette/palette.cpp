// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette.h"

#include "palette/fuzzy.h"
#include "theme/text_size.h"
#include "theme/theme.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace costrata {
namespace {

constexpr std::size_t mostShown = 60;
constexpr int mostRows = 10;
int rowHeight() { return scaled(20) + 14; }
enum Role { DetailRole = Qt::UserRole, KindRole };

/// The text, what it belongs to in a quieter colour, and at the right its kind or its keys.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, rowHeight()}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = currentTheme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & QStyle::State_Selected ? t.accentWash : t.raised);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 6, 6);
        }
        QRect rest = option.rect.adjusted(16, 0, -16, 0);
        const auto write = [&](const QString& text, const QFont& font, const QColor& color, Qt::Alignment side) {
            painter->setFont(font);
            painter->setPen(color);
            const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
            painter->drawText(rest, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
            const int used = painter->fontMetrics().horizontalAdvance(shown) + 12;
            side == Qt::AlignRight ? rest.setRight(rest.right() - used) : rest.setLeft(rest.left() + used);
        };
        write(index.data(KindRole).toString(), windowFont(11), t.muted, Qt::AlignRight);
        write(index.data().toString(), windowFont(13, QFont::Medium), t.text, Qt::AlignLeft);
        write(index.data(DetailRole).toString(), windowFont(12), t.muted, Qt::AlignLeft);
        painter->restore();
    }
};

}  // namespace

class PaletteModel final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<PaletteItem> found)
    {
        beginResetModel();
        m_found = std::move(found);
        endResetModel();
    }
    const PaletteItem& item(int row) const { return m_found[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_found.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const PaletteItem& found = item(index.row());
        switch (role) {
        case Qt::DisplayRole: return found.text;
        case DetailRole: return found.detail;
        case KindRole: return found.kind;
        case Qt::AccessibleTextRole: {
            QStringList parts{found.text, found.detail, found.kind};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        }
        default: return {};
        }
    }

private:
    std::vector<PaletteItem> m_found;
};

Palette::Palette(QWidget* window) : QFrame(window), m_field(new QLineEdit), m_list(new QListView), m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("palette"));
    setProperty("role", QStringLiteral("palette"));
    setAccessibleName(tr("Find anything"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("Find a command, design, service, setting, class or price"));
    m_field->setMaxLength(200);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);  // the field keeps the focus; its arrow keys move in the list
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    hide();
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) {
        setRow(at.row());
        choose();
    });
}

void Palette::open(std::vector<PaletteItem> items, Search search)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_items.clear();
    m_texts.clear();
    m_weights.clear();
    m_search = std::move(search);
    m_field->clear();
    addItems(std::move(items));
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::addItems(std::vector<PaletteItem> more)
{
    for (PaletteItem& item : more) {
        m_texts.push_back(item.text + u' ' + item.detail + u' ' + item.kind);
        m_weights.push_back(item.weight);
        m_items.push_back(std::move(item));
    }
    find();
}

void Palette::find()
{
    const QString words = m_field->text().simplified();
    std::vector<PaletteItem> found;
    for (const int i : fuzzyOrder(words, m_texts, m_weights, mostShown))
        found.push_back(m_items[static_cast<std::size_t>(i)]);
    if (m_search && !words.isEmpty()) {
        auto more = m_search(words);
        std::move(more.begin(), more.end(), std::back_inserter(found));
    }
    if (found.empty())
        found.push_back({tr("Nothing is called “%1”").arg(words), tr("Fewer letters find more"), {}, nullptr});
    m_model->show(std::move(found));
    setRow(0);
    place();
}

void Palette::setRow(int row)
{
    const QModelIndex at = m_model->index(row);
    m_list->setCurrentIndex(at);
    m_list->scrollTo(at);
    m_field->setAccessibleDescription(at.data(Qt::AccessibleTextRole).toString());  // read aloud while the focus stays in the field
    QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void Palette::move(int rows)
{
    const int count = m_model->rowCount(), row = m_list->currentIndex().row();
    setRow(std::abs(rows) == 1 ? (row + rows + count) % count : std::clamp(row + rows, 0, count - 1));
}

void Palette::choose()
{
    const auto run = m_model->item(m_list->currentIndex().row()).run;
    if (!run)
        return;
    close();
    run();
}

void Palette::close()
{
    if (!isVisible())
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

/// In the middle of the window's top, as high as what was found.
void Palette::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(scaled(680), window->width() - 48);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int height = std::min(m_field->sizeHint().height() + 6 + 16 + 4 + rows * rowHeight(), window->height() - 96);
    setGeometry((window->width() - width) / 2, 48, width, height);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return false;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();  // somebody clicked elsewhere
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab: move(1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: move(-1); return true;
    case Qt::Key_PageDown: move(mostRows); return true;
    case Qt::Key_PageUp: move(-mostRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

}  // namespace costrata
