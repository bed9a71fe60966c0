#pragma once

#include "core/store/transaction.h"

namespace regie::test {

/// A plan with a meeting behind it and one of today, as people agree on them; and who is known at the partners.
class SamplePlan
{
public:
    SamplePlan(IdSource &ids, QDate today);
    /// Writes it for case @p file; @p others are on the agenda too.
    [[nodiscard]] Done write(store::Transaction &tx, CaseId file, const QList<CaseId> &others);
    /// The meeting of today.
    [[nodiscard]] MeetingId meeting() const { return m_now.id; }

private:
    [[nodiscard]] caseflow::Meeting makeMeeting(LocalDateTime at, caseflow::MeetingState state);
    [[nodiscard]] Done writeMeetings(store::Transaction &tx, CaseId file, const QList<CaseId> &others);
    [[nodiscard]] Done writeGoals(store::Transaction &tx, CaseId file);
    [[nodiscard]] Done writeActions(store::Transaction &tx, CaseId file);
    [[nodiscard]] Done writePartners(store::Transaction &tx);

    IdSource &m_ids;
    QDate m_today;
    caseflow::Meeting m_before;
    caseflow::Meeting m_now;
    PlanGoalId m_goal = {};
};

} // namespace regie::test
