#include "tests/core/store/vault_fixture.h"

#include "core/exchange/backup.h"

using namespace regie;
using namespace regie::exchange;
using namespace regie::store;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<VaultPlace> m_place;
    QString m_file;

    static qsizetype persons(Vault &vault)
    {
        return vault.read().lookUp(vault.viewer(), PersonQuery{{u"jansen"_s}})->size();
    }
    Result<Restored> back(const QString &folder, Credential credential = VaultPlace::password())
    {
        return restore(m_file, credential, folder, m_place->clock, m_place->ids);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_place = std::make_unique<VaultPlace>();
        m_file = m_place->beside("nacht.kbackup");
    }

    void whatWasSavedComesBack()
    {
        const IntakeId draft = IntakeId::create(m_place->ids);
        QString recovery;
        {
            const auto made = m_place->create();
            recovery = made->recoveryKey;
            QVERIFY(VaultPlace::savePerson(*made->vault, u"Jansen"_s));
            QVERIFY(made->vault->drafts().save(
                made->vault->viewer(), DraftRecord{draft, "{}", m_place->clock.nowUtc(), made->vault->user().id}));
            const auto done = backup(*made->vault, m_file);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
            QCOMPARE(done->seq, made->vault->head().seq);
            QCOMPARE(done->auditHash, made->vault->head().hash);
            QCOMPARE(done->bytes, QFile(m_file).size());
            QVERIFY(VaultPlace::savePerson(*made->vault, u"Jansen"_s)); // after it
        }
        QStringList names = QDir(m_place->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(names.size(), 6);
        const auto restored = back(m_place->folder());
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(restored->seq, 4);
        {
            const auto vault = m_place->open();
            QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().detail));
            QCOMPARE(persons(**vault), 1);
            QVERIFY((*vault)->drafts().one((*vault)->viewer(), draft));
        }
        QVERIFY(m_place->open(RecoveryKey{recovery}));
        // What stood there is set aside, whole.
        QVERIFY(restored->setAside.endsWith(u".kluis"));
        QVERIFY(QFile::exists(restored->setAside + u"/data.db"_s));
        const auto old = Vault::open(restored->setAside, VaultPlace::password(), m_place->clock, m_place->ids);
        QVERIFY(old); // to look up what the backup did not have yet
        QCOMPARE(persons(**old), 2);
    }

    void tryingABackupElsewhereDoesNotHarmTheVault()
    {
        {
            const auto made = m_place->create();
            QVERIFY(backup(*made->vault, m_file));
            QVERIFY(VaultPlace::savePerson(*made->vault, u"Jansen"_s));
        }
        const QString elsewhere = m_place->beside("proefterug.kluis");
        QVERIFY(back(elsewhere));
        {
            const auto vault = m_place->open();
            QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().detail));
            QCOMPARE((*vault)->anchors().state, AnchorState::Found::Equal);
        }
        QVERIFY(Vault::open(elsewhere, VaultPlace::password(), m_place->clock, m_place->ids));
        QVERIFY(m_place->open());
    }

    void itComesBackWhereNothingIs()
    {
        {
            const auto made = m_place->create();
            QVERIFY(VaultPlace::savePerson(*made->vault, u"Jansen"_s));
            QVERIFY(backup(*made->vault, m_file));
        }
        QVERIFY(QDir(m_place->folder()).removeRecursively());
        QVERIFY(QDir(m_place->beside("state")).removeRecursively());
        const auto restored = back(m_place->folder());
        QVERIFY(restored);
        QVERIFY(restored->setAside.isEmpty());
        QCOMPARE(persons(**m_place->open()), 1);
    }

    void aDamagedVaultIsReplaced()
    {
        {
            const auto made = m_place->create();
            QVERIFY(backup(*made->vault, m_file));
        }
        QVERIFY(QFile::resize(m_place->path("data.db"), 0));
        VaultPlace::flip(m_place->path("slots.json"), 50);
        VaultPlace::flip(m_place->path("slots.json.bak"), 50);
        QVERIFY(back(m_place->folder()));
        QVERIFY(m_place->open());
    }

    void nothingIsTouchedWhenItCannotBe()
    {
        const auto made = m_place->create();
        QVERIFY(backup(*made->vault, m_file));
        QCOMPARE(back(m_place->folder()).error().code, ErrorCode::VaultInUse);
        QCOMPARE(back(m_place->beside("nieuw.kluis"), VaultPlace::password("verkeerd")).error().code,
            ErrorCode::WrongPassword);
        QVERIFY(!QFile::exists(m_place->beside("nieuw.kluis")));
        QVERIFY(!QFile::exists(m_place->beside("nieuw.kluis.nieuw")));
        QCOMPARE(back(m_place->beside("zonder")).error().code, ErrorCode::UnknownValue);
        QVERIFY(QDir().mkpath(m_place->beside("anders.kluis")));
        QCOMPARE(back(m_place->beside("anders.kluis")).error().code, ErrorCode::VaultExists);
        NewVault other = m_place->plan();
        other.folder = m_place->beside("tweede.kluis");
        QVERIFY(Vault::create(std::move(other), m_place->clock, m_place->ids));
        QCOMPARE(back(m_place->beside("tweede.kluis")).error().code, ErrorCode::VaultExists);
    }

    void aSpoiledBackupTouchesNothing()
    {
        {
            const auto made = m_place->create();
            QVERIFY(backup(*made->vault, m_file));
        }
        QFile file(m_file);
        const qint64 size = file.size();
        for (qint64 at = 10; at < size; at += size / 40) {
            VaultPlace::flip(m_file, at);
            QVERIFY(!back(m_place->folder()));
            VaultPlace::flip(m_file, at);
        }
        QVERIFY(file.resize(size - 1));
        QVERIFY(!back(m_place->folder()));
        QVERIFY(m_place->open());
        QVERIFY(!QFile::exists(m_place->folder() + u".nieuw"_s));
    }

    void anOlderBackupFileStaysWhenANewOneFails()
    {
        const auto made = m_place->create();
        QVERIFY(backup(*made->vault, m_file));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto cancelled = backup(*made->vault, m_file, [](qint64 done, qint64 total) { return done < total / 2; });
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
        QVERIFY(!QFile::exists(m_file + u".nieuw"_s));
        QCOMPARE(backup(*made->vault, m_place->beside("none/x.kbackup")).error().code, ErrorCode::IoError);
    }

    void progressGoesUpToTheEnd()
    {
        const auto made = m_place->create();
        qint64 last = 0;
        qint64 all = 0;
        QVERIFY(backup(*made->vault, m_file, [&](qint64 done, qint64 total) {
            const bool upwards = done >= last;
            last = done;
            all = total;
            return upwards;
        }));
        QVERIFY(all > 0);
        QCOMPARE(last, all);
    }

    void aPracticeVaultIsBackedUpWithoutAPassword()
    {
        {
            const auto made = m_place->createPractice();
            QVERIFY(backup(*made->vault, m_file));
        }
        QVERIFY(back(m_place->folder(), PracticeKey{}));
        QVERIFY(m_place->open(PracticeKey{}));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
