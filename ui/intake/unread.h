#pragma once

#include "core/domain/intake.h"

namespace regie::ui {

/// The name in `Intake::unread` of @p field of the event or person with identity @p id: places in a draft shift.
template <typename Tag>
[[nodiscard]] QString unreadKey(const Id<Tag> &id, const QString &field)
{
    return id.toString() + u'.' + field;
}

/// Keeps @p typed, which could not be read, in the draft; empty: all of @p key was read.
inline void keepUnread(Intake &draft, const QString &key, const QString &typed)
{
    if (typed.isEmpty())
        draft.unread.remove(key);
    else
        draft.unread.insert(key, typed);
}

} // namespace regie::ui
