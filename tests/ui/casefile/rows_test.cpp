#include "core/domain/codes.h"
#include "tests/support/samplecase.h"
#include "ui/casefile/auditrows.h"
#include "ui/casefile/casedetail.h"
#include "ui/casefile/caserows.h"
#include "ui/casefile/historyrows.h"
#include "ui/disclosure/copyrows.h"
#include "ui/wording/audit.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;

namespace {

QStringList texts(const CellRow &row)
{
    QStringList all;
    for (const Cell &cell : row.cells)
        all.append(cell.text);
    return all;
}

Deadline due(LocalDateTime at, bool hard)
{
    return {.kind = DeadlineKind::FirstVisit, .due = at, .hard = hard};
}

} // namespace

/// The rows of the case file, in Dutch, from values made by hand.
class RowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { wording::speak(*QCoreApplication::instance()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aCaseSaysWhatItIs();
    void aCaseWithoutDateComesLast();
    void aMunicipalityUnknownToTheRegionKeepsItsCode();
    void deadlineStands_data();
    void deadlineStands();
    void aTermInDaysShowsNoTime();
    void membersComeInOrder();
    void aSecretAddressIsALockAndAWord();
    void secretWinsOfTwoAddresses();
    void historySaysWhatCounts();
    void possibleEventsSayWhyNotCertain();
    void everyCriterionHasItsPlace();
    void everyActionHasAWord();
    void auditIsNewestFirst();
    void copyNamesItsRecipient();
    void aGlanceAnswers_data();
    void aGlanceAnswers();
    void outsideOwnWorkOnlyTheListSpeaks();
    void anOpenFlagStandsFirst();
};

namespace {

CaseGlance openGlance()
{
    CaseGlance glance;
    glance.open = true;
    glance.stand.state = u"referred"_s;
    glance.stand.since = {QDate(2026, 11, 13), QTime(9, 0)};
    return glance;
}

/// Question, answer and what more is said, of the answer that begins so.
QString answerOf(const WorkDetail &detail, const QString &question)
{
    for (const DetailAnswer &one : detail.answers) {
        if (one.question.startsWith(question))
            return one.more.isEmpty() ? one.answer : one.answer + u" | "_s + one.more;
    }
    return u"no such question"_s;
}

caseflow::SafetyEstimate figure(int score, int day)
{
    const QString id = QString::number(day).rightJustified(32, u'0');
    return {
        .id = SafetyEstimateId::parse(id).value(), .member = PersonId(), .on = QDate(2026, 11, day), .score = score};
}

} // namespace

void RowsTest::aGlanceAnswers_data()
{
    QTest::addColumn<CaseGlance>("glance");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const CaseGlance &glance, const QString &question, const QString &answer) {
        QTest::newRow(name) << glance << question << answer;
    };
    const LocalDateTime now = test::mockupNow();
    CaseGlance glance = openGlance();
    row("a state without a phase", glance, u"Hoe staat"_s,
        u"ICM | Aangemeld, sinds vr 13-11-2026 · Wacht op de check"_s);
    row("nothing to decide", glance, u"Wat moet"_s, u"Er hoeft niets te worden besloten"_s);
    row("no date", glance, u"Wat komt"_s, u"Er staat geen datum open"_s);
    row("nobody was asked", glance, u"Hoe veilig"_s, u"Nog niet gevraagd"_s);
    row("what counts", glance, u"Wat telt"_s, u"2 huisverboden · 3 meldingen VT"_s);
    glance.stand.phase = caseflow::SafetyPhase::Recovery;
    glance.stand.suspended = true;
    row("a phase, suspended", glance, u"Hoe staat"_s,
        u"ICM | Fase: Herstel, sinds vr 13-11-2026 · Wacht op de check · opgeschort"_s);
    glance.stand.waitingOn = caseflow::Actor::LocalTeam;
    row("somebody is waited for", glance, u"Wat moet"_s, u"Wacht op Lokaal team sinds vr 13-11-2026"_s);
    glance.lowest = figure(4, 20);
    row("one figure", glance, u"Hoe veilig"_s, u"Laagste cijfer: 4 | gegeven op vr 20-11-2026"_s);
    glance.safety.estimates = {figure(6, 1), *glance.lowest};
    row("it was higher", glance, u"Hoe veilig"_s,
        u"Laagste cijfer: 4 | gegeven op vr 20-11-2026 · minder veilig dan daarvoor (6)"_s);
    const auto dated = [now](int days, DeadlineKind kind) {
        const LocalDateTime at = now.addDays(days);
        return caseflow::NextDate{Deadline{.kind = kind, .due = at}, at, days < 0};
    };
    glance.dates = {dated(-1, DeadlineKind::FirstVisit)};
    row("a date that passed", glance, u"Wat komt"_s,
        u"1e bezoek | Streefdatum · zo 22-11-2026, 09:12 · 1 dag voorbij"_s);
    glance.dates = {dated(1, DeadlineKind::FirstVisit), dated(2, DeadlineKind::Review), dated(3, DeadlineKind::Review),
        dated(4, DeadlineKind::Review), dated(5, DeadlineKind::Review), dated(6, DeadlineKind::Review)};
    row("more dates than there is room", glance, u"Wat komt"_s,
        u"1e bezoek | Op tijd · di 24-11-2026, 09:12 · nog 1 dag\nwo 25-11-2026, 09:12: Evaluatie elke 3 maanden\n"
        "do 26-11-2026, 09:12: Evaluatie elke 3 maanden\nvr 27-11-2026, 09:12: Evaluatie elke 3 maanden\n"
        "en nog 2 data"_s);
}

void RowsTest::aGlanceAnswers()
{
    QFETCH(CaseGlance, glance);
    QFETCH(QString, question);
    const store::CaseRow row = test::sampleCases().first();
    const WorkDetail detail = caseDetail(row, glance, test::smallRegion(), test::mockupNow());
    QTEST(answerOf(detail, question), "answer");
    QCOMPARE(detail.title, row.householdName);
    QCOMPARE(detail.subtitle, u"OEF-2026-0042 · Rijswijk"_s);
    QCOMPARE(detail.action, u"Openen"_s);
}

/// No figure, no flag, no state: that it asks for a reason.
void RowsTest::outsideOwnWorkOnlyTheListSpeaks()
{
    CaseGlance glance = openGlance();
    glance.open = false;
    const WorkDetail detail = caseDetail(test::sampleCases().first(), glance, test::smallRegion(), test::mockupNow());
    QCOMPARE(answerOf(detail, u"Hoe veilig"_s), u"no such question"_s);
    QCOMPARE(answerOf(detail, u"Wat moet"_s), u"no such question"_s);
    QCOMPARE(answerOf(detail, u"Hoe staat"_s), u"ICM | Wacht op de check"_s);
    QCOMPARE(answerOf(detail, u"Wiens werk"_s), u"Niet van u | Openen vraagt om een reden. Die komt in het logboek."_s);
    QVERIFY(answerOf(detail, u"Wat komt"_s).startsWith(u"1e bezoek | "_s));
}

void RowsTest::anOpenFlagStandsFirst()
{
    CaseGlance glance = openGlance();
    glance.stand.openFlags = {toCode(RedFlag::Strangulation), u"not-a-flag"_s};
    const WorkDetail detail = caseDetail(test::sampleCases().first(), glance, test::smallRegion(), test::mockupNow());
    QCOMPARE(detail.redFlag, u"Rode vlag: %1"_s.arg(wording::text(RedFlag::Strangulation)));
}

void RowsTest::aCaseSaysWhatItIs()
{
    const QList<CellRow> rows = caseRows(test::sampleCases(), test::smallRegion(), test::mockupNow());
    QCOMPARE(rows.first().cells.size(), caseHeadings().size());
    QCOMPARE(texts(rows.first()).mid(0, 9),
        QStringList({u"OEF-2026-0042"_s, u"Helmgras – Zandoog"_s, u"Rijswijk"_s, u"ICM"_s, u"Wacht op de check"_s,
            u"2"_s, u"3"_s, u"Op tijd"_s, u"di 24-11, 02:10"_s}));
    QCOMPARE(rows.first().cells.at(8).second, u"1e bezoek"_s);
    QCOMPARE(rows.first().cells.at(3).tone, CellTone::IcmChip);
    QCOMPARE(rows.at(1).cells.at(7).sign, Sign::Latest);
    QCOMPARE(rows.at(1).id, test::sampleCases().at(1).file.id.toString());
}

void RowsTest::aCaseWithoutDateComesLast()
{
    const QList<CellRow> rows = caseRows(test::sampleCases(), test::smallRegion(), test::mockupNow());
    QCOMPARE(rows.at(2).cells.at(7).text, u"Geen datum"_s);
    for (const int other : {0, 1, 3}) {
        QVERIFY(rows.at(other).cells.at(7).key.toLongLong() < rows.at(2).cells.at(7).key.toLongLong());
        QVERIFY(rows.at(other).cells.at(8).key.toLongLong() < rows.at(2).cells.at(8).key.toLongLong());
    }
}

void RowsTest::aMunicipalityUnknownToTheRegionKeepsItsCode()
{
    QList<store::CaseRow> cases = test::sampleCases().mid(0, 1);
    cases[0].file.municipality = u"GM9999"_s;
    QCOMPARE(caseRows(cases, test::smallRegion(), test::mockupNow()).first().cells.at(2).text, u"GM9999"_s);
}

void RowsTest::deadlineStands_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("hard");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("sign");
    QTest::newRow("tomorrow, law") << 1 << true << u"Op tijd"_s << static_cast<int>(Sign::OnTime);
    QTest::newRow("today, law") << 0 << true << u"Uiterste datum"_s << static_cast<int>(Sign::Latest);
    QTest::newRow("today, agreement") << 0 << false << u"Streefdatum"_s << static_cast<int>(Sign::Target);
    QTest::newRow("yesterday, law") << -1 << true << u"Uiterste datum"_s << static_cast<int>(Sign::Latest);
    QTest::newRow("yesterday, agreement") << -1 << false << u"Streefdatum"_s << static_cast<int>(Sign::Target);
}

void RowsTest::deadlineStands()
{
    QFETCH(int, days);
    QFETCH(bool, hard);
    QFETCH(QString, word);
    QFETCH(int, sign);
    const Cell cell = standingCell(due(test::mockupNow().addDays(days), hard), test::mockupNow());
    QCOMPARE(cell.text, word);
    QCOMPARE(static_cast<int>(cell.sign), sign);
}

void RowsTest::aTermInDaysShowsNoTime()
{
    QCOMPARE(wording::dueText({QDate(2026, 11, 27), QTime(23, 59)}), u"vr 27-11-2026"_s);
    QList<store::CaseRow> cases = test::sampleCases().mid(0, 1);
    cases[0].agenda.terms = {due({QDate(2027, 1, 4), QTime(23, 59)}, true)};
    QCOMPARE(caseRows(cases, test::smallRegion(), test::mockupNow()).first().cells.at(8).text, u"ma 04-01-2027"_s);
    QCOMPARE(wording::dueText({QDate(2026, 11, 27), QTime(2, 10)}), u"vr 27-11-2026, 02:10"_s);
}

void RowsTest::membersComeInOrder()
{
    CaseView view = test::sampleCase();
    std::reverse(view.members.begin(), view.members.end());
    QStringList lines;
    for (const CellRow &row : memberRows(view, test::mockupNow().date))
        lines.append(QStringList{row.cells.first().text, row.cells.first().second}.join(u' ') + u' ' +
                     texts(row).mid(1).join(u' '));
    QCOMPARE(lines,
        QStringList({u"Dirk Zandoog Uithuisgeplaatste 42 Rijswijk –"_s, u"Lotte Helmgras Achterblijver 40 Geheim –"_s,
            u"Pim Zandoog Kind 12 Rijswijk –"_s, u"Sterre Zandoog Kind 8 Rijswijk –"_s}));
}

void RowsTest::aSecretAddressIsALockAndAWord()
{
    const CellRow lotte = memberRows(test::sampleCase(), test::mockupNow().date).at(1);
    QCOMPARE(lotte.cells.at(2).sign, Sign::Shielded);
    for (const Cell &cell : lotte.cells)
        QVERIFY2(!cell.text.contains(u"Gravenhage"_s) && !cell.text.contains(u"Zeeduin"_s), qPrintable(cell.text));
}

void RowsTest::secretWinsOfTwoAddresses()
{
    CaseView view = test::sampleCase();
    Address open = view.addresses.first();
    open.from = QDate(2026, 11, 23);
    view.members[1].addresses.prepend(open);
    view.members[1].addresses.append(open);
    QCOMPARE(memberRows(view, test::mockupNow().date).at(1).cells.at(2).text, u"Geheim"_s);
}

void RowsTest::historySaysWhatCounts()
{
    const CaseView view = test::sampleCase();
    const QList<CellRow> rows = historyRows(view);
    QCOMPARE(rows.size(), view.history.size());
    QCOMPARE(texts(rows.first()).mid(0, 3), QStringList({u"ma 23-11-2026, 02:10"_s, u"Huisverbod"_s, u"Telt"_s}));
    QCOMPARE(rows.at(1).cells.first().text, u"ma 23-11-2026"_s);
    QCOMPARE(rows.at(2).cells.at(2).sign, Sign::Unknown);
    QCOMPARE(rows.at(4).cells.at(2).sign, Sign::NotMet);
    QCOMPARE(rows.at(6).cells.at(1).text, u"Huisverbod, verlengd tot za 12-07-2025"_s);
    for (const CellRow &row : rows)
        QVERIFY(!row.cells.at(3).text.isEmpty());
}

void RowsTest::possibleEventsSayWhyNotCertain()
{
    CaseView view = test::sampleCase();
    view.history = view.history.mid(0, 1);
    const QString before = historyRows(view).first().cells.at(3).text;
    view.history[0].weight = rules::Weight::No;
    view.history[0].belongs = rules::Belongs::PerPersonOnly;
    view.history[0].belongsReason = rules::BelongsReason::OneConfirmedOnly;
    QVERIFY(historyRows(view).first().cells.at(3).text != before);
}

void RowsTest::everyCriterionHasItsPlace()
{
    const CaseView view = test::sampleCase();
    const QList<CellRow> rows = criterionRows(view);
    QCOMPARE(rows.size(), view.criteria.size() + 1);
    QCOMPARE(texts(rows.at(3)).mid(1), QStringList({u"Voldaan"_s, u"n.v.t."_s}));
    QCOMPARE(texts(rows.at(0)).mid(1), QStringList({u"Voldaan"_s, u"Voldaan"_s}));
    QCOMPARE(rows.at(6).cells.at(2).sign, Sign::Unknown);
    QCOMPARE(rows.at(6).cells.at(1).text, u"n.v.t."_s);
    QCOMPARE(rows.last().cells.first().text, u"Uitkomst"_s);
}

void RowsTest::everyActionHasAWord()
{
    QStringList words;
    for (int action = 0; action <= static_cast<int>(store::Action::ChooseValue); ++action)
        words.append(wording::text(static_cast<store::Action>(action)));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
    store::AuditEntry entry;
    entry.action = store::Action::SaveIntake;
    entry.rowsChanged = 1;
    QCOMPARE(wording::auditText(entry), u"Intake vastgelegd, 1 gegeven geschreven"_s);
    entry.rowsChanged = 31;
    QCOMPARE(wording::auditText(entry), u"Intake vastgelegd, 31 gegevens geschreven"_s);
}

void RowsTest::auditIsNewestFirst()
{
    CaseView view = test::sampleCase();
    std::reverse(view.audit.begin(), view.audit.end());
    const QList<CellRow> rows = auditRows(view);
    QCOMPARE(texts(rows.first()).mid(0, 3),
        QStringList({u"ma 23-11-2026, 09:10"_s, u"E. Oeverloper"_s, u"Casus bekeken"_s}));
}

void RowsTest::copyNamesItsRecipient()
{
    CopyView copy{test::sampleCase().disclosures.first(), u"OEF-2026-0042"_s, u"E. Oeverloper"_s};
    copy.recipientName = u"Perspektief (Arosa)"_s;
    QCOMPARE(texts(copyRow(copy)).mid(0, 4),
        QStringList({u"ma 23-11-2026, 08:50"_s, u"0042-01"_s, u"Intakeadvies"_s, u"Perspektief (Arosa)"_s}));
    QCOMPARE(copyRow(copy).cells.at(6).text, u"E. Oeverloper"_s);
    QCOMPARE(copyFacts(&copy).last().text, u"1 gegeven weggelaten"_s);
    copy.record.leftOut.clear();
    copy.record.profile = u"eigen-dossier"_s;
    copy.recipientName.clear();
    QCOMPARE(copyRow(copy).cells.at(3).text, u"Eigen dossier"_s);
    QCOMPARE(copyFacts(&copy).last().text, u"Niets weggelaten"_s);
    QCOMPARE(copyFacts(nullptr).size(), 1);
}

QTEST_GUILESS_MAIN(RowsTest)
#include "rows_test.moc"
