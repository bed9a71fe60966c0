#include "ui/casefile/auditrows.h"

#include "ui/wording/audit.h"
#include "ui/wording/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

namespace {

struct AuditRows
{
    Q_DECLARE_TR_FUNCTIONS(AuditRows)
};

QString userName(const CaseView &view, UserId user)
{
    const auto found = std::find_if(
        view.audit.cbegin(), view.audit.cend(), [user](const store::AuditEntry &entry) { return entry.user == user; });
    return found != view.audit.cend() ? found->userName : QString();
}

} // namespace

QStringList auditHeadings()
{
    return {AuditRows::tr("When"), AuditRows::tr("Who"), AuditRows::tr("What"), AuditRows::tr("Reason")};
}

QList<CellRow> auditRows(const CaseView &view)
{
    QList<store::AuditEntry> entries = view.audit;
    std::stable_sort(entries.begin(), entries.end(),
        [](const store::AuditEntry &a, const store::AuditEntry &b) { return a.seq > b.seq; });
    QList<CellRow> rows;
    rows.reserve(entries.size());
    for (const store::AuditEntry &entry : std::as_const(entries)) {
        rows.append({.id = {},
            .cells = {{.text = wording::moment(LocalDateTime::fromUtc(entry.at)), .key = entry.seq},
                {.text = entry.userName},
                {.text = wording::auditText(entry),
                    .tone = entry.action == store::Action::ReadCase ? CellTone::Normal : CellTone::Strong},
                {.text = entry.reason, .tone = CellTone::Muted}}});
    }
    return rows;
}

QStringList copyHeadings()
{
    return {AuditRows::tr("When"), AuditRows::tr("Copy"), AuditRows::tr("Made by"), AuditRows::tr("Left out")};
}

QList<CellRow> copyRows(const CaseView &view, const routing::Region &region)
{
    QList<CellRow> rows;
    for (const store::DisclosureRecord &copy : view.disclosures) {
        const QDate on = LocalDateTime::fromUtc(copy.at).date;
        const routing::Organisation *organisation = region.organisation(copy.recipient, on);
        const QString named = organisation != nullptr ? organisation->name : copy.recipient;
        rows.append({.id = copy.id.toString(),
            .cells = {{.text = wording::moment(LocalDateTime::fromUtc(copy.at)), .key = copy.at.toSecsSinceEpoch()},
                {.text = wording::copyText(copy, wording::copyRecipient(copy, named)), .tone = CellTone::Strong},
                {.text = userName(view, copy.by)}, {.text = wording::leftOutText(copy), .tone = CellTone::Muted}}});
    }
    return rows;
}

} // namespace regie::ui
