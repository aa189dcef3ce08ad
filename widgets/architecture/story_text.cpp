// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/story_text.h"

#include "charts/text.h"
#include "design/workspace.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"

#include <algorithm>

namespace costrata {
namespace {

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(costrata::FailureStory)
};

bool atOnce(const FailureEvent& event, const TraitValue& value) { return event.outcome == Outcome::GoesOn && value.number == Decimal(); }

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

}  // namespace

Severity severityOf(const FailureStory& story)
{
    if (!story.rto || !story.rpo)
        return Severity::Unknown;
    return std::ranges::any_of(story.events, &FailureEvent::interrupts) ? Severity::Interrupted : Severity::Fine;
}

QString outcomeText(const Topology& topology, const FailureEvent& event)
{
    QString text = capitalised(declared(event.what));
    if (event.successor) {
        const Node& to = topology.nodes[*event.successor];
        text += QStringLiteral(" (") + declared(to.label)
            + (to.region != topology.nodes[event.lost.front()].region ? QStringLiteral(", ") + declared(to.region.text()) : QString()) + u')';
    }
    return event.outcome == Outcome::ReadsOnly ? text + StoryText::tr("; until then it only reads") : text;
}

QString outcomeText(const Topology& topology, const FailureStory& story)
{
    if (story.events.empty())
        return StoryText::tr("Nothing is lost");
    // Events are in the order of their recovery, what is not stated last: the last one that interrupts decides.
    const auto worst = std::find_if(story.events.rbegin(), story.events.rend(), [](const FailureEvent& e) { return e.interrupts(); });
    return outcomeText(topology, worst == story.events.rend() ? story.events.front() : *worst);
}

QString eventText(const Topology& topology, const FailureEvent& event)
{
    return StoryText::tr("%1: lost. %2").arg(shownNodes(topology, event.lost), outcomeText(topology, event));
}

QString eventTime(const FailureEvent& event)
{
    if (atOnce(event, event.rto))
        return StoryText::tr("at once");
    return event.rto.stated() ? declared(event.rto.text) : StoryText::tr("not stated");
}

QString eventLoss(const FailureEvent& event)
{
    if (atOnce(event, event.rpo))
        return StoryText::tr("nothing");
    return event.rpo.stated() ? declared(event.rpo.text) : StoryText::tr("not stated");
}

QString capacityText(const FailureStory& story)
{
    QString text;
    double least = 2;
    for (const CapacityLeft& c : story.capacity) {
        if (c.readers == 0)
            continue;
        const double left = std::min(c.writers ? double(c.writersLeft) / c.writers : 1, double(c.readersLeft) / c.readers);
        if (left >= least)
            continue;
        least = left;
        text = StoryText::tr("%1 of %2 write, %3 of %4 read").arg(c.writersLeft).arg(c.writers).arg(c.readersLeft).arg(c.readers);
    }
    return text;
}

QStringList capacitySentences(const Design& design, const FailureStory& story)
{
    QStringList list;
    for (const CapacityLeft& c : story.capacity) {
        if (c.readers > 0)
            list << StoryText::tr("%1: %2 of %3 that write and %4 of %5 that read serve without your doing.")
                        .arg(toQString(design.components[c.component].name))
                        .arg(c.writersLeft)
                        .arg(c.writers)
                        .arg(c.readersLeft)
                        .arg(c.readers);
    }
    return list;
}

QString costSentence(const FailureStory& story)
{
    return StoryText::tr("What is lost is %1 of the bill a month; what stands meanwhile is %2.").arg(shownNumber(dollars(story.lostCost)), shownNumber(dollars(story.leftCost)));
}

}  // namespace costrata
