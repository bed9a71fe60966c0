#include "core/store/reader_p.h"
#include "core/store/searchindex.h"

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

ContactNote contactNoteOf(const Row &row)
{
    ContactNote note;
    note.id = row.id<ContactNoteId>("id");
    note.at = row.wall("at");
    note.timeKnown = row.truth("time_known");
    note.kind = row.code<ContactKind>("kind");
    note.others = row.text("others");
    note.purpose = row.text("purpose");
    note.basis = row.text("basis");
    note.text = row.text("text");
    note.corrects = row.id<ContactNoteId>("corrects");
    note.by = row.id<UserId>("saved_by");
    note.recordedAt = row.moment("saved_at");
    return note;
}

FoundText foundTextOf(const Row &row)
{
    return {row.code<TextKind>("kind"), row.id<CaseId>("source").raw(), row.id<CaseId>("case_file"), row.text("number"),
        row.id<HouseholdId>("household"), row.text("household_name"),
        QDate::fromString(row.text("on_day"), Qt::ISODate), {}};
}

} // namespace

TextReader Reader::texts() const
{
    return TextReader(m_db);
}

Result<QList<ContactNote>> TextReader::contacts(const Viewer &viewer, CaseId id) const
{
    if (const auto file = Reader(m_db).caseFile(viewer, id); !file)
        return tl::unexpected(file.error());
    const QList<Database::Binding> key{{":id"_L1, id.toBytes()}};
    auto notes = collected(m_db.run(QLatin1String(queries::contactNotes), key), contactNoteOf);
    if (!notes)
        return notes;
    QHash<ContactNoteId, qsizetype> places;
    for (qsizetype place = 0; place < notes->size(); ++place)
        places.insert(notes->at(place).id, place);
    auto persons = m_db.run(QLatin1String(queries::contactPersons), key);
    if (!persons)
        return tl::unexpected(persons.error());
    while (persons->next())
        (*notes)[places.value(persons->id<ContactNoteId>("note"))].members.append(persons->id<PersonId>("person"));
    if (Done read = persons->ended(); !read)
        return tl::unexpected(read.error());
    return notes;
}

Result<QList<FoundText>> TextReader::find(const Viewer &viewer, const QString &line, int limit) const
{
    const QStringList words = askedWords(line);
    if (words.isEmpty())
        return QList<FoundText>();
    auto found = visibleRows(viewer,
        m_db.run(QLatin1String(queries::textsWithWords), {{":words"_L1, words.join(u"* "_s) + u'*'}}), foundTextOf,
        limit);
    if (!found)
        return found;
    for (FoundText &one : *found) {
        const auto text = only(
            collected<QString>(m_db.run(QLatin1String(textOf(one.kind)), {{":id"_L1, CaseId(one.source).toBytes()}}),
                [](const Row &row) { return row.text("text"); }),
            "text");
        if (!text)
            return tl::unexpected(text.error());
        one.text = *text;
    }
    return found;
}

} // namespace regie::store
