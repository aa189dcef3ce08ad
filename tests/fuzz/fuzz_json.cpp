// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as JSON in pieces of any size (the first byte says which): the same tokens as in one piece, and a failure or the
// end in any case. Whatever Qt's parser takes, this one takes too.
#include "import/json_pull.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>
#include <string>

using namespace costrata;
using import::JsonPull;

namespace {

struct Pieces : ByteSource {
    std::string_view rest;
    std::size_t size;
    Pieces(std::string_view text, std::size_t piece) : rest(text), size(piece) {}
    Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t n = std::min({rest.size(), size, into.size()});
        std::ranges::copy(rest.substr(0, n), into.begin());
        rest.remove_prefix(n);
        return n;
    }
    std::uint64_t consumed() const override { return 0; }
};

std::string tokens(JsonPull& json, std::size_t most)
{
    std::string all;
    std::size_t count = 0;
    for (auto token = json.next(); token != JsonPull::Token::End && token != JsonPull::Token::Failed; token = json.next()) {
        all += std::to_string(static_cast<int>(token)) + std::string(json.text()) + "\n";
        if (++count > most)
            std::abort();
    }
    return all + (json.failed() ? "failed" : "");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    Pieces whole(text, text.size() + 1), part(text, data[0] % 17 + 1u), skipped(text, data[0] % 5 + 1u);
    JsonPull reference(whole), pieces(part), skipping(skipped);
    const std::string expected = tokens(reference, size);
    if (tokens(pieces, size) != expected)
        std::abort();
    skipping.skip();
    QJsonParseError error;
    static_cast<void>(QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &error));
    if (error.error == QJsonParseError::NoError && reference.failed() && reference.error()->message.find("nested deeper") == std::string::npos
        && reference.error()->message.find("escape") == std::string::npos)
        std::abort();
    return 0;
}
