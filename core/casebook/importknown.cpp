#include "core/casebook/importknown.h"

#include "core/casebook/names.h"
#include "core/matching/matching.h"
#include "core/store/receivedreader.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// An event in the form of a known one, without a person.
store::KnownEvent outlineOf(const std::variant<BarringOrder, VtReport> &event)
{
    store::KnownEvent outline;
    if (const auto *order = std::get_if<BarringOrder>(&event)) {
        outline.order = order->id;
        outline.source = order->source;
        outline.number = order->number;
        outline.orderKind = order->kind;
        outline.at = order->imposedAt;
        outline.timeKnown = order->timeKnown;
    } else if (const auto *report = std::get_if<VtReport>(&event)) {
        outline.isOrder = false;
        outline.report = report->id;
        outline.source = report->source;
        outline.number = report->number;
        outline.at = {report->receivedOn, QTime(0, 0)};
    }
    return outline;
}

QString identityOf(const store::KnownEvent &known)
{
    return known.isOrder ? known.order.toString() : known.report.toString();
}

/// How the event of a list stands to a known one, whoever they name.
struct Closeness
{
    Closeness(const store::KnownEvent &listed, const store::KnownEvent &known)
        : ofOneKind(listed.isOrder == known.isOrder && listed.orderKind == known.orderKind),
          oneSource(!listed.source.isEmpty() && listed.source == known.source)
    {
        const bool numbered = oneSource && !listed.number.isEmpty() && !known.number.isEmpty();
        const bool timed = listed.timeKnown && known.timeKnown;
        oneNumber = numbered && listed.number == known.number;
        oneDay = listed.at.date == known.at.date;
        oneMoment = oneDay && (!timed || listed.at == known.at) && (!numbered || oneNumber);
        toTheMinute = oneMoment && timed;
    }
    /// It can be the same one, if it names the same person.
    [[nodiscard]] bool canBeSame() const { return ofOneKind && (oneMoment || oneNumber); }

    bool ofOneKind = false;
    bool oneSource = false;
    bool oneNumber = false;
    bool oneDay = false;
    bool oneMoment = false;
    bool toTheMinute = false;
};

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

/// Nobody could be tied to either, and they say the same.
bool saysTheSame(const Mention &a, const Mention &b)
{
    if (!nameOf(a).isEmpty() || !nameOf(b).isEmpty())
        return !nameOf(a).isEmpty() && writtenAlike(a, b);
    return a.birthDate == b.birthDate && a.phone == b.phone && a.bsn == b.bsn;
}

struct Judged
{
    bool tied = false;     ///< by record, number or BSN
    bool same = false;     ///< the same person, as far as an import may say
    bool likely = false;   ///< very like
    bool possible = false; ///< one of those she may be
};

Judged judge(const NamedPerson &named, bool oneSource, const Mention &mention, const RowPerson &who)
{
    const auto isHer = [&named](
                           PersonId person) { return named.sure.contains(person) || named.maybe.contains(person); };
    Judged out;
    for (const matching::Candidate &candidate : who.candidates) {
        if (!isHer(candidate.person))
            continue;
        out.possible = true;
        out.likely = out.likely || candidate.likeness == matching::Likeness::VeryLikely;
    }
    const bool record = oneSource && ofOneRecord(named.mention, mention);
    out.tied = record || (!who.tied.isNull() && isHer(who.tied));
    out.same = out.tied || (out.possible && writtenAlike(named.mention, mention));
    return out;
}

/// How surely a row means somebody of an event at @p at. From `makesKnown` on it says that the event is that one;
/// below it holds only when another row of the event does.
enum Grade : int { NotHer, LikeHer, makesKnown, SameWords, Tied };
Grade gradeOf(const NamedPerson &named, const Closeness &at, const Mention &mention, const RowPerson &who)
{
    const Judged judged = judge(named, at.oneSource, mention, who);
    if (judged.tied)
        return Tied;
    if (!who.tied.isNull()) // she is somebody else
        return NotHer;
    if (judged.same)
        return SameWords;
    if ((at.oneNumber && judged.possible) || (at.toTheMinute && judged.likely))
        return makesKnown;
    return judged.likely || saysTheSame(named.mention, mention) ? LikeHer : NotHer;
}

/// Which rows are whom in one event: two rows are two persons, the surest first.
struct Assignment
{
    QList<int> whom = {};
    int found = 0;
    bool isKnown = false;
};
Assignment assign(const HeldEvent &held, const Closeness &at, const exchange::StagedList &list, const QList<int> &rows,
    const QList<RowPerson> &persons)
{
    struct Pair
    {
        Grade grade;
        bool oneRole;
        int row;
        int named;
        [[nodiscard]] bool isSurerThan(const Pair &other) const
        {
            return grade != other.grade ? grade > other.grade : oneRole && !other.oneRole;
        }
    };
    QList<Pair> pairs;
    for (int i = 0; i < rows.size(); ++i) {
        for (int j = 0; j < held.named.size(); ++j) {
            const exchange::StagedRow &row = list.rows.at(rows.at(i));
            const Grade grade = gradeOf(held.named.at(j), at, row.mention, persons.at(i));
            const bool oneRole = row.roleSaid && row.mention.role == held.named.at(j).mention.role;
            if (grade != NotHer)
                pairs.append({grade, oneRole, i, j});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.isSurerThan(b); });
    Assignment out{QList<int>(rows.size(), -1), 0, false};
    QSet<int> taken;
    for (const Pair &pair : std::as_const(pairs)) {
        if (out.whom.at(pair.row) >= 0 || taken.contains(pair.named))
            continue;
        out.whom[pair.row] = pair.named;
        taken.insert(pair.named);
        ++out.found;
        out.isKnown = out.isKnown || pair.grade >= makesKnown;
    }
    return out;
}

/// Whether the report of a list can be a known one: an advice is no melding, and two incidents are two reports.
bool reportsAgree(const exchange::StagedEvent &event, const HeldEvent &held)
{
    const VtReport *listed = event.report();
    const VtReport *known = held.report();
    if (listed == nullptr || known == nullptr)
        return true;
    const bool twoIncidents =
        !listed->incident.isEmpty() && !known->incident.isEmpty() && listed->incident != known->incident;
    return held.whole && listed->kind == known->kind && !twoIncidents;
}

NamedPerson namedBy(const store::KnownEvent &known)
{
    return {known.mention, {}, known.person.isNull() ? QList<PersonId>() : QList<PersonId>{known.person}};
}

template <typename Event>
HeldEvent heldFrom(const Event &event, const QList<Link> &links)
{
    HeldEvent held;
    for (const Mention &mention : event.mentions) {
        NamedPerson named{mention, {}, {}};
        for (const Link &link : links) {
            if (link.mention == mention.id && link.state != LinkState::Rejected)
                (link.state == LinkState::Confirmed ? named.sure : named.maybe).append(link.person);
        }
        held.named.append(named);
    }
    Event bare = event;
    bare.mentions.clear();
    held.event = bare;
    return held;
}

/// Adds whom @p known names, when reading the event did not bring her: who reported is kept from some.
void addUnread(HeldEvent &held, const store::KnownEvent &known)
{
    const auto found = std::find_if(held.named.begin(), held.named.end(),
        [&known](const NamedPerson &one) { return one.mention.id == known.mention.id; });
    if (found == held.named.end())
        held.named.append(namedBy(known));
    else if (!held.whole && !known.person.isNull())
        found->maybe.append(known.person);
}

/// An event that is kept from whoever looks, as far as @p known tells.
HeldEvent partOf(const store::KnownEvent &known)
{
    HeldEvent part;
    part.whole = false;
    if (known.isOrder) {
        BarringOrder order;
        order.id = known.order;
        order.kind = known.orderKind;
        order.imposedAt = known.at;
        order.timeKnown = known.timeKnown;
        order.source = known.source;
        order.number = known.number;
        part.event = order;
    } else {
        VtReport report;
        report.id = known.report;
        report.receivedOn = known.at.date;
        report.source = known.source;
        report.number = known.number;
        part.event = report;
    }
    return part;
}

QString recordKey(const QString &source, const QString &recordId)
{
    return source.isEmpty() || recordId.isEmpty() ? QString() : source + QChar(0x1f) + recordId;
}

QList<NamedPerson> namedAs(const QList<Mention> &mentions, const QList<EventPerson> &persons)
{
    QList<NamedPerson> named;
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const EventPerson &who = persons.at(i);
        named.append(
            {mentions.at(i), who.person.isNull() ? QList<PersonId>() : QList<PersonId>{who.person}, who.possible});
    }
    return named;
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

/// The whole event of @p known. Of one that is kept from the viewer only what @p known says.
Result<HeldEvent> KnownEvents::read(const store::KnownEvent &known) const
{
    if (const auto own = m_own.constFind(identityOf(known)); own != m_own.constEnd())
        return *own;
    const store::ReceivedReader events = m_reader.received();
    Result<HeldEvent> held = known.isOrder
                                 ? events.order(m_viewer, known.order).map([](const store::OrderWithLinks &one) {
                                       return heldFrom(one.order, one.links);
                                   })
                                 : events.report(m_viewer, known.report).map([](const store::ReportWithLinks &one) {
                                       return heldFrom(one.report, one.links);
                                   });
    if (held || held.error().code != ErrorCode::NotFound)
        return held;
    return partOf(known);
}

/// The events of that day that the source gives the same number, whoever they name: none when it gives no numbers.
Result<QList<HeldEvent>> KnownEvents::numbered(const exchange::StagedEvent &event) const
{
    QList<HeldEvent> out;
    if (event.source().isEmpty() || event.number().isEmpty())
        return out;
    const auto take = [&](const HeldEvent &held) { out.append(m_own.value(identityOf(outlineOf(held.event)), held)); };
    const store::ReceivedReader events = m_reader.received();
    if (const BarringOrder *order = event.order(); order != nullptr && order->kind == OrderKind::Order) {
        const auto found = events.ordersNumbered(m_viewer, order->source, order->number, order->imposedAt.date);
        if (!found)
            return tl::unexpected(found.error());
        for (const store::OrderWithLinks &one : *found)
            take(heldFrom(one.order, one.links));
    } else if (const VtReport *report = event.report()) {
        const auto found = events.reportsNumbered(m_viewer, report->source, report->number, report->receivedOn);
        if (!found)
            return tl::unexpected(found.error());
        for (const store::ReportWithLinks &one : *found)
            take(heldFrom(one.report, one.links));
    }
    return out;
}

Result<KnownEvents::Answer> KnownEvents::look(const exchange::StagedEvent &event, const exchange::StagedList &list,
    const QList<int> &rows, const QList<RowPerson> &persons) const
{
    Answer answer;
    const store::KnownEvent outline = outlineOf(event.event);
    LocalDateTime latest;
    QList<QString> order; // of meeting them
    QHash<QString, HeldEvent> candidates;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Mention &mention = list.rows.at(rows.at(i)).mention;
        const auto events = near(mention, event.source(), persons.at(i));
        if (!events)
            return tl::unexpected(events.error());
        for (const store::KnownEvent &known : *events) {
            const Closeness at(outline, known);
            const Judged judged = judge(namedBy(known), at.oneSource, mention, persons.at(i));
            if (at.canBeSame()) {
                const QString identity = identityOf(known);
                if (!candidates.contains(identity)) {
                    const auto held = read(known);
                    if (!held)
                        return tl::unexpected(held.error());
                    candidates.insert(identity, *held);
                    order.append(identity);
                }
                addUnread(candidates[identity], known);
            }
            answer.sameDay =
                answer.sameDay || (at.ofOneKind && outline.isOrder && outline.orderKind == OrderKind::Order &&
                                      (judged.same || judged.likely) && at.oneDay);
            const bool precedes = known.isOrder && known.orderKind == OrderKind::Order && outline.isOrder &&
                                  outline.orderKind != OrderKind::Order && !(outline.at < known.at);
            if (precedes && (judged.same || at.oneNumber) && (answer.concerns.isNull() || latest < known.at)) {
                answer.concerns = known.order;
                latest = known.at;
            }
        }
    }
    int most = 0;
    for (const QString &identity : std::as_const(order)) {
        const HeldEvent &held = candidates[identity];
        const Closeness at(outline, outlineOf(held.event));
        const Assignment found = assign(held, at, list, rows, persons);
        const bool agree = reportsAgree(event, held);
        answer.otherKind = answer.otherKind || (found.isKnown && !agree);
        if (!found.isKnown || !agree || found.found <= most)
            continue;
        most = found.found;
        answer.is = held;
        answer.whom = found.whom;
    }
    if (answer.is)
        return answer;
    const auto others = numbered(event);
    if (!others)
        return tl::unexpected(others.error());
    for (const HeldEvent &held : *others) {
        if (!reportsAgree(event, held)) {
            answer.otherKind = true;
        } else if (!answer.is) {
            answer.is = held;
            answer.whom = assign(held, Closeness(outline, outlineOf(held.event)), list, rows, persons).whom;
        }
    }
    return answer;
}

void KnownEvents::add(const exchange::StagedEvent &event, const QList<Mention> &mentions,
    const QList<EventPerson> &persons, BarringOrderId order, VtReportId report)
{
    HeldEvent held{event.event, {}, false, true};
    if (auto *listed = std::get_if<BarringOrder>(&held.event))
        listed->id = order;
    else
        std::get<VtReport>(held.event).id = report;
    extend(held, mentions, persons);
}

void KnownEvents::extend(const HeldEvent &event, const QList<Mention> &mentions, const QList<EventPerson> &persons)
{
    const QList<NamedPerson> named = namedAs(mentions, persons);
    HeldEvent now = event;
    now.named.append(named);
    m_own.insert(identityOf(outlineOf(event.event)), now);
    remember(event, named);
}

/// Makes the event found by whom it names.
void KnownEvents::remember(const HeldEvent &event, const QList<NamedPerson> &named)
{
    store::KnownEvent known = outlineOf(event.event);
    for (const NamedPerson &one : named) {
        known.mention = one.mention;
        for (const PersonId &person : one.sure + one.maybe) {
            known.person = person;
            m_byPerson[person].append(static_cast<int>(m_events.size()));
            m_events.append(known);
        }
        if (const QString record = recordKey(known.source, known.mention.sourceRecordId); !record.isEmpty()) {
            known.person = {};
            m_byRecord[record].append(static_cast<int>(m_events.size()));
            m_events.append(known);
        }
    }
}

} // namespace regie::casebook
