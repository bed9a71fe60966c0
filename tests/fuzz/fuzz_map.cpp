// A map and a list, divided by the first NUL byte: read, bound, staged. A map that is read is written and read alike.
#include "core/exchange/stagedlist.h"
#include "tests/fuzz/must.h"

using namespace regie::exchange;

namespace {

void stageAs(ListKind kind, const CsvText &list, const ColumnMap &map)
{
    const auto staged = stage(list, map, kind, QStringLiteral("list.csv"), QDate(2026, 11, 22));
    if (!staged)
        return must(!staged.error().detail.isEmpty());
    for (const StagedRow &row : staged->rows) {
        must(row.line > 0 && row.event < static_cast<int>(staged->events.size()));
        must(!row.isRefused() || !row.problems.isEmpty());
    }
    for (const StagedEvent &event : staged->events)
        must(!event.rows.isEmpty()); // a row that repeats another is not counted: the other is there
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\0');
    const QByteArray text = end < 0 ? bytes : bytes.first(end);
    const auto map = ColumnMap::fromJson(text, QStringLiteral("map.json"));
    if (!map) {
        must(map.error().line >= 1);
        return 0;
    }
    const auto again = ColumnMap::fromJson(map->toJson(), QStringLiteral("map.json"));
    must(again && *again == *map);
    const CsvText list = CsvText::of(end < 0 ? QByteArray() : bytes.sliced(end + 1), map->hints);
    stageAs(ListKind::Orders, list, *map);
    stageAs(ListKind::Reports, list, *map);
    return 0;
}
