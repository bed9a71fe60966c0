#include "ui/wording/matching.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>

namespace regie::wording {

using matching::Comparison;
using matching::Detail;
using matching::Field;
using matching::Level;
using matching::Likeness;

namespace {

struct Matching
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
public:
    static QString nameReason(const Comparison &c);
    static QString birthReason(const Comparison &c);
    static QString otherReason(const Comparison &c, const QStringList &housemates);
    static QString nameCell(const Comparison &c);
    static QString birthCell(const Comparison &c);
    static QString levelText(const Comparison &c);
    static QString missing(Field field);
    static QString weighty(Field field);
};

QString Matching::nameReason(const Comparison &c)
{
    const bool different = c.level == Level::Different;
    switch (c.detail) {
    case Detail::Same:
        return tr("name is the same");
    case Detail::PrefixDiffers:
        return tr("name is the same but for the prefix");
    case Detail::SpellingDiffers:
        return tr("name is spelled a little differently");
    case Detail::FoldsAlike:
        return tr("name sounds the same");
    case Detail::InitialsFit:
        return tr("surname is the same and the initial fits");
    case Detail::CallNameFits:
        return tr("surname is the same and the given name can be a short form");
    case Detail::SurnameOnly:
        return different ? tr("surname is the same, given name is not") : tr("surname is the same");
    case Detail::GivenOnly:
        return different ? tr("given name is the same, surname is not") : tr("given name is the same");
    case Detail::Other:
        return tr("name is different");
    case Detail::PartFits:
    case Detail::YearFits:
    case Detail::DayMonthSwapped:
    case Detail::YearsApart:
    case Detail::MissingHere:
    case Detail::MissingThere:
    case Detail::FormerAddress:
    case Detail::SharedMember:
        return {};
    }
    return {};
}

QString Matching::birthReason(const Comparison &c)
{
    switch (c.detail) {
    case Detail::Same:
        return tr("date of birth is the same");
    case Detail::PartFits:
        return tr("month and year fit");
    case Detail::YearFits:
        return tr("year fits");
    case Detail::DayMonthSwapped:
        return tr("day and month of birth are swapped");
    case Detail::SpellingDiffers:
        return tr("one digit of the date of birth differs");
    case Detail::YearsApart:
        return c.level == Level::Fits ? tr("year nearly fits")
                                      : tr("year of birth differs by %n year(s)", nullptr, c.number);
    case Detail::Other:
        return tr("date of birth is different");
    case Detail::PrefixDiffers:
    case Detail::FoldsAlike:
    case Detail::InitialsFit:
    case Detail::SurnameOnly:
    case Detail::GivenOnly:
    case Detail::MissingHere:
    case Detail::MissingThere:
    case Detail::FormerAddress:
    case Detail::SharedMember:
    case Detail::CallNameFits:
        return {};
    }
    return {};
}

QString Matching::otherReason(const Comparison &c, const QStringList &housemates)
{
    const bool equal = c.level == Level::Equal;
    const bool different = c.level == Level::Different;
    switch (c.field) {
    case Field::Name:
        return nameReason(c);
    case Field::BirthDate:
        return birthReason(c);
    case Field::Address:
        return equal ? tr("same address")
                     : (c.level == Level::Similar ? tr("lived at this address before") : QString());
    case Field::Phone:
        return equal ? tr("same telephone number") : QString();
    case Field::Bsn:
        return equal ? tr("same BSN") : (different ? tr("different BSN") : QString());
    case Field::Sex:
        return different ? tr("different sex") : QString();
    case Field::Household:
        if (!equal)
            return {};
        return c.number < housemates.size() ? tr("lives with %1 (confirmed)").arg(housemates.at(c.number))
                                            : tr("lives with somebody who is confirmed");
    case Field::Email:
        return equal ? tr("same e-mail address") : QString();
    case Field::BirthPlace:
        return equal ? tr("same place of birth") : QString();
    case Field::Occupation:
        return equal ? tr("same occupation") : QString();
    case Field::Role:
        return {};
    }
    return {};
}

QString Matching::nameCell(const Comparison &c)
{
    switch (c.detail) {
    case Detail::Same:
        return tr("Same");
    case Detail::PrefixDiffers:
        return tr("Alike: prefix missing or different");
    case Detail::SpellingDiffers:
        return tr("Alike: spelled differently");
    case Detail::FoldsAlike:
        return tr("Alike: sounds the same");
    case Detail::InitialsFit:
        return tr("Fits: initial");
    case Detail::CallNameFits:
        return tr("Fits: can be a short form");
    case Detail::SurnameOnly:
        return c.level == Level::Fits ? tr("Fits: surname only") : tr("Different given name");
    case Detail::GivenOnly:
        return c.level == Level::Fits ? tr("Fits: given name only") : tr("Different surname");
    case Detail::Other:
        return tr("Different");
    case Detail::MissingHere:
    case Detail::MissingThere:
        return tr("Cannot be compared");
    case Detail::PartFits:
    case Detail::YearFits:
    case Detail::DayMonthSwapped:
    case Detail::YearsApart:
    case Detail::FormerAddress:
    case Detail::SharedMember:
        return {};
    }
    return {};
}

QString Matching::birthCell(const Comparison &c)
{
    switch (c.level) {
    case Level::Equal:
        return tr("Same");
    case Level::Similar:
        return c.detail == Detail::DayMonthSwapped ? tr("Alike: day and month swapped")
                                                   : tr("Alike: one digit differs");
    case Level::Fits:
        return tr("Fits");
    case Level::Different:
        return c.detail == Detail::YearsApart ? tr("Differs by %n year(s)", nullptr, c.number) : tr("Different");
    case Level::NotComparable:
        return tr("Cannot be compared");
    }
    return {};
}

/// How a field compares, after its name and a colon.
QString Matching::levelText(const Comparison &c)
{
    switch (c.detail) {
    case Detail::Same:
        return tr("the same");
    case Detail::PrefixDiffers:
        return tr("prefix missing or different");
    case Detail::SpellingDiffers:
        if (c.field == Field::Address)
            return tr("partly the same");
        return c.field == Field::Name ? tr("spelled a little differently") : tr("one digit differs");
    case Detail::FoldsAlike:
        return tr("sounds the same");
    case Detail::InitialsFit:
        return tr("the initial fits");
    case Detail::CallNameFits:
        return tr("can be a short form");
    case Detail::SurnameOnly:
        return c.level == Level::Fits ? tr("the surname is the same") : tr("same surname, different given name");
    case Detail::GivenOnly:
        return c.level == Level::Fits ? tr("the given name is the same") : tr("same given name, different surname");
    case Detail::PartFits:
        return tr("month and year fit");
    case Detail::YearFits:
        return tr("year fits");
    case Detail::DayMonthSwapped:
        return tr("day and month swapped");
    case Detail::YearsApart:
        return tr("%n year(s) apart", nullptr, c.number);
    case Detail::FormerAddress:
        return tr("lived there before");
    case Detail::Other:
        return c.level == Level::Different ? tr("different") : QString();
    case Detail::MissingHere:
    case Detail::MissingThere:
    case Detail::SharedMember:
        return {};
    }
    return {};
}

QString Matching::missing(Field field)
{
    switch (field) {
    case Field::Name:
        return tr("the whole name");
    case Field::BirthDate:
        return tr("the whole date of birth");
    case Field::Address:
        return tr("the address");
    case Field::Phone:
        return tr("the telephone number");
    case Field::Email:
        return tr("the e-mail address");
    case Field::BirthPlace:
        return tr("the place of birth");
    case Field::Bsn:
    case Field::Sex:
    case Field::Household:
    case Field::Occupation:
    case Field::Role:
        return {};
    }
    return {};
}

QString Matching::weighty(Field field)
{
    switch (field) {
    case Field::Name:
        return tr("the name");
    case Field::BirthDate:
        return tr("the date of birth");
    case Field::Address:
        return tr("the same address");
    case Field::Phone:
        return tr("the same telephone number");
    case Field::Bsn:
        return tr("the same BSN");
    case Field::Sex:
        return {};
    case Field::Household:
        return tr("a housemate who is confirmed already");
    case Field::Email:
        return tr("the same e-mail address");
    case Field::BirthPlace:
        return tr("the same place of birth");
    case Field::Occupation:
    case Field::Role:
        return {};
    }
    return {};
}

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// In the order people read them, whatever they weigh.
QList<Comparison> inFieldOrder(QList<Comparison> comparisons)
{
    std::stable_sort(comparisons.begin(), comparisons.end(),
        [](const Comparison &a, const Comparison &b) { return a.field < b.field; });
    return comparisons;
}

} // namespace

QString likeness(Likeness likeness)
{
    switch (likeness) {
    case Likeness::VeryLikely:
        return Matching::tr("Very likely");
    case Likeness::Possible:
        return Matching::tr("Possible");
    case Likeness::Weak:
        return Matching::tr("Weak");
    }
    return {};
}

QString field(Field field)
{
    switch (field) {
    case Field::Name:
        return Matching::tr("Name");
    case Field::BirthDate:
        return Matching::tr("Date of birth");
    case Field::Address:
        return Matching::tr("Address now");
    case Field::Phone:
        return Matching::tr("Telephone");
    case Field::Bsn:
        return Matching::tr("BSN");
    case Field::Sex:
        return Matching::tr("Sex");
    case Field::Household:
        return Matching::tr("Household");
    case Field::Email:
        return Matching::tr("E-mail");
    case Field::BirthPlace:
        return Matching::tr("Place of birth");
    case Field::Occupation:
        return Matching::tr("Occupation");
    case Field::Role:
        return Matching::tr("Role");
    }
    return {};
}

QString comparison(const Comparison &c)
{
    if (c.level == Level::NotComparable)
        return Matching::tr("Cannot be compared");
    if (c.field == Field::Name)
        return Matching::nameCell(c);
    if (c.field == Field::BirthDate)
        return Matching::birthCell(c);
    if (c.field == Field::Household)
        return c.level == Level::Equal ? Matching::tr("Same: a housemate is confirmed") : Matching::tr("Different");
    if (c.detail == Detail::FormerAddress)
        return Matching::tr("Alike: a former address");
    return c.level == Level::Equal ? Matching::tr("Same") : Matching::tr("Different");
}

QString candidateReasons(const QList<Comparison> &comparisons, const QStringList &housemates)
{
    QStringList parts;
    for (const Comparison &c : inFieldOrder(comparisons)) {
        const QString reason = c.level == Level::NotComparable ? QString() : Matching::otherReason(c, housemates);
        if (!reason.isEmpty())
            parts.append(reason);
    }
    if (parts.size() == 1)
        parts.append(Matching::tr("too little is known to say more"));
    return sentence(parts.join(QStringLiteral(" · ")));
}

QString weighsMost(const QList<Comparison> &comparisons)
{
    QStringList parts;
    for (const Comparison &c : comparisons) {
        const bool helps = c.level == Level::Equal || c.level == Level::Similar || c.level == Level::Fits;
        const QString part = helps ? Matching::weighty(c.field) : QString();
        if (!part.isEmpty() && parts.size() < 2)
            parts.append(part);
    }
    if (parts.isEmpty())
        return {};
    return parts.size() == 1 ? Matching::tr("%1.").arg(sentence(parts.first()))
                             : Matching::tr("%1 and %2.").arg(sentence(parts.first()), parts.last());
}

QString surerWith(const QList<Comparison> &comparisons)
{
    QStringList parts;
    for (const Comparison &c : inFieldOrder(comparisons)) {
        const bool partly = c.level == Level::Fits && (c.field == Field::BirthDate || c.field == Field::Name);
        const bool unknownHere = c.level == Level::NotComparable && c.detail == Detail::MissingHere;
        const QString part = partly || unknownHere ? Matching::missing(c.field) : QString();
        if (!part.isEmpty() && parts.size() < 2)
            parts.append(part);
    }
    if (parts.isEmpty())
        return {};
    return parts.size() == 1 ? Matching::tr("%1.").arg(sentence(parts.first()))
                             : Matching::tr("%1, or %2.").arg(sentence(parts.first()), parts.last());
}

QString waterfallStep(const matching::WaterfallStep &step, const QStringList &companions)
{
    using Kind = matching::WaterfallStep::Kind;
    switch (step.kind) {
    case Kind::Start:
        return Matching::tr("To begin with: two of all people are rarely one person");
    case Kind::Field:
        return field(step.field);
    case Kind::Rarity:
        return step.bits < 0 ? Matching::tr("%1: many have the same").arg(field(step.field))
                             : Matching::tr("%1: few have the same").arg(field(step.field));
    case Kind::Companions:
        if (step.bits < 0)
            return Matching::tr("Nobody else of both events is the same, or somebody else of them fits better");
        return companions.isEmpty() ? Matching::tr("Somebody else of the household is the same")
                                    : Matching::tr("Household: %1").arg(companions.join(QStringLiteral(", ")));
    case Kind::Cluster:
        return Matching::tr("Other lines of this person tie the two together");
    case Kind::Contradiction:
        return Matching::tr("Date of birth and dwelling are both quite different");
    case Kind::Excluded:
        return Matching::tr("Two valid BSNs that differ: two people");
    }
    return {};
}

QString waterfallStep(
    const matching::WaterfallStep &step, const QList<Comparison> &comparisons, const QStringList &companions)
{
    const auto compared = std::find_if(
        comparisons.cbegin(), comparisons.cend(), [&step](const Comparison &c) { return c.field == step.field; });
    if (step.kind == matching::WaterfallStep::Kind::Field && compared != comparisons.cend()) {
        const QString level = Matching::levelText(*compared);
        if (!level.isEmpty())
            return Matching::tr("%1: %2").arg(field(step.field), level);
    }
    return waterfallStep(step, companions);
}

QString bitsText(double bits)
{
    const QString number = QString::number(std::abs(bits), 'f', 1).replace(u'.', QLocale().decimalPoint());
    return (bits < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + number;
}

QString settling(const matching::Settling &settling)
{
    const QString what = Matching::missing(settling.field);
    return what.isEmpty() ? QString() : Matching::tr("Most would be settled by %1.").arg(what);
}

} // namespace regie::wording
