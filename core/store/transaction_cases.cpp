#include "core/store/transaction_p.h"

namespace regie::store {

Done Transaction::recordIntake(IntakeId id, HouseholdId household, const QByteArray &payload)
{
    return doneOf(d->putById(Table::Intake, id,
        {{"id", idValue(id)}, {"household", idValue(household)}, {"payload", bytesValue(payload)}}, 0));
}

Done Transaction::record(const FrozenAssessment &assessment)
{
    return doneOf(d->putById(Table::Assessment, assessment.id, valuesOf(assessment), 0));
}

Done Transaction::record(const Decision &decision)
{
    return doneOf(d->putById(Table::Decision, decision.id, valuesOf(decision), 0));
}

Result<QString> Transaction::nextCaseNumber(const QString &prefix, int year)
{
    const Values key{{"prefix", textValue(prefix)}, {"year", year}};
    const auto held = d->rows.find(Table::CaseNumber, key);
    if (!held)
        return tl::unexpected(held.error());
    int last = 0;
    if (*held) {
        for (const auto &[column, value] : (*held)->values)
            last = qstrcmp(column, "last") == 0 ? value.toInt() : last;
    }
    Values values = key;
    values << Values{{"last", last + 1}};
    if (const auto put = d->rows.put(Table::CaseNumber, key, values); !put)
        return tl::unexpected(put.error());
    return QStringLiteral("%1-%2-%3")
        .arg(prefix)
        .arg(year, 4, 10, QLatin1Char('0'))
        .arg(last + 1, 4, 10, QLatin1Char('0'));
}

Done Transaction::save(CaseFile &file)
{
    const auto revision = d->putById(Table::CaseFile, file.id, valuesOf(file), file.revision);
    if (revision)
        file.revision = *revision;
    return doneOf(revision);
}

Done Transaction::saveDeadlines(CaseId file, const QList<Deadline> &deadlines)
{
    int position = 0;
    for (; position < deadlines.size(); ++position) {
        const auto put = d->rows.put(Table::Deadline, {{"case_file", file.toBytes()}, {"position", position}},
            valuesOf(deadlines.at(position), file, position));
        if (!put)
            return doneOf(put);
    }
    while (true) { // those that are no more
        const auto extra = d->rows.find(Table::Deadline, {{"case_file", file.toBytes()}, {"position", position++}});
        if (!extra || !*extra)
            return doneOf(extra);
        if (Done removed = d->rows.remove(Table::Deadline, **extra); !removed)
            return removed;
    }
}

Done Transaction::record(DisclosureRecord &disclosure)
{
    const auto last = collected<int>(
        d->rows.run("SELECT coalesce(max(copy_number), 0) AS last FROM disclosure WHERE case_file IS :file",
            {{"file", idValue(disclosure.caseFile)}}),
        [](const Row &row) { return row.count("last"); });
    if (!last)
        return doneOf(last);
    disclosure.copyNumber = last->value(0) + 1;
    return doneOf(d->putById(Table::Disclosure, disclosure.id, valuesOf(disclosure), 0));
}

} // namespace regie::store
