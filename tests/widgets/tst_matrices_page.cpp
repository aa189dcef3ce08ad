// SPDX-License-Identifier: GPL-3.0-or-later
// The Matrices page: what it shows is the matrix, copied and exported as it stands.
#include "matrices/matrices_page.h"
#include "shown_window.h"
#include "tables/table_view.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace costrata;

namespace {

struct MatricesShown : Shown {
    MatricesShown() { window.pages().setCurrent(QStringLiteral("matrices")); }
    MatricesPage* page() const { return window.findChild<MatricesPage*>(); }
    QComboBox* choice() const { return find<QComboBox>("matrixChoice"); }
    TableView* table() const { return find<TableView>("matrixTable"); }
    QString details() const { return find<QLabel>("matrixDetails")->text(); }
    void choose(const char* id)
    {
        const int index = choice()->findData(QString::fromUtf8(id));
        QVERIFY(index >= 0);
        choice()->setCurrentIndex(index);
        emit choice()->activated(index);
    }
    void wait(const char* id) { QTRY_VERIFY(!page()->busy() && page()->matrix().id == id); }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestMatricesPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_matrices_page"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void discountsAreShown()
    {
        MatricesShown shown;
        shown.choose("cache");
        shown.wait("cache");
        const std::string before = matrixCsv(shown.page()->matrix());
        shown.document().addAdjustment({.scope = {}, .discount = 0.5_d});
        const std::string after = matrixCsv(makeMatrix("cache", shown.document().book(), shown.document().workspace().assumptions.start).value());
        QVERIFY(after != before);
        QTRY_COMPARE(matrixCsv(shown.page()->matrix()), after);
        shown.document().undoStack().undo();
        QTRY_COMPARE(matrixCsv(shown.page()->matrix()), before);
    }

    void theModelSaysWhatTheMatrixSays()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const MatrixName& name : matrixNames()) {
            const Matrix matrix = makeMatrix(name.id, *shippedBook()).value();
            model.setMatrix(matrix);
            QCOMPARE(model.rowCount(), static_cast<int>(matrix.rows.size()));
            QCOMPARE(model.columnCount(), static_cast<int>(matrix.columns.size()));
            for (int r = 0; r < model.rowCount(); ++r) {
                QCOMPARE(model.headerData(r, Qt::Vertical, Qt::DisplayRole).toString(), qt(matrix.rows[static_cast<std::size_t>(r)].label));
                for (int c = 0; c < model.columnCount(); ++c) {
                    const QModelIndex index = model.index(r, c);
                    const Matrix::Cell& cell = matrix.rows[static_cast<std::size_t>(r)].cells[static_cast<std::size_t>(c)];
                    QCOMPARE(index.data().toString(), cell.text.empty() ? QStringLiteral("not stated") : qt(cell.text));
                    QCOMPARE(index.data(Qt::ForegroundRole).isValid(), cell.text.empty());  // muted
                    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(qt(cell.source).toHtmlEscaped()));
                }
            }
        }
        model.setMatrix({});
        QCOMPARE(model.rowCount(), 0);
    }

    void shownCopiedAndExported()
    {
        MatricesShown shown;
        shown.choose("cache");
        shown.wait("cache");
        const Matrix& matrix = shown.page()->matrix();
        QVERIFY(shown.find<QLabel>("matrixNotes")->text().contains(qt(matrix.notes.front())));

        // Every cell is wrapped into its place: none needs more lines than its row has.
        for (int r = 0; r < shown.table()->model()->rowCount(); ++r)
            QVERIFY(shown.table()->rowHeight(r) >= 31);
        QVERIFY(shown.table()->verticalHeader()->isVisible());  // the labels stay while the table scrolls
        shown.table()->setFocus();
        shown.table()->setCurrentIndex(shown.table()->model()->index(0, 0));
        QVERIFY(shown.details().contains(qt(matrix.rows[0].cells[0].text)) && shown.details().contains(qt(matrix.rows[0].cells[0].source)));

        QTest::mouseClick(shown.find<QPushButton>("matrixCopy"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(matrix.rows.size() + 1));
        QCOMPARE(lines[0].split(u'\t').size(), static_cast<qsizetype>(matrix.columns.size() + 1));
        QCOMPARE(lines[1].section(u'\t', 0, 0), qt(matrix.rows[0].label));

        QTemporaryDir folder;
        QVERIFY(shown.page()->exportTo(folder.filePath(QStringLiteral("m.csv"))));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("m.csv"))).toStdString(), matrixCsv(matrix));
        QVERIFY(shown.page()->exportTo(folder.filePath(QStringLiteral("m.md"))));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("m.md"))).toStdString(), matrixMarkdown(matrix));
        QVERIFY(!shown.page()->exportTo(folder.filePath(QStringLiteral("none/m.md"))));
        QVERIFY(shown.details().contains(QStringLiteral("could not be written")));
    }

    void theChoiceIsRemembered()
    {
        {
            MatricesShown shown;
            shown.choose("licences");
            shown.wait("licences");
        }
        MatricesShown again;
        again.wait("licences");
    }

    void theNewestChoiceWins()
    {
        MatricesShown shown;
        shown.choose("all");
        shown.choose("backend");
        shown.choose("serverless");
        shown.wait("serverless");
        QCOMPARE(shown.choice()->currentData().toString(), QStringLiteral("serverless"));
    }
};

QTEST_MAIN(TestMatricesPage)
#include "tst_matrices_page.moc"
