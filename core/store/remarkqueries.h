#pragma once

#include "core/store/queries.h"

/// The statements that look up what stands in a remark: each by an index, none through a table.
namespace regie::store::queries {

/// Somebody of that name who has a secret address, alone or with a household, or something that is kept from others.
inline constexpr char shieldedByWord[] =
    "SELECT k.person AS person FROM person_key AS k WHERE k.word = :word AND ("
    "EXISTS(SELECT 1 FROM address AS a WHERE a.person = k.person AND a.secret = 1) OR "
    "EXISTS(SELECT 1 FROM membership AS m JOIN address AS h ON h.household = m.household "
    "WHERE m.person = k.person AND h.secret = 1) OR "
    "EXISTS(SELECT 1 FROM shielded_fact AS s WHERE s.person = k.person)) LIMIT :limit";
inline constexpr char personsByBothWords[] =
    "SELECT a.person AS person FROM person_key AS a CROSS JOIN person_key AS b ON b.word = :second AND "
    "b.person = a.person WHERE a.word = :first LIMIT :limit";
/// The next word there is: asked again from there on it gives each once, however many are called so.
inline constexpr char nextWord[] =
    "SELECT word FROM person_key WHERE word > :after AND word < :end ORDER BY word LIMIT 1";
inline constexpr char personsByBsn[] = "SELECT id AS person FROM person WHERE bsn = :bsn AND bsn <> '' LIMIT :limit";
inline constexpr char addressesByPostcode[] =
    "SELECT person, household, secret FROM address WHERE key >= :begin AND key < :end AND key <> '' LIMIT :limit";
inline constexpr char addressesByStreet[] =
    "SELECT person, household, secret FROM address WHERE street = :street COLLATE NOCASE AND street <> '' "
    "ORDER BY street COLLATE NOCASE, secret DESC LIMIT :limit";
inline constexpr char firstStreet[] =
    "SELECT street FROM address WHERE street >= :begin COLLATE NOCASE AND street <> '' "
    "ORDER BY street COLLATE NOCASE LIMIT 1";
inline constexpr char secretStreets[] =
    "SELECT DISTINCT street FROM address WHERE street >= :begin COLLATE NOCASE AND street < :end COLLATE NOCASE "
    "AND street <> '' AND secret = 1";
inline constexpr char shieldedPlaces[] =
    "SELECT what, person FROM shielded_fact WHERE what >= :begin COLLATE NOCASE AND what < :end COLLATE NOCASE";

/// Every statement of this header, for the test that looks at their plans.
inline constexpr Named ofRemarks[] = {{"shieldedByWord", shieldedByWord}, {"personsByBothWords", personsByBothWords},
    {"nextWord", nextWord}, {"personsByBsn", personsByBsn}, {"addressesByPostcode", addressesByPostcode},
    {"addressesByStreet", addressesByStreet}, {"firstStreet", firstStreet}, {"secretStreets", secretStreets},
    {"shieldedPlaces", shieldedPlaces}};

} // namespace regie::store::queries
