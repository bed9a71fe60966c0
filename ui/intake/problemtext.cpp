#include "ui/intake/problemtext.h"

#include "ui/intake/intakepage.h"
#include "ui/intake/personlist.h"
#include "ui/wording/domain.h"
#include "ui/wording/errors.h"

#include <QCoreApplication>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// The current event stands in step 1, but for its end, which is typed in step 4.
bool isOfCurrentEvent(const QString &where, const Intake &intake)
{
    for (qsizetype i = 0; i < intake.orders.size(); ++i) {
        if (intake.orders.at(i).current && isWithin(where, u"orders[%1]"_s.arg(i)))
            return !where.endsWith(u"extendedUntil"_s) && !where.endsWith(u"endedAt"_s);
    }
    for (qsizetype i = 0; i < intake.reports.size(); ++i) {
        if (intake.reports.at(i).current && isWithin(where, u"reports[%1]"_s.arg(i)))
            return true;
    }
    return false;
}

const IntakePerson *personAt(const QString &where, const Intake &intake)
{
    for (qsizetype i = 0; i < intake.persons.size(); ++i) {
        if (isWithin(where, u"persons[%1]"_s.arg(i)))
            return &intake.persons.at(i);
    }
    return nullptr;
}

QString dateText(const QString &where, bool missing)
{
    if (where.endsWith(u"imposedAt"_s))
        return missing ? ProblemText::tr("The date of a barring order is missing.")
                       : ProblemText::tr("The date of a barring order cannot be right.");
    if (where.endsWith(u"receivedOn"_s))
        return missing ? ProblemText::tr("The date of a VT report is missing.")
                       : ProblemText::tr("The date of a VT report cannot be right.");
    if (where.endsWith(u"extendedUntil"_s))
        return ProblemText::tr("The end of an extension cannot be right.");
    if (where.endsWith(u"endedAt"_s))
        return ProblemText::tr("The end of a barring order cannot be right.");
    if (where == u"calledAt"_s)
        return ProblemText::tr("The moment of the call cannot be right.");
    return {};
}

} // namespace

int stepOf(const QString &where, const Intake &intake)
{
    if (where.startsWith(u"decision"_s))
        return 6;
    if (where.startsWith(u"facts"_s))
        return where.contains(u"acuteDanger"_s) ? 1 : 5;
    if (where.startsWith(u"persons"_s))
        return where.endsWith(u"memberSince"_s) ? 3 : 2;
    if (where.startsWith(u"relations"_s) || where == u"householdName"_s)
        return 3;
    if (where.startsWith(u"orders"_s) || where.startsWith(u"reports"_s))
        return isOfCurrentEvent(where, intake) ? 1 : 4;
    return 1;
}

QString problemText(const FieldProblem &problem, const Intake &intake)
{
    const IntakePerson *person = personAt(problem.where, intake);
    const QString name = person == nullptr ? QString() : calledName(*person).left(80);
    if (problem.check)
        return person == nullptr ? wording::text(*problem.check)
                                 : ProblemText::tr("%1: %2").arg(name, wording::text(*problem.check));
    if (const QString dates = dateText(problem.where, problem.code == ErrorCode::MissingField); !dates.isEmpty())
        return dates;
    if (problem.where.endsWith(u"birthDate"_s))
        return ProblemText::tr("%1: this date of birth cannot be right.").arg(name);
    if (problem.where.endsWith(u"memberSince"_s))
        return ProblemText::tr("%1: the day since when cannot be right.").arg(name);
    if (problem.where == u"decision.route"_s)
        return ProblemText::tr("You have not decided yet: agree with the advice, or deviate with a reason.");
    if (problem.where == u"decision.reason"_s)
        return ProblemText::tr("The decision needs a written reason.");
    return wording::errorText(problem.code);
}

} // namespace regie::ui
