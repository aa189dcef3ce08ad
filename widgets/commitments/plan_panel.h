// SPDX-License-Identifier: GPL-3.0-or-later
// The plan beside its charts: goal, outcome, reasons, what is bought, what is planned, what if.
#pragma once

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QFormLayout;
class QPushButton;
class QScrollArea;
class QSlider;
class QVBoxLayout;

namespace costrata {

class CourseForm;
class ElidedLabel;
class FuturesList;
class PlanSession;
class SettingsForm;
class TermsList;

class PlanPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PlanPanel(PlanSession& session, QWidget* parent = nullptr);
    ~PlanPanel() override;

    CourseForm& course() { return *m_course; }
    void refresh();

signals:
    void exportWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct WhatIf {
        QSlider* slider;
        QLabel* value;
    };
    QLabel* addHeading(const QString& text);
    void addOutcome(std::size_t row, const QString& name, const QString& help = {});
    void addWhatIf(std::size_t row, const char* object, const QString& name, int least, int most);
    void setWhatIf(std::size_t row, int value);
    void addFuture();
    void fixValues();
    void showOutcome();
    void showWhatIf();
    void showReasons();

    PlanSession& m_session;
    QVBoxLayout* m_layout;
    QPushButton *m_optimise, *m_export;
    QLabel *m_headline, *m_reasons, *m_calendar, *m_notes;
    SettingsForm* m_form;
    TermsList* m_terms;
    CourseForm* m_course;
    FuturesList* m_futures;
    std::array<ElidedLabel*, 9> m_outcome{};
    std::array<WhatIf, 3> m_whatIf{};
    QTimer m_words;  ///< long texts follow when an edge rests: they lay out the panel
};

}  // namespace costrata
