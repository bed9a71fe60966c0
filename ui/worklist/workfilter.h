#pragma once

#include "ui/worklist/worklist.h"

#include <QSet>

namespace regie::ui {

/// What of the work list is shown: whose, and which groups. Has no free text, so that it can be kept in the settings of
/// the program: nothing personal comes there.
struct WorkFilter
{
    WorkScope scope = WorkScope::All;
    QSet<WorkGroup> hidden = {};

    [[nodiscard]] bool shows(WorkGroup group) const { return !hidden.contains(group); }
    /// "mine:overdue,waiting": whose, and the groups that are shown.
    [[nodiscard]] QString toCode() const;
    /// Nothing when @p code is not one of those.
    [[nodiscard]] static std::optional<WorkFilter> fromCode(const QString &code);
    friend bool operator==(const WorkFilter &, const WorkFilter &) = default;
};

/// "Van mij: te laat, wacht op een partner": a filter is called after what it shows.
[[nodiscard]] QString filterName(const WorkFilter &filter);

/// The filter as it was when the program ended. A program without a name (a test) keeps nothing.
[[nodiscard]] WorkFilter keptFilter();
void keepFilter(const WorkFilter &filter);

} // namespace regie::ui
