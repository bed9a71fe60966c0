// The menus of the window, and the keys that are not in a menu.
#include "ui/shell/mainwindow.h"

#include "ui/shell/navigation.h"
#include "ui/shell/searchfield.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>

namespace regie::ui {

QAction *MainWindow::addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key)
{
    QAction *made = menu->addAction(text);
    made->setObjectName(name);
    made->setShortcut(key);
    // Shortcuts live in the window, so that they work while the menu bar is small or not in view.
    QMainWindow::addAction(made);
    return made;
}

void MainWindow::makeMenus()
{
    QMenu *file = m_menus->addMenu(tr("&File"));
    connect(addAction(file, QStringLiteral("newIntakeAction"), tr("&New intake"), QKeySequence::New),
        &QAction::triggered, this, &MainWindow::newIntakeWanted);
    connect(addAction(file, QStringLiteral("importList"), tr("&Read in a list…"), {}), &QAction::triggered, this,
        &MainWindow::importWanted);
    connect(addAction(file, QStringLiteral("copyRegister"), tr("Register of &copies…"), {}), &QAction::triggered, this,
        [this] { Q_EMIT pageChosen(Page::Reports); });
    connect(addAction(file, QStringLiteral("saveList"), tr("S&ave the list in view…"),
                QKeySequence(QStringLiteral("Ctrl+Shift+S"))),
        &QAction::triggered, this, &MainWindow::listWanted);
    connect(addAction(file, QStringLiteral("openPackage"), tr("&Open a package…"), {}), &QAction::triggered, this,
        &MainWindow::packageWanted);
    connect(addAction(file, QStringLiteral("sendDossier"), tr("Send a d&ossier to another vault…"), {}),
        &QAction::triggered, this, &MainWindow::dossierWanted);
    connect(addAction(file, QStringLiteral("listReports"), tr("&Reports of the list in view…"), {}),
        &QAction::triggered, this, &MainWindow::reportsWanted);
    connect(addAction(file, QStringLiteral("exportDates"), tr("Save the &dates as ICS…"), {}), &QAction::triggered,
        this, &MainWindow::datesWanted);
    connect(addAction(file, QStringLiteral("print"), tr("&Print with preview…"), QKeySequence::Print),
        &QAction::triggered, this, &MainWindow::printWanted);
    file->addSeparator();
    connect(addAction(file, QStringLiteral("lock"), tr("&Lock"), QKeySequence(QStringLiteral("Ctrl+L"))),
        &QAction::triggered, this, &MainWindow::lockWanted);
    connect(addAction(file, QStringLiteral("quit"), tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q"))),
        &QAction::triggered, this, &QWidget::close);
    addEditActions(m_menus->addMenu(tr("&Edit")));
    addThemeActions(m_menus->addMenu(tr("&View")));
    addGoActions(m_menus->addMenu(tr("&Go to")));
    addHelpActions(m_menus->addMenu(tr("&Help")));
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

/// A text field takes Ctrl+Z for itself while it has the keyboard: it has its own past.
void MainWindow::addEditActions(QMenu *menu)
{
    connect(addAction(menu, QStringLiteral("undo"), {}, QKeySequence::Undo), &QAction::triggered, this,
        &MainWindow::undoWanted);
    connect(addAction(menu, QStringLiteral("redo"), {}, QKeySequence::Redo), &QAction::triggered, this,
        &MainWindow::redoWanted);
    connect(addAction(menu, QStringLiteral("recycleBin"), tr("&Recycle bin…"), {}), &QAction::triggered, this,
        &MainWindow::recycleBinWanted);
    setUndo({}, {});
}

void MainWindow::setUndo(const QString &undo, const QString &again)
{
    const auto show = [this](const QString &name, const QString &text, bool enabled) {
        QString safe = text;
        action(name)->setText(safe.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action(name)->setEnabled(enabled);
    };
    show(QStringLiteral("undo"), undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo), !undo.isEmpty());
    show(QStringLiteral("redo"), again.isEmpty() ? tr("Do again") : tr("Do again: %1").arg(again), !again.isEmpty());
}

void MainWindow::addThemeActions(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const QList<std::pair<ThemeChoice, QString>> choices = {{ThemeChoice::System, tr("As the &system")},
        {ThemeChoice::Light, tr("&Light")}, {ThemeChoice::Dark, tr("&Dark")},
        {ThemeChoice::HighContrast, tr("&High contrast")}};
    for (const auto &[choice, text] : choices) {
        QAction *made = menu->addAction(text);
        made->setObjectName(QStringLiteral("theme_") + themeCode(choice));
        made->setCheckable(true);
        group->addAction(made);
        connect(made, &QAction::triggered, this, [this, chosen = choice] { Q_EMIT themeChosen(chosen); });
    }
}

void MainWindow::setTheme(ThemeChoice choice)
{
    if (QAction *made = action(QStringLiteral("theme_") + themeCode(choice)))
        made->setChecked(true);
}

void MainWindow::addGoActions(QMenu *menu)
{
    const auto go = [this, menu](Page page, const QString &name, const QString &text, const QString &key) {
        connect(addAction(menu, name, text, QKeySequence(key)), &QAction::triggered, this,
            [this, page] { Q_EMIT pageChosen(page); });
    };
    go(Page::Today, QStringLiteral("goToday"), tr("&Today"), QStringLiteral("Ctrl+1"));
    go(Page::Intake, QStringLiteral("goIntake"), tr("&Intake"), QStringLiteral("Ctrl+2"));
    go(Page::Cases, QStringLiteral("goCases"), tr("&Cases"), QStringLiteral("Ctrl+3"));
    go(Page::Calendar, QStringLiteral("goCalendar"), tr("C&alendar"), QStringLiteral("Ctrl+4"));
    go(Page::Meetings, QStringLiteral("goMeetings"), tr("&Meetings"), QStringLiteral("Ctrl+5"));
    go(Page::Partners, QStringLiteral("goPartners"), tr("&Partners"), QStringLiteral("Ctrl+6"));
    go(Page::Figures, QStringLiteral("goFigures"), tr("Fi&gures"), QStringLiteral("Ctrl+7"));
    go(Page::Reports, QStringLiteral("goReports"), tr("&Reports"), QStringLiteral("Ctrl+8"));
    go(Page::CleanUp, QStringLiteral("goCleanUp"), tr("C&lean up"), {});
    go(Page::Settings, QStringLiteral("goSettings"), tr("&Settings"), QStringLiteral("Ctrl+,"));
    menu->addSeparator();
    connect(addAction(menu, QStringLiteral("nextPane"), tr("&Next pane"), QKeySequence(QStringLiteral("F6"))),
        &QAction::triggered, this, &MainWindow::nextPane);
    connect(addAction(menu, QStringLiteral("back"), tr("&Back"), QKeySequence(QStringLiteral("Esc"))),
        &QAction::triggered, this, [this] {
            // A list below a field passes the keys of the window on: Esc is for the list then.
            if (QWidget *list = QApplication::activePopupWidget())
                list->close();
            else
                Q_EMIT backWanted();
        });
}

void MainWindow::addHelpActions(QMenu *menu)
{
    connect(addAction(menu, QStringLiteral("helpHere"), tr("About this &field"), QKeySequence::HelpContents),
        &QAction::triggered, this, [this] { Q_EMIT helpWanted(focusWidget()); });
    const auto read = [this, menu](const QString &name, const QString &text, const QString &section) {
        connect(addAction(menu, name, text, {}), &QAction::triggered, this,
            [this, section] { Q_EMIT handbookWanted(section); });
    };
    read(QStringLiteral("handbook"), tr("&Handbook"), {});
    read(QStringLiteral("words"), tr("&Words"), QStringLiteral("woorden"));
    read(QStringLiteral("news"), tr("What is &new"), QStringLiteral("nieuw"));
    connect(addAction(menu, QStringLiteral("keys"), tr("&Keys"), {}), &QAction::triggered, this, &MainWindow::showKeys);
    menu->addSeparator();
    connect(addAction(menu, QStringLiteral("about"), tr("&About Regiekompas"), {}), &QAction::triggered, this,
        &MainWindow::showAbout);
}

void MainWindow::nextPane()
{
    if (!m_desk->isVisible()) // a start page stands before it
        return;
    QList<QWidget *> panes;
    QWidget *firstStop = nullptr;
    for (QWidget *found : m_content->currentWidget()->findChildren<QWidget *>()) {
        const bool stop = (found->focusPolicy() & Qt::TabFocus) != 0 && found->isVisible() && found->isEnabled();
        if (stop && firstStop == nullptr)
            firstStop = found;
        if (stop && found->inherits("QAbstractItemView"))
            panes.append(found);
    }
    if (panes.isEmpty() && firstStop != nullptr)
        panes.append(firstStop);
    panes.prepend(m_navigation->list());
    panes.at((panes.indexOf(focusWidget()) + 1) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showKeys()
{
    QStringList lines;
    for (const QAction *each : actions()) {
        QString text = each->text();
        if (!each->shortcut().isEmpty())
            lines.append(each->shortcut().toString(QKeySequence::NativeText) + QStringLiteral("   ") +
                         text.remove(QLatin1Char('&')));
    }
    lines.append(QStringLiteral("Ctrl+F   ") + tr("Search"));
    lines.append(QStringLiteral("Enter   ") + tr("Open what is chosen"));
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Keys"), lines.join(QLatin1Char('\n')), QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showAbout()
{
    const QStringList lines = {tr("Regiekompas %1").arg(QCoreApplication::applicationVersion()),
        tr("Advises on ICM and MDA++ after domestic violence. People decide."), m_ruleSet->text(),
        tr("Free software under the EUPL-1.2. It has no network.")};
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Regiekompas"), lines.join(QStringLiteral("\n\n")), QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace regie::ui
