#pragma once

#include "core/domain/codes.h"
#include "core/store/records.h"

#include <QSqlQuery>
#include <QVariant>

namespace regie::store {

/// The row that a query stands on, its columns read by name. What the store holds but cannot be (an unknown code, an
/// identity of another length) is remembered: `fits` then says no.
class Row
{
public:
    explicit Row(QSqlQuery query);
    /// To the next row; false after the last.
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] bool fits() const { return m_fits; }

    [[nodiscard]] QVariant value(const char *column) const;
    [[nodiscard]] bool isNull(const char *column) const { return !value(column).isValid(); }
    [[nodiscard]] QString text(const char *column) const { return value(column).toString(); }
    [[nodiscard]] qint64 number(const char *column) const { return value(column).toLongLong(); }
    [[nodiscard]] int count(const char *column) const { return value(column).toInt(); }
    [[nodiscard]] bool truth(const char *column) const { return value(column).toLongLong() != 0; }
    [[nodiscard]] QByteArray bytes(const char *column) const { return value(column).toByteArray(); }
    [[nodiscard]] QDate day(const char *column) const; ///< invalid when empty
    [[nodiscard]] PartialDate partialDate(const char *column) const;
    [[nodiscard]] LocalDateTime wall(const char *column) const;
    [[nodiscard]] std::optional<LocalDateTime> wallIfAny(const char *column) const;
    [[nodiscard]] QDateTime moment(const char *column) const; ///< UTC, invalid when empty
    /// The identity in @p column; a null one when the column is empty.
    template <typename AnyId>
    [[nodiscard]] AnyId id(const char *column) const
    {
        const QVariant held = value(column);
        const auto parsed = held.isValid() ? AnyId::fromBytes(held.toByteArray()) : AnyId();
        m_fits = m_fits && parsed.has_value();
        return parsed.value_or(AnyId());
    }
    template <typename E>
    [[nodiscard]] E code(const char *column) const
    {
        const std::optional<E> parsed = fromCode<E>(text(column));
        m_fits = m_fits && parsed.has_value();
        return parsed.value_or(E{});
    }
    void misfit() const { m_fits = false; }

private:
    [[nodiscard]] int place(const char *column) const;

    QSqlQuery m_query;
    QList<QByteArray> m_columns;
    mutable int m_next = 0; ///< columns are mostly asked for in their order: the place after the last one found
    mutable bool m_fits = true;
};

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

/// All rows of @p query made into values; VaultDamaged when one does not fit.
template <typename T>
[[nodiscard]] Result<QList<T>> collected(Result<QSqlQuery> query, T (*map)(const Row &))
{
    if (!query)
        return tl::unexpected(query.error());
    QList<T> all;
    Row row(std::move(*query));
    while (row.next())
        all.append(map(row));
    if (!row.fits())
        return fail(ErrorCode::VaultDamaged, QStringLiteral("a row holds a value that cannot be"));
    return all;
}

} // namespace regie::store
