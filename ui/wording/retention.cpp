#include "ui/wording/retention.h"

#include "ui/wording/dates.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

using privacy::KeptBecause;
using privacy::KeptKind;
using privacy::KeptUntil;

struct RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

QString sourceOf(const privacy::RetentionTerm &term)
{
    return term.confirmed ? term.basis : RetentionWords::tr("%1, to be confirmed").arg(term.basis);
}

QString countedText(const privacy::RetentionTerm &term)
{
    switch (term.from) {
    case privacy::CountedFrom::Imposed:
        return RetentionWords::tr("%n year(s) from imposing", nullptr, term.years);
    case privacy::CountedFrom::Received:
        return RetentionWords::tr("%n year(s) from receiving", nullptr, term.years);
    case privacy::CountedFrom::Closed:
        return RetentionWords::tr("%n year(s) from closing the last case of this household", nullptr, term.years);
    case privacy::CountedFrom::Assessed:
        return RetentionWords::tr("%n year(s) from the assessment", nullptr, term.years);
    case privacy::CountedFrom::TakenBack:
        return RetentionWords::tr("%n year(s) from taking it back", nullptr, term.years);
    case privacy::CountedFrom::Written:
        return RetentionWords::tr("%n year(s) from the last time something was recorded about it", nullptr, term.years);
    }
    return {};
}

} // namespace

QString text(KeptKind kind)
{
    switch (kind) {
    case KeptKind::Dossier:
        return RetentionWords::tr("case file");
    case KeptKind::MdaDossier:
        return RetentionWords::tr("case file with MDA++");
    case KeptKind::Assessment:
        return RetentionWords::tr("intake without a case");
    case KeptKind::Order:
        return RetentionWords::tr("barring order");
    case KeptKind::Report:
        return RetentionWords::tr("report to Veilig Thuis");
    case KeptKind::Withdrawn:
        return RetentionWords::tr("taken back");
    case KeptKind::Loose:
        return RetentionWords::tr("person or household of whom nothing speaks");
    }
    return {};
}

QString termText(const privacy::RetentionTerm &term)
{
    return RetentionWords::tr("%1: %2 (%3).").arg(text(term.kind), countedText(term), sourceOf(term));
}

QString keptWhy(const KeptUntil &kept)
{
    switch (kept.why) {
    case KeptBecause::Running:
        return RetentionWords::tr("The term begins when the last case of this household is closed.");
    case KeptBecause::Term:
        return RetentionWords::tr("%1 (%2).").arg(countedText(kept.term), sourceOf(kept.term));
    case KeptBecause::AtMost:
        return RetentionWords::tr("At most %n year(s) from the first recording (%1).", nullptr, kept.term.atMostYears)
            .arg(sourceOf(kept.term));
    case KeptBecause::Youngest:
        return RetentionWords::tr("%n year(s) from the day the youngest comes of age (%1).", nullptr, kept.term.years)
            .arg(sourceOf(kept.term));
    case KeptBecause::Extended:
        return RetentionWords::tr("Kept longer by decision.");
    case KeptBecause::Held:
        return RetentionWords::tr("A hold is on it: nothing is destroyed until the hold is lifted.");
    }
    return {};
}

QString keptText(const KeptUntil &kept, QDate today)
{
    if (kept.why == KeptBecause::Running || kept.why == KeptBecause::Held)
        return keptWhy(kept);
    if (kept.isExceeded(today))
        return RetentionWords::tr("The term was over on %1, but a case is still open: close it, or decide to keep it.")
            .arg(day(kept.until));
    if (kept.isDue(today))
        return RetentionWords::tr("Until %1; due to be destroyed. %2").arg(day(kept.until), keptWhy(kept));
    return RetentionWords::tr("Until %1. %2").arg(day(kept.until), keptWhy(kept));
}

} // namespace regie::wording
