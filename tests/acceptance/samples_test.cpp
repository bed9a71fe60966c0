#include "core/exchange/intakejson.h"
#include "tests/core/casebook/practicevault.h"

#include <QtTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// The sample intakes that are shipped: each is read, advised on and recorded, and the published court cases come out
/// as the court read them (DOMAIN.md 1.1 and 10.5).
class SamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void adviceOfEach_data();
    void adviceOfEach();
    void allFilesAreCovered();
    void asTheCourtRead_data();
    void asTheCourtRead();
    void amendmentIsNoSecondOrder();
    void whatLooksWrongIsKeptAndMarked();

private:
    [[nodiscard]] static QString folder() { return QStringLiteral(REGIE_SOURCE_DIR "/resources/practice/intakes/"); }
    [[nodiscard]] Result<Intake> read(const QString &name)
    {
        QFile file(folder() + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound);
        return exchange::intakeFromJson(file.readAll(), m_practice->ids);
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
};

void SamplesTest::init()
{
    m_casebook.reset();
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
}

void SamplesTest::adviceOfEach_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("advice");
    QTest::addColumn<bool>("makesCase");
    const auto row = [](const char *name, AdviceRoute advice, bool makesCase) {
        QTest::newRow(name) << QString::fromLatin1(name) + u".json"_s << int(advice) << makesCase;
    };
    row("tweede-huisverbod-rijswijk", AdviceRoute::Icm, true);
    row("derde-melding-delft", AdviceRoute::Icm, true);
    row("vastgelopen-netwerk-den-haag", AdviceRoute::IcmOrMda, true);
    row("eerste-huisverbod-zoetermeer", AdviceRoute::LocalTeam, false);
    row("te-controleren-leiden", AdviceRoute::OutOfRegion, false);
}

void SamplesTest::adviceOfEach()
{
    QFETCH(QString, name);
    QFETCH(int, advice);
    QFETCH(bool, makesCase);
    const auto intake = read(name);
    QVERIFY2(intake, intake ? "" : qPrintable(intake.error().where + u": "_s + intake.error().detail));
    const auto picture = m_casebook->picture(*intake);
    QVERIFY(picture);
    QCOMPARE(int(picture->advice.route), advice);
    const auto recorded = m_casebook->record(*intake);
    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().where + u": "_s + recorded.error().detail));
    QCOMPARE(recorded->caseFile.has_value(), makesCase);
    QVERIFY(recorded->provisional.isEmpty());
}

void SamplesTest::allFilesAreCovered()
{
    QCOMPARE(QDir(folder()).entryList({u"*.json"_s}, QDir::Files),
        (QStringList{u"derde-melding-delft.json"_s, u"eerste-huisverbod-zoetermeer.json"_s,
            u"rechtspraak-2010-middelburg.json"_s, u"rechtspraak-2020-rotterdam.json"_s,
            u"rechtspraak-2023-noord-holland.json"_s, u"te-controleren-leiden.json"_s,
            u"tweede-huisverbod-rijswijk.json"_s, u"vastgelopen-netwerk-den-haag.json"_s}));
}

void SamplesTest::asTheCourtRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("firstEnd");
    QTest::addColumn<QString>("latestEnd");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("endedEarly");
    QTest::newRow("over the change to summer time") << u"rechtspraak-2010-middelburg.json"_s << u"2010-04-06T20:00"_s
                                                    << u"2010-04-24T20:00"_s << u"2010-04-24T20:00"_s << false;
    QTest::newRow("extended, annulled from a day") << u"rechtspraak-2023-noord-holland.json"_s << u"2023-02-27T00:00"_s
                                                   << u"2023-03-17T00:00"_s << u"2023-03-10T00:00"_s << true;
    QTest::newRow("amended the day after") << u"rechtspraak-2020-rotterdam.json"_s << u"2020-03-18T00:00"_s
                                           << u"2020-04-05T00:00"_s << u"2020-03-18T00:00"_s << false;
}

void SamplesTest::asTheCourtRead()
{
    QFETCH(QString, name);
    QFETCH(QString, firstEnd);
    QFETCH(QString, latestEnd);
    QFETCH(QString, end);
    QFETCH(bool, endedEarly);
    const auto intake = read(name);
    QVERIFY2(intake, intake ? "" : qPrintable(intake.error().where));
    m_practice->clock.set(intake->orders.first().order.imposedAt.addDays(30));
    const auto picture = m_casebook->picture(*intake);
    QVERIFY(picture);
    QVERIFY(picture->thv);
    QCOMPARE(picture->thv->firstEnd.toIso(), firstEnd);
    QCOMPARE(picture->thv->latestEnd.toIso(), latestEnd);
    QCOMPARE(picture->thv->end.toIso(), end);
    QCOMPARE(picture->thv->endedEarly, endedEarly);
    QCOMPARE(picture->assessment.barringOrders.certain, 1); // imposed once, whatever came after
    QCOMPARE(picture->assessment.barringOrders.possible, 1);
    QVERIFY(std::none_of(picture->problems.cbegin(), picture->problems.cend(), [](const FieldProblem &problem) {
        return problem.severity == FieldProblem::Severity::Refused || problem.check == Check::EndPastMaximum;
    }));
}

void SamplesTest::amendmentIsNoSecondOrder()
{
    const auto intake = read(u"rechtspraak-2020-rotterdam.json"_s);
    QVERIFY(intake);
    m_practice->clock.set({QDate(2020, 3, 10), QTime(9, 0)});
    const auto picture = m_casebook->picture(*intake);
    QVERIFY(picture);
    QCOMPARE(picture->history.size(), 2);
    const HistoryEvent &amendment = picture->history.first();
    QCOMPARE(amendment.orderKind, OrderKind::Amendment);
    QCOMPARE(amendment.weight, rules::Weight::No);
    QCOMPARE(amendment.weightReason, rules::WeightReason::NotAnOrder);
    QCOMPARE(picture->history.last().weight, rules::Weight::Counts);
    QCOMPARE(intake->orders.at(1).order.concerns, intake->orders.at(0).order.id);
}

void SamplesTest::whatLooksWrongIsKeptAndMarked()
{
    const auto intake = read(u"te-controleren-leiden.json"_s);
    QVERIFY(intake);
    const auto recorded = m_casebook->record(*intake);
    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().where));
    const auto orders = m_practice->vault->read().ordersLinkedByHand(m_practice->vault->viewer(), recorded->household);
    QVERIFY(orders);
    QCOMPARE(orders->size(), 2);
    QSet<Check> checks;
    for (const store::OrderWithLinks &entry : *orders)
        checks.unite({entry.order.checks.cbegin(), entry.order.checks.cend()});
    QCOMPARE(checks, (QSet<Check>{Check::MinorPutOut, Check::EndPastMaximum, Check::SameMomentSamePerson,
                         Check::BsnFailsElevenTest, Check::OddPostcode, Check::OutsideRegion}));
    const auto persons =
        m_practice->vault->read().lookUp(m_practice->vault->viewer(), {{u"zandvos"_s}, {}, {}, {}, 10});
    QCOMPARE(persons->size(), 2);
    QVERIFY(std::any_of(persons->cbegin(), persons->cend(),
        [](const store::PersonRow &row) { return row.person.name.full().contains(u"<i>Zandvos</i>"_s); }));
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"
