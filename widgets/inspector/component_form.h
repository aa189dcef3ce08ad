// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one component: its region, and the parameters of its service.
#pragma once

#include "document/document.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace costrata {

class ChoiceBox;
class FollowMark;
class SettingsForm;

/// Built once for a service, for whichever of its components is shown. Shows the document's values.
class ComponentForm final : public QWidget {
    Q_OBJECT
public:
    ComponentForm(Document& document, int design, int component, QWidget* parent = nullptr);

    void turnTo(int design, int component);  ///< shows this component, of the same service, as it is now

private:
    const Component& component() const;
    const SizedComponent* sizing() const;  ///< that the component follows; null when it follows none
    QString deviation(std::size_t parameter) const;
    void showFollowing();

    Document& m_document;
    int m_design, m_component;
    const Service* m_service;
    QWidget* m_following;
    QCheckBox* m_follows;
    QToolButton* m_followAll;
    ChoiceBox* m_region;
    FollowMark* m_regionMark;
    SettingsForm* m_form;
};

}  // namespace costrata
