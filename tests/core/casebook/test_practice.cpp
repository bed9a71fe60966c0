#include "core/store/reader.h"
#include "tests/core/casebook/practicevault.h"

#include <QtTest>

using namespace regie;
using namespace Qt::StringLiterals;

class TestPractice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void startPageLooksLikeTheDesign();
    void freshDraftIsTheSecondOrder();
    void casesOpenAndSayWhy();
    void whatWasOpenedLast();
    void sameSeedSameRegion();
    void smallOnesToo_data();
    void smallOnesToo();
    void neverIntoARealVault();

private:
    std::unique_ptr<test::PracticeVault> m_practice;
};

void TestPractice::initTestCase()
{
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    const auto summary = m_practice->fill(60);
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().where + u' ' + summary.error().detail));
    QCOMPARE(summary->households, 60);
    QVERIFY(summary->cases >= 10);
    QVERIFY(summary->orders > 40);
    QVERIFY(summary->reports > 60);
    QCOMPARE(summary->drafts, 3);
}

void TestPractice::startPageLooksLikeTheDesign()
{
    const Casebook casebook(*m_practice->vault, m_practice->region);
    const auto today = casebook.today();
    QVERIFY2(today, today ? "" : qPrintable(today.error().detail));
    QCOMPARE(today->drafts.size(), 3);
    const auto due = [](const QList<store::DueRow> &rows, const QString &name, DeadlineKind kind) {
        return std::any_of(rows.cbegin(), rows.cend(),
            [&](const store::DueRow &row) { return row.householdName == name && row.deadline.kind == kind; });
    };
    QVERIFY(due(today->overdue, u"Lisdodde"_s, DeadlineKind::VtSafetyAssessment));
    QVERIFY(due(today->coming, u"Strandloper"_s, DeadlineKind::OrderEnd));
    QVERIFY(due(today->coming, u"Zilverschoon"_s, DeadlineKind::ExtensionAdvice));
    QVERIFY(due(today->coming, u"Meerkoet"_s, DeadlineKind::ExecutorCheck));
    QVERIFY(today->recent.isEmpty()); // nobody has opened a case yet
}

void TestPractice::freshDraftIsTheSecondOrder()
{
    const Casebook casebook(*m_practice->vault, m_practice->region);
    const auto today = casebook.today();
    QVERIFY(today);
    const auto found = std::find_if(today->drafts.cbegin(), today->drafts.cend(),
        [](const DraftSummary &draft) { return draft.householdName == u"Helmgras – Zandoog"_s; });
    QVERIFY(found != today->drafts.cend());
    QVERIFY(found->householdKnown);
    QVERIFY(found->redFlag);
    QCOMPARE(found->orderNumber, 2);
    QCOMPARE(found->imposedAt, (LocalDateTime{QDate(2026, 11, 23), QTime(2, 10)}));
    QCOMPARE(found->firstVisitDue, (LocalDateTime{QDate(2026, 11, 24), QTime(2, 10)}));

    const auto intake = casebook.draft(found->id);
    QVERIFY(intake);
    const auto picture = casebook.picture(*intake);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().detail));
    QVERIFY(picture->problems.isEmpty());
    QCOMPARE(picture->assessment.barringOrders.certain, 2);
    QCOMPARE(picture->assessment.vtReports.certain, 3);
    QCOMPARE(picture->assessment.vtReports.possible, 4);
    QCOMPARE(picture->advice.route, AdviceRoute::Icm);
    QCOMPARE(picture->advice.executor, u"perspektief"_s);
    QCOMPARE(picture->assessment.openQuestions.size(), 3);
    QCOMPARE(picture->history.size(), 8);
    QVERIFY(picture->thv);
    QCOMPARE(picture->thv->firstEnd, (LocalDateTime{QDate(2026, 12, 3), QTime(2, 10)}));
    QCOMPARE(picture->thv->latestEnd, (LocalDateTime{QDate(2026, 12, 21), QTime(2, 10)}));

    const auto candidates = casebook.candidates(*intake, 1);
    QVERIFY(candidates);
    QStringList names;
    for (const CandidateView &one : *candidates)
        names.append(one.row.person.name.full());
    for (const QString &alike : {u"Lotte van der Helmgras"_s, u"L. Helmgras"_s, u"Lotte Helmersgras"_s})
        QVERIFY2(names.contains(alike), qPrintable(alike));
    QCOMPARE(candidates->first().row.person.name.full(), u"Lotte van der Helmgras"_s);
    QCOMPARE(candidates->first().candidate.likeness, matching::Likeness::VeryLikely);
    QVERIFY(candidates->first().housemates.contains(u"Dirk Zandoog"_s));
    QVERIFY(candidates->last().rejected);
    QVERIFY(std::any_of(
        candidates->cbegin(), candidates->cend(), [](const CandidateView &one) { return one.secretAddress; }));
}

void TestPractice::casesOpenAndSayWhy()
{
    Casebook casebook(*m_practice->vault, m_practice->region);
    const auto cases = casebook.cases();
    QVERIFY(cases);
    QVERIFY(cases->size() >= 10);
    for (const store::CaseRow &row : *cases) {
        const auto view = casebook.openCase(row.file.id);
        QVERIFY2(view, view ? "" : qPrintable(row.householdName + view.error().detail));
        QCOMPARE(view->file.number, row.file.number);
        QVERIFY(!view->history.isEmpty());
        QVERIFY(!view->decisions.isEmpty());
        QVERIFY(!view->criteria.isEmpty());
        QVERIFY(!view->deadlines.isEmpty());
        QCOMPARE(view->audit.isEmpty(), false); // at least our own look
        QVERIFY(!view->members.isEmpty());
    }
}

void TestPractice::whatWasOpenedLast()
{
    Casebook casebook(*m_practice->vault, m_practice->region);
    const auto cases = casebook.cases();
    QVERIFY(cases && cases->size() >= 3);
    for (const int which : {1, 2, 1, 0, 1}) // each once, the latest look first
        QVERIFY(casebook.openCase(cases->at(which).file.id));
    const auto today = casebook.today();
    QVERIFY(today);
    QVERIFY(today->recent.size() >= 3);
    const QList<int> order = {1, 0, 2};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(today->recent.at(i).file.id, cases->at(order.at(i)).file.id);
        QCOMPARE(today->recent.at(i).file.number, cases->at(order.at(i)).file.number);
        QCOMPARE(today->recent.at(i).householdName, cases->at(order.at(i)).householdName);
    }
    // Another user's list is her own; a household kept from somebody is not in hers.
    const store::Reader &reader = m_practice->vault->read();
    const auto others = reader.lastOpened(Viewer(UserId::create(m_practice->vault->ids())), 8);
    QVERIFY(others && others->isEmpty());
    const Viewer kept(m_practice->vault->user().id, {cases->at(1).file.household});
    const auto rest = reader.lastOpened(kept, 2);
    QVERIFY(rest);
    QCOMPARE(rest->size(), 2);
    QCOMPARE(rest->first().file.id, cases->at(0).file.id);
}

void TestPractice::sameSeedSameRegion()
{
    const auto truthOf = [](std::uint64_t seed) {
        QBuffer truth;
        truth.open(QIODevice::WriteOnly);
        const LocalDateTime now{QDate(2026, 11, 23), QTime(9, 0)};
        return practice::writeTruth(truth, {25, seed, now}) ? truth.data() : QByteArray();
    };
    const QByteArray once = truthOf(7);
    QVERIFY(once.size() > 1000);
    QCOMPARE(truthOf(7), once);
    QVERIFY(truthOf(8) != once);
}

void TestPractice::smallOnesToo_data()
{
    QTest::addColumn<int>("households");
    for (const int households : {1, 3, 5})
        QTest::addRow("%d", households) << households;
}

void TestPractice::smallOnesToo()
{
    QFETCH(int, households);
    test::PracticeVault practice;
    const auto summary = practice.fill(households);
    QVERIFY(summary);
    QCOMPARE(summary->households, households);
    QVERIFY(Casebook(*practice.vault, practice.region).today());
}

void TestPractice::neverIntoARealVault()
{
    test::PracticeVault practice;
    store::NewVault what;
    what.folder = practice.folder.path() + u"/echt.kluis"_s;
    what.password = store::Password{store::Secret::copyOf(QByteArrayView("duinroos zeewolf helmgras"))};
    what.firstUser = practice::practiceUser();
    auto real = store::Vault::create(std::move(what), practice.clock, practice.ids);
    QVERIFY(real);
    const auto refused =
        practice::fill(*real->vault, practice.region, {3, 1, practice::settledMoment(practice.clock.now())});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PracticeMismatch);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "test_practice.moc"
