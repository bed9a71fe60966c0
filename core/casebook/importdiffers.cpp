#include "core/casebook/importdiffers.h"

#include "core/exchange/dossiermerge.h"

namespace regie::casebook {

using exchange::ListField;

namespace {

/// Gathers the fields in which two events differ.
template <typename Event>
class Differences
{
public:
    Differences(const Event &listed, const Event &held) : m_listed(listed), m_held(held) {}
    void add(MergeField field)
    {
        found.append({field, exchange::valueOf(field, m_held), exchange::valueOf(field, m_listed)});
    }
    void addIf(bool differs, MergeField field)
    {
        if (differs)
            add(field);
    }
    QList<RowDifference> found = {};

private:
    const Event &m_listed;
    const Event &m_held;
};

/// How far an order ran its course: what the calendar does is no news.
bool ran(OrderStatus status)
{
    return status == OrderStatus::InForce || status == OrderStatus::Expired;
}

/// Another end; of an order without a time only the day counts.
bool otherEnd(const std::optional<LocalDateTime> &listed, const std::optional<LocalDateTime> &held, bool timed)
{
    return listed && (!held || listed->date != held->date || (timed && listed->time != held->time));
}

QList<RowDifference> ofOrders(
    const exchange::StagedEvent &event, const BarringOrder &listed, const BarringOrder &held, bool verifiedSaid)
{
    Differences<BarringOrder> differences(listed, held);
    const bool timed = listed.timeKnown && held.timeKnown;
    const bool statusSaid = event.statusSaid || listed.status == OrderStatus::Extended;
    const bool goesOn = ran(listed.status) && (ran(held.status) || held.status == OrderStatus::Extended);
    differences.addIf(listed.timeKnown && !held.timeKnown, MergeField::ImposedTime);
    differences.addIf(statusSaid && listed.status != held.status && !goesOn, MergeField::Status);
    differences.addIf(otherEnd(listed.extendedUntil, held.extendedUntil, timed), MergeField::ExtendedUntil);
    differences.addIf(otherEnd(listed.endedAt, held.endedAt, timed), MergeField::EndedAt);
    differences.addIf(verifiedSaid && listed.verified != held.verified, MergeField::Verified);
    return differences.found;
}

QList<RowDifference> ofReports(
    const exchange::StagedEvent &event, const VtReport &listed, const VtReport &held, bool verifiedSaid)
{
    Differences<VtReport> differences(listed, held);
    differences.addIf(
        listed.convertedToAdvice != held.convertedToAdvice && (listed.convertedToAdvice || event.statusSaid),
        MergeField::ConvertedToAdvice);
    differences.addIf(listed.newIncident && listed.newIncident != held.newIncident, MergeField::NewIncident);
    differences.addIf(!listed.incident.isEmpty() && listed.incident != held.incident, MergeField::Incident);
    differences.addIf(verifiedSaid && listed.verified != held.verified, MergeField::Verified);
    return differences.found;
}

/// Says what @p found is of, when that stands in the vault.
QList<RowDifference> placedIn(const HeldEvent &held, QList<RowDifference> found)
{
    for (RowDifference &one : found) {
        if (held.inVault && held.order() != nullptr)
            one.order = held.order()->id;
        else if (held.inVault)
            one.report = held.report()->id;
    }
    return found;
}

} // namespace

QList<RowDifference> differencesOf(
    const exchange::StagedEvent &event, const HeldEvent &held, const exchange::StagedList &list)
{
    if (!held.whole)
        return {};
    const bool verifiedSaid = list.columns.contains(ListField::Verified);
    if (event.order() != nullptr && held.order() != nullptr)
        return placedIn(held, ofOrders(event, *event.order(), *held.order(), verifiedSaid));
    if (event.report() != nullptr && held.report() != nullptr)
        return placedIn(held, ofReports(event, *event.report(), *held.report(), verifiedSaid));
    return {};
}

QList<RowDifference> roleDifferenceOf(const exchange::StagedRow &row, const NamedPerson &named, const HeldEvent &held)
{
    if (!held.whole || !row.roleSaid || row.mention.role == named.mention.role)
        return {};
    RowDifference one{MergeField::Role, toCode(named.mention.role), toCode(row.mention.role)};
    one.mention = named.mention.id;
    return placedIn(held, {one});
}

QDate dayOf(const std::variant<BarringOrder, VtReport> &event)
{
    const auto *order = std::get_if<BarringOrder>(&event);
    return order != nullptr ? order->imposedAt.date : std::get<VtReport>(event).receivedOn;
}

} // namespace regie::casebook
