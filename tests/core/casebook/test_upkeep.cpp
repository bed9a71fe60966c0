#include "core/casebook/upkeep.h"
#include "core/store/keys.h"
#include "core/store/verify.h"
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
            second = *upkeep.proposeRecoveryKey().result();
            const auto key = upkeep.useRecoveryKey(second);
            QVERIFY(password.result());
            QVERIFY(key.result());
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
        const UpkeepDates never{.hasRecovery = true};
        QCOMPARE(upkeep.dates().result(), Result<UpkeepDates>(never));
        QVERIFY(!upkeep.backUp(m_place->beside("nergens/kopie.kbackup")).result());
        QCOMPARE(upkeep.dates().result(), Result<UpkeepDates>(never));
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

    /// What a trial showed can be kept, and is taken for what it says only as it was sealed.
    void aTrialIsStated()
    {
        using exchange::StatementFound;
        const auto made = m_place->create();
        Upkeep upkeep(*made->vault);
        const QString backup = m_place->beside("kopie.kbackup");
        QVERIFY(upkeep.backUp(backup).result());
        const auto tried = upkeep.tryBackup(backup, VaultPlace::password()).result();
        QVERIFY(tried);
        QCOMPARE(tried->bytes, QFileInfo(backup).size());
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(tried->file, blake2b(file.readAll()));

        const QByteArray text = upkeep.sealed(u"Reservekopie van 22-11-2026: alles is heel.\n"_s, tried->action);
        QVERIFY(text.startsWith("Reservekopie van 22-11-2026: alles is heel.\nZegel: "));
        const auto found = [&](const QByteArray &bytes) {
            return exchange::checkStatement(*made->vault, bytes).value();
        };
        QCOMPARE(found(text), StatementFound::Genuine);
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray wrong = text;
                wrong[at] = static_cast<char>(wrong.at(at) ^ (1 << bit));
                QVERIFY2(found(wrong) == StatementFound::Changed, qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
            }
        }
        for (const QByteArray &wrong : {text + '\n', text.chopped(1), text.mid(1), QByteArray(), text + text})
            QCOMPARE(found(wrong), StatementFound::Changed);
        // sealed with the key, but no such trial stands in the log
        QCOMPARE(found(upkeep.sealed(u"Alles is heel.\n"_s, ActionId::create(m_place->ids))), StatementFound::NotInLog);

        const QString kept = m_place->beside("verklaring.txt");
        QCOMPARE(upkeep.checkStatement(kept).result().error().code, ErrorCode::NotFound);
        QFile out(kept);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
        out.close();
        QCOMPARE(upkeep.checkStatement(kept).result().value(), StatementFound::Genuine);
        VaultPlace other;
        const auto another = other.create();
        QCOMPARE(exchange::checkStatement(*another->vault, text).value(), StatementFound::Changed);
    }

    /// The vector of docs/crypto.md.
    void theSealIsThatOfThePage()
    {
        QByteArray dataKey;
        for (char i = 0; i < 32; ++i)
            dataKey.append(i);
        CanonicalBytes bytes;
        bytes.bytes("regiekompas-statement/1").bytes("Alles is heel.\n").bytes(QByteArray(32, '6'));
        const QByteArray code = blake2b(bytes.result(), subkey(Secret::copyOf(dataKey), Subkey::Statements));
        QFile page(QStringLiteral(REGIE_SOURCE_DIR "/docs/crypto.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY2(page.readAll().contains(code.toHex()), code.toHex().constData());
    }

    void theRecoveryKeyIsTried()
    {
        const auto made = m_place->create();
        Upkeep upkeep(*made->vault);
        const QByteArray before = made->vault->slotsText();
        QCOMPARE(upkeep.tryRecoveryKey(u"810M-4GT4"_s).result(), Result<bool>(false));
        QVERIFY(!upkeep.dates().result()->recovery.isValid());
        QCOMPARE(upkeep.tryRecoveryKey(made->recoveryKey.toLower()).result(), Result<bool>(true));
        QCOMPARE(upkeep.dates().result()->recovery, m_place->clock.nowUtc());
        QCOMPARE(made->vault->slotsText(), before); // nothing was changed
        QCOMPARE(made->vault->head().seq, 4);       // made, opened, and both trials
        // another key was never tried, and the old one is none any more
        QVERIFY(upkeep.useRecoveryKey(*upkeep.proposeRecoveryKey().result()).result());
        QVERIFY(!upkeep.dates().result()->recovery.isValid());
        QCOMPARE(upkeep.tryRecoveryKey(made->recoveryKey).result(), Result<bool>(false));
        QVERIFY(made->vault->verify()->isSound());
    }

    void aPracticeVaultHasNoRecoveryKey()
    {
        const auto made = m_place->createPractice();
        Upkeep upkeep(*made->vault);
        QVERIFY(!upkeep.dates().result()->hasRecovery);
        QCOMPARE(upkeep.tryRecoveryKey(u"810M"_s).result().error().code, ErrorCode::NotFound);
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
        QTest::addColumn<int>("recovery");
        QTest::addColumn<UpkeepDue>("due");
        QTest::newRow("never") << -1 << -1 << -2 << UpkeepDue::Backup;
        QTest::newRow("a week ago") << 7 << 100 << -2 << UpkeepDue::Nothing;
        QTest::newRow("eight days ago") << 8 << 100 << -2 << UpkeepDue::Backup;
        QTest::newRow("never put back") << 0 << -1 << -2 << UpkeepDue::RestoreTest;
        QTest::newRow("put back a year ago") << 0 << 365 << -2 << UpkeepDue::Nothing;
        QTest::newRow("put back longer ago") << 0 << 366 << -2 << UpkeepDue::RestoreTest;
        QTest::newRow("key never tried") << 0 << 0 << -1 << UpkeepDue::RecoveryTest;
        QTest::newRow("key tried a year ago") << 0 << 0 << 365 << UpkeepDue::Nothing;
        QTest::newRow("key tried longer ago") << 0 << 0 << 366 << UpkeepDue::RecoveryTest;
        QTest::newRow("backup and key: first the backup") << 0 << 366 << 366 << UpkeepDue::RestoreTest;
        QTest::newRow("both: first the backup") << 8 << 366 << -2 << UpkeepDue::Backup;
    }
    void whatIsDue()
    {
        QFETCH(int, backup);
        QFETCH(int, trial);
        QFETCH(int, recovery); // -2: there is no key
        const QDateTime now = m_place->clock.nowUtc();
        const auto ago = [&now](int days) { return days < 0 ? QDateTime() : now.addDays(-days); };
        QTEST(regie::whatIsDue({ago(backup), ago(trial), ago(recovery), recovery > -2, false}, now), "due");
        QCOMPARE(
            regie::whatIsDue({ago(backup), ago(trial), ago(recovery), recovery > -2, true}, now), UpkeepDue::Clock);
    }

    void aClockThatIsWrongIsTold_data()
    {
        QTest::addColumn<int>("seconds"); // from the last action to the next opening
        QTest::addColumn<bool>("doubt");
        constexpr int day = 24 * 3600;
        QTest::newRow("the next day") << day << false;
        QTest::newRow("four minutes before it") << -240 << false;
        QTest::newRow("an hour before it") << -3600 << true;
        QTest::newRow("ten years before it") << -3650 * day << true;
        QTest::newRow("a year after it") << 366 * day << false;
        QTest::newRow("five years after it") << 5 * 366 * day << true;
    }
    void aClockThatIsWrongIsTold()
    {
        QFETCH(const int, seconds);
        {
            const auto made = m_place->create();
            QVERIFY(made);
        }
        m_place->clock.set(LocalDateTime::fromUtc(m_place->clock.nowUtc().addSecs(seconds)));
        auto vault = *m_place->open();
        Upkeep upkeep(*vault);
        QTEST(upkeep.dates().result()->clockDoubt, "doubt");
    }

private:
    std::unique_ptr<VaultPlace> m_place;
};

QTEST_GUILESS_MAIN(TestUpkeep)
#include "test_upkeep.moc"
