#include "core/casebook/practice.h"

#include "core/casebook/plan.h"
#include "core/casebook/practice/lives.h"
#include "core/casebook/practice/regionroll.h"
#include "core/exchange/intakejson.h"
#include "core/matching/matching.h"
#include "core/store/bulk.h"
#include "core/store/drafts.h"

#include <algorithm>

namespace regie::practice {

namespace {

/// A vault of any size is filled with little memory, and one that is small in one action.
constexpr int householdsAnAction = 2000;

/// Writes the families into one transaction, happening by happening in the order of time, as the years did.
class Filler
{
public:
    Filler(store::Transaction &tx, const routing::Region &region, IdSource &ids, LocalDateTime now, Summary &summary)
        : m_tx(tx), m_region(region), m_ids(ids), m_now(now), m_summary(summary)
    {
    }

    /// Persons first; then what was there before anybody took in an intake of theirs, all at once; then the rest in the
    /// order of time, as the years did.
    [[nodiscard]] Done fill(const QList<Family> &families)
    {
        QList<Turn> late;
        for (qsizetype f = 0; f < families.size(); ++f) {
            if (const Done saved = saveFamily(families.at(f)); !saved)
                return saved;
            bool early = true;
            m_latestOrder.append(BarringOrderId());
            for (const Happening *one : inTime(families.at(f))) {
                early = early && !one->taken;
                if (early)
                    stage(families.at(f), *one, m_latestOrder.last());
                else
                    late.append({one->at(), f, one});
            }
        }
        if (const Done saved = saveStaged(); !saved)
            return saved;
        std::stable_sort(late.begin(), late.end(), [](const Turn &a, const Turn &b) { return a.at < b.at; });
        for (const Turn &turn : std::as_const(late)) {
            const Family &family = families.at(turn.family);
            const Done saved =
                turn.one->taken ? take(family, *turn.one) : import(family, *turn.one, m_latestOrder[turn.family]);
            if (!saved)
                return saved;
        }
        return {};
    }

private:
    struct Turn
    {
        LocalDateTime at;
        qsizetype family;
        const Happening *one;
    };

    [[nodiscard]] static QList<const Happening *> inTime(const Family &family)
    {
        QList<const Happening *> happenings;
        for (const Happening &one : family.happenings)
            happenings.append(&one);
        std::stable_sort(happenings.begin(), happenings.end(),
            [](const Happening *a, const Happening *b) { return a->at() < b->at(); });
        return happenings;
    }

    /// What @p one becomes in the vault, kept for `saveStaged`.
    void stage(const Family &family, const Happening &one, BarringOrderId &latestOrder)
    {
        m_links += linksOf(family, one);
        if (one.isOrder)
            m_orders.append(orderOf(family, one, latestOrder));
        else
            m_reports.append(reportOf(family, one));
    }

    [[nodiscard]] Done saveStaged()
    {
        store::Bulk bulk(m_tx, m_ids);
        Done done = bulk.add(m_reports);
        if (done)
            done = bulk.add(m_orders);
        if (done)
            done = bulk.add(m_links);
        for (const BarringOrder &order : std::as_const(m_orders)) {
            if (done)
                done = m_tx.takeUp(order.id);
        }
        return done;
    }

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

    /// The practice keeps no burger service numbers, as most vaults.
    [[nodiscard]] static Mention storedMention(const Line &line)
    {
        Mention mention = line.mention;
        mention.bsn.clear();
        return mention;
    }

    [[nodiscard]] static Address dwellingOf(const Family &family, const Happening &one)
    {
        Address dwelling = one.homes.isEmpty() ? family.home : one.homes.last();
        dwelling.id = AddressId();
        dwelling.from = {};
        dwelling.until = {};
        return dwelling;
    }

    [[nodiscard]] QList<Link> linksOf(const Family &family, const Happening &one)
    {
        QList<Link> links;
        for (const Line &line : one.lines) {
            const bool doubtful = line.member == one.doubtful;
            Link link;
            link.id = LinkId::create(m_ids);
            link.mention = line.mention.id;
            link.person = family.members.at(line.member).id;
            link.state = doubtful ? LinkState::Provisional : LinkState::Confirmed;
            link.model = doubtful ? matching::modelName() : QString();
            link.by = m_tx.viewer().user();
            link.at = one.at().toUtc();
            links.append(link);
        }
        return links;
    }

    [[nodiscard]] BarringOrder orderOf(const Family &family, const Happening &one, BarringOrderId &latestOrder)
    {
        BarringOrder order = one.order;
        order.dwelling = dwellingOf(family, one);
        for (const Line &line : one.lines)
            order.mentions.append(storedMention(line));
        if (order.kind == OrderKind::Order)
            latestOrder = order.id;
        else if (order.kind != OrderKind::RihgWithoutOrder)
            order.concerns = latestOrder;
        ++m_summary.orders;
        return order;
    }

    [[nodiscard]] VtReport reportOf(const Family &family, const Happening &one)
    {
        VtReport report = one.report;
        report.dwelling = dwellingOf(family, one);
        report.municipality = report.dwelling.municipality;
        for (const Line &line : one.lines)
            report.mentions.append(storedMention(line));
        ++m_summary.reports;
        return report;
    }

    [[nodiscard]] Done import(const Family &family, const Happening &one, BarringOrderId &latestOrder)
    {
        Done done;
        if (one.isOrder) {
            BarringOrder order = orderOf(family, one, latestOrder);
            done = m_tx.save(order);
            if (done)
                done = m_tx.takeUp(order.id);
        } else {
            VtReport report = reportOf(family, one);
            done = m_tx.save(report);
        }
        for (const Link &link : linksOf(family, one)) {
            if (done)
                done = m_tx.save(link);
        }
        return done;
    }

    [[nodiscard]] Intake intakeOf(const Family &family, const Happening &one)
    {
        Intake intake;
        intake.id = IntakeId::create(m_ids);
        intake.channel = one.channel;
        intake.calledAt = one.at();
        intake.dwelling = dwellingOf(family, one);
        intake.municipality = intake.dwelling.municipality;
        intake.household = family.id;
        intake.what = one.what;
        intake.redFlags = one.flags;
        intake.redFlagsAsked = true;
        for (const Line &line : one.lines) {
            IntakePerson person;
            person.mention = storedMention(line);
            person.choice = MentionChoice::Known;
            person.person = family.members.at(line.member).id;
            person.livesIn = family.members.at(line.member).livesIn;
            if (!person.livesIn)
                person.mention.address = {};
            intake.persons.append(person);
        }
        if (one.isOrder) {
            intake.orders = {{one.order, true}};
        } else {
            intake.reports = {{one.report, true}};
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
        const auto written = casebook::write(m_tx, *std::move(plan), m_ids);
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
        const rules::Freshness fresh = picture.assessment.freshness;
        const bool late = fresh == rules::Freshness::Amber || fresh == rules::Freshness::Red;
        if (late && decision.reason.isEmpty())
            decision.reason = QStringLiteral("Het geweld gaat door, al is de crisis van langer geleden.");
        decision.assignedTo = decision.route == AdviceRoute::Icm ? picture.advice.executor : QString();
        decision.handler = one.handler;
    }

    store::Transaction &m_tx;
    const routing::Region &m_region;
    IdSource &m_ids;
    LocalDateTime m_now;
    Summary &m_summary;
    QSet<PersonId> m_saved;
    QList<BarringOrderId> m_latestOrder;
    QList<VtReport> m_reports;
    QList<BarringOrder> m_orders;
    QList<Link> m_links;
};

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
    auto roll = RegionRoll::open(options);
    if (!roll)
        return tl::unexpected(roll.error());
    RisingIds ids(options.seed + 1);
    Summary summary;
    QList<Family> wellKnown;
    while (true) {
        const QList<Family> families = roll->next(householdsAnAction);
        if (families.isEmpty())
            break;
        if (wellKnown.isEmpty())
            wellKnown = families.mid(0, RegionRoll::wellKnown());
        const auto written = vault.write(vault.viewer(), store::Action::Demo, {}, [&](store::Transaction &tx) -> Done {
            return Filler(tx, region, ids, options.now, summary).fill(families);
        });
        if (!written)
            return tl::unexpected(written.error());
    }
    QSet<HouseholdId> asTheyAre; // what the pictures show stands as it is
    for (const Family &family : std::as_const(wellKnown))
        asTheyAre.insert(family.id);
    const auto lived = vault.write(vault.viewer(), store::Action::Demo, {},
        [&](store::Transaction &tx) { return playLives(tx, region, ids, options.now, asTheyAre); });
    if (!lived)
        return tl::unexpected(lived.error());
    const QList<Intake> drafts = practiceDrafts(wellKnown, options.now, ids);
    if (const Done saved = saveDrafts(vault, drafts, options.now); !saved)
        return tl::unexpected(saved.error());
    summary.drafts = static_cast<int>(drafts.size());
    return summary;
}

} // namespace regie::practice
