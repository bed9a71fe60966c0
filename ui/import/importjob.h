#pragma once

#include "core/casebook/casebook.h"
#include "core/casebook/import.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace regie::ui {

/// One list on its way into the vault, off the interface thread: read and matched on the worker, written on the writer.
/// One thing at a time. Going away, it stops what runs; nothing half stays.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// @p casebook must outlive the job.
    explicit ImportJob(Casebook &casebook, QObject *parent = nullptr);
    ~ImportJob() override;

    /// Looks what @p list would become; `planned` follows, or `failed`.
    void plan(const exchange::CsvText &list, const exchange::ColumnMap &map, exchange::ListKind kind,
        const QString &fileName);
    /// Writes what was planned; `recorded` follows, or `failed`.
    void record();
    /// Takes back what was recorded; `undone` follows, or `failed`.
    void undo();
    /// Puts what the list says otherwise (@p values, of what was planned) into the vault at once, apart from the list;
    /// `tookOver` follows, or `takingFailed`. @p why stands in the log.
    void takeOver(const QList<RowDifference> &values, const QString &why);
    /// Takes back what was taken over last; `takingUndone` follows, or `takingFailed`.
    void undoTaking();
    /// The last thing done in this session was taking over.
    [[nodiscard]] bool canUndoTaking() const;
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What was planned, or recorded; null before.
    [[nodiscard]] const ImportPlan *result() const { return m_plan.get(); }
    [[nodiscard]] const std::optional<Imported> &imported() const { return m_imported; }

Q_SIGNALS:
    void progressed(int thousandths);
    void planned();
    void recorded();
    void undone();
    void failed(const regie::Error &error);
    void tookOver(const QList<regie::Effect> &effects);
    void takingUndone();
    void takingFailed(const regie::Error &error);

private:
    /// What the threads share.
    struct Shared
    {
        std::atomic<bool> stop = false;
        std::atomic<int> thousandths = 0;
        [[nodiscard]] exchange::StageProgress part(const std::shared_ptr<Shared> &self, int from, int to) const;
    };
    /// What was taken over together.
    struct Taking
    {
        ActionId action = {};
        QList<RowDifference> values = {};
    };
    /// Says of every row that tells one of @p values whether it was taken over.
    void markTaken(const QList<RowDifference> &values, bool taken);
    void begin();
    void end();
    /// Runs @p then on the thread of the job, unless it is gone by then.
    [[nodiscard]] std::function<void(std::function<void()>)> back();

    Casebook &m_casebook;
    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<ImportPlan> m_plan;
    std::optional<Imported> m_imported = std::nullopt;
    QList<Taking> m_takings;
    QTimer m_watch;
    bool m_running = false;
};

} // namespace regie::ui
