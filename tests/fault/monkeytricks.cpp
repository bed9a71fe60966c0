// What the monkey can do; how it does it is in monkeyhands.cpp.
#include "tests/fault/monkey.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

constexpr int mostPasted = 10'000;
constexpr int restMs = 400; // a draft is written 300 ms after the last key stroke

bool isReachable(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.visibleRegion().isEmpty();
}

QString hostile(int kind)
{
    const QString &name = monkeyNames().at(1);
    switch (kind) {
    case 0:
        return name + QString::fromUtf8(" 👩‍👩‍👧‍👦🏳️‍🌈");
    case 1:
        return QChar(0x202e) + name + QChar(0x200f) + QString::fromUtf8("שלום ابن");
    case 2:
        return u"<b>%1</b><img src='file:///etc/passwd'><a href='x'>&amp;"_s.arg(name);
    case 3:
        return name + QString(mostPasted, u'w');
    case 4:
        return (name + u"\r\n\t"_s).repeated(200);
    case 5:
        return name + QString(300, QChar(0x0301));
    case 6:
        return u"=HYPERLINK(\"x\")';DROP TABLE person;--%1%n%s"_s;
    case 7:
        return name + QChar(0xd83d) + u'x' + QChar(u'\0') + QChar(0xfeff);
    default:
        return QString(2000, u' ') + name;
    }
}

} // namespace

QString Monkey::wordsFor(const QWidget &field)
{
    const QString name = field.objectName().toLower();
    const auto holds = [&name](std::initializer_list<const char *> words) {
        return std::any_of(
            words.begin(), words.end(), [&name](const char *w) { return name.contains(QLatin1String(w)); });
    };
    if (holds({"postcode", "postal"}))
        return anyOf(QStringList{u"2511 CB"_s, u"2595AA"_s, u"1"_s, u"9999 ZZ"_s});
    if (holds({"birth", "born"}))
        return anyOf(QStringList{u"12-3-1985"_s, u"1-1-2015"_s, u"30-2-1990"_s, u"1985"_s});
    if (holds({"date", "day", "from", "until", "when", "moment", "at"}))
        return anyOf(
            QStringList{u"22-11-2026"_s, u"gisteren"_s, u"23-11-2026 08:15"_s, u"1-12-2026"_s, u"31-2-2026"_s});
    if (holds({"time", "hour"}))
        return anyOf(QStringList{u"08:15"_s, u"2500"_s, u"23:59"_s});
    if (holds({"number", "phone", "count", "bsn"}))
        return anyOf(QStringList{u"12"_s, u"0612345678"_s, u"A-2026-1"_s, u"-1"_s});
    if (holds({"name", "surname", "given"}))
        return anyOf(QStringList{monkeyNames().at(0), u"Helmgras"_s, u"de Zandoog"_s, u"Jan"_s});
    return anyOf(QStringList{u"Buren horen geschreeuw."_s, u"2511 CB 12"_s, monkeyNames().at(2), u"ja"_s, u"3"_s});
}

void Monkey::fillField()
{
    QWidgetList fields;
    for (QWidget *each : visible<QWidget>()) {
        const bool inside = qobject_cast<QComboBox *>(each->parentWidget()) != nullptr ||
                            qobject_cast<QAbstractSpinBox *>(each->parentWidget()) != nullptr;
        if (!inside && (qobject_cast<QLineEdit *>(each) != nullptr || qobject_cast<QPlainTextEdit *>(each) != nullptr ||
                           qobject_cast<QTextEdit *>(each) != nullptr || qobject_cast<QComboBox *>(each) != nullptr ||
                           qobject_cast<QAbstractSpinBox *>(each) != nullptr))
            fields.append(each);
    }
    if (fields.isEmpty()) {
        pressButton();
        return;
    }
    const QPointer<QWidget> field = anyOf(fields);
    (void)insideOf(*field, false);
    field->setFocus(Qt::TabFocusReason);
    const auto *box = qobject_cast<QComboBox *>(field.data());
    if (box != nullptr && !box->isEditable()) {
        key(anyOf(QList<int>{Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Home, Qt::Key_Down, Qt::Key_Space}));
        return;
    }
    const QString words = wordsFor(*field);
    key(Qt::Key_A, Qt::ControlModifier);
    if (field == nullptr || QApplication::focusWidget() == nullptr)
        return;
    say(u"fills in %1"_s.arg(calledOf(field)));
    type(words);
    if (below(2) == 0)
        key(anyOf(QList<int>{Qt::Key_Return, Qt::Key_Tab, Qt::Key_Tab}));
}

void Monkey::pressButton()
{
    const auto buttons = visible<QAbstractButton>();
    if (buttons.isEmpty())
        pressKey();
    else
        click(*anyOf(buttons));
}

void Monkey::pressKey()
{
    static const QList<int> keys = {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right,
        Qt::Key_Down, Qt::Key_Return, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Space, Qt::Key_Space,
        Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Insert,
        Qt::Key_Menu, Qt::Key_F1, Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5, Qt::Key_F6, Qt::Key_F10, Qt::Key_Plus,
        Qt::Key_Minus, Qt::Key_A, Qt::Key_J, Qt::Key_N, Qt::Key_1, Qt::Key_7};
    const Qt::KeyboardModifiers with = below(5) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
    key(anyOf(keys), with);
}

void Monkey::typeLetters()
{
    const QString words = anyOf(QStringList{u"jan"_s, u"Helm"_s, u"12"_s, monkeyNames().at(0), u"e "_s});
    say(u"types at "_s + calledOf(QApplication::focusWidget()));
    type(words);
}

void Monkey::pressTab()
{
    for (int times = 1 + below(4); times > 0; --times)
        key(below(4) == 0 ? Qt::Key_Backtab : Qt::Key_Tab);
}

void Monkey::pressShortcut()
{
    static const QList<int> letters = {Qt::Key_Z, Qt::Key_Z, Qt::Key_Y, Qt::Key_F, Qt::Key_P, Qt::Key_N, Qt::Key_A,
        Qt::Key_C, Qt::Key_X, Qt::Key_V, Qt::Key_Return, Qt::Key_Tab, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End,
        Qt::Key_S, Qt::Key_W, Qt::Key_Delete, Qt::Key_Right, Qt::Key_Left};
    const bool shifted = below(4) == 0;
    key(anyOf(letters), shifted ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
}

void Monkey::pressMnemonic()
{
    static const QList<int> keys = {Qt::Key_Return, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right, Qt::Key_F4};
    const int code = below(4) == 0 ? anyOf(keys) : Qt::Key_A + below(26);
    key(code, Qt::AltModifier);
}

void Monkey::goSomewhere()
{
    const int where = below(9);
    if (where == 8) // Clean up has no key
        for (QAction *each :
            m_window != nullptr ? m_window->findChildren<QAction *>(u"goCleanUp"_s) : QList<QAction *>())
            each->trigger();
    key(where == 7 ? Qt::Key_Comma : Qt::Key_1 + where % 7, Qt::ControlModifier);
}

void Monkey::openRow()
{
    QList<QAbstractItemView *> lists;
    for (QAbstractItemView *each : visible<QAbstractItemView>()) {
        if (each->model() != nullptr && each->model()->rowCount(each->rootIndex()) > 0)
            lists.append(each);
    }
    if (lists.isEmpty()) {
        pressButton();
        return;
    }
    const QPointer<QAbstractItemView> list = anyOf(lists);
    const QModelIndex root = list->rootIndex();
    const QModelIndex row = list->model()->index(
        below(list->model()->rowCount(root)), below(std::max(1, list->model()->columnCount(root))), root);
    list->scrollTo(row);
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(row);
    if (list == nullptr)
        return;
    key(anyOf(QList<int>{Qt::Key_Return, Qt::Key_Return, Qt::Key_Space, Qt::Key_Delete, Qt::Key_Right, Qt::Key_Menu}));
}

void Monkey::switchTab()
{
    const auto bars = visible<QTabBar>();
    if (bars.isEmpty()) {
        openRow();
        return;
    }
    QTabBar *bar = anyOf(bars);
    bar->setFocus(Qt::TabFocusReason);
    key(below(2) == 0 ? Qt::Key_Right : Qt::Key_Left);
    if (below(2) == 0)
        key(Qt::Key_Right);
}

void Monkey::nextStep()
{
    const int what = below(8);
    if (what < 5)
        key(Qt::Key_Right, Qt::AltModifier);
    else if (what < 6)
        key(Qt::Key_Left, Qt::AltModifier);
    else
        key(Qt::Key_Return, Qt::ControlModifier);
}

void Monkey::clickAnywhere()
{
    QWidgetList all;
    for (QWidget *each : visible<QWidget>()) {
        if (isReachable(*each))
            all.append(each);
    }
    if (!all.isEmpty())
        click(*anyOf(all), Qt::LeftButton, true, false);
}

void Monkey::clickTwice()
{
    const auto all = visible<QWidget>();
    if (!all.isEmpty())
        click(*anyOf(all), Qt::LeftButton, true, true);
}

void Monkey::clickRight()
{
    const auto all = visible<QWidget>();
    if (!all.isEmpty())
        click(*anyOf(all), Qt::RightButton, true, false);
}

void Monkey::pasteHostile()
{
    QWidgetList fields;
    for (QWidget *each : visible<QWidget>()) {
        if (each->testAttribute(Qt::WA_InputMethodEnabled))
            fields.append(each);
    }
    if (!fields.isEmpty())
        anyOf(fields)->setFocus(Qt::TabFocusReason);
    paste(hostile(below(9)));
}

void Monkey::resize()
{
    static const QList<QSize> sizes = {{640, 480}, {1440, 900}, {1024, 768}, {1920, 1080}, {300, 200}, {1366, 768}};
    const QSize size = anyOf(sizes);
    say(u"resizes to %1x%2"_s.arg(size.width()).arg(size.height()));
    if (QWidget *root = activeRoot())
        root->resize(size);
}

void Monkey::chooseTheme()
{
    const QString name = u"theme_"_s + anyOf(QStringList{u"light"_s, u"dark"_s, u"contrast"_s, u"system"_s});
    say(u"chooses "_s + name);
    if (auto *action = m_window != nullptr ? m_window->findChild<QAction *>(name) : nullptr)
        action->trigger();
}

void Monkey::openMenu()
{
    for (QMenuBar *bar : visible<QMenuBar>()) {
        const auto menus = bar->actions();
        if (menus.isEmpty())
            continue;
        bar->setActiveAction(anyOf(menus));
        say(u"opens a menu"_s);
        return;
    }
    key(Qt::Key_F10);
}

void Monkey::pause()
{
    m_restUntil = QDateTime::currentMSecsSinceEpoch() + restMs;
    say(u"waits a little"_s);
}

void Monkey::lockNow()
{
    if (below(4) != 0) {
        pressKey();
        return;
    }
    say(u"is locked out"_s);
    m_aim = 0;
    m_lock();
}

void Monkey::closeWindow()
{
    QWidget *root = activeRoot();
    if (root == nullptr || (root == m_window && below(4) != 0)) {
        pressKey();
        return;
    }
    say(u"closes "_s + calledOf(root));
    root->close();
}

void Monkey::aimAtIntake()
{
    m_aim = 60;
    key(Qt::Key_N, Qt::ControlModifier);
}

} // namespace regie::test
