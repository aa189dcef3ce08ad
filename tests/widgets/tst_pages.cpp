// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in the middle of the window: switching, the saved layout, and no work while a page is not seen.
#include "shown_window.h"
#include "theme/theme.h"
#include "window/page.h"

#include <QMenu>
#include <QSettings>
#include <QTabBar>

using namespace costrata;

namespace {

class CountingPage final : public Page {
public:
    explicit CountingPage(Document& document) { connect(&document, &Document::designChanged, this, &CountingPage::changed); }
    int refreshed = 0;

protected:
    void refresh() override { ++refreshed; }
};

}  // namespace

class TestPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_pages"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    /// By key, by tab and by menu; tab, menu and page always agree.
    void switches()
    {
        Shown shown;
        PageFrame& pages = shown.window.pages();
        auto* tabs = shown.find<QTabBar>("pageTabs");
        const QStringList names = pages.names();
        QVERIFY(names.contains(QStringLiteral("compare")));
        QCOMPARE(tabs->count(), names.size());
        const auto check = [&](qsizetype i) {
            QCOMPARE(pages.current(), names[i]);
            QCOMPARE(tabs->currentIndex(), static_cast<int>(i));
            for (const QString& name : names)
                QCOMPARE(shown.action(qPrintable(QStringLiteral("page-") + name))->isChecked(), name == names[i]);
        };
        const QList<QAction*> view = shown.find<QMenu>("viewMenu")->actions();
        for (qsizetype i = names.size() - 1; i >= 0; --i) {
            QVERIFY(view.contains(shown.action(qPrintable(QStringLiteral("page-") + names[i]))));
            shown.key(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            check(i);
        }
        for (qsizetype i = 0; i < names.size(); ++i) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(static_cast<int>(i)).center());
            check(i);
        }
        shown.action("page-compare")->trigger();
        check(0);
        QVERIFY(!pages.setCurrent(QStringLiteral("no such page")));
        check(0);
    }

    void pageComesBack()
    {
        QString last;
        {
            Shown shown;
            last = shown.window.pages().names().last();
            QVERIFY(shown.window.pages().setCurrent(last));
            QVERIFY(shown.window.close());
        }
        MainWindow again(shippedBook());
        QCOMPARE(again.pages().current(), last);
    }

    void hiddenPagesDoNothing()
    {
        Document document(shippedBook());
        document.addDesign(*findService("aws.rds"));
        PageFrame frame;
        auto* first = new CountingPage(document);
        auto* second = new CountingPage(document);
        frame.add(QStringLiteral("first"), QStringLiteral("First"), [first] { return first; });
        frame.add(QStringLiteral("second"), QStringLiteral("Second"), [second] { return second; });
        const auto edit = [&] { document.setNotes(0, qt(document.design(0).notes) + u'x'); };
        edit();
        QCOMPARE(first->refreshed, 0);  // not shown yet
        frame.show();
        QCOMPARE(first->refreshed, 1);
        edit();
        edit();
        QCOMPARE(first->refreshed, 3);
        QCOMPARE(second->refreshed, 0);
        frame.setCurrent(QStringLiteral("second"));
        QCOMPARE(second->refreshed, 1);
        frame.setCurrent(QStringLiteral("first"));
        QCOMPARE(first->refreshed, 3);  // nothing has changed since
        frame.setCurrent(QStringLiteral("second"));
        edit();
        edit();
        QCOMPARE(first->refreshed, 3);
        frame.setCurrent(QStringLiteral("first"));
        QCOMPARE(first->refreshed, 4);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
