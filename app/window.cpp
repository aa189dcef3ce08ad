// SPDX-License-Identifier: GPL-3.0-or-later
// costrata-window [WORKSPACE]: the window. Without a file it opens the example.
#include "catalog_location.h"
#include "document/autosave.h"
#include "language/language.h"
#include "theme/text_size.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/page_frame.h"
#include "window/picture.h"

#include <QFile>
#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

#include <cstdio>

using namespace costrata;

namespace {

/// Prints when the window has been painted, with what was painted after it in the same go, and quits: for tests/bench.
class FirstPaint final : public QObject {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The chart draws when the events that were waiting are done; the next round shows it.
            QTimer::singleShot(0, this, [this] {
                QTimer::singleShot(0, this, [] {
                    std::puts("painted");
                    std::fflush(stdout);
                    QApplication::exit(0);
                });
            });
        }
        return false;
    }
};

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("costrata"));  // settings need one
    QApplication::setApplicationName(QStringLiteral("costrata"));
    QApplication::setApplicationDisplayName(QStringLiteral("Costrata"));
    QApplication::setApplicationVersion(QStringLiteral(COSTRATA_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Compare what managed cloud databases cost."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("The .costrata file to open; the example without one."), QStringLiteral("[WORKSPACE]"));
    const QCommandLineOption picture(QStringLiteral("screenshot"), QStringLiteral("Write a picture of the window and quit."), QStringLiteral("PNG"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window in pixels."), QStringLiteral("WxH"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("system, light or dark, for this run."), QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en or ru, for this run."), QStringLiteral("CODE"));
    const QCommandLineOption textSizeOption(QStringLiteral("text-size"), QStringLiteral("Size of the text in percent, 100 to 200, for this run."), QStringLiteral("PERCENT"));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("The page to show: compare, regions, catalog ..."), QStringLiteral("NAME"));
    QCommandLineOption pressOption(QStringLiteral("press"), QStringLiteral("Press the button, or run the command, of this name or text before the picture."), QStringLiteral("NAME"));
    pressOption.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption startup(QStringLiteral("print-startup"), QStringLiteral("Say when the window is painted and quit."));
    startup.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption edit(QStringLiteral("edit-title"), QStringLiteral("Change the title, as a person would: for tests."), QStringLiteral("TEXT"));
    edit.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({picture, size, theme, language, textSizeOption, page, pressOption, startup, edit});
    parser.process(application);

    auto choice = static_cast<ThemeChoice>(std::clamp(QSettings().value(QStringLiteral("theme"), 0).toInt(), 0, 2));
    if (parser.isSet(theme))
        choice = parser.value(theme) == QStringLiteral("dark") ? ThemeChoice::Dark : parser.value(theme) == QStringLiteral("light") ? ThemeChoice::Light : ThemeChoice::System;
    setTextSize(parser.isSet(textSizeOption) ? parser.value(textSizeOption).toInt() : storedTextSize());
    applyTheme(application, choice);
    followSystemTheme(application);
    const QString spoken = parser.value(language);
    applyLanguage(application, spoken == QStringLiteral("ru") ? Language::Russian : spoken == QStringLiteral("en") ? Language::English : storedLanguage());

    const auto book = PriceBook::open(catalogLocation().toStdString(), {QFile::encodeName(userCatalogLocation()).toStdString()});
    if (!book) {
        const std::string text = book.error().text();
        std::fprintf(stderr, "%s\n", text.c_str());
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Costrata"), QString::fromStdString(text));
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return 1;
    }
    MainWindow window(*book);
    if (parser.isSet(size)) {
        const QStringList sides = parser.value(size).split(u'x');
        window.resize(sides.value(0).toInt(), sides.value(1).toInt());
    }
    if (const QStringList files = parser.positionalArguments(); files.isEmpty() || !window.openFile(files.first()))
        window.openExample();
    if (parser.isSet(page) && !window.pages().setCurrent(parser.value(page))) {
        std::fprintf(stderr, "there is no page '%s'; pages are: %s\n", qPrintable(parser.value(page)), qPrintable(window.pages().names().join(QStringLiteral(", "))));
        return 2;
    }
    if (!parser.isSet(picture) && !parser.isSet(startup))
        window.keepSafe(Autosave::standardFolder());
    if (parser.isSet(edit))
        window.document().setTitle(parser.value(edit));
    FirstPaint firstPaint;
    if (parser.isSet(startup))
        window.installEventFilter(&firstPaint);
    window.show();
    if (parser.isSet(picture)) {
        bool saved = false;
        QTimer::singleShot(300, &window, [&] {
            for (const QString& name : parser.values(pressOption)) {
                if (!press(window, name))
                    std::fprintf(stderr, "there is nothing to press with the name '%s'\n", qPrintable(name));
            }
            saved = settledPicture(window).save(parser.value(picture));
            QApplication::exit(saved ? 0 : 1);
        });
        return QApplication::exec();
    }
    return QApplication::exec();
}
