// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window has a Russian translation, and none loses a place for a value.
#include "charts/curve_chart.h"
#include "explore/presets.h"
#include "explore/sweep_words.h"
#include "findings/finding.h"
#include "inspector/component_form.h"
#include "inspector/number_box.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/declared_texts.h"
#include "shown_window.h"
#include "topology/failure.h"

#include <QComboBox>
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

QString file(const char* language, const char* of = "costrata")
{
    return QStringLiteral(COSTRATA_SOURCE "/resources/translations/%1_%2.ts").arg(QLatin1String(of), QLatin1String(language));
}

/// Those of the model that read otherwise in Russian.
QHash<QString, QString> declaredInRussian()
{
    QHash<QString, QString> list;
    for (const Message& m : readMessages(file("ru", "declared"))) {
        if (m.translations.first() != m.source)
            list[m.source] = m.translations.first();
    }
    return list;
}

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

    /// `cmake --build . --target texts` renews the file.
    void everyTextOfTheModelIsTranslated()
    {
        QSet<QString> translated;
        for (const Message& m : readMessages(file("ru", "declared"))) {
            QVERIFY2(m.finished && !m.translations.first().isEmpty(), qPrintable(m.name()));
            QVERIFY2(!translated.contains(m.source), qPrintable(m.name()));
            translated << m.source;
            QStringList there = places(m.translations.first());
            there.replaceInStrings(QStringLiteral("L"), QString());
            there.sort();
            QVERIFY2(there == places(m.source), qPrintable(m.name()));
        }
        QStringList wanting;
        for (const auto& texts : {declaredTexts(*shippedBook()), composedTexts(*shippedBook())}) {
            for (const std::string& text : texts) {
                if (!translated.remove(QString::fromStdString(text)))
                    wanting << QString::fromStdString(text);
            }
        }
        QVERIFY2(wanting.isEmpty(), qPrintable(QStringLiteral("no Russian for:\n") + wanting.join(u'\n')));
        QVERIFY2(translated.isEmpty(), qPrintable(QStringLiteral("translated, but no longer there:\n") + translated.values().join(u'\n')));
    }

    void declared_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("russian");
        QTest::newRow("whole") << "Storage" << QStringLiteral("Хранилище");
        QTest::newRow("name") << "PostgreSQL 16.4" << "PostgreSQL 16.4";
        QTest::newRow("numbers") << "up to 1,500" << QStringLiteral("до 1\u00a0500");
        QTest::newRow("a version is no number") << "Redis OSS 7.1 to 7.2" << QStringLiteral("Redis OSS 7.1–7.2");
        QTest::newRow("parts") << "Between zones: out of one and into the other" << QStringLiteral("Между зонами: из одной и в другую");
        QTest::newRow("region") << "Reader in eu-west-1" << QStringLiteral("Читающий в eu-west-1");
        QTest::newRow("money") << "at least $1,234.50" << QStringLiteral("не менее $1\u00a0234,50");
        QTest::newRow("only money") << "$1,234.50" << QStringLiteral("$1\u00a0234,50");
        QTest::newRow("share") << "99.95 %, instances in two zones" << QStringLiteral("99,95 %, инстансы в двух зонах");
        QTest::newRow("quoted") << "'a, b' is no number" << QStringLiteral("«a, b» — не число");
        QTest::newRow("of the user") << "Orders, new" << "Orders, new";
        QTest::newRow("empty") << "" << "";
    }
    void declared()
    {
        QFETCH(QString, english);
        QFETCH(QString, russian);
        QCOMPARE(costrata::declared(english.toStdString()), english);
        applyLanguage(*qApp, Language::Russian);
        const QString said = costrata::declared(english.toStdString());
        applyLanguage(*qApp, Language::English);
        QCOMPARE(said, russian);
        QCOMPARE(costrata::declared(english.toStdString()), english);
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

    /// No label, group, option or tool tip of any service's form is left in English.
    void inspectorsInRussian()
    {
        const QHash<QString, QString> russian = declaredInRussian();
        applyLanguage(*qApp, Language::Russian);
        {
            Shown shown;
            for (const Service* service : allServices()) {
                shown.document().addDesign(*service);
                const auto forms = shown.window.findChildren<ComponentForm*>();
                const auto visible = std::find_if(forms.begin(), forms.end(), [](const ComponentForm* f) { return f->isVisible(); });
                QVERIFY(visible != forms.end());
                const ComponentForm* form = *visible;
                const Settings& settings = shown.document().design(shown.document().current()).components[0].settings;
                QSet<QString> headings;
                for (std::size_t p = 0; p < settings.parameters().all().size(); ++p) {
                    const ParameterSpec& spec = settings.parameters().at(p);
                    if (const QString group = QString::fromUtf8(spec.group); russian.contains(group))
                        headings << group.toUpper();
                    QVERIFY2(form->findChild<QWidget*>(QLatin1String(spec.id)) || !settings.relevant(p), spec.id);  // the form of this service
                }
                int seen = 0;
                QStringList english;
                const auto see = [&](const QString& text) {
                    const QString first = text.section(u'\n', 0, 0);
                    if (russian.contains(first))
                        english << first;
                    seen += !text.isEmpty();
                };
                for (const auto* label : form->findChildren<QLabel*>()) {
                    see(label->text());
                    if (headings.contains(label->text()))
                        english << label->text();
                }
                for (const auto* box : form->findChildren<QComboBox*>()) {
                    for (int i = 0; i < box->count(); ++i)
                        see(box->itemText(i));
                }
                for (const auto* box : form->findChildren<NumberBox*>()) {
                    see(box->text().section(u' ', 1));
                }
                for (const auto* widget : form->findChildren<QWidget*>())
                    see(widget->toolTip());
                QVERIFY2(english.isEmpty(), qPrintable(QLatin1String(service->id) + QStringLiteral(": ") + english.join(QStringLiteral(" | "))));
                QVERIFY(seen > 4);
            }
        }
        applyLanguage(*qApp, Language::English);
    }

    void rulesInRussian()
    {
        applyLanguage(*qApp, Language::Russian);
        const SweepVoice spoken{[](const char* pattern) { return costrata::declared(pattern).toStdString(); },
                                [](const SweepAxis& axis, Decimal value) { return axisText(axis, value).toStdString(); }};
        QStringList english;
        for (const SweepPreset& preset : sweepPresets()) {
            auto sweep = sweepOf(preset, *shippedBook());
            QVERIFY(sweep);
            for (std::size_t d = 0; d < sweep->designs.size(); ++d)
                sweep->designs[d].design.name = "№" + std::to_string(d);
            for (const std::string& sentence : sweepWords(*sweep, runSweep(*sweep, *shippedBook()), spoken)) {
                static const QRegularExpression word(QStringLiteral("[a-z]{4,}"));
                if (QString::fromStdString(sentence).contains(word))
                    english << QString::fromStdString(sentence);
            }
        }
        applyLanguage(*qApp, Language::English);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    /// What checks find and what failures do, of every service as it is first made.
    void findingsAndFailuresInRussian()
    {
        static const QRegularExpression sentence(QStringLiteral("[a-z]{3,} [a-z]{2,} [a-z]{3,}")), russian(QStringLiteral("[\u0430-\u044f]"));
        QStringList english;
        int seen = 0;
        applyLanguage(*qApp, Language::Russian);
        const auto see = [&](const QString& text) {
            ++seen;
            if (!text.contains(russian) || text.contains(sentence))
                english << text;
        };
        const Workload need(workload::parameters());
        for (const Service* service : allServices()) {
            const Design design{.name = "D", .components = {{service->name, service, Symbol(service->defaultRegion), service->initialSettings(*shippedBook(), Symbol(service->defaultRegion))}}, .production = true};
            for (const findings::Finding& f : findings::check({design, *shippedBook(), &need})) {
                see(costrata::declared(f.check->title));
                see(costrata::declared(f.check->reason));
                see(costrata::declared(f.reason));
                if (f.change)
                    see(costrata::declared(f.change->action));
            }
            const Topology topology = topologyOf(design);
            for (const Symbol region : topology.regions()) {
                const Failure failure{.scope = FailureScope::Region, .region = region};
                for (const FailureEvent& event : failureStory(topology, std::vector<NodeCost>(topology.nodes.size()), failure).events)
                    see(costrata::declared(event.text));
            }
            for (std::size_t node = 0; node < topology.nodes.size(); ++node) {
                for (const FailureEvent& event : failureStory(topology, std::vector<NodeCost>(topology.nodes.size()), {.scope = FailureScope::Node, .node = node}).events)
                    see(costrata::declared(event.text));
            }
        }
        applyLanguage(*qApp, Language::English);
        QVERIFY(seen > 500);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
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
