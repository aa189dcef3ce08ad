// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes from strangers: packed or not, in any encoding, cut anywhere; and records out of them.
#include "bytes/csv_stream.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace costrata;

namespace {

const QByteArray text = "a,\"b \"\"x\"\", y\",c\r\n1,,\"l1\nl2\"\n\n\"\xC3\xA9\xF0\x9F\x90\x98\",2,3";

QByteArray zipped(const QByteArray& bytes)
{
    z_stream zip = {};
    deflateInit2(&zip, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&zip, static_cast<uLong>(bytes.size()))), '\0');
    zip.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    zip.avail_in = static_cast<uInt>(bytes.size());
    zip.next_out = reinterpret_cast<Bytef*>(out.data());
    zip.avail_out = static_cast<uInt>(out.size());
    if (deflate(&zip, Z_FINISH) != Z_STREAM_END)
        qFatal("cannot pack");
    out.truncate(static_cast<qsizetype>(zip.total_out));
    deflateEnd(&zip);
    return out;
}

QByteArray utf16(const QByteArray& utf8, bool bigEndian)
{
    QByteArray out;
    for (const QChar c : QChar(0xFEFF) + QString::fromUtf8(utf8)) {
        const char high = static_cast<char>(c.unicode() >> 8), low = static_cast<char>(c.unicode() & 0xFF);
        out += bigEndian ? high : low;
        out += bigEndian ? low : high;
    }
    return out;
}

/// At most so many bytes at a time, so that every cut is met.
class Drops : public ByteSource {
public:
    Drops(QByteArray bytes, std::size_t most) : m_bytes(std::move(bytes)), m_most(most) {}
    Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t n = std::min({into.size(), m_most, static_cast<std::size_t>(m_bytes.size()) - m_at});
        std::copy_n(m_bytes.constData() + m_at, n, into.data());
        m_at += n;
        return n;
    }
    std::uint64_t consumed() const override { return m_at; }

private:
    QByteArray m_bytes;
    std::size_t m_most, m_at = 0;
};

QList<QStringList> records(ByteSource& source, QString* error = nullptr)
{
    CsvStream csv(source);
    QList<QStringList> all;
    while (true) {
        const auto record = csv.next();
        if (!record && error)
            *error = QString::fromStdString(record.error().text());
        if (!record || record->empty())
            return all;
        QStringList fields;
        for (const std::string_view field : *record)
            fields << QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        all << fields;
    }
}

}  // namespace

class TestBytes : public QObject {
    Q_OBJECT

private slots:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("plain") << text;
        QTest::newRow("byte-order mark") << "\xEF\xBB\xBF" + text;
        QTest::newRow("UTF-16, little endian") << utf16(text, false);
        QTest::newRow("UTF-16, big endian") << utf16(text, true);
        QTest::newRow("gzip") << zipped(text);
        QTest::newRow("two members and padding") << zipped(text.left(9)) + zipped(text.mid(9)) + QByteArray(3, '\0');
        QTest::newRow("gzip of UTF-16") << zipped(utf16(text, false));
    }
    void encodings()
    {
        QFETCH(QByteArray, stored);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(stored) == stored.size());
        file.close();
        const auto opened = openBytes(file.fileName());
        QVERIFY(opened);
        const auto all = readAllBytes(**opened, 1000);
        QVERIFY2(all, all ? "" : all.error().text().c_str());
        QCOMPARE(*all, text);
    }

    void cuts()
    {
        const QList<QStringList> wanted{{QStringLiteral("a"), QStringLiteral("b \"x\", y"), QStringLiteral("c")},
                                        {QStringLiteral("1"), QString(), QStringLiteral("l1\nl2")},
                                        {QString()},
                                        {QString::fromUtf8("\xC3\xA9\xF0\x9F\x90\x98"), QStringLiteral("2"), QStringLiteral("3")}};
        for (std::size_t most = 1; most < 60; ++most) {
            Drops drops(text, most);
            QCOMPARE(records(drops), wanted);
        }
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("error");
        const QByteArray packed = zipped(QByteArray(5000, 'x') + text);
        QTest::newRow("cut") << packed.left(packed.size() - 9) << QStringLiteral("ends too early");
        QTest::newRow("bits") << packed.left(12) + char(packed[12] ^ 0x55) + packed.mid(13) << QStringLiteral("is damaged");
        QTest::newRow("followed") << packed + "more" << QStringLiteral("follows the gzip data");
        QTest::newRow("too much") << zipped(QByteArray(200'000, 'x')) << QStringLiteral("more than 100000 bytes");
        QTest::newRow("only a header") << QByteArray("\x1f\x8b") << QStringLiteral("ends too early");
    }
    void damage()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QString, error);
        const auto source = bytesOf({stored.constData(), static_cast<std::size_t>(stored.size())}, "bill.csv.gz", 100'000);
        const auto all = readAllBytes(*source, 1'000'000);
        QVERIFY(!all);
        const QString said = QString::fromStdString(all.error().text());
        QVERIFY2(said.startsWith(QStringLiteral("bill.csv.gz")) && said.contains(error), qPrintable(said));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("error");
        QTest::newRow("unclosed") << QByteArray("a,b\n1,\"2\n3") << QStringLiteral("line 2: a quoted field is not closed");
        QTest::newRow("after a quote") << QByteArray("a\n\"1\"2\n") << QStringLiteral("line 2: text after a closing quote");
        QTest::newRow("columns") << QByteArray(20'000, ',') << QStringLiteral("line 1: a record has too many fields");
        QTest::newRow("long") << QByteArray(9 * 1024 * 1024, 'x') << QStringLiteral("line 1: a record is longer than 4194304 bytes");
    }
    void refusals()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QString, error);
        QString said;
        Drops drops(stored, 100'000);
        records(drops, &said);
        QCOMPARE(said, error);
    }

    void missingFile()
    {
        const auto opened = openBytes(QStringLiteral("/no/such/file.csv"));
        QVERIFY(!opened);
        QVERIFY(QString::fromStdString(opened.error().text()).startsWith(QStringLiteral("/no/such/file.csv: cannot be")));
    }
};

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
