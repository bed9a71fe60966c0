#pragma once

#include "core/domain/event.h"
#include "core/domain/person.h"

namespace regie::matching {

/// How one field of a mention compares with that of a person.
enum class Field { Name, BirthDate, Address, Phone, Bsn, Sex, Household };
enum class Level { Equal, Similar, Fits, Different, NotComparable };
/// The reason in words is chosen from this by `ui/wording`.
enum class Detail {
    Same,
    PrefixDiffers,
    SpellingDiffers,
    FoldsAlike,
    InitialsFit,
    SurnameOnly,
    GivenOnly,
    PartFits,
    YearFits,
    DayMonthSwapped,
    YearsApart,
    Other,
    MissingHere,
    MissingThere,
    FormerAddress,
    SharedMember,
    CallNameFits ///< the surname fits and one given name can be the short form of the other (Lotte, Charlotte)
};

struct Comparison
{
    Field field = Field::Name;
    Level level = Level::NotComparable;
    Detail detail = Detail::Other;
    int number = 0; ///< with YearsApart: how many; with SharedMember: which of the housemates given, from 0
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// How sure, in words, never in percents.
enum class Likeness { VeryLikely, Possible, Weak };

/// Somebody in the vault who may be the person of a mention.
struct Candidate
{
    PersonId person = {};
    Likeness likeness = Likeness::Weak;
    double score = 0;                   ///< for the order only
    QList<Comparison> comparisons = {}; ///< weightiest first
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What one person of the vault offers for comparing.
struct KnownPerson
{
    Person person = {};
    QList<Address> addresses = {};
    QList<PersonId> housemates = {};
};

} // namespace regie::matching
