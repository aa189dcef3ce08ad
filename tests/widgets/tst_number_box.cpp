// SPDX-License-Identifier: GPL-3.0-or-later
// A number field takes other units: converted, rounded, shown, and refused in words.
#include "inspector/number_box.h"
#include "language/language.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScopeGuard>
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

    void russianNotation_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shows");
        const auto row = [](const char* typed, const char* unit, const char* value, const QString& shows) { QTest::newRow(typed) << unit << value << shows; };
        row("1 500,5", "GB", "1500.5", QStringLiteral("1\u00a0500,5 ГБ"));
        row("1500,5 ГБ", "GB", "1500.5", QStringLiteral("1\u00a0500,5 ГБ"));
        row("2 ТБ", "GB", "2000", QStringLiteral("2\u00a0000 ГБ"));
        row("2 тб", "GB", "2000", QStringLiteral("2\u00a0000 ГБ"));
        row("500 ГБ", "GB", "500", QStringLiteral("500 ГБ"));
        row("500 GB", "GB", "500", QStringLiteral("500 ГБ"));
        row("1 ТиБ", "GiB", "1024", QStringLiteral("1\u00a0024 ГиБ"));
        row("1,500", "GB", "1.5", QStringLiteral("1,5 ГБ"));
        row("1,234,567", "GB", "1234567", QStringLiteral("1\u00a0234\u00a0567 ГБ"));
        row("1,5 млн/день", "per second", "17.361111", QStringLiteral("17,361111 в секунду"));
        row("120 тыс. запросов в минуту", "per second", "2000", QStringLiteral("2\u00a0000 в секунду"));
        row("250 в секунду", "per second", "250", QStringLiteral("250 в секунду"));
        row("36 ч", "days", "1.5", QStringLiteral("1,5 дн."));
        row("2 мес.", "days", "60.833333", QStringLiteral("60,833333 дн."));
        row("12 %", "%", "12", QStringLiteral("12 %"));
        row("12,5%", "%", "12.5", QStringLiteral("12,5 %"));
        row("2 ТБ ГБ", "GB", "2000", QStringLiteral("2\u00a0000 ГБ"));  // typed before the unit that stood there
    }
    void russianNotation()
    {
        QFETCH(QString, unit);
        QFETCH(QString, value);
        QFETCH(QString, shows);
        applyLanguage(*qApp, Language::Russian);
        const auto english = qScopeGuard([] { applyLanguage(*qApp, Language::English); });
        const QByteArray unitText = unit.toUtf8();
        const ParameterSpec s = spec(unitText.constData());
        NumberBox box(s);
        box.setValue(7);
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        box.setFocus();
        edit(box)->selectAll();
        edit(box)->insert(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(!box.property("wrong").toBool(), qPrintable(edit(box)->text()));
        QCOMPARE(QString::fromStdString(box.value().value().toString()), value);
        QTest::keyClick(&box, Qt::Key_Return);
        box.clearFocus();
        QCOMPARE(edit(box)->text(), shows);
        // What it shows, it reads.
        box.setFocus();
        const QString shown = edit(box)->text();
        edit(box)->setText(QString());
        edit(box)->insert(shown);
        QCOMPARE(QString::fromStdString(box.value().value().toString()), value);
    }

    void whatIsWrongIsSaidInRussian()
    {
        applyLanguage(*qApp, Language::Russian);
        const auto english = qScopeGuard([] { applyLanguage(*qApp, Language::English); });
        const ParameterSpec s = spec("days");
        NumberBox box(s);
        box.setValue(7);
        box.show();
        QSignalSpy problem(&box, &NumberBox::problem);
        edit(box)->selectAll();
        edit(box)->insert(QStringLiteral("много"));
        QCOMPARE(problem.last().first().toString(), QStringLiteral("«много» — не число"));
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
        QCOMPARE(problem.last().first().toString(), QStringLiteral("'GB' is no unit of time; write: days"));
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
