// SPDX-License-Identifier: GPL-3.0-or-later
// The Catalog page as a person uses it: typing, filters, a need, one class across regions, details, copying.
#include "prices/price_model.h"
#include "shown_window.h"
#include "tables/table_view.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

using namespace costrata;

namespace {

struct CatalogShown : Shown {
    CatalogShown()
    {
        window.pages().setCurrent(QStringLiteral("catalog"));
        if (!QTest::qWaitFor([this] { return model()->rowCount() > 0; }, 60000))
            qFatal("the catalog does not come");
    }
    TableView* table() const { return find<TableView>("priceTable"); }
    PriceModel* model() const { return static_cast<PriceModel*>(table()->model()); }
    QLineEdit* field(const char* name) const { return find<QLineEdit>(name); }
    QComboBox* box(const char* name) const { return find<QComboBox>(name); }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QString details() const { return find<QPlainTextEdit>("priceDetails")->toPlainText(); }
    QString text(int row, int column) const { return model()->index(row, column).data().toString(); }
    void type(const char* name, const char* text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), QString::fromUtf8(text));
    }
    void choose(const char* name, const char* data) const
    {
        QComboBox* b = box(name);
        b->setCurrentIndex(b->findData(QString::fromUtf8(data)));
        emit b->activated(b->currentIndex());
    }
    bool says(const char* text) const
    {
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        }
        return false;
    }
};

}  // namespace

class TestCatalogPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_catalog_page"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void everyPriceIsThere()
    {
        CatalogShown shown;
        int prices = 0;
        for (const SliceInfo& slice : shippedBook()->slices())
            prices += slice.prices;
        QCOMPARE(shown.model()->rowCount(), prices);
        QVERIFY(!shown.button("clearFilters")->isEnabled());
        QVERIFY(!shown.button("compareRegions")->isEnabled());
    }

    void searchesWhileTyping()
    {
        CatalogShown shown;
        QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = shown.model()->rowCount();
        shown.table()->setFocus();
        shown.key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.field("priceSearch")->hasFocus());
        int last = all;
        for (const char letter : QByteArray("r6g.xlarge frankfurt")) {
            QTest::keyClick(QApplication::focusWidget(), letter);
            QVERIFY(shown.model()->rowCount() <= last);
            last = shown.model()->rowCount();
        }
        QVERIFY(last > 0 && last < 500);
        for (int r = 0; r < last; ++r) {
            QVERIFY(shown.text(r, PriceModel::Name).contains(QStringLiteral("r6g.xlarge")));
            QCOMPARE(shown.text(r, PriceModel::Region), QStringLiteral("eu-central-1"));
        }
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" nothing"));
        QCOMPARE(shown.model()->rowCount(), 0);
        QVERIFY(shown.says("No price passes"));
        QTest::mouseClick(shown.button("clearFilters"), Qt::LeftButton);
        QCOMPARE(shown.model()->rowCount(), all);
        QVERIFY(shown.field("priceSearch")->text().isEmpty());
    }

    void filters()
    {
        CatalogShown shown;
        shown.choose("providerFilter", "gcp");
        QCOMPARE(shown.box("serviceFilter")->findData(QStringLiteral("rds")), -1);  // only Google's services remain
        shown.choose("serviceFilter", "spanner");
        shown.choose("purchaseFilter", "on-demand");
        QVERIFY(shown.model()->rowCount() > 0);
        for (int r = 0; r < shown.model()->rowCount(); ++r) {
            QCOMPARE(shown.text(r, PriceModel::Service), QStringLiteral("spanner"));
            QCOMPARE(shown.text(r, PriceModel::Purchase), QStringLiteral("on-demand"));
        }
        shown.choose("providerFilter", "aws");
        QCOMPARE(shown.box("serviceFilter")->currentIndex(), 0);  // Amazon has no Spanner
        shown.type("leastPrice", "10");
        shown.type("mostPrice", "20");
        QVERIFY(shown.model()->rowCount() > 0);
        for (int r = 0; r < shown.model()->rowCount(); ++r) {
            const double price = shown.model()->index(r, PriceModel::Amount).data(CopyRole).toDouble();
            QVERIFY(price >= 10 && price <= 20);
        }
        const int before = shown.model()->rowCount();
        shown.type("mostPrice", "x");
        QVERIFY(shown.field("mostPrice")->property("wrong").toBool());
        QVERIFY(shown.model()->rowCount() > before);  // what is no number is no bound
        shown.type("mostPrice", "20");
        QVERIFY(!shown.field("mostPrice")->property("wrong").toBool());
        QCOMPARE(shown.model()->rowCount(), before);
    }

    /// What is needed, across providers, the cheapest month first.
    void need()
    {
        CatalogShown shown;
        shown.type("leastVcpu", "8");
        shown.type("leastMemory", "64");
        QCOMPARE(shown.table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(PriceModel::Month));
        QVERIFY(shown.model()->rowCount() > 100);
        QSet<QString> providers;
        double last = 0;
        for (int r = 0; r < shown.model()->rowCount(); ++r) {
            providers << shown.text(r, PriceModel::Provider);
            QVERIFY(shown.text(r, PriceModel::Vcpu).toDouble() >= 8 && shown.text(r, PriceModel::Memory).toDouble() >= 64);
            const QString month = shown.model()->index(r, PriceModel::Month).data(CopyRole).toString();
            if (month.isEmpty())
                continue;
            QVERIFY(month.toDouble() >= last - 0.01);
            last = month.toDouble();
        }
        QVERIFY(providers.size() >= 3);
    }

    void oneClassAcrossRegions()
    {
        CatalogShown shown;
        shown.type("priceSearch", "rds db.r6g.xlarge multi-az postgresql on-demand us-east-1");
        QVERIFY(shown.model()->rowCount() > 0);
        shown.table()->setFocus();
        shown.table()->setCurrentIndex(shown.model()->index(0, 0));
        const PriceKey key = shown.model()->entry(0).price->key;
        QTest::mouseClick(shown.button("compareRegions"), Qt::LeftButton);
        QVERIFY(shown.model()->rowCount() > 10);
        QSet<QString> regions;
        for (int r = 0; r < shown.model()->rowCount(); ++r) {
            QVERIFY(shown.model()->entry(r).price->key == key);
            regions << shown.text(r, PriceModel::Region);
            if (r > 0)
                QVERIFY(shown.model()->entry(r - 1).price->amount <= shown.model()->entry(r).price->amount);
        }
        QCOMPARE(regions.size(), shown.model()->rowCount());
        QCOMPARE(shown.table()->currentIndex().siblingAtColumn(PriceModel::Region).data().toString(), QStringLiteral("us-east-1"));  // still selected
        QVERIFY(shown.button("sameClass")->isVisible());
        QTest::mouseClick(shown.button("sameClass"), Qt::LeftButton);
        QVERIFY(!shown.button("sameClass")->isVisible());
        QVERIFY(shown.model()->rowCount() > regions.size());
    }

    void details()
    {
        CatalogShown shown;
        shown.type("priceSearch", "rds us-east-1");
        for (const int row : {0, shown.model()->rowCount() / 2, shown.model()->rowCount() - 1}) {
            shown.table()->setCurrentIndex(shown.model()->index(row, 0));
            const Price& p = *shown.model()->entry(row).price;
            for (const std::string_view part : {p.source.text(), p.asOf.text(), p.confidence.text(), p.note.text(), std::string_view("N. Virginia")})
                QVERIFY2(shown.details().contains(qt(part)), qPrintable(shown.details()));
            for (const Price& old : shippedBook()->history(shown.model()->entry(row).service, p))
                QVERIFY(shown.details().contains(qt(old.asOf.text())));
        }
        QTest::keyClick(shown.table(), Qt::Key_Up);
        QVERIFY(shown.table()->currentIndex().row() < shown.model()->rowCount() - 1);
    }

    void sortsByAColumn()
    {
        CatalogShown shown;
        shown.type("priceSearch", "dynamodb");
        const auto* header = shown.table()->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(PriceModel::Region) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        for (int r = 1; r < shown.model()->rowCount(); ++r)
            QVERIFY(shown.text(r - 1, PriceModel::Region).toStdString() <= shown.text(r, PriceModel::Region).toStdString());
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        for (int r = 1; r < shown.model()->rowCount(); ++r)
            QVERIFY(shown.text(r - 1, PriceModel::Region).toStdString() >= shown.text(r, PriceModel::Region).toStdString());
    }

    void copies()
    {
        CatalogShown shown;
        shown.type("priceSearch", "neon");
        QTest::mouseClick(shown.button("copyPrices"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 1 + shown.model()->rowCount());
        for (const QString& line : lines)
            QCOMPARE(line.split(u'\t').size(), static_cast<int>(PriceModel::ColumnCount));
        shown.table()->setFocus();
        shown.table()->selectRow(0);
        QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'), (QStringList{lines[0], lines[1]}));
    }

    void everyControlHasAName()
    {
        CatalogShown shown;
        for (QWidget* w : shown.window.pages().findChildren<QWidget*>()) {
            if (w->focusPolicy() == Qt::NoFocus || !w->isVisible() || w->focusProxy() || w->inherits("QSplitter") || w->inherits("QScrollArea")
                || w->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(w);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(QString::fromUtf8(w->metaObject()->className()) + u' ' + w->objectName()));
        }
    }
};

QTEST_MAIN(TestCatalogPage)
#include "tst_catalog_page.moc"
