// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/price_book.h"

#include "catalog/catalog_file.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <unordered_set>

namespace costrata {
namespace {

const Symbol global{"global"};

struct SliceKey {
    Symbol provider, service, region;
    friend bool operator==(const SliceKey&, const SliceKey&) = default;
};
struct SliceKeyHash {
    std::size_t operator()(const SliceKey& k) const
    {
        return ((std::size_t(k.provider.id()) * 31 + k.service.id()) * 1031 + k.region.id()) * 0x9E3779B97F4A7C15ull;
    }
};

auto order(const Price& p)
{
    return std::tuple(p.key.component.text(), p.key.name.text(), p.key.variant.text(), p.key.engine.text(),
                      p.key.purchase.text(), p.unit.dimension(), p.unit.id(), p.tierFrom);
}

}  // namespace

int purchase::termMonths(Symbol purchase)
{
    const auto text = purchase.text();
    return text.find("-1y") != text.npos ? 12 : text.find("-3y") != text.npos ? 36 : 0;
}

PriceSlice::PriceSlice(std::vector<Price> prices) : m_prices(std::move(prices))
{
    std::stable_sort(m_prices.begin(), m_prices.end(), [](const Price& a, const Price& b) { return order(a) < order(b); });
    for (std::uint32_t i = 0; i < m_prices.size(); ++i) {
        const Price& p = m_prices[i];
        auto& runs = m_runs[p.key];
        // Two units of one dimension (per hour and per month) are two statements of one price: the newer one counts.
        if (!runs.empty() && m_prices[runs.back().first].unit.dimension() == p.unit.dimension()) {
            if (m_prices[runs.back().first].unit == p.unit)
                ++runs.back().count;
            else if (m_prices[runs.back().first].asOf.text() < p.asOf.text())
                runs.back() = {i, 1};
            continue;
        }
        runs.push_back({i, 1});
    }
}

std::span<const Price> PriceSlice::find(const PriceKey& key, Dimension dimension) const
{
    const auto it = m_runs.find(key);
    if (it == m_runs.end())
        return {};
    for (const Run run : it->second) {
        if (m_prices[run.first].unit.dimension() == dimension)
            return {m_prices.data() + run.first, run.count};
    }
    return {};
}

struct PriceBook::Private {
    std::optional<Database> database;
    std::optional<UserCatalog> imported;
    SnapshotId upTo = shippedOnly;  // a snapshot that exists, so that later imports do not show
    std::unordered_map<SliceKey, std::int64_t, SliceKeyHash> importedIds;
    std::string file;
    mutable std::mutex databaseMutex;  // one connection, one reader at a time
    std::vector<SliceInfo> slices;
    std::unordered_map<SliceKey, std::int64_t, SliceKeyHash> ids;
    std::shared_mutex mutex;
    std::unordered_map<SliceKey, std::unique_ptr<const PriceSlice>, SliceKeyHash> loaded;
    std::optional<Error> damage;
    Month newest;

    /// Reads the current prices of a slice. Says what is wrong when they are not all there.
    std::optional<Error> read(std::int64_t slice, Symbol region, std::vector<Price>& prices) const
    {
        const auto damaged = [&](const std::string& why) { return Error{"the price catalog is damaged; " + why, file}; };
        auto query = database->prepare("SELECT " + std::string(priceColumns) + " FROM price WHERE slice = ? AND current = 1");
        auto count = database->prepare("SELECT prices FROM slice WHERE id = ?");
        if (!query || !count)
            return damaged(database->lastError().message);
        query->bind(1, slice);
        while (query->step()) {
            auto price = readPrice(*query, region);
            if (!price)
                return damaged("a price cannot be read");
            prices.push_back(std::move(*price));
        }
        if (database->failed())
            return damaged(database->lastError().message);
        if (!count->bind(1, slice).step() || count->integer(0) != static_cast<std::int64_t>(prices.size()))
            return damaged("prices are missing from it");
        return std::nullopt;
    }

    /// Puts the imported prices of a slice before the shipped ones.
    std::optional<Error> overlay(std::int64_t slice, Symbol region, std::vector<Price>& prices) const
    {
        auto fresh = imported->read(slice, region, upTo);
        if (!fresh)
            return fresh.error();
        std::unordered_set<PriceKey> replaced[static_cast<std::size_t>(Dimension::Credits) + 1];
        for (const Price& p : *fresh)
            replaced[static_cast<std::size_t>(p.unit.dimension())].insert(p.key);
        std::erase_if(prices, [&](const Price& p) {
            const auto& keys = replaced[static_cast<std::size_t>(p.unit.dimension())];
            PriceKey anyEngine = p.key;
            anyEngine.engine = {};
            return keys.contains(p.key) || keys.contains(anyEngine);
        });
        prices.insert(prices.end(), std::make_move_iterator(fresh->begin()), std::make_move_iterator(fresh->end()));
        return std::nullopt;
    }

    std::unique_ptr<const PriceSlice> load(const SliceKey& key)
    {
        const auto id = ids.find(key);
        const auto own = importedIds.find(key);
        std::vector<Price> prices;
        const std::lock_guard lock(databaseMutex);
        if (database && id != ids.end()) {
            if (auto broken = read(id->second, key.region, prices)) {
                damage = std::move(broken);
                prices.clear();
            }
        }
        if (own != importedIds.end()) {
            if (auto broken = overlay(own->second, key.region, prices))
                damage = std::move(broken);
        }
        return std::make_unique<PriceSlice>(std::move(prices));
    }

    /// Adds the slices of the user's imports to those that are shipped.
    Result<void> openImported(const ImportedPrices& wanted)
    {
        auto opened = UserCatalog::open(wanted.file);
        if (!opened)
            return tl::make_unexpected(opened.error());
        const auto snapshots = opened->snapshots();
        if (!snapshots)
            return tl::make_unexpected(snapshots.error());
        for (const Snapshot& snapshot : *snapshots)
            upTo = snapshot.id <= wanted.upTo ? snapshot.id : upTo;
        const auto held = opened->slices(upTo);
        if (!held)
            return tl::make_unexpected(held.error());
        for (const ImportedSlice& slice : *held) {
            importedIds.emplace(SliceKey{slice.service.provider, slice.service.service, slice.region}, slice.id);
            const int count = static_cast<int>(std::min<std::int64_t>(slice.prices, std::numeric_limits<int>::max()));
            const auto same = std::ranges::find_if(slices, [&](const SliceInfo& s) { return s.service == slice.service && s.region == slice.region; });
            if (same != slices.end())
                same->prices = std::max(same->prices, count);
            else
                slices.push_back({slice.service, slice.region, count});
            newest = std::max(newest, Month::parse(slice.newest).value_or(Month()));
        }
        std::ranges::sort(slices, {}, [](const SliceInfo& s) { return std::tuple(s.service.provider.text(), s.service.service.text(), s.region.text()); });
        imported.emplace(std::move(*opened));
        return {};
    }
};

PriceBook::PriceBook() : d(std::make_shared<Private>()) {}
PriceBook::PriceBook(const PriceBook&) = default;
PriceBook::~PriceBook() = default;

Result<std::shared_ptr<const PriceBook>> PriceBook::open(const std::filesystem::path& catalog, const ImportedPrices& imported)
{
    auto database = openCatalog(catalog);
    if (!database)
        return tl::make_unexpected(database.error());
    std::shared_ptr<PriceBook> book(new PriceBook);
    {
        auto list = database->prepare("SELECT id, provider, service, region, prices, newest FROM slice ORDER BY provider, service, region");
        if (!list)
            return tl::make_unexpected(list.error());
        while (list->step()) {
            const SliceInfo info{{Symbol(list->text(1)), Symbol(list->text(2))}, Symbol(list->text(3)), static_cast<int>(list->integer(4))};
            book->d->ids.emplace(SliceKey{info.service.provider, info.service.service, info.region}, list->integer(0));
            book->d->slices.push_back(info);
            book->d->newest = std::max(book->d->newest, Month::parse(list->text(5)).value_or(Month()));
        }
        if (database->failed())
            return failure("the price catalog is damaged; " + database->lastError().message, catalog.string());
    }
    book->d->database.emplace(std::move(*database));
    book->d->file = catalog.string();
    std::error_code ignored;
    if (imported.upTo != shippedOnly && !imported.file.empty() && std::filesystem::exists(imported.file, ignored)) {
        if (auto opened = book->d->openImported(imported); !opened)
            book->d->damage = opened.error();
    }
    return std::shared_ptr<const PriceBook>(std::move(book));
}

std::shared_ptr<const PriceBook> PriceBook::of(const std::vector<std::pair<CatalogService, Price>>& prices)
{
    std::shared_ptr<PriceBook> book(new PriceBook);
    std::map<std::tuple<std::string_view, std::string_view, std::string_view>, std::pair<SliceKey, std::vector<Price>>> groups;
    for (const auto& [service, price] : prices) {
        auto& group = groups[{service.provider.text(), service.service.text(), price.region.text()}];
        group.first = {service.provider, service.service, price.region};
        group.second.push_back(price);
        book->d->newest = std::max(book->d->newest, Month::parse(price.asOf.text()).value_or(Month()));
    }
    for (auto& [name, group] : groups) {
        book->d->slices.push_back({{group.first.provider, group.first.service}, group.first.region, static_cast<int>(group.second.size())});
        book->d->loaded.emplace(group.first, std::make_unique<const PriceSlice>(std::move(group.second)));
    }
    return book;
}

std::shared_ptr<const PriceBook> PriceBook::with(std::vector<Adjustment> adjustments) const
{
    std::shared_ptr<PriceBook> book(new PriceBook(*this));
    book->m_adjusted = adjustments.empty() ? nullptr : std::make_shared<const AdjustedPrices>(std::move(adjustments));
    return book;
}

const PriceSlice& PriceBook::slice(CatalogService service, Symbol region) const
{
    const SliceKey key{service.provider, service.service, region};
    {
        const std::shared_lock lock(d->mutex);
        if (const auto it = d->loaded.find(key); it != d->loaded.end())
            return *it->second;
    }
    auto fresh = d->load(key);
    const std::unique_lock lock(d->mutex);
    return *d->loaded.try_emplace(key, std::move(fresh)).first->second;
}

std::span<const SliceInfo> PriceBook::slices() const { return d->slices; }
Month PriceBook::month() const { return d->newest; }

std::vector<Symbol> PriceBook::regions(CatalogService service) const
{
    std::vector<Symbol> regions;
    for (const SliceInfo& info : d->slices) {
        if (info.service == service && info.region != global)
            regions.push_back(info.region);
    }
    return regions;
}

std::vector<Price> PriceBook::history(CatalogService service, const Price& price) const
{
    std::vector<Price> older;
    const SliceKey slice{service.provider, service.service, price.region};
    const auto isThis = [&](const Price& p) { return p.unit.dimension() == price.unit.dimension() && p.tierFrom == price.tierFrom; };
    const std::lock_guard lock(d->databaseMutex);
    bool isImported = false;
    if (const auto own = d->importedIds.find(slice); d->imported && own != d->importedIds.end()) {
        auto statements = d->imported->statements(own->second, price.region, price.key, d->upTo).value_or(std::vector<Price>());
        std::erase_if(statements, std::not_fn(isThis));
        isImported = !statements.empty();
        if (isImported)
            older.assign(std::make_move_iterator(statements.begin() + 1), std::make_move_iterator(statements.end()));
    }
    const auto id = d->ids.find(slice);
    if (!d->database || id == d->ids.end())
        return older;
    auto query = d->database->prepare("SELECT " + std::string(priceColumns)
                                      + " FROM price WHERE slice = ? AND current <= ? AND component = ? AND name = ? AND variant = ? AND engine = ?"
                                        " AND purchase = ? ORDER BY as_of DESC, id");
    if (!query)
        return older;
    query->bind(1, id->second).bind(2, std::int64_t(isImported)).bind(3, price.key.component.text()).bind(4, price.key.name.text());
    query->bind(5, price.key.variant.text()).bind(6, price.key.engine.text()).bind(7, price.key.purchase.text());
    while (query->step()) {
        auto old = readPrice(*query, price.region);
        if (old && isThis(*old))
            older.push_back(std::move(*old));
    }
    return older;
}

std::optional<Error> PriceBook::damage() const
{
    const std::lock_guard lock(d->databaseMutex);
    return d->damage;
}

}  // namespace costrata
