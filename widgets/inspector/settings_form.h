// SPDX-License-Identifier: GPL-3.0-or-later
// A form generated from a parameter table: fields in groups, irrelevant ones hidden.
#pragma once

#include "services/parameters.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace costrata {

class FollowMark;
class NumberBox;

/// Where a form's values come from, and where edits go.
struct SettingsSource {
    std::function<const Settings&()> settings;
    std::function<void(std::size_t parameter, const Value& value)> change;
    std::function<void()> endGesture;  ///< what follows is an edit of its own
    std::function<void()> abandonGesture;  ///< takes back what was changed since
    /// The choices of a parameter now, and the regions that a list of regions may name.
    std::function<std::vector<Option>(std::size_t parameter)> options;
    std::function<std::vector<Symbol>()> regions = [] { return std::vector<Symbol>(); };
    /// Whether the values differ among what is edited together.
    std::function<bool(std::size_t parameter)> several = [](std::size_t) { return false; };
    /// How a value differs from the workload's sizing, in words; empty when it does not.
    std::function<QString(std::size_t parameter)> deviation = {};
    std::function<void(std::optional<std::size_t> parameter)> followAgain = {};  ///< one value, or all
    QString empty = {};  ///< what a number says that is not given; "not given" by default
    QString prefix = {};  ///< of the fields' object names, where forms of two tables stand in one window
};

/// Built once for a table; refresh() shows other values of it.
class SettingsForm final : public QWidget {
    Q_OBJECT
public:
    SettingsForm(const Parameters& parameters, SettingsSource source, QWidget* parent = nullptr);

    void refresh();
    void dropTyping();  ///< shows again what is set where something else is being typed

private:
    /// Made when it is first relevant: most rows of most services never are.
    struct Row {
        std::size_t parameter;
        QWidget *container = nullptr, *editor = nullptr;
        std::function<void(const Value&, bool several)> show = {};
        FollowMark* mark = nullptr;  ///< made when it is first needed
    };
    struct Group {
        QString name;
        QWidget* heading;  ///< made with its first row
        std::vector<Row> rows;
    };

    QWidget* makeEditor(Row& row);
    void makeRow(Row& row);
    void showMark(Row& row);
    void change(std::size_t parameter, const Value& value, bool endsGesture);

    const Parameters* m_parameters;
    SettingsSource m_source;
    std::vector<Group> m_groups;  ///< in the order of their first parameter
    std::optional<std::size_t> m_edited;  ///< the field that reports an edit: it keeps what is typed, whatever came of it
};

/// A label and its editor in one row, as all forms have them.
QWidget* formRow(const QString& label, QWidget* editor);
/// Says something below the editor of a form row; empty: nothing.
void showHint(QWidget* editor, const QString& text);
/// Puts a mark to the right of a row's editor.
void addMark(QWidget* row, FollowMark* mark);
/// Says below a field what is wrong with its text, or what a text in another unit amounts to.
void showHints(NumberBox* box);

}  // namespace costrata
