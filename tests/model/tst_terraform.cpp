// SPDX-License-Identifier: GPL-3.0-or-later
// Terraform plans and states as designs. The files in tests/terraform are written for these tests, in the layout of `terraform show -json`.
#include "billing/bill_design.h"
#include "bytes/byte_source.h"
#include "design/design_diff.h"
#include "design/workspace_file.h"
#include "output/diff_output.h"
#include "output/terraform_output.h"
#include "terraform/mapping.h"
#include "terraform/plan.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace costrata;
using namespace costrata::terraform;

namespace {

const char* const secret = "not-for-your-eyes";

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(COSTRATA_SOURCE "/tests/terraform/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read a fixture");
    return file.readAll();
}

const PriceBook& book()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    return **opened;
}

Import imported(const QString& name, const UsageFile& usage = {}, const std::string& region = {})
{
    const auto plan = readPlan(fixture(name), name.toStdString());
    if (!plan)
        qFatal("%s", plan.error().text().c_str());
    return importResources(plan->after, book(), usage, region, "Plan");
}

const Component* find(const Import& import, const std::string& name)
{
    const auto it = std::ranges::find(import.design.components, name, &Component::name);
    return it == import.design.components.end() ? nullptr : &*it;
}

const ImportedResource* resource(const Import& import, const std::string& address)
{
    const auto it = std::ranges::find(import.resources, address, &ImportedResource::address);
    return it == import.resources.end() ? nullptr : &*it;
}

std::string noteOf(const Import& import, const std::string& name)
{
    const Component* component = find(import, name);
    std::string all;
    for (const std::string& note : import.components[static_cast<std::size_t>(component - import.design.components.data())].notes)
        all += note + "\n";
    return all;
}

bool isNeeded(const Import& import, const std::string& name, const char* parameter, bool assumed)
{
    const Component* component = find(import, name);
    const auto& needed = import.components[static_cast<std::size_t>(component - import.design.components.data())].needed;
    return std::ranges::any_of(needed, [&](const Needed& n) { return component->service->parameters->at(n.parameter).id == std::string_view(parameter) && n.assumed == assumed; });
}

}  // namespace

class TestTerraform : public QObject {
    Q_OBJECT

private slots:
    void settings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("settings");
        const auto row = [](const char* file, const char* name, const char* service, const char* region, const char* settings) {
            QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(name) << QString::fromUtf8(service) << QString::fromUtf8(region) << QString::fromUtf8(settings);
        };
        row("aws.json", "module.shop.aws_db_instance.db[0]", "aws.rds", "us-west-2",
            "engine=mysql version=8.0 class=db.t3.small deployment=multi-az storage=50 storageType=gp3 backupRetention=7 databaseInsights=standard-longer insightsMonths=24 proxy=no");
        row("aws.json", "aws_db_instance.small", "aws.rds", "eu-west-3", "engine=postgresql version=16 class=db.t4g.micro deployment=single-az storage=20 storageType=gp2 backupRetention=0");
        row("aws.json", "aws_db_instance.oracle", "aws.rds-oracle", "us-east-1", "edition=oracle-se2-li class=db.r5.large storage=200 storageType=io1 iops=4000");
        row("aws.json", "aws_db_instance.sqlserver", "aws.rds-sqlserver", "us-east-1", "edition=sqlserver-web class=db.r5.xlarge deployment=single-az");
        row("aws.json", "aws_rds_cluster.main", "aws.aurora", "us-east-1",
            "engine=aurora-postgresql configuration=io-optimized writer=provisioned class=db.r6g.large readers=1 readerClass=db.r6g.xlarge serverlessReaders=0 backupRetention=14");
        row("aws.json", "aws_rds_cluster.serverless", "aws.aurora", "us-east-1", "engine=aurora-mysql writer=serverless minimumAcu=0.5 maximumAcu=8 readers=0");
        row("aws.json", "aws_rds_cluster.multiaz", "aws.rds", "us-east-1", "engine=postgresql deployment=multi-az-cluster class=db.r6gd.large storage=400 storageType=io1 iops=3000");
        row("aws.json", "aws_neptune_cluster.graph", "aws.neptune", "us-east-1", "writer=provisioned class=db.r5.large readers=0 backupRetention=5");
        row("aws.json", "aws_docdb_cluster.docs", "aws.documentdb", "us-east-1", "class=db.r6g.large readers=1 readerClass=db.r6g.large backupRetention=3");
        row("aws.json", "aws_dynamodb_table.orders", "aws.dynamodb", "us-east-1", "capacityMode=provisioned autoScaling=no indexes=1 indexedWrites=50 pointInTimeRecovery=yes streams=no");
        row("aws.json", "aws_dynamodb_table.sessions", "aws.dynamodb", "us-east-1", "capacityMode=on-demand tableClass=standard-ia streams=yes replicaRegions=eu-central-1 reads=unknown");
        row("aws.json", "aws_keyspaces_table.events", "aws.keyspaces", "us-east-1", "capacityMode=on-demand reads=unknown pointInTimeRecovery=no");
        row("aws.json", "aws_elasticache_replication_group.cache", "aws.elasticache", "us-east-1", "engine=valkey class=cache.r7g.large shards=2 replicas=1");
        row("aws.json", "aws_elasticache_cluster.mem", "aws.elasticache", "us-east-1", "engine=memcached class=cache.m6g.large nodes=3");
        row("aws.json", "aws_elasticache_serverless_cache.s", "aws.elasticache", "us-east-1", "engine=valkey deployment=serverless requests=unknown");
        row("aws.json", "aws_memorydb_cluster.m", "aws.memorydb", "us-east-1", "engine=redis class=db.r6g.large shards=2 replicas=1 dataWritten=unknown");
        row("aws.json", "aws_opensearch_domain.search", "aws.opensearch", "us-east-1", "class=r6g.large.search dataNodes=3 masterNodes=3 masterClass=m6g.large.search volumeType=gp3 volume=200 warmNodes=0");
        row("aws.json", "aws_elasticsearch_domain.old", "aws.opensearch", "us-east-1", "class=t2.small.search dataNodes=1 masterNodes=0 volume=30 volumeType=gp2");
        row("aws.json", "aws_redshift_cluster.dw", "aws.redshift", "us-east-1", "deployment=provisioned class=ra3.xlplus nodes=4");
        row("aws.json", "aws_redshiftserverless_workgroup.wg", "aws.redshift", "us-east-1", "deployment=serverless baseRpu=16 activeHours=unknown");
        row("aws.json", "aws_timestreamwrite_table.t", "aws.timestream-liveanalytics", "us-east-1", "memoryRetention=24 magneticRetention=30");
        row("aws.json", "aws_timestreaminfluxdb_db_instance.i", "aws.timestream-influxdb", "us-east-1", "class=db.influx.large deployment=multi-az storage=400 storageType=12k-iops");
        row("aws.json", "aws_dax_cluster.d", "aws.dax", "eu-west-3", "class=dax.r5.large replicas=2");
        row("aws.json", "aws_dms_replication_instance.r", "aws.dms", "us-east-1", "use=continuous class=dms.t3.medium storage=60 multiAz=yes");
        row("aws.json", "aws_dsql_cluster.q", "aws.aurora-dsql", "us-east-1", "dpu=unknown freeTier=no");
        row("google.json", "google_sql_database_instance.pg", "gcp.cloud-sql", "us-central1",
            "engine=postgresql version=15 edition=enterprise vcpu=4 memory=15 availability=regional storage=200 storageType=ssd backups=14");
        row("google.json", "google_sql_database_instance.micro", "gcp.cloud-sql", "europe-west1", "engine=mysql version=8.0 edition=shared-core sharedClass=db-f1-micro availability=zonal storage=10 backups=0");
        row("google.json", "google_sql_database_instance.plus", "gcp.cloud-sql", "us-central1", "edition=enterprise-plus-n2 vcpu=8 version=8.4");
        row("google.json", "google_sql_database_instance.ms", "gcp.cloud-sql", "us-central1", "engine=sqlserver sqlServerEdition=standard vcpu=2 memory=7.5");
        row("google.json", "google_spanner_instance.s", "gcp.spanner", "us-central1", "configuration=regional capacity=nodes nodes=1 edition=standard");
        row("google.json", "google_spanner_instance.auto", "gcp.spanner", "nam3", "configuration=multi-region capacity=autoscaling minimumUnits=1000 maximumUnits=4000 edition=enterprise-plus");
        row("google.json", "google_bigtable_instance.bt, cluster 1", "gcp.bigtable", "us-central1", "clusters=1 scaling=fixed nodes=3 storageType=ssd");
        row("google.json", "google_bigtable_instance.bt, cluster 2", "gcp.bigtable", "us-west2", "scaling=autoscaling minimumNodes=1 maximumNodes=4 storageType=hdd");
        row("google.json", "google_redis_instance.r", "gcp.memorystore", "us-central1", "product=redis tier=standard capacity=5");
        row("google.json", "google_redis_cluster.rc", "gcp.memorystore", "us-central1", "product=redis-cluster nodeType=highmem-xlarge shards=3 replicas=1");
        row("google.json", "google_memorystore_instance.v", "gcp.memorystore", "us-central1", "product=valkey nodeType=highmem-medium shards=2 replicas=0 appendOnlyFile=yes");
        row("google.json", "google_memcache_instance.m", "gcp.memorystore", "us-central1", "product=memcached nodes=2 nodeVcpu=2 nodeMemory=4");
        row("google.json", "google_firestore_database.f", "gcp.firestore", "nam5", "edition=standard pointInTimeRecovery=yes backups=0 reads=unknown");
        row("google.json", "google_bigquery_dataset.d", "gcp.bigquery", "us", "compute=on-demand scanned=unknown");
        row("google.json", "google_bigquery_reservation.r", "gcp.bigquery", "us", "compute=standard baselineSlots=100 maximumSlots=300 scaledHours=unknown activeStorage=0");
        row("google.json", "google_alloydb_cluster.a", "gcp.alloydb", "us-east1", "availability=high-availability vcpu=8 readPoolNodes=2 readPoolVcpu=4 backupDays=14");
        row("google.json", "google_firebase_database_instance.fb", "gcp.firebase", "europe-west1", "downloads=unknown");
        row("azure.json", "azurerm_mssql_database.dtu", "azure.sql-database", "westeurope", "model=dtu size=S3 maxSize=250 backupRedundancy=ra-grs");
        row("azure.json", "azurerm_mssql_database.vcore", "azure.sql-database", "westeurope",
            "model=vcore tier=business-critical hardware=Gen5 vcores=4 zoneRedundant=yes hybridBenefit=yes maxSize=100 backupRedundancy=zrs");
        row("azure.json", "azurerm_mssql_database.less", "azure.sql-database", "westeurope", "model=serverless tier=general-purpose minVcores=0.5 maxVcores=2 autoPause=yes maxSize=32 averageVcores=unknown");
        row("azure.json", "azurerm_mssql_elasticpool.pool", "azure.sql-database", "westeurope", "model=dtu deployment=pool maxSize=50");
        row("azure.json", "azurerm_mssql_managed_instance.mi", "azure.sql-managed-instance", "eastus", "tier=general-purpose hardware=gen5 vcores=8 storage=256 hybridBenefit=no backupRedundancy=ra-grs");
        row("azure.json", "azurerm_postgresql_flexible_server.pg", "azure.postgresql", "westeurope",
            "size=Standard_D4ds_v5 highAvailability=zone-redundant storage=128 backupRetention=14 geoRedundantBackup=yes version=14");
        row("azure.json", "azurerm_mysql_flexible_server.my", "azure.mysql", "westeurope", "size=Standard_B1ms highAvailability=none storage=64 iopsMode=autoscale ioRequests=unknown");
        row("azure.json", "azurerm_cosmosdb_account.c", "azure.cosmos-db", "westeurope", "capacityMode=provisioned throughput=1000 regions=northeurope consistency=strong backup=continuous-7d");
        row("azure.json", "azurerm_cosmosdb_account.c, autoscaled", "azure.cosmos-db", "westeurope", "capacityMode=autoscale maxThroughput=4000 storage=0");
        row("azure.json", "azurerm_cosmosdb_account.free", "azure.cosmos-db", "westeurope", "capacityMode=serverless reads=unknown backup=periodic");
        row("azure.json", "azurerm_redis_cache.r", "azure.redis", "westeurope", "tier=premium premiumSize=P2 shards=3");
        row("azure.json", "azurerm_redis_enterprise_cluster.e", "azure.redis", "westeurope", "tier=enterprise enterpriseSize=E20 dataNodes=4");
        row("azure.json", "azurerm_managed_redis.m", "azure.managed-redis", "westeurope", "size=B10 highAvailability=no");
        row("azure.json", "azurerm_mongo_cluster.mc", "azure.mongodb-vcore", "westeurope", "tier=M40 shards=2 storage=256 highAvailability=yes");
        row("azure.json", "azurerm_synapse_sql_pool.dw", "azure.synapse", "westeurope", "pools=dedicated size=DW200c geoBackup=no");
        row("independent.json", "mongodbatlas_cluster.old", "mongodb.atlas", "us-east-1", "class=M30 disk=custom storage=100 backup=continuous furtherNodes=0");
        row("independent.json", "mongodbatlas_advanced_cluster.new", "mongodb.atlas", "azure-us-east-2", "class=M40 furtherNodes=2 backup=snapshots disk=default");
        row("independent.json", "mongodbatlas_advanced_cluster.new, shard 2", "mongodb.atlas", "azure-us-east-2", "class=M40 furtherNodes=2");
        row("independent.json", "mongodbatlas_flex_cluster.f", "mongodb.atlas", "us-east-1", "deployment=flex");
        row("independent.json", "neon_project.n", "neon.postgres", "us-east-2", "computeSize=2 activeHours=730 restoreWindow=2 childBranches=1");
        row("independent.json", "neon_project.scaling", "neon.postgres", "eu-central-1", "childBranches=0");
        row("independent.json", "planetscale_postgres_branch.p", "planetscale.postgres", "us-east-1", "class=PS-10 architecture=arm64 deployment=ha-3-node extraReplicas=0");
        row("independent.json", "planetscale_vitess_branch.v", "planetscale.vitess", "eu-west-1", "class=PS-20");
        row("state.json", "module.a.aws_db_instance.db", "aws.rds", "eu-central-1", "class=db.r6g.large storage=100");
        row("target.json", "aws_db_instance.changed", "aws.rds", "us-east-1", "class=db.r6g.xlarge storage=200");
        row("target.json", "aws_db_instance.untouched", "aws.rds", "us-east-1", "class=db.t4g.medium");
    }
    void settings()
    {
        QFETCH(QString, file);
        QFETCH(QString, name);
        QFETCH(QString, service);
        QFETCH(QString, region);
        QFETCH(QString, settings);
        const Import import = imported(file);
        const Component* component = find(import, name.toStdString());
        QVERIFY2(component, "no such component");
        QCOMPARE(QString::fromUtf8(component->service->id), service);
        QCOMPARE(QString::fromStdString(component->region.str()), region);
        const Parameters& parameters = *component->service->parameters;
        for (const QString& setting : settings.split(u' ')) {
            const std::string id = setting.section(u'=', 0, 0).toStdString();
            const auto at = parameters.indexOf(id);
            QVERIFY2(at, id.c_str());
            const auto wanted = parameters.parse(*at, setting.section(u'=', 1).toStdString());
            QVERIFY2(wanted, wanted ? "" : wanted.error().text().c_str());
            QVERIFY2(component->settings.value(*at) == *wanted, qPrintable(setting));
        }
    }

    void everythingIsAccountedFor()
    {
        const Import import = imported(QStringLiteral("aws.json"));
        const auto outcome = [&](const char* address) { return resource(import, address)->outcome; };
        QVERIFY(outcome("aws_s3_bucket.b") == Outcome::Ignored && outcome("random_password.p") == Outcome::Ignored);
        QVERIFY(outcome("aws_db_subnet_group.g") == Outcome::Part && outcome("aws_rds_cluster_instance.node[0]") == Outcome::Part && outcome("aws_elasticache_cluster.member") == Outcome::Part);
        QVERIFY(outcome("aws_docdbelastic_cluster.e") == Outcome::NotModelled);
        QVERIFY(outcome("aws_db_instance.unknown") == Outcome::NotUnderstood && outcome("aws_rds_cluster.empty") == Outcome::NotUnderstood
                && outcome("aws_rds_cluster_instance.stray") == Outcome::NotUnderstood);
        QVERIFY(!resource(import, "data.aws_region.here"));
        QVERIFY(!import.complete());
        QCOMPARE(resource(import, "module.shop.aws_db_instance.db[0]")->notRead, (std::vector<std::string>{"nchar_invented"}));
        // What Terraform does not say is asked for, or said to be a default; what it says is not.
        QVERIFY(isNeeded(import, "aws_dynamodb_table.sessions", "reads", false));
        QVERIFY(isNeeded(import, "aws_dynamodb_table.sessions", "storage", true));
        QVERIFY(isNeeded(import, "aws_rds_cluster.main", "storage", true));
        QVERIFY(isNeeded(import, "aws_rds_cluster.serverless", "averageAcu", true));
        QVERIFY(!isNeeded(import, "module.shop.aws_db_instance.db[0]", "storage", true));
        QVERIFY(noteOf(import, "aws_db_instance.small").find("10 GB is taken as 20 GB") != std::string::npos);
    }

    void provisionedCapacityIsBilledExactly()
    {
        const Import import = imported(QStringLiteral("aws.json"));
        Design design;
        design.components.push_back(*find(import, "aws_dynamodb_table.orders"));
        const Bill bill = billDesign(design, book());
        Decimal units = 0;
        int lines = 0;
        for (const LineItem& line : bill.lines) {
            if (line.unit.id() == std::string_view("rcu-hour") || line.unit.id() == std::string_view("wcu-hour")) {
                units += line.quantity.value() / Decimal(730);
                ++lines;
            }
        }
        QCOMPARE(lines, 3);  // reads, writes, writes of the index
        QCOMPARE(QString::fromStdString(units.toString()), QStringLiteral("60"));
    }

    void nothingSecretGetsOut_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"aws.json", "google.json", "azure.json", "independent.json", "state.json"})
            QTest::newRow(file) << QString::fromUtf8(file);
    }
    void nothingSecretGetsOut()
    {
        QFETCH(QString, file);
        const Import import = imported(file);
        const Bill bill = billDesign(import.design, book());
        const TerraformImport of{&import, &bill};
        const std::string all = terraformTable(of, {}) + terraformJson(of, {}) + terraformCsv(of, {}) + terraformMarkdown(of, {}) + writeWorkspace(workspaceOf({import}, "t")).toStdString();
        QVERIFY(all.find(secret) == std::string::npos);
        QVERIFY(all.size() > 1000);
    }

    void imports_data() { nothingSecretGetsOut_data(); }
    /// What is written can be read again and costs the same.
    void imports()
    {
        QFETCH(QString, file);
        const Workspace workspace = workspaceOf({imported(file)}, "t");
        const auto again = parseWorkspace(writeWorkspace(workspace), "again");
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QVERIFY(again->designs == workspace.designs);
    }

    void manyComponents()
    {
        Import import = imported(QStringLiteral("state.json"));
        for (int i = 1; i < 250; ++i) {
            import.design.components.push_back(import.design.components.front());
            import.components.push_back({});
        }
        const Workspace workspace = workspaceOf({import}, "t");
        QCOMPARE(workspace.designs.size(), std::size_t(3));
        QCOMPARE(workspace.designs[2].components.size(), std::size_t(50));
        QVERIFY(parseWorkspace(writeWorkspace(workspace), "again"));
    }

    void regionThatNobodySays()
    {
        QByteArray plan = fixture(QStringLiteral("changes.json")).replace("\"availability_zone\"", "\"zone_of_nothing\"");
        const auto read = readPlan(plan, "p");
        QVERIFY(read);
        const Import guessed = importResources(read->after, book(), {}, {}, "p");
        QVERIFY(noteOf(guessed, "aws_db_instance.grows").find("does not say the region; us-east-1 is taken") != std::string::npos);
        const Import named = importResources(read->after, book(), {}, "eu-west-1", "p");
        QCOMPARE(QString::fromStdString(find(named, "aws_db_instance.grows")->region.str()), QStringLiteral("eu-west-1"));
        QVERIFY(noteOf(named, "aws_db_instance.grows").find("region") == std::string::npos);
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray json = fixture(QStringLiteral("changes.json"));
        QByteArray utf16("\xFF\xFE", 2);
        for (const QChar c : QString::fromUtf8(json)) {
            utf16 += static_cast<char>(c.unicode() & 0xFF);
            utf16 += static_cast<char>(c.unicode() >> 8);
        }
        QTest::newRow("as it is") << json;
        QTest::newRow("byte-order mark") << "\xEF\xBB\xBF" + json;
        QTest::newRow("UTF-16") << utf16;
        QTest::newRow("lines before") << QByteArray("Acquiring state lock. This may take a few moments...\n\n") + json;
        QTest::newRow("on one line") << QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
    }
    void forms()
    {
        QFETCH(QByteArray, bytes);
        const auto source = bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, "plan.json");
        const auto text = readAllBytes(*source, mostPlanBytes);
        QVERIFY(text);
        const auto plan = readPlan(*text, "plan.json");
        QVERIFY2(plan, plan ? "" : plan.error().text().c_str());
        QCOMPARE(plan->before.size(), std::size_t(3));
        QCOMPARE(plan->after.size(), std::size_t(3));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("plan.json: this is no Terraform JSON; 'terraform show -json'");
        QTest::newRow("no JSON") << QByteArray("Error: no\n") << QStringLiteral("plan.json: this is no Terraform JSON");
        QTest::newRow("cut") << fixture(QStringLiteral("changes.json")).left(300) << QStringLiteral("plan.json: line ");
        QTest::newRow("another file") << QByteArray("{\"a\": 1}") << QStringLiteral("plan.json: this is neither a Terraform plan nor a state");
        QTest::newRow("raw state") << QByteArray("{\"version\": 4, \"terraform_version\": \"1.5\", \"serial\": 1, \"lineage\": \"x\"}") << QStringLiteral("plan.json: this is a raw state file");
        QTest::newRow("future") << QByteArray("{\"format_version\": \"2.0\", \"planned_values\": {}}") << QStringLiteral("plan.json: format version 2.0 is not known");
        QTest::newRow("deep") << QByteArray(100'000, '[').prepend("{\"planned_values\":") << QStringLiteral("plan.json: line 1");
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        const auto plan = readPlan(bytes, "plan.json");
        QVERIFY(!plan);
        QVERIFY2(QString::fromStdString(plan.error().text()).startsWith(error), plan.error().text().c_str());
    }

    void notesOfThePlan()
    {
        const auto plan = readPlan(fixture(QStringLiteral("target.json")), "p");
        QVERIFY(plan);
        QCOMPARE(plan->notes.size(), std::size_t(2));
        QVERIFY(plan->notes[0].find("not complete") != std::string::npos && plan->notes[1].find("1 of the planned resources") == 0);
    }

    void usageFile()
    {
        const auto usage = readUsageFile("version: 0.1\nresource_usage:\n  aws_dynamodb_table.sessions:\n    monthly_read_request_units: 2628000\n    writes: 5\n    storage_gb: 30\n    novelty: 1\n"
                                         "  module.shop.aws_db_instance.db[*]:\n    dailyChange: 4\n  aws_db_instance.gone:\n    storage: 4\n"
                                         "resource_type_default_usage:\n  aws_memorydb_cluster:\n    dataWritten: 12\n",
                                         "usage.yml");
        QVERIFY2(usage, usage ? "" : usage.error().text().c_str());
        const Import import = imported(QStringLiteral("aws.json"), *usage);
        const auto value = [&](const char* name, const char* id) {
            const Component* component = find(import, name);
            return QString::fromStdString(component->settings.value(*component->service->parameters->indexOf(id)).number.value().toString());
        };
        QCOMPARE(value("aws_dynamodb_table.sessions", "reads"), QStringLiteral("1"));
        QCOMPARE(value("aws_dynamodb_table.sessions", "stronglyConsistent"), QStringLiteral("100"));
        QCOMPARE(value("aws_dynamodb_table.sessions", "writes"), QStringLiteral("5"));
        QCOMPARE(value("aws_dynamodb_table.sessions", "storage"), QStringLiteral("30"));
        QCOMPARE(value("module.shop.aws_db_instance.db[0]", "dailyChange"), QStringLiteral("4"));
        QCOMPARE(value("aws_memorydb_cluster.m", "dataWritten"), QStringLiteral("12"));
        QVERIFY(!isNeeded(import, "aws_dynamodb_table.sessions", "reads", false) && !isNeeded(import, "aws_dynamodb_table.sessions", "storage", true));
        QCOMPARE(import.usageNotRead, (std::vector<std::string>{"aws_dynamodb_table.sessions: novelty", "aws_db_instance.gone: no such resource"}));
    }
    void usageFileRefusals_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("error");
        QTest::newRow("no YAML") << QByteArray("resource_usage:\n  a: [1\n") << QStringLiteral("u.yml: line ");
        QTest::newRow("another") << QByteArray("a: 1\n") << QStringLiteral("u.yml: line 1: this is no usage file");
        QTest::newRow("list") << QByteArray("resource_usage:\n  - 1\n") << QStringLiteral("u.yml: line 2: resource_usage: resources by");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("u.yml: ");
        QTest::newRow("deep") << QByteArray(200'000, '[') << QStringLiteral("u.yml: line 1: this is no valid YAML");
    }
    void usageFileRefusals()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, error);
        const auto usage = readUsageFile(yaml, "u.yml");
        QVERIFY(!usage);
        QVERIFY2(QString::fromStdString(usage.error().text()).startsWith(error), usage.error().text().c_str());
    }

    /// Every mapping names services that exist, once, and every service of the providers here can be imported.
    void mappings()
    {
        std::vector<std::string> types;
        for (const Provider* provider : providers()) {
            for (const Mapping& mapping : provider->mappings) {
                types.emplace_back(mapping.type);
                for (const char* service : mapping.services) {
                    QVERIFY2(findService(service), service);
                    for (const UsageKey& key : mapping.usage) {
                        const bool any = std::ranges::any_of(mapping.services, [&](const char* s) { return findService(s)->parameters->indexOf(key.parameter).has_value(); });
                        QVERIFY2(any, key.parameter);
                    }
                }
            }
            types.insert(types.end(), provider->companions.begin(), provider->companions.end());
            types.insert(types.end(), provider->notModelled.begin(), provider->notModelled.end());
        }
        std::ranges::sort(types);
        QVERIFY(std::ranges::adjacent_find(types) == types.end());
        for (const Service* service : allServices()) {
            const std::string_view id(service->id);
            const bool covered = id.starts_with("aws.") || id.starts_with("gcp.") || (id.starts_with("azure.") && id != "azure.arc-sql-server") || id.starts_with("mongodb.") || id.starts_with("neon.")
                || id.starts_with("planetscale.");
            QCOMPARE(!typesOf(id).empty(), covered);
        }
    }

    void difference()
    {
        const auto plan = readPlan(fixture(QStringLiteral("changes.json")), "p");
        QVERIFY(plan);
        const Import before = importResources(plan->before, book(), {}, {}, "p"), after = importResources(plan->after, book(), {}, {}, "p");
        const Bill billBefore = billDesign(before.design, book()), billAfter = billDesign(after.design, book());
        const DesignChange change = designDiff({&before.design, &billBefore}, {&after.design, &billAfter});
        QVERIFY(change.kind == ChangeKind::Changed);
        QVERIFY(change.difference() == billAfter.totals.amortised - billBefore.totals.amortised);
        const auto of = [&](const char* name) { return *std::ranges::find(change.components, name, &ComponentChange::name); };
        QVERIFY(of("aws_db_instance.stays").kind == ChangeKind::Same);
        QVERIFY(of("aws_db_instance.goes").kind == ChangeKind::Removed && of("aws_elasticache_cluster.comes").kind == ChangeKind::Added);
        const ComponentChange grows = of("aws_db_instance.grows");
        QCOMPARE(grows.settings.size(), std::size_t(2));
        QCOMPARE(QString::fromStdString(grows.settings[0].before + ">" + grows.settings[0].after), QStringLiteral("db.r6g.large>db.r6g.xlarge"));
        QVERIFY(grows.costAfter > grows.costBefore);
        // Changes of lines add up to those of components, and these to the design's.
        Money components;
        for (const ComponentChange& c : change.components) {
            Money lines;
            for (const LineChange& line : c.lines)
                lines += line.difference();
            QVERIFY(lines == c.costAfter - c.costBefore);
            components += lines;
        }
        QVERIFY(components == change.difference());
        const std::vector<DesignChange> changes{change};
        QVERIFY(diffMarkdown(changes).find("db.r6g.xlarge") != std::string::npos);
        QVERIFY(!diffJson(changes).empty() && !diffCsv(changes).empty() && !diffTable(changes).empty());
    }

    /// Real files, where a folder of them is named.
    void realFiles_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = qEnvironmentVariable("COSTRATA_REAL_DATA") + QStringLiteral("/terraform");
        const auto files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
        if (qEnvironmentVariableIsEmpty("COSTRATA_REAL_DATA") || files.isEmpty())
            QSKIP("COSTRATA_REAL_DATA names no folder with terraform/*.json");
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << folder + u'/' + file;
    }
    void realFiles()
    {
        QFETCH(QString, path);
        auto source = openBytes(path, mostPlanBytes);
        QVERIFY(source);
        const auto text = readAllBytes(**source, mostPlanBytes);
        QVERIFY(text);
        const auto plan = readPlan(*text, "p");
        QVERIFY2(plan, plan ? "" : plan.error().text().c_str());
        const Import import = importResources(plan->after, book(), {}, {}, "p");
        const auto has = [&](const char* name, const char* service, const char* region) {
            const Component* c = find(import, name);
            return c && c->service->id == std::string_view(service) && c->region == Symbol(region);
        };
        if (path.endsWith(QStringLiteral("plan-aws-rds-mysql-multi-az.json")))
            QVERIFY(has("module.rds.aws_db_instance.db", "aws.rds", "eu-west-1"));
        if (path.endsWith(QStringLiteral("plan-aws-mixed.json"))) {
            QCOMPARE(import.design.components.size(), std::size_t(3));
            QVERIFY(has("aws_db_instance.default", "aws.rds", "us-west-2") && has("aws_neptune_cluster.default", "aws.neptune", "us-west-2"));
            const Bill bill = billDesign(import.design, book());
            QVERIFY(terraformJson({&import, &bill}, {}).find("EXAMPLE-PASSWORD") == std::string::npos);
        }
        if (path.endsWith(QStringLiteral("plan-gcp-spanner.json")))
            QVERIFY(has("google_spanner_instance.spanner-instance", "gcp.spanner", "us-central1"));
        if (path.endsWith(QStringLiteral("plan-gcp-cloud-sql.json")))
            QVERIFY(has("google_sql_database_instance.main", "gcp.cloud-sql", "us-central1"));
    }
};

QTEST_GUILESS_MAIN(TestTerraform)
#include "tst_terraform.moc"
