#include "ui/wording/undo.h"

#include "ui/wording/audit.h"
#include "ui/wording/errors.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(UndoWords)
};

QString obstacleText(const QString &table)
{
    if (table == QStringLiteral("disclosure"))
        return UndoWords::tr("A report of this case was printed or handed over since.");
    if (table == QStringLiteral("draft"))
        return UndoWords::tr("The draft was worked on since. Finish the draft instead.");
    if (table == QStringLiteral("case_file") || table == QStringLiteral("deadline"))
        return UndoWords::tr("The case was changed since.");
    if (table == QStringLiteral("person_link") || table == QStringLiteral("mention"))
        return UndoWords::tr("A person of it was confirmed or linked since.");
    if (table == QStringLiteral("membership") || table == QStringLiteral("household") ||
        table == QStringLiteral("event_household"))
        return UndoWords::tr("The household was changed since.");
    return UndoWords::tr("Something that was recorded later builds on it.");
}

} // namespace

QString doneText(const Undoable &what)
{
    if (what.kind != store::Action::SaveIntake)
        return text(what.kind);
    return what.number.isEmpty() ? UndoWords::tr("recording of the intake")
                                 : UndoWords::tr("recording of case %1").arg(what.number);
}

QString cannotUndoText(const Error &error)
{
    if (error.code == ErrorCode::Conflict)
        return obstacleText(error.where);
    return errorText(error.code);
}

} // namespace regie::wording
