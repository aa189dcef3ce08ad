// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as values: what went wrong, and where in the user's input.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace costrata {

struct Error {
    std::string message;  ///< one sentence a user understands
    std::string where;    ///< file, line or place in a document; may be empty

    std::string text() const { return where.empty() ? message : where + ": " + message; }
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(std::string message, std::string where = {})
{
    return tl::make_unexpected(Error{std::move(message), std::move(where)});
}

}  // namespace costrata
