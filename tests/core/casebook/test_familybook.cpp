#include "core/casebook/familybook.h"
#include "core/store/identity.h"
#include "tests/core/casebook/practicevault.h"

#include <QFuture>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// What a genogram draws on, gathered from the vault.
class TestFamilyBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_practice = std::make_unique<test::PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        QVERIFY(m_practice->fill(25));
        m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
        const auto rows = m_casebook->cases();
        QVERIFY(rows && !rows->isEmpty());
        m_rows = *rows;
    }

    void everyMemberIsThere()
    {
        for (const store::CaseRow &row : std::as_const(m_rows)) {
            const Family family = read(row);
            const auto members = reader().memberships(viewer(), row.file.household).value();
            for (const Membership &member : members) {
                QVERIFY(std::any_of(family.persons.cbegin(), family.persons.cend(),
                    [&](const FamilyMember &one) { return one.person.id == member.person; }));
            }
            for (const Relation &relation : family.relations) {
                for (const PersonId person : {relation.from, relation.to}) {
                    QVERIFY(std::any_of(family.persons.cbegin(), family.persons.cend(),
                        [&](const FamilyMember &one) { return one.person.id == person; }));
                }
            }
            QCOMPARE(std::count_if(family.households.cbegin(), family.households.cend(),
                         [](const FamilyHousehold &one) { return one.ofCase; }),
                1);
        }
    }

    /// Orders are told as violence by who was put out, dated and counted.
    void ordersBecomeAPattern()
    {
        const Family family = read(rowOf(u"Duinroos"_s));
        const auto tie = std::find_if(family.ties.cbegin(), family.ties.cend(),
            [](const FamilyTie &one) { return one.kind == TieKind::Violence && one.orders > 0; });
        QVERIFY(tie != family.ties.cend());
        QCOMPARE(nameOf(family, tie->from), u"Bas van Duinroos"_s);
        QCOMPARE(nameOf(family, tie->to), u"Mirte Rietzanger"_s);
        QCOMPARE(tie->orders, 2);
        QVERIFY(tie->since < tie->latestOrder);
    }

    /// Who lives at a secret address gives no place away.
    void aSecretAddressSaysNoPlace()
    {
        for (const store::CaseRow &row : std::as_const(m_rows)) {
            const Family family = read(row);
            for (const FamilyHousehold &household : family.households) {
                for (const Membership &member : household.memberships) {
                    const auto addresses = reader().addressesOfPerson(viewer(), member.person).value();
                    const QDate today = m_practice->clock.today();
                    const bool secret = std::any_of(addresses.cbegin(), addresses.cend(),
                        [&](const Address &one) { return one.secret && one.holdsOn(today); });
                    QVERIFY(!secret || !member.livesIn || !member.holdsOn(today) || household.place.isEmpty());
                }
            }
        }
    }

    void theWorkerReadsTheSame()
    {
        const store::CaseRow row = m_rows.first();
        QFuture<Result<Family>> later = casebook::familyLater(*m_casebook, row.file.household);
        later.waitForFinished();
        QVERIFY(later.result());
        QCOMPARE(canonical(*later.result()), canonical(read(row)));
    }

    void whatIsNotThereIsAnError()
    {
        const auto family = casebook::familyOf(
            reader(), Viewer(viewer().user(), {m_rows.first().file.household}), m_rows.first().file.household, {});
        QVERIFY(!family || family->persons.isEmpty());
    }

    /// That a drawing leaves is told by the audit, without a name.
    void leavingIsAudited()
    {
        const CaseFile file = m_rows.first().file;
        QVERIFY(casebook::recordDrawing(*m_casebook, file));
        const auto history = reader().history(viewer(), file.id);
        QVERIFY(history && std::any_of(history->cbegin(), history->cend(),
                               [](const store::AuditEntry &one) { return one.action == store::Action::Export; }));
    }

private:
    [[nodiscard]] const store::Reader &reader() const { return m_practice->vault->read(); }
    [[nodiscard]] Viewer viewer() const { return m_practice->vault->viewer(); }
    [[nodiscard]] Family read(const store::CaseRow &row) const
    {
        return casebook::familyOf(reader(), viewer(), row.file.household, m_practice->clock.today()).value_or(Family());
    }
    [[nodiscard]] store::CaseRow rowOf(const QString &name) const
    {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
            [&name](const store::CaseRow &row) { return row.householdName.contains(name); });
        return found == m_rows.cend() ? store::CaseRow() : *found;
    }
    [[nodiscard]] static QString nameOf(const Family &family, PersonId id)
    {
        for (const FamilyMember &member : family.persons) {
            if (member.person.id == id)
                return member.person.name.full();
        }
        return {};
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
    QList<store::CaseRow> m_rows;
};

QTEST_GUILESS_MAIN(TestFamilyBook)
#include "test_familybook.moc"
