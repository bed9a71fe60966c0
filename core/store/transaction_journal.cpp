#include "core/store/searchindex.h"
#include "core/store/transaction_p.h"

namespace regie::store {

namespace {

Values contactValues(const ContactNote &note, CaseId file)
{
    return {{"id", idValue(note.id)}, {"case_file", idValue(file)}, {"at", wallValue(note.at)},
        {"time_known", note.timeKnown}, {"kind", codeValue(note.kind)}, {"others", textValue(note.others.trimmed())},
        {"purpose", textValue(note.purpose)}, {"basis", textValue(note.basis)},
        {"text", textValue(note.text.trimmed())}, {"corrects", idValue(note.corrects)}};
}

} // namespace

Done Transaction::record(CaseId file, const ContactNote &note)
{
    if (!note.corrects.isNull()) {
        const auto there =
            d->rows.find(Table::ContactNote, {{"id", idValue(note.corrects)}, {"case_file", idValue(file)}});
        if (!there)
            return doneOf(there);
        if (!*there)
            return tl::unexpected(d->rows.failed(ErrorCode::NotFound, tableName(Table::ContactNote)));
    }
    if (const auto put = d->putById(Table::ContactNote, note.id, contactValues(note, file), 0); !put)
        return doneOf(put);
    for (int position = 0; position < note.members.size(); ++position) {
        const Values key{{"note", idValue(note.id)}, {"position", position}};
        const auto put =
            d->rows.put(Table::ContactPerson, key, key + Values{{"person", idValue(note.members.at(position))}});
        if (!put)
            return doneOf(put);
    }
    return {};
}

Done Transaction::Private::index(Table table, const Values &values)
{
    const std::optional<Searchable> found = searchableOf(table, values);
    if (!found)
        return {};
    const QString words = indexedWords(found->text);
    if (const Done gone = unindex(found->source); !gone || words.isEmpty())
        return gone;
    const auto entry = rows.run("INSERT INTO search_entry(kind, source, case_file, on_day) "
                                "VALUES(:kind, :source, :case_file, :on_day)",
        {{"kind", textValue(regie::toCode(found->kind))}, {"source", found->source}, {"case_file", found->file},
            {"on_day", textValue(found->on.toString(Qt::ISODate))}});
    if (!entry)
        return doneOf(entry);
    return doneOf(rows.run("INSERT INTO search_text(docid, words) "
                           "SELECT rid, :words FROM search_entry WHERE source = :source",
        {{"words", textValue(words)}, {"source", found->source}}));
}

Done Transaction::Private::unindex(const QVariant &source)
{
    if (source.isNull())
        return {};
    const auto held = rowsWhere("SELECT rid FROM search_entry WHERE source = :source", {{"source", source}});
    if (!held)
        return doneOf(held);
    for (const qint64 row : *held) {
        const Values key{{"row", static_cast<qlonglong>(row)}};
        for (const char *sql :
            {"DELETE FROM search_text WHERE docid = :row", "DELETE FROM search_entry WHERE rid = :row"}) {
            if (const auto gone = rows.run(sql, key); !gone)
                return doneOf(gone);
        }
    }
    return {};
}

} // namespace regie::store
