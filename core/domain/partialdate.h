#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace regie {

/// A date of birth as people know it: whole, only the year, year and month, "omstreeks 1985", or not at all.
/// Unknown parts are 0, as in the BRP. Never holds a date that cannot exist.
class PartialDate
{
public:
    PartialDate() = default;
    explicit PartialDate(QDate whole);
    /// A date of which parts may be 0; ImpossibleDate when what is known cannot exist.
    [[nodiscard]] static Result<PartialDate> of(int year, int month, int day, bool approximate = false);
    /// Reads `yyyy-MM-dd`, `yyyy-MM`, `yyyy`, `dd-MM-yyyy`, `MM-yyyy`, with `00` for unknown parts, and "omstreeks",
    /// "ongeveer", "ca." or "±" before a year. Empty text and "onbekend" give an unknown date.
    [[nodiscard]] static Result<PartialDate> parse(QStringView text);

    [[nodiscard]] bool isUnknown() const { return m_year == 0; }
    [[nodiscard]] bool isWhole() const { return m_year != 0 && m_month != 0 && m_day != 0 && !m_approximate; }
    [[nodiscard]] bool isApproximate() const { return m_approximate; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] int day() const { return m_day; }
    /// Stored form: `1985-00-00`, with `~` in front when approximate; empty when unknown.
    [[nodiscard]] QString toCode() const;
    [[nodiscard]] static Result<PartialDate> fromCode(QStringView code);
    /// Earliest and latest day this can be; invalid when unknown. Approximate widens by two years either way.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;
    /// Whole years of age on @p day, by the latest possible birthday (so never too old); nothing when unknown.
    [[nodiscard]] std::optional<int> ageOn(QDate day) const;
    /// Certainly younger than 18 on @p day, whichever the unknown parts are.
    [[nodiscard]] bool certainlyMinorOn(QDate day) const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    bool m_approximate = false;
};

} // namespace regie
