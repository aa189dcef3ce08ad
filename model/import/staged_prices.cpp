// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/staged_prices.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace costrata::import {
namespace {

constexpr char separator = '\x1f';

/// The parts of a key that was joined with the separator.
template <std::size_t N>
std::array<std::string_view, N> partsOf(std::string_view joined)
{
    std::array<std::string_view, N> parts;
    for (std::string_view& part : parts) {
        const std::size_t end = std::min(joined.find(separator), joined.size());
        part = joined.substr(0, end);
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return parts;
}

bool isPlainText(std::string_view text)
{
    return text.size() <= 200 && std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; })
        && QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

std::uint32_t numberOf(std::unordered_map<std::string, std::uint32_t>& numbers, std::vector<const std::string*>& keys, const std::string& key)
{
    const auto [it, fresh] = numbers.try_emplace(key, static_cast<std::uint32_t>(keys.size()));
    if (fresh)
        keys.push_back(&it->first);
    return it->second;
}

}  // namespace

/// One record as it was staged.
struct StagedPrices::Staged {
    std::uint32_t slice, meter, source;
    bool upfront;
    std::int64_t amount;
    Decimal tierFrom;
    std::optional<Decimal> tierTo;
    std::string vcpu, memory, asOf, effective, confidence;
};

StagedPrices::StagedPrices(const UserCatalog& catalog, std::string today, Listener skipped)
    : m_database(&catalog.database()), m_today(std::move(today)), m_listener(std::move(skipped))
{
    const auto made =
        m_database->execute("DROP TABLE IF EXISTS temp.staged;"
                            "CREATE TEMP TABLE staged (slice INTEGER, meter INTEGER, source INTEGER, upfront INTEGER, amount INTEGER,"
                            " tier_from TEXT, tier_to TEXT, vcpu TEXT, memory TEXT, as_of TEXT, effective TEXT, confidence TEXT) STRICT; BEGIN");
    auto insert = m_database->prepare("INSERT INTO temp.staged VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!made || !insert)
        m_error = made ? insert.error() : made.error();
    else
        m_insert = std::move(*insert);
}

StagedPrices::~StagedPrices()
{
    m_insert = {};
    static_cast<void>(m_database->execute("ROLLBACK"));  // what was not committed
    static_cast<void>(m_database->execute("DROP TABLE IF EXISTS temp.staged"));
}

void StagedPrices::fail(std::string message)
{
    if (!m_error)
        m_error = Error{std::move(message), {}};
}

void StagedPrices::skip(std::string_view reason, std::string_view what, std::uint64_t records)
{
    m_records += records;
    auto it = m_skipped.find(reason);
    if (it == m_skipped.end())
        it = m_skipped.emplace(m_skipped.size() < mostReasons ? std::string(reason) : std::string("other"), 0).first;
    it->second += records;
    if (m_listener)
        m_listener(reason, what);
}

std::uint32_t StagedPrices::sliceOf(const ListedKey& key)
{
    m_buffer.assign(key.provider).append(1, separator).append(key.service).append(1, separator).append(key.region);
    return numberOf(m_slices, m_sliceKeys, m_buffer);
}

std::uint32_t StagedPrices::meterOf(const ListedKey& key)
{
    m_buffer.assign(key.component);
    for (const std::string_view part : {key.name, key.variant, key.engine, key.purchase, key.unit.id()})
        m_buffer.append(1, separator).append(part);
    return numberOf(m_meters, m_meterKeys, m_buffer);
}

std::uint32_t StagedPrices::textOf(std::string_view text)
{
    m_buffer.assign(text);
    return numberOf(m_texts, m_textKeys, m_buffer);
}

void StagedPrices::take(const ListedKey& key, const ListedPrice& price)
{
    if (m_error)
        return;
    const auto refuse = [&](std::string_view reason) {
        skip(reason, std::string(key.service) + " " + std::string(key.region) + " " + std::string(key.name), 1);
    };
    if (price.amount.isNegative() || price.tierFrom.isNegative() || (price.tierTo && price.tierTo->isNegative()))
        return refuse("a negative price or tier");
    if (price.amount.raw() > INT64_MAX)
        return refuse("a price beyond 9.2 million dollars");
    if (dateOf(price.effective) > m_today)
        return refuse("a price that begins after the day of the import");
    if (price.tierTo && *price.tierTo <= price.tierFrom)
        return refuse("a tier that ends before it begins");
    if (key.region.empty() || key.name.empty())
        return refuse("no region or no name");
    for (const std::string_view text : {key.provider, key.service, key.component, key.purchase, key.region, key.name, key.variant, key.engine,
                                        key.vcpu, key.memoryGib, price.source, price.asOf, price.effective}) {
        if (!isPlainText(text))
            return refuse("a name that is no plain text");
    }
    ++m_records;
    ++m_taken;
    const std::uint32_t slice = sliceOf(key), meter = meterOf(key), source = textOf(price.source);
    if (m_meters.size() > mostMeters || m_slices.size() > mostSlices || m_texts.size() > mostSlices)
        return fail("holds more different prices than any price list");
    m_insert.bind(1, std::int64_t(slice)).bind(2, std::int64_t(meter)).bind(3, std::int64_t(source)).bind(4, std::int64_t(price.upfront));
    m_insert.bind(5, static_cast<std::int64_t>(price.amount.raw())).bind(6, price.tierFrom.isZero() ? std::string() : price.tierFrom.toString());
    m_insert.bind(7, price.tierTo ? price.tierTo->toString() : std::string()).bind(8, key.vcpu).bind(9, key.memoryGib);
    m_insert.bind(10, price.asOf).bind(11, price.effective).bind(12, price.confidence);
    if (!m_insert.run() && !m_error)
        m_error = m_database->lastError();
}

std::string StagedPrices::groupName(const Staged& staged) const
{
    std::string name = *m_sliceKeys[staged.slice] + separator + *m_meterKeys[staged.meter];
    std::ranges::replace(name, separator, ' ');
    return name;
}

/// Makes the records of one key its tiers, lowest first, and says their upfront fee. Empty: the key has no price; the
/// reason is counted.
std::optional<std::int64_t> StagedPrices::resolve(std::vector<Staged>& group)
{
    const auto drop = [&](auto first, auto end, std::string_view reason) {
        const auto count = static_cast<std::uint64_t>(end - first);
        if (count == 0)
            return;
        m_taken -= count;
        m_records -= count;  // counted again as skipped
        skip(reason, groupName(*first), count);
        group.erase(first, end);
    };
    const auto refuse = [&](std::string_view reason) {
        drop(group.begin(), group.end(), reason);
        return std::nullopt;
    };
    const auto sameTier = [](const Staged& a, const Staged& b) { return a.upfront == b.upfront && a.tierFrom == b.tierFrom; };
    std::ranges::sort(group, [](const Staged& a, const Staged& b) {
        return std::tie(a.upfront, a.tierFrom, b.effective, a.amount) < std::tie(b.upfront, b.tierFrom, a.effective, b.amount);
    });
    for (auto newest = group.begin(); newest != group.end(); ++newest) {  // of each tier
        const auto end = std::find_if(newest, group.end(), [&](const Staged& s) { return !sameTier(*newest, s); });
        if (std::any_of(newest, end, [&](const Staged& s) {
                return s.effective == newest->effective && (s.amount != newest->amount || s.tierTo != newest->tierTo);
            }))
            return refuse("two different prices for one key");
        drop(newest + 1, end, "stated again, or by a newer price of the same key");
    }

    std::int64_t upfront = 0;
    const auto fee = std::ranges::find_if(group, &Staged::upfront);
    if (fee != group.end()) {
        if (group.end() - fee > 1)
            return refuse("two different prices for one key");
        upfront = fee->amount;
        if (fee == group.begin()) {  // paid all upfront: nothing recurs
            fee->amount = 0;
        } else {
            group.pop_back();  // one price of two records
        }
    }
    const std::string_view bought = partsOf<6>(*m_meterKeys[group.front().meter])[4];
    if (bought.starts_with("reserved-") && (upfront == 0) != bought.ends_with("-no-upfront"))
        return refuse("a reservation whose upfront fee is not as its name says");

    for (std::size_t i = 0; i + 1 < group.size(); ++i) {
        if (!group[i].tierTo)
            group[i].tierTo = group[i + 1].tierFrom;
        if (*group[i].tierTo != group[i + 1].tierFrom)
            return refuse("tiers that overlap or leave a gap");
    }
    if (upfront == 0 && std::ranges::all_of(group, [](const Staged& s) { return s.amount == 0; }))
        return refuse("at no charge");
    if (upfront == 0 && group.front().amount == 0)  // included usage: the tiers begin above it
        drop(group.begin(), group.begin() + 1, "usage at no charge, below the first tier");
    return upfront;
}

Result<std::int64_t> StagedPrices::settle(SnapshotId snapshot, const std::function<bool()>& goOn)
{
    if (m_error)
        return tl::make_unexpected(*m_error);
    const auto failed = [&] { return tl::make_unexpected(m_database->lastError()); };
    // Numbers of the file's own become those of the catalog.
    const auto numbered = [&](const char* find, const char* add, const std::vector<const std::string*>& keys,
                              auto parts) -> Result<std::vector<std::int64_t>> {
        auto query = m_database->prepare(find), insert = m_database->prepare(add);
        if (!query || !insert)
            return failed();
        std::vector<std::int64_t> ids;
        for (const std::string* key : keys) {
            int column = 0;
            for (const std::string_view part : parts(*key)) {
                query->bind(++column, part);
                insert->bind(column, part);
            }
            if (query->step()) {
                ids.push_back(query->integer(0));
            } else if (insert->run()) {
                ids.push_back(m_database->lastInsertId());
            } else {
                return failed();
            }
            query->reset();
        }
        return ids;
    };
    const auto slices =
        numbered("SELECT id FROM slice WHERE provider = ? AND service = ? AND region = ?",
                 "INSERT INTO slice (provider, service, region) VALUES (?,?,?)", m_sliceKeys, [](const std::string& key) { return partsOf<3>(key); });
    const auto meters = numbered("SELECT id FROM meter WHERE component = ? AND name = ? AND variant = ? AND engine = ? AND purchase = ? AND unit = ?",
                                 "INSERT INTO meter (component, name, variant, engine, purchase, unit) VALUES (?,?,?,?,?,?)", m_meterKeys,
                                 [](const std::string& key) { return partsOf<6>(key); });
    const auto texts = numbered("SELECT id FROM text WHERE text = ?", "INSERT INTO text (text) VALUES (?)", m_textKeys,
                                [](const std::string& key) { return std::array{std::string_view(key)}; });
    for (const auto* ids : {&slices, &meters, &texts}) {
        if (!*ids)
            return tl::make_unexpected(ids->error());
    }

    auto query = m_database->prepare("SELECT slice, meter, source, upfront, amount, tier_from, tier_to, vcpu, memory, as_of, effective, confidence "
                                     "FROM temp.staged ORDER BY slice, meter");
    auto insert = m_database->prepare("INSERT INTO price (slice, meter, snapshot, tier_from, tier_to, amount, upfront, vcpu, memory_gib, source, "
                                      "as_of, confidence) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    auto hold = m_database->prepare("INSERT INTO held SELECT snapshot, slice, COUNT(*), MAX(as_of) FROM price WHERE snapshot = ? GROUP BY slice");
    if (!query || !insert || !hold)
        return failed();
    insert->bind(3, snapshot);
    std::vector<Staged> group;
    std::int64_t written = 0;
    const auto flush = [&] {
        const auto upfront = group.empty() ? std::nullopt : resolve(group);
        if (!upfront)
            return true;
        for (const Staged& s : group) {
            insert->bind(1, (*slices)[s.slice]).bind(2, (*meters)[s.meter]).bind(4, s.tierFrom.isZero() ? std::string() : s.tierFrom.toString());
            insert->bind(5, s.tierTo ? s.tierTo->toString() : std::string()).bind(6, s.amount).bind(7, *upfront).bind(8, s.vcpu).bind(9, s.memory);
            insert->bind(10, (*texts)[s.source]).bind(11, s.asOf).bind(12, s.confidence);
            if (!insert->run())
                return false;
            ++written;
        }
        return true;
    };
    for (std::uint64_t row = 0; query->step(); ++row) {
        if (row % 4096 == 0 && !goOn())
            return failure("cancelled");
        Staged s{static_cast<std::uint32_t>(query->integer(0)),
                 static_cast<std::uint32_t>(query->integer(1)),
                 static_cast<std::uint32_t>(query->integer(2)),
                 query->integer(3) != 0,
                 query->integer(4),
                 Decimal::parse(query->text(5)).value_or(Decimal()),
                 Decimal::parse(query->text(6)),
                 std::string(query->text(7)),
                 std::string(query->text(8)),
                 std::string(query->text(9)),
                 std::string(query->text(10)),
                 std::string(query->text(11))};
        if (!group.empty() && (group.front().slice != s.slice || group.front().meter != s.meter)) {
            if (!flush())
                return failed();
            group.clear();
        }
        if (group.size() >= 1000)
            return failure("states more than a thousand prices for " + groupName(s));
        group.push_back(std::move(s));
    }
    if (m_database->failed() || !flush() || !hold->bind(1, snapshot).run())
        return failed();
    return written;
}

std::vector<Skipped> StagedPrices::skipped() const
{
    std::vector<Skipped> list;
    for (const auto& [reason, records] : m_skipped)
        list.push_back({reason, records});
    std::ranges::stable_sort(list, std::ranges::greater(), &Skipped::records);
    return list;
}

}  // namespace costrata::import
