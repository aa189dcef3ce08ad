// SPDX-License-Identifier: GPL-3.0-or-later
// What a configuration must be, as a form; kept from session to session.
#pragma once

#include "document/document.h"
#include "space/requirement_table.h"
#include "space/search.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QToolButton;

namespace costrata {

class ManyBox;
class SettingsForm;

class RequirementPanel final : public QFrame {
    Q_OBJECT
public:
    explicit RequirementPanel(Document& document, QWidget* parent = nullptr);

    struct Wanted {
        std::optional<Workload> workload;  ///< of the workspace
        Settings settings;                 ///< of requirement::parameters()
        QStringList providers, services, regions;

        space::Requirements requirements() const;  ///< precondition: there is a workload
        friend bool operator==(const Wanted&, const Wanted&) = default;
    };
    Wanted wanted() const;
    void clear();
    /// Sets a requirement no stricter than what a configuration has.
    void relax(space::Unmet which, const space::Promise& promise, const space::Found& found);
    void showWorkload();
    /// A card of its own beside what it is about, or a part of a card.
    void setBeside(bool beside);
    bool isBeside() const { return m_beside; }

signals:
    void edited();

private:
    void set(std::size_t parameter, const Value& value);
    void load();
    void store();

    Document& m_document;
    bool m_beside = true;
    Settings m_settings;
    QLabel* m_workload;
    QToolButton* m_clear;
    ManyBox *m_providers, *m_services, *m_regions;
    SettingsForm* m_form;
};

}  // namespace costrata
