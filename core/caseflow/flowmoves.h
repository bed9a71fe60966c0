#pragma once

#include "core/caseflow/flowdefinition.h"
#include "core/caseflow/flowstate.h"
#include "core/caseflow/thvterm.h"

namespace regie::caseflow {

/// What the rules of the flow look at beside its own events.
struct CaseFacts
{
    QList<PersonId> members = {}; ///< the system members on the day
    QSet<RedFlag> redFlags = {};  ///< of the intake
    Answer coerciveControl = Answer::Unknown;
    LocalDateTime calledAt = {}; ///< the call at the pool; invalid: not known
    QHash<BarringOrderId, ThvTerm> orders = {};
    int yearMonths = 12;                ///< "zeker een jaar" (term "year-check")
    int agreements = 0;                 ///< standing in the safety plan
    QList<LocalDateTime> checks = {};   ///< when standing agreements must be checked next
    QHash<PersonId, QDate> scored = {}; ///< the day of the latest safety estimate of each member
};

/// Red flags, of the intake and since, that nobody settled. Never counted to a score.
[[nodiscard]] QSet<RedFlag> openFlags(const FlowState &state, const CaseFacts &facts);

/// Whether members must be spoken apart first ("eerst afzonderlijk; gezamenlijk alleen na veiligheidsafweging"):
/// coercive control, or it is not known and there is a red flag (DOMAIN.md 8).
[[nodiscard]] bool separateFirst(const FlowState &state, const CaseFacts &facts);

/// The goal as things stand: chosen, else "safe-separation" with coercive control; empty otherwise (Q14).
[[nodiscard]] QString goalOf(const FlowState &state, const CaseFacts &facts);

/// What stands in the way, or is said with it: a code and what it is about.
struct Lack
{
    LackCode code = LackCode::WrongState;
    QStringList about = {};
    friend bool operator==(const Lack &, const Lack &) = default;
};

/// Whether an act is possible now in one run.
struct ActVerdict
{
    const Act *act = nullptr; ///< lives as long as the book
    int run = 0;
    bool allowed = false;
    QList<Lack> lacks = {};      ///< why not; never empty when not allowed
    QList<Lack> reasonFor = {};  ///< possible, with a reason in writing
    QList<Lack> warnings = {};   ///< possible, with this said
    QList<FlowField> needs = {}; ///< what must be filled in, the reason for `reasonFor` included
};

/// Every act of every run of @p state, in the order of its definition: allowed, or why not. Runs that ended only offer
/// what begins a new one.
[[nodiscard]] QList<ActVerdict> allowedMoves(
    const FlowState &state, const FlowBook &book, const CaseFacts &facts, LocalDateTime now);

/// What somebody filled in.
struct ActInput
{
    int run = 0;
    QString act = {};
    LocalDateTime at = {};
    QString reason = {};
    QString outcome = {};
    QList<Party> parties = {}; ///< with `Who` exactly one
    PersonId member = {};
    QString organisation = {};
    std::optional<LocalDateTime> until = std::nullopt;
    std::optional<Intensity> intensity = std::nullopt;
    QString note = {};
};

/// A field that cannot be so.
struct FieldRefusal
{
    FlowField field = FlowField::At;
    RefusalCode code = RefusalCode::Missing;
    QList<Lack> lacks = {}; ///< with NotPossible
    friend bool operator==(const FieldRefusal &, const FieldRefusal &) = default;
};

/// What an act gives: events to keep, or refusals, never both.
struct Applied
{
    QList<FlowEvent> events = {}; ///< numbered on from the state; without id, author and moment of recording
    QList<FieldRefusal> refusals = {};
    QList<Lack> warnings = {};
};

/// Does @p input in @p state. Refused, with every field and reason, when it is not allowed or not filled in.
[[nodiscard]] Applied apply(
    const FlowState &state, const FlowBook &book, const CaseFacts &facts, const ActInput &input, LocalDateTime now);

/// How a case begins: the period of its order, when there is one, and its route. Events as `apply` gives them.
struct FlowStart
{
    QString route = {}; ///< "icm", "mda" or empty
    LocalDateTime at = {};
    BarringOrderId order = {}; ///< null: none
    LocalDateTime imposedAt = {};
};
[[nodiscard]] QList<FlowEvent> startEvents(const FlowBook &book, const FlowStart &start);
/// The period of a new order in a case that runs already.
[[nodiscard]] QList<FlowEvent> startOrder(
    const FlowState &state, const FlowBook &book, BarringOrderId order, LocalDateTime imposedAt);
/// A route that is decided in a case where none is awaited or worked on any more: a run of its own beside those that
/// are over, as reopening gives, with @p reason where that asks for one. Nothing while a route goes on: there scaling
/// up or down is a step of the case.
[[nodiscard]] QList<FlowEvent> startRoute(
    const FlowState &state, const FlowBook &book, const QString &route, LocalDateTime at, const QString &reason);

/// The moves that @p order itself tells and no step says yet: extended, withdrawn or annulled before the case was
/// opened, or found in a list since. An end carries its own moment; an extension that of @p known, within the first ten
/// days (it is decided before they are over, Wth art. 9 lid 1). Nothing when the period is past that already.
[[nodiscard]] QList<FlowEvent> followOrder(
    const FlowState &state, const FlowBook &book, const BarringOrder &order, const ThvTerm &term, LocalDateTime known);

/// Takes back a step recorded by mistake; refused without a reason, for a move, or for what is not there.
[[nodiscard]] Applied correct(const FlowState &state, FlowEventId event, const QString &reason, LocalDateTime now);

} // namespace regie::caseflow
