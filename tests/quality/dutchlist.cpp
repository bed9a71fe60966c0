#include "tests/quality/dutchlist.h"

#include "core/domain/codes.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace regie::quality {

namespace {

using namespace Qt::StringLiterals;
using practice::Family;
using practice::Happening;

QString sexOf(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return u"v"_s;
    case Sex::Male:
        return u"m"_s;
    case Sex::Unknown:
    case Sex::Other:
        return {};
    }
    return {};
}

QString sourceOf(const Happening &one)
{
    static const QStringList names{u"politie"_s, u"veilig-thuis"_s, u"gemeente"_s, u"vrije-tekst"_s};
    return names.at(one.source);
}

/// Turns households into lines, numbering persons and households as they come.
class Scribe
{
public:
    void write(const practice::Group &group)
    {
        for (const Family &family : group.families) {
            ++m_households;
            for (const Happening &one : family.happenings)
                write(family, one);
        }
        for (const practice::LookAlike &pair : group.lookAlikes)
            m_list.lookAlikes.append({pair.kind, numberOf(pair.one), numberOf(pair.other)});
    }

    [[nodiscard]] int lines() const { return static_cast<int>(m_written.size()); }

    /// The first @p mentions lines in the order of time; ids say nothing about who it is.
    [[nodiscard]] DutchList list(int mentions)
    {
        std::stable_sort(m_written.begin(), m_written.end(),
            [](const Written &a, const Written &b) { return a.line.eventDate < b.line.eventDate; });
        QHash<QString, int> numbers;
        for (const Written &written : std::as_const(m_written)) {
            if (m_list.lines.size() == mentions)
                break;
            ListLine line = written.line;
            const auto place = static_cast<int>(m_list.lines.size());
            line.id = u"r"_s + QString::number(place + 1);
            auto known = numbers.constFind(line.event);
            if (known == numbers.cend()) {
                known = numbers.insert(line.event, static_cast<int>(m_list.events.size()));
                m_list.events.push_back({written.isOrder, line.household, {}});
            }
            m_list.events[static_cast<std::size_t>(*known)].lines.push_back(place);
            line.event = u"e"_s + QString::number(*known + 1);
            m_list.lines.append(line);
        }
        return std::move(m_list);
    }

private:
    struct Written
    {
        ListLine line = {};
        bool isOrder = false;
    };

    [[nodiscard]] int numberOf(const PersonId &person)
    {
        const auto found = m_persons.constFind(person);
        return found != m_persons.cend() ? *found : *m_persons.insert(person, static_cast<int>(m_persons.size()) + 1);
    }

    void write(const Family &family, const Happening &one)
    {
        for (const practice::Line &written : one.lines) {
            const practice::Member &member = family.members.at(written.member);
            const Mention &mention = written.mention;
            ListLine line;
            line.givenName = mention.name.given;
            line.surname = PersonName{{}, mention.name.prefix, mention.name.surname}.full();
            line.birthDate = mention.birthDate.toCode();
            line.birthDate.remove(u'~');
            line.sex = sexOf(mention.sex);
            line.street = mention.address.street;
            line.houseNumber = (mention.address.houseNumber + u' ' + mention.address.addition).trimmed();
            line.postcode = mention.address.postcode;
            line.town = mention.address.town;
            line.phone = mention.phone;
            line.nationalId = mention.bsn;
            line.source = sourceOf(one);
            line.event = one.id();
            line.eventDate = one.at().date.toString(Qt::ISODate);
            line.role = toCode(mention.role);
            line.person = numberOf(member.id);
            line.household = m_households;
            line.origin = member.origin;
            line.core = written.member < 2;
            m_written.append({line, one.isOrder});
        }
    }

    DutchList m_list;
    QList<Written> m_written;
    QHash<PersonId, int> m_persons;
    int m_households = 0;
};

struct CsvColumn
{
    QString header;
    QString field;
    QString ListLine::*value;
    bool ofEvent;
};

const QList<CsvColumn> &columns()
{
    static const QList<CsvColumn> all{{u"nr"_s, u"id"_s, &ListLine::id, false},
        {u"voornaam"_s, u"givenName"_s, &ListLine::givenName, false},
        {u"achternaam"_s, u"surname"_s, &ListLine::surname, false},
        {u"geboren"_s, u"birthDate"_s, &ListLine::birthDate, false}, {u"geslacht"_s, u"sex"_s, &ListLine::sex, false},
        {u"straat"_s, u"street"_s, &ListLine::street, false},
        {u"huisnummer"_s, u"houseNumber"_s, &ListLine::houseNumber, false},
        {u"postcode"_s, u"postcode"_s, &ListLine::postcode, false}, {u"plaats"_s, u"town"_s, &ListLine::town, false},
        {u"telefoon"_s, u"phone"_s, &ListLine::phone, false}, {u"bsn"_s, u"nationalId"_s, &ListLine::nationalId, false},
        {u"bron"_s, u"source"_s, &ListLine::source, false}, {u"melding"_s, u"event"_s, &ListLine::event, true},
        {u"datum"_s, u"eventDate"_s, &ListLine::eventDate, true}, {u"rol"_s, u"role"_s, &ListLine::role, true}};
    return all;
}

QString quoted(QString text)
{
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Partition DutchList::persons() const
{
    Partition persons;
    for (const ListLine &line : lines)
        persons.push_back(line.person);
    return persons;
}

std::vector<bool> DutchList::linesOf(practice::Origin origin) const
{
    std::vector<bool> of;
    for (const ListLine &line : lines)
        of.push_back(line.origin == origin);
    return of;
}

std::vector<bool> DutchList::coreLines() const
{
    std::vector<bool> core;
    for (const ListLine &line : lines)
        core.push_back(line.core);
    return core;
}

QByteArray DutchList::csv(bool withEvents) const
{
    QString text;
    QStringList headers;
    for (const CsvColumn &column : columns()) {
        if (withEvents || !column.ofEvent)
            headers.append(column.header);
    }
    text += headers.join(u';') + u'\n';
    for (const ListLine &line : lines) {
        QStringList cells;
        for (const CsvColumn &column : columns()) {
            if (withEvents || !column.ofEvent)
                cells.append(quoted(line.*column.value));
        }
        text += cells.join(u';') + u'\n';
    }
    return text.toUtf8();
}

QByteArray DutchList::map(bool withEvents)
{
    QJsonObject map{{u"delimiter"_s, u";"_s}};
    for (const CsvColumn &column : columns()) {
        const bool date = column.field == u"birthDate"_s || column.field == u"eventDate"_s;
        const QJsonObject dated{{u"column"_s, column.header}, {u"format"_s, u"yyyy-MM-dd"_s}};
        if (withEvents || !column.ofEvent)
            map.insert(column.field, date ? QJsonValue(dated) : QJsonValue(column.header));
    }
    return QJsonDocument(map).toJson();
}

QByteArray DutchList::truthCsv() const
{
    QByteArray text = "id,person,household,origin\n";
    for (const ListLine &line : lines)
        text += line.id.toUtf8() + ",p" + QByteArray::number(line.person) + ",h" + QByteArray::number(line.household) +
                ',' + practice::codeOf(line.origin) + '\n';
    return text;
}

Result<DutchList> makeDutchList(int mentions, std::uint64_t seed, const practice::Rates &rates)
{
    const auto stock = practice::Stock::load(rates);
    if (!stock)
        return tl::unexpected(stock.error());
    practice::Groups groups(*stock, seed, {QDate(2026, 11, 23), QTime(9, 0)});
    practice::RisingIds ids(seed);
    Scribe scribe;
    while (scribe.lines() < mentions)
        scribe.write(groups.next(ids));
    return scribe.list(mentions);
}

} // namespace regie::quality
