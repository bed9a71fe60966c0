#include "core/casebook/dossierbook.h"

#include "core/casebook/history.h"
#include "core/casebook/keptfields.h"

#include <algorithm>

namespace regie::casebook {

using exchange::Dossier;
using exchange::DossierOrder;
using exchange::DossierPerson;
using exchange::DossierReport;
using privacy::Field;
using privacy::Redaction;
using privacy::Why;

namespace {

/// Whom of @p known each mention is, as somebody confirmed.
template <typename Event>
QList<PersonId> whoIn(const Event &event, const QList<Link> &links, const QSet<PersonId> &known)
{
    QList<PersonId> who;
    for (const Mention &mention : event.mentions) {
        PersonId found;
        for (const Link &link : links) {
            const bool confirmed = link.mention == mention.id && link.state == LinkState::Confirmed;
            if (confirmed && known.contains(link.person) && !who.contains(link.person))
                found = link.person;
        }
        who.append(found);
    }
    return who;
}

/// Reads one dossier.
class DossierReader
{
public:
    DossierReader(const store::Reader &reader, const Viewer &viewer, HouseholdId household)
        : m_reader(reader), m_viewer(viewer), m_household(household)
    {
    }

    [[nodiscard]] Result<Dossier> read(const QList<PersonId> &others, DossierEvents events)
    {
        const Done done = readHousehold()
                              .and_then([&] { return readDecisions(); })
                              .and_then([&] { return readPersons(others); })
                              .and_then([&] { return readRelations(); })
                              .and_then([&] { return readEvents(events); });
        return done ? Result<Dossier>(std::move(m_out)) : tl::unexpected(done.error());
    }

private:
    [[nodiscard]] Done readHousehold()
    {
        if (m_household.isNull())
            return {};
        const auto household = m_reader.household(m_viewer, m_household);
        const auto view = viewOf(m_reader, m_viewer, m_household);
        const auto cases = m_reader.casesOfHousehold(m_viewer, m_household);
        if (!household || !view || !cases)
            return tl::unexpected(!household ? household.error() : !view ? view.error() : cases.error());
        m_out.household = *household;
        m_out.dwellings = view->addresses;
        m_subject.view = *view;
        for (const CaseFile &file : *cases) {
            if (const Done read = readCase(file); !read)
                return read;
        }
        for (const Membership &member : view->memberships)
            add(member.person);
        return {};
    }

    /// A case as it stands: without what was taken back, who recorded it and when.
    [[nodiscard]] Done readCase(const CaseFile &file)
    {
        const auto events = m_reader.flowEvents(m_viewer, file.id);
        if (!events)
            return tl::unexpected(events.error());
        exchange::DossierCase one{file.number, file.route, file.status, file.id, file.executor, file.municipality,
            LocalDateTime::fromUtc(file.openedAt), caseflow::fold(*events).events, {}};
        int seq = 0;
        for (caseflow::FlowEvent &step : one.steps) {
            step.id = {};
            step.seq = ++seq;
            step.by = {};
            step.recordedAt = {};
        }
        m_out.cases.append(one);
        return {};
    }

    /// What was decided on the household's assessments stands with its first case.
    [[nodiscard]] Done readDecisions()
    {
        if (m_out.cases.isEmpty())
            return {};
        const auto assessments = m_reader.assessments(m_viewer, m_household);
        if (!assessments)
            return tl::unexpected(assessments.error());
        QList<AssessmentId> ids;
        for (const FrozenAssessment &one : *assessments)
            ids.append(one.id);
        const auto decisions = m_reader.decisions(m_viewer, ids);
        if (!decisions)
            return tl::unexpected(decisions.error());
        for (const Decision &one : *decisions)
            m_out.cases.first().decisions.append({LocalDateTime::fromUtc(one.at).date, one.advised, one.chosen});
        return {};
    }

    void add(PersonId person)
    {
        if (!m_subject.confirmed.contains(person))
            m_subject.confirmed.append(person);
    }

    [[nodiscard]] Done readPersons(const QList<PersonId> &others)
    {
        for (const PersonId &person : others)
            add(person);
        const auto rows = m_reader.persons(m_viewer, m_subject.confirmed);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const store::PersonRow &row : *rows) {
            DossierPerson entry;
            entry.person = row.person;
            entry.addresses = row.addresses;
            setMembership(entry);
            m_known.insert(row.person.id);
            m_out.persons.append(entry);
        }
        return {};
    }

    /// The last time that she belonged to the household, when she did more than once.
    void setMembership(DossierPerson &entry) const
    {
        const Membership *last = nullptr;
        for (const Membership &member : m_subject.view.memberships) {
            if (member.person == entry.person.id && (last == nullptr || comesAfter(*last, member)))
                last = &member;
        }
        if (last == nullptr)
            return;
        entry.member = true;
        entry.from = last->from;
        entry.until = last->until;
        entry.livesIn = last->livesIn;
    }

    [[nodiscard]] Done readRelations()
    {
        const auto relations = m_reader.relations(m_viewer, m_subject.confirmed);
        if (!relations)
            return tl::unexpected(relations.error());
        for (const Relation &relation : *relations) {
            if (!relation.until.isValid() && m_known.contains(relation.from) && m_known.contains(relation.to))
                m_out.relations.append(relation);
        }
        return {};
    }

    [[nodiscard]] Done readEvents(DossierEvents which)
    {
        const auto gathered = gather(m_reader, m_viewer, m_subject.confirmed, m_household);
        if (!gathered)
            return tl::unexpected(gathered.error());
        QHash<QString, rules::BelongsReason> certain;
        for (const HistoryEvent &event : historyOf(m_subject, *gathered).events) {
            if (event.belongs == rules::Belongs::Certain)
                certain.insert(event.id, event.belongsReason);
        }
        const auto take = [&](const auto &event, const QList<Link> &links, auto &into) {
            const auto reason = certain.constFind(event.id.toString());
            const bool ours = reason != certain.cend();
            if (ours || which == DossierEvents::OfPersons)
                into.append(
                    {event, whoIn(event, links, m_known), ours && *reason == rules::BelongsReason::LinkedByHand});
        };
        for (const store::OrderWithLinks &held : gathered->orders)
            take(held.order, held.links, m_out.orders);
        for (const store::ReportWithLinks &held : gathered->reports)
            take(held.report, held.links, m_out.reports);
        return {};
    }

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    HouseholdId m_household;
    Subject m_subject;
    QSet<PersonId> m_known;
    Dossier m_out;
};

/// Takes out of a dossier what one recipient does not get.
class DossierRedaction
{
public:
    explicit DossierRedaction(Redaction &redaction) : m_redaction(redaction) {}

    void redact(Dossier &dossier)
    {
        if (!m_redaction.passes(Field::HouseholdName, dossier.household.name))
            dossier.household.name.clear();
        keep(dossier.household.municipality, Field::Municipality);
        redact(dossier.dwellings, Field::DwellingAddress);
        for (DossierPerson &entry : dossier.persons)
            redact(entry);
        if (!dossier.relations.isEmpty() && !m_redaction.passes(Field::Relations))
            dossier.relations.clear();
        const auto violation = [](const DossierOrder &entry) { return entry.order.kind == OrderKind::Violation; };
        if (std::ranges::any_of(dossier.orders, violation) && !m_redaction.passes(Field::HistoryViolations))
            dossier.orders.removeIf(violation);
        redact(dossier.orders, Field::HistoryOrders);
        redact(dossier.reports, Field::HistoryReports);
        dropConcerns(dossier.orders);
        redact(dossier.cases);
        for (exchange::DossierCase &one : dossier.cases)
            redactCase(one, dossier);
    }

private:
    void keep(QString &text, Field field)
    {
        if (!m_redaction.passes(field, text))
            text.clear();
    }

    /// A secret one goes only where the profile says so in as many words.
    [[nodiscard]] bool passes(const Address &address, Field field)
    {
        if (address.secret && m_redaction.profile().names(Field::SecretAddress))
            return true;
        return m_redaction.passes(field, address);
    }

    void redact(QList<Address> &addresses, Field field)
    {
        addresses.removeIf([&](const Address &address) { return !passes(address, field); });
    }

    void redact(DossierPerson &entry)
    {
        Person &person = entry.person;
        if (!person.name.isEmpty() && !m_redaction.passes(Field::PersonName))
            person.name = {};
        if (!person.birthDate.isUnknown() && !m_redaction.passes(Field::PersonBirthDate))
            person.birthDate = {};
        if (person.sex != Sex::Unknown && !m_redaction.passes(Field::PersonSex))
            person.sex = Sex::Unknown;
        if (!person.phone.isEmpty() && !mayBeCalled(person)) {
            m_redaction.keepBack(Field::PersonPhone, Why::UnsafeToCall);
            person.phone.clear();
        }
        keep(person.phone, Field::PersonPhone);
        if (person.callBack != CallBack::Unknown && !m_redaction.passes(Field::PersonCallBack))
            person.callBack = CallBack::Unknown;
        keep(person.callBackNote, Field::PersonCallBackNote);
        if (!person.bsn.isEmpty())
            m_redaction.keepBack(Field::PersonBsn, Why::NationalId);
        person.bsn.clear();
        person.revision = 0;
        redact(entry.addresses, Field::PersonAddress);
    }

    [[nodiscard]] bool mayBeCalled(const Person &person) const
    {
        return !m_redaction.profile().outward() || person.callBack == CallBack::Always ||
               person.callBack == CallBack::DaytimeOnly;
    }

    template <typename Entry>
    void redact(QList<Entry> &entries, Field field)
    {
        if (!entries.isEmpty() && !m_redaction.passes(field))
            entries.clear();
        for (Entry &entry : entries)
            redact(entry);
    }
    void redact(DossierOrder &entry) { redactEvent(entry, entry.order); }
    void redact(DossierReport &entry) { redactEvent(entry, entry.report); }

    template <typename Entry, typename Event>
    void redactEvent(Entry &entry, Event &event)
    {
        keep(event.source, Field::HistorySource);
        keep(event.number, Field::HistoryNumber);
        if (!event.note.isEmpty())
            m_redaction.keepBack(Field::HistoryNote, Why::FreeText);
        event.note.clear();
        event.checks.clear();
        event.revision = 0;
        if (!event.dwelling.isEmpty() && !passes(event.dwelling, Field::DwellingAddress))
            event.dwelling = {};
        const bool roles = m_redaction.passes(Field::PersonRole);
        QList<PersonId> who;
        QList<Mention> mentions;
        for (qsizetype i = 0; i < event.mentions.size(); ++i) {
            const EventRole role = event.mentions.at(i).role;
            if (role == EventRole::Reporter)
                m_redaction.keepBack(Field::CallerName, Why::Reporter);
            else if (entry.who.at(i).isNull())
                m_redaction.keepBack(Field::HistoryOtherHousehold, Why::OtherHousehold);
            if (role == EventRole::Reporter || entry.who.at(i).isNull())
                continue;
            who.append(entry.who.at(i));
            Mention mention;
            mention.role = roles ? role : EventRole::Other;
            mentions.append(mention);
        }
        entry.who = who;
        event.mentions = mentions;
    }

    /// What an entry concerns goes too, or is not named.
    static void dropConcerns(QList<DossierOrder> &orders)
    {
        QSet<BarringOrderId> there;
        for (const DossierOrder &entry : std::as_const(orders))
            there.insert(entry.order.id);
        for (DossierOrder &entry : orders) {
            if (!there.contains(entry.order.concerns))
                entry.order.concerns = {};
        }
    }

    void redact(QList<exchange::DossierCase> &cases)
    {
        const bool route = cases.isEmpty() || m_redaction.passes(Field::CaseRoute);
        const bool stand = cases.isEmpty() || m_redaction.passes(Field::CaseStand);
        if (!cases.isEmpty() && (!route || !stand || !m_redaction.passes(Field::CaseNumber)))
            cases.clear();
    }

    /// What happened goes as codes and days: no reason, no note, nobody who took part.
    void redactCase(exchange::DossierCase &one, const Dossier &dossier)
    {
        keep(one.municipality, Field::Municipality);
        if (!one.decisions.isEmpty() && !m_redaction.passes(Field::Advice))
            one.decisions.clear();
        if (!one.steps.isEmpty() && !m_redaction.passes(Field::Steps))
            one.steps.clear();
        one.steps.removeIf([this](const caseflow::FlowEvent &step) { return !mayGo(step); });
        int seq = 0;
        for (caseflow::FlowEvent &step : one.steps) {
            redactStep(step, dossier);
            step.seq = ++seq;
        }
    }

    /// Whom a role was given is not told, so a role without anybody is not either: who goes on names her own.
    [[nodiscard]] bool mayGo(const caseflow::FlowEvent &step)
    {
        using Kind = caseflow::FlowEventKind;
        switch (step.kind) {
        case Kind::RoleNamed:
            m_redaction.keepBack(Field::Roles, Why::NotNeeded);
            return false;
        case Kind::PartnerJoined:
        case Kind::PartnerLeft:
        case Kind::EffortRaised:
        case Kind::EffortLowered:
        case Kind::FrameSet:
            return m_redaction.passes(Field::Partners);
        case Kind::GoalSet:
            return m_redaction.passes(Field::Goal);
        case Kind::FlagRaised:
        case Kind::FlagSettled:
            return m_redaction.passes(Field::RedFlags);
        case Kind::RunStarted:
        case Kind::Moved:
        case Kind::StepDone:
        case Kind::PhaseEntered:
        case Kind::PhasesLeft:
        case Kind::Suspended:
        case Kind::Resumed:
        case Kind::Extended:
        case Kind::Corrected:
            return true;
        }
        return false;
    }

    void redactStep(caseflow::FlowEvent &step, const Dossier &dossier)
    {
        if (!step.reason.isEmpty())
            m_redaction.keepBack(Field::StepReason, Why::FreeText);
        if (!step.note.isEmpty())
            m_redaction.keepBack(Field::StepNote, Why::FreeText);
        if (!step.parties.isEmpty())
            m_redaction.keepBack(Field::StepParties, Why::NotNeeded);
        step.reason.clear();
        step.note.clear();
        step.parties.clear();
        keep(step.outcome, Field::StepOutcome);
        const auto person = [&](const DossierPerson &one) { return one.person.id == step.member; };
        if (std::ranges::none_of(dossier.persons, person))
            step.member = {};
        const auto order = [&](const DossierOrder &one) { return one.order.id == step.order; };
        if (std::ranges::none_of(dossier.orders, order))
            step.order = {};
    }

    Redaction &m_redaction;
};

} // namespace

Result<Dossier> dossierOf(const store::Reader &reader, const Viewer &viewer, HouseholdId household,
    const QList<PersonId> &others, DossierEvents events)
{
    return DossierReader(reader, viewer, household).read(others, events);
}

Dossier redacted(Dossier dossier, Redaction &redaction)
{
    DossierRedaction(redaction).redact(dossier);
    return dossier;
}

QStringList textsOf(const Dossier &dossier)
{
    QStringList texts{dossier.household.name};
    const auto address = [&texts](const Address &one) { texts.append(one.line()); };
    std::ranges::for_each(dossier.dwellings, address);
    for (const DossierPerson &entry : dossier.persons) {
        texts += {entry.person.name.full(), entry.person.phone, entry.person.callBackNote};
        std::ranges::for_each(entry.addresses, address);
    }
    for (const DossierOrder &entry : dossier.orders) {
        address(entry.order.dwelling);
        texts += {entry.order.source, entry.order.number};
    }
    for (const DossierReport &entry : dossier.reports) {
        address(entry.report.dwelling);
        texts += {entry.report.source, entry.report.number, entry.report.incident};
    }
    for (const exchange::DossierCase &one : dossier.cases) {
        texts.append(one.executor);
        for (const caseflow::FlowEvent &step : one.steps)
            texts.append(step.organisation);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace regie::casebook
