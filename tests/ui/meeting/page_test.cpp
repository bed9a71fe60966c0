#include "core/casebook/flow.h"
#include "core/casebook/meetingdesk.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"
#include "tests/support/typing.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/celltable.h"
#include "ui/meeting/agendafield.h"
#include "ui/meeting/attendeesfield.h"
#include "ui/meeting/meetingform.h"
#include "ui/meeting/meetingspage.h"
#include "ui/meeting/meetingtalk.h"
#include "ui/meeting/presentation.h"
#include "ui/plan/planform.h"
#include "ui/plan/plantab.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace regie;
using namespace regie::caseflow;
using namespace regie::ui;
using namespace Qt::StringLiterals;

#define REGIE_DO(step)                                                                                                 \
    do {                                                                                                               \
        const QString said_ = (step);                                                                                  \
        QVERIFY2(said_.isEmpty(), qPrintable(said_));                                                                  \
    } while (false)

/// A weegoverleg and a casusoverleg played through the window with the keyboard alone, with what people do wrong on the
/// way; and the plan of a case on its tab.
class MeetingPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void aWeighing();
    void aCaseMeeting();
    void whatIsTypedWaits();
    void theScreenInTheRoomShowsNoAddress();
    void thePlanStandsSideBySide();
    void everythingHasANameAndIsReached_data();
    void everythingHasANameAndIsReached();

private:
    [[nodiscard]] store::CaseRow caseOfIcm() const;
    [[nodiscard]] bool settled(int before) const
    {
        return QTest::qWaitFor([this, before] { return m_settled->size() > before; }, 10000);
    }
    [[nodiscard]] QString fill(const QList<std::pair<QString, QString>> &fields) const;
    [[nodiscard]] QString pressAndWait(int key, Qt::KeyboardModifiers with) const;
    [[nodiscard]] QString errors(const QWidget &root) const;
    [[nodiscard]] QString newMeeting(const QString &kind, const QString &number) const;
    [[nodiscard]] QString hold() const;

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    std::unique_ptr<MeetingsPage> m_page;
    std::unique_ptr<QSignalSpy> m_settled;
};

void MeetingPageTest::initTestCase()
{
    test::beginAs(u"meeting_page"_s);
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(60));
    m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    m_page = std::make_unique<MeetingsPage>(*m_book);
    m_settled = std::make_unique<QSignalSpy>(m_page.get(), &MeetingsPage::settled);
    m_page->resize(1240, 840);
    QVERIFY(test::activate(*m_page));
    QVERIFY(settled(0));
}

void MeetingPageTest::cleanupTestCase()
{
    m_page.reset();
    m_book.reset();
}

void MeetingPageTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

/// An open case that ICM works on.
store::CaseRow MeetingPageTest::caseOfIcm() const
{
    const QList<store::CaseRow> rows = m_book->cases().value();
    for (const store::CaseRow &row : rows) {
        if (row.file.route == AdviceRoute::Icm && row.file.status != CaseStatus::Closed)
            return row;
    }
    return {};
}

QString MeetingPageTest::fill(const QList<std::pair<QString, QString>> &fields) const
{
    for (const auto &[field, text] : fields) {
        if (const QString lost = test::tabTo(field); !lost.isEmpty())
            return lost;
        if (const QString wrong = test::typeHere(text); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString MeetingPageTest::pressAndWait(int key, Qt::KeyboardModifiers with) const
{
    const auto before = static_cast<int>(m_settled->size());
    test::press(key, with);
    return settled(before) ? QString() : u"nothing happened: "_s + errors(*m_page);
}

QString MeetingPageTest::errors(const QWidget &root) const
{
    QStringList lines;
    const QList<FieldError *> found = root.findChildren<FieldError *>();
    for (const FieldError *error : found) {
        if (error->isVisible() && !error->text().isEmpty())
            lines.append(error->field()->accessibleName() + u": "_s + error->text());
    }
    return lines.join(u'\n');
}

/// Ctrl+Shift+N, the kind and the moment, and @p number on the agenda; not kept yet.
QString MeetingPageTest::newMeeting(const QString &kind, const QString &number) const
{
    m_page->list()->setFocus();
    test::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([this] { return m_page->form()->isVisible() && m_page->meetingId().isNull(); }))
        return u"no form"_s;
    if (const QString wrong = fill({{u"meetingKind"_s, kind}, {u"meetingAtDate"_s, u"23-11-2026"_s},
            {u"meetingAtTime"_s, u"09:00"_s}, {u"meetingPlace"_s, u"ZVHH, zaal 2"_s}});
        !wrong.isEmpty())
        return wrong;
    if (number.isEmpty())
        return {};
    if (const QString wrong = fill({{u"agendaCase"_s, number}, {u"agendaQuestion"_s, u"Wat is er nodig?"_s}});
        !wrong.isEmpty())
        return wrong;
    test::press(Qt::Key_Return);
    return errors(*m_page);
}

/// To the conversation, from wherever the keyboard is.
QString MeetingPageTest::hold() const
{
    m_page->setView(MeetingsPage::View::Talk);
    m_page->talk()->takeFocus();
    return QTest::qWaitFor([this] { return m_page->talk()->isVisible(); }) ? QString() : u"not held"_s;
}

void MeetingPageTest::aWeighing()
{
    const CaseFile file = m_practice->weighed(*m_book);
    QVERIFY(!file.id.isNull());
    // A meeting without a case says so at the field, and nothing is kept.
    REGIE_DO(newMeeting(u"Weegoverleg"_s, {}));
    REGIE_DO(pressAndWait(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(errors(*m_page).contains(u"ten minste één casus"_s), qPrintable(errors(*m_page)));
    QVERIFY(m_page->meetingId().isNull());
    REGIE_DO(fill({{u"agendaCase"_s, file.number}, {u"agendaQuestion"_s, u"Toelaten?"_s}}));
    test::press(Qt::Key_Return);
    REGIE_DO(fill({{u"attendeeName1"_s, u"A. Kluut"_s}, {u"attendeeOrganisation1"_s, u"Veilig Thuis Haaglanden"_s},
        {u"attendeeAttendance1"_s, u"Aanwezig"_s}, {u"attendeeName2"_s, u"B. Tureluur"_s},
        {u"attendeeOrganisation2"_s, u"Youz"_s}, {u"attendeeAttendance2"_s, u"Afgemeld"_s}}));
    REGIE_DO(pressAndWait(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(!m_page->meetingId().isNull(), qPrintable(errors(*m_page)));
    QTRY_VERIFY(m_page->talk()->cases()->model()->rowCount() == 1);

    // One who was there is no decision of partners.
    REGIE_DO(hold());
    REGIE_DO(fill({{u"talkPicture"_s, u"Drie meldingen in een jaar."_s}, {u"talkJudgement"_s, u"Onveilig."_s},
        {u"talkDecision"_s, u"Alles in het voorveld is geprobeerd."_s}, {u"talkOutcome"_s, u"Toelaten"_s}}));
    REGIE_DO(pressAndWait(Qt::Key_S, Qt::ControlModifier));
    QVERIFY2(errors(*m_page).contains(u"twee of meer"_s, Qt::CaseInsensitive), qPrintable(errors(*m_page)));
    QCOMPARE(CaseDesk(*m_book).look(file.id)->stand.state, u"weighing"_s);

    m_page->setView(MeetingsPage::View::Prepare);
    m_page->form()->takeFocus();
    REGIE_DO(fill({{u"attendeeAttendance2"_s, u"Aanwezig"_s}}));
    REGIE_DO(pressAndWait(Qt::Key_Return, Qt::ControlModifier));
    QTRY_COMPARE(m_page->form()->meeting().present().size(), 2);
    REGIE_DO(hold());
    REGIE_DO(fill({{u"talkPicture"_s, u"Drie meldingen in een jaar."_s}, {u"talkJudgement"_s, u"Onveilig."_s},
        {u"talkDecision"_s, u"Alles in het voorveld is geprobeerd."_s}, {u"talkOutcome"_s, u"Toelaten"_s}}));
    REGIE_DO(pressAndWait(Qt::Key_S, Qt::ControlModifier));
    QTRY_VERIFY2(errors(*m_page).isEmpty(), qPrintable(errors(*m_page)));
    QTRY_COMPARE(CaseDesk(*m_book).look(file.id)->stand.state, u"admitted"_s);
}

void MeetingPageTest::aCaseMeeting()
{
    const store::CaseRow file = caseOfIcm();
    QVERIFY(!file.file.id.isNull());
    REGIE_DO(newMeeting(u"Casusoverleg"_s, file.file.number));
    REGIE_DO(pressAndWait(Qt::Key_Return, Qt::ControlModifier));
    QTRY_VERIFY2(m_page->talk()->chosen() == file.file.id, qPrintable(errors(*m_page) + m_page->message()->text()));
    REGIE_DO(hold());
    // An action without an owner is refused at its field; then it is given one.
    REGIE_DO(fill({{u"talkActionWhat"_s, u"Slot vervangen"_s}, {u"talkActionTarget"_s, u"27-11-2026"_s}}));
    REGIE_DO(pressAndWait(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(errors(*m_page).contains(u"Kies wie het doet"_s), qPrintable(errors(*m_page)));
    QCOMPARE(m_page->talk()->made()->model()->rowCount(), 0);
    QTRY_COMPARE(test::stop()->objectName(), u"talkActionOwner"_s);
    REGIE_DO(test::typeHere(u"Politie, eenheid Den Haag"_s));
    REGIE_DO(pressAndWait(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(errors(*m_page).isEmpty(), qPrintable(errors(*m_page)));
    QTRY_COMPARE(m_page->talk()->made()->model()->rowCount(), 1);

    // A second meeting begins with what is open of this one.
    REGIE_DO(newMeeting(u"Casusoverleg"_s, file.file.number));
    REGIE_DO(pressAndWait(Qt::Key_Return, Qt::ControlModifier));
    REGIE_DO(hold());
    QTRY_VERIFY(m_page->talk()->open()->model()->rowCount() > 0);
    QCOMPARE(m_page->talk()->open()->model()->index(0, 0).data().toString(), u"Slot vervangen"_s);
}

/// Locked or closed while a new meeting was prepared: it stands there again, until it is emptied.
void MeetingPageTest::whatIsTypedWaits()
{
    const store::CaseRow file = caseOfIcm();
    REGIE_DO(newMeeting(u"Casusoverleg"_s, file.file.number));
    const auto keep = [](const QWidget &page) {
        const QList<DraftKeeper *> keepers = page.findChildren<DraftKeeper *>();
        return std::all_of(
            keepers.cbegin(), keepers.cend(), [](DraftKeeper *keeper) { return keeper->settle().has_value(); });
    };
    QVERIFY(keep(*m_page));
    for (const bool emptied : {false, true}) {
        MeetingsPage again(*m_book);
        again.resize(1240, 840);
        const QSignalSpy read(&again, &MeetingsPage::settled);
        QVERIFY(test::activate(again));
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(again.form()->isVisible(), !emptied);
        if (emptied)
            break;
        QCOMPARE(again.findChild<QLineEdit *>(u"meetingPlace"_s)->text(), u"ZVHH, zaal 2"_s);
        QVERIFY(again.form()->agenda()->agenda().size() == 1);
        QCOMPARE(again.form()->agenda()->agenda().constFirst().file, file.file.id);
        again.findChild<QPushButton *>(u"meetingEmpty"_s)->click();
        QVERIFY(again.form()->agenda()->agenda().isEmpty());
        QVERIFY(keep(again));
    }
    QVERIFY(test::activate(*m_page));
}

void MeetingPageTest::theScreenInTheRoomShowsNoAddress()
{
    MeetingView view;
    MeetingCase one;
    one.number = u"OEF-2026-0007"_s;
    one.householdName = u"Duinroos"_s;
    store::PersonRow row;
    row.person.name = PersonName::split(u"Mila Zeegras"_s);
    row.person.phone = u"06 12 34 56 78"_s;
    Address address;
    address.street = u"Helmstraat"_s;
    address.houseNumber = u"12"_s;
    address.postcode = u"2611 AB"_s;
    address.town = u"Delft"_s;
    row.addresses = {address};
    one.members = {row};
    one.item.picture = u"Zij is bang.\nZij verblijft nu in de Helmstraat 12.\nBel haar op 0612345678."_s;
    view.cases = {one, one};
    view.meeting.agenda = {one.item, one.item};
    Presentation screen(view, m_practice->region, QDate(2026, 11, 23));
    QVERIFY(test::activate(screen));
    QVERIFY(screen.words().contains(u"Zij is bang."_s));
    QVERIFY(!screen.words().contains(u"Helmstraat"_s));
    QVERIFY(!screen.words().contains(u"0612345678"_s));
    QVERIFY(!screen.windowTitle().contains(u"Duinroos"_s));
    screen.setFocus();
    test::press(Qt::Key_PageDown);
    QCOMPARE(screen.place(), 1);
    test::press(Qt::Key_Left);
    QCOMPARE(screen.place(), 0);
}

void MeetingPageTest::thePlanStandsSideBySide()
{
    const store::CaseRow file = caseOfIcm();
    CasePage page(*m_book);
    page.resize(1240, 840);
    QVERIFY(test::activate(page));
    QSignalSpy opened(page.sheet()->plan(), &PlanTab::settled);
    page.open(file.file.id);
    QTRY_VERIFY(!opened.isEmpty());
    page.sheet()->tabs()->setCurrentWidget(page.sheet()->plan());
    PlanTab &tab = *page.sheet()->plan();
    const qsizetype before = tab.parts().size();
    QVERIFY(before >= 1); // the action of the meeting
    QVERIFY(test::activate(page));
    page.sheet()->tabs()->tabBar()->setFocus();
    QTRY_VERIFY(test::stop() != nullptr);
    REGIE_DO(fill(
        {{u"planWhat"_s, u"De kinderen brengen"_s}, {u"planOwner"_s, u"Youz"_s}, {u"planTarget"_s, u"30-11-2026"_s}}));
    opened.clear();
    test::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!opened.isEmpty()); // the plan is read, and the page with its next date
    QTRY_COMPARE(tab.parts().size(), before + 1);
    // What is chosen is told whole, with its changes.
    // The page may be read once more meanwhile, which makes its tables anew.
    const auto itsResult = [&tab] {
        CellTable *part = tab.parts().constLast();
        part->setFocus();
        part->setCurrentIndex(part->model()->index(0, 0));
        test::press(Qt::Key_Return);
        return test::stop() != nullptr;
    };
    QVERIFY(test::activate(page));
    QTRY_VERIFY(itsResult());
    REGIE_DO(fill({{u"planState"_s, u"Niet gedaan"_s}, {u"planResult"_s, u"Vakantie"_s}}));
    test::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(errors(page).contains(u"Kies waarom"_s));
    REGIE_DO(fill({{u"planWhyNot"_s, u"Omstandigheden veranderd"_s}}));
    opened.clear();
    test::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!opened.isEmpty());
    QVERIFY2(errors(page).isEmpty(), qPrintable(errors(page)));
    const auto *told = page.findChild<QWidget *>(u"planChosen"_s);
    QTRY_VERIFY(told->isVisible());
    const auto toldOf = [told](const QString &words) {
        const QList<QLabel *> labels = told->findChildren<QLabel *>();
        return std::any_of(
            labels.cbegin(), labels.cend(), [&words](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(toldOf(u"was Open"_s));
    REGIE_NONE(test::unnamed(page));
    REGIE_NONE(test::richTexts(page));
    QTRY_VERIFY(test::clipped(page).isEmpty()); // once the page is laid out
}

void MeetingPageTest::everythingHasANameAndIsReached_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 2.0}) {
        QTest::addRow("prepare at %d %%", qRound(scale * 100))
            << static_cast<int>(MeetingsPage::View::Prepare) << scale;
        QTest::addRow("hold at %d %%", qRound(scale * 100)) << static_cast<int>(MeetingsPage::View::Talk) << scale;
    }
}

void MeetingPageTest::everythingHasANameAndIsReached()
{
    QFETCH(int, view);
    QFETCH(double, scale);
    QVERIFY(test::activate(*m_page));
    m_page->setView(static_cast<MeetingsPage::View>(view));
    test::scaleText(scale);
    test::settle();
    REGIE_NONE(test::unnamed(*m_page));
    REGIE_NONE(test::richTexts(*m_page));
    REGIE_NONE(test::clipped(*m_page));
    REGIE_NONE(test::leaks(*m_page, {u"Duinroos"_s, u"Helmgras"_s}));
    m_page->list()->setFocus();
    REGIE_NONE(test::tabWalk(*m_page));
    test::scaleText(1.0);
}

QTEST_MAIN(MeetingPageTest)
#include "page_test.moc"
