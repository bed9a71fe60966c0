#pragma once

#include "core/domain/person.h"

namespace regie {

/// How somebody is reached: a number, whether she may be called on it, and what was said about that. The three are one:
/// an answer is about the number that it was given on, and moves with that.
struct Reach
{
    QString phone = {};
    CallBack callBack = CallBack::Unknown;
    QString note = {};

    friend bool operator==(const Reach &, const Reach &) = default;
};

/// Of a Person or a Mention.
template <typename Whom>
[[nodiscard]] Reach reachOf(const Whom &one)
{
    return {one.phone, one.callBack, one.callBackNote};
}
template <typename Whom>
void setReach(Whom &one, const Reach &reach)
{
    one.phone = reach.phone;
    one.callBack = reach.callBack;
    one.callBackNote = reach.note;
}

/// Whether both are one number, however they are written; two texts without any number when they are the same text.
[[nodiscard]] bool isSameNumber(const QString &a, const QString &b);

/// Whether somebody said that she may be called: nobody asked is no.
[[nodiscard]] bool saysMayCall(CallBack callBack);

/// The more careful of two answers; what nobody asked is no leave to call.
[[nodiscard]] CallBack moreCareful(CallBack a, CallBack b);

/// What is known after @p heard was said later: another number comes with its own answer, of the same number the last
/// answer counts. An answer without a number makes the one that is there more careful, or leaves it. What nobody asked
/// takes no answer away.
[[nodiscard]] Reach heardLater(const Reach &known, const Reach &heard);

/// What is known when two were one all along and neither spoke last: the number of @p kept with the most careful of
/// what was said about it; that of @p gone when @p kept has none.
[[nodiscard]] Reach joinedReach(const Reach &kept, const Reach &gone);

/// Whether @p before is a number that must not be called (or nobody knows) and that @p after no longer is about.
[[nodiscard]] bool dropsUnsafe(const Reach &before, const Reach &after);

} // namespace regie
