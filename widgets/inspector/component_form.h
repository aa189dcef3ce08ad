// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one component, generated from its service's parameters.
#pragma once

#include "document/document.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace costrata {

class ChoiceBox;

/// Built once for a service, for whichever of its components is shown. Shows the document's values and hides what is
/// irrelevant.
class ComponentForm final : public QWidget {
    Q_OBJECT
public:
    ComponentForm(Document& document, int design, int component, QWidget* parent = nullptr);

    void turnTo(int design, int component);  ///< shows this component, of the same service, as it is now

private:
    struct Row {
        std::size_t parameter;
        QWidget* container;
        QLabel* hint;
        std::function<void(const Value&)> show;
    };
    struct Group {
        QWidget* heading;
        std::vector<std::size_t> rows;
    };

    void refresh();
    const Component& component() const;
    QWidget* makeEditor(std::size_t parameter, Row& row);
    void addRow(std::size_t parameter);
    void change(std::size_t parameter, const Value& value, bool endsGesture);

    Document& m_document;
    int m_design, m_component;
    const Service* m_service;
    ChoiceBox* m_region;
    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
};

}  // namespace costrata
