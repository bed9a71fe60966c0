#include "core/casebook/whereabouts.h"
#include "core/store/auditreader.h"
#include "core/store/vaultadmin.h"
#include "tests/core/store/vault_fixture.h"

#include <QSemaphore>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

constexpr auto hers = "een tweede lang wachtwoord";

} // namespace

/// A secret address is shown on asking, to who may see it, and that somebody asked stands in the log.
class TestWhereabouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = routing::Region::load();
        QVERIFY(loaded);
        m_region = *loaded;
    }

    void onlyWhatIsSecretNowOfThisHousehold_data()
    {
        QTest::addColumn<QString>("whose");
        QTest::addColumn<QStringList>("streets");
        QTest::newRow("of a member") << u"member"_s << QStringList(u"Schuilpad"_s);
        QTest::newRow("of the dwelling") << QString() << QStringList(u"Kwelderpad"_s);
        QTest::newRow("a member who is nowhere hidden") << u"open"_s << QStringList();
        QTest::newRow("a member who was hidden before") << u"before"_s << QStringList();
        QTest::newRow("who left the household") << u"gone"_s << QStringList();
        QTest::newRow("somebody of another household") << u"stranger"_s << QStringList();
    }
    void onlyWhatIsSecretNowOfThisHousehold()
    {
        QFETCH(const QString, whose);
        QFETCH(const QStringList, streets);
        VaultPlace place;
        const auto made = place.create();
        Vault &vault = *made->vault;
        QVERIFY(fill(vault));
        const auto answer = asked(vault, m_people.value(whose));
        if (streets.isEmpty()) {
            QCOMPARE(answer.error().code, ErrorCode::NotFound);
            return;
        }
        QStringList found;
        for (const Address &one : *answer)
            found.append(one.street);
        QCOMPARE(found, streets);
    }

    void whoMayAsk_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("handler");
        QTest::addColumn<int>("code"); // Cancelled: it is shown
        const auto row = [](const char *name, Role role, const QString &handler, ErrorCode code) {
            QTest::newRow(name) << static_cast<int>(role) << handler << static_cast<int>(code);
        };
        row("coordinator, own work", Role::ThvCoordinator, u"Tweede"_s, ErrorCode::Cancelled);
        row("coordinator, somebody else's", Role::ThvCoordinator, u"Iemand Anders"_s, ErrorCode::ReasonMissing);
        row("who consults", Role::Consultant, {}, ErrorCode::NoRight);
    }
    void whoMayAsk()
    {
        QFETCH(const int, role);
        QFETCH(const QString, handler);
        QFETCH(const int, code);
        VaultPlace place;
        {
            const auto made = place.create();
            QVERIFY(fill(*made->vault, handler));
            QVERIFY(VaultAdmin(*made->vault)
                        .addUser({{}, u"Tweede"_s, {}, {}}, static_cast<Role>(role), VaultPlace::password(hers)));
        }
        {
            auto vault = *place.open(VaultPlace::password(hers));
            const auto answer = asked(*vault, m_people.value(u"member"_s));
            QCOMPARE(answer ? ErrorCode::Cancelled : answer.error().code, static_cast<ErrorCode>(code));
        }
        auto vault = *place.open();
        const AuditEntry entry = lastLook(*vault);
        QCOMPARE(entry.userName, u"Tweede"_s);
        QCOMPARE(entry.objectKind, u"case"_s);
        QCOMPARE(entry.objectNumber, m_file.number);
        const bool shown = static_cast<ErrorCode>(code) == ErrorCode::Cancelled;
        QCOMPARE(entry.outcome, shown ? Outcome::Succeeded : Outcome::Refused);
        QCOMPARE(entry.reason, shown ? QString(casebook::secretAddressAsked) : QString());
        QCOMPARE(entry.rowsChanged, 0);
    }

private:
    static Address address(const QString &street, bool secret, QDate until = {})
    {
        Address one;
        one.street = street;
        one.houseNumber = u"14"_s;
        one.town = u"Rijswijk"_s;
        one.secret = secret;
        one.until = until;
        return one;
    }

    Done fill(Vault &vault, const QString &handler = {})
    {
        m_people.clear();
        const QDate lately = vault.clock().today().addDays(-10);
        const auto written = vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
            Household household{HouseholdId::create(vault.ids()), u"Gezin"_s, {}, 0};
            m_file = {};
            m_file.id = CaseId::create(vault.ids());
            m_file.number = u"RK-2026-0001"_s;
            m_file.handler = handler;
            m_file.household = household.id;
            m_file.openedAt = t.at();
            Done done = t.save(household).and_then([&] { return t.save(m_file); });
            const auto living = [&](const QString &who, Address where) {
                where.id = AddressId::create(vault.ids());
                if (done)
                    done = t.saveAddress(m_people.value(who), where);
            };
            for (const QString &who : {u"member"_s, u"open"_s, u"before"_s, u"gone"_s, u"stranger"_s}) {
                Person person;
                person.id = PersonId::create(vault.ids());
                person.name.surname = who;
                m_people.insert(who, person.id);
                if (done)
                    done = t.save(person);
                if (done && who != u"stranger")
                    done = t.save(Membership{MembershipId::create(vault.ids()), household.id, person.id, {},
                        who == u"gone" ? lately : QDate()});
            }
            living(u"member"_s, address(u"Schuilpad"_s, true));
            living(u"member"_s, address(u"Openlaan"_s, false));
            living(u"open"_s, address(u"Openlaan"_s, false));
            living(u"before"_s, address(u"Oudpad"_s, true, lately));
            living(u"gone"_s, address(u"Wegpad"_s, true));
            living(u"stranger"_s, address(u"Elders"_s, true));
            Address dwelling = address(u"Kwelderpad"_s, true);
            dwelling.id = AddressId::create(vault.ids());
            return done.and_then([&] { return t.saveAddress(household.id, dwelling); });
        });
        return written ? Done() : Done(tl::unexpected(written.error()));
    }

    Result<QList<Address>> asked(Vault &vault, PersonId person)
    {
        Casebook book(vault, m_region);
        auto answer = casebook::secretAddressesLater(book, m_file, person);
        answer.waitForFinished();
        return answer.result();
    }

    static AuditEntry lastLook(Vault &vault)
    {
        AuditEntry last;
        QSemaphore done;
        vault.checkOnWorker([&](Database &database) {
            const auto entries = AuditReader(database).entries(vault.viewer(), {});
            const auto found = std::find_if(entries->cbegin(), entries->cend(),
                [](const AuditEntry &one) { return one.action == Action::ReadPerson; });
            if (found != entries->cend())
                last = *found;
            done.release();
        });
        done.acquire();
        return last;
    }

    routing::Region m_region;
    CaseFile m_file;
    QHash<QString, PersonId> m_people;
};

QTEST_GUILESS_MAIN(TestWhereabouts)
#include "test_whereabouts.moc"
