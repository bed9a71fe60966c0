#pragma once

#include "core/caseflow/flowmoves.h"
#include "core/caseflow/term.h"

namespace regie::caseflow {

/// What the terms of a case are measured with: the region's settings on a day, and its calendar.
struct TermBook
{
    QList<TermSetting> settings = {};
    Calendar calendar = {};

    /// The setting of @p id in force on @p on; null when there was none.
    [[nodiscard]] const TermSetting *setting(const QString &id, QDate on) const;
};

enum class DueStand {
    Done,
    OnTime,
    Target,       ///< the streefdatum has come (yellow)
    Overdue,      ///< the streefdatum has passed, or the uiterste datum of the law (red)
    Paused,       ///< the route is suspended
    SeparateFirst ///< never due: "eerst afzonderlijk; gezamenlijk alleen na veiligheidsafweging"
};

/// One term of a case.
struct DueTerm
{
    DeadlineKind kind = DeadlineKind::FirstContact;
    int run = 0; ///< 0: the safety plan
    Term term = {};
    Actor who = Actor::Nobody; ///< who is waited for, since `term.start`
    QString organisation = {}; ///< the partner who is, when it is one
    QStringList acts = {};     ///< what meets it
    std::optional<LocalDateTime> doneAt = std::nullopt;
    bool paused = false;
    bool separateFirst = false;
    int membersDone = 0; ///< with every member apart
    int members = 0;

    [[nodiscard]] DueStand stand(LocalDateTime now) const;
    /// As the list of terms keeps it; nothing without a date.
    [[nodiscard]] std::optional<Deadline> deadline() const;
    friend bool operator==(const DueTerm &, const DueTerm &) = default;
};

/// Every term of the open routes and orders of @p state: those that run, and those that were met. Terms of agreements
/// stand still while a route is suspended and go on for as long afterwards; those of the law run on. Agreements of the
/// safety plan are checked as long as a route or an order is open. Soonest first.
[[nodiscard]] QList<DueTerm> dueTerms(
    const FlowState &state, const FlowBook &book, const TermBook &terms, const CaseFacts &facts);

/// The first of @p terms that is not met and has a date.
[[nodiscard]] const DueTerm *nextDate(const QList<DueTerm> &terms);

/// What is to be decided next, by whom, and what it waits for.
struct NextDecision
{
    int run = 0;
    QString flow = {};
    QString act = {};
    Actor who = Actor::Nobody;
    bool allowed = false;
    QList<Lack> lacks = {};
    std::optional<LocalDateTime> due = std::nullopt;
    friend bool operator==(const NextDecision &, const NextDecision &) = default;
};

/// The decision each open run waits for, that with the first date first.
[[nodiscard]] QList<NextDecision> nextDecisions(const FlowState &state, const FlowBook &book, const CaseFacts &facts,
    const QList<DueTerm> &terms, LocalDateTime now);

} // namespace regie::caseflow
