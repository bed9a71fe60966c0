#pragma once

#include "core/casebook/importhouseholds.h"
#include "core/casebook/importpeople.h"
#include "core/exchange/stagedlist.h"

namespace regie::casebook {

/// Whether an event of a list is there already: in the vault, or by an earlier row of the list. It is the same when the
/// source's own record or number says so, or the same person at the same moment.
class KnownEvents
{
public:
    struct Answer
    {
        bool isKnown = false;
        bool sameDay = false;         ///< an order on the same day for somebody very like: to be looked at
        BarringOrderId concerns = {}; ///< of an extension, amendment or violation: its order
    };
    KnownEvents(const store::Reader &reader, const Viewer &viewer) : m_reader(reader), m_viewer(viewer) {}

    /// @p rows are the rows of @p event that go in, @p persons who they are.
    [[nodiscard]] Result<Answer> look(const exchange::StagedEvent &event, const exchange::StagedList &list,
        const QList<int> &rows, const QList<RowPerson> &persons) const;
    /// From now on the event is known, as @p order or @p report.
    void add(const exchange::StagedEvent &event, const QList<Mention> &mentions, const QList<EventPerson> &persons,
        BarringOrderId order, VtReportId report);

private:
    [[nodiscard]] Result<QList<store::KnownEvent>> near(
        const Mention &mention, const QString &source, const RowPerson &who) const;

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    QList<store::KnownEvent> m_events;
    QHash<PersonId, QList<int>> m_byPerson;
    QHash<QString, QList<int>> m_byRecord;
};

} // namespace regie::casebook
