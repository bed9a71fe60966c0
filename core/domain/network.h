#pragma once

#include "core/domain/family.h"

namespace regie {

using ShieldedFactId = Id<struct ShieldedFactTag>;
using NetworkContactId = Id<struct NetworkContactTag>;

/// What sort of thing is kept from somebody. An address has its own place (Address::shieldedFrom).
enum class ShieldedKind { Phone, School, Work, Care, Shelter, Other };

/// Something about a person that must not reach certain others: the leak guard looks for its words.
struct ShieldedFact
{
    ShieldedFactId id = {};
    PersonId person = {}; ///< whom it is about
    ShieldedKind kind = ShieldedKind::Other;
    QString what = {};
    QList<PersonId> from = {}; ///< from whom; empty: from everybody outside the coordination
    int revision = 0;
    friend bool operator==(const ShieldedFact &, const ShieldedFact &) = default;
};

/// Who stands around a household: its own people, or professionals.
enum class NetworkKind { Neighbour, Friend, Relative, Faith, School, Work, Club, Professional, Other };

struct NetworkContact
{
    NetworkContactId id = {};
    HouseholdId household = {};
    PersonId person = {}; ///< the member she is of; null: of the household as a whole
    NetworkKind kind = NetworkKind::Other;
    QString name = {};
    QString part = {};         ///< what she does for them: "vangt de kinderen op"
    QString organisation = {}; ///< of a professional: id of the region, or typed
    QString phone = {};
    QDate since = {};
    QDate until = {}; ///< last day; invalid: still
    QString note = {};
    int revision = 0;
    friend bool operator==(const NetworkContact &, const NetworkContact &) = default;
};

template <>
std::span<const Code<ShieldedKind>> codesOf<ShieldedKind>();
template <>
std::span<const Code<NetworkKind>> codesOf<NetworkKind>();

/// Whether @p kind is of the family's own people, not somebody who is there for her work.
[[nodiscard]] bool isPersonal(NetworkKind kind);

} // namespace regie
