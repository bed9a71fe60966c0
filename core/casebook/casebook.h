#pragma once

#include "core/casebook/caseaccess.h"
#include "core/casebook/identity.h"
#include "core/casebook/undo.h"
#include "core/casebook/views.h"
#include "core/report/document.h"
#include "core/routing/region.h"
#include "core/store/vault.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace regie {

namespace casebook {
class CandidateCache;
class PersonRegister;
} // namespace casebook

/// The use cases: take an intake, decide, make a case, compose a report. Values in, one transaction out. Window and
/// command line both call these and nothing below. Lives in the thread of the vault.
class Casebook : public QObject
{
    Q_OBJECT
public:
    Casebook(store::Vault &vault, const routing::Region &region, QObject *parent = nullptr);
    ~Casebook() override;

    [[nodiscard]] store::Vault &vault() const { return m_vault; }
    [[nodiscard]] const routing::Region &region() const { return m_region; }
    [[nodiscard]] const Clock &clock() const { return m_vault.clock(); }

    /// Begins to read the persons of the vault into memory, off this thread: names that are misspelt are found from
    /// `personsReady` on, and every candidate comes with the sum behind its score. Until then the store is asked.
    void loadPersons();
    [[nodiscard]] casebook::PersonRegister &persons() const { return *m_persons; }

    // --- taking an intake -------------------------------------------------------------------------------------
    /// An empty intake with its id, called now.
    [[nodiscard]] Intake newIntake() const;
    /// Everything that follows from @p intake as it stands: problems, history, counts, assessment, advice, clock.
    /// Short enough for the interface thread (reads of at most 10 ms).
    [[nodiscard]] Result<IntakePicture> picture(const Intake &intake) const;
    /// Who in the vault may be person @p index of @p intake, best first; rejected ones last, marked by the caller.
    [[nodiscard]] Result<QList<CandidateView>> candidates(const Intake &intake, int index) const;
    /// Refusals and warnings of @p intake, without reading the store.
    [[nodiscard]] static QList<FieldProblem> check(
        const Intake &intake, const routing::Region &region, LocalDateTime now);

    [[nodiscard]] Done saveDraft(const Intake &intake);
    [[nodiscard]] Result<Intake> draft(IntakeId id) const;
    [[nodiscard]] Done removeDraft(IntakeId id);

    /// Records @p intake with its decision in one transaction: persons, links, household, events, assessment, decision,
    /// case, deadlines; then removes its draft. Refused fields give their first problem and nothing is written.
    /// Blocks; `recordLater` does the same off the interface thread.
    [[nodiscard]] Result<Recorded> record(const Intake &intake);
    [[nodiscard]] QFuture<Result<Recorded>> recordLater(const Intake &intake);

    // --- taking back ------------------------------------------------------------------------------------------
    /// What was done last in this session and can be taken back; what was taken back last and can be done again.
    [[nodiscard]] std::optional<Undoable> undoable() const;
    [[nodiscard]] std::optional<Undoable> redoable() const;
    /// Takes back what was done last, in an action of its own: a recorded intake becomes a draft again and its case is
    /// withdrawn. Gives what was taken back. NotFound, Conflict (a later action stands in the way; `where` names its
    /// table). Blocks; `undoLastLater` does the same off the interface thread.
    [[nodiscard]] Result<Undoable> undoLast();
    [[nodiscard]] QFuture<Result<Undoable>> undoLastLater();
    /// Does again what was taken back last. Conflict with `where` "draft" when the intake was worked on since.
    [[nodiscard]] Result<Undoable> redoLast();
    [[nodiscard]] QFuture<Result<Undoable>> redoLastLater();

    /// Something was done that can be taken back; for the desks of the casebook, on the interface thread.
    void remember(const Undoable &what);

    // --- who is who -------------------------------------------------------------------------------------------
    /// Confirms, rejects, merges, splits or undoes a merge, in one action with what it changes: households whose
    /// assessment would come out otherwise are put up to be assessed again. See IdentityChange for what it refuses.
    [[nodiscard]] Result<IdentityOutcome> change(const IdentityOrder &order);
    [[nodiscard]] QFuture<Result<IdentityOutcome>> changeLater(const IdentityOrder &order);
    /// What `change` would come to; nothing is written.
    [[nodiscard]] Result<IdentityOutcome> rehearse(const IdentityOrder &order);
    [[nodiscard]] QFuture<Result<IdentityOutcome>> rehearseLater(const IdentityOrder &order);

    // --- lists and pages --------------------------------------------------------------------------------------
    [[nodiscard]] Result<TodayView> today() const;
    [[nodiscard]] Result<QList<store::CaseRow>> cases() const;
    /// The case page; the look is audited. ReasonMissing for a case outside her own work, until she gave a reason.
    [[nodiscard]] Result<CaseView> openCase(CaseId id);
    /// The same two, read by the vault's worker: for a window, which they would keep from painting. The future is ready
    /// on another thread (use `then` with a context), and is cancelled when the vault closes first.
    [[nodiscard]] QFuture<Result<QList<store::CaseRow>>> casesLater() const;
    [[nodiscard]] QFuture<Result<CaseView>> openCaseLater(CaseId id);
    /// Whether the case @p id is own work of whoever opened the vault, and until when it is open to her if not.
    [[nodiscard]] Result<CaseDoor> doorOf(CaseId id) const;
    /// Opens the case @p id for `accessHours`, for @p reason, which stands in the audit and in the history of the case.
    /// ReasonMissing when it is too short to say anything.
    [[nodiscard]] QFuture<Done> askAccessLater(CaseId id, const QString &reason);
    /// Cases by what was typed in the search field: the number or its last part, an address (postcode or street, with
    /// or without a house number), or the name of somebody in the household, its last word perhaps only begun. At most
    /// @p limit, each once; a few keyed look-ups.
    [[nodiscard]] Result<QList<CaseHit>> search(const QString &text, int limit) const;
    /// The same for whoever accounts for the log, among the cases that she does not see herself too. NoRight for
    /// others.
    [[nodiscard]] Result<QList<CaseHit>> searchForLog(const QString &text, int limit) const;
    [[nodiscard]] Result<CaseId> caseByNumber(const QString &number) const;

    // --- reports ----------------------------------------------------------------------------------------------
    /// The intakeadvies of a case for @p profile, ready to lay out, and what was left out. Nothing is registered yet.
    [[nodiscard]] Result<report::Document> composeIntakeAdvice(CaseId id, const QString &profile) const;
    /// Registers that @p document left the building and gives its copy number. What is about no case (figures of the
    /// region, a letter about them) is registered with a null @p id.
    [[nodiscard]] Result<int> registerCopy(CaseId id, const report::Document &document, const QString &reason);
    /// The same without waiting, as one of the many reports of the list @p list: ReasonMissing for a case outside her
    /// own work, until she gave a reason for that list. Ready on another thread (use `whenDone`).
    [[nodiscard]] QFuture<Result<int>> registerCopyLater(
        CaseId id, const report::Document &document, const QString &list);

Q_SIGNALS:
    void draftsChanged();
    void casesChanged();
    void undoableChanged();
    void personsReady();

private:
    [[nodiscard]] Result<CaseFile> opened(CaseId id) const;
    [[nodiscard]] QFuture<Result<IdentityOutcome>> identityLater(const IdentityOrder &order, bool keep);
    void afterRecording(ActionId action, const Intake &intake, const Recorded &recorded);
    [[nodiscard]] Result<Undoable> beginUndo();
    [[nodiscard]] Result<Undoable> endUndo(const Undoable &last, const Result<ActionId> &undoing);
    [[nodiscard]] Result<casebook::Trail::Back> beginRedo();
    [[nodiscard]] Result<Undoable> endRedo(const Undoable &what, const Result<ActionId> &redoing);
    [[nodiscard]] Result<ActionId> takeBack(ActionId action);
    void takeBackLater(ActionId action, std::function<void(const Result<ActionId> &)> done);

    store::Vault &m_vault;
    const routing::Region &m_region;
    std::unique_ptr<casebook::PersonRegister> m_persons;
    std::unique_ptr<casebook::CandidateCache> m_candidates; ///< spares look-ups between two key strokes
    std::unique_ptr<casebook::Trail> m_trail;
    bool m_takingBack = false;
};

} // namespace regie
