// SPDX-License-Identifier: GPL-3.0-or-later
// Work that may take longer than a frame, away from the window's thread.
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace costrata {

/// Runs one piece of work at a time on the thread pool and hands its result to the window's thread. What is asked for
/// meanwhile waits, and of several that wait only the newest runs, so results keep landing however fast requests come.
class Background final : public QObject {
public:
    using QObject::QObject;

    /// `work` holds all that it reads; `done` gets its result, unless this object is gone by then.
    template <class Work, class Done>
    void run(Work work, Done done)
    {
        m_next = [this, work = std::move(work), done = std::move(done)] {
            QThreadPool::globalInstance()->start([work, done, self = QPointer(this)] {
                auto result = std::make_shared<decltype(work())>(work());
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [result, done, self] {
                        if (!self)
                            return;
                        self->m_running = false;
                        done(std::move(*result));
                        if (self)
                            self->startNext();
                    },
                    Qt::QueuedConnection);
            });
        };
        startNext();
    }
    bool running() const { return m_running; }

private:
    void startNext()
    {
        if (m_running || !m_next)
            return;
        m_running = true;
        std::exchange(m_next, nullptr)();
    }

    bool m_running = false;
    std::function<void()> m_next;
};

}  // namespace costrata
