#pragma once

#include "core/caseflow/flowcodes.h"
#include "core/store/reader.h"
#include "core/store/schema.h"

#include <QHash>

namespace regie::store {

/// A case as the figures count it.
struct FigureCase
{
    CaseId id = {};
    QString number = {};
    HouseholdId household = {};
    AdviceRoute route = AdviceRoute::Icm;
    CaseStatus status = CaseStatus::AwaitingCheck;
    QString executor = {}; ///< organisation id
    QString handler = {};
    QString municipality = {}; ///< GM code
    LocalDateTime openedAt = {};
    IntakeId intake = {};
    std::optional<Channel> channel = std::nullopt; ///< of its intake
    bool counted = false; ///< the case was destroyed: what is counted of it names nobody, and there is no page of it
};

/// An assessment with the decision on it.
struct FigureAssessment
{
    AssessmentId id = {};
    HouseholdId household = {};
    QString municipality = {}; ///< of the household, GM code
    IntakeId intake = {};
    QDate on = {}; ///< the day it was made for
    AdviceRoute advice = AdviceRoute::Incomplete;
    std::optional<AdviceRoute> chosen = std::nullopt;
};

/// Something that happened in a case: where a route began and moved, its phases, and visits at the door.
struct FigureFlow
{
    CaseId file = {};
    caseflow::FlowEventKind kind = caseflow::FlowEventKind::StepDone;
    int run = 0;
    QString act = {};
    QString to = {};
    QString standing = {};
    bool route = true; ///< of run-started: a route, not the period of an order
    LocalDateTime at = {};
    QString reason = {};
    FlowEventId id = {};
    FlowEventId corrects = {};
};

/// A term of a case.
struct FigureTerm
{
    CaseId file = {};
    DeadlineKind kind = DeadlineKind::FirstVisit;
    LocalDateTime due = {};
    std::optional<QDateTime> doneAt = std::nullopt;
};

/// An order or report that counts for certain for a household with a case (RULES.md 3 and 3a), once.
struct FigureEvent
{
    HouseholdId household = {};
    bool isOrder = true;
    LocalDateTime at = {};  ///< a report at midnight
    bool timeKnown = false; ///< of an order: its hour is known
};

/// What is lacking or doubtful about a household with a case.
struct FigureDoubt
{
    HouseholdId household = {};
    bool unverified = false;  ///< an event of its persons that nobody verified
    bool marked = false;      ///< an event that looks wrong: "te controleren"
    bool unconfirmed = false; ///< a person tied provisionally, still to be confirmed
};

/// Everything the figures are counted from. Small beside the vault: cases and what happened in them.
struct FigureRows
{
    QList<FigureCase> cases = {};             ///< in the order they were opened in the vault
    QList<FigureAssessment> assessments = {}; ///< the same
    QList<FigureFlow> flow = {};              ///< by case, in the order of recording
    QList<FigureTerm> terms = {};             ///< by case
    QList<FigureEvent> events = {};
    QList<FigureDoubt> doubts = {};
    QHash<HouseholdId, QDate> followedUntil = {}; ///< of destroyed cases: the last day on which events were known
    QList<HouseholdId> countedTwice = {};         ///< of those, who was likely to stand in the vault twice
};

/// Somebody of a household with a case who may stand in the vault twice: born on the same day as another person, with
/// the same surname and first letter, and nobody said that they are two.
struct FigureDouble
{
    HouseholdId household = {};
    PersonId person = {};
    PersonId other = {};
};

/// What was read before. Keep it as long as the vault is open, on the worker's thread, and give it again.
struct FigureMemory
{
    std::optional<Viewer> viewer = std::nullopt; ///< for whom it was read; empty: nothing was
    qint64 change = 0;                           ///< of the vault, when it was read
    FigureRows rows = {};                        ///< without what is counted of destroyed cases, which is always read
    QList<FigureDouble> doubles = {};
};

/// Reads of the figures: each list once, whole. What the viewer may not see is not there, so that no figure tells of
/// it. Made over a worker's connection (Vault::checkOnWorker).
class FigureReader
{
public:
    explicit FigureReader(Database &database) : m_db(database) {}

    [[nodiscard]] Result<FigureRows> read(const Viewer &viewer) const;
    [[nodiscard]] Result<QList<FigureDouble>> doubles(const Viewer &viewer) const;
    /// The same as `read`, of which only what may have changed since is read; @p memory then holds it, with the
    /// doubles. After an error it holds nothing.
    [[nodiscard]] Result<FigureRows> read(const Viewer &viewer, FigureMemory &memory) const;
    /// What the households are called; only those that the viewer may see.
    [[nodiscard]] Result<QHash<HouseholdId, QString>> names(
        const Viewer &viewer, const QList<HouseholdId> &households) const;

    /// Whether a change in @p table can change a figure.
    [[nodiscard]] static bool dependsOn(Table table);

private:
    /// The lists that a change of the vault can touch.
    struct Parts
    {
        bool cases = true; ///< and assessments
        bool flow = true;
        bool terms = true;
        bool events = true; ///< and what is doubtful
        bool doubles = true;
    };
    [[nodiscard]] static Parts partsOf(Table table);
    [[nodiscard]] Result<Parts> changed(const Viewer &viewer, const FigureMemory &memory) const;
    [[nodiscard]] Done bring(const Viewer &viewer, Parts parts, FigureMemory &memory) const;
    [[nodiscard]] Done readCases(const Viewer &viewer, FigureRows &rows) const;
    [[nodiscard]] Done readEvents(const Viewer &viewer, FigureRows &rows) const;
    [[nodiscard]] Result<FigureRows> withCounted(const Viewer &viewer, FigureRows rows) const;

    Database &m_db;
};

} // namespace regie::store
