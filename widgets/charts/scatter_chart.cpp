// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_chart.h"

#include "charts/text.h"

namespace costrata {

QString ScatterChart::description() const
{
    constexpr std::size_t most = 12;
    QStringList lines{ChartText::tr("%n configuration(s).", nullptr, static_cast<int>(points.size()))};
    if (!front.empty())
        lines << ChartText::tr("What nothing beats, from the cheapest on:");
    for (std::size_t i = 0; i < front.size() && i < most && details; ++i)
        lines << details(front[i].point).join(QStringLiteral(", "));
    return lines.join(u'\n');
}

}  // namespace costrata
