#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QLatin1StringView>

#include <span>

namespace regie::store {

/// The tables of `data.db`. Their numbers stand in `audit_item` and `history`: never renumber, only append.
enum class Table {
    Meta,
    UserAccount,
    Person,
    PersonKey,
    Household,
    Membership,
    Relation,
    Address,
    AddressShield,
    BarringOrder,
    VtReport,
    Mention,
    PersonLink,
    EventHousehold,
    Intake,
    Assessment,
    Decision,
    CaseFile,
    CaseNumber,
    Deadline,
    Disclosure,
    History,
    Audit,
    AuditItem,
    Tombstone,
    Undone,
    Merge,
    Judgement,
    Reassessment,
    FlowEvent,
    FlowParty,
    CaseStand,
    CasePhase,
    CasePartner,
    CaseEffort,
    SafetyEstimate,
    Rihg,
    SafetyAgreement,
    AgreementCheck,
    ImportMap,
    Meeting,
    MeetingCase,
    MeetingParty,
    PlanGoal,
    PlanAction,
    Professional,
    Capacity,
    ContactNote,
    ContactPerson,
    SearchEntry,
    SearchText,
    FamilyTie,
    LifeFact,
    ShieldedFact,
    ShieldedFrom,
    NetworkContact,
    AnalysisEntry,
    ChecklistAnswer,
    UserAccess,
    HouseholdBlock,
    RetentionChoice,
    Destruction,
    CountedFact,
    AuditRedaction,
    KeptValue,
    ReceivedId,
    ReceivedCase,
    KeptCaseValue
};
inline constexpr int tableCount = 68;

/// The name of @p table in SQL.
[[nodiscard]] QLatin1String tableName(Table table);

/// Stands in the header of each file (`PRAGMA application_id`): "RKda" and "RKdr".
inline constexpr int dataApplicationId = 0x524b6461;
inline constexpr int draftsApplicationId = 0x524b6472;
/// The layout this program writes (`PRAGMA user_version`).
inline constexpr int dataVersion = 17;
inline constexpr int draftsVersion = 2;

/// One literal of ours, to be run on its own; nothing splits on ';'.
using Statement = const char *;

/// Tables, then triggers, then indices of version 1 of `data.db`.
[[nodiscard]] std::span<const Statement> dataTables();
[[nodiscard]] std::span<const Statement> dataIndices();
/// What each later version added to `data.db`, from version 2 on; the last statement of each sets `user_version`.
/// A step that landed never changes: append.
[[nodiscard]] std::span<const std::span<const Statement>> dataSteps();
/// The tables that the engine makes for the index of words by itself, as it writes them.
[[nodiscard]] std::span<const Statement> searchShadows();
/// The whole of `drafts.db`, version 1, and what version 2 added.
[[nodiscard]] std::span<const Statement> draftsTables();
[[nodiscard]] std::span<const Statement> draftsForms();

/// What a vault says about itself, inside its data.
struct VaultMeta
{
    VaultId vault = {};
    bool practice = false; ///< holds invented people only, and takes no real data
    QString region = {};   ///< "haaglanden"
    QDateTime createdAt = {};
    friend bool operator==(const VaultMeta &, const VaultMeta &) = default;
};

} // namespace regie::store
