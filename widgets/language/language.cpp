// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
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
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    signs() = {locale.groupSeparator(), locale.decimalPoint()};
    application.removeTranslator(&ours);
    application.removeTranslator(&qts);
    const QString folder = QStringLiteral(":/translations");
    // English has a file of its own, for "1 edit" and "2 edits".
    if (ours.load(locale, QStringLiteral("costrata"), QStringLiteral("_"), folder) || ours.load(folder + QStringLiteral("/costrata_en.qm")))
        application.installTranslator(&ours);
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

NeutralNumbers::NeutralNumbers() : m_group(signs().group), m_decimal(signs().decimal) { signs() = {}; }
NeutralNumbers::~NeutralNumbers() { signs() = {m_group, m_decimal}; }

}  // namespace costrata
