#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"
#include "tests/ui/worklist/sampletoday.h"
#include "ui/widgets/countcard.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"
#include "ui/worklist/todaypage.h"
#include "ui/worklist/workmodel.h"

#include "core/routing/region.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// The start page over values made by hand: order of the groups, words of the rows, keyboard, names, text at 200 %.
class TodayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { applyFont(*qApp); }
    void modelHoldsItsPromises();
    void groupsAreInOrderOfUrgency();
    void rowsSayWhatTheyAre();
    void sameRowsKeepTheChoice();
    void cardsCountWhatTheListHolds();
    void enterOpens();
    void cardJumpsToItsGroup();
    void emptyPageSaysWhatToDo();
    void isReachedAndNamed();
    void fits_data();
    void fits();

private:
    [[nodiscard]] TodayPage *page() const;
    routing::Region m_region;
};

void TodayTest::initTestCase()
{
    wording::speak(*qApp);
    applyFont(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    qRegisterMetaType<IntakeId>("regie::IntakeId");
    qRegisterMetaType<CaseId>("regie::CaseId");
}

TodayPage *TodayTest::page() const
{
    auto *out = new TodayPage(m_region);
    out->setDetailSource([](IntakeId) { return test::sampleDetail(); });
    out->resize(1240, 816);
    out->show(test::sampleToday(), test::sampleNow());
    return out;
}

void TodayTest::modelHoldsItsPromises()
{
    WorkModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(workRows(test::sampleToday(), m_region, test::sampleNow()));
    QCOMPARE(model.rowCount(), 4);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TodayTest::groupsAreInOrderOfUrgency()
{
    WorkModel model;
    model.setRows(workRows(test::sampleToday(), m_region, test::sampleNow()));
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names.append(model.index(i, 0).data().toString());
    QCOMPARE(names, QStringList({u"Nieuwe huisverboden te toetsen"_s, u"Te laat"_s, u"Vandaag en de komende 7 dagen"_s,
                        u"Concepten"_s}));
    // Of the new orders the one with the least time left stands first.
    QCOMPARE(model.row(model.index(0, 0, model.index(0, 0)))->who, u"Kweldersma"_s);
}

void TodayTest::rowsSayWhatTheyAre()
{
    const QList<WorkRow> rows = workRows(test::sampleToday(), m_region, test::sampleNow());
    QCOMPARE(rows[0].stand, u"Streefdatum"_s);
    QCOMPARE(rows[0].when, u"nog 2 u 13 min"_s);
    QCOMPARE(rows[1].stand, u"Nieuw"_s);
    QCOMPARE(rows[1].when, u"nog 16 u 58 min"_s);
    QCOMPARE(rows[1].what, u"2e huisverbod, ma 02:10"_s);
    QCOMPARE(rows[2].stand, u"Uiterste datum"_s);
    QCOMPARE(rows[2].when, u"3 dagen voorbij"_s);
    QCOMPARE(rows[2].whenInk, Token::RedText);
    QCOMPARE(rows.last().what, u"Intake, stap 2 van 7"_s);
}

void TodayTest::sameRowsKeepTheChoice()
{
    const QScopedPointer<TodayPage> today(page());
    auto *model = static_cast<WorkModel *>(today->list()->model());
    const QModelIndex second = model->index(1, 0, model->index(0, 0));
    today->list()->setCurrentIndex(second);
    TodayView later = test::sampleToday();
    later.overdue.clear();
    today->show(later, test::sampleNow());
    QCOMPARE(model->row(today->list()->currentIndex())->who, u"Helmgras – Zandoog"_s);
}

void TodayTest::cardsCountWhatTheListHolds()
{
    const QScopedPointer<TodayPage> today(page());
    const QList<int> counts = {2, 2, 3, 1};
    for (int i = 0; i < counts.size(); ++i)
        QCOMPARE(today->findChild<CountCard *>(u"card%1"_s.arg(i))->count(), counts[i]);
    QCOMPARE(today->findChild<CountCard *>(u"card1"_s)->accessibleName(), u"2 Te laat, oudste 3 dagen"_s);
    QCOMPARE(today->urgentCount(), 4);
}

void TodayTest::enterOpens()
{
    const QScopedPointer<TodayPage> today(page());
    QVERIFY(test::activate(*today));
    const QSignalSpy intakes(today.data(), &TodayPage::openIntake);
    const QSignalSpy cases(today.data(), &TodayPage::openCase);
    today->list()->setFocus();
    QTest::keyClick(today->list(), Qt::Key_Return);
    QCOMPARE(intakes.count(), 1);
    // Over the second order and the heading of the next group to its first row.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(today->list(), Qt::Key_Down);
    QTest::keyClick(today->list(), Qt::Key_Return);
    QCOMPARE(cases.count(), 1);
}

void TodayTest::cardJumpsToItsGroup()
{
    const QScopedPointer<TodayPage> today(page());
    QVERIFY(test::activate(*today));
    auto *card = today->findChild<CountCard *>(u"card2"_s);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    auto *model = static_cast<WorkModel *>(today->list()->model());
    QCOMPARE(model->row(today->list()->currentIndex())->group, WorkGroup::Coming);
    QVERIFY(card->isChecked());
    QVERIFY(!today->findChild<CountCard *>(u"card0"_s)->isChecked());
}

void TodayTest::emptyPageSaysWhatToDo()
{
    TodayPage today(m_region);
    today.show({}, test::sampleNow());
    QVERIFY(!today.list()->isVisibleTo(&today));
    QCOMPARE(today.urgentCount(), 0);
}

void TodayTest::isReachedAndNamed()
{
    const QScopedPointer<TodayPage> today(page());
    QVERIFY(test::activate(*today));
    REGIE_NONE(test::unnamed(*today));
    REGIE_NONE(test::tabWalk(*today));
    REGIE_NONE(test::invisibleFocus(*today));
}

void TodayTest::fits_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as in the mock-up") << 1.0 << QSize(1240, 816);
    QTest::newRow("narrow") << 1.0 << QSize(900, 816);
    QTest::newRow("twice the text") << 2.0 << QSize(1388, 816);
}

void TodayTest::fits()
{
    QFETCH(double, scale);
    QFETCH(QSize, size);
    applyFont(*qApp, scale);
    const QScopedPointer<TodayPage> today(page());
    const QImage picture = test::grabAt(*today, size);
    const QString folder = qEnvironmentVariable("REGIE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + u"/today_%1_%2.png"_s.arg(scale).arg(size.width())));
    REGIE_NONE(test::clipped(*today));
    REGIE_NONE(test::richTexts(*today));
}

QTEST_MAIN(TodayTest)
#include "today_test.moc"
