// The hands of the monkey. Events go through the window, as those of the platform do: what is blocked by a question
// gets none, menus and shortcuts come first.
#include "tests/fault/monkey.h"

#include <QApplication>
#include <QClipboard>
#include <QKeySequence>
#include <QPointer>
#include <QScrollArea>
#include <QWheelEvent>
#include <QWindow>

// The way in for events of tests (QtTest uses the same two).
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow *window, const QPointF &local, const QPointF &global,
    Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type, Qt::KeyboardModifiers mods, int timestamp);
Q_GUI_EXPORT bool qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers mods,
    const QString &text, bool repeat, ushort count);

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

/// The mouse has a clock of its own, so that two clicks are one double click only when that is meant.
int mouseMoment(bool soon)
{
    static int now = 0;
    return now += soon ? 10 : 2000;
}

} // namespace

QWidget *Monkey::activeRoot() const
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidget *active = QApplication::activeWindow();
    return active != nullptr || m_window == nullptr || !m_window->isVisible() ? active : m_window.data();
}

QWindow *Monkey::windowOf(const QWidget &widget)
{
    return widget.window()->windowHandle();
}

QPoint Monkey::insideOf(QWidget &widget, bool anywhere)
{
    for (QWidget *at = widget.parentWidget(); at != nullptr && widget.visibleRegion().isEmpty();
         at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(&widget);
    }
    const QRect seen = widget.visibleRegion().boundingRect();
    if (seen.isEmpty())
        return {-1, -1};
    const QPoint at = anywhere ? seen.topLeft() + QPoint(below(seen.width()), below(seen.height())) : seen.center();
    return widget.mapTo(widget.window(), at);
}

void Monkey::key(int key, Qt::KeyboardModifiers with)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *root = popup != nullptr ? popup : activeRoot();
    const QPointer<QWindow> window = root == nullptr ? nullptr : windowOf(*root);
    const bool isText = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde && (with & ~Qt::ShiftModifier) == 0;
    QString text = isText ? QString(QChar(key)) : QString();
    if ((with & Qt::ShiftModifier) == 0)
        text = text.toLower();
    say(u"%1 at %2"_s.arg(QKeySequence(key | static_cast<int>(with)).toString(QKeySequence::PortableText),
        calledOf(QApplication::focusWidget())));
    if (window != nullptr)
        qt_handleKeyEvent(window, QEvent::KeyPress, key, with, text, false, 1);
    if (window != nullptr)
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, with, text, false, 1);
}

/// One event, however long the text is.
void Monkey::type(const QString &text)
{
    for (const QChar letter : text) {
        const QWidget *popup = QApplication::activePopupWidget();
        const QWidget *root = popup != nullptr ? popup : activeRoot();
        const QPointer<QWindow> window = root == nullptr ? nullptr : windowOf(*root);
        const int code = letter.unicode() < 128 ? letter.toUpper().unicode() : static_cast<int>(Qt::Key_unknown);
        if (window != nullptr)
            qt_handleKeyEvent(window, QEvent::KeyPress, code, {}, letter, false, 1);
        if (window != nullptr)
            qt_handleKeyEvent(window, QEvent::KeyRelease, code, {}, letter, false, 1);
    }
}

void Monkey::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    key(Qt::Key_V, Qt::ControlModifier);
}

void Monkey::click(QWidget &widget, Qt::MouseButton button, bool anywhere, bool twice)
{
    const QPoint at = insideOf(widget, anywhere);
    const QPointer<QWindow> window = windowOf(widget);
    if (window == nullptr || at.x() < 0) {
        say(u"finds nothing to click of "_s + calledOf(&widget));
        return;
    }
    say(u"%1 on %2"_s.arg(twice                       ? u"double click"_s
                          : button == Qt::RightButton ? u"right click"_s
                                                      : u"click"_s,
        calledOf(&widget)));
    const QPointF global = window->mapToGlobal(QPointF(at));
    const auto send = [&](QEvent::Type type, Qt::MouseButtons state, bool soon) {
        if (window != nullptr)
            qt_handleMouseEvent(window, at, global, state, type == QEvent::MouseMove ? Qt::NoButton : button, type, {},
                mouseMoment(soon));
    };
    send(QEvent::MouseMove, Qt::NoButton, false);
    for (int times = twice ? 2 : 1, i = 0; i < times; ++i) {
        send(QEvent::MouseButtonPress, button, i > 0);
        send(QEvent::MouseButtonRelease, Qt::NoButton, true);
    }
}

void Monkey::drag()
{
    const auto all = visible<QWidget>();
    if (all.isEmpty())
        return;
    QWidget *from = anyOf(all);
    const QPoint at = insideOf(*from, true);
    const QPointer<QWindow> window = windowOf(*from);
    if (window == nullptr || at.x() < 0)
        return;
    const QPoint to(below(window->width()), below(window->height()));
    say(u"drags from "_s + calledOf(from));
    const auto send = [&window](QPoint where, Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type) {
        if (window != nullptr)
            qt_handleMouseEvent(
                window, where, window->mapToGlobal(QPointF(where)), state, button, type, {}, mouseMoment(false));
    };
    send(at, Qt::LeftButton, Qt::LeftButton, QEvent::MouseButtonPress);
    for (int part = 1; part <= 4; ++part)
        send(at + (to - at) * part / 4, Qt::LeftButton, Qt::NoButton, QEvent::MouseMove);
    send(to, Qt::NoButton, Qt::LeftButton, QEvent::MouseButtonRelease);
}

/// A loop without a window of its own: something is being dragged, and is let go.
void Monkey::inDrag()
{
    if (m_tries[nullptr]++ > 100) {
        m_ended = true;
        Q_EMIT broken(u"exit: a loop that nobody can leave"_s);
        return;
    }
    const QPointer<QWindow> window = m_window != nullptr ? m_window->windowHandle() : nullptr;
    say(u"lets go"_s);
    if (window != nullptr)
        qt_handleMouseEvent(window, QPointF(1, 1), window->mapToGlobal(QPointF(1, 1)), Qt::NoButton, Qt::LeftButton,
            QEvent::MouseButtonRelease, {}, mouseMoment(false));
    if (window != nullptr)
        key(Qt::Key_Escape);
}

void Monkey::turnWheel()
{
    const auto all = visible<QWidget>();
    if (all.isEmpty())
        return;
    QWidget *over = anyOf(all);
    const QPoint at = insideOf(*over, true);
    say(u"turns the wheel over "_s + calledOf(over));
    if (at.x() < 0)
        return;
    const QPoint turned(0, below(2) == 0 ? 120 : -360);
    const QPointF inside = over->mapFrom(over->window(), QPointF(at));
    QWheelEvent event(inside, over->mapToGlobal(inside), {}, turned, Qt::NoButton,
        below(6) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(over, &event);
}

} // namespace regie::test
