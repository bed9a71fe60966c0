#include "core/store/files.h"
#include "core/store/folderlock.h"
#include "core/store/hardening.h"
#include "core/store/place.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

class TestPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whichFileSystemsAreTrusted_data()
    {
        QTest::addColumn<quint32>("magic");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("root");
        QTest::addColumn<bool>("trusted");
        const auto row = [](const char *name, quint32 magic, const char *type, bool root, bool trusted) {
            QTest::newRow(name) << magic << QByteArray(type) << root << trusted;
        };
        row("ext4", 0xef53, "ext4", false, true);
        row("btrfs", 0x9123683e, "btrfs", false, true);
        row("xfs", 0x58465342, "xfs", false, true);
        row("tmpfs", 0x01021994, "tmpfs", false, true);
        row("overlayfs", 0x794c7630, "overlay", true, true);
        row("zfs", 0x2fc12fc1, "zfs", false, true);
        row("vfat", 0x4d44, "vfat", false, true);
        row("nfs", 0x6969, "nfs4", false, false);
        row("nfs as root", 0x6969, "nfs", true, false);
        row("cifs", 0xff534d42, "cifs", false, false);
        row("smb2", 0xfe534d42, "smb3", false, false);
        row("old smb", 0x517b, "smbfs", false, false);
        row("afs", 0x5346414f, "afs", false, false);
        row("ceph", 0x00c36400, "ceph", false, false);
        row("sshfs", 0x65735546, "fuse.sshfs", false, false);
        row("rclone", 0x65735546, "fuse.rclone", false, false);
        row("virtiofs share", 0x65735546, "virtiofs", false, false);
        row("virtiofs as the machine's own disk", 0x65735546, "virtiofs", true, true);
        row("ntfs through fuse", 0x65735546, "fuseblk", false, true);
        row("9p share", 0x01021997, "9p", false, false);
        row("9p as the machine's own disk", 0x01021997, "9p", true, true);
    }
    void whichFileSystemsAreTrusted()
    {
        QFETCH(quint32, magic);
        QFETCH(QByteArray, type);
        QFETCH(bool, root);
        QTEST(isTrustworthy(magic, type, root), "trusted");
    }

    void signsOfSynchronising()
    {
        for (const QString &name :
            {u".stfolder"_s, u".dropbox"_s, u".sync_4f2a.db"_s, u"._sync_4f2a.db"_s, u".owncloudsync.log"_s})
            QVERIFY2(isSyncMarker(name), qPrintable(name));
        for (const QString &name : {u"sync"_s, u".config"_s, u"data.db"_s, u".sync_notes.txt"_s})
            QVERIFY2(!isSyncMarker(name), qPrintable(name));
        for (const QString &name :
            {u"data.sync-conflict-20261122-101010-ABC.db"_s, u"data (conflicted copy 2026-11-22).db"_s,
                u"data (Anna's Conflicted Copy).db"_s, u"slots (conflict 1).json"_s})
            QVERIFY2(isSyncConflict(name), qPrintable(name));
        for (const QString &name : {u"data.db"_s, u"data.db-journal"_s, u"slots.json.bak"_s})
            QVERIFY2(!isSyncConflict(name), qPrintable(name));
    }

    void aPlaceOfThisMachineIsGood()
    {
        const QTemporaryDir dir;
        QVERIFY(checkPlace(dir.path()));
        QCOMPARE(checkPlace(dir.filePath(u"none"_s)).error().code, ErrorCode::NotAVault);
        QVERIFY(QDir(dir.path()).mkpath(u"a/b/c"_s));
        QVERIFY(checkPlace(dir.filePath(u"a/b/c"_s)));
        QVERIFY(QDir(dir.path()).mkpath(u"a/.dropbox.cache"_s));
        QCOMPARE(checkPlace(dir.filePath(u"a/b/c"_s)).error().code, ErrorCode::FolderNotSuitable);
    }

    void aFileIsReplacedWholeOrNotAtAll()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"f"_s);
        QVERIFY(replaceFile(path, "een"));
        QVERIFY(replaceFile(path, "twee"));
        QCOMPARE(*readFile(path, 100), QByteArray("twee"));
        QCOMPARE(readFile(path, 3).error().code, ErrorCode::TooLarge);
        struct stat info = {};
        QCOMPARE(::stat(qPrintable(path), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(replaceFile(dir.filePath(u"none/f"_s), "x").error().code, ErrorCode::IoError);
        QVERIFY(QDir(dir.path()).mkpath(u"map"_s));
        QVERIFY(!replaceFile(dir.filePath(u"map"_s), "x"));
        QVERIFY(!QFile::exists(dir.filePath(u"map.nieuw"_s)));
    }

    void theLockIsHeldByOneAndTellsWho()
    {
        const QTemporaryDir dir;
        const QDateTime now(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
        QVERIFY(!FolderLock::holder(dir.path()));
        {
            const auto first = FolderLock::take(dir.path(), now);
            QVERIFY(first);
            const auto second = FolderLock::take(dir.path(), now);
            QCOMPARE(second.error().code, ErrorCode::VaultInUse);
            QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
            QCOMPARE(FolderLock::holder(dir.path())->since, now);
        }
        QVERIFY(!FolderLock::holder(dir.path()));
        QVERIFY(FolderLock::take(dir.path(), now));
    }

    void aLockFileThatWasLeftBehindHoldsNobody_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("shorter") << QByteArray("1\n");
        QTest::newRow("longer") << QByteArray("1\n") + QByteArray(300, 'm') + "\n2020-01-01T00:00:00Z\n";
    }

    void aLockFileThatWasLeftBehindHoldsNobody()
    {
        QFETCH(const QByteArray, text);
        const QTemporaryDir dir;
        QFile left(dir.filePath(u"LOCK"_s));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(text) == text.size());
        left.close();
        QVERIFY(!FolderLock::holder(dir.path()));
        const QDateTime now(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
        {
            const auto taken = FolderLock::take(dir.path(), now);
            QVERIFY(taken);
            QCOMPARE(FolderLock::holder(dir.path())->since, now);
            QVERIFY(readFile(left.fileName(), 500)->endsWith("\n2026-11-22T01:02:03Z\n"));
            QVERIFY(!readFile(left.fileName(), 500)->contains("mm"));
        }
        QVERIFY(QFile::remove(left.fileName()));
        QVERIFY(QFile::link(u"/etc/passwd"_s, left.fileName()));
        QCOMPARE(FolderLock::take(dir.path(), {}).error().code, ErrorCode::FolderNotSuitable);
    }

    void theProcessKeepsItsMemoryToItself()
    {
        QVERIFY(hardenProcess());
        struct rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "test_place.moc"
