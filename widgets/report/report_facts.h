// SPDX-License-Identifier: GPL-3.0-or-later
// What a report states, worked out before anything is painted: order, answer, sources and ages.
#pragma once

#include "output/estimate.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace costrata {

/// Where the translations of the report's texts are found.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(costrata::Report)
};

struct Answer {
    QString title;       ///< one line
    QString text;        ///< what it costs, against what, and what is not known
    std::size_t design;  ///< the one that the key figures are of
};
Answer answerOf(const std::vector<Estimate>& estimates, const std::vector<std::size_t>& order, std::size_t baseline);

/// The line's text, after its component's name when there are several.
QString lineText(const Estimate& estimate, const LineItem& line);
/// What a bill lacks and why, each once: "Storage: the quantity was not given."
QStringList missingTexts(const Estimate& estimate);

struct Assumption {
    QString text;
    std::vector<std::size_t> designs;  ///< that it applies to, in the given order
};
/// Of all bills, each once, in the order of the designs.
std::vector<Assumption> assumptionsOf(const std::vector<Estimate>& estimates, const std::vector<std::size_t>& order);

/// The settings that matter for the bill, as people read them: label and value with unit.
struct SettingText {
    QString label, value;
    bool given;
};
std::vector<SettingText> settingTexts(const Settings& settings);

/// The prices' dates as they are written: yyyy, yyyy-mm or yyyy-mm-dd.
struct DateSpan {
    QString oldest, newest;
    void add(const QString& asOf);
    QString text() const;  ///< "2025-03 to 2026-08", or one date
};
/// The first day of a year, month or day; invalid when the text is none of these.
QDate firstDay(const QString& asOf);
/// "1 year and 3 months", "12 days"; the time from the first day of `asOf` to `date`.
QString ageText(const QString& asOf, QDate date);

struct Source {
    QString name;
    int number;  ///< as cited by the line items, from 1 in the order of first use
    DateSpan dates;
    QStringList confidence;  ///< each once
    int lines = 0;
};
class Sources {
public:
    explicit Sources(const std::vector<Estimate>& estimates);
    const std::vector<Source>& all() const { return m_all; }
    /// "2026-03, published [2]"; "entered by you" for the user's own price; empty without a price.
    QString citation(const LineItem& line) const;
    const Source* oldest() const;
    /// "AWS 2025-03 to 2026-08, Neon 2026-11"
    QString datesByProvider() const;
    QString dates() const;

private:
    std::vector<Source> m_all;
    std::map<QString, std::size_t> m_index;
    std::vector<std::pair<QString, DateSpan>> m_providers;
    DateSpan m_dates;
};

}  // namespace costrata
