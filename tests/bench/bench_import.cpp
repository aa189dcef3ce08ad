// SPDX-License-Identifier: GPL-3.0-or-later
// Imports of large price lists: an AWS offer as CSV against `sqlite3 .import` of the same file, as JSON against a plain parse by
// simdjson (where it is installed), and the most memory that each took. Prints; asserts nothing.
#include "import/import_prices.h"

#include <QFile>
#include <QString>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef COSTRATA_SIMDJSON
#include <simdjson.h>
#endif

using namespace costrata;

namespace {

const char* const regions[] = {"us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-south-1"};
const char* const sizes[] = {"large", "xl", "2xl", "4xl", "8xl", "12xl", "16xl", "24xl"};
const char* const operations[] = {"0002", "0014", "0018", "0005", "0019",
                                  "0020", "0012", "0015", "0028", "0400"};  // the last two are not priced here

struct Product {
    std::string sku, usage, type, operation, region;
};

/// Classes that may never be, in the shape and the proportions of the offer of RDS; about `count`.
std::vector<Product> products(std::size_t count)
{
    std::vector<Product> list;
    for (std::size_t i = 0; list.size() < count; ++i) {
        char sku[17];
        std::snprintf(sku, sizeof sku, "BENCH%011zu", i);
        const std::size_t op = i % std::size(operations), size = i / 10 % 8, deployment = i / 80 % 2, region = i / 160 % 5;
        const std::string type = "db.r" + std::to_string(i / 800) + "g." + sizes[size];
        list.push_back({sku, std::string(deployment ? "Multi-AZUsage:" : "InstanceUsage:") + type, type,
                        std::string("CreateDBInstance:") + operations[op], regions[region]});
    }
    return list;
}

struct Term {
    const char *code, *kind, *length, *option;
    bool hourly, upfront;
};
constexpr Term terms[] = {{"JRTCKXETXF", "OnDemand", "", "", true, false},
                          {"4NA7Y494T4", "Reserved", "1yr", "No Upfront", true, false},
                          {"HU7G6KETJZ", "Reserved", "1yr", "Partial Upfront", true, true},
                          {"6QCMYABX3D", "Reserved", "1yr", "All Upfront", true, true},
                          {"38NPMPTW36", "Reserved", "3yr", "Partial Upfront", true, true},
                          {"NQ3QZPMQV9", "Reserved", "3yr", "All Upfront", true, true}};

std::string hourlyPrice(std::size_t i, const Term& term)
{
    return term.option == std::string("All Upfront") ? "0.0000000000" : "0." + std::to_string(1000 + i % 9000) + "000000";
}

void writeCsv(const std::filesystem::path& file, const std::vector<Product>& list)
{
    std::ofstream out(file, std::ios::binary);
    out << "\"FormatVersion\",\"v1.0\"\n\"Disclaimer\",\"-\"\n\"Publication "
           "Date\",\"2026-05-04T18:00:00Z\"\n\"Version\",\"20260504180000\"\n\"OfferCode\",\"AmazonRDS\"\n"
           "\"SKU\",\"OfferTermCode\",\"RateCode\",\"TermType\",\"PriceDescription\",\"EffectiveDate\",\"StartingRange\",\"EndingRange\",\"Unit\","
           "\"PricePerUnit\",\"Currency\","
           "\"RelatedTo\",\"LeaseContractLength\",\"PurchaseOption\",\"OfferingClass\",\"Product Family\",\"serviceCode\",\"Location\",\"Location "
           "Type\",\"Instance Type\",\"vCPU\","
           "\"Memory\",\"Storage\",\"Network Performance\",\"Database Engine\",\"License Model\",\"Deployment "
           "Option\",\"usageType\",\"operation\",\"Region Code\",\"serviceName\"\n";
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Product& p = list[i];
        for (const Term& t : terms) {
            for (const bool fee : {false, true}) {
                if (fee ? !t.upfront : !t.hourly)
                    continue;
                out << '"' << p.sku << "\",\"" << t.code << "\",\"" << p.sku << '.' << t.code << (fee ? ".2TG2D8R56U" : ".6YS6EN2CT7") << "\",\""
                    << t.kind << "\",\"USD per RDS instance hour (or partial hour) of a class that the benchmark made\",\"2026-05-01\",\""
                    << (fee ? "" : "0") << "\",\"" << (fee ? "" : "Inf") << "\",\"" << (fee ? "Quantity" : "Hrs") << "\",\""
                    << (fee ? std::to_string(1000 + i % 5000) : hourlyPrice(i, t)) << "\",\"USD\",\"\",\"" << t.length << "\",\"" << t.option
                    << "\",\"" << (*t.length ? "standard" : "")
                    << "\",\"Database Instance\",\"AmazonRDS\",\"A place of the benchmark\",\"AWS Region\",\"" << p.type
                    << "\",\"4\",\"32 GiB\",\"EBS Only\",\"Up to 10 Gigabit\",\"PostgreSQL\",\"No license required\",\"Single-AZ\",\"" << p.usage
                    << "\",\"" << p.operation << "\",\"" << p.region << "\",\"Amazon Relational Database Service\"\n";
            }
        }
    }
}

void writeJson(const std::filesystem::path& file, const std::vector<Product>& list)
{
    std::ofstream out(file, std::ios::binary);
    out << "{\n  \"formatVersion\" : \"v1.0\",\n  \"disclaimer\" : \"-\",\n  \"offerCode\" : \"AmazonRDS\",\n  \"version\" : \"20260504180000\",\n  "
           "\"publicationDate\" : \"2026-05-04T18:00:00Z\",\n  \"products\" : {";
    const char* comma = "\n";
    for (const Product& p : list) {
        out << comma << "    \"" << p.sku << "\" : {\n      \"sku\" : \"" << p.sku
            << "\",\n      \"productFamily\" : \"Database Instance\",\n      \"attributes\" : {\n        \"servicecode\" : \"AmazonRDS\",\n"
            << "        \"location\" : \"A place of the benchmark\",\n        \"locationType\" : \"AWS Region\",\n        \"instanceType\" : \""
            << p.type << "\",\n        \"currentGeneration\" : \"Yes\",\n"
            << "        \"instanceFamily\" : \"Memory optimized\",\n        \"vcpu\" : \"4\",\n        \"memory\" : \"32 GiB\",\n        \"storage\" "
               ": \"EBS Only\",\n        \"networkPerformance\" : \"Up to 10 Gigabit\",\n"
            << "        \"databaseEngine\" : \"PostgreSQL\",\n        \"licenseModel\" : \"No license required\",\n        \"deploymentOption\" : "
               "\"Single-AZ\",\n        \"usagetype\" : \""
            << p.usage << "\",\n        \"operation\" : \"" << p.operation << "\",\n        \"regionCode\" : \"" << p.region
            << "\",\n        \"servicename\" : \"Amazon Relational Database Service\"\n      }\n    }";
        comma = ",\n";
    }
    out << "\n  },\n  \"terms\" : {";
    for (const bool reserved : {false, true}) {
        out << (reserved ? ",\n" : "\n") << "    \"" << (reserved ? "Reserved" : "OnDemand") << "\" : {";
        comma = "\n";
        for (std::size_t i = 0; i < list.size(); ++i) {
            out << comma << "      \"" << list[i].sku << "\" : {";
            comma = ",\n";
            const char* between = "\n";
            for (const Term& t : terms) {
                if ((*t.length != 0) != reserved)
                    continue;
                const std::string code = list[i].sku + "." + t.code;
                out << between << "        \"" << code << "\" : {\n          \"offerTermCode\" : \"" << t.code << "\",\n          \"sku\" : \""
                    << list[i].sku << "\",\n          \"effectiveDate\" : \"2026-05-01T00:00:00Z\",\n          \"priceDimensions\" : {";
                between = ",\n";
                const char* dimension = "\n";
                for (const bool fee : {false, true}) {
                    if (fee && !t.upfront)
                        continue;
                    out << dimension << "            \"" << code << (fee ? ".2TG2D8R56U" : ".6YS6EN2CT7") << "\" : {\n              \"rateCode\" : \""
                        << code << "\",\n              \"description\" : \"USD per RDS instance hour\",\n"
                        << (fee ? "" : "              \"beginRange\" : \"0\",\n              \"endRange\" : \"Inf\",\n")
                        << "              \"unit\" : \"" << (fee ? "Quantity" : "Hrs")
                        << "\",\n              \"pricePerUnit\" : {\n                \"USD\" : \""
                        << (fee ? std::to_string(1000 + i % 5000) : hourlyPrice(i, t))
                        << "\"\n              },\n              \"appliesTo\" : [ ]\n            }";
                    dimension = ",\n";
                }
                out << "\n          },\n          \"termAttributes\" : {";
                if (reserved)
                    out << "\n            \"LeaseContractLength\" : \"" << t.length
                        << "\",\n            \"OfferingClass\" : \"standard\",\n            \"PurchaseOption\" : \"" << t.option << "\"";
                out << "\n          }\n        }";
            }
            out << "\n      }";
        }
        out << "\n    }";
    }
    out << "\n  }\n}\n";
}

struct Measured {
    double wall, processor;  ///< seconds
    long peakMib;
    bool well;
};

/// In a process of its own, so that its memory is its own.
Measured measure(const std::function<bool()>& work)
{
    std::fflush(stdout);  // the child would print it again
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        _exit(work() ? 0 : 1);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
            usage.ru_maxrss / 1024, status == 0};
}

void print(const char* what, const std::filesystem::path& file, const Measured& m)
{
    const double megabytes = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
    std::printf("%-44s %7.0f MB %7.2f s (%6.2f s of processor) %6.0f MB/s %5ld MiB%s\n", what, megabytes, m.wall, m.processor, megabytes / m.wall,
                m.peakMib, m.well ? "" : "  FAILED");
    std::fflush(stdout);
}

}  // namespace

/// bench_import [PRODUCTS]: 40,000 by default, about the offer of RDS in five regions.
int main(int argc, char** argv)
{
    const auto folder = std::filesystem::temp_directory_path() / ("costrata-bench-import-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const auto list = products(argc > 1 ? static_cast<std::size_t>(std::atol(argv[1])) : 40'000);
    writeCsv(folder / "rds.csv", list);
    writeJson(folder / "rds.json", list);
    const auto imported = [&](const char* file) {
        std::error_code ignored;
        for (const char* rest : {"", "-wal", "-shm"})
            std::filesystem::remove(folder / (std::string("imported.sqlite") + rest), ignored);
        return measure([&] {
            auto catalog = UserCatalog::openOrCreate(folder / "imported.sqlite");
            const auto report = catalog ? importPrices(*catalog, {folder / file}, {.today = "2026-11-21"}) : tl::make_unexpected(catalog.error());
            if (report)
                std::printf("%s: %lld prices of %llu records\n", file, static_cast<long long>(report->prices),
                            static_cast<unsigned long long>(report->records));
            else
                std::printf("%s\n", report.error().text().c_str());
            std::fflush(stdout);
            return report && report->snapshot;
        });
    };
    const Measured csv = imported("rds.csv");
    print("import, AWS CSV", folder / "rds.csv", csv);
    const std::string command =
        "sqlite3 '" + (folder / "plain.sqlite").string() + "' '.mode csv' '.import --skip 5 " + (folder / "rds.csv").string() + " t' 2>/dev/null";
    const Measured shell = measure([&] { return std::system(command.c_str()) == 0; });
    print("sqlite3 .import", folder / "rds.csv", shell);
    if (shell.well)
        std::printf("  our import takes %.2f of its time (%.2f of the processor's)\n", csv.wall / shell.wall, csv.processor / shell.processor);
    const Measured json = imported("rds.json");
    print("import, AWS JSON", folder / "rds.json", json);
#ifdef COSTRATA_SIMDJSON
    const Measured plain = measure([&] {
        simdjson::dom::parser parser;
        simdjson::dom::element root;
        return parser.load((folder / "rds.json").string()).get(root) == simdjson::SUCCESS;
    });
    print("simdjson, plain parse", folder / "rds.json", plain);
    std::printf("  our import has %.2f of its speed (%.2f by the processor's time)\n", plain.wall / json.wall, plain.processor / json.processor);
#else
    std::printf("simdjson is not installed (libsimdjson-dev): no comparison\n");
#endif
    std::filesystem::remove_all(folder);
    return csv.well && json.well ? 0 : 1;
}
