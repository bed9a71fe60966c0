#include "core/casebook/casebook.h"

#include "core/casebook/casefilter.h"
#include "core/casebook/personregister.h"
#include "core/matching/matching.h"
#include "core/store/reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace regie {

namespace {

/// "2289 SA 14" or "2289SA 14 a" as the key of an address; empty when @p text holds no postcode with a house number.
QString addressKeyIn(const QString &text)
{
    static const QRegularExpression place(
        QStringLiteral("\\b(\\d{4})\\s*([a-z]{2})\\s*,?\\s*(\\d{1,5})\\b"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = place.match(text);
    if (!found.hasMatch())
        return {};
    Address address;
    address.postcode = found.captured(1) + found.captured(2);
    address.houseNumber = found.captured(3);
    return addressKey(address);
}

store::CaseQuery queryFor(const QString &text, int limit)
{
    store::CaseQuery query;
    query.limit = limit;
    query.number = text.trimmed().toUpper();
    bool isNumber = false;
    const int serial = query.number.toInt(&isNumber);
    query.serial = isNumber ? serial : 0;
    query.addressKey = addressKeyIn(text);
    if (!isNumber && query.addressKey.isEmpty())
        query.nameKeys = matching::foldedWords(text);
    return query;
}

/// How many cases are looked through when only a filter was typed, and how many more are asked when one was.
constexpr int lookedThrough = 500;
constexpr int moreForFilter = 10;

CaseHit hitOf(const store::FoundCase &one)
{
    return {one.file.id, one.file.number, one.householdName, one.person};
}

/// Those of @p found that @p filter asks for, @p limit at most.
Result<QList<CaseHit>> filtered(const store::Reader &reader, const Viewer &viewer, const casebook::CaseFilter &filter,
    const QList<store::FoundCase> &found, int limit)
{
    QList<CaseId> ids;
    for (const store::FoundCase &one : found)
        ids.append(one.file.id);
    QHash<CaseId, store::CaseStand> stands;
    if (filter.phase) {
        auto read = reader.stands(viewer, ids);
        if (!read)
            return tl::unexpected(read.error());
        stands = *std::move(read);
    }
    QList<CaseHit> hits;
    for (const store::FoundCase &one : found) {
        if (hits.size() < limit && filter.holds(one.file, stands.value(one.file.id).phase))
            hits.append(hitOf(one));
    }
    return hits;
}

/// Cases of persons whose name sounds or is spelled alike; those of @p found are there already.
Done addAlike(const Casebook &book, const QString &text, int limit, QList<store::FoundCase> &found)
{
    const auto ready = book.persons().isReady();
    if (!ready || !*ready || matching::foldedWords(text).isEmpty())
        return ready ? Done() : tl::unexpected(ready.error());
    Mention mention;
    mention.asWritten = text;
    mention.name = PersonName::split(text);
    const store::Reader &reader = book.vault().read();
    const Viewer viewer = book.vault().viewer();
    const QList<matching::Candidate> alike = book.persons().find(mention, {}, {});
    for (const matching::Candidate &candidate : alike) {
        if (found.size() >= limit)
            break;
        const auto person = reader.person(viewer, candidate.person);
        const auto households = reader.householdsOf(viewer, {candidate.person});
        if (!person || !households)
            continue; // gone since the index was read
        for (const HouseholdId &household : *households) {
            const auto files = reader.casesOfHousehold(viewer, household);
            const auto home = reader.household(viewer, household);
            for (const CaseFile &file : files.value_or(QList<CaseFile>())) {
                const auto same = [&file](const store::FoundCase &one) { return one.file.id == file.id; };
                if (home && std::none_of(found.cbegin(), found.cend(), same))
                    found.append({file, home->name, person->name.full()});
            }
        }
    }
    return {};
}

} // namespace

Result<QList<CaseHit>> Casebook::search(const QString &text, int limit) const
{
    const casebook::CaseFilter filter = casebook::CaseFilter::of(text, m_region);
    if (filter.impossible)
        return QList<CaseHit>();
    const Viewer viewer = m_vault.viewer();
    const int asked = filter.isEmpty() ? limit : limit * moreForFilter;
    QList<store::FoundCase> found;
    if (filter.rest.isEmpty() && !filter.isEmpty()) {
        const auto rows = m_vault.read().cases(viewer, lookedThrough);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const store::CaseRow &row : *rows)
            found.append({row.file, row.householdName, {}});
    } else {
        auto read = m_vault.read().findCases(viewer, queryFor(filter.rest, asked));
        if (!read)
            return tl::unexpected(read.error());
        found = *std::move(read);
        const bool byName = !queryFor(filter.rest, asked).nameKeys.isEmpty();
        if (const Done added = byName ? addAlike(*this, filter.rest, asked, found) : Done(); !added)
            return tl::unexpected(added.error());
    }
    return filtered(m_vault.read(), viewer, filter, found, limit);
}

} // namespace regie
