#include "core/casebook/importknown.h"

#include "core/casebook/names.h"
#include "core/matching/matching.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// The event of a row in the form of a known one.
store::KnownEvent outlineOf(const exchange::StagedEvent &event)
{
    store::KnownEvent outline;
    outline.source = event.source();
    outline.number = event.number();
    if (const BarringOrder *order = event.order()) {
        outline.orderKind = order->kind;
        outline.at = order->imposedAt;
        outline.timeKnown = order->timeKnown;
    } else {
        outline.isOrder = false;
        outline.at = {event.report()->receivedOn, QTime(0, 0)};
    }
    return outline;
}

bool ofOneKind(const store::KnownEvent &a, const store::KnownEvent &b)
{
    return a.isOrder == b.isOrder && a.orderKind == b.orderKind;
}

bool numbered(const store::KnownEvent &a, const store::KnownEvent &b)
{
    return !a.source.isEmpty() && a.source == b.source && !a.number.isEmpty() && !b.number.isEmpty();
}

bool atOneMoment(const store::KnownEvent &a, const store::KnownEvent &b)
{
    return a.at.date == b.at.date && (!a.timeKnown || !b.timeKnown || a.at == b.at);
}

bool ofOneRecord(const Mention &a, const Mention &b)
{
    return !a.sourceRecordId.isEmpty() && a.sourceRecordId == b.sourceRecordId;
}

/// The same words in the name, whatever their order, and no other date of birth.
bool writtenAlike(const Mention &a, const Mention &b)
{
    QStringList one = matching::foldedWords(nameOf(a).full());
    QStringList other = matching::foldedWords(nameOf(b).full());
    one.sort();
    other.sort();
    return one == other && (a.birthDate == b.birthDate || a.birthDate.isUnknown() || b.birthDate.isUnknown());
}

struct Judged
{
    bool same = false;     ///< the same person, as far as an import may say
    bool likely = false;   ///< very like
    bool possible = false; ///< one of those she may be
};

Judged judge(const store::KnownEvent &known, const Mention &mention, const QString &source, const RowPerson &who)
{
    Judged out;
    const auto candidate = std::find_if(who.candidates.cbegin(), who.candidates.cend(),
        [&known](const matching::Candidate &one) { return one.person == known.person; });
    out.possible = candidate != who.candidates.cend();
    out.likely = out.possible && candidate->likeness == matching::Likeness::VeryLikely;
    const bool record = !source.isEmpty() && known.source == source && ofOneRecord(known.mention, mention);
    const bool tied = !who.tied.isNull() && known.person == who.tied;
    out.same = record || tied || (out.possible && writtenAlike(known.mention, mention));
    return out;
}

QString recordKey(const QString &source, const QString &recordId)
{
    return source.isEmpty() || recordId.isEmpty() ? QString() : source + QChar(0x1f) + recordId;
}

} // namespace

Result<QList<store::KnownEvent>> KnownEvents::near(
    const Mention &mention, const QString &source, const RowPerson &who) const
{
    QList<store::KnownEvent> events;
    const QString record = recordKey(source, mention.sourceRecordId);
    if (!record.isEmpty()) {
        const auto found = m_reader.knownEvents(m_viewer, source, mention.sourceRecordId);
        if (!found)
            return found;
        events.append(*found);
        for (const int place : m_byRecord.value(record))
            events.append(m_events.at(place));
    }
    QList<PersonId> persons;
    if (!who.tied.isNull())
        persons.append(who.tied);
    for (const matching::Candidate &candidate : who.candidates)
        persons.append(candidate.person);
    if (persons.isEmpty())
        return events;
    const auto found = m_reader.knownEvents(m_viewer, persons);
    if (!found)
        return found;
    events.append(*found);
    for (const PersonId &person : std::as_const(persons)) {
        for (const int place : m_byPerson.value(person))
            events.append(m_events.at(place));
    }
    return events;
}

Result<KnownEvents::Answer> KnownEvents::look(const exchange::StagedEvent &event, const exchange::StagedList &list,
    const QList<int> &rows, const QList<RowPerson> &persons) const
{
    Answer answer;
    const store::KnownEvent outline = outlineOf(event);
    LocalDateTime latest;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Mention &mention = list.rows.at(rows.at(i)).mention;
        const auto events = near(mention, event.source(), persons.at(i));
        if (!events)
            return tl::unexpected(events.error());
        for (const store::KnownEvent &known : *events) {
            const Judged judged = judge(known, mention, event.source(), persons.at(i));
            const bool oneNumber = numbered(outline, known) && outline.number == known.number;
            const bool otherNumber = numbered(outline, known) && outline.number != known.number;
            const bool oneMoment = atOneMoment(outline, known) && !otherNumber;
            const bool toTheMinute = oneMoment && outline.timeKnown && known.timeKnown;
            if (ofOneKind(outline, known)) {
                answer.isKnown = answer.isKnown || (oneMoment && judged.same) || (oneNumber && judged.same) ||
                                 (oneNumber && judged.possible) || (toTheMinute && judged.likely);
                answer.sameDay =
                    answer.sameDay || (outline.isOrder && outline.orderKind == OrderKind::Order &&
                                          (judged.same || judged.likely) && outline.at.date == known.at.date);
            }
            const bool precedes = known.isOrder && known.orderKind == OrderKind::Order && outline.isOrder &&
                                  outline.orderKind != OrderKind::Order && !(outline.at < known.at);
            if (precedes && (judged.same || oneNumber) && (answer.concerns.isNull() || latest < known.at)) {
                answer.concerns = known.order;
                latest = known.at;
            }
        }
    }
    return answer;
}

void KnownEvents::add(const exchange::StagedEvent &event, const QList<Mention> &mentions,
    const QList<EventPerson> &persons, BarringOrderId order, VtReportId report)
{
    store::KnownEvent known = outlineOf(event);
    if (known.isOrder)
        known.order = order;
    else
        known.report = report;
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        known.mention = mentions.at(i);
        QList<PersonId> who = persons.at(i).possible;
        if (!persons.at(i).person.isNull())
            who.append(persons.at(i).person);
        const QString record = recordKey(event.source(), known.mention.sourceRecordId);
        for (const PersonId &person : std::as_const(who)) {
            known.person = person;
            m_byPerson[person].append(static_cast<int>(m_events.size()));
            m_events.append(known);
        }
        if (!record.isEmpty()) {
            known.person = {};
            m_byRecord[record].append(static_cast<int>(m_events.size()));
            m_events.append(known);
        }
    }
}

} // namespace regie::casebook
