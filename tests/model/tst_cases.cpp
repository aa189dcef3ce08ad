// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the billing cases (tests/cases/*/*.case): a design, the prices it uses, the lines and totals it must give.
// The format is described in tests/cases/README.md; adding a case needs no C++.
#include "billing/bill_design.h"
#include "output/format.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace costrata;

namespace {

/// One case file, read and run. The first thing that is wrong with the file itself is kept in `error`.
class Case {
public:
    explicit Case(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_error = QStringLiteral("cannot be read");
            return;
        }
        int number = 0;
        while (!file.atEnd() && m_error.isEmpty()) {
            ++number;
            QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (const auto comment = line.indexOf(QStringLiteral(" #")); comment >= 0)
                line = line.left(comment).trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#') && !readLine(line))
                m_error = QStringLiteral("line %1: %2: %3").arg(QString::number(number), m_why, line);
        }
        if (m_error.isEmpty() && m_expected.isEmpty())
            m_error = QStringLiteral("the case expects nothing");
    }

    QString error() const { return m_error; }
    QStringList expected() const { return m_expected; }

    /// The bill in the words of the expectations, line by line.
    QStringList actual() const
    {
        const auto book = PriceBook::of(m_prices);
        const Bill bill = billDesign(m_design, *book, m_month);
        QStringList lines;
        for (const LineItem& line : bill.lines) {
            const QString head = QStringLiteral("line %1 | %2 | ").arg(text(categoryId(line.category)), QString::fromStdString(line.description));
            switch (line.state) {
            case LineState::Priced: {
                const QString cost = text(line.monthly.dollars().toString());
                lines << head + QStringLiteral("%1 %2 | %3 | %4").arg(text(line.quantity.value().toString()), text(line.unit.id()), text(line.price->amount.toString()), cost)
                        + (line.upfront.isZero() ? QString() : QStringLiteral(" | upfront ") + text(line.upfront.dollars().toString()));
                break;
            }
            case LineState::Included:
                lines << head + QStringLiteral("included");
                break;
            case LineState::MissingPrice:
                lines << head + QStringLiteral("missing price");
                break;
            case LineState::UnknownQuantity:
                lines << head + QStringLiteral("unknown quantity");
                break;
            }
        }
        for (const std::string& warning : bill.warnings)
            lines << QStringLiteral("warning ") + QString::fromStdString(warning);
        lines << QStringLiteral("monthly ") + text(bill.totals.monthly.toCents());
        lines << QStringLiteral("upfront ") + text(bill.totals.upfront.toCents());
        lines << QStringLiteral("amortised ") + text(bill.totals.amortised.toCents());
        lines << (bill.complete ? QStringLiteral("complete") : QStringLiteral("incomplete"));
        return lines;
    }

private:
    static QString text(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }
    static QStringList cells(const QString& line)
    {
        QStringList parts = line.split(u'|');
        for (QString& part : parts)
            part = part.trimmed();
        return parts;
    }
    bool fail(const char* why)
    {
        m_why = QString::fromUtf8(why);
        return false;
    }

    bool readLine(const QString& line)
    {
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        if (word == QStringLiteral("service"))
            return startComponent(rest);
        if (word == QStringLiteral("region")) {
            if (m_design.components.empty())
                return fail("a service comes first");
            m_design.components.back().region = Symbol(rest.toStdString());
            return true;
        }
        if (word == QStringLiteral("month")) {
            m_month = Month::parse(rest.toStdString()).value_or(Month());
            return m_month.known() || fail("no month");
        }
        if (word == QStringLiteral("set"))
            return set(rest.section(u' ', 0, 0), rest.section(u' ', 1).trimmed());
        if (word == QStringLiteral("price"))
            return addPrice(cells(rest));
        static const QStringList expectations{QStringLiteral("line"), QStringLiteral("warning"), QStringLiteral("monthly"), QStringLiteral("upfront"),
                                              QStringLiteral("amortised"), QStringLiteral("complete"), QStringLiteral("incomplete")};
        if (!expectations.contains(word))
            return fail("unknown word");
        m_expected << (word == QStringLiteral("line") ? QStringLiteral("line ") + cells(rest).join(QStringLiteral(" | ")) : line);
        return true;
    }

    bool startComponent(const QString& id)
    {
        const Service* service = findService(id.toStdString());
        if (!service)
            return fail("unknown service");
        m_design.components.push_back({service->name, service, Symbol(service->defaultRegion), Settings(*service->parameters)});
        return true;
    }

    bool set(const QString& id, const QString& value)
    {
        if (m_design.components.empty())
            return fail("a service comes first");
        Settings& settings = m_design.components.back().settings;
        const auto index = settings.parameters().indexOf(id.toStdString());
        if (!index)
            return fail("unknown parameter");
        const auto v = settings.parameters().parse(*index, value.toStdString());
        if (!v)
            return fail("the parameter refuses this value");
        settings.set(*index, *v);
        return true;
    }

    /// component | name | variant | engine | purchase | unit | amount, then any of: upfront N, tier FROM..TO, region R,
    /// list PROVIDER/SERVICE, vcpu N, memory N.
    bool addPrice(const QStringList& cell)
    {
        if (m_design.components.empty() || cell.size() < 7)
            return fail("price needs a service before it, and seven cells");
        const auto symbol = [&](int i) { return Symbol(cell[i].toStdString()); };
        const auto unit = Unit::parse(cell[5].toStdString());
        const auto amount = Decimal::parse(cell[6].toStdString());
        if (!unit || !amount)
            return fail("unknown unit or no amount");
        Price price{{symbol(0), symbol(1), symbol(2), symbol(3), symbol(4)}, *unit, *amount, {}, {}, {}, {}, {}, m_design.components.back().region,
                    Symbol("case"), Symbol("2026-01-01"), Symbol("exact"), {}};
        CatalogService list = m_design.components.back().service->catalogs.front();
        for (qsizetype i = 7; i < cell.size(); ++i) {
            const QString key = cell[i].section(u' ', 0, 0), value = cell[i].section(u' ', 1).trimmed();
            if (key == QStringLiteral("upfront"))
                price.upfront = Decimal::parse(value.toStdString()).value();
            else if (key == QStringLiteral("region"))
                price.region = Symbol(value.toStdString());
            else if (key == QStringLiteral("vcpu"))
                price.vcpu = value.toStdString();
            else if (key == QStringLiteral("memory"))
                price.memoryGib = value.toStdString();
            else if (key == QStringLiteral("list"))
                list = {Symbol(value.section(u'/', 0, 0).toStdString()), Symbol(value.section(u'/', 1).toStdString())};
            else if (key == QStringLiteral("tier")) {
                const QStringList ends = value.split(QStringLiteral(".."));
                price.tierFrom = Decimal::parse(ends[0].toStdString()).value();
                if (ends.size() > 1 && !ends[1].isEmpty())
                    price.tierTo = Decimal::parse(ends[1].toStdString()).value();
            } else
                return fail("unknown price cell");
        }
        m_prices.emplace_back(list, price);
        return true;
    }

    Design m_design{"case", {}, {}};
    std::vector<std::pair<CatalogService, Price>> m_prices;
    QStringList m_expected;
    Month m_month = Month(2026, 1);
    QString m_error, m_why;
};

}  // namespace

class TestCases : public QObject {
    Q_OBJECT
private slots:
    void bill_data()
    {
        QTest::addColumn<QString>("path");
        const QString root = QStringLiteral(COSTRATA_CASES);
        QDirIterator files(root, {QStringLiteral("*.case")}, QDir::Files, QDirIterator::Subdirectories);
        QStringList paths;
        while (files.hasNext())
            paths << files.next();
        paths.sort();
        QVERIFY2(!paths.isEmpty(), "there are no billing cases");
        for (const QString& path : paths)
            QTest::newRow(qPrintable(path.mid(root.size() + 1))) << path;
    }
    void bill()
    {
        QFETCH(QString, path);
        const Case c(path);
        QVERIFY2(c.error().isEmpty(), qPrintable(c.error()));
        QCOMPARE(c.actual().join(u'\n'), c.expected().join(u'\n'));
    }
    void everyServiceHasCases()
    {
        for (const Service* service : allServices()) {
            const QDir folder(QStringLiteral(COSTRATA_CASES) + u'/' + QString::fromUtf8(service->id));
            const auto count = folder.entryList({QStringLiteral("*.case")}).size();
            QVERIFY2(count >= 3, qPrintable(folder.path() + QStringLiteral(" has fewer than three cases")));
        }
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
