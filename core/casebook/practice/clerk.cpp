#include "core/casebook/practice/clerk.h"

#include <algorithm>

namespace regie::practice {

namespace {

using namespace Qt::StringLiterals;

/// One person being written down; each step may go wrong by itself.
class Pen
{
public:
    Pen(const NamePool &pool, const SourceRates &rates, double haste, const Family &family, int place, Dice &dice)
        : m_pool(pool), m_rates(rates), m_haste(haste), m_family(family), m_member(family.members.at(place)),
          m_place(place), m_dice(dice)
    {
    }

    [[nodiscard]] Mention written(const Happening &one)
    {
        Mention mention;
        mention.role = roleIn(m_member, one);
        mention.name = name();
        mention.asWritten = mention.name.full();
        mention.birthDate = upTo(one.at().date, birthDate());
        mention.sex = wrong(m_rates.sexUnknown) ? Sex::Unknown : m_member.sex;
        if (!wrong(m_rates.noAddress))
            mention.address = address(one);
        if (m_dice.hits(m_rates.phone))
            mention.phone = phone();
        if (m_dice.hits(m_rates.bsn))
            mention.bsn = m_member.bsn;
        return mention;
    }

private:
    /// Nobody writes a birth date that has yet to come: of one that was misheard so the year stays.
    [[nodiscard]] static PartialDate upTo(QDate day, const PartialDate &born)
    {
        if (born.isUnknown() || born.earliest() <= day)
            return born;
        return born.year() <= day.year() ? PartialDate::of(born.year(), 0, 0).value_or(PartialDate()) : PartialDate();
    }

    [[nodiscard]] bool wrong(double rate) { return m_dice.hits(rate * m_haste); }

    [[nodiscard]] PersonName surname()
    {
        const PersonName used{{}, m_member.name.prefix, m_member.name.surname};
        const PersonName &own = m_member.own;
        const PersonName &partner = m_member.partner;
        if (partner.surname.isEmpty() || own.surname.isEmpty() || !wrong(m_rates.partnerName))
            return used;
        if (used.surname != own.surname)
            return {{}, own.prefix, own.surname}; // the partner's name left out
        if (m_dice.hits(.5))
            return {{}, partner.prefix, partner.surname};
        return {{}, own.prefix, own.surname + u'-' + PersonName{{}, partner.prefix, partner.surname}.full()};
    }

    [[nodiscard]] PersonName name()
    {
        PersonName name = surname();
        const QStringList registered = m_member.given.isEmpty() ? QStringList{m_member.name.given} : m_member.given;
        name.given = m_dice.hits(m_rates.registered) ? registered.join(u' ') : m_member.name.given;
        if (!name.prefix.isEmpty() && wrong(m_rates.prefix))
            name = withPrefixLost(name, m_dice);
        if (m_member.origin != Origin::Dutch && wrong(m_rates.spelling))
            respell(name);
        if (wrong(m_rates.phonetic)) {
            QString &part = m_dice.hits(.65) ? name.surname : name.given;
            part = misheard(part, m_dice);
        }
        if (wrong(m_rates.keyboard)) {
            QString &part = m_dice.hits(.6) ? name.surname : name.given;
            part = mistyped(part, m_dice);
        }
        if (wrong(m_rates.diacritics))
            name = {plainLetters(name.given), plainLetters(name.prefix), plainLetters(name.surname)};
        if (wrong(m_rates.initials))
            name.given = initials(m_dice.hits(.6) ? registered : QStringList{m_member.name.given});
        if (wrong(m_rates.nameSwap))
            name = {PersonName{{}, name.prefix, name.surname}.full(), {}, name.given};
        return name;
    }

    void respell(PersonName &name)
    {
        const int which = m_dice.below(3);
        if (which != 1)
            name.given = m_pool.otherSpelling(name.given, m_dice);
        if (which != 0)
            name.surname = m_pool.otherSpelling(name.surname, m_dice);
    }

    [[nodiscard]] QString initials(const QStringList &given)
    {
        QString text;
        const QString between = m_dice.hits(.8) ? u"."_s : QString();
        for (const QString &one : given)
            text += one.left(1).toUpper() + between;
        return text;
    }

    [[nodiscard]] PartialDate birthDate()
    {
        if (m_member.born.isUnknown() || wrong(m_rates.noBirthDate))
            return {};
        PartialDate born = m_member.born;
        if (wrong(m_rates.otherMember))
            born = m_dice.pick(m_family.members).born;
        if (!born.isWhole())
            return born;
        if (wrong(m_rates.onlyYear))
            return PartialDate::of(born.year(), 0, 0).value_or(born);
        if (wrong(m_rates.firstJanuary))
            return PartialDate::of(born.year(), 1, 1).value_or(born);
        if (wrong(m_rates.dayMonth))
            born = PartialDate::of(born.year(), born.day(), born.month()).value_or(born);
        if (wrong(m_rates.dateDigit))
            born = slipped(born);
        return born;
    }

    [[nodiscard]] PartialDate slipped(const PartialDate &born)
    {
        const int step = m_dice.hits(.5) ? 1 : -1;
        int year = born.year();
        int month = born.month();
        int day = born.day();
        switch (m_dice.below(4)) {
        case 0:
            year += m_dice.hits(.6) ? step : 10 * step;
            break;
        case 1:
            month += step;
            break;
        case 2:
            day += step;
            break;
        default:
            day += 10 * step;
        }
        return PartialDate::of(year, month, day).value_or(born);
    }

    [[nodiscard]] Address address(const Happening &one)
    {
        Address home = one.homes.isEmpty() ? m_family.home : one.homes.last();
        if (!one.place.isEmpty() && m_place > 0)
            home = one.place;
        Address address = !m_member.livesIn && !m_member.away.isEmpty() ? m_member.away : home;
        if (one.homes.size() > 1 && wrong(m_rates.formerAddress))
            address = one.homes.at(one.homes.size() - 2);
        address.id = AddressId();
        address.from = {};
        address.until = {};
        address.shieldedFrom.clear();
        if (wrong(m_rates.noPostcode))
            address.postcode.clear();
        if (m_dice.hits(.25))
            address.addition.clear();
        if (wrong(m_rates.addressSlip))
            slip(address);
        return address;
    }

    [[nodiscard]] QString phone()
    {
        // a child is reached through a parent
        QString phone = m_member.phone.isEmpty() ? m_family.members.at(m_place == 0 ? 0 : 1).phone : m_member.phone;
        if (phone.size() > 5 && wrong(m_rates.formerPhone))
            std::swap(phone[phone.size() - 1], phone[phone.size() - 5]);
        return phone;
    }

    void slip(Address &address)
    {
        switch (m_dice.below(3)) {
        case 0:
            address.street = mistyped(address.street, m_dice);
            break;
        case 1:
            if (address.houseNumber.size() > 1)
                std::reverse(address.houseNumber.begin(), address.houseNumber.end());
            break;
        default:
            if (address.postcode.size() > 3)
                address.postcode[3] = QChar(u'0' + (address.postcode.at(3).digitValue() + 1) % 10);
        }
    }

    const NamePool &m_pool;
    const SourceRates &m_rates;
    double m_haste;
    const Family &m_family;
    const Member &m_member;
    int m_place;
    Dice &m_dice;
};

} // namespace

Mention Clerk::write(const Family &family, int place, const Happening &one, double haste, Dice &dice) const
{
    const auto source = static_cast<std::size_t>(std::clamp(one.source, 0, 3));
    return Pen(m_pool, m_rates.sources[source], haste, family, place, dice).written(one);
}

void Clerk::writeDown(Family &family, Dice &dice) const
{
    for (Happening &one : family.happenings) {
        // the mean stays 1, so that the rates are those of all nights together
        const double calm = (1 - 2.5 * m_rates.badNight) / (1 - m_rates.badNight);
        const double haste = dice.hits(m_rates.badNight) ? 2.5 : calm;
        if (!one.lines.isEmpty())
            continue;
        for (const int place : membersIn(family, one))
            one.lines.append({place, write(family, place, one, haste, dice)});
    }
}

QString misheard(QString text, Dice &dice)
{
    static const QList<std::pair<QString, QString>> sounds{{u"ij"_s, u"y"_s}, {u"ei"_s, u"ij"_s}, {u"ij"_s, u"ei"_s},
        {u"z"_s, u"s"_s}, {u"v"_s, u"f"_s}, {u"f"_s, u"v"_s}, {u"aa"_s, u"a"_s}, {u"oo"_s, u"o"_s}, {u"ee"_s, u"e"_s},
        {u"ou"_s, u"au"_s}, {u"dt"_s, u"t"_s}, {u"d"_s, u"t"_s}, {u"ck"_s, u"k"_s}, {u"k"_s, u"ck"_s}, {u"c"_s, u"k"_s},
        {u"ch"_s, u"g"_s}, {u"g"_s, u"ch"_s}, {u"ss"_s, u"s"_s}, {u"sch"_s, u"sg"_s}, {u"uy"_s, u"ui"_s},
        {u"ui"_s, u"uy"_s}, {u"ie"_s, u"i"_s}, {u"i"_s, u"ie"_s}, {u"oe"_s, u"u"_s}, {u"u"_s, u"oe"_s},
        {u"th"_s, u"t"_s}, {u"ph"_s, u"f"_s}, {u"ll"_s, u"l"_s}, {u"l"_s, u"ll"_s}, {u"mm"_s, u"m"_s},
        {u"n"_s, u"nn"_s}, {u"sz"_s, u"sj"_s}, {u"cz"_s, u"tj"_s}, {u"w"_s, u"v"_s}, {u"sen"_s, u"se"_s},
        {u"x"_s, u"ks"_s}, {u"q"_s, u"k"_s}};
    const int first = dice.below(static_cast<int>(sounds.size()));
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        const auto &[from, to] = sounds.at((first + i) % sounds.size());
        const qsizetype at = text.lastIndexOf(from);
        if (at > 0)
            return text.replace(at, from.size(), to);
    }
    return text;
}

QString mistyped(QString text, Dice &dice)
{
    static const QList<std::pair<QChar, QChar>> besides{{u'a', u's'}, {u'e', u'r'}, {u'i', u'o'}, {u'n', u'm'},
        {u'r', u't'}, {u's', u'd'}, {u'o', u'p'}, {u'l', u'k'}, {u't', u'y'}, {u'u', u'i'}, {u'd', u'f'}};
    if (text.size() < 4)
        return text;
    const int at = dice.between(1, static_cast<int>(text.size()) - 3);
    switch (dice.below(4)) {
    case 0:
        return text.remove(at, 1);
    case 1:
        return text.insert(at, text.at(at));
    case 2: {
        const QChar kept = text.at(at);
        text[at] = text.at(at + 1);
        text[at + 1] = kept;
        return text;
    }
    default:
        for (const auto &[key, beside] : besides) {
            if (text.at(at) == key) {
                text[at] = beside;
                return text;
            }
        }
        return text.remove(at, 1);
    }
}

QString plainLetters(const QString &text)
{
    static const QHash<QChar, QString> whole{{u'ø', u"o"_s}, {u'ł', u"l"_s}, {u'Ł', u"L"_s}, {u'ı', u"i"_s},
        {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'đ', u"d"_s}};
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        const auto found = whole.constFind(letter);
        plain += found == whole.cend() ? QString(letter) : *found;
    }
    return plain;
}

PersonName withPrefixLost(PersonName name, Dice &dice)
{
    switch (dice.below(4)) {
    case 0:
        name.prefix.clear();
        return name;
    case 1: {
        QString glued = name.prefix + name.surname.toLower();
        glued.remove(u' ');
        glued[0] = glued.at(0).toUpper();
        return {name.given, {}, glued};
    }
    case 2:
        return {name.given, {}, name.surname + u", "_s + name.prefix};
    default: {
        QString brief;
        for (const QString &word : name.prefix.split(u' '))
            brief += word.left(1) + u'.';
        name.prefix = brief;
        return name;
    }
    }
}

} // namespace regie::practice
