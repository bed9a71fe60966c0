#include "core/casebook/practice/regionroll.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace regie::practice {

namespace {

using namespace Qt::StringLiterals;

constexpr int householdsAtATime = 1000;

/// Writes a list of objects, each on a line of its own.
class JsonList
{
public:
    JsonList(QIODevice &to, const QByteArray &name) : m_to(to) { put("  \"" + name + "\": ["); }
    void add(const QJsonObject &object)
    {
        put((m_first ? "\n    " : ",\n    ") + QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_first = false;
    }
    /// False when anything could not be written.
    [[nodiscard]] bool end(bool last = false)
    {
        put(last ? "\n  ]\n" : "\n  ],\n");
        return m_good;
    }

private:
    void put(const QByteArray &bytes) { m_good = m_to.write(bytes) == bytes.size() && m_good; }

    QIODevice &m_to;
    bool m_first = true;
    bool m_good = true;
};

void addHousehold(JsonList &list, const Family &family)
{
    QJsonArray members;
    for (const Member &member : family.members) {
        members.append(QJsonObject{{u"person"_s, member.id.toString()}, {u"name"_s, member.name.full()},
            {u"birthDate"_s, member.born.toCode()}, {u"origin"_s, QLatin1String(codeOf(member.origin))}});
    }
    list.add({{u"household"_s, family.id.toString()}, {u"name"_s, family.name}, {u"members"_s, members}});
}

void addMentions(JsonList &list, const Family &family)
{
    for (const Happening &one : family.happenings) {
        for (const Line &line : one.lines) {
            list.add({{u"mention"_s, line.mention.id.toString()},
                {u"person"_s, family.members.at(line.member).id.toString()}, {u"event"_s, one.id()},
                {u"asWritten"_s, line.mention.asWritten}});
        }
    }
}

void addEvents(JsonList &list, const Family &family)
{
    for (const Happening &one : family.happenings) {
        list.add({{u"event"_s, one.id()}, {u"kind"_s, one.isOrder ? u"order"_s : u"report"_s},
            {u"household"_s, family.id.toString()}, {u"at"_s, one.at().toIso()}});
    }
}

/// Goes over the region once more for each list: making it takes less than keeping it.
bool writeList(QIODevice &to, const QByteArray &name, const RegionRoll &start,
    const std::function<void(JsonList &, const Family &)> &add)
{
    RegionRoll roll = start;
    JsonList list(to, name);
    for (QList<Family> some = roll.next(householdsAtATime); !some.isEmpty(); some = roll.next(householdsAtATime)) {
        for (const Family &family : std::as_const(some))
            add(list, family);
    }
    return list.end();
}

bool writeLookAlikes(QIODevice &to, RegionRoll roll)
{
    JsonList list(to, "lookAlikes");
    while (!roll.next(householdsAtATime).isEmpty())
        continue;
    for (const LookAlike &pair : roll.lookAlikes()) {
        list.add({{u"kind"_s, QLatin1String(codeOf(pair.kind))}, {u"one"_s, pair.one.toString()},
            {u"other"_s, pair.other.toString()}});
    }
    return list.end(true);
}

} // namespace

RegionRoll::RegionRoll(std::shared_ptr<const Stock> stock, const Options &options)
    : m_stock(std::move(stock)), m_options(options), m_groups(*m_stock, options.seed, options.now), m_ids(options.seed)
{
}

Result<RegionRoll> RegionRoll::open(const Options &options)
{
    auto stock = Stock::load(assumedRates());
    if (!stock)
        return tl::unexpected(stock.error());
    return RegionRoll(std::make_shared<const Stock>(*std::move(stock)), options);
}

int RegionRoll::wellKnown()
{
    static const auto count = static_cast<int>(wellKnownFamilies({QDate(2026, 1, 5), QTime(9, 0)}).size());
    return count;
}

QList<Family> RegionRoll::next(int households)
{
    QList<Family> families;
    if (m_given == 0) {
        families = wellKnownFamilies(m_options.now).mid(0, m_options.households);
        Dice dice(m_options.seed);
        const Clerk clerk(m_stock->names, m_stock->rates);
        for (Family &family : families) {
            identify(family, m_ids);
            clerk.writeDown(family, dice);
            identifyEvents(family, m_ids);
        }
    }
    while (families.size() < households && m_given + families.size() < m_options.households) {
        Group group = m_groups.next(m_ids);
        const auto room = m_options.households - m_given - families.size();
        if (group.families.size() <= room)
            m_lookAlikes += group.lookAlikes;
        families += group.families.mid(0, room);
    }
    m_given += static_cast<int>(families.size());
    return families;
}

Done writeTruth(QIODevice &to, const Options &options)
{
    const auto roll = RegionRoll::open(options);
    if (!roll)
        return tl::unexpected(roll.error());
    const QByteArray head = "{\n  \"seed\": " + QByteArray::number(static_cast<qulonglong>(options.seed)) +
                            ",\n  \"now\": \"" + options.now.toIso().toLatin1() + "\",\n";
    const bool written = to.write(head) == head.size() && writeList(to, "households", *roll, addHousehold) &&
                         writeList(to, "mentions", *roll, addMentions) && writeList(to, "events", *roll, addEvents) &&
                         writeLookAlikes(to, *roll) && to.write("}\n") == 2;
    return written ? Done() : Done(fail(ErrorCode::IoError, u"the truth could not be written"_s));
}

} // namespace regie::practice
