#include "core/store/rows_received.h"
#include "core/store/transaction_p.h"

namespace regie::store {

Done Transaction::save(KeptValue &value)
{
    const bool ofCase = !value.place.file.isNull();
    const auto revision = d->putById(ofCase ? Table::KeptCaseValue : Table::KeptValue, value.id,
        ofCase ? caseValuesOf(value) : valuesOf(value), value.revision);
    if (revision)
        value.revision = *revision;
    return doneOf(revision);
}

Done Transaction::record(const ReceivedId &id)
{
    if (!id.file.isNull())
        return doneOf(d->putById(Table::ReceivedCase, id.id, caseValuesOf(id), 0));
    return doneOf(d->putById(Table::ReceivedId, id.id, valuesOf(id), 0));
}

} // namespace regie::store
