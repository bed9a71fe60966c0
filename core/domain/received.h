#pragma once

#include "core/domain/codes.h"

namespace regie {

using KeptValueId = Id<struct KeptValueTag>;
using ReceivedIdId = Id<struct ReceivedIdTag>;

/// One field in which two vaults may say something else of the same.
enum class MergeField {
    // of a person
    Given,
    Prefix,
    Surname,
    BirthDate,
    Sex,
    Phone,
    CallBack,
    CallBackNote,
    // of her place in a household, and what she is of somebody
    MemberSince,
    MemberUntil,
    LivesIn,
    Relation,
    // of an address
    AddressFrom,
    AddressUntil,
    AddressSecret,
    // of an order
    ImposedTime,
    Status,
    ExtendedUntil,
    EndedAt,
    ImposedBy,
    // of a report
    NewIncident,
    ConvertedToAdvice,
    Incident,
    // of both
    Verified,
    EventMunicipality,
    Number,
    Role, ///< what somebody was in it
    // of a case
    CaseRoute, ///< this and the next change by a step of the case only
    CasePhase,
    Executor
};

/// Which of two values stands.
enum class ValueChoice {
    Both, ///< nobody chose yet: our own stands, theirs is kept beside it
    Ours,
    Theirs
};

template <>
std::span<const Code<MergeField>> codesOf<MergeField>();
template <>
std::span<const Code<ValueChoice>> codesOf<ValueChoice>();

/// What a field is of: what does not apply is null.
struct ValuePlace
{
    PersonId person = {};
    PersonId other = {};        ///< with MergeField::Relation
    HouseholdId household = {}; ///< with the place in a household
    AddressId address = {};
    BarringOrderId order = {};
    VtReportId report = {};
    CaseId file = {}; ///< with its household
    friend bool operator==(const ValuePlace &, const ValuePlace &) = default;
};

/// A field of which another vault says something else. Both values stay, also after one was chosen.
struct KeptValue
{
    KeptValueId id = {};
    ValuePlace place = {};
    MergeField field = MergeField::Given;
    QString ours = {};   ///< as a code (exchange::valueOf); empty where saying nothing is a value ("still")
    QString theirs = {}; ///< the same
    VaultId origin = {}; ///< whose value it is
    ValueChoice choice = ValueChoice::Both;
    UserId by = {};            ///< who chose
    QDateTime receivedAt = {}; ///< UTC
    QDateTime chosenAt = {};   ///< UTC; invalid while nobody did
    int revision = 0;
    friend bool operator==(const KeptValue &, const KeptValue &) = default;
};

/// What a person, household, event or case is called in the vault @p origin that a package came from, as somebody
/// decided.
struct ReceivedId
{
    ReceivedIdId id = {};
    VaultId origin = {};
    IdBytes theirs = {};
    PersonId person = {}; ///< one of these four
    HouseholdId household = {};
    BarringOrderId order = {};
    VtReportId report = {};
    CaseId file = {}; ///< then `household` is that of the case
    friend bool operator==(const ReceivedId &, const ReceivedId &) = default;
};

} // namespace regie
