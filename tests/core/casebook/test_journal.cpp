#include "core/casebook/journal.h"
#include "core/casebook/worklist.h"
#include "core/routing/casework.h"
#include "core/store/searchindex.h"
#include "core/store/verify.h"
#include "tests/core/casebook/practicevault.h"

#include <QFuture>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const LocalDateTime now{QDate(2026, 11, 23), QTime(9, 12)};

ContactNote note(const QString &text)
{
    ContactNote note;
    note.at = {QDate(2026, 11, 20), QTime(14, 5)};
    note.others = u"school"_s;
    note.purpose = u"safety"_s;
    note.basis = u"consent"_s;
    note.text = text;
    return note;
}

} // namespace

/// The contact journal: notes that stay, corrections beside them, and the search in all that was written.
class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_practice = std::make_unique<test::PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        QVERIFY(m_practice->fill(12));
        m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
        const auto rows = m_book->cases();
        QVERIFY(rows && rows->size() > 1);
        m_file = rows->at(0).file;
        m_other = rows->at(1).file;
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsOfferedHasASource()
    {
        const routing::Casework &casework = routing::Casework::shipped();
        QVERIFY(casework.purposes.size() > 5 && casework.legalBases.size() > 5);
        for (const auto *list : {&casework.purposes, &casework.legalBases}) {
            for (const routing::CaseworkItem &item : *list)
                QVERIFY2(!item.source.isEmpty() && item.from.isValid(), qPrintable(item.id));
        }
        const auto in2024 = routing::Casework::on(casework.legalBases, QDate(2024, 6, 1));
        QVERIFY(routing::Casework::item(in2024, u"wgs"_s) == nullptr); // in force since 1 March 2025
        const auto twice = routing::Casework::parse(
            R"({"schema": 1, "purposes": [)"
            R"({"id": "a", "name": "A", "source": "s", "confirmed": true, "validFrom": "2022-01-01"},)"
            "\n"
            R"({"id": "a", "name": "A", "source": "s", "confirmed": true, "validFrom": "2022-01-01"}], "legalBases": [], "reportingCode": [], "buildingBlocks": [], "primaryField": []})",
            u"x.json"_s);
        QCOMPARE(casework.reportingCode.size(), 5);
        QCOMPARE(casework.buildingBlocks.size(), 7);
        QCOMPARE(casework.checklistItem(u"field-tried"_s)->fact, std::optional(Fact::LocalFieldExhausted));
        QCOMPARE(twice.error().code, ErrorCode::RegionDataInvalid);
        QCOMPARE(twice.error().line, 2);
    }

    void refuses_data()
    {
        QTest::addColumn<ContactNote>("typed");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, auto change, const QString &field, ContactProblem problem) {
            ContactNote typed = note(u"Moeder belde."_s);
            change(typed);
            QTest::newRow(name) << typed << field << static_cast<int>(problem);
        };
        row(
            "without a moment", [](ContactNote &one) { one.at = {}; }, u"at"_s, ContactProblem::Missing);
        row(
            "an hour from now",
            [](ContactNote &one) {
                one.at = {now.date, QTime(10, 12)};
            },
            u"at"_s, ContactProblem::InTheFuture);
        row(
            "tomorrow",
            [](ContactNote &one) {
                one.at = {now.date.addDays(1), {}};
                one.timeKnown = false;
            },
            u"at"_s,
            ContactProblem::Missing); // an invalid time is no moment
        row(
            "with nobody", [](ContactNote &one) { one.others = u"  "_s; }, u"others"_s, ContactProblem::NobodySpokenTo);
        row(
            "for nothing", [](ContactNote &one) { one.purpose.clear(); }, u"purpose"_s, ContactProblem::Missing);
        row(
            "on no ground", [](ContactNote &one) { one.basis.clear(); }, u"basis"_s, ContactProblem::Missing);
        row(
            "empty", [](ContactNote &one) { one.text = u" \n"_s; }, u"text"_s, ContactProblem::Missing);
        row(
            "too long", [](ContactNote &one) { one.text = QString(longestContactText + 1, u'a'); }, u"text"_s,
            ContactProblem::TooLong);
    }
    void refuses()
    {
        QFETCH(ContactNote, typed);
        QFETCH(QString, field);
        QFETCH(int, problem);
        const QList<ContactRefusal> wrong = refusalsOf(typed, now);
        QCOMPARE(wrong.size(), 1);
        QCOMPARE(wrong.first(), (ContactRefusal{field, static_cast<ContactProblem>(problem)}));
    }

    void todayWithoutATimeIsNotTheFuture()
    {
        ContactNote typed = note(u"Gebeld."_s);
        typed.at = {now.date, QTime(0, 0)};
        typed.timeKnown = false;
        QVERIFY(refusalsOf(typed, now).isEmpty());
        QCOMPARE(refusalsOf(typed, now, &typed).value(0).problem, ContactProblem::SaysTheSame);
    }

    void notesStayAndCorrectionsAreAdded()
    {
        QVERIFY(add(m_file.id, note(u"Moeder belde: rustige week."_s)).isEmpty());
        const ContactJournal first = journal(m_file.id);
        QCOMPARE(first.threads.size(), 1);
        const ContactNote &written = first.threads.first().first;
        QCOMPARE(written.by, m_practice->vault->user().id);
        QCOMPARE(first.authors.value(written.by), m_practice->vault->user().name);

        ContactNote correction = written;
        correction.corrects = written.id;
        QCOMPARE(add(m_file.id, correction).value(0).problem, ContactProblem::SaysTheSame);
        correction.text = u"Oma belde: rustige week."_s;
        QVERIFY(add(m_file.id, correction).isEmpty());
        const ContactJournal second = journal(m_file.id);
        QCOMPARE(second.threads.size(), 1);
        QCOMPARE(second.threads.first().first.text, u"Moeder belde: rustige week."_s);
        QCOMPARE(second.threads.first().latest().text, u"Oma belde: rustige week."_s);

        ContactNote again = second.threads.first().latest(); // a correction of the correction
        again.corrects = again.id;
        again.text = u"Oma Maria belde: rustige week."_s;
        QVERIFY(add(m_file.id, again).isEmpty());
        QCOMPARE(journal(m_file.id).threads.size(), 1);
        QCOMPARE(journal(m_file.id).threads.first().corrections.size(), 2);
    }

    void aNoteOfAnotherCaseCannotBeCorrected()
    {
        ContactNote strange = note(u"Anders."_s);
        strange.corrects = journal(m_file.id).threads.first().first.id;
        const auto refused = JournalDesk(*m_book).addLater(m_other.id, strange);
        QCOMPARE(awaited(refused).error().code, ErrorCode::NotFound);
        QVERIFY(journal(m_other.id).threads.isEmpty());
    }

    void writingIsAuditedAndStays()
    {
        const auto history = m_practice->vault->read().history(m_practice->vault->viewer(), m_file.id);
        QVERIFY(history && std::any_of(history->cbegin(), history->cend(), [](const store::AuditEntry &one) {
            return one.action == store::Action::RecordContact;
        }));
        QVERIFY(!store::canUndo(store::Action::RecordContact));
        const auto sound = m_practice->vault->verify();
        QVERIFY(sound && sound->isSound());
    }

    void draftsSurvive()
    {
        JournalDesk desk(*m_book);
        QVERIFY(!*desk.draft(m_file.id));
        ContactNote half = note(u"Half geschre"_s);
        half.purpose.clear();
        half.members = {PersonId::create(m_practice->ids)};
        QVERIFY(desk.keepDraft(m_file.id, half));
        QCOMPARE(**desk.draft(m_file.id), half);
        QVERIFY(!*desk.draft(m_other.id));
        QVERIFY(desk.dropDraft(m_file.id));
        QVERIFY(!*desk.draft(m_file.id));
    }

    /// A vault that was put back from an older copy: what was typed about a later case is on the start page, for whom
    /// typed it, until it is thrown away; what was typed about a case that is there is not.
    void whatWasTypedAboutACaseThatIsNotHereIsTold()
    {
        JournalDesk desk(*m_book);
        const WorkDesk work(*m_book);
        const auto waiting = [&work] { return work.today(WorkScope::All).result().value().notesWaiting; };
        QVERIFY(waiting().isEmpty());
        const CaseId later = CaseId::create(m_practice->ids);
        const ContactNote typed = note(u"Van na de reservekopie."_s);
        QVERIFY(desk.keepDraft(m_file.id, note(u"Hier."_s)) && desk.keepDraft(later, typed));
        const QList<TypedNote> told = waiting();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst(), (TypedNote{later, m_practice->clock.nowUtc(), typed}));
        QVERIFY(desk.dropDraft(later));
        QVERIFY(waiting().isEmpty());
        m_practice->clock.advance(3600);
        QVERIFY(desk.putBackDraft(told.constFirst()));
        QCOMPARE(waiting(), told); // with the moment at which it was typed
        QVERIFY(desk.dropDraft(later) && desk.dropDraft(m_file.id));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("count");
        QTest::newRow("the whole word") << u"wijkagent"_s << 1;
        QTest::newRow("a beginning") << u"wijkag"_s << 1;
        QTest::newRow("without diacritics") << u"cafe"_s << 1;
        QTest::newRow("with others") << u"CAFÉ"_s << 1;
        QTest::newRow("ij as y") << u"meyer"_s << 1;
        QTest::newRow("all words, in any order") << u"wijk meij"_s << 1;
        QTest::newRow("one word too many") << u"wijkagent jurist"_s << 0;
        QTest::newRow("the middle of a word") << u"agent"_s << 0;
        QTest::newRow("one letter") << u"w"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("signs of the engine") << u"\"wijk* OR -( NEAR/2"_s << 0;
        QTest::newRow("a quote in it") << u"wijkagent' OR '1'='1"_s << 0;
        QTest::newRow("who was spoken to") << u"huismeester"_s << 1;
        QTest::newRow("corrected words too") << u"moeder rustige"_s << 1;
    }
    void finds()
    {
        QFETCH(QString, line);
        QFETCH(int, count);
        if (!m_planted) {
            ContactNote planted = note(u"Wijkagent De Meijer zag hen bij het café, samen."_s);
            planted.others = u"huismeester"_s;
            QVERIFY(add(m_other.id, planted).isEmpty());
            m_planted = true;
        }
        const auto hits = awaited(casebook::searchTextsLater(*m_book, line, 50));
        QVERIFY(hits);
        QCOMPARE(hits->size(), count);
        if (count == 1 && line.startsWith(u"wijk"_s)) {
            QCOMPARE(hits->first().found.file, m_other.id);
            QCOMPARE(hits->first().found.on, QDate(2026, 11, 20));
            QCOMPARE(hits->first().found.kind, store::TextKind::ContactNote);
            QVERIFY(!hits->first().passage.marks.isEmpty());
        }
    }

    /// What is kept from somebody is not found, not even counted.
    void findsNothingOfAHiddenHousehold()
    {
        const Viewer all = m_practice->vault->viewer();
        const Viewer some(all.user(), {m_other.household});
        QCOMPARE(found(all, u"wijkagent"_s), 1);
        QCOMPARE(found(some, u"wijkagent"_s), 0);
    }

    void passages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QStringList>("marked");
        const QString longText = QString(u"begin "_s).repeated(40) + u"Eén keer belde Sjoerd Meijer,\nlaat. "_s +
                                 QString(u"einde "_s).repeated(40);
        QTest::newRow("short") << u"Belde met oma."_s << u"oma"_s << u"Belde met oma."_s << QStringList(u"oma"_s);
        QTest::newRow("nothing asked") << u"Belde met oma."_s << QString() << u"Belde met oma."_s << QStringList();
        QTest::newRow("around it") << longText << u"meyer een"_s
                                   << u"begin begin begin Eén keer belde Sjoerd Meijer, laat. einde einde"_s
                                   << QStringList({u"Eén"_s, u"Meijer"_s});
        QTest::newRow("no space at all") << QString(400, u'a') << u"aa"_s << QString(80, u'a') << QStringList();
    }
    void passages()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, passage);
        QFETCH(QStringList, marked);
        const casebook::Passage found = casebook::passageOf(text, line, 80);
        QVERIFY(found.text.size() <= 80);
        QVERIFY2(found.text.contains(passage.left(40)), qPrintable(found.text));
        QStringList words;
        for (const casebook::Passage::Mark &mark : found.marks)
            words.append(found.text.mid(mark.from, mark.length));
        QCOMPARE(words, marked);
        QCOMPARE(found.cutAfter, text.size() > 80);
    }

private:
    template <typename T>
    static T awaited(const QFuture<T> &future)
    {
        (void)QTest::qWaitFor([&future] { return future.isFinished(); });
        return future.result();
    }
    [[nodiscard]] QList<ContactRefusal> add(CaseId id, const ContactNote &typed)
    {
        return awaited(JournalDesk(*m_book).addLater(id, typed)).value();
    }
    [[nodiscard]] ContactJournal journal(CaseId id) { return awaited(JournalDesk(*m_book).readLater(id)).value(); }
    [[nodiscard]] int found(const Viewer &viewer, const QString &line)
    {
        int count = -1;
        QSemaphore read;
        m_practice->vault->checkOnWorker([&](store::Database &database) {
            count = static_cast<int>(store::TextReader(database).find(viewer, line, 50)->size());
            read.release();
        });
        read.acquire();
        return count;
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    CaseFile m_file;
    CaseFile m_other;
    bool m_planted = false;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
