// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/load.h"

#include <algorithm>

namespace costrata::findings {
namespace {

namespace w = workload;

bool hasOnePrimary(const Service& service) { return service.instances.sold() && !service.instances.count; }

bool isChoice(const Subject& s, const char* parameter)
{
    return s.component.settings.parameters().at(s.component.settings.parameters().indexOf(parameter).value()).kind == ParameterKind::Choice;
}

}  // namespace

Load peakLoad(const Workload& workload)
{
    return {w::peakReads(workload) / workload[w::readsPerVcpu], w::peakWrites(workload) / workload[w::writesPerVcpu]};
}

std::vector<const char*> instanceServices()
{
    std::vector<const char*> services;
    for (const Service* service : allServices()) {
        if (hasOnePrimary(*service))
            services.push_back(service->id);
    }
    return services;
}

const Instances* instancesOf(const Subject& s)
{
    const Service& service = *s.component.service;
    return hasOnePrimary(service) && s.has(service.instances.size) ? &service.instances : nullptr;
}

Amount vcpusOf(const Subject& s, const char* parameter) { return isChoice(s, parameter) ? s.sizeOf(s.choice(parameter)).vcpu : s.number(parameter); }

Decimal replicaCount(const Subject& s, const Instances& instances)
{
    return instances.replicas && s.has(instances.replicas) ? s.number(instances.replicas).value() : Decimal();
}

std::string familyOf(std::string_view className)
{
    if (const std::size_t dot = className.rfind('.'); dot != className.npos)
        return std::string(className.substr(0, dot));
    const std::size_t digits = className.find_first_of("0123456789"), after = className.find_first_not_of("0123456789", digits);
    if (digits == className.npos || after == className.npos)
        return std::string(className);
    return std::string(className.substr(0, digits)) + "#" + std::string(className.substr(after));
}

std::vector<Setting> primaryFor(const Subject& s, const Instances& instances, Decimal vcpuInUse)
{
    const Workload& need = *s.context.workload;
    const Decimal vcpu = vcpuInUse / need[w::targetUtilisation], memory = need[w::data] * need[w::workingSet];
    if (!isChoice(s, instances.size)) {
        const Decimal even = std::max((vcpu / Decimal(2)).ceil() * Decimal(2), Decimal(2));
        std::vector<Setting> settings{{instances.size, even.toString()}};
        if (instances.memory) {
            const Decimal ratio = s.number(instances.memory).value() / s.number(instances.size).value();
            settings.push_back({instances.memory, std::max(even * ratio, memory.ceil()).rounded(2).toString()});
        }
        return settings;
    }
    const Symbol now = s.choice(instances.size);
    const Option* best = nullptr;
    Decimal bestVcpu;
    const auto options = s.options(instances.size);
    for (const Option& option : options) {
        const ClassSize size = s.sizeOf(option.id);
        if (familyOf(option.id.text()) != familyOf(now.text()) || !size.vcpu.known() || !size.memoryGib.known() || size.vcpu.value() < vcpu
            || size.memoryGib.value() < memory || (best && bestVcpu <= size.vcpu.value()))
            continue;
        best = &option;
        bestVcpu = size.vcpu.value();
    }
    return best ? std::vector<Setting>{{instances.size, best->id.str()}} : std::vector<Setting>{};
}

}  // namespace costrata::findings
