// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window has a Russian translation, and none loses a place for a value.
#include "language/language.h"
#include "shown_window.h"

#include <QDirIterator>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace costrata;

namespace {

struct Message {
    QString context, source;
    QStringList translations;  ///< several for a text with plural forms
    bool plural = false, finished = true, gone = false;
    QString name() const { return context + QStringLiteral(": ") + source; }
};

std::vector<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.push_back({context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes"});
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            Message& m = messages.back();
            const auto type = xml.attributes().value(QStringLiteral("type"));
            m.finished = type != u"unfinished";
            m.gone = type == u"vanished" || type == u"obsolete";
            if (!m.plural)
                m.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == u"numerusform") {
            messages.back().translations << xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

/// %1, %L2, %n: each as often as it stands there.
QStringList places(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?([0-9]+|n)"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

QString file(const char* language) { return QStringLiteral(COSTRATA_SOURCE "/resources/translations/costrata_%1.ts").arg(QLatin1String(language)); }

/// A copy of the file as lupdate makes it from the sources of today.
std::vector<Message> renewed(const char* language, const QStringList& options = {})
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("costrata_%1.ts").arg(QLatin1String(language)));
    if (!QFile::copy(file(language), copy))
        qFatal("cannot copy");
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(COSTRATA_LUPDATE), QStringList{QStringLiteral(COSTRATA_SOURCE "/widgets"), QStringLiteral("-locations"), QStringLiteral("none"),
                                                                QStringLiteral("-disable-heuristic"), QStringLiteral("sametext"), QStringLiteral("-disable-heuristic"),
                                                                QStringLiteral("similartext"), QStringLiteral("-silent")} + options + QStringList{QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished(60000) || lupdate.exitCode())
        qFatal("lupdate: %s", lupdate.readAll().constData());
    return readMessages(copy);
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("costrata-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_translations"));
        QSettings().clear();
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void everyTextIsTranslated()
    {
        QStringList wanting, superfluous;
        const auto messages = renewed("ru");
        QVERIFY(messages.size() > 300);
        for (const Message& m : messages) {
            if (m.gone)
                superfluous << m.name();
            else if (!m.finished || m.translations.join(QString()).isEmpty())
                wanting << m.name();
        }
        QVERIFY2(wanting.isEmpty(), qPrintable(QStringLiteral("no Russian for:\n") + wanting.join(u'\n')));
        QVERIFY2(superfluous.isEmpty(), qPrintable(QStringLiteral("translated, but no longer there:\n") + superfluous.join(u'\n')));
    }

    void pluralsAreEnglish()
    {
        for (const Message& m : renewed("en", {QStringLiteral("-pluralonly")})) {
            QVERIFY2(m.plural && m.finished && !m.gone, qPrintable(m.name()));
            QCOMPARE(m.translations.size(), 2);
            for (const QString& t : m.translations)
                QVERIFY2(!t.isEmpty() && !t.contains(QStringLiteral("(s)")), qPrintable(m.name()));
        }
    }

    void noPlaceIsLost()
    {
        for (const char* language : {"en", "ru"}) {
            for (const Message& m : readMessages(file(language))) {
                if (m.plural)
                    QCOMPARE(m.translations.size(), QByteArray(language) == "ru" ? 3 : 2);
                for (const QString& t : m.translations) {
                    QVERIFY2(places(t) == places(m.source), qPrintable(m.name() + QStringLiteral(" -> ") + t));
                    QVERIFY2(t.count(u'\n') == m.source.count(u'\n'), qPrintable(m.name()));
                    QVERIFY2(t.startsWith(u' ') || !m.source.startsWith(u' '), qPrintable(m.name()));
                }
            }
        }
    }

    /// No menu has one underlined letter twice.
    void menusInRussian()
    {
        applyLanguage(*qApp, Language::Russian);
        {
            Shown shown;
            QStringList top;
            for (const QAction* a : shown.window.menuBar()->actions())
                top << a->text();
            QVERIFY2(top.first().contains(QStringLiteral("\u0424\u0430\u0439\u043b")), qPrintable(top.join(u' ')));
            std::vector<QList<QAction*>> menus{shown.window.menuBar()->actions()};
            for (const QAction* a : shown.window.menuBar()->actions())
                menus.push_back(a->menu()->actions());
            for (const auto& menu : menus) {
                QString letters;
                for (const QAction* a : menu) {
                    if (const auto at = a->text().indexOf(u'&'); at >= 0)
                        letters += a->text().at(at + 1).toLower();
                }
                const QSet<QChar> distinct(letters.begin(), letters.end());
                QVERIFY2(distinct.size() == letters.size(), qPrintable(letters));
            }
            QCOMPARE(shown.total(), shownNumber(dollars(shown.document().bill(0).totals.amortised)));
            QVERIFY(shown.total().contains(u',') && !shown.total().contains(u'.'));
        }
        applyLanguage(*qApp, Language::English);
    }

    void numbers_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("neutral");
        QTest::addColumn<QString>("shown");
        const int en = static_cast<int>(Language::English), ru = static_cast<int>(Language::Russian);
        QTest::newRow("English") << en << "-$1,234,567.50" << "-$1,234,567.50";
        QTest::newRow("Russian") << ru << "-$1,234,567.50" << QStringLiteral("-$1\u00a0234\u00a0567,50");
        QTest::newRow("small") << ru << "0.000233" << "0,000233";
        QTest::newRow("no number") << ru << "A, b. c." << "A, b. c.";
        QTest::newRow("empty") << ru << "" << "";
    }
    void numbers()
    {
        QFETCH(int, language);
        QFETCH(QString, neutral);
        QFETCH(QString, shown);
        applyLanguage(*qApp, static_cast<Language>(language));
        QCOMPARE(shownNumber(neutral.toStdString()), shown);
        {
            const NeutralNumbers asInFiles;
            QCOMPARE(shownNumber(neutral.toStdString()), neutral);
        }
        QCOMPARE(shownNumber(neutral.toStdString()), shown);
        applyLanguage(*qApp, Language::English);
    }

    void theChoiceIsKept()
    {
        Shown shown;
        auto* russian = shown.find<QAction>("language2");
        QVERIFY(!russian->isChecked());
        russian->trigger();
        QCOMPARE(storedLanguage(), Language::Russian);
        storeLanguage(Language::System);
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
