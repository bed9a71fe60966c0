// The program itself with the monkey at it, on the practice vault in HOME/oefen.kluis (test_monkey.cpp starts it):
//   monkeychild HOME SEED EVENTS [PLANT]
// Says every event before it is played ("E number what"), what broke ("BROKEN invariant: what") or what it reached
// ("DONE …"). PLANT puts in a fault that must be found.
#include "tests/fault/monkey.h"
#include "tests/support/inspect.h"
#include "ui/shell/desk.h"
#include "ui/shell/session.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QPromise>
#include <QRegularExpression>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <mutex>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int soonMs = 200;
constexpr int lookWithin = 20; ///< events between two looks at every widget

void printLine(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// A clock that only an event moves: other threads read it.
class MonkeyClock final : public Clock
{
public:
    MonkeyClock() : m_seconds(LocalDateTime{QDate(2026, 11, 23), QTime(9, 12)}.toUtc().toSecsSinceEpoch()) {}
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); }
    void advance(qint64 seconds) { m_seconds += seconds; }

private:
    std::atomic<qint64> m_seconds;
};

class LockedIds final : public IdSource
{
public:
    explicit LockedIds(quint64 seed) : m_ids(seed) {}
    [[nodiscard]] IdBytes next() override
    {
        const std::lock_guard lock(m_mutex);
        return m_ids.next();
    }

private:
    std::mutex m_mutex;
    SeededIds m_ids;
};

/// The first warning that nobody expected. What the platform of the tests says for itself is left alone.
class Warnings
{
public:
    static void install() { s_before = qInstallMessageHandler(&Warnings::take); }
    [[nodiscard]] static QString first()
    {
        const std::lock_guard lock(s_mutex);
        return s_first;
    }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        static const QRegularExpression platform(u"^This plugin does not support"_s);
        const std::lock_guard lock(s_mutex);
        if (type != QtDebugMsg && type != QtInfoMsg && !platform.match(text).hasMatch() && s_first.isEmpty())
            s_first = text;
        s_before(type, context, text);
    }
    static inline std::mutex s_mutex;
    static inline QString s_first;
    static inline QtMessageHandler s_before = nullptr;
};

/// The program from one start to the next, as the desktop and its own lock start it again.
class Life : public QObject
{
public:
    Life(QString home, quint64 seed, test::Monkey &monkey)
        : m_home(std::move(home)), m_ids(seed), m_monkey(monkey), m_canaries(names())
    {
        m_monkey.setBusy([this](bool hurried) { return isBusy(hurried); });
        m_monkey.setCheck([this] { return wrong(); });
        m_monkey.setLock([this] {
            if (m_session)
                m_session->lock();
        });
    }
    void start(const QStringList &arguments);
    void end() { m_session.reset(); }
    void pass() { m_clock.advance(1); }
    void plant(const QString &what);
    [[nodiscard]] int starts() const { return m_starts; }
    [[nodiscard]] int strayed() const { return m_strayed; }

private:
    [[nodiscard]] static QStringList names()
    {
        return test::monkeyNames() + QStringList{u"Helmgras"_s, u"Zandoog"_s, u"Duinroos"_s, u"Strandloper"_s};
    }
    [[nodiscard]] bool isBusy(bool hurried);
    [[nodiscard]] QString wrong();
    [[nodiscard]] QString wrongTitle();
    [[nodiscard]] static QString wrongFocus();
    [[nodiscard]] static bool isReading(const QObject &of);

    QString m_home;
    MonkeyClock m_clock;
    LockedIds m_ids;
    test::Monkey &m_monkey;
    QStringList m_canaries;
    std::unique_ptr<Session> m_session;
    std::optional<QStringList> m_again = QStringList();
    int m_starts = 0;
    int m_looks = 0;
    int m_astray = 0;
    int m_strayed = 0;
    bool m_opening = false;
};

void Life::start(const QStringList &arguments)
{
    m_session.reset();
    StartOptions options;
    options.vault = m_home + u"/oefen.kluis"_s;
    options.locked = arguments.contains(u"--locked"_s);
    options.practice = !options.locked;
    const qsizetype place = arguments.indexOf(u"--place"_s);
    options.place = place < 0 ? QString() : arguments.value(place + 1);
    m_session = std::make_unique<Session>(options, m_clock, m_ids);
    m_opening = options.practice;
    connect(m_session.get(), &Session::opened, this, [this] { m_opening = false; });
    m_session->setRestart([this](const QStringList &words) { m_again = words; });
    m_session->begin();
    m_session->window().activateWindow();
    m_monkey.setWindow(&m_session->window());
    ++m_starts;
}

/// Anything that is being read for the window, or for one of its parts, or will be in a moment: what comes at its own
/// time would make each run another.
bool Life::isReading(const QObject &of)
{
    const auto timers = of.findChildren<QTimer *>();
    if (std::any_of(timers.begin(), timers.end(),
            [](const QTimer *each) { return each->isActive() && each->isSingleShot() && each->interval() <= soonMs; }))
        return true;
    const auto watchers = of.findChildren<QFutureWatcherBase *>();
    return std::any_of(watchers.begin(), watchers.end(), [](const auto *each) { return !each->isFinished(); });
}

bool Life::isBusy(bool hurried)
{
    const bool outside = QThread::currentThread()->loopLevel() <= 1;
    // Locked, or closed by the user: the process would be another one by now.
    if (outside && (m_again || !m_session || (!m_opening && !m_session->window().isVisible())))
        start(std::exchange(m_again, std::nullopt).value_or(QStringList()));
    if (m_opening || hurried)
        return m_opening;
    return isReading(m_session->window()) || (m_session->desk() != nullptr && isReading(*m_session->desk()));
}

QString Life::wrong()
{
    const QString warning = Warnings::first();
    if (!warning.isEmpty())
        return u"warnings: "_s + warning;
    const QString title = wrongTitle();
    if (!title.isEmpty())
        return title;
    const QString focus = wrongFocus();
    m_astray = focus.isEmpty() ? 0 : m_astray + 1;
    if (m_astray != 1)
        return focus;
    ++m_strayed;
    printLine(u"STRAYED "_s + focus);
    m_monkey.bringBack();
    return {};
}

QString Life::wrongTitle()
{
    const bool thorough = ++m_looks % lookWithin == 0;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (const QString &name : m_canaries) {
            if (window->windowTitle().contains(name, Qt::CaseInsensitive))
                return u"titles: the title of %1 holds a name"_s.arg(test::calledOf(window));
        }
        const QStringList found = thorough ? test::leaks(*window, m_canaries) : QStringList();
        if (!found.isEmpty())
            return u"titles: "_s + found.first();
    }
    return {};
}

/// What has the keyboard can be seen: it belongs to the window in front, and is not hidden, grey or outside it. If not,
/// one Tab must bring it back.
QString Life::wrongFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr || QApplication::activePopupWidget() != nullptr)
        return {};
    const QWidget *modal = QApplication::activeModalWidget();
    const QString called = test::calledOf(focus);
    if (!focus->isVisible())
        return u"focus: %1 has it and is hidden"_s.arg(called);
    if (!focus->isEnabled())
        return u"focus: %1 has it and is grey"_s.arg(called);
    if (modal != nullptr && focus->window() != modal && !modal->isAncestorOf(focus))
        return u"focus: %1 has it behind %2"_s.arg(called, test::calledOf(modal));
    const QRect place(focus->mapTo(focus->window(), QPoint()), focus->size());
    bool scrolls = false;
    for (const QWidget *at = focus->parentWidget(); at != nullptr; at = at->parentWidget())
        scrolls = scrolls || at->inherits("QAbstractScrollArea");
    if (!scrolls && !place.intersects(focus->window()->rect()))
        return u"focus: %1 has it outside the window"_s.arg(called);
    return {};
}

/// A dialog without any way out.
class Trap : public QDialog
{
public:
    using QDialog::QDialog;
    void reject() override {}

protected:
    void closeEvent(QCloseEvent *event) override { event->ignore(); }
};

void write(const QString &path, const QByteArray &what)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(what) < 0)
        std::abort();
}

void Life::plant(const QString &what)
{
    const QString name = test::monkeyNames().first();
    QWidget *window = &m_session->window();
    if (what == "warnings"_L1) {
        qWarning("planted");
    } else if (what == "titles"_L1) {
        window->setWindowTitle(name);
    } else if (what == "focus"_L1) {
        auto *field = new QLineEdit(window);
        field->setGeometry(-200, -200, 20, 20);
        field->show();
        auto *again = new QTimer(field);
        connect(again, &QTimer::timeout, field, [field] { field->setFocus(); });
        again->start(1);
    } else if (what == "exit"_L1) {
        (new Trap(window))->open();
    } else if (what == "answers"_L1) {
        static QPromise<int> never;
        never.start();
        (new QFutureWatcher<int>(window))->setFuture(never.future());
    } else if (what == "lives"_L1) {
        std::abort();
    } else if (what == "moves"_L1) {
        for (;;)
            QThread::msleep(100);
    } else if (what == "settings"_L1) {
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"regiekompas"_s, u"regiekompas"_s)
            .setValue(u"last"_s, name);
    } else if (what == "files"_L1) {
        write(QDir::tempPath() + u"/rest.tmp"_s, name.toUtf8());
    } else if (what == "names"_L1) {
        write(QDir::homePath() + u'/' + name, {});
    } else if (what == "log"_L1) {
        qInfo("%s", qPrintable(name));
    }
}

} // namespace

int main(int argc, char **argv)
{
    Warnings::install();
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setOrganizationName(u"regiekompas"_s);
    QApplication::setApplicationName(u"regiekompas"_s);
    QApplication::setApplicationVersion(QStringLiteral(REGIE_VERSION));
    const QStringList words = QApplication::arguments();
    if (words.size() < 4)
        return 2;
    wording::speak(app);
    applyFont(app);
    test::Monkey monkey({words.at(2).toULongLong(), words.at(3).toInt(), words.at(1) + u"/bureau"_s});
    Life life(words.at(1), words.at(2).toULongLong(), monkey);
    const QString plant = words.value(4);
    QObject::connect(&monkey, &test::Monkey::aboutTo, &app, [&](int number, const QString &what) {
        printLine(u"E %1 %2"_s.arg(number).arg(what));
        life.pass();
        if (number == 5 && !plant.isEmpty())
            life.plant(plant);
    });
    QObject::connect(&monkey, &test::Monkey::broken, &app, [](const QString &what) {
        printLine(u"BROKEN "_s + what);
        std::_Exit(1); // perhaps within a loop that nobody can leave
    });
    QObject::connect(&monkey, &test::Monkey::finished, &app, &QCoreApplication::quit);
    monkey.begin();
    QApplication::exec();
    life.end();
    const auto &reached = monkey.reached();
    printLine(u"DONE events=%1 starts=%2 strayed=%3 questions=%4 left=%5 places=%6"_s.arg(monkey.played())
                  .arg(life.starts())
                  .arg(life.strayed())
                  .arg(reached.questions)
                  .arg(reached.left)
                  .arg(QStringList(reached.places.begin(), reached.places.end()).join(u';')));
    return 0;
}
