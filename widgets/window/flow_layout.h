// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets in rows that wrap where the width ends, so that a toolbar of fields fits a narrow window.
#pragma once

#include <QLayout>

#include <vector>

class QLabel;

namespace costrata {

class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    /// A caption and its field wrap together. Large text also wraps by itself where a line has no room for it.
    void addPair(QLabel* caption, QWidget* field);
    void addText(QLabel* label);

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool move) const;  ///< the height that is used

    std::vector<QLayoutItem*> m_items;
    int m_spacing;
};

}  // namespace costrata
