#pragma once

#include "core/casebook/views.h"
#include "core/store/reader.h"

namespace regie::casebook {

class PersonRegister;

/// The persons of @p intake that stand for somebody in the vault, or will (chosen known or new).
[[nodiscard]] QList<PersonId> chosenPersons(const Intake &intake);
/// Those whom somebody confirmed as known.
[[nodiscard]] QList<PersonId> knownPersons(const Intake &intake);

/// @p intake with persons whose valid BSN and birth date are known taken as that person: one of the two ties that need
/// nobody to confirm (RULES.md 3a). Somebody rejected is never taken.
[[nodiscard]] Result<Intake> withTiesOfTheirOwn(
    const store::Reader &reader, const Viewer &viewer, const Intake &intake);

/// What the look-up asks for @p mention: name, whole birth date, address, telephone.
[[nodiscard]] store::PersonQuery queryFor(const Mention &mention, int limit);
/// Whether an address that @p row lives at now is secret.
[[nodiscard]] bool hasSecretAddress(const store::PersonRow &row);

/// The addresses of @p row that are not secret. A secret one is compared with nothing: what agrees with it would give it
/// away.
[[nodiscard]] QList<Address> openAddresses(const store::PersonRow &row);

/// Who may be person @p index, best first, without those chosen elsewhere in the intake; rejected ones last. Asks
/// @p known when it is there and ready, and the store otherwise: that finds fewer misspelt names and gives no sum
/// behind the score.
[[nodiscard]] Result<QList<CandidateView>> candidatesFor(const store::Reader &reader, const Viewer &viewer,
    const Intake &intake, int index, bool withHousemates, PersonRegister *known = nullptr);

/// Who persons of an intake may be, kept between two pictures: looked up anew only when what was heard of the person
/// changed, what was chosen for the others, or the vault. For one thread.
class CandidateCache
{
public:
    /// @p known: the persons in memory, when there are any; stays as long as this.
    explicit CandidateCache(PersonRegister *known = nullptr) : m_known(known) {}
    /// The candidates of person @p index that stay possible when nobody decides. @p vaultSeq counts the actions of the
    /// vault.
    [[nodiscard]] Result<QList<matching::Candidate>> open(
        const store::Reader &reader, const Viewer &viewer, const Intake &intake, int index, qint64 vaultSeq);

private:
    struct Entry
    {
        IntakePerson person = {};
        QList<PersonId> known = {};
        QList<matching::Candidate> candidates = {};
    };
    QHash<MentionId, Entry> m_entries;
    PersonRegister *m_known;
    qint64 m_version = 0; ///< of the register
    qint64 m_seq = -1;
};

/// Candidates that stay possible when nobody decides: likely or possible, not rejected.
[[nodiscard]] QList<matching::Candidate> openCandidates(const QList<CandidateView> &candidates);

/// The household in the vault that @p intake is about: the one named in it, else the one that two confirmed persons
/// belong to, or one confirmed person whose address or likely housemate agrees. Null when it is a new one.
/// @p open are the candidates of persons nobody decided on.
[[nodiscard]] Result<HouseholdId> recognise(const store::Reader &reader, const Viewer &viewer, const Intake &intake,
    const QHash<qsizetype, QList<matching::Candidate>> &open, QDate day);

} // namespace regie::casebook
