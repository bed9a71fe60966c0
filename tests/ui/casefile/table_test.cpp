#include "ui/casefile/celltable.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie::ui;

namespace {

CellRow row(const QString &id, const QString &name, const QVariant &key = {})
{
    return {.id = id, .cells = {{.text = name}, {.text = key.toString(), .key = key, .sign = Sign::Met}}};
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList names;
    for (int at = 0; at < model.rowCount(); ++at)
        names.append(model.index(at, 0).data().toString());
    return names;
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheContractOfModels();
    void saysWhatEachRoleIs();
    void aShortRowHasEmptyCells();
    void sortsByKeyAndNotByText();
    void filterTakesEveryWord_data();
    void filterTakesEveryWord();
    void columnsOfDatesAreNeverCut();
    void fitsItsRows();
    void copyingNothingIsNoFault();
};

void TableTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TableTest::keepsTheContractOfModels()
{
    CellModel model({u"Naam"_s, u"Aantal"_s});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({row(u"1"_s, u"a"_s, 1), row(u"2"_s, u"b"_s, 2)});
    model.setRows({});
    CellFilter filter;
    const QAbstractItemModelTester second(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setRows({row(u"1"_s, u"a"_s, 1)});
    filter.setWords(u"nothing like it"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TableTest::saysWhatEachRoleIs()
{
    CellModel model({u"Naam"_s});
    model.setRows({{.id = u"ab"_s,
        .cells = {{.text = u"1e bezoek"_s,
            .key = 3,
            .second = u"regio"_s,
            .sign = Sign::Target,
            .tone = CellTone::Strong}}}});
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data().toString(), u"1e bezoek"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"1e bezoek, regio"_s);
    QCOMPARE(index.data(CellModel::KeyRole).toInt(), 3);
    QCOMPARE(index.data(CellModel::IdRole).toString(), u"ab"_s);
    QCOMPARE(index.data(SignRole).toInt(), static_cast<int>(Sign::Target));
    QVERIFY(index.data(StrongRole).toBool());
    QCOMPARE(index.data(Qt::TextAlignmentRole).toInt(), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Naam"_s);
    QCOMPARE(model.idAt(0), u"ab"_s);
    QCOMPARE(model.idAt(1), QString());
    QCOMPARE(model.idAt(-1), QString());
}

void TableTest::aShortRowHasEmptyCells()
{
    CellModel model({u"a"_s, u"b"_s, u"c"_s});
    model.setRows({{.id = {}, .cells = {{.text = u"only one"_s}}}});
    QCOMPARE(model.index(0, 2).data().toString(), QString());
}

void TableTest::sortsByKeyAndNotByText()
{
    CellModel model({u"Naam"_s, u"Aantal"_s});
    model.setRows({row({}, u"tien"_s, 10), row({}, u"negen"_s, 9), row({}, u"elf"_s, 11)});
    CellFilter filter;
    filter.setSourceModel(&model);
    filter.sort(1);
    QCOMPARE(shown(filter), QStringList({u"negen"_s, u"tien"_s, u"elf"_s}));
    filter.sort(1, Qt::DescendingOrder);
    QCOMPARE(shown(filter), QStringList({u"elf"_s, u"tien"_s, u"negen"_s}));
}

void TableTest::filterTakesEveryWord_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("names");
    const QStringList all = {u"Élzenkatje"_s, u"Van Duinroos – Rietzanger"_s, u"Kievitsbloem"_s};
    QTest::newRow("an empty line keeps all") << u""_s << all;
    QTest::newRow("spaces keep all") << u"   "_s << all;
    QTest::newRow("accents and capitals do not matter") << u"elzen"_s << QStringList(all.at(0));
    QTest::newRow("accents may be typed") << u"ÉLZ"_s << QStringList(all.at(0));
    QTest::newRow("every word must be there") << u"rietz van"_s << QStringList(all.at(1));
    QTest::newRow("a word that is nowhere") << u"van zonder"_s << QStringList();
    QTest::newRow("other columns count too") << u"12"_s << QStringList(all.at(2));
    QTest::newRow("wildcards are letters") << u"%"_s << QStringList();
}

void TableTest::filterTakesEveryWord()
{
    QFETCH(QString, line);
    QFETCH(QStringList, names);
    CellModel model({u"Naam"_s, u"Aantal"_s});
    model.setRows(
        {row({}, u"Élzenkatje"_s, 3), row({}, u"Van Duinroos – Rietzanger"_s, 4), row({}, u"Kievitsbloem"_s, 12)});
    CellFilter filter;
    filter.setSourceModel(&model);
    filter.setWords(line);
    QCOMPARE(shown(filter), names);
}

void TableTest::columnsOfDatesAreNeverCut()
{
    CellModel model({u"Datum"_s, u"Wat"_s});
    model.setRows({{.id = {},
        .cells = {{.text = u"ma 23-11-2026, 02:10"_s},
            {.text = u"Something far too long to stand beside it in so narrow a table as this one"_s}}}});
    CellTable table(u"table"_s, u"Table"_s, 32);
    table.setModel(&model);
    table.setShares({0, 1});
    table.resize(300, 200);
    table.show();
    QVERIFY(table.columnWidth(0) >= table.fontMetrics().horizontalAdvance(u"ma 23-11-2026, 02:10"_s) + 12);
    QVERIFY(table.columnWidth(0) + table.columnWidth(1) <= table.viewport()->width());
}

void TableTest::fitsItsRows()
{
    CellModel model({u"Naam"_s, u"Aantal"_s});
    CellTable table(u"table"_s, u"Table"_s, 32);
    table.setModel(&model);
    table.setFitsRows(true);
    model.setRows({row({}, u"a"_s, 1)});
    const int one = table.sizeHint().height();
    model.setRows({row({}, u"a"_s, 1), row({}, u"b"_s, 2), row({}, u"c"_s, 3)});
    QCOMPARE(table.sizeHint().height() - one, 64);
}

/// Ctrl+C asks the model for the current cell, also when there is none.
void TableTest::copyingNothingIsNoFault()
{
    CellModel model({u"Naam"_s, u"Aantal"_s});
    model.setRows({row(u"1"_s, u"a"_s, 1)});
    CellTable table(u"table"_s, u"Tabel"_s, 30);
    table.setModel(&model);
    QVERIFY(!table.currentIndex().isValid());
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
}

QTEST_MAIN(TableTest)
#include "table_test.moc"
