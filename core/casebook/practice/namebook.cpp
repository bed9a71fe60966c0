#include "core/casebook/practice/namebook.h"

#include <QFile>

namespace regie::practice {

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

QString byEar(QString text, Dice &dice)
{
    static const QList<std::pair<QString, QString>> swaps{{QStringLiteral("ij"), QStringLiteral("y")},
        {QStringLiteral("ei"), QStringLiteral("ij")}, {QStringLiteral("z"), QStringLiteral("s")},
        {QStringLiteral("v"), QStringLiteral("f")}, {QStringLiteral("aa"), QStringLiteral("a")},
        {QStringLiteral("oo"), QStringLiteral("o")}, {QStringLiteral("ou"), QStringLiteral("au")},
        {QStringLiteral("d"), QStringLiteral("t")}, {QStringLiteral("k"), QStringLiteral("ck")},
        {QStringLiteral("l"), QStringLiteral("ll")}};
    const int first = dice.below(static_cast<int>(swaps.size()));
    for (qsizetype i = 0; i < swaps.size(); ++i) {
        const auto &[from, to] = swaps.at((first + i) % swaps.size());
        const qsizetype at = text.lastIndexOf(from);
        if (at > 0)
            return text.replace(at, from.size(), to);
    }
    return text;
}

QString slip(QString text, Dice &dice)
{
    if (text.size() < 5)
        return text;
    const int at = dice.between(1, static_cast<int>(text.size()) - 3);
    if (dice.chance(50))
        return text.remove(at, 1);
    const QChar kept = text.at(at);
    text[at] = text.at(at + 1);
    text[at + 1] = kept;
    return text;
}

} // namespace

Result<Namebook> Namebook::load()
{
    QFile file(QStringLiteral(":/practice/names.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QStringLiteral("the practice names are not built in"));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Namebook book;
    book.women = textsOf(json.value(QStringLiteral("women")));
    book.men = textsOf(json.value(QStringLiteral("men")));
    book.children = textsOf(json.value(QStringLiteral("children")));
    book.streets = textsOf(json.value(QStringLiteral("streets")));
    book.letters = textsOf(json.value(QStringLiteral("letters")));
    for (const QJsonValue &value : json.value(QStringLiteral("surnames")).toArray()) {
        book.families.append(
            {QString(), value[QStringLiteral("prefix")].toString(), value[QStringLiteral("surname")].toString()});
    }
    for (const QJsonValue &value : json.value(QStringLiteral("towns")).toArray()) {
        const Town town{value[QStringLiteral("municipality")].toString(), value[QStringLiteral("town")].toString(),
            textsOf(value[QStringLiteral("digits")])};
        for (int i = 0; i < value[QStringLiteral("weight")].toInt(1); ++i)
            book.towns.append(town);
    }
    if (book.women.isEmpty() || book.men.isEmpty() || book.families.isEmpty() || book.towns.isEmpty())
        return fail(ErrorCode::MalformedInput, QStringLiteral("the practice names are incomplete"));
    return book;
}

Address Namebook::addressIn(const Town &town, Dice &dice) const
{
    Address address;
    address.street = dice.pick(streets);
    address.houseNumber = QString::number(dice.between(1, 189));
    if (dice.chance(12))
        address.addition = QString(QChar(u'a' + dice.below(4)));
    address.postcode = dice.pick(town.digits) + u' ' + dice.pick(letters);
    address.town = town.name;
    address.municipality = town.municipality;
    return address;
}

PersonName misspelt(const PersonName &name, int kind, Dice &dice)
{
    PersonName out = name;
    if (kind == 0 && dice.chance(35))
        out.surname = byEar(out.surname, dice);
    if (kind == 1 && dice.chance(20))
        out.surname = slip(out.surname, dice);
    if (!out.prefix.isEmpty() && dice.chance(kind == 2 ? 5 : 25))
        out.prefix = dice.chance(60) ? QString() : QStringLiteral("v.d.");
    if (kind == 1 && dice.chance(15))
        out.given = out.given.left(1) + u'.';
    return out;
}

} // namespace regie::practice
