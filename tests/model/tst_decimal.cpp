// SPDX-License-Identifier: GPL-3.0-or-later
// Exact decimals: worked tables at the limits, and properties against schoolbook arithmetic on digits.
#include "money/decimal.h"

#include <QTest>

#include <cmath>
#include <limits>
#ifdef COSTRATA_RAPIDCHECK
#include <rapidcheck.h>
#endif

using namespace costrata;

namespace {

const std::string largest = "170141183460469231731687303.715884105727";  // (2^127 - 1) * 10^-12

Decimal dec(const std::string& text)
{
    const auto d = Decimal::parse(text);
    return d ? *d : throw std::invalid_argument("no decimal: " + text);
}

template <class F>
bool throwsOverflow(F f)
{
    try {
        static_cast<void>(f());
    } catch (const std::overflow_error&) {
        return true;
    }
    return false;
}

QString qt(const std::string& s) { return QString::fromStdString(s); }

#ifdef COSTRATA_RAPIDCHECK
/// Digits, the least first: the independent arithmetic.
using Digits = std::vector<int>;

Digits digitsOf(Int128 raw)
{
    Digits d;
    for (; raw != 0; raw /= 10)
        d.push_back(std::abs(static_cast<int>(raw % 10)));
    return d;
}
void trim(Digits& d)
{
    while (!d.empty() && d.back() == 0)
        d.pop_back();
}
Digits times(const Digits& a, const Digits& b)
{
    Digits r(a.size() + b.size() + 1, 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j)
            r[i + j] += a[i] * b[j];
    }
    for (std::size_t i = 0; i + 1 < r.size(); ++i) {
        r[i + 1] += r[i] / 10;
        r[i] %= 10;
    }
    trim(r);
    return r;
}
int compare(const Digits& a, const Digits& b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    for (std::size_t i = a.size(); i-- > 0;) {
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    }
    return 0;
}
void increment(Digits& d)
{
    for (std::size_t i = 0;; ++i) {
        if (i == d.size())
            d.push_back(0);
        if (++d[i] < 10)
            return;
        d[i] = 0;
    }
}
void subtract(Digits& a, const Digits& b)  // a >= b
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        a[i] -= i < b.size() ? b[i] : 0;
        if (a[i] < 0) {
            a[i] += 10;
            --a[i + 1];
        }
    }
    trim(a);
}
/// a / b, half away from zero.
Digits divided(const Digits& a, const Digits& b)
{
    Digits quotient(a.size(), 0), rest;
    for (std::size_t i = a.size(); i-- > 0;) {
        rest.insert(rest.begin(), a[i]);
        trim(rest);
        while (compare(rest, b) >= 0) {
            subtract(rest, b);
            ++quotient[i];
        }
    }
    trim(quotient);
    if (compare(times(rest, {2}), b) >= 0)
        increment(quotient);
    return quotient;
}
Digits powerOfTen(std::size_t n)
{
    Digits d(n, 0);
    d.push_back(1);
    return d;
}
const Digits limit = digitsOf(dec(largest).raw());

/// Raw numbers of every size, small and at the limits alike.
rc::Gen<Decimal> anyDecimal()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::arbitrary<std::int64_t>(), rc::gen::arbitrary<std::uint64_t>(), rc::gen::inRange(0, 127)), [](const auto& t) {
        __extension__ typedef unsigned __int128 Uint128;
        const auto bits = (static_cast<Uint128>(static_cast<std::uint64_t>(std::get<0>(t))) << 64 | std::get<1>(t)) >> std::get<2>(t);
        const auto raw = static_cast<Int128>(bits & (~Uint128(0) >> 1));
        return Decimal::fromRaw(std::get<1>(t) & 1 ? -raw : raw);
    });
}

/// The oracle's digits, or nothing when the result is out of range, against what Decimal gives.
template <class F>
void sameAs(const Digits& expected, bool negative, F f)
{
    if (compare(expected, limit) > 0) {
        RC_ASSERT(throwsOverflow(f));
        return;
    }
    const Decimal result = f();
    RC_ASSERT(digitsOf(result.raw()) == expected);
    RC_ASSERT(result.isZero() || result.isNegative() == negative);
}
#endif

}  // namespace

class TestDecimal : public QObject {
    Q_OBJECT
private slots:
    void parsePrint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");  // empty: refused
        const std::pair<const char*, std::string> rows[] = {
            {"0", "0"}, {"-0", "0"}, {"00012.500", "12.5"}, {"0.000000000001", "0.000000000001"}, {"-0.000000000001", "-0.000000000001"},
            {"1.0000000000000000", "1"}, {"0.0000000000001", ""}, {"1.0000000000001", ""}, {"", ""}, {"-", ""}, {".", ""}, {".5", ""}, {"5.", ""}, {"-.5", ""},
            {"1e3", ""}, {"1,000", ""}, {" 1", ""}, {"1 ", ""}, {"+1", ""}, {"--1", ""}, {"1.2.3", ""}, {"0x10", ""}, {"\xD9\xA3", ""}, {"nan", ""}, {"inf", ""},
            {"170141183460469231731687303.715884105727", largest}, {"-170141183460469231731687303.715884105727", "-" + largest},
            {"170141183460469231731687303.715884105728", ""}, {"-170141183460469231731687303.715884105728", ""}, {"999999999999999999999999999999999999999999", ""},
        };
        for (const auto& [text, printed] : rows)
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << qt(printed);
    }
    void parsePrint()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto d = Decimal::parse(text.toStdString());
        QCOMPARE(d ? qt(d->toString()) : QString(), printed);
    }

    void round_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("fixed");
        QTest::newRow("half up") << "0.125" << 2 << "0.13";
        QTest::newRow("half away from zero") << "-0.125" << 2 << "-0.13";
        QTest::newRow("below half") << "0.124999999999" << 2 << "0.12";
        QTest::newRow("no minus zero") << "-0.004" << 2 << "0.00";
        QTest::newRow("carry") << "999.995" << 2 << "1000.00";
        QTest::newRow("whole") << "2.5" << 0 << "3";
        QTest::newRow("whole, negative") << "-2.5" << 0 << "-3";
        QTest::newRow("all places") << "0.000000000001" << 12 << "0.000000000001";
        QTest::newRow("padded") << "7" << 3 << "7.000";
        QTest::newRow("largest") << qt(largest) << 12 << qt(largest);
        QTest::newRow("smallest") << qt("-" + largest) << 12 << qt("-" + largest);
    }
    void round()
    {
        QFETCH(QString, number);
        QFETCH(int, digits);
        QFETCH(QString, fixed);
        QCOMPARE(qt(dec(number.toStdString()).toFixed(digits)), fixed);
    }

    void arithmetic_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QChar>("op");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("result");  // empty: out of range
        const auto row = [](const std::string& a, char op, const std::string& b, const std::string& result) {
            QTest::newRow(qPrintable(qt(a + ' ' + op + ' ' + b))) << qt(a) << QChar(QLatin1Char(op)) << qt(b) << qt(result);
        };
        row("0.1", '+', "0.2", "0.3");
        row(largest, '+', "0.000000000001", "");
        row(largest, '-', "-0.000000000001", "");
        row("-" + largest, '-', "0.000000000001", "");  // the range is symmetric
        row("-" + largest, '+', largest, "0");
        row("0.1", '*', "0.1", "0.01");
        row("0.000001", '*', "0.0000005", "0.000000000001");   // half, away from zero
        row("-0.000001", '*', "0.0000005", "-0.000000000001");
        row("0.000001", '*', "0.00000049", "0");
        row("10000000000000", '*', "10000000000000", "100000000000000000000000000");
        row("100000000000000", '*', "10000000000000", "");
        row(largest, '*', "1", largest);
        row(largest, '*', "-1", "-" + largest);
        row("12345678901234567.890123456789", '*', "1000.000000000001", "12345678901234580235.802358023568");
        row("1", '/', "3", "0.333333333333");
        row("2", '/', "3", "0.666666666667");
        row("-2", '/', "3", "-0.666666666667");
        row("1", '/', "0", "");
        row("0", '/', "0", "");
        row(largest, '/', largest, "1");
        row(largest, '/', "-1", "-" + largest);
        row(largest, '/', "0.5", "");
        row("100000000000000000000", '/', "3000000000000000", "33333.333333333333");  // the rest alone, scaled, is out of range
        row("-100000000000000000000", '/', "7000000000000000000", "-14.285714285714");
    }
    void arithmetic()
    {
        QFETCH(QString, a);
        QFETCH(QChar, op);
        QFETCH(QString, b);
        QFETCH(QString, result);
        const Decimal x = dec(a.toStdString()), y = dec(b.toStdString());
        const auto compute = [&] { return op == u'+' ? x + y : op == u'-' ? x - y : op == u'*' ? x * y : x / y; };
        if (result.isEmpty())
            QVERIFY(throwsOverflow(compute));
        else
            QCOMPARE(qt(compute().toString()), result);
    }

    void floorAndCeil()
    {
        QCOMPARE(qt(dec("-1.5").floor().toString()), QStringLiteral("-2"));
        QCOMPARE(qt(dec("-1.5").ceil().toString()), QStringLiteral("-1"));
        QCOMPARE(qt(dec("1.000000000001").ceil().toString()), QStringLiteral("2"));
        QCOMPARE(qt(dec("2").ceil().toString()), QStringLiteral("2"));
        QVERIFY(throwsOverflow([] { return dec(largest).ceil(); }));
    }

    void fromDouble_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("printed");
        QTest::newRow("0.1") << 0.1 << "0.1";
        QTest::newRow("-0.0") << -0.0 << "0";
        QTest::newRow("1e15") << 1e15 << "1000000000000000";
        QTest::newRow("1e22") << 1e22 << "10000000000000000000000";
        QTest::newRow("noise below") << 0.1 + 0.2 << "0.3";
        QTest::newRow("noise above") << 1.0 - std::numeric_limits<double>::epsilon() / 2 << "1";
        QTest::newRow("noise above, negative") << -(1.0 - std::numeric_limits<double>::epsilon() / 2) << "-1";
        QTest::newRow("a little is not zero") << 1e-13 << "";
        QTest::newRow("hundreds of places") << 1.2345678901234567e-100 << "";
        QTest::newRow("smallest") << std::numeric_limits<double>::denorm_min() << "";
        QTest::newRow("too large") << 2e26 << "";
        QTest::newRow("nan") << std::nan("") << "";
        QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << "";
    }
    void fromDouble()
    {
        QFETCH(double, number);
        QFETCH(QString, printed);
        const auto d = Decimal::fromDouble(number);
        QCOMPARE(d ? qt(d->toString()) : QString(), printed);
    }

#ifdef COSTRATA_RAPIDCHECK
    void properties()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=2000");
        QVERIFY(rc::check("what is printed reads back as the same number", [] {
            const Decimal d = *anyDecimal();
            RC_ASSERT(Decimal::parse(d.toString()) == d);
            RC_ASSERT(Decimal::parse(d.toFixed(12)) == d);
        }));
        QVERIFY(rc::check("a product is the schoolbook product, rounded once", [] {
            const Decimal a = *anyDecimal(), b = *anyDecimal();
            sameAs(divided(times(digitsOf(a.raw()), digitsOf(b.raw())), powerOfTen(12)), a.isNegative() != b.isNegative(), [&] { return a * b; });
        }));
        QVERIFY(rc::check("a quotient is the schoolbook quotient, rounded once", [] {
            const Decimal a = *anyDecimal(), b = *anyDecimal();
            RC_PRE(!b.isZero());
            sameAs(divided(times(digitsOf(a.raw()), powerOfTen(12)), digitsOf(b.raw())), a.isNegative() != b.isNegative(), [&] { return a / b; });
        }));
        QVERIFY(rc::check("rounding is the schoolbook rounding", [] {
            const Decimal a = *anyDecimal();
            const auto digits = static_cast<std::size_t>(*rc::gen::inRange(0, 13));
            const Digits step = powerOfTen(12 - digits);
            sameAs(times(divided(digitsOf(a.raw()), step), step), a.isNegative(), [&] { return a.rounded(static_cast<int>(digits)); });
        }));
        QVERIFY(rc::check("the total of parts is the whole, in any order", [] {
            auto parts = *rc::gen::container<std::vector<std::int64_t>>(rc::gen::arbitrary<std::int64_t>());
            Decimal forwards, backwards;
            Int128 exact = 0;
            for (const auto part : parts) {
                forwards += Decimal::fromRaw(part);
                exact += part;
            }
            for (auto it = parts.rbegin(); it != parts.rend(); ++it)
                backwards += Decimal::fromRaw(*it);
            RC_ASSERT(forwards == backwards);
            RC_ASSERT(forwards.raw() == exact);
        }));
        QVERIFY(rc::check("a sum is exact or refused, and comes apart again", [] {
            const Decimal a = *anyDecimal(), b = *anyDecimal();
            Int128 exact;
            const bool out = __builtin_add_overflow(a.raw(), b.raw(), &exact);
            if (out || exact < -dec(largest).raw()) {
                RC_ASSERT(throwsOverflow([&] { return a + b; }));
                return;
            }
            RC_ASSERT((a + b).raw() == exact);
            RC_ASSERT(a + b - b == a);
        }));
        QVERIFY(rc::check("order is the order of the numbers", [] {
            const Decimal a = *anyDecimal(), b = *anyDecimal();
            RC_ASSERT((a < b) == (a.raw() < b.raw()));
            RC_ASSERT((a == b) == (a.toString() == b.toString()));
        }));
    }
#endif
};

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
