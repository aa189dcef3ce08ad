// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/typed_quantity.h"

#include "language/language.h"

#include <QRegularExpression>

#include <array>

namespace costrata {
namespace {

struct Word {
    const char16_t* russian;
    const char* neutral;
    bool stem = false;  ///< with any ending
};

const std::array words{
    Word{u"б", "B"},
    Word{u"байт", "B", true},
    Word{u"кб", "kB"},
    Word{u"мб", "MB"},
    Word{u"гб", "GB"},
    Word{u"тб", "TB"},
    Word{u"пб", "PB"},
    Word{u"киб", "KiB"},
    Word{u"миб", "MiB"},
    Word{u"гиб", "GiB"},
    Word{u"тиб", "TiB"},
    Word{u"пиб", "PiB"},
    Word{u"с", "s"},
    Word{u"сек", "s"},
    Word{u"секунд", "s", true},
    Word{u"мин", "min"},
    Word{u"минут", "min", true},
    Word{u"ч", "h"},
    Word{u"час", "h", true},
    Word{u"д", "day"},
    Word{u"дн", "day"},
    Word{u"день", "day"},
    Word{u"дня", "day"},
    Word{u"дней", "day"},
    Word{u"сут", "day", true},
    Word{u"нед", "week", true},
    Word{u"мес", "month", true},
    Word{u"г", "year"},
    Word{u"год", "year", true},
    Word{u"лет", "year"},
    Word{u"тыс", "thousand", true},
    Word{u"млн", "million"},
    Word{u"миллион", "million", true},
    Word{u"млрд", "billion"},
    Word{u"миллиард", "billion", true},
    Word{u"запрос", "request", true},
    Word{u"чтени", "read", true},
    Word{u"запис", "write", true},
    Word{u"операц", "operation", true},
    Word{u"транзакц", "transaction", true},
    Word{u"в", "per"},
    Word{u"за", "per"},
};

QString neutralWord(const QString& typed)
{
    const QString word = typed.toLower();
    for (const Word& w : words) {
        const QString russian = QString::fromUtf16(w.russian);
        if (w.stem ? word.startsWith(russian) : word == russian)
            return QLatin1String(w.neutral);
    }
    return {};
}

}  // namespace

QString neutralQuantity(const QString& typed)
{
    static const QRegularExpression cyrillic(QStringLiteral("(\\p{Cyrillic}+)\\.?"));
    const QString text = neutralNumber(typed);
    QString neutral;
    qsizetype end = 0;
    for (auto it = cyrillic.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString word = neutralWord(match.captured(1));
        neutral += text.mid(end, match.capturedStart() - end) + (word.isEmpty() ? match.captured() : word);
        end = match.capturedEnd();
    }
    return neutral + text.mid(end);
}

}  // namespace costrata
