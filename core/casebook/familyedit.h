#pragma once

#include "core/casebook/casebook.h"
#include "core/domain/familychecks.h"
#include "core/domain/network.h"

#include <QFuture>

#include <variant>

namespace regie {

/// The system of a case with what a form about it needs beside the drawing.
struct FamilySystem
{
    HouseholdId household = {};
    Family family = {};
    QList<NetworkContact> network = {};
    QList<ShieldedFact> shielded = {};
    QHash<PersonId, QList<Address>> addresses = {};
};

/// Somebody who comes into the system.
struct NewMember
{
    enum class Place {
        InHousehold,
        Elsewhere,
        Outside
    }; ///< lives in it; belongs to it; only related to somebody of it

    PersonName name = {};
    Sex sex = Sex::Unknown;
    PartialDate born = {}; ///< expected, when unborn
    bool unborn = false;
    Place place = Place::InHousehold;
    QDate since = {};
    std::optional<RelationKind> is = std::nullopt; ///< what she is of `of`
    PersonId of = {};
    friend bool operator==(const NewMember &, const NewMember &) = default;
};

/// A relation, with what says more of it: married, adopted, twin.
struct RelationEntry
{
    Relation relation = {};
    std::optional<TieKind> tie = std::nullopt;
    friend bool operator==(const RelationEntry &, const RelationEntry &) = default;
};

/// The tie that @p entry says beside its relation; it must say one.
[[nodiscard]] FamilyTie tieOf(const RelationEntry &entry);

/// Where somebody lives: in a household of the family, or in one that is made for it.
struct ResidenceEntry
{
    Membership membership = {}; ///< its household may be null
    QString newHousehold = {};  ///< what that is called
    friend bool operator==(const ResidenceEntry &, const ResidenceEntry &) = default;
};

struct SecretAddress
{
    PersonId person = {};
    Address address = {};
    friend bool operator==(const SecretAddress &, const SecretAddress &) = default;
};

/// The end of something recorded (`until`), or its removal because it was recorded by mistake (no day).
struct FamilyEnd
{
    std::variant<RelationId, FamilyTieId, MembershipId, NetworkContactId, ShieldedFactId> what = {};
    QDate until = {};
    QString reason = {}; ///< why it is taken away
    friend bool operator==(const FamilyEnd &, const FamilyEnd &) = default;
};

/// One thing that is said of a system.
using FamilyChange = std::variant<NewMember, RelationEntry, FamilyTie, ResidenceEntry, LifeFacts, NetworkContact,
    ShieldedFact, SecretAddress, FamilyEnd>;

/// A field that is refused: with a problem of the family as it would stand, or because nothing stands there.
struct FamilyRefusal
{
    QString field = {};
    std::optional<FamilyProblem> problem = std::nullopt; ///< nothing: it is empty
    friend bool operator==(const FamilyRefusal &, const FamilyRefusal &) = default;
};

/// What a change came to.
struct FamilyOutcome
{
    QList<FamilyRefusal> refused = {};
    QList<FamilyProblem> asked = {}; ///< to be asked; with a yes it is written
    bool knownAlready = false;       ///< asked too: somebody of that name and date of birth is known
    [[nodiscard]] bool done() const { return refused.isEmpty() && asked.isEmpty() && !knownAlready; }
};

/// The use cases of household and system: look, say something, take back. Values in, one transaction out.
class FamilyDesk
{
public:
    explicit FamilyDesk(Casebook &book) : m_book(book) {}

    [[nodiscard]] QFuture<Result<FamilySystem>> readLater(HouseholdId household) const;
    /// Writes @p change in the system of case @p id. What is asked is written only with @p confirmed. It can be taken
    /// back (Casebook::undoLast).
    [[nodiscard]] QFuture<Result<FamilyOutcome>> saveLater(CaseId id, const FamilyChange &change, bool confirmed);

private:
    Casebook &m_book;
};

namespace casebook {

/// What stands against @p change in @p system: its refusals, then what is asked. Pure.
[[nodiscard]] FamilyOutcome checked(const FamilySystem &system, const FamilyChange &change);
/// Everything of @p system as FamilyDesk reads it.
[[nodiscard]] Result<FamilySystem> systemOf(
    const store::Reader &reader, const Viewer &viewer, HouseholdId household, QDate today);

} // namespace casebook

} // namespace regie
