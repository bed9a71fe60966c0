#pragma once

#include "ui/widgets/panel.h"
#include "ui/widgets/printing.h"

#include <functional>

class QProgressBar;
class QPushButton;

namespace regie {
class Upkeep;
struct UpkeepDates;
} // namespace regie
namespace regie::exchange {
struct BackupTried;
}

namespace regie::ui {

class CredentialBox;
class MessageBar;

/// Reservekopie: when the last one was made, another one, and putting one back on trial.
class BackupPanel : public Panel
{
    Q_OBJECT
public:
    BackupPanel(Upkeep &upkeep, MessageBar *message, QWidget *parent = nullptr);

    /// Reads anew when the last was made.
    void refresh();
    /// Asks where a backup goes (true) or which one is tried (false); empty: nothing. Tests answer themselves.
    void setAskFile(std::function<QString(bool)> ask) { m_askFile = std::move(ask); }
    /// Asks where a statement goes (true) or which one is checked (false). Tests answer themselves.
    void setAskStatement(std::function<QString(bool)> ask) { m_askStatement = std::move(ask); }
    /// Asks which printer; tests answer themselves.
    void setAskPrinter(AskPrinter ask) { m_askPrinter = std::move(ask); }

Q_SIGNALS:
    void refreshed();

private:
    void makeTrial(QVBoxLayout *block);
    void backUp();
    void chooseTrial();
    void tryBackup();
    void setBusy(bool busy);
    void showDates(const UpkeepDates &dates);
    void showTrial(const exchange::BackupTried &tried);
    /// What @p tried showed, in words, without anybody in it but who tried.
    [[nodiscard]] QString statementOf(const exchange::BackupTried &tried) const;
    void saveStatement();
    void printStatement();
    void checkStatement();

    Upkeep &m_upkeep;
    MessageBar *m_message;
    TextLabel *m_lastBackup = nullptr;
    TextLabel *m_lastTest = nullptr;
    QWidget *m_actions = nullptr;
    QWidget *m_trial = nullptr;
    TextLabel *m_trialLead = nullptr;
    CredentialBox *m_credential = nullptr;
    QWidget *m_running = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_keepStatement = nullptr; ///< while there is one to keep
    QPushButton *m_printStatement = nullptr;
    QByteArray m_statement;
    AskPrinter m_askPrinter;
    QString m_trialFile;
    std::function<QString(bool)> m_askStatement;
    std::function<QString(bool)> m_askFile;
};

} // namespace regie::ui
