#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace regie::print {

/// While it lives, what the print system of Qt puts down between us and the printer goes to memory that only this user
/// reads (XDG_RUNTIME_DIR on a tmpfs), not to a disk. One at a time.
class MemorySpool
{
public:
    /// FolderNotSuitable when there is no such place.
    [[nodiscard]] static Result<MemorySpool> take();
    ~MemorySpool();
    MemorySpool(MemorySpool &&other) noexcept;
    MemorySpool &operator=(MemorySpool &&) = delete;
    MemorySpool(const MemorySpool &) = delete;
    MemorySpool &operator=(const MemorySpool &) = delete;

private:
    MemorySpool() = default;
    QByteArray m_before; ///< TMPDIR as it was
    bool m_hadBefore = false;
    bool m_holds = false;
};

} // namespace regie::print
