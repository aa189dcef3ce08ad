// SPDX-License-Identifier: GPL-3.0-or-later
// Where the ticks of an axis stand and what they say.
#pragma once

#include <QString>

#include <vector>

namespace costrata {

/// A round step that cuts `range` into about `count` parts.
double niceStep(double range, double count);

struct Tick {
    double value;
    QString text;  ///< empty: a line between the labelled ones
};

/// "1,400", "0.25", "2.5M": with the digits that telling neighbours `step` apart needs.
QString axisText(double value, double step);
/// About `count` ticks from `low` to `high`.
std::vector<Tick> linearTicks(double low, double high, double count);
/// At every month, quarter, half year or year.
std::vector<Tick> monthTicks(double low, double high, double count);
/// At powers of ten, and at their doubles and fivefolds where there is room for about `count`. Needs 0 < low < high.
std::vector<Tick> logarithmicTicks(double low, double high, double count);

/// Values to lengths from 0 to 1.
struct Scale {
    double from = 0, to = 1;
    bool logarithmic = false;  ///< needs 0 < from
    bool months = false;       ///< ticks at quarters and years

    double position(double value) const;
    std::vector<Tick> ticks(double count) const;
};

}  // namespace costrata
