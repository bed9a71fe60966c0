#include "core/casebook/auditwatch.h"
#include "core/casebook/figures.h"
#include "core/casebook/listaccess.h"
#include "core/casebook/listdesk.h"
#include "core/store/auditreader.h"
#include "core/store/vaultadmin.h"
#include "tests/core/store/vault_fixture.h"

#include <QSemaphore>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

constexpr auto hers = "een tweede lang wachtwoord";
const ListReason standIn{ListGround::StandIn, u"collega is ziek, week 47"_s};

} // namespace

/// Lists that tell of cases outside somebody's own work: asked once for each list, kept with what leaves.
class TestListAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = routing::Region::load();
        QVERIFY(loaded);
        m_region = *loaded;
    }

    void aReasonIsAskedByRole_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("handler");
        QTest::addColumn<bool>("asks");
        const auto others = u"Iemand Anders"_s;
        QTest::newRow("all tasks, somebody else's") << Role::Everything << others << false;
        QTest::newRow("thv, somebody else's") << Role::ThvCoordinator << others << true;
        QTest::newRow("thv, her own") << Role::ThvCoordinator << u"tweede"_s << false;
        QTest::newRow("thv, nobody's yet") << Role::ThvCoordinator << QString() << false;
        QTest::newRow("lead, somebody else's") << Role::IcmLead << others << true;
        QTest::newRow("process director, somebody else's") << Role::ProcessDirector << others << true;
        QTest::newRow("coordinator, somebody else's") << Role::IcmCoordinator << others << true;
        QTest::newRow("coordinator, her own") << Role::IcmCoordinator << u"Tweede"_s << false;
    }
    void aReasonIsAskedByRole()
    {
        QFETCH(Role, role);
        QFETCH(QString, handler);
        QFETCH(bool, asks);
        makePlace(role, handler);
        const auto vault = *m_place->open(VaultPlace::password(hers));
        Casebook book(*vault, m_region);
        const qint64 before = vault->head().seq;
        const auto first = registered(book, u"lijst-casussen"_s);
        QCOMPARE(
            first ? ErrorCode::Cancelled : first.error().code, asks ? ErrorCode::ReasonMissing : ErrorCode::Cancelled);
        QCOMPARE(door(book, u"lijst-casussen"_s).outside, asks ? 1 : 0);
        QCOMPARE(copiesOf(*vault), asks ? 0 : 1);
        if (!asks)
            return;
        QTRY_COMPARE(vault->head().seq, before + 1); // that she was refused
        QCOMPARE(asked(book, {ListGround::Other, u"  kort  "_s}), ErrorCode::ReasonMissing);
        QCOMPARE(asked(book, standIn), ErrorCode::Cancelled);
        QCOMPARE(registered(book, u"lijst-casussen"_s).value(), 1);
        QCOMPARE(copiesOf(*vault), 1);
        const QList<AuditEntry> log = entries(*vault);
        QCOMPARE(log.constFirst().action, Action::Disclose);
        QCOMPARE(log.constFirst().reason, logged(standIn));
        QCOMPARE(log.constFirst().standing->ground, Ground::Asked);
        QVERIFY(log.constFirst().standing->breakGlass);
        QCOMPARE(log.at(1).action, Action::AskAccess);
        QCOMPARE(log.at(2).outcome, Outcome::Refused);
    }

    void itIsAskedOnceForEachListAndMoment()
    {
        makePlace(Role::IcmLead, u"Iemand Anders"_s);
        const auto vault = *m_place->open(VaultPlace::password(hers));
        Casebook book(*vault, m_region);
        QCOMPARE(asked(book, standIn), ErrorCode::Cancelled);
        QVERIFY(registered(book, u"lijst-casussen"_s));
        QVERIFY(registered(book, u"lijst-casussen"_s));
        QCOMPARE(registered(book, u"lijst-vandaag"_s).error().code, ErrorCode::ReasonMissing);
        // a list that she took along makes no case her own
        QVERIFY(!book.doorOf(m_file.id)->own);
        QCOMPARE(book.openCase(m_file.id).error().code, ErrorCode::ReasonMissing);
        const QDateTime until = door(book, u"lijst-casussen"_s).until;
        QCOMPARE(until, vault->clock().nowUtc().addSecs(accessHours * 3600));
        m_place->clock.set(LocalDateTime::fromUtc(until));
        QCOMPARE(registered(book, u"lijst-casussen"_s).error().code, ErrorCode::ReasonMissing);
    }

    /// A case that is open to her by its own reason is not asked for twice.
    void anOpenCaseCountsAsOpen()
    {
        makePlace(Role::IcmLead, u"Iemand Anders"_s);
        const auto vault = *m_place->open(VaultPlace::password(hers));
        Casebook book(*vault, m_region);
        auto reason = book.askAccessLater(m_file.id, u"Waarneming: collega is ziek"_s);
        reason.waitForFinished();
        QVERIFY(reason.result());
        QVERIFY(registered(book, u"lijst-casussen"_s));
    }

    void reportsOfAListAreAskedForToo()
    {
        makePlace(Role::IcmLead, u"Iemand Anders"_s);
        const auto vault = *m_place->open(VaultPlace::password(hers));
        Casebook book(*vault, m_region);
        const auto profile = privacy::Profiles::builtIn()->find(u"eigen-dossier"_s);
        QVERIFY(profile);
        report::Document document(*profile);
        document.kind = u"casusrapport"_s;
        const auto copy = [&] {
            auto future = book.registerCopyLater(m_file.id, document, u"lijst-casussen"_s);
            future.waitForFinished();
            return future.result();
        };
        QCOMPARE(copy().error().code, ErrorCode::ReasonMissing);
        QCOMPARE(asked(book, standIn), ErrorCode::Cancelled);
        QCOMPARE(copy().value(), 1);
        QCOMPARE(entries(*vault).constFirst().reason, logged(standIn));
        QVERIFY(!book.doorOf(m_file.id)->own);
    }

    void theListBehindANumberIsAskedForByRole_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("asks");
        QTest::newRow("all tasks") << Role::Everything << false;
        QTest::newRow("has work of her own") << Role::IcmLead << false;
        QTest::newRow("looks only") << Role::Consultant << true;
    }
    void theListBehindANumberIsAskedForByRole()
    {
        QFETCH(Role, role);
        QFETCH(bool, asks);
        makePlace(role, u"Iemand Anders"_s);
        const auto vault = *m_place->open(VaultPlace::password(hers));
        Casebook book(*vault, m_region);
        insight::Item item;
        item.file = m_file.id;
        item.household = m_file.household;
        const FigureDesk desk(book);
        const auto lines = [&] {
            auto future = desk.lines({item});
            future.waitForFinished();
            return future.result();
        };
        QCOMPARE(lines().has_value(), !asks);
        if (!asks)
            return;
        QCOMPARE(lines().error().code, ErrorCode::ReasonMissing);
        QCOMPARE(
            asked(book, {ListGround::Supervision, u"controle van doorlooptijden"_s}, figureList), ErrorCode::Cancelled);
        QCOMPARE(lines()->size(), 1);
    }

    void whoAccountsForTheLogSeesIt()
    {
        makePlace(Role::IcmLead, u"Iemand Anders"_s);
        {
            const auto vault = *m_place->open(VaultPlace::password(hers));
            Casebook book(*vault, m_region);
            QCOMPARE(asked(book, standIn), ErrorCode::Cancelled);
        }
        const auto vault = *m_place->open();
        const auto findings = findingsIn(entries(*vault), {});
        const auto found = std::find_if(findings.cbegin(), findings.cend(),
            [](const AuditFinding &one) { return one.signal == AuditSignal::OutsideOwnWork; });
        QVERIFY(found != findings.cend());
        QCOMPARE(found->userName, u"Tweede"_s);
        QVERIFY(found->caseNumber.isEmpty());
    }

    void aReasonIsReadBack()
    {
        for (const ListGround ground : listGrounds()) {
            const ListReason reason{ground, u"een zin met woorden"_s};
            QCOMPARE(listReasonOf(logged(reason)), std::optional(reason));
            // after the words were destroyed
            QCOMPARE(listReasonOf(logged(reason).section(u' ', 0, 0)), std::optional(ListReason{ground, {}}));
        }
        QVERIFY(!listReasonOf(u"lijst-casussen"_s));
        QVERIFY(!listReasonOf({}));
    }

private:
    void makePlace(Role role, const QString &handler)
    {
        m_place = std::make_unique<VaultPlace>();
        auto made = m_place->create();
        m_file = CaseFile{};
        m_file.id = CaseId::create(m_place->ids);
        m_file.number = u"RK-2026-0001"_s;
        m_file.handler = handler;
        const auto written =
            made->vault->write(made->vault->viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
                Household household{HouseholdId::create(made->vault->ids()), u"Gezin"_s, {}, 0};
                m_file.household = household.id;
                m_file.openedAt = t.at();
                return t.save(household).and_then([&] { return t.save(m_file); });
            });
        QVERIFY(written);
        QVERIFY(VaultAdmin(*made->vault).addUser({{}, u"Tweede"_s, {}, {}}, role, VaultPlace::password(hers)));
    }
    [[nodiscard]] ListDoor door(Casebook &book, const QString &code) const
    {
        auto future = listDoorLater(book, code, {m_file.id});
        future.waitForFinished();
        return future.result().value();
    }
    /// How giving a reason fails; Cancelled when it does not.
    [[nodiscard]] static ErrorCode asked(
        Casebook &book, const ListReason &reason, const QString &code = u"lijst-casussen"_s)
    {
        auto future = askForListLater(book, code, reason, 1);
        future.waitForFinished();
        const Done done = future.result();
        return done ? ErrorCode::Cancelled : done.error().code;
    }
    [[nodiscard]] Result<int> registered(Casebook &book, const QString &code) const
    {
        ComposedList list;
        list.code = code;
        list.profile = u"eigen-dossier"_s;
        list.purpose = u"own-record"_s;
        list.sheet.headings = {u"Nummer"_s};
        list.sheet.rows = {{{m_file.number, std::nullopt}}};
        list.rowCases = {m_file.id};
        auto future = registerListLater(book, list);
        future.waitForFinished();
        return future.result();
    }
    [[nodiscard]] int copiesOf(Vault &vault) const
    {
        return static_cast<int>(vault.read().disclosures(vault.viewer(), m_file.id).value().size());
    }
    [[nodiscard]] static QList<AuditEntry> entries(Vault &vault)
    {
        QList<AuditEntry> found;
        QSemaphore done;
        vault.checkOnWorker([&](Database &database) {
            found = AuditReader(database).entries(vault.viewer().beforeTheLog(), {}).value();
            done.release();
        });
        done.acquire();
        return found;
    }

    std::unique_ptr<VaultPlace> m_place;
    routing::Region m_region;
    CaseFile m_file;
};

QTEST_GUILESS_MAIN(TestListAccess)
#include "test_listaccess.moc"
