// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/projection_output.h"

#include "output/format.h"
#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

TextTable monthsTable(const std::vector<ProjectedDesign>& designs)
{
    std::vector<Column> columns{{"Month"}};
    for (const ProjectedDesign& design : designs)
        columns.push_back({design.design->name, Align::Right});
    TextTable table(std::move(columns));
    const auto amount = [](Money money, bool complete) { return (complete ? "" : "at least ") + moneyText(money); };
    const std::size_t months = designs.empty() ? 0 : designs.front().projection.months.size();
    for (std::size_t m = 0; m < months; ++m) {
        std::vector<std::string> cells{designs.front().projection.months[m].month.text()};
        for (const ProjectedDesign& design : designs)
            cells.push_back(amount(design.projection.months[m].paid(), design.projection.months[m].complete));
        table.row(std::move(cells));
    }
    std::vector<std::string> totals{"Total"};
    for (const ProjectedDesign& design : designs) {
        bool complete = true;
        for (const ProjectedMonth& month : design.projection.months)
            complete = complete && month.complete;
        totals.push_back(amount(design.projection.total(), complete));
    }
    table.strong(std::move(totals));
    return table;
}

/// What changes when, and what needs attention.
TextTable eventsTable(const std::vector<ProjectedDesign>& designs)
{
    TextTable table({{"Month"}, {"Design"}, {"What changes"}});
    for (const ProjectedDesign& design : designs) {
        for (const ProjectedMonth& month : design.projection.months) {
            for (const std::string& change : month.changes)
                table.row({month.month.text(), design.design->name, change});
        }
        for (const std::string& warning : design.projection.warnings)
            table.row({warning.substr(0, 7), design.design->name, warning.substr(9)});
    }
    return table;
}

QString qt(const std::string& text) { return QString::fromStdString(text); }

QJsonArray list(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(qt(text));
    return array;
}

}  // namespace

std::string projectionTable(const std::vector<ProjectedDesign>& designs) { return monthsTable(designs).plain() + "\n" + eventsTable(designs).plain(); }
std::string projectionMarkdown(const std::vector<ProjectedDesign>& designs) { return monthsTable(designs).markdown() + "\n" + eventsTable(designs).markdown(); }

std::string projectionCsv(const std::vector<ProjectedDesign>& designs)
{
    std::string csv = csvRecord({"design", "month", "recurring", "upfront", "paid", "complete", "changes"});
    for (const ProjectedDesign& design : designs) {
        for (const ProjectedMonth& month : design.projection.months) {
            std::string changes;
            for (const std::string& change : month.changes)
                changes += (changes.empty() ? "" : "; ") + change;
            csv += csvRecord({csvText(design.design->name), month.month.text(), month.recurring.dollars().toString(), month.upfront.dollars().toString(),
                              month.paid().dollars().toString(), month.complete ? "yes" : "no", csvText(changes)});
        }
    }
    return csv;
}

std::string projectionJson(const std::vector<ProjectedDesign>& designs)
{
    QJsonArray all;
    for (const ProjectedDesign& design : designs) {
        QJsonArray months;
        for (const ProjectedMonth& month : design.projection.months)
            months.append(QJsonObject{{QStringLiteral("month"), qt(month.month.text())}, {QStringLiteral("recurring"), qt(month.recurring.dollars().toString())},
                                      {QStringLiteral("upfront"), qt(month.upfront.dollars().toString())}, {QStringLiteral("complete"), month.complete},
                                      {QStringLiteral("changes"), list(month.changes)}});
        all.append(QJsonObject{{QStringLiteral("design"), qt(design.design->name)}, {QStringLiteral("months"), months},
                               {QStringLiteral("total"), qt(design.projection.total().dollars().toString())}, {QStringLiteral("warnings"), list(design.projection.warnings)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("designs"), all}}).toJson().toStdString();
}

}  // namespace costrata
