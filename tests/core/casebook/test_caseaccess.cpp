#include "core/casebook/auditwatch.h"
#include "core/casebook/caseaccess.h"
#include "core/casebook/casebook.h"
#include "core/casebook/caselist.h"
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

/// Own work, and a case outside it: a reason, for a limited time, that others see.
class TestCaseAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = routing::Region::load();
        QVERIFY(loaded);
        m_region = *loaded;
    }

    void init()
    {
        m_place = std::make_unique<VaultPlace>();
        auto made = m_place->create();
        m_file = CaseFile{};
        m_file.id = CaseId::create(m_place->ids);
        m_file.number = u"RK-2026-0001"_s;
        m_file.handler = u"Iemand Anders"_s;
        QVERIFY(save(*made->vault));
        QVERIFY(VaultAdmin(*made->vault)
                    .addUser({{}, u"Tweede"_s, {}, {}}, Role::ThvCoordinator, VaultPlace::password(hers)));
    }

    void aReasonOpensACaseForALimitedTime()
    {
        auto vault = *m_place->open(VaultPlace::password(hers));
        Casebook book(*vault, m_region);
        const qint64 before = vault->head().seq;
        QCOMPARE(refusal(book), ErrorCode::ReasonMissing);
        QCOMPARE(asked(book, u"  kort   "_s), ErrorCode::ReasonMissing);
        QCOMPARE(asked(book, u"Waarneming: collega is ziek"_s), ErrorCode::Cancelled);
        QCOMPARE(vault->head().seq, before + 2); // that she stood before it, and why she looks
        QVERIFY(refusal(book) != ErrorCode::ReasonMissing);
        const CaseDoor door = *book.doorOf(m_file.id);
        QVERIFY(!door.own);
        QCOMPARE(door.reason, u"Waarneming: collega is ziek"_s);
        QCOMPARE(door.until, vault->clock().nowUtc().addSecs(accessHours * 3600));
        m_place->clock.set(LocalDateTime::fromUtc(door.until.addSecs(-60)));
        QVERIFY(refusal(book) != ErrorCode::ReasonMissing);
        m_place->clock.set(LocalDateTime::fromUtc(door.until));
        QCOMPARE(refusal(book), ErrorCode::ReasonMissing);
    }

    void whatSheWorksOnIsHerOwn_data()
    {
        QTest::addColumn<QString>("handler");
        QTest::addColumn<bool>("writes");
        QTest::addColumn<bool>("own");
        QTest::newRow("somebody else's") << u"Iemand Anders"_s << false << false;
        QTest::newRow("nobody's yet") << QString() << false << true;
        QTest::newRow("hers") << u"tweede"_s << false << true;
        QTest::newRow("she wrote in it") << u"Iemand Anders"_s << true << true;
    }
    void whatSheWorksOnIsHerOwn()
    {
        QFETCH(QString, handler);
        QFETCH(bool, writes);
        QFETCH(bool, own);
        {
            auto vault = *m_place->open();
            m_file.handler = handler;
            QVERIFY(save(*vault));
            QVERIFY(Casebook(*vault, m_region).doorOf(m_file.id)->own); // all tasks
        }
        auto vault = *m_place->open(VaultPlace::password(hers));
        if (writes) {
            const auto written = vault->write(vault->viewer(), Action::MoveCase, {}, [&](Transaction &t) -> Done {
                t.about(u"case"_s, m_file.id.toString(), m_file.number);
                m_file.executor = u"elders"_s;
                return t.save(m_file);
            });
            QVERIFY(written);
        }
        QCOMPARE(Casebook(*vault, m_region).doorOf(m_file.id)->own, own);
    }

    /// Beside the list it says only that the case is not her work; a reason opens that too.
    void aGlanceStopsAtTheDoor()
    {
        auto vault = *m_place->open(VaultPlace::password(hers));
        Casebook book(*vault, m_region);
        const auto glance = [&] {
            auto asked = CaseListDesk(book).glanceLater(m_file.id);
            asked.waitForFinished();
            return asked.result().value();
        };
        QVERIFY(!glance().open);
        QVERIFY(!glance().door.own);
        QCOMPARE(asked(book, u"Waarneming: collega is ziek"_s), ErrorCode::Cancelled);
        QVERIFY(glance().open);
        QCOMPARE(glance().door.reason, u"Waarneming: collega is ziek"_s);
    }

    void whoAccountsForTheLogSeesIt()
    {
        {
            auto vault = *m_place->open(VaultPlace::password(hers));
            Casebook book(*vault, m_region);
            QCOMPARE(asked(book, u"Waarneming: collega is ziek"_s), ErrorCode::Cancelled);
        }
        auto vault = *m_place->open();
        QList<AuditEntry> entries;
        QSemaphore done;
        vault->checkOnWorker([&](Database &database) {
            entries = *AuditReader(database).entries(vault->viewer(), {});
            done.release();
        });
        done.acquire();
        const auto findings = findingsIn(entries, {});
        const auto found = std::find_if(findings.cbegin(), findings.cend(),
            [](const AuditFinding &one) { return one.signal == AuditSignal::OutsideOwnWork; });
        QVERIFY(found != findings.cend());
        QCOMPARE(found->userName, u"Tweede"_s);
        QCOMPARE(found->caseNumber, m_file.number);
    }

private:
    Done save(Vault &vault)
    {
        const auto written = vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
            Household household{HouseholdId::create(vault.ids()), u"Gezin"_s, {}, 0};
            if (!m_file.household.isNull())
                return t.save(m_file);
            m_file.household = household.id;
            m_file.openedAt = t.at();
            return t.save(household).and_then([&] { return t.save(m_file); });
        });
        return written ? Done() : Done(tl::unexpected(written.error()));
    }
    /// How opening the case fails; Cancelled when it does not.
    [[nodiscard]] ErrorCode refusal(Casebook &book) const
    {
        const auto view = book.openCase(m_file.id);
        return view ? ErrorCode::Cancelled : view.error().code;
    }
    [[nodiscard]] ErrorCode asked(Casebook &book, const QString &reason) const
    {
        auto answer = book.askAccessLater(m_file.id, reason);
        answer.waitForFinished();
        const Done done = answer.result();
        return done ? ErrorCode::Cancelled : done.error().code;
    }

    std::unique_ptr<VaultPlace> m_place;
    routing::Region m_region;
    CaseFile m_file;
};

QTEST_GUILESS_MAIN(TestCaseAccess)
#include "test_caseaccess.moc"
