// SPDX-License-Identifier: GPL-3.0-or-later
// Work that may take longer than a frame, off the window's thread; of several that are asked for only the newest counts.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace costrata {

/// One job runs at a time; one that is asked for while another runs waits, and replaces any that waited before it. What a
/// job returns runs on the window's thread.
class NewestJob final : public QObject {
    Q_OBJECT
public:
    using Land = std::function<void()>;
    /// Reads whether a newer job has been asked for.
    using Outdated = std::function<bool()>;
    /// What becomes of the result of a job that is outdated: it is dropped, so the job may stop; or it lands as all others,
    /// so that a view keeps moving however fast edits come.
    enum Late { Dropped, Landed };

    explicit NewestJob(Late late = Dropped) : m_late(late) { }
    /// Waits for what still runs: jobs may read what dies with the owner.
    ~NewestJob() override;

    void run(std::function<Land(const Outdated&)> job);
    bool busy() const { return m_landed != m_asked->load(); }
    /// What runs is dropped, and nothing takes its place.
    void cancel();

private:
    const Late m_late;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_asked = std::make_shared<std::atomic<quint64>>(0);
    quint64 m_landed = 0, m_cancelled = 0;
};

}  // namespace costrata
