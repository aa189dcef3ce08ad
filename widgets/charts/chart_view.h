// SPDX-License-Identifier: GPL-3.0-or-later
// What the painted charts of the window share: follow the theme and the text size, paint once and keep the picture, copy
// and save themselves.
#pragma once

#include <QPixmap>
#include <QWidget>

namespace costrata {

struct Theme;

class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    /// In the colours of paper, whatever the window's theme; false when the file cannot be written.
    bool saveSvg(const QString& path, QSize size) const;
    bool savePng(const QString& path, QSize size, double scale = 2) const;

    QSize sizeHint() const override { return {900, minimumSizeHint().height()}; }
    QSize minimumSizeHint() const override;

protected:
    virtual void paintChart(QPainter& painter, QSizeF size, const Theme& theme) const = 0;
    /// Charts are laid out as at 100 % and drawn as large as the user wants the text: their size and places are these.
    QSizeF chartSize() const;
    QPointF inChart(QPointF widgetPosition) const;
    /// What follows the pointer, on top of the kept picture.
    virtual void paintOver(QPainter&) const {}
    /// The chart has changed: paints it anew.
    void refresh();

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintOnPaper(QPaintDevice& device, QSize size, double scale) const;
    QPixmap m_picture;  ///< null: to be painted
};

}  // namespace costrata
