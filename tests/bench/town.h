#pragma once

#include "core/casebook/casebook.h"
#include "core/store/bulk.h"
#include "tests/bench/figure.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <cstdlib>

namespace regie::bench {

using namespace Qt::StringLiterals;

inline constexpr int households = 20000;
inline constexpr int events = 100000;
inline constexpr int cases = 3000;
inline constexpr int part = 20000;

/// A practice vault with 20,000 households, 100,000 events and 3,000 cases, or so many times that.
class Town
{
public:
    explicit Town(int scale) : m_practice(u"agenda%1"_s.arg(scale)), m_scale(scale)
    {
        if (!m_practice.vault) {
            std::fprintf(stderr, "%s\n", qPrintable(m_practice.failure));
            std::exit(2);
        }
        act([this](store::Transaction &tx) { return people(tx); });
        act([this](store::Transaction &tx) { return reports(tx); });
        act([this](store::Transaction &tx) { return orders(tx); });
        act([this](store::Transaction &tx) { return assessments(tx); });
        for (int from = 0; from < cases * m_scale; from += 1000)
            act([this, from](
                    store::Transaction &tx) { return files(tx, from, std::min(1000, cases * m_scale - from)); });
        m_book = std::make_unique<Casebook>(*m_practice.vault, m_practice.region);
        m_whole = must(m_book->record(test::secondOrder(m_practice.ids)))->caseFile->id;
    }

    [[nodiscard]] Casebook &book() { return *m_book; }
    [[nodiscard]] CaseId wholeCase() const { return m_whole; }
    [[nodiscard]] QDate today() const { return m_practice.clock.today(); }
    [[nodiscard]] const routing::Region &region() const { return m_practice.region; }
    [[nodiscard]] LocalDateTime now() const { return m_practice.clock.now(); }

private:
    void act(const std::function<Done(store::Transaction &)> &work)
    {
        must(m_practice.vault->write(m_practice.vault->viewer(), store::Action::Demo, {}, work));
    }

    Done people(store::Transaction &tx)
    {
        store::Bulk bulk(tx, m_practice.ids);
        const int count = households * m_scale;
        const QList<IdBytes> ids = store::risingIds(m_practice.ids, 3LL * count);
        const QList<IdBytes> places = store::risingIds(m_practice.ids, 2LL * count);
        for (int first = 0; first < count; first += part) {
            QList<Household> homes;
            QList<Person> persons;
            QList<Membership> members;
            for (int i = first; i < std::min(count, first + part); ++i) {
                const HouseholdId home(ids.at(i));
                homes.append({home, u"Helmgras%1"_s.arg(i), u"GM0518"_s, 0});
                m_homes.append(home);
                for (int who = 0; who < 2; ++who) {
                    Person person;
                    person.id = PersonId(ids.at(count + 2 * i + who));
                    person.name = {who == 0 ? u"Lotte"_s : u"Kim"_s, u"van der"_s, u"Helmgras%1"_s.arg(i)};
                    person.birthDate = PartialDate(QDate(1960, 1, 1).addDays(i % 15000));
                    persons.append(person);
                    m_persons.append(person.id);
                    members.append({MembershipId(places.at(2 * i + who)), home, person.id, {}, {}, true});
                }
            }
            must(bulk.add(homes));
            must(bulk.add(persons));
            must(bulk.add(members));
        }
        return {};
    }

    Mention mentionOf(EventRole role, int i)
    {
        Mention mention;
        mention.role = role;
        mention.name = {u"Lotte"_s, u"van der"_s, u"Helmgras%1"_s.arg(i)};
        mention.asWritten = mention.name.full();
        return mention;
    }

    /// Of each event @p at who it names, tied to the two of its household.
    template <typename Event>
    Done add(store::Bulk &bulk, QList<Event> &made, const QList<qsizetype> &homes)
    {
        must(bulk.add(made));
        QList<Link> links;
        for (qsizetype i = 0; i < made.size(); ++i) {
            for (qsizetype who = 0; who < 2; ++who)
                links.append({LinkId::create(m_practice.ids), made.at(i).mentions.at(who).id,
                    m_persons.at(2 * homes.at(i) + who), LinkState::Confirmed, m_practice.vault->user().id,
                    m_practice.clock.nowUtc(), {}, {}});
        }
        return bulk.add(links);
    }

    /// Spread over six years up to now.
    Done reports(store::Transaction &tx)
    {
        store::Bulk bulk(tx, m_practice.ids);
        const int count = events * m_scale * 9 / 10;
        for (int first = 0; first < count; first += part) {
            QList<VtReport> made;
            QList<qsizetype> homes;
            for (int i = first; i < std::min(count, first + part); ++i) {
                VtReport report;
                report.receivedOn = today().addDays(-1 - i % 2190);
                report.source = u"Veilig Thuis Haaglanden"_s;
                report.mentions = {mentionOf(EventRole::Suspected, i), mentionOf(EventRole::Victim, i)};
                made.append(report);
                homes.append((qint64(i) * 7919) % m_homes.size());
            }
            must(add(bulk, made, homes));
        }
        return {};
    }

    Done orders(store::Transaction &tx)
    {
        store::Bulk bulk(tx, m_practice.ids);
        bulk.setHistory(today().addDays(1));
        QList<BarringOrder> made;
        QList<qsizetype> homes;
        for (int i = 0; i < events * m_scale / 10; ++i) {
            BarringOrder order;
            order.imposedAt = {today().addDays(-1 - i % 2190), QTime(20, 0)};
            order.mentions = {mentionOf(EventRole::PutOut, i), mentionOf(EventRole::Stayed, i)};
            made.append(order);
            homes.append((qint64(i) * 104729) % m_homes.size());
        }
        return add(bulk, made, homes);
    }

    /// Every tenth household was assessed and got no route.
    Done assessments(store::Transaction &tx)
    {
        for (qsizetype i = 0; i < m_homes.size(); i += 10) {
            FrozenAssessment frozen;
            frozen.id = AssessmentId::create(m_practice.ids);
            frozen.household = m_homes.at(i);
            frozen.referenceDate = today().addDays(-(i % 1500));
            frozen.advice = AdviceRoute::LocalTeam;
            frozen.input = frozen.outcome = frozen.ruleSetText = "{}";
            frozen.at = m_practice.clock.nowUtc();
            must(tx.record(frozen));
        }
        return {};
    }

    /// What was done in a case: referred, accepted, a first visit, work, and a phase or two; a fifth went back.
    QList<caseflow::FlowEvent> happened(const CaseFile &file, int i)
    {
        using caseflow::FlowEventKind;
        using caseflow::Standing;
        QList<caseflow::FlowEvent> all;
        const LocalDateTime start = LocalDateTime::fromUtc(file.openedAt);
        const auto add = [&](FlowEventKind kind, const QString &act, const QString &to, int day, Standing standing) {
            caseflow::FlowEvent event;
            event.id = FlowEventId::create(m_practice.ids);
            event.seq = static_cast<int>(all.size()) + 1;
            event.kind = kind;
            event.run = 1;
            event.code = act;
            event.to = to;
            event.standing = standing;
            event.at = start.addDays(day);
            all.append(event);
        };
        add(FlowEventKind::RunStarted, u"icm"_s, u"referred"_s, 0, Standing::Awaiting);
        add(FlowEventKind::Moved, u"accept"_s, u"accepted"_s, 2, Standing::Active);
        add(FlowEventKind::PhaseEntered, u"accept"_s, u"immediate-safety"_s, 2, Standing::Active);
        add(FlowEventKind::StepDone, u"at-the-door"_s, {}, 3, Standing::Active);
        add(FlowEventKind::Moved, u"begin-analysis"_s, u"analysis"_s, 9, Standing::Active);
        add(FlowEventKind::PhaseEntered, u"to-risk-driven-care"_s, u"risk-driven-care"_s, 60, Standing::Active);
        if (i % 5 == 0)
            add(FlowEventKind::PhaseEntered, u"relapse-to-safety"_s, u"immediate-safety"_s, 90, Standing::Active);
        return all;
    }

    /// Open cases, as many for one pair of hands in a larger town: forty people an executor, one of them the user.
    /// Terms, stand, a third waits, a tenth lacks a duo.
    Done files(store::Transaction &tx, int from, int count)
    {
        for (int i = from; i < from + count; ++i) {
            CaseFile file;
            file.id = CaseId::create(m_practice.ids);
            file.number = u"OEF-2025-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
            file.household = m_homes.at((qint64(i) * 13 + 1) % m_homes.size());
            file.status = CaseStatus::Active;
            const int hands = i % (40 * m_scale);
            file.executor = hands < 40 ? u"perspektief"_s : u"uitvoerder-%1"_s.arg(hands / 40 + 1);
            file.handler = hands == 0 ? m_practice.vault->user().name : u"Medewerker %1"_s.arg(hands);
            file.openedAt = m_practice.clock.nowUtc().addDays(-(i % 700));
            must(tx.save(file));
            QList<Deadline> terms;
            for (const DeadlineKind kind : {DeadlineKind::Review, DeadlineKind::PartnersConfirmed,
                     DeadlineKind::Analysis, DeadlineKind::YearCheck}) {
                Deadline term;
                term.kind = kind;
                const int spread = (i * 37 + static_cast<int>(kind) * 11) % 190;
                term.due = {today().addDays(spread - 10), QTime(12, 0)};
                terms.append(term);
            }
            must(tx.saveDeadlines(file.id, terms));
            must(tx.append(file.id, happened(file, i)));
            store::CaseStand stand;
            stand.file = file.id;
            stand.flow = u"icm"_s;
            stand.state = u"coordination"_s;
            stand.standing = caseflow::Standing::Active;
            stand.since = {today().addDays(-(i % 300)), QTime(9, 0)};
            if (i % 3 == 0) {
                stand.waitingOn = caseflow::Actor::LocalTeam;
                stand.waitingSince = stand.since;
            }
            stand.duoMissing = i % 10 == 0;
            must(tx.saveStand(stand, {}));
        }
        return {};
    }

    test::PracticeVault m_practice;
    int m_scale;
    QList<HouseholdId> m_homes;
    QList<PersonId> m_persons;
    std::unique_ptr<Casebook> m_book;
    CaseId m_whole;
};

} // namespace regie::bench
