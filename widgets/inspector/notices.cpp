// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/notices.h"

#include <QPainter>

#include <cmath>

namespace costrata {

Notices::Notices(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(QObject::tr("Notices"));
}

void Notices::setSections(std::vector<Section> sections)
{
    std::erase_if(sections, [](const Section& s) { return s.paragraphs.isEmpty(); });
    setVisible(!sections.empty());
    if (sections == m_sections)
        return;
    m_sections = std::move(sections);
    m_width = -1;
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString Notices::text() const
{
    QStringList lines;
    for (const Section& section : m_sections)
        lines << section.heading << section.paragraphs;
    return lines.join(u'\n');
}

void Notices::layOut(int width) const
{
    if (width == m_width)
        return;
    m_width = width;
    m_paragraphs.clear();
    double y = 0;
    const auto add = [&](const QString& text, const QFont& font, QColor Theme::*color, double above) {
        auto layout = std::make_unique<QTextLayout>(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        y += above;
        const double top = y;
        double height = 0;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout->endLayout();
        y += height;
        m_paragraphs.push_back({std::move(layout), color, top});
    };
    for (const Section& section : m_sections) {
        add(section.heading, uiFont(12, QFont::DemiBold), section.color, 10);
        for (const QString& paragraph : section.paragraphs)
            add(paragraph, uiFont(12), &Theme::muted, 3);
    }
    m_height = static_cast<int>(std::ceil(y));
}

int Notices::heightForWidth(int width) const
{
    layOut(width);
    return m_height;
}

void Notices::paintEvent(QPaintEvent*)
{
    layOut(width());
    QPainter painter(this);
    for (const Paragraph& paragraph : m_paragraphs) {
        painter.setPen(currentTheme().*paragraph.color);
        paragraph.layout->draw(&painter, {0, paragraph.top});
    }
}

}  // namespace costrata
