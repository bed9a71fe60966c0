#pragma once

#include "core/base/result.h"
#include "core/caseflow/flowcodes.h"
#include "core/domain/casefile.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace regie::caseflow {

/// Something that must hold: a word of a fixed list, with what it is about.
struct Condition
{
    LackCode lack = LackCode::StepMissing; ///< what is said when it does not hold
    QString about = {};                    ///< a step, a role
    QStringList outcomes = {};             ///< with OutcomeMissing
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What a move does to the barring order itself.
enum class OrderChange { None, Extend, Withdraw, AnnulFromDate, AnnulFromStart };

/// Something people do in a case: a step that is recorded, or a move to another state or phase.
struct Act
{
    QString id = {};
    QString flow = {};         ///< where it is defined: "thv", "icm", "mda" or "shared"
    Actor who = Actor::Nobody; ///< who does or decides it
    bool decision = false;
    QStringList from = {}; ///< states it goes from; empty: any that is not over
    QString to = {};       ///< a move: the state it leads to
    QString starts = {};   ///< a move: the flow that begins with it (scaling, reopening)
    QList<SafetyPhase> fromPhase = {};
    std::optional<SafetyPhase> phase = std::nullopt; ///< enters this phase
    bool each = false;                               ///< done with every system member
    bool repeats = false;                            ///< done more than once
    QList<FlowField> needs = {};
    QStringList outcomes = {}; ///< codes to choose from, with Outcome
    QList<Condition> requirements = {};
    QList<Condition> orReason = {}; ///< without these a reason is asked
    QList<Condition> warnings = {}; ///< said, no more
    FlowEventKind effect = FlowEventKind::StepDone;
    OrderChange order = OrderChange::None;
    QString role = {};     ///< with RoleNamed
    QString flag = {};     ///< with FlagRaised: code of the red flag
    QString sentence = {}; ///< id of the sentence it rests on, when there is one

    /// Leads to another state, route or phase, or holds and lets go.
    [[nodiscard]] bool isMove() const { return !to.isEmpty() || !starts.isEmpty() || phase.has_value(); }
};

/// Where a term begins.
enum class Anchor {
    Start,    ///< the route began; for an order: when it was imposed
    Called,   ///< the call at the coordination pool
    Incident, ///< the order was imposed, else the call
    State,    ///< `about` was entered
    Act,      ///< `about` was done (last)
    Given,    ///< the date that was given with `about` (last)
    ThvAdvice,
    ThvFirstEnd,
    ThvEnd ///< as things stand
};

/// A term of a flow: when it begins and what meets it. Its length is the region's (terms.json).
struct FlowTerm
{
    DeadlineKind kind = DeadlineKind::FirstContact;
    Anchor anchor = Anchor::Start;
    QString about = {};
    QStringList states = {}; ///< runs only in these; empty: any
    QStringList doneBy = {}; ///< acts, any of them; with `each` every member
    bool each = false;
    bool repeats = false;      ///< begins again with every act that meets it
    bool notJointly = false;   ///< not while members must be spoken apart first
    Actor who = Actor::Nobody; ///< who is waited for
};

struct FlowStateDef
{
    QString id = {};
    Standing standing = Standing::Active;
    QString decision = {}; ///< the act that is to be decided next, when there is one
};

/// How one route or period goes, from a dated file.
struct FlowDefinition
{
    QString id = {};     ///< "thv", "icm", "mda"
    bool route = false;  ///< one at a time; the period of an order runs beside it
    QString start = {};  ///< the state it begins in
    QString source = {}; ///< what it rests on
    QDate from = {};
    QDate until = {};
    QList<FlowStateDef> states = {};
    QList<Act> acts = {}; ///< its own, then those it shares
    QList<FlowTerm> terms = {};

    [[nodiscard]] const FlowStateDef *state(const QString &id) const;
    [[nodiscard]] const Act *act(const QString &id) const;
};

/// All definitions of a region.
struct FlowBook
{
    QList<FlowDefinition> flows = {};

    /// The definition of flow @p id in force on @p on; the earliest when @p on is before all of them, null when there
    /// is no such flow.
    [[nodiscard]] const FlowDefinition *flow(const QString &id, QDate on) const;

    /// Takes a file in. A file with id "shared" holds acts and terms for the flows that name it, and must come first.
    /// RegionDataInvalid with file, line and reason.
    [[nodiscard]] Done add(const QByteArray &text, const QString &fileName);

private:
    QList<Act> m_sharedActs = {};
    QList<FlowTerm> m_sharedTerms = {};
};

} // namespace regie::caseflow
