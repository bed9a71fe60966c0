#include "tests/support/grab.h"
#include "tests/ui/intake/keyboard.h"
#include "tests/ui/intake/wizardhome.h"
#include "ui/intake/candidatelist.h"
#include "ui/intake/waterfallview.h"
#include "ui/widgets/field.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace regie {

/// The wizard on a real practice vault, with the keyboard alone: nothing here sets a text or presses a button by code.
class WizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void wholeIntakeByKeyboard();
    void theSumOpensAndClosesByKeyboard();
    void notSureYetLeavesItOpenAndGoesOn();
    void notTheSameIsRememberedAndCanBeTakenBack();
    void goingBackLosesNothing();
    void impossibleDateIsToldAtTheFieldAndStops();
    void htmlAndLongTextStayWhatTheyAre();
    void deviatingNeedsAReason();
    void nothingToAgreeWithYet();
    void untouchedIntakeLeavesNoDraft();
    void closingKeepsTheDraft();
    void draftIsWrittenWithin300Milliseconds();
    void whatCannotBeReadIsKept_data();
    void whatCannotBeReadIsKept();
    void adviceChangedAfterTheDecisionAsksAgain();

private:
    void open(const Intake &intake);
    [[nodiscard]] bool typeReport();
    void loadPersons();
    void openPersons(const QString &name);
    [[nodiscard]] Intake decidable();

    std::unique_ptr<test::WizardHome> m_home;
    std::unique_ptr<test::FakePrompts> m_prompts;
    std::unique_ptr<ui::CasebookDesk> m_desk;
    std::unique_ptr<ui::IntakeWizard> m_wizard;
};

void WizardTest::initTestCase()
{
    wording::speak(*qApp);
    ui::applyFont(*qApp);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

void WizardTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_home = std::make_unique<test::WizardHome>();
    QVERIFY(m_home->isOpen());
    QVERIFY(m_home->fillPast());
    m_prompts = std::make_unique<test::FakePrompts>();
    m_desk = std::make_unique<ui::CasebookDesk>(m_home->casebook());
    m_wizard = std::make_unique<ui::IntakeWizard>(*m_desk, *m_prompts);
    m_wizard->resize(1240, 816);
}

void WizardTest::cleanup()
{
    m_wizard.reset();
    m_desk.reset();
    m_home.reset();
}

void WizardTest::open(const Intake &intake)
{
    QVERIFY(test::activate(*m_wizard));
    m_wizard->start(intake);
}

bool WizardTest::typeReport()
{
    test::press(Qt::Key_Space); // channel: the pool
    if (!test::tabTo(u"imposedDate"_s))
        return false;
    test::type(u"23-11-2026"_s);
    test::press(Qt::Key_Tab);
    test::type(u"02:10"_s);
    // The town says the municipality.
    const QList<QPair<QString, QString>> fields = {{u"dwellingStreet"_s, u"Kwelderpad"_s},
        {u"dwellingNumber"_s, u"14"_s}, {u"dwellingPostcode"_s, u"2289 SA"_s}, {u"dwellingTown"_s, u"Rijswijk"_s}};
    for (const auto &[name, text] : fields) {
        if (!test::tabTo(name))
            return false;
        test::type(text);
    }
    return true;
}

void WizardTest::wholeIntakeByKeyboard()
{
    open(m_home->casebook().newIntake());
    QVERIFY(typeReport());
    test::press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_wizard->step(), 2);

    test::press(Qt::Key_Space); // uithuisgeplaatste
    QVERIFY(test::tabTo(u"personName"_s));
    test::type(u"Dirk Zandoog"_s);
    test::press(Qt::Key_Return, Qt::ControlModifier);
    test::press(Qt::Key_Insert);
    test::press(Qt::Key_Right); // achterblijver
    QVERIFY(test::tabTo(u"personName"_s));
    test::type(u"lotte helmgras"_s);
    test::press(Qt::Key_Tab);
    test::type(u"omstreeks 1987"_s);
    test::press(Qt::Key_Return, Qt::ControlModifier);
    const auto &persons = m_wizard->draft().persons;
    QCOMPARE(persons.size(), 2);
    QCOMPARE(persons.at(0).mention.role, EventRole::PutOut);
    QCOMPARE(persons.at(0).choice, MentionChoice::Known);
    QCOMPARE(persons.at(1).mention.role, EventRole::Stayed);
    QCOMPARE(persons.at(1).choice, MentionChoice::Known);

    test::press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_wizard->picture().householdKnown);
    test::press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_wizard->picture().assessment.barringOrders.certain, 2);
    test::press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_wizard->step(), 5);
    for (const QString &fact : {u"complexProblems"_s, u"highRisk"_s, u"notMotivatable"_s}) {
        const QString card = u"question_"_s + fact;
        for (int i = 0; i < 150 && !test::here().startsWith(card); ++i)
            test::press(Qt::Key_Tab);
        QVERIFY2(test::here().startsWith(card), qPrintable(fact));
        test::type(u"j"_s);
        m_wizard->settle();
    }
    QCOMPARE(m_wizard->picture().advice.route, AdviceRoute::Icm);
    test::press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(test::here(), u"agree"_s);
    test::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_wizard->draft().decision.taken);
    test::press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_wizard->step(), 7);
    QSignalSpy recorded(m_wizard.get(), &ui::IntakeWizard::recorded);
    test::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(recorded.count() == 1 || recorded.wait());
    const QString number = m_wizard->findChild<QLabel *>(u"caseNumber"_s)->text();
    QVERIFY2(number.contains(QRegularExpression(u"[A-Z]+-2026-\\d{4}"_s)), qPrintable(number));
    QCOMPARE(test::here(), u"printAdvice"_s);
    QVERIFY(!m_home->casebook().draft(m_wizard->draft().id));
}

void WizardTest::loadPersons()
{
    QSignalSpy ready(&m_home->casebook(), &Casebook::personsReady);
    m_home->casebook().loadPersons();
    QVERIFY(ready.count() == 1 || ready.wait(20000));
}

/// Step 2 with @p name typed, and the keyboard still in the name.
void WizardTest::openPersons(const QString &name)
{
    loadPersons();
    open(m_home->casebook().newIntake());
    test::press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(test::tabTo(u"personName"_s));
    test::type(name);
}

void WizardTest::theSumOpensAndClosesByKeyboard()
{
    openPersons(u"lotte helmgras"_s);
    auto *sum = m_wizard->findChild<QTableView *>(u"waterfall"_s);
    auto *beside = m_wizard->findChild<QTableView *>(u"sideBySide"_s);
    QVERIFY(!sum->isVisible() && beside->isVisible());
    QVERIFY(test::tabTo(u"showSum"_s));
    test::press(Qt::Key_Space);
    QVERIFY(sum->isVisible() && !beside->isVisible());
    const QAbstractItemModel *rows = sum->model();
    QVERIFY(rows->rowCount() > 2);
    double total = 0;
    QStringList words;
    for (int row = 0; row < rows->rowCount(); ++row) {
        words.append(rows->index(row, 0).data().toString());
        for (int column = 0; column < rows->columnCount(); ++column)
            QVERIFY(!rows->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        if (row + 1 < rows->rowCount())
            total += rows->index(row, 0).data(ui::WaterfallModel::ToRole).toDouble() -
                     rows->index(row, 0).data(ui::WaterfallModel::FromRole).toDouble();
    }
    QVERIFY2(words.contains(u"Naam: tussenvoegsel ontbreekt of is anders"_s), qPrintable(words.join(u'\n')));
    QVERIFY2(words.last().startsWith(u"Samen: "_s), qPrintable(words.last()));
    const double said = rows->index(rows->rowCount() - 1, 0).data(ui::WaterfallModel::ToRole).toDouble();
    QVERIFY(std::abs(total - said) < 1e-6);
    QVERIFY(test::tabTo(u"waterfall"_s));
    QVERIFY(test::tabTo(u"showSum"_s));
    test::press(Qt::Key_Space);
    QVERIFY(!sum->isVisible() && beside->isVisible());
}

void WizardTest::notSureYetLeavesItOpenAndGoesOn()
{
    openPersons(u"lotte helmgras"_s);
    test::press(Qt::Key_Insert);
    QVERIFY(test::tabTo(u"personName"_s));
    test::type(u"dirk zandog"_s);
    QVERIFY(test::tabTo(u"notSureYet"_s));
    test::press(Qt::Key_Space);
    QCOMPARE(test::here(), u"personName"_s);
    QCOMPARE(m_wizard->findChild<QLineEdit *>(u"personName"_s)->text(), u"lotte helmgras"_s);
    for (const IntakePerson &person : m_wizard->draft().persons)
        QCOMPARE(person.choice, MentionChoice::Open);
    m_wizard->settle();
    QVERIFY(!m_wizard->picture().history.isEmpty());
    QCOMPARE(m_wizard->picture().assessment.barringOrders.certain, 0);
}

void WizardTest::notTheSameIsRememberedAndCanBeTakenBack()
{
    openPersons(u"lotte helmgras"_s);
    QVERIFY(test::tabTo(u"notThisPerson"_s));
    test::press(Qt::Key_Space);
    const QList<PersonId> rejected = m_wizard->draft().persons.at(0).rejected;
    QCOMPARE(rejected.size(), 1);
    auto *list = m_wizard->findChild<QListView *>(u"candidates"_s);
    const int last = list->model()->rowCount() - 1;
    QVERIFY(list->model()->index(last, 0).data(ui::CandidateModel::RejectedRole).toBool());
    QVERIFY(test::tabTo(u"candidates"_s));
    test::press(Qt::Key_End);
    QVERIFY(test::tabTo(u"notSureYet"_s));
    test::press(Qt::Key_Space);
    QVERIFY(m_wizard->draft().persons.at(0).rejected.isEmpty());
}

void WizardTest::goingBackLosesNothing()
{
    open(m_home->casebook().newIntake());
    QVERIFY(typeReport());
    QVERIFY(test::tabTo(u"callerName"_s));
    test::type(u"M. Strandloper"_s);
    const Intake typed = m_wizard->draft();
    for (int i = 1; i < ui::IntakeWizard::steps; ++i)
        test::press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_wizard->step(), 7);
    for (int step = ui::IntakeWizard::steps - 1; step >= 1; --step) {
        test::press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY2(QApplication::focusWidget()->isVisible(), qPrintable(test::here()));
        if (step == 6) // nothing to agree with yet
            QCOMPARE(test::here(), u"deviate"_s);
    }
    QCOMPARE(m_wizard->step(), 1);
    QCOMPARE(m_wizard->draft(), typed);
    QCOMPARE(m_wizard->findChild<QLineEdit *>(u"callerName"_s)->text(), u"M. Strandloper"_s);
    QCOMPARE(m_wizard->findChild<QLineEdit *>(u"imposedTime"_s)->text(), u"02:10"_s);
}

Intake WizardTest::decidable()
{
    Intake intake = m_home->helmgras();
    intake.step = 6;
    return intake;
}

void WizardTest::impossibleDateIsToldAtTheFieldAndStops()
{
    open(m_home->casebook().newIntake());
    QVERIFY(test::tabTo(u"imposedDate"_s));
    test::type(u"31-02-2026"_s);
    test::press(Qt::Key_Tab);
    auto *date = m_wizard->findChild<QLineEdit *>(u"imposedDate"_s);
    QCOMPARE(date->text(), u"31-02-2026"_s);
    QString told;
    for (const QWidget *up = date; up != nullptr && told.isEmpty(); up = up->parentWidget()) {
        if (const auto *field = qobject_cast<const ui::Field *>(up))
            told = field->error();
    }
    QCOMPARE(told, u"Deze datum bestaat niet. Kies een dag tot en met 28."_s);
    for (int i = 1; i < ui::IntakeWizard::steps; ++i)
        test::press(Qt::Key_Right, Qt::AltModifier);
    test::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_wizard->step(), 1);
    QCOMPARE(test::here(), u"imposedDate"_s);
    QCOMPARE(date->text(), u"31-02-2026"_s);
}

void WizardTest::htmlAndLongTextStayWhatTheyAre()
{
    open(m_home->casebook().newIntake());
    test::press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(test::tabTo(u"personName"_s));
    const QString html = u"<b>Lotte</b> & <img src=x>"_s;
    test::type(html);
    QCOMPARE(m_wizard->draft().persons.constFirst().mention.asWritten, html);
    test::press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(test::tabTo(u"what"_s));
    const QString sentence = u"Zij belde om hulp. "_s;
    QString story;
    while (story.size() < 10'000)
        story += sentence;
    // Ten thousand keys one by one only take the test's time: the first and the last go by key, the rest by paste.
    m_wizard->findChild<QPlainTextEdit *>(u"what"_s)->insertPlainText(story);
    test::type(u"!"_s);
    m_wizard->settle();
    const auto kept = m_home->casebook().draft(m_wizard->draft().id);
    QVERIFY(kept);
    QCOMPARE(kept->what, story + u'!');
    QCOMPARE(kept->persons.constFirst().mention.asWritten, html);
}

void WizardTest::deviatingNeedsAReason()
{
    open(decidable());
    QVERIFY(test::tabTo(u"deviate"_s));
    test::press(Qt::Key_Space);
    QVERIFY(test::tabTo(u"deviateSettle"_s));
    test::press(Qt::Key_Space);
    QVERIFY(!m_wizard->draft().decision.taken);
    QCOMPARE(test::here(), u"deviateReason"_s);
    test::type(u"Ouders hebben zelf hulp gezocht."_s);
    test::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_wizard->draft().decision.taken);
    QVERIFY(m_wizard->draft().decision.deviates);
    QCOMPARE(m_wizard->draft().decision.reason, u"Ouders hebben zelf hulp gezocht."_s);
}

/// With an incomplete advice the keyboard is where something can be done, also after thinking better of deviating.
void WizardTest::nothingToAgreeWithYet()
{
    Intake intake = m_home->casebook().newIntake();
    intake.step = 6;
    open(intake);
    QCOMPARE(test::here(), u"deviate"_s);
    test::press(Qt::Key_Space);
    QCOMPARE(test::here(), u"deviateRoute"_s);
    test::press(Qt::Key_Escape);
    QCOMPARE(test::here(), u"deviate"_s);
}

void WizardTest::untouchedIntakeLeavesNoDraft()
{
    const Intake fresh = m_home->casebook().newIntake();
    open(fresh);
    test::press(Qt::Key_Right, Qt::AltModifier);
    QSignalSpy closed(m_wizard.get(), &ui::IntakeWizard::closed);
    test::press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!m_wizard->isDirty());
    QVERIFY(!m_home->casebook().draft(fresh.id));
}

void WizardTest::closingKeepsTheDraft()
{
    const Intake fresh = m_home->casebook().newIntake();
    open(fresh);
    QVERIFY(test::tabTo(u"callerName"_s));
    test::type(u"Strand"_s);
    QSignalSpy closed(m_wizard.get(), &ui::IntakeWizard::closed);
    test::press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    const auto kept = m_home->casebook().draft(fresh.id);
    QVERIFY(kept);
    QCOMPARE(kept->callerName, u"Strand"_s);
}

void WizardTest::draftIsWrittenWithin300Milliseconds()
{
    open(m_home->casebook().newIntake());
    QVERIFY(test::tabTo(u"callerName"_s));
    test::type(u"S"_s);
    QVERIFY(m_wizard->keeper().isPending());
    const int first = m_wizard->keeper().remainingMs();
    QVERIFY(first >= 0 && first <= 300);
    // Typing on does not put the writing off.
    test::type(u"trandloper"_s);
    QVERIFY(m_wizard->keeper().remainingMs() <= first);
    QSignalSpy saved(&m_wizard->keeper(), &ui::DraftKeeper::saved);
    QVERIFY(saved.count() == 1 || saved.wait());
    const auto kept = m_home->casebook().draft(m_wizard->draft().id);
    QVERIFY(kept);
    QCOMPARE(kept->callerName, u"Strandloper"_s);
}

void WizardTest::whatCannotBeReadIsKept_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("the day of the call") << 1 << u"calledDate"_s << u"31-2"_s;
    QTest::newRow("its time") << 1 << u"calledTime"_s << u"2u99"_s;
    QTest::newRow("the day of the order") << 1 << u"imposedDate"_s << u"32-13-2026"_s;
    QTest::newRow("a date of birth") << 2 << u"personBirth"_s << u"31-02-1990"_s;
    QTest::newRow("since when somebody belongs to it") << 3 << u"since0"_s << u"vorig jaar"_s;
}

/// Half a date is what she heard: it is there when she comes back, with what is wrong with it.
void WizardTest::whatCannotBeReadIsKept()
{
    QFETCH(int, step);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    Intake intake = decidable();
    intake.step = step;
    open(intake);
    QVERIFY(test::tabTo(field));
    test::press(Qt::Key_A, Qt::ControlModifier);
    test::type(typed);
    QSignalSpy closed(m_wizard.get(), &ui::IntakeWizard::closed);
    test::press(Qt::Key_Escape);
    QTRY_COMPARE(closed.count(), 1);
    const auto kept = m_home->casebook().draft(intake.id);
    QVERIFY(kept);
    QCOMPARE(kept->unread.size(), 1);

    m_wizard = std::make_unique<ui::IntakeWizard>(*m_desk, *m_prompts);
    m_wizard->resize(1240, 816);
    open(*kept);
    auto *edit = m_wizard->findChild<QLineEdit *>(field);
    QVERIFY(edit != nullptr);
    QCOMPARE(edit->text(), typed);
    const QWidget *above = edit->parentWidget();
    while (above != nullptr && qobject_cast<const ui::Field *>(above) == nullptr)
        above = above->parentWidget();
    QVERIFY(above != nullptr);
    QVERIFY(!qobject_cast<const ui::Field *>(above)->error().isEmpty());
    // Read after all, nothing of it stays.
    QVERIFY(test::tabTo(field));
    test::press(Qt::Key_A, Qt::ControlModifier);
    test::type(field.endsWith(u"Time"_s) ? u"2:09"_s : u"1-2-1990"_s);
    QVERIFY(m_wizard->draft().unread.isEmpty());
}

void WizardTest::adviceChangedAfterTheDecisionAsksAgain()
{
    Intake intake = decidable();
    intake.decision.taken = true;
    intake.decision.route = AdviceRoute::Mda; // was right once, is not what the advice says now
    open(intake);
    QVERIFY(!m_wizard->draft().decision.taken);
    QVERIFY(m_wizard->findChild<QWidget *>(u"adviceChanged"_s)->isVisible());
}

} // namespace regie

QTEST_MAIN(regie::WizardTest)
#include "wizard_test.moc"
