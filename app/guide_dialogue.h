// SPDX-License-Identifier: GPL-3.0-or-later
// The selection guide as a conversation on a terminal.
#pragma once

#include "guide/guide.h"

#include <istream>
#include <ostream>

namespace costrata {

/// Asks what still matters, one question after the other, until nothing does or the input ends. An answer is its number or its
/// id; an empty line passes a question over; "back" takes the last answer back.
guide::Answers converse(guide::Answers answers, std::istream& in, std::ostream& out);

}  // namespace costrata
