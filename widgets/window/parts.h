// SPDX-License-Identifier: GPL-3.0-or-later
// What pages are made of.
#pragma once

#include <QList>
#include <QString>

class QComboBox;
class QFrame;
class QLabel;
class QLayout;
class QWidget;

namespace costrata {

class ElidedLabel;

QFrame* makeCard();
/// Plain text in the role's look ("title", "hint", "heading"): names come from files.
ElidedLabel* makeLabel(const char* role, const QString& text = {});
/// A title and beside it, with large text below it, what it governs; the first of these takes the room when it is a choice.
QLayout* makeHead(QWidget* title, const QList<QWidget*>& controls);
/// Filters of the same width in a row, with large text in two columns.
QLayout* makeFilterRow(const QList<QWidget*>& filters);
/// What an empty page says: what to do next.
QLabel* makeEmptyState(const QString& text = {});
/// A box of filters: a name for those who do not see it, and no change by a passing wheel.
QComboBox* makeFilterBox(const char* objectName, const QString& accessibleName);

}  // namespace costrata
