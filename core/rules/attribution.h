#pragma once

#include "core/domain/event.h"
#include "core/domain/household.h"

#include <QHash>

namespace regie::rules {

/// One mention of an event and the persons it is tied to. Rejected links are left out by the caller or ignored here.
struct MentionTie
{
    PersonId person = {};
    LinkState state = LinkState::Provisional;
    EventRole role = EventRole::Other;
    friend bool operator==(const MentionTie &, const MentionTie &) = default;
};

/// An event as far as RULES.md 3a looks at it.
struct TiedEvent
{
    QString id = {}; ///< 32 hex, of the order or report
    bool isOrder = true;
    QDate date = {};
    QList<MentionTie> ties = {};
    QString addressKey = {}; ///< `addressKey(dwelling)`; empty when unknown
    QList<HouseholdId> linkedByHand = {};
};

/// A household as far as RULES.md 3a looks at it.
struct HouseholdView
{
    HouseholdId id = {};
    QList<Membership> memberships = {};
    QList<Address> addresses = {};
};

enum class Belongs { Certain, Possibly, PerPersonOnly, No };
enum class BelongsReason {
    LinkedByHand,
    TwoConfirmed,
    OneConfirmedOneProvisional,
    OneConfirmedAndAddress,
    OneConfirmedOnly,
    NobodyKnown
};

struct Attribution
{
    QString event = {};
    Belongs belongs = Belongs::No;
    BelongsReason reason = BelongsReason::NobodyKnown;
    QList<PersonId> persons = {}; ///< the members it rests on
    friend bool operator==(const Attribution &, const Attribution &) = default;
};

/// Which events are this household's, and why (RULES.md 3a). Pure.
[[nodiscard]] QList<Attribution> attribute(const HouseholdView &household, const QList<TiedEvent> &events);

/// Persons put out (confirmed) in two or more orders over all households, with the number of orders: the notice
/// "tweede huisverbod voor deze persoon, ander huishouden". Only entries of kind order that were not annulled from
/// the start are to be passed in.
[[nodiscard]] QHash<PersonId, int> ordersPerPersonPutOut(const QList<TiedEvent> &orders);

} // namespace regie::rules
