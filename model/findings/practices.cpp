// SPDX-License-Identifier: GPL-3.0-or-later
// Practices that no setting shows and that cost nothing in the bill: the user ticks those that are followed.
#include "findings/sources.h"
#include "findings/themes.h"

#include <algorithm>
#include <string_view>

namespace costrata::findings {
namespace {

/// A design with a component that `concerns`.
template <bool (*concerns)(const Component&)>
std::optional<Proposal> notTicked(const Context& context)
{
    if (!std::ranges::any_of(context.design.components, concerns))
        return std::nullopt;
    return Proposal{say<"Not stated for this design. Tick it when it is so.">(), {}};
}

bool isAny(const Component&) { return true; }
/// Encryption at rest is decided when it is created, and cannot be added in place.
bool choosesEncryption(const Component& c) { return c.service->advice.encryptionChosen; }
bool ofHyperscaler(const Component& c)
{
    const std::string_view provider = c.service->provider;
    return provider == "AWS" || provider == "Azure" || provider == "Google Cloud";
}
bool hasUsers(const Component& c) { return ofHyperscaler(c) && c.service->alternative; }
bool takesConnections(const Component& c) { return std::ranges::count(c.service->kinds, workload::relational) > 0; }
bool hasStandbys(const Component& c) { return c.service->advice.zones.parameter || c.service->instances.replicasTakeOver; }

Check practice(const char* id, const char* title, Topic topic, Severity severity, const char* reason, const char* source,
               std::optional<Proposal> (*applies)(const Context&))
{
    return {.id = id,
            .title = title,
            .topic = topic,
            .severity = severity,
            .reason = reason,
            .source = source,
            .appliesToDesign = applies,
            .ticked = true};
}

}  // namespace

std::vector<Check> practiceChecks()
{
    constexpr Topic security = Topic::Security, operations = Topic::Operations;
    constexpr Severity advice = Severity::Advice, info = Severity::Info;
    return {
        practice("private-network", "Private network only", security, advice,
                 "Private subnets and endpoints keep the database off the internet.", source::defence, notTicked<isAny>),
        practice("least-privilege-network", "Least privilege in security groups", security, advice,
                 "Only the application's own group reaches the database's port.", source::defence, notTicked<ofHyperscaler>),
        practice("iam-authentication", "Authentication by IAM", security, advice,
                 "Short-lived tokens of the cloud's identities replace passwords in configuration.", source::defence, notTicked<hasUsers>),
        practice("secret-rotation", "Secrets kept in a vault and rotated", security, advice,
                 "What leaks is soon worthless, and nobody copies it from a file.", source::defence, notTicked<isAny>),
        practice("mfa", "Multi-factor authentication of administrators", security, advice,
                 "A stolen password alone must not delete a database.", source::defence, notTicked<isAny>),
        practice("encryption-at-rest", "Encryption at rest", security, advice,
                 "Chosen when the database is made: later it takes a copy to a new one.", source::defence, notTicked<choosesEncryption>),
        practice("encryption-in-transit", "TLS, with the certificate checked", security, advice,
                 "TLS 1.2 or 1.3 on every connection, and clients that verify whom they talk to.", source::defence, notTicked<isAny>),
        practice("audit-logging", "Audit logging", security, advice,
                 "Who called which API and ran which statement, kept where administrators cannot change it.", source::defence, notTicked<isAny>),
        practice("threat-detection", "Threat detection", security, info,
                 "Unusual logins and queries raise an alarm.", source::defence, notTicked<ofHyperscaler>),
        practice("least-privilege-roles", "Least privilege in database roles", security, advice,
                 "Applications own no schema and read no more than they need.", source::defence, notTicked<isAny>),
        practice("deletion-protection", "Deletion protection and a final snapshot", operations, advice,
                 "A slip in a script must not take the database with it.", source::production, notTicked<hasUsers>),
        practice("backups-tested", "Restores are tested", operations, advice,
                 "A backup is as good as the last restore from it, and the RTO is what that took.", source::takeaways, notTicked<isAny>),
        practice("failover-tested", "Failover is tested", operations, advice,
                 "Applications must reconnect to the new primary by themselves.", source::rdsPractices, notTicked<hasStandbys>),
        practice("recovery-documented", "RTO and RPO are documented", operations, info,
                 "What may be lost, and how long it may take, decides the architecture.", source::takeaways, notTicked<isAny>),
        practice("alarms", "Alarms on CPU, memory and throttling", operations, advice,
                 "CPU above 80 % and little free memory come before the outage; throttled requests are one.", source::production, notTicked<isAny>),
        practice("query-insights", "Query performance is watched", Topic::Performance, info,
                 "The statements that load the database most are known, and right-sizing rests on them.", source::rdsPractices, notTicked<takesConnections>),
        practice("connection-pooling", "Connections are pooled", Topic::Performance, advice,
                 "A connection for each request exhausts memory and connections of the primary.", source::pitfalls, notTicked<takesConnections>),
        practice("maintenance-window", "Maintenance window and minor upgrades", operations, info,
                 "Security fixes arrive by themselves, at an hour of your choosing.", source::rdsPractices, notTicked<hasUsers>),
    };
}

}  // namespace costrata::findings
