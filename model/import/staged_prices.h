// SPDX-License-Identifier: GPL-3.0-or-later
// Prices of one import, gathered in a temporary table however many they are, then settled into a snapshot of the user's catalog.
#pragma once

#include "catalog/user_catalog.h"
#include "import/price_list.h"

#include <functional>
#include <map>
#include <unordered_map>

namespace costrata::import {

struct Skipped {
    std::string reason;
    std::uint64_t records;
};

class StagedPrices : public PriceSink {
public:
    /// More different keys than any provider lists; a file with more is not a price list.
    static constexpr std::size_t mostMeters = 300'000, mostSlices = 20'000, mostReasons = 2'000;
    /// Called with every record that is skipped.
    using Listener = std::function<void(std::string_view reason, std::string_view what)>;

    /// Stages in temporary tables of the catalog's connection, which must outlive this; the catalog itself is not locked.
    /// `today`, yyyy-mm-dd: prices that begin later are skipped.
    StagedPrices(const UserCatalog& catalog, std::string today, Listener skipped = {});
    ~StagedPrices() override;
    StagedPrices(const StagedPrices&) = delete;
    StagedPrices& operator=(const StagedPrices&) = delete;

    void take(const ListedKey& key, const ListedPrice& price) override;
    void skip(std::string_view reason, std::string_view what, std::uint64_t records) override;

    /// Writes the staged prices under a snapshot that was begun; a transaction must be open. Says how many prices that makes.
    /// One key has one price: of several with different dates the newest, of several with one date and different prices none.
    /// Tiers without an end reach to the next; a first tier at no charge is included usage, and a meter at no charge no price.
    Result<std::int64_t> settle(SnapshotId snapshot, const std::function<bool()>& goOn);

    /// The first failure to stage; check it while reading.
    const std::optional<Error>& error() const { return m_error; }
    std::uint64_t records() const { return m_records; }  ///< taken and skipped
    std::uint64_t mapped() const { return m_taken; }      ///< taken; after settle, those that are in prices
    std::vector<Skipped> skipped() const;                 ///< most first

private:
    struct Staged;
    std::uint32_t sliceOf(const ListedKey& key);
    std::uint32_t meterOf(const ListedKey& key);
    std::uint32_t textOf(std::string_view text);
    std::optional<std::int64_t> resolve(std::vector<Staged>& group);
    std::string groupName(const Staged& staged) const;
    void fail(std::string message);

    const Database* m_database;
    std::string m_today;
    Listener m_listener;
    Statement m_insert;
    std::unordered_map<std::string, std::uint32_t> m_slices, m_meters, m_texts;
    std::vector<const std::string*> m_sliceKeys, m_meterKeys, m_textKeys;  // the maps' keys by number
    std::map<std::string, std::uint64_t, std::less<>> m_skipped;
    std::uint64_t m_records = 0, m_taken = 0;
    std::string m_buffer;
    std::optional<Error> m_error;
};

}  // namespace costrata::import
