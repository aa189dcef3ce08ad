// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work outlives the program that is killed, and only that: two programs at once, a save, a quiet end.
#include "document/autosave.h"
#include "document/recovery_bar.h"
#include "shown_window.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

using namespace costrata;

namespace {

QString folderOf(const QTemporaryDir& data) { return data.filePath(QStringLiteral("costrata/costrata/unsaved")); }

QStringList filesIn(const QString& folder, const char* ending) { return QDir(folder).entryList({QStringLiteral("*.") + QString::fromUtf8(ending)}, QDir::Files); }

/// The real program, with its data in a folder of its own.
class Program {
public:
    Program(const QTemporaryDir& data, const QStringList& arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), data.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), data.filePath(QStringLiteral("config")));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(COSTRATA_WINDOW), arguments);
        if (!m_process.waitForStarted())
            qFatal("the program does not start");
    }
    ~Program() { kill(); }
    void kill()
    {
        m_process.kill();  // SIGKILL: nothing is tidied up
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// Work as a program that was killed leaves it.
QString leave(const QString& folder, const Workspace& workspace, const QString& name, const QString& path = {}, int edits = 1)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name + QStringLiteral(".work"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(writeLostWork({QDateTime::currentDateTime(), path, name, edits, workspace}));
    return file.fileName();
}

}  // namespace

class TestAutosave : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_autosave"));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void killedAndRestored()
    {
        QTemporaryDir data;
        const QString path = data.filePath(QStringLiteral("shop.costrata"));
        QVERIFY(saveWorkspace(exampleWorkspace(), path));
        Workspace edited = exampleWorkspace();
        edited.title = "Edited, never saved";
        {
            Program program(data, {path, QStringLiteral("--edit-title"), qt(edited.title)});
            QTRY_COMPARE_WITH_TIMEOUT(filesIn(folderOf(data), "work").size(), 1, 30000);
            program.kill();
        }
        QCOMPARE(filesIn(folderOf(data), "lock").size(), 1);

        Shown shown;
        shown.window.keepSafe(folderOf(data));
        auto* bar = shown.find<QWidget>("recoveryBar");
        QVERIFY(bar->isVisible());
        const QString offer = shown.find<QLabel>("recoveryText")->text();
        QVERIFY2(offer.contains(QStringLiteral("shop (1 edit")), qPrintable(offer));
        QVERIFY(!(shown.document().workspace() == edited));  // nothing happens unasked

        shown.find<QPushButton>("restoreWork")->click();
        QCOMPARE(writeWorkspace(shown.document().workspace()), writeWorkspace(edited));
        QCOMPARE(shown.document().path(), path);
        QVERIFY(shown.window.isWindowModified());
        QVERIFY(!bar->isVisible());
        QCOMPARE(filesIn(folderOf(data), "work").size(), 1);  // still safe
        shown.checkPicture();

        QVERIFY(shown.window.saveTo(path));
        QCOMPARE(filesIn(folderOf(data), "work").size(), 0);
        const auto saved = loadWorkspace(path);
        QVERIFY(saved && *saved == edited);
    }

    /// While a program runs, its work is its own.
    void twoPrograms()
    {
        QTemporaryDir data;
        Program program(data, {QStringLiteral("--edit-title"), QStringLiteral("One")});
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(folderOf(data), "work").size(), 1, 30000);
        Document mine(shippedBook()), third(shippedBook());
        {
            Autosave second(mine, folderOf(data));
            QVERIFY(!second.lost());
        }
        program.kill();
        Autosave offers(mine, folderOf(data));
        QVERIFY(offers.lost());
        QCOMPARE(offers.lost()->workspace.title, "One");
        Autosave waits(third, folderOf(data));
        QVERIFY(!waits.lost());  // it is offered once
    }

    void discarding()
    {
        QTemporaryDir data;
        Workspace one{.title = "One"}, two{.title = "Two"};
        leave(folderOf(data), one, QStringLiteral("one"), {}, 12);
        leave(folderOf(data), two, QStringLiteral("two"), {}, 1);
        Shown shown;
        const Workspace before = shown.document().workspace();
        shown.window.keepSafe(folderOf(data));
        auto* text = shown.find<QLabel>("recoveryText");
        const QString first = text->text();
        shown.find<QPushButton>("discardWork")->click();
        QVERIFY(text->isVisible());
        QVERIFY(text->text() != first);
        shown.find<QPushButton>("discardWork")->click();
        QVERIFY(!text->isVisible());
        QVERIFY(shown.document().workspace() == before);
        QVERIFY(filesIn(folderOf(data), "work").isEmpty());
    }

    /// An offer that nobody answers is made again.
    void ignoredOfferStays()
    {
        QTemporaryDir data;
        leave(folderOf(data), {.title = "One"}, QStringLiteral("one"));
        for (int i = 0; i < 2; ++i) {
            Document document(shippedBook());
            Autosave autosave(document, folderOf(data));
            QVERIFY(autosave.lost());
        }
    }

    void nothingIsLeftByACleanEnd()
    {
        QTemporaryDir data;
        Document document(shippedBook());
        document.reset(exampleWorkspace(), {});
        {
            Autosave autosave(document, folderOf(data));
            document.setTitle(QStringLiteral("changed"));
            QTRY_COMPARE_WITH_TIMEOUT(filesIn(folderOf(data), "work").size(), 1, 30000);
            document.undoStack().undo();  // as it was saved
            QCOMPARE(filesIn(folderOf(data), "work").size(), 0);
            document.setTitle(QStringLiteral("changed"));
            QTRY_COMPARE_WITH_TIMEOUT(filesIn(folderOf(data), "work").size(), 1, 30000);
        }
        QVERIFY(QDir(folderOf(data)).entryList(QDir::Files).isEmpty());
    }

    void locksOfTheDeadGo()
    {
        QTemporaryDir data;
        {
            Program program(data, {});
            QTRY_COMPARE_WITH_TIMEOUT(filesIn(folderOf(data), "lock").size(), 1, 30000);
        }
        Document document(shippedBook());
        {
            Autosave autosave(document, folderOf(data));
            QVERIFY(!autosave.lost());
            QCOMPARE(filesIn(folderOf(data), "lock").size(), 1);  // its own
        }
        QVERIFY(filesIn(folderOf(data), "lock").isEmpty());
    }

    void damagedWorkIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = writeLostWork({QDateTime::currentDateTime(), {}, QStringLiteral("x"), 3, exampleWorkspace()});
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << good.left(good.size() / 2);
        QTest::newRow("no head") << good.mid(good.indexOf('\n') + 1);
        QTest::newRow("bytes") << QByteArray("\0\xff\n\xfe", 4);
        QTest::newRow("nesting") << good.left(good.indexOf('\n') + 1) + QByteArray(1'000'000, '[');
    }
    void damagedWorkIsLeftAlone()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir data;
        QDir().mkpath(folderOf(data));
        QFile file(folderOf(data) + QStringLiteral("/bad.work"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(!parseLostWork(text, "bad.work"));
        const QString good = leave(folderOf(data), {.title = "Good"}, QStringLiteral("good"));
        Document document(shippedBook());
        Autosave autosave(document, folderOf(data));
        QVERIFY(autosave.lost());
        QCOMPARE(autosave.lost()->workspace.title, "Good");
        autosave.discard();
        QVERIFY(!QFile::exists(good) && file.exists());
    }

    void failureIsSaid()
    {
        QTemporaryDir data;
        QFile blocker(data.filePath(QStringLiteral("no-folder")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        Document document(shippedBook());
        Autosave autosave(document, blocker.fileName());
        int said = 0;
        connect(&autosave, &Autosave::failed, this, [&](const QString& why) { said += !why.isEmpty(); });
        document.setTitle(QStringLiteral("changed"));
        QTRY_COMPARE_WITH_TIMEOUT(said, 1, 30000);
    }
};

QTEST_MAIN(TestAutosave)
#include "tst_autosave.moc"
