#pragma once

#include "core/caseflow/nextdate.h"
#include "core/domain/casefile.h"
#include "core/domain/role.h"
#include "core/domain/viewer.h"
#include "core/privacy/dataclass.h"

namespace regie::store {

/// What a user did, one code per kind of action; stands in the audit row.
enum class Action {
    CreateVault,
    OpenVault,
    SaveIntake,
    ReadCase,
    ReadPerson,
    Search,
    ConfirmLink,
    RejectLink,
    Disclose,
    Export,
    Backup,
    Restore,
    ImportEvents,
    ChangePassword,
    Demo,
    Verify,
    Undo,
    Merge, ///< persons or households that turned out to be one
    Split,
    Judge, ///< what was said of two that look alike
    MoveCase,
    RecordSafety,
    KeepImportMap,  ///< which column of a source's list holds what
    Plan,           ///< a goal or an action of the plan of a case
    Meet,           ///< a meeting planned, or what was said in it
    KeepPartner,    ///< somebody who works at a partner, or the places of an executor
    RecordContact,  ///< a note of the contact journal, or a correction of one
    ChangeFamily,   ///< members, relations, patterns, network, what is kept from whom
    RecordAnalysis, ///< of the analysis of a case, or an answer of its checklist
    ManageUsers,    ///< a user, her role or her key
    KeepFrom,       ///< a household kept from a user, or not any more
    AskAccess,      ///< why somebody looks at a case outside her own work
    Retain,         ///< a hold, an exception to a term, or a list of what is to be destroyed
    Destroy,        ///< what was past its term
    TakeDossier,    ///< the dossier of a household that came from another vault
    ChooseValue     ///< which of two values stands
};

/// As what, and by which right, somebody did something: as it was at that moment.
struct AuditStanding
{
    Role role = Role::Everything;
    QString function = {};     ///< "THV-coördinator"
    QString organisation = {}; ///< for which she works, and on whose behalf she did it
    Ground ground = Ground::Role;
    bool breakGlass = false; ///< outside what she may do of herself: by a reason, or with the recovery key
    friend bool operator==(const AuditStanding &, const AuditStanding &) = default;
};

/// One row of the audit: who, what, when, on whom; never a value.
struct AuditEntry
{
    qint64 seq = 0;
    QDateTime at = {};
    UserId user = {};
    QString userName = {};
    std::optional<AuditStanding> standing = std::nullopt; ///< none in rows from before it was kept
    Action action = Action::ReadCase;
    Outcome outcome = Outcome::Succeeded;
    std::optional<Action> undone = std::nullopt; ///< with Undo: what was taken back
    QString objectKind = {};                     ///< "case", "household", "person", "vault"
    QString objectId = {};                       ///< 32 hex
    QString objectNumber = {};                   ///< case number, when it has one
    QString reason = {};
    int rowsChanged = 0;
    QByteArray hash = {};
};

/// Somebody who works in the vault.
struct User
{
    UserId id = {};
    QString name = {};
    QString function = {}; ///< "THV-coördinator"
    QString organisation = {};
};

/// A draft of an intake as the drafts file holds it; the payload is the intake in its JSON form.
struct DraftRecord
{
    IntakeId id = {};
    QByteArray payload = {};
    QDateTime savedAt = {};
    UserId by = {};
};

/// A printed or exported copy: what left, for whom.
struct DisclosureRecord
{
    DisclosureId id = {};
    CaseId caseFile = {};   ///< null: about no case, such as the figures of the region
    QString report = {};    ///< "intakeadvies"
    QString profile = {};   ///< "icm-uitvoerder"
    QString recipient = {}; ///< organisation id or free text
    QString purpose = {};
    int copyNumber = 0;       ///< counts per case from 1; copies about no case count together
    QStringList leftOut = {}; ///< codes of what was left out
    UserId by = {};
    QDateTime at = {};
    QByteArray contentHash = {}; ///< BLAKE2b of what the page said
};

/// An event with the persons it is tied to.
struct OrderWithLinks
{
    BarringOrder order = {};
    QList<Link> links = {};
    QList<HouseholdId> linkedByHand = {};
};
struct ReportWithLinks
{
    VtReport report = {};
    QList<Link> links = {};
    QList<HouseholdId> linkedByHand = {};
};

/// Which column of a source's list holds what, as it was the last time; the mapping is a MAP.json.
struct ImportMapRecord
{
    QString source = {};
    QString listKind = {}; ///< "thv" or "vt"
    QByteArray mapping = {};
    friend bool operator==(const ImportMapRecord &, const ImportMapRecord &) = default;
};

/// An event that is there already, with one person it names: what an import compares a row with.
struct KnownEvent
{
    bool isOrder = true;
    BarringOrderId order = {};
    VtReportId report = {};
    OrderKind orderKind = OrderKind::Order;
    LocalDateTime at = {}; ///< imposed, or received (then at midnight)
    bool timeKnown = false;
    QString source = {};
    QString number = {};
    PersonId person = {}; ///< whom the mention is tied to, provisionally too; null when to nobody
    Mention mention = {}; ///< name, date of birth and the source's own id only
};

/// A person as a candidate list shows her.
struct PersonRow
{
    Person person = {};
    QList<Address> addresses = {}; ///< current and former
    QList<HouseholdId> households = {};
    int orders = 0; ///< confirmed, as put out or stayed
    int reports = 0;
};

/// A case as a list shows it.
struct CaseRow
{
    CaseFile file = {};
    QString householdName = {};
    int certainOrders = 0;
    int certainReports = 0;
    caseflow::CaseAgenda agenda = {}; ///< of terms and actions what comes first, of meetings all that are planned

    /// The soonest of its dates at @p now, whatever it is of.
    [[nodiscard]] std::optional<caseflow::NextDate> nextDate(LocalDateTime now) const
    {
        return caseflow::nextDatesOf(agenda, now).first;
    }
};

/// A case that a search found.
struct FoundCase
{
    CaseFile file = {};
    QString householdName = {};
    QString person = {}; ///< whose name it was found by; empty when it was not by a name
    Address place = {};  ///< where it was found; empty when it was not by an address
};

/// A deadline with the case it belongs to.
struct DueRow
{
    Deadline deadline = {};
    CaseId caseFile = {};
    QString caseNumber = {};
    QString householdName = {};
};

} // namespace regie::store
