#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace regie::ui {

/// The pages of the window, in the order of the navigation; Case and CleanUp have no entry of their own.
enum class Page { Today, Intake, Cases, Calendar, Case, CleanUp, Meetings, Partners, Settings, Figures, Reports };

/// Where somebody is, to come back to after unlocking: a page and an id, nothing personal.
struct Place
{
    Page page = Page::Today;
    CaseId caseFile = {};
    IntakeId intake = {};

    /// "today", "cases", "calendar", "clean-up", "meetings", "partners", "settings", "figures", "reports", "case:<32
    /// hex>", "intake:<32 hex>".
    [[nodiscard]] QString toCode() const;
    /// Today when @p code is not one of those.
    [[nodiscard]] static Place fromCode(const QString &code);
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace regie::ui
