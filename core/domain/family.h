#pragma once

#include "core/domain/codes.h"
#include "core/domain/household.h"
#include "core/domain/person.h"

namespace regie {

using FamilyTieId = Id<struct FamilyTieTag>;

/// What lies between two persons beside their relation: what a genogram draws with a line of its own.
enum class TieKind {
    Married,       ///< of a couple
    Adopted,       ///< `from` adopted `to`
    Twin,          ///< of brothers and sisters
    IdenticalTwin, ///< of one egg
    Violence,      ///< by `from` against `to`
    Care,          ///< by `from` for `to`
    Coalition,
    Broken ///< contact was broken off
};

template <>
std::span<const Code<TieKind>> codesOf<TieKind>();

/// The four patterns of a genogram (UX.md): violence, care, coalition, broken contact.
[[nodiscard]] bool isPattern(TieKind kind);
/// Whether it matters who is `from` and who is `to`; the others read the same from both sides.
[[nodiscard]] bool hasDirection(TieKind kind);

struct FamilyTie
{
    FamilyTieId id = {};
    PersonId from = {};
    PersonId to = {};
    TieKind kind = TieKind::Care;
    QDate since = {}; ///< invalid: since always, as far as known
    QDate until = {}; ///< last day; invalid: still
    QString note = {};
    int orders = 0;         ///< barring orders it was gathered from; 0: somebody told it
    QDate latestOrder = {}; ///< of those
    int revision = 0;

    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return (!since.isValid() || since <= day) && (!until.isValid() || day <= until);
    }
    friend bool operator==(const FamilyTie &, const FamilyTie &) = default;
};

/// What is known of the beginning and the end of a life, beside the date of birth.
struct LifeFacts
{
    PersonId person = {};
    bool deceased = false;
    PartialDate died = {}; ///< may be unknown when deceased
    bool unborn = false;
    PartialDate expected = {}; ///< of an unborn child
    int revision = 0;
    friend bool operator==(const LifeFacts &, const LifeFacts &) = default;
};

struct FamilyMember
{
    Person person = {};
    LifeFacts life = {};
    bool putOut = false; ///< by a barring order that stands today; never a property of the person
    friend bool operator==(const FamilyMember &, const FamilyMember &) = default;
};

struct FamilyHousehold
{
    HouseholdId id = {};
    QString name = {};
    QString place = {};  ///< town; empty when secret or unknown
    bool secret = false; ///< lives at a secret address: only a lock and words are shown
    bool ofCase = false; ///< the household the case is about
    QList<Membership> memberships = {};
    friend bool operator==(const FamilyHousehold &, const FamilyHousehold &) = default;
};

/// Everything a genogram draws on, as plain values; in any order.
struct Family
{
    QList<FamilyMember> persons = {};
    QList<Relation> relations = {};
    QList<FamilyTie> ties = {};
    QList<FamilyHousehold> households = {};

    [[nodiscard]] bool isEmpty() const { return persons.isEmpty(); }
    friend bool operator==(const Family &, const Family &) = default;
};

/// @p family in the one order that depends only on what it holds: persons by birth (unknown last), then by identity,
/// each once; relations and ties of persons that are not in it are left out.
[[nodiscard]] Family canonical(Family family);

} // namespace regie
