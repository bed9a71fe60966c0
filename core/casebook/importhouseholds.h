#pragma once

#include "core/casebook/import.h"

namespace regie::casebook {

/// A person of an imported event, once it is said who she is.
struct EventPerson
{
    EventRole role = EventRole::Other;
    PersonId person = {};          ///< tied or new; null while nobody can say
    QList<PersonId> possible = {}; ///< then those she may be
    bool isNew = false;
};

/// Which household the persons of an event belong to: one that is known, or a new one.
class ImportHouseholds
{
public:
    /// At most @p most households come out of the list.
    ImportHouseholds(const store::Reader &reader, const Viewer &viewer, IdSource &ids, QDate day, qsizetype most);

    /// Puts @p persons into their household. Rows that the source says are of one household (@p key of @p source) are;
    /// otherwise the household that two tied persons belong to, or one of them at the same address with nobody new
    /// beside her; otherwise a new one, when somebody in it is new. @p intake gives its name and dwelling.
    [[nodiscard]] Done place(
        const QString &source, const QString &key, const Intake &intake, const QList<EventPerson> &persons);
    /// The same for an event that was there, with the persons it named and those who come in now: a household in which
    /// nobody else is takes them up, as when all had come at once.
    [[nodiscard]] Done placeMore(
        const QString &source, const QString &key, const Intake &intake, const QList<EventPerson> &persons);
    /// Hands out what is to be written.
    void finish(ImportPlan &plan);

private:
    [[nodiscard]] Result<QSet<HouseholdId>> householdsOf(PersonId person);
    [[nodiscard]] Result<HouseholdId> recognise(const Intake &intake, const QList<EventPerson> &members);
    [[nodiscard]] Done put(
        const QString &source, const QString &key, const Intake &intake, const QList<EventPerson> &persons, bool more);
    /// The one household that has nobody but @p members; null without one.
    [[nodiscard]] Result<HouseholdId> madeOf(const QList<EventPerson> &members);
    [[nodiscard]] Result<QSet<PersonId>> membersOf(HouseholdId household);
    [[nodiscard]] Result<bool> isAt(HouseholdId household, const QString &addressKey);
    [[nodiscard]] HouseholdId make(const Intake &intake);
    [[nodiscard]] Done join(HouseholdId household, PersonId person);

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    IdSource &m_ids;
    QDate m_day;
    QList<IdBytes> m_householdIds;
    qsizetype m_nextId = 0;
    QHash<QString, HouseholdId> m_byKey;
    QHash<PersonId, QSet<HouseholdId>> m_of; ///< those of the vault, once asked, and those of this list
    QHash<HouseholdId, QString> m_addresses; ///< of households of this list
    QList<Household> m_households;
    QList<Membership> m_memberships;
    QList<store::Bulk::PlacedAddress> m_placed;
};

} // namespace regie::casebook
