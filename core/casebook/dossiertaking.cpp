#include "core/casebook/dossiertaking.h"

#include "core/casebook/casetaking.h"
#include "core/casebook/dossierbook.h"
#include "core/store/receivedreader.h"

#include <algorithm>

namespace regie::casebook {

using namespace Qt::StringLiterals;

using exchange::DossierOrder;
using exchange::DossierPerson;
using exchange::DossierReport;
using exchange::MergeLine;
using exchange::MergeObject;
using exchange::MergePart;
using exchange::MergeReport;
using exchange::MergeState;

namespace {

/// An order older than this is no news any more, as with a list (RULES.md 3: amber ends at 42 days).
constexpr int dossierNewsDays = 42;

} // namespace

ValuePlace placeOf(const exchange::Dossier &ours, const MergePart &part, const MergeLine &line,
    const QHash<PersonId, PersonId> &persons)
{
    const PersonId who = line.oursWho.isNull() ? persons.value(line.theirsWho) : line.oursWho;
    const PersonId whose = part.ours.person < 0 ? PersonId() : ours.persons.at(part.ours.person).person.id;
    ValuePlace place;
    switch (part.object) {
    case MergeObject::Person:
        place.person = whose;
        if (line.field == MergeField::Relation)
            place.other = who;
        if (line.field == MergeField::MemberSince || line.field == MergeField::MemberUntil ||
            line.field == MergeField::LivesIn)
            place.household = ours.household.id;
        break;
    case MergeObject::Address: {
        place.person = whose;
        place.household = whose.isNull() ? ours.household.id : HouseholdId();
        const auto &all = whose.isNull() ? ours.dwellings : ours.persons.at(part.ours.person).addresses;
        place.address = all.at(part.ours.item).id;
        break;
    }
    case MergeObject::Order:
        place.order = ours.orders.at(part.ours.item).order.id;
        place.person = line.field == MergeField::Role ? who : PersonId();
        break;
    case MergeObject::Report:
        place.report = ours.reports.at(part.ours.item).report.id;
        place.person = line.field == MergeField::Role ? who : PersonId();
        break;
    case MergeObject::Case:
        place.file = ours.cases.at(part.ours.item).id;
        place.household = ours.household.id;
        break;
    }
    return place;
}

const KeptValue *keptAt(const QList<KeptValue> &kept, const ValuePlace &place, MergeField field, const QString &theirs)
{
    const auto found = std::find_if(kept.cbegin(), kept.cend(), [&](const KeptValue &one) {
        return one.place == place && one.field == field && exchange::saysSame(field, one.theirs, theirs);
    });
    return found == kept.cend() ? nullptr : &*found;
}

Result<DossierTaken> DossierTaking::take(const MergePreview &shown)
{
    if (const Done all = decided(); !all)
        return tl::unexpected(all.error());
    const auto now = previewOf(m_tx.read(), m_tx.viewer(), m_theirs, m_decisions);
    if (!now)
        return tl::unexpected(now.error());
    if (!(*now == shown))
        return fail(ErrorCode::Conflict, u"what is here changed meanwhile"_s, u"dossier"_s);
    m_ours = now->ours;
    StandingWatch watch(m_tx, m_writer.region, m_writer.now.date);
    const Done done = begin(watch)
                          .and_then([this] { return known(); })
                          .and_then([this] { return takeHousehold(); })
                          .and_then([&] { return takePersons(now->report); })
                          .and_then([&] { return takeRest(now->report); })
                          .and_then([&] { return takeCases(now->report); });
    if (!done)
        return tl::unexpected(done.error());
    auto effects = watch.end({});
    const auto standing = standingOf(m_tx.read(), m_tx.viewer(), m_writer.region, m_out.household, m_writer.now.date);
    if (!effects || !standing)
        return tl::unexpected(effects ? standing.error() : effects.error());
    m_out.effects = *std::move(effects);
    m_out.orders = standing->orders;
    m_out.reports = standing->reports;
    m_tx.about(u"household"_s, m_out.household.toString(), standing->caseNumber);
    return m_out;
}

/// Everybody is somebody, and no two are one.
Done DossierTaking::decided() const
{
    if (!m_decisions.household)
        return fail(ErrorCode::MissingField, u"which household it is"_s, u"household"_s);
    QSet<PersonId> taken;
    for (qsizetype i = 0; i < m_theirs.persons.size(); ++i) {
        const PersonDecision one = m_decisions.persons.value(m_theirs.persons.at(i).person.id);
        const QString where = u"persons[%1]"_s.arg(i);
        if (one.kind == PersonDecision::Kind::Open)
            return fail(ErrorCode::MissingField, u"who she is"_s, where);
        if (one.kind == PersonDecision::Kind::Same && taken.contains(one.person))
            return fail(ErrorCode::NotAllowed, u"two of theirs cannot be one of ours"_s, where);
        if (one.kind == PersonDecision::Kind::Same)
            taken.insert(one.person);
    }
    for (const CaseDecision &one : m_decisions.cases) {
        if (one.kind == CaseDecision::Kind::Joined && m_decisions.household->isNull())
            return fail(ErrorCode::NotAllowed, u"a case of another household"_s, u"cases"_s);
    }
    return {};
}

Done DossierTaking::begin(StandingWatch &watch)
{
    QList<PersonId> persons;
    for (const DossierPerson &entry : m_ours.persons)
        persons.append(entry.person.id);
    const auto found = m_tx.read().householdsOf(m_tx.viewer(), persons);
    if (!found)
        return tl::unexpected(found.error());
    QSet<HouseholdId> households(found->cbegin(), found->cend());
    if (!m_ours.household.id.isNull())
        households.insert(m_ours.household.id);
    return watch.begin(households);
}

Done DossierTaking::known()
{
    const store::ReceivedReader received = m_tx.read().received();
    const auto ids = received.ids(m_tx.viewer(), m_theirs.origin);
    auto kept = received.values(m_tx.viewer());
    if (!ids || !kept)
        return tl::unexpected(ids ? kept.error() : ids.error());
    for (const ReceivedId &one : *ids)
        m_known.insert(QByteArray(reinterpret_cast<const char *>(one.theirs.data()), qsizetype(one.theirs.size())));
    m_kept = *std::move(kept);
    return {};
}

/// That somebody decided so is remembered: the next package of that vault need not ask again.
Done DossierTaking::remember(const IdBytes &theirs, const ReceivedId &as)
{
    if (knows(theirs))
        return {};
    m_known.insert(QByteArray(reinterpret_cast<const char *>(theirs.data()), qsizetype(theirs.size())));
    ReceivedId one = as;
    one.id = ReceivedIdId::create(m_writer.ids);
    one.origin = m_theirs.origin;
    one.theirs = theirs;
    ++m_out.remembered;
    return m_tx.record(one);
}

Done DossierTaking::takeHousehold()
{
    m_out.household = *m_decisions.household;
    if (m_out.household.isNull()) {
        Household made = m_theirs.household;
        made.id = HouseholdId::create(m_writer.ids);
        made.revision = 0;
        m_out.household = made.id;
        ++m_out.taken;
        if (const Done saved = m_tx.save(made); !saved)
            return saved;
    }
    m_ours.household.id = m_out.household;
    return remember(m_theirs.household.id.raw(), {.household = m_out.household});
}

/// Those that are new first: the others may be something of them.
Done DossierTaking::takePersons(const MergeReport &report)
{
    for (const DossierPerson &entry : m_theirs.persons) {
        const PersonDecision one = m_decisions.persons.value(entry.person.id);
        Done done;
        if (one.kind == PersonDecision::Kind::New)
            done = takePerson(entry);
        else
            m_persons.insert(entry.person.id, one.person);
        if (done)
            done = remember(entry.person.id.raw(), {.person = ours(entry.person.id)});
        if (!done)
            return done;
    }
    for (const MergePart &part : report.parts) {
        if (part.object != MergeObject::Person || part.theirs.person < 0)
            continue;
        const PersonId whose = ours(m_theirs.persons.at(part.theirs.person).person.id);
        if (const Done done = takeReach(part); !done)
            return done;
        for (const MergeLine &line : part.lines) {
            const bool relation = line.field == MergeField::Relation && line.state == MergeState::OnlyThere;
            Done done;
            if (relation)
                done = setFieldAt(
                    m_tx, m_writer.ids, {.person = whose, .other = ours(line.theirsWho)}, line.field, line.theirs);
            else if (part.ours.person >= 0)
                done = takeLine(part, line);
            if (!done)
                return done;
            m_out.taken += relation ? 1 : 0;
        }
    }
    return {};
}

bool DossierTaking::twoNumbers(const MergePart &part) const
{
    if (part.object != MergeObject::Person || part.ours.person < 0 || part.theirs.person < 0)
        return false;
    const QString &here = m_ours.persons.at(part.ours.person).person.phone;
    const QString &there = m_theirs.persons.at(part.theirs.person).person.phone;
    return !here.isEmpty() && !there.isEmpty() && !isSameNumber(here, there);
}

ValueChoice DossierTaking::choiceOf(const MergePart &part, const MergeLine &line) const
{
    if (!ofReach(line.field) || !twoNumbers(part))
        return m_choices.value(lineKey(part, line), ValueChoice::Both);
    for (const MergeLine &one : part.lines) {
        if (one.field == MergeField::Phone)
            return m_choices.value(lineKey(part, one), ValueChoice::Both);
    }
    return ValueChoice::Both;
}

Done DossierTaking::takeReach(const MergePart &part)
{
    if (part.ours.person < 0 || part.theirs.person < 0)
        return {};
    const Person &here = m_ours.persons.at(part.ours.person).person;
    const Person &there = m_theirs.persons.at(part.theirs.person).person;
    if (here.phone.isEmpty() && !there.phone.isEmpty())
        return setReachAt(m_tx, m_writer.ids, here.id, joinedReach(reachOf(here), reachOf(there)));
    for (const MergeLine &line : part.lines) {
        const bool theirs = line.field == MergeField::Phone && line.state == MergeState::Different &&
                            choiceOf(part, line) == ValueChoice::Theirs;
        if (theirs)
            return setReachAt(m_tx, m_writer.ids, here.id, reachOf(there));
    }
    return {};
}

Done DossierTaking::takePerson(const DossierPerson &entry)
{
    Person person = entry.person;
    person.id = PersonId::create(m_writer.ids);
    person.revision = 0;
    m_persons.insert(entry.person.id, person.id);
    ++m_out.taken;
    Done done = m_tx.save(person);
    if (done && entry.member) {
        done = m_tx.save(Membership{
            MembershipId::create(m_writer.ids), m_out.household, person.id, entry.from, entry.until, entry.livesIn});
    }
    return done;
}

Done DossierTaking::takeRest(const MergeReport &report)
{
    for (const MergePart &part : report.parts) {
        if (part.object == MergeObject::Order && part.theirs.item >= 0) {
            const BarringOrderId theirs = m_theirs.orders.at(part.theirs.item).order.id;
            m_orders.insert(theirs,
                part.ours.item < 0 ? BarringOrderId::create(m_writer.ids) : m_ours.orders.at(part.ours.item).order.id);
        }
    }
    for (const MergePart &part : report.parts) {
        const bool elsewhere = part.object == MergeObject::Person || part.object == MergeObject::Case;
        if (part.state == MergeState::OnlyHere || elsewhere)
            continue;
        Done done;
        if (part.state == MergeState::OnlyThere) {
            ++m_out.taken;
            done = part.object == MergeObject::Address ? takeAddress(part)
                   : part.object == MergeObject::Order ? takeOrder(m_theirs.orders.at(part.theirs.item))
                                                       : takeReport(m_theirs.reports.at(part.theirs.item));
        } else if (part.object == MergeObject::Order) {
            const BarringOrderId theirs = m_theirs.orders.at(part.theirs.item).order.id;
            done = remember(theirs.raw(), {.order = m_orders.value(theirs)});
        } else if (part.object == MergeObject::Report) {
            done = remember(m_theirs.reports.at(part.theirs.item).report.id.raw(),
                {.report = m_ours.reports.at(part.ours.item).report.id});
        }
        for (const MergeLine &line : part.lines) {
            if (done && part.state != MergeState::OnlyThere)
                done = takeLine(part, line);
        }
        if (!done)
            return done;
    }
    return {};
}

Done DossierTaking::takeAddress(const MergePart &part)
{
    const bool ofHousehold = part.theirs.person < 0;
    Address address = ofHousehold ? m_theirs.dwellings.at(part.theirs.item)
                                  : m_theirs.persons.at(part.theirs.person).addresses.at(part.theirs.item);
    address.id = AddressId::create(m_writer.ids);
    for (PersonId &from : address.shieldedFrom)
        from = ours(from);
    return ofHousehold ? m_tx.saveAddress(m_out.household, address)
                       : m_tx.saveAddress(ours(m_theirs.persons.at(part.theirs.person).person.id), address);
}

/// Saves an event with who is named in it, as somebody decided.
template <typename Event>
Done DossierTaking::saveEvent(Event &event, const QList<PersonId> &who)
{
    event.revision = 0;
    event.dwelling.id = {};
    event.dwelling.shieldedFrom.clear();
    for (Mention &mention : event.mentions)
        mention.id = MentionId::create(m_writer.ids);
    Done done = m_tx.save(event);
    for (qsizetype i = 0; done && i < event.mentions.size(); ++i) {
        done = m_tx.save(Link{LinkId::create(m_writer.ids), event.mentions.at(i).id, ours(who.at(i)),
            LinkState::Confirmed, m_tx.viewer().user(), m_tx.at(), {}, {}});
    }
    return done;
}

Done DossierTaking::takeOrder(const DossierOrder &entry)
{
    BarringOrder order = entry.order;
    order.id = m_orders.value(entry.order.id);
    order.concerns = m_orders.value(entry.order.concerns);
    Done done = saveEvent(order, entry.who);
    if (done)
        done = remember(entry.order.id.raw(), {.order = order.id});
    if (done && entry.byHand)
        return m_tx.linkByHand(m_out.household, order.id);
    const bool news = order.imposedAt.date.addDays(dossierNewsDays) >= m_writer.now.date;
    return done && !news ? m_tx.takeUp(order.id) : done;
}

Done DossierTaking::takeReport(const DossierReport &entry)
{
    VtReport report = entry.report;
    report.id = VtReportId::create(m_writer.ids);
    Done done = saveEvent(report, entry.who);
    if (done)
        done = remember(entry.report.id.raw(), {.report = report.id});
    return done && entry.byHand ? m_tx.linkByHand(m_out.household, report.id) : done;
}

/// Last, as what happened in a case speaks of persons and orders.
Done DossierTaking::takeCases(const MergeReport &report)
{
    for (const MergePart &part : report.parts) {
        if (part.object != MergeObject::Case)
            continue;
        Done done = takeCase(part);
        for (const MergeLine &line : part.lines) {
            if (done && part.state != MergeState::OnlyThere)
                done = takeLine(part, line);
        }
        if (!done)
            return done;
    }
    return {};
}

Done DossierTaking::takeCase(const MergePart &part)
{
    const exchange::DossierCase &theirs = m_theirs.cases.at(part.theirs.item);
    if (knows(theirs.id.raw()))
        return {}; // came in before
    const ReceivedCase received{theirs, m_out.household, m_persons, m_orders, m_theirs.practice};
    const bool own = part.state == MergeState::OnlyThere;
    const auto taken =
        own ? takeCaseOver(m_writer, received) : joinCase(m_writer, received, m_ours.cases.at(part.ours.item).id);
    if (!taken)
        return tl::unexpected(taken.error());
    ++m_out.taken;
    m_out.cases.append(taken->number);
    return remember(theirs.id.raw(), {.household = m_out.household, .file = taken->id});
}

bool DossierTaking::knows(const IdBytes &theirs) const
{
    return m_known.contains(QByteArray(reinterpret_cast<const char *>(theirs.data()), qsizetype(theirs.size())));
}

ValuePlace DossierTaking::placeOf(const MergePart &part, const MergeLine &line) const
{
    return casebook::placeOf(m_ours, part, line, m_persons);
}

Done DossierTaking::takeLine(const MergePart &part, const MergeLine &line)
{
    if (line.state == MergeState::Equal || line.state == MergeState::OnlyHere)
        return {};
    const ValuePlace place = placeOf(part, line);
    if (line.state == MergeState::OnlyThere) {
        ++m_out.taken;
        return setFieldAt(m_tx, m_writer.ids, place, line.field, line.theirs);
    }
    const ValueChoice choice = choiceOf(part, line);
    const KeptValue *before = keptAt(m_kept, place, line.field, line.theirs);
    if (before != nullptr && (choice == ValueChoice::Both || choice == before->choice))
        return {}; // said already
    const QString stands = choice == ValueChoice::Both     ? exchange::untilChosen(line.field, line.ours, line.theirs)
                           : choice == ValueChoice::Theirs ? line.theirs
                                                           : line.ours;
    if (const Done kept = keepBoth(place, line, choice); !kept)
        return kept;
    if (ofReach(line.field) && twoNumbers(part))
        return {}; // stands already, with its number
    return exchange::saysSame(line.field, stands, line.ours)
               ? Done()
               : setFieldAt(m_tx, m_writer.ids, place, line.field, stands);
}

Done DossierTaking::keepBoth(const ValuePlace &place, const MergeLine &line, ValueChoice choice)
{
    const KeptValue *before = keptAt(m_kept, place, line.field, line.theirs);
    KeptValue value = before != nullptr ? *before : KeptValue{};
    if (before == nullptr) {
        value.id = KeptValueId::create(m_writer.ids);
        value.place = place;
        value.field = line.field;
        value.ours = line.ours;
        value.theirs = line.theirs;
        value.origin = m_theirs.origin;
        value.receivedAt = m_tx.at();
    }
    value.choice = choice;
    const bool open = choice == ValueChoice::Both;
    value.by = open ? UserId() : m_tx.viewer().user();
    value.chosenAt = open ? QDateTime() : m_tx.at();
    ++(open ? m_out.kept : m_out.chosen);
    return m_tx.save(value);
}

} // namespace regie::casebook
