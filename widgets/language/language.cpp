// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

// Resources of a library must be asked for by name, outside any namespace.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace costrata {
namespace {

const QString neutralGroup = QStringLiteral(","), neutralDecimal = QStringLiteral(".");

struct Signs {
    QString group = neutralGroup, decimal = neutralDecimal;
};
Signs& signs()
{
    static Signs current;
    return current;
}

/// Of the model's texts; asked directly, because few have a context of their own.
QTranslator& dictionary()
{
    static QTranslator texts;
    return texts;
}

QLocale localeOf(Language language)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    switch (language) {
    case Language::English: return english;
    case Language::Russian: return QLocale(QLocale::Russian, QLocale::Russia);
    case Language::System: break;
    }
    return QLocale::system().language() == QLocale::C ? english : QLocale::system();
}

}  // namespace

Language storedLanguage() { return static_cast<Language>(std::clamp(QSettings().value(QStringLiteral("language"), 0).toInt(), 0, 2)); }

void storeLanguage(Language language) { QSettings().setValue(QStringLiteral("language"), static_cast<int>(language)); }

void applyLanguage(QCoreApplication& application, Language language)
{
    initTranslations();
    static QTranslator ours, qts;
    QTranslator& texts = dictionary();
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    signs() = {locale.groupSeparator(), locale.decimalPoint()};
    application.removeTranslator(&ours);
    application.removeTranslator(&qts);
    static_cast<void>(texts.load(QString()));  // none for English
    const QString folder = QStringLiteral(":/translations");
    // English has a file of its own, for "1 edit" and "2 edits".
    if (ours.load(locale, QStringLiteral("costrata"), QStringLiteral("_"), folder) || ours.load(folder + QStringLiteral("/costrata_en.qm")))
        application.installTranslator(&ours);
    static_cast<void>(texts.load(locale, QStringLiteral("declared"), QStringLiteral("_"), folder));
    if (qts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qts);
}

QString shownNumber(std::string_view neutral)
{
    QString text = QString::fromUtf8(neutral.data(), static_cast<qsizetype>(neutral.size()));
    if (signs().group == neutralGroup && signs().decimal == neutralDecimal)
        return text;
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool between = i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
        shown += between && text[i] == u',' ? signs().group : between && text[i] == u'.' ? signs().decimal : QString(text[i]);
    }
    return shown;
}

QString neutralNumber(const QString& typed)
{
    QString text = typed;
    for (const QChar blank : {QChar(0x00a0), QChar(0x202f), QChar(0x2009)})
        text.replace(blank, u' ');
    if (signs().decimal != u"," || text.count(u',') != 1 || text.contains(u'.'))
        return text;
    static const QRegularExpression blanks(QStringLiteral("(?<=[0-9]) (?=[0-9]{3}(?![0-9]))"));
    return text.replace(blanks, QString()).replace(u',', u'.');
}

bool hasDictionary() { return !dictionary().isEmpty(); }
QString inDictionary(const char* english) { return dictionary().translate("declared", english); }

}  // namespace costrata
