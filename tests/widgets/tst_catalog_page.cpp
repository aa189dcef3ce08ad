// SPDX-License-Identifier: GPL-3.0-or-later
// The Catalog page as a person uses it: typing, filters, a need, one class across regions, details, copying.
#include "breakdown/bill_model.h"
#include "explore/region_prices.h"
#include "prices/price_model.h"
#include "shown_window.h"
#include "tables/table_view.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

#include <functional>

using namespace costrata;

namespace {

void typeInto(QDialog* dialog, const char* name, const char* text)
{
    auto* field = dialog->findChild<QWidget*>(QString::fromUtf8(name));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, QString::fromUtf8(text));
}

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
    int rowOf(const Price* price) const { return model()->rowOf(price); }
    /// Clicks a button that opens a dialog, and acts in that.
    void inDialog(const char* name, const std::function<void(QDialog*)>& act) const
    {
        bool seen = false;
        QTimer::singleShot(0, table(), [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog opens");
            seen = true;
            act(dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::mouseClick(button(name), Qt::LeftButton);
        QVERIFY(seen);
    }
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
            QCOMPARE(line.split(u'\t').size(), PriceModel::ColumnCount - 1);  // nothing is adjusted
        shown.table()->setFocus();
        shown.table()->selectRow(0);
        QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'), (QStringList{lines[0], lines[1]}));
    }

    /// The whole catalog is copied in the background of what follows, and as it was when Copy was pressed.
    void copiesEverything()
    {
        CatalogShown shown;
        const int all = shown.model()->rowCount();
        QVERIFY(all > 10'000);
        for (const bool filtersAtOnce : {false, true}) {
            QGuiApplication::clipboard()->clear();
            QTest::mouseClick(shown.button("copyPrices"), Qt::LeftButton);
            if (filtersAtOnce)
                shown.type("priceSearch", "neon");
            QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), all);
        }
        QVERIFY(shown.model()->rowCount() < all);
    }

    void discountsTheSelectedPrice()
    {
        CatalogShown shown;
        Document& document = shown.document();
        const Bill before = document.bill(0);
        const LineItem& compute = before.lines.front();
        QCOMPARE(compute.category, Category::Compute);
        QVERIFY(shown.table()->isColumnHidden(PriceModel::Yours));
        shown.type("priceSearch", "aws rds us-east-1 db.r6g.xlarge multi-az postgresql on-demand");
        const int row = shown.rowOf(compute.price);
        QVERIFY(row >= 0);
        shown.table()->selectRow(row);

        shown.inDialog("addDiscount", [&](QDialog* dialog) {
            auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            const auto* words = dialog->findChild<QLabel*>(QStringLiteral("adjustmentWords"));
            QVERIFY(!ok->isEnabled());
            typeInto(dialog, "adjustmentAmount", "12.5");
            QCOMPARE(words->text(), QStringLiteral("aws, rds, us-east-1, compute-instance, db.r6g.xlarge, multi-az, postgresql, on-demand: 12.5 % off\nOne price of the catalog."));
            typeInto(dialog, "adjustmentFrom", "2027-01");
            typeInto(dialog, "adjustmentUntil", "2026-01");
            QVERIFY(!ok->isEnabled() && words->text().contains(QStringLiteral("before the first")));
            typeInto(dialog, "adjustmentFrom", "2020-01");
            typeInto(dialog, "adjustmentUntil", "2999-12");
            typeInto(dialog, "adjustmentNote", "Contract 7");
            QVERIFY(ok->isEnabled());
            QTest::mouseClick(ok, Qt::LeftButton);
        });
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.workspace().adjustments.size(), std::size_t(1));
        // An eighth less for the one line, nothing else.
        const Money less = Money(compute.monthly.dollars() / Decimal(8));
        QCOMPARE(document.bill(0).totals.monthly, before.totals.monthly - less);
        // The table, the details, the list and the breakdown say so.
        QVERIFY(!shown.table()->isColumnHidden(PriceModel::Yours));
        QCOMPARE(shown.text(row, PriceModel::Yours), qt(unitPriceText(compute.price->amount * 0.875_d)));
        QCOMPARE(shown.text(row, PriceModel::Amount), qt(unitPriceText(compute.price->amount)));
        QVERIFY(shown.details().contains(QStringLiteral("12.5 % off")));
        auto* list = shown.find<QListWidget>("adjustmentList");
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("12.5 % off from 2020-01 until 2999-12 \u2013 Contract 7")));
        BillModel breakdown(document);
        const QModelIndex line = breakdown.index(0, BillModel::UnitPrice, breakdown.index(0, 0));
        QCOMPARE(line.data().toString(), qt(unitPriceText(compute.price->amount * 0.875_d)) + QStringLiteral(" *"));
        QVERIFY2(line.data(Qt::ToolTipRole).toString().contains(QStringLiteral("list price $") + qt(unitPriceText(compute.price->amount))), qPrintable(line.data(Qt::ToolTipRole).toString()));

        // Switched off and on with a click on its box, changed, removed: a step each.
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualItemRect(list->item(0));
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        const QPoint box = list->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, list).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(document.undoStack().count(), 2);
        QCOMPARE(document.bill(0).totals.monthly, before.totals.monthly);
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        document.undoStack().undo();
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QCOMPARE(document.bill(0).totals.monthly, before.totals.monthly - less);
        shown.inDialog("editAdjustment", [&](QDialog* dialog) {
            typeInto(dialog, "adjustmentAmount", "25");
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        QCOMPARE(document.bill(0).totals.monthly, before.totals.monthly - less - less);
        QTest::mouseClick(shown.button("removeAdjustment"), Qt::LeftButton);
        QCOMPARE(billText(document.bill(0)), billText(before));
        QCOMPARE(list->count(), 0);
        QVERIFY(shown.table()->isColumnHidden(PriceModel::Yours));
        QCOMPARE(document.undoStack().count(), 3);
        for (int i = 0; i < 3; ++i)
            document.undoStack().undo();
        QVERIFY(document.workspace().adjustments.empty());
        for (int i = 0; i < 2; ++i)
            document.undoStack().redo();
        QCOMPARE(document.bill(0).totals.monthly, before.totals.monthly - less - less);
    }

    void discountsWhatTheFilterNames()
    {
        CatalogShown shown;
        Document& document = shown.document();
        const std::vector<Bill> before = document.bills();
        shown.choose("providerFilter", "aws");
        shown.choose("serviceFilter", "rds");
        shown.choose("purchaseFilter", "on-demand");
        const int found = shown.model()->rowCount();
        shown.inDialog("addDiscount", [&](QDialog* dialog) {
            typeInto(dialog, "adjustmentAmount", "50");
            const QString words = dialog->findChild<QLabel*>(QStringLiteral("adjustmentWords"))->text();
            QCOMPARE(words, QStringLiteral("aws, rds, all regions, on-demand: 50 % off\n%1 prices of the catalog.").arg(QLocale().toString(found)));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        const auto isRds = [](const LineItem& line) { return line.price && line.price->change; };
        int adjusted = 0, kept = 0;
        for (std::size_t d = 0; d < before.size(); ++d) {
            for (std::size_t i = 0; i < before[d].lines.size(); ++i) {
                const LineItem &was = before[d].lines[i], &is = document.bills()[d].lines[i];
                (isRds(is) ? adjusted : kept) += 1;
                QCOMPARE(is.monthly.dollars(), isRds(is) ? was.monthly.dollars() / Decimal(2) : was.monthly.dollars());
            }
        }
        QVERIFY(adjusted > 2 && kept > 10);
        // Ordered by what one pays, those rows come first.
        shown.table()->sortByColumn(PriceModel::Yours, Qt::AscendingOrder);
        QVERIFY(!shown.text(0, PriceModel::Yours).isEmpty());
        // Other regions are priced with it, too.
        const auto regions = regionPrices(document.design(0), "AWS", document.book(), document.month());
        const auto here = std::find_if(regions.begin(), regions.end(), [](const RegionPrice& p) { return p.here; });
        QVERIFY(here != regions.end());
        QCOMPARE(billText(here->bill), billText(document.bill(0)));
    }

    void fillsAGap()
    {
        CatalogShown shown;
        Document& document = shown.document();
        const std::size_t parameter = parameterIndex(document.design(0).components[0], "class");
        document.setValue(0, 0, parameter, choice("db.mine"));
        QVERIFY(!document.bill(0).complete);
        shown.inDialog("addOwnPrice", [&](QDialog* dialog) {
            auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            typeInto(dialog, "scopeProvider", "aws");
            typeInto(dialog, "scopeService", "rds");
            typeInto(dialog, "adjustmentAmount", "0.25");
            QVERIFY(!ok->isEnabled());
            typeInto(dialog, "scopeComponent", "compute-instance");
            typeInto(dialog, "scopeName", "db.mine");
            auto* unit = dialog->findChild<QComboBox*>(QStringLiteral("adjustmentUnit"));
            unit->setCurrentIndex(unit->findData(QStringLiteral("hour")));
            QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("adjustmentWords"))->text().contains(QStringLiteral("$0.25 per hour")));
            QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("adjustmentWords"))->text().contains(QStringLiteral("fills the gap")));
            QTest::mouseClick(ok, Qt::LeftButton);
        });
        const LineItem& compute = document.bill(0).lines.front();
        QVERIFY(document.bill(0).complete);
        QCOMPARE(qt(compute.monthly.toCents()), QStringLiteral("182.50"));
        QCOMPARE(qt(originText(*compute.price)), QStringLiteral("your price"));
        document.undoStack().undo();
        QVERIFY(!document.bill(0).complete);
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
