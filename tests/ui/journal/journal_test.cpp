#include "core/store/textreader.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "ui/analysis/analysisform.h"
#include "ui/analysis/analysistab.h"
#include "ui/casefile/celltable.h"
#include "ui/genogram/familyform.h"
#include "ui/genogram/familypanel.h"
#include "ui/genogram/genogramview.h"
#include "ui/genogram/householdtab.h"
#include "ui/journal/contactform.h"
#include "ui/journal/journaltab.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;
using namespace regie::test;

namespace {

constexpr QSize room{1240, 900};

/// The texts of @p column of the table called @p name in @p tab.
QStringList columnOf(const QWidget &tab, const QString &name, int column)
{
    const QAbstractItemModel *model = tab.findChild<CellTable *>(name)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

} // namespace

/// What is written in a case: the contact journal, household and system, and the analysis, each in its tab over a
/// vault.
class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aNoteIsTypedAndStands();
    void whatIsWrongIsSaidAtTheField();
    void aNoteIsCorrected();
    void theWordsAreFound();
    void whatIsTypedSurvives();
    void aPatternIsSaidAndDrawn();
    void whatIsOddIsAsked();
    void aChangeIsTakenBack();
    void theAnalysisGrows();
    void answersStandWithTheirSource();
    void isAccessible_data();
    void isAccessible();

private:
    template <typename Tab>
    std::unique_ptr<Tab> shown()
    {
        auto tab = std::make_unique<Tab>(m_practice->clock);
        tab->setCasebook(m_book.get());
        tab->resize(room);
        if constexpr (std::is_same_v<Tab, JournalTab>)
            tab->setCase(m_view);
        else
            tab->setCase(m_view, m_practice->clock.today());
        QSignalSpy settled(tab.get(), &Tab::settled);
        if (!activate(*tab) || (settled.isEmpty() && !settled.wait()))
            qWarning("not shown");
        test::settle();
        return tab;
    }
    static void choose(QWidget &tab, const QString &name, const QString &text)
    {
        auto *box = tab.findChild<QComboBox *>(name);
        QVERIFY2(box != nullptr, qPrintable(name));
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
    }
    void typeNote(JournalTab &tab, const QString &text)
    {
        choose(tab, u"contactKind"_s, u"Bezoek"_s);
        tab.findChild<QLineEdit *>(u"contactOthers"_s)->setText(u"school van Sem"_s);
        choose(tab, u"contactPurpose"_s, u"Directe veiligheid"_s);
        choose(tab, u"contactBasis"_s, u"Toestemming van betrokkene"_s);
        tab.findChild<QPlainTextEdit *>(u"contactText"_s)->setPlainText(text);
    }
    template <typename Tab>
    void press(Tab &tab, const QString &button)
    {
        QSignalSpy settled(&tab, &Tab::settled);
        tab.template findChild<QPushButton *>(button)->click();
        QVERIFY(!settled.isEmpty() || settled.wait());
    }

    std::unique_ptr<PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    CaseView m_view;
};

void JournalTest::initTestCase()
{
    wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
    m_practice = std::make_unique<PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(8));
    m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    const auto rows = m_book->cases();
    QVERIFY(rows && !rows->isEmpty());
    for (const store::CaseRow &row : *rows) {
        m_view = m_book->openCase(row.file.id).value();
        if (m_view.members.size() > 2)
            break;
    }
    QVERIFY(m_view.members.size() > 1);
}

void JournalTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void JournalTest::cleanup()
{
    scaleText(1);
}

void JournalTest::aNoteIsTypedAndStands()
{
    const auto tab = shown<JournalTab>();
    QCOMPARE(tab->list()->model()->rowCount(), 0);
    typeNote(*tab, u"Meester Tapuit ziet dat Sem weer op tijd komt."_s);
    auto *member = tab->findChild<QCheckBox *>(u"contactMembers0"_s);
    member->click();
    const QString name = member->text(); // the form is made anew when it is recorded
    const QSignalSpy recorded(tab.get(), &JournalTab::recorded);
    press(*tab, u"contactRecord"_s);
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(tab->list()->model()->rowCount(), 1);
    QVERIFY(columnOf(*tab, u"contactNotes"_s, 1).first().contains(u"school van Sem"_s));
    QVERIFY(columnOf(*tab, u"contactNotes"_s, 1).first().contains(name));
    QVERIFY(tab->form()->isEmpty());
}

void JournalTest::whatIsWrongIsSaidAtTheField()
{
    const auto tab = shown<JournalTab>();
    press(*tab, u"contactRecord"_s);
    for (const QString &field : {u"others"_s, u"purpose"_s, u"basis"_s, u"text"_s})
        QVERIFY2(!tab->form()->entries()->error(field).isEmpty(), qPrintable(field));
    typeNote(*tab, u"Later."_s);
    tab->form()->entries()->setMoment(u"at"_s, {QDate(2026, 12, 24), QTime(9, 0)});
    press(*tab, u"contactRecord"_s);
    QVERIFY(tab->form()->entries()->error(u"at"_s).contains(u"komt nog"_s));
    QCOMPARE(tab->list()->model()->rowCount(), 1);
    tab->findChild<QPushButton *>(u"contactDrop"_s)->click();
}

void JournalTest::aNoteIsCorrected()
{
    const auto tab = shown<JournalTab>();
    tab->findChild<QPushButton *>(u"contactCorrect"_s)->click();
    auto *text = tab->findChild<QPlainTextEdit *>(u"contactText"_s);
    QVERIFY(text->toPlainText().contains(u"Meester Tapuit"_s));
    text->setPlainText(u"Juf Kluut ziet dat Sem weer op tijd komt."_s);
    press(*tab, u"contactRecord"_s);
    QCOMPARE(tab->list()->model()->rowCount(), 1);
    QVERIFY(columnOf(*tab, u"contactNotes"_s, 2).first().contains(u"Juf Kluut"_s));
    QStringList all;
    for (const auto *label : tab->findChildren<QLabel *>())
        all.append(label->text());
    QVERIFY(all.join(u'\n').contains(u"Meester Tapuit"_s)); // what was noted first stays to be read
}

void JournalTest::theWordsAreFound()
{
    const auto tab = shown<JournalTab>();
    tab->line()->setText(u"kluut op t"_s);
    QCOMPARE(tab->list()->model()->rowCount(), 1);
    tab->line()->setText(u"tapuit"_s); // as it read before
    QCOMPARE(tab->list()->model()->rowCount(), 1);
    tab->line()->setText(u"vrachtwagen"_s);
    QVERIFY(!tab->list()->isVisible());
}

/// A program that is killed costs nothing that was typed more than a moment ago.
void JournalTest::whatIsTypedSurvives()
{
    {
        const auto tab = shown<JournalTab>();
        tab->findChild<QPlainTextEdit *>(u"contactText"_s)->setPlainText(u"Half geschre"_s);
        QVERIFY(QTest::qWaitFor([this] {
            const auto kept = JournalDesk(*m_book).draft(m_view.file.id);
            return kept && *kept && (*kept)->text == u"Half geschre";
        }));
    }
    const auto again = shown<JournalTab>();
    QCOMPARE(again->findChild<QPlainTextEdit *>(u"contactText"_s)->toPlainText(), u"Half geschre"_s);
    QVERIFY(again->message()->isVisible());
    again->findChild<QPushButton *>(u"contactDrop"_s)->click();
    QVERIFY(!*JournalDesk(*m_book).draft(m_view.file.id));
}

void JournalTest::aPatternIsSaidAndDrawn()
{
    const auto panel = shown<FamilyPanel>();
    const QStringList people = columnOf(*panel, u"systemMembers"_s, 0);
    panel->form()->begin(FamilyForm::Kind::Pattern);
    choose(*panel, u"familyFrom"_s, people.at(0));
    choose(*panel, u"familyKind"_s, u"coalitie"_s);
    choose(*panel, u"familyTo"_s, people.at(0));
    press(*panel, u"familyRecord"_s);
    QVERIFY(!panel->form()->entries()->error(u"to"_s).isEmpty());
    choose(*panel, u"familyTo"_s, people.at(1));
    press(*panel, u"familyRecord"_s);
    QVERIFY(columnOf(*panel, u"systemKin"_s, 0).contains(u"Coalitie van %1 en %2"_s.arg(people.at(0), people.at(1))));
    HouseholdTab genogram;
    genogram.setCasebook(m_book.get());
    genogram.resize(room);
    genogram.setCase(m_view, m_practice->clock.today());
    QSignalSpy settled(&genogram, &HouseholdTab::settled);
    QVERIFY(activate(genogram) && (!settled.isEmpty() || settled.wait()));
    const QList<FamilyTie> &ties = genogram.view()->genogram().family.ties;
    QVERIFY(
        std::any_of(ties.cbegin(), ties.cend(), [](const FamilyTie &one) { return one.kind == TieKind::Coalition; }));
}

void JournalTest::whatIsOddIsAsked()
{
    const auto panel = shown<FamilyPanel>();
    const QStringList people = columnOf(*panel, u"systemMembers"_s, 0);
    panel->form()->begin(FamilyForm::Kind::Residence);
    choose(*panel, u"familyPerson"_s, people.at(0));
    panel->findChild<QLineEdit *>(u"familyNewHousehold"_s)->setText(u"Bij oma"_s);
    auto *confirm = panel->findChild<QPushButton *>(u"familyConfirm"_s);
    QVERIFY(!confirm->isVisible());
    press(*panel, u"familyRecord"_s);
    QVERIFY(confirm->isVisible());
    QVERIFY(!columnOf(*panel, u"systemMembers"_s, 2).join(u' ').contains(u"Bij oma"_s));
    press(*panel, u"familyConfirm"_s);
    QVERIFY(columnOf(*panel, u"systemMembers"_s, 2).join(u' ').contains(u"Bij oma"_s));
    QVERIFY(!confirm->isVisible());
}

void JournalTest::aChangeIsTakenBack()
{
    const auto panel = shown<FamilyPanel>();
    panel->form()->begin(FamilyForm::Kind::Network);
    choose(*panel, u"familyKind"_s, u"Buur"_s);
    panel->findChild<QLineEdit *>(u"familyName"_s)->setText(u"Greet Zwaan"_s);
    press(*panel, u"familyRecord"_s);
    QCOMPARE(columnOf(*panel, u"systemNetwork"_s, 0), QStringList(u"Greet Zwaan"_s));
    QSignalSpy settled(panel.get(), &FamilyPanel::settled);
    panel->message()->action()->click();
    QVERIFY(!settled.isEmpty() || settled.wait());
    QVERIFY(columnOf(*panel, u"systemNetwork"_s, 0).isEmpty());
}

void JournalTest::theAnalysisGrows()
{
    const auto tab = shown<AnalysisTab>();
    tab->form()->begin(PersonId(), AnalysisTopic::Upkeep);
    tab->findChild<QPlainTextEdit *>(u"analysisText"_s)->setPlainText(u"Iedereen zwijgt om de vrede te bewaren."_s);
    press(*tab, u"analysisRecord"_s);
    QVERIFY(columnOf(*tab, u"analysisTopics"_s, 2).contains(u"Iedereen zwijgt om de vrede te bewaren."_s));
    tab->form()->begin(PersonId(), AnalysisTopic::Upkeep);
    press(*tab, u"analysisRecord"_s);
    QVERIFY(!tab->form()->entries()->error(u"text"_s).isEmpty());
}

void JournalTest::answersStandWithTheirSource()
{
    const auto tab = shown<AnalysisTab>();
    tab->form()->begin(u"field-tried"_s);
    tab->form()->entries()->setChoice(u"answer"_s, u"yes"_s);
    press(*tab, u"analysisRecord"_s);
    QVERIFY(!tab->form()->entries()->error(u"source"_s).isEmpty());
    tab->findChild<QLineEdit *>(u"analysisSource"_s)->setText(u"lokaal team"_s);
    press(*tab, u"analysisRecord"_s);
    const auto answers =
        m_practice->vault->read().texts().checklist(m_practice->vault->viewer(), m_view.file.id).value();
    const Facts facts = casebook::factsOf(answers, routing::Casework::shipped());
    QCOMPARE(at(facts, Fact::LocalFieldExhausted).answer, Answer::Yes);
    QVERIFY(at(facts, Fact::LocalFieldExhausted).note.contains(u"lokaal team"_s));
    QVERIFY(at(facts, Fact::NetworkStalled).note.isEmpty());
}

void JournalTest::isAccessible_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<double>("scale");
    const char *const names[] = {"journal", "system", "analysis"};
    for (const double scale : {1.0, 2.0}) {
        for (int which = 0; which < 3; ++which)
            QTest::addRow("%s at %d %%", names[which], static_cast<int>(scale * 100)) << which << scale;
    }
}

void JournalTest::isAccessible()
{
    QFETCH(int, which);
    QFETCH(double, scale);
    scaleText(scale);
    const std::unique_ptr<QWidget> tab = which == 0   ? std::unique_ptr<QWidget>(shown<JournalTab>())
                                         : which == 1 ? std::unique_ptr<QWidget>(shown<FamilyPanel>())
                                                      : std::unique_ptr<QWidget>(shown<AnalysisTab>());
    REGIE_NONE(unnamed(*tab));
    REGIE_NONE(clipped(*tab));
    REGIE_NONE(richTexts(*tab));
    REGIE_NONE(invisibleFocus(*tab));
}

QTEST_MAIN(JournalTest)
#include "journal_test.moc"
