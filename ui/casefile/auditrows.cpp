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

} // namespace regie::ui
