#pragma once

#include "core/caseflow/flowstate.h"
#include "core/store/figurereader.h"

namespace regie::insight {

/// One route of a case, from referral to end.
struct RouteFacts
{
    QString flow = {}; ///< "icm" or "mda"
    LocalDateTime begun = {};
    std::optional<LocalDateTime> weighed = std::nullopt;  ///< MDA++: came to the weegoverleg
    std::optional<LocalDateTime> accepted = std::nullopt; ///< by the executor, or admitted by the weegoverleg
    std::optional<LocalDateTime> worked = std::nullopt;   ///< ICM: the analysis began; MDA++: the work began
    std::optional<LocalDateTime> ended = std::nullopt;    ///< closed, refused or scaled; aftercare is closed too
    QString endAct = {};                                  ///< code of the move that ended it
    QString endReason = {};                               ///< as somebody wrote it
    bool recorded = true; ///< false: only the state of the case is known, not when what happened
};

/// A case as the indicators look at it.
struct CaseFacts
{
    store::FigureCase file = {};
    QList<RouteFacts> routes = {}; ///< at least one
    QList<caseflow::PhaseStay> phases = {};
    QList<store::FigureTerm> terms = {};
    std::optional<LocalDateTime> firstVisit = std::nullopt; ///< at the door
    store::FigureDoubt doubt = {};
    bool doubleLikely = false; ///< somebody of the household may stand in the vault twice

    [[nodiscard]] bool isOpen() const { return file.status != CaseStatus::Closed; }
};

/// What counts for one household, in the order of time.
struct HouseholdEvents
{
    QList<QDate> orders = {};
    QList<QDate> reports = {};
    QList<LocalDateTime> timedOrders = {}; ///< orders of which the hour is known
    QDate until = {}; ///< nothing is known after this day, since the case was destroyed; invalid: known until now
};

/// An assessment with the case that came of it.
struct AssessmentFacts
{
    store::FigureAssessment what = {};
    qsizetype file = -1; ///< place in `RegionFacts::cases`; -1: none
};

/// Everything the indicators count from, for one viewer at one moment. A plain value: made on a worker, looked at by
/// the window as often as it wants.
struct RegionFacts
{
    LocalDateTime now = {};
    QList<CaseFacts> cases = {};
    QList<AssessmentFacts> assessments = {};
    QHash<HouseholdId, HouseholdEvents> events = {};
};

/// The facts that @p rows and @p doubles come to at @p now. Pure.
[[nodiscard]] RegionFacts factsOf(
    const store::FigureRows &rows, const QList<store::FigureDouble> &doubles, LocalDateTime now);

} // namespace regie::insight
