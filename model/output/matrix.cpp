// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/matrix.h"

#include "billing/bill_design.h"
#include "output/format.h"

#include <algorithm>
#include <optional>
#include <set>

namespace costrata {
namespace {

struct ColumnSpec {
    const char* service;
    const char* configuration = "";  ///< empty: the service's first, or its defaults when it has none
};

struct MatrixSpec {
    const char* id;
    const char* title;
    const char* summary;
    std::vector<ColumnSpec> columns;
    std::vector<Trait> traits;
    std::vector<std::pair<const char*, const char*>> workload;  ///< parameters and values; the others keep their defaults
    std::vector<Category> categories = {};                      ///< cost rows besides the total
};

const std::vector<MatrixSpec>& specs()
{
    static const std::vector<MatrixSpec> list{
        {"serverless", "Serverless databases", "Capacity that follows the load, and what idle time costs.",
         {{"aws.aurora", "Serverless v2"}, {"aws.aurora-dsql"}, {"aws.dynamodb", "On-demand"}, {"azure.sql-database", "Serverless"}, {"azure.cosmos-db", "Serverless"},
          {"neon.postgres", "Scale"}, {"planetscale.vitess"}, {"supabase.database"}, {"cockroachdb.cloud", "Basic"}, {"gcp.firestore"}},
         {Trait::Engine, Trait::Serverless, Trait::ScaleToZero, Trait::WakeUp, Trait::Branching, Trait::SelfHosting, Trait::Sla, Trait::Consistency},
         {{"kind", "relational"}, {"data", "20"}, {"reads", "200"}, {"writes", "40"}, {"activeHours", "170"}, {"zoneRedundant", "no"}}},
        {"cache", "ElastiCache and MemoryDB", "A cache beside a database, or a durable store in memory.",
         {{"aws.elasticache", "Nodes"}, {"aws.elasticache", "Serverless"}, {"aws.memorydb"}, {"gcp.memorystore"}, {"azure.managed-redis"}},
         {Trait::Engine, Trait::Durability, Trait::Rpo, Trait::Failover, Trait::Sla, Trait::Consistency, Trait::ReadReplicas, Trait::Storage, Trait::Serverless,
          Trait::ScaleToZero, Trait::MultiRegion, Trait::SelfHosting},
         {{"kind", "cache"}, {"data", "20"}, {"reads", "2000"}, {"writes", "400"}}, {Category::Compute, Category::Io, Category::Storage}},
        {"google-relational", "Cloud SQL and AlloyDB", "Two managed PostgreSQL services of one vendor.",
         {{"gcp.cloud-sql", "Enterprise"}, {"gcp.cloud-sql", "Enterprise Plus"}, {"gcp.alloydb"}},
         {Trait::Engine, Trait::ReadReplicas, Trait::Storage, Trait::Sla, Trait::Failover, Trait::Rpo, Trait::Serverless, Trait::ScaleToZero, Trait::Consistency,
          Trait::Branching, Trait::MultiRegion, Trait::SelfHosting},
         {{"kind", "relational"}, {"engine", "postgresql"}, {"data", "500"}, {"reads", "2000"}, {"writes", "400"}}, {Category::Compute, Category::Storage, Category::Backup}},
        {"backend", "Supabase and Firebase", "The database of a mobile or web back end.",
         {{"supabase.database"}, {"gcp.firebase"}, {"gcp.firestore"}},
         {Trait::Engine, Trait::SelfHosting, Trait::Serverless, Trait::ScaleToZero, Trait::WakeUp, Trait::Branching, Trait::ReadReplicas, Trait::Storage, Trait::Consistency,
          Trait::Sla, Trait::MultiRegion},
         {{"kind", "document"}, {"data", "20"}, {"reads", "50"}, {"writes", "10"}, {"zoneRedundant", "no"}}},
        {"licences", "Oracle and SQL Server licences", "Licence included, one's own licence, and the move to an open engine, on the same need.",
         {{"aws.rds-oracle", "SE2, licence included"}, {"aws.rds-oracle", "EE, own licence"}, {"aws.rds-sqlserver", "Standard"}, {"aws.rds-sqlserver", "Enterprise"},
          {"azure.sql-database", "General Purpose"}, {"azure.sql-database", "General Purpose, Hybrid Benefit"}, {"azure.sql-managed-instance", "Licence included"},
          {"azure.sql-managed-instance", "Hybrid Benefit"}, {"gcp.cloud-sql", "SQL Server"}, {"aws.rds", "Multi-AZ"}, {"azure.postgresql"}},
         {Trait::Engine, Trait::Licence, Trait::Sla}, {{"kind", "relational"}, {"data", "500"}, {"reads", "2000"}, {"writes", "400"}},
         {Category::Compute, Category::License, Category::Storage}},
    };
    return list;
}

const Configuration* findConfiguration(const Service& service, std::string_view name)
{
    if (name.empty())
        return service.configurations.empty() ? nullptr : &service.configurations.front();
    const auto it = std::ranges::find(service.configurations, name, [](const Configuration& c) { return std::string_view(c.name); });
    return it == service.configurations.end() ? nullptr : &*it;
}

/// One column: a service in a configuration, and its bill for the matrix's workload.
struct Column {
    const Service* service;
    const Configuration* configuration;  ///< may be null
    Settings settings;
    std::optional<Bill> bill = {};
    std::string reason = {};  ///< why there is no bill

    std::string title() const { return configuration && service->configurations.size() > 1 ? std::string(service->name) + ", " + configuration->name : service->name; }
};

/// The service's own first configuration for the workload, changed to the column's where that is named.
void price(Column& column, Workload workload, const PriceBook& book, Month month)
{
    const Service& service = *column.service;
    const auto kind = workload[workload::kind];
    if (std::ranges::find(service.kinds, kind) == service.kinds.end() && !service.kinds.empty())
        workload.set(workload::kind.index, {{}, service.kinds.front(), {}});  // another kind of database for the same load
    const Symbol region(service.defaultRegion);
    Sizing sizing(service, book, workload, region, {});
    service.size(sizing);
    if (!sizing.refusals().empty()) {
        column.reason = sizing.refusals().front();
        return;
    }
    Settings settings = sizing.settings();
    if (column.configuration)
        configure(settings, *column.configuration, sizing.prices());
    column.bill = billDesign({service.name, {}, {{service.name, &service, region, settings}}}, book, month);
}

std::string cost(const Bill& bill, std::optional<Category> category)
{
    Money sum;
    bool complete = true, any = false;
    const LineItem* included = nullptr;  // the only line, when the vendor provides it or the user owns it
    for (const LineItem& line : bill.lines) {
        if (category && line.category != *category)
            continue;
        included = !any && line.state == LineState::Included ? &line : nullptr;
        any = true;
        sum += line.amortised();
        complete = complete && line.complete();
    }
    if (included)
        return included->description;
    return !any ? "none" : (complete ? "" : "at least ") + dollars(sum);
}

std::string workloadText(const Workload& w)
{
    std::string text;
    for (std::size_t i = 0; i < w.parameters().all().size(); ++i) {
        const ParameterSpec& spec = w.parameters().at(i);
        const Value& value = w.value(i);
        if (spec.kind == ParameterKind::Choice)
            continue;
        const bool flag = spec.kind == ParameterKind::Flag;
        text += (text.empty() ? "" : ", ") + std::string(spec.label) + " "
            + (flag ? (value.number.value().isZero() ? "no" : "yes") : quantityText(value.number.value()) + (*spec.unit ? std::string(" ") + spec.unit : ""));
    }
    return text;
}

Matrix make(const MatrixSpec& spec, const PriceBook& book, Month month)
{
    Matrix matrix{spec.id, spec.title, spec.summary, {}, {}, {}};
    Workload workload(workload::parameters());
    for (const auto& [id, text] : spec.workload) {
        const std::size_t index = workload.parameters().indexOf(id).value();
        workload.set(index, workload.parameters().parse(index, text).value());
    }
    std::vector<Column> columns;
    for (const ColumnSpec& wanted : spec.columns) {
        const Service* service = findService(wanted.service);
        if (!service)
            continue;
        const Configuration* configuration = findConfiguration(*service, wanted.configuration);
        const Symbol region(service->defaultRegion);
        Column column{service, configuration, configuration ? service->settingsOf(*configuration, book, region) : service->initialSettings(book, region)};
        if (service->size && !spec.workload.empty())
            price(column, workload, book, month);
        columns.push_back(std::move(column));
    }
    for (const Column& column : columns)
        matrix.columns.push_back(column.title());
    std::string silent;  // what no vendor states is said once, not in a row of blanks
    for (const Trait trait : spec.traits) {
        Matrix::Row row{traitInfo(trait).label, traitInfo(trait).help, {}};
        bool stated = false;
        for (const Column& column : columns) {
            const TraitValue value = column.service->traitsOf(column.settings)[trait];
            stated = stated || value.stated();
            row.cells.push_back({value.text, value.source});
        }
        if (stated)
            matrix.rows.push_back(std::move(row));
        else
            silent += (silent.empty() ? "" : ", ") + row.label;
    }
    if (!silent.empty())
        matrix.notes.push_back("Not stated by any of them: " + silent + ".");
    if (spec.workload.empty())
        return matrix;
    const auto costRow = [&](std::string label, std::optional<Category> category) {
        Matrix::Row row{std::move(label), "", {}};
        for (const Column& column : columns)
            row.cells.push_back({column.bill ? cost(*column.bill, category) : std::string(), ""});
        matrix.rows.push_back(std::move(row));
    };
    for (const Category category : spec.categories)
        costRow(std::string(categoryLabel(category)) + " a month", category);
    costRow("Total a month", std::nullopt);
    matrix.notes.push_back("Priced is a first sizing for this need, in each service's default region: " + workloadText(workload) + ".");
    for (const Column& column : columns) {
        if (!column.reason.empty())
            matrix.notes.push_back(column.title() + " is not priced: " + column.reason + ".");
        else if (column.bill && !column.bill->complete)
            matrix.notes.push_back(column.title() + ": " + column.bill->missing().front() + ".");
    }
    return matrix;
}

MatrixSpec everything()
{
    MatrixSpec spec{"all", "All services", "Every service in every configuration, as its vendor describes it.", {}, {}, {}};
    for (const Service* service : allServices()) {
        if (service->configurations.empty())
            spec.columns.push_back({service->id});
        for (const Configuration& configuration : service->configurations)
            spec.columns.push_back({service->id, configuration.name});
    }
    for (std::size_t i = 0; i < traitCount; ++i)
        spec.traits.push_back(static_cast<Trait>(i));
    return spec;
}

}  // namespace

std::vector<MatrixName> matrixNames()
{
    std::vector<MatrixName> names;
    for (const MatrixSpec& spec : specs())
        names.push_back({spec.id, spec.title});
    names.push_back({"all", everything().title});
    return names;
}

std::optional<Matrix> makeMatrix(std::string_view id, const PriceBook& book, Month month)
{
    for (const MatrixSpec& spec : specs()) {
        if (id == spec.id)
            return make(spec, book, month);
    }
    return id == "all" ? std::optional(make(everything(), book, month)) : std::nullopt;
}

}  // namespace costrata
