#pragma once

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
}

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

    // --- lists and pages --------------------------------------------------------------------------------------
    [[nodiscard]] Result<TodayView> today() const;
    [[nodiscard]] Result<QList<store::CaseRow>> cases() const;
    /// The case page; the look is audited.
    [[nodiscard]] Result<CaseView> openCase(CaseId id);
    [[nodiscard]] Result<CaseId> caseByNumber(const QString &number) const;

    // --- reports ----------------------------------------------------------------------------------------------
    /// The intakeadvies of a case for @p profile, ready to lay out, and what was left out. Nothing is registered yet.
    [[nodiscard]] Result<report::Document> composeIntakeAdvice(CaseId id, const QString &profile) const;
    /// Registers that @p document left the building and gives its copy number.
    [[nodiscard]] Result<int> registerCopy(CaseId id, const report::Document &document, const QString &reason);

Q_SIGNALS:
    void draftsChanged();
    void casesChanged();

private:
    void afterRecording(IntakeId id);

    store::Vault &m_vault;
    const routing::Region &m_region;
    std::unique_ptr<casebook::CandidateCache> m_candidates; ///< spares look-ups between two key strokes
};

} // namespace regie
