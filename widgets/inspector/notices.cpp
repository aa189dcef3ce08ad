// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/notices.h"

#include "theme/text_size.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace costrata {
namespace {

/// What one presses: it lies over a paragraph, which the notices paint, and adds the line below it and the focus.
class NoticeLink final : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setPen(QPen(currentTheme().accent, 1));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }
};

constexpr int linkMargin = 3;  ///< around the text, for the focus

}  // namespace

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
    layOut(width());
    placeLinks();
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
    const auto add = [&](const QString& text, const QFont& font, QColor Theme::*color, double above, int link) {
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
        m_paragraphs.push_back({std::move(layout), color, top, link});
    };
    for (const Section& section : m_sections) {
        add(section.heading, windowFont(12, QFont::DemiBold), section.color, 10, -1);
        for (qsizetype i = 0; i < section.paragraphs.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            const int link = at < section.links.size() ? section.links[at] : -1;
            QFont font = windowFont(12);
            font.setUnderline(link >= 0);
            add(section.paragraphs[i], font, link >= 0 ? &Theme::accent : &Theme::muted, 3, link);
        }
    }
    m_height = static_cast<int>(std::ceil(y));
}

void Notices::placeLinks()
{
    std::size_t used = 0;
    for (const Paragraph& paragraph : m_paragraphs) {
        if (paragraph.link < 0)
            continue;
        if (used == m_links.size()) {
            m_links.push_back(new NoticeLink(this));
            m_links.back()->setFocusPolicy(Qt::StrongFocus);
            m_links.back()->setCursor(Qt::PointingHandCursor);
            connect(m_links.back(), &QAbstractButton::clicked, this, [this, used] { emit linkActivated(m_links[used]->property("link").toInt()); });
        }
        QAbstractButton* link = m_links[used++];
        link->setProperty("link", paragraph.link);
        link->setText(paragraph.layout->text());
        link->setAccessibleName(tr("%1: go to the field").arg(paragraph.layout->text()));
        link->setToolTip(tr("Go to the field"));
        link->setGeometry(paragraph.layout->boundingRect().translated(0, paragraph.top).toAlignedRect().adjusted(-linkMargin, 0, linkMargin, 0).intersected(rect()));
        link->show();
    }
    for (; used < m_links.size(); ++used)
        m_links[used]->hide();
}

void Notices::resizeEvent(QResizeEvent*)
{
    layOut(width());
    placeLinks();
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
