#include "core/casebook/upkeep.h"
#include "tests/core/store/vault_fixture.h"

#include <QSignalSpy>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

Password nextPassword()
{
    return VaultPlace::password("een heel ander wachtwoord");
}

} // namespace

/// Password, recovery key, backups, trials and checks of a vault, off the interface thread.
class TestUpkeep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_place = std::make_unique<VaultPlace>(); }

    void anotherRecoveryKeyTakesThePlaceOfTheFirst()
    {
        QString first;
        QString second;
        {
            const auto made = m_place->create();
            first = made->recoveryKey;
            Upkeep upkeep(*made->vault);
            // one change after the other, whoever asks
            const auto password = upkeep.changePassword(VaultPlace::password(), nextPassword());
            const auto key = upkeep.newRecoveryKey();
            QVERIFY(password.result());
            QVERIFY(key.result());
            second = *key.result();
        }
        QCOMPARE(m_place->openingFails(RecoveryKey{first}), ErrorCode::WrongPassword);
        QCOMPARE(m_place->openingFails(), ErrorCode::WrongPassword);
        QVERIFY(m_place->open(nextPassword()));
        QVERIFY(m_place->open(RecoveryKey{second}));
    }

    /// The vault locks while the key is being derived: the change is there whole.
    void lockingMeanwhileLosesNothing()
    {
        {
            const auto made = m_place->create();
            Upkeep upkeep(*made->vault);
            for (int i = 0; i < 3; ++i)
                std::ignore = upkeep.changePassword(VaultPlace::password(), nextPassword());
        }
        QCOMPARE(m_place->openingFails(), ErrorCode::WrongPassword);
        QVERIFY(m_place->open(nextPassword()));
        const auto report = Vault::verify(m_place->folder(), nextPassword(), m_place->clock);
        QVERIFY(report && report->isSound());
    }

    void aBackupCountsOnceItIsProven()
    {
        const auto made = m_place->create();
        Upkeep upkeep(*made->vault);
        QCOMPARE(upkeep.dates().result(), Result<UpkeepDates>(UpkeepDates{}));
        QVERIFY(!upkeep.backUp(m_place->beside("nergens/kopie.kbackup")).result());
        QCOMPARE(upkeep.dates().result(), Result<UpkeepDates>(UpkeepDates{}));
        const auto backup = upkeep.backUp(m_place->beside("kopie.kbackup")).result();
        QVERIFY(backup);
        QCOMPARE(backup->bytes, QFileInfo(m_place->beside("kopie.kbackup")).size());
        QCOMPARE(upkeep.dates().result()->backup, m_place->clock.nowUtc());
        QVERIFY(!upkeep.dates().result()->restoreTest.isValid());
    }

    void aBackupIsPutBackOnTrial()
    {
        const auto made = m_place->create();
        QVERIFY(VaultPlace::savePerson(*made->vault, u"Jansen"_s));
        Upkeep upkeep(*made->vault);
        const QString file = m_place->beside("kopie.kbackup");
        QVERIFY(upkeep.backUp(file).result());
        const AuditHead before = made->vault->head();

        QCOMPARE(upkeep.tryBackup(file, nextPassword()).result().error().code, ErrorCode::WrongPassword);
        QCOMPARE(made->vault->head(), before);
        const auto tried = upkeep.tryBackup(file, VaultPlace::password()).result();
        QVERIFY(tried);
        QVERIFY(tried->report.isSound());
        QVERIFY(tried->ofThisVault);
        QVERIFY(tried->report.rows > 0);
        QCOMPARE(tried->report.compared, QStringList(u"backup"_s));
        QCOMPARE(tried->made, m_place->clock.nowUtc());
        QCOMPARE(made->vault->head().seq, before.seq + 1);
        QCOMPARE(upkeep.dates().result()->restoreTest, m_place->clock.nowUtc());
        QVERIFY(!QFileInfo::exists(m_place->folder() + u"/proef.nieuw"_s));

        VaultPlace::flip(file, QFileInfo(file).size() / 2);
        QCOMPARE(upkeep.tryBackup(file, VaultPlace::password()).result().error().code, ErrorCode::VaultDamaged);
        QCOMPARE(upkeep.tryBackup(m_place->path("slots.json"), VaultPlace::password()).result().error().code,
            ErrorCode::MalformedInput);
    }

    void whatIsCalledOffLeavesNothing()
    {
        const auto made = m_place->create();
        Upkeep upkeep(*made->vault);
        connect(
            &upkeep, &Upkeep::progressed, &upkeep, [&] { upkeep.cancel(); }, Qt::DirectConnection);
        const QString file = m_place->beside("kopie.kbackup");
        QCOMPARE(upkeep.backUp(file).result().error().code, ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(!upkeep.dates().result()->backup.isValid());
    }

    void theWholeVaultIsChecked()
    {
        const auto made = m_place->create();
        Upkeep upkeep(*made->vault);
        const auto report = upkeep.verify().result();
        QVERIFY(report && report->isSound());
        QVERIFY(report->compared.size() == 2);
    }

    void whatIsDue_data()
    {
        QTest::addColumn<int>("backup");
        QTest::addColumn<int>("trial");
        QTest::addColumn<UpkeepDue>("due");
        QTest::newRow("never") << -1 << -1 << UpkeepDue::Backup;
        QTest::newRow("a week ago") << 7 << 100 << UpkeepDue::Nothing;
        QTest::newRow("eight days ago") << 8 << 100 << UpkeepDue::Backup;
        QTest::newRow("never put back") << 0 << -1 << UpkeepDue::RestoreTest;
        QTest::newRow("put back a year ago") << 0 << 365 << UpkeepDue::Nothing;
        QTest::newRow("put back longer ago") << 0 << 366 << UpkeepDue::RestoreTest;
        QTest::newRow("both: first the backup") << 8 << 366 << UpkeepDue::Backup;
    }
    void whatIsDue()
    {
        QFETCH(int, backup);
        QFETCH(int, trial);
        const QDateTime now = m_place->clock.nowUtc();
        const auto ago = [&now](int days) { return days < 0 ? QDateTime() : now.addDays(-days); };
        QTEST(regie::whatIsDue({ago(backup), ago(trial)}, now), "due");
    }

private:
    std::unique_ptr<VaultPlace> m_place;
};

QTEST_GUILESS_MAIN(TestUpkeep)
#include "test_upkeep.moc"
