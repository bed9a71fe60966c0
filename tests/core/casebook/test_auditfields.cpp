#include "core/casebook/auditdesk.h"
#include "core/casebook/casebook.h"
#include "core/casebook/listdesk.h"
#include "core/casebook/upkeep.h"
#include "core/store/database.h"
#include "core/store/vaultadmin.h"
#include "core/store/verify.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/core/store/vault_fixture.h"

#include <QSemaphore>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

/// A field that a norm asks for, and what is true of an action that has it.
struct Field
{
    const char *name;
    const char *there;
};

// BIO2 8.15.01 and NEN 7513, beside the columns that answer for them. "On behalf of" is the organisation: everybody
// works under a key of her own, and nobody acts for another. The part of a dossier that was seen follows from the role
// (core/privacy/rights.h), what was written from the items; recipient and copy stand in the register that the items
// name.
constexpr Field fields[] = {
    {"BIO2 action", "a.action <> ''"},
    {"BIO2 object", "a.object_kind <> '' AND length(a.object_id) = 32"},
    {"BIO2 result", "a.result IN ('done', 'refused', 'failed')"},
    {"BIO2 origin", "length(a.origin) = 32 AND a.app_version <> ''"},
    {"BIO2 actor", "a.actor IN (SELECT id FROM user_account)"},
    {"BIO2 time", "a.at > 0 AND a.monotonic >= a.at"},
    {"NEN 7513 which event, without doubt", "length(a.action_id) = 16 AND length(a.hash) = 32"},
    {"NEN 7513 role", "a.actor_role IN ('everything', 'thv-coordinator', 'icm-lead', 'process-director', "
                      "'icm-coordinator', 'consultant', 'privacy-officer', 'administrator')"},
    {"NEN 7513 function", "a.actor_function <> ''"},
    {"NEN 7513 organisation, and on behalf of whom", "a.actor_org <> ''"},
    {"NEN 7513 rule that allowed it", "a.ground IN ('role', 'own-work', 'asked', 'recovery-key')"},
    {"NEN 7513 breaking the glass", "a.break_glass = (a.ground IN ('asked', 'recovery-key'))"},
    {"NEN 7513 which client", "a.object_kind <> 'case' OR a.result = 'refused' OR EXISTS(SELECT 1 FROM case_file c "
                              "JOIN membership m ON m.household = c.household WHERE lower(hex(c.id)) = a.object_id)"},
    {"NEN 7513 part that was written", "a.rows_changed = 0 OR EXISTS(SELECT 1 FROM audit_item i WHERE i.seq = a.seq)"},
    {"NEN 7513 recipient", "a.action <> 'disclose' OR EXISTS(SELECT 1 FROM audit_item i JOIN disclosure d ON d.rid = "
                           "i.row WHERE i.seq = a.seq AND d.recipient <> '' AND d.copy_number > 0)"},
    {"no content", "a.reason NOT LIKE '%{%'"},
};

constexpr auto hers = "een tweede lang wachtwoord";

QStringList column(Vault &vault, const QByteArray &sql)
{
    QStringList out;
    QSemaphore done;
    vault.checkOnWorker([&](Database &database) {
        auto row = database.run(QLatin1String(sql));
        while (row && row->next())
            out.append(row->value(0).toString());
        done.release();
    });
    done.acquire();
    return out;
}

} // namespace

/// Every action says what the norms ask of it: reads and writes, done and refused.
class TestAuditFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_practice = std::make_unique<test::PracticeVault>();
        QVERIFY2(m_practice->failure.isEmpty(), qPrintable(m_practice->failure));
        QVERIFY(m_practice->fill(12));
        workThrough(*m_practice->vault, m_practice->region);
    }

    void everyActionHasEveryField_data()
    {
        QTest::addColumn<QByteArray>("there");
        for (const Field &field : fields)
            QTest::newRow(field.name) << QByteArray(field.there);
    }
    void everyActionHasEveryField()
    {
        QFETCH(QByteArray, there);
        QCOMPARE(column(*m_practice->vault, "SELECT a.seq || ' ' || a.action || ' ' || a.object_kind FROM audit a "
                                            "WHERE (" +
                                                there + ") IS NOT 1"),
            QStringList());
    }

    /// Which actions the table above was held against, so that "every" is not "few".
    void thatIsReadsAndWrites()
    {
        const QStringList kinds = column(*m_practice->vault, "SELECT DISTINCT action FROM audit");
        QCOMPARE(kinds.size(), static_cast<int>(Action::ChooseValue) + 1);
        QCOMPARE(column(*m_practice->vault, "SELECT DISTINCT result FROM audit ORDER BY 1"),
            (QStringList{u"done"_s, u"refused"_s}));
    }

    /// By which right somebody saw or did what, in a vault of two.
    void theGroundIsTheRightOne_data()
    {
        QTest::addColumn<QString>("handler");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<QString>("result");
        QTest::newRow("her own") << u"Tweede"_s << false << u"own-work"_s << u"done"_s;
        QTest::newRow("nobody's yet") << QString() << false << u"own-work"_s << u"done"_s;
        QTest::newRow("another's, with a reason") << u"Iemand Anders"_s << true << u"asked"_s << u"done"_s;
        QTest::newRow("another's, without one") << u"Iemand Anders"_s << false << u"role"_s << u"refused"_s;
    }
    void theGroundIsTheRightOne()
    {
        QFETCH(QString, handler);
        QFETCH(bool, asks);
        VaultPlace place;
        CaseFile file;
        file.id = CaseId::create(place.ids);
        file.number = u"RK-2026-0001"_s;
        file.handler = handler;
        {
            auto made = place.create();
            QVERIFY(made->vault->write(made->vault->viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
                Household household{HouseholdId::create(place.ids), u"Gezin"_s, {}, 0};
                file.household = household.id;
                file.openedAt = t.at();
                t.about(u"household"_s, household.id.toString());
                return t.save(household).and_then([&] { return t.save(file); });
            }));
            User second{{}, u"Tweede"_s, u"raadpleger"_s, u"Perspektief"_s};
            QVERIFY(VaultAdmin(*made->vault).addUser(second, Role::ThvCoordinator, VaultPlace::password(hers)));
        }
        auto vault = *place.open(VaultPlace::password(hers));
        Casebook book(*vault, m_practice->region);
        if (asks)
            QVERIFY(book.askAccessLater(file.id, u"Waarneming: collega is ziek"_s).result());
        (void)book.openCase(file.id);
        (void)vault->write(vault->viewer(), Action::Backup, {}, [](Transaction &) { return Done(); }); // behind it
        const QByteArray last = " FROM audit WHERE action = 'read-case' ORDER BY seq DESC LIMIT 1";
        QTEST(column(*vault, "SELECT ground" + last).value(0), "ground");
        QTEST(column(*vault, "SELECT result" + last).value(0), "result");
        QCOMPARE(column(*vault, "SELECT break_glass" + last).value(0), asks ? u"1"_s : u"0"_s);
        QCOMPARE(column(*vault, "SELECT actor_role || ',' || actor_function || ',' || actor_org" + last).value(0),
            u"thv-coordinator,raadpleger,Perspektief"_s);
        QVERIFY(vault->verify()->isSound());
    }

private:
    /// What somebody does on a day: looks, searches, writes, lets something leave, checks.
    static void workThrough(Vault &vault, const routing::Region &region)
    {
        Casebook book(vault, region);
        const auto cases = vault.read().cases(vault.viewer(), 3);
        QVERIFY(cases && cases->size() == 3);
        const CaseFile &file = cases->constFirst().file;
        for (const CaseRow &row : *cases)
            QVERIFY(book.openCase(row.file.id));
        QVERIFY(!book.openCase(CaseId::create(vault.ids()))); // no case of hers
        QVERIFY(AuditDesk(vault).look({}).result());
        QVERIFY(vault.write(vault.viewer(), Action::Disclose, {}, [&](Transaction &t) {
            DisclosureRecord copy;
            copy.id = DisclosureId::create(vault.ids());
            copy.caseFile = file.id;
            copy.report = u"plan"_s;
            copy.profile = u"icm-uitvoerder"_s;
            copy.recipient = u"Perspektief"_s;
            copy.purpose = u"coordination"_s;
            copy.at = t.at();
            copy.contentHash = "x";
            t.about(u"case"_s, file.id.toString(), file.number);
            return t.record(copy);
        }));
        QVERIFY(vault.write(vault.viewer(), Action::Export, u"csv"_s, [&](Transaction &t) {
            t.about(u"figures"_s, vault.id().toString());
            return Done();
        }));
        // and whatever else there is to do, whether or not somebody says what it is about
        for (int kind = 0; kind <= static_cast<int>(Action::ChooseValue); ++kind) {
            const auto action = static_cast<Action>(kind);
            if (action == Action::Disclose)
                continue;
            QVERIFY(vault.write(vault.viewer(), action, {}, [&](Transaction &t) {
                if (kind % 2 == 0)
                    t.about(u"case"_s, file.id.toString(), file.number);
                return Done();
            }));
        }
        Upkeep upkeep(vault);
        QVERIFY(upkeep.verify().result());
    }

    std::unique_ptr<test::PracticeVault> m_practice;
};

QTEST_GUILESS_MAIN(TestAuditFields)
#include "test_auditfields.moc"
