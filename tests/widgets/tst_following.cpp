// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says of the workload's sizing, and the notices that lead to the field of what is missing.
#include "explore/missing_field.h"
#include "inspector/number_box.h"
#include "shown_window.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>

using namespace costrata;

namespace {

/// One design that follows the default workload.
struct Following : Shown {
    explicit Following(const char* service = "aws.rds")
    {
        const Workload need(workload::parameters());
        const SizedComponent sized = sizeFor(*findService(service), need, *shippedBook());
        Component c{.name = "Database", .service = findService(service), .region = sized.region, .settings = sized.settings, .followsWorkload = true};
        document().reset({.title = {}, .notes = {}, .designs = {{"one", {}, {c}}}, .workload = need}, {});
    }
    const Component& component() { return document().design(0).components[0]; }
    Amount storage() { return component().settings.value(parameterIndex(component(), "storage")).number; }
    QString notices() const { return find<QWidget>("notices")->accessibleDescription(); }
    QAbstractButton* link(const QString& text) const
    {
        for (auto* button : find<QWidget>("notices")->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().contains(text))
                return button;
        }
        return nullptr;
    }
    QToolButton* mark(const char* name) const
    {
        auto* found = find<QToolButton>(name);
        return found && found->isVisible() ? found : nullptr;
    }
};

}  // namespace

class TestFollowing : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void aDifferenceIsMarked()
    {
        Following shown;
        const Amount sized = shown.storage();
        QVERIFY(shown.find<QCheckBox>("followsWorkload")->isChecked());
        QVERIFY(!shown.mark("follow.storage"));
        QVERIFY(!shown.mark("followAll"));
        auto* box = shown.find<NumberBox>("storage");
        box->setFocus(Qt::TabFocusReason);
        box->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(box, QStringLiteral("4321"));
        QToolButton* mark = shown.mark("follow.storage");
        QVERIFY(mark);
        const QString words = QStringLiteral("sizing says %1 GB; yours is 4,321 GB").arg(qt(quantityText(sized.value())));
        QVERIFY2(mark->toolTip().contains(words), qPrintable(mark->toolTip()));
        QVERIFY2(mark->accessibleName().endsWith(words), qPrintable(mark->accessibleName()));
        QTest::keyClick(box, Qt::Key_Tab);
        QVERIFY(mark->hasFocus());  // beside its field, also for the keyboard
        mark->menu()->actions().first()->trigger();
        QCOMPARE(shown.storage(), sized);
        QVERIFY(!shown.mark("follow.storage"));
        shown.document().undoStack().undo();
        QCOMPARE(shown.storage(), Amount(4321));
        QVERIFY(shown.mark("follow.storage"));
    }

    void allFollowAgain()
    {
        Following shown;
        const Component sized = shown.component();
        const auto regions = sized.service->regions(*shippedBook());
        shown.document().setRegion(0, 0, regions[regions.front() == sized.region]);
        shown.document().setValue(0, 0, parameterIndex(sized, "storage"), number(4321));
        QVERIFY(shown.mark("follow.region"));
        QTest::mouseClick(shown.mark("followAll"), Qt::LeftButton);
        QVERIFY(shown.component() == sized);
        QVERIFY(!shown.mark("follow.region"));
        QVERIFY(!shown.mark("followAll"));
        QCOMPARE(shown.document().undoStack().count(), 3);
    }

    void theSwitch()
    {
        Following shown;
        const Component sized = shown.component();
        auto* box = shown.find<QCheckBox>("followsWorkload");
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        QVERIFY(!shown.component().followsWorkload);
        QVERIFY(shown.component().settings == sized.settings);
        shown.document().setValue(0, 0, parameterIndex(sized, "storage"), number(4321));
        QVERIFY(!shown.mark("follow.storage"));  // nothing that it should be
        shown.document().undoStack().setIndex(0);
        QVERIFY(shown.component().followsWorkload);
        QVERIFY(box->isChecked());
    }

    void withoutAWorkloadThereIsNoSwitch()
    {
        Following shown;
        QVERIFY(shown.find<QCheckBox>("followsWorkload")->isVisible());
        shown.window.openExample();
        QVERIFY(!shown.document().workspace().workload);
        QVERIFY(!shown.find<QCheckBox>("followsWorkload")->isVisible());
    }

    void whatNoLongerFitsSaysWhy()
    {
        Following shown;
        QVERIFY(!shown.notices().contains(QStringLiteral("No longer fits")));
        shown.document().setWorkloadValue(workload::kind.index, {{}, workload::graph, {}});
        QVERIFY2(shown.notices().contains(QStringLiteral("No longer fits the workload\nit is not made for this kind of data")), qPrintable(shown.notices()));
        QVERIFY(!shown.mark("follow.storage"));
        shown.document().undoStack().undo();
        QVERIFY(!shown.notices().contains(QStringLiteral("No longer fits")));
    }

    /// A press on what is missing leads to the field; giving the number takes the notice away.
    void missingLeadsToItsField()
    {
        Following shown;
        Design design{"two", {}, {makeComponent("neon.postgres", *shippedBook()), makeComponent("aws.dynamodb", *shippedBook())}};
        Component& asking = design.components[1];
        const std::size_t asked = [&] {
            for (std::size_t i = 0; i < asking.settings.parameters().all().size(); ++i) {
                if (asking.settings.relevant(i) && asking.settings.parameters().at(i).kind == ParameterKind::Number && !asking.settings.value(i).number.known())
                    return i;
            }
            return std::size_t(0);
        }();
        QVERIFY(!asking.settings.value(asked).number.known());
        shown.document().reset({.title = {}, .notes = {}, .designs = {design}}, {});
        const Bill& bill = shown.document().bill(0);
        for (const LineItem& line : bill.lines) {
            if (line.state != LineState::UnknownQuantity || missingField(design, line.component, line.missing, *shippedBook()) != asked)
                continue;
            const QString text = qt(line.missing);
            QAbstractButton* link = shown.link(text);
            QVERIFY2(link, qPrintable(text));
            QVERIFY(link->accessibleName().contains(text));
            link->setFocus();
            QTest::keyClick(link, Qt::Key_Return);
            auto* field = shown.find<NumberBox>(asking.settings.parameters().at(asked).id);
            QVERIFY(field && field->hasFocus());
            QTest::keyClicks(field, QStringLiteral("5"));
            QVERIFY(!shown.link(text));
            return;
        }
        QFAIL("nothing is missing");
    }

    /// Each quantity that a service asks for has its field.
    void everyMissingQuantityHasAField()
    {
        int quantities = 0;
        for (const Service* service : allServices()) {
            const Design design{"one", {}, {makeComponent(service->id, *shippedBook())}};
            for (const LineItem& line : billDesign(design, *shippedBook()).lines) {
                if (line.state != LineState::UnknownQuantity)
                    continue;
                ++quantities;
                QVERIFY2(missingField(design, 0, line.missing, *shippedBook()), (std::string(service->id) + ": " + line.missing).c_str());
            }
        }
        QVERIFY(quantities > 5);
    }
};

QTEST_MAIN(TestFollowing)
#include "tst_following.moc"
