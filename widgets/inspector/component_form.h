// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one component: its region, and the parameters of its service.
#pragma once

#include "document/document.h"

#include <QWidget>

namespace costrata {

class ChoiceBox;
class SettingsForm;

/// Built once for a service, for whichever of its components is shown. Shows the document's values.
class ComponentForm final : public QWidget {
    Q_OBJECT
public:
    ComponentForm(Document& document, int design, int component, QWidget* parent = nullptr);

    void turnTo(int design, int component);  ///< shows this component, of the same service, as it is now

private:
    const Component& component() const;

    Document& m_document;
    int m_design, m_component;
    const Service* m_service;
    ChoiceBox* m_region;
    SettingsForm* m_form;
};

}  // namespace costrata
