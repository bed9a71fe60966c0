// Matching: linking lists, comparing pairs, and looking somebody up among a million while typing.
#include "tests/bench/figure.h"

#include "core/matching/compare.h"
#include "core/matching/linker.h"
#include "core/matching/personindex.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstring>
#include <random>
#include <thread>

using namespace regie;
using namespace regie::matching;

namespace {

/// Invented people: names made of syllables with the skew of real ones, dates, addresses, telephones.
class People
{
public:
    explicit People(unsigned seed) : m_dice(seed) {}

    Record next(int number)
    {
        Record one;
        one.id = QString::number(number);
        one.givenName = word(2, skewed(700));
        one.surname = (m_dice() % 4 == 0 ? QStringLiteral("van der ") : QString()) + word(3, skewed(40000));
        one.birthDate = {1930 + upTo(80), 1 + upTo(12), 1 + upTo(28)};
        one.sex = upTo(2) == 0 ? Sex::Female : Sex::Male;
        const int street = upTo(4000);
        one.street = word(2, street + 7) + QStringLiteral("straat");
        one.houseNumber = QString::number(1 + upTo(200));
        one.postcode =
            QStringLiteral("%1%2").arg(1000 + street % 9000).arg(QString(QChar(u'A' + upTo(20))).repeated(2));
        one.town = word(2, street % 300);
        one.phone = QStringLiteral("06%1").arg(10000000 + upTo(90000000));
        one.nationalId = QString::number(100000000 + upTo(800000000));
        return one;
    }
    /// The same person written down once more, with a slip.
    Record again(Record one)
    {
        one.id += QStringLiteral("x");
        switch (upTo(5)) {
        case 0:
            one.surname.remove(upTo(static_cast<int>(one.surname.size())), 1);
            break;
        case 1:
            std::swap(one.birthDate.day, one.birthDate.month);
            break;
        case 2:
            one.givenName = one.givenName.left(1);
            break;
        case 3:
            one.nationalId.clear();
            break;
        case 4:
            one.houseNumber = QString::number(1 + upTo(200));
            break;
        }
        return one;
    }
    int upTo(int count) { return static_cast<int>(m_dice() % static_cast<unsigned>(count)); }

private:
    /// Low numbers far oftener than high ones.
    int skewed(int count)
    {
        const double share = static_cast<double>(m_dice()) / 4294967296.0;
        return static_cast<int>(static_cast<double>(count) * share * share * share);
    }
    static QString word(int syllables, int number)
    {
        static const QStringList parts{QStringLiteral("ba"), QStringLiteral("der"), QStringLiteral("gij"),
            QStringLiteral("hol"), QStringLiteral("jan"), QStringLiteral("ker"), QStringLiteral("lo"),
            QStringLiteral("mui"), QStringLiteral("nest"), QStringLiteral("per"), QStringLiteral("ri"),
            QStringLiteral("stra"), QStringLiteral("ten"), QStringLiteral("vel"), QStringLiteral("wou"),
            QStringLiteral("zan"), QStringLiteral("fer"), QStringLiteral("dijk"), QStringLiteral("boe"),
            QStringLiteral("hui"), QStringLiteral("sloo"), QStringLiteral("kri"), QStringLiteral("ne"),
            QStringLiteral("oe"), QStringLiteral("an"), QStringLiteral("el"), QStringLiteral("ie"),
            QStringLiteral("mar"), QStringLiteral("tho"), QStringLiteral("vin"), QStringLiteral("ge"),
            QStringLiteral("cor"), QStringLiteral("pla"), QStringLiteral("schou"), QStringLiteral("lin")};
        const auto count = static_cast<unsigned>(parts.size());
        unsigned rest = static_cast<unsigned>(number) * 2654435761U;
        QString out;
        for (int i = 0; i < syllables; ++i) {
            out += parts.at(static_cast<qsizetype>(rest % count));
            rest /= count;
        }
        return out;
    }
    std::mt19937 m_dice;
};

double processSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void linkTwoLists()
{
    People people(1);
    QList<Record> first;
    QList<Record> second;
    for (int i = 0; i < 5000; ++i) {
        first.append(people.next(i));
        second.append(people.again(first.last()));
    }
    std::vector<double> wall;
    double cpu = 0;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        const double start = processSeconds();
        const LinkResult result = link(first, second, {});
        cpu = processSeconds() - start;
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    }
    std::sort(wall.begin(), wall.end());
    bench::print({"link.two_lists_of_5000.wall_median", wall[2], "s", 0.3, wall[2] <= 0.3});
    bench::print({"link.two_lists_of_5000.processor", cpu, "s", 0.6, cpu <= 0.6});
}

void linkOneList(int size)
{
    People people(2);
    QList<Record> list;
    while (list.size() < size) {
        list.append(people.next(static_cast<int>(list.size())));
        for (int copies = people.upTo(3); copies > 0; --copies)
            list.append(people.again(list.last()));
    }
    LinkOptions options;
    options.clusters = true;
    QElapsedTimer timer;
    timer.start();
    const double start = processSeconds();
    const LinkResult result = link(list, {}, options);
    bench::print({"link.list_of_50000.processor", processSeconds() - start, "s", 10, true});
    bench::print({"link.list_of_50000.wall", static_cast<double>(timer.nsecsElapsed()) * 1e-9, "s", 0, true});
    bench::print({"link.list_of_50000.compared", static_cast<double>(result.compared), "pairs", 0, true});
}

void compareRate()
{
    People people(3);
    Lexicon lexicon;
    std::vector<Prepared> records;
    for (int i = 0; i < 20000; ++i)
        records.push_back(lexicon.prepare(people.next(i)));
    constexpr int pairs = 1500000;
    double rate = 0;
    const auto work = [&](std::uint32_t seed, double &seconds) {
        Comparer comparer(lexicon);
        std::uint64_t sum = 0;
        seconds = bench::seconds([&] {
            std::uint64_t state = seed;
            for (int i = 0; i < pairs; ++i) {
                state = mixed(state, 1);
                sum += comparer.compare(records[state % 20000], records[(state >> 32) % 20000]).bits();
            }
        });
        if (sum == 1)
            std::printf("\n"); // the work must not be left out
    };
    std::array<double, 2> seconds{};
    std::thread other([&] { work(1, seconds[0]); });
    work(2, seconds[1]);
    other.join();
    rate = pairs / seconds[0] + pairs / seconds[1];
    bench::print({"compare.nine_fields.two_threads", rate / 1e6, "million pairs/s", 3, rate >= 3e6});
}

PersonId idOf(int number)
{
    IdBytes bytes{};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>(static_cast<unsigned>(number) >> (8 * i));
    bytes[15] = 1;
    return PersonId(bytes);
}

KnownPerson knownOf(const Record &record, int number)
{
    KnownPerson known;
    known.person.id = idOf(number);
    known.person.name.given = record.givenName;
    known.person.name.surname = record.surname;
    const RecordDate &born = record.birthDate;
    known.person.birthDate = PartialDate::of(born.year, born.month, born.day).value_or(PartialDate());
    known.person.sex = record.sex;
    known.person.phone = record.phone;
    Address address;
    address.street = record.street;
    address.houseNumber = record.houseNumber;
    address.postcode = record.postcode;
    address.town = record.town;
    known.addresses = {address};
    return known;
}

/// What a vault has beside: burger service numbers of some, telephones of others, a former address, housemates.
void liveIn(KnownPerson &known, const Record &record, int number, People &people)
{
    if (people.upTo(100) < 55)
        known.person.bsn = record.nationalId;
    if (people.upTo(100) < 40)
        known.person.phone.clear();
    if (people.upTo(100) < 25) {
        Address former = known.addresses.first();
        former.houseNumber += u'9';
        former.until = QDate(2020, 1, 1);
        known.addresses.append(former);
    }
    for (int other = number / 3 * 3; other < number / 3 * 3 + 3; ++other) {
        if (other != number)
            known.housemates.append(idOf(other));
    }
}

/// An index of invented persons, and some of them to ask for.
struct Filled
{
    PersonIndex index = {};
    std::vector<Record> asked = {};
    double inserting = 0;
    double settling = 0;
    double memory = 0; ///< MB
};

Filled filled(int size, bool asVault)
{
    Filled out;
    const double before = residentMegabytes();
    People people(4);
    out.index.reserve(size);
    constexpr int portion = 10000; // people are invented outside the time measured
    for (int i = 0; i < size; i += portion) {
        QList<KnownPerson> known;
        for (int number = i; number < std::min(size, i + portion); ++number) {
            const Record record = people.next(number);
            known.append(knownOf(record, number));
            if (asVault)
                liveIn(known.last(), record, number, people);
            if (number % (size / 500) == 0)
                out.asked.push_back(record);
        }
        out.inserting += bench::seconds([&] {
            for (const KnownPerson &person : std::as_const(known))
                out.index.insert(person);
        });
    }
    out.settling = bench::seconds([&] { out.index.settle(); });
    out.memory = residentMegabytes() - before;
    return out;
}

Mention mentionOf(const Record &typed, int letters, bool asVault)
{
    Mention mention;
    mention.asWritten = typed.givenName + u' ' + typed.surname.left(letters);
    if (letters < 40)
        return mention;
    const RecordDate &born = typed.birthDate;
    if (born.month <= 12)
        mention.birthDate = PartialDate::of(born.year, born.month, born.day).value_or(PartialDate());
    if (asVault) {
        mention.address.street = typed.street;
        mention.address.houseNumber = typed.houseNumber;
        mention.address.postcode = typed.postcode;
        mention.phone = typed.phone;
    }
    return mention;
}

/// Among persons with a name, a date, an address and a telephone, or as a vault has them; asked by a few letters, by
/// more, and by all that is known.
void lookUp(int size, const std::string &name, bool asVault)
{
    const Filled full = filled(size, asVault);
    bench::print({name + ".inserting", full.inserting, "s", 0, true});
    const double ready = full.inserting + full.settling;
    bench::print({name + ".ready", ready, "s", 4, ready <= 4});
    bench::print({name + ".memory", full.memory, "MB", 400, full.memory <= 400});
    bench::print({name + ".memory.own_count", static_cast<double>(full.index.bytes()) / 1e6, "MB", 0, true});
    People people(5);
    std::vector<double> times;
    int found = 0;
    for (const Record &record : full.asked) {
        const Record typed = people.again(record);
        const int number = record.id.toInt();
        const QList<PersonId> housemates = asVault ? QList<PersonId>{idOf(number / 3 * 3)} : QList<PersonId>();
        for (const int letters : {3, 6, 40}) {
            const Mention mention = mentionOf(typed, letters, asVault);
            QList<Candidate> candidates;
            times.push_back(bench::seconds([&] { candidates = full.index.find(mention, housemates); }) * 1e3);
            const bool there = std::any_of(candidates.cbegin(), candidates.cend(),
                [&](const Candidate &one) { return one.person == idOf(number); });
            found += letters == 40 && there ? 1 : 0;
        }
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    bench::print({name + ".look_up.median", at(0.5), "ms", 0, true});
    bench::print({name + ".look_up.p95", at(0.95), "ms", 2, at(0.95) <= 2});
    bench::print({name + ".look_up.p99", at(0.99), "ms", 5, at(0.99) <= 5});
    const double recall = found / static_cast<double>(full.asked.size());
    bench::print({name + ".recall_at_12.all_known", recall, "share", 0.995, recall >= 0.995});
}

} // namespace

/// How many persons to look among, and which parts to run when not all.
int main(int argc, char **argv)
{
    const int size = argc > 1 ? std::atoi(argv[1]) : 1000000;
    const auto wanted = [&](const char *part) {
        return argc < 3 ||
               std::any_of(argv + 2, argv + argc, [part](const char *one) { return std::strcmp(one, part) == 0; });
    };
    if (wanted("two"))
        linkTwoLists();
    if (wanted("compare"))
        compareRate();
    if (wanted("list"))
        linkOneList(50000);
    if (wanted("index"))
        lookUp(size, "index", false);
    if (wanted("vault"))
        lookUp(size, "vault", true);
    return 0;
}
