#pragma once

#include "core/base/result.h"

#include <QString>

namespace regie::wording {

/// A failure as people read it: what happened, what is safe, what to do. Never holds personal data, because an Error
/// never does.
struct ErrorText
{
    QString happened = {};
    QString safe = {};
    QString todo = {};
    /// The three sentences on one line, for a message bar or the command line.
    [[nodiscard]] QString line() const;
};

[[nodiscard]] ErrorText explain(const Error &error);
/// The same on one line, without the place.
[[nodiscard]] QString errorText(ErrorCode code);

/// Whether @p code says that a vault could not be opened (exit status 3 of CLI.md).
[[nodiscard]] bool closesVault(ErrorCode code);

} // namespace regie::wording
