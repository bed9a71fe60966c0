#include "tests/support/typing.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

constexpr int mostStopsToTab = 120;

} // namespace

void press(int key, Qt::KeyboardModifiers with)
{
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, static_cast<Qt::Key>(key), with);
}

QWidget *stop()
{
    QWidget *focus = QApplication::focusWidget();
    auto *list = focus != nullptr ? qobject_cast<QComboBox *>(focus->parentWidget()) : nullptr;
    return list != nullptr ? list : focus;
}

QString tabTo(const QString &name)
{
    for (int step = 0; step < mostStopsToTab; ++step) {
        QWidget *now = stop();
        if (now == nullptr)
            return u"the keyboard is nowhere on the way to %1"_s.arg(name);
        if (now->objectName() == name || now->objectName().startsWith(name + u'_'))
            return {};
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return u"Tab does not reach %1"_s.arg(name);
}

QString typeHere(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *box = qobject_cast<QComboBox *>(stop()); box != nullptr && !box->isEditable()) {
        QTest::keyClick(box, Qt::Key_Home);
        for (int row = 0; row < box->count() && box->currentText() != text; ++row)
            QTest::keyClick(box, Qt::Key_Down);
        return box->currentText() == text ? QString() : u"%1 does not offer “%2”"_s.arg(box->objectName(), text);
    }
    if (qobject_cast<QToolButton *>(focus) != nullptr) {
        for (const QWidget *before = nullptr; before != focus; focus = QApplication::focusWidget()) {
            before = focus; // to the first of the row
            QTest::keyClick(focus, Qt::Key_Left);
        }
        for (int step = 0; step < mostStopsToTab && qobject_cast<QToolButton *>(focus)->text() != text; ++step) {
            QTest::keyClick(focus, Qt::Key_Right);
            focus = QApplication::focusWidget();
        }
        QTest::keyClick(focus, Qt::Key_Space);
        return qobject_cast<QToolButton *>(focus)->text() == text ? QString() : u"no segment “%1”"_s.arg(text);
    }
    // What is offered while typing has a window of its own, from which no window manager here gives the keyboard back.
    if (auto *box = qobject_cast<QComboBox *>(stop()))
        box->setCompleter(nullptr);
    else if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->setCompleter(nullptr);
    QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(focus, Qt::Key_Delete);
    for (const QChar letter : text) {
        if (letter.unicode() < 128)
            QTest::keyClick(focus, letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, focus, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    return {};
}

} // namespace regie::test
