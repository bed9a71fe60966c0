// Where the monkey is, and what it does there; what it can do is in monkeytricks.cpp.
#include "tests/fault/monkey.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QThread>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

constexpr int stepMs = 1;
constexpr int ripeAge = 40;   ///< events in one dialog before it has to be left
constexpr int mostTries = 24; ///< a way out takes a few presses on Escape, and perhaps an answer
constexpr int escapes = 6;
constexpr int mostReturns = 20;
constexpr int hurry = 8; ///< one time in so many it does not wait for what comes

qint64 patience()
{
    const int given = qEnvironmentVariableIntValue("REGIE_MONKEY_PATIENCE");
    return given > 0 ? given : 60'000;
}

} // namespace

QString calledOf(const QWidget *widget)
{
    if (widget == nullptr)
        return u"nothing"_s;
    QStringList names;
    for (const QWidget *at = widget; at != nullptr && names.size() < 3; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            names.prepend(at->objectName());
    }
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + names.join(u'/');
}

const QStringList &monkeyNames()
{
    static const QStringList names = {u"Wiekerzoom"_s, u"Kwelderspook"_s, u"Slikkentocht"_s};
    return names;
}

Monkey::Monkey(Plan plan) : m_plan(std::move(plan)), m_random(m_plan.seed)
{
}

void Monkey::begin()
{
    next();
}

/// Every time another timer: one that is being served does not fire again inside the loop it opened.
void Monkey::next()
{
    QTimer::singleShot(stepMs, this, &Monkey::tick);
}

void Monkey::tick()
{
    if (m_ended)
        return;
    const int level = QThread::currentThread()->loopLevel();
    if (level <= m_level) { // an event is still being played, and only lets the others pass
        next();
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_busy && m_busy(m_hurried)) {
        m_waited = m_waited == 0 ? now : m_waited;
        if (now - m_waited > patience())
            Q_EMIT broken(u"answers: what was asked for did not come in %1 ms"_s.arg(patience()));
        else
            next();
        return;
    }
    m_waited = 0;
    if (now < m_restUntil) {
        next();
        return;
    }
    if (m_returns < mostReturns && comesBack()) {
        ++m_returns;
        next();
        return;
    }
    m_returns = 0;
    look();
    if (m_ended)
        return;
    if (m_played >= m_plan.events && isOut()) {
        m_ended = true;
        Q_EMIT finished();
        return;
    }
    m_hurried = below(hurry) == 0;
    next(); // before the event: it may open a loop of its own
    const int before = std::exchange(m_level, level);
    QWidget *const modal = QApplication::activeModalWidget();
    if (std::exchange(m_bringsBack, false))
        key(Qt::Key_Tab);
    else if (QWidget *popup = QApplication::activePopupWidget())
        inPopup(*popup);
    else if (auto *dialog = qobject_cast<QDialog *>(modal))
        inDialog(*dialog);
    else if (modal != nullptr)
        leave(*modal);
    else if (level > 1)
        inDrag();
    else
        onDesk();
    m_level = before;
}

/// The offscreen platform has no window manager that gives the keyboard back when a window or a list closes: whether it
/// had to be done here.
bool Monkey::comesBack()
{
    if (QApplication::activePopupWidget() != nullptr)
        return false;
    const QWidget *active = QApplication::activeWindow();
    const QWidget *focus = QApplication::focusWidget();
    QWidget *modal = QApplication::activeModalWidget();
    if (active != nullptr && active->isVisible() && (focus == nullptr || focus->window()->isVisible()) &&
        (modal == nullptr || active == modal || modal->isAncestorOf(active)))
        return false;
    QWidget *to = modal != nullptr ? modal : m_window.data();
    if (to == nullptr || !to->isVisible())
        return false;
    to->activateWindow();
    return true;
}

bool Monkey::isOut()
{
    return QThread::currentThread()->loopLevel() <= 1 && QApplication::activeModalWidget() == nullptr &&
           QApplication::activePopupWidget() == nullptr;
}

void Monkey::look()
{
    if (QApplication::activeModalWidget() == nullptr && QApplication::activePopupWidget() == nullptr) {
        m_age.clear();
        m_tries.clear();
    }
    const QString wrong = m_check ? m_check() : QString();
    if (wrong.isEmpty())
        return;
    m_ended = true;
    Q_EMIT broken(wrong);
}

void Monkey::say(const QString &what)
{
    Q_EMIT aboutTo(++m_played, what);
}

void Monkey::play(const QList<Trick> &tricks)
{
    int all = 0;
    for (const Trick &trick : tricks)
        all += trick.weight;
    int chosen = below(all);
    for (const Trick &trick : tricks) {
        chosen -= trick.weight;
        if (chosen < 0) {
            (this->*trick.play)();
            return;
        }
    }
}

void Monkey::onDesk()
{
    QWidget *const active = activeRoot();
    m_reached.places.insert(calledOf(active));
    if (m_aim > 0) {
        --m_aim;
        play({{14, &Monkey::fillField}, {8, &Monkey::nextStep}, {5, &Monkey::pressButton}, {3, &Monkey::pressTab},
            {2, &Monkey::pressKey}, {1, &Monkey::pasteHostile}, {1, &Monkey::clickAnywhere}});
        return;
    }
    play({{14, &Monkey::fillField}, {18, &Monkey::pressButton}, {12, &Monkey::pressKey}, {5, &Monkey::typeLetters},
        {6, &Monkey::pressTab}, {6, &Monkey::pressShortcut}, {3, &Monkey::pressMnemonic}, {6, &Monkey::goSomewhere},
        {12, &Monkey::openRow}, {8, &Monkey::switchTab}, {6, &Monkey::nextStep}, {6, &Monkey::clickAnywhere},
        {3, &Monkey::clickTwice}, {4, &Monkey::clickRight}, {2, &Monkey::drag}, {3, &Monkey::turnWheel},
        {4, &Monkey::pasteHostile}, {1, &Monkey::resize}, {1, &Monkey::chooseTheme}, {4, &Monkey::openMenu},
        {1, &Monkey::pause}, {1, &Monkey::lockNow}, {1, &Monkey::closeWindow}, {2, &Monkey::aimAtIntake}});
}

void Monkey::inPopup(QWidget &popup)
{
    m_reached.places.insert(calledOf(&popup));
    if (m_played >= m_plan.events || m_age[&popup]++ > ripeAge) {
        leave(popup);
        return;
    }
    const int what = below(12);
    if (what < 4)
        key(anyOf(QList<int>{Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Right, Qt::Key_Left, Qt::Key_PageDown}));
    else if (what < 8)
        key(Qt::Key_Return);
    else if (what < 9)
        click(popup, Qt::LeftButton, true);
    else if (what < 10)
        pressKey();
    else
        key(Qt::Key_Escape);
}

void Monkey::inDialog(QDialog &dialog)
{
    m_reached.places.insert(calledOf(&dialog));
    const int age = m_age[&dialog]++;
    if (age == 0)
        ++m_reached.questions;
    if (m_played >= m_plan.events || age > ripeAge) {
        leave(dialog);
        return;
    }
    if (qobject_cast<QFileDialog *>(&dialog) != nullptr) {
        inFileDialog(dialog);
        return;
    }
    // Printing: nothing may leave the folder of the test.
    if (dialog.inherits("QPrintDialog")) {
        leave(dialog);
        return;
    }
    play({{14, &Monkey::fillField}, {18, &Monkey::pressButton}, {8, &Monkey::pressKey}, {4, &Monkey::typeLetters},
        {6, &Monkey::pressTab}, {2, &Monkey::pressShortcut}, {2, &Monkey::pressMnemonic}, {8, &Monkey::openRow},
        {3, &Monkey::switchTab}, {3, &Monkey::clickAnywhere}, {2, &Monkey::clickRight}, {1, &Monkey::drag},
        {2, &Monkey::turnWheel}, {3, &Monkey::pasteHostile}, {2, &Monkey::closeWindow}, {1, &Monkey::lockNow}});
}

/// Only files of its own folder: what a user may do elsewhere with this dialog is Qt's and hers.
void Monkey::inFileDialog(QDialog &dialog)
{
    auto &files = static_cast<QFileDialog &>(dialog);
    const QString suggested = QFileInfo(files.selectedFiles().value(0)).fileName();
    if (below(4) == 0) {
        key(Qt::Key_Escape);
        return;
    }
    QString chosen = m_plan.desk;
    if (files.acceptMode() == QFileDialog::AcceptSave) {
        chosen += u'/' + QString::number(m_played) + u'_' + (suggested.isEmpty() ? u"bestand"_s : suggested);
    } else if (files.fileMode() != QFileDialog::Directory) {
        const QStringList there = QDir(m_plan.desk).entryList(QDir::Files, QDir::Name);
        if (there.isEmpty()) {
            leave(dialog);
            return;
        }
        chosen += u'/' + anyOf(there);
    }
    say(u"chooses a file: "_s + QFileInfo(chosen).suffix());
    files.setDirectory(m_plan.desk);
    files.selectFile(chosen);
    dialog.accept();
}

void Monkey::leave(QWidget &dialog)
{
    const int tries = m_tries[&dialog]++;
    if (tries == 0)
        ++m_reached.left;
    if (tries > mostTries) {
        m_ended = true;
        Q_EMIT broken(u"exit: %1 cannot be left"_s.arg(calledOf(&dialog)));
        return;
    }
    // What Escape asks may itself have to be answered: from the second time on by a button.
    if (tries > escapes && tries % 2 == 0 && QApplication::activePopupWidget() == nullptr) {
        if (tries % 4 == 0) {
            say(u"closes "_s + calledOf(&dialog));
            dialog.close();
        } else {
            pressButton();
        }
        return;
    }
    key(Qt::Key_Escape);
}

} // namespace regie::test
