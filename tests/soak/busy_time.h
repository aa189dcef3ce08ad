// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is kept busy between two returns to the event loop, painting apart.
#pragma once

#include <QApplication>

#include <map>
#include <vector>

namespace costrata {

/// Milliseconds, by the clock on the wall and by what the thread's processor was given.
struct Spent {
    double wall = 0, processor = 0;
    Spent& operator+=(const Spent& more) { return wall += more.wall, processor += more.processor, *this; }
    friend Spent operator-(const Spent& a, const Spent& b) { return {a.wall - b.wall, a.processor - b.processor}; }
};

/// An application that measures its turns. A turn is one event of a person, or one round of the event loop.
class MeasuredApplication final : public QApplication {
public:
    using QApplication::QApplication;

    template <class F>
    void turn(F work)
    {
        const Spent before = now(), apart = m_apart;
        work();
        const Spent all = now() - before, spent = all - (m_apart - apart);
        m_apart = apart;
        m_apart += all;  // a turn within a turn, as in a dialog, is the inner one's
        m_turns.push_back({m_edit, spent});
    }
    /// Rounds of the event loop until one has nothing to do.
    void settle();
    /// As settle(), for at least so long: timers fire, and work of other threads lands.
    void rest(int milliseconds);

    void startEdit(const QString& what);  ///< turns from now on are its
    void nameEdit(const QString& what) { m_edits.back() = what; }
    std::size_t edits() const { return m_edits.size(); }
    QString summary() const;  ///< of all turns so far, in a line
    void print() const;       ///< the figures of all edits so far

    bool notify(QObject* receiver, QEvent* event) override;

private:
    struct Turn {
        std::size_t edit;
        Spent spent;
    };
    static Spent now();

    std::vector<QString> m_edits{QStringLiteral("start")};
    std::size_t m_edit = 0;
    std::vector<Turn> m_turns;
    std::vector<double> m_paintings;  ///< milliseconds each
    Spent m_apart;                    ///< painting, and turns within turns
    bool m_painting = false;
    quint64 m_events = 0;
};

/// Of the process, in MiB.
double residentMemory();

}  // namespace costrata
