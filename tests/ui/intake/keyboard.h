#pragma once

#include <QApplication>
#include <QTest>

namespace regie::test {

/// Presses @p key where the keyboard is.
inline void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QCoreApplication::processEvents();
    // The offscreen platform forgets the active window when a list of completions closes.
    if (QApplication::activeWindow() == nullptr && QApplication::focusWidget() != nullptr) {
        QApplication::focusWidget()->window()->activateWindow();
        QCoreApplication::processEvents();
    }
    if (QWidget *target = QApplication::focusWidget())
        QTest::keyClick(target, key, with);
}

/// Types @p text where the keyboard is.
inline void type(const QString &text)
{
    if (QWidget *target = QApplication::focusWidget())
        QTest::keyClicks(target, text);
}

/// The objectName of what has the keyboard.
[[nodiscard]] inline QString here()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == nullptr ? QString() : focus->objectName();
}

/// Presses Tab until @p name has the keyboard; false when it is never reached.
[[nodiscard]] inline bool tabTo(const QString &name)
{
    QStringList passed;
    for (int i = 0; i < 150; ++i) {
        if (here() == name)
            return true;
        if (!passed.contains(here()))
            passed.append(here());
        press(Qt::Key_Tab);
    }
    qInfo("Tab never came to %s, only to: %s", qPrintable(name), qPrintable(passed.join(QLatin1Char(' '))));
    return false;
}

} // namespace regie::test
