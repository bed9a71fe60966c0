#include "tests/ui/widgets/gallery.h"

#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"
#include "ui/widgets/practiceband.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// Every part in every state: found by Tab, named for the screen reader, unclipped at twice the text size, and visible
/// when it has the keyboard, in all three themes. REGIE_PICTURES=<folder> keeps the pictures.
class GalleryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void cleanup() { applyFont(*qApp); }
    void looks_data();
    void looks();
    void isReachedAndNamed();
    void stepsMoveWithArrows();
};

void GalleryTest::initTestCase()
{
    wording::speak(*qApp);
    applyFont(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
}

void GalleryTest::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << u"light"_s << 1.0;
    QTest::newRow("dark") << u"dark"_s << 1.0;
    QTest::newRow("high contrast") << u"contrast"_s << 1.0;
    QTest::newRow("twice the text") << u"light"_s << 2.0;
}

void GalleryTest::looks()
{
    QFETCH(QString, theme);
    QFETCH(double, scale);
    applyFont(*qApp, scale);
    applyTheme(*qApp, themeFromCode(theme));
    test::Gallery gallery;
    const QImage picture = test::grabAt(gallery, scale > 1 ? QSize(2400, 1800) : test::mockupSize);
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("REGIE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + u"/9_onderdelen_"_s + theme + QString::number(scale) + u".png"_s));
    REGIE_NONE(test::clipped(gallery));
    REGIE_NONE(test::richTexts(gallery));
}

void GalleryTest::isReachedAndNamed()
{
    test::Gallery gallery;
    gallery.resize(test::mockupSize);
    QVERIFY(test::activate(gallery));
    REGIE_NONE(test::unnamed(gallery));
    REGIE_NONE(test::tabWalk(gallery));
    REGIE_NONE(test::invisibleFocus(gallery));
}

void GalleryTest::stepsMoveWithArrows()
{
    StepBar bar;
    bar.setSteps({u"Melding"_s, u"Personen"_s, u"Huishouden"_s});
    QVERIFY(test::activate(bar));
    int chosen = -1;
    connect(&bar, &StepBar::stepChosen, this, [&](int step) { chosen = step; });
    bar.findChild<QPushButton *>(u"step1"_s)->setFocus();
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Right);
    QCOMPARE(qApp->focusWidget()->objectName(), u"step2"_s);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen, 1);
    // Dutch, also for a sentence in a file of its own header: lupdate must know its namespace.
    QVERIFY(PracticeBand().accessibleName().startsWith(u"OEFENOMGEVING"_s));
    bar.setState(0, StepBar::State::Done);
    QCOMPARE(bar.findChild<QPushButton *>(u"step1"_s)->accessibleName(), u"Stap 1, Melding: nu"_s);
    bar.setCurrent(1);
    QCOMPARE(bar.findChild<QPushButton *>(u"step1"_s)->accessibleName(), u"Stap 1, Melding: klaar"_s);
}

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
