#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <random>

class QDialog;

class QWindow;

namespace regie::test {

/// A user who does anything: one event at a time, the same for the same seed. It plays from the event loop, so that it
/// goes on inside a menu, a question or a drag as a user does.
class Monkey : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        quint64 seed = 1;
        int events = 100;
        QString desk = {}; ///< folder that files are saved in and read from
    };
    struct Reached
    {
        QSet<QString> places = {}; ///< windows and pages it stood in
        int questions = 0;         ///< dialogs it met
        int left = 0;              ///< dialogs it had to leave
    };

    explicit Monkey(Plan plan);

    /// The window of the program; made again when the program is locked or closed.
    void setWindow(QWidget *window) { m_window = window; }
    /// What locks the program at once, wherever the user is.
    void setLock(std::function<void()> lock) { m_lock = std::move(lock); }
    /// Whether the next event has to wait: the program starts, or something is being read for a user who is not in a
    /// hurry.
    void setBusy(std::function<bool(bool hurried)> busy) { m_busy = std::move(busy); }
    /// What is wrong now, "invariant: what"; asked after each event. Empty when all is well.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }

    void begin();
    /// The next event is a Tab: the keyboard went where nobody sees it.
    void bringBack() { m_bringsBack = true; }
    [[nodiscard]] int played() const { return m_played; }
    [[nodiscard]] const Reached &reached() const { return m_reached; }

Q_SIGNALS:
    void aboutTo(int number, const QString &what); ///< said before it is done
    void broken(const QString &what);              ///< an invariant does not hold
    void finished();                               ///< all events played, every window left

private:
    struct Trick
    {
        int weight = 1;
        void (Monkey::*play)();
    };

    void tick();
    void next();
    void play(const QList<Trick> &tricks);
    void say(const QString &what);
    void look();

    // where it is
    void inPopup(QWidget &popup);
    void inDialog(QDialog &dialog);
    void inFileDialog(QDialog &dialog);
    void inDrag();
    void onDesk();
    void leave(QWidget &dialog);
    [[nodiscard]] static bool isOut();
    [[nodiscard]] bool comesBack();

    // tricks
    void fillField();
    void pressButton();
    void pressKey();
    void typeLetters();
    void pressTab();
    void pressShortcut();
    void pressMnemonic();
    void goSomewhere();
    void openRow();
    void switchTab();
    void nextStep();
    void clickAnywhere();
    void clickTwice();
    void clickRight();
    void drag();
    void turnWheel();
    void pasteHostile();
    void resize();
    void chooseTheme();
    void openMenu();
    void pause();
    void lockNow();
    void closeWindow();
    void aimAtIntake();

    // hands
    [[nodiscard]] int below(int end) { return end <= 0 ? 0 : static_cast<int>(m_random() % static_cast<quint64>(end)); }
    template <typename List>
    [[nodiscard]] auto anyOf(const List &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }
    template <typename Kind>
    [[nodiscard]] QList<Kind *> visible() const;
    [[nodiscard]] QWidget *activeRoot() const;
    [[nodiscard]] static QWindow *windowOf(const QWidget &widget);
    [[nodiscard]] QPoint insideOf(QWidget &widget, bool anywhere);
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString &text);
    void paste(const QString &text);
    void click(QWidget &widget, Qt::MouseButton button = Qt::LeftButton, bool anywhere = false, bool twice = false);
    [[nodiscard]] QString wordsFor(const QWidget &field);

    Plan m_plan;
    std::mt19937_64 m_random;
    QPointer<QWidget> m_window;
    std::function<void()> m_lock = {};
    std::function<bool(bool)> m_busy = {};
    std::function<QString()> m_check = {};
    Reached m_reached;
    int m_played = 0;
    int m_level = -1;  ///< how deep in loops the event that is being played is; -1: none is
    int m_returns = 0; ///< how often the keyboard was brought back in a row
    bool m_hurried = false;
    bool m_bringsBack = false;
    bool m_ended = false;                ///< it is over, or something is broken
    int m_aim = 0;                       ///< events that are still given to the intake
    qint64 m_waited = 0;                 ///< since when it waits for an answer
    qint64 m_restUntil = 0;              ///< it does nothing before this moment
    QHash<const QWidget *, int> m_age;   ///< events played in a dialog
    QHash<const QWidget *, int> m_tries; ///< attempts to leave it
};

template <typename Kind>
QList<Kind *> Monkey::visible() const
{
    QList<Kind *> out;
    const QWidget *root = activeRoot();
    if (root == nullptr)
        return out;
    for (Kind *each : root->findChildren<Kind *>()) {
        if (each->isVisible() && each->isEnabled() && each->window() == root)
            out.append(each);
    }
    return out;
}

/// How a widget is called in what the monkey says: its class and objectName, never what stands in it.
[[nodiscard]] QString calledOf(const QWidget *widget);

/// Names that the monkey types; they stand nowhere else, so that a trace of them is one of what was typed.
[[nodiscard]] const QStringList &monkeyNames();

} // namespace regie::test
