// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: one search field over the window, and below it whatever fits, to be done with Enter.
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;

namespace costrata {

class PaletteModel;

struct PaletteItem {
    QString text;
    QString detail;  ///< where it belongs, what it is worth; found by its words, too
    QString kind;    ///< "Design", "Price"; or the keys of a command
    std::function<void()> run;
    int weight = 0;  ///< above zero: comes before others that fit as well
};

class Palette final : public QFrame {
    Q_OBJECT
public:
    /// Finds what follows from the words themselves and is not a fixed list: prices. Shown below what fits better.
    using Search = std::function<std::vector<PaletteItem>(const QString& words)>;

    explicit Palette(QWidget* window);

    void open(std::vector<PaletteItem> items, Search search);
    void addItems(std::vector<PaletteItem> more);  ///< what became known while it is open

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void move(int rows);
    void setRow(int row);
    void choose();
    void close();
    void place();

    QLineEdit* m_field;
    QListView* m_list;
    PaletteModel* m_model;
    std::vector<PaletteItem> m_items;
    std::vector<QString> m_texts;
    std::vector<int> m_weights;
    Search m_search;
    QPointer<QWidget> m_focusBefore;
};

}  // namespace costrata
