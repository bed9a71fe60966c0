#pragma once

#include "core/casebook/worklist.h"
#include "ui/widgets/caseplace.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/signs.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace regie::routing {
struct Region;
}

namespace regie::ui {

/// The groups of the start page, in the order of urgency.
enum class WorkGroup { NewOrders, Overdue, Coming, Waiting, WithoutDuo, Reviews, Woken, WhoIsWho, Drafts };
inline constexpr int workGroupCount = 9;

/// The page where links and doubles are decided.
struct ToCleanUp
{
    friend bool operator==(const ToCleanUp &, const ToCleanUp &) = default;
};

/// A note that was typed about a case that is not in this vault.
struct NoteWaiting
{
    CaseId about = {};
    friend bool operator==(const NoteWaiting &, const NoteWaiting &) = default;
};

/// Where the work of a row is done: a draft, a place in a case, a new intake for a household, the page of doubles, a
/// meeting; of a note that waits it is read beside the list.
using WorkTarget = std::variant<std::monostate, IntakeId, CaseWork, HouseholdId, ToCleanUp, MeetingId, NoteWaiting>;

/// One row: everything in words, ready to paint.
struct WorkRow
{
    WorkGroup group = WorkGroup::NewOrders;
    Sign sign = Sign::None;
    QString stand = {};
    QString when = {};
    Token whenInk = Token::Text;
    bool urgent = false; ///< the time stands in semibold
    QString who = {};
    QString what = {};
    QString basis = {};
    WorkTarget target = {};
    std::optional<Deadline> deadline = std::nullopt;
    QString caseNumber = {};
    QList<DetailAnswer> answers = {}; ///< what the detail pane says; a draft is asked for its own

    friend bool operator==(const WorkRow &, const WorkRow &) = default;
};

/// The rows that follow from @p view as things stand at @p now. Pure.
[[nodiscard]] QList<WorkRow> workRows(const WorkView &view, const routing::Region &region, LocalDateTime now);

/// How many there are of each group in @p view, where that is more than there are rows.
[[nodiscard]] QHash<WorkGroup, int> workCounts(const WorkView &view, LocalDateTime now);
/// How many actions of plans are past their streefdatum.
[[nodiscard]] int overdueActions(const WorkView &view, LocalDateTime now);

/// "Nieuwe huisverboden te toetsen".
[[nodiscard]] QString groupName(WorkGroup group);

/// A card of the start page: its word, its sign, and a second line about its rows ("oudste 3 dagen").
struct WorkCard
{
    WorkGroup group = WorkGroup::NewOrders;
    QString word = {};
    QString second = {};
    Sign sign = Sign::None;
    int count = 0;
};
[[nodiscard]] QList<WorkCard> workCards(const QList<WorkRow> &rows, const WorkView &view, LocalDateTime now);

} // namespace regie::ui
