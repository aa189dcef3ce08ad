// SPDX-License-Identifier: GPL-3.0-or-later
// The Explore page as a person uses it: answers by mouse and keyboard, cards with prices, a design added and taken back.
#include "explore/explore_page.h"
#include "explore/fit_card.h"
#include "explore/guide_view.h"
#include "shown_window.h"
#include "tables/table_view.h"
#include "theme/theme.h"
#include "window/newest_job.h"

#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace costrata;

namespace {

struct ExploreShown : Shown {
    ExploreShown() { window.pages().setCurrent(QStringLiteral("explore")); }

    GuideView& guide() const { return *window.findChild<ExplorePage*>()->guide(); }
    QPushButton* chip(const char* question, const char* answer) const
    {
        return window.findChild<QPushButton*>(QStringLiteral("answer-%1-%2").arg(QString::fromUtf8(question), QString::fromUtf8(answer)));
    }
    void click(const char* question, const char* answer)
    {
        QPushButton* chip = this->chip(question, answer);
        QVERIFY2(chip && chip->isVisible(), answer);
        QTest::mouseClick(chip, Qt::LeftButton);
    }
    FitCard* card(const char* service) const { return window.findChild<FitCard*>(QStringLiteral("fit-") + QString::fromUtf8(service)); }
    bool shown(const char* service) const { return card(service) && card(service)->isVisible(); }
    QString price(const char* service) const { return card(service)->findChild<QLabel*>(QStringLiteral("fitPrice"))->text(); }
    QString title() const { return find<QLabel>("guideTitle")->text(); }
    void settle()
    {
        QTRY_VERIFY(!guide().busy());
    }
};

}  // namespace

class TestExplorePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_explore_page"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    /// Questions come as they matter, and what fits follows each answer.
    void answers()
    {
        ExploreShown s;
        QCOMPARE(s.title(), QStringLiteral("Which service fits?"));
        QVERIFY(s.chip("data", "relational")->isVisible());
        QVERIFY(!s.chip("ecosystem", "aws")->isVisible());
        s.click("data", "relational");
        QVERIFY(s.chip("data", "relational")->isChecked());
        QVERIFY(s.chip("branching", "yes")->isVisible());
        QVERIFY(!s.chip("use", "durable")->isVisible());
        s.click("branching", "yes");
        QVERIFY(s.shown("neon.postgres"));
        QVERIFY(!s.shown("aws.rds"));
        QVERIFY(s.card("neon.postgres")->findChild<QLabel*>(QStringLiteral("fitWhy"))->text().contains(QStringLiteral("copy-on-write branches")));
        const auto* others = s.find<TableView>("guideOthers");
        bool found = false;
        for (int row = 0; row < others->model()->rowCount(); ++row)
            found = found || (others->model()->index(row, 0).data().toString() == u"Amazon RDS" && others->model()->index(row, 1).data().toString().startsWith(u"Branching: no"));
        QVERIFY(found);
        s.click("branching", "yes");  // takes it back
        QVERIFY(!s.chip("branching", "yes")->isChecked());
        QVERIFY(s.shown("aws.rds"));
        QTest::mouseClick(s.find<QToolButton>("guideAgain"), Qt::LeftButton);
        QCOMPARE(s.title(), QStringLiteral("Which service fits?"));
        QVERIFY(!s.shown("neon.postgres"));
    }

    /// One step to a priced design, and undo takes it back.
    void adds()
    {
        ExploreShown s;
        s.click("data", "relational");
        s.click("ecosystem", "aws");
        s.settle();
        const int before = s.document().designCount();
        const QString price = s.price("aws.aurora");
        QVERIFY(price.contains(u'$'));
        auto* add = s.card("aws.aurora")->findChild<QPushButton*>(QStringLiteral("fitAdd"));
        QVERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(s.document().designCount(), before + 1);
        QCOMPARE(s.document().current(), before);
        const Design& added = s.document().design(before);
        QCOMPARE(added.components.front().service, findService("aws.aurora"));
        const Bill& bill = s.document().bill(before);
        QCOMPARE(price, (bill.complete ? QString() : QStringLiteral("\u2265 ")) + qt(dollars(bill.totals.amortised)));
        QVERIFY(s.find<QLabel>("guideSaid")->isVisible());
        QCOMPARE(s.list()->model()->rowCount(), s.document().designCount());
        s.document().undoStack().undo();
        QCOMPARE(s.document().designCount(), before);
    }

    /// Prices follow the workload of the workspace.
    void pricesFollowTheWorkload()
    {
        ExploreShown s;
        s.click("data", "relational");
        s.settle();
        const QString before = s.price("neon.postgres");
        s.document().setWorkloadValue(workload::data.index, number(500));
        s.settle();
        QTRY_VERIFY(s.price("neon.postgres") != before && s.price("neon.postgres").contains(u'$'));
    }

    void keyboard()
    {
        ExploreShown s;
        s.chip("data", "relational")->setFocus();
        s.chip("data", "relational")->setFocusPolicy(Qt::StrongFocus);
        s.chip("data", "relational")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.chip("data", "relational"), Qt::Key_Right);
        QVERIFY(s.chip("data", "key-value")->hasFocus());
        QTest::keyClick(s.chip("data", "key-value"), Qt::Key_Space);
        QVERIFY(s.chip("data", "key-value")->isChecked());
        QVERIFY(s.shown("aws.dynamodb"));
        QTest::keyClick(s.chip("data", "key-value"), Qt::Key_Left);
        QVERIFY(s.chip("data", "relational")->hasFocus());
        QVERIFY(!s.chip("ecosystem", "aws")->accessibleDescription().isEmpty());
        for (const FitCard* card : s.window.findChildren<FitCard*>())
            QVERIFY(!card->accessibleName().isEmpty());
    }

    void nothingFits()
    {
        ExploreShown s;
        guide::Answers impossible;
        impossible.set(guide::ask::data, workload::search);
        impossible.set(guide::ask::ecosystem, guide::say::google);
        s.guide().setAnswers(impossible);
        QCOMPARE(s.title(), QStringLiteral("No service meets all of it"));
        QVERIFY(s.chip("ecosystem", "google")->isVisible());  // the answer can be taken back
        s.click("ecosystem", "google");
        QVERIFY(s.shown("aws.opensearch"));
    }
};

QTEST_MAIN(TestExplorePage)
#include "tst_explore_page.moc"
