#include "core/store/auditreader.h"
#include "core/store/vaultadmin.h"
#include "core/store/verify.h"
#include "tests/core/store/vault_fixture.h"

#include <QSemaphore>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

constexpr auto hers = "een tweede lang wachtwoord";

/// What is read of the vault's database on its worker.
template <typename T>
T onWorker(Vault &vault, const std::function<T(Database &)> &work)
{
    T out;
    QSemaphore done;
    vault.checkOnWorker([&](Database &database) {
        out = work(database);
        done.release();
    });
    done.acquire();
    return out;
}

QList<VaultUser> usersOf(Vault &vault)
{
    return onWorker<QList<VaultUser>>(vault, [](Database &db) { return AccessReader(db).users().value(); });
}

QList<AuditEntry> logOf(Vault &vault)
{
    return onWorker<QList<AuditEntry>>(
        vault, [&](Database &db) { return AuditReader(db).entries(vault.viewer(), {}).value(); });
}

/// Two households with a case each; the second has a secret address and a report with who reported.
struct Two
{
    HouseholdId first = {};
    HouseholdId second = {};
    PersonId person = {};
    Address secret = {};

    void save(Vault &vault)
    {
        const auto written = vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
            for (int i = 0; i < 2; ++i) {
                Household household{HouseholdId::create(vault.ids()), u"Gezin %1"_s.arg(i + 1), {}, 0};
                Person one;
                one.id = PersonId::create(vault.ids());
                one.name = PersonName::split(u"Anna Proefvlak%1"_s.arg(i + 1));
                CaseFile file;
                file.id = CaseId::create(vault.ids());
                file.number = u"RK-2026-000%1"_s.arg(i + 1);
                file.household = household.id;
                file.openedAt = t.at();
                const Membership member{MembershipId::create(vault.ids()), household.id, one.id, {}, {}, true};
                if (Done saved = t.save(household); !saved)
                    return saved;
                if (Done saved = t.save(one); !saved)
                    return saved;
                if (Done saved = t.save(member); !saved)
                    return saved;
                if (Done saved = t.save(file); !saved)
                    return saved;
                (i == 0 ? first : second) = household.id;
                person = one.id;
            }
            secret.id = AddressId::create(vault.ids());
            secret.street = u"Schuilstraat"_s;
            secret.houseNumber = u"7"_s;
            secret.secret = true;
            if (Done saved = t.saveAddress(person, secret); !saved)
                return saved;
            return saveReport(vault, t);
        });
        if (!written)
            qFatal("cannot save: %s", qPrintable(written.error().detail));
    }

private:
    Done saveReport(Vault &vault, Transaction &t) const
    {
        VtReport report;
        report.id = VtReportId::create(vault.ids());
        report.receivedOn = QDate(2026, 11, 1);
        for (const EventRole role : {EventRole::Victim, EventRole::Reporter}) {
            Mention mention;
            mention.id = MentionId::create(vault.ids());
            mention.role = role;
            mention.asWritten = role == EventRole::Reporter ? u"Buur Melder"_s : u"Anna Proefvlak2"_s;
            mention.name = PersonName::split(mention.asWritten);
            report.mentions.append(mention);
        }
        if (Done saved = t.save(report); !saved)
            return saved;
        return t.save(Link{LinkId::create(vault.ids()), report.mentions.constFirst().id, person, LinkState::Confirmed,
            vault.user().id, t.at(), {}, {}});
    }
};

} // namespace

/// Users of a vault, their roles and keys, and what is kept from them.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<VaultPlace>(); }

    void whoMadeTheVaultDoesAllTasks()
    {
        auto made = m_place->create();
        QCOMPARE(made->vault->viewer().role(), Role::Everything);
        QVERIFY(made->vault->viewer().seesAll());
        const auto users = usersOf(*made->vault);
        QCOMPARE(users.size(), 1);
        QCOMPARE(users.constFirst().role, Role::Everything);
    }

    void whoseSlotOpensIsTheUser()
    {
        UserId added;
        {
            auto made = m_place->create();
            added = add(*made->vault, Role::Consultant);
            QCOMPARE(VaultAdmin(*made->vault).keyHolders(), (QSet{made->vault->user().id, added}));
            const auto log = logOf(*made->vault);
            QCOMPARE(log.constFirst().action, Action::ManageUsers);
            QCOMPARE(log.constFirst().objectId, added.toString());
            QCOMPARE(log.constFirst().reason, u"add consultant"_s);
        }
        {
            auto vault = *m_place->open(VaultPlace::password(hers));
            QCOMPARE(vault->user().id, added);
            QCOMPARE(vault->user().name, u"Tweede"_s);
            QCOMPARE(vault->viewer().role(), Role::Consultant);
        }
        QCOMPARE((*m_place->open())->viewer().role(), Role::Everything);
    }

    void whatARoleMayNotIsRefused_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Action>("action");
        QTest::newRow("raadpleger writes") << Role::Consultant << Action::RecordContact;
        QTest::newRow("raadpleger takes back") << Role::Consultant << Action::Undo;
        QTest::newRow("raadpleger prints") << Role::Consultant << Action::Disclose;
        QTest::newRow("ICM-coördinator takes an intake") << Role::IcmCoordinator << Action::SaveIntake;
        QTest::newRow("functionaris looks at a case") << Role::PrivacyOfficer << Action::ReadCase;
        QTest::newRow("beheerder looks at a case") << Role::Administrator << Action::ReadCase;
        QTest::newRow("THV-coördinator manages users") << Role::ThvCoordinator << Action::ManageUsers;
    }
    void whatARoleMayNotIsRefused()
    {
        QFETCH(Role, role);
        QFETCH(Action, action);
        {
            auto made = m_place->create();
            add(*made->vault, role);
        }
        auto vault = *m_place->open(VaultPlace::password(hers));
        const qint64 before = vault->head().seq;
        bool ran = false;
        const auto work = [&](Transaction &) {
            ran = true;
            return Done();
        };
        QCOMPARE(vault->write(vault->viewer(), action, u"x"_s, work).error().code, ErrorCode::NoRight);
        // a viewer of her own making gives no other rights
        QCOMPARE(vault->write(Viewer(vault->user().id), action, u"x"_s, work).error().code, ErrorCode::NoRight);
        QSemaphore done;
        ErrorCode later = ErrorCode::Cancelled;
        vault->writeLater(vault->viewer(), action, u"x"_s, work, [&](const Result<ActionId> &written) {
            later = written ? ErrorCode::Cancelled : written.error().code;
            done.release();
        });
        done.acquire();
        QCOMPARE(later, ErrorCode::NoRight);
        QVERIFY(!ran);
        // each time it stands in the log, as what she is and not as what she says she is
        vault.reset();
        vault = *m_place->open();
        QList<AuditEntry> refusals = logOf(*vault);
        refusals.removeIf([&](const AuditEntry &one) { return one.seq <= before || one.outcome != Outcome::Refused; });
        QCOMPARE(refusals.size(), 3);
        for (const AuditEntry &one : refusals) {
            QCOMPARE(one.action, action);
            QCOMPARE(one.userName, u"Tweede"_s);
            QCOMPARE(one.standing->role, role);
            QCOMPARE(one.rowsChanged, 0);
        }
        QVERIFY(vault->verify()->isSound());
    }

    void whatWouldBeTakenBackMustBeAllowedToo()
    {
        ActionId intake;
        {
            auto made = m_place->create();
            intake = *VaultPlace::savePerson(*made->vault, u"Proefvlak"_s);
            add(*made->vault, Role::IcmCoordinator);
        }
        {
            auto vault = *m_place->open(VaultPlace::password(hers));
            QCOMPARE(vault->undo(vault->viewer(), intake, {}).error().code, ErrorCode::NoRight);
        }
        auto vault = *m_place->open();
        QVERIFY(vault->undo(vault->viewer(), intake, {}));
    }

    void aRoleChangesFromTheNextOpening()
    {
        UserId added;
        {
            auto made = m_place->create();
            added = add(*made->vault, Role::Consultant);
            VaultAdmin admin(*made->vault);
            QVERIFY(admin.changeRole(added, Role::ProcessDirector));
            QCOMPARE(logOf(*made->vault).constFirst().reason, u"role process-director"_s);
            QCOMPARE(
                admin.changeRole(UserId::create(m_place->ids), Role::Consultant).error().code, ErrorCode::NotFound);
        }
        QCOMPARE((*m_place->open(VaultPlace::password(hers)))->viewer().role(), Role::ProcessDirector);
    }

    void somebodyAlwaysManagesUsers()
    {
        auto made = m_place->create();
        VaultAdmin admin(*made->vault);
        const UserId founder = made->vault->user().id;
        const UserId added = add(*made->vault, Role::Consultant);
        QCOMPARE(admin.changeRole(founder, Role::ThvCoordinator).error().code, ErrorCode::NotAllowed);
        QCOMPARE(admin.endUser(founder, u"weg"_s).error().code, ErrorCode::NotAllowed);
        QVERIFY(admin.changeRole(added, Role::Administrator));
        QVERIFY(admin.changeRole(founder, Role::ThvCoordinator));
        QCOMPARE(admin.changeRole(added, Role::Consultant).error().code, ErrorCode::NotAllowed);
    }

    void endedAccessStaysEnded()
    {
        {
            auto made = m_place->create();
            VaultAdmin admin(*made->vault);
            const UserId added = add(*made->vault, Role::ThvCoordinator);
            m_place->copyFolder(m_place->folder(), m_place->beside("oud.kluis"));
            QCOMPARE(admin.endUser(added, u" "_s).error().code, ErrorCode::ReasonMissing);
            QVERIFY(admin.endUser(added, u"uit dienst"_s));
            QCOMPARE(admin.endUser(added, u"uit dienst"_s).error().code, ErrorCode::NotFound);
            QVERIFY(!admin.keyHolders().contains(added));
            const auto users = usersOf(*made->vault);
            QVERIFY(users.constLast().isEnded());
            QCOMPARE(users.constLast().user.name, u"Tweede"_s); // what she did stays in her name
            QCOMPARE(logOf(*made->vault).constFirst().reason, u"end uit dienst"_s);
        }
        QCOMPARE(m_place->openingFails(VaultPlace::password(hers)), ErrorCode::WrongPassword);
        // the keys as they were: her password fits one again, and is refused by what the vault says of her
        for (const char *name : {"slots.json", "slots.json.bak"}) {
            QVERIFY(QFile::remove(m_place->path(name)));
            QVERIFY(QFile::copy(m_place->beside("oud.kluis") + u'/' + QLatin1String(name), m_place->path(name)));
        }
        QCOMPARE(m_place->openingFails(VaultPlace::password(hers)), ErrorCode::WrongPassword);
        QVERIFY(m_place->open());
    }

    void whoMadeTheRecoveryKeyStaysUntilThereIsAnother()
    {
        UserId founder;
        {
            auto made = m_place->create();
            founder = made->vault->user().id;
            add(*made->vault, Role::Everything);
        }
        auto vault = *m_place->open(VaultPlace::password(hers));
        VaultAdmin admin(*vault);
        QCOMPARE(admin.endUser(founder, u"weg"_s).error().code, ErrorCode::Conflict);
        QVERIFY(admin.useRecoveryKey(RecoveryKey{*admin.proposeRecoveryKey()}));
        QVERIFY(admin.endUser(founder, u"weg"_s));
    }

    void onePasswordOpensOneUsersSlot()
    {
        auto made = m_place->create();
        VaultAdmin admin(*made->vault);
        const User user{{}, u"Tweede"_s, {}, {}};
        QCOMPARE(admin.addUser(user, Role::Consultant, VaultPlace::password()).error().code, ErrorCode::DuplicateId);
        add(*made->vault, Role::Consultant);
        QCOMPARE(made->vault->changePassword(VaultPlace::password(), VaultPlace::password(hers)).error().code,
            ErrorCode::DuplicateId);
        QCOMPARE(usersOf(*made->vault).size(), 2);
    }

    void whoDoesNotManageUsersIsRefused()
    {
        UserId founder;
        {
            auto made = m_place->create();
            founder = made->vault->user().id;
            add(*made->vault, Role::ThvCoordinator);
        }
        auto vault = *m_place->open(VaultPlace::password(hers));
        VaultAdmin admin(*vault);
        QCOMPARE(admin.addUser({{}, u"Derde"_s, {}, {}}, Role::Everything, VaultPlace::password("nog een wachtwoord"))
                     .error()
                     .code,
            ErrorCode::NoRight);
        QCOMPARE(admin.changeRole(vault->user().id, Role::Everything).error().code, ErrorCode::NoRight);
        QCOMPARE(admin.endUser(founder, u"x"_s).error().code, ErrorCode::NoRight);
        QCOMPARE(admin.keepFrom(u"RK-2026-0001"_s, founder, u"x"_s).error().code, ErrorCode::NoRight);
        QCOMPARE(admin.proposeRecoveryKey().error().code, ErrorCode::NoRight);
        QCOMPARE(
            admin.useRecoveryKey(RecoveryKey{printRecoveryKey(Secret::random(32))}).error().code, ErrorCode::NoRight);
    }

    void whoSeesNoCasesSeesNobody()
    {
        Two two;
        {
            auto made = m_place->create();
            two.save(*made->vault);
            add(*made->vault, Role::PrivacyOfficer);
        }
        auto vault = *m_place->open(VaultPlace::password(hers));
        const Viewer viewer = vault->viewer();
        Reader &reader = vault->read();
        QCOMPARE(reader.caseCount(viewer).value(), 0);
        QVERIFY(reader.cases(viewer, 10)->isEmpty());
        QCOMPARE(reader.person(viewer, two.person).error().code, ErrorCode::NotFound);
        PersonQuery query;
        query.nameKeys = {u"proefvlak2"_s};
        QVERIFY(reader.lookUp(viewer, query)->isEmpty());
        // she reads of them in the log
        const auto log = logOf(*vault);
        QVERIFY(log.size() >= 4);
    }

    void whoReportedAndWhereSomebodyHidesStayBack()
    {
        Two two;
        {
            auto made = m_place->create();
            two.save(*made->vault);
            const Viewer all = made->vault->viewer();
            QCOMPARE(made->vault->read().addressesOfPerson(all, two.person)->size(), 1);
            QCOMPARE(made->vault->read().reportsOfPersons(all, {two.person})->constFirst().report.mentions.size(), 2);
            add(*made->vault, Role::Consultant);
        }
        auto vault = *m_place->open(VaultPlace::password(hers));
        const Viewer viewer = vault->viewer();
        QVERIFY(vault->read().addressesOfPerson(viewer, two.person)->isEmpty());
        QVERIFY(vault->read().persons(viewer, {two.person})->constFirst().addresses.isEmpty());
        const auto reports = vault->read().reportsOfPersons(viewer, {two.person});
        QCOMPARE(reports->constFirst().report.mentions.size(), 1);
        QVERIFY(reports->constFirst().report.mentions.constFirst().role != EventRole::Reporter);
    }

    /// She saves a report as she reads it: who reported stays, on his place.
    void whatSheDoesNotReadStays()
    {
        Two two;
        {
            auto made = m_place->create();
            two.save(*made->vault);
            add(*made->vault, Role::IcmCoordinator);
        }
        {
            auto vault = *m_place->open(VaultPlace::password(hers));
            auto held = vault->read().reportsOfPersons(vault->viewer(), {two.person});
            VtReport report = held->constFirst().report;
            QCOMPARE(report.mentions.size(), 1);
            Mention more = report.mentions.constFirst();
            more.id = MentionId::create(vault->ids());
            more.role = EventRole::Suspected;
            report.mentions.append(more);
            report.number = u"VT-1"_s;
            QVERIFY(
                vault->write(vault->viewer(), Action::MoveCase, {}, [&](Transaction &t) { return t.save(report); }));
            report.mentions.removeLast(); // what she does read, she may take out
            QVERIFY(
                vault->write(vault->viewer(), Action::MoveCase, {}, [&](Transaction &t) { return t.save(report); }));
        }
        auto vault = *m_place->open();
        const auto reports = vault->read().reportsOfPersons(vault->viewer(), {two.person});
        const VtReport report = reports->constFirst().report;
        QCOMPARE(report.number, u"VT-1"_s);
        QCOMPARE(report.mentions.size(), 2);
        QCOMPARE(report.mentions.at(1).role, EventRole::Reporter);
        QCOMPARE(report.mentions.at(1).asWritten, u"Buur Melder"_s);
    }

    void aHouseholdIsKeptFromSomebody()
    {
        Two two;
        UserId added;
        {
            auto made = m_place->create();
            two.save(*made->vault);
            added = add(*made->vault, Role::ThvCoordinator);
            VaultAdmin admin(*made->vault);
            QCOMPARE(admin.keepFrom(u"RK-2026-0002"_s, added, u""_s).error().code, ErrorCode::ReasonMissing);
            QCOMPARE(admin.keepFrom(u"RK-2026-0009"_s, added, u"zus"_s).error().code, ErrorCode::NotFound);
            QVERIFY(admin.keepFrom(u"rk-2026-0002"_s, added, u"zus"_s));
            QCOMPARE(admin.keepFrom(u"RK-2026-0002"_s, added, u"zus"_s).error().code, ErrorCode::DuplicateId);
            QCOMPARE(logOf(*made->vault).constFirst().action, Action::KeepFrom);
            QCOMPARE(made->vault->read().caseCount(made->vault->viewer()).value(), 2);
        }
        {
            auto vault = *m_place->open(VaultPlace::password(hers));
            const Viewer viewer = vault->viewer();
            QVERIFY(!viewer.maySee(two.second));
            QCOMPARE(vault->read().caseCount(viewer).value(), 1);
            QCOMPARE(vault->read().caseByNumber(viewer, u"RK-2026-0002"_s).error(),
                vault->read().caseByNumber(viewer, u"RK-2026-0009"_s).error());
        }
        auto vault = *m_place->open();
        const auto blocks =
            onWorker<QList<HouseholdBlock>>(*vault, [](Database &db) { return AccessReader(db).blocks().value(); });
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks.constFirst().reason, u"zus"_s);
        VaultAdmin admin(*vault);
        QCOMPARE(admin.lift(blocks.constFirst().id, {}).error().code, ErrorCode::ReasonMissing);
        QVERIFY(admin.lift(blocks.constFirst().id, u"vergissing"_s));
        QCOMPARE(admin.lift(blocks.constFirst().id, u"vergissing"_s).error().code, ErrorCode::NotFound);
        vault.reset();
        auto again = *m_place->open(VaultPlace::password(hers));
        QVERIFY(again->viewer().maySee(two.second));
    }

    void aPasswordAfterTheRecoveryKey()
    {
        QString recovery;
        {
            auto made = m_place->create();
            recovery = made->recoveryKey;
            VaultAdmin admin(*made->vault);
            QVERIFY(!admin.wantsPassword());
            QCOMPARE(admin.setPassword(VaultPlace::password(hers)).error().code, ErrorCode::NotAllowed);
        }
        {
            auto vault = *m_place->open(RecoveryKey{recovery});
            VaultAdmin admin(*vault);
            QVERIFY(admin.wantsPassword());
            QVERIFY(admin.setPassword(VaultPlace::password(hers)));
            QVERIFY(!admin.wantsPassword());
            QCOMPARE(logOf(*vault).constFirst().action, Action::ChangePassword);
        }
        QCOMPARE(m_place->openingFails(), ErrorCode::WrongPassword);
        QVERIFY(m_place->open(VaultPlace::password(hers)));
        QVERIFY(m_place->open(RecoveryKey{recovery}));
    }

private:
    UserId add(Vault &vault, Role role)
    {
        const auto added =
            VaultAdmin(vault).addUser({{}, u"Tweede"_s, u"medewerker"_s, {}}, role, VaultPlace::password(hers));
        if (!added)
            qFatal("cannot add: %s", qPrintable(added.error().detail));
        return *added;
    }

    std::unique_ptr<VaultPlace> m_place;
};

QTEST_GUILESS_MAIN(TestAccess)
#include "test_access.moc"
