#pragma once

#include "core/domain/event.h"
#include "core/exchange/columnmap.h"

#include <functional>
#include <variant>

namespace regie::exchange {

/// What the rows of a list are about.
enum class ListKind { Orders, Reports };

/// Why a row stays out, or is marked. `ui/wording` makes sentences of them.
enum class RowReason {
    // the row cannot be read as it should be
    OpenQuote,
    TextAfterQuote,
    FieldTooLong,
    ControlBytes,
    OtherWidth,     ///< more or fewer fields than the header
    UnreadableText, ///< bytes that are no text in this encoding
    // what it says cannot be
    NobodyNamed, ///< no name, no date of birth, no number: about nobody
    DateMissing,
    NotADate,
    ImpossibleDate, ///< does not exist, lies ahead, or an end before its beginning
    UnknownValue,   ///< not a word of this field, and `values` does not translate it
    EventDiffers,   ///< says something else of the event than the first row of it
    // taken in, and marked
    SexUnreadable,
    BirthDateUnreadable, ///< left out: the row is not refused for a birth date nobody can read
    OtherKind,           ///< a report of another kind of that person on that day is there already
    OtherDate,           ///< the event is there under this number, with another date
    Marked               ///< a mark of the intake; `check` says which
};
[[nodiscard]] QString toCode(RowReason reason);
/// Whether a row with @p reason stays out.
[[nodiscard]] bool refuses(RowReason reason);

/// Something about one row.
struct RowProblem
{
    RowReason reason = RowReason::Marked;
    QString column = {}; ///< its name in the list; empty: the whole row
    std::optional<Check> check = std::nullopt;
    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// One row of a list: a person as this source wrote her.
struct StagedRow
{
    int line = 0;   ///< of the file
    int event = -1; ///< place in `StagedList::events`; -1: the row stays out
    Mention mention = {};
    bool repeats = false;  ///< an earlier row of its event says the same: it adds nobody
    bool roleSaid = false; ///< the list says what she was in the event
    QList<RowProblem> problems = {};
    [[nodiscard]] bool isRefused() const { return event < 0; }
};

/// An order or report with the rows that name its persons. Its mentions stand in the rows until it is written.
struct StagedEvent
{
    std::variant<BarringOrder, VtReport> event = {};
    QList<int> rows = {};          ///< places in `StagedList::rows`
    QString household = {};        ///< the source's own name of the household, when it has one
    QString municipalityName = {}; ///< as written, when it is no code
    bool statusSaid = false;       ///< the list says how it stands

    [[nodiscard]] const BarringOrder *order() const { return std::get_if<BarringOrder>(&event); }
    [[nodiscard]] const VtReport *report() const { return std::get_if<VtReport>(&event); }
    [[nodiscard]] const QString &source() const { return order() ? order()->source : report()->source; }
    /// The source's own number of the event.
    [[nodiscard]] const QString &number() const { return order() ? order()->number : report()->number; }
};

/// A list made into orders or reports, before anybody looked who is known. Pure: nothing of the store is read.
struct StagedList
{
    ListKind kind = ListKind::Orders;
    CsvFormat format = {};
    QStringList header = {};
    QList<StagedRow> rows = {}; ///< every row with something in it, in the order of the list
    QList<StagedEvent> events = {};
    QMap<ListField, QString> columns = {}; ///< names of the columns, for saying where something is wrong
};

/// Called with the part done, 0 to 1; false stops with Cancelled.
using StageProgress = std::function<bool(double)>;

/// Makes @p list into orders or reports by @p map. Rows of one event become its persons; rows that cannot be taken in
/// are kept with their reason. @p day is today: two-digit years lie at most there. Errors as `MappedList::open`, and
/// MissingField when the map names no day of the event; Cancelled.
[[nodiscard]] Result<StagedList> stage(const CsvText &list, const ColumnMap &map, ListKind kind,
    const QString &fileName, QDate day, const StageProgress &goOn = {});

} // namespace regie::exchange
