// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include "inspector/choice_box.h"
#include "inspector/follow_mark.h"
#include "inspector/number_box.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace costrata {
namespace {

constexpr int fewDesigns = 8, manyDesigns = 30;  // designs rather come than go, and the other way round
constexpr std::size_t manyComponents = 6;

const char* const words[] = {"",
                             " ",
                             "-",
                             "abc",
                             "-5",
                             "0",
                             "1",
                             "12",
                             "12 apples",
                             "1,000",
                             "1e9",
                             "3.5",
                             "2 TB",
                             "750 GB",
                             "250",
                             "0.000001",
                             "99999999999999999999",
                             "4 GiB",
                             "50 %",
                             "½",
                             "1.2.3"};
/// They open dialogs of files, or of adjustments, which have acts of their own.
const char* const dialogs[] = {"reportExport", "matrixExport", "addDiscount", "addOwnPrice", "editAdjustment", "removeAdjustment"};

}  // namespace

std::span<const Person::Act> Person::acts()
{
    static const Act list[] = {
        {"number", 30, true, &Person::number},
        {"workload", 10, true, &Person::workloadNumber},
        {"choice", 16, true, &Person::choice},
        {"check box", 6, true, &Person::check},
        {"text", 4, true, &Person::text},
        {"notes", 2, true, &Person::notes},
        {"first month", 1, true, &Person::month},
        {"further regions", 2, true, &Person::regionsMenu},
        {"button", 4, false, &Person::button},
        {"mark", 2, true, &Person::followMark},
        {"follow", 1, true, &Person::follow},
        {"select", 12, false, &Person::select},
        {"select several", 5, false, &Person::selectSeveral},
        {"add", 3, true, &Person::add},
        {"add component", 3, true, &Person::addComponent},
        {"remove component", 2, true, &Person::removeComponent},
        {"duplicate", 2, true, &Person::duplicate},
        {"remove", 2, true, &Person::remove},
        {"rename", 2, true, &Person::rename},
        {"move", 2, true, &Person::move},
        {"baseline", 2, true, &Person::baseline},
        {"design for workload", 1, true, &Person::designForWorkload},
        {"adjustment", 1, true, &Person::adjustment},
        {"edit adjustment", 1, true, &Person::editAdjustment},
        {"switch adjustment", 1, true, &Person::switchAdjustment},
        {"remove adjustment", 1, true, &Person::removeAdjustment},
        {"report", 2, true, &Person::report},
        {"move to region", 1, true, &Person::moveToRegion},
        {"table", 3, false, &Person::table},
        {"chart", 3, false, &Person::chart},
        {"page", 5, false, &Person::page},
        {"panel", 2, false, &Person::panel},
        {"theme", 1, false, &Person::theme},
        {"palette", 1, false, &Person::palette},
        {"undo", 8, false, &Person::undo},
        {"redo", 5, false, &Person::redo},
    };
    return list;
}

Person::Person(Shown& shown, MeasuredApplication& application, quint32 seed) : m_shown(shown), m_application(application), m_random(seed) { }

void Person::doSomething()
{
    int all = 0;
    for (const Act& one : acts())
        all += one.weight;
    int at = below(all);
    for (const Act& one : acts()) {
        at -= one.weight;
        if (at < 0)
            return act(one);
    }
}

void Person::act(const Act& act)
{
    m_act = act.name;
    m_application.startEdit(QString::fromUtf8(act.name));
    if (!m_shown.window.isActiveWindow()) {  // no window manager gives the focus back after a dialog
        m_shown.window.activateWindow();
        m_application.settle();
    }
    (this->*act.run)();
    m_application.settle();
    if (oneIn(10))
        m_application.rest(oneIn(10) ? 400 : 20);
}

template <class F>
void Person::turn(F work)
{
    m_application.turn(work);
    m_application.settle();
}

template <class W>
std::vector<W*> Person::visible(const QWidget& root) const
{
    std::vector<W*> found;
    for (W* widget : root.findChildren<W*>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &m_shown.window)
            found.push_back(widget);
    }
    return found;
}

/// Any of them; null when there is none.
template <class T>
T Person::any(const std::vector<T>& list)
{
    return list.empty() ? T() : list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
}

void Person::named(const QString& what) { m_application.nameEdit(QString::fromUtf8(m_act) + QStringLiteral(": ") + what); }

QWidget& Person::part(const char* name) const { return *m_shown.window.findChild<QWidget*>(QString::fromUtf8(name)); }

void Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    turn([&] { QTest::keyClick(&m_shown.window, key, modifiers); });
}

void Person::trigger(const char* action)
{
    if (QAction* a = m_shown.action(action); a->isEnabled())
        turn([a] { a->trigger(); });
}

void Person::openPage(const char* name)
{
    if (m_shown.window.pages().current() != QString::fromUtf8(name))
        turn([&] { m_shown.action(qPrintable(QStringLiteral("page-") + QString::fromUtf8(name)))->trigger(); });
}

void Person::openWorkload()
{
    if (!part("workloadDock").isVisible())
        turn([&] { part("workloadDock").show(); });
    if (auto* toggle = m_shown.find<QToolButton>("workloadToggle"); !toggle->isChecked())
        turn([&] { QTest::mouseClick(toggle, Qt::LeftButton); });
}

/// Letter by letter, each a turn; the field may go at any of them.
void Person::type(QWidget* field, const QString& text)
{
    const QPointer<QWidget> alive(field);
    turn([&] { field->setFocus(Qt::TabFocusReason); });
    if (alive)
        turn([&] { QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier); });
    if (alive && text.isEmpty())
        turn([&] { QTest::keyClick(field, Qt::Key_Backspace); });
    for (const QChar letter : text) {
        if (!alive || !alive->isVisible())
            return;
        turn([&] { QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier); });
    }
}

void Person::leave(QWidget* field)
{
    const QPointer<QWidget> alive(field);
    switch (below(4)) {
    case 0: return turn([&] { QTest::keyClick(field, Qt::Key_Return); });
    case 1: return turn([&] { QTest::keyClick(field, Qt::Key_Tab); });
    case 2: return turn([&] { field->clearFocus(); });
    default: return;  // and goes on elsewhere
    }
}

QString Person::numberText()
{
    return oneIn(2) ? QString::number(1 + below(oneIn(3) ? 5000 : 40)) : QString::fromUtf8(words[below(std::size(words))]);
}

void Person::typeNumber(QWidget* root, const char* kind)
{
    auto* box = any(visible<NumberBox>(*root));
    if (!box)
        return;
    const QPointer<NumberBox> alive(box);
    const QString name = QString::fromUtf8(kind) + box->objectName();
    if (oneIn(4)) {
        const Qt::Key key = oneIn(2) ? Qt::Key_Up : Qt::Key_Down;
        named(name + QStringLiteral(" by arrow"));
        turn([&] { box->setFocus(Qt::TabFocusReason); });
        for (int i = below(5); i >= 0 && alive; --i)
            turn([&] { QTest::keyClick(box, key); });
        return;
    }
    const QString text = numberText();
    named(name + QStringLiteral(" \"%1\"").arg(text));
    type(box, text);
    if (alive)
        leave(box);
}

void Person::number() { typeNumber(oneIn(4) ? static_cast<QWidget*>(&m_shown.window) : &part("inspectorDock"), ""); }

void Person::workloadNumber()
{
    openWorkload();
    typeNumber(&part("workloadDock"), "");
}

void Person::choose(QComboBox* box)
{
    const QPointer<QComboBox> alive(box);
    if (oneIn(2)) {
        turn([&] { box->setFocus(Qt::TabFocusReason); });
        const Qt::Key keys[] = {Qt::Key_Down, Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_D, Qt::Key_S};
        for (int i = below(3); i >= 0 && alive && alive->isVisible(); --i)
            turn([&] { QTest::keyClick(box, keys[below(std::size(keys))]); });
        return;
    }
    turn([&] { box->showPopup(); });
    if (!alive)
        return;
    const QPointer<QAbstractItemView> list(box->view());
    const int row = box->count() ? below(box->count()) : 0;
    turn([&] { list->setCurrentIndex(box->model()->index(row, box->modelColumn())); });
    turn([&] { QTest::keyClick(list, Qt::Key_Return); });
    if (alive && list && list->isVisible())
        turn([&] { box->hidePopup(); });
}

void Person::choice()
{
    const QWidget& root = oneIn(3) ? static_cast<const QWidget&>(m_shown.window) : part("inspectorDock");
    if (auto* box = any(visible<QComboBox>(root))) {
        named(box->objectName());
        choose(box);
    }
}

void Person::click(QWidget* widget, QPoint at, Qt::KeyboardModifiers modifiers)
{
    turn([&] { QTest::mouseClick(widget, Qt::LeftButton, modifiers, at); });
}

void Person::check()
{
    if (auto* box = any(visible<QCheckBox>(m_shown.window))) {
        named(box->objectName());
        click(box, {8, box->height() / 2});
    }
}

void Person::text()
{
    std::vector<QLineEdit*> fields = visible<QLineEdit>(m_shown.window);
    std::erase_if(fields, [](const QLineEdit* f) { return f->isReadOnly() || qobject_cast<QAbstractSpinBox*>(f->parentWidget()); });
    auto* field = any(fields);
    if (!field)
        return;
    named(field->objectName());
    const QPointer<QLineEdit> alive(field);
    type(field, oneIn(3) ? numberText() : QStringLiteral("r6g %1").arg(below(100)));
    if (alive)
        leave(field);
}

void Person::notes()
{
    auto* field = m_shown.find<QPlainTextEdit>("notes");
    if (field->isVisible())
        type(field, QStringLiteral("note %1").arg(below(100)));
}

void Person::month()
{
    openWorkload();
    auto* box = m_shown.find<QDateEdit>("startMonth");
    turn([&] { box->setFocus(Qt::TabFocusReason); });
    turn([&] { QTest::keyClick(box, oneIn(2) ? Qt::Key_Up : Qt::Key_Down); });
}

void Person::chooseInMenu(QMenu* menu, QWidget* at)
{
    const QPointer<QMenu> alive(menu);
    turn([&] { menu->popup(at->mapToGlobal(QPoint(2, at->height()))); });
    if (!alive || menu->isEmpty())
        return;
    QAction* action = menu->actions().at(below(static_cast<int>(menu->actions().size())));
    turn([&] { menu->setActiveAction(action); });
    if (alive)
        turn([&] { QTest::keyClick(menu, Qt::Key_Return); });
    if (alive && menu->isVisible())
        turn([&] { menu->close(); });
}

void Person::regionsMenu()
{
    std::vector<QPushButton*> buttons = visible<QPushButton>(part("inspectorDock"));
    std::erase_if(buttons, [](const QPushButton* b) { return !b->menu() || b->objectName().isEmpty(); });
    if (auto* button = any(buttons)) {
        named(button->objectName());
        chooseInMenu(button->menu(), button);
    }
}

void Person::followMark()
{
    if (auto* mark = any(visible<FollowMark>(m_shown.window))) {
        named(mark->objectName());
        chooseInMenu(mark->menu(), mark);
    }
}

void Person::follow()
{
    auto* button = oneIn(2) ? static_cast<QAbstractButton*>(m_shown.find<QToolButton>("followAll")) : m_shown.find<QCheckBox>("followsWorkload");
    if (button && button->isVisible())
        click(button, {8, button->height() / 2});
}

void Person::button()
{
    std::vector<QPushButton*> buttons = visible<QPushButton>(m_shown.window);
    std::erase_if(buttons, [](const QPushButton* b) {
        return b->menu() || std::ranges::any_of(dialogs, [&](const char* name) { return b->objectName() == QString::fromUtf8(name); });
    });
    if (auto* one = any(buttons)) {
        named(one->objectName() + u' ' + one->text());
        click(one, one->rect().center());
    }
}

void Person::select()
{
    QListView* list = m_shown.list();
    const int rows = list->model()->rowCount();
    if (!list->isVisible() || rows == 0)
        return;
    const QModelIndex row = list->model()->index(below(rows), 0);
    named(row.data().toString());
    turn([&] { list->scrollTo(row); });
    click(list->viewport(), list->visualRect(row).center());
}

void Person::selectSeveral()
{
    select();
    QListView* list = m_shown.list();
    const int rows = list->model()->rowCount();
    for (int i = below(3); i >= 0 && list->isVisible() && rows; --i) {
        const QModelIndex row = list->model()->index(below(rows), 0);
        turn([&] { list->scrollTo(row); });
        click(list->viewport(), list->visualRect(row).center(), oneIn(3) ? Qt::ShiftModifier : Qt::ControlModifier);
    }
}

void Person::add()
{
    if (m_shown.document().designCount() >= manyDesigns)
        return remove();
    const Service* service = any(allServices());
    named(QString::fromUtf8(service->id));
    turn([&] { m_shown.add(service->id); });
}

void Person::addComponent()
{
    const int current = m_shown.document().current();
    if (current < 0 || m_shown.document().design(current).components.size() >= manyComponents)
        return current < 0 ? add() : removeComponent();
    const Service* service = any(allServices());
    named(QString::fromUtf8(service->id));
    turn([&] { m_shown.menu(QStringLiteral("Add &Component"))->findChild<QAction*>(QString::fromUtf8(service->id))->trigger(); });
}

void Person::removeComponent()
{
    const int current = m_shown.document().current();
    if (current < 0 || m_shown.document().design(current).components.size() < 2)
        return current < 0 ? add() : addComponent();
    if (auto* tabs = m_shown.find<QTabBar>("componentTabs"); tabs->isVisible())
        turn([&] { tabs->setCurrentIndex(below(tabs->count())); });
    trigger("removeComponent");
}

void Person::duplicate()
{
    if (m_shown.document().designCount() >= manyDesigns)
        return remove();
    trigger("duplicate");
}

void Person::remove()
{
    const int least = static_cast<int>(m_shown.document().selection().size()) + fewDesigns;
    if (m_shown.document().designCount() < least && !oneIn(20))
        return add();
    if (m_shown.document().designCount() > manyDesigns + 5) {  // after many have come at once
        turn([&] { m_shown.list()->setFocus(); });
        select();
        click(m_shown.list()->viewport(), m_shown.list()->visualRect(m_shown.list()->model()->index(0, 0)).center(), Qt::ShiftModifier);
    }
    trigger("delete");
}

void Person::rename()
{
    trigger("rename");
    if (auto* editor = m_shown.list()->viewport()->findChild<QLineEdit*>()) {
        type(editor, oneIn(2) ? QStringLiteral("Same name") : QStringLiteral("Name %1").arg(below(50)));
        turn([&] { QTest::keyClick(editor, oneIn(4) ? Qt::Key_Escape : Qt::Key_Return); });
    }
}

void Person::move() { trigger(oneIn(2) ? "moveUp" : "moveDown"); }
void Person::baseline()
{
    select();
    trigger("baseline");
}

void Person::designForWorkload()
{
    openWorkload();
    auto* button = m_shown.find<QToolButton>("workloadDesign");
    click(button, button->rect().center());
}

/// Fills in the dialog that the button opens, and takes it or leaves it.
void Person::dialog(const char* name)
{
    auto* button = m_shown.find<QPushButton>(name);
    if (!button->isEnabled())
        return;
    QTimer::singleShot(0, &m_application, [this] { fillIn(); });
    turn([&] { QTest::mouseClick(button, Qt::LeftButton); });
}

void Person::fillIn()
{
    const QPointer<QDialog> dialog(qobject_cast<QDialog*>(QApplication::activeModalWidget()));
    if (!dialog)
        return;
    const auto field = [&](const char* part) { return dialog->findChild<QWidget*>(QString::fromUtf8(part)); };
    m_application.settle();
    type(field("adjustmentAmount"), oneIn(4) ? QStringLiteral("100") : numberText());
    const char* const scopes[] = {"scopeProvider", "scopeService", "scopeRegion", "scopeName", "scopePurchase"};
    for (const char* scope : scopes) {
        if (oneIn(3))
            type(field(scope), oneIn(2) ? QString() : QStringLiteral("aws"));
    }
    if (oneIn(3))
        type(field("adjustmentFrom"), QStringLiteral("202%1-0%2").arg(4 + below(5)).arg(1 + below(9)));
    if (oneIn(3))
        type(field("adjustmentNote"), QStringLiteral("Contract %1").arg(below(10)));
    if (!dialog)
        return;
    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    if (ok->isEnabled() && !oneIn(8))
        QTest::mouseClick(ok, Qt::LeftButton);
    else
        dialog->reject();
}

void Person::adjustment()
{
    openPage("catalog");
    m_application.rest(50);
    if (auto* prices = m_shown.find<QTableView>("priceTable"); prices->isVisible() && prices->model()->rowCount() && oneIn(2))
        turn([&] { prices->setCurrentIndex(prices->model()->index(below(std::min(2000, prices->model()->rowCount())), 0)); });
    dialog(m_shown.document().workspace().adjustments.size() > 12 ? "removeAdjustment" : oneIn(3) ? "addOwnPrice" : "addDiscount");
}

void Person::editAdjustment()
{
    if (m_shown.document().workspace().adjustments.empty())
        return adjustment();
    openPage("catalog");
    m_application.rest(50);
    auto* list = m_shown.find<QListWidget>("adjustmentList");
    turn([&] { list->setCurrentRow(below(list->count())); });
    dialog("editAdjustment");
}

void Person::switchAdjustment()
{
    if (m_shown.document().workspace().adjustments.empty())
        return adjustment();
    openPage("catalog");
    auto* list = m_shown.find<QListWidget>("adjustmentList");
    QListWidgetItem* item = list->item(below(list->count()));
    turn([&] { item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked); });
}

void Person::removeAdjustment()
{
    if (m_shown.document().workspace().adjustments.empty())
        return adjustment();
    openPage("catalog");
    auto* list = m_shown.find<QListWidget>("adjustmentList");
    turn([&] { list->setCurrentRow(below(list->count())); });
    auto* button = m_shown.find<QPushButton>("removeAdjustment");
    click(button, button->rect().center());
}

void Person::report()
{
    openPage("report");
    QWidget* page = m_shown.window.pages().page(QStringLiteral("report"));
    switch (below(4)) {
    case 0: {
        const char* const fields[] = {"reportTitle", "reportSubtitle", "reportAuthor"};
        auto* field = m_shown.find<QLineEdit>(fields[below(3)]);
        named(field->objectName());
        type(field, QStringLiteral("Report %1").arg(below(100)));
        return leave(field);
    }
    case 1:
        if (auto* box = any(visible<QComboBox>(*page))) {
            named(box->objectName());
            choose(box);
        }
        return;
    case 2:
        if (auto* button = m_shown.find<QPushButton>(oneIn(2) ? "audienceExecutive" : "audienceFull")) {
            named(button->objectName());
            click(button, button->rect().center());
        }
        return;
    default:
        if (auto* box = any(visible<QCheckBox>(*page))) {
            named(box->objectName());
            click(box, {8, box->height() / 2});
        }
    }
}

void Person::moveToRegion()
{
    openPage("regions");
    m_application.rest(30);
    if (auto* regions = m_shown.find<QTableView>("regionTable"); regions->isVisible() && regions->model()->rowCount())
        turn([&] { regions->setCurrentIndex(regions->model()->index(below(regions->model()->rowCount()), 0)); });
    if (auto* use = m_shown.find<QPushButton>("useRegion"); use->isVisible() && use->isEnabled())
        click(use, use->rect().center());
}

void Person::table()
{
    auto* view = any(visible<QAbstractItemView>(part("pageRow").parentWidget() ? *part("pageRow").parentWidget() : m_shown.window));
    if (!view || !view->model() || !view->model()->rowCount() || !view->model()->columnCount())
        return;
    named(view->objectName());
    auto* table = qobject_cast<QTableView*>(view);
    if (table && table->isSortingEnabled() && oneIn(3))
        return click(table->horizontalHeader()->viewport(), {below(std::max(1, table->horizontalHeader()->width())), 8});
    if (oneIn(3))
        return turn([&] { QTest::keyClick(view, oneIn(2) ? Qt::Key_PageDown : Qt::Key_End); });
    click(view->viewport(), {below(std::max(1, view->viewport()->width())), below(std::max(1, view->viewport()->height()))});
}

void Person::chart()
{
    std::vector<QWidget*> charts;
    for (const char* name : {"compareChart", "sweepChart", "fanChart", "tornado"}) {
        if (auto* one = m_shown.find<QWidget>(name); one && one->isVisible())
            charts.push_back(one);
    }
    auto* one = any(charts);
    if (!one)
        return;
    named(one->objectName());
    const QPoint at(below(std::max(1, one->width())), below(std::max(1, one->height())));
    QWidget* child = one->childAt(at);
    QWidget* to = child ? child : one;
    const QPoint inside = to->mapFrom(one, at);
    turn([&] { QTest::mouseMove(to, inside); });
    if (oneIn(2))
        click(to, inside);
    else
        turn([&] { QTest::keyClick(one, oneIn(2) ? Qt::Key_Right : Qt::Key_Left); });
}

void Person::page()
{
    const QString name = m_shown.window.pages().names().at(below(static_cast<int>(m_shown.window.pages().names().size())));
    named(name);
    openPage(qPrintable(name));
}

void Person::panel()
{
    const char* const docks[] = {"workloadDock", "designsDock", "inspectorDock"};
    const char* const name = docks[below(3)];
    named(QString::fromUtf8(name));
    turn([&] { part(name).setVisible(!part(name).isVisible()); });
    if (oneIn(3))
        openWorkload();
    if (!part(name).isVisible() && !oneIn(4))  // most of the work is done in them
        turn([&] { part(name).show(); });
}

void Person::theme()
{
    const QList<QAction*> actions = part("viewMenu").actions();
    std::vector<QAction*> themes;
    for (QAction* action : actions) {
        if (action->text().contains(QStringLiteral("Theme")))
            themes.push_back(action);
    }
    QAction* action = any(themes);
    named(action->text());
    turn([&] { action->trigger(); });
}

void Person::palette()
{
    trigger("find");
    auto* field = m_shown.find<QLineEdit>("paletteField");
    const char* const asked[] = {"rds", "r6g.large", "dark", "storage", "iops", "postgres frankfurt", "zzz"};
    const char* const sought = asked[below(std::size(asked))];
    named(QString::fromUtf8(sought));
    type(field, QString::fromUtf8(sought));
    turn([&] { QTest::keyClick(field, Qt::Key_Down); });
    turn([&] { QTest::keyClick(field, Qt::Key_Escape); });
}

void Person::undo()
{
    const QUndoStack& stack = m_shown.document().undoStack();
    for (int i = below(3); i >= 0 && stack.index() > 0 && stack.command(stack.index() - 1) != m_kept; --i)
        press(Qt::Key_Z, Qt::ControlModifier);
}

void Person::redo()
{
    for (int i = below(3); i >= 0; --i)
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

}  // namespace costrata
