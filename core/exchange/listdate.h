#pragma once

#include "core/domain/partialdate.h"

#include <QStringView>
#include <QTime>

#include <optional>

namespace regie::exchange {

/// A day, or a day and a time, as a list writes it. Parts of the day may be unknown (0).
struct ListDate
{
    PartialDate date = {};
    std::optional<QTime> time = std::nullopt; ///< wall clock
    friend bool operator==(const ListDate &, const ListDate &) = default;
};

/// Reads @p text by @p format: y, M, d, H, m and s as in Qt ("yyyyMMdd", "d-M-yyyy HH:mm", "dd MMM yyyy" with Dutch
/// months), anything else stands for itself. An empty @p format reads what Dutch lists write: year first or day first
/// with any separator, eight digits, months in words, a time behind it ("12-3-24 23.15 uur"). Two-digit years are
/// taken as the last such year up to @p latestYear. Empty text is an unknown day. MalformedInput, or ImpossibleDate for
/// a day or time that does not exist.
[[nodiscard]] Result<ListDate> readListDate(QStringView text, QStringView format, int latestYear);

/// Whether @p format can be read by: it names a year, and nothing that is not known.
[[nodiscard]] bool isListDateFormat(QStringView format);

} // namespace regie::exchange
