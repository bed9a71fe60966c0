#pragma once

#include "core/casebook/casebook.h"
#include "core/casebook/flowvalues.h"
#include "core/caseflow/flowterms.h"

#include <QFuture>

#include <variant>

namespace regie {

/// What an act came to: refused with every field and reason and nothing written, or done.
struct ActOutcome
{
    QList<caseflow::FieldRefusal> refusals = {};
    QList<caseflow::Lack> warnings = {};
    [[nodiscard]] bool done() const { return refusals.isEmpty(); }
};

/// A check of an agreement, with the moment of the next one.
struct CheckEntry
{
    caseflow::AgreementCheck check = {};
    LocalDateTime nextCheck = {};
    friend bool operator==(const CheckEntry &, const CheckEntry &) = default;
};
/// One thing said of the safety in a case.
using SafetyEntry =
    std::variant<caseflow::SafetyEstimate, caseflow::RihgOutcome, caseflow::SafetyAgreement, CheckEntry>;

/// The use cases of a case through time: look, do, take back, and what is said of safety. Values in, one transaction
/// out; after each the casebook says that cases changed. @p seen is the number of the last event the caller saw
/// (CaseFlow::state.lastSeq): when somebody else added meanwhile it is Conflict.
class CaseDesk
{
public:
    explicit CaseDesk(Casebook &book) : m_book(book) {}

    [[nodiscard]] Result<CaseFlow> look(CaseId id) const;
    /// A step or a move; what it does to the order, the case and its terms is written with it.
    [[nodiscard]] Result<ActOutcome> act(CaseId id, const caseflow::ActInput &input, int seen);
    /// Takes a step back that was recorded by mistake; it stays in the history with @p reason.
    [[nodiscard]] Result<ActOutcome> correct(CaseId id, FlowEventId event, const QString &reason, int seen);

    // Safety. Each gives what is refused; empty: written. An id that is null is given here.
    [[nodiscard]] Result<QList<caseflow::SafetyRefusal>> addEstimate(CaseId id, caseflow::SafetyEstimate estimate);
    [[nodiscard]] Result<QList<caseflow::SafetyRefusal>> addRihg(CaseId id, caseflow::RihgOutcome outcome);
    /// A new agreement, or one that changed or ended (Conflict when its revision is not that of the store).
    [[nodiscard]] Result<QList<caseflow::SafetyRefusal>> saveAgreement(CaseId id, caseflow::SafetyAgreement agreement);
    /// A check of @p agreement, with the moment of the next one.
    [[nodiscard]] Result<QList<caseflow::SafetyRefusal>> addCheck(
        CaseId id, caseflow::AgreementCheck check, LocalDateTime nextCheck);

    // The same off the interface thread: the vault's writer does it, and what it came to is told on the thread that
    // asked (use `then` with a context). This desk need not live so long.
    [[nodiscard]] QFuture<Result<ActOutcome>> actLater(CaseId id, const caseflow::ActInput &input, int seen);
    [[nodiscard]] QFuture<Result<ActOutcome>> correctLater(
        CaseId id, FlowEventId event, const QString &reason, int seen);
    [[nodiscard]] QFuture<Result<QList<caseflow::SafetyRefusal>>> recordLater(CaseId id, const SafetyEntry &entry);
    /// The case page again, for whoever looks at it already: no look is written in the audit.
    [[nodiscard]] QFuture<Result<CaseView>> pageLater(CaseId id) const;

private:
    Casebook &m_book;
};

} // namespace regie
