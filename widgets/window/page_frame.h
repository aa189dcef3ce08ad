// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: one page at a time, below a row of tabs.
#pragma once

#include <QWidget>

class QActionGroup;
class QStackedWidget;
class QTabBar;

namespace costrata {

class PageFrame final : public QWidget {
    Q_OBJECT
public:
    explicit PageFrame(QWidget* parent = nullptr);

    /// Adds a page behind the others. `name` is for the saved layout and the command line ("compare"). The first nine
    /// have the keys Ctrl+1 to Ctrl+9; actions() holds one command per page.
    void add(const QString& name, const QString& title, QWidget* page);

    QStringList names() const;
    QString current() const;
    bool setCurrent(const QString& name);  ///< false, and nothing changes, when there is no such page

private:
    void setIndex(int index);

    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QActionGroup* m_commands;
};

}  // namespace costrata
