#pragma once

#include "core/store/records.h"
#include "ui/shell/place.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

#include <functional>

class QAction;
class QLabel;
class QMenu;
class QMenuBar;
class QPushButton;
class QStackedWidget;

namespace regie::ui {

class MessageBar;
class Navigation;
class PracticeBand;
class SearchField;
class TextLabel;

/// The frame of the program: menu row with search and lock, practice band, navigation, pages, status bar. Before a
/// vault is open it shows one start page and nothing else. Its title never names anybody.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// What the frame says of the open vault.
    struct VaultFace
    {
        bool practice = false;
        store::User user = {};
        QString name = {};    ///< of the folder, without its path
        QString ruleSet = {}; ///< "Regelset haaglanden-2025-01 (te bevestigen)"
    };

    explicit MainWindow(QWidget *parent = nullptr);

    /// Shows @p page alone: no menu, no navigation. The page is owned by the window and deleted when another comes.
    void showStart(QWidget *page);
    /// Makes the frame without showing it, so that it stands when the vault is open; with @p first already in its
    /// place.
    void prepareDesk(QWidget *first = nullptr);
    /// Shows the frame of an open vault; pages come by addPage.
    void showDesk(const VaultFace &face);
    /// Makes a page known, with an entry in the navigation when it has a @p word; it is made by @p make when it is
    /// first opened.
    void addPage(Page page, const QString &word, Sign sign, std::function<QWidget *()> make);
    [[nodiscard]] bool knows(Page page) const { return m_pages.contains(static_cast<int>(page)); }
    /// Deletes all pages and forgets how to make them.
    void dropPages();
    /// Shows @p page, making it when needed.
    void openPage(Page page);
    /// Makes @p page without showing it, so that it opens at once; nothing when it was made or is not known.
    void preparePage(Page page);
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QWidget *pageWidget(Page page) const { return m_pages.value(static_cast<int>(page)).widget; }

    [[nodiscard]] Navigation *navigation() const { return m_navigation; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] MessageBar *message() const { return m_message; }
    /// The one action of the menu by its object name ("lock", "print"…).
    [[nodiscard]] QAction *action(const QString &name) const;
    /// Asked before the window closes; it stays open when that says no.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// What "Undo" and "Do again" are about; empty: there is nothing.
    void setUndo(const QString &undo, const QString &again);
    void setSaved(const QString &text);
    void setLockCountdown(int seconds);
    void setTheme(ThemeChoice choice);

Q_SIGNALS:
    void pageChosen(regie::ui::Page page); ///< by navigation or menu
    void newIntakeWanted();
    void importWanted();
    void recycleBinWanted();
    void listWanted();    ///< the list in view, as a file
    void packageWanted(); ///< that was sent with a password
    void dossierWanted(); ///< that of the case in view, for another vault
    void reportsWanted(); ///< of every case in the list in view
    void datesWanted();   ///< for a calendar elsewhere
    void printWanted();
    void undoWanted();
    void redoWanted();
    void lockWanted();
    void backWanted();
    void themeChosen(regie::ui::ThemeChoice choice);
    void helpWanted(QWidget *at);                ///< F1, with the keyboard at @p at
    void handbookWanted(const QString &section); ///< by its id; empty: from the beginning
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct PageSlot
    {
        std::function<QWidget *()> make;
        QWidget *widget = nullptr;
    };
    /// The widget of a page, made when needed.
    QWidget *madePage(PageSlot &slot);
    void makeMenuRow();
    void makeMenus();
    void makeDesk();
    void makeStatus();
    QAction *addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key);
    void addEditActions(QMenu *menu);
    void addGoActions(QMenu *menu);
    void addThemeActions(QMenu *menu);
    void addHelpActions(QMenu *menu);
    void nextPane();
    void showKeys();
    void showAbout();
    void arrange();

    std::function<bool()> m_mayClose;
    QWidget *m_menuRow = nullptr;
    PracticeBand *m_band = nullptr;
    QMenuBar *m_menus = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_lock = nullptr;
    QStackedWidget *m_stack = nullptr; ///< 0: start page, 1: desk
    QWidget *m_desk = nullptr;
    Navigation *m_navigation = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_content = nullptr;
    QHash<int, PageSlot> m_pages;
    Page m_page = Page::Today;
    QLabel *m_saved = nullptr;
    QLabel *m_ruleSet = nullptr;
    QLabel *m_vault = nullptr;
    QLabel *m_countdown = nullptr;
};

} // namespace regie::ui
