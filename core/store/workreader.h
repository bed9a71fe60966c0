#pragma once

#include "core/store/planreader.h"
#include "core/store/reader.h"

namespace regie::store {

/// Whose cases a work list shows.
struct WorkFilter
{
    enum class Kind {
        All,
        Hands, ///< in the hands of one of `handlers`, or carried out by `executor`
        Few    ///< the same, found case by case: the better way when they are few (`WorkReader::isFew`)
    };
    static constexpr int mostHandlers = 20;

    Kind kind = Kind::All;
    QStringList handlers = {}; ///< names as the cases hold them, whatever the case of the letters; an empty one stands
                               ///< for nobody yet. Those past `mostHandlers` are not asked
    QString executor = {};     ///< organisation id; empty: not asked
    friend bool operator==(const WorkFilter &, const WorkFilter &) = default;
};

/// Which open terms are asked.
struct DueWindow
{
    LocalDateTime from = {};  ///< this moment and later; invalid: from the first
    LocalDateTime until = {}; ///< before this moment
    bool reviews = true;      ///< reviews, evaluations and fingers on the pulse
    bool others = true;       ///< all but those
};

/// Reads of the lists that somebody works by, of cases that are open. Each stops at its limit, so that what it takes
/// does not grow with the vault. Made over a worker's connection (Vault::checkOnWorker).
class WorkReader
{
public:
    explicit WorkReader(Database &database) : m_db(database) {}

    /// Whether the open cases in the hands of @p filter are so few that its lists are found best case by case.
    [[nodiscard]] Result<bool> isFew(const Viewer &viewer, const WorkFilter &filter) const;
    /// Open terms, soonest first.
    [[nodiscard]] Result<QList<DueRow>> due(
        const Viewer &viewer, const WorkFilter &filter, const DueWindow &window, int limit) const;
    /// How many there are; at most @p limit.
    [[nodiscard]] Result<int> dueCount(
        const Viewer &viewer, const WorkFilter &filter, const DueWindow &window, int limit) const;
    /// Cases that wait for somebody else than the coordinator, longest first.
    [[nodiscard]] Result<QList<StandRow>> waiting(const Viewer &viewer, const WorkFilter &filter, int limit) const;
    /// ICM cases at work without a complete duo, longest first.
    [[nodiscard]] Result<QList<StandRow>> withoutDuo(const Viewer &viewer, const WorkFilter &filter, int limit) const;
    /// Open actions of a plan with their streefdatum or uiterste datum from @p from up to and including @p until, by
    /// streefdatum; an invalid @p from asks for all that came before, too.
    [[nodiscard]] Result<QList<ActionRow>> actions(
        const Viewer &viewer, const WorkFilter &filter, QDate from, QDate until, int limit) const;
    /// Meetings from @p from up to and including @p until that have a case of @p filter on the agenda, soonest first.
    [[nodiscard]] Result<QList<MeetingRow>> meetings(
        const Viewer &viewer, const WorkFilter &filter, QDate from, QDate until, int limit) const;
    /// Those of @p cases, 16 bytes each, that are not in the vault, whoever asks.
    [[nodiscard]] Result<QList<QByteArray>> notHere(const QList<QByteArray> &cases) const;
    /// Whether anything changed after @p change that could wake a household, or let it sleep again: events and who they
    /// name, members, assessments, cases.
    [[nodiscard]] Result<bool> wakingChanged(qint64 change) const;

private:
    Database &m_db;
};

} // namespace regie::store
