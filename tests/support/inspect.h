#pragma once

#include <QStringList>

class QWidget;

namespace regie::test {

/// What is wrong with a window for somebody who cannot see it, or sees it large. Each function looks at the visible
/// part of @p root and gives one English line a fault, empty when all is well; use with `REGIE_NONE`.

/// Widgets that can have the focus without an accessible name, without an objectName, or with the name of another.
[[nodiscard]] QStringList unnamed(const QWidget &root);

/// Labels and buttons whose text needs more room than they have. Text that is cut on purpose shows its whole in a
/// tooltip and is left alone.
[[nodiscard]] QStringList clipped(const QWidget &root);

/// Labels that would read their text as rich text, and tooltips that would.
[[nodiscard]] QStringList richTexts(const QWidget &root);

/// Titles of windows, object names and accessible descriptions of windows that hold one of @p canaries (names, numbers
/// of telephones, addresses that were put in the vault).
[[nodiscard]] QStringList leaks(const QWidget &root, const QStringList &canaries);

/// Widgets that look the same with and without the focus. @p root must be the active window.
[[nodiscard]] QStringList invisibleFocus(QWidget &root);

/// How a widget is called in the lines above: its class and objectName, with those of its named parents.
[[nodiscard]] QString placeOf(const QWidget &widget, const QWidget &root);

/// Every visible widget under @p root that can be reached by Tab.
[[nodiscard]] QList<QWidget *> tabStops(const QWidget &root);

} // namespace regie::test

/// Fails the test with all lines of @p problems.
#define REGIE_NONE(problems)                                                                                           \
    do {                                                                                                               \
        const QStringList found_ = (problems);                                                                         \
        QVERIFY2(found_.isEmpty(), qPrintable(QLatin1Char('\n') + found_.join(QLatin1Char('\n'))));                    \
    } while (false)
