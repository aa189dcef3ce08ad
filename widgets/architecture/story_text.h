// SPDX-License-Identifier: GPL-3.0-or-later
// A failure story in the words of the window: for the page, its tables and the report.
#pragma once

#include "diagram/diagram.h"

#include <QStringList>

namespace costrata {

enum class Severity { Fine, Interrupted, Unknown };
Severity severityOf(const FailureStory& story);

/// "A reader becomes the writer (Reader 1)"; of a story, the event that takes longest.
QString outcomeText(const Topology& topology, const FailureEvent& event);
QString outcomeText(const Topology& topology, const FailureStory& story);
/// "Writer is lost: a reader becomes the writer (Reader 1)".
QString eventText(const Topology& topology, const FailureEvent& event);
QString eventTime(const FailureEvent& event);  ///< "at once", "30 s", "not stated"
QString eventLoss(const FailureEvent& event);  ///< "nothing", "5 min", "not stated"
/// "1 of 1 write, 1 of 2 read"; of several components the least; empty where none serves.
QString capacityText(const FailureStory& story);
/// A sentence for each component that loses something.
QStringList capacitySentences(const Design& design, const FailureStory& story);
QString costSentence(const FailureStory& story);

}  // namespace costrata
