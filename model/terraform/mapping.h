// SPDX-License-Identifier: GPL-3.0-or-later
// How resource types become components: the tables that each provider's file declares, and what their functions work with.
#pragma once

#include "design/workspace.h"
#include "terraform/attributes.h"

#include <memory>
#include <span>
#include <string_view>

namespace costrata::terraform {

/// A component while it is made. It starts with the service's own defaults; what Terraform states, or what the vendor does when it states
/// nothing, is set. Parameters are named by the ids of the service (services/<provider>/): naming another is a programming error.
class Draft {
public:
    Draft(const Service& service, const PriceBook& book, Symbol region, std::string name);

    void choose(const char* parameter, std::string_view value);
    void number(const char* parameter, Decimal value);  ///< brought into the parameter's range, which a note says
    void flag(const char* parameter, bool value);
    void addRegion(const char* parameter, std::string_view region);
    /// The attribute's value. Known only after apply: the setting stays as it is, and a note says so. Absent: `otherwise`, when given.
    void choose(const char* parameter, const Attributes& from, const char* attribute, const char* otherwise = nullptr);
    void number(const char* parameter, const Attributes& from, const char* attribute, std::optional<Decimal> otherwise = {});
    void note(std::string text) { notes.push_back(std::move(text)); }
    /// Usage that Terraform says nothing of: its default is an assumption, which is listed (Needed) like that of all that grows.
    void left(const char* parameter) { usage[index(parameter)] = true; }

    Component component;
    std::vector<bool> settled;       ///< by parameter: stated, or the vendor's rule
    std::vector<bool> usage;         ///< by parameter: left()
    std::vector<std::string> notes;

private:
    std::size_t index(const char* parameter) const;
    void set(std::size_t index, Value value);
};

/// One resource while it is mapped, and the others of its side of the plan.
class Subject {
public:
    Subject(const Resource& resource, const std::vector<Resource>& all, const PriceBook& book, std::string defaultRegion);

    const Resource& resource;
    std::set<std::string> read;
    Attributes is;  ///< its attributes

    /// A component of the service, in the resource's region. `suffix` tells several of one resource apart.
    Draft& component(std::string_view service, const std::string& suffix = {});
    /// The resources of a type that belong to this one: `attribute` of theirs is one of its `keys`, or refers to it in the configuration.
    std::vector<const Resource*> parts(std::string_view type, const char* attribute, std::initializer_list<const char*> keys) const;
    /// What `attribute` of this resource refers to, when it is of that type.
    const Resource* target(std::string_view type, const char* attribute, std::initializer_list<const char*> keys) const;
    void noDatabase(std::string why) { companion = std::move(why); }
    void notUnderstood(std::string why) { unknown = std::move(why); }

    std::vector<std::unique_ptr<Draft>> drafts;
    std::string companion;  ///< why it makes no component of its own
    std::string unknown;    ///< why nothing was made of it
    std::string region;     ///< empty: not known
    const PriceBook& book() const { return *m_book; }

private:
    const std::vector<Resource>* m_all;
    const PriceBook* m_book;
    std::string m_defaultRegion;
};

/// A key of Infracost's usage files and the parameter that it is. `divisor`: what the file's number is divided by, as 2,628,000 from a month to a
/// second.
struct UsageKey {
    const char* key;
    const char* parameter;
    Decimal divisor = 1;
};
inline constexpr int secondsInMonth = 2'628'000;

struct Mapping {
    const char* type;
    std::vector<const char*> services;  ///< that it can become
    void (*map)(Subject&);
    std::vector<UsageKey> usage = {};
};

struct Provider {
    std::vector<Mapping> mappings;
    std::vector<const char*> companions = {};    ///< belong to a database and make no component: read with it, or without a price
    std::vector<const char*> notModelled = {};   ///< databases that Costrata does not price
    std::vector<const char*> prefixes = {};      ///< of the names of its resource types
    std::string (*regionOf)(const Resource&) = nullptr;  ///< what the resource itself says
};

/// A file per provider; the mapping of a service is in that of its provider.
extern const Provider aws, google, azure, independent;
std::span<const Provider* const> providers();
const Mapping* findMapping(std::string_view type);
/// Which resource types can become a service.
std::vector<std::string> typesOf(std::string_view service);

/// Chooses the version when the service knows it; otherwise it stays kept current, and a note says so.
void chooseVersion(Draft& draft, std::string_view version, const PriceBook& book);

}  // namespace costrata::terraform
