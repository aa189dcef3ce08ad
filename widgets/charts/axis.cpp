// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"

#include "language/language.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace costrata {

double niceStep(double range, double count)
{
    const double raw = range / std::max(count, 1.0);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

QString axisText(double value, double step)
{
    QString suffix;
    if (std::abs(value) >= 1e6) {
        const bool billions = std::abs(value) >= 1e9;
        value /= billions ? 1e9 : 1e6;
        step /= billions ? 1e9 : 1e6;
        suffix = billions ? QStringLiteral("G") : QStringLiteral("M");
    }
    int digits = 0;
    for (double shown = step; digits < 9 && std::abs(shown - std::round(shown)) > 1e-6 * step; shown = step * std::pow(10.0, digits))
        ++digits;
    const QString text = shownNumber(QLocale(QLocale::English, QLocale::UnitedStates).toString(std::abs(value), 'f', digits).toStdString()) + suffix;
    return value < 0 ? QChar(0x2212) + text : text;
}

std::vector<Tick> linearTicks(double low, double high, double count)
{
    std::vector<Tick> ticks;
    const double step = niceStep(high - low, count);
    const double first = std::ceil(low / step - 1e-9);
    for (double i = first; i * step <= high + step * 1e-6; ++i)
        ticks.push_back({i * step, axisText(i * step, step)});
    return ticks;
}

std::vector<Tick> monthTicks(double low, double high, double count)
{
    double step = 1;
    for (const double next : {2.0, 3.0, 6.0, 12.0, 24.0, 60.0, 120.0}) {
        if ((high - low) / step > count)
            step = next;
    }
    std::vector<Tick> ticks;
    for (double i = std::ceil(low / step); i * step <= high; ++i)
        ticks.push_back({i * step, axisText(i * step, 1)});
    return ticks;
}

std::vector<Tick> logarithmicTicks(double low, double high, double count)
{
    const double decades = std::log10(high / low);
    if (decades < 1)
        return linearTicks(low, high, count);
    const double every = std::max(1.0, std::ceil(decades / std::max(count, 1.0)));
    const bool between = decades * 3 <= count;
    std::vector<Tick> ticks;
    const double first = std::floor(std::log10(low));
    for (double d = first; d <= std::ceil(std::log10(high)); ++d) {
        const double power = std::pow(10.0, d);
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * power;
            if (value < low * (1 - 1e-9) || value > high * (1 + 1e-9))
                continue;
            const bool labelled = factor == 1 ? std::fmod(d - first, every) == 0 : between;
            ticks.push_back({value, labelled ? axisText(value, value) : QString()});
        }
    }
    return ticks;
}

double Scale::position(double value) const
{
    return logarithmic ? std::log(std::max(value, 1e-300) / from) / std::log(to / from) : (value - from) / (to - from);
}

std::vector<Tick> Scale::ticks(double count) const
{
    return logarithmic ? logarithmicTicks(from, to, count) : months ? monthTicks(from, to, count) : linearTicks(from, to, count);
}

}  // namespace costrata
