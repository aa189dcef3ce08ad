// SPDX-License-Identifier: GPL-3.0-or-later
// Work off the window's thread, of which only the newest result counts.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace costrata {

/// One job runs at a time; one that is asked for while another runs waits, and replaces any that waited before it. What a
/// job returns runs on the window's thread, unless a newer job has been asked for meanwhile.
class NewestJob final : public QObject {
    Q_OBJECT
public:
    using Land = std::function<void()>;
    /// Reads whether the job is outdated and may stop; its result is dropped then.
    using Outdated = std::function<bool()>;

    explicit NewestJob(QObject* parent = nullptr);
    /// Waits for what still runs: jobs may read what dies with the owner.
    ~NewestJob() override;

    void run(std::function<Land(const Outdated&)> job);
    bool busy() const { return m_landed != m_asked->load(); }
    static bool anyBusy();  ///< of all that there are: for pictures and tests
    /// What runs is outdated, and nothing takes its place.
    void cancel();

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_asked = std::make_shared<std::atomic<quint64>>(0);
    quint64 m_landed = 0;
};

}  // namespace costrata
