#include "core/casebook/practice.h"

#include "core/casebook/plan.h"
#include "core/casebook/practice/family.h"
#include "core/exchange/intakejson.h"
#include "core/matching/matching.h"
#include "core/store/drafts.h"

#include <algorithm>

namespace regie::practice {

namespace {

QString k(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Writes the families into one transaction, happening by happening in the order of time, as the years did.
class Filler
{
public:
    Filler(store::Transaction &tx, const routing::Region &region, IdSource &ids, Dice &dice, LocalDateTime now)
        : m_tx(tx), m_region(region), m_ids(ids), m_dice(dice), m_now(now)
    {
    }

    [[nodiscard]] Done fill(const QList<Family> &families)
    {
        struct Turn
        {
            LocalDateTime at;
            qsizetype family;
            qsizetype happening;
        };
        QList<Turn> turns;
        for (qsizetype f = 0; f < families.size(); ++f) {
            if (const Done saved = saveFamily(families.at(f)); !saved)
                return saved;
            for (qsizetype h = 0; h < families.at(f).happenings.size(); ++h)
                turns.append({families.at(f).happenings.at(h).at(), f, h});
        }
        std::stable_sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) { return a.at < b.at; });
        m_latestOrder.resize(families.size());
        for (const Turn &turn : std::as_const(turns)) {
            const Family &family = families.at(turn.family);
            const Happening &one = family.happenings.at(turn.happening);
            const Done saved = one.taken ? take(family, one) : import(family, one, m_latestOrder[turn.family]);
            if (!saved)
                return saved;
        }
        return {};
    }

    [[nodiscard]] Summary summary() const { return m_summary; }
    [[nodiscard]] QJsonArray mentions() const { return m_mentions; }
    [[nodiscard]] QJsonArray events() const { return m_events; }

private:
    [[nodiscard]] Done saveFamily(const Family &family)
    {
        Household household{family.id, family.name, family.home.municipality, 0};
        Done done = m_tx.save(household);
        ++m_summary.households;
        if (done)
            done = m_tx.saveAddress(family.id, family.home);
        for (const Member &member : family.members) {
            if (done)
                done = saveMember(family, member);
        }
        for (const IntakeRelation &relation : family.relations) {
            if (!done)
                break;
            done = m_tx.save(Relation{RelationId::create(m_ids), family.members.at(relation.from).id,
                family.members.at(relation.to).id, relation.kind, {}, {}});
        }
        return done;
    }

    [[nodiscard]] Done saveMember(const Family &family, const Member &member)
    {
        Done done;
        if (!m_saved.contains(member.id)) {
            m_saved.insert(member.id);
            ++m_summary.persons;
            Person person{member.id, member.name, member.born, member.sex, member.phone, CallBack::Unknown, {}, {}, 0};
            done = m_tx.save(person);
            Address own = member.away.isEmpty() ? family.home : member.away;
            own.id = AddressId::create(m_ids);
            if (own.secret && family.members.first().id != member.id)
                own.shieldedFrom = {family.members.first().id};
            if (done)
                done = m_tx.saveAddress(member.id, own);
        }
        if (done) {
            done = m_tx.save(Membership{MembershipId::create(m_ids), family.id, member.id, {}, {}, member.livesIn});
        }
        return done;
    }

    /// The member as the source of @p one wrote her.
    [[nodiscard]] Mention mentionOf(const Family &family, int place, const Happening &one)
    {
        const Member &member = family.members.at(place);
        Mention mention;
        mention.id = MentionId::create(m_ids);
        mention.role = roleIn(member, one);
        mention.name = misspelt(member.name, one.source, m_dice);
        mention.asWritten = mention.name.full();
        mention.birthDate = m_dice.chance(8) ? PartialDate() : member.born;
        mention.sex = member.sex;
        mention.address = family.home;
        mention.address.id = AddressId();
        m_mentions.append(QJsonObject{{k("mention"), mention.id.toString()}, {k("person"), member.id.toString()},
            {k("asWritten"), mention.asWritten}});
        return mention;
    }

    /// Who is put out in an order is suspected in a report of the same household.
    [[nodiscard]] static EventRole roleIn(const Member &member, const Happening &one)
    {
        if (one.isOrder)
            return member.role;
        switch (member.role) {
        case EventRole::PutOut:
            return EventRole::Suspected;
        case EventRole::Stayed:
            return EventRole::Victim;
        case EventRole::Child:
        case EventRole::Witness:
        case EventRole::Suspected:
        case EventRole::Victim:
        case EventRole::Both:
        case EventRole::Reporter:
        case EventRole::Other:
            return member.role;
        }
        return member.role;
    }

    [[nodiscard]] QList<int> placesIn(const Family &family, const Happening &one) const
    {
        if (!one.who.isEmpty())
            return one.who;
        QList<int> places;
        for (int i = 0; i < family.members.size(); ++i) {
            const PartialDate &born = family.members.at(i).born;
            if (born.isUnknown() || born.latest() <= one.at().date) // the youngest may not have been there yet
                places.append(i);
        }
        return places;
    }

    [[nodiscard]] Done import(const Family &family, const Happening &one, BarringOrderId &latestOrder)
    {
        QList<Mention> mentions;
        QList<Link> links;
        for (const int place : placesIn(family, one)) {
            const Mention mention = mentionOf(family, place, one);
            Link link;
            link.id = LinkId::create(m_ids);
            link.mention = mention.id;
            link.person = family.members.at(place).id;
            link.state = place == one.doubtful ? LinkState::Provisional : LinkState::Confirmed;
            link.model = place == one.doubtful ? matching::modelName() : QString();
            link.by = m_tx.viewer().user();
            link.at = one.at().toUtc();
            mentions.append(mention);
            links.append(link);
        }
        const Done saved =
            one.isOrder ? importOrder(family, one, mentions, latestOrder) : importReport(family, one, mentions);
        if (!saved)
            return saved;
        for (const Link &link : std::as_const(links)) {
            if (const Done linked = m_tx.save(link); !linked)
                return linked;
        }
        return {};
    }

    [[nodiscard]] Done importOrder(
        const Family &family, const Happening &one, const QList<Mention> &mentions, BarringOrderId &latestOrder)
    {
        BarringOrder order = one.order;
        order.id = BarringOrderId::create(m_ids);
        order.dwelling = family.home;
        order.dwelling.id = AddressId();
        order.mentions = mentions;
        if (order.kind == OrderKind::Order)
            latestOrder = order.id;
        else if (order.kind != OrderKind::RihgWithoutOrder)
            order.concerns = latestOrder;
        ++m_summary.orders;
        tellTruth(family, one, order.id.toString());
        if (const Done saved = m_tx.save(order); !saved)
            return saved;
        return m_tx.takeUp(order.id);
    }

    [[nodiscard]] Done importReport(const Family &family, const Happening &one, const QList<Mention> &mentions)
    {
        VtReport report = one.report;
        report.id = VtReportId::create(m_ids);
        report.municipality = family.home.municipality;
        report.dwelling = family.home;
        report.dwelling.id = AddressId();
        report.mentions = mentions;
        ++m_summary.reports;
        tellTruth(family, one, report.id.toString());
        return m_tx.save(report);
    }

    void tellTruth(const Family &family, const Happening &one, const QString &id)
    {
        m_events.append(QJsonObject{{k("event"), id}, {k("kind"), one.isOrder ? k("order") : k("report")},
            {k("household"), family.id.toString()}, {k("at"), one.at().toIso()}});
    }

    [[nodiscard]] Intake intakeOf(const Family &family, const Happening &one)
    {
        Intake intake;
        intake.id = IntakeId::create(m_ids);
        intake.channel = one.channel;
        intake.calledAt = one.at();
        intake.municipality = family.home.municipality;
        intake.dwelling = family.home;
        intake.dwelling.id = AddressId();
        intake.household = family.id;
        intake.what = one.what;
        intake.redFlags = one.flags;
        intake.redFlagsAsked = true;
        for (const int place : placesIn(family, one)) {
            IntakePerson person;
            person.mention = mentionOf(family, place, one);
            person.choice = MentionChoice::Known;
            person.person = family.members.at(place).id;
            person.livesIn = family.members.at(place).livesIn;
            if (!person.livesIn)
                person.mention.address = {};
            intake.persons.append(person);
        }
        if (one.isOrder) {
            intake.orders = {{one.order, true}};
            intake.orders.first().order.id = BarringOrderId::create(m_ids);
            tellTruth(family, one, intake.orders.first().order.id.toString());
        } else {
            intake.reports = {{one.report, true}};
            intake.reports.first().report.id = VtReportId::create(m_ids);
            tellTruth(family, one, intake.reports.first().report.id.toString());
        }
        intake.facts = one.facts;
        intake.step = 7;
        return intake;
    }

    /// Takes the happening in as a coordinator would that day: the same advice, decision and case as for real.
    [[nodiscard]] Done take(const Family &family, const Happening &one)
    {
        Intake intake = intakeOf(family, one);
        const LocalDateTime day{one.at().date, one.at().time.addSecs(one.at().time < QTime(23, 0) ? 3000 : 0)};
        auto situation = casebook::situationOf(m_tx.read(), m_tx.viewer(), m_region, intake, day);
        if (!situation)
            return tl::unexpected(situation.error());
        decide(intake.decision, one, situation->picture);
        situation = casebook::situationOf(m_tx.read(), m_tx.viewer(), m_region, intake, day);
        if (!situation)
            return tl::unexpected(situation.error());
        auto plan = casebook::planFor(*situation, m_region, {m_ids, day, m_tx.viewer().user(), true});
        if (!plan)
            return tl::unexpected(plan.error());
        plan->at = day.toUtc();
        if (plan->newCase) {
            plan->newCase->status = one.status;
            ++m_summary.cases;
        }
        for (Deadline &deadline : plan->deadlines) {
            if (deadline.due < m_now && !one.undone.contains(deadline.kind))
                deadline.doneAt = deadline.due.toUtc().addSecs(-3600);
        }
        one.isOrder ? ++m_summary.orders : ++m_summary.reports;
        const auto written = casebook::write(m_tx, *std::move(plan));
        return written ? Done() : tl::unexpected(written.error());
    }

    /// Follows the advice unless the happening says otherwise; of two open routes the preferred one.
    static void decide(IntakeDecision &decision, const Happening &one, const IntakePicture &picture)
    {
        const AdviceRoute advised = picture.advice.route == AdviceRoute::IcmOrMda
                                        ? picture.advice.preferred.value_or(AdviceRoute::Icm)
                                        : picture.advice.route;
        decision.taken = true;
        decision.route = one.chosen.value_or(advised);
        decision.reason = one.reason;
        decision.assignedTo = decision.route == AdviceRoute::Icm ? picture.advice.executor : QString();
        decision.handler = one.handler;
    }

    store::Transaction &m_tx;
    const routing::Region &m_region;
    IdSource &m_ids;
    Dice &m_dice;
    LocalDateTime m_now;
    Summary m_summary;
    QSet<PersonId> m_saved;
    QList<BarringOrderId> m_latestOrder;
    QJsonArray m_mentions;
    QJsonArray m_events;
};

QJsonArray peopleOf(const QList<Family> &families)
{
    QJsonArray households;
    for (const Family &family : families) {
        QJsonArray members;
        for (const Member &member : family.members)
            members.append(QJsonObject{{k("person"), member.id.toString()}, {k("name"), member.name.full()},
                {k("birthDate"), member.born.toCode()}});
        households.append(
            QJsonObject{{k("household"), family.id.toString()}, {k("name"), family.name}, {k("members"), members}});
    }
    return households;
}

Done saveDrafts(store::Vault &vault, const QList<Intake> &drafts, LocalDateTime now)
{
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        store::DraftRecord record;
        record.id = drafts.at(i).id;
        record.payload = exchange::intakeToJson(drafts.at(i));
        const QDateTime latest = now.toUtc();
        record.savedAt = std::min(latest, drafts.at(i).calledAt.toUtc().addSecs(1200));
        record.by = vault.user().id;
        if (const Done saved = vault.drafts().save(vault.viewer(), record); !saved)
            return saved;
    }
    return {};
}

} // namespace

LocalDateTime settledMoment(LocalDateTime now)
{
    return {now.date, now.time < QTime(9, 0) ? QTime(0, 0) : QTime(9, 0)};
}

store::User practiceUser()
{
    SeededIds ids(0x4f45);
    return {UserId::create(ids), QStringLiteral("E. Oeverloper"), QStringLiteral("THV-coördinator"),
        QStringLiteral("coördinatiepool THV Haaglanden")};
}

Result<Summary> fill(store::Vault &vault, const routing::Region &region, const Options &options)
{
    if (!vault.isPractice())
        return fail(ErrorCode::PracticeMismatch, QStringLiteral("invented persons go into a practice vault only"));
    const Result<Namebook> book = Namebook::load();
    if (!book)
        return tl::unexpected(book.error());
    SeededIds ids(options.seed);
    Dice dice(options.seed);
    QList<Family> families = wellKnownFamilies(options.now).mid(0, options.households);
    for (Family &family : families)
        identify(family, ids);
    while (families.size() < options.households) {
        Family family = randomFamily(*book, families, options.now, dice);
        identify(family, ids);
        families.append(family);
    }
    Summary summary;
    QJsonObject truth;
    const auto written = vault.write(vault.viewer(), store::Action::Demo, {}, [&](store::Transaction &tx) -> Done {
        Filler filler(tx, region, ids, dice, options.now);
        const Done filled = filler.fill(families);
        summary = filler.summary();
        truth = {{k("seed"), static_cast<qint64>(options.seed)}, {k("now"), options.now.toIso()},
            {k("households"), peopleOf(families)}, {k("mentions"), filler.mentions()}, {k("events"), filler.events()}};
        return filled;
    });
    if (!written)
        return tl::unexpected(written.error());
    const QList<Intake> drafts = practiceDrafts(families, options.now, ids);
    if (const Done saved = saveDrafts(vault, drafts, options.now); !saved)
        return tl::unexpected(saved.error());
    summary.drafts = static_cast<int>(drafts.size());
    summary.truth = QJsonDocument(truth).toJson();
    return summary;
}

} // namespace regie::practice
