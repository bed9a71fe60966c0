// Imports a list into a vault with many persons, as the command does: reading, matching, writing.
// Usage: import_bench [persons] [rows]; a practice vault in a folder of its own.
#include "core/casebook/import.h"
#include "core/casebook/practice.h"
#include "core/casebook/practice/dice.h"
#include "core/casebook/practice/namepool.h"
#include "core/exchange/csvwrite.h"
#include "core/store/transaction.h"
#include "figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdlib>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

constexpr int part = 20000;

constexpr int inAHome = 3;
constexpr double common = 0.35; // the part of the surnames that stands in the list of common ones

const practice::NamePool &names()
{
    static const practice::NamePool pool = [] {
        auto loaded = practice::NamePool::load();
        bench::must(loaded);
        return *loaded;
    }();
    return pool;
}

/// Person @p i of the region, three to a home, with names as rare and as common as in life; a pure function, so that
/// rows can name known persons.
Person personOf(int i)
{
    practice::Dice home(1, static_cast<std::uint64_t>(i / inAHome));
    practice::Dice own(2, static_cast<std::uint64_t>(i));
    const auto origin = home.chance(70) ? practice::Origin::Dutch
                                        : practice::Origin(home.below(static_cast<int>(practice::originCount)));
    const int born = own.between(1945, 2012);
    Person person;
    person.sex = own.chance(50) ? Sex::Female : Sex::Male;
    person.name = names().surname(origin, common, home);
    person.name.given = names().given(origin, person.sex, born, own);
    person.birthDate = PartialDate(QDate(born, 1, 1).addDays(own.below(365)));
    person.phone = i % 2 == 0 ? u"06%1"_s.arg(10000000 + i) : QString();
    return person;
}

Address addressOf(int i)
{
    const int home = i / inAHome;
    Address address;
    address.street = u"Kwelderpad"_s;
    address.houseNumber = QString::number(1 + home % 97);
    address.postcode = u"%1 %2%3"_s.arg(2200 + home / 97 % 400)
                           .arg(QChar(u'A' + home / 38800 % 26))
                           .arg(QChar(u'A' + home / 1008800 % 26));
    return address;
}

Done fillPart(store::Transaction &tx, IdSource &ids, int from, int count)
{
    store::Bulk bulk(tx, ids);
    const QList<IdBytes> own = store::risingIds(ids, count);
    QList<Person> persons;
    QList<Household> households;
    QList<Membership> memberships;
    QList<store::Bulk::PlacedAddress> addresses;
    for (int i = 0; i < count; ++i) {
        Person person = personOf(from + i);
        person.id = PersonId(own.at(i));
        Address address = addressOf(from + i);
        address.id = AddressId(own.at(i));
        addresses.append({person.id, {}, address});
        if (i % inAHome == 0)
            households.append({HouseholdId(own.at(i)), person.name.family(), u"GM0518"_s, 0});
        memberships.append({MembershipId(own.at(i)), households.constLast().id, person.id, {}, {}, true});
        persons.append(person);
    }
    return bulk.add(persons)
        .and_then([&] { return bulk.add(households); })
        .and_then([&] { return bulk.add(addresses); })
        .and_then([&] { return bulk.add(memberships); });
}

/// Two of three rows name somebody of the region, one of them with a slip; the rest are strangers.
QByteArray listOf(int persons, int rows)
{
    QByteArray list = exchange::csvRow({u"nr"_s, u"naam"_s, u"geboren"_s, u"adres"_s, u"pc"_s, u"op"_s});
    for (int i = 0; i < rows; ++i) {
        const int who = i % 3 == 2 ? persons + i : static_cast<int>((static_cast<qint64>(i) * 7919) % persons);
        Person person = personOf(who);
        if (i % 3 == 1)
            person.name.surname.replace(person.name.surname.indexOf(u'e', 1), 1, u"a"_s); // at -1: nothing
        const Address address = addressOf(who);
        list += exchange::csvRow({QString::number(i), person.name.full(), person.birthDate.toCode(),
            address.street + u' ' + address.houseNumber, address.postcode,
            QDate(2021, 1, 1).addDays(i % 2000).toString(Qt::ISODate)});
    }
    return list;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int persons = argc > 1 ? std::atoi(argv[1]) : 1000000;
    const int rows = argc > 2 ? std::atoi(argv[2]) : 100000;
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", (folder.path() + u"/state"_s).toUtf8());
    const SystemClock clock;
    SystemIds ids;
    const auto region = routing::Region::load();
    bench::must(region);
    store::NewVault what;
    what.folder = folder.filePath(u"meting.kluis"_s);
    what.practice = true;
    what.firstUser = practice::practiceUser();
    auto made = store::Vault::create(std::move(what), clock, ids);
    bench::must(made);
    store::Vault &vault = *made->vault;
    for (int from = 0; from < persons; from += part) {
        bench::must(vault.write(vault.viewer(), store::Action::Demo, {},
            [&](store::Transaction &tx) { return fillPart(tx, ids, from, std::min(part, persons - from)); }));
    }
    const QByteArray bytes = listOf(persons, rows);
    const auto map = exchange::ColumnMap::fromJson(
        R"({"id": "nr", "fullName": "naam", "birthDate": "geboren", "street": "adres", "postcode": "pc",
            "imposedAt": "op", "source": {"fixed": "meting"}})",
        u"map.json"_s);
    bench::must(map);
    QElapsedTimer wall;
    wall.start();
    exchange::StagedList staged;
    const double read = bench::seconds([&] {
        const auto list = exchange::stage(
            exchange::CsvText::of(bytes), *map, exchange::ListKind::Orders, u"list.csv"_s, clock.today());
        bench::must(list);
        staged = *list;
    });
    ImportPlan plan;
    const double matched = bench::seconds([&] {
        auto planned =
            casebook::planImport(vault.read(), vault.viewer(), *region, staged, {ids, clock.now(), vault.user().id});
        bench::must(planned);
        plan = *std::move(planned);
    });
    const qint64 beforeWriting = wall.elapsed();
    bench::must(casebook::recordImport(vault, plan));
    const ImportCounts counts = countsOf(plan.rows);
    const double all = static_cast<double>(wall.elapsed()) / 1000;
    const double limit = persons == 1000000 && rows == 100000 ? 60 : 0;
    const double writing = static_cast<double>(wall.elapsed() - beforeWriting) / 1000;
    bench::print({"import.read_and_stage_cpu", read, "s", 1, read <= 1});
    bench::print({"import.match_cpu", matched, "s", 0, true});
    bench::print({"import.write_wall", writing, "s", 0, true});
    bench::print({"import.new_rows", static_cast<double>(counts.added), "rows", 0, true});
    bench::print({"import.rows_to_review", static_cast<double>(counts.toReview), "rows", 0, true});
    bench::print({"import.all_wall", all, "s", limit, limit == 0 || all <= limit});
    return limit == 0 || all <= limit ? 0 : 1;
}
