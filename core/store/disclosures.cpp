#include "core/store/disclosures.h"

#include "core/store/copyqueries.h"
#include "core/store/reader_p.h"

#include <limits>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

CopyRow copyRowOf(const Row &row)
{
    return {disclosureOf(row), row.text("case_number"), row.text("by_name")};
}

} // namespace

Result<QList<CopyRow>> DisclosureReader::latest(const Viewer &viewer, int limit) const
{
    return visibleRows(viewer, m_db.run(QLatin1String(queries::latestCopies)), copyRowOf, limit);
}

Result<QList<CopyRow>> DisclosureReader::ofContent(const Viewer &viewer, const QByteArray &contentHash) const
{
    return visibleRows(viewer, m_db.run(QLatin1String(queries::copiesOfContent), {{":hash"_L1, contentHash}}),
        copyRowOf, std::numeric_limits<int>::max());
}

Result<QList<CopyRow>> DisclosureReader::ofCase(const Viewer &viewer, CaseId file) const
{
    if (const auto seen = Reader(m_db).caseFile(viewer, file); !seen)
        return tl::unexpected(seen.error());
    return visibleRows(viewer, m_db.run(QLatin1String(queries::copiesOfCase), {{":id"_L1, file.toBytes()}}), copyRowOf,
        std::numeric_limits<int>::max());
}

Result<QList<CopyRow>> DisclosureReader::about(const Viewer &viewer, PersonId person) const
{
    auto rows = visibleRows(viewer, m_db.run(QLatin1String(queries::copiesAbout), {{":person"_L1, person.toBytes()}}),
        copyRowOf, std::numeric_limits<int>::max());
    if (!rows)
        return rows;
    QList<CopyRow> each; // somebody who came back to the household belongs to it twice
    for (const CopyRow &row : std::as_const(*rows)) {
        if (each.isEmpty() || !(each.constLast().record.id == row.record.id))
            each.append(row);
    }
    return each;
}

} // namespace regie::store
