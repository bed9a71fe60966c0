#include "core/domain/codes.h"
#include "tests/ui/intake/wizardhome.h"
#include "ui/intake/checkpage.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace regie {

/// Step 5 with pictures made by hand: which questions stand there does not depend on what the rules make of them.
class CheckPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void safetyBlockIsAlwaysThere();
    void onlyOpenQuestionsInTheirOrder_data();
    void onlyOpenQuestionsInTheirOrder();
    void answeredCardStaysWhileItHasTheKeyboard();

private:
    routing::Region m_region;
    FixedClock m_clock{LocalDateTime{QDate(2026, 11, 23), QTime(9, 31)}};
    SeededIds m_ids{1};
};

void CheckPageTest::initTestCase()
{
    wording::speak(*qApp);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    const auto region = routing::Region::load();
    QVERIFY(region);
    m_region = *region;
}

void CheckPageTest::safetyBlockIsAlwaysThere()
{
    Intake draft;
    ui::CheckPage page(draft, {m_clock, m_region, m_ids});
    page.show();
    for (const bool asked : {false, true}) {
        for (const Fact fact : {Fact::HighRisk, Fact::CoerciveControl, Fact::OpenToHelpOutsideCrisis})
            at(draft.facts, fact).answer = asked ? Answer::No : Answer::Unknown;
        page.fill();
        page.present({});
        for (const Fact fact : {Fact::HighRisk, Fact::CoerciveControl, Fact::OpenToHelpOutsideCrisis})
            QVERIFY(page.findChild<QWidget *>(u"question_"_s + toCode(fact))->isVisible());
        QVERIFY(page.shownQuestions().isEmpty());
    }
}

void CheckPageTest::onlyOpenQuestionsInTheirOrder_data()
{
    QTest::addColumn<QList<Fact>>("open");
    QTest::addColumn<QList<Fact>>("shown");
    QTest::newRow("none") << QList<Fact>{} << QList<Fact>{};
    QTest::newRow("in the order of the rules, not of the enum")
        << QList<Fact>{Fact::NetworkStalled, Fact::ComplexProblems, Fact::LocalFieldExhausted}
        << QList<Fact>{Fact::NetworkStalled, Fact::ComplexProblems, Fact::LocalFieldExhausted};
    QTest::newRow("high risk is asked once, in the safety block")
        << QList<Fact>{Fact::HighRisk, Fact::ComplexProblems} << QList<Fact>{Fact::ComplexProblems};
}

void CheckPageTest::onlyOpenQuestionsInTheirOrder()
{
    QFETCH(QList<Fact>, open);
    QFETCH(QList<Fact>, shown);
    Intake draft;
    ui::CheckPage page(draft, {m_clock, m_region, m_ids});
    page.show();
    IntakePicture picture;
    picture.assessment.openQuestions = open;
    page.fill();
    page.present(picture);
    QCOMPARE(page.shownQuestions(), shown);
    for (const Code<Fact> &code : codesOf<Fact>()) {
        const auto *card = page.findChild<QWidget *>(u"question_"_s + QLatin1String(code.text));
        const bool safety = code.value == Fact::HighRisk || code.value == Fact::CoerciveControl ||
                            code.value == Fact::OpenToHelpOutsideCrisis;
        if (card != nullptr)
            QCOMPARE(card->isVisible(), safety || shown.contains(code.value));
    }
}

void CheckPageTest::answeredCardStaysWhileItHasTheKeyboard()
{
    Intake draft;
    ui::CheckPage page(draft, {m_clock, m_region, m_ids});
    page.show();
    QApplication::setActiveWindow(&page);
    IntakePicture picture;
    picture.assessment.openQuestions = {Fact::ComplexProblems, Fact::NetworkStalled};
    page.fill();
    page.present(picture);
    page.focusFirst();
    QTest::keyClicks(QApplication::focusWidget(), u"j"_s);
    QCOMPARE(at(draft.facts, Fact::ComplexProblems).answer, Answer::Yes);
    picture.assessment.openQuestions = {Fact::NetworkStalled};
    page.present(picture);
    QCOMPARE(page.shownQuestions(), (QList<Fact>{Fact::ComplexProblems, Fact::NetworkStalled}));
    page.findChild<QWidget *>(u"question_networkStalled_unknown"_s)->setFocus();
    QCoreApplication::processEvents();
    QCOMPARE(page.shownQuestions(), QList<Fact>{Fact::NetworkStalled});
}

} // namespace regie

QTEST_MAIN(regie::CheckPageTest)
#include "checkpage_test.moc"
