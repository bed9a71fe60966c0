#pragma once

#include "core/domain/codes.h"
#include "core/store/records.h"
#include "core/store/row.h"

namespace regie::store {

/// Column names with their values, as they go into a row. Names are literals.
using Values = QList<std::pair<const char *, QVariant>>;

// Values that are never a null of Qt by accident.
[[nodiscard]] QVariant textValue(const QString &text);
[[nodiscard]] QVariant bytesValue(const QByteArray &bytes);
[[nodiscard]] QVariant dayValue(QDate day); ///< null when invalid
[[nodiscard]] QVariant wallValue(LocalDateTime moment);
[[nodiscard]] QVariant wallValue(const std::optional<LocalDateTime> &moment);
[[nodiscard]] QVariant momentValue(const QDateTime &moment); ///< milliseconds UTC, null when invalid
template <typename Tag>
[[nodiscard]] QVariant idValue(const Id<Tag> &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toBytes());
}
template <typename E>
[[nodiscard]] QVariant codeValue(E value)
{
    return textValue(toCode(value));
}

// Each aggregate as the values of its row (without rid, revision and who saved it), and back.
[[nodiscard]] Values valuesOf(const User &user);
[[nodiscard]] User userOf(const Row &row);
[[nodiscard]] Values valuesOf(const Person &person);
[[nodiscard]] Person personOf(const Row &row);
[[nodiscard]] Values valuesOf(const Household &household);
[[nodiscard]] Household householdOf(const Row &row);
[[nodiscard]] Values valuesOf(const Membership &membership);
[[nodiscard]] Membership membershipOf(const Row &row);
[[nodiscard]] Values valuesOf(const Relation &relation);
[[nodiscard]] Relation relationOf(const Row &row);
/// An address of a person or a household; the other identity is null.
[[nodiscard]] Values valuesOf(const Address &address, PersonId person, HouseholdId household);
[[nodiscard]] Address addressOf(const Row &row);

[[nodiscard]] Values valuesOf(const BarringOrder &order, bool takenUp);
[[nodiscard]] BarringOrder orderOf(const Row &row); ///< without its mentions
[[nodiscard]] Values valuesOf(const VtReport &report);
[[nodiscard]] VtReport reportOf(const Row &row); ///< without its mentions
/// A mention of an order or of a report; the other identity is null.
[[nodiscard]] Values valuesOf(const Mention &mention, BarringOrderId order, VtReportId report, int position);
[[nodiscard]] Mention mentionOf(const Row &row);
[[nodiscard]] Values valuesOf(const Link &link);
[[nodiscard]] Link linkOf(const Row &row);

[[nodiscard]] Values valuesOf(const FrozenAssessment &assessment);
[[nodiscard]] FrozenAssessment assessmentOf(const Row &row);
[[nodiscard]] Values valuesOf(const Decision &decision);
[[nodiscard]] Decision decisionOf(const Row &row);
[[nodiscard]] Values valuesOf(const CaseFile &file);
[[nodiscard]] CaseFile caseFileOf(const Row &row);
[[nodiscard]] Values valuesOf(const Deadline &deadline, CaseId file, int position);
[[nodiscard]] Deadline deadlineOf(const Row &row);
[[nodiscard]] Values valuesOf(const DisclosureRecord &disclosure);
[[nodiscard]] DisclosureRecord disclosureOf(const Row &row);
[[nodiscard]] AuditEntry auditEntryOf(const Row &row);

/// All rows of @p found made into values; VaultDamaged when one does not fit.
template <typename T>
[[nodiscard]] Result<QList<T>> collected(Result<Row> found, T (*map)(const Row &))
{
    if (!found)
        return tl::unexpected(found.error());
    QList<T> all;
    while (found->next())
        all.append(map(*found));
    if (Done read = found->ended(); !read)
        return tl::unexpected(read.error());
    return all;
}

} // namespace regie::store
