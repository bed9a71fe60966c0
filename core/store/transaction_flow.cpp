#include "core/store/flowrows.h"
#include "core/store/transaction_p.h"

namespace regie::store {

using namespace caseflow;

namespace {

/// Makes the rows of @p table for one case those of @p list, and takes away what is more.
template <typename T>
Done replaceRows(RowWriter &rows, Table table, CaseId file, const QList<T> &list)
{
    int position = 0;
    const auto key = [&] { return Values{{"case_file", file.toBytes()}, {"position", position}}; };
    for (; position < list.size(); ++position) {
        if (const auto put = rows.put(table, key(), valuesOf(list.at(position), file, position)); !put)
            return doneOf(put);
    }
    while (true) {
        const auto extra = rows.find(table, key());
        if (!extra || !*extra)
            return doneOf(extra);
        if (Done removed = rows.remove(table, **extra); !removed)
            return removed;
        ++position;
    }
}

} // namespace

Done Transaction::append(CaseId file, const QList<FlowEvent> &events)
{
    for (const FlowEvent &event : events) {
        // two who add at once would give one number twice
        const auto taken = d->rows.find(Table::FlowEvent, {{"case_file", file.toBytes()}, {"seq", event.seq}});
        if (!taken)
            return doneOf(taken);
        if (*taken)
            return tl::unexpected(d->rows.failed(ErrorCode::Conflict, tableName(Table::FlowEvent)));
        if (const auto put = d->putById(Table::FlowEvent, event.id, valuesOf(event, file), 0); !put)
            return doneOf(put);
        for (int position = 0; position < event.parties.size(); ++position) {
            const auto put = d->rows.put(Table::FlowParty, {{"event", event.id.toBytes()}, {"position", position}},
                valuesOf(event.parties.at(position), event.id, position));
            if (!put)
                return doneOf(put);
        }
    }
    return {};
}

Done Transaction::saveStand(const CaseStand &stand, const FlowState &state)
{
    if (const auto put = d->rows.put(Table::CaseStand, {{"case_file", stand.file.toBytes()}}, valuesOf(stand)); !put)
        return doneOf(put);
    return replaceRows(d->rows, Table::CasePhase, stand.file, state.phases)
        .and_then([&] { return replaceRows(d->rows, Table::CasePartner, stand.file, state.partners); })
        .and_then([&] { return replaceRows(d->rows, Table::CaseEffort, stand.file, state.efforts); });
}

Done Transaction::record(CaseId file, const SafetyEstimate &estimate)
{
    return doneOf(d->putById(Table::SafetyEstimate, estimate.id, valuesOf(estimate, file), 0));
}

Done Transaction::record(CaseId file, const RihgOutcome &outcome)
{
    return doneOf(d->putById(Table::Rihg, outcome.id, valuesOf(outcome, file), 0));
}

Done Transaction::save(CaseId file, SafetyAgreement &agreement)
{
    const auto revision =
        d->putById(Table::SafetyAgreement, agreement.id, valuesOf(agreement, file), agreement.revision);
    if (revision)
        agreement.revision = *revision;
    return doneOf(revision);
}

Done Transaction::record(const AgreementCheck &check)
{
    return doneOf(d->putById(Table::AgreementCheck, check.id, valuesOf(check), 0));
}

} // namespace regie::store
