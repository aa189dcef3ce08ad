// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes from strangers, as UTF-8: plain or gzip, with or without a byte-order mark, read piece by piece.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace costrata {

class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills the beginning of `into`, which is not empty, and says how much; 0 at the end. Fails on what cannot be read or unpacked.
    virtual Result<std::size_t> read(std::span<char> into) = 0;
    /// How much of the stored (packed) bytes is read, for progress.
    virtual std::uint64_t consumed() const = 0;
};

/// What a file may hold after unpacking; more is an error, so that a zip bomb ends where the reader says.
inline constexpr std::uint64_t mostUnpackedBytes = std::uint64_t(256) << 30;

/// The file's text as UTF-8. By its first bytes: gzip (several members too) is unpacked, then UTF-16 with a byte-order mark is
/// converted, and UTF-8's mark is left out. Other bytes pass as they are. Errors name the file.
Result<std::unique_ptr<ByteSource>> openBytes(const QString& path, std::uint64_t most = mostUnpackedBytes);
/// The same of bytes in memory, which outlive the source; errors say `name`.
std::unique_ptr<ByteSource> bytesOf(std::string_view stored, std::string name, std::uint64_t most = mostUnpackedBytes);

/// All of it. Fails when it is more than `most` bytes.
Result<QByteArray> readAllBytes(ByteSource& source, std::uint64_t most);

}  // namespace costrata
