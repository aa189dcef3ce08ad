// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/picture.h"

#include "window/newest_job.h"

#include <QAbstractButton>
#include <QAction>
#include <QEventLoop>
#include <QImage>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

namespace costrata {

QPixmap settledPicture(QWidget& window)
{
    constexpr int pause = 100, most = 600;
    QPixmap picture;
    QImage before;
    for (int i = 0; i < most; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        QEventLoop loop;
        QTimer::singleShot(pause, &loop, &QEventLoop::quit);
        loop.exec();
        picture = window.grab();
        const QImage now = picture.toImage();
        if (now == before && !NewestJob::anyBusy())
            break;
        before = now;
    }
    return picture;
}

bool press(const QWidget& window, const QString& name)
{
    if (auto* command = window.findChild<QAction*>(name)) {
        command->trigger();
        return true;
    }
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && (button->objectName() == name || button->text() == name)) {
            button->click();
            return true;
        }
    }
    return false;
}

}  // namespace costrata
