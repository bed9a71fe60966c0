#include "core/matching/personstore.h"

namespace regie::matching {

namespace {

void setAddress(Record &record, const Address &address)
{
    record.street = address.street;
    record.houseNumber = address.addition.isEmpty() ? address.houseNumber : address.houseNumber + address.addition;
    record.postcode = address.postcode;
    record.town = address.town;
}

void setPerson(Record &record, const PersonName &name, const PartialDate &born)
{
    record.givenName = name.given;
    record.surname = name.prefix.isEmpty() ? name.surname : name.prefix + u' ' + name.surname;
    record.birthDate = {born.year(), born.month(), born.day()};
    if (born.isApproximate()) // only the year is meant, and not to the year
        record.birthDate = {born.year(), 0, 0};
}

} // namespace

Record recordOf(const Mention &mention)
{
    Record record;
    setPerson(record, mention.name, mention.birthDate);
    record.fullName = mention.asWritten;
    setAddress(record, mention.address);
    record.sex = mention.sex;
    record.phone = mention.phone;
    record.nationalId = mention.bsn;
    return record;
}

Record recordOf(const Person &person, const Address &address)
{
    Record record;
    setPerson(record, person.name, person.birthDate);
    setAddress(record, address);
    record.sex = person.sex;
    record.phone = person.phone;
    record.nationalId = person.bsn;
    return record;
}

} // namespace regie::matching
