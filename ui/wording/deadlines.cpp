#include "ui/wording/deadlines.h"

#include "core/routing/region.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::wording {

namespace {

struct Deadlines
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

QString basisText(const QString &id, const routing::Region &region)
{
    const auto term = std::find_if(
        region.terms.cbegin(), region.terms.cend(), [&](const routing::TermSetting &t) { return t.id == id; });
    if (term != region.terms.cend() && !term->basis.isEmpty())
        return term->basis;
    const auto sentence = region.sentences.constFind(id);
    return sentence != region.sentences.cend() ? sentence->sourceName : id;
}

} // namespace

QString deadlineBasis(const Deadline &deadline, const routing::Region &region)
{
    const QString basis = basisText(deadline.basis, region);
    return deadline.confirmed ? basis : Deadlines::tr("%1 (to be confirmed)").arg(basis);
}

DeadlineStand standOf(const Deadline &deadline, LocalDateTime now)
{
    if (deadline.doneAt)
        return DeadlineStand::Done;
    if (now.date < deadline.due.date)
        return DeadlineStand::OnTime;
    return deadline.hard ? DeadlineStand::Latest : DeadlineStand::Target;
}

DeadlineStand standOf(const caseflow::PlanAction &action, QDate today)
{
    if (!action.isOpen())
        return DeadlineStand::Done;
    switch (caseflow::dueOf(action, today)) {
    case caseflow::ActionDue::OnTime:
        return DeadlineStand::OnTime;
    case caseflow::ActionDue::Target:
        return DeadlineStand::Target;
    case caseflow::ActionDue::Latest:
        return DeadlineStand::Latest;
    }
    return DeadlineStand::OnTime;
}

QString standWord(DeadlineStand stand)
{
    switch (stand) {
    case DeadlineStand::Done:
        return Deadlines::tr("Met");
    case DeadlineStand::OnTime:
        return Deadlines::tr("On time");
    case DeadlineStand::Target:
        return Deadlines::tr("Target date");
    case DeadlineStand::Latest:
        return Deadlines::tr("Latest date");
    }
    return {};
}

} // namespace regie::wording
