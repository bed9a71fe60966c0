#include "tests/bench/store/handwriting.h"
#include "tests/bench/store/made.h"
#include "tests/bench/store/parts.h"

#include "core/store/bulk.h"

#include <QFile>

namespace regie::bench {

using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

/// Seconds for importing @p size reports through the store, making them apart.
double importOurs(int size)
{
    Store store;
    double made = 0;
    const double all = seconds([&] {
        store.act([&](Transaction &tx) {
            Bulk bulk(tx, store.ids);
            for (int first = 0; first < size; first += part) {
                QList<VtReport> reports;
                made += seconds([&] { reports = reportsFrom(first, std::min(part, size - first)); });
                must(bulk.add(reports));
                made += seconds([&] { reports.clear(); });
            }
            return Done();
        });
    });
    return all - made;
}

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
    return seconds([&] {
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

} // namespace

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

} // namespace regie::bench
