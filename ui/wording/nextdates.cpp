#include "ui/wording/nextdates.h"

#include "ui/wording/dates.h"
#include "ui/wording/plans.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct NextDates
{
    Q_DECLARE_TR_FUNCTIONS(NextDates)
};

struct NextDateWords
{
    QString operator()(const Deadline &term) const { return text(term.kind); }
    QString operator()(const caseflow::PlanAction &action) const
    {
        return NextDates::tr("Action: %1").arg(action.what.simplified());
    }
    QString operator()(const caseflow::Meeting &meeting) const { return text(meeting.kind); }
};

} // namespace

QString whatOf(const caseflow::NextDate &date)
{
    return std::visit(NextDateWords(), date.what);
}

QString whenOf(const caseflow::NextDate &date)
{
    return dueText(date.at);
}

} // namespace regie::wording
