// SPDX-License-Identifier: GPL-3.0-or-later
// Usage and the commitments below it, as a chart shows them, without painting.
#pragma once

#include "commitments/design_plan.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace costrata {

enum class UsageSpan { Week, Months };

/// Stacked from zero up. Heights are in the unit of the y axis, one per x.
struct CommitmentBand {
    QString name;   ///< "3 years, all upfront"
    QString steps;  ///< "14 x db.r6g.large"
    std::vector<double> height;
    std::optional<std::size_t> term;  ///< of the setup; none: covered by commitments of another kind, and not to be dragged
    bool owned = false;
    bool shown = true;  ///< active somewhere in the span
};

struct CommitmentChart {
    Q_DECLARE_TR_FUNCTIONS(costrata::CommitmentChart)
public:
    QString xLabel, yLabel;
    UsageSpan span = UsageSpan::Week;
    std::vector<QString> xTexts;           ///< "Mon 09:00", "2026-11"
    std::vector<double> usage;             ///< mean in each x
    std::vector<double> least, most;       ///< within it; for months
    std::vector<CommitmentBand> bands;
    double perStep = 1;                    ///< height of one step of the group
    double top() const;                    ///< the highest of usage and bands
    double below(std::size_t band, std::size_t x) const;  ///< where the band starts
    QString description() const;           ///< in words, for those who do not see it
};

/// Of one group: its usage in steps (dollars an hour for plans), and what covers it. `month`: whose week, with UsageSpan::Week.
CommitmentChart commitmentChart(const commitments::Market& market, const commitments::NamedPortfolio& named, std::size_t group, Month start, int months,
                                UsageSpan span, int month);

/// Mean usage of a group in each hour of the week of one month, in the unit of its chart.
std::array<double, hoursInWeek> weekOf(const commitments::Market& market, std::size_t group, int month);
/// "db.r6g.large", "US dollars per hour at the plan's rates"
QString stepUnit(const commitments::Group& group);

}  // namespace costrata
