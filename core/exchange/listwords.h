#pragma once

#include "core/domain/event.h"

#include <QStringView>

#include <optional>

namespace regie::exchange {

/// The value that a word of a list stands for: our own code ("put-out") or what Dutch lists write
/// ("uithuisgeplaatste"), whatever the case. Nothing when we do not know the word.
[[nodiscard]] std::optional<Sex> sexOf(QStringView word);
[[nodiscard]] std::optional<EventRole> roleOf(QStringView word);
[[nodiscard]] std::optional<OrderKind> orderKindOf(QStringView word);
[[nodiscard]] std::optional<OrderStatus> orderStatusOf(QStringView word);
[[nodiscard]] std::optional<VtReportKind> reportKindOf(QStringView word);
[[nodiscard]] std::optional<bool> truthOf(QStringView word);

} // namespace regie::exchange
