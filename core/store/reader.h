#pragma once

#include "core/matching/candidate.h"
#include "core/store/flowrecords.h"
#include "core/store/records.h"

#include <QSet>

namespace regie::store {

class AccessReader;
class Database;
class FamilyReader;
class IdentityReader;
class PlanReader;
class PlaceReader;
class ReceivedReader;
class TextReader;

/// What a person look-up asks: any of these, scored by the matching.
struct PersonQuery
{
    QStringList nameKeys = {}; ///< folded words of the name (matching::foldedWords); the last may be a beginning
    QString birthCode = {};    ///< PartialDate::toCode of a whole date, or empty
    QString addressKey = {};   ///< or empty
    QString phoneKey = {};     ///< last nine digits, or empty
    int limit = 50;
};

/// What a search for cases asks: any of these.
struct CaseQuery
{
    QStringList nameKeys = {}; ///< folded words that all begin a word of one person's name
    QString number = {};       ///< a case number or its beginning, in capitals
    int serial = 0;            ///< its last part, or 0
    int limit = 20;
};

/// A part of all persons, in the order they were added.
struct PersonPage
{
    QList<PersonId> persons = {};
    qint64 last = 0; ///< ask for those after it; nobody comes after an empty page
};

/// Whose data for matching changed.
struct Touched
{
    QSet<PersonId> persons = {}; ///< some of them may be gone
    qint64 last = 0;             ///< the last change that was looked at
    bool many = false;           ///< too many to name: read everybody anew
};

/// In how many of the vault's last actions is looked for what somebody opened last.
inline constexpr int lookedBack = 2000;

/// Reads of the store. Every function takes who looks; a row that the viewer may not see is not there, also in counts.
class Reader
{
public:
    explicit Reader(Database &database);

    // persons
    [[nodiscard]] Result<Person> person(const Viewer &viewer, PersonId id) const;
    [[nodiscard]] Result<QList<PersonRow>> persons(const Viewer &viewer, const QList<PersonId> &ids) const;
    [[nodiscard]] Result<QList<PersonRow>> lookUp(const Viewer &viewer, const PersonQuery &query) const;
    /// The person a source's own record id or a valid BSN with the same birth date was confirmed for, if any.
    [[nodiscard]] Result<std::optional<PersonId>> personBySource(
        const Viewer &viewer, const QString &source, const QString &sourceRecordId) const;
    [[nodiscard]] Result<std::optional<PersonId>> personByBsn(
        const Viewer &viewer, const QString &bsn, const PartialDate &birthDate) const;
    // persons for an index in memory
    /// Those that @p viewer may see among the @p limit persons after @p after (0: from the first).
    [[nodiscard]] Result<PersonPage> personsAfter(const Viewer &viewer, qint64 after, int limit) const;
    /// What of @p ids is compared: where they live and lived, also with their households, and with whom. Secret
    /// addresses are left out: nobody is found by one, and no comparison tells whether somebody guessed it.
    [[nodiscard]] Result<QList<matching::KnownPerson>> knownPersons(
        const Viewer &viewer, const QList<PersonId> &ids) const;
    /// The number of the last change of a row.
    [[nodiscard]] Result<qint64> lastChange(const Viewer &viewer) const;
    /// Whose name, date, address or household changed after @p change, at most @p limit changes back.
    [[nodiscard]] Result<Touched> touchedAfter(const Viewer &viewer, qint64 change, qint64 limit) const;
    // households
    [[nodiscard]] Result<Household> household(const Viewer &viewer, HouseholdId id) const;
    [[nodiscard]] Result<QList<HouseholdId>> householdsOf(const Viewer &viewer, const QList<PersonId> &persons) const;
    [[nodiscard]] Result<QList<Membership>> memberships(const Viewer &viewer, HouseholdId id) const;
    [[nodiscard]] Result<QList<Address>> addressesOfHousehold(const Viewer &viewer, HouseholdId id) const;
    [[nodiscard]] Result<QList<Address>> addressesOfPerson(const Viewer &viewer, PersonId id) const;
    [[nodiscard]] Result<QList<Relation>> relations(const Viewer &viewer, const QList<PersonId> &among) const;
    // events
    [[nodiscard]] Result<QList<OrderWithLinks>> ordersOfPersons(const Viewer &viewer, const QList<PersonId> &ids) const;
    [[nodiscard]] Result<QList<ReportWithLinks>> reportsOfPersons(
        const Viewer &viewer, const QList<PersonId> &ids) const;
    [[nodiscard]] Result<QList<OrderWithLinks>> ordersLinkedByHand(const Viewer &viewer, HouseholdId id) const;
    [[nodiscard]] Result<QList<ReportWithLinks>> reportsLinkedByHand(const Viewer &viewer, HouseholdId id) const;
    /// The events that name @p persons, once for each of them: what an import compares with.
    [[nodiscard]] Result<QList<KnownEvent>> knownEvents(const Viewer &viewer, const QList<PersonId> &persons) const;
    /// The events in which @p source named its own record @p recordId.
    [[nodiscard]] Result<QList<KnownEvent>> knownEvents(
        const Viewer &viewer, const QString &source, const QString &recordId) const;
    /// How lists were read the last time, by source.
    [[nodiscard]] Result<QList<ImportMapRecord>> importMaps(const Viewer &viewer) const;
    /// Orders of kind order that no intake has taken up yet, newest first.
    [[nodiscard]] Result<QList<OrderWithLinks>> ordersToAssess(const Viewer &viewer, int limit) const;
    // cases
    [[nodiscard]] Result<QList<CaseRow>> cases(const Viewer &viewer, int limit, int offset = 0) const;
    [[nodiscard]] Result<int> caseCount(const Viewer &viewer) const;
    [[nodiscard]] Result<CaseFile> caseFile(const Viewer &viewer, CaseId id) const;
    [[nodiscard]] Result<CaseFile> caseByNumber(const Viewer &viewer, const QString &number) const;
    /// Cases found by number or the name of somebody in the household, in that order, each once.
    [[nodiscard]] Result<QList<FoundCase>> findCases(const Viewer &viewer, const CaseQuery &query) const;
    [[nodiscard]] Result<QList<CaseFile>> casesOfHousehold(const Viewer &viewer, HouseholdId id) const;
    [[nodiscard]] Result<QByteArray> intakeOfCase(
        const Viewer &viewer, CaseId id) const; ///< the intake as recorded, JSON
    /// The intakes that were added to the case after that, as recorded, in the order they were taken.
    [[nodiscard]] Result<QList<QByteArray>> laterIntakes(const Viewer &viewer, CaseId id) const;
    [[nodiscard]] Result<QList<FrozenAssessment>> assessments(const Viewer &viewer, HouseholdId id) const;
    [[nodiscard]] Result<QList<Decision>> decisions(const Viewer &viewer, const QList<AssessmentId> &ids) const;
    [[nodiscard]] Result<QList<Deadline>> deadlines(const Viewer &viewer, CaseId id) const;
    /// Open deadlines up to @p until, soonest first.
    [[nodiscard]] Result<QList<DueRow>> dueUntil(const Viewer &viewer, LocalDateTime until, int limit) const;
    [[nodiscard]] Result<QList<AuditEntry>> history(const Viewer &viewer, CaseId id) const;
    /// The cases that the user of @p viewer opened last, the latest first, by what the audit says of her in
    /// the last `lookedBack` actions of the vault. Without counts and next dates.
    [[nodiscard]] Result<QList<CaseRow>> lastOpened(const Viewer &viewer, int limit) const;
    /// The copies of a case; with a null id those about no case.
    [[nodiscard]] Result<QList<DisclosureRecord>> disclosures(const Viewer &viewer, CaseId id) const;
    /// What comes first in those of @p ids that are open, as `CaseRow::agenda`; a case without a date is not there.
    [[nodiscard]] Result<QHash<CaseId, caseflow::CaseAgenda>> agendas(
        const Viewer &viewer, const QList<CaseId> &ids) const;
    // the case through time
    /// What happened in the case, in the order it was recorded; none when it was recorded before there was a flow.
    [[nodiscard]] Result<QList<caseflow::FlowEvent>> flowEvents(const Viewer &viewer, CaseId id) const;
    [[nodiscard]] Result<caseflow::SafetyRecord> safety(const Viewer &viewer, CaseId id) const;
    [[nodiscard]] Result<QHash<CaseId, CaseStand>> stands(const Viewer &viewer, const QList<CaseId> &ids) const;
    /// Households without an open case, advised no route at their latest assessment, to which an order or report came
    /// after it; events from @p since on, latest first.
    [[nodiscard]] Result<QList<WokenRow>> woken(const Viewer &viewer, LocalDateTime since, int limit) const;
    /// Households that were never assessed and of which an order imposed from @p since on came in a list, latest first.
    /// Those assessed before are among `woken` or have a case.
    [[nodiscard]] Result<QList<NewOrderRow>> newOrders(const Viewer &viewer, LocalDateTime since, int limit) const;
    /// Reads of who is who (core/store/identity.h).
    [[nodiscard]] IdentityReader identity() const;
    /// Reads of plans, meetings and partners (core/store/planreader.h).
    [[nodiscard]] PlanReader plans() const;
    /// Reads of what lies between people and around them (core/store/familyreader.h).
    [[nodiscard]] FamilyReader family() const;
    /// Reads of what was written in cases (core/store/textreader.h).
    [[nodiscard]] TextReader texts() const;
    /// Looks households up by where they live or lived (core/store/placereader.h).
    [[nodiscard]] PlaceReader places() const;
    /// Reads of what other vaults say (core/store/receivedreader.h).
    [[nodiscard]] ReceivedReader received() const;
    [[nodiscard]] Result<QList<User>> users(const Viewer &viewer) const;
    /// Reads of who may what (core/store/access.h).
    [[nodiscard]] AccessReader access() const;

private:
    Database &m_db;
};

} // namespace regie::store
