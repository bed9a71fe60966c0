#include "core/casebook/journal.h"

#include "core/casebook/oneaction.h"
#include "core/store/drafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

const QString contactForm = u"contact"_s;

QByteArray contactPayload(const ContactNote &note)
{
    QJsonArray members;
    for (const PersonId &member : note.members)
        members.append(member.toString());
    return QJsonDocument(QJsonObject{{u"at"_s, note.at.isValid() ? note.at.toIso() : QString()},
                             {u"timeKnown"_s, note.timeKnown}, {u"kind"_s, toCode(note.kind)}, {u"members"_s, members},
                             {u"others"_s, note.others}, {u"purpose"_s, note.purpose}, {u"basis"_s, note.basis},
                             {u"text"_s, note.text}, {u"corrects"_s, note.corrects.toString()}})
        .toJson(QJsonDocument::Compact);
}

ContactNote contactOf(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const auto word = [&object](const QString &key) { return object.value(key).toString(); };
    ContactNote note;
    note.at = LocalDateTime::parse(word(u"at"_s)).value_or(LocalDateTime());
    note.timeKnown = object.value(u"timeKnown"_s).toBool(true);
    note.kind = fromCode<ContactKind>(word(u"kind"_s)).value_or(ContactKind::Call);
    const QJsonArray members = object.value(u"members"_s).toArray();
    for (const QJsonValue &member : members) {
        if (const auto id = PersonId::parse(member.toString()))
            note.members.append(*id);
    }
    note.others = word(u"others"_s);
    note.purpose = word(u"purpose"_s);
    note.basis = word(u"basis"_s);
    note.text = word(u"text"_s);
    note.corrects = ContactNoteId::parse(word(u"corrects"_s)).value_or(ContactNoteId());
    return note;
}

Result<ContactJournal> journalOf(const store::Reader &reader, const Viewer &viewer, CaseId id)
{
    const auto notes = reader.texts().contacts(viewer, id);
    if (!notes)
        return tl::unexpected(notes.error());
    const auto users = reader.users(viewer);
    QList<PersonId> ids;
    for (const ContactNote &note : *notes)
        ids += note.members;
    const auto persons = reader.persons(viewer, ids);
    if (!users || !persons)
        return tl::unexpected(users ? persons.error() : users.error());
    ContactJournal journal{threadsOf(*notes), {}, {}};
    for (const store::User &user : *users)
        journal.authors.insert(user.id, user.name);
    for (const store::PersonRow &row : *persons)
        journal.persons.insert(row.person.id, row.person.name.full());
    return journal;
}

/// The note that @p note corrects, as it reads now.
Result<std::optional<ContactNote>> correctedBy(
    const ContactNote &note, const store::TextReader &reader, const Viewer &viewer, CaseId id)
{
    if (note.corrects.isNull())
        return std::optional<ContactNote>();
    const auto notes = reader.contacts(viewer, id);
    if (!notes)
        return tl::unexpected(notes.error());
    const QList<ContactThread> threads = threadsOf(*notes);
    for (const ContactThread &thread : threads) {
        const bool holds = thread.first.id == note.corrects ||
                           std::any_of(thread.corrections.cbegin(), thread.corrections.cend(),
                               [&note](const ContactNote &one) { return one.id == note.corrects; });
        if (holds)
            return std::optional(thread.latest());
    }
    return fail(ErrorCode::NotFound, u"the note that is corrected"_s);
}

} // namespace

QFuture<Result<ContactJournal>> JournalDesk::readLater(CaseId id) const
{
    return casebook::readLater<ContactJournal>(m_book,
        [id, viewer = m_book.vault().viewer()](const store::Reader &reader) { return journalOf(reader, viewer, id); });
}

QFuture<Result<QList<ContactRefusal>>> JournalDesk::addLater(CaseId id, const ContactNote &note)
{
    return casebook::inOneActionLater<QList<ContactRefusal>>(
        m_book, store::Action::RecordContact, {},
        [id, note](const casebook::FlowWriter &writer) -> Result<QList<ContactRefusal>> {
            store::Transaction &tx = writer.tx;
            const auto file = tx.read().caseFile(tx.viewer(), id);
            if (!file)
                return tl::unexpected(file.error());
            const auto corrected = correctedBy(note, tx.read().texts(), tx.viewer(), id);
            if (!corrected)
                return tl::unexpected(corrected.error());
            const QList<ContactRefusal> refused =
                refusalsOf(note, writer.now, corrected->has_value() ? &**corrected : nullptr);
            if (!refused.isEmpty())
                return refused;
            tx.about(u"case"_s, file->id.toString(), file->number);
            ContactNote made = note;
            made.id = ContactNoteId::create(writer.ids);
            return tx.record(id, made).map([] { return QList<ContactRefusal>(); });
        },
        [](const QList<ContactRefusal> &refused) { return !refused.isEmpty(); });
}

Result<std::optional<ContactNote>> JournalDesk::draft(CaseId id) const
{
    const auto kept = m_book.vault().drafts().form(m_book.vault().viewer(), contactForm, id.toBytes());
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept ? std::optional(contactOf((*kept)->payload)) : std::nullopt;
}

Done JournalDesk::keepDraft(CaseId id, const ContactNote &note)
{
    return m_book.vault().drafts().saveForm(
        m_book.vault().viewer(), {contactForm, id.toBytes(), contactPayload(note), m_book.clock().nowUtc()});
}

Result<QList<TypedNote>> JournalDesk::drafts() const
{
    const auto kept = m_book.vault().drafts().forms(m_book.vault().viewer(), contactForm);
    if (!kept)
        return tl::unexpected(kept.error());
    QList<TypedNote> notes;
    for (const store::FormDraft &one : *kept)
        notes.append({CaseId::fromBytes(one.about).value_or(CaseId()), one.savedAt, contactOf(one.payload)});
    return notes;
}

Done JournalDesk::putBackDraft(const TypedNote &draft)
{
    return m_book.vault().drafts().saveForm(
        m_book.vault().viewer(), {contactForm, draft.about.toBytes(), contactPayload(draft.note), draft.typedAt});
}

Done JournalDesk::dropDraft(CaseId id)
{
    return m_book.vault().drafts().removeForm(m_book.vault().viewer(), contactForm, id.toBytes());
}

namespace casebook {

Result<QList<TextHit>> searchTexts(
    const store::TextReader &reader, const Viewer &viewer, const QString &line, int limit)
{
    const auto found = reader.find(viewer, line, limit);
    if (!found)
        return tl::unexpected(found.error());
    QList<TextHit> hits;
    for (const store::FoundText &one : *found)
        hits.append({one, passageOf(one.text, line)});
    return hits;
}

QFuture<Result<QList<TextHit>>> searchTextsLater(Casebook &book, const QString &line, int limit)
{
    return readLater<QList<TextHit>>(book, [line, limit, viewer = book.vault().viewer()](const store::Reader &reader) {
        return searchTexts(reader.texts(), viewer, line, limit);
    });
}

} // namespace casebook

} // namespace regie
