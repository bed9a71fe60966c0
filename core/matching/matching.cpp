#include "core/matching/matching.h"

#include "core/matching/fold.h"
#include "core/matching/personindex.h"

#include <algorithm>
#include <array>
#include <vector>

namespace regie::matching {

struct FoldedName
{
    QStringList given;
    QStringList family;
    QString prefix;
    QString givenSound; ///< of the first given name
    QStringList familySounds;
    QString familyGlued;
    [[nodiscard]] bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
};

/// An address as it is compared.
struct ReadPlace
{
    QString key;
    bool former = false;
};

/// One side of a comparison, read once.
struct ReadSide
{
    FoldedName name;
    PartialDate birthDate;
    QString birthCode;
    QString phone;
    QString bsn;
    QString sex;
};

/// One of those she may be.
struct ReadPerson
{
    PersonId id;
    ReadSide side;
    QList<ReadPlace> places;
    QList<PersonId> housemates;
};

namespace {

FoldedName partsOf(const PersonName &name)
{
    const QString family = name.prefix.isEmpty() ? name.surname : name.prefix + u' ' + name.surname;
    FoldedName out;
    if (!name.given.isEmpty())
        out.given = foldedWords(name.given);
    if (!family.trimmed().isEmpty())
        out.family = foldedWords(family);
    out.prefix = folded(name.prefix).simplified();
    if (!out.given.isEmpty())
        out.givenSound = soundOf(out.given.constFirst());
    for (const QString &word : std::as_const(out.family))
        out.familySounds.append(soundOf(word));
    out.familyGlued = out.family.join(QString());
    return out;
}

/// A name whose parts nobody told apart is split the Dutch way; "lotte" alone stays a given name.
PersonName nameOf(const Mention &mention)
{
    return mention.name.isEmpty() ? PersonName::split(mention.asWritten) : mention.name;
}

enum class WordsLikeness { None, Same, Almost, SoundAlike, Initials, CallName, Different };

bool allSpelledAlmost(const QStringList &a, const QStringList &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), spelledAlmost);
}

/// One of the names of each side stands for the other: "L." and "Lotte", "J.P." and "Jan Peter".
bool initialsFit(const QStringList &a, const QStringList &b)
{
    const bool oneLetter = std::all_of(a.cbegin(), a.cend(), [](const QString &w) { return w.size() == 1; }) ||
                           std::all_of(b.cbegin(), b.cend(), [](const QString &w) { return w.size() == 1; });
    return oneLetter && a.first().front() == b.first().front();
}

bool callNameFits(const QStringList &a, const QStringList &b)
{
    const QString &shorter = a.first().size() <= b.first().size() ? a.first() : b.first();
    const QString &longer = a.first().size() <= b.first().size() ? b.first() : a.first();
    return shorter.size() >= 3 && (longer.startsWith(shorter) || longer.endsWith(shorter));
}

WordsLikeness compareGiven(const FoldedName &here, const FoldedName &there)
{
    const QStringList &a = here.given;
    const QStringList &b = there.given;
    if (a.isEmpty() || b.isEmpty())
        return WordsLikeness::None;
    if (a.first() == b.first())
        return WordsLikeness::Same;
    if (here.givenSound == there.givenSound)
        return WordsLikeness::SoundAlike;
    if (spelledAlmost(a.first(), b.first()))
        return WordsLikeness::Almost;
    if (initialsFit(a, b))
        return WordsLikeness::Initials;
    return callNameFits(a, b) ? WordsLikeness::CallName : WordsLikeness::Different;
}

/// Surnames compare as sets: somebody may use her own name, her partner's, or both.
WordsLikeness compareFamily(const FoldedName &here, const FoldedName &there)
{
    const QStringList &a = here.family;
    const QStringList &b = there.family;
    if (a.isEmpty() || b.isEmpty())
        return WordsLikeness::None;
    if (here.familyGlued == there.familyGlued)
        return WordsLikeness::Same;
    const bool shared =
        std::any_of(a.cbegin(), a.cend(), [&b](const QString &word) { return word.size() >= 3 && b.contains(word); });
    if (shared)
        return WordsLikeness::Same;
    if (here.familySounds == there.familySounds)
        return WordsLikeness::SoundAlike;
    return allSpelledAlmost(a, b) ? WordsLikeness::Almost : WordsLikeness::Different;
}

Comparison compareNames(const FoldedName &a, const FoldedName &b)
{
    if (a.isEmpty() || b.isEmpty())
        return {Field::Name, Level::NotComparable, a.isEmpty() ? Detail::MissingHere : Detail::MissingThere, 0};
    const WordsLikeness family = compareFamily(a, b);
    const WordsLikeness given = compareGiven(a, b);
    const auto is = [](Level level, Detail detail) { return Comparison{Field::Name, level, detail, 0}; };
    if (given == WordsLikeness::Different && family == WordsLikeness::Different && a.given == b.family &&
        a.family == b.given)
        return is(Level::Similar, Detail::SpellingDiffers); // given name and surname exchanged
    if (family == WordsLikeness::Different)
        return given == WordsLikeness::Same ? is(Level::Different, Detail::GivenOnly)
                                            : is(Level::Different, Detail::Other);
    if (family == WordsLikeness::None)
        return given == WordsLikeness::Different ? is(Level::Different, Detail::Other)
                                                 : is(Level::Fits, Detail::GivenOnly);
    switch (given) {
    case WordsLikeness::None:
    case WordsLikeness::Different:
        return is(given == WordsLikeness::None ? Level::Fits : Level::Different, Detail::SurnameOnly);
    case WordsLikeness::Initials:
        return is(Level::Fits, Detail::InitialsFit);
    case WordsLikeness::CallName:
        return is(Level::Fits, Detail::CallNameFits);
    case WordsLikeness::Same:
        if (family == WordsLikeness::Same && a.family == b.family)
            return a.prefix == b.prefix ? is(Level::Equal, Detail::Same) : is(Level::Similar, Detail::PrefixDiffers);
        break;
    case WordsLikeness::Almost:
    case WordsLikeness::SoundAlike:
        break;
    }
    const bool sound = family == WordsLikeness::SoundAlike || given == WordsLikeness::SoundAlike;
    return is(Level::Similar, sound ? Detail::FoldsAlike : Detail::SpellingDiffers);
}

bool dayAndMonthSwapped(const PartialDate &a, const PartialDate &b)
{
    return a.year() == b.year() && a.day() == b.month() && a.month() == b.day() && a.day() != a.month();
}

Comparison compareBirthDates(const ReadSide &one, const ReadSide &other)
{
    const PartialDate &here = one.birthDate;
    const PartialDate &there = other.birthDate;
    const auto is = [](Level level, Detail detail, int number = 0) {
        return Comparison{Field::BirthDate, level, detail, number};
    };
    if (here.isUnknown() || there.isUnknown())
        return is(Level::NotComparable, here.isUnknown() ? Detail::MissingHere : Detail::MissingThere);
    const int apart = std::abs(here.year() - there.year());
    if (here.isWhole() && there.isWhole()) {
        if (here == there)
            return is(Level::Equal, Detail::Same);
        if (dayAndMonthSwapped(here, there))
            return is(Level::Similar, Detail::DayMonthSwapped);
        if (editDistance(one.birthCode, other.birthCode, 1) == 1)
            return is(Level::Similar, Detail::SpellingDiffers);
        return apart == 0 ? is(Level::Different, Detail::Other) : is(Level::Different, Detail::YearsApart, apart);
    }
    const bool overlap = here.earliest() <= there.latest() && there.earliest() <= here.latest();
    if (!overlap)
        return apart == 0 ? is(Level::Different, Detail::Other) : is(Level::Different, Detail::YearsApart, apart);
    if (apart != 0)
        return is(Level::Fits, Detail::YearsApart, apart);
    const bool monthKnown = here.month() != 0 && there.month() != 0;
    return is(Level::Fits, monthKnown ? Detail::PartFits : Detail::YearFits);
}

Comparison compareAddresses(const QString &here, const QList<ReadPlace> &places)
{
    if (here.isEmpty())
        return {Field::Address, Level::NotComparable, Detail::MissingHere, 0};
    bool any = false;
    bool former = false;
    for (const ReadPlace &there : places) {
        any = any || !there.key.isEmpty();
        if (there.key == here && !there.former)
            return {Field::Address, Level::Equal, Detail::Same, 0};
        former = former || there.key == here;
    }
    if (former)
        return {Field::Address, Level::Similar, Detail::FormerAddress, 0};
    return any ? Comparison{Field::Address, Level::Different, Detail::Other, 0}
               : Comparison{Field::Address, Level::NotComparable, Detail::MissingThere, 0};
}

/// Equal or not, for fields that have no in-between.
Comparison compareExact(Field field, const QString &here, const QString &there)
{
    if (here.isEmpty() || there.isEmpty())
        return {field, Level::NotComparable, here.isEmpty() ? Detail::MissingHere : Detail::MissingThere, 0};
    return here == there ? Comparison{field, Level::Equal, Detail::Same, 0}
                         : Comparison{field, Level::Different, Detail::Other, 0};
}

QString sexText(Sex sex)
{
    return sex == Sex::Female ? QStringLiteral("f") : (sex == Sex::Male ? QStringLiteral("m") : QString());
}

Comparison compareHouseholds(const QList<PersonId> &housemates, const QList<PersonId> &others)
{
    for (qsizetype i = 0; i < housemates.size(); ++i) {
        if (others.contains(housemates.at(i)))
            return {Field::Household, Level::Equal, Detail::SharedMember, static_cast<int>(i)};
    }
    if (housemates.isEmpty())
        return {Field::Household, Level::NotComparable, Detail::MissingHere, 0};
    return others.isEmpty() ? Comparison{Field::Household, Level::NotComparable, Detail::MissingThere, 0}
                            : Comparison{Field::Household, Level::Different, Detail::Other, 0};
}

double nameWeight(const Comparison &c)
{
    switch (c.detail) {
    case Detail::Same:
        return 10;
    case Detail::PrefixDiffers:
        return 9;
    case Detail::SpellingDiffers:
    case Detail::FoldsAlike:
        return 7;
    case Detail::CallNameFits:
        return 6;
    case Detail::InitialsFit:
        return 5;
    case Detail::SurnameOnly:
        return c.level == Level::Fits ? 4 : 1;
    case Detail::GivenOnly:
        return c.level == Level::Fits ? 3 : 0;
    case Detail::PartFits:
    case Detail::YearFits:
    case Detail::DayMonthSwapped:
    case Detail::YearsApart:
    case Detail::MissingHere:
    case Detail::MissingThere:
    case Detail::FormerAddress:
    case Detail::SharedMember:
        return 0;
    case Detail::Other:
        return -6;
    }
    return 0;
}

double birthWeight(const Comparison &c)
{
    switch (c.level) {
    case Level::Equal:
        return 8;
    case Level::Similar:
        return 6;
    case Level::Fits:
        return c.detail == Detail::PartFits ? 4 : (c.detail == Detail::YearFits ? 3 : 1.5);
    case Level::Different:
        return c.detail == Detail::YearsApart && c.number <= 2 ? -1 : -6;
    case Level::NotComparable:
        return 0;
    }
    return 0;
}

/// What one comparison adds to or takes from the order of the list.
double weightOf(const Comparison &c)
{
    const bool equal = c.level == Level::Equal;
    const bool different = c.level == Level::Different;
    switch (c.field) {
    case Field::Name:
        return nameWeight(c);
    case Field::BirthDate:
        return birthWeight(c);
    case Field::Address:
        return equal ? 5 : (c.level == Level::Similar ? 3 : 0);
    case Field::Phone:
        return equal ? 6 : 0;
    case Field::Bsn:
        return equal ? 14 : (different ? -12 : 0);
    case Field::Sex:
        return different ? -3 : 0;
    case Field::Household:
        return equal ? 5 : 0;
    case Field::Email:
    case Field::BirthPlace:
    case Field::Occupation:
    case Field::Role:
        return 0;
    }
    return 0;
}

Likeness likenessOf(double score, double own)
{
    // Address and housemates say "same household", not "same person": by themselves they never lift above weak.
    if (own >= 7 && score >= 14)
        return Likeness::VeryLikely;
    return own >= 3 && score >= 5 ? Likeness::Possible : Likeness::Weak;
}

ReadSide sideOf(const PersonName &name, const PartialDate &birthDate, const QString &phone, const QString &bsn, Sex sex)
{
    return {
        partsOf(name), birthDate, birthDate.toCode(), phoneKey(phone), isValidBsn(bsn) ? bsn : QString(), sexText(sex)};
}

/// Who is asked for.
struct Asked
{
    explicit Asked(const Mention &mention)
        : side(sideOf(nameOf(mention), mention.birthDate, mention.phone, mention.bsn, mention.sex)),
          address(addressKey(mention.address))
    {
    }
    ReadSide side;
    QString address;
};

ReadPerson readPersonOf(const KnownPerson &known)
{
    const Person &person = known.person;
    ReadPerson out{
        person.id, sideOf(person.name, person.birthDate, person.phone, person.bsn, person.sex), {}, known.housemates};
    for (const Address &address : known.addresses)
        out.places.append({addressKey(address), address.until.isValid()});
    return out;
}

using Compared = std::array<Comparison, 7>;

Compared comparedFields(const Asked &asked, const QList<PersonId> &housemates, const ReadPerson &known)
{
    const ReadSide &here = asked.side;
    const ReadSide &there = known.side;
    return {compareNames(here.name, there.name), compareBirthDates(here, there),
        compareAddresses(asked.address, known.places), compareExact(Field::Phone, here.phone, there.phone),
        compareExact(Field::Bsn, here.bsn, there.bsn), compareExact(Field::Sex, here.sex, there.sex),
        compareHouseholds(housemates, known.housemates)};
}

/// The candidate that @p fields come to, not yet explained; nothing when they share nothing.
std::optional<Candidate> weighed(const PersonId &person, const Compared &fields)
{
    Candidate candidate;
    candidate.person = person;
    double own = 0;
    bool shares = false;
    for (const Comparison &c : fields) {
        const double weight = weightOf(c);
        candidate.score += weight;
        own += c.field == Field::Address || c.field == Field::Household ? 0 : weight;
        shares = shares || (weight > 0 && c.field != Field::Household);
    }
    if (!shares)
        return std::nullopt;
    candidate.likeness = likenessOf(candidate.score, own);
    return candidate;
}

void sortByScore(QList<Candidate> &found)
{
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.person < b.person;
    });
}

} // namespace

QString modelName()
{
    return QStringLiteral("regels-1");
}

QString phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits.size() < 9 ? QString() : digits.right(9);
}

QList<Comparison> compare(const Mention &mention, const QList<PersonId> &housemates, const KnownPerson &known)
{
    const Compared fields = comparedFields(Asked(mention), housemates, readPersonOf(known));
    return {fields.begin(), fields.end()};
}

QList<Candidate> rank(const Mention &mention, const QList<PersonId> &housemates, const QList<KnownPerson> &known)
{
    QList<Candidate> found;
    PersonIndex index;
    for (const KnownPerson &person : known)
        index.insert(person);
    const Asked asked(mention);
    for (const KnownPerson &person : known) {
        const Compared fields = comparedFields(asked, housemates, readPersonOf(person));
        std::optional<Candidate> candidate = weighed(person.person.id, fields);
        if (!candidate)
            continue;
        candidate->comparisons = {fields.begin(), fields.end()};
        std::stable_sort(candidate->comparisons.begin(), candidate->comparisons.end(),
            [](const Comparison &a, const Comparison &b) { return weightOf(a) > weightOf(b); });
        if (const auto told = index.compare(mention, housemates, candidate->person)) {
            candidate->bits = told->bits;
            candidate->waterfall = told->waterfall;
            candidate->settling = told->settling;
        }
        found.append(*candidate);
    }
    sortByScore(found);
    return found;
}

class Roster::Store
{
public:
    std::vector<ReadPerson> persons;
};

Roster::Roster() : m_store(std::make_unique<Store>())
{
}
Roster::~Roster() = default;

int Roster::add(const KnownPerson &known)
{
    m_store->persons.push_back(readPersonOf(known));
    return static_cast<int>(m_store->persons.size()) - 1;
}

QList<Candidate> Roster::rank(const Mention &mention, std::span<const int> places) const
{
    QList<Candidate> found;
    const Asked asked(mention);
    for (const int place : places) {
        const ReadPerson &known = m_store->persons[static_cast<std::size_t>(place)];
        if (auto candidate = weighed(known.id, comparedFields(asked, {}, known)))
            found.append(*std::move(candidate));
    }
    sortByScore(found);
    return found;
}

} // namespace regie::matching
