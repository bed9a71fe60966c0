#include "core/casebook/figures.h"
#include "core/casebook/personregister.h"
#include "core/casebook/retention.h"
#include "core/store/drafts.h"
#include "core/store/verify.h"
#include "tests/core/casebook/later.h"

#include <QRegularExpression>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;
using State = RetentionLine::State;
using test::allDueOf;
using test::answerOf;
using test::Decipher;
using test::Later;
using test::pagesOf;

namespace {

/// What every indicator says over @p scope, split every way.
QMap<QString, insight::Figure> dashboard(const insight::RegionFacts &facts, const insight::Scope &scope)
{
    QMap<QString, insight::Figure> all;
    for (const insight::Indicator &one : insight::indicators()) {
        const QList<insight::Item> items = one.items(facts, scope);
        all.insert(QLatin1String(one.id), insight::figureOf(one.unit, items));
        for (const insight::Split split : one.splits) {
            const auto parts = insight::splitBy(items, split);
            for (auto part = parts.cbegin(); part != parts.cend(); ++part)
                all.insert(u"%1/%2/%3"_s.arg(QLatin1String(one.id), insight::toCode(split), part.key()),
                    insight::figureOf(one.unit, *part));
        }
    }
    return all;
}

} // namespace

/// What is destroyed is gone, what is counted stays, and nothing goes that may not.
class TestDestruction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { m_later.reset(); }

    void leavesNoTraceAndChangesNoFigure()
    {
        Later later;
        store::Vault &vault = *later.practice.vault;
        const auto rows = later.book->cases();
        QVERIFY(rows);
        // a closed case of people who are in no open one
        QHash<HouseholdId, QSet<PersonId>> members;
        QSet<PersonId> elsewhere;
        for (const store::CaseRow &row : *rows) {
            const auto all = vault.read().memberships(vault.viewer(), row.file.household);
            QVERIFY(all);
            for (const Membership &one : *all) {
                members[row.file.household].insert(one.person);
                if (row.file.status != CaseStatus::Closed)
                    elsewhere.insert(one.person);
            }
        }
        CaseFile file;
        for (const store::CaseRow &row : *rows) {
            if (row.file.status == CaseStatus::Closed && !members.value(row.file.household).intersects(elsewhere))
                file = row.file;
        }
        QVERIFY(!file.id.isNull());
        plant(vault, file);
        const auto open = std::ranges::find_if(
            *rows, [](const store::CaseRow &row) { return row.file.status != CaseStatus::Closed; });
        QVERIFY(open != rows->cend());
        const PersonId member = *members.value(file.household).cbegin();
        const PersonId staying = plantFamily(vault, member, *members.value(open->file.household).cbegin());
        plantJoined(vault, member, file.household);

        const store::Secret dataKey = test::practiceKey(vault);
        QVERIFY(dataKey.size() == 32);
        const QString data = vault.folder() + u"/data.db"_s;
        const QString drafts = vault.folder() + u"/drafts.db"_s;
        Decipher decipher;
        QVERIFY(decipher.isThere());
        const store::Secret key = store::subkey(dataKey, store::Subkey::Data);
        const store::Secret draftsKey = store::subkey(dataKey, store::Subkey::Drafts);
        const QByteArray before = pagesOf(decipher, data, key);
        QVERIFY(before.size() > 4096);
        for (const QByteArray &canary : std::as_const(m_canaries)) // the search can find
            QVERIFY2(
                before.contains(canary) || pagesOf(decipher, drafts, draftsKey).contains(canary), canary.constData());
        const QByteArray identity = file.id.toBytes();
        QVERIFY(before.contains(identity));

        later.passTime();
        const auto facts = figuresNow(vault);
        QVERIFY(facts);
        const auto counted = FigureDesk(*later.book)
                                 .composeLater(insight::steeringReportOf(
                                     *facts, {.from = QDate(2000, 1, 1), .to = later.today}, {u"inflow"_s}))
                                 .result();
        QVERIFY(counted && later.book->registerCopy({}, counted->document, {}));
        later.look();
        QVERIFY(later.list.clockDoubt);
        QVERIFY(later.list.count(State::Due) > 10);
        const store::DestroyOrder order = allDueOf(later.list);
        QVERIFY(order.dossiers.contains(file.household));
        QVERIFY(QFile::copy(data, data + u".vorige"_s)); // as an upgrade leaves it
        const auto outcome = later.destroy(order);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail + outcome.error().where));
        QVERIFY(!QFile::exists(data + u".vorige"_s));
        QCOMPARE(outcome->refusal, RetentionRefusal::None);
        QVERIFY(outcome->record->done.numbers.contains(file.number));
        QVERIFY(outcome->record->done.persons > 0);

        // nothing of it in the file, free pages and gaps in pages too
        const QByteArray after = pagesOf(decipher, data, key) + pagesOf(decipher, drafts, draftsKey);
        QVERIFY(after.contains("CREATE TABLE")); // what is read are pages
        for (const QByteArray &canary : std::as_const(m_canaries))
            QVERIFY2(!after.contains(canary), canary.constData());
        QVERIFY(!after.contains(identity));
        // whom another dossier speaks of stays
        QCOMPARE(vault.read().person(vault.viewer(), staying)->name.surname, u"Blijvers"_s);

        // the log goes on, and everything fits it
        const auto report = vault.verify();
        QVERIFY(report);
        for (const store::Finding &finding : report->findings)
            qInfo() << toCode(finding.kind) << finding.object << finding.row << finding.seq;
        QVERIFY(report->isSound());

        // that figures left is no part of any dossier
        QCOMPARE(vault.read().disclosures(vault.viewer(), {})->size(), 1);
        QVERIFY(!vault.read().disclosures(vault.viewer(), file.id));

        // every indicator says what it said, in every period and split every way
        const auto remaining = figuresNow(vault);
        QVERIFY(remaining);
        QList<insight::Scope> scopes{{.from = QDate(2000, 1, 1), .to = later.today}};
        for (int year = 2016; year <= 2027; ++year)
            scopes.append({.from = QDate(year, 1, 1), .to = QDate(year, 12, 31)});
        scopes.append({.from = QDate(2000, 1, 1), .to = later.today, .route = u"mda"_s});
        scopes.append({.from = QDate(2000, 1, 1), .to = later.today, .municipality = u"GM0518"_s});
        int told = 0;
        for (const insight::Scope &scope : std::as_const(scopes)) {
            const auto was = dashboard(*facts, scope);
            const auto is = dashboard(*remaining, scope);
            QCOMPARE(is.keys(), was.keys());
            for (auto figure = was.cbegin(); figure != was.cend(); ++figure) {
                QVERIFY2(is.value(figure.key()) == *figure, qPrintable(figure.key() + scope.from.toString()));
                told += figure->count;
            }
        }
        QVERIFY(told > 1000);
        // and nobody can be opened from them
        int nameless = 0;
        for (const insight::CaseFacts &one : remaining->cases)
            nameless += one.file.id.isNull() && one.file.number.isEmpty() ? 1 : 0;
        QCOMPARE(nameless, static_cast<int>(outcome->record->done.numbers.size()));
        QVERIFY(!later.book->caseByNumber(file.number));
    }

    void refusesWhatMayNotBe_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("typed");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("why");
        const QDate today(2034, 11, 23);
        const auto row = [&](const char *name, const QString &second, int typed, QDate day, RetentionRefusal why) {
            QTest::newRow(name) << second << typed << day << static_cast<int>(why);
        };
        row("nobody besides", {}, 1, today, RetentionRefusal::SecondMissing);
        row("the same person", u"oefencoördinator"_s, 1, today, RetentionRefusal::SecondSame);
        row("another number", u"B. Ander"_s, 2, today, RetentionRefusal::CountDiffers);
        row("a clock that jumped", u"B. Ander"_s, 1, {}, RetentionRefusal::ClockDoubt);
        row("a clock that jumped, another day", u"B. Ander"_s, 1, today.addDays(1), RetentionRefusal::ClockDoubt);
    }
    void refusesWhatMayNotBe()
    {
        QFETCH(QString, second);
        QFETCH(int, typed);
        QFETCH(QDate, day);
        QFETCH(int, why);
        if (!m_later)
            m_later = std::make_unique<Later>();
        Later &later = *m_later;
        later.passTime();
        later.look();
        const store::DestroyOrder order{.dossiers = allDueOf(later.list).dossiers.mid(0, 1)};
        QCOMPARE(order.size(), 1);
        if (second == u"oefencoördinator"_s)
            second = later.practice.vault->user().name.toUpper();
        const qint64 actions = later.practice.vault->head().seq;
        const auto outcome =
            answerOf(DestructionDesk(*later.book).destroy(later.today.year(), order, {second, typed}, day));
        QVERIFY(outcome);
        QCOMPARE(static_cast<int>(outcome->refusal), why);
        QCOMPARE(later.practice.vault->head().seq, actions); // nothing was written at all
    }

    void aHoldAndAnExceptionKeep()
    {
        Later later;
        later.passTime();
        later.look();
        DestructionDesk desk(*later.book);
        QList<RetentionLine> dossiers;
        for (const RetentionLine &line : std::as_const(later.list.lines)) {
            if (line.state == State::Due && !line.numbers.isEmpty())
                dossiers.append(line);
        }
        QVERIFY(dossiers.size() >= 2);
        QCOMPARE(answerOf(desk.hold(dossiers.at(0), u"  "_s))->refusal, RetentionRefusal::NoReason);
        QCOMPARE(answerOf(desk.keep(dossiers.at(1), later.today, u"klacht"_s))->refusal, RetentionRefusal::NoLater);
        QCOMPARE(answerOf(desk.hold(dossiers.at(0), u"rechtszaak"_s))->refusal, RetentionRefusal::None);
        QCOMPARE(
            answerOf(desk.keep(dossiers.at(1), later.today.addYears(2), u"klacht"_s))->refusal, RetentionRefusal::None);
        const store::DestroyOrder before = allDueOf(later.list);
        QCOMPARE(later.destroy(before)->refusal, RetentionRefusal::NotDue); // nothing of it: not the others either
        later.look();
        QCOMPARE(later.list.count(State::Held), 1);
        const store::DestroyOrder rest = allDueOf(later.list);
        QVERIFY(!rest.dossiers.contains(*HouseholdId::fromBytes(dossiers.at(0).subject)));
        QVERIFY(!rest.dossiers.contains(*HouseholdId::fromBytes(dossiers.at(1).subject)));
        const auto kept =
            answerOf(RetentionDesk(*later.book).dossierLater(*HouseholdId::fromBytes(dossiers.at(0).subject)));
        QCOMPARE(kept->why, privacy::KeptBecause::Held);
        const auto done = later.destroy(rest);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().where));
        QCOMPARE(done->refusal, RetentionRefusal::None);
        QVERIFY(later.book->caseByNumber(dossiers.at(0).numbers.first()));
        QVERIFY(later.book->caseByNumber(dossiers.at(1).numbers.first()));
        later.look();
        for (const RetentionLine &line : std::as_const(later.list.lines)) {
            if (line.choice && line.state == State::Held)
                QCOMPARE(answerOf(desk.lift(*line.choice, u"zaak is voorbij"_s))->refusal, RetentionRefusal::None);
        }
        later.look();
        QCOMPARE(later.list.count(State::Held), 0);
        QVERIFY(allDueOf(later.list).dossiers.contains(*HouseholdId::fromBytes(dossiers.at(0).subject)));
        QVERIFY(later.practice.vault->verify()->isSound());
    }

    /// Somebody decided twice: the later day counts, on the list as on the page of the case.
    void theLongestDecisionCounts()
    {
        Later later;
        later.passTime();
        later.look();
        const auto due = std::ranges::find_if(later.list.lines,
            [](const RetentionLine &line) { return line.state == State::Due && !line.numbers.isEmpty(); });
        QVERIFY(due != later.list.lines.cend());
        const RetentionLine line = *due;
        const auto household = *HouseholdId::fromBytes(line.subject);
        DestructionDesk desk(*later.book);
        const QDate sooner = later.today.addYears(1);
        const QDate longer = later.today.addYears(3);
        QCOMPARE(answerOf(desk.keep(line, sooner, u"klacht"_s))->refusal, RetentionRefusal::None);
        QCOMPARE(answerOf(desk.keep(line, longer, u"nog een klacht"_s))->refusal, RetentionRefusal::None);
        QCOMPARE(answerOf(RetentionDesk(*later.book).dossierLater(household))->until, longer);
        const auto listed = answerOf(desk.list(longer.year()));
        QVERIFY(listed);
        const auto found = std::ranges::find_if(
            listed->lines, [&line](const RetentionLine &one) { return one.subject == line.subject; });
        QVERIFY(found != listed->lines.cend());
        QCOMPARE(found->kept.until, longer);
        QCOMPARE(found->choice->until, longer);
        const auto before = answerOf(desk.list(sooner.year()));
        QVERIFY(std::ranges::none_of(
            before->lines, [&line](const RetentionLine &one) { return one.subject == line.subject; }));
    }

    /// With more users the second one agrees under her own key: never the one who put it up.
    void anotherUserAgrees()
    {
        Later later;
        store::Vault &vault = *later.practice.vault;
        const store::User other{UserId::create(later.practice.ids), u"Tweede"_s, u"beheerder"_s, {}};
        QVERIFY(vault.write(
            vault.viewer(), store::Action::Demo, {}, [&](store::Transaction &tx) { return tx.save(other); }));
        later.passTime();
        later.look();
        QCOMPARE(later.list.users, 2);
        const store::DestroyOrder order = allDueOf(later.list);
        QCOMPARE(later.destroy(order)->refusal, RetentionRefusal::SecondUser);
        DestructionDesk desk(*later.book);
        const auto proposed = answerOf(desk.propose(later.today.year(), order));
        QCOMPARE(proposed->refusal, RetentionRefusal::None);
        QCOMPARE(answerOf(desk.propose(later.today.year(), order))->refusal, RetentionRefusal::AlreadyProposed);
        QCOMPARE(answerOf(desk.approve(proposed->record->id, later.today))->refusal, RetentionRefusal::SecondSame);
        later.look();
        QVERIFY(later.list.proposed());
        QCOMPARE(answerOf(desk.drop(proposed->record->id))->refusal, RetentionRefusal::None);
        later.look();
        QVERIFY(!later.list.proposed());
        QCOMPARE(allDueOf(later.list), order); // nothing went
    }

private:
    QString word(const char *what)
    {
        m_canaries.append(QByteArray("kanarie") + what);
        return QString::fromLatin1(m_canaries.constLast());
    }
    static Person named(store::Vault &vault, const QString &surname)
    {
        Person person;
        person.id = PersonId::create(vault.ids());
        person.name = {u"Oma"_s, {}, surname};
        person.birthDate = PartialDate(QDate(1941, 5, 6));
        return person;
    }
    /// Family of @p member that lives nowhere: her mother, and the husband of that one whom only she ties to them. And
    /// a sister of both @p member and @p elsewhere, who is given.
    PersonId plantFamily(store::Vault &vault, PersonId member, PersonId elsewhere)
    {
        Person mother = named(vault, word("oma"));
        Person husband = named(vault, word("opa"));
        Person sister = named(vault, u"Blijvers"_s);
        const auto written =
            vault.write(vault.viewer(), store::Action::ChangeFamily, {}, [&](store::Transaction &tx) -> Done {
                Done done;
                for (Person *person : {&mother, &husband, &sister})
                    done = done.and_then([&] { return tx.save(*person); });
                const auto relate = [&](PersonId from, PersonId to, RelationKind kind) {
                    done = done.and_then([&] {
                        return tx.save(Relation{RelationId::create(vault.ids()), from, to, kind, {}, {}});
                    });
                };
                relate(mother.id, member, RelationKind::Parent);
                relate(husband.id, mother.id, RelationKind::Partner);
                relate(sister.id, member, RelationKind::Sibling);
                relate(elsewhere, sister.id, RelationKind::Sibling);
                return done;
            });
        if (!written)
            qFatal("cannot plant: %s", qPrintable(written.error().detail));
        return sister.id;
    }
    /// Somebody who was found to be @p member, and a household that was found to be @p household.
    void plantJoined(store::Vault &vault, PersonId member, HouseholdId household)
    {
        Person same = named(vault, word("dubbel"));
        Household joined{HouseholdId::create(vault.ids()), word("samen"), {}, 0};
        const auto merge = [&](IdentityKind kind, const IdBytes &kept, const IdBytes &gone) {
            return Merge{MergeId::create(vault.ids()), kind, kept, gone,
                word(kind == IdentityKind::Person ? "een" : "twee"), vault.user().id, vault.clock().nowUtc()};
        };
        QVERIFY(vault.write(vault.viewer(), store::Action::Merge, {}, [&](store::Transaction &tx) -> Done {
            return tx.save(same)
                .and_then([&] { return tx.save(joined); })
                .and_then([&] { return tx.record(merge(IdentityKind::Person, member.raw(), same.id.raw())); })
                .and_then([&] { return tx.record(merge(IdentityKind::Household, household.raw(), joined.id.raw())); });
        }));
    }
    /// Words that occur nowhere else, in every corner of a case.
    void plant(store::Vault &vault, const CaseFile &file)
    {
        ContactNote note;
        note.id = ContactNoteId::create(vault.ids());
        note.at = {QDate(2026, 11, 20), QTime(14, 5)};
        note.purpose = u"safety"_s;
        note.basis = u"consent"_s;
        note.text = word("notitie");
        const auto household = vault.read().household(vault.viewer(), file.household);
        const auto members = vault.read().memberships(vault.viewer(), file.household);
        QVERIFY(household && members && !members->isEmpty());
        const auto person = vault.read().person(vault.viewer(), members->constFirst().person);
        QVERIFY(person);
        Household named = *household;
        Person one = *person;
        QVERIFY(vault.write(
            vault.viewer(), store::Action::RecordContact, word("reden"), [&](store::Transaction &tx) -> Done {
                tx.about(u"case"_s, file.id.toString(), file.number);
                named.name = word("huishouden");
                one.callBackNote = word("terugbellen");
                Done done = tx.record(file.id, note);
                if (done)
                    done = tx.save(named);
                return done ? tx.save(one) : done;
            }));
        // what was there before a change is kept too
        QVERIFY(vault.write(vault.viewer(), store::Action::ChangeFamily, {}, [&](store::Transaction &tx) -> Done {
            named.name = u"anders"_s;
            one.callBackNote = u"anders"_s;
            const Done done = tx.save(named);
            return done ? tx.save(one) : done;
        }));
        QVERIFY(vault.drafts().saveForm(
            vault.viewer(), {u"contact"_s, file.id.toBytes(), word("concept").toUtf8(), vault.clock().nowUtc()}));
    }

    QList<QByteArray> m_canaries;
    std::unique_ptr<Later> m_later; ///< nothing is written in it
};

QTEST_GUILESS_MAIN(TestDestruction)
#include "test_destruction.moc"
