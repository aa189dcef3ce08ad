// SPDX-License-Identifier: GPL-3.0-or-later
// What an application needs from a database, whoever sells it. Declared as a parameter table like a service's, so form,
// file and validation come from it. Its last group holds the rules of thumb that a first sizing rests on: ours, and
// the user's to change.
#pragma once

#include "base/result.h"
#include "services/parameters.h"

#include <QByteArray>
#include <QString>

namespace costrata {

/// A workload is the settings of `workload::parameters()`.
using Workload = Settings;

namespace workload {

const Parameters& parameters();

extern const Choice kind;        ///< a Kind's symbol
extern const Choice engine;      ///< an engine's symbol, or anyEngine
extern const Number data;        ///< GB of user data, without indexes' and replicas' copies
extern const Number itemSize;    ///< KB of a typical row, item or document
extern const Number reads, writes;   ///< per second, on average over the active hours
extern const Number peakFactor;  ///< peak load / average load, 1 and up
extern const Number activeHours;     ///< hours per month with any load
extern const Number egress;      ///< GB per month to the internet
extern const Flag zoneRedundant;     ///< must survive the loss of a zone
extern const Choice recovery;    ///< a disaster recovery pattern
extern const Number backupDays;
extern const Choice location;    ///< where the users are
extern const Share targetUtilisation;  ///< of provisioned capacity at peak
extern const Share workingSet;   ///< share of the data that memory should hold
extern const Number readsPerVcpu, writesPerVcpu;  ///< per second, on one vCPU at full use

// The values of the choices.
inline const Symbol relational{"relational"}, keyValue{"key-value"}, document{"document"}, wideColumn{"wide-column"}, cache{"cache"}, timeSeries{"time-series"},
    graph{"graph"}, search{"search"}, analytics{"analytics"};
inline const Symbol anyEngine{"any"}, postgresql{"postgresql"}, mysql{"mysql"}, mariadb{"mariadb"}, sqlserver{"sqlserver"}, oracle{"oracle"}, redis{"redis"},
    memcached{"memcached"}, mongodb{"mongodb"}, cassandra{"cassandra"};
inline const Symbol backupRestore{"backup-restore"}, pilotLight{"pilot-light"}, warmStandby{"warm-standby"}, activeActive{"active-active"};
inline const Symbol anyLocation{"any"}, unitedStates{"us"}, europe{"europe"}, asia{"asia"}, australia{"australia"}, southAmerica{"south-america"};

/// The region names of all providers in a location, in the order of preference.
const std::vector<Symbol>& regionsOf(Symbol location);

/// The load at its peak, per second.
inline Decimal peakReads(const Workload& w) { return w[reads] * w[peakFactor]; }
inline Decimal peakWrites(const Workload& w) { return w[writes] * w[peakFactor]; }
/// The load as a mean over all hours of the month, per second: what a price per request sees.
inline Decimal meanReads(const Workload& w) { return w[reads] * w[activeHours] / Decimal(730); }
inline Decimal meanWrites(const Workload& w) { return w[writes] * w[activeHours] / Decimal(730); }
/// Whether the pattern keeps the data in a second region.
inline bool needsSecondRegion(const Workload& w) { return w[recovery] != backupRestore; }

}  // namespace workload

/// {"format": "costrata-workload", "version": 1, "workload": {...}}: parameters that are not named keep their defaults.
/// Fails with the place of the first thing that is wrong.
Result<Workload> parseWorkload(const QByteArray& json, const std::string& fileName);
Result<Workload> loadWorkload(const QString& path);
QByteArray writeWorkload(const Workload& workload);

}  // namespace costrata
