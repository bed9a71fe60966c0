#pragma once

#include "core/casebook/identity.h"
#include "core/casebook/standing.h"
#include "core/domain/reach.h"
#include "core/domain/received.h"

namespace regie::casebook {

/// The value that stands at @p place now; empty when nothing is said there. NotFound when what it is of is gone.
[[nodiscard]] Result<QString> fieldAt(
    const store::Reader &reader, const Viewer &viewer, const ValuePlace &place, MergeField field);
/// Puts @p value there. @p ids for what has to be made for it: a membership, a relation, a mention with its link.
[[nodiscard]] Done setFieldAt(
    store::Transaction &tx, IdSource &ids, const ValuePlace &place, MergeField field, const QString &value);

/// Whether @p next says more of the present than @p last, of two times that somebody belonged to one household: one
/// that still holds before one that ended, then that which ended or began later.
[[nodiscard]] bool comesAfter(const Membership &last, const Membership &next);

/// Whether @p field is her number, or what was said about calling her on it: those move as one.
[[nodiscard]] bool ofReach(MergeField field);
/// Puts number and answer there together.
[[nodiscard]] Done setReachAt(store::Transaction &tx, IdSource &ids, PersonId who, const Reach &reach);

/// The households of everybody that @p place names.
[[nodiscard]] Result<QSet<HouseholdId>> householdsAt(
    const store::Reader &reader, const Viewer &viewer, const ValuePlace &place);

/// Compares how households stand before and after what is written in one transaction. What was decided on them stays;
/// each that would come out otherwise is put up to be assessed again.
class StandingWatch
{
public:
    StandingWatch(store::Transaction &tx, const routing::Region &region, QDate today,
        ReassessCause cause = ReassessCause::Received)
        : m_tx(tx), m_region(region), m_today(today), m_cause(cause)
    {
    }
    [[nodiscard]] Done begin(const QSet<HouseholdId> &households);
    [[nodiscard]] Result<QList<Effect>> end(const QString &reason);

private:
    [[nodiscard]] Done raise(const Standing &was, const Standing &now, const QString &reason);

    store::Transaction &m_tx;
    const routing::Region &m_region;
    QDate m_today;
    ReassessCause m_cause;
    SystemIds m_ids;
    QList<Standing> m_before;
};

} // namespace regie::casebook
