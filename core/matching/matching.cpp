#include "core/matching/matching.h"

#include "core/matching/fold.h"
#include "core/matching/personindex.h"

#include <algorithm>

namespace regie::matching {

namespace {

struct FoldedName
{
    QStringList given;
    QStringList family;
    QString prefix;
    [[nodiscard]] bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
};

FoldedName partsOf(const PersonName &name)
{
    const QString family = name.prefix.isEmpty() ? name.surname : name.prefix + u' ' + name.surname;
    return {name.given.isEmpty() ? QStringList() : foldedWords(name.given),
        family.trimmed().isEmpty() ? QStringList() : foldedWords(family), folded(name.prefix).simplified()};
}

/// A name whose parts nobody told apart is split the Dutch way; "lotte" alone stays a given name.
PersonName nameOf(const Mention &mention)
{
    return mention.name.isEmpty() ? PersonName::split(mention.asWritten) : mention.name;
}

enum class WordsLikeness { None, Same, Almost, SoundAlike, Initials, CallName, Different };

bool allAlike(const QStringList &a, const QStringList &b, bool (*alike)(const QString &, const QString &))
{
    return a.size() == b.size() && std::equal(a.cbegin(), a.cend(), b.cbegin(), alike);
}

bool soundsAlike(const QString &a, const QString &b)
{
    return soundOf(a) == soundOf(b);
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

WordsLikeness compareGiven(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return WordsLikeness::None;
    if (a.first() == b.first())
        return WordsLikeness::Same;
    if (soundsAlike(a.first(), b.first()))
        return WordsLikeness::SoundAlike;
    if (spelledAlmost(a.first(), b.first()))
        return WordsLikeness::Almost;
    if (initialsFit(a, b))
        return WordsLikeness::Initials;
    return callNameFits(a, b) ? WordsLikeness::CallName : WordsLikeness::Different;
}

/// Surnames compare as sets: somebody may use her own name, her partner's, or both.
WordsLikeness compareFamily(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return WordsLikeness::None;
    if (a == b || a.join(QString()) == b.join(QString()))
        return WordsLikeness::Same;
    const bool shared =
        std::any_of(a.cbegin(), a.cend(), [&b](const QString &word) { return word.size() >= 3 && b.contains(word); });
    if (shared)
        return WordsLikeness::Same;
    if (allAlike(a, b, soundsAlike))
        return WordsLikeness::SoundAlike;
    return allAlike(a, b, spelledAlmost) ? WordsLikeness::Almost : WordsLikeness::Different;
}

Comparison compareNames(const PersonName &here, const PersonName &there)
{
    const FoldedName a = partsOf(here);
    const FoldedName b = partsOf(there);
    if (a.isEmpty() || b.isEmpty())
        return {Field::Name, Level::NotComparable, a.isEmpty() ? Detail::MissingHere : Detail::MissingThere, 0};
    const WordsLikeness family = compareFamily(a.family, b.family);
    const WordsLikeness given = compareGiven(a.given, b.given);
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

Comparison compareBirthDates(const PartialDate &here, const PartialDate &there)
{
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
        if (editDistance(here.toCode(), there.toCode(), 1) == 1)
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

Comparison compareAddresses(const Mention &mention, const KnownPerson &known)
{
    const QString here = addressKey(mention.address);
    if (here.isEmpty())
        return {Field::Address, Level::NotComparable, Detail::MissingHere, 0};
    bool any = false;
    bool former = false;
    for (const Address &address : known.addresses) {
        const QString there = addressKey(address);
        any = any || !there.isEmpty();
        if (there == here && !address.until.isValid())
            return {Field::Address, Level::Equal, Detail::Same, 0};
        former = former || there == here;
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

Comparison compareHouseholds(const QList<PersonId> &housemates, const KnownPerson &known)
{
    for (qsizetype i = 0; i < housemates.size(); ++i) {
        if (known.housemates.contains(housemates.at(i)))
            return {Field::Household, Level::Equal, Detail::SharedMember, static_cast<int>(i)};
    }
    if (housemates.isEmpty())
        return {Field::Household, Level::NotComparable, Detail::MissingHere, 0};
    return known.housemates.isEmpty() ? Comparison{Field::Household, Level::NotComparable, Detail::MissingThere, 0}
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
    const QString bsnHere = isValidBsn(mention.bsn) ? mention.bsn : QString();
    const QString bsnThere = isValidBsn(known.person.bsn) ? known.person.bsn : QString();
    return {compareNames(nameOf(mention), known.person.name),
        compareBirthDates(mention.birthDate, known.person.birthDate), compareAddresses(mention, known),
        compareExact(Field::Phone, phoneKey(mention.phone), phoneKey(known.person.phone)),
        compareExact(Field::Bsn, bsnHere, bsnThere),
        compareExact(Field::Sex, sexText(mention.sex), sexText(known.person.sex)),
        compareHouseholds(housemates, known)};
}

QList<Candidate> rank(const Mention &mention, const QList<PersonId> &housemates, const QList<KnownPerson> &known)
{
    QList<Candidate> found;
    PersonIndex index;
    for (const KnownPerson &person : known)
        index.insert(person);
    for (const KnownPerson &person : known) {
        Candidate candidate{person.person.id, Likeness::Weak, 0, compare(mention, housemates, person)};
        double own = 0;
        bool shares = false;
        for (const Comparison &c : std::as_const(candidate.comparisons)) {
            const double weight = weightOf(c);
            candidate.score += weight;
            own += c.field == Field::Address || c.field == Field::Household ? 0 : weight;
            shares = shares || (weight > 0 && c.field != Field::Household);
        }
        if (!shares)
            continue;
        candidate.likeness = likenessOf(candidate.score, own);
        std::stable_sort(candidate.comparisons.begin(), candidate.comparisons.end(),
            [](const Comparison &a, const Comparison &b) { return weightOf(a) > weightOf(b); });
        if (const auto told = index.compare(mention, housemates, candidate.person)) {
            candidate.bits = told->bits;
            candidate.waterfall = told->waterfall;
            candidate.settling = told->settling;
        }
        found.append(candidate);
    }
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.person < b.person;
    });
    return found;
}

} // namespace regie::matching
