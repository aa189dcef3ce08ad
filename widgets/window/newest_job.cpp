// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/newest_job.h"

#include <QSet>

#include <algorithm>

namespace costrata {

namespace {

QSet<const NewestJob*>& all()
{
    static QSet<const NewestJob*> jobs;  // of the window's thread
    return jobs;
}

}  // namespace

NewestJob::NewestJob(Late late) : m_late(late) { all().insert(this); }

bool NewestJob::anyBusy()
{
    return std::ranges::any_of(all(), [](const NewestJob* job) { return job->busy(); });
}

NewestJob::~NewestJob()
{
    all().remove(this);
    cancel();
    m_pool.waitForDone();
}

void NewestJob::run(std::function<Land(const Outdated&)> job)
{
    const quint64 number = ++*m_asked;
    m_pool.setMaxThreadCount(1);
    m_pool.clear();
    m_pool.start([this, number, asked = m_asked, job = std::move(job)] {
        const Outdated outdated = [&] { return asked->load() != number; };
        if (outdated())
            return;
        Land land = job(outdated);
        QMetaObject::invokeMethod(
            this,
            [this, number, land = std::move(land)] {
                if (number <= m_cancelled || (m_late == Dropped && m_asked->load() != number))
                    return;
                m_landed = number;
                land();
            },
            Qt::QueuedConnection);
    });
}

void NewestJob::cancel()
{
    m_landed = m_cancelled = ++*m_asked;
    m_pool.clear();
}

}  // namespace costrata
