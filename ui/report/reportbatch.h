#pragma once

#include "core/casebook/reportdesk.h"

namespace regie::ui {

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

/// One report of many cases for one recipient, as files in a folder; a step at a time, so that a window stays awake.
/// Each copy is registered before its file is written, as one by hand is. A disk that is full or cannot be written ends
/// it: the rest is not made.
class ReportBatch
{
public:
    /// @p casebook must outlive it. A case that is named twice gets one report.
    ReportBatch(Casebook &casebook, const QList<CaseId> &cases, ReportOrder order, QString folder);

    [[nodiscard]] int size() const { return static_cast<int>(m_cases.size()); }
    [[nodiscard]] int done() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] bool atEnd() const { return m_ended || m_next == m_cases.size(); }
    /// Composes the next report, or registers and writes the one that was composed.
    void step();
    [[nodiscard]] const QList<BatchLine> &lines() const { return m_lines; }
    [[nodiscard]] int count(BatchLine::State state) const;

private:
    void compose();
    void write();
    void settle(BatchLine line);

    Casebook &m_book;
    QList<CaseId> m_cases;
    ReportOrder m_order;
    QString m_folder;
    qsizetype m_next = 0;
    bool m_ended = false;
    std::optional<report::Document> m_composed = std::nullopt;
    QList<BatchLine> m_lines;
};

} // namespace regie::ui
