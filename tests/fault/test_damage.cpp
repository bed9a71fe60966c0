#include "tests/fault/faultbench.h"

#include "core/store/database.h"
#include "core/store/slots.h"
#include "core/store/sqlite.h"

#include <QCryptographicHash>
#include <QSqlRecord>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

/// Bits that turn and files that are cut: seen or harmless, never silently another truth. REGIE_FULL_FAULTS=1 turns a
/// bit in every byte.
class TestDamage : public QObject
{
    Q_OBJECT
private:
    struct Sweep
    {
        int seen = 0;
        int harmless = 0;
        int silent = 0;
    };

    /// Everything in @p db, as one hash; nothing when something cannot be read.
    static QByteArray contentOf(const Database &db)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        auto tables =
            db.run("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_L1);
        if (!tables)
            return {};
        while (tables->next()) {
            const QByteArray sql = "SELECT * FROM \"" + tables->value(0).toByteArray() + '"';
            auto rows = db.run(QLatin1String(sql));
            if (!rows)
                return {};
            while (rows->next()) {
                for (int i = 0; i < rows->columns(); ++i)
                    hash.addData(rows->value(i).toByteArray() + '|');
            }
        }
        return hash.result();
    }

    template <typename Read>
    static Sweep turnBits(const QString &file, int sample, Read read)
    {
        const qint64 size = QFile(file).size();
        const qint64 step = FaultBench::isFull() ? 1 : std::max<qint64>(1, size / sample) | 1;
        const QByteArray truth = read();
        Sweep sweep;
        for (qint64 at = 0; at < size; at += step) {
            VaultPlace::flip(file, at, int(at % 8));
            const QByteArray now = read();
            ++(now.isEmpty() ? sweep.seen : now == truth ? sweep.harmless : sweep.silent);
            VaultPlace::flip(file, at, int(at % 8));
        }
        if (read() != truth)
            qFatal("the sweep did not put back what it turned");
        return sweep;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTurnedBitInTheDataIsSeen()
    {
        FaultBench bench;
        {
            const auto made = bench.createPractice();
            for (int i = 0; i < 5; ++i)
                QVERIFY(VaultPlace::savePerson(*made->vault, u"Jansen%1"_s.arg(i)));
        }
        const auto keys = readSlots(bench.folder())->contents.unlock(PracticeKey{});
        const Secret key = subkey(keys->dataKey, Subkey::Data);
        const Sweep sweep = turnBits(bench.path("data.db"), 300, [&]() -> QByteArray {
            const auto db = Database::open(bench.path("data.db"), key, Database::Mode::ReadOnly);
            if (!db || !(*db)->quickCheck())
                return {};
            return contentOf(**db);
        });
        qInfo("%d seen, %d harmless, %d silent", sweep.seen, sweep.harmless, sweep.silent);
        QCOMPARE(sweep.silent, 0);
        QVERIFY(sweep.seen > 10 * sweep.harmless);
    }

    void theControlFileWithoutACipherIsSilentlyWrong()
    {
        // The same sweep over a plain file must find silent damage, else it proves nothing.
        const VaultPlace place;
        const QString file = place.beside("plain.db");
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(file), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle,
                     "CREATE TABLE t (x TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i "
                     "< 200) "
                     "INSERT INTO t SELECT 'persoon met een lange naam ' || i FROM n",
                     nullptr, nullptr, nullptr),
            SQLITE_OK);
        sqlite3_close(handle);
        const Sweep sweep = turnBits(file, 400, [&]() -> QByteArray {
            sqlite3 *db = nullptr;
            QCryptographicHash hash(QCryptographicHash::Sha256);
            sqlite3_open_v2(qPrintable(file), &db, SQLITE_OPEN_READONLY, nullptr);
            sqlite3_stmt *statement = nullptr;
            int code = sqlite3_prepare_v2(db, "SELECT x FROM t", -1, &statement, nullptr);
            while (code == SQLITE_OK || code == SQLITE_ROW) {
                code = sqlite3_step(statement);
                if (code == SQLITE_ROW)
                    hash.addData(QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))) + '|');
            }
            sqlite3_finalize(statement);
            sqlite3_close(db);
            return code == SQLITE_DONE ? hash.result() : QByteArray();
        });
        QVERIFY2(sweep.silent > 0, "the control did not go wrong");
    }

    void aCutFileIsSeen()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        bench.copyFolder(bench.folder(), bench.beside("kept"));
        const qint64 size = QFile(bench.path("data.db")).size();
        const qint64 step = FaultBench::isFull() ? 512 : std::max<qint64>(512, size / 25 / 512 * 512);
        for (qint64 length = 0; length < size; length += step) {
            bench.copyFolder(bench.beside("kept"), bench.folder());
            QVERIFY(QFile::resize(bench.path("data.db"), length));
            QCOMPARE(bench.openingFails(PracticeKey{}), ErrorCode::VaultDamaged);
        }
    }

    void damageAnywhereIsSaidInTheSameWords()
    {
        FaultBench bench;
        {
            const auto made = bench.createPractice();
            for (int i = 0; i < 5; ++i)
                QVERIFY(VaultPlace::savePerson(*made->vault, u"Jansen%1"_s.arg(i)));
        }
        const auto keys = readSlots(bench.folder())->contents.unlock(PracticeKey{});
        const Secret key = subkey(keys->dataKey, Subkey::Data);
        const qint64 size = QFile(bench.path("data.db")).size();
        for (qint64 page = 0; page < size / 4096; ++page) {
            VaultPlace::flip(bench.path("data.db"), page * 4096 + 1000);
            const auto db = Database::open(bench.path("data.db"), key, Database::Mode::ReadOnly);
            const Done checked = db ? (*db)->quickCheck() : Done(tl::unexpected(db.error()));
            QVERIFY2(!checked, qPrintable(u"page %1"_s.arg(page)));
            // On the first page a wrong key and damage cannot be told apart; the vault can, and does.
            const ErrorCode code = checked.error().code;
            QVERIFY2(code == ErrorCode::VaultDamaged || (page == 0 && code == ErrorCode::WrongPassword),
                qPrintable(u"page %1: %2"_s.arg(page).arg(checked.error().detail)));
            VaultPlace::flip(bench.path("data.db"), page * 4096 + 1000);
        }
    }

    void aTurnedBitInTheSlotsDoesNotShutTheVault()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        const qint64 size = QFile(bench.path("slots.json")).size();
        for (qint64 at = 3; at < size; at += FaultBench::isFull() ? 1 : size / 12) {
            VaultPlace::flip(bench.path("slots.json"), at, int(at % 8));
            const auto vault = bench.open(PracticeKey{});
            QVERIFY2(vault, qPrintable(u"byte %1: %2"_s.arg(at).arg(vault ? QString() : vault.error().detail)));
        }
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
