#include "core/store/audit.h"
#include "core/store/reader_p.h"

namespace regie::store {

using namespace Qt::StringLiterals;

Result<QList<CaseRow>> Reader::lastOpened(const Viewer &viewer, int limit) const
{
    const auto looks = collected<QString>(
        m_db.run(QLatin1String(queries::lastOpened), {{":back"_L1, lookedBack}, {":actor"_L1, viewer.user().toBytes()},
                                                         {":action"_L1, toCode(Action::ReadCase)}}),
        [](const Row &row) { return row.text("object_id"); });
    if (!looks)
        return tl::unexpected(looks.error());
    QSet<QString> seen;
    QList<CaseRow> out;
    for (const QString &look : *looks) {
        const std::optional<CaseId> id = CaseId::parse(look);
        if (out.size() == limit || !id || seen.contains(look))
            continue;
        seen.insert(look);
        const auto file = caseFile(viewer, *id);
        if (!file && file.error().code == ErrorCode::NotFound)
            continue; // destroyed since, or kept from her now
        if (!file)
            return tl::unexpected(file.error());
        const auto lived = household(viewer, file->household);
        if (!lived)
            return tl::unexpected(lived.error());
        CaseRow row;
        row.file = *file;
        row.householdName = lived->name;
        out.append(row);
    }
    return out;
}

} // namespace regie::store
