// SPDX-License-Identifier: GPL-3.0-or-later
// Works in the shown window with keys and clicks, at random: what a person may do in it, wrong texts included.
#pragma once

#include "../widgets/shown_window.h"

#include "busy_time.h"

#include <functional>
#include <span>

class QComboBox;

namespace costrata {

class Person {
public:
    /// One kind of thing to do, and how often.
    struct Act {
        const char* name;
        int weight;
        bool edits;  ///< may change the workspace
        void (Person::*run)();
    };
    static std::span<const Act> acts();

    Person(Shown& shown, MeasuredApplication& application, quint32 seed);

    void doSomething();  ///< any of the acts, by weight
    /// One edit of the measurement. Does nothing where there is nothing to do it with.
    void act(const Act& act);
    /// The step before this one is not undone by the person.
    void keepUntil(const QUndoCommand* command) { m_kept = command; }

private:
    // The acts.
    void number();
    void workloadNumber();
    void choice();
    void check();
    void text();
    void notes();
    void month();
    void regionsMenu();
    void button();
    void followMark();
    void follow();
    void select();
    void selectSeveral();
    void add();
    void addComponent();
    void removeComponent();
    void duplicate();
    void remove();
    void rename();
    void move();
    void baseline();
    void designForWorkload();
    void adjustment();
    void editAdjustment();
    void switchAdjustment();
    void removeAdjustment();
    void report();
    void moveToRegion();
    void table();
    void chart();
    void page();
    void panel();
    void theme();
    void palette();
    void undo();
    void redo();

    template <class W>
    std::vector<W*> visible(const QWidget& root) const;
    template <class T>
    T any(const std::vector<T>& list);
    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <class F>
    void turn(F work);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void trigger(const char* action);
    void openPage(const char* name);
    void openWorkload();
    void type(QWidget* field, const QString& text);
    void leave(QWidget* field);
    void typeNumber(QWidget* root, const char* kind);
    void click(QWidget* widget, QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void choose(QComboBox* box);
    void chooseInMenu(QMenu* menu, QWidget* at);
    void dialog(const char* button);
    void fillIn();
    void named(const QString& what);
    QString numberText();
    QWidget& part(const char* name) const;

    Shown& m_shown;
    MeasuredApplication& m_application;
    QRandomGenerator m_random;
    const QUndoCommand* m_kept = nullptr;
    const char* m_act = "";
};

}  // namespace costrata
