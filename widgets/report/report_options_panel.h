// SPDX-License-Identifier: GPL-3.0-or-later
// How the report is set, at the side of its preview. Every change goes into the workspace at once.
#pragma once

#include "document/document.h"

#include <QScrollArea>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace costrata {

class ReportOptionsPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit ReportOptionsPanel(Document& document, QWidget* parent = nullptr);

    void refresh();  ///< shows what the workspace says

private:
    QLineEdit* addText(QVBoxLayout& layout, const char* objectName, const QString& label, std::string ReportSetup::*text);
    void change(const std::function<void(ReportSetup&)>& edit);
    void showDesigns();

    Document& m_document;
    QLineEdit *m_title, *m_subtitle, *m_author;
    QButtonGroup* m_audience;
    QComboBox *m_paper, *m_matrix;
    std::array<QCheckBox*, reportSectionCount> m_sections{};
    QWidget *m_sectionPart, *m_designPart;
    QList<QCheckBox*> m_designs;
};

}  // namespace costrata
