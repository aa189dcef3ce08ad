// SPDX-License-Identifier: GPL-3.0-or-later
// Clusters that AWS providers declare apart from their instances: Aurora, DocumentDB, Neptune, and RDS Multi-AZ clusters.
#include "terraform/aws_clusters.h"

#include <algorithm>

namespace costrata::terraform {
namespace {

struct Member {
    std::string instanceClass;
    Decimal tier;
    std::string address;
};

/// The instances of a cluster: the one that becomes the writer first. Also what their own attributes say beyond the class.
std::vector<Member> membersOf(const Subject& in, const char* type, Draft& to)
{
    std::vector<Member> members;
    for (const Resource* instance : in.parts(type, "cluster_identifier", {"cluster_identifier", "id"})) {
        std::set<std::string> read;
        const Attributes is(*instance, read);
        members.push_back({is.text("instance_class", ""), is.number("promotion_tier").value_or(0), instance->address});
        if (members.back().instanceClass.empty())
            to.note(instance->address + ": its class is known only after apply");
    }
    std::ranges::stable_sort(members, {}, [](const Member& m) { return std::pair(m.tier.raw(), m.address); });
    return members;
}

/// Writer, readers and their classes. False: there are no instances.
bool instances(Subject& in, Draft& to, const char* type)
{
    const std::vector<Member> members = membersOf(in, type, to);
    if (members.empty())
        return false;
    const auto isServerless = [](const Member& m) { return m.instanceClass == "db.serverless"; };
    const Member& writer = members.front();
    to.choose("writer", isServerless(writer) ? "serverless" : "provisioned");
    if (!isServerless(writer) && !writer.instanceClass.empty())
        to.choose("class", std::string_view(writer.instanceClass));
    const auto serverless = std::count_if(members.begin() + 1, members.end(), isServerless);
    to.number("serverlessReaders", Decimal(static_cast<std::int64_t>(serverless)));
    to.number("readers", Decimal(static_cast<std::int64_t>(members.size()) - 1 - static_cast<std::int64_t>(serverless)));
    std::string readerClass;
    for (std::size_t i = 1; i < members.size(); ++i) {
        if (isServerless(members[i]) || members[i].instanceClass.empty())
            continue;
        if (!readerClass.empty() && members[i].instanceClass != readerClass) {
            to.note("readers of several classes: all are billed as " + readerClass + ", which is wrong for " + members[i].address);
            continue;
        }
        readerClass = members[i].instanceClass;
    }
    if (!readerClass.empty())
        to.choose("readerClass", std::string_view(readerClass));
    return true;
}

void retention(Draft& to, const Attributes& is) { to.number("backupRetention", is, "backup_retention_period", 1); }

void globalNote(Subject& in, Draft& to)
{
    if (in.is.given("global_cluster_identifier") || in.resource.references.contains("global_cluster_identifier"))
        to.note("a member of a global database: what is sent between regions is not on its bill");
}

}  // namespace

void clusterInstance(Subject& in)
{
    const std::string cluster = in.resource.type.substr(0, in.resource.type.rfind("_instance"));
    if (in.target(cluster, "cluster_identifier", {"cluster_identifier", "id"}))
        in.noDatabase("an instance of its cluster, which is billed");
    else
        in.notUnderstood("its cluster is not in the file");
}

void rdsCluster(Subject& in)
{
    const Attributes& is = in.is;
    const std::string engine = is.text("engine", "aurora-mysql");
    if (engine == "mysql" || engine == "postgres") {  // three instances that are declared with the cluster
        Draft& to = in.component("aws.rds");
        to.choose("engine", engine == "postgres" ? "postgresql" : "mysql");
        to.choose("deployment", "multi-az-cluster");
        to.choose("class", is, "db_cluster_instance_class");
        to.number("replicas", 0);
        storage(to, is);
        retention(to, is);
        insights(to, is);
        to.flag("proxy", !in.parts("aws_db_proxy_target", "db_cluster_identifier", {"cluster_identifier", "id"}).empty());
        chooseVersion(to, is.text("engine_version", ""), in.book());
        return;
    }
    if (is.text("engine_mode", "provisioned") == "serverless") {
        in.notUnderstood("Aurora Serverless v1 is no longer sold");
        return;
    }
    Draft& to = in.component("aws.aurora");
    to.choose("engine", engine == "aurora-postgresql" ? "aurora-postgresql" : "aurora-mysql");
    to.choose("configuration", is.text("storage_type", "") == "aurora-iopt1" ? "io-optimized" : "standard");
    if (!instances(in, to, "aws_rds_cluster_instance")) {
        in.drafts.clear();
        in.notUnderstood("no instances of the cluster are in the file");
        return;
    }
    for (const Resource* instance : in.parts("aws_rds_cluster_instance", "cluster_identifier", {"cluster_identifier", "id"})) {
        std::set<std::string> read;
        insights(to, Attributes(*instance, read));
    }
    if (is.given("database_insights_mode") || is.given("performance_insights_enabled"))
        insights(to, is);
    is.passOver({"performance_insights_retention_period"});
    const Attributes scaling = is.block("serverlessv2_scaling_configuration");
    scaling.passOver({"seconds_until_auto_pause"});
    to.number("minimumAcu", scaling, "min_capacity");
    to.number("maximumAcu", scaling, "max_capacity");
    to.left("averageAcu");
    retention(to, is);
    to.number("backtrackWindow", is.number("backtrack_window").value_or(0) / Decimal(3600));
    to.flag("proxy", !in.parts("aws_db_proxy_target", "db_cluster_identifier", {"cluster_identifier", "id"}).empty());
    is.passOver({"allocated_storage", "iops"});
    chooseVersion(to, is.text("engine_version", ""), in.book());
    globalNote(in, to);
}

void docdbCluster(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.documentdb");
    to.choose("configuration", is.text("storage_type", "standard") == "iopt1" ? "io-optimized" : "standard");
    if (!instances(in, to, "aws_docdb_cluster_instance")) {
        in.drafts.clear();
        in.notUnderstood("no instances of the cluster are in the file");
        return;
    }
    const Attributes scaling = is.block("serverless_v2_scaling_configuration");
    to.number("minimumDcu", scaling, "min_capacity");
    to.number("maximumDcu", scaling, "max_capacity");
    retention(to, is);
    chooseVersion(to, is.text("engine_version", ""), in.book());
    globalNote(in, to);
}

void neptuneCluster(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.neptune");
    to.choose("configuration", is.text("storage_type", "standard") == "iopt1" ? "io-optimized" : "standard");
    if (!instances(in, to, "aws_neptune_cluster_instance")) {
        in.drafts.clear();
        in.notUnderstood("no instances of the cluster are in the file");
        return;
    }
    const Attributes scaling = is.block("serverless_v2_scaling_configuration");
    to.number("minimumNcu", scaling, "min_capacity");
    to.number("maximumNcu", scaling, "max_capacity");
    retention(to, is);
    chooseVersion(to, is.text("engine_version", ""), in.book());
    globalNote(in, to);
}

}  // namespace costrata::terraform
