#include "ui/widgets/panel.h"
#include "ui/widgets/pathfield.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace regie::ui;

/// What every part of the window is made of: labels, panels, buttons, signs.
class LookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyFont(*qApp);
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void labelsShowMarkupAsText();
    void everySignPaints();
    void rowsGrowWithText();
    void buttonKeepsItsKeyAndName();
    void aPathHoldsWhatAFileCanBeCalled_data();
    void aPathHoldsWhatAFileCanBeCalled();
};

void LookTest::labelsShowMarkupAsText()
{
    const QScopedPointer<TextLabel> label(makeLabel(QStringLiteral("<b>Helmgras</b>")));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    const QScopedPointer<TextLabel> bare(makeLabel(QStringLiteral("Helmgras")));
    QVERIFY(label->sizeHint().width() > bare->sizeHint().width());
}

void LookTest::everySignPaints()
{
    for (int i = static_cast<int>(Sign::New); i <= static_cast<int>(Sign::Done); ++i) {
        const QImage image = signIcon(static_cast<Sign>(i)).pixmap(16, 16).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
        }
        QVERIFY2(inked > 8, qPrintable(QString::number(i)));
    }
}

void LookTest::rowsGrowWithText()
{
    QCOMPARE(heightFor(height::row), height::row);
    QFont big = QApplication::font();
    big.setPointSizeF(20);
    QVERIFY(heightFor(height::row, QFontMetrics(big)) >= QFontMetrics(big).height() + 14);
    QCOMPARE(heightFor(height::twoLines), height::twoLines);
    QVERIFY(heightFor(height::twoLines, QFontMetrics(big)) >= 2 * QFontMetrics(big).height());
}

void LookTest::buttonKeepsItsKeyAndName()
{
    const QScopedPointer<QPushButton> button(makeButton(
        QStringLiteral("&Nieuwe intake"), QStringLiteral("newIntake"), ButtonKind::Primary, QStringLiteral("Ctrl+N")));
    QCOMPARE(button->shortcut(), QKeySequence(QStringLiteral("Ctrl+N")));
    QCOMPARE(button->accessibleName(), QStringLiteral("Nieuwe intake"));
}

void LookTest::aPathHoldsWhatAFileCanBeCalled_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::newRow("as it is") << QStringLiteral("/home/pool/regio.kluis") << QStringLiteral("/home/pool/regio.kluis");
    QTest::newRow("blanks around") << QStringLiteral("  /mnt/usb/kopie \t") << QStringLiteral("/mnt/usb/kopie");
    QTest::newRow("a NUL was pasted") << QStringLiteral("/mnt") + QChar(u'\0') + QStringLiteral("/usb")
                                      << QStringLiteral("/mnt/usb");
    QTest::newRow("nothing but that") << QString(QChar(u'\0')) << QString();
}

void LookTest::aPathHoldsWhatAFileCanBeCalled()
{
    QFETCH(const QString, typed);
    PathField field;
    field.setText(typed);
    QTEST(field.path(), "path");
}

QTEST_MAIN(LookTest)
#include "look_test.moc"
