#include "core/domain/contact.h"

#include <QHash>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

template <>
std::span<const Code<ContactKind>> codesOf<ContactKind>()
{
    static constexpr Code<ContactKind> table[] = {{ContactKind::Visit, "visit"}, {ContactKind::Call, "call"},
        {ContactKind::Mail, "mail"}, {ContactKind::Message, "message"}, {ContactKind::Consultation, "consultation"}};
    return table;
}

namespace {

/// What a reader would see of both is one and the same.
bool readsTheSame(const ContactNote &a, const ContactNote &b)
{
    return a.at == b.at && a.timeKnown == b.timeKnown && a.kind == b.kind && a.members == b.members &&
           a.others.trimmed() == b.others.trimmed() && a.purpose == b.purpose && a.basis == b.basis &&
           a.text.trimmed() == b.text.trimmed();
}

} // namespace

QList<ContactRefusal> refusalsOf(const ContactNote &note, LocalDateTime now, const ContactNote *corrected)
{
    QList<ContactRefusal> wrong;
    if (!note.at.isValid())
        wrong.append({u"at"_s, ContactProblem::Missing});
    else if (note.timeKnown ? now < note.at : now.date < note.at.date)
        wrong.append({u"at"_s, ContactProblem::InTheFuture});
    if (note.members.isEmpty() && note.others.trimmed().isEmpty())
        wrong.append({u"others"_s, ContactProblem::NobodySpokenTo});
    else if (note.others.size() > longestContactOthers)
        wrong.append({u"others"_s, ContactProblem::TooLong});
    if (note.purpose.isEmpty())
        wrong.append({u"purpose"_s, ContactProblem::Missing});
    if (note.basis.isEmpty())
        wrong.append({u"basis"_s, ContactProblem::Missing});
    if (note.text.trimmed().isEmpty())
        wrong.append({u"text"_s, ContactProblem::Missing});
    else if (note.text.size() > longestContactText)
        wrong.append({u"text"_s, ContactProblem::TooLong});
    if (wrong.isEmpty() && corrected != nullptr && readsTheSame(note, *corrected))
        wrong.append({u"text"_s, ContactProblem::SaysTheSame});
    return wrong;
}

QList<ContactThread> threadsOf(const QList<ContactNote> &notes)
{
    QList<ContactNote> inOrder = notes;
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const ContactNote &a, const ContactNote &b) {
        return a.corrects.isNull() != b.corrects.isNull() ? a.corrects.isNull() : a.recordedAt < b.recordedAt;
    });
    QList<ContactThread> threads;
    QHash<ContactNoteId, qsizetype> places; // of every note, by its own identity
    for (const ContactNote &note : std::as_const(inOrder)) {
        const qsizetype place = note.corrects.isNull() ? -1 : places.value(note.corrects, -1);
        if (place < 0) {
            places.insert(note.id, threads.size());
            threads.append({note, {}});
        } else {
            places.insert(note.id, place);
            threads[place].corrections.append(note);
        }
    }
    std::stable_sort(threads.begin(), threads.end(), [](const ContactThread &a, const ContactThread &b) {
        return a.latest().at == b.latest().at ? b.first.recordedAt < a.first.recordedAt : b.latest().at < a.latest().at;
    });
    return threads;
}

} // namespace regie
