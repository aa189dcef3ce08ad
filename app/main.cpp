// SPDX-License-Identifier: GPL-3.0-or-later
// costrata: the command line program.
#include "command.h"

#include <QApplication>

#include <clocale>
#include <iostream>
#include <langinfo.h>
#include <memory>
#include <string_view>

int main(int argc, char** argv)
{
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");  // Qt complains on stderr about anything else
    QCoreApplication::setApplicationName(QStringLiteral("costrata"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COSTRATA_VERSION));
    // What the user must know is written by the commands; Qt's own warnings (no XDG_RUNTIME_DIR ...) are noise in a pipeline.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtFatalMsg)
            std::cerr << "costrata: " << message.toStdString() << '\n';
    });
    std::unique_ptr<QCoreApplication> application;
    if (argc > 1 && std::string_view(argv[1]) == "report") {  // painting needs fonts, but no display
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    }
    if (!application)
        application = std::make_unique<QCoreApplication>(argc, argv);
    const int status = costrata::runCommandLine(application->arguments().mid(1), {std::cout, std::cerr});
    if (!std::cout.flush()) {
        std::cerr << "costrata: the output cannot be written\n";
        return costrata::WrongInput;
    }
    return status;
}
