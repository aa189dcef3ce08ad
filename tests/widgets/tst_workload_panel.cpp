// SPDX-License-Identifier: GPL-3.0-or-later
// The workload panel as a person uses it: opened, changed, followed by the designs, undone.
#include "shown_window.h"

#include <QAbstractButton>
#include <QDateEdit>

using namespace costrata;
namespace w = costrata::workload;

namespace {

struct Opened : Shown {
    Opened()
    {
        QTest::mouseClick(find<QAbstractButton>("workloadToggle"), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void type(const char* field, const char* text)
    {
        auto* box = find<QWidget>(field);
        QTest::mouseClick(box, Qt::LeftButton);
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box, QString::fromUtf8(text));
        QTest::keyClick(box, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    const Workload& need() { return *document().workspace().workload; }
    QString words(const char* label) const { return find<QLabel>(label)->text(); }
};

}  // namespace

class TestWorkloadPanel : public QObject {
    Q_OBJECT
private slots:
    /// The example states no workload; the first answer gives it one, and changes no design of the example.
    void firstAnswer()
    {
        Opened shown;
        QVERIFY(!shown.document().workspace().workload);
        QVERIFY(shown.words("workloadSummary").startsWith(QStringLiteral("Not stated")));
        const auto before = shown.document().workspace().designs;
        shown.type("workload.data", "2 TB");
        QVERIFY(shown.need()[w::data] == Decimal(2000));
        QVERIFY(shown.document().workspace().designs == before);
        QVERIFY(shown.words("workloadSummary").contains(QStringLiteral("2,000 GB")));
        shown.document().undoStack().undo();
        QVERIFY(!shown.document().workspace().workload);
    }

    /// One press gives a design for every service that fits; they follow the next answer, except where a hand has changed them.
    void designsFollow()
    {
        Opened shown;
        const int example = shown.document().designCount();
        shown.type("workload.data", "200");
        QTest::mouseClick(shown.find<QAbstractButton>("workloadDesign"), Qt::LeftButton);
        QVERIFY(shown.document().designCount() > example + 10);
        QTRY_VERIFY(shown.words("workloadFit").contains(QStringLiteral("Amazon DynamoDB: it is not made for this kind of data")));
        const auto find = [&](const char* id) {
            for (int d = example; d < shown.document().designCount(); ++d) {
                if (std::string_view(shown.document().design(d).components[0].service->id) == id)
                    return d;
            }
            qFatal("%s was not sized", id);
            return -1;
        };
        const int rds = find("aws.rds");
        const auto setting = [&](const char* id) {
            const Settings& s = shown.document().design(rds).components[0].settings;
            return s.value(s.parameters().indexOf(id).value()).number;
        };
        QVERIFY(setting("storage") == Amount(240));  // 200 GB and 20 % to spare
        const Settings& settings = shown.document().design(rds).components[0].settings;
        shown.document().setValue(rds, 0, settings.parameters().indexOf("backupRetention").value(), {Amount(30), {}, {}});
        shown.type("workload.data", "500");
        QVERIFY(setting("storage") == Amount(600));
        QVERIFY(setting("backupRetention") == Amount(30));
        shown.document().undoStack().undo();
        QVERIFY(setting("storage") == Amount(240));
    }

    /// Nonsense changes nothing and is answered beside the field.
    void nonsense()
    {
        Opened shown;
        shown.type("workload.data", "100");
        const Workload before = shown.need();
        for (const char* text : {"plenty", "12 apples", "-3", "1e400", "99999999999 TB", "5 days"}) {
            shown.type("workload.data", text);
            QVERIFY2(shown.need() == before, text);
        }
    }

    void growthAndStart()
    {
        Opened shown;
        shown.type("dataGrowth", "3");
        QVERIFY(shown.document().workspace().assumptions.dataGrowth == 0.03_d);
        shown.type("dataGrowth", "3000");
        QVERIFY(shown.document().workspace().assumptions.dataGrowth == 0.03_d);
        shown.find<QDateEdit>("startMonth")->setDate(QDate(2028, 4, 1));
        QVERIFY(shown.document().workspace().assumptions.start == Month(2028, 4));
        for (int i = 0; i < 10; ++i)
            shown.document().undoStack().undo();
        QVERIFY(shown.document().workspace().assumptions == exampleWorkspace().assumptions);
    }
};

QTEST_MAIN(TestWorkloadPanel)
#include "tst_workload_panel.moc"
