// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of edit that the window offers, on every example: undone it leaves the workspace as it was, to the byte, and
// done again as it had become.
#include "person.h"

#include "theme/theme.h"

#include <QDir>

using namespace costrata;

class TestEveryEdit : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_shown = std::make_unique<Shown>();
    }
    void cleanupTestCase() { m_shown.reset(); }

    void undoneAndDoneAgain_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("act");
        for (const QFileInfo& file : QDir(QStringLiteral(COSTRATA_SOURCE "/resources/examples")).entryInfoList({QStringLiteral("*.costrata")})) {
            for (std::size_t i = 0; i < Person::acts().size(); ++i) {
                if (Person::acts()[i].edits)
                    QTest::addRow("%s, %s", qPrintable(file.completeBaseName()), Person::acts()[i].name) << file.filePath() << static_cast<int>(i);
            }
        }
    }
    void undoneAndDoneAgain()
    {
        QFETCH(const QString, path);
        QFETCH(const int, act);
        auto& application = static_cast<MeasuredApplication&>(*qApp);
        QVERIFY(m_shown->window.openFile(path));
        Person person(*m_shown, application, 7);
        QUndoStack& stack = m_shown->document().undoStack();
        const auto rest = [&] {
            m_shown->window.setFocus();  // what was being typed counts from now on
            application.settle();
            m_shown->document().endGesture();
        };
        const Person::Act& wanted = Person::acts()[static_cast<std::size_t>(act)];
        const bool follows = QByteArray(wanted.name) == "follow" || QByteArray(wanted.name) == "mark";
        if (follows)
            person.act(actNamed("design for workload"));
        int seen = 0;
        for (int tries = 0; tries < 60 && seen < 3; ++tries) {
            if (follows) {  // there is something to follow again only after a change by hand
                person.act(actNamed("select"));
                person.act(actNamed("number"));
            }
            if (!seen && tries % 4 == 3)
                person.act(actNamed("select"));  // not every design has such a field
            rest();
            const QByteArray before = writeWorkspace(m_shown->document().workspace());
            const int index = stack.index();
            person.act(wanted);
            rest();
            if (stack.index() <= index)
                continue;
            ++seen;
            const QByteArray after = writeWorkspace(m_shown->document().workspace());
            QVERIFY(after != before);
            while (stack.index() > index)
                stack.undo();
            application.settle();
            QCOMPARE(writeWorkspace(m_shown->document().workspace()), before);
            while (stack.canRedo())
                stack.redo();
            application.settle();
            QCOMPARE(writeWorkspace(m_shown->document().workspace()), after);
        }
        QVERIFY2(seen > 0, "nothing was edited");
        stack.setClean();
    }

private:
    static const Person::Act& actNamed(const char* name)
    {
        for (const Person::Act& act : Person::acts()) {
            if (QByteArray(act.name) == name)
                return act;
        }
        qFatal("there is no act of this name");
    }

    std::unique_ptr<Shown> m_shown;
};

int main(int argc, char** argv)
{
    MeasuredApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("costrata-test"));
    QApplication::setApplicationName(QStringLiteral("tst_every_edit"));
    TestEveryEdit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_every_edit.moc"
