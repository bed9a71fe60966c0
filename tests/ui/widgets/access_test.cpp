#include "ui/widgets/access.h"
#include "ui/widgets/viewaccess.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace regie::ui;
using namespace Qt::StringLiterals;

/// What assistive technology does with a control is what a hand does with it.
class AccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAccess(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void aTextThatIsSetCountsAsTyped();
    void aTextThatMayNotBeChangedStays();
    void theLineOfABoxHasItsName();
    void aBoxWithChoicesIsCalledAndChosenFrom();
    void aChoiceThatIsToggledIsClicked();
    void choosingARowMovesTheKeyboardAlong();
    void aRowBelowAGroupIsTheRowThatWasAskedFor();
    void aRowIsOpenedAsByEnter();
    void aTickInAListIsSet();
    void cellsFollowTheirModel();
    void childrenStandWhereTheViewCountsThem();
    void whatHangsBelowIsInTheTree();
    void workIsNoted();
};

namespace {

QAccessibleInterface *faceOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

void act(QAccessibleInterface *face, const QString &action)
{
    QVERIFY(face != nullptr && face->actionInterface() != nullptr);
    QVERIFY2(face->actionInterface()->actionNames().contains(action), qPrintable(action));
    face->actionInterface()->doAction(action);
    QCoreApplication::processEvents();
}

QAccessibleInterface *cellNamed(QAccessibleInterface *list, const QString &name)
{
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *cell = list->child(i);
        if (cell != nullptr && cell->text(QAccessible::Name) == name)
            return cell;
    }
    return nullptr;
}

QStandardItem *rowOf(const QString &group, const QString &name, QStandardItem *parent)
{
    auto *row = new QStandardItem(group + u' ' + name);
    parent->appendRow({row, new QStandardItem(name)});
    return row;
}

const QString press = QAccessibleActionInterface::pressAction();
const QString toggle = QAccessibleActionInterface::toggleAction();

} // namespace

void AccessTest::aTextThatIsSetCountsAsTyped()
{
    QLineEdit line(u"helm"_s);
    QSignalSpy typed(&line, &QLineEdit::textEdited);
    QSignalSpy ended(&line, &QLineEdit::editingFinished);
    QAccessibleEditableTextInterface *text = faceOf(&line)->editableTextInterface();
    QVERIFY(text != nullptr);
    text->insertText(4, u"gras"_s);
    QCOMPARE(line.text(), u"helmgras"_s);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(ended.size(), 1); // the keyboard is elsewhere
    text->replaceText(0, 4, u"zee"_s);
    QCOMPARE(line.text(), u"zeegras"_s);
    text->deleteText(0, 7);
    QCOMPARE(line.text(), QString());
    QCOMPARE(typed.size(), 3);
}

void AccessTest::aTextThatMayNotBeChangedStays()
{
    QLineEdit line(u"helmgras"_s);
    line.setReadOnly(true);
    faceOf(&line)->editableTextInterface()->replaceText(0, 8, u"duin"_s);
    QCOMPARE(line.text(), u"helmgras"_s);
    QVERIFY(faceOf(&line)->state().readOnly);
    QLineEdit hidden(u"helmgras"_s);
    hidden.setEchoMode(QLineEdit::Password);
    QVERIFY(!faceOf(&hidden)->textInterface()->text(0, 8).contains(u'h'));
}

void AccessTest::theLineOfABoxHasItsName()
{
    QComboBox box;
    box.setEditable(true);
    box.setAccessibleName(u"Organisatie"_s);
    QCOMPARE(faceOf(box.lineEdit())->text(QAccessible::Name), u"Organisatie"_s);
}

void AccessTest::aBoxWithChoicesIsCalledAndChosenFrom()
{
    QWidget window;
    auto *box = new QComboBox(&window);
    box->addItems({u"Uitgenodigd"_s, u"Aanwezig"_s});
    box->setAccessibleName(u"Komst 1"_s);
    QAccessibleInterface *face = faceOf(box);
    QCOMPARE(face->text(QAccessible::Name), u"Komst 1: Uitgenodigd"_s);
    auto *label = new QLabel(u"Komst"_s, &window);
    label->setBuddy(box);
    QCOMPARE(face->text(QAccessible::Name), u"Uitgenodigd"_s); // its name is in the label
    box->setCurrentIndex(-1);
    QCOMPARE(face->text(QAccessible::Name), u"Komst 1"_s); // nothing is chosen
    box->setCurrentIndex(0);
    QSignalSpy chosen(box, &QComboBox::activated);
    QCOMPARE(face->child(0)->parent(), face);
    act(cellNamed(face->child(0), u"Aanwezig"_s), press);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(box->currentText(), u"Aanwezig"_s);
    QCOMPARE(face->text(QAccessible::Value), u"Aanwezig"_s);
}

void AccessTest::aChoiceThatIsToggledIsClicked()
{
    QWidget window;
    QButtonGroup group;
    QToolButton first;
    QToolButton second;
    for (QToolButton *button : {&first, &second}) {
        button->setCheckable(true);
        group.addButton(button);
    }
    QSignalSpy clicked(&group, &QButtonGroup::buttonClicked);
    act(faceOf(&second), toggle);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(second.isChecked() && faceOf(&second)->state().checked);
    QCOMPARE(faceOf(&second)->role(), QAccessible::RadioButton);
    QCheckBox box(u"&Bekend"_s);
    QSignalSpy ticked(&box, &QCheckBox::clicked);
    act(faceOf(&box), toggle);
    QCOMPARE(ticked.size(), 1);
    QCOMPARE(faceOf(&box)->role(), QAccessible::CheckBox);
    QCOMPARE(faceOf(&box)->text(QAccessible::Name), u"Bekend"_s);
    box.setEnabled(false);
    QVERIFY(!faceOf(&box)->actionInterface()->actionNames().contains(toggle));
}

void AccessTest::choosingARowMovesTheKeyboardAlong()
{
    QStandardItemModel model(3, 2);
    for (int row = 0; row < 3; ++row)
        model.setItem(row, 0, new QStandardItem(u"rij %1"_s.arg(row)));
    QTableView view;
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    QSignalSpy moved(view.selectionModel(), &QItemSelectionModel::currentRowChanged);
    QAccessibleInterface *cell = cellNamed(faceOf(&view), u"rij 2"_s);
    act(cell, toggle);
    QCOMPARE(view.currentIndex().row(), 2);
    QCOMPARE(moved.size(), 1);
    QVERIFY(cell->state().selected && cell->state().focused);
    QCOMPARE(faceOf(&view)->tableInterface()->selectedRows(), QList<int>{2});
    QVERIFY(faceOf(&view)->tableInterface()->selectRow(1));
    QCOMPARE(view.currentIndex().row(), 1);
}

void AccessTest::aRowBelowAGroupIsTheRowThatWasAskedFor()
{
    QStandardItemModel model;
    model.setColumnCount(2);
    for (const QString &group : {u"nieuw"_s, u"te laat"_s}) {
        auto *heading = new QStandardItem(group);
        model.appendRow(heading);
        for (const QString &name : {u"Helmgras"_s, u"Lisdodde"_s})
            rowOf(group, name, heading);
    }
    QTreeView view;
    view.setModel(&model);
    view.expandAll();
    act(cellNamed(faceOf(&view), u"te laat Lisdodde"_s), toggle);
    QCOMPARE(view.currentIndex().data().toString(), u"te laat Lisdodde"_s);
    QCOMPARE(faceOf(&view)->tableInterface()->rowCount(), 6);
    QCOMPARE(faceOf(&view)->tableInterface()->selectedRows(), QList<int>{5});
    QVERIFY(cellNamed(faceOf(&view), u"nieuw"_s)->state().expanded);
    view.collapse(model.index(0, 0));
    QCOMPARE(faceOf(&view)->tableInterface()->rowCount(), 4);
    QVERIFY(cellNamed(faceOf(&view), u"nieuw Helmgras"_s) == nullptr);
}

void AccessTest::aRowIsOpenedAsByEnter()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"Casussen"_s));
    model.appendRow(new QStandardItem(u"Kalender"_s));
    QListView view;
    view.setModel(&model);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    QSignalSpy opened(&view, &QListView::activated);
    QAccessibleInterface *item = cellNamed(faceOf(&view), u"Kalender"_s);
    QCOMPARE(item->role(), QAccessible::ListItem);
    act(item, press);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toModelIndex().row(), 1);
}

void AccessTest::aTickInAListIsSet()
{
    QStandardItemModel model;
    auto *item = new QStandardItem(u"aanwezig"_s);
    item->setCheckable(true);
    model.appendRow(item);
    QListView view;
    view.setModel(&model);
    QAccessibleInterface *cell = faceOf(&view)->child(0);
    QVERIFY(cell->state().checkable && !cell->state().checked);
    act(cell, toggle);
    QVERIFY(cell->state().checked);
    QCOMPARE(item->checkState(), Qt::Checked);
}

void AccessTest::cellsFollowTheirModel()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"b"_s));
    model.appendRow(new QStandardItem(u"a"_s));
    QListView view;
    view.setModel(&model);
    QAccessibleInterface *list = faceOf(&view);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"b"_s);
    model.sort(0);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"a"_s);
    model.removeRow(0);
    QCOMPARE(list->childCount(), 1);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"b"_s);
    model.clear();
    QCOMPARE(list->childCount(), 0);
    QVERIFY(list->child(0) == nullptr);
}

void AccessTest::childrenStandWhereTheViewCountsThem()
{
    QStandardItemModel model(2, 2);
    model.setHorizontalHeaderLabels({u"Naam"_s, u"Gemeente"_s});
    model.setItem(1, 1, new QStandardItem(u"Delft"_s));
    QTableView view;
    view.setModel(&model);
    QAccessibleInterface *table = faceOf(&view);
    QCOMPARE(table->childCount(), 9); // two headings and the corner; two rows, each with its own heading
    QCOMPARE(table->child(2)->text(QAccessible::Name), u"Gemeente"_s);
    QCOMPARE(table->child(2)->role(), QAccessible::ColumnHeader);
    QAccessibleInterface *cell = table->child(8);
    QCOMPARE(cell->text(QAccessible::Name), u"Delft"_s);
    QCOMPARE(table->indexOfChild(cell), 8);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name), u"Gemeente"_s);
}

void AccessTest::whatHangsBelowIsInTheTree()
{
    QToolButton button;
    QMenu menu;
    menu.addAction(u"Te laat"_s);
    button.setMenu(&menu);
    QAccessibleInterface *face = faceOf(&button);
    QCOMPARE(face->childCount(), 1);
    QCOMPARE(face->child(0)->object(), static_cast<QObject *>(&menu));
    QCOMPARE(face->indexOfChild(face->child(0)), 0);

    QLineEdit line;
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"Rijswijk"_s));
    auto *completer = new QCompleter(&model, &line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    line.setCompleter(completer);
    line.show();
    QCOMPARE(faceOf(&line)->childCount(), 0);
    QSignalSpy chosen(completer, qOverload<const QString &>(&QCompleter::activated));
    completer->complete();
    QCOMPARE(faceOf(&line)->childCount(), 1);
    QAccessibleInterface *list = faceOf(&line)->child(0);
    QCOMPARE(list->parent(), faceOf(&line));
    act(cellNamed(list, u"Rijswijk"_s), press);
    QCOMPARE(chosen.size(), 1);
}

void AccessTest::workIsNoted()
{
    struct Listener : QObject
    {
        int noted = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            noted += event->type() == accessEvent() ? 1 : 0;
            return false;
        }
    } listener;
    QCoreApplication::instance()->installEventFilter(&listener);
    QLineEdit line;
    faceOf(&line)->editableTextInterface()->insertText(0, u"a"_s);
    QToolButton button;
    act(faceOf(&button), press);
    QCOMPARE(listener.noted, 2);
}

QTEST_MAIN(AccessTest)

#include "access_test.moc"
