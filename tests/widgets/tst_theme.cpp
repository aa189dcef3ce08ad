// SPDX-License-Identifier: GPL-3.0-or-later
// A change of theme styles only what is seen; what is shown later looks as if it had been made in that theme.
#include "shown_window.h"
#include "window/picture.h"

#include <QSettings>

using namespace costrata;

namespace {

/// Counts the hidden widgets that Qt tells of another style.
class HiddenCount final : public QObject {
public:
    int count = 0;
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange && receiver->isWidgetType())
            count += !static_cast<QWidget*>(receiver)->isVisible();
        return false;
    }
};

/// Every page and the form of every design has been seen; then `change` happens; then all of it is seen again.
std::vector<QImage> seenAgain(const std::function<void()>& change)
{
    Shown s;
    s.window.resize(1280, 720);
    std::vector<QImage> pictures;
    const auto seeAll = [&] {
        for (int design = 0; design < s.document().designCount(); ++design) {
            s.document().setCurrent(design);
            pictures.push_back(settledPicture(s.window).toImage());
        }
        for (const QString& page : s.window.pages().names()) {
            s.window.pages().setCurrent(page);
            pictures.push_back(settledPicture(s.window).toImage());
        }
        s.document().setCurrent(0);
        s.window.pages().setCurrent(QStringLiteral("compare"));
        s.window.setFocus();
    };
    seeAll();
    pictures.clear();
    change();
    seeAll();
    return pictures;
}

}  // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_theme"));
        QSettings().clear();
    }
    void cleanupTestCase() { QSettings().clear(); }

    void hiddenWidgetsFollowWhenShown()
    {
        applyTheme(*qApp, ThemeChoice::Dark);
        const std::vector<QImage> made = seenAgain([] {});
        applyTheme(*qApp, ThemeChoice::Light);
        const std::vector<QImage> changed = seenAgain([] { applyTheme(*qApp, ThemeChoice::Dark); });
        QCOMPARE(changed.size(), made.size());
        for (std::size_t i = 0; i < made.size(); ++i) {
            if (changed[i] != made[i]) {
                changed[i].save(QStringLiteral("theme-changed.png"));
                made[i].save(QStringLiteral("theme-made.png"));
            }
            QVERIFY2(changed[i] == made[i], qPrintable(QStringLiteral("picture %1 differs: theme-changed.png, theme-made.png").arg(i)));
        }
    }
    void hiddenWidgetsAreLeftAlone()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        Shown s;
        for (const QString& page : s.window.pages().names())
            s.window.pages().setCurrent(page);
        HiddenCount hidden;
        qApp->installEventFilter(&hidden);
        applyTheme(*qApp, ThemeChoice::Dark);
        QCOMPARE(hidden.count, 0);
        applyTheme(*qApp, ThemeChoice::Light);
        QCOMPARE(hidden.count, 0);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
