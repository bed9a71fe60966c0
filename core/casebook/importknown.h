#pragma once

#include "core/casebook/importhouseholds.h"
#include "core/casebook/importpeople.h"
#include "core/exchange/stagedlist.h"

namespace regie::casebook {

/// A person as an event names her, and who that is.
struct NamedPerson
{
    Mention mention = {};
    QList<PersonId> sure = {};  ///< confirmed
    QList<PersonId> maybe = {}; ///< provisional, or not known how sure
};

/// An event that is there, with everybody it names.
struct HeldEvent
{
    std::variant<BarringOrder, VtReport> event = {}; ///< its mentions stand in `named`
    QList<NamedPerson> named = {};
    bool inVault = true; ///< else an earlier row of the list gave it
    bool whole = true;   ///< false: whoever looks may see part of it only, and cannot write it

    [[nodiscard]] const BarringOrder *order() const { return std::get_if<BarringOrder>(&event); }
    [[nodiscard]] const VtReport *report() const { return std::get_if<VtReport>(&event); }
};

/// Whether an event of a list is there already: in the vault, or by an earlier row of the list. It is the same when the
/// source's own record or number says so, or the same person at the same moment. Which of its rows name somebody whom
/// that event does not is said row by row: an order whose second person comes a day later is one order of two persons.
class KnownEvents
{
public:
    struct Answer
    {
        std::optional<HeldEvent> is = {}; ///< the event that is there
        QList<int> whom = {};             ///< then of each row the place among its persons; -1: not named in it yet
        bool otherKind = false;           ///< only a report of another kind of that day is there: to be looked at
        bool sameDay = false;             ///< an order on the same day for somebody very like: to be looked at
        BarringOrderId concerns = {};     ///< of an extension, amendment or violation: its order
    };
    KnownEvents(const store::Reader &reader, const Viewer &viewer) : m_reader(reader), m_viewer(viewer) {}

    /// @p rows are the rows of @p event that go in, @p persons who they are.
    [[nodiscard]] Result<Answer> look(const exchange::StagedEvent &event, const exchange::StagedList &list,
        const QList<int> &rows, const QList<RowPerson> &persons) const;
    /// From now on the event is known, as @p order or @p report.
    void add(const exchange::StagedEvent &event, const QList<Mention> &mentions, const QList<EventPerson> &persons,
        BarringOrderId order, VtReportId report);
    /// From now on @p event names @p mentions too.
    void extend(const HeldEvent &event, const QList<Mention> &mentions, const QList<EventPerson> &persons);

private:
    [[nodiscard]] Result<QList<store::KnownEvent>> near(
        const Mention &mention, const QString &source, const RowPerson &who) const;
    [[nodiscard]] Result<HeldEvent> read(const store::KnownEvent &known) const;
    [[nodiscard]] Result<QList<HeldEvent>> numbered(const exchange::StagedEvent &event) const;
    void remember(const HeldEvent &event, const QList<NamedPerson> &named);

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    QList<store::KnownEvent> m_events;
    QHash<PersonId, QList<int>> m_byPerson;
    QHash<QString, QList<int>> m_byRecord;
    QHash<QString, HeldEvent> m_own; ///< by identity: events of this list, and those of the vault it adds persons to
};

} // namespace regie::casebook
