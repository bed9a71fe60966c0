#pragma once

#include "core/casebook/standing.h"
#include "core/domain/identity.h"
#include "core/store/transaction.h"

namespace regie {

/// Something to be changed about who is who. Only people order this; no match does (RULES.md 3a).
struct IdentityOrder
{
    enum class Kind {
        ConfirmLink,     ///< `link`
        RejectLink,      ///< `link`: "niet dezelfde"
        MergePersons,    ///< `first` is kept, `second` is gone
        SplitPerson,     ///< `mentions` of `first` become a person of their own
        MergeHouseholds, ///< `first` is kept, `second` is gone
        SplitHousehold,  ///< `members` of `first` become a household of their own
        UndoMerge,       ///< `merge`, however long ago; what was tied since stays
        JudgeDifferent,  ///< `first` and `second` are not the same: remembered
        JudgeUnsure      ///< `first` and `second`: not sure yet, remembered
    };
    Kind kind = Kind::ConfirmLink;
    IdentityKind of = IdentityKind::Person; ///< of what, with a judgement
    LinkId link = {};
    IdBytes first = {};
    IdBytes second = {};
    QList<MentionId> mentions = {};
    QList<PersonId> members = {};
    MergeId merge = {};
    QString reason = {}; ///< required for merging, splitting and undoing a merge
};

/// A household that stands otherwise than before.
struct Effect
{
    casebook::Standing before = {};
    casebook::Standing after = {};
    bool toReassess = false; ///< its frozen assessment says something else: it waits in Vandaag
    friend bool operator==(const Effect &, const Effect &) = default;
};

/// What changing who is who came to.
struct IdentityOutcome
{
    ActionId action = {};       ///< null for a rehearsal
    PersonId person = {};       ///< the new person of a split
    HouseholdId household = {}; ///< the new household of a split
    QList<Effect> effects = {};
    int keptLater = 0; ///< with UndoMerge: rows that stay because they were changed since
};

namespace casebook {

/// Whether @p order needs a reason in words.
[[nodiscard]] bool needsReason(IdentityOrder::Kind kind);
/// Under which kind it stands in the audit.
[[nodiscard]] store::Action actionOf(IdentityOrder::Kind kind);

/// Carries out one order within a transaction, with the households it changes assessed before and after. The decisions
/// on them stay frozen; each that would come out otherwise is put up to be assessed again.
class IdentityChange
{
public:
    /// @p now is the day that is assessed on.
    IdentityChange(store::Transaction &transaction, const routing::Region &region, LocalDateTime now)
        : m_tx(transaction), m_region(region), m_now(now)
    {
    }

    /// ReasonMissing, NotFound, NotAllowed (merged already, the same one, everything split off), Conflict.
    [[nodiscard]] Result<IdentityOutcome> carryOut(const IdentityOrder &order);

private:
    using Standings = QHash<HouseholdId, Standing>;
    [[nodiscard]] Done allowed(const IdentityOrder &order);
    [[nodiscard]] Done work(const IdentityOrder &order);
    [[nodiscard]] Done confirmLink(LinkId id, const QString &reason);
    [[nodiscard]] Done rejectLink(LinkId id, const QString &reason);
    [[nodiscard]] Done mergePersons(PersonId kept, PersonId gone, const QString &reason);
    [[nodiscard]] Done moveLinks(PersonId from, PersonId to);
    [[nodiscard]] Done moveLink(Link link, PersonId to);
    [[nodiscard]] Done moveMemberships(PersonId from, PersonId to);
    [[nodiscard]] Done moveRelations(PersonId from, PersonId to);
    [[nodiscard]] Done moveAddresses(PersonId from, PersonId to);
    [[nodiscard]] Done fillIn(PersonId kept, PersonId gone);
    [[nodiscard]] Done splitPerson(PersonId person, const QList<MentionId> &mentions);
    [[nodiscard]] Done divideMemberships(PersonId from, PersonId to, const QSet<MentionId> &split);
    [[nodiscard]] Done mergeHouseholds(HouseholdId kept, HouseholdId gone, const QString &reason);
    [[nodiscard]] Done splitHousehold(HouseholdId household, const QList<PersonId> &members);
    [[nodiscard]] Done moveEventsOf(HouseholdId from, HouseholdId to, const QSet<PersonId> &members);
    [[nodiscard]] Done undoMerge(MergeId id);
    [[nodiscard]] Done judge(const IdentityOrder &order, PairVerdict verdict);
    [[nodiscard]] Done recordMerge(IdentityKind kind, const IdBytes &kept, const IdBytes &gone, const QString &reason);
    [[nodiscard]] Result<bool> isGone(const IdBytes &id);
    [[nodiscard]] Result<QSet<HouseholdId>> touched(const IdentityOrder &order);
    [[nodiscard]] Done addHouseholdsOf(PersonId person, QSet<HouseholdId> &households);
    [[nodiscard]] Result<Standings> standings(const QSet<HouseholdId> &households);
    [[nodiscard]] Done raise(const IdentityOrder &order, const Standings &before, const Standings &after);

    store::Transaction &m_tx;
    const routing::Region &m_region;
    LocalDateTime m_now;
    SystemIds m_ids;
    IdentityOutcome m_out;
};

} // namespace casebook

} // namespace regie
