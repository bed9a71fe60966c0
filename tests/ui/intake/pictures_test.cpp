// Every step of the wizard at the size of the mock-ups, with realistic data: nothing clipped, nothing unnamed. With
// REGIE_PICTURES=DIR the pictures are written there, to be looked at.

#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/ui/intake/wizardhome.h"
#include "ui/widgets/regiestyle.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace regie {

class PicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        wording::speak(*qApp);
        QVERIFY(m_home.isOpen());
        const Done filled = m_home.fillPast();
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().where + filled.error().detail));
        QSignalSpy ready(&m_home.casebook(), &Casebook::personsReady);
        m_home.casebook().loadPersons();
        QVERIFY(ready.count() == 1 || ready.wait(20000));
    }
    void steps_data();
    void steps();

private:
    test::WizardHome m_home;
};

void PicturesTest::steps_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("sum");
    const QList<std::tuple<QByteArray, ui::ThemeChoice, double>> looks = {{"light", ui::ThemeChoice::Light, 1.0},
        {"dark", ui::ThemeChoice::Dark, 1.0}, {"large", ui::ThemeChoice::Light, 2.0}};
    for (const auto &[name, theme, scale] : looks) {
        for (int step = 1; step <= ui::IntakeWizard::steps; ++step)
            QTest::newRow(name + "_" + QByteArray::number(step)) << static_cast<int>(theme) << scale << step << false;
        QTest::newRow(name + "_2_sum") << static_cast<int>(theme) << scale << 2 << true;
    }
}

void PicturesTest::steps()
{
    QFETCH(int, theme);
    QFETCH(double, scale);
    QFETCH(int, step);
    QFETCH(bool, sum);
    ui::applyFont(*qApp, scale);
    ui::applyTheme(*qApp, static_cast<ui::ThemeChoice>(theme));
    test::FakePrompts prompts;
    ui::CasebookDesk desk(m_home.casebook());
    Intake intake = m_home.helmgras();
    const auto chooseFirst = [&](int index) {
        const auto found = m_home.casebook().candidates(intake, index);
        if (!found || found->isEmpty())
            return false;
        intake.persons[index].choice = MentionChoice::Known;
        intake.persons[index].person = found->constFirst().candidate.person;
        return true;
    };
    QVERIFY(chooseFirst(0));
    if (step != 2)
        QVERIFY(chooseFirst(1));
    intake.step = step;
    if (step == 7) {
        intake.decision.taken = true;
        intake.decision.route = AdviceRoute::Icm;
    }
    ui::IntakeWizard wizard(desk, prompts);
    wizard.resize(scale > 1 ? 1336 : 1240, 816); // beside the navigation, which is narrow with large text
    wizard.start(intake);
    QVERIFY(test::activate(wizard));
    test::settle();
    wizard.settle();
    if (sum)
        wizard.findChild<QPushButton *>(u"showSum"_s)->click();
    test::settle();
    const QString folder = qEnvironmentVariable("REGIE_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(wizard.grab().save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    }
    REGIE_NONE(test::unnamed(wizard));
    REGIE_NONE(test::richTexts(wizard));
    REGIE_NONE(test::clipped(wizard));
}

} // namespace regie

QTEST_MAIN(regie::PicturesTest)
#include "pictures_test.moc"
