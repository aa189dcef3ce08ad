// SPDX-License-Identifier: GPL-3.0-or-later
// Every page looks as it did: pictures of the window are compared with those in tests/pictures, a quarter as large, by the
// mean colour of small blocks. `packaging/screenshots --references` renews them after a page was changed on purpose.
#include "language/language.h"
#include "shown_window.h"
#include "theme/theme.h"
#include "window/picture.h"

#include <QDir>
#include <QSettings>

using namespace costrata;

namespace {

constexpr int reduced = 4;        // references are smaller by this: no text, but all that stands somewhere
constexpr int blockSide = 8;      // of a reference's pixels: 32 pixels of the window
constexpr double tolerated = 8;   // of 255, per colour, of a block's mean; other hinting changes it by less than 3

QImage small(const QImage& picture)
{
    return picture.convertToFormat(QImage::Format_RGB32).scaled(picture.size() / reduced, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

struct Difference {
    double most = 0;  ///< of the block that differs most, of 255
    QPoint block;     ///< its place in the window
};

Difference compare(const QImage& a, const QImage& b)
{
    Difference difference;
    for (int top = 0; top < a.height(); top += blockSide) {
        for (int left = 0; left < a.width(); left += blockSide) {
            const QRect block = QRect(left, top, blockSide, blockSide).intersected(a.rect());
            double sum[3] = {};
            for (int y = block.top(); y <= block.bottom(); ++y) {
                for (int x = block.left(); x <= block.right(); ++x) {
                    const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
                    sum[0] += qRed(p) - qRed(q);
                    sum[1] += qGreen(p) - qGreen(q);
                    sum[2] += qBlue(p) - qBlue(q);
                }
            }
            for (const double s : sum) {
                if (const double mean = std::abs(s) / (block.width() * block.height()); mean > difference.most)
                    difference = {mean, block.topLeft() * reduced};
            }
        }
    }
    return difference;
}

QString referencePath(const QString& name) { return QStringLiteral(COSTRATA_SOURCE "/tests/pictures/%1.png").arg(name); }

}  // namespace

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_pictures"));
        QSettings().clear();
        QApplication::setCursorFlashTime(0);
        applyTheme(*qApp, ThemeChoice::Light);
        applyLanguage(*qApp, Language::English);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("dark");
        Shown s;
        const auto add = [](const QString& name, const QString& page, const QString& button) {
            for (const bool dark : {false, true})
                QTest::newRow(qPrintable(name + (dark ? QStringLiteral("-dark") : QStringLiteral("-light")))) << page << button << dark;
        };
        for (const QString& page : s.window.pages().names())
            add(page, page, {});
        add(QStringLiteral("sensitivity"), QStringLiteral("curves"), QStringLiteral("Sensitivity"));
        add(QStringLiteral("growth"), QStringLiteral("curves"), QStringLiteral("Growth"));
        add(QStringLiteral("all-regions"), QStringLiteral("regions"), QStringLiteral("All designs"));
        add(QStringLiteral("workload"), QStringLiteral("compare"), QStringLiteral("workloadToggle"));
        add(QStringLiteral("palette"), QStringLiteral("compare"), QStringLiteral("find"));
    }

    void pages()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Shown s;
        s.window.resize(1280, 720);
        QVERIFY(s.window.pages().setCurrent(page));
        static_cast<void>(settledPicture(s.window));
        QVERIFY(button.isEmpty() || press(s.window, button));
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const QImage picture = settledPicture(s.window).toImage();
        QCOMPARE(picture.size(), QSize(1280, 720));
        const QImage now = small(picture);
        if (qEnvironmentVariableIsSet("COSTRATA_RENEW_PICTURES")) {
            QVERIFY(now.save(referencePath(name)));
            QSKIP("the reference was renewed, not compared");
        }
        const QImage reference(referencePath(name));
        const QString seen = QDir::current().filePath(QStringLiteral("pictures"));
        const Difference difference = reference.size() == now.size() ? compare(now, reference) : Difference{255, {}};
        if (difference.most <= tolerated)
            return;
        QDir().mkpath(seen);
        picture.save(seen + u'/' + name + QStringLiteral(".png"));
        QFAIL(qPrintable(reference.isNull() ? QStringLiteral("%1 has no reference: run packaging/screenshots --references and look at it").arg(name)
                                            : QStringLiteral("%1 looks different around pixel %2,%3: by %4 of 255, %5 are tolerated. It is now as in %6/%1.png. If that is "
                                                             "intended, run packaging/screenshots --references")
                                                  .arg(name)
                                                  .arg(difference.block.x())
                                                  .arg(difference.block.y())
                                                  .arg(difference.most, 0, 'f', 1)
                                                  .arg(tolerated)
                                                  .arg(seen)));
    }

    /// The measure itself: what a person would see as a change counts, what another rasteriser does to letters does not.
    void measure()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        Shown s;
        s.window.resize(1280, 720);
        const QImage picture = settledPicture(s.window).toImage().convertToFormat(QImage::Format_RGB32);
        const auto differs = [&](const QImage& other) { return compare(small(picture), small(other)).most > tolerated; };
        QVERIFY(!differs(picture));

        QImage softer = picture;  // letters with softer edges: each pixel mixed with its neighbours
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 1; x + 1 < picture.width(); ++x) {
                const QRgb l = picture.pixel(x - 1, y), m = picture.pixel(x, y), r = picture.pixel(x + 1, y);
                const auto mixed = [&](int (*of)(QRgb)) { return (of(l) + 2 * of(m) + of(r)) / 4; };
                softer.setPixel(x, y, qRgb(mixed(qRed), mixed(qGreen), mixed(qBlue)));
            }
        }
        QVERIFY(!differs(softer));

        s.document().renameDesign(0, QStringLiteral("Other"));
        QVERIFY2(differs(settledPicture(s.window).toImage()), "another name of a design");
        s.document().undoStack().undo();
        QVERIFY(!differs(settledPicture(s.window).toImage()));
        s.document().removeDesign(1);
        QVERIFY2(differs(settledPicture(s.window).toImage()), "one design less");
        s.document().undoStack().undo();
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY2(differs(settledPicture(s.window).toImage()), "the other theme");
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
