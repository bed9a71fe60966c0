#pragma once

#include "core/casebook/plandesk.h"

namespace regie {

/// A case on the agenda, with all that people need to talk about it.
struct MeetingCase
{
    caseflow::AgendaItem item = {};
    QString number = {};
    QString householdName = {};
    store::CaseStand stand = {};
    int run = 0;                          ///< the route that is open, 0: none
    QStringList decisions = {};           ///< acts of the route a weegoverleg may decide now
    QList<store::PersonRow> members = {}; ///< of the household today, with their addresses
    QList<caseflow::PlanGoal> goals = {};
    QList<caseflow::PlanAction> open = {}; ///< of last time first
    QList<caseflow::PlanAction> made = {}; ///< agreed in this meeting
};

/// One meeting, case by case.
struct MeetingView
{
    caseflow::Meeting meeting = {};
    QList<MeetingCase> cases = {};
};

/// What was said of one case in a meeting, with the decision of a weegoverleg when there is one.
struct ItemEntry
{
    caseflow::AgendaItem item = {};
    std::optional<LocalDateTime> until = std::nullopt; ///< with "hold": when it is taken up again
    friend bool operator==(const ItemEntry &, const ItemEntry &) = default;
};

using MeetingRefusals = QList<caseflow::MeetingRefusal>;

namespace casebook {

/// Writes a meeting with its agenda and who is asked, in the transaction at hand; what is refused writes nothing.
/// Items whose id is null get one.
[[nodiscard]] Result<MeetingRefusals> meetingIn(const FlowWriter &writer, caseflow::Meeting meeting);

} // namespace casebook

/// The use cases of meetings. What reads does so on the vault's worker; what writes is one action, which can be taken
/// back.
class MeetingDesk
{
public:
    explicit MeetingDesk(Casebook &book) : m_book(book) {}

    /// Meetings from @p from up to and including @p until, soonest first.
    [[nodiscard]] QFuture<Result<QList<store::MeetingRow>>> listLater(QDate from, QDate until) const;
    [[nodiscard]] QFuture<Result<MeetingView>> lookLater(MeetingId id) const;
    /// A meeting, its agenda and who is asked; ids that are null are given here, so the caller gives a new meeting its
    /// own with `newId`.
    [[nodiscard]] QFuture<Result<MeetingRefusals>> saveLater(const caseflow::Meeting &meeting);
    /// What was said of one case. A decision that was not taken before (`outcome`) is done in the route of the case in
    /// the same action, by those who were there, with the decision in words as its reason.
    [[nodiscard]] QFuture<Result<MeetingRefusals>> recordLater(MeetingId id, const ItemEntry &entry);
    [[nodiscard]] MeetingId newId() const { return MeetingId::create(m_book.vault().ids()); }

private:
    Casebook &m_book;
};

} // namespace regie
