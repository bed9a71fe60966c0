#pragma once

#include "core/domain/event.h"
#include "core/domain/person.h"

#include <optional>

namespace regie::matching {

/// What is compared.
enum class Field { Name, BirthDate, Address, Phone, Bsn, Sex, Household, Email, BirthPlace, Occupation, Role };
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

/// How one field of a mention compares with that of a person.
struct Comparison
{
    Field field = Field::Name;
    Level level = Level::NotComparable;
    Detail detail = Detail::Other;
    int number = 0;  ///< with YearsApart: how many; with SharedMember: which of the housemates given, from 0
    double bits = 0; ///< what it adds to (or takes from) the log2 odds that they are one person
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// How sure, in words, never in percents.
enum class Likeness { VeryLikely, Possible, Weak };

/// One step of the sum behind a score.
struct WaterfallStep
{
    enum class Kind {
        Start,         ///< how rare it is that two are one person at all
        Field,         ///< what a field says by itself
        Rarity,        ///< the value of the field is rarer (more) or commoner (less) than most
        Companions,    ///< who they were met with
        Cluster,       ///< other lines that are this person tie the two together (lists only)
        Contradiction, ///< date of birth and dwelling both quite different
        Excluded       ///< two valid national numbers that differ
    };
    Kind kind = Kind::Field;
    Field field = Field::Name;
    double bits = 0;
    QList<PersonId> companions = {}; ///< with Companions: who gives it
    friend bool operator==(const WaterfallStep &, const WaterfallStep &) = default;
};

/// The missing field that would settle most.
struct Settling
{
    Field field = Field::BirthDate;
    double bits = 0; ///< expected, either way
    friend bool operator==(const Settling &, const Settling &) = default;
};

/// Somebody in the vault who may be the person of a mention.
struct Candidate
{
    PersonId person = {};
    Likeness likeness = Likeness::Weak;
    double score = 0;                      ///< for the order only
    QList<Comparison> comparisons = {};    ///< weightiest first
    double bits = 0;                       ///< log2 odds that it is this person
    QList<WaterfallStep> waterfall = {};   ///< adds up to `bits`
    std::optional<Settling> settling = {}; ///< what is missing most
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
