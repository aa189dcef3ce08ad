// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that come up again and again, as data: two or more designs from defaults, and one variable.
#pragma once

#include "base/result.h"
#include "explore/sweep.h"

namespace costrata {

/// A setting by its id; choices by theirs, numbers in plain notation, shares in percent.
struct PresetSetting {
    const char* parameter;
    const char* value;
};
struct PresetFollower {
    const char* parameter;
    Decimal factor = 1;
};
struct PresetDesign {
    const char* name;
    const char* service;
    std::vector<PresetSetting> settings;       ///< what differs from the service's defaults
    std::vector<PresetFollower> follows = {};  ///< none: a level line
};
struct SweepPreset {
    const char* id;
    const char* question;  ///< "DynamoDB: on demand or provisioned?"
    const char* stated;    ///< what is held fixed, in a sentence
    SweepAxis axis;
    std::vector<PresetDesign> designs;
    SweepOver over = SweepOver::Setting;
};

const std::vector<SweepPreset>& sweepPresets();

/// In each service's default region. Fails, naming preset and setting, when the data does not fit the services.
Result<Sweep> sweepOf(const SweepPreset& preset, const PriceBook& book);

}  // namespace costrata
