#include "core/casebook/import.h"
#include "core/store/receivedreader.h"

namespace regie {

namespace {

constexpr qsizetype rowsBetweenLooks = 5000;

/// Writes lists in parts, so that somebody can stop in between and see how far it is.
class PartWriter
{
public:
    PartWriter(store::Bulk &bulk, qsizetype all, const exchange::StageProgress &goOn)
        : m_bulk(bulk), m_all(all), m_goOn(goOn)
    {
    }

    template <typename T>
    [[nodiscard]] Done write(QList<T> &list)
    {
        for (qsizetype from = 0; from < list.size(); from += rowsBetweenLooks) {
            QList<T> part = list.mid(from, rowsBetweenLooks);
            if (const Done added = m_bulk.add(part); !added)
                return added;
            m_done += part.size();
            if (m_goOn && !m_goOn(static_cast<double>(m_done) / static_cast<double>(m_all)))
                return fail(ErrorCode::Cancelled);
        }
        return {};
    }

private:
    store::Bulk &m_bulk;
    qsizetype m_all;
    qsizetype m_done = 0;
    const exchange::StageProgress &m_goOn;
};

template <typename Event>
Done addTo(store::Transaction &transaction, Event event, const AddedPersons &added)
{
    event.mentions.append(added.mentions);
    for (const Check check : added.checks) {
        if (!event.checks.contains(check))
            event.checks.append(check);
    }
    return transaction.save(event);
}

/// Puts the persons into the event as it stands now.
Done addTo(store::Transaction &transaction, const AddedPersons &added)
{
    const store::ReceivedReader events = transaction.read().received();
    if (added.report.isNull()) {
        const auto held = events.order(transaction.viewer(), added.order);
        return held ? addTo(transaction, held->order, added) : Done(tl::unexpected(held.error()));
    }
    const auto held = events.report(transaction.viewer(), added.report);
    return held ? addTo(transaction, held->report, added) : Done(tl::unexpected(held.error()));
}

} // namespace

QString toCode(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return QStringLiteral("new");
    case RowOutcome::Known:
        return QStringLiteral("known");
    case RowOutcome::ToReview:
        return QStringLiteral("to-review");
    case RowOutcome::Rejected:
        return QStringLiteral("rejected");
    case RowOutcome::Different:
        return QStringLiteral("different");
    }
    return {};
}

ImportCounts countsOf(const QList<ImportRow> &rows)
{
    ImportCounts counts;
    counts.read = static_cast<int>(rows.size());
    for (const ImportRow &row : rows) {
        counts.added += row.outcome == RowOutcome::New ? 1 : 0;
        counts.known += row.outcome == RowOutcome::Known ? 1 : 0;
        counts.toReview += row.outcome == RowOutcome::ToReview ? 1 : 0;
        counts.toReview += row.outcome == RowOutcome::Different ? 1 : 0;
        counts.different += row.outcome == RowOutcome::Different ? 1 : 0;
        counts.rejected += row.outcome == RowOutcome::Rejected ? 1 : 0;
    }
    return counts;
}

Done casebook::writeImport(
    store::Transaction &transaction, ImportPlan &plan, IdSource &ids, const exchange::StageProgress &goOn)
{
    for (const AddedPersons &added : std::as_const(plan.added)) {
        if (const Done put = addTo(transaction, added); !put)
            return put;
    }
    store::Bulk bulk(transaction, ids);
    bulk.setHistory(plan.history);
    const qsizetype all = plan.households.size() + plan.persons.size() + plan.addresses.size() +
                          plan.memberships.size() + plan.orders.size() + plan.reports.size() + plan.links.size();
    PartWriter parts(bulk, all, goOn);
    return parts.write(plan.households)
        .and_then([&] { return parts.write(plan.persons); })
        .and_then([&] { return parts.write(plan.addresses); })
        .and_then([&] { return parts.write(plan.memberships); })
        .and_then([&] { return parts.write(plan.orders); })
        .and_then([&] { return parts.write(plan.reports); })
        .and_then([&] { return parts.write(plan.links); });
}

} // namespace regie
