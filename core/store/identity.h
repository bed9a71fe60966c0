#pragma once

#include "core/domain/identity.h"
#include "core/store/reader.h"

namespace regie::store {

class Transaction;

/// A link that waits for somebody to say yes or no, with what its source wrote.
struct WaitingLink
{
    Link link = {};
    Mention mention = {};
    bool isOrder = true;
    QDate day = {};      ///< of the event
    QString source = {}; ///< of the event
    friend bool operator==(const WaitingLink &, const WaitingLink &) = default;
};

/// A household to be assessed again, as a list shows it.
struct ReassessRow
{
    Reassessment open = {};
    QString householdName = {};
    CaseId caseFile = {}; ///< its newest case, or null
    QString caseNumber = {};
    friend bool operator==(const ReassessRow &, const ReassessRow &) = default;
};

/// Reads of who is who: links by person, merges, what was said of pairs. Like every read they take who looks.
class IdentityReader
{
public:
    explicit IdentityReader(Database &database) : m_db(database) {}

    [[nodiscard]] Result<QList<Link>> linksOf(const Viewer &viewer, PersonId person) const;
    [[nodiscard]] Result<QList<Link>> linksOfMention(const Viewer &viewer, MentionId mention) const;
    [[nodiscard]] Result<Link> link(const Viewer &viewer, LinkId id) const;
    [[nodiscard]] Result<Mention> mention(const Viewer &viewer, MentionId id) const;
    [[nodiscard]] Result<QList<Membership>> membershipsOf(const Viewer &viewer, PersonId person) const;
    [[nodiscard]] Result<QList<Relation>> relationsOf(const Viewer &viewer, PersonId person) const;
    /// Households that an event of one of @p mentions was linked to by hand.
    [[nodiscard]] Result<QList<HouseholdId>> householdsOfMention(const Viewer &viewer, MentionId mention) const;
    /// Provisional links, oldest first.
    [[nodiscard]] Result<QList<WaitingLink>> waiting(const Viewer &viewer, int limit) const;
    [[nodiscard]] Result<int> waitingCount(const Viewer &viewer) const;
    /// Merges that hold in which @p person is the one kept or gone, newest first.
    [[nodiscard]] Result<QList<Merge>> mergesOf(const Viewer &viewer, const IdBytes &any) const;
    [[nodiscard]] Result<Merge> merge(const Viewer &viewer, MergeId id) const;
    /// The action that made @p merge hold.
    [[nodiscard]] Result<ActionId> actionOf(const Viewer &viewer, MergeId merge) const;
    /// Everything somebody said of pairs.
    [[nodiscard]] Result<QList<Judgement>> judgements(const Viewer &viewer) const;
    [[nodiscard]] Result<std::optional<Judgement>> judgement(
        const Viewer &viewer, const IdBytes &a, const IdBytes &b) const;
    /// All merges that hold, newest first.
    [[nodiscard]] Result<QList<Merge>> merges(const Viewer &viewer, int limit) const;
    /// Whether one event names @p a and @p b, each confirmed, as two people.
    [[nodiscard]] Result<bool> namedTogether(const Viewer &viewer, PersonId a, PersonId b) const;
    /// Who @p ids are now: those who went into another are replaced by that one. Keeps the order, each once.
    [[nodiscard]] Result<QList<PersonId>> standing(const Viewer &viewer, const QList<PersonId> &ids) const;
    [[nodiscard]] Result<HouseholdId> standing(const Viewer &viewer, HouseholdId id) const;
    /// Persons with their row numbers, from after @p row on; those who went into another are left out.
    [[nodiscard]] Result<QList<std::pair<qint64, PersonId>>> personsAfter(
        const Viewer &viewer, qint64 row, int limit) const;
    [[nodiscard]] Result<int> personCount(const Viewer &viewer) const;
    [[nodiscard]] Result<QList<ReassessRow>> toReassess(const Viewer &viewer, int limit) const;

private:
    Database &m_db;
};

} // namespace regie::store
