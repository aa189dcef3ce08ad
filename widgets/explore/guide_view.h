// SPDX-License-Identifier: GPL-3.0-or-later
// The selection guide of the Explore page: questions that matter, the services that fit as cards, and why the others do not.
#pragma once

#include "document/document.h"
#include "guide/guide_design.h"
#include "window/newest_job.h"
#include "window/page.h"

#include <QStandardItemModel>

#include <map>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace costrata {

class ElidedLabel;
class FitCard;
class QuestionList;
class TableView;

class GuideView final : public Page {
    Q_OBJECT
public:
    explicit GuideView(Document& document, QWidget* parent = nullptr);

    const guide::Answers& answers() const { return m_answers; }
    void setAnswers(const guide::Answers& answers);
    const guide::Advice& advice() const { return m_advice; }
    bool busy() const { return m_job.busy(); }

protected:
    void refresh() override;
    void changeEvent(QEvent* event) override;  ///< colours within texts
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeQuestions();
    QWidget* makeFits();
    QWidget* makeOthers();
    void answer(Symbol question, Symbol answer);
    void price();
    void showFits();
    void placeCards();
    void showOthers();
    FitCard* cardOf(const Service& service);
    void add(const Service& service);

    /// What the prices are for.
    struct Asked {
        guide::Answers answers;
        std::optional<Workload> workload;
        Month month;
        std::shared_ptr<const PriceBook> book;
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    Document& m_document;
    guide::Answers m_answers;
    guide::Advice m_advice;
    std::optional<Asked> m_asked;
    std::map<const Service*, guide::PricedFit> m_prices;  ///< as far as known
    QuestionList* m_questions;
    QToolButton* m_again;
    ElidedLabel* m_title;
    QLabel *m_need, *m_elsewhere, *m_said;
    QScrollArea* m_scroll;
    QWidget* m_cards;
    QGridLayout* m_grid;
    std::map<const Service*, FitCard*> m_cardOf;
    std::map<guide::Rank, QLabel*> m_headings;
    int m_columns = 0;
    TableView* m_others;
    QStandardItemModel m_othersModel;
    ElidedLabel* m_othersTitle;
    NewestJob m_job;
};

}  // namespace costrata
