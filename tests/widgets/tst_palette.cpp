// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: how letters fit texts, and the palette as one uses it, by keyboard only.
#include "inspector/number_box.h"
#include "palette/fuzzy.h"
#include "palette/palette_items.h"
#include "shown_window.h"

#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QToolButton>

using namespace costrata;

namespace {

QString first(const QListView* list, int role = Qt::DisplayRole) { return list->model()->index(0, 0).data(role).toString(); }

QStringList texts(const QListView* list)
{
    QStringList all;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        all << list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
    return all;
}

}  // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_palette"));
        QSettings().clear();
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void whatFits_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << "" << "Save" << true;
        QTest::newRow("blanks only") << "   " << "Save" << true;
        QTest::newRow("no text") << "a" << "" << false;
        QTest::newRow("same") << "Save" << "Save" << true;
        QTest::newRow("case") << "SAVE" << "save" << true;
        QTest::newRow("subsequence") << "svs" << "Save As" << true;
        QTest::newRow("order of letters") << "vas" << "Sav" << false;
        QTest::newRow("too many") << "savee" << "save" << false;
        QTest::newRow("words in any order") << "rds storage" << "Storage, Amazon RDS" << true;
        QTest::newRow("one word missing") << "rds nothing" << "Storage, Amazon RDS" << false;
        QTest::newRow("Cyrillic") << "СОХР" << "Сохранить как" << true;
        QTest::newRow("longer than is looked at") << QString(200, u'a') << QString(64, u'a') << true;
    }
    void whatFits()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyScore(pattern, text).has_value(), fits);
    }

    void whatIsBetter_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("in a row") << "save" << "Save" << "Set a value";
        QTest::newRow("starts of words") << "sa" << "Save As" << "Costa";
        QTest::newRow("initials over the middle") << "cp" << "Copy Picture" << "Scope";
        QTest::newRow("start over the middle") << "class" << "Class" << "Subclass";
        QTest::newRow("short over long") << "region" << "Region" << "Region of the replica that follows at some distance";
        QTest::newRow("exact class") << "r6g.large" << "db.r6g.large" << "db.r6gd.16xlarge";
    }
    void whatIsBetter()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(pattern, worse).has_value());
        QVERIFY2(*fuzzyScore(pattern, better) > *fuzzyScore(pattern, worse), qPrintable(QStringLiteral("%1 %2").arg(*fuzzyScore(pattern, better)).arg(*fuzzyScore(pattern, worse))));
        QCOMPARE(fuzzyOrder(pattern, {worse, better}, {}, 9), (std::vector<int>{1, 0}));
        QCOMPARE(fuzzyOrder(pattern, {worse, better}, {100, 0}, 9), (std::vector<int>{0, 1}));
        QCOMPARE(fuzzyOrder(pattern, {worse, better}, {}, 1), std::vector<int>{1});
    }

    /// Whatever stands in a text as a run is found, and a text that lacks a letter is not.
    void randomTexts()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (int n = 1 + static_cast<int>(random.bounded(30)); n > 0; --n)
                text += QChar(u'a' + static_cast<char16_t>(random.bounded(26)));
            const auto from = static_cast<qsizetype>(random.bounded(static_cast<quint32>(text.size())));
            QVERIFY(fuzzyScore(text.mid(from, 5), text));
            QVERIFY(!fuzzyScore(text + u'!', text));
            QVERIFY(fuzzyScore(text, text) >= fuzzyScore(text, text + u'x'));
        }
    }

    void runsACommand()
    {
        Shown shown;
        shown.list()->setFocus();
        shown.key(Qt::Key_K, Qt::ControlModifier);
        auto* field = shown.find<QLineEdit>("paletteField");
        auto* list = shown.find<QListView>("paletteList");
        QVERIFY(field->isVisible() && field->hasFocus());
        QVERIFY(list->model()->rowCount() > 20);  // what there is, with its keys
        QVERIFY(texts(list).contains(QStringLiteral("Save, File, ") + QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
        const int before = shown.document().designCount();
        QTest::keyClicks(field, QStringLiteral("duplic"));
        QCOMPARE(first(list), QStringLiteral("Duplicate"));
        QVERIFY(field->accessibleDescription().startsWith(QStringLiteral("Duplicate")));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QCOMPARE(shown.document().designCount(), before + 1);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(shown.list()));
    }

    void movesAndLeaves()
    {
        Shown shown;
        shown.list()->setFocus();
        shown.find<QToolButton>("findAnything")->click();
        auto* field = shown.find<QLineEdit>("paletteField");
        auto* list = shown.find<QListView>("paletteList");
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(field, Qt::Key_PageDown);
        QCOMPARE(list->currentIndex().row(), 10);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("~~"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);  // nothing to do
        QVERIFY(field->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        shown.find<QToolButton>("findAnything")->click();
        QVERIFY(field->text().isEmpty());
        shown.list()->setFocus();
        QVERIFY(!field->isVisible());
    }

    void designsAndServices()
    {
        Shown shown;
        auto* field = shown.find<QLineEdit>("paletteField");
        shown.key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, qt(shown.document().design(4).name));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.document().current(), 4);
        const int before = shown.document().designCount();
        shown.key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("add design spanner"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.document().designCount(), before + 1);
        QCOMPARE(std::string(shown.document().design(before).components[0].service->id), "gcp.spanner");
        shown.key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("regions"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.window.pages().current(), QStringLiteral("regions"));
    }

    void focusesASetting()
    {
        Shown shown;
        shown.document().addComponent(0, *findService("aws.dynamodb"));
        shown.find<QTabBar>("componentTabs")->setCurrentIndex(0);
        auto* field = shown.find<QLineEdit>("paletteField");
        shown.key(Qt::Key_K, Qt::ControlModifier);
        const ParameterSpec& reads = findService("aws.dynamodb")->parameters->at(findService("aws.dynamodb")->parameters->indexOf("reads").value());
        QTest::keyClicks(field, QString::fromUtf8(reads.label) + u' ' + QString::fromUtf8(findService("aws.dynamodb")->name));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.find<QTabBar>("componentTabs")->currentIndex(), static_cast<int>(shown.document().design(0).components.size()) - 1);
        auto* box = shown.find<NumberBox>("reads");
        QVERIFY(box->isVisible());
        QTRY_VERIFY(box->hasFocus());
    }

    void findsClassesAndPrices()
    {
        Shown shown;
        shown.key(Qt::Key_K, Qt::ControlModifier);
        auto* field = shown.find<QLineEdit>("paletteField");
        auto* list = shown.find<QListView>("paletteList");
        QTest::keyClicks(field, QStringLiteral("db.r6g.2xlarge"));
        QTRY_VERIFY(texts(list).join(u'\n').contains(QStringLiteral("vCPU")));  // the catalog was read meanwhile
        QCOMPARE(first(list), QStringLiteral("db.r6g.2xlarge"));
        QVERIFY2(texts(list).last().contains(QStringLiteral("db.r6g.2xlarge")), qPrintable(texts(list).last()));
        QTest::keyClick(field, Qt::Key_Up);  // the last: all prices in the catalog
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.window.pages().current(), QStringLiteral("catalog"));
        QCOMPARE(shown.find<QLineEdit>("priceSearch")->text(), QStringLiteral("db.r6g.2xlarge"));
        QVERIFY(shown.find<QLabel>("priceCount")->text().contains(QStringLiteral("of")));
    }

    /// Each price that is listed finds itself.
    void pricesFindThemselves()
    {
        const PriceIndex index(*shippedBook());
        for (const char* words : {"frankfurt r6g", "spanner", "dynamodb us-east-1"}) {
            QString shown;
            const auto items = priceItems(index, QString::fromUtf8(words), [&](const QString& w) { shown = w; });
            QVERIFY(items.size() > 1);
            for (const PaletteItem& item : items) {
                item.run();
                const auto again = priceItems(index, shown, [](const QString&) {});
                QVERIFY2(!again.empty(), qPrintable(item.text));
                if (&item != &items.back())
                    QVERIFY2(std::any_of(again.begin(), again.end(), [&](const PaletteItem& a) { return a.text == item.text && a.detail == item.detail; }), qPrintable(item.text));
            }
        }
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
