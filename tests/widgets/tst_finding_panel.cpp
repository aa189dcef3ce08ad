// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in the inspector: they follow the design, one press makes the change and undo takes it back, ticks are kept.
#include "findings/finding.h"
#include "inspector/inspector.h"
#include "theme/theme.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace costrata;

namespace {

Workspace oneDesign(const char* deployment)
{
    Design design{"one", {}, {makeComponent("aws.rds", *shippedBook())}};
    Settings& settings = design.components.front().settings;
    settings.set(*settings.parameters().indexOf("deployment"), {{}, Symbol(deployment), {}});
    design.production = true;
    Workspace workspace{.title = {}, .notes = {}, .designs = {design}};
    workspace.assumptions.start = Month(2026, 11);
    return workspace;
}

struct Shown {
    Document document{shippedBook()};
    QMenu menu;
    Inspector inspector{document, &menu};

    explicit Shown(Workspace workspace)
    {
        document.reset(std::move(workspace), {});
        inspector.header()->setParent(&inspector);
        inspector.resize(360, 3000);  // all rows in view
        inspector.show();
        if (!QTest::qWaitForWindowExposed(&inspector))
            qFatal("the window does not appear");
    }
    /// The visible finding with this title; null when there is none.
    QWidget* row(const char* title) const
    {
        for (QLabel* label : inspector.findChildren<QLabel*>(QStringLiteral("findingTitle"))) {
            if (label->isVisible() && label->text() == QString::fromUtf8(title))
                return label->parentWidget();
        }
        return nullptr;
    }
    template <class W>
    W* child(const char* name) const { return inspector.findChild<W*>(QString::fromUtf8(name)); }
    Symbol deployment() const
    {
        const Component& c = document.design(0).components.front();
        return c.settings.value(parameterIndex(c, "deployment")).choice;
    }
};

void press(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

/// A press on the box itself, not on its text.
void tick(QCheckBox* box) { QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2)); }

}  // namespace

class TestFindingPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void applies()
    {
        Shown shown(oneDesign("single-az"));
        QTRY_VERIFY(shown.row("Multi-AZ for production"));
        QWidget* row = shown.row("Multi-AZ for production");
        QVERIFY(row->findChild<QLabel*>(QStringLiteral("findingReason"))->text().contains(QStringLiteral("Single-AZ")));
        QVERIFY(row->findChild<QLabel*>(QStringLiteral("findingMoney"))->text().startsWith(QStringLiteral("costs $")));
        QVERIFY(row->toolTip().contains(QStringLiteral("Key Takeaways")));
        auto* apply = row->findChild<QToolButton*>(QStringLiteral("applyFinding"));
        QVERIFY(apply->toolTip().contains(QStringLiteral("Multi-AZ, one standby")));
        const int steps = shown.document.undoStack().count();
        press(apply);
        QCOMPARE(shown.deployment(), Symbol("multi-az"));
        QCOMPARE(shown.document.undoStack().count(), steps + 1);
        QTRY_VERIFY(!shown.row("Multi-AZ for production"));
        shown.document.undoStack().undo();
        QCOMPARE(shown.deployment(), Symbol("single-az"));
        QTRY_VERIFY(shown.row("Multi-AZ for production"));
    }

    /// What was worked out for another state of the design is not applied: it would undo an edit.
    void staleIsNotApplied()
    {
        Shown shown(oneDesign("single-az"));
        QTRY_VERIFY(shown.row("Multi-AZ for production"));
        const Component& c = shown.document.design(0).components.front();
        shown.document.setValue(0, 0, parameterIndex(c, "storage"), number(700));
        press(shown.row("Multi-AZ for production")->findChild<QToolButton*>(QStringLiteral("applyFinding")));
        QCOMPARE(shown.deployment(), Symbol("single-az"));
        QCOMPARE(shown.document.design(0).components.front().settings.value(parameterIndex(c, "storage")), number(700));
    }

    void production()
    {
        Shown shown(oneDesign("single-az"));
        QTRY_VERIFY(shown.row("Multi-AZ for production"));
        auto* box = shown.child<QCheckBox>("production");
        QVERIFY(box->isChecked());
        tick(box);
        QVERIFY(!shown.document.design(0).production);
        QTRY_VERIFY(!shown.row("Multi-AZ for production"));
        shown.document.undoStack().undo();
        QVERIFY(shown.document.design(0).production && box->isChecked());
    }

    void practices()
    {
        Shown shown(oneDesign("multi-az"));
        auto* fold = shown.child<QToolButton>("practicesFold");
        QTRY_VERIFY(fold->isVisible() && fold->text().startsWith(QStringLiteral("Practices: 0 of ")));
        auto* box = shown.child<QCheckBox>("encryption-at-rest");
        QVERIFY(!box->isVisible());
        press(fold);
        QTRY_VERIFY(box->isVisible());
        QVERIFY(box->toolTip().contains(QStringLiteral("Defense in Depth")));
        tick(box);
        QCOMPARE(shown.document.design(0).practices, std::vector<std::string>{"encryption-at-rest"});
        QTRY_VERIFY(fold->text().startsWith(QStringLiteral("Practices: 1 of ")));
        QVERIFY(box->isVisible());
        shown.document.undoStack().undo();
        QVERIFY(shown.document.design(0).practices.empty());
        QTRY_VERIFY(!box->isChecked());
    }

    void nothingToShow()
    {
        Shown shown(Workspace{.title = {}, .notes = {}, .designs = {{"empty", {}, {}}}});
        QTRY_COMPARE(shown.child<QLabel>("findingsHeading")->text(), QStringLiteral("NO FINDINGS"));
        QVERIFY(!shown.child<QToolButton>("practicesFold")->isVisible());
    }
};

QTEST_MAIN(TestFindingPanel)
#include "tst_finding_panel.moc"
