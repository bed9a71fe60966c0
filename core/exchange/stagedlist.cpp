#include "core/exchange/stagedlist.h"

#include "core/domain/codes.h"
#include "core/exchange/rowreading.h"

#include <algorithm>

namespace regie::exchange {

namespace {

constexpr std::array<const char *, 17> reasonCodes = {"open-quote", "text-after-quote", "field-too-long",
    "control-characters", "other-width", "unreadable-text", "nobody-named", "date-missing", "not-a-date",
    "impossible-date", "unknown-value", "event-differs", "sex-unreadable", "birth-date-unreadable", "other-kind",
    "other-date", "marked"};

constexpr int rowsBetweenLooks = 512;

/// Puts rows of one event together and events into the list.
class Stager
{
public:
    Stager(MappedList &rows, ListKind kind) : m_rows(rows), m_reading(rows, kind) { m_list.kind = kind; }

    [[nodiscard]] Result<StagedList> run(const StageProgress &goOn)
    {
        while (m_rows.next()) {
            take();
            if (m_list.rows.size() % rowsBetweenLooks == 0 && goOn && !goOn(m_rows.progress()))
                return fail(ErrorCode::Cancelled);
        }
        completeEvents();
        return std::move(m_list);
    }

private:
    void take()
    {
        StagedRow row;
        row.line = m_rows.line();
        StagedEvent event;
        if (m_reading.read(row, event)) {
            row.event = placeFor(event, row);
            row.repeats = row.event >= 0 && standsIn(m_list.events.at(row.event), row.mention);
            if (row.event >= 0 && !row.repeats)
                m_list.events[row.event].rows.append(static_cast<int>(m_list.rows.size()));
        }
        m_list.rows.append(std::move(row));
    }

    /// Two rows of one event are two persons, unless the source's own number or every word is the same.
    [[nodiscard]] bool standsIn(const StagedEvent &event, const Mention &mention) const
    {
        return std::any_of(event.rows.cbegin(), event.rows.cend(), [&](int place) {
            const Mention &other = m_list.rows.at(place).mention;
            const bool oneNumber = !mention.sourceRecordId.isEmpty() && mention.sourceRecordId == other.sourceRecordId;
            return oneNumber || mention == other;
        });
    }

    /// The event this row belongs to: the one of an earlier row, or a new one. Says so when the two differ.
    int placeFor(StagedEvent &event, StagedRow &row)
    {
        const QString key = keyOf(event);
        const auto known = key.isEmpty() ? m_places.constEnd() : m_places.constFind(key);
        if (known == m_places.constEnd()) {
            const auto place = static_cast<int>(m_list.events.size());
            m_list.events.append(std::move(event));
            if (!key.isEmpty())
                m_places.insert(key, place);
            return place;
        }
        StagedEvent &first = m_list.events[*known];
        if (const std::optional<ListField> differs = difference(first, event)) {
            row.problems.append({RowReason::EventDiffers, m_rows.columnOf(*differs), std::nullopt});
            return -1;
        }
        complete(first, event);
        return *known;
    }

    /// Rows with one event number are one event; without a number, rows of one household at one moment.
    [[nodiscard]] static QString keyOf(const StagedEvent &event)
    {
        const QString kind = event.order() ? regie::toCode(event.order()->kind) : regie::toCode(event.report()->kind);
        const QChar mark(0x1f);
        if (!event.number().isEmpty())
            return event.source() + mark + u'e' + event.number() + mark + kind;
        if (event.household.isEmpty())
            return {};
        const QString moment =
            event.order() ? event.order()->imposedAt.toIso() : event.report()->receivedOn.toString(Qt::ISODate);
        return event.source() + mark + u'h' + event.household + mark + moment + mark + kind;
    }

    [[nodiscard]] std::optional<ListField> difference(const StagedEvent &a, const StagedEvent &b) const
    {
        if (a.order()) {
            const LocalDateTime &one = a.order()->imposedAt;
            const LocalDateTime &other = b.order()->imposedAt;
            const bool bothTimed = a.order()->timeKnown && b.order()->timeKnown;
            if (one.date != other.date || (bothTimed && one.time != other.time))
                return m_reading.dayField();
            return std::nullopt;
        }
        return a.report()->receivedOn == b.report()->receivedOn ? std::nullopt
                                                                : std::optional<ListField>(m_reading.dayField());
    }

    /// The end that either of two rows gives: one without a time of its own ends at the hour of imposing, which the
    /// first row (then @p was) may have been told only now.
    static std::optional<LocalDateTime> endOf(const BarringOrder &order, QTime was,
        const std::optional<LocalDateTime> &first, const BarringOrder &more, const std::optional<LocalDateTime> &later)
    {
        std::optional<LocalDateTime> end = first ? first : later;
        if (end && end->time == (first ? was : more.imposedAt.time))
            end->time = order.imposedAt.time;
        return end;
    }

    /// What the first row of an event left open and a later one says.
    static void complete(StagedEvent &first, const StagedEvent &later)
    {
        if (auto *order = std::get_if<BarringOrder>(&first.event)) {
            const BarringOrder &more = *later.order();
            const QTime was = order->imposedAt.time;
            if (!order->timeKnown && more.timeKnown) {
                order->imposedAt = more.imposedAt;
                order->timeKnown = true;
            }
            order->extendedUntil = endOf(*order, was, order->extendedUntil, more, more.extendedUntil);
            order->endedAt = endOf(*order, was, order->endedAt, more, more.endedAt);
            if (order->municipality.isEmpty())
                order->municipality = more.municipality;
        } else if (auto *report = std::get_if<VtReport>(&first.event)) {
            const VtReport &more = *later.report();
            if (report->municipality.isEmpty())
                report->municipality = more.municipality;
            if (report->incident.isEmpty())
                report->incident = more.incident;
        }
        if (first.household.isEmpty())
            first.household = later.household;
        if (first.municipalityName.isEmpty())
            first.municipalityName = later.municipalityName;
    }

    void completeEvents()
    {
        m_list.header = m_rows.header();
        m_list.columns = m_reading.columns();
        for (StagedEvent &event : m_list.events) {
            settleRoles(event);
            settleDwelling(event);
        }
    }

    /// Who stands alone in an order without a role is the one put out.
    void settleRoles(const StagedEvent &event)
    {
        if (!event.order() || event.rows.size() != 1)
            return;
        StagedRow &row = m_list.rows[event.rows.constFirst()];
        if (!row.roleSaid)
            row.mention.role = EventRole::PutOut;
    }

    /// The dwelling is where somebody stayed, else the first address in the event.
    void settleDwelling(StagedEvent &event)
    {
        const Address *dwelling = nullptr;
        for (const int place : std::as_const(event.rows)) {
            const Mention &mention = m_list.rows.at(place).mention;
            const bool better = dwelling == nullptr || mention.role == EventRole::Stayed;
            if (!mention.address.isEmpty() && better)
                dwelling = &mention.address;
            if (dwelling != nullptr && mention.role == EventRole::Stayed)
                break;
        }
        if (dwelling == nullptr)
            return;
        if (auto *order = std::get_if<BarringOrder>(&event.event))
            order->dwelling = *dwelling;
        else if (auto *report = std::get_if<VtReport>(&event.event))
            report->dwelling = *dwelling;
    }

    MappedList &m_rows;
    RowReading m_reading;
    StagedList m_list;
    QHash<QString, int> m_places;
};

} // namespace

QString toCode(RowReason reason)
{
    return QString::fromLatin1(reasonCodes[static_cast<std::size_t>(reason)]);
}

bool refuses(RowReason reason)
{
    return reason < RowReason::SexUnreadable;
}

Result<StagedList> stage(const CsvText &list, const ColumnMap &map, ListKind kind, const QString &fileName, QDate day,
    const StageProgress &goOn)
{
    const ListField own = kind == ListKind::Orders ? ListField::ImposedAt : ListField::ReceivedOn;
    if (!map.columns.contains(own) && !map.columns.contains(ListField::EventDate))
        return fail(ErrorCode::MissingField,
            QStringLiteral("the map names no column for \"%1\" or \"eventDate\"").arg(toKey(own)), fileName);
    auto rows = MappedList::open(list, map, fileName, day.year());
    if (!rows)
        return tl::unexpected(rows.error());
    Result<StagedList> staged = Stager(*rows, kind).run(goOn);
    if (staged)
        staged->format = list.format();
    return staged;
}

} // namespace regie::exchange
