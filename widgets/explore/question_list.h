// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the selection guide that matter, each with its answers as chips: one click answers, a second takes it back.
#pragma once

#include "guide/guide.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace costrata {

class QuestionList final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionList(QWidget* parent = nullptr);

    /// Shows what was answered and what is still open, and how many services each answer leaves.
    void show(const guide::Answers& answers, const guide::Advice& advice);

signals:
    void answered(Symbol question, Symbol answer);  ///< an empty answer takes it back

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;  ///< arrow keys go from chip to chip of one question

private:
    struct Block {
        const guide::Question* question;
        QWidget* widget;
        std::vector<QPushButton*> chips;  ///< in the order of the answers
    };
    Block makeBlock(const guide::Question& question);
    void setTabStop(const Block& block, const QPushButton* stop);

    std::vector<Block> m_blocks;  ///< in the order of the questions
};

}  // namespace costrata
