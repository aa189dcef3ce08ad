// SPDX-License-Identifier: GPL-3.0-or-later
// The document: every operation, its undo and redo, and what holds whatever a person does in whatever order.
#include "window_fixture.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace costrata;

namespace {

std::unique_ptr<Document> exampleDocument()
{
    auto document = std::make_unique<Document>(shippedBook());
    document->reset(exampleWorkspace(), {});
    return document;
}

/// The index of a parameter of the first design's first component, Amazon RDS.
std::size_t rds(const Document& document, const char* id) { return parameterIndex(document.design(0).components.front(), id); }

QStringList names(const Document& document)
{
    QStringList list;
    for (const Design& d : document.workspace().designs)
        list << qt(d.name);
    return list;
}

/// What must hold after every edit. Empty, or what does not.
QString broken(const Document& document)
{
    const Workspace& w = document.workspace();
    if (document.bills().size() != w.designs.size())
        return QStringLiteral("%1 bills for %2 designs").arg(document.bills().size()).arg(w.designs.size());
    for (std::size_t i = 0; i < w.designs.size(); ++i) {
        if (billText(document.bills()[i]) != billText(billDesign(w.designs[i], document.book())))
            return QStringLiteral("the bill of design %1 is not what it would be if it were computed now").arg(i);
    }
    const QStringList all = names(document);
    if (QSet<QString>(all.begin(), all.end()).size() != all.size())
        return QStringLiteral("two designs have one name: ") + all.join(u'|');
    if (w.designs.empty() ? w.baseline != 0 : w.baseline >= w.designs.size())
        return QStringLiteral("baseline %1 of %2").arg(w.baseline).arg(w.designs.size());
    if (w.designs.empty() ? document.current() != -1 : document.current() < 0 || document.current() >= document.designCount())
        return QStringLiteral("current %1 of %2").arg(document.current()).arg(w.designs.size());
    return {};
}

}  // namespace

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void operation_data()
    {
        using Operation = std::function<void(Document&)>;
        QTest::addColumn<Operation>("run");
        const auto row = [](const char* name, Operation run) { QTest::newRow(name) << run; };
        row("number", [](Document& d) { d.setValue(0, 0, rds(d, "storage"), number(700)); });
        row("choice", [](Document& d) { d.setValue(0, 0, rds(d, "deployment"), choice("single-az")); });
        row("class that no catalog has", [](Document& d) { d.setValue(0, 0, rds(d, "class"), choice("db.r99.large")); });
        row("region", [](Document& d) { d.setRegion(0, 0, Symbol("eu-west-1")); });
        row("rename component", [](Document& d) { d.renameComponent(0, 0, QStringLiteral("Orders")); });
        row("add component", [](Document& d) { d.addComponent(0, *findService("neon.postgres")); });
        row("remove component", [](Document& d) { d.removeComponent(2, 1); });
        row("remove the only component", [](Document& d) { d.removeComponent(0, 0); });
        row("rename", [](Document& d) { d.renameDesign(1, QStringLiteral("Committed")); });
        row("notes", [](Document& d) { d.setNotes(0, QStringLiteral("why")); });
        row("add", [](Document& d) { d.addDesign(*findService("gcp.spanner")); });
        row("duplicate", [](Document& d) { d.duplicateDesign(3); });
        row("recovery variants", [](Document& d) { d.addRecoveryVariants(0); });
        row("remove", [](Document& d) { d.removeDesign(4); });
        row("remove the baseline", [](Document& d) { d.removeDesign(d.baseline()); });
        row("remove the last", [](Document& d) { d.removeDesign(d.designCount() - 1); });
        row("move down", [](Document& d) { d.moveDesign(0, 3); });
        row("move up", [](Document& d) { d.moveDesign(5, 0); });
        row("baseline", [](Document& d) { d.setBaseline(2); });
        row("title", [](Document& d) { d.setTitle(QStringLiteral("A title")); });
    }
    /// Each operation changes the workspace in one step that undo takes back and redo repeats, bills included.
    void operation()
    {
        QFETCH(std::function<void(Document&)>, run);
        const auto d = exampleDocument();
        const Workspace before = d->workspace();
        run(*d);
        const Workspace after = d->workspace();
        QVERIFY(!(after == before));
        QCOMPARE(d->undoStack().count(), 1);
        QVERIFY2(!d->undoStack().undoText().isEmpty(), "a step without a name");
        QCOMPARE(broken(*d), QString());
        for (int i = 0; i < 2; ++i) {
            d->undoStack().undo();
            QVERIFY(d->workspace() == before);
            QCOMPARE(broken(*d), QString());
            QVERIFY(d->undoStack().isClean());
            d->undoStack().redo();
            QVERIFY(d->workspace() == after);
            QCOMPARE(broken(*d), QString());
        }
    }

    void nothing_data()
    {
        using Operation = std::function<void(Document&)>;
        QTest::addColumn<Operation>("run");
        const auto row = [](const char* name, Operation run) { QTest::newRow(name) << run; };
        row("same number", [](Document& d) { d.setValue(0, 0, rds(d, "storage"), d.design(0).components[0].settings.value(rds(d, "storage"))); });
        row("above the range", [](Document& d) { d.setValue(0, 0, rds(d, "storage"), number(100'000'000)); });
        row("below the range", [](Document& d) { d.setValue(0, 0, rds(d, "storage"), number(-1)); });
        row("part of a replica", [](Document& d) { d.setValue(0, 0, rds(d, "replicas"), number(0.5_d)); });
        row("no number where one is needed", [](Document& d) { d.setValue(0, 0, rds(d, "storage"), notGiven()); });
        row("choice that is none", [](Document& d) { d.setValue(0, 0, rds(d, "engine"), choice("oracle-of-delphi")); });
        row("empty choice", [](Document& d) { d.setValue(0, 0, rds(d, "class"), choice("")); });
        row("same region", [](Document& d) { d.setRegion(0, 0, d.design(0).components[0].region); });
        row("same name", [](Document& d) { d.renameDesign(0, qt(d.design(0).name) + QStringLiteral("  ")); });
        row("empty name", [](Document& d) { d.renameDesign(0, QStringLiteral("  ")); });
        row("same component name", [](Document& d) { d.renameComponent(0, 0, qt(d.design(0).components[0].name)); });
        row("empty component name", [](Document& d) { d.renameComponent(0, 0, {}); });
        row("same notes", [](Document& d) { d.setNotes(0, qt(d.design(0).notes)); });
        row("same title", [](Document& d) { d.setTitle(qt(d.workspace().title)); });
        row("same baseline", [](Document& d) { d.setBaseline(d.baseline()); });
        row("move nowhere", [](Document& d) { d.moveDesign(2, 2); });
        row("move beyond the end", [](Document& d) { d.moveDesign(0, d.designCount()); });
    }
    /// What changes nothing, and what is not allowed, leaves no step.
    void nothing()
    {
        QFETCH(std::function<void(Document&)>, run);
        const auto d = exampleDocument();
        const Workspace before = d->workspace();
        run(*d);
        QVERIFY(d->workspace() == before);
        QCOMPARE(d->undoStack().count(), 0);
    }

    void editsOfOneFieldAreOneStep()
    {
        const auto d = exampleDocument();
        const Workspace before = d->workspace();
        const std::size_t storage = rds(*d, "storage");
        for (int n : {5, 55, 555})
            d->setValue(0, 0, storage, number(100 + n));
        QCOMPARE(d->undoStack().count(), 1);
        QVERIFY2(d->undoStack().undoText().contains(QStringLiteral("500")) && d->undoStack().undoText().contains(QStringLiteral("655")), qPrintable(d->undoStack().undoText()));
        d->endGesture();
        d->setValue(0, 0, storage, number(700));
        d->setValue(0, 0, rds(*d, "replicas"), number(1));
        d->setValue(0, 0, storage, number(800));
        d->setValue(1, 0, storage, number(800));
        QCOMPARE(d->undoStack().count(), 5);
        d->undoStack().setIndex(0);
        QVERIFY(d->workspace() == before);
    }

    void anEditThatReturnsLeavesNoStep()
    {
        const auto d = exampleDocument();
        const std::size_t storage = rds(*d, "storage");
        const Workspace before = d->workspace();
        d->setValue(0, 0, storage, number(501));
        QVERIFY(!d->undoStack().isClean());
        d->setValue(0, 0, storage, number(500));
        QVERIFY(d->workspace() == before);
        QCOMPARE(d->undoStack().count(), 0);
        QVERIFY(d->undoStack().isClean());
        QCOMPARE(broken(*d), QString());
    }

    /// After an undo, typing in the same field starts a step of its own.
    void undoEndsTheGesture()
    {
        const auto d = exampleDocument();
        const std::size_t storage = rds(*d, "storage");
        d->setValue(0, 0, storage, number(600));
        d->setValue(0, 0, rds(*d, "replicas"), number(1));
        d->undoStack().undo();
        d->setValue(0, 0, storage, number(700));
        QCOMPARE(d->undoStack().count(), 2);
        d->undoStack().undo();
        QCOMPARE(d->design(0).components[0].settings.value(storage).number, Amount(600));
    }

    void savingKeepsStepsApart()
    {
        QTemporaryDir folder;
        const auto d = exampleDocument();
        const std::size_t storage = rds(*d, "storage");
        d->setValue(0, 0, storage, number(600));
        QVERIFY(d->save(folder.filePath(QStringLiteral("a.costrata"))));
        QVERIFY(d->undoStack().isClean());
        d->setValue(0, 0, storage, number(700));
        QVERIFY(!d->undoStack().isClean());
        d->undoStack().undo();
        QVERIFY(d->undoStack().isClean());
        const auto loaded = loadWorkspace(d->path());
        QVERIFY(loaded && *loaded == d->workspace());
    }

    void aFailedSaveKeepsPathAndChanges()
    {
        const auto d = exampleDocument();
        d->setTitle(QStringLiteral("new"));
        const auto saved = d->save(QStringLiteral("/no/such/folder/a.costrata"));
        QVERIFY(!saved);
        QVERIFY(saved.error().text().starts_with("/no/such/folder/a.costrata: "));
        QVERIFY(d->path().isEmpty());
        QVERIFY(!d->undoStack().isClean());
    }

    void undoIsLimited()
    {
        const auto d = exampleDocument();
        for (int i = 1; i <= 600; ++i) {
            d->setValue(0, 0, rds(*d, "storage"), number(1000 + i));
            d->endGesture();
        }
        QCOMPARE(d->undoStack().count(), 500);
        d->undoStack().setIndex(0);
        QCOMPARE(d->design(0).components[0].settings.value(rds(*d, "storage")).number, Amount(1100));
        QVERIFY2(!d->undoStack().isClean(), "the saved state is beyond reach, so this is not it");
        QCOMPARE(broken(*d), QString());
    }

    /// The baseline is a design, not a place in the list.
    void baselineFollowsItsDesign()
    {
        const auto d = exampleDocument();
        d->setBaseline(3);
        const std::string name = d->design(3).name;
        const auto base = [&] { return d->design(d->baseline()).name; };
        d->moveDesign(3, 6);
        QCOMPARE(base(), name);
        d->moveDesign(0, 8);
        QCOMPARE(base(), name);
        d->moveDesign(7, 1);
        QCOMPARE(base(), name);
        d->removeDesign(0);
        QCOMPARE(base(), name);
        d->removeDesign(d->designCount() - 1);
        QCOMPARE(base(), name);
        d->duplicateDesign(0);
        QCOMPARE(base(), name);
        d->duplicateDesign(d->baseline());
        QCOMPARE(base(), name);
        d->removeDesign(d->baseline());
        QCOMPARE(d->baseline(), 0);
        d->undoStack().undo();
        QCOMPARE(base(), name);
    }

    void currentFollows()
    {
        const auto d = exampleDocument();
        const int last = d->designCount() - 1;
        d->setCurrent(last);
        d->removeDesign(last);
        QCOMPARE(d->current(), last - 1);
        d->undoStack().undo();
        QCOMPARE(d->current(), last);
        d->duplicateDesign(2);
        QCOMPARE(d->current(), 3);
        d->moveDesign(3, 5);
        QCOMPARE(d->current(), 5);
        d->setCurrent(0);
        d->undoStack().undo();  // shows what it changed
        QCOMPARE(d->current(), 3);
        d->setCurrent(99);
        QCOMPARE(d->current(), d->designCount() - 1);
        d->setValue(0, 0, rds(*d, "storage"), number(900));
        QCOMPARE(d->current(), 0);
    }

    void removeAllAndBack()
    {
        const auto d = exampleDocument();
        const Workspace before = d->workspace();
        while (d->designCount())
            d->removeDesign(d->designCount() / 2);
        QCOMPARE(d->current(), -1);
        QCOMPARE(broken(*d), QString());
        d->addDesign(*findService("aws.rds"));
        QCOMPARE(d->current(), 0);
        d->undoStack().setIndex(0);
        QVERIFY(d->workspace() == before);
        QCOMPARE(broken(*d), QString());
    }

    void namesStayUnique()
    {
        const auto d = exampleDocument();
        d->duplicateDesign(0);
        d->duplicateDesign(0);
        QCOMPARE(names(*d).mid(0, 3), (QStringList{QStringLiteral("RDS PostgreSQL"), QStringLiteral("RDS PostgreSQL 3"), QStringLiteral("RDS PostgreSQL 2")}));
        d->renameDesign(4, QStringLiteral(" RDS PostgreSQL "));
        QCOMPARE(names(*d)[4], QStringLiteral("RDS PostgreSQL 4"));
        d->addDesign(*findService("neon.postgres"));
        QCOMPARE(names(*d).last(), QStringLiteral("Neon 2"));
    }

    /// Whatever can be made can be saved and opened again: the file's bounds are the document's.
    void limitsAreThoseOfTheFile()
    {
        const auto opensAgain = [](const Document& d) {
            const auto again = parseWorkspace(writeWorkspace(d.workspace()), "again");
            if (!again)
                qWarning("%s", again.error().text().c_str());
            return again && *again == d.workspace();
        };
        const auto d = exampleDocument();
        d->renameDesign(0, QString(500, u'x'));
        d->duplicateDesign(0);
        d->duplicateDesign(0);
        d->renameComponent(0, 0, QString(500, u'y'));
        d->setTitle(QString(500, u'z'));
        d->setNotes(0, QString(200'000, u'n'));
        QVERIFY(opensAgain(*d));
        for (int i = 0; i < 120; ++i)
            d->addComponent(0, *findService("neon.postgres"));
        QVERIFY(opensAgain(*d));
        const Design small{"one", {}, {makeComponent("neon.postgres", d->book())}};
        Workspace many;
        for (int i = 0; i < 499; ++i)
            many.designs.push_back({uniqueDesignName(many, "one"), {}, small.components});
        d->reset(std::move(many), {});
        d->addDesign(*findService("neon.postgres"));
        d->addDesign(*findService("neon.postgres"));
        d->duplicateDesign(0);
        QVERIFY(opensAgain(*d));
    }

    void signalsSayWhatChanged()
    {
        const auto d = exampleDocument();
        QSignalSpy structure(d.get(), &Document::structureChanged), design(d.get(), &Document::designChanged), current(d.get(), &Document::currentChanged);
        d->setValue(2, 0, rds(*d, "storage"), number(900));
        QCOMPARE(design.count(), 1);
        QCOMPARE(design.takeFirst().first().toInt(), 2);
        QCOMPARE(current.count(), 1);
        QCOMPARE(structure.count(), 0);
        d->removeDesign(2);
        QCOMPARE(structure.count(), 1);
        QCOMPARE(design.count(), 0);
    }

    void valuesInWords()
    {
        const Component c = makeComponent("neon.postgres", *shippedBook());
        const ParameterSpec& storage = c.settings.parameters().at(parameterIndex(c, "storage"));
        QCOMPARE(valueText(storage, number(12'000)), QStringLiteral("12,000 GB"));
        QCOMPARE(valueText(storage, number(0.0004_d)), QStringLiteral("0.0004 GB"));  // never rounded to nothing
        QCOMPARE(valueText(storage, number(1234.5678_d)), QStringLiteral("1,234.5678 GB"));
        QCOMPARE(valueText(storage, notGiven()), QStringLiteral("not given"));
        QCOMPARE(valueText(c.settings.parameters().at(parameterIndex(c, "plan")), choice("launch")), QStringLiteral("Launch"));
        QCOMPARE(valueText(c.settings.parameters().at(parameterIndex(c, "plan")), choice("other")), QStringLiteral("other"));
    }

    void anything_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    /// 300 things in any order: bills are always what they would be if computed now; undoing all gives the start,
    /// redoing all the end, and the end can be saved and opened.
    void anything()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto d = exampleDocument();
        const Workspace start = d->workspace();
        for (int i = 0; i < 300; ++i) {
            randomEdit(*d, random);
            if (const QString wrong = broken(*d); !wrong.isEmpty())
                QFAIL(qPrintable(QStringLiteral("after %1 edits: %2").arg(i + 1).arg(wrong)));
        }
        const Workspace end = d->workspace();
        const int steps = d->undoStack().index();
        QVERIFY(steps > 30);
        d->undoStack().setIndex(0);
        QVERIFY(d->workspace() == start);
        QCOMPARE(broken(*d), QString());
        d->undoStack().setIndex(steps);
        QVERIFY(d->workspace() == end);
        QCOMPARE(broken(*d), QString());
        const auto again = parseWorkspace(writeWorkspace(end), "again");
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QVERIFY(*again == end);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
