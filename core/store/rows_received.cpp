#include "core/store/rows_received.h"

namespace regie::store {

namespace {

/// What says nothing ("still", "never asked") is a value too; the column holds no empty text.
constexpr QLatin1String nothing("(nothing)");

QVariant sideValue(const QString &side)
{
    return textValue(side.isEmpty() ? QString(nothing) : side);
}

QString sideOf(const QString &text)
{
    return text == nothing ? QString() : text;
}

/// @p whose with what both kinds of kept value say alike.
Values withKept(Values whose, const KeptValue &value)
{
    whose.append(
        {{"field", codeValue(value.field)}, {"ours", sideValue(value.ours)}, {"theirs", sideValue(value.theirs)},
            {"origin", idValue(value.origin)}, {"choice", codeValue(value.choice)}, {"chosen_by", idValue(value.by)},
            {"received_at", momentValue(value.receivedAt)}, {"chosen_at", momentValue(value.chosenAt)}});
    return whose;
}

} // namespace

Values valuesOf(const KeptValue &value)
{
    const ValuePlace &place = value.place;
    return withKept(
        {{"id", idValue(value.id)}, {"person", idValue(place.person)}, {"other_person", idValue(place.other)},
            {"household", idValue(place.household)}, {"address", idValue(place.address)},
            {"barring_order", idValue(place.order)}, {"vt_report", idValue(place.report)}},
        value);
}

namespace {

/// What both kinds of kept value say alike.
void fillKept(KeptValue &value, const Row &row)
{
    value.field = row.code<MergeField>("field");
    value.ours = sideOf(row.text("ours"));
    value.theirs = sideOf(row.text("theirs"));
    value.origin = row.id<VaultId>("origin");
    value.choice = row.code<ValueChoice>("choice");
    value.by = row.id<UserId>("chosen_by");
    value.receivedAt = row.moment("received_at");
    value.chosenAt = row.moment("chosen_at");
    value.revision = row.count("revision");
}

} // namespace

KeptValue keptValueOf(const Row &row)
{
    KeptValue value;
    value.id = row.id<KeptValueId>("id");
    value.place = {row.id<PersonId>("person"), row.id<PersonId>("other_person"), row.id<HouseholdId>("household"),
        row.id<AddressId>("address"), row.id<BarringOrderId>("barring_order"), row.id<VtReportId>("vt_report")};
    fillKept(value, row);
    return value;
}

Values valuesOf(const ReceivedId &id)
{
    return {{"id", idValue(id.id)}, {"origin", idValue(id.origin)},
        {"theirs", QByteArray(reinterpret_cast<const char *>(id.theirs.data()), qsizetype(id.theirs.size()))},
        {"person", idValue(id.person)}, {"household", idValue(id.household)}, {"barring_order", idValue(id.order)},
        {"vt_report", idValue(id.report)}};
}

ReceivedId receivedIdOf(const Row &row)
{
    return {row.id<ReceivedIdId>("id"), row.id<VaultId>("origin"), row.id<Id<struct TheirsTag>>("theirs").raw(),
        row.id<PersonId>("person"), row.id<HouseholdId>("household"), row.id<BarringOrderId>("barring_order"),
        row.id<VtReportId>("vt_report")};
}

Values caseValuesOf(const KeptValue &value)
{
    return withKept({{"id", idValue(value.id)}, {"case_file", idValue(value.place.file)}}, value);
}

KeptValue keptCaseValueOf(const Row &row)
{
    KeptValue value;
    value.id = row.id<KeptValueId>("id");
    value.place.household = row.id<HouseholdId>("household");
    value.place.file = row.id<CaseId>("case_file");
    fillKept(value, row);
    return value;
}

Values caseValuesOf(const ReceivedId &id)
{
    return {{"id", idValue(id.id)}, {"origin", idValue(id.origin)},
        {"theirs", QByteArray(reinterpret_cast<const char *>(id.theirs.data()), qsizetype(id.theirs.size()))},
        {"case_file", idValue(id.file)}};
}

ReceivedId receivedCaseOf(const Row &row)
{
    ReceivedId id;
    id.id = row.id<ReceivedIdId>("id");
    id.origin = row.id<VaultId>("origin");
    id.theirs = row.id<Id<struct TheirsTag>>("theirs").raw();
    id.household = row.id<HouseholdId>("household");
    id.file = row.id<CaseId>("case_file");
    return id;
}

} // namespace regie::store
