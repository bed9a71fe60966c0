#include "ui/shell/settingspage.h"

#include "ui/shell/audittab.h"
#include "ui/shell/backuppanel.h"
#include "ui/shell/checkpanel.h"
#include "ui/shell/passwordpanel.h"
#include "ui/shell/recoverypanel.h"
#include "ui/shell/retentiontab.h"
#include "ui/shell/userstab.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTabWidget>

namespace regie::ui {

namespace {

constexpr int columnWidth = 760;

} // namespace

QScrollArea *makePanelColumn(const QList<QWidget *> &panels, const QString &name)
{
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, space::m, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::l);
    for (QWidget *panel : panels) {
        panel->setMaximumWidth(columnWidth * page->fontMetrics().height() / 18);
        column->addWidget(panel);
    }
    column->addStretch(1);
    across->addLayout(column, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

SettingsPage::SettingsPage(Upkeep &upkeep, Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_message(new MessageBar), m_upkeep(upkeep), m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->setAccessibleName(tr("Settings"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeVaultTab(), tr("Vault"));
    m_users = new UsersTab(m_upkeep, m_message);
    m_tabs->addTab(m_users, tr("Users"));
    m_audit = new AuditTab(casebook, m_message);
    m_tabs->addTab(m_audit, tr("Log"));
    m_retention = new RetentionTab(casebook, m_message);
    m_tabs->addTab(m_retention, tr("Keeping"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("Settings"), TextRole::Title));
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
}

QWidget *SettingsPage::makeVaultTab()
{
    m_password = new PasswordPanel(m_upkeep, m_message);
    m_recovery = new RecoveryPanel(m_upkeep, m_message);
    m_backups = new BackupPanel(m_upkeep, m_message);
    return makePanelColumn(
        {m_password, m_recovery, m_backups, new CheckPanel(m_upkeep, m_message)}, QStringLiteral("vaultSettings"));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_backups->refresh();
    m_recovery->refresh();
}

} // namespace regie::ui
