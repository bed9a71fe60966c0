#pragma once

#include "core/casebook/upkeep.h"

#include <QWidget>

class QScrollArea;
class QTabWidget;

namespace regie {
class Casebook;
}

namespace regie::ui {

class AuditTab;
class BackupPanel;
class MessageBar;
class PasswordPanel;
class RecoveryPanel;
class RetentionTab;
class UsersTab;

/// Instellingen: what keeps the vault as a whole, who works in it, and the log of all that was done in it.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    /// @p upkeep and @p casebook must outlive the page.
    SettingsPage(Upkeep &upkeep, Casebook &casebook, QWidget *parent = nullptr);

    [[nodiscard]] MessageBar *message() const { return m_message; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] BackupPanel *backups() const { return m_backups; }
    [[nodiscard]] AuditTab *audit() const { return m_audit; }
    [[nodiscard]] UsersTab *users() const { return m_users; }
    [[nodiscard]] RetentionTab *retention() const { return m_retention; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeVaultTab();

    MessageBar *m_message = nullptr;
    Upkeep &m_upkeep;
    QTabWidget *m_tabs = nullptr;
    PasswordPanel *m_password = nullptr;
    BackupPanel *m_backups = nullptr;
    RecoveryPanel *m_recovery = nullptr;
    AuditTab *m_audit = nullptr;
    UsersTab *m_users = nullptr;
    RetentionTab *m_retention = nullptr;
};

/// A column of @p panels on a page that scrolls, no wider than a line reads well.
[[nodiscard]] QScrollArea *makePanelColumn(const QList<QWidget *> &panels, const QString &name);

} // namespace regie::ui
