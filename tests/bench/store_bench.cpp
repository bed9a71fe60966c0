// The store beside what one can do by hand with the bare C interface: the same tables, indices and audit rows, the same
// engine and settings. Figures are processor time, so that what else the machine does is left out; opening is by the
// clock on the wall.
//
//   store_bench [--size N] [--repeats R] [import|cipher|vault ...]

#include "tests/bench/figure.h"

#include "core/matching/matching.h"
#include "core/store/bulk.h"
#include "core/store/database.h"
#include "core/store/dictionary.h"
#include "core/store/migrations.h"
#include "core/store/queries.h"
#include "core/store/rows.h"
#include "core/store/sqlite.h"
#include "core/store/vault.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdlib>
#include <future>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int part = 20000; // reports made and written at a time

template <typename T>
void must(const T &result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
}

QList<VtReport> reportsFrom(int first, int count)
{
    QList<VtReport> list;
    list.reserve(count);
    for (int i = first; i < first + count; ++i) {
        VtReport report;
        report.receivedOn = QDate(2019, 1, 1).addDays(i % 2500);
        report.kind = i % 3 ? VtReportKind::First : VtReportKind::Repeat;
        report.municipality = u"GM0518"_s;
        report.source = u"Veilig Thuis Haaglanden"_s;
        report.number = u"VT-%1"_s.arg(i);
        report.dwelling.street = u"Kwelderpad"_s;
        report.dwelling.houseNumber = QString::number(i % 300);
        report.dwelling.postcode = u"2289 SA"_s;
        report.dwelling.town = u"Rijswijk"_s;
        for (const EventRole role : {EventRole::Suspected, EventRole::Victim}) {
            Mention mention;
            mention.role = role;
            mention.name = {u"Lotte"_s, u"van der"_s, u"Helmgras%1"_s.arg(i % 5000)};
            mention.asWritten = mention.name.full();
            mention.birthDate = PartialDate(QDate(1960, 1, 1).addDays(i % 15000));
            mention.sex = Sex::Female;
            mention.phone = u"06%1"_s.arg(10000000 + i);
            mention.sourceRecordId = u"P-%1"_s.arg(i);
            report.mentions.append(mention);
        }
        list.append(report);
    }
    return list;
}

/// A new encrypted data.db with its tables and its user.
struct Store
{
    QTemporaryDir dir;
    Secret key = Secret::random(32);
    SystemIds ids;
    AuditChain chain{Secret::random(32)};
    User user;
    std::unique_ptr<Database> db;

    Store()
    {
        auto opened = Database::open(file(), key, Database::Mode::Create);
        must(opened);
        db = std::move(*opened);
        must(migrate(*db, Layout::Data, [] { return Done(); }));
        user = {UserId::create(ids), u"Meting"_s, {}, {}};
        act([&](Transaction &tx) { return tx.save(user); });
    }
    [[nodiscard]] QString file() const { return dir.filePath(u"data.db"_s); }
    void act(const std::function<Done(Transaction &)> &work)
    {
        must(Transaction::perform(*db, chain, Viewer(user.id),
            {ActionId::create(ids), Action::ImportEvents, {}, SystemClock().nowUtc()}, work));
    }
};

/// Seconds for importing @p size reports through the store, making them apart.
double importOurs(int size)
{
    Store store;
    double made = 0;
    const double all = bench::seconds([&] {
        store.act([&](Transaction &tx) {
            Bulk bulk(tx, store.ids);
            for (int first = 0; first < size; first += part) {
                QList<VtReport> reports;
                made += bench::seconds([&] { reports = reportsFrom(first, std::min(part, size - first)); });
                must(bulk.add(reports));
                made += bench::seconds([&] { reports.clear(); });
            }
            return Done();
        });
    });
    return all - made;
}

/// A value as the C interface takes it.
struct Value
{
    enum Kind { Null, Number, Text, Bytes } kind = Null;
    qint64 number = 0;
    QByteArray bytes = {};
};
using Cells = QList<Value>;

Value valueOf(const QVariant &held)
{
    switch (held.typeId()) { // NOLINT: the list of Qt's types is open
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QString:
        return {Value::Text, 0, held.toString().toUtf8()};
    case QMetaType::QByteArray:
        return {Value::Bytes, 0, held.toByteArray()};
    default:
        return {Value::Number, held.toLongLong(), {}};
    }
}

Cells cellsOf(qint64 rid, const Values &values, const QByteArray &user)
{
    Cells cells{{Value::Number, rid, {}}};
    for (const auto &[column, value] : values)
        cells.append(valueOf(value));
    cells << Value{Value::Number, 1, {}} << Value{Value::Bytes, 0, user} << Value{Value::Number, 1700000000000, {}};
    return cells;
}

/// The same rows straight into the C interface: values ready, statements prepared, hashes given.
class ByHand
{
public:
    explicit ByHand(sqlite3 *handle) : m_handle(handle) {}
    ~ByHand()
    {
        for (sqlite3_stmt *statement : {m_report, m_mention, m_item})
            sqlite3_finalize(statement);
    }
    void exec(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(m_handle));
            std::exit(1);
        }
    }
    void makeTables()
    {
        for (const Statement sql : dataTables())
            exec(sql);
        for (const Statement sql : dataIndices())
            exec(sql);
        exec("INSERT INTO user_account VALUES(1, x'00000000000000000000000000000001', 'm', '', '', 1, "
             "x'00000000000000000000000000000001', 0)");
    }
    double import(int size, SystemIds &ids)
    {
        const QByteArray user = QByteArray(15, '\0') + '\1';
        m_report = prepared("INSERT INTO vt_report VALUES(", static_cast<int>(columnsOf(Table::VtReport).size()));
        m_mention = prepared("INSERT INTO mention VALUES(", static_cast<int>(columnsOf(Table::Mention).size()));
        m_item = prepared("INSERT INTO audit_item(seq, tbl, row, revision, hash) VALUES(1, ", 4);
        const QByteArray hash = QByteArray(16, 'h');
        qint64 rid = 0;
        double spent = bench::seconds([&] { exec("BEGIN IMMEDIATE"); });
        for (int first = 0; first < size; first += part) {
            QList<VtReport> reports = reportsFrom(first, std::min(part, size - first));
            QList<Cells> rows;
            QList<VtReportId> rising;
            QList<MentionId> risingMentions;
            for (qsizetype i = 0; i < reports.size(); ++i) {
                rising.append(VtReportId::create(ids));
                risingMentions << MentionId::create(ids) << MentionId::create(ids);
            }
            std::sort(rising.begin(), rising.end());
            std::sort(risingMentions.begin(), risingMentions.end());
            for (qsizetype i = 0; i < reports.size(); ++i) {
                reports[i].id = rising.at(i);
                rows.append(cellsOf(++rid, valuesOf(reports.at(i)), user));
                for (qsizetype m = 0; m < 2; ++m) {
                    reports[i].mentions[m].id = risingMentions.at(2 * i + m);
                    rows.append(cellsOf(2 * rid + m - 1,
                        valuesOf(reports.at(i).mentions.at(m), {}, reports.at(i).id, static_cast<int>(m)), user));
                }
            }
            reports.clear();
            spent += bench::seconds([&] {
                for (qsizetype i = 0; i < rows.size(); ++i) {
                    const bool isReport = i % 3 == 0;
                    run(isReport ? m_report : m_mention, rows.at(i));
                    run(m_item, {{Value::Number, isReport ? 10 : 11, {}}, rows.at(i).at(0), {Value::Number, 1, {}},
                                    {Value::Bytes, 0, hash}});
                }
            });
        }
        return spent + bench::seconds([&] {
            exec("INSERT INTO audit VALUES(1, zeroblob(16), 0, 0, '1', '', zeroblob(16), 'import-events', '', '', '', "
                 "'done', '', 0, zeroblob(32), zeroblob(32), zeroblob(32))");
            exec("COMMIT");
        });
    }

private:
    sqlite3_stmt *prepared(QByteArray sql, int parameters)
    {
        for (int i = 0; i < parameters; ++i)
            sql += i ? ", ?" : "?";
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql + ')', -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_handle));
            std::exit(1);
        }
        return statement;
    }
    void run(sqlite3_stmt *statement, const Cells &cells)
    {
        int at = 0;
        for (const Value &cell : cells) {
            ++at;
            const int size = static_cast<int>(cell.bytes.size());
            if (cell.kind == Value::Number)
                sqlite3_bind_int64(statement, at, cell.number);
            else if (cell.kind == Value::Text)
                sqlite3_bind_text(statement, at, cell.bytes.constData(), size, SQLITE_STATIC);
            else if (cell.kind == Value::Bytes)
                sqlite3_bind_blob(statement, at, cell.bytes.constData(), size, SQLITE_STATIC);
            else
                sqlite3_bind_null(statement, at);
        }
        if (sqlite3_step(statement) != SQLITE_DONE) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_handle));
            std::exit(1);
        }
        sqlite3_reset(statement);
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_report = nullptr;
    sqlite3_stmt *m_mention = nullptr;
    sqlite3_stmt *m_item = nullptr;
};

double importByHand(int size)
{
    QTemporaryDir dir;
    SystemIds ids;
    const auto db = Database::open(dir.filePath(u"data.db"_s), Secret::random(32), Database::Mode::Create);
    must(db);
    ByHand hand((*db)->handle());
    hand.makeTables();
    return hand.import(size, ids);
}

double scan(sqlite3 *handle)
{
    return bench::seconds([&] {
        for (const char *sql :
            {"SELECT sum(length(as_written)) FROM mention", "SELECT sum(length(note)) FROM vt_report"})
            sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    });
}

/// Import, first and second reading of everything: with a key or without, same library and settings.
struct Ciphered
{
    double import = 0;
    double first = 0;
    double warm = 0;
};

Ciphered ciphered(int size, bool withKey)
{
    Ciphered figures;
    QTemporaryDir dir;
    SystemIds ids;
    const QByteArray file = QFile::encodeName(dir.filePath(u"x.db"_s));
    const auto open = [&] {
        sqlite3 *handle = nullptr;
        sqlite3_open_v2(file.constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        const QByteArray key = "x'" + QByteArray(64, 'a') + "'";
        if (withKey)
            sqlite3_key_v2(handle, "main", key.constData(), static_cast<int>(key.size()));
        ByHand hand(handle);
        for (const char *sql : {"PRAGMA cipher_page_size = 4096", "PRAGMA page_size = 4096",
                 "PRAGMA synchronous = EXTRA", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON",
                 "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -262144", "PRAGMA cache_spill = OFF"})
            if (withKey || qstrncmp(sql, "PRAGMA cipher", 13) != 0)
                hand.exec(sql);
        return handle;
    };
    sqlite3 *handle = open();
    {
        ByHand hand(handle);
        hand.makeTables();
        figures.import = hand.import(size, ids);
    }
    sqlite3_close(handle);
    handle = open();
    figures.first = scan(handle);
    figures.warm = scan(handle);
    sqlite3_close(handle);
    return figures;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void print(const char *name, double figure, const char *unit, double limit)
{
    bench::print({name, figure, unit, limit, limit <= 0 || figure <= limit});
}

void benchImport(int size, int repeats)
{
    std::vector<double> ours;
    std::vector<double> hand;
    for (int i = 0; i < repeats; ++i) { // in turn, so that both meet the same machine
        ours.push_back(importOurs(size));
        hand.push_back(importByHand(size));
    }
    const std::string suffix = "-" + std::to_string(size);
    print(("import-reports" + suffix).c_str(), median(ours), "s", 0);
    print(("import-reports-by-hand" + suffix).c_str(), median(hand), "s", 0);
    print(("import-against-by-hand" + suffix).c_str(), median(ours) / median(hand), "times", 1.5);
}

void benchCipher(int size, int repeats)
{
    std::vector<double> import, first, warm;
    for (int i = 0; i < repeats; ++i) {
        const Ciphered with = ciphered(size, true);
        const Ciphered without = ciphered(size, false);
        import.push_back(with.import / without.import);
        first.push_back(with.first / without.first);
        warm.push_back(with.warm / without.warm);
    }
    print("cipher-import", median(import), "times", 1.3);
    print("cipher-first-scan", median(first), "times", 2.5);
    print("cipher-warm-scan", median(warm), "times", 1.1);
}

/// A practice vault with @p size reports, a tenth as many households of two, links, cases and orders.
struct Region
{
    QTemporaryDir dir;
    SystemClock clock;
    SystemIds ids;
    std::unique_ptr<Vault> vault;
    QList<PersonId> persons;
    QList<HouseholdId> households;
    QList<CaseId> files;

    explicit Region(int size)
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(dir.filePath(u"state"_s)));
        NewVault what;
        what.folder = folder();
        what.practice = true;
        what.firstUser = {{}, u"Meting"_s, {}, {}};
        auto made = Vault::create(std::move(what), clock, ids);
        must(made);
        vault = std::move(made->vault);
        const int count = size / 10;
        must(vault->write(vault->viewer(), Action::Demo, {}, [&](Transaction &tx) { return people(tx, count); }));
        must(vault->write(vault->viewer(), Action::Demo, {}, [&](Transaction &tx) { return events(tx, size, count); }));
        must(vault->write(vault->viewer(), Action::Demo, {}, [&](Transaction &tx) { return cases(tx, count / 5); }));
    }
    [[nodiscard]] QString folder() const { return dir.filePath(u"meting.kluis"_s); }
    void reopen()
    {
        vault.reset();
        auto opened = Vault::open(folder(), PracticeKey{}, clock, ids);
        must(opened);
        vault = std::move(*opened);
    }

private:
    Done people(Transaction &tx, int count)
    {
        for (int i = 0; i < count; ++i) {
            Household household{HouseholdId::create(ids), u"Helmgras%1"_s.arg(i), u"GM0518"_s, 0};
            must(tx.save(household));
            households.append(household.id);
            for (const QString &given : {u"Lotte"_s, u"Kim"_s}) {
                Person person;
                person.id = PersonId::create(ids);
                person.name = {given, u"van der"_s, u"Helmgras%1"_s.arg(i)};
                person.birthDate = PartialDate(QDate(1960, 1, 1).addDays(i % 15000));
                must(tx.save(person));
                must(tx.save(Membership{MembershipId::create(ids), household.id, person.id, {}, {}, true}));
                persons.append(person.id);
            }
        }
        return {};
    }
    Done events(Transaction &tx, int size, int count)
    {
        Bulk bulk(tx, ids);
        for (int first = 0; first < size; first += part) {
            QList<VtReport> reports = reportsFrom(first, std::min(part, size - first));
            must(bulk.add(reports));
            QList<Link> links;
            for (qsizetype i = 0; i < reports.size(); ++i) {
                const qsizetype household = (first + i) % count;
                for (qsizetype m = 0; m < 2; ++m)
                    links.append({LinkId::create(ids), reports.at(i).mentions.at(m).id, persons.at(2 * household + m),
                        LinkState::Confirmed, vault->user().id, clock.nowUtc(), {}, {}});
            }
            must(bulk.add(links));
        }
        QList<BarringOrder> orders;
        for (int i = 0; i < count; ++i) {
            BarringOrder order;
            order.imposedAt = {QDate(2024, 1, 1).addDays(i % 1000), QTime(20, 0)};
            Mention putOut;
            putOut.role = EventRole::PutOut;
            putOut.asWritten = u"Kim"_s;
            order.mentions = {putOut};
            orders.append(order);
        }
        return bulk.add(orders);
    }
    Done cases(Transaction &tx, int count)
    {
        for (int i = 0; i < count; ++i) {
            CaseFile file;
            file.id = CaseId::create(ids);
            file.number = u"OEF-2026-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
            file.household = households.at(i);
            file.openedAt = QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC).addSecs(i * 977);
            files.append(file.id);
            must(tx.save(file));
            must(tx.saveDeadlines(file.id,
                {{DeadlineKind::FirstVisit, {QDate(2026, 1, 1).addDays(i % 400), QTime(12, 0)}, true, {}, true, {}}}));
        }
        return {};
    }
};

/// The same question asked by hand: the literal with its values, every column taken, nothing made of it.
class Hand
{
public:
    explicit Hand(sqlite3 *handle) : m_handle(handle) {}
    QList<QByteArray> ask(const char *sql, const QHash<QByteArray, QVariant> &values, const QList<QByteArray> &ids = {})
    {
        sqlite3_stmt *&statement = m_statements[sql];
        if (!statement)
            sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            const int at = sqlite3_bind_parameter_index(statement, value.key().constData());
            if (value->typeId() == QMetaType::Int)
                sqlite3_bind_int(statement, at, value->toInt());
            else
                bindText(statement, at, value->toByteArray());
        }
        for (int i = 0; i < ids.size() && i < queries::keyCount; ++i)
            sqlite3_bind_blob(statement,
                sqlite3_bind_parameter_index(statement, (":k" + QByteArray::number(i)).constData()),
                ids.at(i).constData(), static_cast<int>(ids.at(i).size()), SQLITE_TRANSIENT);
        QList<QByteArray> first;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                m_read += static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
            first.append(QByteArray(
                static_cast<const char *>(sqlite3_column_blob(statement, 0)), sqlite3_column_bytes(statement, 0)));
        }
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        return first;
    }
    ~Hand()
    {
        for (sqlite3_stmt *statement : std::as_const(m_statements))
            sqlite3_finalize(statement);
    }

private:
    static void bindText(sqlite3_stmt *statement, int at, const QByteArray &text)
    {
        sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    sqlite3 *m_handle;
    QHash<const char *, sqlite3_stmt *> m_statements;
    std::size_t m_read = 0;
};

template <typename Ours, typename Theirs>
void compare(const char *name, Ours ours, Theirs theirs)
{
    const int times = 21;
    const double mine = bench::medianSeconds(times, ours);
    const double best = bench::medianSeconds(times, theirs);
    print((std::string(name) + "-ms").c_str(), mine * 1000, "ms", 10);
    print((std::string(name) + "-against-by-hand").c_str(), mine / best, "times", 1.2);
}

void benchQueries(Region &region)
{
    const Viewer viewer = region.vault->viewer();
    const PersonId someone = region.persons.at(region.persons.size() / 2);
    const LocalDateTime until{QDate(2026, 6, 1), QTime(0, 0)};
    std::promise<void> done;
    // by hand on the worker's connection to the same file; each on its own thread's clock
    region.vault->checkOnWorker([&](Database &database) {
        Hand hand(database.handle());
        Reader mine(database);
        compare(
            "case-count", [&] { must(mine.caseCount(viewer)); }, [&] { hand.ask(queries::caseCount, {}); });
        compare(
            "cases-50", [&] { must(mine.cases(viewer, 50)); },
            [&] {
                hand.ask(queries::cases, {{":limit", 50}, {":offset", 0}});
                QList<QByteArray> households;
                QList<QByteArray> files;
                for (qsizetype i = region.files.size() - 1; i >= std::max<qsizetype>(0, region.files.size() - 50);
                     --i) {
                    households.append(region.households.at(i).toBytes());
                    files.append(region.files.at(i).toBytes());
                }
                hand.ask(queries::certainOrders, {}, households);
                hand.ask(queries::certainReports, {}, households);
                hand.ask(queries::nextDeadlines, {}, files);
            });
        compare(
            "due-50", [&] { must(mine.dueUntil(viewer, until, 50)); },
            [&] {
                hand.ask(queries::dueUntil, {{":until", until.toIso()}, {":limit", 50}, {":offset", 0}});
            });
        compare(
            "orders-to-assess-50", [&] { must(mine.ordersToAssess(viewer, 50)); },
            [&] {
                const QList<QByteArray> ids = hand.ask(queries::ordersToAssess, {{":limit", 50}, {":offset", 0}});
                for (const char *sql :
                    {queries::orders, queries::orderMentions, queries::orderLinks, queries::orderHouseholds})
                    hand.ask(sql, {}, ids);
            });
        compare(
            "reports-of-person", [&] { must(mine.reportsOfPersons(viewer, {someone})); },
            [&] {
                const QList<QByteArray> ids = hand.ask(queries::reportsOfPersons, {}, {someone.toBytes()});
                for (const char *sql :
                    {queries::reports, queries::reportMentions, queries::reportLinks, queries::reportHouseholds})
                    hand.ask(sql, {}, ids);
            });
        const PersonQuery query{matching::foldedWords(u"Lotte Helmgras77"_s), {}, {}, {}, 20};
        print(
            "look-up-by-name-ms", bench::medianSeconds(21, [&] { must(mine.lookUp(viewer, query)); }) * 1000, "ms", 10);
        const PersonQuery birth{{}, u"1970-05-05"_s, {}, {}, 20};
        print("look-up-by-birth-ms", bench::medianSeconds(21, [&] { must(mine.lookUp(viewer, birth)); }) * 1000, "ms",
            10);
        done.set_value();
    });
    done.get_future().wait();
}

void benchOpening(Region &region, int size)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        region.vault.reset();
        const auto start = std::chrono::steady_clock::now();
        region.reopen();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    print(("open-vault-" + std::to_string(size)).c_str(), median(times), "s", 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"size"_s, u"Reports."_s, u"N"_s, u"100000"_s}, {u"repeats"_s, u"Runs of each import."_s, u"R"_s, u"5"_s}});
    parser.process(app);
    const int size = parser.value(u"size"_s).toInt();
    const int repeats = std::max(1, parser.value(u"repeats"_s).toInt());
    const QStringList chosen = parser.positionalArguments();
    const auto wanted = [&](const QString &name) { return chosen.isEmpty() || chosen.contains(name); };
    if (wanted(u"import"_s))
        benchImport(size, repeats);
    if (wanted(u"cipher"_s))
        benchCipher(std::min(size, 100000), repeats);
    if (wanted(u"vault"_s)) {
        Region region(size);
        benchOpening(region, size);
        benchQueries(region);
    }
    return 0;
}
