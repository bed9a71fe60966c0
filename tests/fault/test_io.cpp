#include "tests/fault/faultbench.h"

#include "core/exchange/backup.h"

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

/// The k-th call that changes a file fails, is cut short, or ends the process: nothing acknowledged is lost, nothing is
/// torn, and what is reported is true. REGIE_FULL_FAULTS=1 goes through every k.
class TestIo : public QObject
{
    Q_OBJECT
private:
    int m_trials = 0;
    int m_failed = 0;
    int m_died = 0;
    int m_uncertain = 0;

    static void kinds()
    {
        QTest::addColumn<QString>("op");
        QTest::addColumn<QString>("how");
        QTest::newRow("no space for a write") << u"write"_s << u"ENOSPC"_s;
        QTest::newRow("a write cut short, then no space") << u"write"_s << u"short"_s;
        QTest::newRow("the disk stays full") << u"any"_s << u"ENOSPC!"_s;
        QTest::newRow("a sync fails") << u"fsync"_s << u"EIO"_s;
        QTest::newRow("a removal fails") << u"unlink"_s << u"EIO"_s;
        QTest::newRow("the disk stays broken") << u"any"_s << u"EIO!"_s;
        QTest::newRow("killed before a call") << u"any"_s << u"kill"_s;
        QTest::newRow("killed within a write") << u"any"_s << u"torn"_s;
    }

    static QStringList fault(const QString &op, int at, const QString &how)
    {
        const bool sticky = how.endsWith(u'!');
        return {u"OP="_s + op, u"AT=%1"_s.arg(at), u"DO="_s + (sticky ? how.chopped(1) : how),
            sticky ? u"STICKY=1"_s : u"STICKY=0"_s};
    }

    /// Which calls of @p calls to hit: all of them, or @p sample spread over them.
    static QList<int> places(int calls, int sample)
    {
        QList<int> at;
        const int count = FaultBench::isFull() ? calls : std::min(calls, sample);
        for (int i = 0; i < count; ++i)
            at.append(1 + (2 * i + 1) * calls / (2 * count));
        return at;
    }

    /// Runs @p what in a fresh copy of @p bench's vault for each place; then @p look sees what is left.
    template <typename Look>
    void sweep(VaultPlace &bench, const QString &what, int sample, Look look)
    {
        QFETCH(QString, op);
        QFETCH(QString, how);
        const QString kept = bench.beside("kept");
        if (QDir(bench.folder()).exists())
            bench.copyFolder(bench.folder(), kept);
        const auto fresh = [&] {
            QDir(bench.folder()).removeRecursively();
            QDir(bench.folder() + u".nieuw"_s).removeRecursively();
            QDir(bench.beside("state")).removeRecursively();
            if (QDir(kept).exists())
                bench.copyFolder(kept, bench.folder());
        };
        fresh();
        const auto counted = FaultBench::once(bench.folder(), what, fault(op, 0, how), bench.beside("out"));
        QVERIFY(counted.ended);
        QCOMPARE(counted.code, -1);
        QVERIFY2(counted.calls > 0 || op == u"unlink", qPrintable(op));
        for (const int at : places(counted.calls, sample)) {
            fresh();
            const auto outcome = FaultBench::once(bench.folder(), what, fault(op, at, how), bench.beside("out"));
            ++m_trials;
            m_failed += outcome.ended && outcome.code >= 0 ? 1 : 0;
            m_died += outcome.ended ? 0 : 1;
            m_uncertain += outcome.code == static_cast<int>(ErrorCode::CommitUncertain) ? 1 : 0;
            const QString wrong = look(outcome);
            QVERIFY2(wrong.isEmpty(),
                qPrintable(u"call %1 of %2: %3 (code %4)"_s.arg(at).arg(counted.calls).arg(wrong).arg(outcome.code)));
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase()
    {
        qInfo("%d trials: %d reported as failed, %d of them uncertain, %d killed", m_trials, m_failed, m_uncertain,
            m_died);
    }

    void aSave_data() { kinds(); }
    void aSave()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        sweep(bench, u"save"_s, 4, [&](const FaultBench::Outcome &outcome) -> QString {
            const auto vault = bench.open(PracticeKey{});
            if (!vault)
                return u"does not open: "_s + vault.error().detail;
            const int size = FaultBench::batchSize(**vault, 1);
            if (size != 0 && size != 10)
                return u"torn: %1 of 10"_s.arg(size);
            if (outcome.ended && outcome.code == -1 && size != 10)
                return u"acknowledged and lost"_s;
            // A ghost: said to have failed, and there.
            if (outcome.ended && outcome.code >= 0 && size != 0 &&
                outcome.code != static_cast<int>(ErrorCode::CommitUncertain))
                return u"reported as failed and there"_s;
            return FaultBench::faults(**vault);
        });
    }

    void anUndoing_data() { kinds(); }
    void anUndoing()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        sweep(bench, u"undo"_s, 2, [&](const FaultBench::Outcome &outcome) -> QString {
            const auto vault = bench.open(PracticeKey{});
            if (!vault)
                return u"does not open: "_s + vault.error().detail;
            const int size = FaultBench::batchSize(**vault, 1);
            if (size != 0 && size != 10)
                return u"torn: %1 of 10"_s.arg(size);
            if (outcome.ended && outcome.code == -1 && size != 0)
                return u"acknowledged and still there"_s;
            if (outcome.ended && outcome.code >= 0 && size == 0 &&
                outcome.code != static_cast<int>(ErrorCode::CommitUncertain))
                return u"reported as failed and undone"_s;
            return FaultBench::faults(**vault);
        });
    }

    void aChangeOfPassword_data() { kinds(); }
    void aChangeOfPassword()
    {
        FaultBench bench;
        NewVault what = bench.plan();
        what.password = Credential(VaultPlace::password("oud"));
        QVERIFY(Vault::create(std::move(what), bench.clock, bench.ids));
        QFETCH(QString, how);
        const bool stays = how.endsWith(u'!') || how == u"short";
        sweep(bench, u"password"_s, 2, [&](const FaultBench::Outcome &outcome) -> QString {
            const bool old = bench.open(VaultPlace::password("oud")).has_value();
            const bool next = bench.open(VaultPlace::password("nieuw")).has_value();
            if (old == next)
                return old ? u"both open"_s : u"none opens"_s;
            if (outcome.ended && outcome.code == -1 && !next)
                return u"acknowledged and lost"_s;
            // A disk that stays full does not let us put the old one back either.
            if (outcome.ended && outcome.code >= 0 && !old && !stays)
                return u"reported as failed and changed"_s;
            return {};
        });
    }

    void aNewVault_data() { kinds(); }
    void aNewVault()
    {
        FaultBench bench;
        sweep(bench, u"create"_s, 2, [&](const FaultBench::Outcome &outcome) -> QString {
            if (!QFile::exists(bench.folder()))
                return outcome.ended && outcome.code == -1 ? u"acknowledged and not there"_s : QString();
            const auto vault = bench.open(PracticeKey{});
            return vault ? FaultBench::faults(**vault) : u"stands there and does not open: "_s + vault.error().detail;
        });
    }

    void aBackup_data() { kinds(); }
    void aBackup()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        const QString file = bench.beside("out");
        sweep(bench, u"backup"_s, 2, [&](const FaultBench::Outcome &) -> QString {
            // From the run that counted there is always one: it, or a newer one, must be whole.
            const auto restored =
                exchange::restore(file, PracticeKey{}, bench.beside("terug.kluis"), bench.clock, bench.ids);
            if (!restored)
                return u"no whole backup: "_s + restored.error().detail;
            QDir(bench.beside("terug.kluis")).removeRecursively();
            QDir(bench.beside("state")).removeRecursively();
            const auto vault = bench.open(PracticeKey{});
            return vault ? FaultBench::faults(**vault) : u"does not open: "_s + vault.error().detail;
        });
    }

    // The control: what writes without a journal must be caught by the same look.
    void withoutAJournalItIsNoticed()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        bench.copyFolder(bench.folder(), bench.beside("kept"));
        const auto counted = FaultBench::once(bench.folder(), u"unsafe"_s, fault(u"write"_s, 0, u"kill"_s));
        QCOMPARE(counted.code, -1);
        int caught = 0;
        const QList<int> where = places(counted.calls, 6);
        for (const int at : where) {
            QDir(bench.beside("state")).removeRecursively();
            bench.copyFolder(bench.beside("kept"), bench.folder());
            const auto outcome = FaultBench::once(bench.folder(), u"unsafe"_s, fault(u"write"_s, at, u"torn"_s));
            QVERIFY(!outcome.ended);
            const auto vault = bench.open(PracticeKey{});
            caught += !vault || !FaultBench::faults(**vault).isEmpty() ? 1 : 0;
        }
        QVERIFY2(caught > where.size() / 2, qPrintable(u"%1 of %2"_s.arg(caught).arg(where.size())));
    }
};

QTEST_GUILESS_MAIN(TestIo)
#include "test_io.moc"
