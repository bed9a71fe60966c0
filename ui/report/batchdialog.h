#pragma once

#include "ui/report/reportbatch.h"

#include <QDialog>

#include <functional>
#include <memory>

class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace regie::ui {

class ListReasonPanel;
class MessageBar;
class ReportChooser;

/// One report of every case in a list, as files in a folder: for whom, how far it is, what became of each. Stopping
/// keeps what was made. Reports for a person are made one by one, with their preview.
class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p title is what the screen calls the list.
    BatchDialog(Casebook &casebook, const QString &title, QList<CaseId> cases, QWidget *parent = nullptr);
    ~BatchDialog() override;

    [[nodiscard]] ReportChooser *chooser() const { return m_chooser; }
    /// Asks for a folder, empty when nothing is to be made. Replaced in tests.
    void setAskFolder(std::function<QString()> ask) { m_askFolder = std::move(ask); }

Q_SIGNALS:
    void ended(); ///< all was made, or it was stopped

private:
    void build(const QString &title);
    void showReady();
    void startOrStop();
    void showLines();
    void finish();

    Casebook &m_casebook;
    QList<CaseId> m_cases;
    std::unique_ptr<ReportBatch> m_batch;
    bool m_stopped = false;
    ReportChooser *m_chooser = nullptr;
    MessageBar *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QListWidget *m_lines = nullptr;
    ListReasonPanel *m_reason = nullptr;
    QPushButton *m_start = nullptr;
    std::function<QString()> m_askFolder;
};

} // namespace regie::ui
