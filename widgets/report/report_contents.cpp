// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_contents.h"

#include "charts/text.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"

#include <QLocale>

#include <algorithm>

namespace costrata {
namespace {

constexpr std::size_t chartedDesigns = 30;  // more bars are no picture any more; the table has them all

QString money(Money m) { return numberText(dollars(m)); }
/// In a column of money there is no room for more words.
QString bound(Money m, bool complete) { return complete ? money(m) : ReportText::tr("at least ") + money(m); }
TableCell strong(const QString& text) { return {text, Tone::Strong}; }
QString dateText(QDate date)
{
    return (hasDictionary() ? QLocale() : QLocale(QLocale::English, QLocale::UnitedStates)).toString(date, QStringLiteral("d MMMM yyyy"));
}
QString unbroken(QString text) { return text.replace(u' ', QChar(QChar::Nbsp)); }
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

class Contents {
public:
    Contents(const ReportData& data, const ReportOptions& options, QSizeF room)
        : m_data(data), m_workspace(data.workspace), m_options(options), m_room(room), m_estimates(data.estimates()),
          m_order(costrata::ranking(m_estimates)), m_sources(m_estimates)
    {
    }

    ReportContents build()
    {
        ReportContents contents;
        contents.title = m_options.title.isEmpty() ? toQString(m_workspace.title).simplified() : m_options.title;
        if (contents.title.isEmpty())
            contents.title = ReportText::tr("Database cost comparison");
        if (const QString dates = m_sources.datesByProvider(); !dates.isEmpty()) {
            contents.footer = ReportText::tr("List prices as of: ") + dates;
            contents.shortFooter = ReportText::tr("List prices as of ") + m_sources.dates();
        } else {
            contents.footer = contents.shortFooter = ReportText::tr("No list price was used");
        }
        titleLines(contents.title);
        if (m_options.executive) {
            addExecutivePage(m_blocks, m_data, m_room);
        } else {
            titlePage();
            for (std::size_t i = 0; i < m_order.size() && m_options.has(ReportSection::Designs); ++i)
                design(m_order[i], i + 1);
            if (m_options.has(ReportSection::Architecture))
                addArchitecture(m_blocks, m_data, m_room);
            if (m_options.has(ReportSection::Projection))
                addOverTime(m_blocks, m_data);
            addCommitments(m_blocks, m_data);
            addFindings(m_blocks, m_data);
            if (m_data.matrix)
                addMatrix(m_blocks, *m_data.matrix);
            if (m_options.has(ReportSection::Assumptions))
                assumptions();
            if (m_options.has(ReportSection::Sources))
                priceSources();
        }
        contents.blocks = std::move(m_blocks);
        return contents;
    }

private:
    void add(std::unique_ptr<Block> block) { m_blocks.push_back(std::move(block)); }
    const Estimate* base() const
    {
        return m_workspace.baseline < m_estimates.size() ? &m_estimates[m_workspace.baseline] : nullptr;
    }
    QString nameOf(std::size_t i) const { return toQString(m_estimates[i].design->name).simplified(); }

    /// Signed dollars against the baseline; empty for the baseline itself, "unknown" when either is incomplete.
    TableCell difference(std::size_t i) const
    {
        if (!base() || i == m_workspace.baseline)
            return {base() ? ReportText::tr("baseline") : QString(), Tone::Muted};
        const Bill &bill = *m_estimates[i].bill, &other = *base()->bill;
        if (!bill.complete || !other.complete)
            return {ReportText::tr("unknown"), Tone::Warn};
        const Money d = bill.totals.amortised - other.totals.amortised;
        return {(d > Money() ? QStringLiteral("+") : QString()) + money(d),
                d < Money()       ? Tone::Good
                    : d > Money() ? Tone::Bad
                                  : Tone::Muted};
    }
    TableCell percent(std::size_t i) const
    {
        TableCell cell = difference(i);
        const bool known = cell.tone == Tone::Good || cell.tone == Tone::Bad;
        cell.text =
            known ? changeText(m_estimates[i].bill->totals.amortised, base()->bill->totals.amortised) : QString();
        return cell;
    }

    void titleLines(const QString& title)
    {
        const auto count = m_estimates.size();
        const QString subtitle = m_options.subtitle.isEmpty()
            ? (count == 1 ? ReportText::tr("The cost of one design.")
                          : ReportText::tr("Comparison of %n designs.", nullptr, static_cast<int>(count)))
            : m_options.subtitle;
        const QString prepared = m_options.author.isEmpty()
            ? dateText(m_options.date)
            : ReportText::tr("Prepared by %1, %2").arg(m_options.author, dateText(m_options.date));
        // One page has no room for endless lines.
        const auto limited = [&](const QString& text, qsizetype most) {
            return m_options.executive && text.size() > most ? text.left(most) + QChar(0x2026) : text;
        };
        add(heading(0, limited(title, 110)));
        add(paragraph(limited(subtitle, 160) + (subtitle.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". "))
                          + limited(prepared, 120) + u'.',
                      Tone::Muted));
        add(rule());
    }

    void titlePage()
    {
        const Answer answer = answerOf(m_estimates, m_order, m_workspace.baseline);
        add(callout(answer.title, answer.text));
        add(keyFigures(figuresOf(answer.design)));
        if (const QString notes = declaredLines(m_workspace.notes).trimmed(); !notes.isEmpty())
            add(paragraph(notes, Tone::Muted));
        if (m_options.has(ReportSection::Comparison))
            comparison();
        if (m_options.has(ReportSection::Designs))
            return;
        QStringList missing;
        for (const std::size_t i : m_order) {
            for (const QString& text : missingTexts(m_estimates[i]))
                missing << nameOf(i) + QStringLiteral(": ") + text;
        }
        if (!missing.isEmpty()) {
            add(heading(2, ReportText::tr("What is missing")));
            add(bulletList(missing, Tone::Bad));
        }
    }

    void comparison()
    {
        std::vector<Estimate> charted;
        std::size_t baseline = m_estimates.size();
        for (const std::size_t i : m_order) {
            // The baseline is always shown: it is what the others are compared with.
            if (charted.size() < chartedDesigns || i == m_workspace.baseline) {
                if (i == m_workspace.baseline)
                    baseline = charted.size();
                charted.push_back(m_estimates[i]);
            }
        }
        add(heading(2, ReportText::tr("Monthly cost by category"),
                    ReportText::tr("US dollars, %1, amortised, 730 hours a month")
                        .arg(m_workspace.adjustments.empty() ? ReportText::tr("list prices") : ReportText::tr("with discounts and own prices"))));
        if (charted.size() < m_estimates.size())
            add(paragraph(ReportText::tr("The first %1 of %2 designs; the table below has all.")
                              .arg(charted.size())
                              .arg(m_estimates.size()),
                          Tone::Muted));
        add(chartBlock(compareChart(charted, baseline, BarMode::Absolute)));
        ranking();
    }

    std::vector<KeyFigure> figuresOf(std::size_t i) const
    {
        const Bill& bill = *m_estimates[i].bill;
        const auto value = [&](Money m) { return bill.complete ? money(m) : QStringLiteral("≥ ") + money(m); };
        const Tone tone = bill.complete ? Tone::Muted : Tone::Warn;
        const auto note = [&](const QString& text) {
            return bill.complete ? text : ReportText::tr("at least, incomplete");
        };
        std::vector<KeyFigure> figures{
            {ReportText::tr("Per month, amortised"), value(bill.totals.amortised), note(nameOf(i)), tone},
            {ReportText::tr("Per year, amortised"), value(bill.totals.amortised * Decimal(12)),
             note(ReportText::tr("12 such months")), tone},
            {ReportText::tr("Due upfront"), value(bill.totals.upfront),
             note(ReportText::tr("then %1 per month").arg(money(bill.totals.monthly))), tone}};
        const TableCell change = difference(i);
        if (base() && i != m_workspace.baseline) {
            const bool known = change.text != ReportText::tr("unknown");
            figures.push_back({ReportText::tr("Difference to the baseline"), capitalised(change.text),
                               known ? percent(i).text : ReportText::tr("a bill is incomplete"), change.tone});
        } else if (base()) {
            figures.push_back({ReportText::tr("Difference to the baseline"), ReportText::tr("None"),
                               ReportText::tr("it is the baseline"), Tone::Muted});
        }
        return figures;
    }

    void ranking()
    {
        add(heading(2, ReportText::tr("Ranking")));
        const bool compared = base() && m_estimates.size() > 1;
        std::vector<TableColumn> columns{
            {ReportText::tr("Rank"), true},           {ReportText::tr("Design"), false, 1.8},
            {ReportText::tr("Services"), false, 1.2}, {ReportText::tr("Recurring / month"), true},
            {ReportText::tr("Upfront"), true},        {ReportText::tr("Amortised / month"), true}};
        if (compared) {
            columns.push_back({unbroken(ReportText::tr("vs baseline")), true});
            columns.push_back({QStringLiteral("%"), true});
        }
        std::vector<TableRow> rows;
        bool incomplete = false;
        for (std::size_t r = 0; r < m_order.size(); ++r) {
            const std::size_t i = m_order[r];
            const Estimate& e = m_estimates[i];
            const Totals& t = e.bill->totals;
            const bool complete = e.bill->complete;
            incomplete = incomplete || !complete;
            const Tone tone = complete ? Tone::Normal : Tone::Warn;
            QStringList services;
            for (const Component& c : e.design->components) {
                if (const QString s = QString::fromUtf8(c.service->name); !services.contains(s))
                    services << s;
            }
            TableRow row;
            row.cells = {
                {complete ? QString::number(r + 1) : QStringLiteral("–"), tone},
                strong(nameOf(i)),
                {services.join(QStringLiteral(", ")), Tone::Muted},
                {bound(t.monthly, complete), tone},
                {bound(t.upfront, complete), tone},
                {complete ? money(t.amortised) : ReportText::tr("at least %1,\nincomplete").arg(money(t.amortised)),
                 complete ? Tone::Strong : Tone::Warn}};
            if (compared) {
                row.cells.push_back(difference(i));
                row.cells.push_back(percent(i));
            }
            rows.push_back(std::move(row));
        }
        add(table(std::move(columns), std::move(rows)));
        if (incomplete)
            add(paragraph(ReportText::tr("Designs marked incomplete have no rank: a price or a quantity is missing, so "
                                         "their totals are lower bounds."),
                          Tone::Warn));
    }

    void design(std::size_t index, std::size_t number)
    {
        const Estimate& e = m_estimates[index];
        const Bill& bill = *e.bill;
        add(heading(1, QStringLiteral("%1  %2").arg(QString::number(number), nameOf(index)), totalText(bill),
                    number == 1 && m_estimates.size() <= 12 && m_options.has(ReportSection::Comparison)));  // the title page is full: the designs start on their own
        if (const QString notes = declaredLines(e.design->notes).trimmed(); !notes.isEmpty())
            add(paragraph(notes, Tone::Muted));
        if (e.design->components.empty())
            add(paragraph(ReportText::tr("This design has no components yet."), Tone::Warn));
        for (const Component& c : e.design->components)
            component(c);
        if (!bill.lines.empty())
            lineItems(e);
        if (const QStringList items = missingTexts(e); !items.isEmpty()) {
            add(heading(3, ReportText::tr("Missing from this bill, so the totals are lower bounds")));
            add(bulletList(items, Tone::Bad));
        }
        if (!bill.warnings.empty()) {
            QStringList items;
            for (const std::string& text : bill.warnings)
                items << declared(text);
            add(heading(3, ReportText::tr("Warnings")));
            add(bulletList(items, Tone::Warn));
        }
    }

    void component(const Component& c)
    {
        QString title = toQString(c.name).simplified();
        const QString service = QString::fromUtf8(c.service->name);
        title = title == service ? title : title + QStringLiteral(": ") + service;
        add(heading(3, title,
                    QString::fromUtf8(c.service->provider) + QStringLiteral(", ") + toQString(c.region.text())));
        const auto texts = settingTexts(c.settings);
        // Two settings to a line, read down the left half first.
        const std::size_t half = (texts.size() + 1) / 2;
        std::vector<TableRow> rows;
        for (std::size_t i = 0; i < half; ++i) {
            TableRow row;
            for (const std::size_t k : {i, i + half}) {
                row.cells.push_back({k < texts.size() ? texts[k].label : QString(), Tone::Muted});
                row.cells.push_back({k < texts.size() ? texts[k].value : QString(),
                                     k < texts.size() && !texts[k].given ? Tone::Warn : Tone::Normal});
            }
            rows.push_back(std::move(row));
        }
        add(table({{{}, false, 1.1}, {{}, false, 1.2}, {{}, false, 1.1}, {{}, false, 1.2}}, std::move(rows)));
    }

    void lineItems(const Estimate& e)
    {
        const Bill& bill = *e.bill;
        const bool upfront = !bill.totals.upfront.isZero();
        std::vector<TableColumn> columns{{ReportText::tr("Line item"), false},
                                    {ReportText::tr("Quantity"), true},
                                    {ReportText::tr("Unit price"), true},
                                    {unbroken(ReportText::tr("Per month")), true}};
        if (upfront)
            columns.push_back({ReportText::tr("Upfront"), true});
        columns.push_back({ReportText::tr("Price as of [source]"), true});
        const auto row = [&](TableRow::Kind kind, TableCell what, TableCell quantity, TableCell price, TableCell month, TableCell once,
                             TableCell source) {
            TableRow r{kind, {std::move(what), std::move(quantity), std::move(price), std::move(month)}};
            if (upfront)
                r.cells.push_back(std::move(once));
            r.cells.push_back(std::move(source));
            return r;
        };
        std::vector<TableRow> rows;
        for (std::size_t c = 0; c < categoryCount; ++c) {
            std::vector<TableRow> lines;
            Money monthly, once;
            bool complete = true;
            for (const LineItem& line : bill.lines) {
                if (static_cast<std::size_t>(line.category) != c)
                    continue;
                monthly += line.monthly;
                once += line.upfront;
                complete = complete && line.complete();
                lines.push_back(lineRow(e, line, row));
            }
            if (lines.empty())
                continue;
            const Tone tone = complete ? Tone::Normal : Tone::Warn;
            rows.push_back(row(TableRow::Group, {declared(categoryLabel(static_cast<Category>(c)))}, {}, {},
                               {bound(monthly, complete), tone},
                               {once.isZero() ? QString() : bound(once, complete), tone}, {}));
            std::move(lines.begin(), lines.end(), std::back_inserter(rows));
        }
        const Totals& t = bill.totals;
        const Tone tone = bill.complete ? Tone::Normal : Tone::Warn;
        const TableCell mark{bill.complete ? QString() : ReportText::tr("incomplete"), Tone::Warn};
        rows.push_back(row(TableRow::Total, {ReportText::tr("Recurring per month")}, {}, {},
                           {bound(t.monthly, bill.complete), tone}, {}, mark));
        if (upfront)
            rows.push_back(row(TableRow::Total, {ReportText::tr("Due upfront")}, {}, {}, {},
                               {bound(t.upfront, bill.complete), tone}, mark));
        else
            rows.push_back(row(TableRow::Total, {ReportText::tr("Due upfront")}, {}, {},
                               {bound(t.upfront, bill.complete), tone}, {}, mark));
        rows.push_back(row(TableRow::Total, {ReportText::tr("Amortised per month")}, {}, {},
                           {bound(t.amortised, bill.complete), tone}, {}, mark));
        add(heading(3, ReportText::tr("Line items")));
        add(table(std::move(columns), std::move(rows)));
    }

    template <class MakeRow>
    TableRow lineRow(const Estimate& e, const LineItem& line, const MakeRow& row) const
    {
        QString text = lineText(e, line);
        const QString unit = u' ' + declared(line.unit.label());
        const TableCell source{m_sources.citation(line), Tone::Muted};
        switch (line.state) {
        case LineState::Included:
            return row(TableRow::Plain, {text}, {ReportText::tr("included"), Tone::Muted},
                       {ReportText::tr("no charge"), Tone::Muted}, {money(Money())}, {}, source);
        case LineState::MissingPrice:
            return row(TableRow::Plain, {text}, {numberText(quantityText(line.quantity.value())) + unit},
                       {ReportText::tr("missing"), Tone::Bad}, {ReportText::tr("unknown"), Tone::Bad}, {}, source);
        case LineState::UnknownQuantity:
            return row(TableRow::Plain, {text}, {ReportText::tr("not given"), Tone::Bad},
                       {line.price ? priceOf(line) : QString(), Tone::Muted}, {ReportText::tr("unknown"), Tone::Bad},
                       {}, source);
        case LineState::Priced:
            break;
        }
        if (!line.upfront.isZero() && line.termMonths)
            text += ReportText::tr(", %1 months").arg(line.termMonths);
        return row(TableRow::Plain, {text}, {numberText(quantityText(line.quantity.value())) + unit},
                   {priceOf(line), Tone::Muted}, {money(line.monthly)},
                   {line.upfront.isZero() ? QString() : money(line.upfront)}, source);
    }
    static QString priceOf(const LineItem& line)
    {
        return u'$' + shownNumber(unitPriceText(line.price->amount)) + QStringLiteral(" / ")
            + declared(line.unit.label());
    }

    void assumptions()
    {
        const auto list = assumptionsOf(m_estimates, m_order);
        QStringList items{
            ReportText::tr("A month is 730 hours."),
            ReportText::tr("Amortised means: the recurring cost plus upfront fees spread evenly over their term, "
                           "without interest."),
            ReportText::tr(
                "Prices are list prices in US dollars before tax. Only what the line items name is counted.")};
        for (const Adjustment& adjustment : m_workspace.adjustments) {
            if (adjustment.on)
                items << ReportText::tr("In place of list prices, ") + declared(adjustmentText(adjustment))
                        + (adjustment.note.empty() ? QString() : QStringLiteral("; ") + toQString(adjustment.note)) + u'.';
        }
        for (const Assumption& assumption : list) {
            const auto& [text, designs] = assumption;
            QString where;
            if (designs.size() < m_estimates.size()) {
                QStringList names;
                for (std::size_t k = 0; k < std::min<std::size_t>(designs.size(), 3); ++k)
                    names << nameOf(designs[k]);
                if (designs.size() > 3)
                    names << ReportText::tr("%1 more").arg(designs.size() - 3);
                where = ReportText::tr(" Applies to: %1.").arg(names.join(QStringLiteral(", ")));
            }
            items << text + where;
        }
        add(heading(1, ReportText::tr("Assumptions")));
        add(bulletList(items));
    }

    void priceSources()
    {
        add(heading(1, ReportText::tr("Price sources")));
        const Source* oldest = m_sources.oldest();
        if (!oldest) {
            add(paragraph(ReportText::tr("No list price was used.")));
            return;
        }
        add(paragraph(ReportText::tr("The oldest price used is of %1 and %2 (source %3). Prices change: check the "
                                     "lines that decide against the vendor's current list.")
                          .arg(oldest->dates.oldest, ageText(oldest->dates.oldest, m_options.date),
                               QString::number(oldest->number))));
        add(paragraph(ReportText::tr("Confidence: exact is a machine-readable official list, published the vendor's "
                                     "page, secondary a third party's table."),
                      Tone::Muted));
        std::vector<TableRow> rows;
        for (const Source& s : m_sources.all())
            rows.push_back({TableRow::Plain,
                            {{QStringLiteral("[%1]").arg(s.number), Tone::Muted},
                             {s.name},
                             {s.confidence.join(QStringLiteral(", ")), Tone::Muted},
                             {s.dates.oldest},
                             {s.dates.newest},
                             {QString::number(s.lines)}}});
        add(table({{{}, true},
                   {ReportText::tr("Source"), false, 3},
                   {ReportText::tr("Confidence"), false, 1},
                   {ReportText::tr("Oldest"), true},
                   {ReportText::tr("Newest"), true},
                   {ReportText::tr("Lines"), true}},
                  std::move(rows)));
    }

    const ReportData& m_data;
    const Workspace& m_workspace;
    const ReportOptions& m_options;
    QSizeF m_room;
    std::vector<Estimate> m_estimates;
    std::vector<std::size_t> m_order;
    Sources m_sources;
    Blocks m_blocks;
};

}  // namespace

ReportContents reportContents(const ReportData& data, const ReportOptions& options, QSizeF room)
{
    return Contents(data, options, room).build();
}

}  // namespace costrata
