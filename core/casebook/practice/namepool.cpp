#include "core/casebook/practice/namepool.h"

#include "core/base/clock.h"

namespace regie::practice {

namespace {

using namespace Qt::StringLiterals;

PersonName splitPrefix(const QString &whole)
{
    const PersonName name = PersonName::split(u"A "_s + whole);
    return {{}, name.prefix, name.surname};
}

/// The prefix a noun of the landscape mostly goes with, so that "van den Berg" stays the common one.
int habit(const QString &noun, int choices)
{
    uint sum = 0;
    for (const QChar letter : noun)
        sum = sum * 31 + letter.unicode();
    return static_cast<int>(sum % static_cast<uint>(choices));
}

} // namespace

Result<NamePool> NamePool::load()
{
    static const QList<std::pair<Origin, QString>> files{{Origin::Dutch, u"dutch"_s}, {Origin::Turkish, u"turkish"_s},
        {Origin::Moroccan, u"moroccan"_s}, {Origin::Surinamese, u"surinamese"_s}, {Origin::Polish, u"polish"_s},
        {Origin::Eritrean, u"eritrean"_s}, {Origin::Syrian, u"syrian"_s}, {Origin::Indonesian, u"indonesian"_s}};
    NamePool pool;
    for (const auto &[origin, name] : files) {
        if (const Done done = pool.read(origin, name); !done)
            return tl::unexpected(done.error());
    }
    if (const Done done = pool.readClasses(); !done)
        return tl::unexpected(done.error());
    return pool;
}

Done NamePool::read(Origin origin, const QString &name)
{
    const Result<WordFile> given = WordFile::load(u"given-"_s + name);
    if (!given)
        return tl::unexpected(given.error());
    People &people = m_people[static_cast<std::size_t>(origin)];
    for (const QString &section : given->sections())
        people.given[section.section(u' ', 0, 0).toInt()][section.endsWith(u'm') ? 1 : 0] =
            Ranked(given->words(section), .55, 4);
    if (origin == Origin::Eritrean)
        return {};
    const Result<WordFile> surnames = WordFile::load(u"surnames-"_s + name);
    if (!surnames)
        return tl::unexpected(surnames.error());
    for (const QString &section : surnames->sections()) {
        if (section == u"names")
            people.surnames = Ranked(surnames->words(section), .8, 3);
        else
            people.parts[section] = Ranked(surnames->words(section), .35, 2);
    }
    return people.given.empty() || people.surnames.isEmpty()
               ? Done(fail(ErrorCode::MalformedInput, u"a list of practice names is empty"_s))
               : Done();
}

Done NamePool::readClasses()
{
    const Result<WordFile> calls = WordFile::load(u"callnames"_s);
    const Result<WordFile> spellings = WordFile::load(u"spellings"_s);
    if (!calls || !spellings)
        return tl::unexpected(calls ? spellings.error() : calls.error());
    for (const QString &line : calls->words(u"names"_s))
        m_callNames.insert(line.section(u':', 0, 0), line.section(u':', 1).split(u','));
    for (const QString &line : spellings->words(u"names"_s)) {
        const QStringList all = line.split(u',');
        for (const QString &one : all)
            m_spellings.insert(one, all);
    }
    return {};
}

const QString &NamePool::part(Origin origin, const QString &section, Dice &dice) const
{
    return m_people[static_cast<std::size_t>(origin)].parts.at(section).pick(dice);
}

QString NamePool::given(Origin origin, Sex sex, int born, Dice &dice) const
{
    const auto &byYear = m_people[static_cast<std::size_t>(origin)].given;
    auto cohort = byYear.upper_bound(born);
    if (cohort != byYear.begin())
        --cohort;
    // fashions overlap
    if (cohort != byYear.begin() && dice.hits(.2))
        --cohort;
    return cohort->second[sex == Sex::Male ? 1 : 0].pick(dice);
}

PersonName NamePool::dutchSurname(Dice &dice) const
{
    constexpr auto nl = Origin::Dutch;
    static constexpr std::array<double, 8> kinds{.22, .22, .14, .16, .08, .07, .06, .05};
    switch (dice.among(kinds)) {
    case 0: { // van der Woude
        const QString noun = part(nl, u"landscape"_s, dice);
        static const QStringList common{u"van der"_s, u"van den"_s, u"van de"_s};
        const QString usual = common.at(habit(noun, 3));
        return {{}, dice.hits(.8) ? usual : part(nl, u"landscape-prefix"_s, dice), noun};
    }
    case 1: { // van Amersfoort, Blijdorp
        const QString place = part(nl, u"place-head"_s, dice) + part(nl, u"place-tail"_s, dice);
        return {{}, dice.hits(.55) ? u"van"_s : QString(), place};
    }
    case 2: // Hogendijk-like: two nouns of the land
        return {{}, dice.hits(.35) ? u"van"_s : QString(),
            part(nl, u"place-head"_s, dice) + part(nl, u"landscape"_s, dice).toLower()};
    case 3:
        return {{}, {}, part(nl, u"patronym-root"_s, dice) + part(nl, u"patronym-tail"_s, dice)};
    case 4:
        return {{}, {}, part(nl, u"frisian-root"_s, dice) + part(nl, u"frisian-tail"_s, dice)};
    case 5:
        return {{}, dice.hits(.15) ? u"de"_s : QString(), part(nl, u"trade"_s, dice)};
    case 6:
        return {{}, {}, part(nl, u"trade-head"_s, dice) + u"man"_s};
    default:
        return {{}, u"de"_s, part(nl, u"quality"_s, dice)};
    }
}

PersonName NamePool::composed(Origin origin, Dice &dice) const
{
    QString core = part(origin, u"head"_s, dice) + part(origin, u"tail"_s, dice);
    const auto &parts = m_people[static_cast<std::size_t>(origin)].parts;
    if (parts.contains(u"prefix"_s) && dice.hits(.5))
        core.prepend(part(origin, u"prefix"_s, dice) + u' ');
    return {{}, {}, core};
}

PersonName NamePool::surname(Origin origin, double listed, Dice &dice) const
{
    if (origin == Origin::Eritrean)
        return {{}, {}, given(origin, Sex::Male, 1960, dice)};
    const Ranked &names = m_people[static_cast<std::size_t>(origin)].surnames;
    if (origin == Origin::Dutch)
        return dice.hits(listed) ? splitPrefix(names.pick(dice)) : dutchSurname(dice);
    return dice.hits(.45) ? PersonName{{}, {}, names.pick(dice)} : composed(origin, dice);
}

PersonName NamePool::bornTo(PersonName family, Origin origin, Sex sex)
{
    if (origin == Origin::Polish && sex == Sex::Female && family.surname.endsWith(u"ki"))
        family.surname.replace(family.surname.size() - 1, 1, u'a');
    return family;
}

QString NamePool::callName(const QString &given, Dice &dice) const
{
    const auto found = m_callNames.constFind(given);
    return found == m_callNames.cend() ? given : dice.pick(*found);
}

QString NamePool::otherSpelling(const QString &name, Dice &dice) const
{
    const auto found = m_spellings.constFind(name);
    if (found != m_spellings.cend())
        return dice.pick(*found);
    static const QList<std::pair<QString, QString>> habits{{u"ou"_s, u"oe"_s}, {u"kh"_s, u"ch"_s}, {u"sh"_s, u"ch"_s},
        {u"ee"_s, u"i"_s}, {u"ss"_s, u"s"_s}, {u"dd"_s, u"d"_s}, {u"y"_s, u"i"_s}, {u"ai"_s, u"ay"_s}, {u"q"_s, u"k"_s},
        {u"aa"_s, u"a"_s}, {u"u"_s, u"ou"_s}, {u"j"_s, u"dj"_s}, {u"ş"_s, u"sh"_s}, {u"ç"_s, u"ch"_s}, {u"ğ"_s, u"g"_s},
        {u"w"_s, u"v"_s}, {u"e"_s, u"a"_s}};
    const int first = dice.below(static_cast<int>(habits.size()));
    for (qsizetype i = 0; i < habits.size(); ++i) {
        const auto &[from, to] = habits.at((first + i) % habits.size());
        const qsizetype at = name.indexOf(from, 1);
        if (at > 0)
            return QString(name).replace(at, from.size(), to);
    }
    return name;
}

} // namespace regie::practice
