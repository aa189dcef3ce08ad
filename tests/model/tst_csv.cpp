// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV reader, and that what the program writes as CSV reads back.
#include "catalog/csv_reader.h"
#include "output/text_table.h"

#include <QTest>

using namespace costrata;

namespace {

/// Records as "line:field|field", one per entry; an error as "error LINE: message".
QStringList readAll(const std::string& text)
{
    QStringList out;
    CsvReader reader(text);
    for (;;) {
        const auto record = reader.next();
        if (!record) {
            out << QStringLiteral("error ") + QString::fromStdString(record.error().text());
            const auto after = reader.next();
            if (!after || *after)
                out << QStringLiteral("the reader went on after an error");
            return out;
        }
        if (!*record)
            return out;
        QStringList fields;
        for (const std::string& field : **record)
            fields << QString::fromStdString(field);
        out << QString::number(reader.line()) + u':' + fields.join(u'|');
    }
}

}  // namespace

class TestCsv : public QObject {
    Q_OBJECT
private slots:
    void read_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char* name, const char* text, const QStringList& records) { QTest::newRow(name) << QByteArray(text) << records; };
        row("empty", "", {});
        row("only a BOM", "\xEF\xBB\xBF", {});
        row("LF", "a,b\nc,d\n", {QStringLiteral("1:a|b"), QStringLiteral("2:c|d")});
        row("CRLF", "a,b\r\nc,d\r\n", {QStringLiteral("1:a|b"), QStringLiteral("2:c|d")});
        row("no line end at the end", "a,b", {QStringLiteral("1:a|b")});
        row("CR at the end", "a,b\r", {QStringLiteral("1:a|b")});
        row("CR inside", "a\rb", {QStringLiteral("1:a\rb")});
        row("BOM", "\xEF\xBB\xBF" "a", {QStringLiteral("1:a")});
        row("empty fields", ",,\n", {QStringLiteral("1:||")});
        row("empty line", "\na", {QStringLiteral("1:"), QStringLiteral("2:a")});
        row("quotes", "\"a,b\",\"c\"\"d\",\"\"\n", {QStringLiteral("1:a,b|c\"d|")});
        row("line break in quotes", "\"a\nb\",c\nd\n", {QStringLiteral("1:a\nb|c"), QStringLiteral("3:d")});
        row("quote inside a bare field", "a\"b", {QStringLiteral("1:a\"b")});
        row("unclosed", "a\n\"b\nc", {QStringLiteral("1:a"), QStringLiteral("error line 2: a quoted field is not closed")});
        row("text after a quote", "a\n\"b\"c\nd", {QStringLiteral("1:a"), QStringLiteral("error line 2: text after a closing quote")});
        row("second quoted part", "\"\"\"\" \"\"", {QStringLiteral("error line 1: text after a closing quote")});
    }
    void read()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, records);
        QCOMPARE(readAll(text.toStdString()), records);
    }

    void writtenReadsBack()
    {
        const std::vector<std::string> fields{"plain", "", "a,b", "say \"hi\"", "two\nlines", "cr\rlf\r\n", " spaced ", "\xC3\xA9"};
        const std::string text = csvRecord(fields) + csvRecord({"next"});
        QVERIFY(text.ends_with("next\r\n"));
        CsvReader reader(text);
        const auto first = reader.next();
        QVERIFY(first && *first);
        QVERIFY(**first == fields);
        const auto second = reader.next();
        QVERIFY(second && *second);
        QVERIFY(**second == std::vector<std::string>{"next"});
    }

    void formulasAreDisarmed()
    {
        for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
            QCOMPARE(QString::fromStdString(csvText(text)), u'\'' + QString::fromUtf8(text));
        for (const char* text : {"", "db.r6g.large", "a=b", "1"})
            QCOMPARE(QString::fromStdString(csvText(text)), QString::fromUtf8(text));
    }

    void tablesCannotDriveATerminal()
    {
        TextTable table({{"Name"}, {"N", Align::Right}});
        table.row({"a\x1B[31m\nb\x7F\xC2\x9B" "c\xC3\xA9", "1"});
        table.strong({"sum"});
        const std::string text = table.plain();
        QCOMPARE(QString::fromStdString(text.substr(text.find("a "))), QStringLiteral("a [31m b  cé  1\n------------  -\nsum\n"));
        QCOMPARE(QString::fromStdString(markdownText("a|b*c<d>\\")), QStringLiteral("a\\|b\\*c\\<d\\>\\\\"));
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
