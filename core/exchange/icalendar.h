#pragma once

#include "core/base/civil.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QList>

namespace regie::exchange {

/// One date of a case as it leaves the program for a calendar elsewhere. There is no field for a name, an address or
/// what happened: the case number stands for all of it.
struct CalendarEntry
{
    CaseId caseFile = {}; ///< never written; the identity of the entry is made of it
    QString kind = {};    ///< code of the term, in the identity of the entry
    QString number = {};  ///< case number
    LocalDateTime at = {};
    bool wholeDay = false;    ///< the term runs to the end of its day
    QString summary = {};     ///< "Uiterste datum: besluit over verlengen"; the number is put before it
    QString description = {}; ///< what the term rests on
    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// The identity of @p entry in a calendar (RFC 5545, UID): the same term of the same case has the same one in every
/// export, so that a moved date replaces the one that was there. Nothing can be read from it. @p nth tells apart terms
/// of one kind in one case.
[[nodiscard]] QString calendarUid(const CalendarEntry &entry, int nth = 0);

/// @p entries as an iCalendar object (RFC 5545): times in Europe/Amsterdam with its rules for summer time, lines of at
/// most 75 octets, text escaped, CRLF. @p stamp is the moment of writing. The same values give the same bytes.
[[nodiscard]] QByteArray iCalendar(const QList<CalendarEntry> &entries, const QDateTime &stamp);

/// The same into the file @p path, whole or not at all, readable by its owner only. As core/store/files.h fails.
[[nodiscard]] Done writeCalendar(const QString &path, const QList<CalendarEntry> &entries, const QDateTime &stamp);

} // namespace regie::exchange
