#include "core/store/flowrows.h"
#include "core/store/planrows.h"
#include "core/store/reader_p.h"
#include "core/store/schema.h"
#include "core/store/workbindings.h"
#include "core/store/workreader.h"

#include <algorithm>
#include <limits>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

using WorkBindings = QList<Database::Binding>;

constexpr std::array<QLatin1StringView, WorkFilter::mostHandlers> nameParameters = {":n0"_L1, ":n1"_L1, ":n2"_L1,
    ":n3"_L1, ":n4"_L1, ":n5"_L1, ":n6"_L1, ":n7"_L1, ":n8"_L1, ":n9"_L1, ":n10"_L1, ":n11"_L1, ":n12"_L1, ":n13"_L1,
    ":n14"_L1, ":n15"_L1, ":n16"_L1, ":n17"_L1, ":n18"_L1, ":n19"_L1};

constexpr int fewCases = 400; // looking at one costs what going past some ten of others does

bool areFew(const WorkFilter &filter)
{
    return filter.kind == WorkFilter::Kind::Few;
}

WorkBindings workBindings(const WorkFilter &filter, const DueWindow &window)
{
    return whoseBindings(filter) + WorkBindings{{":from"_L1, window.from.isValid() ? window.from.toIso() : u""_s},
                                       {":until"_L1, window.until.toIso()}, {":reviews"_L1, window.reviews ? 1 : 0},
                                       {":others"_L1, window.others ? 1 : 0}};
}

DueRow workDueRow(const Row &row)
{
    return {deadlineOf(row), row.id<CaseId>("case_file"), row.text("number"), row.text("household_name")};
}

HouseholdId workHousehold(const Row &row)
{
    return row.id<HouseholdId>("household");
}

ActionRow workActionRow(const Row &row)
{
    return {actionOf(row), row.id<CaseId>("case_file"), row.text("number"), row.text("household_name")};
}

bool isAsked(const WorkFilter &filter, const AgendaCase &file)
{
    const auto isHandler = [&file](
                               const QString &name) { return file.handler.compare(name, Qt::CaseInsensitive) == 0; };
    switch (filter.kind) {
    case WorkFilter::Kind::All:
        return true;
    case WorkFilter::Kind::Hands:
    case WorkFilter::Kind::Few:
        return (!filter.executor.isEmpty() && file.executor == filter.executor) ||
               std::any_of(filter.handlers.cbegin(), filter.handlers.cend(), isHandler);
    }
    return false;
}

} // namespace

QList<Database::Binding> whoseBindings(const WorkFilter &filter)
{
    WorkBindings bound{{":executor"_L1, filter.executor.isEmpty() ? QVariant() : textValue(filter.executor)}};
    if (!areFew(filter))
        bound.append({":all"_L1, filter.kind == WorkFilter::Kind::All ? 1 : 0});
    for (std::size_t i = 0; i < nameParameters.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const bool filled = at < filter.handlers.size();
        bound.append({nameParameters[i], filled ? textValue(filter.handlers.at(at)) : QVariant()});
    }
    return bound;
}

Result<bool> WorkReader::isFew(const Viewer &viewer, const WorkFilter &filter) const
{
    WorkFilter hands = filter;
    hands.kind = WorkFilter::Kind::Few;
    return visibleRows(
        viewer, m_db.run(QLatin1String(queries::casesInHands), whoseBindings(hands)), workHousehold, fewCases + 1)
        .map([](const QList<HouseholdId> &found) { return found.size() <= fewCases; });
}

Result<QList<ActionRow>> WorkReader::actions(
    const Viewer &viewer, const WorkFilter &filter, QDate from, QDate until, int limit) const
{
    const char *sql = areFew(filter) ? queries::actionsOfFew : queries::actionsOpen;
    const WorkBindings days{
        {":from"_L1, from.isValid() ? from.toString(Qt::ISODate) : u""_s}, {":until"_L1, until.toString(Qt::ISODate)}};
    return visibleRows(viewer, m_db.run(QLatin1String(sql), whoseBindings(filter) + days), workActionRow, limit);
}

Result<QList<MeetingRow>> WorkReader::meetings(
    const Viewer &viewer, const WorkFilter &filter, QDate from, QDate until, int limit) const
{
    auto rows = PlanReader(m_db).meetings(viewer, {from, QTime(0, 0)}, {until.addDays(1), QTime(0, 0)}, limit);
    if (rows) {
        rows->removeIf([&filter](const MeetingRow &row) {
            return std::none_of(row.cases.cbegin(), row.cases.cend(),
                [&filter](const AgendaCase &file) { return isAsked(filter, file); });
        });
    }
    return rows;
}

Result<QList<DueRow>> WorkReader::due(
    const Viewer &viewer, const WorkFilter &filter, const DueWindow &window, int limit) const
{
    const char *sql = areFew(filter) ? queries::dueOfFew : queries::dueBetween;
    return visibleRows(viewer, m_db.run(QLatin1String(sql), workBindings(filter, window)), workDueRow, limit);
}

Result<int> WorkReader::dueCount(
    const Viewer &viewer, const WorkFilter &filter, const DueWindow &window, int limit) const
{
    const char *sql = areFew(filter) ? queries::dueOfFew : queries::dueHouseholds;
    return visibleRows(viewer, m_db.run(QLatin1String(sql), workBindings(filter, window)), workHousehold, limit)
        .map([](const QList<HouseholdId> &rows) { return static_cast<int>(rows.size()); });
}

Result<QList<StandRow>> WorkReader::waiting(const Viewer &viewer, const WorkFilter &filter, int limit) const
{
    const char *sql = areFew(filter) ? queries::waitingOfFew : queries::waitingOf;
    return visibleRows(viewer, m_db.run(QLatin1String(sql), whoseBindings(filter)), standRowOf, limit);
}

Result<QList<StandRow>> WorkReader::withoutDuo(const Viewer &viewer, const WorkFilter &filter, int limit) const
{
    const char *sql = areFew(filter) ? queries::withoutDuoOfFew : queries::withoutDuoOf;
    return visibleRows(viewer, m_db.run(QLatin1String(sql), whoseBindings(filter)), standRowOf, limit);
}

Result<bool> WorkReader::wakingChanged(qint64 change) const
{
    const auto number = [](Table table) { return QVariant(static_cast<int>(table)); };
    auto found = m_db.run(QLatin1String(queries::wakingItem),
        {{":after"_L1, change}, {":order"_L1, number(Table::BarringOrder)}, {":report"_L1, number(Table::VtReport)},
            {":mention"_L1, number(Table::Mention)}, {":link"_L1, number(Table::PersonLink)},
            {":member"_L1, number(Table::Membership)}, {":assessment"_L1, number(Table::Assessment)},
            {":file"_L1, number(Table::CaseFile)}});
    if (!found)
        return tl::unexpected(found.error());
    const bool any = found->next();
    if (Done read = found->ended(); !read)
        return tl::unexpected(read.error());
    return any;
}

Result<QList<QByteArray>> WorkReader::notHere(const QList<QByteArray> &cases) const
{
    QSet<QByteArray> here;
    for (const QByteArray &id : cases) {
        auto row =
            m_db.run(QLatin1String("SELECT 1 FROM case_file WHERE id = :id"), {{QLatin1String(":id"), bytesValue(id)}});
        if (!row)
            return tl::unexpected(row.error());
        if (row->next())
            here.insert(id);
    }
    QList<QByteArray> missing = cases;
    missing.removeIf([&here](const QByteArray &id) { return here.contains(id); });
    return missing;
}

} // namespace regie::store
