#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/screenwalk.h"
#include "ui/genogram/genogramlegend.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/signs.h"

#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie::ui;
using namespace regie::test;

namespace {

constexpr QSize smallScreen{1024, 768};
constexpr QSize largeScreen{2560, 1440};

/// @p widget as a screen with @p ratio dots a pixel shows it.
QImage shownAt(QWidget &widget, qreal ratio)
{
    QImage picture(widget.size() * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    widget.render(&picture);
    picture.setDevicePixelRatio(1);
    return picture;
}

/// How much of @p sharp, from 0 to 1, is another than a picture of one dot a pixel that was scaled up to it.
double sharpness(const QImage &plain, const QImage &sharp)
{
    double least = 1;
    for (const Qt::TransformationMode mode : {Qt::FastTransformation, Qt::SmoothTransformation}) {
        const QImage blown = plain.scaled(sharp.size(), Qt::IgnoreAspectRatio, mode).convertToFormat(sharp.format());
        int other = 0;
        for (int y = 0; y < sharp.height(); ++y) {
            for (int x = 0; x < sharp.width(); ++x)
                other += qAbs(qGray(sharp.pixel(x, y)) - qGray(blown.pixel(x, y))) > 24 ? 1 : 0;
        }
        least = std::min(least, static_cast<double>(other) / (sharp.width() * sharp.height()));
    }
    return least;
}

/// @p icon as a button on such a screen asks for it.
QImage iconAt(const QIcon &icon, QSize size, qreal ratio)
{
    QImage picture(size * ratio, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPixmap asked = icon.pixmap(size, ratio);
    asked.setDevicePixelRatio(1);
    QPainter(&picture).drawPixmap(0, 0, asked);
    return picture;
}

} // namespace

/// The program on the screens that people have: small, large, and with more dots to a pixel.
class SizesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void iconsAreSharp_data();
    void iconsAreSharp();
    void aPictureThatIsScaledUpIsNot();
    void everythingIsReachedOnASmallScreen_data() { addScreens(); }
    void everythingIsReachedOnASmallScreen();
    void aLargeScreenIsFilled_data() { addScreens(); }
    void aLargeScreenIsFilled();

private:
    void addScreens() { m_walk->addRows({u"09_onderdelen"_s}); } // the parts for who builds: no window of the program

    std::unique_ptr<ScreenWalk> m_walk;
};

void SizesTest::initTestCase()
{
    m_walk = std::make_unique<ScreenWalk>(u"sizes"_s);
    const QString failure = m_walk->begin();
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void SizesTest::iconsAreSharp_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void SizesTest::iconsAreSharp()
{
    QFETCH(qreal, ratio);
    constexpr double least = 0.03;
    for (const Sign sign : {Sign::Target, Sign::RedFlag, Sign::Search, Sign::Print, Sign::Shielded, Sign::OnTime}) {
        SignLabel label(sign);
        label.resize(label.sizeHint());
        QVERIFY(sharpness(shownAt(label, 1), shownAt(label, ratio)) > least);
        const QIcon icon = signIcon(sign, Token::Text);
        QVERIFY(sharpness(iconAt(icon, {16, 16}, 1), iconAt(icon, {16, 16}, ratio)) > least);
    }
    const QIcon line = genogramIcon(regie::TieKind::Violence);
    QVERIFY(sharpness(iconAt(line, {30, 16}, 1), iconAt(line, {30, 16}, ratio)) > least);
}

/// What the test above would see of an icon that is a picture of one size.
void SizesTest::aPictureThatIsScaledUpIsNot()
{
    QLabel label;
    label.setPixmap(signIcon(Sign::Target).pixmap(16, 16));
    label.resize(label.sizeHint());
    QVERIFY(sharpness(shownAt(label, 1), shownAt(label, 2)) < 0.01);
}

void SizesTest::everythingIsReachedOnASmallScreen()
{
    QWidget *window = m_walk->posed();
    QVERIFY(window != nullptr);
    if (window->windowType() == Qt::Popup)
        return;
    (void)grabAt(*window, smallScreen);
    QVERIFY2(window->width() <= smallScreen.width() && window->height() <= smallScreen.height(),
        qPrintable(u"asks for %1x%2"_s.arg(window->width()).arg(window->height())));
    REGIE_NONE(clipped(*window));
}

/// Nothing is cut off, and what scrolls at 1440 by 900 has the room.
void SizesTest::aLargeScreenIsFilled()
{
    QWidget *window = m_walk->posed();
    QVERIFY(window != nullptr);
    if (window->windowType() == Qt::Popup)
        return;
    (void)grabAt(*window, largeScreen);
    QCOMPARE(window->size(), largeScreen);
    REGIE_NONE(clipped(*window));
    const QList<QScrollArea *> areas = window->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->isVisible() && area->widget() != nullptr && area->widgetResizable())
            QVERIFY2(area->widget()->width() >= area->viewport()->width() - 1, qPrintable(placeOf(*area, *window)));
    }
}

QTEST_MAIN(SizesTest)
#include "sizes_test.moc"
