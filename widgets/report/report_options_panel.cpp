// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_options_panel.h"

#include "language/declared.h"
#include "output/matrix.h"
#include "theme/theme.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace costrata {
namespace {

QString sectionName(ReportSection section)
{
    switch (section) {
    case ReportSection::Comparison: return ReportOptionsPanel::tr("Comparison");
    case ReportSection::Designs: return ReportOptionsPanel::tr("Designs with line items");
    case ReportSection::Architecture: return ReportOptionsPanel::tr("Architecture");
    case ReportSection::Projection: return ReportOptionsPanel::tr("Over time");
    case ReportSection::Commitments: return ReportOptionsPanel::tr("Commitments");
    case ReportSection::Findings: return ReportOptionsPanel::tr("Findings");
    case ReportSection::Matrices: return ReportOptionsPanel::tr("Comparison matrix");
    case ReportSection::Assumptions: return ReportOptionsPanel::tr("Assumptions");
    case ReportSection::Sources: return ReportOptionsPanel::tr("Price sources");
    }
    return {};
}

void showText(QLineEdit* field, const std::string& text)
{
    if (const QString now = QString::fromStdString(text); field->text() != now)
        field->setText(now);
}

QVBoxLayout* column(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

}  // namespace

ReportOptionsPanel::ReportOptionsPanel(Document& document, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_audience(new QButtonGroup(this)), m_paper(makeFilterBox("reportPaper", tr("Paper"))),
      m_matrix(makeFilterBox("reportMatrix", tr("Which comparison matrix is printed"))), m_sectionPart(new QWidget), m_designPart(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    QVBoxLayout* layout = column(content);
    layout->setContentsMargins(0, 0, 12, 0);

    auto* audience = new QHBoxLayout;
    audience->setSpacing(4);
    const std::pair<int, QString> audiences[] = {{0, tr("Full")}, {1, tr("One page")}};
    for (const auto& [id, text] : audiences) {
        auto* button = new QPushButton(text);
        button->setObjectName(id ? QStringLiteral("audienceExecutive") : QStringLiteral("audienceFull"));
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("segment"));
        m_audience->addButton(button, id);
        button->setToolTip(id ? tr("One page for those who decide") : tr("All sections that are on"));
        audience->addWidget(button);
    }
    audience->addStretch(1);
    connect(m_audience, &QButtonGroup::idClicked, this, [this](int id) { change([id](ReportSetup& s) { s.executive = id == 1; }); });
    layout->addLayout(audience);

    m_title = addText(*layout, "reportTitle", tr("Title"), &ReportSetup::title);
    m_subtitle = addText(*layout, "reportSubtitle", tr("Subtitle"), &ReportSetup::subtitle);
    m_author = addText(*layout, "reportAuthor", tr("Author"), &ReportSetup::author);

    layout->addWidget(makeLabel("hint", tr("Paper")));
    m_paper->addItems({QStringLiteral("A4"), QStringLiteral("Letter")});
    connect(m_paper, &QComboBox::activated, this, [this](int index) { change([index](ReportSetup& s) { s.letter = index == 1; }); });
    layout->addWidget(m_paper);

    QVBoxLayout* sections = column(m_sectionPart);
    sections->addSpacing(6);
    sections->addWidget(makeLabel("heading", tr("SECTIONS")));
    for (std::size_t i = 0; i < reportSectionCount; ++i) {
        m_sections[i] = new QCheckBox(sectionName(static_cast<ReportSection>(i)));
        m_sections[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_sections[i]->setObjectName(QStringLiteral("section-") + QString::fromUtf8(reportSectionIds[i]));
        connect(m_sections[i], &QCheckBox::clicked, this, [this, i](bool on) { change([i, on](ReportSetup& s) { s.sections[i] = on; }); });
        sections->addWidget(m_sections[i]);
        if (static_cast<ReportSection>(i) == ReportSection::Matrices)
            sections->addWidget(m_matrix);
    }
    m_matrix->addItem(tr("The designs' services"), QString());
    for (const MatrixName& name : matrixNames())
        m_matrix->addItem(declared(name.title), QString::fromStdString(name.id));
    connect(m_matrix, &QComboBox::activated, this, [this](int index) {
        change([id = m_matrix->itemData(index).toString().toStdString()](ReportSetup& s) { s.matrix = id; });
    });
    layout->addWidget(m_sectionPart);

    layout->addSpacing(6);
    layout->addWidget(makeLabel("heading", tr("DESIGNS")));
    column(m_designPart);
    layout->addWidget(m_designPart);
    layout->addStretch(1);
    setWidget(content);
    refresh();
}

QLineEdit* ReportOptionsPanel::addText(QVBoxLayout& layout, const char* objectName, const QString& label, std::string ReportSetup::*text)
{
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromUtf8(objectName));
    field->setAccessibleName(label);
    field->setMaxLength(static_cast<int>(maxName));
    layout.addWidget(makeLabel("hint", label));
    layout.addWidget(field);
    connect(field, &QLineEdit::textEdited, this, [this, text](const QString& now) { change([&](ReportSetup& s) { s.*text = now.toStdString(); }); });
    connect(field, &QLineEdit::editingFinished, &m_document, &Document::endGesture);
    return field;
}

void ReportOptionsPanel::change(const std::function<void(ReportSetup&)>& edit)
{
    ReportSetup setup = m_document.workspace().report;
    edit(setup);
    m_document.setReport(setup);
    if (!qobject_cast<QLineEdit*>(focusWidget()))
        m_document.endGesture();  // a choice is a step of its own
}

void ReportOptionsPanel::refresh()
{
    const Workspace& workspace = m_document.workspace();
    const ReportSetup& setup = workspace.report;
    showText(m_title, setup.title);
    showText(m_subtitle, setup.subtitle);
    showText(m_author, setup.author);
    m_title->setPlaceholderText(workspace.title.empty() ? tr("Database cost comparison") : QString::fromStdString(workspace.title));
    m_audience->button(setup.executive)->setChecked(true);
    m_paper->setCurrentIndex(setup.letter);
    m_sectionPart->setEnabled(!setup.executive);
    for (std::size_t i = 0; i < reportSectionCount; ++i)
        m_sections[i]->setChecked(setup.sections[i]);
    m_matrix->setEnabled(setup.has(ReportSection::Matrices));
    m_matrix->setCurrentIndex(std::max(0, m_matrix->findData(QString::fromStdString(setup.matrix))));
    showDesigns();
}

void ReportOptionsPanel::showDesigns()
{
    const auto& designs = m_document.workspace().designs;
    while (m_designs.size() > static_cast<qsizetype>(designs.size()))
        delete m_designs.takeLast();
    while (m_designs.size() < static_cast<qsizetype>(designs.size())) {
        auto* box = new QCheckBox;
        const int index = static_cast<int>(m_designs.size());
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // a long name must not widen the panel
        connect(box, &QCheckBox::clicked, this, [this, index](bool on) { m_document.setInReport(index, on); });
        m_designPart->layout()->addWidget(box);
        m_designs << box;
    }
    for (qsizetype i = 0; i < m_designs.size(); ++i) {
        const Design& design = designs[static_cast<std::size_t>(i)];
        const QString name = QString::fromStdString(design.name).simplified();
        m_designs[i]->setText(QString(name).replace(u'&', QStringLiteral("&&")));
        m_designs[i]->setToolTip(asToolTip(name));
        m_designs[i]->setChecked(design.inReport);
    }
}

}  // namespace costrata
