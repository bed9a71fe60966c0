#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace regie {

/// A system of people who live or lived together: the subject of a case. It may have several addresses.
struct Household
{
    HouseholdId id = {};
    QString name = {};         ///< "Helmgras – Zandoog"
    QString municipality = {}; ///< GM code; the dwelling of the order decides (DOMAIN.md A15)
    int revision = 0;

    friend bool operator==(const Household &, const Household &) = default;
};

/// Somebody belongs (or belonged) to a household.
struct Membership
{
    MembershipId id = {};
    HouseholdId household = {};
    PersonId person = {};
    QDate from = {};     ///< invalid: since always, as far as known
    QDate until = {};    ///< last day; invalid: still
    bool livesIn = true; ///< false: belongs to the system, lives elsewhere

    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
    friend bool operator==(const Membership &, const Membership &) = default;
};

/// What `from` is to `to`. The inverse is derived, never stored beside it.
enum class RelationKind {
    Partner,
    ExPartner,
    Parent,
    Child,
    StepParent,
    StepChild,
    FosterParent,
    FosterChild,
    Sibling,
    Grandparent,
    Grandchild,
    Other
};

struct Relation
{
    RelationId id = {};
    PersonId from = {};
    PersonId to = {};
    RelationKind kind = RelationKind::Other;
    QDate since = {};
    QDate until = {};

    friend bool operator==(const Relation &, const Relation &) = default;
};

[[nodiscard]] RelationKind inverse(RelationKind kind);

} // namespace regie
