// SPDX-License-Identifier: GPL-3.0-or-later
// Every check fires on one design and stays silent on one that differs in what it is about; what a change costs; the list
// in docs/findings.md.
#include "billing/bill_design.h"
#include "design/workspace_file.h"
#include "findings/finding.h"
#include "output/findings_output.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace costrata;
using namespace costrata::findings;

namespace {

const PriceBook& catalog()
{
    static const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG).value();
    return *book;
}

/// A workspace of one design. Apostrophes stand for quotes.
Workspace workspaceOf(const char* components, const char* workload = "", const char* design = "", const char* assumptions = "'start':'2026-11'")
{
    QByteArray json = QByteArray("{'format':'costrata-workspace','version':1,'assumptions':{") + assumptions + "},";
    if (*workload)
        json += QByteArray("'workload':{") + workload + "},";
    json += QByteArray("'designs':[{'name':'D',") + (*design ? QByteArray(design) + "," : QByteArray()) + "'components':[" + components + "]}]}";
    auto read = parseWorkspace(json.replace('\'', '"'), "test");
    if (!read)
        qFatal("%s", read.error().text().c_str());
    return *read;
}

std::vector<Finding> found(const Workspace& workspace, const PriceBook& book = catalog())
{
    return check({workspace.designs.front(), book, workspace.workload ? &*workspace.workload : nullptr, workspace.assumptions});
}

const Finding* of(const std::vector<Finding>& list, const char* id)
{
    const auto it = std::ranges::find_if(list, [&](const Finding& f) { return std::string_view(f.check->id) == id; });
    return it == list.end() ? nullptr : &*it;
}

/// What a design must be to fire a check, and the nearest one that does not.
struct Case {
    const char* check;
    bool fires;
    const char* components;
    const char* workload = "";
    const char* design = "";
    const char* assumptions = "'start':'2026-11'";
};

const char* const production = "'production':true";
// 1,200 reads and 300 writes a second at the peak: 1.2 + 0.75 = 1.95 vCPU by the rules of thumb (1,000 and 400 on one).
const char* const smallLoad = "'reads':600,'writes':150,'peakFactor':2,'data':50";
// 16,000 reads and 400 writes: 16 + 1 = 17 vCPU.
const char* const manyReads = "'reads':8000,'writes':200,'peakFactor':2,'data':50";
// 1,000 reads and 6,000 writes: 1 + 15 = 16 vCPU.
const char* const manyWrites = "'reads':500,'writes':3000,'peakFactor':2,'data':50";
const char* const officeHours = "'reads':200,'writes':50,'data':50,'activeHours':170,'zoneRedundant':false";
const char* const keyValue = "'kind':'key-value','reads':500,'writes':100";

#define RDS(settings) "{'service':'aws.rds','region':'us-east-1','settings':{" settings "}}"
#define ON(service, region, settings) "{'service':'" service "','region':'" region "','settings':{" settings "}}"

const Case cases[] = {
    {"aws-multi-az", true, RDS("'deployment':'single-az'"), "", production},
    {"aws-multi-az", false, RDS("'deployment':'multi-az'"), "", production},
    {"aws-multi-az", false, RDS("'deployment':'single-az'")},
    {"aws-multi-az", true, RDS("'deployment':'single-az'"), "'zoneRedundant':true"},
    {"aws-multi-az", false, RDS("'deployment':'single-az'"), "'zoneRedundant':false"},
    {"azure-zone-redundancy", true, ON("azure.postgresql", "eastus2", "'highAvailability':'same-zone'"), "", production},
    {"azure-zone-redundancy", false, ON("azure.postgresql", "eastus2", "'highAvailability':'zone-redundant'"), "", production},
    {"azure-zone-redundancy", true, ON("azure.sql-managed-instance", "eastus2", "'zoneRedundant':false"), "", production},
    {"google-high-availability", true, ON("gcp.cloud-sql", "us-central1", "'availability':'zonal'"), "", production},
    {"google-high-availability", false, ON("gcp.cloud-sql", "us-central1", "'availability':'regional'"), "", production},
    {"plan-with-standby", true, ON("timescale.tiger", "us-east-1", "'haReplicas':0"), "", production},
    {"plan-with-standby", false, ON("timescale.tiger", "us-east-1", "'haReplicas':1"), "", production},
    {"plan-with-standby", true, ON("aiven.postgresql", "global", "'plan':'startup'"), "", production},
    {"cluster-failover-target", true, ON("aws.aurora", "us-east-1", "'readers':0"), "", production},
    {"cluster-failover-target", false, ON("aws.aurora", "us-east-1", "'readers':1"), "", production},
    {"cluster-failover-target", false, ON("aws.aurora", "us-east-1", "'readers':0,'serverlessReaders':1"), "", production},
    {"cache-replica", true, ON("aws.elasticache", "us-east-1", "'replicas':0"), "", production},
    {"cache-replica", false, ON("aws.elasticache", "us-east-1", "'replicas':1"), "", production},
    {"cache-replica", false, ON("aws.elasticache", "us-east-1", "'engine':'memcached'"), "", production},
    {"search-three-zones", true, ON("aws.opensearch", "us-east-1", "'dataNodes':2"), "", production},
    {"search-three-zones", false, ON("aws.opensearch", "us-east-1", "'dataNodes':3"), "", production},
    {"dax-three-nodes", true, ON("aws.dax", "us-east-1", "'replicas':1"), "", production},
    {"dax-three-nodes", false, ON("aws.dax", "us-east-1", "'replicas':2"), "", production},
    {"burstable-in-production", true, ON("gcp.cloud-sql", "us-central1", "'edition':'shared-core'"), "", production},
    {"burstable-in-production", false, ON("gcp.cloud-sql", "us-central1", "'edition':'enterprise'"), "", production},
    {"burstable-in-production", false, ON("gcp.cloud-sql", "us-central1", "'edition':'shared-core'")},

    {"backups-kept", true, RDS("'backupRetention':0")},
    {"backups-kept", false, RDS("'backupRetention':1")},
    {"backups-kept", true, ON("mongodb.atlas", "us-east-1", "'backup':'none'")},
    {"point-in-time-recovery", true, ON("aws.dynamodb", "us-east-1", "'pointInTimeRecovery':false")},
    {"point-in-time-recovery", false, ON("aws.dynamodb", "us-east-1", "'pointInTimeRecovery':true")},
    {"backups-kept-long-enough", true, RDS("'backupRetention':7"), "'backupDays':30"},
    {"backups-kept-long-enough", false, RDS("'backupRetention':30"), "'backupDays':30"},
    {"second-region", true, RDS(""), "'recovery':'warm-standby'"},
    {"second-region", false, RDS("'replicaRegions':['us-west-2']"), "'recovery':'warm-standby'"},
    {"second-region", false, RDS(""), "'recovery':'backup-restore'"},
    {"idle-second-region", true, RDS("'replicaRegions':['us-west-2'],'replicatedData':10"), "'recovery':'backup-restore'"},
    {"idle-second-region", false, RDS("'replicaRegions':['us-west-2'],'replicatedData':10"), "'recovery':'pilot-light'"},
    {"backups-outlive-region", true, ON("azure.postgresql", "eastus2", "'geoRedundantBackup':false"), "'recovery':'backup-restore'", production},
    {"backups-outlive-region", false, ON("azure.postgresql", "eastus2", "'geoRedundantBackup':true"), "'recovery':'backup-restore'", production},
    {"backups-outlive-region", true, ON("azure.sql-managed-instance", "eastus2", "'backupRedundancy':'lrs'"), "'recovery':'backup-restore'", production},

    {"primary-oversized", true, RDS("'class':'db.r6g.4xlarge'"), smallLoad},
    {"primary-oversized", false, RDS("'class':'db.r6g.xlarge'"), smallLoad},
    {"primary-oversized", false, RDS("'class':'db.r6g.4xlarge'")},
    {"primary-oversized", true, ON("gcp.cloud-sql", "us-central1", "'vcpu':16,'memory':64"), smallLoad},
    {"primary-of-writes", true, RDS("'class':'db.r6g.4xlarge','replicas':1,'replicaClass':'db.r6g.4xlarge'"), "'reads':5000,'writes':200,'data':50"},
    {"primary-of-writes", false, RDS("'class':'db.r6g.4xlarge','replicas':0"), "'reads':5000,'writes':200,'data':50"},
    {"primary-busy", true, RDS("'class':'db.r6g.2xlarge'"), manyWrites},
    {"primary-busy", false, RDS("'class':'db.r6g.8xlarge'"), manyWrites},
    {"reads-on-primary", true, RDS("'class':'db.r6g.2xlarge'"), manyReads},
    {"reads-on-primary", false, RDS("'class':'db.r6g.2xlarge','replicas':2"), manyReads},
    {"reads-on-primary", false, RDS("'class':'db.r6g.2xlarge'"), manyWrites},
    {"replicas-idle", true, RDS("'class':'db.r6g.2xlarge','replicas':2,'replicaClass':'db.r6g.2xlarge'"), smallLoad},
    {"replicas-idle", false, RDS("'class':'db.r6g.2xlarge','replicas':1,'replicaClass':'db.r6g.2xlarge'"), manyReads},
    {"replicas-idle", true, ON("aws.aurora", "us-east-1", "'readers':3,'ioRequests':10"), smallLoad},
    {"replicas-idle", false, ON("aws.aurora", "us-east-1", "'readers':1,'ioRequests':10"), smallLoad},
    {"throughput-oversized", true, ON("azure.cosmos-db", "eastus2", "'throughput':100000,'reads':4000,'writes':1000"), "'kind':'document','reads':4000,'writes':1000,'peakFactor':1.1"},
    {"throughput-oversized", false, ON("azure.cosmos-db", "eastus2", "'throughput':20000,'reads':4000,'writes':1000"), "'kind':'document','reads':4000,'writes':1000,'peakFactor':1.1"},

    {"newer-generation", true, RDS("'class':'db.m4.xlarge'")},
    {"newer-generation", false, RDS("'class':'db.r6g.xlarge'")},
    {"arm-class", true, RDS("'class':'db.r5.xlarge'")},
    {"arm-class", false, RDS("'class':'db.r6g.xlarge'")},

    {"gp3-for-gp2", true, ON("aws.opensearch", "us-east-1", "'volumeType':'gp2'")},
    {"gp3-for-gp2", false, ON("aws.opensearch", "us-east-1", "'volumeType':'gp3'")},
    {"gp3-for-io1", true, RDS("'storageType':'io1','iops':3000")},
    {"gp3-for-io1", false, RDS("'storageType':'gp3','iops':3000")},
    {"iops-unused", true, RDS("'storageType':'io1','iops':5000"), "'reads':300,'writes':50"},
    {"iops-unused", false, RDS("'storageType':'io1','iops':5000"), "'reads':3000,'writes':1000"},
    {"storage-unused", true, RDS("'storage':1000"), "'data':50"},
    {"storage-unused", false, RDS("'storage':100"), "'data':50"},
    {"io-optimized", true, ON("aws.aurora", "us-east-1", "'ioRequests':5000")},
    {"io-optimized", false, ON("aws.aurora", "us-east-1", "'ioRequests':10")},
    {"io-standard", true, ON("aws.aurora", "us-east-1", "'configuration':'io-optimized','ioRequests':10")},
    {"io-standard", false, ON("aws.aurora", "us-east-1", "'configuration':'io-optimized','ioRequests':5000")},
    {"infrequent-access", true, ON("aws.dynamodb", "us-east-1", "'reads':1,'writes':1,'storage':5000")},
    {"infrequent-access", false, ON("aws.dynamodb", "us-east-1", "'reads':1000,'writes':1000,'storage':100")},
    {"frequent-access", true, ON("aws.dynamodb", "us-east-1", "'tableClass':'standard-ia','reads':1000,'writes':1000,'storage':100")},
    {"frequent-access", false, ON("aws.dynamodb", "us-east-1", "'tableClass':'standard-ia','reads':1,'writes':1,'storage':5000")},
    {"time-to-live", true, ON("aws.dynamodb", "us-east-1", "'reads':1,'writes':1"), "", "", "'start':'2026-11','dataGrowth':3"},
    {"time-to-live", false, ON("aws.dynamodb", "us-east-1", "'reads':1,'writes':1"), "", "", "'start':'2026-11','dataGrowth':0"},
    {"time-to-live", false, ON("aws.keyspaces", "us-east-1", "'reads':1,'writes':1,'timeToLive':true,'expiringRows':1"), "", "", "'start':'2026-11','dataGrowth':3"},
    {"archive", true, ON("aws.dynamodb", "us-east-1", "'reads':1,'writes':1,'storage':5000")},
    {"archive", false, ON("aws.dynamodb", "us-east-1", "'reads':1000,'writes':1000,'storage':10")},
    {"large-items", true, ON("aws.dynamodb", "us-east-1", "'itemSize':8")},
    {"large-items", false, ON("aws.dynamodb", "us-east-1", "'itemSize':4")},

    {"provisioned-for-steady", true, ON("aws.dynamodb", "us-east-1", "'reads':1000,'writes':500")},
    {"provisioned-for-steady", false, ON("aws.dynamodb", "us-east-1", "'reads':1000,'writes':500"), "'kind':'key-value','activeHours':100"},
    {"on-demand-for-uneven", true, ON("aws.dynamodb", "us-east-1", "'capacityMode':'provisioned','autoScaling':false,'peakFactor':40,'reads':10,'writes':10")},
    {"on-demand-for-uneven", false, ON("aws.dynamodb", "us-east-1", "'capacityMode':'provisioned','reads':1000,'writes':500")},
    {"auto-scaling", true, ON("aws.dynamodb", "us-east-1", "'capacityMode':'provisioned','autoScaling':false,'reads':1000,'writes':500")},
    {"auto-scaling", false, ON("aws.dynamodb", "us-east-1", "'capacityMode':'provisioned','autoScaling':true,'reads':1000,'writes':500")},
    {"cosmos-autoscale", true, ON("azure.cosmos-db", "eastus2", "'throughput':400000,'reads':4000,'writes':4000,'availabilityZones':false"),
     "'kind':'document','reads':8000,'writes':8000,'activeHours':170,'data':2000,'zoneRedundant':false"},
    {"cosmos-autoscale", false, ON("azure.cosmos-db", "eastus2", "'throughput':400000,'reads':4000,'writes':4000,'availabilityZones':false"),
     "'kind':'document','reads':8000,'writes':8000,'activeHours':730,'data':2000,'zoneRedundant':false"},
    {"cosmos-manual", true, ON("azure.cosmos-db", "eastus2", "'capacityMode':'autoscale','reads':10,'writes':10,'busyHours':730,'busyUtilisation':100,'availabilityZones':false")},
    {"cosmos-manual", false, ON("azure.cosmos-db", "eastus2", "'capacityMode':'autoscale','reads':10,'writes':10,'busyHours':100,'availabilityZones':false")},
    {"cosmos-serverless", true, ON("azure.cosmos-db", "eastus2", "'throughput':4000,'reads':5,'writes':1")},
    {"cosmos-serverless", false, ON("azure.cosmos-db", "eastus2", "'throughput':4000,'reads':1000,'writes':200")},
    {"bigtable-autoscaling", true, ON("gcp.bigtable", "us-central1", "'nodes':10"), "'kind':'wide-column','activeHours':200"},
    {"bigtable-autoscaling", false, ON("gcp.bigtable", "us-central1", "'nodes':10"), "'kind':'wide-column','peakFactor':1"},
    {"read-consistency", true, ON("azure.cosmos-db", "eastus2", "'consistency':'strong'")},
    {"read-consistency", false, ON("azure.cosmos-db", "eastus2", "'consistency':'session'")},
    {"read-consistency", true, ON("aws.dynamodb", "us-east-1", "'reads':100,'writes':10,'stronglyConsistent':50")},
    {"transactions", true, ON("aws.dynamodb", "us-east-1", "'reads':100,'writes':10,'transactionalWrites':50")},
    {"transactions", false, ON("aws.dynamodb", "us-east-1", "'reads':100,'writes':10")},

    {"serverless-for-idle", true, ON("aws.aurora", "us-east-1", "'ioRequests':10"), officeHours},
    {"serverless-for-idle", false, ON("aws.aurora", "us-east-1", "'ioRequests':10"), "'reads':200,'writes':50,'data':50"},
    {"pause-when-idle", true, ON("aws.aurora", "us-east-1", "'writer':'serverless','readers':0,'ioRequests':10"), officeHours},
    {"pause-when-idle", false, ON("aws.aurora", "us-east-1", "'writer':'serverless','readers':0,'ioRequests':10,'minimumAcu':0,'pausedHours':20"), officeHours},
    {"stop-when-idle", true, ON("azure.postgresql", "eastus2", "'activeHours':730"), officeHours},
    {"stop-when-idle", false, ON("azure.postgresql", "eastus2", "'activeHours':170"), officeHours},
    {"scale-to-zero", true, RDS("'class':'db.r6g.4xlarge'"), officeHours},
    {"scale-to-zero", false, RDS("'class':'db.r6g.4xlarge','engine':'mysql'"), officeHours},
    {"scale-to-zero", false, RDS("'class':'db.r6g.4xlarge'"), officeHours, production},
    {"provisioned-for-constant", true,
     ON("aws.aurora", "us-east-1", "'writer':'serverless','readers':0,'ioRequests':10,'minimumAcu':16,'maximumAcu':16,'averageAcu':16,'peakHours':24")},
    {"provisioned-for-constant", false,
     ON("aws.aurora", "us-east-1", "'writer':'serverless','readers':0,'ioRequests':10,'minimumAcu':1,'maximumAcu':16,'averageAcu':1,'peakHours':0")},

    {"commit-one-year", true, RDS(""), "", production},
    {"commit-one-year", false, RDS("'purchase':'reserved-1y-no-upfront'"), "", production},
    {"commit-one-year", false, RDS("")},
    {"commit-one-year", false, RDS(""), "'activeHours':200", production},
    {"commit-three-years", true, RDS(""), "", production},
    {"commit-three-years", false, RDS("'purchase':'reserved-3y-all-upfront'"), "", production},
    {"savings-plan", true, ON("aws.dynamodb", "ap-south-2", "'reads':1000,'writes':500"), "", production},
    {"savings-plan", false, ON("aws.dynamodb", "ap-south-2", "'reads':1000,'writes':500,'purchase':'savings-plan-database-1y-no-upfront'"), "", production},
    {"commitment-unused", true, ON("azure.postgresql", "westeurope", "'activeHours':100,'purchase':'reserved-1y-no-upfront'")},
    {"commitment-unused", false, ON("azure.postgresql", "westeurope", "'activeHours':730,'purchase':'reserved-1y-no-upfront'")},

    {"cache-for-reads", true, RDS("'class':'db.r6g.2xlarge'"), manyReads},
    {"cache-for-reads", false, RDS("'class':'db.r6g.2xlarge'") "," ON("aws.elasticache", "us-east-1", ""), manyReads},
    {"cache-for-reads", false, RDS("'class':'db.r6g.2xlarge'"), manyWrites},
    {"dax-for-reads", true, ON("aws.dynamodb", "us-east-1", "'reads':20000,'writes':10")},
    {"dax-for-reads", false, ON("aws.dynamodb", "us-east-1", "'reads':10,'writes':10")},
    {"dax-for-reads", false, ON("aws.dynamodb", "us-east-1", "'reads':20000,'writes':10") "," ON("aws.dax", "us-east-1", "")},
    {"valkey", true, ON("aws.elasticache", "us-east-1", "'engine':'redis'")},
    {"valkey", false, ON("aws.elasticache", "us-east-1", "'engine':'valkey'")},
    {"durable-in-memory", true, ON("aws.elasticache", "us-east-1", "'class':'cache.r7g.large'"), keyValue},
    {"durable-in-memory", false, ON("aws.elasticache", "us-east-1", "'class':'cache.r7g.large'") "," ON("aws.dynamodb", "us-east-1", ""), keyValue},
    {"durable-in-memory", false, ON("aws.elasticache", "us-east-1", "'class':'cache.r7g.large'"), "'kind':'cache'"},
    {"cache-not-database", true, ON("aws.memorydb", "us-east-1", ""), "'kind':'cache'"},
    {"cache-not-database", false, ON("aws.memorydb", "us-east-1", ""), keyValue},

    {"edition-too-high", true, ON("gcp.spanner", "us-central1", "'edition':'enterprise'")},
    {"edition-too-high", false, ON("gcp.spanner", "us-central1", "'edition':'standard'")},
    {"edition-too-high", false, ON("gcp.spanner", "us-central1", "'edition':'enterprise'"), "", production},
    {"plan-too-high", true, ON("neon.postgres", "us-east-1", "'plan':'scale','computeSize':2")},
    {"plan-too-high", false, ON("neon.postgres", "us-east-1", "'plan':'scale','computeSize':40")},
    {"single-node-plan", true, ON("planetscale.postgres", "us-east-1", "'class':'PS-80'"), "'zoneRedundant':false"},
    {"single-node-plan", false, ON("planetscale.postgres", "us-east-1", "'class':'PS-80'"), "'zoneRedundant':true"},
    {"standby-not-needed", true, RDS("'deployment':'multi-az'"), "'zoneRedundant':false"},
    {"standby-not-needed", false, RDS("'deployment':'multi-az'"), "'zoneRedundant':true"},
    {"standby-not-needed", false, RDS("'deployment':'multi-az'"), "'zoneRedundant':false", production},
    {"cloud-sql-for-alloydb", true, ON("gcp.alloydb", "us-east1", "'vcpu':16"), "'data':50,'zoneRedundant':false"},
    {"cloud-sql-for-alloydb", false, ON("gcp.alloydb", "us-east1", "'vcpu':16"), "'kind':'analytics','data':50"},

    {"cross-zone-traffic", true, RDS("'crossZoneTraffic':1000")},
    {"cross-zone-traffic", false, RDS("'crossZoneTraffic':0")},
    {"cross-region-traffic", true, ON("gcp.cloud-sql", "us-central1", "'interRegionEgress':1000")},
    {"cross-region-traffic", false, ON("gcp.cloud-sql", "us-central1", "'interRegionEgress':0")},
    {"egress-leads", true, ON("aws.dynamodb", "us-east-1", "'reads':1,'writes':1,'internetTraffic':5000")},
    {"egress-leads", false, ON("aws.dynamodb", "us-east-1", "'reads':1,'writes':1,'internetTraffic':1")},
    {"multi-region-writes", true, ON("azure.cosmos-db", "eastus2", "'reads':1,'writes':1,'regions':['westus2'],'multiRegionWrites':true,'availabilityZones':false"),
     "'kind':'document','recovery':'warm-standby'"},
    {"multi-region-writes", false, ON("azure.cosmos-db", "eastus2", "'reads':1,'writes':1,'regions':['westus2'],'multiRegionWrites':true,'availabilityZones':false"),
     "'kind':'document','recovery':'active-active'"},

    {"extended-support", true, RDS("'version':'13'")},
    {"extended-support", false, RDS("'version':'16'")},
    {"extended-support", false, RDS("'version':'current'")},
    {"support-ends-soon", true, RDS("'version':'14'")},
    {"support-ends-soon", false, RDS("'version':'15'")},
};

// One RDS instance of $0.50 an hour Single-AZ and $1.00 Multi-AZ, and gp3 at $0.10 and $0.20 per GB-month; io1 storage at
// $0.125 and $0.10 per IOPS-month.
std::shared_ptr<const PriceBook> rdsBook()
{
    const CatalogService rds{Symbol("aws"), Symbol("rds")};
    const auto price = [&](const char* part, const char* name, const char* variant, const char* unit, const char* amount, const char* vcpu = "", const char* memory = "") {
        return std::pair(rds, Price{.key = {Symbol(part), Symbol(name), Symbol(variant), {}, purchase::onDemand},
                                    .unit = Unit::parse(unit).value(),
                                    .amount = Decimal::parse(amount).value(),
                                    .vcpu = vcpu,
                                    .memoryGib = memory,
                                    .region = Symbol("us-east-1"),
                                    .source = Symbol("test"),
                                    .asOf = Symbol("2026-11"),
                                    .confidence = Symbol("exact")});
    };
    return PriceBook::of({price("compute-instance", "db.r6g.large", "single-az", "hour", "0.25", "2", "16"),
                          price("compute-instance", "db.r6g.xlarge", "single-az", "hour", "0.5", "4", "32"),
                          price("compute-instance", "db.r6g.4xlarge", "single-az", "hour", "2", "16", "128"),
                          price("compute-instance", "db.r6g.xlarge", "multi-az", "hour", "1", "4", "32"),
                          price("storage", "gp3 storage", "single-az", "gb-month", "0.1"), price("storage", "gp3 storage", "multi-az", "gb-month", "0.2"),
                          price("storage", "io1 storage", "single-az", "gb-month", "0.125"), price("iops", "io1 provisioned IOPS", "single-az", "iops-month", "0.1"),
                          price("backup", "backup storage", "", "gb-month", "0.05")});
}

}  // namespace

class TestFindings : public QObject {
    Q_OBJECT
private slots:
    void fires_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(cases)); ++i)
            QTest::addRow("%s %s %d", cases[i].check, cases[i].fires ? "fires" : "is silent", i) << i;
    }
    void fires()
    {
        QFETCH(int, index);
        const Case& c = cases[index];
        const auto list = found(workspaceOf(c.components, c.workload, c.design, c.assumptions));
        const Finding* finding = of(list, c.check);
        QCOMPARE(finding != nullptr, c.fires);
        if (!finding)
            return;
        QVERIFY(finding->reason.str().size() > 20);
        // What is proposed answers the check: applied, it is silent.
        if (finding->change) {
            QVERIFY(!finding->change->action.empty());
            Workspace after = workspaceOf(c.components, c.workload, c.design, c.assumptions);
            after.designs.front() = finding->change->design;
            QVERIFY2(!of(found(after), c.check), finding->change->action.str().c_str());
        }
    }

    void textsKeepTheirParts()
    {
        const Text text = say<"%2 of %1, %2.">("a", say<"%1 b">("c")) + Text() + Text::list({"x", "y"}, "; ");
        QCOMPARE(QString::fromStdString(text.str()), QStringLiteral("c b of a, c b. x; y"));
        QVERIFY(text == Text("c b of a, c b. x; y") && Text().empty() && Text::list({}, ", ").empty());
        QVERIFY(std::ranges::count(saidPatterns(), "%2 of %1, %2.") == 1);
        QVERIFY(std::ranges::count(saidPatterns(), "The design is marked as production.") == 1);  // said elsewhere, and perhaps never
        QVERIFY(std::ranges::is_sorted(saidPatterns()));
    }

    /// Each check of a setting has a design that fires it and one that does not; each of the user's practices is tried here.
    void everyCheckIsTried()
    {
        QSet<QString> ids;
        const Workspace workspace = workspaceOf(RDS(""));
        const auto list = found(workspace);
        for (const Check& check : allChecks()) {
            const QString id = QString::fromUtf8(check.id);
            QVERIFY2(!ids.contains(id), check.id);
            ids.insert(id);
            QVERIFY((check.applies != nullptr) != (check.appliesToDesign != nullptr));
            QVERIFY(*check.title && *check.reason && *check.source);
            for (const char* service : check.services)
                QVERIFY2(findService(service), service);
            if (check.ticked) {
                QVERIFY2(of(list, check.id), check.id);
                Workspace ticked = workspace;
                ticked.designs.front().practices = {check.id};
                QVERIFY2(!of(found(ticked), check.id), check.id);
                QVERIFY2(!of(found(workspaceOf("")), check.id), check.id);
                continue;
            }
            const auto tried = [&](bool fires) { return std::ranges::any_of(cases, [&](const Case& c) { return id == QLatin1String(c.check) && c.fires == fires; }); };
            QVERIFY2(tried(true) && tried(false), check.id);
        }
        QVERIFY(ids.size() >= 40);
    }

    void money()
    {
        const auto book = rdsBook();
        const auto extra = [&](const char* settings, const char* id, const char* workload = "", const char* design = "") {
            const QByteArray component = QByteArray("{'service':'aws.rds','region':'us-east-1','settings':{") + settings + "}}";
            const auto list = found(workspaceOf(component.constData(), workload, design), *book);
            const Finding* finding = of(list, id);
            if (!finding || !finding->change)
                return QStringLiteral("no change");
            return finding->change->extra ? QString::fromStdString(finding->change->extra->toCents()) : QStringLiteral("unknown");
        };
        // Multi-AZ: 730 h x ($1.00 - $0.50) + 100 GB x ($0.20 - $0.10) = 365 + 10.
        QCOMPARE(extra("'deployment':'single-az','class':'db.r6g.xlarge'", "aws-multi-az", "", production), QStringLiteral("375.00"));
        // No Multi-AZ price of this class: said to be unknown, not zero.
        QCOMPARE(extra("'deployment':'single-az','class':'db.r6g.large'", "aws-multi-az", "", production), QStringLiteral("unknown"));
        // io1 to gp3 with its 3,000 IOPS included: 100 GB x ($0.125 - $0.10) + 3,000 IOPS x $0.10 = 2.50 + 300.
        QCOMPARE(extra("'deployment':'single-az','class':'db.r6g.xlarge','storageType':'io1','iops':3000", "gp3-for-io1"), QStringLiteral("-302.50"));
        // 1.95 vCPU of 16 at the peak; at 65 % that is 3 vCPU, so xlarge: 730 h x ($2.00 - $0.50).
        QCOMPARE(extra("'deployment':'single-az','class':'db.r6g.4xlarge'", "primary-oversized", smallLoad), QStringLiteral("-1095.00"));
        // Backups of 100 GB for 7 days at 2 % a day, the first copy free: 14 GB x $0.05.
        QCOMPARE(extra("'deployment':'single-az','class':'db.r6g.xlarge','backupRetention':0", "backups-kept"), QStringLiteral("0.70"));
        // 1,000 GB for 50 GB of data: 50 / 0.65 = 77 GB; 923 GB x $0.10, and 14 % of them in backups: 129.22 GB x $0.05.
        QCOMPARE(extra("'deployment':'single-az','class':'db.r6g.xlarge','storage':1000", "storage-unused", smallLoad), QStringLiteral("-98.76"));
    }

    void changedComponentsOnly()
    {
        // A component whose price is missing does not hide what the change of another costs.
        const auto book = rdsBook();
        const Workspace workspace = workspaceOf("{'service':'aws.rds','region':'us-east-1','name':'known','settings':{'deployment':'single-az','class':'db.r6g.xlarge'}},"
                                                "{'service':'aws.rds','region':'us-east-1','name':'unknown','settings':{'class':'db.none'}}",
                                                "", production);
        const auto list = found(workspace, *book);
        const Finding* finding = of(list, "aws-multi-az");
        QVERIFY(finding && finding->component == 0u && finding->change && finding->change->extra);
        QCOMPARE(QString::fromStdString(finding->change->extra->toCents()), QStringLiteral("375.00"));
        QVERIFY(!billDesign(workspace.designs.front(), *book).complete);
    }

    void mostSevereFirst()
    {
        const auto list = found(workspaceOf(RDS("'deployment':'single-az','backupRetention':0,'version':'13','storageType':'io1','iops':3000"), smallLoad, production));
        QVERIFY(list.size() > 10);
        QVERIFY(std::ranges::is_sorted(list, std::greater(), [](const Finding& f) { return f.check->severity; }));
    }

    void fileKeepsPractices()
    {
        const Workspace workspace = workspaceOf(RDS(""), "", "'production':true,'practices':['mfa','alarms','mfa']");
        QCOMPARE(workspace.designs.front().practices, (std::vector<std::string>{"alarms", "mfa"}));
        QVERIFY(workspace.designs.front().production);
        const auto again = parseWorkspace(writeWorkspace(workspace), "again");
        QVERIFY(again.has_value());
        QVERIFY(*again == workspace);
        const auto wrong = parseWorkspace("{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[{\"name\":\"D\",\"components\":[],\"practices\":[1]}]}", "f");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().text(), std::string("f: designs[0].practices[0]: the id of a practice is expected"));
    }

    void documentIsCurrent()
    {
        QFile file(QStringLiteral(COSTRATA_SOURCE "/docs/findings.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().toStdString() == checksMarkdown(), "make it again: costrata check --list --format markdown > docs/findings.md");
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
