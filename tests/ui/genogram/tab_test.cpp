#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/samplefamily.h"
#include "ui/casefile/celltable.h"
#include "ui/genogram/dayslider.h"
#include "ui/genogram/genogramexport.h"
#include "ui/genogram/genogramview.h"
#include "ui/genogram/householdtab.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/genogram.h"
#include "ui/wording/language.h"

#include <QCheckBox>
#include <QFile>
#include <QPdfWriter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;
using namespace regie::test;

namespace {

constexpr QSize room{1240, 760};
const QDate today(2026, 11, 23);

/// A family on the screen, with the keyboard in the drawing.
class Shown
{
public:
    explicit Shown(const Family &family = mockupFamily())
    {
        tab.resize(room);
        tab.setFamily(family, today);
        ready = activate(tab);
        tab.view()->setFocus();
        settle();
    }
    void press(Qt::Key key) { QTest::keyClick(tab.view(), key); }
    [[nodiscard]] QString chosen() const
    {
        const int person = tab.view()->current();
        return person < 0 ? QString() : wording::memberName(tab.view()->genogram().family.persons.at(person));
    }
    [[nodiscard]] int person(const QString &name) const
    {
        const QList<FamilyMember> &persons = tab.view()->genogram().family.persons;
        for (int i = 0; i < static_cast<int>(persons.size()); ++i) {
            if (wording::memberName(persons.at(i)) == name)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < tab.list()->model()->rowCount(); ++row)
            all.append(tab.list()->model()->index(row, 0).data().toString());
        return all;
    }

    HouseholdTab tab;
    bool ready = false;
};

} // namespace

class GenogramTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void arrowsGoFromPersonToPerson();
    void everybodyIsInTheList();
    void listAndDrawingChooseTogether();
    void whatIsDrawnIsSaid_data();
    void whatIsDrawnIsSaid();
    void theDayChangesWhatIsThere();
    void changesOneByOne();
    void linesAreHidden();
    void scaleByKeyboard();
    void isAccessible_data();
    void isAccessible();
    void secretHomeSaysNoPlace();
    void drawsEveryFamily_data();
    void drawsEveryFamily();
    void savesLinesAndText();
    void printsOnePage();
    void emptyFamilySaysSo();
};

void GenogramTabTest::initTestCase()
{
    wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
}

void GenogramTabTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void GenogramTabTest::cleanup()
{
    scaleText(1);
}

void GenogramTabTest::arrowsGoFromPersonToPerson()
{
    Shown shown;
    QVERIFY(shown.ready);
    QCOMPARE(shown.chosen(), QString());
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.chosen(), u"Piet van Duinroos"_s);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.chosen(), u"Aaltje Duindoorn"_s);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.chosen(), u"Ilse Tureluur"_s);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.chosen(), u"Bas van Duinroos"_s);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.chosen(), u"Mirte Rietzanger"_s);
    shown.press(Qt::Key_End);
    QCOMPARE(shown.chosen(), u"Femke Lamsoor"_s);
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.chosen(), u"naam onbekend"_s);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.tab.view()->genogram().persons.at(shown.tab.view()->current()).generation, 3);
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.tab.view()->genogram().persons.at(shown.tab.view()->current()).generation, 1);
}

void GenogramTabTest::everybodyIsInTheList()
{
    const Shown shown;
    QCOMPARE(shown.names().size(), 13);
    QCOMPARE(shown.names().first(), u"Piet van Duinroos"_s);
    QCOMPARE(shown.tab.list()->model()->index(0, 1).data().toString(), u"man, overleden in 2019"_s);
}

void GenogramTabTest::listAndDrawingChooseTogether()
{
    Shown shown;
    shown.tab.list()->setFocus();
    shown.tab.list()->setCurrentIndex(shown.tab.list()->model()->index(0, 0));
    QTest::keyClick(shown.tab.list(), Qt::Key_Down);
    QCOMPARE(shown.chosen(), u"Aaltje Duindoorn"_s);
    shown.tab.view()->setCurrent(shown.person(u"Sem van Duinroos"_s));
    QCOMPARE(shown.tab.list()->currentIndex().siblingAtColumn(0).data().toString(), u"Sem van Duinroos"_s);
}

void GenogramTabTest::whatIsDrawnIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::newRow("violence")
        << u"Mirte Rietzanger"_s
        << u"geweld door Bas van Duinroos, sinds 01-02-2019 (2 huisverboden, laatst 18-07-2026)"_s;
    QTest::newRow("care") << u"Maria Terlinde"_s
                          << u"zorgt voor Mirte Rietzanger, sinds 03-01-2026 (past op de kinderen)"_s;
    QTest::newRow("coalition") << u"Sem van Duinroos"_s << u"coalitie met Mirte Rietzanger, sinds 01-02-2026"_s;
    QTest::newRow("broken contact") << u"Bas van Duinroos"_s
                                    << u"contact met naam onbekend is verbroken, sinds 01-01-2012"_s;
    QTest::newRow("apart") << u"Bas van Duinroos"_s << u"uit elkaar met Mirte Rietzanger, sinds 01-06-2026"_s;
    QTest::newRow("child") << u"Noor Tureluur"_s << u"kind van Ilse Tureluur"_s;
    QTest::newRow("sibling") << u"naam onbekend"_s << u"broer of zus van Bas van Duinroos"_s;
    QTest::newRow("home") << u"Liv van Duinroos"_s << u"woont met Mirte Rietzanger en Sem van Duinroos, geheim adres"_s;
}

/// Nobody needs to see the drawing to know what is in it.
void GenogramTabTest::whatIsDrawnIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, line);
    Shown shown;
    shown.tab.view()->setCurrent(shown.person(name));
    QVERIFY2(shown.tab.view()->accessibleDescription().split(u'\n').contains(line),
        qPrintable(shown.tab.view()->accessibleDescription()));
}

void GenogramTabTest::theDayChangesWhatIsThere()
{
    Shown shown;
    shown.tab.days()->setDay(QDate(2010, 1, 1));
    QVERIFY(shown.names().contains(u"Noor Tureluur"_s));
    QVERIFY(!shown.names().contains(u"Sem van Duinroos"_s));
    shown.tab.days()->setFocus();
    QTest::keyClick(shown.tab.days(), Qt::Key_End);
    QCOMPARE(shown.tab.days()->day(), today);
    QCOMPARE(shown.names().size(), 13);
    QTest::keyClick(shown.tab.days(), Qt::Key_PageDown);
    QVERIFY(shown.tab.days()->day() < today.addDays(-360));
}

void GenogramTabTest::changesOneByOne()
{
    Shown shown;
    auto *before = shown.tab.findChild<QPushButton *>(u"genogramBefore"_s);
    auto *after = shown.tab.findChild<QPushButton *>(u"genogramAfter"_s);
    QVERIFY(!after->isEnabled());
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Space);
    QCOMPARE(shown.tab.days()->day(), QDate(2026, 6, 1));
    QTest::keyClick(after, Qt::Key_Space);
    QCOMPARE(shown.tab.days()->day(), today);
}

void GenogramTabTest::linesAreHidden()
{
    Shown shown;
    const QImage all = shown.tab.view()->viewport()->grab().toImage();
    auto *violence = shown.tab.findChild<QCheckBox *>(u"genogramViolence"_s);
    QTest::keyClick(violence, Qt::Key_Space);
    QVERIFY(!shown.tab.view()->shown().patterns.contains(TieKind::Violence));
    QVERIFY(shown.tab.view()->viewport()->grab().toImage() != all);
    QTest::keyClick(violence, Qt::Key_Space);
    QCOMPARE(shown.tab.view()->viewport()->grab().toImage(), all);
    QTest::keyClick(shown.tab.findChild<QCheckBox *>(u"genogramHomes"_s), Qt::Key_Space);
    QVERIFY(!shown.tab.view()->shown().homes);
}

void GenogramTabTest::scaleByKeyboard()
{
    Shown shown;
    const qreal whole = shown.tab.view()->zoom();
    shown.press(Qt::Key_Plus);
    QVERIFY(shown.tab.view()->zoom() > whole);
    shown.tab.view()->setZoom(3);
    shown.press(Qt::Key_End);
    shown.tab.view()->setCurrent(shown.person(u"Femke Lamsoor"_s));
    QVERIFY(
        shown.tab.view()->viewport()->rect().contains(shown.tab.view()->placeOf(shown.tab.view()->current()).center()));
    shown.press(Qt::Key_0);
    QCOMPARE(shown.tab.view()->zoom(), whole);
}

void GenogramTabTest::isAccessible_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void GenogramTabTest::isAccessible()
{
    QFETCH(double, scale);
    scaleText(scale);
    Shown shown;
    QVERIFY(shown.ready);
    shown.tab.view()->setCurrent(shown.person(u"Mirte Rietzanger"_s));
    settle();
    REGIE_NONE(unnamed(shown.tab));
    REGIE_NONE(clipped(shown.tab));
    REGIE_NONE(richTexts(shown.tab));
}

void GenogramTabTest::secretHomeSaysNoPlace()
{
    Planted made;
    const int person = made.add(u"Lotte Helmgras"_s, Sex::Female, 1986);
    made.home(u"Zeeduinlaan 8"_s, {person}, 2020, true);
    Shown shown(made.family());
    shown.tab.view()->setCurrent(0);
    QVERIFY(!shown.tab.view()->accessibleDescription().contains(u"Zeeduinlaan"_s));
    const QStringList words = print::wordsOf(shown.tab.view()->genogram(), shown.tab.view()->moment());
    QVERIFY(words.contains(u"geheim adres"_s));
    QVERIFY(!words.join(u' ').contains(u"Zeeduinlaan"_s));
}

void GenogramTabTest::drawsEveryFamily_data()
{
    QTest::addColumn<Family>("family");
    QTest::newRow("mock-up") << mockupFamily();
    QTest::newRow("blended") << blendedFamily();
    QTest::newRow("three generations") << threeGenerations();
    QTest::newRow("incest and half-siblings") << incestFamily();
    QTest::newRow("unknown fathers") << unknownFathers();
    QTest::newRow("twins") << twinsFamily();
    QTest::newRow("adopted and foster") << fosterFamily();
    QTest::newRow("sixty") << grownFamily(60, 3);
}

/// Every family is drawn; with REGIE_PICTURES set the picture is kept to be looked at.
void GenogramTabTest::drawsEveryFamily()
{
    QFETCH(Family, family);
    Shown shown(family);
    QVERIFY(shown.tab.view()->genogram().persons.size() == family.persons.size());
    const QImage picture = grabAt(shown.tab, room);
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("REGIE_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(u"%1/genogram-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
}

/// A drawing in a file is lines and text, never a picture.
void GenogramTabTest::savesLinesAndText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"genogram.svg"_s);
    Shown shown;
    shown.tab.setAskPath([path] { return path; });
    QTest::mouseClick(shown.tab.findChild<QPushButton *>(u"genogramSave"_s), Qt::LeftButton);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("<svg"));
    QVERIFY(svg.contains("Aaltje"));
    QVERIFY(!svg.contains("<image"));
    QVERIFY(!shown.tab.message()->isHidden());
}

void GenogramTabTest::printsOnePage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF());
        writer.setResolution(1200);
        QVERIFY(printGenogram({mockupFamily(), today, {}, u"OEF-2026-0042"_s, true}, writer, 1200).has_value());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("/Count 1"));
}

void GenogramTabTest::emptyFamilySaysSo()
{
    Shown shown{Family()};
    QVERIFY(!shown.tab.view()->isVisible());
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.tab.view()->current(), -1);
}

QTEST_MAIN(GenogramTabTest)
#include "tab_test.moc"
