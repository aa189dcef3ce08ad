// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/newest_job.h"

namespace costrata {

NewestJob::~NewestJob()
{
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
