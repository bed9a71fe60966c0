#include "core/store/reader_p.h"
#include "core/store/receivedreader.h"
#include "core/store/rows_received.h"

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

/// Values of another vault are of all classes at once.
bool readsReceived(const Viewer &viewer)
{
    return reads(viewer, DataClass::Location) && reads(viewer, DataClass::Criminal) &&
           reads(viewer, DataClass::Special);
}

/// What both tables hold, those of cases last.
template <typename T>
Result<QList<T>> together(Result<QList<T>> some, Result<QList<T>> ofCases)
{
    if (!some || !ofCases)
        return some ? std::move(ofCases) : std::move(some);
    *some += *ofCases;
    return some;
}

} // namespace

ReceivedReader Reader::received() const
{
    return ReceivedReader(m_db);
}

Result<QList<KeptValue>> ReceivedReader::visible(const Viewer &viewer, Result<QList<KeptValue>> found) const
{
    if (!readsReceived(viewer))
        return QList<KeptValue>();
    if (!found || viewer.seesAll())
        return found;
    QList<PersonId> persons;
    QList<QByteArray> events;
    for (const KeptValue &value : *found) {
        persons += {value.place.person, value.place.other};
        events += {value.place.order.toBytes(), value.place.report.toBytes()};
    }
    const auto hidden = hiddenPersons(m_db, viewer, persons);
    const auto away = hiddenEvents(m_db, viewer, events);
    if (!hidden || !away)
        return tl::unexpected(hidden ? away.error() : hidden.error());
    found->removeIf([&](const KeptValue &value) {
        const ValuePlace &place = value.place;
        return hidden->contains(place.person) || hidden->contains(place.other) ||
               away->contains(place.order.toBytes()) || away->contains(place.report.toBytes()) ||
               (!place.household.isNull() && !viewer.maySee(place.household));
    });
    return found;
}

Result<QList<KeptValue>> ReceivedReader::values(const Viewer &viewer) const
{
    return visible(viewer, together(collected(m_db.run(QLatin1String(queries::keptValues)), keptValueOf),
                               collected(m_db.run(QLatin1String(queries::keptCaseValues)), keptCaseValueOf)));
}

Result<QList<KeptValue>> ReceivedReader::openValues(const Viewer &viewer) const
{
    return visible(viewer, together(collected(m_db.run(QLatin1String(queries::keptValuesOpen)), keptValueOf),
                               collected(m_db.run(QLatin1String(queries::keptCaseValuesOpen)), keptCaseValueOf)));
}

Result<KeptValue> ReceivedReader::value(const Viewer &viewer, KeptValueId id) const
{
    const auto found = [&](const char *query, KeptValue (*read)(const Row &)) {
        return collected(m_db.run(QLatin1String(query), {{":id"_L1, id.toBytes()}}), read);
    };
    return only(visible(viewer,
                    together(found(queries::keptValue, keptValueOf), found(queries::keptCaseValue, keptCaseValueOf))),
        "kept value");
}

Result<QList<ReceivedId>> ReceivedReader::ids(const Viewer &viewer, VaultId origin) const
{
    if (!readsReceived(viewer))
        return QList<ReceivedId>();
    auto found = together(
        collected(m_db.run(QLatin1String(queries::receivedIds), {{":origin"_L1, origin.toBytes()}}), receivedIdOf),
        collected(m_db.run(QLatin1String(queries::receivedCases), {{":origin"_L1, origin.toBytes()}}), receivedCaseOf));
    if (!found || viewer.seesAll())
        return found;
    QList<PersonId> persons;
    QList<QByteArray> events;
    for (const ReceivedId &one : *found) {
        persons.append(one.person);
        events += {one.order.toBytes(), one.report.toBytes()};
    }
    const auto hidden = hiddenPersons(m_db, viewer, persons);
    const auto away = hiddenEvents(m_db, viewer, events);
    if (!hidden || !away)
        return tl::unexpected(hidden ? away.error() : hidden.error());
    found->removeIf([&](const ReceivedId &one) {
        return hidden->contains(one.person) || away->contains(one.order.toBytes()) ||
               away->contains(one.report.toBytes()) || (!one.household.isNull() && !viewer.maySee(one.household));
    });
    return found;
}

} // namespace regie::store
