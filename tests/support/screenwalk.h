#pragma once

#include "tests/support/studio.h"

#include <QString>
#include <QStringList>

#include <memory>

class QWidget;

namespace regie::test {

/// Some of the screens, when several tests share them: the first of every @p of, or the second …
struct ScreenPart
{
    int number = 1;
    int of = 1;

    /// What the environment names as REGIE_PART, "2/3"; all screens without it.
    [[nodiscard]] static ScreenPart asked();
    /// Whether the screen at @p place is one of them.
    [[nodiscard]] bool holds(qsizetype place) const { return place % of == number - 1; }
};

/// The program on its practice vault, screen by screen: what the tests share that go along all of them, a row of test
/// data each.
class ScreenWalk
{
public:
    /// @p test keeps what is set here apart from what other tests set.
    explicit ScreenWalk(const QString &test, ScreenPart part = {});

    /// Begins the program anew, in light colours and with its text @p scale times as large; says what went wrong.
    [[nodiscard]] QString begin(double scale = 1.0);
    /// A row for each screen of the part but those called @p without, in the column "screen".
    void addRows(const QStringList &without = {}) const;
    /// The window of the screen of the row that runs.
    [[nodiscard]] QWidget *posed() const;
    /// The window of the screen called @p name; null when there is none.
    [[nodiscard]] QWidget *posed(const QString &name) const;
    [[nodiscard]] const Studio &studio() const { return *m_studio; }
    /// How many screens there are in all.
    [[nodiscard]] qsizetype count() const { return m_screens.size(); }

private:
    ScreenPart m_part;
    std::unique_ptr<Studio> m_studio;
    QList<Studio::Screen> m_screens;
};

} // namespace regie::test
