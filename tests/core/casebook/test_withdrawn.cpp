#include "core/store/database.h"
#include "core/store/dictionary.h"
#include "core/store/drafts.h"
#include "core/store/references.h"
#include "core/store/rows.h"
#include "core/store/verify.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/later.h"

#include <QRegularExpression>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;
using State = RetentionLine::State;
using privacy::KeptKind;

namespace {

/// An intake of invented people whose words occur nowhere else.
Intake canaries(IdSource &ids)
{
    Intake intake = test::secondOrder(ids);
    intake.persons[0].mention.name.surname = u"Kanariegeel"_s;
    intake.persons[0].mention.asWritten = u"Gijs Kanariegeel"_s;
    intake.orders[1].order.mentions[0] = intake.persons.at(0).mention;
    intake.dwelling.street = u"Kanarielaan"_s;
    intake.what = u"Kanarievertelling"_s;
    return intake;
}
constexpr const char *words[] = {"Kanariegeel", "kanariegeel", "Kanarielaan", "Kanarievertelling"};

} // namespace

/// What was taken back stands only in the history: it has a term of its own, and goes without a trace.
class TestWithdrawn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void leavesNoTraceAfterItsTerm()
    {
        test::Later later(5);
        store::Vault &vault = *later.practice.vault;
        const Intake intake = canaries(later.practice.ids);
        QVERIFY(later.book->record(intake));
        const auto undone = later.book->undoLast();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().where + undone.error().detail));
        QVERIFY(later.book->removeDraft(intake.id)); // what was typed is thrown away: nothing of it should stay
        for (const char *word : words)
            if (qstrcmp(word, "kanariegeel") != 0)
                QVERIFY2(pages(vault).contains(word), word); // the search can find

        later.passTime();
        later.look();
        const RetentionLine line = lineOf(later.list);
        QCOMPARE(line.state, State::Due);
        QCOMPARE(line.on, QDate(2026, 11, 23));
        QCOMPARE(line.kept.until, QDate(2027, 11, 23));
        QVERIFY(line.title.startsWith(u"OEF-2026-"_s));
        const auto outcome = later.destroy({.withdrawn = {*ActionId::fromBytes(line.subject)}});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail + outcome.error().where));
        QCOMPARE(outcome->refusal, RetentionRefusal::None);
        QCOMPARE(outcome->record->done.withdrawn, 1);
        QVERIFY(outcome->record->done.rows > 5);

        const QByteArray after = pages(vault);
        QVERIFY(after.contains("CREATE TABLE")); // what is read are pages
        for (const char *word : words)
            QVERIFY2(!after.contains(word), word);
        later.look();
        QVERIFY(lineOf(later.list).subject.isEmpty());
        QCOMPARE(later.list.destructions.constFirst().done.withdrawn, 1);
        QVERIFY(vault.verify()->isSound());
    }

    /// Its term has to be over, and a hold keeps it as it keeps a case file.
    void waitsForItsTermAndForAHold()
    {
        test::Later later(5);
        QVERIFY(later.book->record(canaries(later.practice.ids)) && later.book->undoLast());
        const auto now = test::answerOf(DestructionDesk(*later.book).list(2026));
        QVERIFY(now && lineOf(*now).subject.isEmpty()); // kept longer than this year
        const auto next = test::answerOf(DestructionDesk(*later.book).list(2027));
        QVERIFY(next);
        QCOMPARE(lineOf(*next).state, State::Later);
        QCOMPARE(later.destroy({.withdrawn = {*ActionId::fromBytes(lineOf(*next).subject)}})->refusal,
            RetentionRefusal::NotDue);
        later.passTime();
        later.look();
        DestructionDesk desk(*later.book);
        QCOMPARE(test::answerOf(desk.hold(lineOf(later.list), u"klacht"_s))->refusal, RetentionRefusal::None);
        later.look();
        QCOMPARE(lineOf(later.list).state, State::Held);
        QCOMPARE(later.destroy({.withdrawn = {*ActionId::fromBytes(lineOf(later.list).subject)}})->refusal,
            RetentionRefusal::NotDue);
    }

    /// Done again, it lives: it has the term of its case. Recorded anew from its draft, only what was taken back goes.
    void whatCameBackStays_data()
    {
        QTest::addColumn<bool>("anew");
        QTest::newRow("done again") << false;
        QTest::newRow("recorded anew under its identity") << true;
    }
    void whatCameBackStays()
    {
        QFETCH(bool, anew);
        test::Later later(5);
        store::Vault &vault = *later.practice.vault;
        Intake intake = canaries(later.practice.ids);
        QVERIFY(later.book->record(intake) && later.book->undoLast());
        QString number;
        if (anew) {
            intake.what = u"Bij nader inzien."_s;
            const auto recorded = later.book->record(intake);
            QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().detail));
            number = recorded->caseFile->number;
        } else {
            const auto again = later.book->redoLast();
            QVERIFY(again);
            number = again->number;
        }
        QVERIFY(vault.drafts().saveForm(vault.viewer(),
            {u"contact"_s, later.book->caseByNumber(number)->toBytes(), "getypt", vault.clock().nowUtc()}));
        later.passTime();
        later.look();
        const RetentionLine line = lineOf(later.list);
        QCOMPARE(line.subject.isEmpty(), !anew);
        if (anew) {
            const auto done = later.destroy({.withdrawn = {*ActionId::fromBytes(line.subject)}});
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().where));
            QVERIFY(!pages(vault).contains("Kanarievertelling"));
        }
        const auto file = later.book->caseByNumber(number);
        QVERIFY(file && later.book->openCase(*file));
        QVERIFY(pages(vault).contains("Kanariegeel"));
        const auto typed = vault.drafts().form(vault.viewer(), u"contact"_s, file->toBytes());
        QVERIFY(typed && *typed);
        QVERIFY(vault.verify()->isSound());
    }

    /// Of a household that is kept from her nobody learns that something was taken back.
    void keptHouseholdsAreNotListed()
    {
        test::Later later(5);
        store::Vault &vault = *later.practice.vault;
        const auto recorded = later.book->record(canaries(later.practice.ids));
        QVERIFY(recorded && later.book->undoLast());
        later.passTime();
        later.look();
        QVERIFY(!lineOf(later.list).subject.isEmpty());
        const Viewer without(vault.viewer().user(), {recorded->caseFile->household}, vault.viewer().role());
        bool read = false;
        vault.checkOnWorker([&](store::Database &database) {
            const auto all = store::RetentionReader(database).withdrawals(without);
            QVERIFY(all && all->isEmpty());
            read = true;
        });
        QTRY_VERIFY(read);
    }

    /// When everything is past its term, nothing about anybody is left that no term reaches: every table that the
    /// dictionary says holds something of people is empty, or is about who works here.
    void everyColumnOfPeopleIsReached()
    {
        test::Later later(40);
        store::Vault &vault = *later.practice.vault;
        QVERIFY(later.book->record(canaries(later.practice.ids)) && later.book->undoLast());
        const auto rows = later.book->cases();
        QVERIFY(rows);
        for (const store::CaseRow &row : *rows) {
            CaseFile file = row.file;
            file.status = CaseStatus::Closed;
            if (row.file.status != CaseStatus::Closed)
                QVERIFY(vault.write(vault.viewer(), store::Action::Demo, {},
                    [&file](store::Transaction &tx) { return tx.save(file); }));
        }
        plantLoose(vault);
        later.passTime();
        for (int round = 0; round < 3; ++round) { // who is related to them is loose when they are gone
            later.look();
            if (later.list.lines.isEmpty())
                break;
            const auto outcome = later.destroy(test::allDueOf(later.list));
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail + outcome.error().where));
            QCOMPARE(outcome->refusal, RetentionRefusal::None);
        }
        QCOMPARE(later.list.lines.size(), 0);

        QCOMPARE(leftOf(vault).join(u", "_s), QString());
        QVERIFY(vault.verify()->isSound());
    }

    /// The same by the keys of the tables, for those that are empty here: what holds something of people hangs on a row
    /// that has a term, or is taken by name.
    void everyTableOfPeopleHangsOnWhatHasATerm()
    {
        using enum store::Table;
        // found by identity or by the words in it (Destroyer::identityOf, takeRest, emptyMeetings), and who works here
        const QSet<store::Table> byName{Merge, Judgement, RetentionChoice, SearchText, SearchEntry, PersonKey, Meeting,
            History, Professional, UserAccount, AuditItem};
        QSet<store::Table> reached{CaseFile, Intake, Assessment, BarringOrder, VtReport, Household, Person};
        test::PracticeVault practice;
        QVERIFY2(practice.vault, qPrintable(practice.failure));
        bool read = false;
        practice.vault->checkOnWorker([&](store::Database &database) {
            const auto references = store::references(database);
            for (QList<store::Table> next = reached.values(); references && !next.isEmpty();) {
                for (const store::Reference &one : references->value(next.takeLast())) {
                    if (!reached.contains(one.child))
                        next.append(one.child);
                    reached.insert(one.child);
                }
            }
            read = true;
        });
        QTRY_VERIFY(read);
        QVERIFY(reached.size() > 30);
        for (const store::Column &column : store::dictionary()) {
            if (column.dataClass != DataClass::Internal)
                QVERIFY2(reached.contains(column.table) || byName.contains(column.table),
                    (store::tableName(column.table).data() + QByteArray(".") + column.name).constData());
        }
    }

private:
    /// Tables of the dictionary that hold something of people, and what of it is in the vault still. The history has
    /// columns of its own: of it the rows of such tables. Who works here or with us is no part of any dossier.
    static QStringList leftOf(store::Vault &vault)
    {
        QMap<store::Table, QByteArray> asks;
        for (const store::Column &column : store::dictionary()) {
            const bool staff = column.table == store::Table::Professional || column.table == store::Table::UserAccount;
            const bool past = column.table == store::Table::History;
            if (column.dataClass != DataClass::Internal && !staff && !past)
                asks.insert(column.table, QByteArray("SELECT (SELECT count(*) FROM ") +
                                              store::tableName(column.table).data() +
                                              ") + (SELECT count(*) FROM history WHERE tbl = " +
                                              QByteArray::number(static_cast<int>(column.table)) + ") AS n");
        }
        QStringList left;
        bool read = false;
        vault.checkOnWorker([&](store::Database &database) {
            for (auto ask = asks.cbegin(); ask != asks.cend(); ++ask) {
                auto row = database.run(QLatin1String(*ask));
                if (!row || !row->next() || row->count("n") > 0)
                    left.append(u"%1 %2"_s.arg(QString(store::tableName(ask.key()))).arg(row ? row->count("n") : -1));
            }
            read = true;
        });
        const bool ended = QTest::qWaitFor([&read] { return read; }, 60000);
        return ended && asks.size() > 40 ? left : QStringList{u"not read"_s};
    }
    /// A person whom nothing names, as is left when the only tie to her is taken away.
    static void plantLoose(store::Vault &vault)
    {
        Person person;
        person.id = PersonId::create(vault.ids());
        person.name = {u"Tante"_s, {}, u"Kanarielos"_s};
        QVERIFY(vault.write(vault.viewer(), store::Action::ChangeFamily, {},
            [&person](store::Transaction &tx) { return tx.save(person); }));
    }
    /// Of what was taken back; empty when it is not on the list.
    static RetentionLine lineOf(const RetentionList &list)
    {
        const auto found =
            std::ranges::find_if(list.lines, [](const RetentionLine &one) { return one.kind == KeptKind::Withdrawn; });
        return found == list.lines.cend() ? RetentionLine() : *found;
    }
    /// Every page of both files in clear.
    static QByteArray pages(const store::Vault &vault)
    {
        const store::Secret key = test::practiceKey(vault);
        test::Decipher decipher;
        if (!decipher.isThere())
            qFatal("no libcrypto");
        return test::pagesOf(decipher, vault.folder() + u"/data.db"_s, store::subkey(key, store::Subkey::Data)) +
               test::pagesOf(decipher, vault.folder() + u"/drafts.db"_s, store::subkey(key, store::Subkey::Drafts));
    }
};

QTEST_GUILESS_MAIN(TestWithdrawn)
#include "test_withdrawn.moc"
