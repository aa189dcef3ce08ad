// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that checks rest on, by section, and the thresholds that they state.
#pragma once

#include "money/decimal.h"

namespace costrata::findings {

namespace source {
inline constexpr const char* takeaways = "Cloud Databases: Complete Guide, Summary, Key Takeaways";
inline constexpr const char* savings = "Cloud Databases: Complete Guide, Cost Optimization, Savings Strategies";
inline constexpr const char* disasterRecovery = "Cloud Databases: Complete Guide, Multi-Region & High Availability, DR Patterns";
inline constexpr const char* consistency = "Cloud Databases: Complete Guide, Azure Databases, Cosmos DB Consistency Levels";
inline constexpr const char* inMemory = "Cloud Databases: Complete Guide, AWS Databases, ElastiCache vs MemoryDB";
inline constexpr const char* alloydb = "Cloud Databases: Complete Guide, Google Cloud Databases, Cloud SQL vs AlloyDB Decision";
inline constexpr const char* defence = "Cloud Databases: Complete Guide, Security Best Practices, Defense in Depth";
inline constexpr const char* production = "Cloud Databases: Complete Guide, Practical Examples, Complete Production Setup (AWS)";
inline constexpr const char* checklist = "Cloud Databases - Complete Guide (senior developer notes), Quick Reference Checklist";
inline constexpr const char* caching = "Cloud Databases - Complete Guide (senior developer notes), Scenario 2: Read-Heavy Workload with Caching";
inline constexpr const char* pitfalls = "Cloud Databases - Complete Guide (senior developer notes), Common Pitfalls";
inline constexpr const char* rdsPractices = "Module 24: AWS Databases, RDS Best Practices";
inline constexpr const char* dynamodbPractices = "Module 24: AWS Databases, DynamoDB Best Practices";
inline constexpr const char* costManagement = "Cloud Database Architecture, Cloud Database Cost Optimization, Cost Management Strategies";
inline constexpr const char* storageOptimization = "Cloud Database Architecture, Cloud Database Cost Optimization, Storage Optimization";
inline constexpr const char* serverless = "Cloud Database Architecture, Serverless Databases";
}  // namespace source

/// Below this use, what is provisioned is too large. Source: costManagement (an instance below 30 % is made smaller).
inline const Decimal oversizedBelow = 0.3_d;
/// Above this use, an instance is too small. Source: production (the alarm on CPU).
inline const Decimal busyAbove = 0.8_d;

}  // namespace costrata::findings
