// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspector.h"

#include "explore/missing_field.h"
#include "findings/finding_panel.h"
#include "inspector/component_form.h"
#include "inspector/notices.h"
#include "inspector/shared_form.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"
#include "theme/text_size.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

QString qt(const std::string& text) { return QString::fromStdString(text); }

QString tabText(const Component& component) { return qt(component.name).replace(u'&', QStringLiteral("&&")); }

QLabel* label(const char* role)
{
    auto* l = new QLabel;
    l->setTextFormat(Qt::PlainText);  // names come from files
    l->setProperty("role", QString::fromUtf8(role));
    return l;
}

}  // namespace

Inspector::Inspector(Document& document, QMenu* addComponentMenu, QWidget* parent)
    : QWidget(parent), m_document(document), m_title(label("title")), m_total(label("title")), m_subtitle(label("hint")), m_notices(new Notices),
      m_findings(new FindingPanel(document)), m_empty(label("hint")), m_notesHeading(label("heading")), m_notes(new QPlainTextEdit), m_tabs(new QTabBar), m_remove(new QToolButton), m_header(new QWidget), m_head(new QWidget),
      m_scroll(new QScrollArea), m_shared(new SharedForm(document))
{
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // a long name must not widen the form
    m_total->setObjectName(QStringLiteral("inspectorTotal"));
    m_total->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_subtitle->setWordWrap(true);
    m_notices->setObjectName(QStringLiteral("notices"));
    m_empty->setWordWrap(true);
    m_empty->setText(tr("Nothing is selected. Add a design at the left: each one is an alternative whose monthly cost you can compare."));
    m_tabs->setObjectName(QStringLiteral("componentTabs"));
    m_tabs->setAccessibleName(tr("Components"));
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setDrawBase(false);

    auto* add = new QToolButton;
    add->setText(tr("+ Component"));
    add->setAccessibleName(tr("Add a component to this design"));
    add->setMenu(addComponentMenu);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setProperty("role", QStringLiteral("link"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove this component"));
    m_remove->setProperty("role", QStringLiteral("link"));
    connect(m_remove, &QToolButton::clicked, this, [this] { m_document.removeComponent(m_document.current(), currentComponent()); });

    auto* heading = label("heading");
    heading->setText(tr("SETTINGS"));
    auto* top = new QHBoxLayout(m_header);
    top->setContentsMargins(20, 12, 20, 4);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_remove);
    top->addWidget(add);

    // Name and total stand above what scrolls: always seen, and a new total lays out no form again.
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_title, 1);
    line->addWidget(m_total);
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(20, 8, 20, 6);
    head->setSpacing(4);
    head->addLayout(line);
    head->addWidget(m_subtitle);
    head->addWidget(m_tabs);

    auto* content = new QWidget;
    auto* form = new QVBoxLayout(content);
    form->setContentsMargins(20, 6, 20, 20);
    form->setSpacing(6);
    m_formLayout = new QVBoxLayout;
    form->addLayout(m_formLayout);
    m_shared->setObjectName(QStringLiteral("sharedForm"));
    m_shared->hide();
    m_formLayout->addWidget(m_shared);
    connect(m_shared, &SharedForm::keptChanged, this, &Inspector::refresh);
    connect(m_notices, &Notices::linkActivated, this, [this](int link) { focusField(m_links[static_cast<std::size_t>(link)]); });
    form->addWidget(m_notices);
    m_findings->setObjectName(QStringLiteral("findings"));
    form->addWidget(m_findings);
    m_notesHeading->setText(tr("NOTES"));
    m_notesHeading->setContentsMargins(0, 10, 0, 0);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Notes of the design, printed in the report"));
    m_notes->setPlaceholderText(tr("For the report: why this design"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(scaled(64));
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_document.current() >= 0)
            m_document.setNotes(m_document.current(), m_notes->toPlainText());
    });
    form->addWidget(m_notesHeading);
    form->addWidget(m_notes);
    form->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_empty->setContentsMargins(20, 12, 20, 20);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_empty);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);

    m_prepare.setSingleShot(true);
    m_prepare.setInterval(150);
    connect(&m_prepare, &QTimer::timeout, this, &Inspector::prepareForm);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::refresh);
    connect(&document, &Document::selectionChanged, this, &Inspector::rebuild);
    connect(&document, &Document::currentChanged, this, &Inspector::rebuild);
    connect(&document, &Document::structureChanged, this, &Inspector::rebuild);
    connect(&document, &Document::designChanged, this, [this](int design) {
        const auto& selection = m_document.selection();
        if (selection.size() > 1) {  // the last of them tells of all
            if (design == selection.back() || design == m_document.current())
                refresh();
            return;
        }
        if (design != m_document.current())
            return;
        const int before = m_tabs->count(), now = static_cast<int>(m_document.design(design).components.size());
        if (before == now) {
            m_stale = !isVisible();
            return m_stale ? void() : refresh();
        }
        rebuild();
        if (now > before)
            m_tabs->setCurrentIndex(now - 1);  // what was just added is what to set up
    });
    rebuild();
}

void Inspector::showEvent(QShowEvent* event)
{
    if (std::exchange(m_stale, false))
        refresh();
    QWidget::showEvent(event);
}

int Inspector::currentComponent() const { return m_tabs->currentIndex(); }

void Inspector::rebuild()
{
    m_prepare.start();
    const int current = m_document.current();
    m_head->setVisible(current >= 0);
    m_scroll->setVisible(current >= 0);
    m_empty->setVisible(current < 0);
    const QSignalBlocker quiet(m_tabs);
    const int tab = m_tabs->currentIndex();
    while (m_tabs->count())
        m_tabs->removeTab(0);
    if (current >= 0) {
        for (const Component& c : m_document.design(current).components)
            m_tabs->addTab(tabText(c));
        m_tabs->setCurrentIndex(std::clamp(tab, 0, std::max(0, m_tabs->count() - 1)));
    }
    const bool several = m_document.selection().size() > 1;
    m_tabs->setVisible(m_tabs->count() > 1 && !several);
    m_remove->setVisible(m_tabs->count() > 1 && !several);
    m_findings->setVisible(!several);
    m_notes->setVisible(!several);
    m_notesHeading->setVisible(!several);
    refresh();
}

void Inspector::refresh()
{
    const int current = m_document.current();
    if (current < 0)
        return showForm(nullptr);
    if (m_document.selection().size() > 1)
        return refreshSeveral();
    const Design& design = m_document.design(current);
    const Bill& bill = m_document.bill(current);
    m_title->setText(qt(design.name));
    m_title->setToolTip(asToolTip(qt(design.name)));
    m_total->setText((bill.complete ? QString() : QStringLiteral("\u2265 ")) + shownNumber(dollars(bill.totals.amortised)));
    if (const QString notes = qt(design.notes); notes != m_notes->toPlainText()) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(notes);
    }
    m_total->setToolTip(tr("Per month, upfront fees spread over their term"));
    const int component = currentComponent();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (const QString text = tabText(design.components[static_cast<std::size_t>(i)]); m_tabs->tabText(i) != text)
            m_tabs->setTabText(i, text);
    }
    const Service* service = component >= 0 ? design.components[static_cast<std::size_t>(component)].service : nullptr;
    m_subtitle->setText(service ? QString::fromUtf8(service->provider) + QStringLiteral(", ") + declared(service->summary)
                                : tr("This design has no component yet. Add one to price it."));
    ComponentForm* form = service ? formOf(current, component) : nullptr;
    if (form)
        form->turnTo(current, component);
    showForm(form);
    showNotices();
}

void Inspector::refreshSeveral()
{
    m_shared->refresh();
    const auto& selection = m_document.selection();
    QStringList names;
    Money least = m_document.bill(selection.front()).totals.amortised, most = least;
    for (const int design : selection) {
        names << qt(m_document.design(design).name);
        least = std::min(least, m_document.bill(design).totals.amortised);
        most = std::max(most, m_document.bill(design).totals.amortised);
    }
    m_title->setText(tr("%n designs", nullptr, static_cast<int>(selection.size())));
    m_title->setToolTip(asToolTip(names.join(u'\n')));
    m_total->setText(tr("%1 to %2").arg(shownNumber(dollars(least, 0)), shownNumber(dollars(most, 0))));
    m_total->setToolTip(tr("Per month, upfront fees spread over their term"));
    m_subtitle->setText(m_shared->isEmpty() ? tr("Their services have no parameter in common.")
                                            : tr("What their services have in common. One edit changes all of them."));
    showForm(m_shared);
    m_links.clear();
    m_notices->setSections({{tr("Kept as they were"), &Theme::warn, m_shared->kept()}});
}

ComponentForm* Inspector::formOf(int design, int component)
{
    ComponentForm*& form = m_forms[m_document.design(design).components[static_cast<std::size_t>(component)].service];
    if (!form) {
        form = new ComponentForm(m_document, design, component);
        form->hide();
        m_formLayout->addWidget(form);
    }
    return form;
}

void Inspector::showForm(QWidget* form)
{
    if (form == m_form)
        return;
    if (m_form) {
        if (QWidget* focus = m_form->focusWidget())
            focus->clearFocus();  // else Qt hands it to a field that nobody has chosen
        m_form->hide();
    }
    m_form = form;
    if (m_form)
        m_form->show();  // at once, not when the layout gets to it
}

void Inspector::prepareForm()
{
    for (int d = 0; d < m_document.designCount(); ++d) {
        const auto& components = m_document.design(d).components;
        for (std::size_t c = 0; c < components.size(); ++c) {
            if (m_forms.contains(components[c].service))
                continue;
            ComponentForm* form = formOf(d, static_cast<int>(c));
            for (QWidget* part : form->findChildren<QWidget*>())
                part->ensurePolished();
            return m_prepare.start();
        }
    }
}

void Inspector::showNotices()
{
    const Bill& bill = m_document.bill(m_document.current());
    const Design& design = m_document.design(m_document.current());
    m_links.clear();
    std::vector<int> links;
    for (const LineItem& line : bill.lines) {
        if (line.complete())
            continue;
        const auto field = missingField(design, line.component, line.missing, m_document.book(), m_document.workspace().assumptions.start);
        links.push_back(field ? static_cast<int>(m_links.size()) : -1);
        if (field)
            m_links.push_back({m_document.current(), static_cast<int>(line.component), *field});
    }
    const auto list = [](const std::vector<std::string>& texts) {
        QStringList paragraphs;
        for (const std::string& text : texts)
            paragraphs << declared(text);
        return paragraphs;
    };
    m_notices->setSections({{tr("Missing: the total is a lower bound"), &Theme::warn, list(bill.missing()), links},
                            {tr("No longer fits the workload"), &Theme::bad, list(misfits(design))},
                            {tr("Not possible as set"), &Theme::bad, list(bill.warnings)},
                            {tr("Assumptions"), &Theme::muted, list(bill.assumptions)}});
}

/// Why the services that follow the workload do not fit it.
std::vector<std::string> Inspector::misfits(const Design& design) const
{
    std::vector<std::string> texts;
    for (const Component& component : design.components) {
        if (!component.followsWorkload || !m_document.workspace().workload)
            continue;
        for (const std::string& reason : m_document.sizing(*component.service).reasons)
            texts.push_back(design.components.size() > 1 ? component.name + ": " + reason : reason);
    }
    return texts;
}

void Inspector::focusField(const FieldRef& field)
{
    m_tabs->setCurrentIndex(field.component);
    const Component& component = m_document.design(field.design).components[static_cast<std::size_t>(field.component)];
    auto* editor = m_form->findChild<QWidget*>(QString::fromUtf8(component.settings.parameters().at(field.parameter).id));
    if (!editor)
        return;  // not relevant as set
    m_scroll->ensureWidgetVisible(editor);
    editor->setFocus(Qt::TabFocusReason);
}

}  // namespace costrata
