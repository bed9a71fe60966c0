#include "core/store/vaultadmin.h"
#include "tests/core/store/vault_fixture.h"

#include "core/store/anchors.h"
#include "core/store/database.h"
#include "core/store/destruction.h"
#include "core/store/folderlock.h"
#include "core/store/slots.h"
#include "core/store/verify.h"

#include <future>

#include <sys/stat.h>
#include <unistd.h>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

class TestVault : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<VaultPlace> m_place;

    static int persons(Vault &vault)
    {
        return static_cast<int>(vault.read().lookUp(vault.viewer(), PersonQuery{{u"jansen"_s}})->size());
    }
    Secret dataKey()
    {
        return std::move(readSlots(m_place->folder())->contents.unlock(VaultPlace::password())->dataKey);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_place = std::make_unique<VaultPlace>();
    }

    void aNewVaultOpensWithItsPasswordAndItsRecoveryKey()
    {
        QString recovery;
        VaultId id;
        {
            const auto made = m_place->create();
            QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
            recovery = made->recoveryKey;
            id = made->vault->id();
            QCOMPARE(recovery.size(), 14 * 5 - 1);
            QCOMPARE(made->vault->user().name, u"Coördinator"_s);
            QVERIFY(!made->vault->isPractice());
            QCOMPARE(made->vault->head().seq, 2); // made, opened
        }
        {
            const auto vault = m_place->open();
            QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().detail));
            QCOMPARE((*vault)->id(), id);
            QCOMPARE((*vault)->user().function, u"THV-coördinator"_s);
            QCOMPARE((*vault)->head().seq, 3);
        }
        QVERIFY(m_place->open(RecoveryKey{recovery.toLower()}));
        QCOMPARE(m_place->openingFails(VaultPlace::password("verkeerd")), ErrorCode::WrongPassword);
        QCOMPARE(m_place->openingFails(RecoveryKey{u"0000"_s}), ErrorCode::WrongPassword);
        QCOMPARE(m_place->openingFails(PracticeKey{}), ErrorCode::PracticeMismatch);
    }

    void filesAreOursAlone()
    {
        QVERIFY(m_place->create());
        ::chmod(qPrintable(m_place->folder()), 0755);
        ::chmod(qPrintable(m_place->path("data.db")), 0644);
        QVERIFY(m_place->open());
        struct stat info = {};
        QCOMPARE(::stat(qPrintable(m_place->folder()), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
        QStringList names = QDir(m_place->folder()).entryList(QDir::Files | QDir::Hidden);
        names.sort();
        QCOMPARE(names, (QStringList{u"LOCK"_s, u"anker.log"_s, u"data.db"_s, u"drafts.db"_s, u"slots.json"_s,
                            u"slots.json.bak"_s}));
        for (const QString &name : names) {
            QCOMPARE(::stat(qPrintable(m_place->folder() + u'/' + name), &info), 0);
            QCOMPARE(info.st_mode & 0777U, 0600U);
        }
    }

    void namesOfPeopleAreNowhereInTheFolder()
    {
        {
            const auto made = m_place->create();
            QVERIFY(VaultPlace::savePerson(*made->vault, u"Kanariezaad"_s));
        }
        const QStringList names = QDir(m_place->folder()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            QFile file(m_place->folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString &secret : {u"Kanariezaad"_s, u"Coördinator"_s, u"kanariezaad"_s}) {
                QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(name));
                QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)));
            }
        }
    }

    void whereNoVaultCanBeMade()
    {
        NewVault what = m_place->plan();
        what.folder = m_place->beside("zonder");
        QCOMPARE(Vault::create(std::move(what), m_place->clock, m_place->ids).error().code, ErrorCode::UnknownValue);
        QVERIFY(m_place->create());
        QCOMPARE(m_place->create().error().code, ErrorCode::VaultExists);
        what = m_place->plan();
        what.folder = m_place->beside("nergens/x.kluis");
        QCOMPARE(Vault::create(std::move(what), m_place->clock, m_place->ids).error().code, ErrorCode::NotFound);
        what = m_place->plan();
        what.folder = m_place->beside("x.kluis");
        what.password.reset();
        QCOMPARE(
            Vault::create(std::move(what), m_place->clock, m_place->ids).error().code, ErrorCode::PracticeMismatch);
        QVERIFY(!QFile::exists(m_place->beside("x.kluis")));
        QVERIFY(!QFile::exists(m_place->beside("x.kluis.nieuw")));
        QVERIFY(QDir().mkpath(m_place->beside("sync/.stfolder")));
        what = m_place->plan();
        what.folder = m_place->beside("sync/x.kluis");
        QCOMPARE(
            Vault::create(std::move(what), m_place->clock, m_place->ids).error().code, ErrorCode::FolderNotSuitable);
    }

    void aPracticeVaultOpensWithoutAPassword()
    {
        {
            const auto made = m_place->createPractice();
            QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
            QVERIFY(made->recoveryKey.isEmpty());
            QVERIFY(made->vault->isPractice());
        }
        const auto face = Vault::look(m_place->folder());
        QVERIFY(face && face->practice && face->opensWithoutPassword);
        QVERIFY(m_place->open(PracticeKey{}));
        QCOMPARE(m_place->openingFails(), ErrorCode::WrongPassword);
    }

    void practiceAndRealDataDoNotMeet()
    {
        QVERIFY(m_place->create());
        // Somebody who has the key puts an open slot on a vault of people.
        const auto file = readSlots(m_place->folder());
        const Secret key = dataKey();
        Slots forged(file->contents.vault(), true);
        QVERIFY(forged.addPractice(key, file->contents.list().first().user, m_place->ids));
        QVERIFY(writeSlots(m_place->folder(), forged, key));
        QCOMPARE(m_place->openingFails(PracticeKey{}), ErrorCode::PracticeMismatch);
    }

    void whatWasWrittenIsThereAndWhatFailedIsNot()
    {
        const auto made = m_place->create();
        Vault &vault = *made->vault;
        QVERIFY(VaultPlace::savePerson(vault, u"Jansen"_s));
        QCOMPARE(persons(vault), 1);
        const qint64 before = vault.head().seq;
        const auto failed = vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
            Person person;
            person.id = PersonId::create(vault.ids());
            person.name.surname = u"Jansen"_s;
            if (const Done saved = t.save(person); !saved)
                return saved;
            return fail(ErrorCode::NotAllowed);
        });
        QCOMPARE(failed.error().code, ErrorCode::NotAllowed);
        QCOMPARE(persons(vault), 1);
        QCOMPARE(vault.head().seq, before);
        const auto nested = vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &) -> Done {
            const auto inner =
                vault.write(vault.viewer(), Action::SaveIntake, {}, [](Transaction &) { return Done(); });
            return inner ? Done() : Done(tl::unexpected(inner.error()));
        });
        QCOMPARE(nested.error().code, ErrorCode::NotAllowed);
    }

    void laterWritesComeInOrderAndAllBeforeTheEnd()
    {
        QList<int> order;
        QList<bool> good;
        {
            const auto made = m_place->create();
            Vault &vault = *made->vault;
            for (int i = 0; i < 20; ++i)
                vault.writeLater(
                    vault.viewer(), Action::SaveIntake, {},
                    [&order, i](Transaction &) {
                        order.append(i);
                        return Done();
                    },
                    [&good](const Result<ActionId> &done) { good.append(done.has_value()); });
        }
        QCOMPARE(order.size(), 20);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(good.count(true), 20);
        QCOMPARE((*m_place->open())->head().seq, 23);
    }

    void theWorkerReadsBesideTheInterface()
    {
        const auto made = m_place->create();
        Vault &vault = *made->vault;
        QVERIFY(VaultPlace::savePerson(vault, u"Jansen"_s));
        std::promise<int> found;
        vault.readOnWorker([&](Reader &reader) {
            found.set_value(static_cast<int>(reader.lookUp(vault.viewer(), PersonQuery{{u"jansen"_s}})->size()));
        });
        QCOMPARE(found.get_future().get(), 1);
    }

    void theCheckGivesWayAndEnds()
    {
        const auto made = m_place->create();
        Vault &vault = *made->vault;
        std::promise<Done> checked;
        vault.quickCheckLater([&](Done done) { checked.set_value(std::move(done)); });
        for (int i = 0; i < 5; ++i)
            QVERIFY(VaultPlace::savePerson(vault, u"Jansen"_s));
        QVERIFY(checked.get_future().get());
    }

    void draftsAreKept()
    {
        const IntakeId id = IntakeId::create(m_place->ids);
        {
            const auto made = m_place->create();
            QVERIFY(made->vault->drafts().save(
                made->vault->viewer(), DraftRecord{id, "{\"a\": 1}", m_place->clock.nowUtc(), made->vault->user().id}));
        }
        const auto vault = m_place->open();
        QCOMPARE((*vault)->drafts().one((*vault)->viewer(), id)->payload, QByteArray("{\"a\": 1}"));
    }

    void oneProcessAtATime()
    {
        const auto made = m_place->create();
        const auto second = m_place->open();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::VaultInUse);
        const auto holder = FolderLock::holder(m_place->folder());
        QVERIFY(holder);
        QCOMPARE(holder->process, qint64(::getpid()));
        QCOMPARE(holder->since, m_place->clock.nowUtc());
    }

    void theLockGoesWithTheVault()
    {
        QVERIFY(m_place->create());
        QVERIFY(!FolderLock::holder(m_place->folder()));
        QVERIFY(m_place->open());
        QVERIFY(m_place->open());
    }

    void thePasswordCanBeChanged()
    {
        const auto next = [] { return VaultPlace::password("een heel ander wachtwoord"); };
        QString recovery;
        {
            const auto made = m_place->create();
            recovery = made->recoveryKey;
            QCOMPARE(made->vault->changePassword(next(), next()).error().code, ErrorCode::WrongPassword);
            QVERIFY(made->vault->changePassword(VaultPlace::password(), next()));
        }
        QCOMPARE(m_place->openingFails(), ErrorCode::WrongPassword);
        // Not by way of the copy either.
        QVERIFY(QFile::remove(m_place->path("slots.json")));
        QCOMPARE(m_place->openingFails(), ErrorCode::WrongPassword);
        QVERIFY(m_place->open(next()));
        QVERIFY(QFile::exists(m_place->path("slots.json")));
        QVERIFY(m_place->open(RecoveryKey{recovery}));
    }

    void theRecoveryKeyCanBeReplaced()
    {
        QString first;
        QString second;
        {
            const auto made = m_place->create();
            first = made->recoveryKey;
            VaultAdmin admin(*made->vault);
            const auto proposed = admin.proposeRecoveryKey();
            QVERIFY(proposed);
            second = *proposed;
            // until somebody says that she has it, it is nothing
            QVERIFY(admin.opensWith(RecoveryKey{first}) && !admin.opensWith(RecoveryKey{second}));
            QCOMPARE(admin.useRecoveryKey(RecoveryKey{u"810M-4GT4"_s}).error().code, ErrorCode::MalformedInput);
            QCOMPARE(admin.useRecoveryKey(RecoveryKey{first}).error().code, ErrorCode::DuplicateId);
            QVERIFY(admin.opensWith(RecoveryKey{first}));
            QVERIFY(admin.useRecoveryKey(RecoveryKey{second.toLower()}));
        }
        QCOMPARE(m_place->openingFails(RecoveryKey{first}), ErrorCode::WrongPassword);
        QVERIFY(m_place->open(RecoveryKey{second}));
        QVERIFY(m_place->open());
    }

    /// The program ends, or the vault locks, while the new key is on the screen.
    void aRecoveryKeyThatIsOnlyShownChangesNothing()
    {
        QString first;
        QString second;
        QByteArray before;
        {
            const auto made = m_place->create();
            first = made->recoveryKey;
            before = made->vault->slotsText();
            second = *VaultAdmin(*made->vault).proposeRecoveryKey();
            QCOMPARE(made->vault->slotsText(), before);
        }
        QCOMPARE(m_place->openingFails(RecoveryKey{second}), ErrorCode::WrongPassword);
        QCOMPARE((*m_place->open(RecoveryKey{first}))->slotsText(), before);
    }

    /// An older vault is put back over a later one: what was typed about a case that came after it is not lost.
    void whatWasTypedWaitsForALaterVault()
    {
        const QByteArray later(16, 'l');
        const auto typed = [&](Vault &vault) {
            return vault.drafts().form(vault.viewer(), u"contact"_s, later).value();
        };
        {
            const auto made = m_place->create();
            QVERIFY(made->vault->drafts().saveForm(
                made->vault->viewer(), {u"contact"_s, later, "getypt", m_place->clock.nowUtc()}));
            QVERIFY(made->vault->drafts().saveForm(
                made->vault->viewer(), {u"partner"_s, QByteArray(16, '\0'), "getypt", m_place->clock.nowUtc()}));
        }
        {
            const auto vault = m_place->open();
            QVERIFY(vault && typed(**vault));
            // what was destroyed in this vault after it was typed may have left it behind
            const auto destroyed =
                (*vault)->write((*vault)->viewer(), Action::Destroy, {}, [this](Transaction &t) -> Done {
                    DestructionRecord record;
                    record.id = DestructionId::create(m_place->ids);
                    record.state = DestructionRecord::State::Done;
                    record.year = 2026;
                    record.proposedBy = t.viewer().user();
                    record.proposedAt = record.decidedAt = t.at();
                    return RetentionWriter(t).save(record);
                });
            QVERIFY(destroyed);
        }
        const auto vault = m_place->open();
        QVERIFY(vault && !typed(**vault));
        QVERIFY((*vault)->drafts().form((*vault)->viewer(), u"partner"_s, QByteArray(16, '\0')).value()); // of no case
    }

    void anOlderDataFileIsSeen()
    {
        QVERIFY(m_place->create());
        QVERIFY(QFile::copy(m_place->path("data.db"), m_place->beside("old.db")));
        QVERIFY(VaultPlace::savePerson(**m_place->open(), u"Jansen"_s));
        QVERIFY(QFile::remove(m_place->path("data.db")));
        QVERIFY(QFile::copy(m_place->beside("old.db"), m_place->path("data.db")));
        QCOMPARE(m_place->openingFails(), ErrorCode::VaultOutOfDate);
    }

    void anOlderFolderIsSeenByThisMachine()
    {
        QVERIFY(m_place->create());
        m_place->copyFolder(m_place->folder(), m_place->beside("old.kluis"));
        QVERIFY(VaultPlace::savePerson(**m_place->open(), u"Jansen"_s));
        m_place->copyFolder(m_place->beside("old.kluis"), m_place->folder());
        const auto vault = m_place->open();
        QVERIFY(!vault);
        QCOMPARE(vault.error().code, ErrorCode::VaultOutOfDate);
        QVERIFY2(vault.error().detail.contains(u"of this machine"_s), qPrintable(vault.error().detail));
    }

    void anOlderVaultOpensForAReasonThatIsKept()
    {
        QVERIFY(m_place->create());
        m_place->copyFolder(m_place->folder(), m_place->beside("old.kluis"));
        QVERIFY(VaultPlace::savePerson(**m_place->open(), u"Jansen"_s));
        m_place->copyFolder(m_place->beside("old.kluis"), m_place->folder());
        QList<OlderVault> asked;
        const auto opened = [&](const QString &reason) {
            return Vault::open(m_place->folder(), VaultPlace::password(), m_place->clock, m_place->ids,
                [&, reason](const OlderVault &older) {
                    asked.append(older);
                    return reason;
                });
        };
        const auto refused = opened(u"  "_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::VaultOutOfDate);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!asked.constFirst().behindFolder); // the folder was put back with its anchor
        QVERIFY(asked.constFirst().behindMachine);
        QVERIFY(asked.constFirst().actions > 0 && asked.constFirst().actions < asked.constFirst().remembered);
        QVERIFY(asked.constFirst().lastAction.isValid());
        QCOMPARE(m_place->openingFails(), ErrorCode::VaultOutOfDate); // asking changed nothing
        {
            const auto vault = opened(u"schijf stuk, kopie van maandag"_s);
            QVERIFY(vault);
            const auto report = (*vault)->verify();
            QVERIFY(report && report->isSound());
            std::promise<QString> reason;
            (*vault)->checkOnWorker([&](Database &database) {
                auto row = database.run("SELECT reason, action FROM audit WHERE reason <> '' ORDER BY seq DESC"_L1);
                reason.set_value(row && row->next() ? row->text("action") + u": "_s + row->text("reason") : QString());
            });
            QCOMPARE(reason.get_future().get(), u"restore: schijf stuk, kopie van maandag"_s);
        }
        QVERIFY(m_place->open()); // from here on it is the vault
        QCOMPARE(asked.size(), 2);
    }

    void anotherHistoryOfTheSameLengthIsSeen()
    {
        QVERIFY(m_place->create());
        m_place->copyFolder(m_place->folder(), m_place->beside("old.kluis"));
        QVERIFY(VaultPlace::savePerson(**m_place->open(), u"Jansen"_s));
        qputenv("XDG_STATE_HOME", qPrintable(m_place->beside("elsewhere")));
        const QString folder = m_place->beside("old.kluis");
        {
            const auto other = Vault::open(folder, VaultPlace::password(), m_place->clock, m_place->ids);
            QVERIFY(VaultPlace::savePerson(**other, u"Pietersen"_s));
            QVERIFY(VaultPlace::savePerson(**other, u"Pietersen"_s));
        }
        m_place->copyFolder(folder, m_place->folder());
        qputenv("XDG_STATE_HOME", qPrintable(m_place->beside("state")));
        QCOMPARE(m_place->openingFails(), ErrorCode::VaultOutOfDate);
    }

    void anAnchorMayLagOrBeMissing()
    {
        QVERIFY(m_place->create());
        QVERIFY(QFile::copy(m_place->path("anker.log"), m_place->beside("old.log")));
        QVERIFY(m_place->open());
        QVERIFY(QFile::remove(m_place->path("anker.log")));
        QVERIFY(QFile::copy(m_place->beside("old.log"), m_place->path("anker.log")));
        {
            const auto vault = m_place->open();
            QVERIFY(vault);
            QCOMPARE((*vault)->anchors().folder, AnchorState::Found::AheadByOne);
            QCOMPARE((*vault)->anchors().state, AnchorState::Found::Equal);
        }
        QVERIFY(QFile::remove(m_place->path("anker.log")));
        QVERIFY(QDir(m_place->beside("state")).removeRecursively());
        {
            const auto vault = m_place->open();
            QVERIFY(vault);
            QCOMPARE((*vault)->anchors().folder, AnchorState::Found::Missing);
            QCOMPARE((*vault)->anchors().state, AnchorState::Found::Missing);
        }
        // The opening wrote both anew; a line that was cut off is passed over.
        QFile log(m_place->path("anker.log"));
        QVERIFY(log.open(QIODevice::Append) && log.write("\n999 abc") == 8);
        log.close();
        QCOMPARE((*m_place->open())->anchors().folder, AnchorState::Found::Equal);
    }

    void anAnchorCannotBeForgedWithoutTheKey()
    {
        QVERIFY(m_place->create());
        AnchorFile forged(
            m_place->path("anker.log"), readSlots(m_place->folder())->contents.vault(), Secret::random(32));
        QVERIFY(forged.add(AuditHead{9999, QByteArray(32, 'x')}));
        QVERIFY(m_place->open());
    }

    void damageIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        const int damaged = static_cast<int>(ErrorCode::VaultDamaged);
        QTest::newRow("first page") << QByteArray("data.db") << u"flip"_s << damaged;
        QTest::newRow("data cut to nothing") << QByteArray("data.db") << u"empty"_s << damaged;
        QTest::newRow("data cut in half") << QByteArray("data.db") << u"half"_s << damaged;
        QTest::newRow("data gone") << QByteArray("data.db") << u"remove"_s << damaged;
        QTest::newRow("drafts") << QByteArray("drafts.db") << u"flip"_s << damaged;
        QTest::newRow("drafts gone") << QByteArray("drafts.db") << u"remove"_s << damaged;
        QTest::newRow("plain database") << QByteArray("data.db") << u"plain"_s
                                        << static_cast<int>(ErrorCode::EngineUnsafe);
        QTest::newRow("hard link") << QByteArray("data.db") << u"link"_s
                                   << static_cast<int>(ErrorCode::FolderNotSuitable);
        QTest::newRow("symbolic link") << QByteArray("drafts.db") << u"symlink"_s
                                       << static_cast<int>(ErrorCode::FolderNotSuitable);
        QTest::newRow("conflicting copy") << QByteArray("data.sync-conflict-20261122.db") << u"plain"_s
                                          << static_cast<int>(ErrorCode::FolderNotSuitable);
    }
    void damageIsSaidSo()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, how);
        QFETCH(int, code);
        QVERIFY(m_place->create());
        const QString path = m_place->path(file.constData());
        const QString aside = m_place->beside("aside");
        if (how == u"flip")
            VaultPlace::flip(path, 100);
        else if (how == u"empty")
            QVERIFY(QFile::resize(path, 0));
        else if (how == u"half")
            QVERIFY(QFile::resize(path, QFile(path).size() / 2 / 4096 * 4096));
        else if (how == u"remove")
            QVERIFY(QFile::remove(path));
        else if (how == u"link")
            QCOMPARE(::link(qPrintable(path), qPrintable(aside)), 0);
        else if (how == u"symlink")
            QVERIFY(QFile::rename(path, aside) && QFile::link(aside, path));
        else {
            QFile plain(path);
            QVERIFY(
                plain.open(QIODevice::WriteOnly) && plain.write("SQLite format 3" + QByteArray(4081, '\0')) == 4096);
        }
        QCOMPARE(static_cast<int>(m_place->openingFails()), code);
    }

    void aDamagedSlotsFileIsMendedFromItsCopy()
    {
        QVERIFY(m_place->create());
        VaultPlace::flip(m_place->path("slots.json"), 60);
        QVERIFY(m_place->open());
        QVERIFY(QFile::remove(m_place->path("slots.json.bak")));
        QVERIFY(m_place->open());
        VaultPlace::flip(m_place->path("slots.json"), 60);
        VaultPlace::flip(m_place->path("slots.json.bak"), 60);
        QCOMPARE(m_place->openingFails(), ErrorCode::VaultDamaged);
    }

    void aForgedSlotsFileGivesWayToItsCopy()
    {
        QVERIFY(m_place->create());
        Slots forged = readSlots(m_place->folder())->contents;
        QVERIFY(forged.remove(forged.list().last().id));
        QFile file(m_place->path("slots.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(forged.toJson(Secret::random(32))) > 0);
        file.close();
        QVERIFY(m_place->open());
        QCOMPARE(readSlots(m_place->folder())->contents.list().size(), 2);
    }

    void aNewerVaultIsRefusedAndLeftAsItIs()
    {
        QVERIFY(m_place->create());
        {
            const auto data =
                Database::open(m_place->path("data.db"), subkey(dataKey(), Subkey::Data), Database::Mode::ReadWrite);
            QVERIFY((*data)->run("PRAGMA user_version = 9999"_L1));
        }
        QFile file(m_place->path("data.db"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(m_place->openingFails(), ErrorCode::VaultTooNew);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void theDataOfAnotherVaultIsRefused()
    {
        QVERIFY(m_place->create());
        QVERIFY(QFile::rename(m_place->path("data.db"), m_place->beside("one.db")));
        QVERIFY(QDir(m_place->folder()).removeRecursively());
        QVERIFY(m_place->create());
        QVERIFY(QFile::remove(m_place->path("data.db")));
        QVERIFY(QFile::copy(m_place->beside("one.db"), m_place->path("data.db")));
        QCOMPARE(m_place->openingFails(), ErrorCode::VaultDamaged);
    }

    void whatIsNoVaultIsSaidSo()
    {
        QCOMPARE(m_place->openingFails(), ErrorCode::NotAVault);
        QVERIFY(QDir().mkpath(m_place->folder()));
        QCOMPARE(m_place->openingFails(), ErrorCode::NotAVault);
        QCOMPARE(QDir(m_place->folder()).entryList(QDir::Files | QDir::Hidden).size(), 0);
        QVERIFY(QDir(m_place->folder()).removeRecursively());
        QVERIFY(QDir().mkpath(m_place->beside("real")));
        QVERIFY(QFile::link(m_place->beside("real"), m_place->folder()));
        QCOMPARE(m_place->openingFails(), ErrorCode::FolderNotSuitable);
    }

    void verifyGoesThroughAnOpenAndAShutVault()
    {
        {
            const auto made = m_place->create();
            QVERIFY(VaultPlace::savePerson(*made->vault, u"Jansen"_s));
            const auto report = made->vault->verify();
            QVERIFY(report && report->isSound());
            QCOMPARE(report->compared, (QStringList{u"folder"_s, u"state"_s}));
            QCOMPARE(Vault::verify(m_place->folder(), VaultPlace::password(), m_place->clock).error().code,
                ErrorCode::VaultInUse);
        }
        QVERIFY(QFile::copy(m_place->path("data.db"), m_place->beside("old.db")));
        QVERIFY(Vault::verify(m_place->folder(), VaultPlace::password(), m_place->clock)->isSound());
        QCOMPARE(Vault::verify(m_place->folder(), VaultPlace::password("x"), m_place->clock).error().code,
            ErrorCode::WrongPassword);
        QVERIFY(VaultPlace::savePerson(**m_place->open(), u"Jansen"_s));
        QVERIFY(QFile::remove(m_place->path("data.db")));
        QVERIFY(QFile::copy(m_place->beside("old.db"), m_place->path("data.db")));
        const auto behind = Vault::verify(m_place->folder(), VaultPlace::password(), m_place->clock);
        QVERIFY(behind);
        QCOMPARE(behind->findings.first().kind, Finding::Kind::Anchor);
    }

    void aCopyOfTheFilesIsConsistent()
    {
        const auto made = m_place->create();
        QVERIFY(VaultPlace::savePerson(*made->vault, u"Jansen"_s));
        QVERIFY(QDir().mkpath(m_place->beside("copy")));
        const auto head = made->vault->copyTo(m_place->beside("copy"));
        QVERIFY(head);
        QCOMPARE(*head, made->vault->head());
        QVERIFY(made->vault->prove(m_place->beside("copy"), *head));
        QCOMPARE(made->vault->prove(m_place->beside("copy"), AuditHead{1, head->hash}).error().code,
            ErrorCode::VaultDamaged);
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "test_vault.moc"
