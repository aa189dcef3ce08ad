// SPDX-License-Identifier: GPL-3.0-or-later
// Several designs selected in the list: the fields that they share, one edit for all, one step back.
#include "inspector/choice_box.h"
#include "inspector/number_box.h"
#include "shown_window.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace costrata;

namespace {

struct Together : Shown {
    explicit Together(std::vector<Design> designs)
    {
        document().reset({.title = {}, .notes = {}, .designs = std::move(designs)}, {});
        QTest::qWait(0);
    }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QRect at = list()->visualRect(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, at.center());
    }
    QString title() const { return find<QLabel>("inspectorTitle")->text(); }
    QString notices() const { return find<QWidget>("notices")->isVisible() ? find<QWidget>("notices")->accessibleDescription() : QString(); }
    const Value& value(int design, const char* id)
    {
        const Component& c = document().design(design).components[0];
        return c.settings.value(parameterIndex(c, id));
    }
    void set(int design, const char* id, const Value& value)
    {
        document().setValue(design, 0, parameterIndex(document().design(design).components[0], id), value);
        document().endGesture();
    }
    template <class W>
    W* field(const char* id) const
    {
        auto* w = find<W>(id);
        return w && w->isVisible() ? w : nullptr;
    }
    static void type(NumberBox* box, const char* text)
    {
        box->setFocus(Qt::TabFocusReason);
        box->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(box, QString::fromUtf8(text));
    }
};

Design one(const char* name, const char* service) { return {name, {}, {makeComponent(service, *shippedBook())}}; }
std::vector<Design> mixed() { return {one("a", "aws.rds"), one("b", "aws.rds"), one("c", "neon.postgres"), one("d", "aws.dynamodb")}; }

}  // namespace

class TestTogether : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void selecting()
    {
        Together shown(mixed());
        const auto selected = [&] { return shown.document().selection(); };
        QCOMPARE(selected(), std::vector<int>{0});
        shown.click(2, Qt::ControlModifier);
        QCOMPARE(selected(), (std::vector<int>{0, 2}));
        QCOMPARE(shown.document().current(), 2);
        QCOMPARE(shown.title(), QStringLiteral("2 designs"));
        shown.click(2, Qt::ControlModifier);  // taken out
        QCOMPARE(selected(), std::vector<int>{0});
        QCOMPARE(shown.title(), QStringLiteral("a"));
        shown.click(0, Qt::ControlModifier);  // the last one stays
        QCOMPARE(selected(), std::vector<int>{0});
        QVERIFY(shown.list()->selectionModel()->isSelected(shown.list()->model()->index(0, 0)));
        shown.click(3, Qt::ShiftModifier);
        QCOMPARE(selected(), (std::vector<int>{0, 1, 2, 3}));
        shown.click(1);
        QCOMPARE(selected(), std::vector<int>{1});
        shown.list()->setFocus();
        QTest::keyClick(shown.list(), Qt::Key_Down);
        QCOMPARE(selected(), std::vector<int>{2});
        QTest::keyClick(shown.list(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(selected(), (std::vector<int>{1, 2}));
        shown.document().setCurrent(3);  // as a click on its bar
        QCOMPARE(selected(), std::vector<int>{3});
        QCOMPARE(shown.list()->selectionModel()->selectedRows().size(), 1);
    }

    void oneEditForAll()
    {
        Together shown(mixed());
        shown.set(1, "storage", number(700));
        shown.click(0);
        shown.click(1, Qt::ShiftModifier);
        auto* storage = shown.field<NumberBox>("storage");
        QVERIFY(storage);
        QCOMPARE(storage->findChild<QLineEdit*>()->placeholderText(), QStringLiteral("several values"));
        const int steps = shown.document().undoStack().index();
        const Workspace before = shown.document().workspace();
        Together::type(storage, "2 TB");
        QCOMPARE(shown.value(0, "storage").number, Amount(2000));
        QCOMPARE(shown.value(1, "storage").number, Amount(2000));
        QCOMPARE(shown.document().undoStack().index(), steps + 1);
        QCOMPARE(shown.document().undoStack().undoText(), QStringLiteral("Allocated storage of 2 designs \u2192 2,000 GB"));
        shown.checkPicture();
        shown.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shown.document().workspace() == before);
        QCOMPARE(shown.document().selection(), (std::vector<int>{0, 1}));  // still selected
        QCOMPARE(storage->findChild<QLineEdit*>()->text(), QString());
    }

    /// Across services, by id, unit and kind; what one lacks is not there.
    void acrossServices()
    {
        Together shown(mixed());
        shown.click(0);
        shown.click(2, Qt::ControlModifier);
        QVERIFY(shown.field<NumberBox>("storage"));
        QVERIFY(!shown.field<ChoiceBox>("class"));
        Together::type(shown.field<NumberBox>("storage"), "333");
        QCOMPARE(shown.value(0, "storage").number, Amount(333));
        QCOMPARE(shown.value(2, "storage").number, Amount(333));
        QVERIFY(!(shown.value(1, "storage").number == Amount(333)));
    }

    /// One that cannot take the value keeps its own, not the last text on the way to it, and that is said.
    void thoseThatCannotKeepTheirs()
    {
        Together shown(mixed());
        shown.click(0);
        shown.click(2, Qt::ControlModifier);
        const Value rds = shown.value(0, "storage");
        Together::type(shown.field<NumberBox>("storage"), "30");
        QCOMPARE(shown.value(0, "storage").number, Amount(30));
        auto* storage = shown.field<NumberBox>("storage");
        QTest::keyClick(storage, Qt::Key_Backspace);
        QTest::keyClick(storage, Qt::Key_Backspace);
        QTest::keyClicks(storage, QStringLiteral("5"));
        QCOMPARE(storage->findChild<QLineEdit*>()->text(), QStringLiteral("5"));  // what is being typed stays as typed
        QVERIFY2(shown.value(0, "storage") == rds, "RDS has 20 GB at least: what it had before counts");
        QCOMPARE(shown.value(2, "storage").number, Amount(5));
        QVERIFY2(shown.notices().contains(QStringLiteral("a: 5 is out of range")), qPrintable(shown.notices()));
        QTest::keyClick(storage, Qt::Key_Tab);
        QCOMPARE(storage->findChild<QLineEdit*>()->placeholderText(), QStringLiteral("several values"));
        QCOMPARE(storage->findChild<QLineEdit*>()->text(), QString());
        shown.document().undoStack().undo();
        QVERIFY(!(shown.value(2, "storage").number == Amount(5)));
        shown.click(1);
        QVERIFY(!shown.notices().contains(QStringLiteral("Kept as they were")));
    }

    void choicesAndFlags()
    {
        Together shown({one("a", "aws.rds"), one("b", "aws.rds")});
        const Component c = shown.document().design(0).components[0];
        shown.click(0);
        shown.click(1, Qt::ShiftModifier);
        for (const ParameterSpec& spec : c.service->parameters->all()) {
            if (!c.settings.relevant(parameterIndex(c, spec.id)))
                continue;
            if (spec.kind == ParameterKind::Flag) {
                shown.set(1, spec.id, number(1));
                shown.document().setSelection({0, 1}, 1);
                auto* box = shown.field<QCheckBox>(spec.id);
                QVERIFY2(box, spec.id);
                QCOMPARE(box->checkState(), Qt::PartiallyChecked);
                box->setFocus();
                QTest::keyClick(box, Qt::Key_Space);
                QCOMPARE(shown.value(0, spec.id).number, Amount(1));
                QCOMPARE(shown.field<QCheckBox>(spec.id)->checkState(), Qt::Checked);
            } else if (spec.kind == ParameterKind::Choice && spec.options.size() > 1) {
                auto* box = shown.field<ChoiceBox>(spec.id);
                QVERIFY2(box, spec.id);
                const Symbol other = spec.options[box->choice() == spec.options[0].id].id;
                shown.set(1, spec.id, {{}, other, {}});
                shown.document().setSelection({0, 1}, 1);
                box = shown.field<ChoiceBox>(spec.id);
                QCOMPARE(box->currentIndex(), -1);
                QCOMPARE(box->placeholderText(), QStringLiteral("several values"));
                emit box->chosen(other);
                QVERIFY(shown.value(0, spec.id).choice == other);
                QVERIFY(shown.field<ChoiceBox>(spec.id)->choice() == other);
                break;  // what matters after it is another list
            }
        }
    }

    void duplicateAndDelete()
    {
        Together shown(mixed());
        const Workspace before = shown.document().workspace();
        shown.click(1);
        shown.click(3, Qt::ControlModifier);
        shown.key(Qt::Key_D, Qt::ControlModifier);
        const auto names = [&] {
            QStringList list;
            for (const Design& design : shown.document().workspace().designs)
                list << qt(design.name);
            return list.join(u',');
        };
        QCOMPARE(names(), QStringLiteral("a,b,b 2,c,d,d 2"));
        QCOMPARE(shown.document().selection(), (std::vector<int>{2, 5}));
        shown.checkPicture();
        shown.document().setBaseline(3);
        shown.document().setSelection({0, 2, 5}, 2);
        shown.key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(names(), QStringLiteral("b,c,d"));
        QCOMPARE(shown.document().baseline(), 1);
        shown.checkPicture();
        shown.document().undoStack().setIndex(0);
        QVERIFY(shown.document().workspace() == before);
        shown.document().setSelection({0, 1, 2, 3}, 0);
        shown.key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(shown.document().designCount(), 0);
        QVERIFY(shown.document().selection().empty());
        shown.document().undoStack().undo();
        QCOMPARE(shown.document().designCount(), 4);
    }

    void nothingInCommon()
    {
        Together shown({one("a", "neon.postgres"), {"b", {}, {}}});
        shown.click(0);
        shown.click(1, Qt::ShiftModifier);
        QCOMPARE(shown.title(), QStringLiteral("2 designs"));
        QVERIFY(!shown.field<NumberBox>("storage"));
    }
};

QTEST_MAIN(TestTogether)
#include "tst_together.moc"
