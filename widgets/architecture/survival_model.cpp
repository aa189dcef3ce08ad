// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/survival_model.h"

#include "architecture/story_text.h"
#include "tables/table_view.h"
#include "theme/theme.h"

namespace costrata {

void SurvivalModel::show(const Topology& topology, const std::vector<NodeCost>& costs)
{
    beginResetModel();
    m_stories.clear();
    m_texts.clear();
    m_help.clear();
    for (const Failure& failure : usualFailures(topology)) {
        FailureStory story = failureStory(topology, costs, failure);
        m_texts.push_back({shownFailure(topology, failure), shownWorst(story.rto), shownWorst(story.rpo), outcomeText(topology, story), capacityText(story)});
        QStringList help;
        for (const FailureEvent& event : story.events)
            help << eventText(topology, event) + QStringLiteral(" [") + eventTime(event) + QStringLiteral("]");
        m_help.push_back(help.mid(0, 12).join(u'\n'));
        m_stories.push_back(std::move(story));
    }
    endResetModel();
}

int SurvivalModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_stories.size()); }
int SurvivalModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SurvivalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Rto: return tr("Recovery time objective: how long until all serves again, at worst, as the vendors state it");
        case Rpo: return tr("Recovery point objective: how much of the last writes is lost, at worst, as the vendors state it");
        case Capacity: return tr("Nodes that serve without your doing, of the component that is left with the least");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Loss: return tr("What fails");
    case Follows: return tr("What follows");
    case Rto: return tr("RTO");
    case Rpo: return tr("RPO");
    default: return tr("Capacity left");
    }
}

QVariant SurvivalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole: return m_texts[row][static_cast<std::size_t>(index.column())];
    case Qt::ToolTipRole: return asToolTip(m_help[row]);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const auto& figure = index.column() == Rpo ? m_stories[row].rpo : m_stories[row].rto;
        if ((index.column() == Rto || index.column() == Rpo) && !figure)
            return currentTheme().warn;
        return {};
    }
    default: return {};
    }
}

}  // namespace costrata
