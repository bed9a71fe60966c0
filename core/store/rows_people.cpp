#include "core/matching/matching.h"
#include "core/store/rows.h"

namespace regie::store {

Values valuesOf(const User &user)
{
    return {{"id", idValue(user.id)}, {"name", textValue(user.name)}, {"function", textValue(user.function)},
        {"organisation", textValue(user.organisation)}};
}

User userOf(const Row &row)
{
    return {row.id<UserId>("id"), row.text("name"), row.text("function"), row.text("organisation")};
}

Values valuesOf(const Person &person)
{
    return {{"id", idValue(person.id)}, {"given", textValue(person.name.given)},
        {"prefix", textValue(person.name.prefix)}, {"surname", textValue(person.name.surname)},
        {"birth_date", textValue(person.birthDate.toCode())}, {"sex", codeValue(person.sex)},
        {"phone", textValue(person.phone)}, {"phone_key", textValue(matching::phoneKey(person.phone))},
        {"call_back", codeValue(person.callBack)}, {"call_back_note", textValue(person.callBackNote)},
        {"bsn", textValue(person.bsn)}};
}

Person personOf(const Row &row)
{
    Person person;
    person.id = row.id<PersonId>("id");
    person.name = {row.text("given"), row.text("prefix"), row.text("surname")};
    person.birthDate = row.partialDate("birth_date");
    person.sex = row.code<Sex>("sex");
    person.phone = row.text("phone");
    person.callBack = row.code<CallBack>("call_back");
    person.callBackNote = row.text("call_back_note");
    person.bsn = row.text("bsn");
    person.revision = row.count("revision");
    return person;
}

Values valuesOf(const Household &household)
{
    return {{"id", idValue(household.id)}, {"name", textValue(household.name)},
        {"municipality", textValue(household.municipality)}};
}

Household householdOf(const Row &row)
{
    return {row.id<HouseholdId>("id"), row.text("name"), row.text("municipality"), row.count("revision")};
}

Values valuesOf(const Membership &membership)
{
    return {{"id", idValue(membership.id)}, {"household", idValue(membership.household)},
        {"person", idValue(membership.person)}, {"from_day", dayValue(membership.from)},
        {"until_day", dayValue(membership.until)}, {"lives_in", membership.livesIn}};
}

Membership membershipOf(const Row &row)
{
    return {row.id<MembershipId>("id"), row.id<HouseholdId>("household"), row.id<PersonId>("person"),
        row.day("from_day"), row.day("until_day"), row.truth("lives_in")};
}

Values valuesOf(const Relation &relation)
{
    return {{"id", idValue(relation.id)}, {"from_person", idValue(relation.from)}, {"to_person", idValue(relation.to)},
        {"kind", codeValue(relation.kind)}, {"since_day", dayValue(relation.since)},
        {"until_day", dayValue(relation.until)}};
}

Relation relationOf(const Row &row)
{
    return {row.id<RelationId>("id"), row.id<PersonId>("from_person"), row.id<PersonId>("to_person"),
        row.code<RelationKind>("kind"), row.day("since_day"), row.day("until_day")};
}

Values valuesOf(const Address &address, PersonId person, HouseholdId household)
{
    return {{"id", idValue(address.id)}, {"person", idValue(person)}, {"household", idValue(household)},
        {"street", textValue(address.street)}, {"house_number", textValue(address.houseNumber)},
        {"addition", textValue(address.addition)}, {"postcode", textValue(address.postcode)},
        {"town", textValue(address.town)}, {"municipality", textValue(address.municipality)},
        {"from_day", dayValue(address.from)}, {"until_day", dayValue(address.until)}, {"secret", address.secret},
        {"key", textValue(addressKey(address))}};
}

Address addressOf(const Row &row)
{
    Address address;
    address.id = row.id<AddressId>("id");
    address.street = row.text("street");
    address.houseNumber = row.text("house_number");
    address.addition = row.text("addition");
    address.postcode = row.text("postcode");
    address.town = row.text("town");
    address.municipality = row.text("municipality");
    address.from = row.day("from_day");
    address.until = row.day("until_day");
    address.secret = row.truth("secret");
    return address;
}

} // namespace regie::store
