// SPDX-License-Identifier: GPL-3.0-or-later
// Text twice as large, and in Russian, which is longer: on every page, in dialogs and menus all of it is shown or can be
// scrolled to, in a small window and a large one.
#include "charts/text.h"
#include "language/language.h"
#include "shown_window.h"
#include "theme/text_size.h"
#include "window/newest_job.h"
#include "window/elided_label.h"
#include "window/picture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QThreadPool>
#include <QTimer>

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

/// What is wrong with how the widgets of a window or dialog stand; empty when nothing is.
QStringList problems(const QWidget& window)
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
        applyLanguage(*qApp, Language::English);
        QSettings().clear();
    }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        for (const int percent : textSizes) {
            for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)})
                QTest::addRow("English, %d %%, %dx%d", percent, size.width(), size.height()) << Language::English << percent << size;
        }
        for (const int percent : {100, 150, 200})  // what fits the small window fits the large one
            QTest::addRow("Russian, %d %%", percent) << Language::Russian << percent << QSize(1280, 720);
    }
    void everythingCanBeRead()
    {
        QFETCH(Language, language);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        applyLanguage(*qApp, language);
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
            // The longest words at the largest size may need to be scrolled to.
            const bool longest = language == Language::Russian && percent == 200;
            if (const int beyond = s.find<QScrollArea>("pageScroll")->horizontalScrollBar()->maximum(); beyond > 0 && !longest)
                found << where + QStringLiteral(": the page is %1 pixels wider than its place").arg(beyond);
        };
        for (const QString& page : s.window.pages().names()) {
            s.window.pages().setCurrent(page);
            look(page);
        }
        s.window.pages().setCurrent(QStringLiteral("curves"));
        for (QPushButton* view : s.window.pages().page(QStringLiteral("curves"))->findChildren<QPushButton*>()) {
            if (view->property("role") != QStringLiteral("segment") || !view->parentWidget()->property("role").isValid())
                continue;  // the views, in the head of the card
            QTest::mouseClick(view, Qt::LeftButton);
            look(view->text());
        }
        s.window.pages().setCurrent(QStringLiteral("explore"));
        QVERIFY(press(s.window, QCoreApplication::translate("costrata::ExplorePage", "All configurations")));
        look(QStringLiteral("no workload"));
        s.document().stateWorkload();
        look(QStringLiteral("All configurations"));
        for (const char* name : {"What if", "Left out", "Requirements"}) {
            const QString section = QCoreApplication::translate("costrata::SpaceView", name);
            if (press(s.window, section))  // requirements stand beside where there is room
                look(section);
        }
        QVERIFY(press(s.window, QStringLiteral("workloadToggle")));
        look(QStringLiteral("workload"));
        for (QMenu* menu : s.window.findChildren<QMenu*>()) {
            emit menu->aboutToShow();
            if (menu->sizeHint().width() > size.width())
                found << QStringLiteral("menu \"%1\" is wider than the window").arg(menu->title());
        }
        s.window.pages().setCurrent(QStringLiteral("catalog"));
        for (const char* button : {"addDiscount", "addOwnPrice"}) {
            bool seen = false;
            QTimer::singleShot(0, &s.window, [&] {
                auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
                if (!dialog)
                    return;
                seen = true;
                QCoreApplication::processEvents();
                if (!QRect(QPoint(), size).contains(QRect(QPoint(), dialog->size())))
                    found << QStringLiteral("%1: the dialog is larger than the window").arg(QString::fromUtf8(button));
                for (const QString& problem : problems(*dialog))
                    found << QString::fromUtf8(button) + QStringLiteral(": ") + problem;
                dialog->reject();
            });
            s.find<QAbstractButton>(button)->click();
            QVERIFY2(seen, button);
        }
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
