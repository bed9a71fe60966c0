#include "core/casebook/practice/places.h"

namespace regie::practice {

namespace {

using namespace Qt::StringLiterals;

constexpr int shelters = 9;

} // namespace

Result<Places> Places::load(bool deliverable)
{
    const Result<WordFile> towns = WordFile::load(u"towns"_s);
    const Result<WordFile> streets = WordFile::load(u"streets"_s);
    if (!towns || !streets)
        return tl::unexpected(towns ? streets.error() : towns.error());
    Places places;
    places.m_deliverable = deliverable;
    places.m_heads = streets->words(u"head"_s);
    places.m_tails = streets->words(u"tail"_s);
    for (const QString &line : towns->words(u"towns"_s)) {
        const QStringList parts = line.split(u':');
        if (parts.size() != 4)
            return fail(ErrorCode::MalformedInput, u"a town of the practice region is incomplete"_s);
        places.m_towns.append({parts.at(0), parts.at(1), parts.at(3).split(u',')});
        places.m_weights.push_back(parts.at(2).toDouble());
    }
    return places;
}

int Places::town(Dice &dice) const
{
    return dice.among(m_weights);
}

QString Places::streetOf(const QString &postcode) const
{
    uint sum = 7;
    for (const QChar sign : postcode)
        sum = sum * 131 + sign.unicode();
    Dice dice(sum);
    const QString head = dice.pick(m_heads);
    return head + dice.pick(m_tails);
}

Address Places::addressIn(int town, Dice &dice) const
{
    static const QString letters = u"ABCDEGHJKLMNPRSTVWXZ"_s;
    static const QStringList none{u"SA"_s, u"SD"_s, u"SS"_s};
    const Town &where = m_towns.at(town);
    Address address;
    address.postcode = dice.pick(where.digits) + u' ';
    const int number = dice.between(1, m_deliverable ? 60 : 399);
    address.houseNumber = QString::number(number);
    if (m_deliverable)
        address.postcode += QString(letters.at(dice.below(12))) + letters.at(dice.below(20));
    else
        address.postcode += dice.pick(none);
    // one side of some sixty houses has a street name of its own, postcode or not
    address.street = streetOf(address.postcode + QString::number(number / 60));
    if (dice.hits(.14))
        address.addition = dice.hits(.5) ? QString(QChar(u'a' + dice.below(5))) : QString::number(dice.between(1, 40));
    address.town = where.name;
    address.municipality = where.municipality;
    return address;
}

Address Places::besides(Address address, bool flat)
{
    if (flat)
        address.addition = address.addition == u"b" ? u"c"_s : u"b"_s;
    else
        address.houseNumber = QString::number(address.houseNumber.toInt() + 2);
    return address;
}

Address Places::shelter(Dice &dice) const
{
    Dice fixed(0x6f70, static_cast<std::uint64_t>(dice.below(shelters)));
    Address address = addressIn(town(fixed), fixed);
    address.addition.clear();
    return address;
}

} // namespace regie::practice
