// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: one page at a time, below a row of tabs.
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QActionGroup;
class QStackedWidget;
class QTabBar;

namespace costrata {

class PageFrame final : public QWidget {
    Q_OBJECT
public:
    explicit PageFrame(QWidget* parent = nullptr);

    /// Adds a page behind the others; `make` is called when it is first shown, so that a page that nobody opens costs the
    /// start nothing. `name` is for the saved layout and the command line ("compare"). The first nine have the keys Ctrl+1
    /// to Ctrl+9; actions() holds one command per page.
    void add(const QString& name, const QString& title, std::function<QWidget*()> make);

    QWidget* page(const QString& name);  ///< made if it is not yet; null when there is no such page

    QStringList names() const;
    QString current() const;
    bool setCurrent(const QString& name);  ///< false, and nothing changes, when there is no such page

signals:
    void currentChanged(const QString& name);

private:
    QWidget* made(int index);
    void setIndex(int index);

    QStringList m_names;
    std::vector<std::function<QWidget*()>> m_make;  ///< empty once it was called
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QActionGroup* m_commands;
};

}  // namespace costrata
