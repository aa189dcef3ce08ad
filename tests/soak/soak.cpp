// SPDX-License-Identifier: GPL-3.0-or-later
// The window under thousands of random edits. What must hold is checked at every stop; how long the window's thread was
// busy, and the memory, are printed and not asserted. See README.md.
#include "person.h"

#include "theme/theme.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <malloc.h>

using namespace costrata;

namespace {

constexpr int stretch = 400;  // steps that are undone together; less than the document keeps
int edits = 10'000, every = 1000;
quint32 seed = 1;

}  // namespace

class Soak final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_shown = std::make_unique<Shown>();
        m_person = std::make_unique<Person>(*m_shown, application(), seed);
        begin();
    }
    void work_data()
    {
        QTest::addColumn<int>("until");
        for (int until = std::min(every, edits); until <= edits; until += every)
            QTest::addRow("%d", until) << until;
    }
    /// Edits up to a number of them; then the window, the bills and the file must all say the same.
    void work()
    {
        QFETCH(const int, until);
        for (; m_done < until; ++m_done) {
            m_person->doSomething();
            if (steps() >= stretch) {
                undoAll();
                if (QTest::currentTestFailed())
                    return;
            }
        }
        undoAll();
        checkWindow();
        checkBills();
        checkFile();
        std::printf("%6d edits, %3d designs, %3d steps to undo, %7.1f MiB resident; %s\n", m_done, document().designCount(),
                    document().undoStack().count(), residentMemory(), qPrintable(application().summary()));
        std::fflush(stdout);
    }
    void cleanupTestCase()
    {
        application().rest(500);
        application().print();
        const double all = residentMemory();
        stack().clear();
        malloc_trim(0);
        std::printf("%.1f MiB resident, %.1f without the history\n", all, residentMemory());
        m_person.reset();
        m_shown.reset();
    }

private:
    static MeasuredApplication& application() { return static_cast<MeasuredApplication&>(*qApp); }
    Document& document() { return m_shown->document(); }
    QUndoStack& stack() { return document().undoStack(); }
    const QUndoCommand* last() { return stack().index() > 0 ? stack().command(stack().index() - 1) : nullptr; }

    /// A stretch begins; what came before is not undone in it.
    void begin()
    {
        document().endGesture();
        m_base = last();
        m_start = writeWorkspace(document().workspace());
        m_person->keepUntil(m_base);
    }
    int steps()
    {
        int count = 0;
        for (int i = stack().index() - 1; i >= 0 && stack().command(i) != m_base; --i)
            ++count;
        return count;
    }
    /// Undoes the stretch and does it again; another begins.
    void undoAll()
    {
        m_shown->window.setFocus();  // what is being typed counts from now on
        application().settle();
        const QByteArray end = writeWorkspace(document().workspace());
        int undone = 0;
        application().startEdit(QStringLiteral("undo all"));
        for (; last() != m_base; ++undone)
            turn([this] { stack().undo(); });
        QCOMPARE(writeWorkspace(document().workspace()), m_start);
        application().startEdit(QStringLiteral("redo all"));
        for (; undone > 0; --undone)
            turn([this] { stack().redo(); });
        QCOMPARE(writeWorkspace(document().workspace()), end);
        begin();
    }
    template <class F>
    void turn(F work)
    {
        application().turn(work);
        application().settle();
    }
    void checkWindow()
    {
        for (const char* dock : {"designsDock", "inspectorDock"})
            m_shown->find<QWidget>(dock)->show();
        m_shown->action("page-compare")->trigger();
        m_shown->window.comparePage().setMode(BarMode::Absolute);
        m_shown->window.comparePage().setPeriod(BarPeriod::Month);
        application().settle();
        m_shown->checkPicture();
    }
    /// Another book, without anything that this one has kept, prices the same.
    void checkBills()
    {
        const auto catalog = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
        QVERIFY(catalog.has_value());
        const auto book = (*catalog)->with(document().workspace().adjustments);
        for (int d = 0; d < document().designCount(); ++d)
            QCOMPARE(billText(document().bill(d)), billText(billDesign(document().design(d), *book, document().workspace().assumptions.start)));
    }
    void checkFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("soak.costrata"));
        const QByteArray written = writeWorkspace(document().workspace());
        QVERIFY(saveWorkspace(document().workspace(), path).has_value());
        const auto again = loadWorkspace(path);
        QVERIFY2(again.has_value(), again ? "" : again.error().text().c_str());
        QCOMPARE(writeWorkspace(*again), written);
        QVERIFY(*again == document().workspace());
    }

    std::unique_ptr<Shown> m_shown;
    std::unique_ptr<Person> m_person;
    int m_done = 0;
    const QUndoCommand* m_base = nullptr;
    QByteArray m_start;
};

/// soak [edits] [seed]
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");  // milliseconds
    QStandardPaths::setTestModeEnabled(true);
    MeasuredApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("costrata-soak"));
    QApplication::setApplicationName(QStringLiteral("soak"));
    QSettings().clear();
    const QStringList arguments = QApplication::arguments();
    edits = std::max(1, arguments.value(1, QString::number(edits)).toInt());
    seed = arguments.value(2, QStringLiteral("1")).toUInt();
    every = std::min(every, edits);
    std::printf("%d edits, seed %u, platform %s, Qt %s\n", edits, seed, qPrintable(QApplication::platformName()), qVersion());
    Soak soak;
    return QTest::qExec(&soak, {arguments.first(), QStringLiteral("-silent")});  // the offscreen platform warns at each activation
}

#include "soak.moc"
