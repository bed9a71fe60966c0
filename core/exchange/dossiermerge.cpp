#include "core/exchange/dossiermerge.h"

#include "core/domain/reach.h"

#include <algorithm>

namespace regie::exchange {

namespace {

constexpr MergeField personFields[] = {MergeField::Given, MergeField::Prefix, MergeField::Surname,
    MergeField::BirthDate, MergeField::Sex, MergeField::Phone, MergeField::CallBack, MergeField::CallBackNote};
constexpr MergeField memberFields[] = {MergeField::LivesIn, MergeField::MemberSince, MergeField::MemberUntil};
constexpr MergeField addressFields[] = {MergeField::AddressFrom, MergeField::AddressUntil, MergeField::AddressSecret};
constexpr MergeField orderFields[] = {MergeField::ImposedTime, MergeField::Status, MergeField::ExtendedUntil,
    MergeField::EndedAt, MergeField::ImposedBy, MergeField::Verified, MergeField::EventMunicipality,
    MergeField::Number};
constexpr MergeField reportFields[] = {MergeField::NewIncident, MergeField::ConvertedToAdvice, MergeField::Incident,
    MergeField::Verified, MergeField::EventMunicipality, MergeField::Number};

constexpr MergeField caseFields[] = {
    MergeField::CaseRoute, MergeField::CasePhase, MergeField::Executor, MergeField::EventMunicipality};

MergeState stateOf(MergeField field, const QString &ours, const QString &theirs)
{
    if (saysSame(field, ours, theirs))
        return MergeState::Equal;
    if (theirs.isEmpty())
        return MergeState::OnlyHere;
    return ours.isEmpty() ? MergeState::OnlyThere : MergeState::Different;
}

/// Where nothing means "always" or "still": a value, not a gap that the other may fill. Who is a member no longer does
/// not count any more.
bool nothingIsAValue(MergeField field)
{
    return field == MergeField::MemberSince || field == MergeField::MemberUntil || field == MergeField::AddressFrom ||
           field == MergeField::AddressUntil;
}

bool samePlace(const Address &a, const Address &b)
{
    const QString key = addressKey(a);
    return key.isEmpty() ? a.line().compare(b.line(), Qt::CaseInsensitive) == 0 : key == addressKey(b);
}

Membership membershipIn(const DossierPerson &entry)
{
    return {{}, {}, {}, entry.from, entry.until, entry.livesIn};
}

/// Lays two dossiers beside each other, object by object: what is in both first, in the order of ours.
class Laying
{
public:
    Laying(const Dossier &ours, const Dossier &theirs, const MergePairs &pairs)
        : m_ours(ours), m_theirs(theirs), m_pairs(pairs)
    {
        for (auto pair = pairs.persons.cbegin(); pair != pairs.persons.cend(); ++pair)
            m_theirName.insert(pair.value(), pair.key());
    }

    [[nodiscard]] MergeReport lay()
    {
        layPersons();
        layAddresses(m_ours.dwellings, m_theirs.dwellings, -1, -1);
        layEvents(MergeObject::Order, m_ours.orders, m_theirs.orders);
        layEvents(MergeObject::Report, m_ours.reports, m_theirs.reports);
        layCases();
        return std::move(m_out);
    }

private:
    /// Keeps a part with its state: something that differs makes the whole differ.
    void add(MergePart part)
    {
        const auto there = [&part](const MergeSide &side) {
            return part.object == MergeObject::Person ? side.person >= 0 : side.item >= 0;
        };
        if (!there(part.ours) || !there(part.theirs))
            part.state = there(part.ours) ? MergeState::OnlyHere : MergeState::OnlyThere;
        else if (std::any_of(part.lines.cbegin(), part.lines.cend(),
                     [](const MergeLine &line) { return line.state == MergeState::Different; }))
            part.state = MergeState::Different;
        m_out.parts.append(std::move(part));
    }

    static void addLine(MergePart &part, MergeField field, const QString &ours, const QString &theirs,
        PersonId oursWho = {}, PersonId theirsWho = {})
    {
        if (!ours.isEmpty() || !theirs.isEmpty())
            part.lines.append({field, oursWho, theirsWho, ours, theirs, stateOf(field, ours, theirs)});
    }

    template <typename T, std::size_t N>
    static void addLines(MergePart &part, const MergeField (&fields)[N], const T *ours, const T *theirs)
    {
        for (const MergeField field : fields) {
            const QString here = ours ? valueOf(field, *ours) : QString();
            const QString there = theirs ? valueOf(field, *theirs) : QString();
            addLine(part, field, here, there);
            if (ours && theirs && here != there && nothingIsAValue(field))
                part.lines.last().state = MergeState::Different;
        }
    }

    [[nodiscard]] static int placeOf(const Dossier &dossier, PersonId id)
    {
        const auto found = std::find_if(dossier.persons.cbegin(), dossier.persons.cend(),
            [&id](const DossierPerson &one) { return one.person.id == id; });
        return found == dossier.persons.cend() || id.isNull() ? -1 : int(found - dossier.persons.cbegin());
    }

    void layPersons()
    {
        for (int place = 0; place < m_ours.persons.size(); ++place)
            layPerson(place, placeOf(m_theirs, m_theirName.value(m_ours.persons.at(place).person.id)));
        for (int place = 0; place < m_theirs.persons.size(); ++place) {
            const PersonId ours = m_pairs.persons.value(m_theirs.persons.at(place).person.id);
            if (placeOf(m_ours, ours) < 0)
                layPerson(-1, place);
        }
    }

    void layPerson(int oursPlace, int theirsPlace)
    {
        const DossierPerson *ours = oursPlace < 0 ? nullptr : &m_ours.persons.at(oursPlace);
        const DossierPerson *theirs = theirsPlace < 0 ? nullptr : &m_theirs.persons.at(theirsPlace);
        MergePart part;
        part.object = MergeObject::Person;
        part.ours.person = oursPlace;
        part.theirs.person = theirsPlace;
        addLines(part, personFields, ours ? &ours->person : nullptr, theirs ? &theirs->person : nullptr);
        if (ours && theirs)
            tieAnswers(part, ours->person, theirs->person);
        const Membership here = ours ? membershipIn(*ours) : Membership();
        const Membership there = theirs ? membershipIn(*theirs) : Membership();
        addLines(
            part, memberFields, ours && ours->member ? &here : nullptr, theirs && theirs->member ? &there : nullptr);
        layRelations(part, ours, theirs);
        add(std::move(part));
        layAddresses(ours ? ours->addresses : QList<Address>(), theirs ? theirs->addresses : QList<Address>(),
            oursPlace, theirsPlace);
    }

    /// An answer is about the number it was given on: what they say of another number, or without one, is not taken for
    /// what we do not know of ours. Only that it is not safe passes.
    static void tieAnswers(MergePart &part, const Person &ours, const Person &theirs)
    {
        if (ours.phone.isEmpty() || isSameNumber(ours.phone, theirs.phone))
            return;
        const bool unsafe = theirs.phone.isEmpty() && theirs.callBack == CallBack::NotSafe;
        for (MergeLine &line : part.lines) {
            const bool answer = line.field == MergeField::CallBack || line.field == MergeField::CallBackNote;
            if (answer && line.state == MergeState::OnlyThere && !unsafe)
                line.state = MergeState::Different;
        }
    }

    /// What @p from is to @p to; nothing when nobody says.
    [[nodiscard]] static QString relationBetween(const Dossier &dossier, PersonId from, PersonId to)
    {
        for (const Relation &one : dossier.relations) {
            if (one.from == from && one.to == to)
                return toCode(one.kind);
            if (one.from == to && one.to == from)
                return toCode(inverse(one.kind));
        }
        return {};
    }

    /// A relation stands with that one of both who comes first: in ours, or else in theirs.
    void layRelations(MergePart &part, const DossierPerson *ours, const DossierPerson *theirs)
    {
        if (ours != nullptr) {
            for (int place = part.ours.person + 1; place < m_ours.persons.size(); ++place) {
                const PersonId other = m_ours.persons.at(place).person.id;
                layRelation(
                    part, ours->person.id, theirs ? theirs->person.id : PersonId(), other, m_theirName.value(other));
            }
        }
        if (theirs == nullptr)
            return;
        for (int place = 0; place < m_theirs.persons.size(); ++place) {
            const PersonId other = m_theirs.persons.at(place).person.id;
            const bool known = placeOf(m_ours, m_pairs.persons.value(other)) >= 0;
            if (!known && (ours != nullptr || place > part.theirs.person))
                layRelation(part, ours ? ours->person.id : PersonId(), theirs->person.id, PersonId(), other);
        }
    }

    void layRelation(MergePart &part, PersonId ours, PersonId theirs, PersonId oursOther, PersonId theirsOther)
    {
        const bool here = !ours.isNull() && !oursOther.isNull();
        const bool there = !theirs.isNull() && !theirsOther.isNull();
        addLine(part, MergeField::Relation, here ? relationBetween(m_ours, ours, oursOther) : QString(),
            there ? relationBetween(m_theirs, theirs, theirsOther) : QString(), oursOther, theirsOther);
    }

    void layAddresses(const QList<Address> &ours, const QList<Address> &theirs, int oursPerson, int theirsPerson)
    {
        QSet<int> taken;
        const auto lay = [&](int here, int there) {
            MergePart part{MergeObject::Address, MergeState::Equal, {oursPerson, here}, {theirsPerson, there}, {}};
            addLines(part, addressFields, here < 0 ? nullptr : &ours.at(here), there < 0 ? nullptr : &theirs.at(there));
            add(std::move(part));
        };
        for (int here = 0; here < ours.size(); ++here) {
            int there = -1;
            for (int place = 0; place < theirs.size() && there < 0; ++place)
                there = !taken.contains(place) && samePlace(ours.at(here), theirs.at(place)) ? place : -1;
            taken.insert(there);
            lay(here, there);
        }
        for (int there = 0; there < theirs.size(); ++there) {
            if (!taken.contains(there))
                lay(-1, there);
        }
    }

    void layCases()
    {
        for (int there = 0; there < m_theirs.cases.size(); ++there) {
            const DossierCase &theirs = m_theirs.cases.at(there);
            const CaseId id = m_pairs.cases.value(theirs.id);
            const auto found = std::find_if(m_ours.cases.cbegin(), m_ours.cases.cend(),
                [&id](const DossierCase &one) { return !id.isNull() && one.id == id; });
            const bool here = found != m_ours.cases.cend();
            if (!here && !m_pairs.takenCases.contains(theirs.id))
                continue;
            MergePart part{MergeObject::Case, MergeState::Equal,
                {-1, here ? static_cast<int>(found - m_ours.cases.cbegin()) : -1}, {-1, there}, {}};
            addLines(part, caseFields, here ? &*found : nullptr, &theirs);
            // a route or phase that only one of both is in is no difference to choose
            part.lines.removeIf([here](const MergeLine &line) {
                return here && !canBeChosen(line.field) && (line.ours.isEmpty() || line.theirs.isEmpty());
            });
            add(std::move(part));
        }
    }

    // orders and reports
    [[nodiscard]] static const BarringOrder &eventOf(const DossierOrder &entry) { return entry.order; }
    [[nodiscard]] static const VtReport &eventOf(const DossierReport &entry) { return entry.report; }
    [[nodiscard]] static QDate dayOf(const BarringOrder &order) { return order.imposedAt.date; }
    [[nodiscard]] static QDate dayOf(const VtReport &report) { return report.receivedOn; }
    [[nodiscard]] BarringOrderId known(BarringOrderId theirs) const { return m_pairs.orders.value(theirs); }
    [[nodiscard]] VtReportId known(VtReportId theirs) const { return m_pairs.reports.value(theirs); }

    /// Whether an event names @p who, as somebody of ours, and as what.
    template <typename Entry>
    [[nodiscard]] static std::optional<EventRole> roleIn(const Entry &entry, PersonId who)
    {
        const qsizetype place = who.isNull() ? -1 : entry.who.indexOf(who);
        return place < 0 ? std::nullopt : std::optional(eventOf(entry).mentions.at(place).role);
    }

    /// Of one day and kind, and one person is named in both; who was put out must be the same.
    template <typename Entry>
    [[nodiscard]] bool looksSame(const Entry &ours, const Entry &theirs) const
    {
        if (dayOf(eventOf(ours)) != dayOf(eventOf(theirs)) || eventOf(ours).kind != eventOf(theirs).kind)
            return false;
        bool shared = false;
        for (qsizetype i = 0; i < theirs.who.size(); ++i) {
            const PersonId who = m_pairs.persons.value(theirs.who.at(i));
            const auto role = roleIn(ours, who);
            shared = shared || role.has_value();
            const bool putOut = eventOf(theirs).mentions.at(i).role == EventRole::PutOut;
            if (putOut && putOutIn(ours) && role != EventRole::PutOut)
                return false;
        }
        return shared;
    }
    template <typename Entry>
    [[nodiscard]] static bool putOutIn(const Entry &entry)
    {
        for (qsizetype i = 0; i < entry.who.size(); ++i) {
            if (!entry.who.at(i).isNull() && eventOf(entry).mentions.at(i).role == EventRole::PutOut)
                return true;
        }
        return false;
    }

    template <typename Entry>
    [[nodiscard]] int partner(const Entry &entry, const QList<Entry> &theirs, const QSet<int> &taken) const
    {
        for (int place = 0; place < theirs.size(); ++place) {
            if (!taken.contains(place) && known(eventOf(theirs.at(place)).id) == eventOf(entry).id)
                return place;
        }
        for (int place = 0; place < theirs.size(); ++place) {
            const bool free = !taken.contains(place) && known(eventOf(theirs.at(place)).id).isNull();
            if (free && looksSame(entry, theirs.at(place)))
                return place;
        }
        return -1;
    }

    template <typename Entry>
    void layEvents(MergeObject object, const QList<Entry> &ours, const QList<Entry> &theirs)
    {
        QSet<int> taken;
        for (int here = 0; here < ours.size(); ++here) {
            const int there = partner(ours.at(here), theirs, taken);
            taken.insert(there);
            layEvent(object, here, &ours.at(here), there, there < 0 ? nullptr : &theirs.at(there));
        }
        for (int there = 0; there < theirs.size(); ++there) {
            if (!taken.contains(there))
                layEvent<Entry>(object, -1, nullptr, there, &theirs.at(there));
        }
    }

    template <typename Entry>
    void layEvent(MergeObject object, int here, const Entry *ours, int there, const Entry *theirs)
    {
        MergePart part{object, MergeState::Equal, {-1, here}, {-1, there}, {}};
        const auto *mine = ours ? &eventOf(*ours) : nullptr;
        const auto *other = theirs ? &eventOf(*theirs) : nullptr;
        if constexpr (std::is_same_v<Entry, DossierOrder>)
            addLines(part, orderFields, mine, other);
        else
            addLines(part, reportFields, mine, other);
        layRoles(part, ours, theirs);
        add(std::move(part));
    }

    template <typename Entry>
    void layRoles(MergePart &part, const Entry *ours, const Entry *theirs)
    {
        QSet<PersonId> told;
        const auto lay = [&](PersonId here, PersonId there) {
            const auto mine = ours ? roleIn(*ours, here) : std::nullopt;
            const auto other = theirs ? roleIn(*theirs, there) : std::nullopt;
            addLine(part, MergeField::Role, mine ? toCode(*mine) : QString(), other ? toCode(*other) : QString(), here,
                there);
        };
        for (const PersonId &here : ours ? ours->who : QList<PersonId>()) {
            const PersonId there = m_theirName.value(here);
            if (here.isNull() || told.contains(here))
                continue;
            told += {here, there};
            lay(here, there);
        }
        for (const PersonId &there : theirs ? theirs->who : QList<PersonId>()) {
            const PersonId here = m_pairs.persons.value(there);
            if (there.isNull() || told.contains(there) || (!here.isNull() && told.contains(here)))
                continue;
            told.insert(there);
            lay(here, there);
        }
    }

    const Dossier &m_ours;
    const Dossier &m_theirs;
    const MergePairs &m_pairs;
    QHash<PersonId, PersonId> m_theirName; ///< ours -> theirs
    MergeReport m_out;
};

} // namespace

MergeCounts MergeReport::counts() const
{
    MergeCounts counts;
    const auto count = [&counts](MergeState state) {
        counts.equal += state == MergeState::Equal ? 1 : 0;
        counts.here += state == MergeState::OnlyHere ? 1 : 0;
        counts.there += state == MergeState::OnlyThere ? 1 : 0;
        counts.different += state == MergeState::Different ? 1 : 0;
    };
    for (const MergePart &part : parts) {
        if (part.state == MergeState::OnlyHere || part.state == MergeState::OnlyThere) {
            count(part.state);
            continue;
        }
        for (const MergeLine &line : part.lines)
            count(line.state);
    }
    return counts;
}

MergeReport merged(const Dossier &ours, const Dossier &theirs, const MergePairs &pairs)
{
    return Laying(ours, theirs, pairs).lay();
}

} // namespace regie::exchange
