// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/byte_source.h"

#include <QFile>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace costrata {
namespace {

constexpr std::size_t pieceSize = 256 * 1024;

class FileBytes : public ByteSource {
public:
    explicit FileBytes(std::string name) : m_name(std::move(name)) {}
    bool open(const QString& path)
    {
        m_file.setFileName(path);
        return m_file.open(QIODevice::ReadOnly);
    }
    Error error() const { return {"cannot be read: " + m_file.errorString().toStdString(), m_name}; }
    Result<std::size_t> read(std::span<char> into) override
    {
        const qint64 got = m_file.read(into.data(), static_cast<qint64>(into.size()));
        if (got < 0)
            return tl::make_unexpected(error());
        m_consumed += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
    }
    std::uint64_t consumed() const override { return m_consumed; }

private:
    std::string m_name;
    QFile m_file;
    std::uint64_t m_consumed = 0;
};

class MemoryBytes : public ByteSource {
public:
    explicit MemoryBytes(std::string_view bytes) : m_bytes(bytes) {}
    Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t n = std::min(into.size(), m_bytes.size() - m_consumed);
        std::memcpy(into.data(), m_bytes.data() + m_consumed, n);
        m_consumed += n;
        return n;
    }
    std::uint64_t consumed() const override { return m_consumed; }

private:
    std::string_view m_bytes;
    std::size_t m_consumed = 0;
};

/// Reads through a piece of another source, so that its first bytes can be looked at before.
class Ahead : public ByteSource {
public:
    /// `stored`: what is read ahead counts as not consumed; of unpacked bytes nobody knows how many packed ones they were.
    explicit Ahead(std::unique_ptr<ByteSource> from, bool stored = true) : m_from(std::move(from)), m_piece(pieceSize), m_stored(stored) {}

    /// The next bytes, at least `count` unless the end is nearer.
    Result<std::string_view> peek(std::size_t count)
    {
        while (m_end - m_begin < count && !m_ended) {
            if (m_begin) {
                std::copy(m_piece.begin() + static_cast<std::ptrdiff_t>(m_begin), m_piece.begin() + static_cast<std::ptrdiff_t>(m_end), m_piece.begin());
                m_end -= m_begin;
                m_begin = 0;
            }
            const auto got = m_from->read(std::span(m_piece).subspan(m_end));
            if (!got)
                return tl::make_unexpected(got.error());
            m_ended = *got == 0;
            m_end += *got;
        }
        return std::string_view(m_piece.data() + m_begin, m_end - m_begin);
    }
    void skip(std::size_t count) { m_begin += count; }
    Result<std::size_t> read(std::span<char> into) override
    {
        const auto next = peek(1);
        if (!next)
            return tl::make_unexpected(next.error());
        const std::size_t n = std::min(into.size(), next->size());
        std::memcpy(into.data(), next->data(), n);
        skip(n);
        return n;
    }
    std::uint64_t consumed() const override { return m_from->consumed() - (m_stored ? m_end - m_begin : 0); }

private:
    std::unique_ptr<ByteSource> m_from;
    std::vector<char> m_piece;
    std::size_t m_begin = 0, m_end = 0;
    bool m_stored, m_ended = false;
};

/// gzip, RFC 1952: one or more members.
class Unzipped : public ByteSource {
public:
    Unzipped(std::unique_ptr<Ahead> packed, std::string name) : m_packed(std::move(packed)), m_name(std::move(name))
    {
        if (inflateInit2(&m_zip, 15 + 16) != Z_OK)
            m_state = State::Broken;
    }
    ~Unzipped() override { inflateEnd(&m_zip); }
    Unzipped(const Unzipped&) = delete;
    Unzipped& operator=(const Unzipped&) = delete;

    Result<std::size_t> read(std::span<char> into) override
    {
        const auto broken = [&](const char* what) {
            m_state = State::Broken;
            return failure(what, m_name + ": byte " + std::to_string(m_packed->consumed()));
        };
        while (m_state != State::Ended) {
            if (m_state == State::Broken)
                return broken("the gzip data is damaged");
            const auto packed = m_packed->peek(1);
            if (!packed)
                return tl::make_unexpected(packed.error());
            if (m_state == State::Between) {
                if (packed->empty()) {
                    m_state = State::Ended;
                    break;
                }
                if (packed->front() == '\0') {  // padding, as tapes leave behind
                    m_packed->skip(1);
                    continue;
                }
                if (packed->front() != '\x1f' || inflateReset(&m_zip) != Z_OK)
                    return broken("something that is not gzip follows the gzip data");
                m_state = State::Within;
            }
            if (packed->empty())
                return broken("the gzip data ends too early");
            const auto room = static_cast<uInt>(std::min<std::size_t>(into.size(), 1u << 30));
            m_zip.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed->data()));
            m_zip.avail_in = static_cast<uInt>(packed->size());
            m_zip.next_out = reinterpret_cast<Bytef*>(into.data());
            m_zip.avail_out = room;
            const int status = inflate(&m_zip, Z_NO_FLUSH);
            m_packed->skip(packed->size() - m_zip.avail_in);
            if (status == Z_STREAM_END)
                m_state = State::Between;
            else if (status != Z_OK && status != Z_BUF_ERROR)
                return broken("the gzip data is damaged");
            if (const std::size_t made = room - m_zip.avail_out)
                return made;
        }
        return std::size_t(0);
    }
    std::uint64_t consumed() const override { return m_packed->consumed(); }

private:
    enum class State { Within, Between, Ended, Broken };
    std::unique_ptr<Ahead> m_packed;
    std::string m_name;
    z_stream m_zip = {};
    State m_state = State::Within;
};

/// UTF-16 to UTF-8. Half a pair becomes the replacement character, as everywhere.
class FromUtf16 : public ByteSource {
public:
    FromUtf16(std::unique_ptr<Ahead> from, bool bigEndian) : m_from(std::move(from)), m_bigEndian(bigEndian) {}

    Result<std::size_t> read(std::span<char> into) override
    {
        while (m_at == m_text.size()) {
            const auto next = m_from->peek(4);
            if (!next)
                return tl::make_unexpected(next.error());
            if (next->empty())
                return std::size_t(0);
            std::size_t units = std::min<std::size_t>(next->size() / 2, 32 * 1024);
            QString text(static_cast<qsizetype>(units), Qt::Uninitialized);
            for (std::size_t i = 0; i < units; ++i) {
                const auto a = static_cast<unsigned char>((*next)[2 * i]), b = static_cast<unsigned char>((*next)[2 * i + 1]);
                text[static_cast<qsizetype>(i)] = QChar(static_cast<char16_t>(m_bigEndian ? a << 8 | b : b << 8 | a));
            }
            if (units > 1 && text.back().isHighSurrogate()) {  // its other half is in the next piece
                text.chop(1);
                --units;
            }
            m_from->skip(units ? 2 * units : next->size());
            m_text = units ? text.toUtf8() : QByteArray("\xEF\xBF\xBD");  // an odd byte at the end
            m_at = 0;
        }
        const qsizetype n = std::min<qsizetype>(static_cast<qsizetype>(into.size()), m_text.size() - m_at);
        std::memcpy(into.data(), m_text.constData() + m_at, static_cast<std::size_t>(n));
        m_at += n;
        return static_cast<std::size_t>(n);
    }
    std::uint64_t consumed() const override { return m_from->consumed(); }

private:
    std::unique_ptr<Ahead> m_from;
    bool m_bigEndian;
    QByteArray m_text;
    qsizetype m_at = 0;
};

/// Decides by the first bytes what to unpack, and counts what comes out.
class Text : public ByteSource {
public:
    Text(std::unique_ptr<ByteSource> stored, std::string name, std::uint64_t most)
        : m_stored(std::make_unique<Ahead>(std::move(stored))), m_name(std::move(name)), m_most(most)
    {
    }
    Result<std::size_t> read(std::span<char> into) override
    {
        if (m_stored) {
            if (const auto ready = look(); !ready)
                return tl::make_unexpected(ready.error());
        }
        auto got = m_text->read(into);
        if (got && (m_read += *got) > m_most)
            return failure("more than " + std::to_string(m_most) + " bytes", m_name);
        return got;
    }
    std::uint64_t consumed() const override { return m_text ? m_text->consumed() : 0; }

private:
    Result<void> look()
    {
        auto first = m_stored->peek(3);
        if (!first)
            return tl::make_unexpected(first.error());
        auto plain = std::move(m_stored);
        if (first->starts_with("\x1f\x8b")) {
            plain = std::make_unique<Ahead>(std::make_unique<Unzipped>(std::move(plain), m_name), false);
            first = plain->peek(3);
            if (!first) {
                m_text = std::move(plain);
                return tl::make_unexpected(first.error());
            }
        }
        if (first->starts_with("\xFF\xFE") || first->starts_with("\xFE\xFF")) {
            const bool bigEndian = first->front() == '\xFE';
            plain->skip(2);
            m_text = std::make_unique<FromUtf16>(std::move(plain), bigEndian);
            return {};
        }
        if (first->starts_with("\xEF\xBB\xBF"))
            plain->skip(3);
        m_text = std::move(plain);
        return {};
    }

    std::unique_ptr<Ahead> m_stored;  ///< until it has been looked at
    std::unique_ptr<ByteSource> m_text;
    std::string m_name;
    std::uint64_t m_most, m_read = 0;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> openBytes(const QString& path, std::uint64_t most)
{
    const std::string name = path.toStdString();
    auto file = std::make_unique<FileBytes>(name);
    if (!file->open(path))
        return tl::make_unexpected(file->error());
    return std::make_unique<Text>(std::move(file), name, most);
}

std::unique_ptr<ByteSource> bytesOf(std::string_view stored, std::string name, std::uint64_t most)
{
    return std::make_unique<Text>(std::make_unique<MemoryBytes>(stored), std::move(name), most);
}

Result<QByteArray> readAllBytes(ByteSource& source, std::uint64_t most)
{
    QByteArray all;
    std::vector<char> piece(pieceSize);
    while (true) {
        const auto got = source.read(piece);
        if (!got)
            return tl::make_unexpected(got.error());
        if (*got == 0)
            return all;
        if (static_cast<std::uint64_t>(all.size()) + *got > most)
            return failure("more than " + std::to_string(most) + " bytes");
        all.append(piece.data(), static_cast<qsizetype>(*got));
    }
}

}  // namespace costrata
