// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the window for configurations, promises and requirements.
#pragma once

#include "space/front.h"
#include "space/winner.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace costrata {

struct SpaceText {
    Q_DECLARE_TR_FUNCTIONS(costrata::SpaceText)
};

/// The providers of all services, each once; a provider's place in it is its colour and shape.
const std::vector<const char*>& allProviders();
std::size_t providerStyle(const Service& service);

/// What was chosen: "Multi-AZ, one standby; db.r6g.xlarge; Read replicas: 2".
QString configurationWords(const space::Ranking& ranking, const space::Found& found);
QString workloadWords(const Workload& workload);

QString durationText(std::optional<Decimal> seconds);  ///< "45 s", "2 min", "not stated"
QString shareText(std::optional<Decimal> share);       ///< "99.95 %", "not stated"
QString headroomText(std::optional<Decimal> headroom);
QString termText(int months);                          ///< "1 year"; "none"

/// "1,284.20 $" against the cheapest: "+12 %".
QString differenceText(Money money, Money base);

/// What a configuration has in place of a requirement: "an uptime of 99.9 %", "a commitment of 3 years".
QString relaxationText(space::Unmet which, const space::Promise& promise, const space::Found& found);
/// "From 1,200 GB of data on Amazon Aurora is the cheapest, at $2,310.00."
QString changeText(const space::WinnerChange& change);
/// Why no configuration of a service in a region is found.
QString leftOutText(const space::Space& space);
/// "12 without a price, 4 refused, 120 below the uptime"; empty when every one is found.
QString countsText(const space::Space& space);

/// What the promise rests on: the vendor's words, and where they stand.
QString promiseText(const space::Ranking& ranking, const space::Found& found);

}  // namespace costrata
