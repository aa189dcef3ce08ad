// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/guide_output.h"

#include "output/format.h"
#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

using namespace guide;

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Each answer in words: "Kind of data: Relational, SQL".
std::vector<std::pair<std::string, std::string>> given(const Answers& answers)
{
    std::vector<std::pair<std::string, std::string>> list;
    for (const Question& question : questions()) {
        if (const Answer* answer = question.find(answers[question.id]))
            list.emplace_back(question.label, answer->label);
    }
    return list;
}

/// Why a service fits: what a guide says, each with the row that says it, and what its vendor states.
std::vector<std::pair<std::string, std::string>> why(const Fit& fit)
{
    std::vector<std::pair<std::string, std::string>> list;
    for (const Row* row : fit.rows)
        list.emplace_back(row->why, sourceOf(*row) + ": " + row->name);
    for (const Reason& reason : fit.reasons)
        list.emplace_back(reason.text(), reason.source);
    return list;
}

std::string whyNot(const Unfit& unfit)
{
    return unfit.reason.text() + (unfit.named ? std::string(" (though named by ") + sourceOf(*unfit.named) + ": " + unfit.named->name + ")" : "");
}

TextTable fits(const GuideReport& report)
{
    std::vector<Column> columns{{"Service"}, {"Fit"}, {"Monthly", Align::Right}, {"Why"}, {"Source"}};
    if (report.priced.empty())
        columns.erase(columns.begin() + 2);
    TextTable table(columns);
    for (std::size_t i = 0; i < report.advice.fits.size(); ++i) {
        const Fit& fit = report.advice.fits[i];
        const auto reasons = why(fit);
        for (std::size_t r = 0; r < std::max<std::size_t>(reasons.size(), 1); ++r) {
            std::vector<std::string> cells{r == 0 ? fit.service->name : "", r == 0 ? rankLabel(fit.rank) : ""};
            if (!report.priced.empty())
                cells.push_back(r == 0 ? priceText(report.priced[i]) : "");
            cells.push_back(reasons.empty() ? "" : reasons[r].first);
            cells.push_back(reasons.empty() ? "" : reasons[r].second);
            table.row(std::move(cells));
        }
    }
    return table;
}

TextTable others(const Advice& advice)
{
    TextTable table({{"Not"}, {"Because"}});
    for (const Unfit& unfit : advice.others)
        table.row({unfit.service->name, whyNot(unfit)});
    return table;
}

TextTable openQuestions(const Advice& advice)
{
    TextTable table({{"Still to answer"}, {"--answer"}, {"Answers, and how many services each leaves"}});
    for (const Open& open : advice.open) {
        std::string list;
        for (const Open::Choice& choice : open.choices)
            list += (list.empty() ? "" : ", ") + choice.answer->id.str() + " (" + std::to_string(choice.fits) + ")";
        table.row({open.question->text, open.question->id.str(), list});
    }
    return table;
}

template <class Show>
std::string page(const GuideReport& report, Show show)
{
    std::string text;
    for (const auto& [question, answer] : given(report.answers))
        text += question + ": " + answer + "\n";
    if (!text.empty())
        text += "\n";
    text += report.advice.fits.empty() ? "No service meets all of it.\n" : show(fits(report));
    for (const auto& [row, name] : report.advice.elsewhere)
        text += std::string("\n") + name + " is named too (" + sourceOf(*row) + ": " + row->name + "), but not priced here.\n";
    if (!report.advice.others.empty())
        text += "\n" + show(others(report.advice));
    if (!report.advice.open.empty())
        text += "\n" + show(openQuestions(report.advice));
    return text;
}

QJsonObject rowJson(const Row& row)
{
    return {{QStringLiteral("document"), qt(row.document)}, {QStringLiteral("section"), qt(row.section)}, {QStringLiteral("row"), qt(row.name)}, {QStringLiteral("why"), qt(row.why)}};
}

QJsonObject reasonJson(const Reason& reason)
{
    QJsonObject json{{QStringLiteral("reason"), qt(reason.text())}};
    if (*reason.source)
        json.insert(QStringLiteral("source"), qt(reason.source));
    return json;
}

QJsonObject fitJson(const Fit& fit, const PricedFit* priced)
{
    QJsonArray named, reasons;
    for (const Row* row : fit.rows)
        named.append(rowJson(*row));
    for (const Reason& reason : fit.reasons)
        reasons.append(reasonJson(reason));
    QJsonObject json{{QStringLiteral("service"), qt(fit.service->id)}, {QStringLiteral("name"), qt(fit.service->name)}, {QStringLiteral("fit"), qt(rankId(fit.rank))},
                     {QStringLiteral("guides"), named}, {QStringLiteral("reasons"), reasons}};
    if (fit.configuration)
        json.insert(QStringLiteral("configuration"), qt(fit.configuration->name));
    if (priced && priced->sized) {
        json.insert(QStringLiteral("monthly"), qt(priced->sized->bill.totals.amortised.dollars().toString()));
        json.insert(QStringLiteral("complete"), priced->sized->bill.complete);
    } else if (priced) {
        json.insert(QStringLiteral("notPriced"), qt(priced->reason));
    }
    return json;
}

TextTable questionTable()
{
    TextTable table({{"Question"}, {"--answer"}, {"Answer"}});
    for (const Question& question : questions()) {
        for (const Answer& answer : question.answers) {
            const bool first = &answer == &question.answers.front();
            table.row({first ? question.text : "", question.id.str() + "=" + answer.id.str(), answer.label});
        }
    }
    return table;
}

}  // namespace

std::string sourceOf(const Row& row) { return std::string(row.document) + ", " + row.section; }

std::string priceText(const PricedFit& fit)
{
    if (!fit.sized)
        return fit.reason;
    return (fit.sized->bill.complete ? "" : "at least ") + dollars(fit.sized->bill.totals.amortised);
}

std::string guideTable(const GuideReport& report)
{
    return page(report, [](const TextTable& t) { return t.plain(); });
}

std::string guideMarkdown(const GuideReport& report)
{
    return page(report, [](const TextTable& t) { return t.markdown(); });
}

std::string guideJson(const GuideReport& report)
{
    QJsonObject answers;
    for (const auto& [question, answer] : report.answers.all())
        answers.insert(qt(question.text()), qt(answer.text()));
    QJsonArray fitting, not_, open, elsewhere;
    for (std::size_t i = 0; i < report.advice.fits.size(); ++i)
        fitting.append(fitJson(report.advice.fits[i], report.priced.empty() ? nullptr : &report.priced[i]));
    for (const Unfit& unfit : report.advice.others) {
        QJsonObject json = reasonJson(unfit.reason);
        json.insert(QStringLiteral("service"), qt(unfit.service->id));
        json.insert(QStringLiteral("name"), qt(unfit.service->name));
        json.insert(QStringLiteral("question"), qt(unfit.question.text()));
        if (unfit.named)
            json.insert(QStringLiteral("thoughNamedBy"), rowJson(*unfit.named));
        not_.append(json);
    }
    for (const Open& one : report.advice.open) {
        QJsonArray choices;
        for (const Open::Choice& choice : one.choices)
            choices.append(QJsonObject{{QStringLiteral("answer"), qt(choice.answer->id.text())}, {QStringLiteral("fits"), static_cast<qint64>(choice.fits)}});
        open.append(QJsonObject{{QStringLiteral("question"), qt(one.question->id.text())}, {QStringLiteral("text"), qt(one.question->text)}, {QStringLiteral("answers"), choices}});
    }
    for (const auto& [row, name] : report.advice.elsewhere) {
        QJsonObject json = rowJson(*row);
        json.insert(QStringLiteral("name"), qt(name));
        elsewhere.append(json);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("answers"), answers}, {QStringLiteral("fits"), fitting}, {QStringLiteral("not"), not_}, {QStringLiteral("open"), open},
                                     {QStringLiteral("namedElsewhere"), elsewhere}}).toJson().toStdString();
}

std::string questionsTable() { return questionTable().plain(); }
std::string questionsMarkdown() { return questionTable().markdown(); }

std::string questionsJson()
{
    QJsonArray list;
    for (const Question& question : questions()) {
        QJsonArray answers;
        for (const Answer& answer : question.answers)
            answers.append(QJsonObject{{QStringLiteral("answer"), qt(answer.id.text())}, {QStringLiteral("label"), qt(answer.label)}});
        list.append(QJsonObject{{QStringLiteral("question"), qt(question.id.text())}, {QStringLiteral("label"), qt(question.label)}, {QStringLiteral("text"), qt(question.text)},
                                {QStringLiteral("answers"), answers}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("questions"), list}}).toJson().toStdString();
}

}  // namespace costrata
