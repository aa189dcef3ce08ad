// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing, not possible or assumed: headings in colour, each with its paragraphs; some are links to a field.
#pragma once

#include "theme/theme.h"

#include <QStringList>
#include <QTextLayout>
#include <QWidget>

class QAbstractButton;

#include <memory>
#include <vector>

namespace costrata {

/// Plain text, laid out once per width: a QLabel with rich text lays out its document several times at each change.
class Notices final : public QWidget {
    Q_OBJECT
public:
    struct Section {
        QString heading;
        QColor Theme::*color;
        QStringList paragraphs;
        std::vector<int> links = {};  ///< for each paragraph: which link it is, or -1; shorter: the others are none
        friend bool operator==(const Section&, const Section&) = default;
    };

    explicit Notices(QWidget* parent = nullptr);

    void setSections(std::vector<Section> sections);  ///< those without paragraphs are left out
    QString text() const;

    QSize sizeHint() const override { return {200, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void linkActivated(int link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Paragraph {
        std::unique_ptr<QTextLayout> layout;
        QColor Theme::*color;
        double top;
        int link;
    };
    void layOut(int width) const;
    void placeLinks();

    std::vector<Section> m_sections;
    mutable std::vector<Paragraph> m_paragraphs;
    std::vector<QAbstractButton*> m_links;  ///< over their paragraphs, in their order
    mutable int m_width = -1, m_height = 0;
};

}  // namespace costrata
