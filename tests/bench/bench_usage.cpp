// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a usage export is read: rows per second, plain and with the hours of its pools. Nothing here passes or fails.
#include "usage/spend.h"

#include <chrono>
#include <cstdio>
#include <string>

#include <sys/resource.h>

using namespace costrata;

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// A legacy report of so many rows, made while it is read: its length costs no memory.
class Report : public ByteSource {
public:
    explicit Report(std::uint64_t rows) : m_rows(rows)
    {
        m_text = "lineItem/LineItemType,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/UsageType,lineItem/Operation,lineItem/UsageAmount,lineItem/CurrencyCode,"
                 "lineItem/UnblendedCost,lineItem/LineItemDescription,product/regionCode,resourceTags/user:Name,lineItem/ResourceId\n";
    }
    Result<std::size_t> read(std::span<char> into) override
    {
        if (m_at == m_text.size() && m_row < m_rows) {
            m_text.clear();
            m_at = 0;
            for (int i = 0; i < 1000 && m_row < m_rows; ++i, ++m_row) {
                const std::uint64_t hour = m_row / 100 % 720, day = hour / 24 + 1;
                char row[512];
                const int n = std::snprintf(row, sizeof row,
                                            "Usage,2025-01-%02dT%02d:00:00Z,2025-01-%02dT%02d:59:59Z,%s,USE2-InstanceUsage:db.r6g.%dxl,CreateDBInstance:0014,1.0000000000,USD,0.4500000000,"
                                            "\"$0.45 per RDS db.r6g.2xlarge Single-AZ instance hour (or partial hour), running PostgreSQL\",us-east-2,\"shop, production\",arn:aws:rds:us-east-2:123456789012:db:shop-%d\n",
                                            static_cast<int>(day), static_cast<int>(hour % 24), static_cast<int>(day), static_cast<int>(hour % 24), m_row % 3 ? "AmazonRDS" : "AmazonEC2",
                                            static_cast<int>(m_row % 8) * 2 + 2, static_cast<int>(m_row % 100));
                m_text.append(row, static_cast<std::size_t>(n));
            }
        }
        const std::size_t n = std::min(into.size(), m_text.size() - m_at);
        std::copy_n(m_text.data() + m_at, n, into.data());
        m_at += n;
        m_read += n;
        return n;
    }
    std::uint64_t consumed() const override { return m_read; }

private:
    std::uint64_t m_rows, m_row = 0, m_read = 0;
    std::string m_text;
    std::size_t m_at = 0;
};

void print(const char* what, std::uint64_t rows, double seconds, std::uint64_t bytes)
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    std::printf("%s: %llu rows in %.2f s, %.0f thousand rows/s, %.0f MB/s; peak %ld MB\n", what, static_cast<unsigned long long>(rows), seconds, static_cast<double>(rows) / seconds / 1000,
                static_cast<double>(bytes) / seconds / 1e6, use.ru_maxrss / 1024);
}

}  // namespace

int main()
{
    constexpr std::uint64_t rows = 2'000'000;
    for (const int step : {0, 1, 2, 3}) {
        Report report(rows);
        const double start = now();
        if (step == 0) {
            std::vector<char> into(256 * 1024);
            while (*report.read(into)) {
            }
        } else if (step == 1) {
            CsvStream csv(report);
            while (!csv.next()->empty()) {
            }
        } else if (!usage::readExport(report, "bench", step == 3)) {
            return 1;
        }
        const char* const what[] = {"made only", "records", "spend", "spend and hours of pools"};
        print(what[step], rows, now() - start, report.consumed());
    }
}
