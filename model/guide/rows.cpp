// SPDX-License-Identifier: GPL-3.0-or-later
// What the guides recommend: each leaf of their decision tree and each row of their tables of choice, once. Reasons are in
// this program's own words.
#include "guide/guide.h"

#include "workload/workload.h"

namespace costrata::guide {
namespace {

namespace w = workload;
using namespace ask;
using namespace say;

const char* const complete = "Cloud Databases: Complete Guide";
const char* const notes = "Cloud Databases - Complete Guide (senior developer notes)";
const char* const awsModule = "Module 24: AWS Databases";
const char* const architecture = "Cloud Database Architecture";
const char* const awsServices = "AWS Database Services";

const char* const tree = "Database Selection Flowchart";
const char* const quick = "Quick Reference: When to Use What";
const char* const serverless = "Serverless Databases, Comparison Matrix";
const char* const inMemory = "ElastiCache vs MemoryDB";
const char* const cloudSqlOrAlloyDb = "Cloud SQL vs AlloyDB Decision";
const char* const strategies = "Cost Optimization, Savings Strategies";
const char* const takeaways = "Summary, Key Takeaways";
const char* const selection = "Cloud Database Selection Guide";
const char* const awsSelection = "Database Selection Guide";
const char* const choosing = "Choosing the Right Database";

const char* const acrossRegions = "One database over regions: writes are agreed on before they count, and every region reads the same.";
const char* const branches = "A branch of the database for each change or preview, made in seconds.";
const char* const elastic = "Capacity follows the load; idle time costs little.";
const char* const managedSql = "A managed SQL database is enough: backups, patches and failover are the vendor's work.";
const char* const keyScale = "Access by key in milliseconds, at any rate of requests.";
const char* const cheaperBeside = "A copy in memory takes reads off the database; what is lost is read again.";
const char* const durableMemory = "A transaction log in several zones keeps every write, so memory can be the primary store.";
const char* const temporal = "Stores and queries are made for measurements in the order of time.";
const char* const nativeGraph = "Edges are followed in the engine, not joined.";
const char* const steadyCost = "Instances at a fixed rate, and reservations on top, cost least for load that does not change.";

}  // namespace

const std::vector<Row>& rows()
{
    static const std::vector<Row> list{
        // The decision tree, leaf by leaf.
        {complete, tree, "SQL, global distribution", acrossRegions, {{data, {w::relational}}, {regions, {strong}}}, {"gcp.spanner", "aws.aurora-dsql"}},
        {complete, tree, "SQL, no global distribution", managedSql, {{data, {w::relational}}, {regions, {one}}},
         {"aws.aurora", "aws.rds", "gcp.cloud-sql", "azure.sql-database"}, {}, {}, true},
        {complete, tree, "SQL, serverless or branching", branches, {{data, {w::relational}}, {branching, {yes}}}, {"neon.postgres", "planetscale.vitess"}},
        {complete, tree, "SQL, serverless or branching", elastic, {{data, {w::relational}}, {capacity, {follows, zero}}}, {"neon.postgres", "planetscale.vitess"}},
        {complete, tree, "SQL, high analytics needs", "Analytical queries run on columns beside the transactions, or in a warehouse that is kept in step.",
         {{data, {w::relational}}, {analytics, {yes}}}, {"gcp.alloydb", "aws.aurora"}},
        {complete, tree, "Key-value or documents, AWS ecosystem", "The key-value store of the same cloud.", {{data, {w::keyValue, w::document}}, {ecosystem, {aws}}},
         {"aws.dynamodb"}},
        {complete, tree, "Key-value or documents, several clouds or flexible consistency", "Several data models and five levels of consistency in one service.",
         {{data, {w::keyValue, w::document}}, {ecosystem, {any}}}, {"azure.cosmos-db"}},
        {complete, tree, "All features of MongoDB", "It is MongoDB itself, not a compatible interface.", {{data, {w::document}}, {mongodb, {yes}}}, {"mongodb.atlas"}},
        {complete, tree, "Caching layer only", cheaperBeside, {{data, {w::cache}}, {use, {say::cache}}}, {"aws.elasticache"}},
        {complete, tree, "Durable database in memory", durableMemory, {{data, {w::cache}}, {use, {durable}}}, {"aws.memorydb"}},
        {complete, tree, "Back end as a service, open source", "PostgreSQL with sign-in, files and functions, all of it open source.", {{data, {backend}}, {open, {yes}}},
         {"supabase.database"}},
        {complete, tree, "Back end as a service, Google ecosystem", "Clients in step and offline, with the sign-in and functions of the same cloud.",
         {{data, {backend}}, {ecosystem, {google}}}, {"gcp.firestore", "gcp.firebase"}},

        // The quick reference.
        {complete, quick, "Standard web app (AWS)", managedSql, {{profile, {web}}, {ecosystem, {aws}}}, {"aws.aurora"}, {"aws.rds"}},
        {complete, quick, "Standard web app (GCP)", managedSql, {{profile, {web}}, {ecosystem, {google}}}, {"gcp.cloud-sql"}, {"gcp.alloydb"}},
        {complete, quick, "Standard web app (Azure)", managedSql, {{profile, {web}}, {ecosystem, {azure}}}, {"azure.sql-database"}, {"azure.cosmos-db"}},
        {complete, quick, "Global app, strong consistency", acrossRegions, {{data, {w::relational}}, {regions, {strong}}}, {"gcp.spanner"}, {"aws.aurora-dsql"}},
        {complete, quick, "High-scale key-value", keyScale, {{data, {w::keyValue}}, {profile, {scale}}}, {"aws.dynamodb"}, {"azure.cosmos-db"}},
        {complete, quick, "Startup, fast iteration", branches, {{profile, {startup}}}, {"neon.postgres", "planetscale.vitess"}, {"supabase.database"}},
        {complete, quick, "Mobile app backend", "Database, sign-in, files and functions from one hand, made for clients on phones.", {{data, {backend}}},
         {"gcp.firestore", "gcp.firebase"}, {"supabase.database"}},
        {complete, quick, "Caching layer", cheaperBeside, {{data, {w::cache}}, {use, {say::cache}}}, {"aws.elasticache"}, {"aws.memorydb"}},
        {complete, quick, "Time series, IoT", temporal, {{data, {w::timeSeries}}}, {"aws.timestream-influxdb", "aws.timestream-liveanalytics"}, {"influxdata.cloud"}},
        {complete, quick, "Analytics, OLAP", "A warehouse with columns and many nodes for queries over all of the data.", {{data, {w::analytics}}}, {"aws.redshift"},
         {"gcp.bigquery"}},

        // Comparisons of the same guide.
        {complete, cloudSqlOrAlloyDb, "Choose Cloud SQL", "Standard workloads at about half of AlloyDB's price.",
         {{data, {w::relational}}, {ecosystem, {google}}, {profile, {web, traditional, cost}}}, {"gcp.cloud-sql"}},
        {complete, cloudSqlOrAlloyDb, "Choose Cloud SQL", "MySQL and SQL Server, which AlloyDB does not speak.", {{ecosystem, {google}}, {engine, {w::mysql, w::sqlserver}}}, {"gcp.cloud-sql"}},
        {complete, cloudSqlOrAlloyDb, "Choose AlloyDB", "PostgreSQL of high performance, for large applications.", {{data, {w::relational}}, {ecosystem, {google}}, {profile, {scale}}},
         {"gcp.alloydb"}},
        {complete, cloudSqlOrAlloyDb, "Choose AlloyDB", "Transactions and analytics on the same data, through its columnar engine.",
         {{data, {w::relational}}, {ecosystem, {google}}, {analytics, {yes}}}, {"gcp.alloydb"}},
        {complete, inMemory, "ElastiCache", "Cheaper, and the loss of a few writes does not matter.", {{data, {w::cache}}, {use, {say::cache, sessions}}}, {"aws.elasticache"}},
        {complete, inMemory, "MemoryDB", durableMemory, {{data, {w::cache}}, {use, {durable}}}, {"aws.memorydb"}},
        {complete, serverless, "Best for: enterprise", elastic, {{data, {w::relational}}, {capacity, {follows}}, {profile, {traditional, scale}}}, {"aws.aurora"}},
        {complete, serverless, "Best for: startups, development", elastic, {{data, {w::relational}}, {profile, {startup, development}}}, {"neon.postgres", "planetscale.vitess"}},
        {complete, "Supabase vs Firebase", "Best for: SQL, open source", "SQL, self-hosting and little lock-in.", {{data, {backend}}, {open, {yes}}}, {"supabase.database"}},
        {complete, "Supabase vs Firebase", "Best for: mobile apps, Google ecosystem", "Native synchronisation in real time, within Google's ecosystem.",
         {{data, {backend}}, {ecosystem, {google}}}, {"gcp.firestore", "gcp.firebase"}},
        {complete, "DR Patterns, Active-Active Architecture", "Active-active services", "Every region takes writes and goes on when another is lost.", {{regions, {writes}}},
         {"aws.dynamodb", "azure.cosmos-db", "gcp.spanner", "aws.aurora-dsql"}},
        {complete, strategies, "Serverless for variable workloads", elastic, {{data, {w::relational}}, {profile, {development}}}, {"aws.aurora", "neon.postgres"}},
        {complete, "Migration Strategies, AWS DMS Workflow", "Oracle to Aurora PostgreSQL", "The schema is converted, the data is loaded and kept in step until the cutover.",
         {{data, {w::relational}}, {from, {oracleLeft}}}, {"aws.aurora"}},
        {complete, takeaways, "Global consistency", acrossRegions, {{data, {w::relational}}, {regions, {strong}}}, {"gcp.spanner", "aws.aurora-dsql"}},
        {complete, takeaways, "Standard workloads", managedSql, {{data, {w::relational}}, {profile, {web, traditional}}}, {"aws.aurora", "aws.rds", "gcp.cloud-sql"}, {}, {}, true},
        {complete, takeaways, "Serverless, development", elastic, {{data, {w::relational}}, {profile, {development}}}, {"neon.postgres", "planetscale.vitess"}},
        {complete, takeaways, "Key-value scale", keyScale, {{data, {w::keyValue}}, {profile, {scale}}}, {"aws.dynamodb"}},
        {complete, "Managed vs Self-Managed, Responsibility Matrix", "Self-managed", "Everything is in your hands: installation, patches, backups, failover.", {{operation, {own}}},
         {"self-managed.vm"}},

        // The senior developer's notes.
        {notes, "Q1: Aurora over RDS", "Aurora", "More performance, storage that grows by itself, more replicas.", {{data, {w::relational}}, {ecosystem, {aws}}, {profile, {scale}}},
         {"aws.aurora"}},
        {notes, "Q1: Aurora over RDS", "Aurora", "Serverless capacity.", {{data, {w::relational}}, {ecosystem, {aws}}, {capacity, {follows, zero}}}, {"aws.aurora"}},
        {notes, "Q1: Aurora over RDS", "RDS", "Cheaper for small workloads, simpler to set up.", {{data, {w::relational}}, {ecosystem, {aws}}, {profile, {cost}}}, {"aws.rds"}},
        {notes, "Q4: DynamoDB over Aurora", "DynamoDB", "Simple access patterns at extreme scale, in predictable milliseconds.",
         {{data, {w::keyValue}}, {ecosystem, {aws}}, {profile, {scale}}}, {"aws.dynamodb"}},
        {notes, "Q4: DynamoDB over Aurora", "Aurora", "Queries with joins, transactions over entities, reports nobody planned.", {{data, {w::relational}}, {ecosystem, {aws}}},
         {"aws.aurora"}, {}, {}, true},

        // The AWS module.
        {awsModule, choosing, "RDS", "Traditional applications: structured data, transactions, joins.", {{data, {w::relational}}, {ecosystem, {aws}}, {profile, {traditional}}}, {"aws.rds"}},
        {awsModule, choosing, "DynamoDB", keyScale, {{data, {w::keyValue, w::document}}, {ecosystem, {aws}}}, {"aws.dynamodb"}},
        {awsModule, choosing, "Aurora", "Compatible with MySQL and PostgreSQL, faster, with storage that grows by itself.",
         {{data, {w::relational}}, {ecosystem, {aws}}, {profile, {scale}}}, {"aws.aurora"}},
        {awsModule, choosing, "ElastiCache", cheaperBeside, {{data, {w::cache}}, {ecosystem, {aws}}, {use, {say::cache, sessions}}}, {"aws.elasticache"}},

        // The architecture guide.
        {architecture, selection, "PostgreSQL or MySQL compatible, AWS", managedSql, {{data, {w::relational}}, {engine, {w::postgresql, w::mysql}}, {ecosystem, {aws}}}, {"aws.aurora"}, {},
         {}, true},
        {architecture, selection, "PostgreSQL or MySQL compatible, GCP", managedSql, {{data, {w::relational}}, {engine, {w::postgresql, w::mysql}}, {ecosystem, {google}}},
         {"gcp.cloud-sql", "gcp.spanner"}, {}, {}, true},
        {architecture, selection, "PostgreSQL or MySQL compatible, Azure", managedSql, {{data, {w::relational}}, {engine, {w::postgresql, w::mysql}}, {ecosystem, {azure}}},
         {"azure.postgresql", "azure.mysql"}, {}, {}, true},
        {architecture, selection, "Global distribution, strong consistency", acrossRegions, {{data, {w::relational}}, {regions, {strong}}}, {"gcp.spanner", "cockroachdb.cloud"}},
        {architecture, selection, "Key-value, massive scale", keyScale, {{data, {w::keyValue}}, {profile, {scale}}}, {"aws.dynamodb", "azure.cosmos-db"}},
        {architecture, selection, "Document storage", "Documents are stored and indexed as they are.", {{data, {w::document}}}, {"azure.cosmos-db", "aws.documentdb"}},
        {architecture, selection, "Serverless, pay per request", elastic, {{capacity, {follows}}}, {"aws.dynamodb", "aws.aurora", "planetscale.vitess"}},
        {architecture, selection, "Graph relationships", nativeGraph, {{data, {w::graph}}}, {"aws.neptune", "azure.cosmos-db"}},
        {architecture, selection, "Time series", temporal, {{data, {w::timeSeries}}}, {"timescale.tiger", "influxdata.cloud"}},
        {architecture, selection, "Cost-sensitive, predictable workloads", steadyCost, {{data, {w::relational}}, {profile, {cost}}}, {"aws.rds", "gcp.cloud-sql"}},
        {architecture, selection, "Full-text search", "An inverted index with relevance, facets and aggregations.", {{data, {w::search}}}, {"aws.opensearch"}, {}, {"Elasticsearch"}},
        {architecture, "Hybrid Cloud Architecture", "SQL Server enabled by Azure Arc", "SQL Server on your own machines, licensed and managed from the cloud.",
         {{data, {w::relational}}, {operation, {own}}, {engine, {w::sqlserver}}}, {"azure.arc-sql-server"}},

        // The guide to the services of AWS.
        {awsServices, awsSelection, "Traditional applications", "SQL as it is known, with full transactions.", {{data, {w::relational}}, {ecosystem, {aws}}, {profile, {traditional}}},
         {"aws.rds"}},
        {awsServices, awsSelection, "High-scale web apps", "More performance, and storage that grows by itself.", {{data, {w::relational}}, {ecosystem, {aws}}, {profile, {scale}}},
         {"aws.aurora"}},
        {awsServices, awsSelection, "Real-time, high-throughput", keyScale, {{data, {w::keyValue}}, {ecosystem, {aws}}, {profile, {scale}}}, {"aws.dynamodb"}},
        {awsServices, awsSelection, "Session storage", "The speed of memory, with replicas and snapshots.", {{data, {w::cache}}, {use, {sessions}}}, {"aws.elasticache"}},
        {awsServices, awsSelection, "Time-series data", temporal, {{data, {w::timeSeries}}, {ecosystem, {aws}}}, {"aws.timestream-influxdb", "aws.timestream-liveanalytics"}},
        {awsServices, awsSelection, "Graph relationships", nativeGraph, {{data, {w::graph}}}, {"aws.neptune"}},
        {awsServices, awsSelection, "Document storage", "Compatible with MongoDB, managed by AWS.", {{data, {w::document}}, {ecosystem, {aws}}}, {"aws.documentdb"}},
    };
    return list;
}

}  // namespace costrata::guide
