#include "ui/shell/mainwindow.h"

#include "ui/shell/navigation.h"
#include "ui/shell/searchfield.h"
#include "ui/widgets/access.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/practiceband.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

namespace regie::ui {

namespace {

constexpr int narrowWindow = 1200;

QLabel *statusLabel(const QString &name)
{
    TextLabel *label = makeMuted({});
    label->setObjectName(name);
    return label;
}

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    installAccess();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Regiekompas"));
    setWindowIcon(signIcon(Sign::Compass));
    setContextMenuPolicy(Qt::NoContextMenu);
    m_stack = new QStackedWidget;
    m_stack->addWidget(new QWidget);
    setCentralWidget(m_stack);
    resize(1440, 900);
}

void MainWindow::showStart(QWidget *page)
{
    QWidget *old = m_stack->widget(0);
    m_stack->insertWidget(0, page);
    m_stack->removeWidget(old);
    old->deleteLater();
    m_stack->setCurrentIndex(0);
    page->setFocus();
}

void MainWindow::prepareDesk(QWidget *first)
{
    if (m_desk != nullptr)
        return;
    makeDesk();
    makeMenuRow();
    makeMenus();
    makeStatus();
    m_menuRow->hide();
    statusBar()->hide();
    if (first != nullptr)
        m_content->addWidget(first);
}

void MainWindow::showDesk(const VaultFace &face)
{
    prepareDesk();
    m_menuRow->show();
    statusBar()->show();
    m_band->setVisible(face.practice);
    m_navigation->setUser(face.user);
    m_vault->setText(tr("Vault: %1").arg(face.name));
    m_ruleSet->setText(face.ruleSet);
    m_ruleSet->setVisible(!face.ruleSet.isEmpty());
    m_stack->setCurrentWidget(m_desk);
    arrange();
}

void MainWindow::makeDesk()
{
    m_desk = new QWidget;
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new Navigation;
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::pageChosen);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *messageBox = new QVBoxLayout;
    messageBox->setContentsMargins(space::l, space::s, space::l, 0);
    m_message = new MessageBar;
    messageBox->addWidget(m_message);
    m_content = new QStackedWidget;
    column->addLayout(messageBox);
    column->addWidget(m_content, 1);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    m_stack->addWidget(m_desk);
}

void MainWindow::makeMenuRow()
{
    m_menuRow = new QWidget;
    auto *column = new QVBoxLayout(m_menuRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 3, space::l, 3);
    row->setSpacing(space::m);
    m_menus = new QMenuBar;
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_search = new SearchField;
    m_lock = makeButton(tr("Lock"), QStringLiteral("lockButton"), ButtonKind::Flat);
    m_lock->setText(m_lock->text() + QStringLiteral("  Ctrl+L")); // the key itself is the menu's
    m_lock->setIcon(signIcon(Sign::Lock));
    connect(m_lock, &QPushButton::clicked, this, &MainWindow::lockWanted);
    row->addWidget(m_menus);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_lock);
    m_band = new PracticeBand;
    column->addLayout(row);
    column->addWidget(m_band);
    setMenuWidget(m_menuRow);
}

void MainWindow::makeStatus()
{
    m_saved = statusLabel(QStringLiteral("saved"));
    m_ruleSet = statusLabel(QStringLiteral("ruleSet"));
    m_vault = statusLabel(QStringLiteral("vaultName"));
    m_countdown = statusLabel(QStringLiteral("lockCountdown"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setMinimumHeight(heightFor(height::band));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space::m, 0, space::m, 0);
    row->setSpacing(space::m);
    row->addWidget(m_saved);
    row->addStretch(1);
    for (QLabel *label : {m_ruleSet, m_vault, m_countdown})
        row->addWidget(label);
    statusBar()->addPermanentWidget(box, 1);
}

void MainWindow::addPage(Page page, const QString &word, Sign sign, std::function<QWidget *()> make)
{
    m_pages.insert(static_cast<int>(page), {std::move(make), nullptr});
    if (!word.isEmpty())
        m_navigation->addEntry(page, word, sign);
}

void MainWindow::dropPages()
{
    for (const PageSlot &slot : std::as_const(m_pages))
        delete slot.widget;
    m_pages.clear();
    m_navigation->clear();
}

QWidget *MainWindow::madePage(PageSlot &slot)
{
    if (slot.widget == nullptr) {
        slot.widget = slot.make();
        if (m_content->indexOf(slot.widget) < 0)
            m_content->addWidget(slot.widget);
    }
    return slot.widget;
}

void MainWindow::preparePage(Page page)
{
    const auto slot = m_pages.find(static_cast<int>(page));
    if (slot == m_pages.end() || slot->widget != nullptr)
        return;
    QWidget *made = madePage(*slot);
    made->resize(m_content->size());
    made->ensurePolished();
    if (QLayout *layout = made->layout())
        layout->activate();
}

void MainWindow::openPage(Page page)
{
    const auto slot = m_pages.find(static_cast<int>(page));
    if (slot == m_pages.end())
        return;
    madePage(*slot);
    m_page = page;
    if (QWidget *list = QApplication::activePopupWidget())
        list->close(); // of a field that is out of sight now
    const bool fromNavigation = m_navigation->list()->hasFocus();
    m_content->setCurrentWidget(slot->widget);
    m_navigation->setCurrent(page);
    if (!fromNavigation)
        slot->widget->setFocus(Qt::OtherFocusReason);
    action(QStringLiteral("print"))->setEnabled(page == Page::Case);
    // The intake has its own Esc (it may have to ask) and its own panes.
    for (const char *name : {"back", "nextPane"})
        action(QLatin1String(name))->setEnabled(page != Page::Intake);
}

QAction *MainWindow::action(const QString &name) const
{
    return findChild<QAction *>(name);
}

void MainWindow::setSaved(const QString &text)
{
    m_saved->setText(text);
}

void MainWindow::setLockCountdown(int seconds)
{
    m_countdown->setText(tr("Locks in %1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void MainWindow::arrange()
{
    if (m_navigation != nullptr)
        m_navigation->setNarrow(isLargeText() || width() < narrowWindow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    Q_EMIT closing();
    event->accept();
}

} // namespace regie::ui
