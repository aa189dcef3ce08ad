// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers for text that is painted: conversion, true minus signs, and fitting into a width.
#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QString>
#include <QStringList>

#include <string_view>

namespace costrata {

/// Words of the charts, which are plain descriptions and no objects of Qt's.
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(costrata::ChartText)
};

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A formatted number for reading: a leading hyphen becomes a minus sign.
QString numberText(std::string_view number);

/// The bundled typeface without contextual glyphs: Inter draws the hyphen of a date with a glyph that has no character,
/// which searching and copying in a PDF would not find.
QFont plainFont(double pixels, QFont::Weight weight = QFont::Normal);

double textWidth(const QString& text, const QFont& font);

/// Lines no wider than `width`, broken between words, inside one only when it alone is too wide. With `maxLines`, what
/// does not fit is elided in the last line. Line breaks in the text stay; never returns an empty list.
QStringList wrapText(const QString& text, const QFont& font, double width, int maxLines = 0,
                     Qt::TextElideMode elide = Qt::ElideRight);

}  // namespace costrata
