// SPDX-License-Identifier: GPL-3.0-or-later
// The Report page: settings go into the workspace and show at once; the pages are those of the PDF.
#include "report/page_list.h"
#include "report/preview.h"
#include "report/report_page.h"
#include "shown_window.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace costrata;

namespace {

struct ReportShown : Shown {
    ReportShown()
    {
        window.pages().setCurrent(QStringLiteral("report"));
        wait();
    }
    ReportPage* page() const { return window.findChild<ReportPage*>(); }
    ReportPreview* preview() const { return page()->preview(); }
    int pages() const { return preview()->pages() ? static_cast<int>(preview()->pages()->count()) : 0; }
    const ReportSetup& setup() { return document().workspace().report; }
    QCheckBox* section(const char* id) const { return find<QCheckBox>((QByteArray("section-") + id).constData()); }
    void wait()
    {
        QTRY_VERIFY(!page()->busy());
    }
    void click(QWidget* widget)
    {
        if (auto* box = qobject_cast<QCheckBox*>(widget))
            box->click();
        else
            QTest::mouseClick(widget, Qt::LeftButton);
        wait();
    }
};

}  // namespace

class TestReportPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_report_page"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void settingsGoIntoTheWorkspace()
    {
        ReportShown shown;
        const int full = shown.pages();
        QVERIFY(full > 3);
        shown.click(shown.section("designs"));
        QVERIFY(!shown.setup().has(ReportSection::Designs));
        QVERIFY(shown.pages() < full);
        shown.click(shown.find<QPushButton>("audienceExecutive"));
        QVERIFY(shown.setup().executive);
        QCOMPARE(shown.pages(), 1);
        shown.click(shown.find<QPushButton>("audienceFull"));
        QCOMPARE(shown.document().undoStack().count(), 3);

        auto* title = shown.find<QLineEdit>("reportTitle");
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("For the board"));
        shown.wait();
        QCOMPARE(shown.setup().title, std::string("For the board"));
        QCOMPARE(shown.preview()->pages()->title(), QStringLiteral("For the board"));
        QCOMPARE(shown.document().undoStack().count(), 4);  // typing is one step
        while (shown.document().undoStack().canUndo())
            shown.document().undoStack().undo();
        shown.wait();
        QCOMPARE(shown.pages(), full);
        QCOMPARE(title->text(), QString());
        QVERIFY(shown.setup() == ReportSetup());
    }

    void followsTheDesigns()
    {
        ReportShown shown;
        const auto before = shown.preview()->pages();
        const Component& c = shown.document().design(0).components[0];
        shown.document().setValue(0, 0, parameterIndex(c, "storage"), number(1234));
        QTRY_VERIFY(shown.preview()->pages() != before);
        const int all = shown.pages();
        const int designs = shown.document().designCount();
        for (int d = 1; d < designs; ++d)
            shown.document().setInReport(d, false);
        shown.wait();
        QVERIFY(shown.pages() < all);
        shown.document().setInReport(0, false);
        shown.wait();
        QCOMPARE(shown.pages(), 0);  // and the page says what to do
        bool said = false;
        for (const QLabel* label : shown.page()->findChildren<QLabel*>())
            said |= label->isVisible() && label->text().contains(QStringLiteral("choose at least one"));
        QVERIFY(said);
        shown.document().setInReport(0, true);
        QTRY_VERIFY(shown.pages() > 0);
    }

    void hiddenItDoesNothing()
    {
        ReportShown shown;
        shown.window.pages().setCurrent(QStringLiteral("compare"));
        const auto before = shown.preview()->pages();
        const Component& c = shown.document().design(0).components[0];
        shown.document().setValue(0, 0, parameterIndex(c, "storage"), number(1234));
        QVERIFY(!shown.page()->busy());
        QCOMPARE(shown.preview()->pages(), before);
        shown.window.pages().setCurrent(QStringLiteral("report"));
        QTRY_VERIFY(shown.preview()->pages() != before);
    }

    void zoomAndPages()
    {
        ReportShown shown;
        ReportPreview* preview = shown.preview();
        const double wide = preview->scale();
        QVERIFY(preview->pages()->size().width() * wide <= preview->viewport()->width());  // as wide as the view
        QCOMPARE(preview->current(), 0);
        auto* list = shown.find<QListView>("reportPages");
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list->model()->rowCount(), shown.pages());
        list->setCurrentIndex(list->model()->index(2, 0));
        QCOMPARE(preview->current(), 2);
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_PageUp);
        QCOMPARE(preview->current(), 1);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(preview, Qt::Key_Plus);
        QVERIFY(preview->scale() > wide);
        QCOMPARE(preview->current(), 1);  // the place stays
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->current(), shown.pages() - 1);
        QTest::keyClick(preview, Qt::Key_0);
        QCOMPARE(preview->scale(), wide);
        shown.click(shown.find<QPushButton>("audienceExecutive"));
        QCOMPARE(preview->current(), 0);
        QCOMPARE(list->model()->rowCount(), 1);
    }

    /// Everything printed is in the picture: ink at the same places at any size.
    void thePictureHasInk()
    {
        ReportShown shown;
        for (const double scale : {0.5, 1.0}) {
            const QImage image = pagePicture(*shown.preview()->pages(), 0, scale, 1).toImage();
            QCOMPARE(image.width(), qRound(shown.preview()->pages()->size().width() * scale));
            int ink = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    ink += image.pixelColor(x, y) != Qt::white;
            }
            QVERIFY(ink > image.width() * image.height() / 50);
        }
    }

    void exportsWhatItShows()
    {
        ReportShown shown;
        shown.click(shown.find<QPushButton>("audienceExecutive"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(shown.window.exportReport(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), 1);
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"
