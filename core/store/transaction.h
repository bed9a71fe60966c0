#pragma once

#include "core/caseflow/meeting.h"
#include "core/caseflow/network.h"
#include "core/domain/analysis.h"
#include "core/domain/contact.h"
#include "core/domain/identity.h"
#include "core/domain/network.h"
#include "core/domain/received.h"
#include "core/store/audit.h"
#include "core/store/reader.h"
#include "core/store/undo.h"

#include <functional>

namespace regie::store {

class Bulk;
struct HouseholdBlock;
struct UserAccess;

/// What is done and by whom, before it is known whether it works.
struct ActionOrder
{
    ActionId id = {}; ///< new for each action; finds it again after an uncertain commit
    Action action = Action::SaveIntake;
    QString reason = {};
    QDateTime at = {}; ///< UTC, from the vault's clock
};

/// The changes of one user action: rows, history, audit row and audit items together, committed by the vault or not at
/// all. Saves carry the revision that was read; a row that changed since gives Conflict. Runs on the writer thread.
class Transaction
{
public:
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Reads within the transaction, on the writer's connection.
    [[nodiscard]] Reader &read();
    [[nodiscard]] const Viewer &viewer() const;
    [[nodiscard]] QDateTime at() const; ///< UTC; one moment for the whole action

    /// Runs @p work as one action on @p database and commits it with its audit row: the one write path of the store.
    /// When @p work or anything of ours fails, nothing is left. Gives the new head of the chain, for the anchors.
    /// CommitUncertain only when the engine could not say and reading back by the action's id failed too.
    [[nodiscard]] static Result<AuditHead> perform(Database &database, AuditChain &chain, const Viewer &viewer,
        const ActionOrder &order, const std::function<Done(Transaction &)> &work);

    [[nodiscard]] Done record(const VaultMeta &meta); ///< once, when the vault is made; its user first
    [[nodiscard]] Done save(const User &user);
    [[nodiscard]] Done save(const UserAccess &access); ///< one a user
    [[nodiscard]] Done save(const HouseholdBlock &block);
    // Inserts when revision is 0 and the id is not there, else updates; sets the new revision on the value.
    [[nodiscard]] Done save(Person &person);
    [[nodiscard]] Done save(Household &household);
    [[nodiscard]] Done save(const Membership &membership);
    [[nodiscard]] Done save(const Relation &relation);
    [[nodiscard]] Done saveAddress(PersonId person, const Address &address);
    [[nodiscard]] Done saveAddress(HouseholdId household, const Address &address);
    /// With its mentions, in place of those there were; one that the viewer may not read (who reported) stays.
    [[nodiscard]] Done save(BarringOrder &order);
    [[nodiscard]] Done save(VtReport &report); ///< the same
    /// Only how @p order stands: its status, until when it was extended, when it ended. NotFound when there is none.
    [[nodiscard]] Done saveStatus(BarringOrder &order);
    [[nodiscard]] Done save(const Link &link);
    [[nodiscard]] Done linkByHand(HouseholdId household, BarringOrderId order);
    [[nodiscard]] Done linkByHand(HouseholdId household, VtReportId report);
    /// Takes the order off the list of those still to assess; linking it by hand does so too.
    [[nodiscard]] Done takeUp(BarringOrderId order);
    [[nodiscard]] Done recordIntake(IntakeId id, HouseholdId household, const QByteArray &payload);
    [[nodiscard]] Done record(const FrozenAssessment &assessment);
    [[nodiscard]] Done record(const Decision &decision);
    /// The next free case number of @p year with @p prefix ("RK", "OEF"): "RK-2026-0042".
    [[nodiscard]] Result<QString> nextCaseNumber(const QString &prefix, int year);
    [[nodiscard]] Done save(CaseFile &file);
    [[nodiscard]] Done saveDeadlines(CaseId file, const QList<Deadline> &deadlines); ///< replaces those of the case
    /// Adds @p events, numbered on from those of the case; Conflict when somebody else added meanwhile.
    [[nodiscard]] Done append(CaseId file, const QList<caseflow::FlowEvent> &events);
    /// Keeps how the case stands, with its phases, partners and efforts, for lists and figures.
    [[nodiscard]] Done saveStand(const CaseStand &stand, const caseflow::FlowState &state);
    [[nodiscard]] Done record(CaseId file, const caseflow::SafetyEstimate &estimate);
    [[nodiscard]] Done record(CaseId file, const caseflow::RihgOutcome &outcome);
    [[nodiscard]] Done save(CaseId file, caseflow::SafetyAgreement &agreement);
    [[nodiscard]] Done record(const caseflow::AgreementCheck &check);
    [[nodiscard]] Done save(CaseId file, caseflow::PlanGoal &goal);
    [[nodiscard]] Done save(CaseId file, caseflow::PlanAction &action);
    /// With its agenda and who is asked, in place of those there were. A case taken off the agenda of which something
    /// was recorded there is Conflict; one that the viewer may not see stays on it, on its place.
    [[nodiscard]] Done save(caseflow::Meeting &meeting);
    /// What was said of one case of the agenda; NotFound when it is not on it.
    [[nodiscard]] Done save(MeetingId meeting, caseflow::AgendaItem &item);
    [[nodiscard]] Done save(caseflow::Professional &professional);
    [[nodiscard]] Done save(caseflow::Capacity &capacity);
    /// A note of the contact journal. NotFound when it corrects what is no note of that case.
    [[nodiscard]] Done record(CaseId file, const ContactNote &note);
    [[nodiscard]] Done record(CaseId file, const AnalysisEntry &entry);
    [[nodiscard]] Done record(CaseId file, const ChecklistAnswer &answer);
    [[nodiscard]] Done save(FamilyTie &tie);
    [[nodiscard]] Done save(LifeFacts &life); ///< one of a person
    [[nodiscard]] Done save(ShieldedFact &fact);
    [[nodiscard]] Done save(NetworkContact &contact);
    [[nodiscard]] Done remove(FamilyTieId id);
    [[nodiscard]] Done remove(ShieldedFactId id);
    [[nodiscard]] Done remove(NetworkContactId id);
    /// Gives the record its copy number.
    [[nodiscard]] Done record(DisclosureRecord &disclosure);
    /// Keeps which column of a source's list holds what, in place of what was kept before.
    [[nodiscard]] Done save(const ImportMapRecord &map);
    /// Names what the action is about in its audit row (last call wins).
    void about(const QString &objectKind, const QString &objectId, const QString &objectNumber = {});
    /// By which right it is done. Unsaid, the store finds it: of a case, whether it is own work, or a reason was given;
    /// else her role.
    void by(Ground ground);
    void endsAs(Outcome outcome); ///< unsaid: done
    /// Why it is done, in place of what the action was begun with.
    void because(const QString &reason);

    [[nodiscard]] Done record(const regie::Merge &merge);
    [[nodiscard]] Done save(const Judgement &judgement);
    [[nodiscard]] Done save(const Reassessment &open);
    /// Whatever waits for @p household to be assessed again waits no more.
    [[nodiscard]] Done settleReassessments(HouseholdId household);
    /// A field in which another vault says something else, or what was chosen of it.
    [[nodiscard]] Done save(KeptValue &value);
    /// Who or what something of another vault is here.
    [[nodiscard]] Done record(const ReceivedId &id);
    [[nodiscard]] Done remove(MembershipId id);
    [[nodiscard]] Done remove(RelationId id);
    /// What was kept secret from @p from is kept secret from @p to.
    [[nodiscard]] Done repointShields(PersonId from, PersonId to); ///< and what a case says of its member
    /// Events linked by hand, addresses, intakes, assessments and cases of @p from become those of @p to, and what
    /// keeps it from being destroyed. Members are the caller's.
    [[nodiscard]] Done repointHousehold(HouseholdId from, HouseholdId to);
    [[nodiscard]] Done unlinkByHand(HouseholdId household, BarringOrderId order);
    [[nodiscard]] Done unlinkByHand(HouseholdId household, VtReportId report);
    /// Takes action @p action back: every row it changed is put back as the history holds it, and this action is about
    /// what that one was about. NotFound, NotAllowed (a kind that stays, old values destroyed), Conflict: a later
    /// action changed or uses such a row; `where` names its table.
    /// NoRight when the viewer may not do what would be taken back.
    [[nodiscard]] Result<Undone> undo(ActionId action, UndoMode mode = UndoMode::Whole);

private:
    friend class Bulk;
    friend class Undoer;
    friend class RetentionWriter;
    friend class Destroyer;
    Transaction(Database &database, AuditChain &chain, const Viewer &viewer, const ActionOrder &order);
    class Private;
    [[nodiscard]] Done unlinkByHand(HouseholdId household, const char *column, const QByteArray &event);
    std::unique_ptr<Private> d;

public:
    ~Transaction();
};

} // namespace regie::store
