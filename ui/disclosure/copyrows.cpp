#include "ui/disclosure/copyrows.h"

#include "ui/wording/audit.h"
#include "ui/wording/dates.h"
#include "ui/wording/reports.h"

#include <QCoreApplication>

namespace regie::ui {

namespace {

struct CopyRows
{
    Q_DECLARE_TR_FUNCTIONS(CopyRows)
};

QString recipientOf(const CopyView &copy)
{
    return wording::copyRecipient(copy.record, copy.recipientName);
}

QString standOf(const CopyView &copy)
{
    if (copy.recalled)
        return CopyRows::tr("Asked back");
    return copy.corrected ? CopyRows::tr("Put right") : QString();
}

} // namespace

QString numberOf(const CopyView &copy)
{
    return wording::copyNumberText(copy.caseNumber, copy.record.copyNumber);
}

QStringList copyHeadings()
{
    return {CopyRows::tr("When"), CopyRows::tr("Copy"), CopyRows::tr("Report"), CopyRows::tr("To whom"),
        CopyRows::tr("What for"), CopyRows::tr("Legal basis"), CopyRows::tr("Made by"), CopyRows::tr("Since then")};
}

CellRow copyRow(const CopyView &copy)
{
    const LocalDateTime at = LocalDateTime::fromUtc(copy.record.at);
    return {.id = copy.record.id.toString(),
        .cells = {{.text = wording::moment(at), .key = copy.record.at}, {.text = numberOf(copy)},
            {.text = wording::reportKindText(copy.record.report), .tone = CellTone::Strong},
            {.text = recipientOf(copy)}, {.text = wording::purposeTitle(copy.record.purpose)},
            {.text = wording::legalBasisText(copy.legalBasis, copy.legalBasisConfirmed), .tone = CellTone::Muted},
            {.text = copy.by},
            {.text = standOf(copy), .sign = copy.recalled || copy.corrected ? Sign::Note : Sign::None}}};
}

QList<FactList::Line> copyFacts(const CopyView *copy)
{
    if (copy == nullptr)
        return {{.topic = CopyRows::tr("Copy"), .text = CopyRows::tr("No copy is chosen.")}};
    return {{.topic = CopyRows::tr("To whom"), .text = recipientOf(*copy), .strong = true},
        {.topic = CopyRows::tr("What for"), .text = wording::purposeTitle(copy->record.purpose)},
        {.topic = CopyRows::tr("Legal basis"),
            .text = wording::legalBasisText(copy->legalBasis, copy->legalBasisConfirmed)},
        {.topic = CopyRows::tr("Made by"), .text = copy->by},
        {.topic = CopyRows::tr("Left out"), .text = wording::leftOutText(copy->record)}};
}

} // namespace regie::ui
