// SPDX-License-Identifier: GPL-3.0-or-later
// The page for those who decide: the answer, the ranking, what is missing and what is assumed. Never more than one page.
#include "charts/text.h"
#include "language/language.h"
#include "output/format.h"
#include "report/over_time.h"

#include <algorithm>

namespace costrata {
namespace {

constexpr std::size_t mostDesigns = 12;
constexpr qsizetype longestName = 60, longestItem = 170;

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', most - 1);
    return text.left(space > most / 2 ? space : most - 1) + QChar(0x2026);
}

/// In the middle: names often differ at their ends.
QString shortenedName(const QString& name)
{
    return name.size() <= longestName ? name : name.left(longestName / 2) + QChar(0x2026) + name.right(longestName / 2 - 1);
}

/// How much of each there is on the page.
struct Detail {
    std::size_t missing = 0, assumptions = 0;
    double curves = 0;  ///< height
};

class ExecutivePage {
public:
    ExecutivePage(const ReportData& data, QSizeF room) : m_data(data), m_room(room)
    {
        for (Design& design : m_data.workspace.designs)
            design.name = shortenedName(toQString(design.name).simplified()).toStdString();
        m_estimates = m_data.estimates();
        m_order = ranking(m_estimates);
        m_answer = answerOf(m_estimates, m_order, m_data.workspace.baseline);
        for (const std::size_t i : m_order) {
            for (const QString& text : missingTexts(m_estimates[i]))
                m_missing << shortened(nameOf(i) + QStringLiteral(": ") + text, longestItem);
        }
        m_assumed << ReportText::tr("Prices are list prices in US dollars before tax; a month is 730 hours; upfront fees are spread evenly over their term.")
                  << growthText(m_data.workspace.assumptions);
        auto assumed = assumptionsOf(m_estimates, m_order);
        std::ranges::stable_sort(assumed, std::ranges::greater(), [](const Assumption& a) { return a.designs.size(); });
        for (const Assumption& a : assumed)
            m_assumed << shortened(a.text, longestItem);
    }

    /// `above` stands on the page already.
    void addTo(Blocks& blocks)
    {
        std::vector<Extent> above = measured(blocks);
        Blocks head;
        for (std::size_t shown = mostDesigns; shown > 0; shown -= 3) {  // only oddly long texts leave no room for all
            head = answer(shown);
            if (fits(above, measured(head)))
                break;
        }
        std::ranges::copy(measured(head), std::back_inserter(above));
        Detail detail;
        const auto try_ = [&](Detail wanted) {
            Blocks more = details(wanted);
            const bool room = fits(above, measured(more));
            if (room)
                detail = wanted;
            return room;
        };
        const auto grow = [&](std::size_t Detail::*part, std::size_t most) {
            for (Detail wanted = detail; wanted.*part < most;) {
                ++(wanted.*part);
                if (!try_(wanted))
                    break;
            }
        };
        grow(&Detail::missing, 3);
        grow(&Detail::assumptions, 3);
        for (const double height : {240.0, 210.0, 180.0, 150.0}) {
            Detail wanted = detail;
            wanted.curves = height;
            if (m_data.projections.empty() || try_(wanted))
                break;
        }
        grow(&Detail::missing, 8);
        grow(&Detail::assumptions, 8);
        std::ranges::move(head, std::back_inserter(blocks));
        std::ranges::move(details(detail), std::back_inserter(blocks));
    }

private:
    QString nameOf(std::size_t i) const { return toQString(m_data.workspace.designs[i].name); }
    static QString money(Money m, bool complete) { return (complete ? QString() : QStringLiteral("\u2265 ")) + numberText(dollars(m)); }

    std::vector<Extent> measured(const Blocks& blocks) const
    {
        std::vector<Extent> extents;
        for (const auto& block : blocks)
            extents.push_back(block->measure(m_room.width()));
        return extents;
    }
    bool fits(std::vector<Extent> above, const std::vector<Extent>& below) const
    {
        std::ranges::copy(below, std::back_inserter(above));
        return breakPages(above, m_room.height()).size() <= 1;
    }

    Blocks answer(std::size_t most) const
    {
        Blocks blocks;
        blocks.push_back(callout(m_answer.title, m_answer.text));
        blocks.push_back(keyFigures({perMonth(), overTime(), doubled(), availability()}));
        blocks.push_back(heading(2, ReportText::tr("Monthly cost by category"), ReportText::tr("US dollars, list prices, amortised, 730 hours a month")));
        const std::size_t baseline = m_data.workspace.baseline;
        std::vector<std::size_t> shown(m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_order.size())));
        if (shown.size() < m_order.size()) {
            const bool replaced = baseline < m_estimates.size() && std::ranges::find(shown, baseline) == shown.end();
            if (replaced)
                shown.back() = baseline;  // what the others are compared with
            blocks.push_back(paragraph((replaced ? ReportText::tr("The best %1 of %2 designs, and the baseline.") : ReportText::tr("The best %1 of %2 designs."))
                                           .arg(shown.size() - replaced)
                                           .arg(m_order.size()),
                                       Tone::Muted));
        }
        std::vector<Estimate> charted;
        for (const std::size_t i : shown)
            charted.push_back(m_estimates[i]);
        const auto at = static_cast<std::size_t>(std::ranges::find(shown, baseline) - shown.begin());
        blocks.push_back(chartBlock(compareChart(charted, at, BarMode::Absolute)));
        return blocks;
    }

    Blocks details(const Detail& detail) const
    {
        Blocks blocks;
        if (detail.curves > 0) {
            const std::size_t months = m_data.projections.front().months.size();
            blocks.push_back(heading(2, ReportText::tr("Paid over %1 months").arg(months), ReportText::tr("upfront fees included")));
            blocks.push_back(chartBlock(chartOverTime(m_data, true), detail.curves));
        }
        if (detail.missing > 0) {
            blocks.push_back(heading(2, ReportText::tr("What is missing")));
            if (m_missing.isEmpty())
                blocks.push_back(paragraph(ReportText::tr("Nothing: every price and every quantity is known."), Tone::Muted));
            else
                addList(blocks, m_missing, detail.missing, Tone::Bad);
        }
        if (detail.assumptions > 0) {
            blocks.push_back(heading(2, ReportText::tr("Assumptions")));
            addList(blocks, m_assumed, detail.assumptions, Tone::Muted);
        }
        return blocks;
    }
    static void addList(Blocks& blocks, const QStringList& all, std::size_t most, Tone tone)
    {
        const auto shown = std::min(static_cast<qsizetype>(most), all.size());
        blocks.push_back(bulletList(all.first(shown), tone));
        if (shown < all.size())
            blocks.push_back(paragraph(ReportText::tr("%n more in the full report.", nullptr, static_cast<int>(all.size() - shown)), Tone::Muted));
    }

    const Bill& bill() const { return m_data.bills[m_answer.design]; }
    KeyFigure perMonth() const
    {
        KeyFigure figure{ReportText::tr("Per month, amortised"), money(bill().totals.amortised, bill().complete), {}};
        const std::size_t baseline = m_data.workspace.baseline;
        if (!bill().complete) {
            figure.note = ReportText::tr("at least, incomplete");
            figure.tone = Tone::Warn;
        } else if (baseline >= m_estimates.size()) {
            figure.note = nameOf(m_answer.design);
        } else if (baseline == m_answer.design) {
            figure.note = ReportText::tr("it is the baseline");
        } else if (const Bill& other = m_data.bills[baseline]; !other.complete) {
            figure.note = ReportText::tr("the baseline is incomplete");
            figure.tone = Tone::Warn;
        } else {
            figure.note = ReportText::tr("%1 to the baseline").arg(changeText(bill().totals.amortised, other.totals.amortised));
            figure.tone = bill().totals.amortised < other.totals.amortised ? Tone::Good : Tone::Muted;
        }
        return figure;
    }
    KeyFigure overTime() const
    {
        const Projection& p = m_data.projections[m_answer.design];
        Money upfront;
        bool complete = true;
        for (const ProjectedMonth& month : p.months) {
            upfront += month.upfront;
            complete = complete && month.complete;
        }
        return {ReportText::tr("Over %1 months").arg(p.months.size()), money(p.total(), complete),
                upfront.isZero() ? ReportText::tr("nothing of it upfront") : ReportText::tr("of which %1 upfront").arg(numberText(dollars(upfront, 0)))};
    }
    KeyFigure doubled() const
    {
        const Bill& twice = m_data.twiceTheLoad[m_answer.design];
        const Money now = bill().totals.amortised, then = twice.totals.amortised;
        const bool sold = std::ranges::all_of(m_data.workspace.designs[m_answer.design].components, [](const Component& c) {
            for (std::size_t i = 0; i < c.settings.parameters().all().size(); ++i) {
                const ParameterSpec& spec = c.settings.parameters().at(i);
                const Amount number = c.settings.value(i).number;
                if (spec.grows == Grows::Load && number.known() && number.value() > spec.max / Decimal(2))
                    return false;
            }
            return true;
        });
        KeyFigure figure{ReportText::tr("If the load doubles"), money(then, twice.complete && sold), {}};
        figure.note = !sold ? ReportText::tr("more than is sold in one") : then == now ? ReportText::tr("no charge follows it") : ReportText::tr("%1 per month").arg(changeText(then, now));
        return figure;
    }
    /// Of services that are needed together, the lowest.
    KeyFigure availability() const
    {
        KeyFigure figure{ReportText::tr("Availability by SLA"), ReportText::tr("not stated"), ReportText::tr("by the vendor")};
        const auto& components = m_data.workspace.designs[m_answer.design].components;
        std::optional<Decimal> lowest;
        for (const Component& c : components) {
            const auto share = c.service->traitsOf(c.settings)[Trait::Sla].number;
            if (!share)
                return figure;
            lowest = lowest ? std::min(*lowest, *share) : *share;
        }
        if (!lowest || lowest->isZero())
            return figure;
        figure.value = shownNumber((*lowest * Decimal(100)).toString()) + QStringLiteral(" %");
        figure.note = components.size() > 1 ? ReportText::tr("the lowest of %1 services").arg(components.size())
                                            : ReportText::tr("%1 min a month may fail").arg(toQString(((Decimal(1) - *lowest) * Decimal(730 * 60)).rounded(0).toString()));
        return figure;
    }

    ReportData m_data;
    QSizeF m_room;
    std::vector<Estimate> m_estimates;
    std::vector<std::size_t> m_order;
    Answer m_answer;
    QStringList m_missing, m_assumed;
};

}  // namespace

void addExecutivePage(Blocks& blocks, const ReportData& data, QSizeF room) { ExecutivePage(data, room).addTo(blocks); }

}  // namespace costrata
