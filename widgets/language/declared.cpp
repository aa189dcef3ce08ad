// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/declared.h"

#include "language/language.h"
#include "output/text_pattern.h"

#include <algorithm>
#include <cctype>

namespace costrata {
namespace {

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

bool hasLetters(std::string_view text)
{
    return std::ranges::any_of(text, [](unsigned char c) { return c >= 0x80 || std::isalpha(c); });
}

/// Puts the values in the places of a translated pattern.
QString filled(const QString& pattern, const std::vector<std::string>& values)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool local = QStringView(pattern).mid(at).startsWith(u"%L");
        const qsizetype digit = at + (local ? 2 : 1);
        qsizetype end = digit;
        while (pattern[at] == u'%' && end < pattern.size() && pattern[end].isDigit())
            ++end;
        const std::size_t place = QStringView(pattern).mid(digit, end - digit).toULong();
        if (end == digit || place == 0 || place > values.size()) {
            text += pattern[at];
            continue;
        }
        text += local ? shownNumber(values[place - 1]) : plain(values[place - 1]);
        at = end - 1;
    }
    return text;
}

}  // namespace

QString declared(std::string_view english)
{
    if (!hasDictionary() || english.empty())
        return plain(english);
    if (const QString whole = inDictionary(std::string(english).c_str()); !whole.isEmpty())
        return whole;
    if (const TextPattern p = patternOf(english); !p.values.empty()) {
        if (const QString pattern = inDictionary(p.pattern.c_str()); !pattern.isEmpty())
            return filled(pattern, p.values);
        if (p.pattern == "%1 %" || (p.pattern == "%1" && english.find('$') != english.npos))
            return shownNumber(english);  // a share or money; other values may be versions and names
    }
    const std::size_t seam = seamOf(english);
    if (seam == english.npos)
        return plain(english);
    return declared(english.substr(0, seam)) + plain(english.substr(seam, 2)) + declared(english.substr(seam + 2));
}

QString declared(const Text& text)
{
    if (!text.pattern() && text.parts().empty())
        return hasLetters(text.words()) ? declared(std::string_view(text.words())) : shownNumber(text.words());
    if (!text.pattern()) {
        QStringList parts;
        for (const Text& part : text.parts())
            parts << declared(part);
        return parts.join(plain(text.words()));
    }
    QString pattern = hasDictionary() ? inDictionary(text.pattern()) : QString();
    if (pattern.isEmpty())
        pattern = plain(text.pattern());
    QString filled;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (place < 1 || place > static_cast<int>(text.parts().size())) {
            filled += pattern[at];
            continue;
        }
        filled += declared(text.parts()[static_cast<std::size_t>(place - 1)]);
        ++at;
        if (filled.endsWith(u'.') && at + 1 < pattern.size() && pattern[at + 1] == u'.')
            ++at;  // an abbreviated unit ends the sentence
    }
    return filled;
}

QString declaredLines(std::string_view english)
{
    const std::size_t end = english.find('\n');
    return end == english.npos ? declared(english) : declared(english.substr(0, end)) + u'\n' + declaredLines(english.substr(end + 1));
}

}  // namespace costrata
