#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace regie {
using ProfessionalId = Id<struct ProfessionalTag>;
using CapacityId = Id<struct CapacityTag>;
} // namespace regie

namespace regie::caseflow {

/// Somebody who works at a partner.
struct Professional
{
    ProfessionalId id = {};
    QString name = {};
    QString organisation = {}; ///< organisation id, or a name when it is not of the region
    QString function = {};
    QString phone = {};
    QString mail = {};
    QDate lensOn = {}; ///< the ICM-bril training was followed; invalid: not
    QDate leftOn = {}; ///< works there no longer; invalid: still
    QString note = {};
    int revision = 0;
    friend bool operator==(const Professional &, const Professional &) = default;
};

/// How many families an executor can have at work at once, from a day on.
struct Capacity
{
    CapacityId id = {};
    QString organisation = {};
    QDate from = {};
    int places = -1; ///< -1: not filled in
    QString note = {};
    int revision = 0;
    friend bool operator==(const Capacity &, const Capacity &) = default;
};

enum class NetworkFault { Missing, InFuture, NoNumber, NoMail };

/// A field that cannot be so: "name", "organisation", "lensOn", "places" …
struct NetworkRefusal
{
    QString field = {};
    NetworkFault fault = NetworkFault::Missing;
    friend bool operator==(const NetworkRefusal &, const NetworkRefusal &) = default;
};

[[nodiscard]] QList<NetworkRefusal> refusalsOf(const Professional &professional, QDate today);
[[nodiscard]] QList<NetworkRefusal> refusalsOf(const Capacity &capacity);

/// The places of @p organisation on @p day; -1 when nobody said.
[[nodiscard]] int placesOn(const QList<Capacity> &capacities, const QString &organisation, QDate day);

} // namespace regie::caseflow
