#include "core/matching/personindex.h"

#include "core/matching/personstore.h"

namespace regie::matching {

PersonIndex::PersonIndex() : m_store(std::make_unique<Store>())
{
}
PersonIndex::~PersonIndex() = default;
PersonIndex::PersonIndex(PersonIndex &&) noexcept = default;
PersonIndex &PersonIndex::operator=(PersonIndex &&) noexcept = default;

void PersonIndex::reserve(qsizetype persons)
{
    m_store->reserve(persons);
}

void PersonIndex::insert(const KnownPerson &person)
{
    m_store->insert(person);
}

bool PersonIndex::remove(const PersonId &person)
{
    return m_store->remove(person);
}

void PersonIndex::settle()
{
    m_store->settle();
}

void PersonIndex::clear()
{
    m_store = std::make_unique<Store>();
}

qsizetype PersonIndex::size() const
{
    return m_store->size();
}

bool PersonIndex::contains(const PersonId &person) const
{
    return m_store->contains(person);
}

quint64 PersonIndex::bytes() const
{
    return m_store->bytes();
}

QList<Candidate> PersonIndex::find(
    const Mention &mention, const QList<PersonId> &housemates, const LookUp &options) const
{
    return m_store->find(mention, housemates, options);
}

std::optional<Candidate> PersonIndex::compare(
    const Mention &mention, const QList<PersonId> &housemates, const PersonId &person, const LookUp &options) const
{
    return m_store->compare(mention, housemates, person, options);
}

} // namespace regie::matching
