#include "core/store/bulk.h"
#include "core/store/dictionary.h"
#include "core/store/dump.h"
#include "core/store/verify.h"
#include "tests/core/store/records_fixture.h"

#include <QRandomGenerator>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

/// What lives in the vault, without what saving again may change: revisions and who saved last. A case number once
/// given is not given again, so its counter stays out of it too. The words that persons are looked up by are in it.
QStringList living(Store &store)
{
    static const QSet<QString> kept{u"revision"_s, u"saved_by"_s, u"saved_at"_s};
    QStringList rows;
    for (const Table table : exportedTables()) {
        if (table == Table::CaseNumber)
            continue;
        Store::must(dump(store.db(), table, [&](const DumpedRow &row) {
            QString line = QString(tableName(table));
            for (const auto &[name, value] : row) {
                if (!kept.contains(name))
                    line += u' ' + name + u'=' + QString::fromLatin1(value.toByteArray().toHex());
            }
            rows.append(line);
            return Done();
        }));
    }
    auto words = store.db().run("SELECT word, hex(person) AS who FROM person_key"_L1);
    Store::must(words);
    while (words->next())
        rows.append(u"word "_s + words->text("word") + words->text("who"));
    rows.sort();
    return rows;
}

QString soundness(Store &store)
{
    const auto report = verify(store.db(), store.chain(), {});
    Store::must(report);
    if (report->isSound())
        return {};
    const Finding &first = report->findings.first();
    return toCode(first.kind) + u' ' + first.object;
}

/// Does things to a vault at random, as an office does over the years, and remembers what it made.
class Office
{
public:
    Office(Store &store, quint32 seed) : m_store(store), m_random(seed) {}

    /// One action of a few changes; gives its id.
    ActionId act()
    {
        const auto id = m_store.id<ActionId>();
        m_store.mustAct(id, [this](Transaction &tx) {
            const int changes = 1 + pick(4);
            for (int i = 0; i < changes; ++i) {
                if (const Done done = change(tx); !done)
                    return done;
            }
            return Done();
        });
        return id;
    }

private:
    int pick(int below) { return static_cast<int>(m_random.bounded(below)); }
    template <typename T>
    T &any(QList<T> &list)
    {
        return list[pick(static_cast<int>(list.size()))];
    }
    QString word() { return QString(QChar(u'A' + pick(26))) + u"naam"_s + QString::number(pick(1000)); }

    Done change(Transaction &tx)
    {
        switch (m_persons.isEmpty() ? 0 : pick(10)) {
        case 0:
        case 1:
            m_persons.append(m_store.person(word() + u' ' + word()));
            return tx.save(m_persons.last());
        case 2: {
            Person &person = any(m_persons);
            person.name.surname = word();
            person.phone = pick(2) == 0 ? QString() : u"0612345678"_s;
            return tx.save(person);
        }
        case 3:
            return household(tx);
        case 4:
            return order(tx);
        case 5:
            return changeOrder(tx);
        case 6:
            return link(tx);
        case 7:
            return address(tx);
        case 8:
            return caseFile(tx);
        default:
            return byHand(tx);
        }
    }

    Done household(Transaction &tx)
    {
        m_households.append(m_store.household(word()));
        return tx.save(m_households.last()).and_then([&] {
            return tx.save(Membership{
                m_store.id<MembershipId>(), m_households.last().id, any(m_persons).id, {}, {}, pick(2) == 0});
        });
    }

    Done order(Transaction &tx)
    {
        BarringOrder order = m_store.order(u"2026-03-0%1T10:00"_s.arg(1 + pick(9)));
        if (!m_orders.isEmpty() && pick(3) == 0) {
            order.kind = OrderKind::Extension;
            order.concerns = any(m_orders).id;
        }
        const int mentions = pick(4);
        for (int i = 0; i < mentions; ++i)
            order.mentions.append(m_store.mention(word(), EventRole::PutOut));
        m_orders.append(order);
        return tx.save(m_orders.last());
    }

    Done changeOrder(Transaction &tx)
    {
        if (m_orders.isEmpty())
            return {};
        BarringOrder &order = any(m_orders);
        order.note = word();
        const bool linked = std::any_of(order.mentions.cbegin(), order.mentions.cend(),
            [this](const Mention &mention) { return m_linked.contains(mention.id); });
        if (!order.mentions.isEmpty() && !linked)
            order.mentions.removeFirst();
        else
            order.mentions.append(m_store.mention(word(), EventRole::Stayed));
        return tx.save(order).and_then([&] { return tx.takeUp(order.id); });
    }

    Done link(Transaction &tx)
    {
        if (!m_links.isEmpty() && pick(2) == 0) {
            Link &link = any(m_links);
            link.state = link.state == LinkState::Confirmed ? LinkState::Rejected : LinkState::Confirmed;
            return tx.save(link);
        }
        if (m_orders.isEmpty() || any(m_orders).mentions.isEmpty())
            return {};
        for (const BarringOrder &order : std::as_const(m_orders)) {
            if (order.mentions.isEmpty())
                continue;
            m_links.append(m_store.link(order.mentions.last(), any(m_persons), LinkState::Provisional));
            m_linked.insert(order.mentions.last().id);
            return tx.save(m_links.last());
        }
        return {};
    }

    Done address(Transaction &tx)
    {
        if (m_addresses.isEmpty() || pick(2) == 0) {
            Address address;
            address.id = m_store.id<AddressId>();
            address.postcode = u"2512 AB"_s;
            address.houseNumber = QString::number(pick(99));
            m_addresses.append({any(m_persons).id, address});
        }
        auto &[person, address] = any(m_addresses);
        address.secret = pick(2) == 0;
        address.shieldedFrom.clear();
        for (int i = pick(3); i > 0; --i)
            address.shieldedFrom.append(any(m_persons).id);
        return tx.saveAddress(person, address);
    }

    Done caseFile(Transaction &tx)
    {
        if (m_households.isEmpty())
            return {};
        if (m_cases.isEmpty() || pick(2) == 0) {
            const auto number = tx.nextCaseNumber(u"RK"_s, 2026);
            if (!number)
                return tl::unexpected(number.error());
            m_cases.append(m_store.caseFile(*number, any(m_households)));
        }
        CaseFile &file = any(m_cases);
        file.handler = word();
        QList<Deadline> deadlines;
        for (int i = pick(4); i > 0; --i)
            deadlines.append({DeadlineKind::FirstVisit, *LocalDateTime::parse(u"2026-12-01T10:00"_s), pick(2) == 0,
                word(), false, std::nullopt});
        return tx.save(file).and_then([&] { return tx.saveDeadlines(file.id, deadlines); });
    }

    Done byHand(Transaction &tx)
    {
        if (m_orders.isEmpty() || m_households.isEmpty())
            return {};
        return tx.linkByHand(any(m_households).id, any(m_orders).id);
    }

    Store &m_store;
    QRandomGenerator m_random;
    QList<Person> m_persons;
    QList<Household> m_households;
    QList<BarringOrder> m_orders;
    QList<Link> m_links;
    QSet<MentionId> m_linked;
    QList<std::pair<PersonId, Address>> m_addresses;
    QList<CaseFile> m_cases;
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backwardsThroughEverythingAndForwardsAgain_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void backwardsThroughEverythingAndForwardsAgain()
    {
        QFETCH(quint32, seed);
        Store store;
        Office office(store, seed);
        QList<QStringList> states{living(store)};
        QList<ActionId> actions;
        for (int i = 0; i < 20; ++i) {
            actions.append(office.act());
            states.append(living(store));
        }
        QVERIFY(states.last().size() > 20);
        QList<ActionId> undoings;
        for (qsizetype i = actions.size() - 1; i >= 0; --i) {
            undoings.append(store.mustUndo(actions.at(i)).action);
            QCOMPARE(living(store), states.at(i));
        }
        QCOMPARE(soundness(store), QString());
        for (qsizetype i = 0; i < actions.size(); ++i) { // undoing the undoing does it again
            store.mustUndo(undoings.takeLast());
            QCOMPARE(living(store), states.at(i + 1));
        }
        QCOMPARE(soundness(store), QString());
    }

    void anInsertedRowIsWithdrawnAndFoundNoMore()
    {
        Store store;
        Person person = store.person(u"Noor van Duinroos"_s);
        const ActionId saved = store.mustAct([&](Transaction &tx) { return tx.save(person); });
        const Undone undone = store.mustUndo(saved);
        QCOMPARE(undone.kind, Action::SaveIntake);
        QCOMPARE(undone.rows, 1);
        QCOMPARE(store.reader().person(store.viewer(), person.id).error().code, ErrorCode::NotFound);
        QCOMPARE(store.number("SELECT count(*) FROM person_key"), 0);
        // the row's number is not given to somebody else: its history is hers
        Person other = store.person(u"Iemand Anders"_s);
        store.mustAct([&](Transaction &tx) { return tx.save(other); });
        QCOMPARE(store.number("SELECT rid FROM person"), 2);
        store.mustUndo(undone.action);
        QCOMPARE(store.reader().lookUp(store.viewer(), {.nameKeys = {u"duinroos"_s}}).value().size(), 1);
        QCOMPARE(soundness(store), QString());
    }

    void theRevisionGoesOn()
    {
        Store store;
        Person person = store.person(u"Noor Duinroos"_s);
        store.mustAct([&](Transaction &tx) { return tx.save(person); });
        const Person first = person;
        person.phone = u"0612345678"_s;
        const ActionId changed = store.mustAct([&](Transaction &tx) { return tx.save(person); });
        store.mustUndo(changed);
        const Person now = store.reader().person(store.viewer(), person.id).value();
        QCOMPARE(now.phone, first.phone);
        QCOMPARE(now.revision, 3);
        // whoever read the withdrawn revision cannot write over it unseen
        QCOMPARE(store.act([&](Transaction &tx) { return tx.save(person); }).error().code, ErrorCode::Conflict);
    }

    void aLaterActionStandsInTheWay_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("table");
        QTest::newRow("the row changed since") << u"change"_s << u"person"_s;
        QTest::newRow("another row points at it") << u"member"_s << u"membership"_s;
        QTest::newRow("an entry concerns the order") << u"extension"_s << u"barring_order"_s;
    }
    void aLaterActionStandsInTheWay()
    {
        QFETCH(QString, later);
        QFETCH(QString, table);
        Store store;
        Person person = store.person(u"Noor Duinroos"_s);
        BarringOrder order = store.order(u"2026-03-01T10:00"_s);
        const ActionId first =
            store.mustAct([&](Transaction &tx) { return tx.save(person).and_then([&] { return tx.save(order); }); });
        store.mustAct([&](Transaction &tx) -> Done {
            if (later == u"change") {
                person.phone = u"0612345678"_s;
                return tx.save(person);
            }
            if (later == u"extension") {
                BarringOrder extension = store.order(u"2026-03-08T10:00"_s);
                extension.kind = OrderKind::Extension;
                extension.concerns = order.id;
                return tx.save(extension);
            }
            Household household = store.household(u"Duinroos"_s);
            return tx.save(household).and_then([&] {
                return tx.save(Membership{store.id<MembershipId>(), household.id, person.id, {}, {}, true});
            });
        });
        const QStringList before = living(store);
        const auto undone = store.undo(first);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(undone.error().where, table);
        QVERIFY(!undone.error().detail.contains(u"Duinroos"_s));
        QCOMPARE(living(store), before);
        QCOMPARE(soundness(store), QString());
    }

    void whatWasChangedLaterIsKeptWhenAsked()
    {
        Store store;
        Person person = store.person(u"Noor Duinroos"_s);
        Person other = store.person(u"Sem Duinroos"_s);
        Person member = store.person(u"Lot Duinroos"_s);
        const ActionId first = store.mustAct([&](Transaction &tx) {
            return tx.save(person).and_then([&] { return tx.save(other); }).and_then([&] { return tx.save(member); });
        });
        person.phone = u"0612345678"_s;
        Household household = store.household(u"Duinroos"_s);
        store.mustAct([&](Transaction &tx) {
            return tx.save(person).and_then([&] { return tx.save(household); }).and_then([&] {
                return tx.save(Membership{store.id<MembershipId>(), household.id, member.id, {}, {}, true});
            });
        });
        const Undone undone = store.mustUndo(first, UndoMode::KeepLater);
        QCOMPARE(undone.rows, 1);
        QCOMPARE(undone.kept, 2);
        QCOMPARE(store.reader().person(store.viewer(), person.id).value().phone, u"0612345678"_s);
        QVERIFY(!store.reader().person(store.viewer(), other.id));
        QVERIFY(store.reader().person(store.viewer(), member.id));
        QCOMPARE(soundness(store), QString());
    }

    void anActionIsUndoneOnce()
    {
        Store store;
        Person person = store.person(u"Noor Duinroos"_s);
        const ActionId saved = store.mustAct([&](Transaction &tx) { return tx.save(person); });
        store.mustUndo(saved);
        QCOMPARE(store.undo(saved).error().code, ErrorCode::Conflict);
        QCOMPARE(store.undo(store.id<ActionId>()).error().code, ErrorCode::NotFound);
    }

    void whatLeftTheHouseCannotBeUndone()
    {
        Store store;
        Household household = store.household(u"Duinroos"_s);
        CaseFile file = store.caseFile(u"RK-2026-0001"_s, household);
        const ActionId made =
            store.mustAct([&](Transaction &tx) { return tx.save(household).and_then([&] { return tx.save(file); }); });
        DisclosureRecord copy;
        copy.id = store.id<DisclosureId>();
        copy.caseFile = file.id;
        copy.report = u"intakeadvies"_s;
        copy.profile = u"eigen-dossier"_s;
        const ActionId disclosed = store.mustAct([&](Transaction &tx) { return tx.record(copy); }, Action::Disclose);
        QCOMPARE(store.undo(disclosed).error().code, ErrorCode::NotAllowed);
        QCOMPARE(store.undo(made).error().code, ErrorCode::Conflict);
        QCOMPARE(store.undo(made).error().where, u"disclosure"_s);
        // also when the action calls itself something else
        DisclosureRecord hidden = copy;
        hidden.id = store.id<DisclosureId>();
        const ActionId saved = store.mustAct([&](Transaction &tx) { return tx.record(hidden); });
        QCOMPARE(store.undo(saved).error().code, ErrorCode::NotAllowed);
    }

    void kindsThatStay_data()
    {
        QTest::addColumn<int>("kind");
        for (const Action kind : {Action::CreateVault, Action::OpenVault, Action::ReadCase, Action::ReadPerson,
                 Action::Search, Action::Disclose, Action::Export, Action::Backup, Action::Restore,
                 Action::ChangePassword, Action::Demo, Action::Verify})
            QTest::newRow(qPrintable(toCode(kind))) << static_cast<int>(kind);
    }
    void kindsThatStay()
    {
        QFETCH(int, kind);
        Store store;
        const ActionId id = store.mustAct([](Transaction &) { return Done(); }, static_cast<Action>(kind));
        QCOMPARE(store.undo(id).error().code, ErrorCode::NotAllowed);
    }

    void aCaseNumberIsNotGivenAgain()
    {
        Store store;
        Household household = store.household(u"Duinroos"_s);
        QString number;
        const auto give = [&](Transaction &tx) -> Done {
            const auto given = tx.nextCaseNumber(u"RK"_s, 2026);
            if (!given)
                return tl::unexpected(given.error());
            number = *given;
            CaseFile file = store.caseFile(number, household);
            return tx.save(file);
        };
        store.mustAct([&](Transaction &tx) { return tx.save(household); });
        const ActionId first = store.mustAct(give);
        const ActionId second = store.mustAct(give);
        store.mustUndo(first); // whatever was numbered since
        store.mustUndo(second);
        store.mustAct(give);
        QCOMPARE(number, u"RK-2026-0003"_s);
    }

    void destroyedHistoryIsNotTakenForAnInsert()
    {
        Store store;
        Person person = store.person(u"Noor Duinroos"_s);
        store.mustAct([&](Transaction &tx) { return tx.save(person); });
        person.phone = u"0612345678"_s;
        const ActionId changed = store.mustAct([&](Transaction &tx) { return tx.save(person); });
        Store::must(store.db().run("DELETE FROM history"_L1));
        QCOMPARE(store.undo(changed).error().code, ErrorCode::NotAllowed);
        QVERIFY(store.reader().person(store.viewer(), person.id));
    }

    void anImportIsUndoneAsOne()
    {
        Store store;
        QList<VtReport> reports;
        for (int i = 0; i < 500; ++i) {
            VtReport report = store.report(u"2026-01-02"_s);
            report.mentions = {store.mention(u"Noor Duinroos"_s, EventRole::Victim)};
            reports.append(report);
        }
        SeededIds ids(3);
        const ActionId imported = store.mustAct(
            [&](Transaction &tx) {
                Bulk bulk(tx, ids);
                return bulk.add(reports);
            },
            Action::ImportEvents);
        QCOMPARE(store.number("SELECT count(*) FROM mention"), 500);
        QCOMPARE(store.mustUndo(imported).rows, 1000);
        QCOMPARE(store.number("SELECT count(*) FROM mention"), 0);
        QCOMPARE(store.number("SELECT count(*) FROM vt_report"), 0);
        QCOMPARE(soundness(store), QString());
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"
