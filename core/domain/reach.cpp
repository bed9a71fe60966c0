#include "core/domain/reach.h"

#include <algorithm>

namespace regie {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(const QString &phone)
{
    return std::any_of(phone.cbegin(), phone.cend(), isDigit);
}

/// "+31 (0)6 1234 5678" and "06-12345678" are one.
QString dialled(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (isDigit(c) || (c == u'+' && digits.isEmpty()))
            digits.append(c);
    }
    for (const QLatin1String country : {QLatin1String("+31"), QLatin1String("0031")}) {
        if (!digits.startsWith(country))
            continue;
        digits.remove(0, country.size());
        if (!digits.startsWith(u'0'))
            digits.prepend(u'0');
    }
    return digits;
}

/// How careful an answer is; what nobody asked is no leave to call.
int careOf(CallBack callBack)
{
    switch (callBack) {
    case CallBack::Always:
        return 0;
    case CallBack::DaytimeOnly:
        return 1;
    case CallBack::Unknown:
        return 2;
    case CallBack::NotSafe:
        return 3;
    }
    return 3;
}

/// @p known with what was said by @p word about the same number.
Reach answered(Reach known, const Reach &word)
{
    if (word.callBack == CallBack::Unknown || word.callBack == known.callBack) {
        if (known.note.isEmpty() || (word.callBack == known.callBack && !word.note.isEmpty()))
            known.note = word.note;
        return known;
    }
    known.callBack = word.callBack;
    known.note = word.note;
    return known;
}

/// @p known after an answer of which nobody said on which number: never to more than there was leave for.
Reach lowered(const Reach &known, const Reach &word)
{
    const bool more = word.callBack != CallBack::Unknown && careOf(word.callBack) > careOf(known.callBack);
    return more || word.callBack == known.callBack ? answered(known, word) : known;
}

/// The first number of somebody of whom only an answer was known. That is no leave to call this one.
Reach firstNumber(const Reach &known, Reach heard)
{
    if (heard.callBack == CallBack::Unknown && known.callBack == CallBack::NotSafe)
        heard.callBack = CallBack::NotSafe;
    if (heard.note.isEmpty() && (heard.callBack == CallBack::Unknown || heard.callBack == known.callBack))
        heard.note = known.note;
    return heard;
}

} // namespace

bool isSameNumber(const QString &a, const QString &b)
{
    if (!isNumber(a) || !isNumber(b))
        return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
    return dialled(a) == dialled(b);
}

bool saysMayCall(CallBack callBack)
{
    return callBack == CallBack::Always || callBack == CallBack::DaytimeOnly;
}

CallBack moreCareful(CallBack a, CallBack b)
{
    return careOf(b) > careOf(a) ? b : a;
}

Reach heardLater(const Reach &known, const Reach &heard)
{
    if (isSameNumber(known.phone, heard.phone))
        return answered(known, heard);
    if (heard.phone.trimmed().isEmpty() || (isNumber(known.phone) && !isNumber(heard.phone)))
        return lowered(known, heard);
    return known.phone.isEmpty() ? firstNumber(known, heard) : heard;
}

Reach joinedReach(const Reach &kept, const Reach &gone)
{
    if (isSameNumber(kept.phone, gone.phone))
        return gone.callBack > kept.callBack || gone.callBack == kept.callBack ? answered(kept, gone) : kept;
    if (kept.phone.isEmpty())
        return lowered(firstNumber(kept, gone), {{}, kept.callBack, kept.note});
    return gone.phone.isEmpty() ? lowered(kept, gone) : kept;
}

bool dropsUnsafe(const Reach &before, const Reach &after)
{
    return isNumber(before.phone) && !saysMayCall(before.callBack) && !isSameNumber(before.phone, after.phone);
}

} // namespace regie
