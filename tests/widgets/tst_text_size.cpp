// SPDX-License-Identifier: GPL-3.0-or-later
// Text twice as large: on every page all of it is shown or can be scrolled to, in a small window and a large one.
#include "charts/text.h"
#include "shown_window.h"
#include "theme/text_size.h"
#include "window/newest_job.h"
#include "window/elided_label.h"
#include "window/picture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTabBar>
#include <QThreadPool>

using namespace costrata;

namespace {

QString nameOf(const QWidget& w)
{
    QString text = w.property("text").toString();
    return QStringLiteral("%1 '%2' \"%3\"").arg(QString::fromUtf8(w.metaObject()->className()), w.objectName(), text.left(40));
}

bool scrolls(const QWidget& w, const QWidget& window)
{
    for (const QWidget* p = w.parentWidget(); p && p != &window; p = p->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(p))
            return true;
    }
    return false;
}

/// Parts of Qt's own composed widgets answer for themselves.
bool isPart(const QWidget& w)
{
    return w.objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QAbstractSpinBox*>(w.parentWidget()) || qobject_cast<const QComboBox*>(w.parentWidget())
        || qobject_cast<const QLineEdit*>(w.parentWidget()) || qobject_cast<const QTabBar*>(w.parentWidget());
}

bool isText(const QWidget& w)
{
    return qobject_cast<const QLabel*>(&w) || qobject_cast<const QAbstractButton*>(&w) || qobject_cast<const QComboBox*>(&w) || qobject_cast<const QLineEdit*>(&w)
        || qobject_cast<const QAbstractSpinBox*>(&w);
}

/// What is wrong with how the widgets of the window stand; empty when nothing is.
QStringList problems(const MainWindow& window)
{
    QStringList found;
    std::map<const QWidget*, std::vector<const QWidget*>> siblings;
    for (const QWidget* w : window.findChildren<QWidget*>()) {
        if (!w->isVisible() || w->size().isEmpty() || isPart(*w) || !isText(*w))
            continue;
        const QString name = nameOf(*w);
        siblings[w->parentWidget()].push_back(w);
        const int line = w->fontMetrics().height();
        if (const QString text = w->property("text").toString(); w->height() < line && !text.isEmpty())
            found << QStringLiteral("%1 is %2 high, its text %3").arg(name).arg(w->height()).arg(line);
        if (const auto* label = qobject_cast<const QLabel*>(w); label && !dynamic_cast<const ElidedLabel*>(label) && label->pixmap(Qt::ReturnByValue).isNull()) {
            if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1 : label->minimumSizeHint().width() > label->width())
                found << name + QStringLiteral(" does not show all of its text");
        }
        const auto* button = qobject_cast<const QAbstractButton*>(w);
        const bool elides = w->property("clips").toBool() || w->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (button && !elides && !button->text().isEmpty() && textWidth(QString(button->text()).remove(u'&'), button->font()) > button->width())
            found << name + QStringLiteral(" does not show all of its text");
        if (!scrolls(*w, window) && !window.rect().contains(QRect(w->mapTo(&window, QPoint()), w->size())))
            found << name + QStringLiteral(" stands outside of the window and cannot be scrolled to");
    }
    for (const auto& [parent, children] : siblings) {
        for (std::size_t i = 0; i < children.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (children[i]->geometry().intersects(children[j]->geometry()))
                    found << nameOf(*children[i]) + QStringLiteral(" overlaps ") + nameOf(*children[j]);
            }
        }
    }
    return found;
}

}  // namespace

class TestTextSize : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_text_size"));
    }
    void init() { QSettings().clear(); }
    void cleanup()
    {
        setTextSize(100);
        QSettings().clear();
    }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        for (const int percent : textSizes) {
            for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)})
                QTest::addRow("%d %%, %dx%d", percent, size.width(), size.height()) << percent << size;
        }
    }
    void everythingCanBeRead()
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        QSettings().setValue(QStringLiteral("explore/requirements/services"), QStringList{QStringLiteral("aws.rds"), QStringLiteral("neon.postgres")});  // other loads are searched soon
        setTextSize(percent);
        applyTheme(*qApp, ThemeChoice::Light);
        QCOMPARE(QApplication::font().pixelSize(), qRound(13 * percent / 100.0));
        Shown s;
        s.window.resize(size);
        QStringList found;
        const auto look = [&](const QString& where) {
            QTest::qWait(200);  // longer than findings wait for the last edit
            QVERIFY(QTest::qWaitFor([] { return !NewestJob::anyBusy(); }, 20000));
            QCoreApplication::processEvents();  // what has landed is laid out
            QCOMPARE(s.window.size(), size);  // large text asks for no larger window
            for (const QString& problem : problems(s.window))
                found << where + QStringLiteral(": ") + problem;
        };
        for (const QString& page : s.window.pages().names()) {
            s.window.pages().setCurrent(page);
            look(page);
        }
        s.window.pages().setCurrent(QStringLiteral("curves"));
        for (const QString& view : {QStringLiteral("Sensitivity"), QStringLiteral("Growth")}) {
            QVERIFY(press(s.window, view));
            look(view);
        }
        s.window.pages().setCurrent(QStringLiteral("explore"));
        QVERIFY(press(s.window, QStringLiteral("All configurations")));
        look(QStringLiteral("no workload"));
        s.document().stateWorkload();
        look(QStringLiteral("All configurations"));
        for (const QString& section : {QStringLiteral("What if"), QStringLiteral("Left out"), QStringLiteral("Requirements")}) {
            if (press(s.window, section))  // requirements stand beside where there is room
                look(section);
        }
        QVERIFY(press(s.window, QStringLiteral("workloadToggle")));
        look(QStringLiteral("workload"));
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("\n") + found.join(u'\n')));
    }

    /// Charts are drawn larger and still know what is under the pointer.
    void chartsGrow()
    {
        setTextSize(200);
        applyTheme(*qApp, ThemeChoice::Light);
        Shown s;
        s.window.resize(1920, 1080);
        static_cast<void>(settledPicture(s.window));
        BarChartView* chart = s.window.comparePage().chart();
        QVERIFY(chart->height() >= 360);
        s.document().setCurrent(0);
        QWidget* plot = chart->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        QSet<int> clicked;
        connect(chart, &BarChartView::barClicked, this, [&](int design) { clicked << design; });
        for (int x = 4; x < plot->width(); x += 8)
            QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(x, plot->height() / 2));
        QCOMPARE(clicked.size(), s.document().designCount());
    }

    void choiceIsKept()
    {
        QCOMPARE(storedTextSize(), 100);
        {
            Shown s;
            auto* action = s.window.findChild<QAction*>(QStringLiteral("textSize150"));
            QVERIFY(action);
            action->trigger();
        }
        QCOMPARE(storedTextSize(), 150);
        QCOMPARE(textSize(), 100);  // from the next start
        Shown s;
        QVERIFY(s.window.findChild<QAction*>(QStringLiteral("textSize150"))->isChecked());
        QSettings().setValue(QStringLiteral("textSize"), 5000);
        QCOMPARE(storedTextSize(), 100);
    }

    /// Paper is as large as it was.
    void paperStays()
    {
        setTextSize(200);
        QCOMPARE(uiFont(12).pixelSize(), 12);
        QCOMPARE(windowFont(12).pixelSize(), 24);
        QCOMPARE(scaled(15), 30);
    }
};

QTEST_MAIN(TestTextSize)
#include "tst_text_size.moc"
