#pragma once

#include "core/base/civil.h"
#include "core/caseflow/flowcodes.h"
#include "core/domain/event.h"
#include "core/domain/facts.h"
#include "core/domain/ids.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace regie {
using FlowEventId = Id<struct FlowEventTag>;
} // namespace regie

namespace regie::caseflow {

/// Somebody who took part: a colleague of a partner, by name, with the organisation she is of.
struct Party
{
    QString name = {};
    QString organisation = {}; ///< organisation id, or a name when it is not of the region
    QString role = {};         ///< free, "gezinsvoogd"
    friend bool operator==(const Party &, const Party &) = default;
};

/// One thing that happened in a case, as it is kept: nothing of it changes with a later definition, so that the
/// history reads the same years later. Events only grow; a mistake is taken back by a `Corrected` event.
struct FlowEvent
{
    FlowEventId id = {};
    int seq = 0; ///< from 1, in the order they were recorded
    FlowEventKind kind = FlowEventKind::StepDone;
    int run = 0;                          ///< which route or order of the case, from 1
    QString code = {};                    ///< the act; of RunStarted the flow
    QString from = {};                    ///< state before, of Moved
    QString to = {};                      ///< state after, of RunStarted and Moved; phase, of PhaseEntered
    Standing standing = Standing::Active; ///< of RunStarted and Moved
    bool route = true;                    ///< of RunStarted: a route, not the period of an order
    int linkedRun = 0;                    ///< of RunStarted: the run it comes from (scaling, reopening)
    BarringOrderId order = {};            ///< of RunStarted: the order whose period it is
    LocalDateTime at = {};                ///< when it happened
    QString reason = {};
    QString outcome = {};
    QList<Party> parties = {};
    PersonId member = {};
    QString organisation = {};
    std::optional<LocalDateTime> until = std::nullopt;
    std::optional<Intensity> intensity = std::nullopt;
    QString note = {};
    FlowEventId corrects = {}; ///< of Corrected
    UserId by = {};
    QDateTime recordedAt = {}; ///< UTC
    friend bool operator==(const FlowEvent &, const FlowEvent &) = default;
};

/// A state a run was in.
struct StateStay
{
    QString state = {};
    LocalDateTime from = {};
    friend bool operator==(const StateStay &, const StateStay &) = default;
};

/// A route or the period of an order, from beginning to end.
struct FlowRun
{
    int number = 0;
    QString flow = {};
    bool route = true;
    int linkedRun = 0;
    BarringOrderId order = {};
    LocalDateTime start = {};
    QList<StateStay> stays = {}; ///< the last is now
    Standing standing = Standing::Active;
    std::optional<LocalDateTime> activeFrom = std::nullopt; ///< when it was first worked on
    std::optional<LocalDateTime> suspendedFrom = std::nullopt;
    std::optional<LocalDateTime> suspendedUntil = std::nullopt;
    QList<std::pair<LocalDateTime, LocalDateTime>> suspensions = {}; ///< those that are over
    std::optional<LocalDateTime> extendedTo = std::nullopt;

    [[nodiscard]] QString state() const { return stays.isEmpty() ? QString() : stays.constLast().state; }
    [[nodiscard]] LocalDateTime since() const { return stays.isEmpty() ? start : stays.constLast().from; }
    [[nodiscard]] bool isOpen() const { return standing != Standing::Ended; }
    [[nodiscard]] bool isActive() const { return standing == Standing::Awaiting || standing == Standing::Active; }
    [[nodiscard]] bool suspended() const { return suspendedFrom.has_value(); }
    friend bool operator==(const FlowRun &, const FlowRun &) = default;
};

/// A stay in a phase; the reason is that of entering it.
struct PhaseStay
{
    SafetyPhase phase = SafetyPhase::ImmediateSafety;
    LocalDateTime from = {};
    std::optional<LocalDateTime> until = std::nullopt;
    bool relapse = false; ///< back from a later phase
    QString reason = {};
    int seq = 0; ///< of the event that began it
    friend bool operator==(const PhaseStay &, const PhaseStay &) = default;
};

/// The share of a partner in one phase; a change of intensity or phase begins a new one.
struct PartnerStay
{
    QString organisation = {};
    Intensity intensity = Intensity::Normal;
    std::optional<SafetyPhase> phase = std::nullopt;
    LocalDateTime from = {};
    std::optional<LocalDateTime> until = std::nullopt;
    int seq = 0; ///< of the event that began it
    friend bool operator==(const PartnerStay &, const PartnerStay &) = default;
};

/// A partner asked to do more or less for a time.
struct Effort
{
    QString organisation = {};
    bool raised = true;
    LocalDateTime from = {};
    LocalDateTime until = {};
    QString reason = {};
    friend bool operator==(const Effort &, const Effort &) = default;
};

struct RoleHeld
{
    QString role = {};
    Party who = {};
    LocalDateTime from = {};
    friend bool operator==(const RoleHeld &, const RoleHeld &) = default;
};

/// A case as its events leave it.
struct FlowState
{
    QList<FlowEvent> events = {}; ///< those that were not corrected
    QList<FlowRun> runs = {};
    QList<PhaseStay> phases = {};
    QList<PartnerStay> partners = {};
    QList<Effort> efforts = {};
    QList<RoleHeld> roles = {};     ///< of each role the last holder; a duo is of its run
    QString goal = {};              ///< "safe-separation" or "restore-relations"; empty: not chosen
    QString frameOrganisation = {}; ///< the GI, with a compulsory frame
    QString frameNote = {};
    QSet<RedFlag> raised = {};  ///< in the course of the case
    QSet<RedFlag> settled = {}; ///< and talked over since
    int lastSeq = 0;

    [[nodiscard]] const FlowRun *run(int number) const;
    /// The route that is awaited or worked on; null when there is none.
    [[nodiscard]] const FlowRun *activeRoute() const;
    /// The last route, also one that ended.
    [[nodiscard]] const FlowRun *lastRoute() const;
    [[nodiscard]] std::optional<SafetyPhase> phase() const;
    [[nodiscard]] const RoleHeld *role(const QString &role) const;
    /// Acts of @p code in @p run, in order.
    [[nodiscard]] QList<const FlowEvent *> done(int run, const QString &code) const;
    [[nodiscard]] const FlowEvent *last(int run, const QString &code) const;
    /// Both of the duo, two different persons.
    [[nodiscard]] bool duoComplete() const;
    friend bool operator==(const FlowState &, const FlowState &) = default;
};

/// The state that @p events come to, in the order of their numbers. Needs no definition.
[[nodiscard]] FlowState fold(const QList<FlowEvent> &events);

/// Whether @p a and @p b name one person, as far as a name can tell.
[[nodiscard]] bool samePerson(const Party &a, const Party &b);

} // namespace regie::caseflow
