// SPDX-License-Identifier: GPL-3.0-or-later
// What may be added to RDS instances and Aurora clusters alike: RDS Proxy and the performance history of Database Insights.
#pragma once

#include "services/service.h"

namespace costrata::aws {

/// What runs a database for a month: vCPUs of instances, or ACU-hours of serverless ones.
struct Machines {
    Amount vcpus = 0;
    Amount acuHours = 0;
    bool provisioned() const { return vcpus != Amount(0); }
    bool serverless() const { return acuHours != Amount(0); }
};

/// Declare one after the other groups; bill() adds its lines.
struct Proxy {
    Flag used;

    explicit Proxy(Parameters& parameters)
        : used(parameters.flag({.id = "proxy", .label = "RDS Proxy", .group = "Add-ons", .help = "Pools connections. Billed for the vCPUs that it serves, 2 at least; for serverless "
              "instances by the ACU, 8 at least.", .source = "Amazon RDS Proxy pricing page; the serverless minimum as a reader noted it in 2024-06"}))
    {
    }

    void bill(const Settings& s, const Prices& prices, BillBuilder& out, Symbol engine, const Machines& behind) const
    {
        static const Symbol perVcpu{"RDS Proxy"}, perAcu{"RDS Proxy on Serverless v2"}, serverless{"serverless"};
        if (!s[used])
            return;
        if (behind.provisioned())
            out.line(Category::Other, {"RDS Proxy"}, allMonth<Dimension::VcpuTime>(max(behind.vcpus, 2)),
                     prices.find<Dimension::VcpuTime>({component::other, perVcpu, {}, engine, purchase::onDemand}));
        if (behind.serverless())
            out.line(Category::Other, {"RDS Proxy, serverless instances"}, counted<Dimension::AcuTime>(max(behind.acuHours, Decimal(8) * hoursPerMonth)),
                     prices.find<Dimension::AcuTime>({component::other, perAcu, serverless, engine, purchase::onDemand}));
    }
};

/// Seven days are free; a longer history is paid by the vCPU and month, the Advanced mode by the vCPU-hour.
struct DatabaseInsights {
    static inline const Symbol standard{"standard"}, longer{"standard-longer"}, advanced{"advanced"};
    Choice mode;
    Number months;

    explicit DatabaseInsights(Parameters& parameters)
        : mode(parameters.choice({.id = "databaseInsights", .label = "Database Insights", .group = "Add-ons",
              .options = {{standard, "Standard, 7 days"}, {longer, "Standard, kept longer"}, {advanced, "Advanced, 15 months"}}, .chosen = "standard",
              .help = "7 days are free. Longer: a rate for the first month and one for each further, per vCPU with standbys (formerly Performance Insights).",
              .source = "Amazon RDS User Guide: Performance Insights and Database Insights, as of 2026"})),
          months(parameters.number({.id = "insightsMonths", .label = "History kept", .group = "Add-ons", .unit = "months", .min = 1, .max = 24, .initial = 3, .whole = true,
              .when = [](const Settings& s) { return s.value(*s.parameters().indexOf("databaseInsights")).choice == longer; },
              .source = "Amazon RDS User Guide: retention of 1 to 24 months"}))
    {
    }

    void bill(const Settings& s, const Prices& prices, BillBuilder& out, Symbol engine, const Machines& watched) const
    {
        static const Symbol first{"Performance Insights PI_LTR_FMR:Provisioned"}, further{"Performance Insights PI_LTR_AMR:Provisioned"};
        static const Symbol firstAcu{"Performance Insights PI_LTR_FMR:Serverless"}, furtherAcu{"Performance Insights PI_LTR_AMR:Serverless"};
        static const Symbol hourly{"Database Insights Advanced"}, hourlyAcu{"Database Insights Advanced (Serverless)"};
        if (s[mode] == standard)
            return;
        if (watched.provisioned())
            billOf(s, prices, out, engine, allMonth<Dimension::VcpuTime>(watched.vcpus), "instances", first, further, hourly);
        if (watched.serverless())
            billOf(s, prices, out, engine, counted<Dimension::AcuTime>(watched.acuHours), "serverless instances", firstAcu, furtherAcu, hourlyAcu);
    }

private:
    template <Dimension D>
    void billOf(const Settings& s, const Prices& prices, BillBuilder& out, Symbol engine, Quantity<D> used, std::string_view whose,
                Symbol first, Symbol further, Symbol hourly) const
    {
        const auto price = [&](Symbol name) { return prices.find<D>({component::other, name, {}, engine, purchase::onDemand}); };
        if (s[mode] == advanced)
            return out.line(Category::Other, {"Database Insights, Advanced,", whose}, used, price(hourly));
        out.line(Category::Other, {"Performance history, first month,", whose}, used, price(first));
        if (s[months] > Decimal(1))
            out.line(Category::Other, {"Performance history, further months,", whose}, used, price(further), s[months] - Decimal(1));
    }
};

}  // namespace costrata::aws
