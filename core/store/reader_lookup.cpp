#include "core/matching/matching.h"
#include "core/store/identity.h"
#include "core/store/reader_p.h"

#include <algorithm>
#include <limits>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

/// More persons than this behind one word of a name: the word tells them apart no more, and is only asked about
/// persons that a rarer word gave.
constexpr int manyPersons = 500;
constexpr int mostWords = 8;

using Found = Result<QSet<PersonId>>;

/// How many rows are read of one look-up. Who is kept from a viewer takes no place: then all are, and counted after.
int mostRows(const Viewer &viewer)
{
    return viewer.seesAll() ? manyPersons : std::numeric_limits<int>::max();
}

/// Who may be meant, and by how much.
class Finds
{
public:
    Finds(const Database &database, const Viewer &viewer, const PersonQuery &query)
        : m_db(database), m_viewer(viewer), m_query(query)
    {
    }
    [[nodiscard]] Done find();
    [[nodiscard]] QList<PersonId> best() const;

private:
    [[nodiscard]] Found persons(const char *sql, QList<Database::Binding> bindings) const;
    [[nodiscard]] Found byWord(const QString &word, bool beginning) const;
    [[nodiscard]] Done findByName();
    [[nodiscard]] Done findBy(const char *sql, QList<Database::Binding> bindings, int weight);
    void count(const QSet<PersonId> &persons, int weight);

    const Database &m_db;
    const Viewer &m_viewer;
    const PersonQuery &m_query;
    QHash<PersonId, int> m_weights;
};

Found Finds::persons(const char *sql, QList<Database::Binding> bindings) const
{
    bindings.append({":limit"_L1, mostRows(m_viewer)});
    const auto list = collected<PersonId>(
        m_db.run(QLatin1String(sql), bindings), [](const Row &row) { return row.id<PersonId>("person"); });
    if (!list)
        return tl::unexpected(list.error());
    if (m_viewer.seesAll())
        return QSet<PersonId>(list->cbegin(), list->cend());
    const auto visible = visiblePersons(m_db, m_viewer, *list);
    if (!visible)
        return tl::unexpected(visible.error());
    return QSet<PersonId>(visible->cbegin(), visible->cbegin() + std::min<qsizetype>(visible->size(), manyPersons));
}

Found Finds::byWord(const QString &word, bool beginning) const
{
    if (!beginning)
        return persons(queries::personsByWord, {{":word"_L1, word}});
    // every word that begins so lies before the beginning followed by the last letter there is
    return persons(queries::personsByBeginning, {{":word"_L1, word}, {":end"_L1, word + QChar(0xffff)}});
}

void Finds::count(const QSet<PersonId> &persons, int weight)
{
    for (const PersonId &person : persons)
        m_weights[person] += weight;
}

Done Finds::findByName()
{
    QList<std::pair<QString, QSet<PersonId>>> rare;
    QList<std::pair<QString, QSet<PersonId>>> common;
    const QStringList words = m_query.nameKeys.mid(0, mostWords);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto found = byWord(words.at(i), i == words.size() - 1);
        if (!found)
            return tl::unexpected(found.error());
        (found->size() < manyPersons ? rare : common).append({words.at(i), *found});
    }
    for (const auto &[word, persons] : rare)
        count(persons, 2);
    if (m_weights.isEmpty() && !common.isEmpty())
        count(common.constFirst().second, 1);
    const QList<QByteArray> ids = bytesOf(m_weights.keys());
    for (const auto &[word, persons] : common) {
        const Done asked = forEachRow(m_db, queries::personsWithWord, ids,
            [&](const Row &row) { m_weights[row.id<PersonId>("person")] += 1; }, {{":word"_L1, word}});
        if (!asked)
            return asked;
    }
    return {};
}

/// @p bindings begin with what is asked; nothing is when it is empty.
Done Finds::findBy(const char *sql, QList<Database::Binding> bindings, int weight)
{
    if (bindings.constFirst().second.toString().isEmpty())
        return {};
    const auto found = persons(sql, std::move(bindings));
    if (!found)
        return tl::unexpected(found.error());
    count(*found, weight);
    return {};
}

Done Finds::find()
{
    const int secret = reads(m_viewer, DataClass::Location) ? 1 : 0;
    return findByName()
        .and_then([this] {
            return findBy(queries::personsByBirth, {{":birth"_L1, m_query.birthCode}}, 3);
        })
        .and_then([this, secret] {
            return findBy(queries::personsByAddress, {{":address"_L1, m_query.addressKey}, {":secret"_L1, secret}}, 3);
        })
        .and_then([this] {
            return findBy(queries::personsByPhone, {{":phone"_L1, m_query.phoneKey}}, 4);
        });
}

QList<PersonId> Finds::best() const
{
    QList<PersonId> ids = m_weights.keys();
    std::sort(ids.begin(), ids.end(), [&](const PersonId &a, const PersonId &b) {
        const int left = m_weights.value(a);
        const int right = m_weights.value(b);
        return left != right ? left > right : a < b;
    });
    return ids;
}

/// Cases found one way after another, each once, and no more than asked.
class CaseFinds
{
public:
    CaseFinds(const Database &database, const Viewer &viewer, const CaseQuery &query)
        : m_db(database), m_viewer(viewer), m_query(query)
    {
    }
    [[nodiscard]] Done find();
    [[nodiscard]] QList<FoundCase> found() const { return m_found; }

private:
    void take(const Row &row, const QHash<HouseholdId, QString> &persons = {});
    [[nodiscard]] Done takeAll(Result<Row> row);
    [[nodiscard]] Done byNumber();
    [[nodiscard]] Done byName();
    [[nodiscard]] bool carriesName(const Person &person) const;
    [[nodiscard]] Done ofHouseholds(const QList<HouseholdId> &households, const QHash<HouseholdId, QString> &persons);

    const Database &m_db;
    const Viewer &m_viewer;
    const CaseQuery &m_query;
    QList<FoundCase> m_found;
    QSet<CaseId> m_taken;
};

void CaseFinds::take(const Row &row, const QHash<HouseholdId, QString> &persons)
{
    const CaseFile file = caseFileOf(row);
    if (m_found.size() >= m_query.limit || m_taken.contains(file.id) || !m_viewer.maySee(file.household))
        return;
    m_taken.insert(file.id);
    m_found.append({file, row.text("household_name"), persons.value(file.household)});
}

Done CaseFinds::takeAll(Result<Row> row)
{
    if (!row)
        return tl::unexpected(row.error());
    while (row->next())
        take(*row);
    return row->ended();
}

Done CaseFinds::byNumber()
{
    Done done;
    if (m_query.serial > 0) {
        const QString serial = QStringLiteral("%1").arg(m_query.serial, 4, 10, QLatin1Char('0'));
        done = takeAll(m_db.run(QLatin1String(queries::casesBySerial), {{":serial"_L1, serial}}));
    }
    if (!done || m_query.number.isEmpty())
        return done;
    return takeAll(m_db.run(QLatin1String(queries::casesByNumber),
        {{":number"_L1, m_query.number}, {":end"_L1, m_query.number + QChar(0xffff)},
            {":limit"_L1, mostRows(m_viewer)}}));
}

/// Every word asked for begins a word of the name.
bool CaseFinds::carriesName(const Person &person) const
{
    const QStringList words = matching::foldedWords(person.name.full());
    return std::all_of(m_query.nameKeys.cbegin(), m_query.nameKeys.cend(), [&words](const QString &wanted) {
        return std::any_of(
            words.cbegin(), words.cend(), [&wanted](const QString &word) { return word.startsWith(wanted); });
    });
}

Done CaseFinds::byName()
{
    if (m_query.nameKeys.isEmpty())
        return {};
    const PersonQuery asked{m_query.nameKeys, {}, {}, {}, manyPersons};
    Finds finds(m_db, m_viewer, asked);
    if (const Done found = finds.find(); !found)
        return found;
    const QList<PersonId> best = finds.best().mid(0, manyPersons);
    QHash<PersonId, QString> names;
    const Done named = forEachRow(m_db, queries::persons, bytesOf(best), [&](const Row &row) {
        const Person person = personOf(row);
        if (carriesName(person))
            names.insert(person.id, person.name.full());
    });
    if (!named)
        return named;
    QList<HouseholdId> households;
    QHash<HouseholdId, QString> persons;
    const Done lived = forEachRow(m_db, queries::householdsOfPersons, bytesOf(names.keys()), [&](const Row &row) {
        const auto household = row.id<HouseholdId>("household");
        if (!persons.contains(household))
            households.append(household);
        persons.insert(household, names.value(row.id<PersonId>("person")));
    });
    return lived ? ofHouseholds(households, persons) : lived;
}

Done CaseFinds::ofHouseholds(const QList<HouseholdId> &households, const QHash<HouseholdId, QString> &persons)
{
    return forEachRow(
        m_db, queries::casesOfHouseholds, bytesOf(households), [&](const Row &row) { take(row, persons); });
}

Done CaseFinds::find()
{
    return byNumber().and_then([this] { return byName(); });
}

} // namespace

Result<QList<FoundCase>> Reader::findCases(const Viewer &viewer, const CaseQuery &query) const
{
    CaseFinds finds(m_db, viewer, query);
    if (const Done found = finds.find(); !found)
        return tl::unexpected(found.error());
    return finds.found();
}

Result<QList<PersonRow>> Reader::lookUp(const Viewer &viewer, const PersonQuery &query) const
{
    Finds finds(m_db, viewer, query);
    if (const Done found = finds.find(); !found)
        return tl::unexpected(found.error());
    // somebody who went into another is found by her own name too, and it is the other who is shown
    const auto visible = identity().standing(viewer, finds.best());
    if (!visible)
        return tl::unexpected(visible.error());
    return persons(viewer, visible->mid(0, query.limit));
}

} // namespace regie::store
