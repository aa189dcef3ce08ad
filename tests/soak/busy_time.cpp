// SPDX-License-Identifier: GPL-3.0-or-later
#include "busy_time.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace costrata {
namespace {

constexpr double stall = 50;  // milliseconds
constexpr std::size_t worst = 20;

double milliseconds(clockid_t clock)
{
    timespec t{};
    clock_gettime(clock, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

void printQuantiles(const char* what, std::vector<double> times)
{
    if (times.empty())
        return;
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))]; };
    std::printf("%-52s %8zu   p50 %7.2f   p99 %7.2f   max %8.2f ms\n", what, times.size(), at(.5), at(.99), times.back());
}

}  // namespace

Spent MeasuredApplication::now() { return {milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_THREAD_CPUTIME_ID)}; }

bool MeasuredApplication::notify(QObject* receiver, QEvent* event)
{
    ++m_events;
    const bool paints = event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest;
    if (!paints || m_painting)
        return QApplication::notify(receiver, event);
    m_painting = true;
    const Spent before = now(), apart = m_apart;
    const bool done = QApplication::notify(receiver, event);
    const Spent all = now() - before;
    m_apart = apart;
    m_apart += all;
    m_paintings.push_back(all.wall);
    m_painting = false;
    return done;
}

void MeasuredApplication::settle()
{
    for (int round = 0; round < 100; ++round) {
        const quint64 before = m_events;
        turn([] {
            processEvents();
            sendPostedEvents(nullptr, QEvent::DeferredDelete);  // which only a running event loop does by itself
        });
        if (m_events == before)
            return;
    }
}

void MeasuredApplication::rest(int wanted)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < wanted) {
        settle();
        QThread::msleep(1);
    }
}

void MeasuredApplication::startEdit(const QString& what)
{
    m_edit = m_edits.size();
    m_edits.push_back(what);
}

QString MeasuredApplication::summary() const
{
    std::vector<double> times;
    for (const Turn& turn : m_turns)
        times.push_back(turn.spent.processor);
    std::ranges::sort(times);
    const auto stalls = times.end() - std::ranges::upper_bound(times, stall);
    return times.empty() ? QString()
                         : QStringLiteral("turns: p99 %1, max %2 ms of processor time, %3 above %4 ms")
                               .arg(times[times.size() * 99 / 100], 0, 'f', 1)
                               .arg(times.back(), 0, 'f', 1)
                               .arg(stalls)
                               .arg(stall);
}

void MeasuredApplication::print() const
{
    std::vector<double> busy(m_edits.size()), longest(m_edits.size()), longestProcessor(m_edits.size());
    std::map<QString, std::vector<double>> kinds;
    for (const Turn& turn : m_turns) {
        busy[turn.edit] += turn.spent.wall;
        longest[turn.edit] = std::max(longest[turn.edit], turn.spent.wall);
        longestProcessor[turn.edit] = std::max(longestProcessor[turn.edit], turn.spent.processor);
    }
    for (std::size_t i = 1; i < m_edits.size(); ++i)
        kinds[m_edits[i].section(u':', 0, 0)].push_back(longest[i]);
    std::printf("\noutside painting:\n");
    printQuantiles("an edit, all its turns", busy);
    printQuantiles("its longest turn", longest);
    printQuantiles("its longest turn, processor time", longestProcessor);
    std::printf("painting:\n");
    printQuantiles("one painting of what has changed", m_paintings);
    std::printf("the longest turn, by kind of edit:\n");
    for (const auto& [kind, times] : kinds)
        printQuantiles(qPrintable(QStringLiteral("  ") + kind), times);
    std::vector<Turn> turns = m_turns;
    std::ranges::sort(turns, [](const Turn& a, const Turn& b) { return a.spent.wall > b.spent.wall; });
    const auto stalls = std::ranges::count_if(turns, [](const Turn& t) { return t.spent.wall > stall; });
    const auto worked = std::ranges::count_if(turns, [](const Turn& t) { return t.spent.processor > stall; });
    std::printf("stalls over %.0f ms: %td of %zu turns, %td by processor time; the longest turns (ms, processor):\n", stall, stalls, turns.size(),
                worked);
    for (std::size_t i = 0; i < std::min(worst, turns.size()); ++i)
        std::printf("  %8.2f %8.2f   %zu %s\n", turns[i].spent.wall, turns[i].spent.processor, turns[i].edit, qPrintable(m_edits[turns[i].edit]));
    std::fflush(stdout);
}

double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

}  // namespace costrata
