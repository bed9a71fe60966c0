#include "ui/widgets/delegates.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pathfield.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
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
    void longTextGoesOnBelow_data();
    void longTextGoesOnBelow();
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

void LookTest::longTextGoesOnBelow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("lines");
    QTest::newRow("short") << QStringLiteral("Huisverbod") << 160 << 1;
    QTest::newRow("fits") << QStringLiteral("Dirk Zandoog, Lotte van der Helmgras") << 400 << 1;
    QTest::newRow("twice as long") << QStringLiteral("Dirk Zandoog, Lotte van der Helmgras") << 160 << 2;
    QTest::newRow("much longer") << QStringLiteral("Dirk Zandoog, Lotte van der Helmgras, Fem Zandoog") << 120 << 4;
    QTest::newRow("one word wider than its column") << QStringLiteral("Veiligheidsbeoordelingen") << 120 << 2;
    QTest::newRow("nothing") << QString() << 120 << 1;
}

/// In rows that grow: every line is in the row, and a column that is made wider makes the row low again.
void LookTest::longTextGoesOnBelow()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const int, lines);
    QStandardItemModel model;
    model.appendRow(new QStandardItem(text));
    QTableView table;
    table.setModel(&model);
    table.setItemDelegate(new VerdictDelegate(&table));
    letRowsGrow(&table);
    table.setColumnWidth(0, 900);
    const int oneLine = table.rowHeight(0);
    table.setColumnWidth(0, width);
    const int lineHeight = QFontMetrics(fontOf(TextRole::Body)).lineSpacing();
    const int inside = table.rowHeight(0) - (heightFor(height::evidence) - lineHeight);
    QVERIFY2(
        inside >= lines * lineHeight - 2 && inside < (lines + 1) * lineHeight, qPrintable(QString::number(inside)));
    table.setColumnWidth(0, 900);
    QCOMPARE(table.rowHeight(0), oneLine);
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
