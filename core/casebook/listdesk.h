#pragma once

#include "core/casebook/reportdesk.h"
#include "core/exchange/listout.h"
#include "core/privacy/redaction.h"

#include <memory>

namespace regie {

/// A column of a list on the screen, with what stands in it.
struct ListColumn
{
    QString heading = {};
    privacy::Field field = privacy::Field::CaseNumber;
    friend bool operator==(const ListColumn &, const ListColumn &) = default;
};

/// A row of a list on the screen, with the case it is about.
struct ListRow
{
    CaseId file = {}; ///< null: the case that its case number names, or none
    QList<exchange::ListCell> cells = {};
    friend bool operator==(const ListRow &, const ListRow &) = default;
};

/// A list as the screen shows it: the same rows and columns in the same order.
struct ScreenList
{
    QString code = {};  ///< "lijst-casussen"
    QString title = {}; ///< as the screen calls it
    QList<ListColumn> columns = {};
    QList<ListRow> rows = {};
    friend bool operator==(const ScreenList &, const ScreenList &) = default;
};

/// The log of one dossier, for whom it is about (AVG art. 15): who looked at it and worked in it, as what and by which
/// right. The one list that whoever accounts for the log hands out, also of cases that she does not see herself.
inline constexpr QLatin1String logList("lijst-logboek");
/// As what a profile allows the list @p code or not: most lists are one kind to it.
[[nodiscard]] QString listKind(const QString &code);

/// The cases that the rows of @p list are about, each once, in their order. A list that keeps no ids names its cases by
/// their number. Read on the vault's worker; ready on another thread (use `whenDone`).
[[nodiscard]] QFuture<QList<CaseId>> casesInLater(const Casebook &book, const ScreenList &list);

/// Something in a cell that must not reach this recipient.
struct ListLeak
{
    int row = 0; ///< of the sheet
    int column = 0;
    privacy::Leak leak = {};
    friend bool operator==(const ListLeak &, const ListLeak &) = default;
};

/// A list that is ready to leave, or not yet: while `leaks` holds something, it may not.
struct ComposedList
{
    QString code = {};
    exchange::ListSheet sheet = {};
    QList<CaseId> rowCases = {}; ///< one a row; null: about no case
    QString profile = {};
    QString purpose = {};
    QString legalBasis = {};
    bool legalBasisConfirmed = false;
    QString recipient = {};               ///< organisation id; empty for the own file
    QList<privacy::LeftOut> leftOut = {}; ///< columns and cells, for the register
    int otherRows = 0;                    ///< about cases in which the recipient has no part
    QList<ListLeak> leaks = {};

    /// The cases it tells of, each once.
    [[nodiscard]] QList<CaseId> cases() const;
    /// Empties the cells in which something was found.
    void takeOutLeaks();
    /// Names no date and nobody: "lijst-casussen".
    [[nodiscard]] QString fileName(const QString &ending) const { return code + u'.' + ending; }
};

/// Whom a list is for.
struct ListOrder
{
    QString profile = {};
    QString partner = {}; ///< organisation id, when the profile leaves it open
    friend bool operator==(const ListOrder &, const ListOrder &) = default;
};

class ListWork;

/// Composes a list for one recipient on the vault's worker, some rows at a time, so that a window can show how far it
/// is and stop, and the worker gets to other things in between. What the profile does not name stays out with its
/// column; a row about a case in which an outward recipient has no part, or about no case, stays out; what is shielded
/// in a case stays out of its cells; the rest is searched by the leak guard.
class ListComposer
{
public:
    /// ProfileMissing, NotAllowed (the recipient gets no lists), NoRight (who looks may hand out nothing), MissingField
    /// "partner". @p book must outlive it.
    [[nodiscard]] static Result<ListComposer> begin(Casebook &book, const ScreenList &list, const ListOrder &order);

    [[nodiscard]] int rows() const;
    [[nodiscard]] int done() const;
    [[nodiscard]] bool atEnd() const { return done() >= rows(); }
    /// The next rows. NotFound when a case is not there any more. Ready on another thread (use `whenDone`); until then
    /// nothing else may be asked of the composer, which may go away.
    [[nodiscard]] QFuture<Done> goOnLater();
    /// What came of it, after the last row.
    [[nodiscard]] ComposedList result() const;

private:
    ListComposer(Casebook &book, std::shared_ptr<ListWork> work) : m_book(&book), m_work(std::move(work)) {}

    Casebook *m_book;
    std::shared_ptr<ListWork> m_work;
};

/// Registers that @p list left: one action, with a copy in every case that it tells of; of a list about no case the log
/// keeps that it left. Gives how many copies were registered. NotAllowed while something shielded stands in it,
/// ReasonMissing of cases outside her own work until she gave a reason for this list (core/casebook/listaccess.h).
/// Ready on another thread (use `whenDone`).
[[nodiscard]] QFuture<Result<int>> registerListLater(Casebook &book, const ComposedList &list);

} // namespace regie
