// SPDX-License-Identifier: GPL-3.0-or-later
// costrata-texts CATALOG FILE.ts: renews the texts of the model in a file of translations, as lupdate does for those in
// the sources: new ones unfinished, what is translated kept, what no longer exists dropped.
#include "catalog/price_book.h"
#include "output/declared_texts.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <cstdio>

namespace {

QHash<QString, QString> translationsIn(QFile& file)
{
    QHash<QString, QString> known;
    QString source;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation")
            known[source] = xml.readElementText();
    }
    return known;
}

QString asXml(const QString& text) { return text.toHtmlEscaped().replace(u'\'', QStringLiteral("&apos;")); }

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: costrata-texts CATALOG.sqlite FILE.ts\n", stderr);
        return 2;
    }
    const auto book = costrata::PriceBook::open(argv[1]);
    if (!book) {
        std::fprintf(stderr, "%s\n", book.error().text().c_str());
        return 1;
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    QHash<QString, QString> known;
    if (file.open(QIODevice::ReadOnly)) {
        known = translationsIn(file);
        file.close();
    }
    QString ts =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"ru\" sourcelanguage=\"en\">\n"
                       "<context>\n    <name>declared</name>\n");
    int unfinished = 0;
    for (const auto& texts : {costrata::declaredTexts(**book), costrata::composedTexts(**book)}) {
        for (const std::string& text : texts) {
            const QString source = QString::fromStdString(text), translation = known.value(source);
            unfinished += translation.isEmpty();
            ts += QStringLiteral("    <message>\n        <source>%1</source>\n        <translation%2>%3</translation>\n    </message>\n")
                      .arg(asXml(source), translation.isEmpty() ? QStringLiteral(" type=\"unfinished\"") : QString(), asXml(translation));
        }
    }
    ts += QStringLiteral("</context>\n</TS>\n");
    if (!file.open(QIODevice::WriteOnly) || file.write(ts.toUtf8()) < 0) {
        std::fprintf(stderr, "%s cannot be written\n", argv[2]);
        return 1;
    }
    std::printf("%d texts to translate\n", unfinished);
    return 0;
}
