// SPDX-License-Identifier: GPL-3.0-or-later
// The main window with the example, shown and active, for tests that act as a person.
#pragma once

#include "charts/bar_chart_view.h"
#include "designs/design_model.h"
#include "output/format.h"
#include "window/compare_page.h"
#include "window/main_window.h"
#include "window/page_frame.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QTest>

namespace costrata {

struct Shown {
    MainWindow window{shippedBook()};

    Shown()
    {
        window.openExample();
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    ~Shown() { document().undoStack().setClean(); }

    Document& document() { return window.document(); }
    const BarChart& chart() { return window.comparePage().chart()->chart(); }
    template <class W>
    W* find(const char* name) const { return shownChild<W>(window, name); }
    QAction* action(const char* name) const { return find<QAction>(name); }
    QListView* list() const { return find<QListView>("designList"); }
    QString total() const { return find<QLabel>("inspectorTotal")->text(); }
    QMenu* menu(const QString& title) const
    {
        for (QMenu* m : window.findChildren<QMenu*>()) {
            if (m->title() == title)
                return m;
        }
        return nullptr;
    }
    void add(const char* service) const
    {
        if (auto* a = menu(QStringLiteral("&Add Design"))->findChild<QAction*>(QString::fromUtf8(service)))
            return a->trigger();
        qFatal("%s is not in the menu", service);
    }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!window.isActiveWindow()) {  // no window manager gives the focus back after a dialog
            window.activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(&window));
        }
        QTest::keyClick(&window, k, modifiers);
    }
    /// Drags over the window and, when it accepts, drops.
    bool drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        return true;
    }
    void checkPicture()
    {
        // Chart, list and total label all say what the bills say.
        QCOMPARE(chart().bars.size(), document().bills().size());
        QCOMPARE(list()->model()->rowCount(), document().designCount());
        for (int d = 0; d < document().designCount(); ++d) {
            const Bar& bar = chart().bars[static_cast<std::size_t>(d)];
            double sum = 0;
            for (const double value : bar.values)
                sum += value;
            const double billed = document().bill(d).totals.amortised.dollars().toDouble();
            QVERIFY(qAbs(sum - billed) < 1e-6 + 1e-12 * qAbs(billed));
            QCOMPARE(bar.label, qt(document().design(d).name));
            QVERIFY(list()->model()->index(d, 0).data(DesignModel::TotalRole).toString().endsWith(qt(dollars(document().bill(d).totals.amortised))));
        }
        if (document().current() >= 0) {
            QCOMPARE(list()->currentIndex().row(), document().current());
            QCOMPARE(window.comparePage().chart()->currentDesign(), document().current());
            QVERIFY(document().selection().size() > 1 || total().endsWith(qt(dollars(document().bill(document().current()).totals.amortised))));
        }
    }
};

}  // namespace costrata
