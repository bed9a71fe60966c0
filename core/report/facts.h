#pragma once

#include "core/caseflow/thvterm.h"
#include "core/routing/advice.h"
#include "core/rules/assessment.h"
#include "core/rules/attribution.h"
#include "core/store/records.h"

namespace regie {

/// One event in the history of an intake or a case: what it is, whose it is, and what it weighs.
struct HistoryEvent
{
    bool isOrder = true;
    QString id = {}; ///< 32 hex
    LocalDateTime at = {};
    bool timeKnown = false;
    OrderKind orderKind = OrderKind::Order;
    OrderStatus orderStatus = OrderStatus::InForce;
    std::optional<LocalDateTime> extendedUntil = std::nullopt;
    std::optional<LocalDateTime> endedAt = std::nullopt;
    VtReportKind reportKind = VtReportKind::First;
    bool verified = true;
    bool fromThisIntake = false; ///< typed in this intake, not known before
    QString source = {};
    QString number = {};
    rules::Belongs belongs = rules::Belongs::Certain;
    rules::BelongsReason belongsReason = rules::BelongsReason::LinkedByHand;
    rules::Weight weight = rules::Weight::No;
    rules::WeightReason weightReason = rules::WeightReason::OrderImposed;
    QStringList persons = {}; ///< the names it rests on
    QList<Check> checks = {};
    friend bool operator==(const HistoryEvent &, const HistoryEvent &) = default;
};

/// How often one person was put out over all households, beside the household's count.
struct PersonCount
{
    PersonId person = {};
    QString name = {};
    int ordersPutOut = 0;
    bool otherHousehold = false; ///< part of them in another household: the notice of RULES.md 3a
};

namespace report {

/// Everything an intakeadvies may draw on, as plain values: the parts of a case page, filled by the casebook. What of
/// it reaches the page is decided by the recipient profile, not here.
struct IntakeAdviceFacts
{
    QString caseNumber = {}; ///< "OEF-2026-0412"
    Household household = {};
    QList<store::PersonRow> members = {};  ///< in the order they are shown
    QHash<PersonId, EventRole> roles = {}; ///< role at the latest event
    QList<Membership> memberships = {};
    Intake intake = {};               ///< as recorded
    QList<HistoryEvent> history = {}; ///< newest first
    QList<PersonCount> perPerson = {};
    rules::Assessment assessment = {};
    QDate assessedOn = {};                    ///< the day of that assessment; invalid: it is as the history stands
    QList<rules::WeighedEvent> assessed = {}; ///< the events it saw, as they weighed then
    QList<rules::CriterionOutcome> criteria = {};
    routing::Advice advice = {};
    std::optional<caseflow::ThvTerm> thv = std::nullopt;
    QList<Deadline> deadlines = {};
    std::optional<Decision> decision = std::nullopt; ///< the latest
    QString decidedBy = {};                          ///< name of who decided
    QList<Relation> relations = {};
    QString author = {};         ///< who makes the copy
    QString authorFunction = {}; ///< "THV-coördinator"
    LocalDateTime made = {};
    int copyNumber = 0; ///< 0 in a preview
    bool practice = false;
};

} // namespace report

} // namespace regie
