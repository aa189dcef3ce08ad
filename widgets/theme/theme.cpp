// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/restyle.h"
#include "theme/text_size.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QStyleHints>
#include <QTimer>

#include <utility>

// Resources of a library must be asked for by name, outside any namespace.
static void initResources() { Q_INIT_RESOURCE(costrata); }

namespace costrata {
namespace {

QColor rgb(const char* name) { return QColor(QLatin1String(name)); }

QPalette paletteOf(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.field);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Midlight, t.raised);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.faint);
    return p;
}

/// Fonts, and the widths and heights that hold text, as large as the user wants them; lines stay lines.
QString enlarged(const QString& sheet)
{
    static const QRegularExpression length(QStringLiteral("\\b(font-size|(?:min-)?(?:width|height)): (\\d+)px"));
    QString result;
    qsizetype done = 0;
    for (auto found = length.globalMatch(sheet); found.hasNext();) {
        const auto match = found.next();
        const int pixels = match.capturedView(2).toInt();
        result += sheet.mid(done, match.capturedStart(2) - done) + QString::number(pixels > 1 ? scaled(pixels) : pixels);
        done = match.capturedEnd(2);
    }
    return result + sheet.mid(done);
}

/// The style sheet is a template: @token is replaced by the theme's colour.
QString styleSheetOf(const Theme& t)
{
    QFile file(QStringLiteral(":/themes/costrata.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> tokens[] = {
        {"@accentWash", t.accentWash}, {"@onAccent", t.onAccent}, {"@accent", t.accent}, {"@window", t.window}, {"@panel", t.panel},
        {"@raised", t.raised}, {"@line", t.line}, {"@field", t.field}, {"@text", t.text}, {"@muted", t.muted}, {"@faint", t.faint},
        {"@good", t.good}, {"@warn", t.warn}, {"@bad", t.bad}};
    sheet.replace(QLatin1String("@mode"), QLatin1String(t.dark ? "dark" : "light"));
    for (const auto& [token, color] : tokens)
        sheet.replace(QLatin1String(token), color.name());
    return textSize() == 100 ? sheet : enlarged(sheet);
}

ThemeChoice chosenTheme = ThemeChoice::System;

/// Desktops tell of a change by an event to each window.
class SystemThemeFollower final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::ThemeChange)
            again();
        return false;
    }
    void again()
    {
        if (chosenTheme == ThemeChoice::System && !std::exchange(m_waiting, true)) {  // once, however many windows were told
            QTimer::singleShot(0, this, [this] {
                m_waiting = false;
                if (chosenTheme == ThemeChoice::System)
                    applyTheme(*qApp, ThemeChoice::System);
            });
        }
    }

private:
    bool m_waiting = false;
};

}  // namespace

const Theme& lightTheme()
{
    static const Theme theme{false, rgb("#f4f5f7"), rgb("#ffffff"), rgb("#f7f8fa"), rgb("#e2e5ea"), rgb("#ffffff"), rgb("#1b1f26"),
                             rgb("#5a6473"), rgb("#667080"), rgb("#2460c8"), rgb("#e6eefb"), rgb("#ffffff"), rgb("#1a7849"), rgb("#8a6100"),
                             rgb("#b5432b"),
                             {rgb("#4477aa"), rgb("#66ccee"), rgb("#228833"), rgb("#ccbb44"), rgb("#ee6677"), rgb("#aa3377"), rgb("#8a6d3b"), rgb("#8a93a1")},
                             {rgb("#2460c8"), rgb("#c4501b"), rgb("#00826a"), rgb("#9b3f96"), rgb("#8a6d00"), rgb("#2a8fb5"), rgb("#7d2248")}};
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme{true, rgb("#15181d"), rgb("#1b1f26"), rgb("#232832"), rgb("#2d333e"), rgb("#12151a"), rgb("#e8ebf0"),
                             rgb("#98a1b0"), rgb("#7f8897"), rgb("#6ea8fe"), rgb("#22324d"), rgb("#0e1626"), rgb("#58c08a"), rgb("#e3b341"),
                             rgb("#f0836b"),
                             {rgb("#5b8ecb"), rgb("#7fd8f5"), rgb("#43ab57"), rgb("#d9c95a"), rgb("#f58a96"), rgb("#c25b93"), rgb("#b8935a"), rgb("#98a1b0")},
                             {rgb("#6ea8fe"), rgb("#f59562"), rgb("#3cc3a0"), rgb("#d98ad4"), rgb("#dcc04c"), rgb("#7fd8f5"), rgb("#f07f9f")}};
    return theme;
}

const Theme& currentTheme()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? darkTheme() : lightTheme();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](double x, double y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    chosenTheme = choice;
    if (choice == ThemeChoice::System)
        QApplication::setPalette(QPalette());  // the system's as it is now
    loadFonts();
    const Theme& theme = choice == ThemeChoice::System ? currentTheme() : choice == ThemeChoice::Dark ? darkTheme() : lightTheme();
    if (application.styleSheet().isEmpty())  // the first time
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (const QFont font = windowFont(13); QApplication::font() != font)
        QApplication::setFont(font);
    QApplication::setPalette(paletteOf(theme));
    const QString sheet = styleSheetOf(theme);
    if (application.styleSheet() == sheet)
        return;
    restyle(application, sheet);
}

void followSystemTheme(QApplication& application)
{
    auto* follower = new SystemThemeFollower(&application);
    application.installEventFilter(follower);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, follower, &SystemThemeFollower::again);
#endif
}

void loadFonts()
{
    static const bool loaded = [] {
        initResources();
        for (const char* weight : {"Regular", "Medium", "SemiBold", "Bold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(weight)));
        return true;
    }();
    static_cast<void>(loaded);
}

QString asToolTip(const QString& plain)
{
    return QStringLiteral("<qt>") + plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

QFont uiFont(double pixels, QFont::Weight weight)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

}  // namespace costrata
