#include "tests/support/tabwalk.h"

#include "tests/support/grab.h"
#include "tests/support/inspect.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

struct Walk
{
    QList<QWidget *> reached = {};
    bool returned = false;
};

Walk walk(QWidget &window)
{
    Walk walked;
    const QList<QWidget *> stops = tabStops(window);
    if (stops.isEmpty()) {
        walked.returned = true;
        return walked;
    }
    stops.first()->setFocus(Qt::TabFocusReason);
    // A stop that swallows Tab would keep us for ever; twice the number of stops is more than any honest way round.
    for (qsizetype step = 0; step <= 2 * stops.size() + 4; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr)
            break;
        if (step > 0 && now == stops.first()) {
            walked.returned = true;
            break;
        }
        if (!walked.reached.contains(now))
            walked.reached.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return walked;
}

} // namespace

QStringList tabWalk(QWidget &window)
{
    if (!activate(window))
        return {u"the window does not become active"_s};
    const Walk walked = walk(window);
    QStringList problems;
    const QList<QWidget *> stops = tabStops(window);
    for (const QWidget *stop : stops) {
        if (!walked.reached.contains(stop))
            problems.append(placeOf(*stop, window) + u": not reached by Tab"_s);
    }
    QStringList way;
    for (const QWidget *stop : walked.reached)
        way.append(stop->objectName());
    if (!problems.isEmpty())
        problems.prepend(u"the way was: "_s + way.join(u", "_s));
    if (!walked.returned)
        problems.append(u"Tab does not come back to where it began; last reached "_s +
                        (walked.reached.isEmpty() ? u"nothing"_s : placeOf(*walked.reached.last(), window)));
    return problems;
}

QStringList tabOrder(QWidget &window)
{
    QStringList names;
    if (!activate(window))
        return names;
    const Walk walked = walk(window);
    for (const QWidget *stop : walked.reached)
        names.append(stop->objectName());
    return names;
}

} // namespace regie::test
