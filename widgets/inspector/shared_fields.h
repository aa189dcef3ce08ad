// SPDX-License-Identifier: GPL-3.0-or-later
// What several designs have in common: the parameters that can be set in all of them at once.
#pragma once

#include "document/document.h"

namespace costrata {

/// One parameter of every selected design: the same id, unit and kind, of the same service or of several.
struct SharedField {
    ParameterSpec spec;            ///< takes what any of them takes; its list holds what any of them offers
    std::vector<FieldRef> fields;  ///< at least one of each design
};

/// In the order of the first design. A choice is shared when one of its options is offered in all of them; lists of
/// regions are not shared.
std::vector<SharedField> sharedFields(const Document& document, const std::vector<int>& designs);

}  // namespace costrata
