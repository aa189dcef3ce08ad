// SPDX-License-Identifier: GPL-3.0-or-later
// The Architecture page as a person uses it: looked at, broken, recovered, walked through with the keys, reckoned with, exported.
#include "shown_window.h"

#include "architecture/architecture_page.h"
#include "architecture/availability_panel.h"
#include "architecture/survival_model.h"
#include "architecture/timeline.h"
#include "charts/chart_export.h"
#include "diagram/diagram_painter.h"
#include "diagram/diagram_view.h"
#include "inspector/number_box.h"
#include "topology/availability.h"
#include "window/elided_label.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <set>

using namespace costrata;

namespace {

/// The example's first design: RDS PostgreSQL, Multi-AZ: a primary and a standby.
struct Opened : Shown {
    Opened()
    {
        document().setCurrent(0);
        window.pages().setCurrent(QStringLiteral("architecture"));
        QCoreApplication::processEvents();
    }
    ArchitecturePage& page() { return *static_cast<ArchitecturePage*>(window.pages().page(QStringLiteral("architecture"))); }
    DiagramView& view() { return *page().diagram(); }
    const Diagram& diagram() { return view().diagram(); }
    int place(const QString& name)
    {
        for (std::size_t i = 0; i < diagram().places.size(); ++i) {
            if (diagram().places[i].name == name)
                return static_cast<int>(i);
        }
        qFatal("no place %s", qPrintable(name));
        return -1;
    }
    const DiagramNode& node(const QString& name) { return diagram().nodes[static_cast<std::size_t>(place(name))]; }
    void clickPlace(const QString& name)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().placeRect(place(name)).center());
        QCoreApplication::processEvents();
    }
    void click(const char* button)
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    void type(const char* field, const QString& text)
    {
        auto* box = find<NumberBox>(field);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        text.isEmpty() ? QTest::keyClick(box, Qt::Key_Delete) : QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};

}  // namespace

class TestArchitecturePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_architecture_page"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }

    /// Every node of the topology stands in its zone and region, and says what it costs.
    void drawsTheDesign()
    {
        Opened shown;
        const Topology& t = shown.page().topology();
        QCOMPARE(shown.diagram().nodes.size(), t.nodes.size());
        QVERIFY(!shown.diagram().areas.empty());
        const DiagramNode& primary = shown.node(QStringLiteral("Primary"));
        QVERIFY(primary.foot.contains(u'$'));
        QVERIFY(shown.diagram().areas.front().rect.contains(primary.rect));
        QVERIFY(!shown.page().story());
        QVERIFY(!shown.find<QPushButton>("recover")->isVisible());
        new QAbstractItemModelTester(shown.find<QTableView>("survivalTable")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &shown.window);
        shown.document().duplicateDesign(0);  // the table is renewed below the tester
        QCOMPARE(shown.find<QTableView>("survivalTable")->model()->rowCount(), static_cast<int>(usualFailures(shown.page().topology()).size()));
        for (const Service* service : allServices()) {
            shown.document().addDesign(*service);
            QVERIFY2(shown.diagram().nodes.size() == shown.page().topology().nodes.size() && !shown.diagram().empty(), service->id);
        }
    }

    /// A click on a zone's name: the standby takes over, and says so; Escape recovers.
    void failsAZone()
    {
        Opened shown;
        shown.clickPlace(QStringLiteral("zone a"));
        QVERIFY(shown.page().story().has_value());
        QCOMPARE(shown.node(QStringLiteral("Primary")).state, NodeState::Lost);
        QCOMPARE(shown.node(QStringLiteral("Standby")).state, NodeState::TakesOver);
        QCOMPARE(shown.find<QLabel>("storyTitle")->text(), QStringLiteral("Zone a of us-east-1 fails"));
        const QString summary = shown.label("storySummary");
        QVERIFY2(summary.startsWith(QStringLiteral("RTO 2 min at worst, RPO 0 s.")), qPrintable(summary));
        QVERIFY(shown.label("storyDetails").contains(QString::fromUtf8(shown.page().story()->events.front().source)));
        const auto& points = shown.page().timeline()->points();
        QCOMPARE(points.size(), std::size_t(2));
        QVERIFY(points[0].failure);
        QCOMPARE(points[1].seconds, std::optional(120.0));
        QVERIFY(shown.diagram().links.front().broken);
        QTest::keyClick(&shown.view(), Qt::Key_Escape);
        QVERIFY(!shown.page().story());
        QCOMPARE(shown.node(QStringLiteral("Primary")).state, NodeState::Stands);
        shown.clickPlace(QStringLiteral("us-east-1"));  // nothing is left
        QVERIFY(!shown.page().story()->rto);
        QVERIFY(shown.label("storySummary").contains(QStringLiteral("not stated")));
        QVERIFY(std::ranges::any_of(shown.page().timeline()->points(), [](const TimelinePoint& p) { return !p.seconds; }));
        shown.clickPlace(QStringLiteral("us-east-1"));  // once more: it is back
        QVERIFY(!shown.page().story());
    }

    void clickShowsSettingsOrFails()
    {
        Opened shown;
        shown.document().addComponent(0, *findService("aws.elasticache"));
        auto* tabs = shown.find<QTabBar>("sideTabs");
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(shown.page().panel()->isVisible());
        const auto cache = std::ranges::find(shown.page().topology().nodes, std::size_t(1), &Node::component) - shown.page().topology().nodes.begin();
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, shown.view().placeRect(static_cast<int>(cache)).center());
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(!shown.page().panel()->isVisible());
        QCOMPARE(shown.find<QTabBar>("componentTabs")->currentIndex(), 1);
        QVERIFY(!shown.page().story());
        tabs->setCurrentIndex(1);
        QVERIFY(shown.page().panel()->isVisible());
        shown.click("diagramFail");
        shown.clickPlace(QStringLiteral("Primary"));
        QCOMPARE(shown.page().story()->lost.size(), std::size_t(1));
        QCOMPARE(tabs->currentIndex(), 1);
        // An edit keeps the failure, and one that takes the node away ends it.
        shown.document().setDowntimeCost(0, Money(5));
        QVERIFY(shown.page().story().has_value());
        shown.document().removeComponent(0, 0);
        QVERIFY(!shown.page().story());
        shown.window.pages().setCurrent(QStringLiteral("compare"));
        QVERIFY(!tabs->isVisible());
    }

    /// Every place can be reached and made to fail without a mouse.
    void keys()
    {
        Opened shown;
        DiagramView& view = shown.view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.current(), 0);
        std::set<int> reached{view.current()};
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Up, Qt::Key_Left, Qt::Key_Down}) {
            QTest::keyClick(&view, key);
            reached.insert(view.current());
        }
        QCOMPARE(reached.size(), shown.diagram().places.size());
        view.setCurrent(shown.place(QStringLiteral("Standby")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Standby")));
        QTest::keyClick(&view, Qt::Key_F);
        QCOMPARE(shown.node(QStringLiteral("Standby")).state, NodeState::Lost);
        QTest::keyClick(&view, Qt::Key_Escape);
        const double before = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > before);
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(std::abs(view.zoom() - before) < 1e-9);
        QTest::keyClick(&view, Qt::Key_Plus);
        QTest::keyClick(&view, Qt::Key_0);
        QVERIFY(std::abs(view.zoom() - before) < 1e-9);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(shown.find<QTabBar>("sideTabs")->currentIndex(), 0);
    }

    /// What is looked at stays there while the design is edited; another design is shown whole.
    void editsKeepTheView()
    {
        Opened shown;
        DiagramView& view = shown.view();
        view.setZoom(2);
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->minimum() + 40);
        const double zoom = view.zoom();
        const int at = view.horizontalScrollBar()->value();
        const QRect primary = view.placeRect(shown.place(QStringLiteral("Primary")));
        const Parameters& parameters = *shown.document().design(0).components[0].service->parameters;
        shown.document().setValue(0, 0, parameters.indexOf("replicas").value(), {Amount(1), {}, {}});
        QVERIFY(shown.diagram().nodes.size() > 2);
        QCOMPARE(view.zoom(), zoom);
        QCOMPARE(view.horizontalScrollBar()->value(), at);
        QCOMPARE(view.placeRect(shown.place(QStringLiteral("Primary"))), primary);
        shown.document().setCurrent(1);
        QVERIFY(view.zoom() < zoom);
    }

    void tableFailsToo()
    {
        Opened shown;
        auto* table = shown.find<QTableView>("survivalTable");
        const auto* model = static_cast<SurvivalModel*>(table->model());
        QCOMPARE(model->index(0, SurvivalModel::Loss).data().toString(), QStringLiteral("Primary fails"));
        QCOMPARE(model->index(0, SurvivalModel::Rto).data().toString(), QStringLiteral("2 min at worst"));
        QCOMPARE(model->index(model->rowCount() - 1, SurvivalModel::Rto).data().toString(), QStringLiteral("not stated"));
        table->setFocus();
        table->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(shown.page().story()->failure, model->failure(0));
        shown.click("recover");
        QVERIFY(!shown.page().story());
        QVERIFY(table->isVisible());
    }

    /// RDS Multi-AZ promises 99.95 %: 0.0005 x 43,800 = 21.9 minutes; $18,000 an hour make $6,570.
    void availability()
    {
        Opened shown;
        QCOMPARE(shown.label("availabilityShare"), QStringLiteral("99.95 %"));
        QVERIFY(shown.label("availabilityMinutes").startsWith(QStringLiteral("21.9 minutes")));
        QCOMPARE(shown.label("riskLoss"), QStringLiteral("not given"));
        shown.type("downtimeCost", QStringLiteral("18000"));
        QCOMPARE(shown.label("riskLoss"), QStringLiteral("$6,570.00"));
        QCOMPARE(shown.label("riskTogether"), qt(dollars(shown.document().bill(0).totals.amortised + Money(6570))));
        shown.type("ownUptime0", QStringLiteral("99"));
        QCOMPARE(*shown.document().design(0).components[0].uptime, 0.99_d);
        QCOMPARE(shown.label("availabilityShare"), QStringLiteral("99 %"));
        // A second database any one of which is enough: 1 - 0.01 x 0.0001.
        shown.document().addComponent(0, *findService("aws.dynamodb"));
        for (const char* box : {"neededBox0", "neededBox1"}) {
            auto* needed = shown.find<QComboBox>(box);
            QTRY_VERIFY(needed->isVisible());
            needed->setCurrentIndex(1);
            emit needed->activated(1);
        }
        QCOMPARE(shown.label("availabilityShare"), QStringLiteral("99.9999 %"));
        // Without the first one, the second stands for itself.
        shown.document().removeComponent(0, 0);
        QCOMPARE(shown.label("availabilityShare"), QStringLiteral("99.99 %"));
        QCOMPARE(availabilityOf(shown.document().design(0), shown.document().bill(0)).share, 0.9999_d);
        for (int i = 0; i < 5; ++i)
            shown.document().undoStack().undo();
        QCOMPARE(*shown.document().design(0).downtimePerHour, Money(18000));
        QVERIFY(!shown.document().design(0).components[0].uptime);
        shown.document().undoStack().undo();
        QVERIFY(!shown.document().design(0).downtimePerHour);
        QCOMPARE(shown.label("availabilityShare"), QStringLiteral("99.95 %"));
        shown.type("ownUptime0", QStringLiteral("101"));
        QVERIFY(!shown.document().design(0).components[0].uptime);  // no share of a month
    }

    void exports()
    {
        Opened shown;
        shown.clickPlace(QStringLiteral("zone a"));
        QTemporaryDir folder;
        const auto paint = [&](QPaintDevice& device, double scale) {
            QPainter painter(&device);
            painter.scale(scale, scale);
            paintDiagram(painter, shown.diagram(), lightTheme());
        };
        const QSize size = shown.diagram().pictureSize();
        const QString svg = folder.filePath(QStringLiteral("a.svg")), pdf = folder.filePath(QStringLiteral("a.pdf")), png = folder.filePath(QStringLiteral("a.png"));
        QVERIFY(saveChartSvg(svg, size, QStringLiteral("A"), {}, paint));
        QVERIFY(saveChartPdf(pdf, size, QStringLiteral("A"), paint));
        QVERIFY(saveChartPng(png, size, 2, paint));
        QVERIFY(!saveChartPdf(folder.filePath(QStringLiteral("none/a.pdf")), size, QStringLiteral("A"), paint));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int texts = 0, images = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                texts += xml.name() == u"text";
                images += xml.name() == u"image";
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(texts >= 8);  // letters, not pictures of them
        QCOMPARE(images, 0);
        QCOMPARE(QImage(png).size(), size * 2);
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        shown.action("copyMermaid")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("flowchart")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("stroke-dasharray")));  // with the failure
        shown.action("copyGraphviz")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("digraph")));
    }

    /// Points keep their order and stay within the line, however many there are.
    void timelineHasRoom()
    {
        std::vector<TimelinePoint> points;
        for (int i = 0; i < 9; ++i)
            points.push_back({QString::number(i), {}, i < 7 ? std::optional<double>(i * i * 100.0) : std::nullopt, Severity::Interrupted, i == 0});
        for (const double width : {200.0, 500.0, 2000.0}) {
            const auto places = timelinePlaces(points, width);
            for (std::size_t i = 0; i < places.size(); ++i) {
                QVERIFY(places[i] >= 0 && places[i] <= width);
                QVERIFY(i == 0 || places[i] > places[i - 1]);
            }
        }
        QVERIFY(timelinePlaces({}, 100).empty());
    }

    void nothingToDraw()
    {
        Opened shown;
        while (shown.document().designCount())
            shown.document().removeDesign(0);
        QVERIFY(!shown.view().isVisible());
        shown.add("aws.aurora");
        QVERIFY(shown.view().isVisible());
        QVERIFY(shown.diagram().nodes.size() >= 7);
        QTest::keyClick(&shown.view(), Qt::Key_F);
    }
};

QTEST_MAIN(TestArchitecturePage)
#include "tst_architecture_page.moc"
