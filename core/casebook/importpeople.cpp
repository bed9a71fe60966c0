#include "core/casebook/importpeople.h"

#include "core/casebook/names.h"
#include "core/casebook/personregister.h"
#include "core/matching/matching.h"

#include <algorithm>

namespace regie::casebook {

namespace {

constexpr int mostCandidates = 3;
constexpr int lookUpLimit = 24;
constexpr int otherPersons = 5; ///< of the same event, who are left out of what is found
/// More persons than this behind one word: the word tells them apart no more.
constexpr qsizetype manyPersons = 200;

QStringList wordsOf(const Mention &mention)
{
    return matching::foldedWords(mention.name.isEmpty() ? mention.asWritten : mention.name.full());
}

/// What somebody can be found by, with how much it says: a word of the name, the date of birth, address, telephone.
QList<std::pair<QString, int>> keysOf(const QStringList &words, const Mention &mention)
{
    QList<std::pair<QString, int>> keys;
    for (const QString &word : words)
        keys.append({u'w' + word, 2});
    if (mention.birthDate.isWhole())
        keys.append({u'b' + mention.birthDate.toCode(), 3});
    if (const QString address = addressKey(mention.address); !address.isEmpty())
        keys.append({u'a' + address, 3});
    if (const QString phone = matching::phoneKey(mention.phone); !phone.isEmpty())
        keys.append({u'p' + phone, 4});
    return keys;
}

QString bsnKey(const Mention &mention)
{
    return isValidBsn(mention.bsn) && mention.birthDate.isWhole() ? mention.bsn + mention.birthDate.toCode()
                                                                  : QString();
}

/// The likely ones; without any, the possible ones.
QList<matching::Candidate> worthAsking(QList<matching::Candidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const matching::Candidate &a, const matching::Candidate &b) { return a.score > b.score; });
    const bool likely = std::any_of(candidates.cbegin(), candidates.cend(),
        [](const matching::Candidate &one) { return one.likeness == matching::Likeness::VeryLikely; });
    candidates.removeIf([likely](const matching::Candidate &one) {
        return one.likeness == matching::Likeness::Weak || (likely && one.likeness != matching::Likeness::VeryLikely);
    });
    return candidates.mid(0, mostCandidates);
}

} // namespace

QString ImportPeople::recordKey(const QString &source, const QString &recordId)
{
    return source.isEmpty() || recordId.isEmpty() ? QString() : source + QChar(0x1f) + recordId;
}

Result<RowPerson> ImportPeople::find(const Mention &mention, const QString &source, const QSet<PersonId> &others)
{
    RowPerson who;
    const auto tie = tieOf(mention, source);
    if (!tie)
        return tl::unexpected(tie.error());
    if (!tie->isNull() && !others.contains(*tie)) {
        who.tied = *tie;
        return who;
    }
    auto candidates = inVault(mention);
    if (!candidates)
        return tl::unexpected(candidates.error());
    candidates->append(inList(mention));
    candidates->removeIf([&others](const matching::Candidate &one) { return others.contains(one.person); });
    who.candidates = worthAsking(*std::move(candidates));
    return who;
}

/// The two ties that need nobody to confirm (RULES.md 3a). A source without a name has no record ids of its own.
Result<PersonId> ImportPeople::tieOf(const Mention &mention, const QString &source) const
{
    const QString record = recordKey(source, mention.sourceRecordId);
    if (!record.isEmpty()) {
        if (const auto own = m_byRecord.constFind(record); own != m_byRecord.constEnd())
            return *own;
        const auto known = m_reader.personBySource(m_viewer, source, mention.sourceRecordId);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return **known;
    }
    const QString bsn = bsnKey(mention);
    if (bsn.isEmpty())
        return PersonId();
    if (const auto own = m_byBsn.constFind(bsn); own != m_byBsn.constEnd())
        return *own;
    const auto known = m_reader.personByBsn(m_viewer, mention.bsn, mention.birthDate);
    if (!known)
        return tl::unexpected(known.error());
    return known->value_or(PersonId());
}

Done ImportPeople::readAll(const std::function<bool(double)> &goOn)
{
    m_everybody.emplace();
    return readPersons(m_reader, m_viewer, *m_everybody, goOn);
}

Result<QList<matching::Candidate>> ImportPeople::inVault(const Mention &mention) const
{
    if (m_everybody)
        return m_everybody->find(mention, {}, {.limit = mostCandidates + otherPersons, .explained = false});
    store::PersonQuery query;
    query.nameKeys = wordsOf(mention);
    query.birthCode = mention.birthDate.isWhole() ? mention.birthDate.toCode() : QString();
    query.addressKey = addressKey(mention.address);
    query.phoneKey = matching::phoneKey(mention.phone);
    query.limit = lookUpLimit;
    if (query.nameKeys.isEmpty() && query.birthCode.isEmpty() && query.addressKey.isEmpty() && query.phoneKey.isEmpty())
        return QList<matching::Candidate>();
    const auto rows = m_reader.lookUp(m_viewer, query);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<matching::KnownPerson> known;
    for (const store::PersonRow &row : *rows)
        known.append({row.person, openAddresses(row), {}});
    return matching::rank(mention, {}, known);
}

QList<matching::Candidate> ImportPeople::inList(const Mention &mention) const
{
    QHash<int, int> weights;
    for (const auto &[key, weight] : keysOf(wordsOf(mention), mention)) {
        const auto places = m_byKey.constFind(key);
        if (places == m_byKey.constEnd() || places->size() > manyPersons)
            continue;
        for (const int place : *places)
            weights[place] += weight;
    }
    QList<std::pair<int, int>> best;
    for (auto one = weights.constBegin(); one != weights.constEnd(); ++one)
        best.append({-one.value(), one.key()});
    const auto count = std::min<qsizetype>(best.size(), lookUpLimit);
    std::partial_sort(best.begin(), best.begin() + count, best.end());
    QList<int> places;
    for (const auto &[weight, place] : std::as_const(best).first(count))
        places.append(place);
    return places.isEmpty() ? QList<matching::Candidate>() : m_new.rank(mention, places);
}

void ImportPeople::add(const Person &person, const Mention &mention, const QString &source)
{
    if (const QString record = recordKey(source, mention.sourceRecordId); !record.isEmpty())
        m_byRecord.insert(record, person.id);
    if (const QString bsn = bsnKey(mention); !bsn.isEmpty())
        m_byBsn.insert(bsn, person.id);
    matching::KnownPerson known{person, {}, {}};
    if (!mention.address.isEmpty())
        known.addresses.append(mention.address);
    const int place = m_new.add(known);
    for (const auto &[key, weight] : keysOf(wordsOf(mention), mention))
        m_byKey[key].append(place);
}

} // namespace regie::casebook
