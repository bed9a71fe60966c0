#include "core/store/rows_received.h"
#include "core/store/transaction_p.h"

namespace regie::store {

Done Transaction::save(KeptValue &value)
{
    const auto revision = d->putById(Table::KeptValue, value.id, valuesOf(value), value.revision);
    if (revision)
        value.revision = *revision;
    return doneOf(revision);
}

Done Transaction::record(const ReceivedId &id)
{
    return doneOf(d->putById(Table::ReceivedId, id.id, valuesOf(id), 0));
}

} // namespace regie::store
