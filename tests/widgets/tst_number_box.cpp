// SPDX-License-Identifier: GPL-3.0-or-later
// A number field takes other units: converted, rounded, shown, and refused in words.
#include "inspector/number_box.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace costrata;

namespace {

ParameterSpec spec(const char* unit, bool whole = false, Decimal max = 1'000'000'000)
{
    return {.id = "x", .label = "X", .group = "G", .unit = unit, .min = 0, .max = max, .initial = 1, .whole = whole};
}

QLineEdit* edit(NumberBox& box) { return box.findChild<QLineEdit*>(); }

void type(NumberBox& box, const QString& text)
{
    box.setFocus(Qt::TabFocusReason);
    edit(box)->selectAll();
    QTest::keyClicks(edit(box), text);
}

}  // namespace

class TestNumberBox : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void otherUnits_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("shows");
        QTest::newRow("2 TB") << "GB" << false << "= 2,000 GB" << "2,000 GB";
        QTest::newRow("2TiB") << "GiB" << true << "= 2,048 GiB" << "2,048 GiB";
        QTest::newRow("1.5M/day") << "per second" << false << "= 17.361111 per second" << "17.361111 per second";
        QTest::newRow("36 h") << "days" << true << "= 2 days, rounded up" << "2 days";
        QTest::newRow("1,5 TB") << "GB" << false << "= 1,500 GB" << "1,500 GB";
        QTest::newRow("1 200") << "GB" << false << "" << "1,200 GB";
        QTest::newRow("2 TB GB") << "GB" << false << "= 2,000 GB" << "2,000 GB";  // typed before the unit that stood there
    }
    void otherUnits()
    {
        QFETCH(QString, unit);
        QFETCH(bool, whole);
        QFETCH(QString, says);
        QFETCH(QString, shows);
        const QByteArray unitText = unit.toUtf8();
        const ParameterSpec s = spec(unitText.constData(), whole);
        NumberBox box(s);
        box.setValue(7);
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        QSignalSpy converted(&box, &NumberBox::converted);
        box.setFocus();
        edit(box)->selectAll();
        edit(box)->insert(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(converted.isEmpty() ? QString() : converted.last().first().toString(), says);
        QVERIFY(!box.property("wrong").toBool());
        QTest::keyClick(&box, Qt::Key_Return);
        box.clearFocus();
        QCOMPARE(edit(box)->text(), shows);
    }

    /// Between powers of 1000 and of 1024 the value is not a number that anybody wrote: the tool tip says which was.
    void theToolTipSaysWhatWasEntered()
    {
        const ParameterSpec s = spec("GiB");
        NumberBox box(s);
        box.setToolTip(QStringLiteral("The size"));
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        type(box, QStringLiteral("500 GB"));
        QCOMPARE(box.value(), Amount(465.661287_d));
        QTest::keyClick(&box, Qt::Key_Return);
        box.clearFocus();
        QCOMPARE(box.toolTip(), QStringLiteral("The size\nEntered: 500 GB"));
        box.setValue(465.661287_d);  // shown again, as after a change elsewhere
        QCOMPARE(box.toolTip(), QStringLiteral("The size\nEntered: 500 GB"));
        box.setValue(3);
        QCOMPARE(box.toolTip(), QStringLiteral("The size"));
        type(box, QStringLiteral("500 GB"));
        type(box, QStringLiteral("9"));
        QCOMPARE(box.toolTip(), QStringLiteral("The size"));
    }

    void aUnitThatDoesNotFitChangesNothing()
    {
        const ParameterSpec s = spec("days", true, 35);
        NumberBox box(s);
        box.setValue(7);
        QSignalSpy problem(&box, &NumberBox::problem), edited(&box, &NumberBox::edited);
        edit(box)->selectAll();
        edit(box)->insert(QStringLiteral("9 GB"));
        QCOMPARE(problem.last().first().toString(), QStringLiteral("GB is no unit of time: write days"));
        QCOMPARE(box.value(), Amount(7));
        edit(box)->selectAll();
        edit(box)->insert(QStringLiteral("1 year"));
        QCOMPARE(problem.last().first().toString(), QStringLiteral("From 0 days to 35 days"));
        QCOMPARE(edited.count(), 0);
        QVERIFY(box.property("wrong").toBool());
    }

    void severalValues()
    {
        const ParameterSpec s = spec("GB");
        NumberBox box(s);
        box.setSeveral();
        QCOMPARE(edit(box)->text(), QString());
        QCOMPARE(edit(box)->placeholderText(), QStringLiteral("several values"));
        QSignalSpy edited(&box, &NumberBox::edited);
        QTest::keyClick(&box, Qt::Key_Up);  // from which one?
        edit(box)->insert(QStringLiteral("x"));
        edit(box)->clear();
        emit edit(box)->textEdited(QString());
        QVERIFY(!box.property("wrong").toBool());
        QCOMPARE(edited.count(), 0);
        edit(box)->insert(QStringLiteral("5"));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(box.value(), Amount(5));
    }
};

QTEST_MAIN(TestNumberBox)
#include "tst_number_box.moc"
