#pragma once

#include "core/casebook/reportdesk.h"
#include "ui/widgets/aside.h"

#include <QObject>

namespace regie::ui {

/// What reports of many cases are called where a reason is asked for them (core/casebook/listaccess.h).
inline constexpr QLatin1String batchList("rapporten-van-lijst");

/// What became of the report of one case in a batch.
struct BatchLine
{
    enum class State {
        Saved,
        Shielded, ///< something shielded would be read in it: nothing was made, somebody has to look
        Refused   ///< `error` says why
    };
    CaseId file = {};
    QString number = {};
    State state = State::Saved;
    QString name = {};    ///< of the file that was made
    ErrorCode error = {}; ///< of Refused
};

/// One report of many cases for one recipient, as files in a folder: each composed and searched on the vault's worker,
/// registered on its writer and laid out beside the window, so that the window stays awake. Each copy is registered
/// before its file is written, as one by hand is. A disk that is full or cannot be written ends it: the rest is not
/// made.
class ReportBatch : public QObject
{
    Q_OBJECT
public:
    /// @p casebook must outlive it. A case that is named twice gets one report.
    ReportBatch(
        Casebook &casebook, const QList<CaseId> &cases, ReportOrder order, QString folder, QObject *parent = nullptr);

    [[nodiscard]] int size() const { return static_cast<int>(m_cases.size()); }
    [[nodiscard]] int done() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    void start();
    /// Begins no other report; what is being registered or written is finished first.
    void stop() { m_ended = true; }
    [[nodiscard]] const QList<BatchLine> &lines() const { return m_lines; }
    [[nodiscard]] int count(BatchLine::State state) const;

Q_SIGNALS:
    void advanced(); ///< there is one line more
    void ended();    ///< the last was made, or it was stopped

private:
    void next();
    void composed(const Result<SearchedReport> &report);
    void registered(const Result<int> &copy);
    void written(const Done &done);
    void settle();
    void refuse(ErrorCode why);

    Casebook &m_book;
    QList<CaseId> m_cases;
    ReportOrder m_order;
    QString m_folder;
    qsizetype m_next = 0;
    bool m_ended = false;
    bool m_running = false;
    BatchLine m_line = {}; ///< the one that is being made
    std::optional<report::Document> m_composed = std::nullopt;
    QList<BatchLine> m_lines;
    Aside m_aside;
};

} // namespace regie::ui
