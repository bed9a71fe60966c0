#pragma once

#include "core/casebook/views.h"
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
enum class WorkGroup { NewOrders, Overdue, Coming, Drafts, WhoIsWho };
inline constexpr int workGroupCount = 5;

/// The page where links and doubles are decided.
struct ToCleanUp
{
    friend bool operator==(const ToCleanUp &, const ToCleanUp &) = default;
};

/// What a row of the work list is about.
using WorkTarget = std::variant<std::monostate, IntakeId, CaseId, ToCleanUp>;

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

    friend bool operator==(const WorkRow &, const WorkRow &) = default;
};

/// The rows that follow from @p today as things stand at @p now. Pure.
[[nodiscard]] QList<WorkRow> workRows(const TodayView &today, const routing::Region &region, LocalDateTime now);

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
[[nodiscard]] QList<WorkCard> workCards(const QList<WorkRow> &rows, const TodayView &today, LocalDateTime now);

} // namespace regie::ui
